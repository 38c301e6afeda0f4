//! Questions with answers to choose from, and what an answer about safety leads to.

use crossterm::event::{KeyCode, KeyEvent};

use crate::catalogue::{FactText, FactValue};
use crate::record::{Answer, Fact, Field, InterpreterKind, UrgentHealth};
use crate::words::{Msg, id, msg};

use super::super::deeds;
use super::super::keys::Keys;
use super::super::number::from_one;
use super::super::rows::{AdviceRow, advice_rows};
use super::super::script::{Part, answered, may_stay, questions};
use super::super::state::{Advice, Notice, Reading, Screen, State, Why};
use super::naming::{field_name, listed};
use super::open::push;
use super::{choose, choose_by, cursor, flow, set_cursor};

/// A key on a question. Answers are chosen by cursor, by their number, or by a letter for yes and no.
pub(super) fn ask(state: &mut State<'_>, key: KeyEvent, part: Part, fact: Fact) {
    let Some(texts) = state.catalogue.fact(fact.path()) else { return };
    let several = fact.holds_several();
    let enter = key.code == KeyCode::Enter && state.number.is_empty();
    let row = match key.code {
        KeyCode::Right | KeyCode::Tab => return walk(state, part, Field::Fact(fact), 1),
        KeyCode::Left | KeyCode::BackTab => return walk(state, part, Field::Fact(fact), -1),
        KeyCode::Char(' ') if several => Some(cursor(state)),
        KeyCode::Char(letter) => {
            yes_or_no(state, texts, letter).or_else(|| choose_by(state, key, &numbers(state, texts, fact)))
        }
        _ => choose_by(state, key, &numbers(state, texts, fact)),
    };
    let Some(row) = row else { return };
    set_cursor(state, row);
    let Some(value) = texts.values.get(row) else {
        // The former answer stays, and is still open.
        return walk(state, part, Field::Fact(fact), 1);
    };
    // With several answers Enter goes on: they are ticked by then, or the one under the cursor is.
    if several && enter && fact.answered(&state.record) {
        return next(state, part, Field::Fact(fact));
    }
    answer(state, fact, value, !enter);
    if several && !enter {
        return;
    }
    match advice_for(state, fact) {
        Some(about) => {
            state.stack.pop();
            let cursor = if about == Advice::Danger { advice_rows(about).len() } else { 0 };
            state.stack.push(Screen::Advice { about, from: (part, fact), cursor, scroll: 0 });
        }
        None => next(state, part, Field::Fact(fact)),
    }
}

/// Records an answer, and says what was taken back with it; of one that was chosen by a key alone, what it was.
fn answer(state: &mut State<'_>, fact: Fact, value: &FactValue, told: bool) {
    let idle = deeds::answer(&mut state.record, fact, Some(&value.value));
    if !idle.is_empty() {
        let names = idle.iter().map(|field| field_name(state, *field)).collect();
        state.message = Some(Notice(Msg::new(id!("answers-idle", what)).with("what", listed(names))));
    } else if told && !fact.holds_several() {
        let label =
            state.catalogue.fact(fact.path()).map(|text| text.label.get(state.lang)).unwrap_or_default();
        let value = value.label.get(state.lang);
        state.message = Some(Notice(msg!("answer-noted", fact = label, value = value)));
    }
}

/// The numbers of the answers; that a former answer stays has none.
fn numbers(state: &State<'_>, texts: &FactText, fact: Fact) -> Vec<String> {
    let mut numbers = from_one(texts.values.len());
    if may_stay(state.catalogue, &state.record, fact) {
        numbers.push(String::new());
    }
    numbers
}

/// The row that a letter for yes or no stands for, on a question with both.
fn yes_or_no(state: &State<'_>, texts: &FactText, letter: char) -> Option<usize> {
    let row = |name: &str| texts.values.iter().position(|text| text.value == name);
    row("yes").and(row("no"))?;
    row(crate::choice::Choice::as_str(Keys::of(state.lang).answer(letter)?))
}

/// On to the next question that is open; behind the last, to what follows the part. From the list of answers, back
/// to it.
pub(super) fn next(state: &mut State<'_>, part: Part, question: Field) {
    state.stack.pop();
    if matches!(state.screen(), Some(Screen::Answers { .. })) {
        return;
    }
    let asked = questions(part, &state.record);
    let after = asked.iter().skip_while(|other| **other != question).skip(1);
    let open = after.into_iter().find(|field| !answered(**field, state.catalogue, &state.record));
    match open {
        Some(following) => push(state, part, *following),
        None => flow::finished(state, part),
    }
}

/// To the question before or after this one, whatever is answered.
pub(super) fn walk(state: &mut State<'_>, part: Part, question: Field, by: isize) {
    let asked = questions(part, &state.record);
    let here = asked.iter().position(|other| *other == question);
    match here.and_then(|index| index.checked_add_signed(by)) {
        Some(index) if index < asked.len() => {
            state.stack.pop();
            push(state, part, asked.get(index).copied().unwrap_or(question));
        }
        Some(_) => {
            state.stack.pop();
            if !matches!(state.screen(), Some(Screen::Answers { .. })) {
                flow::finished(state, part);
            }
        }
        None => {}
    }
}

/// A key on advice: help was called, on with the questions, or straight to the assessment; or back to the question.
pub(super) fn advice(state: &mut State<'_>, key: KeyEvent, about: Advice, from: (Part, Fact)) {
    let (part, fact) = from;
    if key.code == KeyCode::Left {
        state.stack.pop();
        return push(state, part, Field::Fact(fact));
    }
    let rows = advice_rows(about);
    let Some(row) = choose(state, key, rows.len()) else { return };
    match rows.get(row) {
        Some(AdviceRow::Called) => {
            if let Some(body) = state.catalogue.emergency() {
                deeds::call(&mut state.record, &body.id, state.now);
            }
            next(state, part, Field::Fact(fact));
        }
        Some(AdviceRow::GoOn) => next(state, part, Field::Fact(fact)),
        Some(AdviceRow::Assessment) => {
            state.stack.truncate(1);
            state.stack.push(Screen::Reader { what: Reading::Assessment, scroll: 0 });
        }
        // Nothing is chosen until somebody chooses.
        None => state.message = Some(Notice(id!("choose-first").into())),
    }
}

/// The advice that an answer leads to, if it does.
pub(in super::super) fn advice_for(state: &State<'_>, fact: Fact) -> Option<Advice> {
    let record = &state.record;
    let safety = &record.safety;
    match fact {
        Fact::ImmediateDanger => (safety.immediate_danger == Some(Answer::Yes)).then_some(Advice::Danger),
        Fact::UrgentHealth => {
            matches!(safety.urgent_health, Some(UrgentHealth::LifeThreatening | UrgentHealth::Urgent))
                .then_some(Advice::Health)
        }
        Fact::Age => (record.is_child() == Answer::Yes).then_some(Advice::Child),
        Fact::CanTalkAlone => {
            (safety.can_talk_alone == Some(Answer::No)).then_some(Advice::NoConversation(Why::NotAlone))
        }
        Fact::CompanionMayControl => (safety.companion_may_control == Some(Answer::Yes))
            .then_some(Advice::NoConversation(Why::Companion)),
        Fact::InterpreterKind => {
            matches!(record.interpreter.kind, Some(InterpreterKind::Unqualified | InterpreterKind::NoneYet))
                .then_some(Advice::NoConversation(Why::Interpreter))
        }
        _ => None,
    }
}
