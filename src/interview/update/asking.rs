//! Questions with answers to choose from, and what an answer about safety leads to.

use crossterm::event::{KeyCode, KeyEvent};

use crate::catalogue::FactText;
use crate::choice::Choice;
use crate::record::Fact;

use super::super::keys::Keys;
use super::super::rows::{AdviceRow, row};
use crate::record::Field;

use super::super::script::{Part, answered, may_stay, questions};
use super::super::state::{NoteTarget, Reading, Screen, State, editor};
use super::{advice_for, choose, cursor};

/// Opens a part at its first open question, else at its first.
pub(super) fn open(state: &mut State<'_>, part: Part) {
    let asked = questions(part, &state.record);
    let first_open = asked.iter().find(|question| !answered(**question, state.catalogue, &state.record));
    if let Some(question) = first_open.or(asked.first()) {
        push(state, part, *question);
    }
}

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
            let cursor = match (fact, recorded) {
                (Fact::Forms, _) => 0,
                (_, Some(row)) => row,
                (_, None) if may_stay(state.catalogue, &state.record, fact) => values.len(),
                (_, None) => values.len().saturating_sub(1),
            };
            Screen::Ask { part, fact, cursor }
        }
        field => {
            let text = field.values(&state.record).join(" ");
            Screen::Line { part, field, input: editor(&text), problem: None }
        }
    };
    state.stack.push(screen);
}

/// A key on a question. Answers are chosen by cursor or by their number.
pub(super) fn ask(state: &mut State<'_>, key: KeyEvent, part: Part, fact: Fact) {
    let catalogue = state.catalogue;
    let Some(texts) = catalogue.fact(fact.path()) else { return };
    let rows = texts.values.len();
    let several = fact == Fact::Forms;
    let stays = may_stay(catalogue, &state.record, fact);
    let chosen = match key.code {
        KeyCode::Char(digit @ '1'..='9') => {
            let row = digit as usize - '1' as usize;
            if row >= rows {
                return;
            }
            set_cursor(state, row);
            true
        }
        KeyCode::Char(letter) if yes_or_no(state, texts, letter).is_some() => {
            if let Some(row) = yes_or_no(state, texts, letter) {
                set_cursor(state, row);
            }
            true
        }
        KeyCode::Char(' ') if several => true,
        KeyCode::Right | KeyCode::Tab => return next(state, part, Field::Fact(fact)),
        KeyCode::Left | KeyCode::BackTab => return before(state, part, Field::Fact(fact)),
        _ => choose(state, key, rows + usize::from(stays)) && !several,
    };
    let row = cursor(state);
    if !chosen {
        // With several answers Enter only goes on: they are marked by then.
        if several && key.code == KeyCode::Enter {
            next(state, part, Field::Fact(fact));
        }
        return;
    }
    let Some(value) = texts.values.get(row) else {
        return next(state, part, Field::Fact(fact));
    };
    if several && value.value == "unknown" {
        state.record.answer(fact, None);
    } else {
        state.record.answer(fact, Some(&value.value));
    }
    if several {
        return;
    }
    match advice_for(state, fact) {
        Some(about) => {
            state.stack.pop();
            state.stack.push(Screen::Advice { about, from: (part, fact), cursor: 0, scroll: 0 });
        }
        None => next(state, part, Field::Fact(fact)),
    }
}

/// The row that a letter for yes or no stands for, on a question with both.
fn yes_or_no(state: &State<'_>, texts: &FactText, letter: char) -> Option<usize> {
    let row = |name: &str| texts.values.iter().position(|text| text.value == name);
    row("yes").and(row("no"))?;
    row(Keys::of(state.lang).answer(letter)?.as_str())
}

fn set_cursor(state: &mut State<'_>, row: usize) {
    if let Some(Screen::Ask { cursor, .. }) = state.stack.last_mut() {
        *cursor = row;
    }
}

/// On to the question after this one; behind the last, back to where the part was opened from.
pub(super) fn next(state: &mut State<'_>, part: Part, question: Field) {
    state.stack.pop();
    let asked = questions(part, &state.record);
    let here = asked.iter().position(|other| *other == question);
    match here.and_then(|index| asked.get(index + 1)) {
        Some(following) => push(state, part, *following),
        None => finished(state, part),
    }
}

/// Back to the question before this one, for an answer to be corrected while others are open.
fn before(state: &mut State<'_>, part: Part, question: Field) {
    let asked = questions(part, &state.record);
    let here = asked.iter().position(|other| *other == question);
    if let Some(former) = here.and_then(|index| index.checked_sub(1)).and_then(|index| asked.get(index)) {
        state.stack.pop();
        push(state, part, *former);
    }
}

/// What follows when a part's last question is answered.
fn finished(state: &mut State<'_>, part: Part) {
    match part {
        Part::Duties => state.stack.push(Screen::Reader { what: Reading::Duties, scroll: 0 }),
        Part::Conclusion => {
            let reasons = state.record.conclusion.reasons.clone().unwrap_or_default();
            state.stack.push(Screen::Note { target: NoteTarget::Reasons, input: editor(&reasons) });
        }
        _ => {}
    }
}

/// A key on advice: go on with the questions, or straight to the assessment.
pub(super) fn advice(state: &mut State<'_>, key: KeyEvent, from: (Part, Fact)) {
    if !choose(state, key, AdviceRow::ALL.len()) {
        return;
    }
    let (part, fact) = from;
    match row(cursor(state)) {
        Some(AdviceRow::GoOn) | None => next(state, part, Field::Fact(fact)),
        Some(AdviceRow::Assessment) => {
            state.stack.truncate(1);
            state.stack.push(Screen::Reader { what: Reading::Assessment, scroll: 0 });
        }
    }
}
