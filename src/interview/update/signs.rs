//! Marking signs, saying what the rest mean, and one sign at a time.

use crossterm::event::{KeyCode, KeyEvent};

use crate::choice::Choice;
use crate::record::State as Found;
use crate::words::{id, msg};

use super::super::deeds;
use super::super::keys::Keys;
use super::super::rows::RestRow;
use super::super::script::{Bundle, is_open};
use super::super::state::{NoteTarget, Notice, Overlay, Screen, State, Sure, editor};
use super::{choose, choose_by, cursor, flow, set_cursor};

/// Cards one goes through: where they are from, which, and whether what comes after the list follows.
pub(super) struct Cards {
    pub bundle: Bundle,
    pub ids: Vec<String>,
    pub index: usize,
    pub then_on: bool,
}

/// A key on the list of a bundle's signs. Space or its printed number marks one; one that has a mark opens its card,
/// so that no key takes a mark away with its note. Nothing ever marks several.
pub(super) fn marks(state: &mut State<'_>, key: KeyEvent, bundle: &Bundle) {
    let signs = bundle.indicators(state.catalogue, &state.record);
    let numbers: Vec<String> = signs.iter().map(|sign| digits(&sign.number)).collect();
    let done = key.code == KeyCode::Enter && state.number.is_empty();
    let row = match key.code {
        KeyCode::Char(' ') | KeyCode::Right => Some(cursor(state)),
        _ => choose_by(state, key, &numbers),
    };
    let Some(row) = row else { return };
    if done {
        return list_done(state, bundle);
    }
    set_cursor(state, row);
    let Some(id) = signs.get(row).map(|sign| sign.id.clone()) else { return };
    if key.code == KeyCode::Right || state.record.finding(&id).is_some() {
        return show(state, bundle, vec![id], false);
    }
    deeds::mark(&mut state.record, bundle, &id);
    if let Some(Screen::Marks { new, .. }) = state.stack.last_mut() {
        new.push(id);
    }
}

/// The digits of a printed number: `A21` is 21.
fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

fn show(state: &mut State<'_>, bundle: &Bundle, ids: Vec<String>, then_on: bool) {
    state.stack.push(Screen::Card { bundle: bundle.clone(), ids, index: 0, then_on });
}

/// Enter on a list: the cards of what was marked, each once, then what comes after.
fn list_done(state: &mut State<'_>, bundle: &Bundle) {
    let new = match state.stack.pop() {
        Some(Screen::Marks { new, .. }) => new,
        _ => Vec::new(),
    };
    let still: Vec<String> = new.into_iter().filter(|id| state.record.finding(id).is_some()).collect();
    if still.is_empty() {
        after(state, bundle);
    } else {
        show(state, bundle, still, true);
    }
}

/// What comes after a list: what its signs without a mark mean, then the next list; after a topic's signs, the
/// next topic.
fn after(state: &mut State<'_>, bundle: &Bundle) {
    match bundle {
        Bundle::Topic(topic) if state.record.topics.iter().any(|note| note.topic == *topic) => {
            flow::next_topic(state, topic);
        }
        // Nothing was asked or said: the topic is on the screen again.
        Bundle::Topic(_) => {}
        _ if is_open(bundle, state.catalogue, &state.record) => {
            state.stack.push(Screen::Rest { bundle: bundle.clone(), cursor: 0 });
        }
        _ => flow::next_bundle(state, bundle),
    }
}

/// A key on the question what the rest mean.
pub(super) fn rest(state: &mut State<'_>, key: KeyEvent, bundle: &Bundle) {
    let Some(row) = choose(state, key, RestRow::ALL.len()) else { return };
    let ids = bundle.open(state.catalogue, &state.record);
    match RestRow::ALL.get(row) {
        Some(RestRow::LookedThrough) => {
            if let Some(id) = bundle.id() {
                state.record.look_through(id);
            }
            state.stack.pop();
            flow::next_bundle(state, bundle);
        }
        Some(RestRow::Absent) => {
            let about = Sure::Absent { bundle: bundle.clone(), ids };
            state.overlay = Some(Overlay::Sure { cursor: 0, about });
        }
        Some(RestRow::OneByOne) => {
            state.stack.pop();
            show(state, bundle, ids, true);
        }
        Some(RestRow::Open) | None => {
            state.stack.pop();
            flow::next_bundle(state, bundle);
        }
    }
}

/// What somebody was sure of is done.
pub(super) fn sure(state: &mut State<'_>, about: Sure) {
    match about {
        Sure::Absent { bundle, ids } => {
            deeds::set_absent(&mut state.record, &ids);
            state.stack.pop();
            flow::next_bundle(state, &bundle);
            state.message = Some(Notice(msg!("rest-absent-done", count: ids.len())));
        }
        Sure::TakeBack(id) => state.record.clear_finding(&id),
        Sure::TakeOutCall(index) => {
            if index < state.record.calls.len() {
                state.record.calls.remove(index);
            }
        }
    }
}

/// A key on a card: one key an answer.
pub(super) fn card(state: &mut State<'_>, key: KeyEvent, cards: &Cards) {
    let Some(id) = cards.ids.get(cards.index) else { return };
    let keys = Keys::of(state.lang);
    match key.code {
        KeyCode::Char('1') => state.record.set_state(id, Found::Present),
        KeyCode::Char('2') => state.record.set_state(id, Found::Absent),
        KeyCode::Char('3') => state.record.set_state(id, Found::Unclear),
        KeyCode::Char('4') => state.record.set_state(id, Found::Declined),
        KeyCode::Char('0') if deeds::has_note(&state.record, id) => {
            state.overlay = Some(Overlay::Sure { cursor: 0, about: Sure::TakeBack(id.clone()) });
        }
        KeyCode::Char('0') => state.record.clear_finding(id),
        KeyCode::Char(letter) if keys.basis(letter).is_some() && state.record.finding(id).is_some() => {
            if let Some(basis) = keys.basis(letter) {
                state.record.toggle_basis(id, basis);
            }
        }
        KeyCode::Char(letter) if letter == keys.note && state.record.finding(id).is_some() => {
            let note = state.record.finding(id).and_then(|finding| finding.note.clone()).unwrap_or_default();
            state.stack.push(Screen::Note { target: NoteTarget::Finding(id.clone()), input: editor(&note) });
        }
        KeyCode::Char(letter) if letter == keys.note || keys.basis(letter).is_some() => {
            state.message = Some(Notice(id!("card-first").into()));
        }
        KeyCode::Left => turn(state, cards.index.saturating_sub(1)),
        KeyCode::Right | KeyCode::Enter if cards.index + 1 < cards.ids.len() => turn(state, cards.index + 1),
        KeyCode::Enter => {
            state.stack.pop();
            if cards.then_on {
                after(state, &cards.bundle);
            }
        }
        _ => {}
    }
}

fn turn(state: &mut State<'_>, to: usize) {
    if let Some(Screen::Card { index, .. }) = state.stack.last_mut() {
        *index = to;
    }
}
