//! The guided interview: state, update and view, and the loop around them; or line by line.

pub mod burst;
mod deeds;
mod exercise;
mod keys;
mod line;
mod number;
mod plain;
mod rows;
mod screen;
pub mod script;
pub mod state;
pub mod status;
mod steps;
mod terminal;
pub mod update;
pub mod view;
pub mod walk;

pub use plain::Plain;

use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use crossterm::event::{self, KeyEventKind};

use crate::guard;
use crate::record::Record;
use crate::words::{Msg, msg};
use crate::world::clock::At;
use crate::world::quit;

use state::{Kept, Notice, Saved, Screen, State};
use terminal::Taken;
use update::{Effect, Event, keep_typed, update};
use view::{Languages, view};

/// What the interview does with the world outside.
pub trait Outside {
    /// Keeps the record, where keeping was asked for. When and how it was kept, or nothing.
    ///
    /// # Errors
    /// The message that says why it could not be kept.
    fn save(&mut self, record: &Record) -> Result<Option<Kept>, Msg>;

    /// Keeps the record in this file from now on. May ask for a passphrase on the plain terminal.
    ///
    /// # Errors
    /// The message that says why it cannot be kept there; where it was kept before stays.
    fn keep_at(&mut self, record: &Record, file: &str) -> Result<(), Msg>;

    /// Writes the assessment of the record to a file. The file's whole path.
    ///
    /// # Errors
    /// The message that says why it could not be written.
    fn write(&mut self, state: &State<'_>, file: &str) -> Result<String, Msg>;

    /// The time now.
    fn now(&self) -> At;
}

impl<O: Outside> Outside for &mut O {
    fn save(&mut self, record: &Record) -> Result<Option<Kept>, Msg> {
        (**self).save(record)
    }

    fn keep_at(&mut self, record: &Record, file: &str) -> Result<(), Msg> {
        (**self).keep_at(record, file)
    }

    fn write(&mut self, state: &State<'_>, file: &str) -> Result<String, Msg> {
        (**self).write(state, file)
    }

    fn now(&self) -> At {
        (**self).now()
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
    let mut waiting = VecDeque::new();
    loop {
        let before = state.record.clone();
        let event =
            paint(&mut taken, state, &languages, ascii).and_then(|()| next_event(state, &mut waiting));
        let ended = quit::asked();
        state.now = outside.now();
        let effect = match event {
            Ok(Some(event)) if !ended => update(state, event),
            // Nothing was typed for a moment, or nothing will be: what stands there is kept.
            result => {
                keep_typed(state);
                if let Err(error) = result {
                    save(state, outside);
                    return Err(error);
                }
                taken.take_again_if_lost()?;
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
            Effect::Repaint => taken.forget_what_is_painted()?,
            Effect::Write(file) => {
                let written = outside.write(state, &file).map(|path| written(state, &path));
                filed(state, written);
            }
            Effect::Keep(file) => {
                // There may be a passphrase to choose.
                let kept = taken.aside(|| outside.keep_at(&state.record, &file))?;
                save(state, outside);
                filed(state, kept.map(|()| msg!("kept-at", path = file)));
            }
        }
    }
}

/// What is said of an assessment that was written.
fn written(state: &State<'_>, path: &str) -> Msg {
    if guard::scan(&state.record).is_empty() {
        msg!("written", path = path)
    } else {
        msg!("written-guard", path = path)
    }
}

/// The name of a file was taken, or stays on the screen with what was wrong with it.
pub fn filed(state: &mut State<'_>, outcome: Result<Msg, Msg>) {
    match (outcome, state.stack.last_mut()) {
        (Ok(said), _) => {
            if matches!(state.screen(), Some(Screen::FileName { .. })) {
                state.stack.pop();
            }
            state.message = Some(Notice(said));
        }
        (Err(why), Some(Screen::FileName { problem, .. })) => *problem = Some(why),
        (Err(why), _) => state.message = Some(Notice(why)),
    }
}

/// Paints the screen, and tells the state how.
fn paint(taken: &mut Taken, state: &mut State<'_>, languages: &Languages, ascii: bool) -> io::Result<()> {
    let mut seen = state.seen;
    taken.screen.draw(|frame| seen = view(state, languages, frame, ascii))?;
    state.see(seen);
    Ok(())
}

/// Saves after an answer. Where it fails the interview goes on, and says so on every screen.
pub fn save(state: &mut State<'_>, outside: &mut impl Outside) {
    state.saved = match outside.save(&state.record) {
        Ok(Some(kept)) => Saved::At(kept),
        Ok(None) => Saved::Off,
        Err(why) => Saved::Failed(why),
    };
}

/// After so long without a key, what is being typed is kept.
const PAUSE: Duration = Duration::from_millis(400);

/// What comes within so long of what came before arrives together with it. No time at all would be none to look.
const MOMENT: Duration = Duration::from_millis(2);
/// So many events are taken in at one go.
const AT_ONE_GO: usize = 200_000;

/// Waits for something to happen. `None` for what does not matter. What arrives together is taken in together, so
/// that a text that comes as keys is one text.
fn next_event(state: &State<'_>, waiting: &mut VecDeque<Event>) -> io::Result<Option<Event>> {
    if waiting.is_empty() {
        if !event::poll(PAUSE)? {
            return Ok(None);
        }
        waiting.extend(read()?);
        while waiting.len() < AT_ONE_GO && event::poll(MOMENT)? {
            waiting.extend(read()?);
        }
    }
    // What matters to nobody is no pause in typing.
    Ok(Some(burst::next(state, waiting).unwrap_or(Event::Redraw)))
}

fn read() -> io::Result<Option<Event>> {
    Ok(match event::read()? {
        event::Event::Key(key) if key.kind != KeyEventKind::Release => Some(Event::Key(key)),
        event::Event::Paste(text) => Some(Event::Paste(text)),
        event::Event::Resize(..) => Some(Event::Redraw),
        _ => None,
    })
}
