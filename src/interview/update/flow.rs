//! What comes after what: through the parts in their order, without a way back to the hub in between.

use crate::choice::Choice;
use crate::record::{Fact, Field};
use crate::words::msg;

use super::super::exercise::{Exercise, SceneRow};
use super::super::rows::past_the_calls;
use super::super::script::{Bundle, Part, first_open, open_bundles, open_topics, part_is_open, questions};
use super::super::state::{Notice, Reading, Screen, State};
use super::open::push;

/// Opens a part where something is open in it, else at its beginning.
pub(super) fn open(state: &mut State<'_>, part: Part) {
    match part {
        Part::Safety | Part::Situation | Part::Duties | Part::Conclusion => {
            let first = first_open(part, state.catalogue, &state.record);
            if let Some(question) = first.or_else(|| questions(part, &state.record).first().copied()) {
                push(state, part, question);
            }
        }
        Part::Preparation => state.stack.push(Screen::Preparation { cursor: 0 }),
        Part::Conversation => {
            let topics = super::super::script::topics(state.catalogue, &state.record);
            let open = open_topics(state.catalogue, &state.record);
            let first = topics.iter().position(|topic| open.first().is_some_and(|open| open.id == topic.id));
            state.stack.push(Screen::Topics { cursor: first.unwrap_or(0) });
        }
        Part::Observations => {
            let first = open_bundles(state.catalogue, &state.record).into_iter().next();
            let all = Bundle::observations(state.catalogue);
            let cursor = all.iter().position(|bundle| first.as_ref() == Some(bundle)).unwrap_or(0);
            state.stack.push(Screen::Bundles { cursor });
        }
        Part::Calls => state.stack.push(Screen::Calls { cursor: state.record.calls.len() }),
        Part::Finish => state.stack.push(Screen::Finish { cursor: 0 }),
    }
}

/// A part is done with: on to the next in which something is open. Going back leads to the hub, where the
/// cursor is on that part.
pub(super) fn onward(state: &mut State<'_>, from: Part) {
    state.stack.truncate(1);
    let after = Part::ALL.iter().copied().skip_while(|part| *part != from).skip(1);
    let next = after.into_iter().find(|part| part_is_open(*part, state.catalogue, &state.record));
    let next = next.unwrap_or(Part::Finish);
    if next == Part::Finish && scenes_are_left(state) {
        return;
    }
    go_on(state, next);
}

/// A case does not end before its last scene: the one on the screen then leads to the next.
fn scenes_are_left(state: &mut State<'_>) -> bool {
    let Some(exercise) = Exercise::of(state) else { return false };
    let index = exercise.opened - 1;
    let Some(cursor) = exercise.rows(index).iter().position(|row| *row == SceneRow::Next) else {
        return false;
    };
    if let Some(Screen::Hub { cursor }) = state.stack.first_mut() {
        *cursor = 0;
    }
    state.stack.push(Screen::Scene { index, cursor, scroll: 0 });
    true
}

/// Opens a part from the hub, as far into it as there is one thing to do.
fn go_on(state: &mut State<'_>, part: Part) {
    let row = state.hub_row(part);
    if let Some(Screen::Hub { cursor }) = state.stack.first_mut() {
        *cursor = row;
    }
    open(state, part);
    match part {
        Part::Conversation => {
            if let Some(topic) = open_topics(state.catalogue, &state.record).first() {
                state.stack.push(Screen::Topic { id: topic.id.clone(), cursor: 0, scroll: 0 });
            }
        }
        Part::Observations => {
            if let Some(bundle) = open_bundles(state.catalogue, &state.record).into_iter().next() {
                state.stack.push(marks(bundle));
            }
        }
        _ => {}
    }
}

/// The list of a bundle's signs, as it is opened.
pub(super) fn marks(bundle: Bundle) -> Screen {
    Screen::Marks { bundle, cursor: 0, new: Vec::new() }
}

/// To the first thing that is open, wherever it stands.
pub(super) fn next_open(state: &mut State<'_>) {
    let next = Part::ALL.iter().copied().find(|part| part_is_open(*part, state.catalogue, &state.record));
    state.stack.truncate(1);
    if danger_first(state, next) {
        return;
    }
    go_on(state, next.unwrap_or(Part::Finish));
}

/// Nothing but the end is opened before danger was asked about. True where that question comes now.
pub(super) fn danger_first(state: &mut State<'_>, part: Option<Part>) -> bool {
    let asked = state.record.answered_now(Fact::ImmediateDanger);
    if asked || matches!(part, None | Some(Part::Safety | Part::Finish)) {
        return false;
    }
    push(state, Part::Safety, Field::Fact(Fact::ImmediateDanger));
    state.message = Some(Notice(msg!("safety-first")));
    true
}

/// The topic after this one that is still open; behind the last, the next part.
pub(super) fn next_topic(state: &mut State<'_>, id: &str) {
    let topics = super::super::script::topics(state.catalogue, &state.record);
    let open = open_topics(state.catalogue, &state.record);
    let after = topics.iter().skip_while(|topic| topic.id != id).skip(1);
    let next = after.into_iter().find(|topic| open.iter().any(|open| open.id == topic.id));
    let Some(next) = next.map(|topic| topic.id.clone()) else {
        return onward(state, Part::Conversation);
    };
    if let Some(row) = topics.iter().position(|topic| topic.id == next)
        && let Some(Screen::Topics { cursor }) =
            state.stack.iter_mut().find(|screen| matches!(screen, Screen::Topics { .. }))
    {
        *cursor = row;
    }
    while matches!(state.stack.last(), Some(Screen::Topic { .. })) {
        state.stack.pop();
    }
    state.stack.push(Screen::Topic { id: next, cursor: 0, scroll: 0 });
}

/// The list after this one that is still open; behind the last, the next part.
pub(super) fn next_bundle(state: &mut State<'_>, bundle: &Bundle) {
    let all = Bundle::observations(state.catalogue);
    let open = open_bundles(state.catalogue, &state.record);
    let after = all.iter().skip_while(|other| *other != bundle).skip(1);
    let Some(next) = after.into_iter().find(|bundle| open.contains(bundle)).cloned() else {
        if open.is_empty() || open.iter().all(|other| other == bundle) {
            onward(state, Part::Observations);
        }
        return;
    };
    if let (Some(row), Some(Screen::Bundles { cursor })) =
        (all.iter().position(|other| *other == next), state.stack.last_mut())
    {
        *cursor = row;
    }
    state.stack.push(marks(next));
}

/// What follows when a part's last question is answered.
pub(super) fn finished(state: &mut State<'_>, part: Part) {
    match part {
        Part::Duties => state.stack.push(Screen::Reader { what: Reading::Duties, scroll: 0 }),
        Part::Conclusion => push(state, part, Field::Reasons),
        // It is asked from the list of calls, and leads back there.
        Part::Calls => super::set_cursor(state, past_the_calls(&state.record)),
        part => onward(state, part),
    }
}
