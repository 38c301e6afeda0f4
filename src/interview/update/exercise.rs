//! The scenes of a training case: read, gone back to, and opened one after the other.

use crossterm::event::KeyEvent;

use super::super::exercise::{Exercise, SceneRow};
use super::super::state::{Screen, State};
use super::choose;

/// Shows the scene that was opened last.
pub(super) fn open(state: &mut State<'_>) {
    if let Some(exercise) = Exercise::of(state) {
        state.stack.push(Screen::Scene { index: exercise.opened - 1, cursor: 0, scroll: 0 });
    }
}

pub(super) fn key(state: &mut State<'_>, key: KeyEvent, index: usize) {
    let Some(exercise) = Exercise::of(state) else { return };
    let rows = exercise.rows(index);
    let Some(row) = choose(state, key, rows.len()) else { return };
    let index = match rows.get(row) {
        Some(SceneRow::Next) => index + 1,
        Some(SceneRow::Before) => index.saturating_sub(1),
        Some(SceneRow::On) | None => {
            state.stack.pop();
            return;
        }
    };
    exercise.reach(&mut state.record, index);
    state.stack.pop();
    state.stack.push(Screen::Scene { index, cursor: 0, scroll: 0 });
}
