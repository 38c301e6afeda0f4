//! Every answer in one list, and signs by a word or their number: both lead to what was looked for.

use crossterm::event::KeyEvent;

use crate::catalogue::Indicator;

use super::super::script::{Bundle, Part, asked};
use super::super::state::{Screen, State, editor};
use super::open::push;
use super::{choose, flow};

/// Opens the list of answers, unless it is open already.
pub(super) fn open(state: &mut State<'_>) {
    state.number.clear();
    if !state.stack.iter().any(|screen| matches!(screen, Screen::Answers { .. })) {
        let current = match state.screen() {
            Some(Screen::Ask { fact, .. }) => Some(crate::record::Field::Fact(*fact)),
            _ => None,
        };
        let row = asked(&state.record).iter().position(|(_, field)| Some(*field) == current);
        state.stack.truncate(1);
        state.stack.push(Screen::Answers { cursor: row.unwrap_or(0) });
    }
}

/// A key on the list of answers: a question is opened, and leads back here.
pub(super) fn key(state: &mut State<'_>, key: KeyEvent) {
    let asked = asked(&state.record);
    if let Some(row) = choose(state, key, asked.len())
        && let Some((part, field)) = asked.get(row)
    {
        super::set_cursor(state, row);
        if !flow::danger_first(state, Some(*part)) {
            push(state, *part, *field);
        }
    }
}

/// Opens the search for signs.
pub(super) fn find(state: &mut State<'_>) {
    if flow::danger_first(state, Some(Part::Observations)) {
        return;
    }
    state.stack.retain(|screen| !matches!(screen, Screen::Find { .. }));
    // What lies above the list it is opened from is left.
    state.stack.truncate(DEEPEST);
    state.stack.push(Screen::Find { input: editor(""), cursor: 0 });
}

/// So many screens lie under a search at most.
const DEEPEST: usize = 4;

/// Opens the card of the sign that was found.
pub(super) fn open_found(state: &mut State<'_>, indicator: &Indicator) {
    let bundle = Bundle::of(indicator);
    let ids = vec![indicator.id.clone()];
    state.stack.push(Screen::Card { bundle, ids, index: 0, then_on: false });
}
