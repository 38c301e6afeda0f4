//! Kill -9 at any instant: every answer that was given is there, and nothing is half.

use std::cell::Cell;
use std::fs;
use std::io::{self, Cursor, Read, Write};
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::time::{Duration, Instant};

use holdepunkt::interview::state::State;
use holdepunkt::interview::{Outside, Plain};
use holdepunkt::record::Record;
use holdepunkt::render::Look;
use holdepunkt::words::{Lang, Messages, Msg};
use holdepunkt::world::clock;

use crate::support::guide;

use super::support::{Desk, opened};

const AT: &str = "2026-11-22T10:42";

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

/// Lines that somebody might type: numbers, notes, blanks, and what makes no sense.
fn script(dice: &mut Dice) -> String {
    let lines = ["1", "2", "3", "1 2", "2 3 4", "", "<", "?", "Sentinel was afraid", "x"];
    let mut script = String::new();
    for _ in 0..120 {
        let roll = dice.roll(20);
        let line = lines.get(usize::try_from(roll).unwrap_or(0)).copied().unwrap_or("1");
        script.push_str(line);
        script.push('\n');
    }
    script + &"\n".repeat(150)
}

/// Counts what is said.
struct Said(Rc<Cell<usize>>);

impl Write for Said {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.set(self.0.get() + bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Keeps every state that was saved, and how much had been said by then.
struct Saves {
    said: Rc<Cell<usize>>,
    states: Vec<(usize, Record)>,
}

impl Outside for Saves {
    fn save(&mut self, record: &Record) -> Result<Option<holdepunkt::interview::state::Kept>, Msg> {
        self.states.push((self.said.get(), record.clone()));
        Ok(Some(holdepunkt::interview::state::Kept { time: "10:42".to_owned(), in_plain_text: false }))
    }

    fn write(&mut self, _: &State<'_>, file: &str) -> Result<String, Msg> {
        Ok(file.to_owned())
    }

    fn keep_at(&mut self, _: &Record, _: &str) -> Result<(), Msg> {
        Ok(())
    }

    fn now(&self) -> clock::At {
        clock::now()
    }
}

/// The states that an interview with this script goes through.
fn states(script: &str) -> Vec<(usize, Record)> {
    let messages = Messages::new(Lang::En);
    let said = Rc::new(Cell::new(0));
    let mut plain = Plain {
        input: Cursor::new(script.as_bytes()),
        prompts: Said(Rc::clone(&said)),
        output: io::sink(),
        outside: Saves { said, states: Vec::new() },
        messages: &messages,
        more: || false,
        read: false,
        look: Look { width: 80, styled: false, ascii: false },
    };
    let at = clock::at(Some(AT), None).expect("a time");
    let mut state = State::new(guide(), Record::new(guide().edition()), Lang::En, at, true);
    plain.run(&mut state).expect("it runs");
    plain.outside.states
}

/// Runs the program with a script and kills it after a while. How much it had said, and how long
/// it ran where it was not killed.
fn killed(desk: &Desk, script: &str, after: Option<Duration>) -> (usize, Duration) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_holdepunkt"))
        .args(["interview", "--plain", "--lang", "en", "--at", AT, "--save", "case.age"])
        .args(["--identity", "key.age", "--width", "80"])
        .current_dir(desk.folder())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let begun = Instant::now();
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut stderr = child.stderr.take().expect("a pipe");
    let reader = std::thread::spawn(move || {
        let mut said = Vec::new();
        stderr.read_to_end(&mut said).expect("read");
        said.len()
    });
    // A whole script fits the pipe; whoever is killed meanwhile closes it.
    let _ = stdin.write_all(script.as_bytes());
    drop(stdin);
    if let Some(after) = after {
        std::thread::sleep(after.saturating_sub(begun.elapsed()));
        child.kill().expect("killed");
    }
    child.wait().expect("ended");
    let took = begun.elapsed();
    (reader.join().expect("read"), took)
}

#[test]
fn whenever_it_is_killed_every_answer_given_is_there() {
    let kills: u64 = std::env::var("HOLDEPUNKT_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(60);
    let mut dice = Dice(20_261_122);
    let mut midway = 0;
    let mut whole = Duration::ZERO;
    for run in 0..kills {
        let desk = Desk::new();
        let script = script(&mut dice);
        let states = states(&script);
        if whole.is_zero() {
            let (_, took) = killed(&desk, &script, None);
            assert_eq!(&desk.record("case.age"), &states.last().expect("states").1);
            whole = took;
            fs::remove_file(desk.path("case.age")).expect("removed");
        }
        let micros = u64::try_from(whole.as_micros()).unwrap_or(u64::MAX).max(1);
        let (said, _) = killed(&desk, &script, Some(Duration::from_micros(dice.roll(micros))));
        // What was said after a save proves that the save was over.
        let sure = states.iter().filter(|(at, _)| *at < said).count();
        let path = desk.path("case.age");
        if path.exists() {
            let record = opened(&path);
            let found = states.iter().rposition(|(_, state)| *state == record);
            let found = found.unwrap_or_else(|| panic!("run {run}: a state that never was"));
            assert!(found + 1 >= sure, "run {run}: {} of {sure} answers", found + 1);
            midway += u64::from(found + 1 < states.len());
        } else {
            assert_eq!(sure, 0, "run {run}: {sure} answers are gone");
        }
        // Nothing readable is left beside, whatever the instant.
        for entry in fs::read_dir(desk.folder()).expect("listed") {
            let bytes = fs::read(entry.expect("an entry").path()).expect("read");
            for word in [&b"Sentinel"[..], b"schema:"] {
                assert!(!bytes.windows(word.len()).any(|part| part == word), "run {run}: plain text");
            }
        }
        // The lock went with the process: the same file can be taken up again.
        drop(holdepunkt::world::store::Lock::take(&path).expect("free"));
    }
    assert!(midway > kills / 4, "only {midway} of {kills} kills came midway");
    let _ = writeln!(io::stderr(), "{kills} kills, {midway} of them midway, a whole run {whole:?}");
}
