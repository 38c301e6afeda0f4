//! Undo and redo, and what is said of them.

use crate::record::{Fact, Field, Record};
use crate::words::{Id, Msg, id};

use super::super::script::questions;
use super::super::state::{Notice, Screen, State};
use super::asking;

/// Takes back the last step.
pub(super) fn undo(state: &mut State<'_>) {
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
    let what = if what.is_empty() { "…".to_owned() } else { what };
    state.message = Some(Notice(Msg::new(id).with("what", what)));
}

/// Where questions are asked and one alone was undone, that question is on the screen again.
fn to_its_question(state: &mut State<'_>, other: &Record) {
    let Some(Screen::Ask { part, .. }) = state.stack.last() else { return };
    let part = *part;
    let questions = questions(part, &state.record).into_iter();
    let undone: Vec<Field> =
        questions.filter(|question| question.values(&state.record) != question.values(other)).collect();
    if let [question] = undone.as_slice() {
        state.stack.pop();
        asking::push(state, part, *question);
    }
}

/// So many things are named; more are hinted at.
const NAMED: usize = 3;

/// What two records differ in, by the short names of the guide.
fn difference(state: &State<'_>, other: &Record) -> String {
    let (record, lang) = (&state.record, state.lang);
    let mut named: Vec<&str> = Vec::new();
    let catalogue = state.catalogue;
    named.extend(catalogue.facts.iter().filter_map(|text| {
        let fact = Field::Fact(Fact::parse(&text.fact)?);
        (fact.values(record) != fact.values(other)).then(|| text.label.get(lang))
    }));
    let signs = catalogue.indicators.iter();
    named.extend(
        signs
            .filter(|sign| record.finding(&sign.id) != other.finding(&sign.id))
            .map(|sign| sign.number.as_str()),
    );
    let notes = |record: &Record, id: &str| {
        record.topics.iter().filter(|note| note.topic == id).cloned().collect::<Vec<_>>()
    };
    let topics = catalogue.topics.iter();
    named.extend(
        topics
            .filter(|topic| notes(record, &topic.id) != notes(other, &topic.id))
            .map(|topic| topic.title.get(lang)),
    );
    let steps = catalogue.conversation.preparation.iter();
    named.extend(
        steps
            .filter(|step| record.preparation.contains(&step.id) != other.preparation.contains(&step.id))
            .map(|step| step.label.get(lang)),
    );
    let more = if named.len() > NAMED { ", …" } else { "" };
    named.truncate(NAMED);
    format!("{}{more}", named.join(", "))
}
