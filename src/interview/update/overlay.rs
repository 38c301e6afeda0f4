//! What lies over a screen: the question whether to leave, and more about what is shown.

use crossterm::event::{KeyCode, KeyEvent};

use super::super::state::{Overlay, State};
use super::{Effect, scroll_by, writing};

/// The rows of the question about a note that may tell who somebody is.
pub(in super::super) const GUARD_ROWS: [&str; 3] = ["guard-mask", "guard-keep", "guard-write"];

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
            KeyCode::Down | KeyCode::Char('j') => *cursor = 1,
            KeyCode::Up | KeyCode::Char('k') => *cursor = 0,
            KeyCode::Esc => state.overlay = None,
            KeyCode::Enter if *cursor == 0 => state.overlay = None,
            KeyCode::Enter => return Effect::Leave,
            _ => {}
        },
        Some(Overlay::Guard { cursor, .. }) => {
            let last = GUARD_ROWS.len() - 1;
            let row = match key.code {
                KeyCode::Down | KeyCode::Char('j') => {
                    *cursor = (*cursor + 1).min(last);
                    return Effect::None;
                }
                KeyCode::Up | KeyCode::Char('k') => {
                    *cursor = cursor.saturating_sub(1);
                    return Effect::None;
                }
                KeyCode::Char('m') => 0,
                KeyCode::Enter => *cursor,
                KeyCode::Esc => last,
                _ => return Effect::None,
            };
            state.overlay = None;
            match row {
                0 => {
                    writing::mask(state);
                    writing::keep_and_leave(state);
                }
                1 => writing::keep_and_leave(state),
                _ => {}
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
