//! Keys that arrive together: a text that was pasted into a terminal which does not say so, or somebody quick.

use std::collections::VecDeque;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::keys::Keys;
use super::state::{Screen, State};
use super::update::Event;

/// So many keys at once, with as many letters among them, are a text and no answer.
const TEXT: usize = 4;
const LETTERS: usize = 2;

/// The next event of those that wait: keys that make up a text are one paste. Into a note go all its lines, into a
/// line what comes before its end.
pub fn next(state: &State<'_>, waiting: &mut VecDeque<Event>) -> Option<Event> {
    let run: Vec<char> = waiting.iter().map_while(letter).collect();
    let writes = state.overlay.is_none() && !state.seen.small;
    let taken = match state.screen() {
        Some(Screen::Note { .. }) if writes => run.len(),
        Some(Screen::Line { .. } | Screen::FileName { .. } | Screen::Find { .. }) if writes => {
            run.iter().position(|letter| *letter == '\n').unwrap_or(run.len())
        }
        _ if is_text(&run) && !opens_a_note(state, &run) => run.len(),
        _ => 0,
    };
    if taken < 2 {
        return waiting.pop_front();
    }
    waiting.drain(..taken);
    Some(Event::Paste(run.into_iter().take(taken).collect()))
}

/// The letter that a key is in a text.
fn letter(event: &Event) -> Option<char> {
    let Event::Key(KeyEvent { code, modifiers, .. }) = event else { return None };
    match (code, *modifiers) {
        (KeyCode::Char(letter), KeyModifiers::NONE | KeyModifiers::SHIFT) => Some(*letter),
        (KeyCode::Enter, _) | (KeyCode::Char('j'), KeyModifiers::CONTROL) => Some('\n'),
        (KeyCode::Tab, KeyModifiers::NONE) => Some('\t'),
        _ => None,
    }
}

fn is_text(run: &[char]) -> bool {
    run.len() >= TEXT && run.iter().filter(|letter| letter.is_alphabetic()).count() >= LETTERS
}

/// Whether the first of the keys opens a note, and the rest is meant for it.
fn opens_a_note(state: &State<'_>, run: &[char]) -> bool {
    let on_a_card = matches!(state.screen(), Some(Screen::Card { .. })) && state.overlay.is_none();
    on_a_card && run.first() == Some(&Keys::of(state.lang).note)
}
