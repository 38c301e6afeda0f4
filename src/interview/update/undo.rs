//! Undo and redo, and what is said of them.

use crate::record::{Field, Record};
use crate::words::{Id, Msg, id, msg};

use super::super::script::{Part, asked};
use super::super::state::{Notice, Screen, State};
use super::naming::{field_name, listed};
use super::open::push;

/// Takes back the last step.
pub(in super::super) fn undo(state: &mut State<'_>) {
    match state.steps.back() {
        Some((now, other)) => told(state, now, &other, id!("undo-done", what)),
        None => state.message = Some(Notice(id!("undo-none").into())),
    }
}

/// Does again what was undone last.
pub(super) fn redo(state: &mut State<'_>) {
    match state.steps.forth() {
        Some((now, other)) => told(state, now, &other, id!("redo-done", what)),
        None => state.message = Some(Notice(id!("redo-none").into())),
    }
}

/// Takes a record in place of another, and says what they differ in.
fn told(state: &mut State<'_>, now: Record, other: &Record, id: Id) {
    state.record = now;
    to_its_question(state, other);
    let what = difference(state, other);
    state.message = Some(Notice(Msg::new(id).with("what", what)));
}

/// Where questions are asked, the first that was undone is on the screen again.
fn to_its_question(state: &mut State<'_>, other: &Record) {
    if !matches!(state.stack.last(), Some(Screen::Ask { .. } | Screen::Advice { .. })) {
        return;
    }
    let changed = |(_, field): &(Part, Field)| field.values(&state.record) != field.values(other);
    if let Some((part, question)) = asked(&state.record).into_iter().find(changed) {
        state.stack.pop();
        push(state, part, question);
    }
}

/// So many things are named; more are hinted at.
const NAMED: usize = 3;

/// What two records differ in, by the short names of the guide.
fn difference(state: &State<'_>, other: &Record) -> Msg {
    let (record, lang, catalogue) = (&state.record, state.lang, state.catalogue);
    let text = |text: &str| msg!("as-it-is", text = text);
    let mut named: Vec<Msg> = [Field::Reference, Field::SeeAlso]
        .into_iter()
        .chain(Field::shared())
        .filter(|field| field.values(record) != field.values(other))
        .map(|field| field_name(state, field))
        .collect();
    let signs = catalogue.indicators.iter();
    named.extend(
        signs
            .filter(|sign| record.finding(&sign.id) != other.finding(&sign.id))
            .map(|sign| text(&sign.number)),
    );
    let notes = |record: &Record, id: &str| {
        record.topics.iter().filter(|note| note.topic == id).cloned().collect::<Vec<_>>()
    };
    let topics = catalogue.topics.iter();
    named.extend(
        topics
            .filter(|topic| notes(record, &topic.id) != notes(other, &topic.id))
            .map(|topic| text(topic.title.get(lang))),
    );
    let steps = catalogue.conversation.preparation.iter();
    named.extend(
        steps
            .filter(|step| record.preparation.contains(&step.id) != other.preparation.contains(&step.id))
            .map(|step| text(step.label.get(lang))),
    );
    named.extend((record.calls != other.calls).then(|| id!("section-calls").into()));
    named.extend((record.training != other.training).then(|| id!("undo-scene").into()));
    named.extend((record.looked_through != other.looked_through).then(|| id!("facts-looked-through").into()));
    let more = named.len() > NAMED;
    named.truncate(NAMED);
    named.extend(more.then(|| text("…")));
    listed(named)
}
