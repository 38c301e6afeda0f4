//! Lists of what there is to do: the hub, preparation, topics, lists of signs, the end.

use crossterm::event::{KeyCode, KeyEvent};

use crate::choice::Choice;

use super::super::keys::Keys;
use super::super::number::from_one;
use super::super::rows::{FinishRow, TopicRow, finish_rows};
use super::super::script::{self, Bundle, Part};
use super::super::state::{NoteTarget, Overlay, Reading, Screen, State, ToFile, editor};
use super::{Effect, choose, flow, scroll_by, writing};

pub(super) fn hub(state: &mut State<'_>, key: KeyEvent) {
    // Parts have the same numbers in every interview.
    let mut numbers = from_one(Part::ALL.len());
    let scenes = usize::from(state.exercise.is_some());
    if scenes > 0 {
        numbers.insert(0, "0".to_owned());
    }
    let Some(row) = super::choose_by(state, key, &numbers) else { return };
    super::set_cursor(state, row);
    if row < scenes {
        return super::exercise::open(state);
    }
    let Some(part) = Part::ALL.get(row - scenes).copied() else { return };
    if !flow::danger_first(state, Some(part)) {
        flow::open(state, part);
    }
}

/// Space or a number ticks; Enter is done.
pub(super) fn preparation(state: &mut State<'_>, key: KeyEvent) {
    let steps = &state.catalogue.conversation.preparation;
    let ticks = key.code != KeyCode::Enter || !state.number.is_empty();
    let row = match key.code {
        KeyCode::Char(' ') => Some(super::cursor(state)),
        KeyCode::Char('*') => {
            state.record.preparation = steps.iter().map(|step| step.id.clone()).collect();
            return;
        }
        _ => choose(state, key, steps.len()),
    };
    let Some(row) = row else { return };
    if !ticks {
        return flow::onward(state, Part::Preparation);
    }
    let Some(step) = steps.get(row) else { return };
    super::set_cursor(state, row);
    let done = &mut state.record.preparation;
    match done.iter().position(|id| *id == step.id) {
        Some(index) => {
            done.remove(index);
        }
        None => done.push(step.id.clone()),
    }
}

pub(super) fn topics(state: &mut State<'_>, key: KeyEvent) {
    let topics = script::topics(state.catalogue, &state.record);
    if let Some(row) = choose(state, key, topics.len())
        && let Some(topic) = topics.get(row)
    {
        super::set_cursor(state, row);
        state.stack.push(Screen::Topic { id: topic.id.clone(), cursor: 0, scroll: 0 });
    }
}

pub(super) fn topic(state: &mut State<'_>, key: KeyEvent, id: &str) {
    let Some(row) = choose(state, key, TopicRow::ALL.len()) else { return };
    match TopicRow::ALL.get(row) {
        Some(TopicRow::Write) => {
            let current = state.record.current_conversation();
            let noted =
                state.record.topics.iter().find(|note| note.topic == id && note.conversation == current);
            let text = noted.and_then(|note| note.note.as_deref()).unwrap_or_default();
            state.stack.push(Screen::Note { target: NoteTarget::Topic(id.to_owned()), input: editor(text) });
        }
        Some(TopicRow::Mark) => state.stack.push(flow::marks(Bundle::Topic(id.to_owned()))),
        Some(TopicRow::Nothing) => {
            state.record.talk_about(id);
            flow::next_topic(state, id);
        }
        Some(TopicRow::Next) | None => flow::next_topic(state, id),
    }
}

pub(super) fn bundles(state: &mut State<'_>, key: KeyEvent) {
    let bundles = Bundle::observations(state.catalogue);
    let own = super::cursor(state).checked_sub(bundles.len());
    // On a sign of one's own, a letter says what it rests on.
    if let (Some(index), KeyCode::Char(letter)) = (own, key.code)
        && index < state.record.own_findings.len()
        && let Some(basis) = Keys::of(state.lang).basis(letter)
    {
        return state.record.toggle_own_basis(index, basis);
    }
    let Some(row) = choose(state, key, bundles.len() + state.record.own_findings.len() + 1) else { return };
    super::set_cursor(state, row);
    if let Some(bundle) = bundles.get(row) {
        state.stack.push(flow::marks(bundle.clone()));
    } else {
        let index = row - bundles.len();
        let sign = state.record.own_findings.get(index).map(|own| own.sign.clone()).unwrap_or_default();
        state.stack.push(Screen::Note { target: NoteTarget::Own(index), input: editor(&sign) });
    }
}

pub(super) fn reader(state: &mut State<'_>, key: KeyEvent, what: Reading) {
    let page = state.seen.page();
    let Some(Screen::Reader { scroll, .. }) = state.stack.last_mut() else { return };
    match key.code {
        KeyCode::Enter if what == Reading::Duties => flow::onward(state, Part::Duties),
        KeyCode::Enter | KeyCode::Char('q') => {
            state.stack.pop();
        }
        _ => scroll_by(scroll, key, page),
    }
}

pub(super) fn finish(state: &mut State<'_>, key: KeyEvent) -> Effect {
    let rows = finish_rows(&state.saved);
    let Some(row) = choose(state, key, rows.len()) else { return Effect::None };
    match rows.get(row) {
        Some(FinishRow::Show) => state.stack.push(Screen::Reader { what: Reading::Assessment, scroll: 0 }),
        Some(FinishRow::Write) => writing::ask_for_file(state, ToFile::Assessment),
        Some(FinishRow::Keep) => writing::ask_for_file(state, ToFile::Record),
        Some(FinishRow::Leave) | None => state.overlay = Some(Overlay::Leave { cursor: 0 }),
    }
    Effect::None
}
