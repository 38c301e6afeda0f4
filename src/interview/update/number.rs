//! Numbers as keys on a screen: the cursor goes where they lead, and what they mean is said.

use crossterm::event::{KeyCode, KeyEvent};

use crate::words::msg;

use super::super::number::{Meant, digit, whole};
use super::super::state::{Notice, State};
use super::set_cursor;

/// What a key means on rows with these numbers: the row that is chosen by it, if one is. The cursor goes to a
/// number that is whole but may go on; Enter takes it.
pub(super) fn chosen(state: &mut State<'_>, key: KeyEvent, numbers: &[String]) -> Option<usize> {
    let KeyCode::Char(pressed @ '0'..='9') = key.code else {
        let typed = std::mem::take(&mut state.number);
        // Rows without a number are never meant by none.
        let entered = key.code == KeyCode::Enter && !typed.is_empty();
        return if entered { whole(&typed, numbers) } else { None };
    };
    let typed = format!("{}{pressed}", state.number);
    match digit(&mut state.number, pressed, numbers) {
        Meant::Row(row) => {
            set_cursor(state, row);
            Some(row)
        }
        Meant::MayGoOn(fits) => {
            if let Some(row) = fits {
                set_cursor(state, row);
            }
            state.message = Some(Notice(msg!("number-typed", number = typed)));
            None
        }
        Meant::None => {
            state.message = Some(Notice(msg!("number-none", number = typed)));
            None
        }
    }
}
