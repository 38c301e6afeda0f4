//! The terminal while the interview has it: taken at the beginning, given back whatever happens.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::cursor::Show;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::execute;
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use crate::world::quit;

/// Whether the terminal is ours at the moment, for the panic hook.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Where the screen is painted.
type Painted = Box<dyn Write>;

/// Standard output; where that goes into a file, what complaints are printed on.
fn painted() -> Painted {
    if io::stdout().is_terminal() { Box::new(io::stdout()) } else { Box::new(io::stderr()) }
}

/// The terminal in raw mode on its alternate screen, until dropped.
pub(super) struct Taken {
    /// What is painted on.
    pub screen: Terminal<CrosstermBackend<Painted>>,
}

impl Taken {
    /// Takes the terminal. A panic gives it back before anything is printed.
    ///
    /// # Errors
    /// Where the terminal cannot do what is needed.
    pub fn take() -> io::Result<Self> {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            give_back();
            before(info);
        }));
        take()?;
        let screen = Terminal::new(CrosstermBackend::new(painted())).inspect_err(|_| give_back())?;
        Ok(Self { screen })
    }

    /// Does something on the terminal as it was before, and takes it again.
    ///
    /// # Errors
    /// Where the terminal cannot be taken again.
    pub fn aside<T>(&mut self, work: impl FnOnce() -> T) -> io::Result<T> {
        give_back();
        let done = work();
        take()?;
        self.forget_what_is_painted()?;
        Ok(done)
    }

    /// Whatever stands on the screen, all of it is painted anew. Without asking the terminal where its cursor is: not
    /// every one answers.
    ///
    /// # Errors
    /// Where the terminal fails.
    pub fn forget_what_is_painted(&mut self) -> io::Result<()> {
        execute!(painted(), Clear(ClearType::All))?;
        self.screen = Terminal::new(CrosstermBackend::new(painted()))?;
        Ok(())
    }

    /// After the program was stopped and goes on, the shell has the terminal back as it was: it is taken again.
    ///
    /// # Errors
    /// Where the terminal cannot be taken again.
    pub fn take_again_if_lost(&mut self) -> io::Result<()> {
        if lost() { self.aside(|| ()) } else { Ok(()) }
    }

    /// Gives the terminal back before the end, with nothing of the interview on it.
    pub fn wipe(&mut self) {
        give_back();
        quit::clear();
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        give_back();
    }
}

fn take() -> io::Result<()> {
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    execute!(painted(), EnterAlternateScreen, EnableBracketedPaste).inspect_err(|_| give_back())
}

/// Whether the terminal waits for whole lines though it is ours.
#[cfg(unix)]
fn lost() -> bool {
    use rustix::termios::{LocalModes, tcgetattr};
    tcgetattr(io::stdin()).is_ok_and(|now| now.local_modes.contains(LocalModes::ICANON))
}

#[cfg(not(unix))]
fn lost() -> bool {
    false
}

/// Gives the terminal back as it was. Best effort: there is nothing left to do where it fails.
fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let _ = execute!(painted(), DisableBracketedPaste, LeaveAlternateScreen, Show);
        let _ = disable_raw_mode();
    }
}
