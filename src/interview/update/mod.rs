//! From state and event to the next state: pure but for the state it changes.

mod answers;
mod asking;
mod calls;
mod exercise;
mod flow;
mod lists;
mod naming;
mod number;
mod open;
mod overlay;
mod signs;
mod undo;
mod writing;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::words::msg;

pub(super) use asking::advice_for;
pub(super) use naming::field_name;
pub(super) use undo::undo as undo_last;
pub(super) use writing::keep as keep_typed;

use super::number::from_one;
use super::state::{Notice, Overlay, Screen, State};

/// What happens outside.
#[derive(Debug, Clone)]
pub enum Event {
    /// A key was pressed.
    Key(KeyEvent),
    /// Text was pasted.
    Paste(String),
    /// The terminal has another size now, or wants to be painted again.
    Redraw,
}

/// What the loop around has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    None,
    /// Leave; everything was asked.
    Leave,
    /// Leave at once, without a word.
    LeaveAtOnce,
    /// Write the assessment to this file.
    Write(String),
    /// Keep the record in this file from now on.
    Keep(String),
    /// Paint everything anew: something else stands on the screen.
    Repaint,
}

/// Changes the state by an event; what it changed of the record is one step that can be undone. A note is one
/// step when it is left, however often it was kept meanwhile.
pub fn update(state: &mut State<'_>, event: Event) -> Effect {
    let effect = changed(state, event);
    if !writing::is_writing(state) {
        state.steps.note(&state.record);
    }
    effect
}

fn changed(state: &mut State<'_>, event: Event) -> Effect {
    let key = match event {
        Event::Key(key) => key,
        Event::Paste(text) => {
            // Nothing is typed into what cannot be seen, and no text answers a question.
            let taken = state.overlay.is_none() && !state.seen.small && writing::paste(state, &text);
            if !taken {
                state.message = Some(Notice(msg!("paste-nowhere")));
            }
            return Effect::None;
        }
        Event::Redraw => return Effect::None,
    };
    if is_control(key, 'c') {
        return overlay::interrupt(state);
    }
    if key.code == QUICK {
        writing::keep(state);
        return Effect::LeaveAtOnce;
    }
    if is_control(key, 'l') {
        return Effect::Repaint;
    }
    if state.seen.small {
        return Effect::None;
    }
    // Esc and a letter that arrive together come as one key: both were pressed.
    if let (KeyCode::Char(_), true) = (key.code, key.modifiers == KeyModifiers::ALT) {
        let effect = pressed(state, KeyEvent::new(KeyCode::Esc, KeyModifiers::NONE));
        if effect != Effect::None {
            return effect;
        }
        return pressed(state, KeyEvent::new(key.code, KeyModifiers::NONE));
    }
    pressed(state, key)
}

fn pressed(state: &mut State<'_>, key: KeyEvent) -> Effect {
    if state.overlay.is_none() && writing::is_writing(state) {
        state.message = None;
        return writing::key(state, key);
    }
    if let Some(step) = step(key).filter(|_| state.overlay.is_none()) {
        state.number.clear();
        step(state);
        return Effect::None;
    }
    if is_chord(key) {
        return Effect::None;
    }
    if state.overlay.is_some() {
        return overlay::key(state, key);
    }
    state.message = None;
    if !state.number.is_empty() && matches!(key.code, KeyCode::Esc | KeyCode::Backspace) {
        state.number.clear();
        return Effect::None;
    }
    match key.code {
        KeyCode::Char('?') => state.overlay = Some(Overlay::More { scroll: 0 }),
        KeyCode::Char('L') => state.lang = state.lang.next(),
        KeyCode::Char('B') => state.both = !state.both,
        KeyCode::Char('A') => answers::open(state),
        KeyCode::Char('N') => flow::next_open(state),
        KeyCode::Char('S') => writing::keep_in_a_file(state),
        KeyCode::Char('/') => answers::find(state),
        KeyCode::Esc => back(state),
        _ => return on_screen(state, key),
    }
    Effect::None
}

/// The quick way out as one key, on any screen. Terminals take F10 (menu), F11 (whole screen) and F12
/// (drop down) for themselves, and F9 is far from the keys that answer.
const QUICK: KeyCode = KeyCode::F(9);

pub(super) fn is_control(key: KeyEvent, letter: char) -> bool {
    key.code == KeyCode::Char(letter) && key.modifiers.contains(KeyModifiers::CONTROL)
}

/// What undoes or does again, where a key asks for it.
fn step(key: KeyEvent) -> Option<fn(&mut State<'_>)> {
    if key.modifiers.contains(KeyModifiers::ALT) {
        return None;
    }
    match (key.code, key.modifiers.contains(KeyModifiers::CONTROL)) {
        (KeyCode::Char('u'), false) | (KeyCode::Char('z'), true) => Some(undo::undo),
        (KeyCode::Char('U'), false) | (KeyCode::Char('y'), true) => Some(undo::redo),
        _ => None,
    }
}

/// A letter with Ctrl or Alt answers nothing.
fn is_chord(key: KeyEvent) -> bool {
    let with = KeyModifiers::CONTROL | KeyModifiers::ALT;
    matches!(key.code, KeyCode::Char(_)) && key.modifiers.intersects(with)
}

/// Back by one screen; from the hub, the question whether to leave.
fn back(state: &mut State<'_>) {
    if state.stack.len() > 1 {
        state.stack.pop();
    } else {
        state.overlay = Some(Overlay::Leave { cursor: 0 });
    }
}

fn on_screen(state: &mut State<'_>, key: KeyEvent) -> Effect {
    let Some(screen) = state.stack.last().cloned() else { return Effect::Leave };
    match screen {
        Screen::Hub { .. } => lists::hub(state, key),
        Screen::Ask { part, fact, .. } => asking::ask(state, key, part, fact),
        Screen::Advice { about, from, .. } => asking::advice(state, key, about, from),
        Screen::Preparation { .. } => lists::preparation(state, key),
        Screen::Topics { .. } => lists::topics(state, key),
        Screen::Topic { id, .. } => lists::topic(state, key, &id),
        Screen::Bundles { .. } => lists::bundles(state, key),
        Screen::Marks { bundle, .. } => signs::marks(state, key, &bundle),
        Screen::Rest { bundle, .. } => signs::rest(state, key, &bundle),
        Screen::Card { bundle, ids, index, then_on } => {
            signs::card(state, key, &signs::Cards { bundle, ids, index, then_on });
        }
        Screen::Reader { what, .. } => lists::reader(state, key, what),
        Screen::Finish { .. } => return lists::finish(state, key),
        Screen::Calls { .. } => calls::list(state, key),
        Screen::CallTo { bodies, .. } => calls::to(state, key, &bodies),
        Screen::Answers { .. } => answers::key(state, key),
        Screen::Scene { index, .. } => exercise::key(state, key, index),
        Screen::Line { .. } | Screen::Note { .. } | Screen::FileName { .. } | Screen::Find { .. } => {}
    }
    Effect::None
}

/// What a key means on so many rows: the row that it chooses, by Enter or by its number. Other keys move.
fn choose(state: &mut State<'_>, key: KeyEvent, rows: usize) -> Option<usize> {
    choose_by(state, key, &from_one(rows))
}

/// The same with rows that have numbers of their own.
fn choose_by(state: &mut State<'_>, key: KeyEvent, numbers: &[String]) -> Option<usize> {
    if let Some(row) = number::chosen(state, key, numbers) {
        return Some(row);
    }
    if key.code == KeyCode::Enter {
        return Some(cursor(state));
    }
    walk(state, key, numbers.len());
    None
}

/// Moves the cursor of the screen on top within so many rows, or the text above them.
fn walk(state: &mut State<'_>, key: KeyEvent, rows: usize) {
    let page = state.seen.page();
    // Where a text stands above the rows, the page keys move the text.
    if let Some(Screen::Topic { scroll, .. } | Screen::Advice { scroll, .. } | Screen::Scene { scroll, .. }) =
        state.stack.last_mut()
        && matches!(
            key.code,
            KeyCode::PageDown | KeyCode::PageUp | KeyCode::Home | KeyCode::End | KeyCode::Char(' ')
        )
    {
        return scroll_by(scroll, key, page);
    }
    if let Some(cursor) = state.stack.last_mut().and_then(cursor_mut) {
        move_by(cursor, key, rows, page);
    }
}

/// Moves a cursor within so many rows, by so many a page.
pub(super) fn move_by(cursor: &mut usize, key: KeyEvent, rows: usize, page: usize) {
    let last = rows.saturating_sub(1);
    match key.code {
        KeyCode::Down => *cursor = (*cursor + 1).min(last),
        KeyCode::Up => *cursor = cursor.saturating_sub(1),
        KeyCode::PageDown => *cursor = (*cursor + page).min(last),
        KeyCode::PageUp => *cursor = cursor.saturating_sub(page),
        KeyCode::Home => *cursor = 0,
        KeyCode::End => *cursor = last,
        _ => {}
    }
}

fn cursor_mut(screen: &mut Screen) -> Option<&mut usize> {
    match screen {
        Screen::Hub { cursor }
        | Screen::Ask { cursor, .. }
        | Screen::Advice { cursor, .. }
        | Screen::Preparation { cursor }
        | Screen::Topics { cursor }
        | Screen::Topic { cursor, .. }
        | Screen::Bundles { cursor }
        | Screen::Marks { cursor, .. }
        | Screen::Rest { cursor, .. }
        | Screen::Calls { cursor }
        | Screen::CallTo { cursor, .. }
        | Screen::Answers { cursor }
        | Screen::Find { cursor, .. }
        | Screen::Scene { cursor, .. }
        | Screen::Finish { cursor } => Some(cursor),
        Screen::Line { .. }
        | Screen::Card { .. }
        | Screen::Note { .. }
        | Screen::Reader { .. }
        | Screen::FileName { .. } => None,
    }
}

/// Where the cursor of the screen on top is.
fn cursor(state: &mut State<'_>) -> usize {
    state.stack.last_mut().and_then(cursor_mut).map_or(0, |cursor| *cursor)
}

fn set_cursor(state: &mut State<'_>, row: usize) {
    if let Some(cursor) = state.stack.last_mut().and_then(cursor_mut) {
        *cursor = row;
    }
}

/// Moves a text up and down by so many rows a page; the view keeps it within its end.
fn scroll_by(scroll: &mut usize, key: KeyEvent, page: usize) {
    match key.code {
        KeyCode::Down => *scroll = scroll.saturating_add(1),
        KeyCode::Up => *scroll = scroll.saturating_sub(1),
        KeyCode::PageDown | KeyCode::Char(' ') => *scroll = scroll.saturating_add(page),
        KeyCode::PageUp => *scroll = scroll.saturating_sub(page),
        KeyCode::Home => *scroll = 0,
        KeyCode::End => *scroll = usize::MAX,
        _ => {}
    }
}
