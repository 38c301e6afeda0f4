//! A question is put on the screen.

use crate::record::Field;

use super::super::line;
use super::super::script::{Part, answered, may_stay};
use super::super::state::{NoteTarget, Screen, State, editor};

/// Puts a question on top, the cursor on the answer it has.
pub(super) fn push(state: &mut State<'_>, part: Part, question: Field) {
    let screen = match question {
        Field::Fact(fact) => {
            let value = fact.value(&state.record).to_owned();
            let values =
                state.catalogue.fact(fact.path()).map(|fact| fact.values.as_slice()).unwrap_or_default();
            // An answer of an earlier conversation is not taken over by pressing Enter.
            let answered = answered(question, state.catalogue, &state.record);
            let recorded = values.iter().position(|text| answered && text.value == value);
            // Nothing is decided by pressing Enter once too often: the cursor begins on "not known",
            // and beneath it where a former answer can stay. Danger that is not known keeps the
            // emergency line loud.
            let cursor = match recorded {
                Some(row) => row,
                None if may_stay(state.catalogue, &state.record, fact) => values.len(),
                None => values.len().saturating_sub(1),
            };
            Screen::Ask { part, fact, cursor }
        }
        Field::Reasons => {
            let reasons = state.record.conclusion.reasons.clone().unwrap_or_default();
            Screen::Note { target: NoteTarget::Reasons, input: editor(&reasons) }
        }
        field => {
            let text = line::shown(state.catalogue, &state.record, field, state.lang);
            Screen::Line { part, field, input: editor(&text), problem: None }
        }
    };
    state.stack.push(screen);
}
