//! Numbers as keys: a digit answers nothing while a longer number could be meant.

use crossterm::event::{KeyCode, KeyEvent};

use crate::words::msg;

use super::super::state::{Notice, State};
use super::cursor_mut;

/// What a key means on rows with these numbers: the row that is chosen by it, if one is. The cursor goes to a
/// number that is whole but may go on; Enter takes it.
pub(super) fn chosen(state: &mut State<'_>, key: KeyEvent, numbers: &[String]) -> Option<usize> {
    match key.code {
        KeyCode::Char(digit @ '0'..='9') => state.number.push(digit),
        KeyCode::Enter if !state.number.is_empty() => {
            let typed = std::mem::take(&mut state.number);
            return numbers.iter().position(|number| *number == typed);
        }
        _ => {
            state.number.clear();
            return None;
        }
    }
    let typed = state.number.clone();
    let fits = numbers.iter().position(|number| *number == typed);
    let goes_on =
        numbers.iter().filter(|number| number.starts_with(&typed)).count() > usize::from(fits.is_some());
    if let (Some(row), Some(cursor)) = (fits, state.stack.last_mut().and_then(cursor_mut)) {
        *cursor = row;
    }
    if goes_on {
        state.message = Some(Notice(msg!("number-typed", number = typed)));
        return None;
    }
    state.number.clear();
    if fits.is_none() {
        state.message = Some(Notice(msg!("number-none", number = typed)));
    }
    fits
}

/// The numbers of so many rows, from one.
pub(super) fn from_one(rows: usize) -> Vec<String> {
    (1..=rows).map(|number| number.to_string()).collect()
}
