//! Typing: notes of several lines, a line for a reference or a file's name, a word to look for.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui_textarea::{CursorMove, TextArea};

use crate::guard;
use crate::words::{Id, id};

use super::super::line;
use super::super::script::{Bundle, Part, found};
use super::super::state::{NoteTarget, Notice, Overlay, Saved, Screen, State, ToFile, editor};
use super::{Effect, answers, asking, flow, move_by};

/// So much text is a note; more is a document, and belongs elsewhere.
const LONGEST_NOTE: usize = 60_000;

/// Whether keys are text now.
pub(super) fn is_writing(state: &State<'_>) -> bool {
    matches!(
        state.screen(),
        Some(Screen::Note { .. } | Screen::Line { .. } | Screen::FileName { .. } | Screen::Find { .. })
    )
}

/// Puts pasted text where text is being typed, without what would command the terminal. Whether there was such
/// a place.
pub(super) fn paste(state: &mut State<'_>, text: &str) -> bool {
    let single = !matches!(state.screen(), Some(Screen::Note { .. }));
    let Some(input) = state.stack.last_mut().and_then(input_mut) else { return false };
    let room = LONGEST_NOTE.saturating_sub(length(input));
    let clean = line::pasted(text);
    let end = clean.floor_char_boundary(room);
    let clean = clean.get(..end).unwrap_or_default();
    input.insert_str(if single { clean.replace('\n', " ") } else { clean.to_owned() });
    if single {
        typed(state);
    } else {
        keep(state);
    }
    true
}

fn length(input: &TextArea<'_>) -> usize {
    input.lines().iter().map(|line| line.len() + 1).sum()
}

/// Leaves the text, but asks first where a note may tell who somebody is.
fn leave(state: &mut State<'_>) {
    match state.screen() {
        Some(Screen::Note { input, .. }) => {
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
            keep_and_leave(state);
        }
        Some(Screen::Line { .. }) => leave_line(state),
        _ => {
            state.stack.pop();
        }
    }
}

/// Leaves a line; one that cannot be taken is not thrown away before that was said.
fn leave_line(state: &mut State<'_>) {
    let Some(Screen::Line { field, input, problem, .. }) = state.screen().cloned() else { return };
    match line::take(state.catalogue, &mut state.record, field, input.lines().join("").trim()) {
        Err(why) if problem.is_none() => {
            set_problem(state, why);
            state.message = Some(Notice(id!("line-leave").into()));
        }
        Ok(()) | Err(_) => {
            state.stack.pop();
        }
    }
}

fn set_problem(state: &mut State<'_>, why: Id) {
    if let Some(Screen::Line { problem, .. }) = state.stack.last_mut() {
        *problem = Some(why);
    }
}

/// Keeps what is typed and goes back; after the answer to a topic, on to what it threw light on.
pub(super) fn keep_and_leave(state: &mut State<'_>) {
    keep(state);
    let Some(Screen::Note { target, input }) = state.stack.pop() else { return };
    match target {
        NoteTarget::Topic(id) if input.lines().iter().any(|line| !line.trim().is_empty()) => {
            let bundle = Bundle::Topic(id.clone());
            if bundle.indicators(state.catalogue, &state.record).is_empty() {
                flow::next_topic(state, &id);
            } else {
                state.stack.push(flow::marks(bundle));
            }
        }
        NoteTarget::Reasons if !matches!(state.screen(), Some(Screen::Answers { .. })) => {
            flow::onward(state, Part::Conclusion);
        }
        NoteTarget::Topic(_)
        | NoteTarget::Finding(_)
        | NoteTarget::Call(_)
        | NoteTarget::Own(_)
        | NoteTarget::Reasons => {}
    }
}

/// Masks what may tell who somebody is in the note being written.
pub(super) fn mask(state: &mut State<'_>) {
    if let Some(input) = state.stack.last_mut().and_then(input_mut) {
        *input = editor(&guard::mask(&input.lines().join("\n")));
    }
}

fn input_mut(screen: &mut Screen) -> Option<&mut TextArea<'static>> {
    match screen {
        Screen::Note { input, .. }
        | Screen::Line { input, .. }
        | Screen::FileName { input, .. }
        | Screen::Find { input, .. } => Some(input),
        _ => None,
    }
}

/// A key while typing. Esc keeps what is typed and goes back: nothing is lost by going back.
pub(super) fn key(state: &mut State<'_>, key: KeyEvent) -> Effect {
    let single = !matches!(state.screen(), Some(Screen::Note { .. }));
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        KeyCode::Esc => leave(state),
        KeyCode::Enter if single => return entered(state),
        KeyCode::Char('j') if control && single => return entered(state),
        KeyCode::Up | KeyCode::Down | KeyCode::PageUp | KeyCode::PageDown
            if matches!(state.screen(), Some(Screen::Find { .. })) =>
        {
            walk_found(state, key);
        }
        // A terminal without bracketed paste delivers what is pasted as keys.
        KeyCode::Char(c) if c.is_control() => {}
        _ => {
            write(state, key, control);
            typed(state);
        }
    }
    Effect::None
}

/// A key into the text. Every key for a line break makes one; undo and redo are those of the rest.
fn write(state: &mut State<'_>, key: KeyEvent, control: bool) {
    let Some(input) = state.stack.last_mut().and_then(input_mut) else { return };
    let full = length(input) >= LONGEST_NOTE;
    match key.code {
        KeyCode::Enter | KeyCode::Char('j' | 'm') if control || key.code == KeyCode::Enter => {
            if !full {
                input.insert_newline();
            }
        }
        KeyCode::Char('z') if control => _ = input.undo(),
        KeyCode::Char('y') if control => _ = input.redo(),
        KeyCode::Char('u') if control => _ = input.delete_line_by_head(),
        KeyCode::Char(_) | KeyCode::Tab if full && !control => {}
        _ => _ = input.input(key),
    }
}

/// After a change of a single line: what was wrong with it may be right now, what it finds may be another.
fn typed(state: &mut State<'_>) {
    match state.stack.last_mut() {
        Some(Screen::Line { problem, .. }) => *problem = None,
        Some(Screen::FileName { problem, .. }) => *problem = None,
        Some(Screen::Find { cursor, .. }) => *cursor = 0,
        _ => {}
    }
}

fn walk_found(state: &mut State<'_>, key: KeyEvent) {
    let page = state.seen.page();
    let Some(Screen::Find { input, .. }) = state.screen() else { return };
    let rows = found(state.catalogue, &state.record, state.lang, &input.lines().join("")).len();
    if let Some(Screen::Find { cursor, .. }) = state.stack.last_mut() {
        move_by(cursor, key, rows, page);
    }
}

/// Enter on a line of text.
fn entered(state: &mut State<'_>) -> Effect {
    match state.screen().cloned() {
        Some(Screen::FileName { what, input, .. }) => {
            let name = input.lines().join("").trim().to_owned();
            if name.is_empty() {
                return Effect::None;
            }
            return match what {
                ToFile::Assessment => Effect::Write(name),
                ToFile::Record => Effect::Keep(name),
            };
        }
        Some(Screen::Line { part, field, input, .. }) => {
            match line::take(state.catalogue, &mut state.record, field, input.lines().join("").trim()) {
                Ok(()) => asking::next(state, part, field),
                Err(why) => set_problem(state, why),
            }
        }
        Some(Screen::Find { input, cursor }) => {
            let found = found(state.catalogue, &state.record, state.lang, &input.lines().join(""));
            if let Some(indicator) = found.get(cursor) {
                answers::open_found(state, indicator);
            }
        }
        _ => {}
    }
    Effect::None
}

/// Asks for the name of a file, and proposes one.
pub(super) fn ask_for_file(state: &mut State<'_>, what: ToFile) {
    let reference = state.record.reference.as_ref().map(|reference| file_name(reference.as_str()));
    let (name, ending) = match what {
        ToFile::Assessment => (reference.unwrap_or_else(|| "assessment".to_owned()), "pdf"),
        ToFile::Record => (reference.unwrap_or_else(|| "case".to_owned()), "age"),
    };
    state.stack.retain(|screen| !matches!(screen, Screen::FileName { .. }));
    let mut input = editor(&format!("{name}.{ending}"));
    input.move_cursor(CursorMove::End);
    state.stack.push(Screen::FileName { what, input, problem: None });
}

/// Asks where to keep the record, unless it is kept already.
pub(super) fn keep_in_a_file(state: &mut State<'_>) {
    if matches!(state.saved, Saved::At(_)) {
        state.message = Some(Notice(id!("keep-already").into()));
    } else {
        ask_for_file(state, ToFile::Record);
    }
}

/// A reference as part of a file's name.
fn file_name(reference: &str) -> String {
    reference.chars().map(|c| if c.is_alphanumeric() || matches!(c, '-' | '_') { c } else { '-' }).collect()
}

/// Writes a note that is being typed into the record.
pub(in super::super) fn keep(state: &mut State<'_>) {
    match state.screen().cloned() {
        Some(Screen::Note { target, input }) => {
            let text = input.lines().join("\n");
            match target {
                NoteTarget::Topic(id) => state.record.set_topic_note(&id, &text),
                NoteTarget::Finding(id) => state.record.set_note(&id, &text),
                NoteTarget::Call(index) => state.record.set_call_answer(index, &text),
                NoteTarget::Own(index) => state.record.set_own_sign(index, &text),
                NoteTarget::Reasons => state.record.set_reasons(&text),
            }
        }
        Some(Screen::Line { field, input, .. }) => {
            // A line that has not the right form is not taken: the record stays as it was.
            let _ = line::take(state.catalogue, &mut state.record, field, input.lines().join("").trim());
        }
        _ => {}
    }
}
