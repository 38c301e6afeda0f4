//! What lies over a screen: the question whether to leave, whether one is sure, and more about what is shown.

use crossterm::event::{KeyCode, KeyEvent};

use crate::choice::Choice;
use crate::record::Answer;

use super::super::keys::Keys;
use super::super::rows::{GuardRow, LeaveRow, SureRow, leave_rows};
use super::super::state::{Overlay, State, ToFile};
use super::{Effect, move_by, scroll_by, signs, writing};

/// Ctrl-C: once asks whether to leave, twice leaves at once. What is being typed is kept first.
pub(super) fn interrupt(state: &mut State<'_>) -> Effect {
    if matches!(state.overlay, Some(Overlay::Leave { .. })) {
        return Effect::LeaveAtOnce;
    }
    writing::keep(state);
    state.number.clear();
    state.overlay = Some(Overlay::Leave { cursor: 0 });
    Effect::None
}

/// A key while something lies over the screen.
pub(super) fn key(state: &mut State<'_>, key: KeyEvent) -> Effect {
    let page = state.seen.page();
    match &mut state.overlay {
        Some(Overlay::Leave { cursor }) => {
            let rows = leave_rows(&state.saved);
            let chosen =
                if key.code == KeyCode::Esc { Some(LeaveRow::Stay) } else { chosen(cursor, key, rows) };
            return leave(state, chosen);
        }
        Some(Overlay::Sure { cursor, about }) => {
            let about = about.clone();
            let letter = match key.code {
                KeyCode::Char(letter) => Keys::of(state.lang).answer(letter),
                _ => None,
            };
            let chosen = match (letter, key.code) {
                (Some(Answer::Yes), _) => Some(SureRow::Yes),
                (Some(_), _) | (None, KeyCode::Esc) => Some(SureRow::No),
                _ => chosen(cursor, key, SureRow::ALL),
            };
            if let Some(chosen) = chosen {
                state.overlay = None;
                if chosen == SureRow::Yes {
                    signs::sure(state, about);
                }
            }
        }
        Some(Overlay::Guard { cursor, .. }) => {
            let chosen = match key.code {
                KeyCode::Char('m') => Some(GuardRow::Mask),
                KeyCode::Esc => Some(GuardRow::Write),
                _ => chosen(cursor, key, GuardRow::ALL),
            };
            if let Some(chosen) = chosen {
                state.overlay = None;
                guarded(state, chosen);
            }
        }
        Some(Overlay::More { scroll }) => match key.code {
            KeyCode::Esc | KeyCode::Enter | KeyCode::Char('?' | 'q') => state.overlay = None,
            _ => scroll_by(scroll, key, page),
        },
        None => {}
    }
    Effect::None
}

/// The row that a key chooses, by Enter or its number; other keys move.
fn chosen<T: Copy>(cursor: &mut usize, key: KeyEvent, rows: &[T]) -> Option<T> {
    match key.code {
        KeyCode::Enter => rows.get(*cursor).copied(),
        KeyCode::Char(digit @ '1'..='9') => rows.get(digit as usize - '1' as usize).copied(),
        _ => {
            move_by(cursor, key, rows.len(), rows.len());
            None
        }
    }
}

fn leave(state: &mut State<'_>, chosen: Option<LeaveRow>) -> Effect {
    match chosen {
        Some(LeaveRow::Stay) => state.overlay = None,
        Some(LeaveRow::Keep) => {
            state.overlay = None;
            writing::ask_for_file(state, ToFile::Record);
        }
        Some(LeaveRow::Leave) => return Effect::Leave,
        None => {}
    }
    Effect::None
}

fn guarded(state: &mut State<'_>, chosen: GuardRow) {
    match chosen {
        GuardRow::Mask => {
            writing::mask(state);
            writing::keep_and_leave(state);
        }
        GuardRow::Keep => writing::keep_and_leave(state),
        GuardRow::Write => {}
    }
}
