//! Marking signs, saying what the rest mean, and one sign at a time.

use crate::words::msg;
use crossterm::event::{KeyCode, KeyEvent};

use crate::choice::Choice;
use crate::record::State as Found;

use super::super::deeds;
use super::super::keys::Keys;
use super::super::rows::{RestRow, row};
use super::super::script::Bundle;
use super::super::state::{NoteTarget, Notice, Screen, State, editor};
use super::{choose, cursor};

/// Cards one goes through: where they are from, which, and what comes after.
pub(super) struct Cards {
    pub bundle: Bundle,
    pub ids: Vec<String>,
    pub index: usize,
    pub then_rest: bool,
}

/// A key on the list of a bundle's signs. Space marks one, nothing ever marks several.
pub(super) fn marks(state: &mut State<'_>, key: KeyEvent, bundle: &Bundle) {
    let signs = bundle.indicators(state.catalogue, &state.record);
    let here = signs.get(cursor(state)).map(|indicator| indicator.id.clone());
    match (key.code, here) {
        (KeyCode::Char(' '), Some(id)) => mark(state, bundle, &id),
        (KeyCode::Right, Some(id)) => {
            let cards = Cards { bundle: bundle.clone(), ids: vec![id], index: 0, then_rest: false };
            show(state, cards);
        }
        _ if choose(state, key, signs.len()) => {
            let marked: Vec<String> = signs
                .iter()
                .filter(|indicator| deeds::is_marked(&state.record, &indicator.id))
                .map(|indicator| indicator.id.clone())
                .collect();
            state.stack.pop();
            if marked.is_empty() {
                ask_rest(state, bundle);
            } else {
                show(state, Cards { bundle: bundle.clone(), ids: marked, index: 0, then_rest: true });
            }
        }
        _ => {}
    }
}

/// Marks a sign as there, or takes the mark back.
fn mark(state: &mut State<'_>, bundle: &Bundle, id: &str) {
    if deeds::is_marked(&state.record, id) {
        state.record.clear_finding(id);
    } else {
        deeds::mark(&mut state.record, bundle, id);
    }
}

fn show(state: &mut State<'_>, cards: Cards) {
    let Cards { bundle, ids, index, then_rest } = cards;
    state.stack.push(Screen::Card { bundle, ids, index, then_rest });
}

/// Asks what the signs without a mark mean, where there are any that nothing is recorded of.
fn ask_rest(state: &mut State<'_>, bundle: &Bundle) {
    if !open_ids(state, bundle).is_empty() {
        state.stack.push(Screen::Rest { bundle: bundle.clone(), cursor: 0 });
    }
}

fn open_ids(state: &State<'_>, bundle: &Bundle) -> Vec<String> {
    bundle.open(state.catalogue, &state.record)
}

/// A key on the question what the rest mean.
pub(super) fn rest(state: &mut State<'_>, key: KeyEvent, bundle: &Bundle) {
    if !choose(state, key, RestRow::ALL.len()) {
        return;
    }
    let open = open_ids(state, bundle);
    let answer = row(cursor(state));
    state.stack.pop();
    match answer {
        Some(RestRow::Absent) => deeds::set_absent(&mut state.record, &open),
        Some(RestRow::OneByOne) => {
            show(state, Cards { bundle: bundle.clone(), ids: open, index: 0, then_rest: false });
        }
        Some(RestRow::NotConsidered) | None => {}
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
            state.message = Some(Notice(msg!("card-first")));
        }
        KeyCode::Left => turn(state, cards.index.saturating_sub(1)),
        KeyCode::Right | KeyCode::Enter if cards.index + 1 < cards.ids.len() => turn(state, cards.index + 1),
        KeyCode::Enter => {
            state.stack.pop();
            if cards.then_rest {
                ask_rest(state, &cards.bundle);
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
