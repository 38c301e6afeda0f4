//! The guided interview: state, update and view, and the loop around them; or line by line.

mod deeds;
mod keys;
mod plain;
mod rows;
pub mod script;
pub mod state;
mod steps;
mod terminal;
pub mod update;
pub mod view;

pub use plain::Plain;

use std::io;
use std::time::Duration;

use crossterm::event::{self, KeyEventKind};
use ratatui::buffer::Buffer;

use crate::guard;
use crate::record::Record;
use crate::render::ascii::fold_char;
use crate::words::{Msg, msg};
use crate::world::quit;

use state::{Notice, Saved, State};
use terminal::Taken;
use update::{Effect, Event, keep_typed, update};
use view::{Languages, view};

/// What the interview does with the world outside.
pub trait Outside {
    /// Keeps the record, where keeping was asked for. The time of day it was kept at, or nothing.
    ///
    /// # Errors
    /// The message that says why it could not be kept.
    fn save(&mut self, record: &Record) -> Result<Option<String>, Msg>;

    /// Writes the assessment of the record to a file.
    ///
    /// # Errors
    /// The message that says why it could not be written.
    fn write(&mut self, state: &State<'_>, file: &str) -> Result<(), Msg>;
}

impl<O: Outside> Outside for &mut O {
    fn save(&mut self, record: &Record) -> Result<Option<String>, Msg> {
        (**self).save(record)
    }

    fn write(&mut self, state: &State<'_>, file: &str) -> Result<(), Msg> {
        (**self).write(state, file)
    }
}

/// How the interview ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// By choice.
    Asked,
    /// At once, by Ctrl-C twice.
    AtOnce,
}

/// Runs the interview on the terminal until it is left. Everything is saved by then. `ascii` is for
/// terminals that do not read UTF-8.
///
/// # Errors
/// Where the terminal fails.
pub fn run(state: &mut State<'_>, outside: &mut impl Outside, ascii: bool) -> io::Result<Left> {
    // A closed window or a dropped line asks the program to end: what is being typed is kept first.
    quit::noting(|| until_left(state, outside, ascii))
}

fn until_left(state: &mut State<'_>, outside: &mut impl Outside, ascii: bool) -> io::Result<Left> {
    let languages = Languages::new();
    let mut taken = Taken::take()?;
    save(state, outside);
    // Listens before anything is painted, or another size between the two would go unnoticed.
    event::poll(Duration::ZERO)?;
    loop {
        let before = state.record.clone();
        let event = paint(&mut taken, state, &languages, ascii).and_then(|()| next_event());
        let ended = quit::asked();
        let effect = match event {
            Ok(Some(event)) if !ended => update(state, event),
            // Nothing was typed for a moment, or nothing will be: what stands there is kept.
            result => {
                keep_typed(state);
                if let Err(error) = result {
                    save(state, outside);
                    return Err(error);
                }
                if ended { Effect::LeaveAtOnce } else { Effect::None }
            }
        };
        let changed = state.record != before;
        if effect == Effect::LeaveAtOnce {
            // The screen first: a slow disk must not hold it up.
            taken.wipe();
        }
        if changed {
            save(state, outside);
        }
        match effect {
            Effect::None => {}
            Effect::Leave => return Ok(Left::Asked),
            Effect::LeaveAtOnce => return Ok(Left::AtOnce),
            Effect::Write(file) => {
                state.message = Some(Notice(written(state, outside, &file)));
            }
        }
    }
}

/// Writes the assessment, and says how that went.
fn written(state: &State<'_>, outside: &mut impl Outside, file: &str) -> Msg {
    match outside.write(state, file) {
        Ok(()) if guard::scan(&state.record).is_empty() => msg!("written", path = file),
        Ok(()) => msg!("written-guard", path = file),
        Err(why) => why,
    }
}

/// Paints the screen, and keeps the state within what can be read.
fn paint(taken: &mut Taken, state: &mut State<'_>, languages: &Languages, ascii: bool) -> io::Result<()> {
    let mut furthest = 0;
    taken.screen.draw(|frame| {
        furthest = view(state, languages, frame);
        if ascii {
            in_ascii(frame.buffer_mut());
        }
    })?;
    state.scroll_within(furthest);
    Ok(())
}

/// Puts what was painted into letters that every terminal has.
fn in_ascii(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if !cell.symbol().is_ascii() {
            let folded = cell.symbol().chars().next().map_or(' ', fold_char);
            cell.set_char(folded);
        }
    }
}

/// Saves after an answer. Where it fails the interview goes on, and says so on every screen.
pub fn save(state: &mut State<'_>, outside: &mut impl Outside) {
    state.saved = match outside.save(&state.record) {
        Ok(Some(time)) => Saved::At(time),
        Ok(None) => Saved::Off,
        Err(why) => Saved::Failed(why),
    };
}

/// After so long without a key, what is being typed is kept.
const PAUSE: Duration = Duration::from_millis(400);

/// Waits for something to happen. `None` for what does not matter.
fn next_event() -> io::Result<Option<Event>> {
    if !event::poll(PAUSE)? {
        return Ok(None);
    }
    Ok(match event::read()? {
        event::Event::Key(key) if key.kind != KeyEventKind::Release => Some(Event::Key(key)),
        event::Event::Paste(text) => Some(Event::Paste(text)),
        event::Event::Resize(..) => Some(Event::Redraw),
        _ => None,
    })
}
