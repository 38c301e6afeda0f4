//! Other records of the case: asked for with the calls, where consent and referral are, and nowhere else.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use holdepunkt::Choice as _;
use holdepunkt::interview::script::{Part, questions};
use holdepunkt::record::{Field, Record, Reference};
use holdepunkt::words::{Lang, Messages, Msg};

use super::person::follow;
use super::terminal::{DOWN, ENTER, ESC, Terminal};
use super::world::{HALF_WAY, half_way, picture, press, read, top, type_in};

fn says(id: &str) -> String {
    Messages::new(Lang::En).text(Msg::composed(id.to_owned()))
}

fn others(record: &Record) -> Vec<&str> {
    record.see_also.iter().map(Reference::as_str).collect()
}

fn saved(folder: &Path) -> Record {
    read(&fs::read_to_string(folder.join("case.yaml")).expect("the record is there"))
}

/// Waits for what is kept: on a busy machine it is on the disk a moment after the screen shows what comes next.
fn kept_within_seconds(folder: &Path, wanted: &[&str]) {
    let until = Instant::now() + Duration::from_secs(20);
    while others(&saved(folder)) != wanted {
        assert!(Instant::now() < until, "kept: {:?}", others(&saved(folder)));
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A case that is half way, gone on with.
fn resumed(folder: &Path, more: &[&str]) -> Terminal {
    fs::write(folder.join("case.yaml"), HALF_WAY).expect("written");
    let args = ["interview", "--resume", "case.yaml", "--at", "2026-11-22T10:42"];
    Terminal::start(folder, &[&args, more].concat())
}

#[test]
fn only_the_part_about_calls_asks_for_other_records() {
    let state = half_way();
    for part in Part::ALL {
        let asks = questions(*part, &state.record).contains(&Field::SeeAlso);
        assert_eq!(asks, *part == Part::Calls, "{part}");
    }
}

/// On the whole screen and line by line, by a pseudo-terminal: what is kept has the same bytes.
#[test]
fn the_record_is_the_same_from_the_screen_and_line_by_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut terminal = resumed(folder.path(), &[]);
    terminal.see(&says("hub-finish"));
    terminal.send(&DOWN.repeat(6));
    terminal.press(ENTER, &says("calls-see-also"));
    terminal.press("2", &says("ask-see-also"));
    terminal.press(&format!("A-18, A-19{ENTER}"), "Other records of this case: A-18, A-19");
    assert_eq!(others(&saved(folder.path())), ["A-18", "A-19"]);
    terminal.press("u", &says("calls-see-also"));
    kept_within_seconds(folder.path(), &[]);
    terminal.press("U", "Other records of this case: A-18, A-19");
    kept_within_seconds(folder.path(), &["A-18", "A-19"]);
    let on_screen = fs::read(folder.path().join("case.yaml")).expect("the record is there");
    terminal.press(ESC, &says("hub-finish"));
    terminal.press(ESC, &says("leave-title"));
    terminal.send(&format!("{DOWN}{ENTER}"));
    terminal.end_clean(0);

    let folder = tempfile::tempdir().expect("a folder");
    let mut terminal = resumed(folder.path(), &["--plain"]);
    terminal.see(&says("plain-one"));
    terminal.press(&format!("#{ENTER}"), "7 Calls");
    terminal.press(&format!("7{ENTER}"), &says("calls-whom"));
    terminal.press(ENTER, &says("ask-see-also"));
    terminal.press(&format!("A-18, A-19{ENTER}"), "Part 8 of 9");
    assert_eq!(others(&saved(folder.path())), ["A-18", "A-19"]);
    terminal.press(&format!("u{ENTER}"), "Other records of the case");
    kept_within_seconds(folder.path(), &[]);
    terminal.press(&format!("#{ENTER}"), "7 Calls");
    // Line by line the screen keeps what was read out before: the part is told apart by what is asked in it.
    terminal.press(&format!("7{ENTER}"), &says("calls-whom"));
    terminal.press(ENTER, &says("ask-see-also"));
    terminal.press(&format!("A-18; A-19, A-18{ENTER}"), "Part 8 of 9");
    kept_within_seconds(folder.path(), &["A-18", "A-19"]);
    let by_lines = fs::read(folder.path().join("case.yaml")).expect("the record is there");
    assert_eq!(String::from_utf8_lossy(&on_screen), String::from_utf8_lossy(&by_lines));
}

#[test]
fn what_is_no_other_records_reference_is_not_taken() {
    for (typed, why) in [
        ("Maria Hansen", "problem-reference-name"),
        ("A-18, 01020312345", "problem-reference-number"),
        ("A-17", "problem-see-also-own"),
    ] {
        let mut state = half_way();
        press(&mut state, "down down down down down down enter 2");
        assert_eq!(top(&state), "line");
        type_in(&mut state, typed);
        press(&mut state, "enter");
        let shown = picture(&state, 100, 24).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(shown.contains(&says(why)), "{typed}: {shown}");
        assert!(state.record.see_also.is_empty(), "{typed}");
    }
    let went = follow(vec![
        (says("ask-reference"), "A-17"),
        (says("ask-see-also"), "Maria Hansen"),
        (says("ask-see-also"), "A-18, A-17"),
        (says("ask-see-also"), "A-18, A-19"),
    ]);
    assert_eq!(others(&went.record), ["A-18", "A-19"]);
    for why in ["problem-reference-name", "problem-see-also-own"] {
        assert!(went.asked.contains(&says(why)), "{why}: {}", went.asked);
    }
}

/// From the list of calls one comes back to it, and goes on from there; from the list of all answers back to that.
#[test]
fn the_question_leads_back_to_where_it_was_asked() {
    let mut state = half_way();
    press(&mut state, "down down down down down down enter 2");
    type_in(&mut state, "A-18");
    press(&mut state, "enter");
    assert_eq!((top(&state), others(&state.record)), ("calls", vec!["A-18"]));
    press(&mut state, "2");
    // What was there stands on the line, to be changed or taken away.
    assert!(picture(&state, 80, 24).contains("A-18"), "{}", picture(&state, 80, 24));
    press(&mut state, "ctrl-u enter");
    assert!(state.record.see_also.is_empty());
    press(&mut state, "enter");
    assert_ne!(top(&state), "calls", "on with the next part");
    let mut state = half_way();
    press(&mut state, "A");
    let all = holdepunkt::interview::script::asked(&state.record);
    let row = all.iter().position(|(_, field)| *field == Field::SeeAlso).expect("it is listed") + 1;
    type_in(&mut state, &row.to_string());
    if top(&state) == "answers" {
        press(&mut state, "enter");
    }
    type_in(&mut state, "A-18");
    press(&mut state, "enter");
    assert_eq!((top(&state), others(&state.record)), ("answers", vec!["A-18"]));
}
