//! Encrypted interviews and the quick way out, in a real terminal.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use age::secrecy::SecretString;
use holdepunkt::record::{Answer, Record};
use holdepunkt::words::{Lang, Messages, Msg};
use holdepunkt::world::store::{self, Existing, KeyFile};

use super::terminal::{CTRL_C, DOWN, ENTER, F9, Terminal};
use super::world::{HALF_WAY, catalogue, read};

const PASSPHRASE: &str = "five words that do not match";
/// On the day of the record's conversation: the next day another one would begin.
const RESUME: [&str; 7] =
    ["interview", "--resume", "case.age", "--identity", "key.age", "--at", "2026-11-22T10:42"];

fn says(id: &'static str) -> String {
    Messages::new(Lang::En).text(Msg::composed(id.to_owned()))
}

fn asks(path: &str) -> &'static str {
    catalogue().fact(path).expect("a fact").ask.get(Lang::En)
}

/// Types where nothing shows. The prompt stands there a moment before it hides what is typed.
fn type_hidden(terminal: &mut Terminal, prompt: &str) {
    terminal.see(prompt);
    thread::sleep(Duration::from_millis(300));
    terminal.send(PASSPHRASE);
    terminal.send(ENTER);
}

fn key(folder: &Path) -> KeyFile {
    KeyFile::at(Some(&folder.join("key.age"))).expect("a place")
}

fn opened(folder: &Path) -> Record {
    let path = folder.join("case.age");
    let key = key(folder).unlock(&SecretString::from(PASSPHRASE)).expect("unlocked");
    let plain = store::open(&path, &fs::read(&path).expect("read"), &key).expect("opened");
    read(std::str::from_utf8(&plain).expect("UTF-8"))
}

/// A folder with a key and a record that is encrypted to it.
fn desk() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let public = key(folder.path()).create(&SecretString::from(PASSPHRASE)).expect("made");
    let sealed = store::seal(HALF_WAY.as_bytes(), &[public]).expect("sealed");
    store::write(&folder.path().join("case.age"), &sealed, Existing::Keep).expect("written");
    folder
}

#[test]
fn the_first_encrypted_interview_leads_through_a_key_and_one_key_leaves_it_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let args = ["interview", "--save", "case.age", "--identity", "key.age"];
    let mut terminal = Terminal::start(folder.path(), &args);
    type_hidden(&mut terminal, "New passphrase");
    type_hidden(&mut terminal, &says("ask-passphrase-again"));
    terminal.see(asks("safety.immediate-danger"));
    terminal.press("2", asks("safety.urgent-health"));
    let pressed = Instant::now();
    terminal.send(F9);
    terminal.wait("a neutral screen", |screen| !screen.alternate_screen());
    let took = pressed.elapsed();
    let left = terminal.end_neutral(130);
    assert!(!left.contains("error") && !left.contains("five words"), "{left}");
    // What it takes is stated in docs/security.md; a machine that is busy with other tests is given more.
    assert!(took < Duration::from_secs(2), "{took:?}");
    assert_eq!(opened(folder.path()).safety.immediate_danger, Some(Answer::No));
    assert!(!folder.path().join(".case.age.lock").exists());
}

#[test]
fn a_passphrase_is_asked_for_once_and_ctrl_c_at_it_gives_the_terminal_back() {
    let folder = desk();
    let before = fs::read(folder.path().join("case.age")).expect("read");
    let mut terminal = Terminal::start(folder.path(), &RESUME);
    terminal.see(&says("ask-passphrase"));
    thread::sleep(Duration::from_millis(300));
    terminal.send("half a pass");
    terminal.send(CTRL_C);
    let left = terminal.end_clean(130);
    assert!(!left.contains("half a pass") && !left.contains("error"), "{left}");
    assert_eq!(fs::read(folder.path().join("case.age")).expect("read"), before);
    let mut terminal = Terminal::start(folder.path(), &RESUME);
    type_hidden(&mut terminal, &says("ask-passphrase"));
    let shown = terminal.see(&says("hub-finish"));
    assert!(shown.contains("A-17") && shown.contains("saved"), "{shown}");
}

/// Resumes, begins a note on wages, and gives the program's process.
fn typing(folder: &Path) -> (Terminal, String) {
    let mut terminal = Terminal::start_known(folder, &RESUME);
    type_hidden(&mut terminal, &says("ask-passphrase"));
    terminal.see(&says("hub-finish"));
    terminal.send(&DOWN.repeat(3));
    terminal.press(ENTER, "Wages and money");
    terminal.press(ENTER, &says("topic-write"));
    terminal.press(ENTER, &says("note-no-names"));
    terminal.press("Paid in food", "Paid in food");
    (terminal, fs::read_to_string(folder.join("pid")).expect("a process").trim().to_owned())
}

/// What a closed window and a system that shuts down send. The passphrase prompt before has had the
/// signals for itself.
#[test]
fn a_closed_window_loses_nothing_of_a_note_and_leaves_nothing_on_the_screen() {
    for signal in ["-HUP", "-TERM"] {
        let folder = desk();
        let (mut terminal, process) = typing(folder.path());
        assert!(Command::new("kill").args([signal, &process]).status().expect("kill").success());
        terminal.end_neutral(130);
        let record = opened(folder.path());
        let note = record.topics.iter().find(|note| note.topic == "wages-and-money").expect("the note");
        assert_eq!(note.note.as_deref(), Some("Paid in food"), "{signal}");
    }
}

#[test]
fn line_by_line_two_marks_or_ctrl_c_leave_at_once() {
    for keys in ["!!\r", CTRL_C] {
        let folder = tempfile::tempdir().expect("a folder");
        let args = ["interview", "--plain", "--save-plain", "case.yaml"];
        let mut terminal = Terminal::start(folder.path(), &args);
        terminal.see(asks("safety.immediate-danger"));
        terminal.press("2\r", asks("safety.urgent-health"));
        terminal.send(keys);
        terminal.end_neutral(130);
        let text = fs::read_to_string(folder.path().join("case.yaml")).expect("saved");
        assert_eq!(read(&text).safety.immediate_danger, Some(Answer::No));
    }
}

#[test]
fn forgetting_is_asked_about_and_no_is_the_answer_that_stands_there() {
    let folder = desk();
    let file = folder.path().join("case.age");
    for (keys, code) in [(ENTER, 130), (CTRL_C, 130), (&*format!("{DOWN}{ENTER}"), 0)] {
        assert!(file.exists());
        let mut terminal = Terminal::start(folder.path(), &["record", "forget", "case.age"]);
        terminal.see("for good?");
        thread::sleep(Duration::from_millis(300));
        terminal.send(keys);
        terminal.end_clean(code);
    }
    assert!(!file.exists());
}
