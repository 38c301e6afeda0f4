//! Typing: notes of several lines, a line for a reference or a file's name.

use chrono::{Datelike, NaiveDate};

use crate::words::{Id, id};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui_textarea::TextArea;

use crate::record::{Field, LanguageTag, Record, Reference};

use crate::guard;

use super::super::script::Part;
use super::super::state::{NoteTarget, Overlay, Screen, State, editor};
use super::{Effect, asking};

/// So much text is a note; more is a document, and belongs elsewhere.
const LONGEST_NOTE: usize = 60_000;

/// Whether keys are text now.
pub(super) fn is_writing(state: &State<'_>) -> bool {
    matches!(state.screen(), Some(Screen::Note { .. } | Screen::Line { .. } | Screen::WriteTo { .. }))
}

/// Puts pasted text where text is being typed, without what would command the terminal.
pub(super) fn paste(state: &mut State<'_>, text: &str) {
    let single = matches!(state.screen(), Some(Screen::Line { .. } | Screen::WriteTo { .. }));
    let Some(input) = state.stack.last_mut().and_then(input_mut) else { return };
    let length: usize = input.lines().iter().map(String::len).sum();
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let clean: String = text
        .chars()
        .filter(|c| !c.is_control() || (*c == '\n' && !single))
        .take(LONGEST_NOTE.saturating_sub(length))
        .collect();
    input.insert_str(clean);
    if !single {
        keep(state);
    }
}

/// Leaves the text, but asks first where a note may tell who somebody is.
fn leave(state: &mut State<'_>) {
    if let Some(Screen::Note { input, .. }) = state.screen() {
        let text = input.lines().join("\n");
        let place = |hit: guard::Hit| {
            let (line, character) = hit.place(&text);
            (line, character, hit.kind)
        };
        let found: Vec<_> = guard::find(&text).into_iter().map(place).collect();
        if !found.is_empty() {
            state.overlay = Some(Overlay::Guard { cursor: 0, found });
            return;
        }
    }
    keep_and_leave(state);
}

/// Keeps what is typed and goes back.
pub(super) fn keep_and_leave(state: &mut State<'_>) {
    keep(state);
    state.stack.pop();
}

/// Masks what may tell who somebody is in the note being written.
pub(super) fn mask(state: &mut State<'_>) {
    if let Some(input) = state.stack.last_mut().and_then(input_mut) {
        *input = editor(&guard::mask(&input.lines().join("\n")));
    }
}

fn input_mut(screen: &mut Screen) -> Option<&mut TextArea<'static>> {
    match screen {
        Screen::Note { input, .. } | Screen::Line { input, .. } | Screen::WriteTo { input } => Some(input),
        _ => None,
    }
}

/// A key while typing. Esc keeps what is typed and goes back: nothing is lost by going back.
pub(super) fn key(state: &mut State<'_>, key: KeyEvent) -> Effect {
    let single = !matches!(state.screen(), Some(Screen::Note { .. }));
    match key.code {
        KeyCode::Esc => {
            leave(state);
            Effect::None
        }
        KeyCode::Enter if single => entered(state),
        // A terminal without bracketed paste delivers what is pasted as keys.
        KeyCode::Char(c) if c.is_control() => Effect::None,
        _ => {
            if let Some(Screen::Line { problem, .. }) = state.stack.last_mut() {
                *problem = None;
            }
            if let Some(input) = state.stack.last_mut().and_then(input_mut) {
                let full = input.lines().iter().map(String::len).sum::<usize>() >= LONGEST_NOTE;
                let adds = matches!(key.code, KeyCode::Char(_) | KeyCode::Enter | KeyCode::Tab);
                if !(full && adds) {
                    input.input(key);
                }
            }
            Effect::None
        }
    }
}

/// Enter on a line of text.
fn entered(state: &mut State<'_>) -> Effect {
    match state.screen().cloned() {
        Some(Screen::WriteTo { input }) => {
            let name = input.lines().join("").trim().to_owned();
            if name.is_empty() {
                return Effect::None;
            }
            state.stack.pop();
            Effect::Write(name)
        }
        Some(Screen::Line { part, field, input, .. }) => {
            line(state, part, field, input.lines().join("").trim());
            Effect::None
        }
        _ => Effect::None,
    }
}

/// Takes a line where it has the right form, and goes on; else says why not.
fn line(state: &mut State<'_>, part: Part, field: Field, text: &str) {
    match take_line(&mut state.record, field, text) {
        Ok(()) => asking::next(state, part, field),
        Err(why) => {
            if let Some(Screen::Line { problem, .. }) = state.stack.last_mut() {
                *problem = Some(why);
            }
        }
    }
}

/// Writes a line into the record.
///
/// # Errors
/// The id of the message that says why it cannot be taken.
pub(in super::super) fn take_line(record: &mut Record, field: Field, text: &str) -> Result<(), Id> {
    match field {
        Field::Reference => {
            if guard::tells(text) {
                return Err(id!("problem-reference-number"));
            }
            record.reference = if text.is_empty() { None } else { Some(Reference::new(text)?) };
        }
        Field::Languages => {
            let words = text.split([' ', ',']).filter(|word| !word.is_empty());
            let tags: Option<Vec<LanguageTag>> = words.map(LanguageTag::new).collect();
            let tags = tags.ok_or(id!("problem-language"))?;
            record.change(Field::Languages, |record| record.interpreter.languages = tags);
        }
        Field::RiskOn => {
            let day = if text.is_empty() { None } else { Some(day(text).ok_or(id!("problem-date"))?) };
            record.change(Field::RiskOn, |record| record.safety.risk_on = day);
        }
        Field::Reasons => record.set_reasons(text),
        Field::Fact(fact) => record.answer(fact, Some(text).filter(|text| !text.is_empty())),
    }
    Ok(())
}

/// A day as people here write it, `1.12.2026`, or as the record has it.
fn day(text: &str) -> Option<NaiveDate> {
    ["%d.%m.%Y", "%Y-%m-%d"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(text, form).ok())
        .filter(|day| day.year() >= 2000)
}

/// Writes a note that is being typed into the record.
pub(in super::super) fn keep(state: &mut State<'_>) {
    match state.screen().cloned() {
        Some(Screen::Note { target, input }) => {
            let text = input.lines().join("\n");
            match target {
                NoteTarget::Topic(id) => state.record.set_topic_note(&id, &text),
                NoteTarget::Finding(id) => state.record.set_note(&id, &text),
                NoteTarget::Reasons => {
                    state.record.set_reasons(&text);
                }
            }
        }
        Some(Screen::Line { field, input, .. }) => {
            // A line that has not the right form is not taken: the record stays as it was.
            let _ = take_line(&mut state.record, field, input.lines().join("").trim());
        }
        _ => {}
    }
}
