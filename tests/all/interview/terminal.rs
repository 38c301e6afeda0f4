//! The real program in a pseudo-terminal: keys in, and the screen as a terminal would show it.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use vt100::{Parser, Screen};

/// How long a screen may take on a machine that builds something else meanwhile.
const PATIENCE: Duration = Duration::from_secs(30);

pub const ENTER: &str = "\r";
pub const ESC: &str = "\u{1b}";
pub const HOME: &str = "\u{1b}[H";
pub const DOWN: &str = "\u{1b}[B";
pub const LEFT: &str = "\u{1b}[D";
pub const RIGHT: &str = "\u{1b}[C";
pub const CTRL_C: &str = "\u{3}";
pub const F9: &str = "\u{1b}[20~";

/// What stands on the terminal before the program starts.
pub const BEFORE: &str = "what stood here before";

/// Runs the program, then says how it ended, and whether the terminal takes whole lines again and shows
/// what is typed. The shell itself outlives a Ctrl-C and a window that closes.
const SHELL: &str = r#"trap : INT HUP TERM; echo "$BEFORE"; "$@"; code=$?
echo "left with $code"; stty -a | grep -oE -- '-?(icanon|echo)\b'; exit $code"#;

struct Shown {
    parser: Mutex<Seen>,
    changed: Condvar,
}

struct Seen {
    parser: Parser,
    over: bool,
}

/// A terminal with the program in it.
pub struct Terminal {
    shown: Arc<Shown>,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
}

fn size(width: u16, height: u16) -> PtySize {
    PtySize { rows: height, cols: width, pixel_width: 0, pixel_height: 0 }
}

fn cells(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).expect("a size")
}

impl Terminal {
    /// Starts holdepunkt in English with these arguments, in a folder, on 80×24.
    pub fn start(folder: &Path, args: &[&str]) -> Self {
        let mut all = vec![env!("CARGO_BIN_EXE_holdepunkt"), "--lang", "en"];
        all.extend(args);
        Self::start_program(folder, &all, &[])
    }

    /// The same, with the number of its process in the file `pid`.
    pub fn start_known(folder: &Path, args: &[&str]) -> Self {
        let mut all = vec!["sh", "-c", r#"echo $$ > pid; exec "$@""#, "sh"];
        all.extend([env!("CARGO_BIN_EXE_holdepunkt"), "--lang", "en"]);
        all.extend(args);
        Self::start_program(folder, &all, &[])
    }

    /// Starts any program.
    pub fn start_program(folder: &Path, program: &[&str], variables: &[(&str, &str)]) -> Self {
        let pair = native_pty_system().openpty(size(80, 24)).expect("a pseudo-terminal");
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", SHELL, "sh"]);
        command.args(program);
        command.env("HOLDEPUNKT_CONFIG", "/dev/null");
        command.cwd(folder);
        for (name, value) in [("TERM", "xterm-256color"), ("LC_ALL", "C.UTF-8"), ("BEFORE", BEFORE)] {
            command.env(name, value);
        }
        for (name, value) in variables {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).expect("started");
        drop(pair.slave);
        let mut output = pair.master.try_clone_reader().expect("a reader");
        let keys = pair.master.take_writer().expect("a writer");
        let parser = Parser::new(cells(24), cells(80), 0);
        let shown =
            Arc::new(Shown { parser: Mutex::new(Seen { parser, over: false }), changed: Condvar::new() });
        let seen = Arc::clone(&shown);
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            // A closed pseudo-terminal is an error on Linux, and the end all the same.
            while let Ok(read @ 1..) = output.read(&mut bytes) {
                seen.lock().parser.process(&bytes[..read]);
                seen.changed.notify_all();
            }
            seen.lock().over = true;
            seen.changed.notify_all();
        });
        Self { shown, master: pair.master, keys, child }
    }

    /// Types.
    pub fn send(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("typed");
        self.keys.flush().expect("typed");
    }

    /// Makes the terminal another size.
    pub fn resize(&mut self, width: u16, height: u16) {
        self.shown.lock().parser.set_size(cells(height), cells(width));
        self.master.resize(size(width, height)).expect("another size");
    }

    /// Waits until the screen shows a text, and gives all of the screen.
    pub fn see(&self, text: &str) -> String {
        self.wait(text, |screen| screen.contents().contains(text))
    }

    /// Types, and waits until the screen shows a text.
    pub fn press(&mut self, keys: &str, text: &str) -> String {
        self.send(keys);
        self.see(text)
    }

    /// Waits until something holds of the screen.
    pub fn wait(&self, what: &str, holds: impl Fn(&Screen) -> bool) -> String {
        let until = Instant::now() + PATIENCE;
        let mut seen = self.shown.lock();
        while !holds(seen.parser.screen()) {
            let left = until.saturating_duration_since(Instant::now());
            let contents = seen.parser.screen().contents();
            assert!(!left.is_zero() && !seen.over, "never seen: {what}\n{contents}");
            seen = self.shown.changed.wait_timeout(seen, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        seen.parser.screen().contents()
    }

    /// Presses Ctrl-C until the program leaves. Between two keys dialoguer gives the terminal back for
    /// a moment, and a Ctrl-C that comes just then is lost.
    pub fn interrupt(&mut self) {
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            self.send(CTRL_C);
            let soon = Instant::now() + Duration::from_millis(500);
            let mut seen = self.shown.lock();
            while Instant::now() < soon {
                if seen.parser.screen().contents().contains("left with") {
                    return;
                }
                let wait = self.shown.changed.wait_timeout(seen, Duration::from_millis(50));
                seen = wait.unwrap_or_else(PoisonError::into_inner).0;
            }
        }
    }

    /// Waits for the end: the exit code and the terminal as it is left.
    pub fn end(&mut self) -> (u32, Screen) {
        self.wait("the program leaves", |screen| {
            let contents = screen.contents();
            contents.contains("left with") && contents.contains("icanon") && contents.contains("echo")
        });
        let code = self.child.wait().expect("it ended").exit_code();
        (code, self.shown.lock().parser.screen().clone())
    }

    /// Waits for the end, and checks that the terminal is as it was before.
    pub fn end_clean(&mut self, code: u32) -> String {
        let contents = self.end_given_back(code);
        assert!(contents.contains(BEFORE), "what stood there is gone:\n{contents}");
        contents
    }

    /// Waits for the end, and checks that nothing of what was on the screen is left there.
    pub fn end_neutral(&mut self, code: u32) -> String {
        let contents = self.end_given_back(code);
        assert!(contents.starts_with("left with"), "the screen is not cleared:\n{contents}");
        contents
    }

    fn end_given_back(&mut self, code: u32) -> String {
        let (left_with, screen) = self.end();
        let contents = screen.contents();
        assert_eq!(left_with, code, "{contents}");
        assert!(!screen.alternate_screen(), "still on the alternate screen");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(!screen.bracketed_paste(), "pastes are still bracketed");
        assert!(!contents.contains("-icanon"), "still in raw mode:\n{contents}");
        assert!(!contents.contains("-echo"), "what is typed does not show:\n{contents}");
        contents
    }
}

impl Shown {
    fn lock(&self) -> MutexGuard<'_, Seen> {
        // Where a test has failed, what was seen is still good to show.
        self.parser.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // Nothing is left to do where it has ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
