//! Leaving at once: the screen and, where the terminal can, what scrolled away are cleared.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
#[cfg(unix)]
use std::sync::{Mutex, PoisonError};

use crossterm::cursor::Show;
use crossterm::event::DisableBracketedPaste;
use crossterm::execute;
use crossterm::terminal::{LeaveAlternateScreen, disable_raw_mode};
#[cfg(unix)]
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

/// Whether an interview is going on: what stands on the screen is cleared then.
static INTERVIEW: AtomicBool = AtomicBool::new(false);
/// The terminal as it was before a prompt that hides what is typed.
#[cfg(unix)]
static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

/// Home, the screen, the scrollback (CSI 3 J, which xterm began and most others took over), and the
/// title of the window.
const NEUTRAL: &str = "\u{1b}[H\u{1b}[2J\u{1b}[3J\u{1b}]0;\u{7}";

/// Asks so that Ctrl-C leaves a terminal that shows again what is typed, and the cursor.
pub(super) fn prompting<T>(ask: impl FnOnce() -> T) -> T {
    #[cfg(unix)]
    remember(tcgetattr(io::stdin()).ok());
    listen();
    let answer = ask();
    #[cfg(unix)]
    remember(None);
    answer
}

#[cfg(unix)]
fn remember(before: Option<Termios>) {
    *BEFORE.lock().unwrap_or_else(PoisonError::into_inner) = before;
}

/// Gives the terminal back where a prompt has it.
fn end_prompt() {
    #[cfg(unix)]
    if let Some(before) = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take() {
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &before);
        let _ = execute!(io::stderr(), Show);
        let _ = writeln!(io::stderr());
    }
}

/// From now on a signal to end leaves at once. What was answered is saved by then, or not to be kept.
pub(super) fn at_once() {
    INTERVIEW.store(true, Ordering::SeqCst);
    listen();
}

#[expect(
    clippy::disallowed_methods,
    reason = "nothing can be returned from a signal; the terminal is given back before"
)]
fn listen() {
    let _ = ctrlc::set_handler(|| {
        end_prompt();
        if INTERVIEW.load(Ordering::SeqCst) {
            clear();
        }
        std::process::exit(130);
    });
}

/// Gives back and clears the terminal that something of ours can stand on.
pub(super) fn clear() {
    let _ = disable_raw_mode();
    if io::stdout().is_terminal() {
        wipe(&mut io::stdout());
    } else if io::stderr().is_terminal() {
        wipe(&mut io::stderr());
    }
}

fn wipe(out: &mut impl Write) {
    let _ = execute!(out, DisableBracketedPaste, LeaveAlternateScreen, Show);
    let _ = out.write_all(NEUTRAL.as_bytes()).and_then(|()| out.flush());
}
