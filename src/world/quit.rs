//! Leaving before the end: Ctrl-C, a closed window, a dropped line, and the screen that is left behind.
//!
//! A process has one handler for these signals. What it does depends on what goes on at the moment.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, Once, OnceLock, PoisonError, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::cursor::Show;
use crossterm::event::DisableBracketedPaste;
use crossterm::execute;
use crossterm::terminal::{LeaveAlternateScreen, disable_raw_mode};

/// What a signal to end means.
enum Meaning {
    /// The program ends.
    End,
    /// It is noted: whoever waits for keys asks [`asked`] and ends in order.
    Note,
    /// The program ends, and the terminal is as it was before a prompt that hides what is typed.
    GiveBack(Terminal),
    /// The program ends, and nothing of what it said stands on the screen any more.
    Clear,
}

static MEANING: Mutex<Meaning> = Mutex::new(Meaning::End);
/// What is done last of all: what is half written is taken away.
static LAST: OnceLock<fn()> = OnceLock::new();
static ASKED: AtomicBool = AtomicBool::new(false);
/// Held while something is printed line by line, and from the moment the screen is cleared.
static PRINTING: Mutex<()> = Mutex::new(());
/// How long what is being printed may take to end before the screen is cleared all the same.
const PATIENCE: Duration = Duration::from_millis(50);

/// Home, the screen, the scrollback (CSI 3 J, which xterm began and most others took over), and the
/// title of the window.
const NEUTRAL: &str = "\u{1b}[H\u{1b}[2J\u{1b}[3J\u{1b}]0;\u{7}";

/// Works while signals to end are noted.
pub(crate) fn noting<T>(work: impl FnOnce() -> T) -> T {
    while_it_means(Meaning::Note, work)
}

/// Whether the program was asked to end while that was noted.
pub(crate) fn asked() -> bool {
    ASKED.load(Ordering::SeqCst)
}

/// Asks for something. Ctrl-C leaves a terminal that shows again what is typed, and the cursor: the
/// system goes on with the read that a signal interrupts, so the prompt itself never hears of it.
pub(crate) fn prompting<T>(ask: impl FnOnce() -> T) -> T {
    while_it_means(Meaning::GiveBack(Terminal::now()), ask)
}

/// Works line by line. A signal to end leaves at once: what was answered is saved by then, or not to
/// be kept.
pub(crate) fn clearing<T>(work: impl FnOnce() -> T) -> T {
    while_it_means(Meaning::Clear, work)
}

/// From now on, a signal to end does this before the program ends.
pub(crate) fn tidily(last: fn()) {
    let _ = LAST.set(last);
    listen();
}

fn listen() {
    static LISTENS: Once = Once::new();
    // Where the system refuses, Ctrl-C ends the program as it ends any other.
    LISTENS.call_once(|| drop(ctrlc::set_handler(interrupted)));
}

fn while_it_means<T>(meaning: Meaning, work: impl FnOnce() -> T) -> T {
    let before = std::mem::replace(&mut *now(), meaning);
    listen();
    let done = work();
    *now() = before;
    done
}

fn now() -> MutexGuard<'static, Meaning> {
    MEANING.lock().unwrap_or_else(PoisonError::into_inner)
}

#[expect(
    clippy::disallowed_methods,
    reason = "a handler returns to nobody; the terminal is given back before"
)]
fn interrupted() {
    // Held until the end: whoever works meanwhile does not go on to something else.
    let meaning = now();
    match &*meaning {
        Meaning::Note => return ASKED.store(true, Ordering::SeqCst),
        Meaning::GiveBack(terminal) => terminal.give_back(),
        Meaning::Clear => {
            // Held until the end as well: nothing is printed on a screen that is cleared.
            let held = silence();
            clear();
            std::mem::forget(held);
        }
        Meaning::End => {}
    }
    if let Some(last) = LAST.get() {
        last();
    }
    std::process::exit(130);
}

/// Waits for what is being printed, and lets nothing more be printed. A terminal that takes no more
/// must not keep anybody from leaving.
fn silence() -> Option<MutexGuard<'static, ()>> {
    let begun = Instant::now();
    loop {
        match PRINTING.try_lock() {
            Ok(held) => return Some(held),
            Err(TryLockError::Poisoned(held)) => return Some(held.into_inner()),
            Err(TryLockError::WouldBlock) if begun.elapsed() > PATIENCE => return None,
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_micros(200)),
        }
    }
}

/// Something printed line by line: never on a screen that is cleared for good.
pub(crate) struct Printed<W>(pub W);

impl<W: Write> Write for Printed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let _held = PRINTING.lock().unwrap_or_else(PoisonError::into_inner);
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        let _held = PRINTING.lock().unwrap_or_else(PoisonError::into_inner);
        self.0.flush()
    }
}

/// Gives the terminal back, with nothing of ours on it.
pub(crate) fn clear() {
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

/// What a prompt changes of the terminal, as it was before.
struct Terminal {
    #[cfg(unix)]
    settings: Option<rustix::termios::Termios>,
}

impl Terminal {
    fn now() -> Self {
        Self {
            #[cfg(unix)]
            settings: rustix::termios::tcgetattr(io::stdin()).ok(),
        }
    }

    fn give_back(&self) {
        #[cfg(unix)]
        if let Some(settings) = &self.settings {
            use rustix::termios::{OptionalActions, tcsetattr};
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, settings);
        }
        let _ = execute!(io::stderr(), Show);
        let _ = writeln!(io::stderr());
    }
}
