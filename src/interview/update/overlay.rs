//! What lies over a screen: the question whether to leave, and more about what is shown.

use crossterm::event::{KeyCode, KeyEvent};

use crate::choice::Choice;

use super::super::rows::{GuardRow, LeaveRow, row};
use super::super::state::{Overlay, State};
use super::{Effect, scroll_by, writing};

/// Ctrl-C: once asks whether to leave, twice leaves at once. What is being typed is kept first.
pub(super) fn interrupt(state: &mut State<'_>) -> Effect {
    if matches!(state.overlay, Some(Overlay::Leave { .. })) {
        return Effect::LeaveAtOnce;
    }
    writing::keep(state);
    state.overlay = Some(Overlay::Leave { cursor: 0 });
    Effect::None
}

/// A key while something lies over the screen.
pub(super) fn key(state: &mut State<'_>, key: KeyEvent) -> Effect {
    match &mut state.overlay {
        Some(Overlay::Leave { cursor }) => match key.code {
            KeyCode::Down | KeyCode::Char('j') => *cursor = (*cursor + 1).min(LeaveRow::ALL.len() - 1),
            KeyCode::Up | KeyCode::Char('k') => *cursor = cursor.saturating_sub(1),
            KeyCode::Esc => state.overlay = None,
            KeyCode::Enter => match row(*cursor) {
                Some(LeaveRow::Stay) | None => state.overlay = None,
                Some(LeaveRow::Leave) => return Effect::Leave,
            },
            _ => {}
        },
        Some(Overlay::Guard { cursor, .. }) => {
            let chosen = match key.code {
                KeyCode::Down | KeyCode::Char('j') => {
                    *cursor = (*cursor + 1).min(GuardRow::ALL.len() - 1);
                    return Effect::None;
                }
                KeyCode::Up | KeyCode::Char('k') => {
                    *cursor = cursor.saturating_sub(1);
                    return Effect::None;
                }
                KeyCode::Char('m') => GuardRow::Mask,
                KeyCode::Enter => row(*cursor).unwrap_or(GuardRow::Write),
                KeyCode::Esc => GuardRow::Write,
                _ => return Effect::None,
            };
            state.overlay = None;
            match chosen {
                GuardRow::Mask => {
                    writing::mask(state);
                    writing::keep_and_leave(state);
                }
                GuardRow::Keep => writing::keep_and_leave(state),
                GuardRow::Write => {}
            }
        }
        Some(Overlay::More { scroll }) => match key.code {
            KeyCode::Esc | KeyCode::Enter | KeyCode::Char('?' | 'q') => state.overlay = None,
            _ => scroll_by(scroll, key),
        },
        None => {}
    }
    Effect::None
}
