//! Who was called: the list, and whom to note another call to.

use crossterm::event::{KeyCode, KeyEvent};

use crate::record::Field;

use super::super::deeds;
use super::super::keys::Keys;
use super::super::rows::past_the_calls;
use super::super::script::Part;
use super::super::state::{NoteTarget, Overlay, Screen, State, Sure, editor};
use super::open::push;
use super::{choose, cursor, flow};

/// The calls, then another one, then other records of the case, then going on.
pub(super) fn list(state: &mut State<'_>, key: KeyEvent) {
    let calls = state.record.calls.len();
    if matches!(key.code, KeyCode::Delete | KeyCode::Char('x')) {
        let row = cursor(state);
        if row < calls {
            state.overlay = Some(Overlay::Sure { cursor: 0, about: Sure::TakeOutCall(row) });
        }
        return;
    }
    let row = cursor(state);
    if let KeyCode::Char(letter) = key.code
        && row < calls
        && let Some(told) = Keys::of(state.lang).told(letter)
    {
        return state.record.toggle_told(row, told);
    }
    match choose(state, key, calls + 3) {
        Some(row) if row < calls => note(state, row),
        Some(row) if row == calls => {
            let bodies = deeds::bodies(state.catalogue, &state.record, state.at).ids;
            state.stack.push(Screen::CallTo { bodies, cursor: 0 });
        }
        Some(row) if row == calls + 1 => {
            super::set_cursor(state, row);
            push(state, Part::Calls, Field::SeeAlso);
        }
        Some(_) => flow::onward(state, Part::Calls),
        None => {}
    }
}

/// Whom a call went to; then what they answered.
pub(super) fn to(state: &mut State<'_>, key: KeyEvent, bodies: &[String]) {
    let Some(body) = choose(state, key, bodies.len()).and_then(|row| bodies.get(row)) else { return };
    state.stack.pop();
    let index = deeds::call(&mut state.record, body, state.now);
    super::set_cursor(state, past_the_calls(&state.record));
    note(state, index);
}

fn note(state: &mut State<'_>, index: usize) {
    let answer = state.record.calls.get(index).and_then(|call| call.answer.clone()).unwrap_or_default();
    state.stack.push(Screen::Note { target: NoteTarget::Call(index), input: editor(&answer) });
}
