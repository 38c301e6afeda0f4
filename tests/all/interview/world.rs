//! What the tests share: the catalogue, records, keys, and screens as text.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

pub use crate::support::guide as catalogue;
use holdepunkt::check;
use holdepunkt::interview::state::{Screen, State};
use holdepunkt::interview::update::{Effect, Event, update};
use holdepunkt::interview::view::{Languages, view};
use holdepunkt::record::{self, Record};
use holdepunkt::words::Lang;
use holdepunkt::world::clock::{self, At};

/// A point in time.
pub fn at(time: &str) -> At {
    clock::at(Some(time), None).expect("a time")
}

/// The day every test is played on.
pub const TODAY: &str = "2026-11-22T10:42";

/// A record of a conversation that has come half its way.
pub const HALF_WAY: &str = "
schema: holdepunkt.record/1
catalogue: no-kom/1
reference: A-17
conversations:
  - { id: 1, on: 2026-11-22 }
assessor: { role: public-authority, sector: health }
person: { age: uncertain, gender: woman }
safety: { immediate-danger: no, urgent-health: no, can-talk-alone: yes, companion-may-control: no }
interpreter: { needed: no }
forms: [forced-labour]
region: oslo
residence: none
preparation: [role-explained, room]
findings:
  - indicator: movements-monitored
    state: present
    basis: [observed, documented, stated, third-party]
    in: 1
    note: Looks at the door before every answer, and asks twice whether it is locked.
  - { indicator: bound-by-debt, state: unclear, in: 1 }
  - { indicator: little-or-no-pay, state: absent, in: 1 }
  - { indicator: fears-reprisals, state: declined, in: 1 }
topics:
  - { topic: work-situation, in: 1, note: Twelve hours a day. Sleeps at the place of work. }
  - { topic: living-situation, in: 1 }
";

/// Reads a record, or says what is wrong with it.
pub fn read(yaml: &str) -> Record {
    let read = check::read_record(catalogue(), "case.yaml", yaml.as_bytes());
    assert!(read.problems.is_empty(), "{:#?}", read.problems);
    read.record.expect("a record")
}

/// The record as it is when it was written to a file and read back.
pub fn through_a_file(record: &Record) -> Record {
    read(&record::to_yaml(record).expect("written"))
}

/// An interview from the beginning: danger is asked.
pub fn fresh() -> State<'static> {
    State::new(catalogue(), Record::new(catalogue().edition()), Lang::En, at(TODAY), true)
}

/// An interview that goes on with a record, at the hub.
pub fn with(yaml: &str) -> State<'static> {
    let mut state = State::new(catalogue(), read(yaml), Lang::En, at(TODAY), true);
    state.stack.truncate(1);
    state
}

/// An interview half its way, at the hub.
pub fn half_way() -> State<'static> {
    with(HALF_WAY)
}

/// The record half its way, resumed a week later: another conversation.
pub fn a_week_later() -> State<'static> {
    State::new(catalogue(), read(HALF_WAY), Lang::En, at("2026-11-29T10:42"), true)
}

/// A key by its name: `enter`, `ctrl-c`, `j`.
pub fn key(name: &str) -> KeyEvent {
    if let Some(letter) = name.strip_prefix("ctrl-") {
        return KeyEvent::new(KeyCode::Char(letter.chars().next().expect("a letter")), KeyModifiers::CONTROL);
    }
    let code = match name {
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "tab" => KeyCode::Tab,
        "space" => KeyCode::Char(' '),
        "pgup" => KeyCode::PageUp,
        "pgdn" => KeyCode::PageDown,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "backspace" => KeyCode::Backspace,
        "f9" => KeyCode::F(9),
        letter => {
            let mut chars = letter.chars();
            let found = chars.next().expect("a key");
            assert_eq!(chars.next(), None, "no key is called {letter}");
            KeyCode::Char(found)
        }
    };
    KeyEvent::new(code, KeyModifiers::NONE)
}

/// Presses keys, named with spaces between. What the last one had for an effect.
pub fn press(state: &mut State<'_>, keys: &str) -> Effect {
    keys.split_whitespace().map(|name| update(state, Event::Key(key(name)))).last().expect("a key")
}

/// Types a text, letter by letter.
pub fn type_in(state: &mut State<'_>, text: &str) {
    for letter in text.chars() {
        let code = if letter == '\n' { KeyCode::Enter } else { KeyCode::Char(letter) };
        update(state, Event::Key(KeyEvent::new(code, KeyModifiers::NONE)));
    }
}

/// Pastes a text.
pub fn paste(state: &mut State<'_>, text: &str) {
    update(state, Event::Paste(text.to_owned()));
}

/// The screen on top, without the values in it.
pub fn top(state: &State<'_>) -> &'static str {
    match state.screen().expect("a screen") {
        Screen::Hub { .. } => "hub",
        Screen::Ask { .. } => "ask",
        Screen::Line { .. } => "line",
        Screen::Advice { .. } => "advice",
        Screen::Preparation { .. } => "preparation",
        Screen::Topics { .. } => "topics",
        Screen::Topic { .. } => "topic",
        Screen::Bundles { .. } => "bundles",
        Screen::Marks { .. } => "marks",
        Screen::Rest { .. } => "rest",
        Screen::Card { .. } => "card",
        Screen::Note { .. } => "note",
        Screen::Reader { .. } => "reader",
        Screen::Finish { .. } => "finish",
        Screen::FileName { .. } => "file-name",
        Screen::Calls { .. } => "calls",
        Screen::CallTo { .. } => "call-to",
        Screen::Answers { .. } => "answers",
        Screen::Scene { .. } => "scene",
        Screen::Find { .. } => "find",
    }
}

/// The screen as rows of text, each as wide as the screen.
pub fn paint(state: &State<'_>, width: u16, height: u16) -> Vec<String> {
    // The messages cannot be shared between threads.
    thread_local!(static LANGUAGES: Languages = Languages::new());
    let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a terminal");
    LANGUAGES
        .with(|languages| terminal.draw(|frame| _ = view(state, languages, frame, false)).expect("painted"));
    let cells = terminal.backend().buffer().content();
    cells.chunks(usize::from(width)).map(|row| row.iter().map(|cell| cell.symbol()).collect()).collect()
}

/// The screen as one text, without the blanks at the ends of rows.
pub fn picture(state: &State<'_>, width: u16, height: u16) -> String {
    paint(state, width, height).iter().map(|row| row.trim_end()).collect::<Vec<_>>().join("\n")
}
