//! Who answers when: in Norwegian time, with Norwegian holidays, by the clock on the wall. The dates
//! of the holidays are from the calendar, not from the program.

use std::process::Command;

use holdepunkt::catalogue::hours::Answering;
use holdepunkt::world::clock;

use crate::support::{Folder, guide, program};

/// The Support Centre: Monday to Friday 09:00–15:30 (KOM guide, Part 8).
fn support_centre(at: &str) -> String {
    answer("support-centre", at)
}

/// UDI's helpline: Monday to Friday 10:00–15:00 (KOM guide, Part 8).
fn udi(at: &str) -> String {
    answer("udi", at)
}

/// `until 15:30`, `from 2026-04-07T09:00`, `always`, `not stated`.
fn answer(id: &str, at: &str) -> String {
    let contact = guide().contact(id).expect("a contact");
    let at = clock::at(Some(at), None).expect("a time");
    match Answering::at(contact.hours.as_deref(), at) {
        Answering::Always => "always".to_owned(),
        Answering::Until(then) => format!("until {}", then.format("%H:%M")),
        Answering::From(then) => format!("from {}", then.format("%Y-%m-%dT%H:%M")),
        Answering::NotStated => "not stated".to_owned(),
    }
}

#[test]
fn a_working_day_to_the_minute() {
    // 23 November 2026 is a Monday.
    assert_eq!(support_centre("2026-11-23T08:59"), "from 2026-11-23T09:00");
    assert_eq!(support_centre("2026-11-23T09:00"), "until 15:30");
    assert_eq!(support_centre("2026-11-23T15:29"), "until 15:30");
    assert_eq!(support_centre("2026-11-23T15:30"), "from 2026-11-24T09:00");
    assert_eq!(udi("2026-11-23T09:59"), "from 2026-11-23T10:00");
    assert_eq!(udi("2026-11-23T14:59"), "until 15:00");
    assert_eq!(udi("2026-11-27T15:00"), "from 2026-11-30T10:00");
}

#[test]
fn midnight() {
    assert_eq!(support_centre("2026-11-23T23:59"), "from 2026-11-24T09:00");
    assert_eq!(support_centre("2026-11-24T00:00"), "from 2026-11-24T09:00");
    // From Sunday to Monday, and into the new year.
    assert_eq!(udi("2026-11-29T23:59"), "from 2026-11-30T10:00");
    assert_eq!(udi("2026-12-31T23:59"), "from 2027-01-04T10:00");
    for minute in ["2026-11-23T23:59", "2026-11-24T00:00", "2027-01-01T00:00"] {
        assert_eq!(answer("rosa", minute), "always");
        assert_eq!(answer("alarmtelefonen", minute), "always");
        assert_eq!(answer("police", minute), "not stated");
    }
}

#[test]
fn easter() {
    // Easter Sunday is 5 April 2026 and 28 March 2027. The Wednesday before is a working day.
    assert_eq!(support_centre("2026-04-01T10:00"), "until 15:30");
    for day in ["2026-04-02", "2026-04-03", "2026-04-04", "2026-04-05", "2026-04-06"] {
        assert_eq!(support_centre(&format!("{day}T10:30")), "from 2026-04-07T09:00", "{day}");
    }
    assert_eq!(support_centre("2026-04-07T10:30"), "until 15:30");
    assert_eq!(udi("2027-03-24T15:00"), "from 2027-03-30T10:00");
    // Ascension Day and Whit Monday move with Easter.
    assert_eq!(udi("2026-05-14T11:00"), "from 2026-05-15T10:00");
    assert_eq!(udi("2026-05-25T11:00"), "from 2026-05-26T10:00");
}

#[test]
fn days_that_are_free_by_date() {
    // 17 May is a Sunday in 2026 and a Monday in 2027; 1 May a Friday in 2026.
    assert_eq!(support_centre("2026-05-17T10:00"), "from 2026-05-18T09:00");
    assert_eq!(support_centre("2027-05-17T10:00"), "from 2027-05-18T09:00");
    assert_eq!(support_centre("2026-05-01T10:00"), "from 2026-05-04T09:00");
    // Christmas Eve is no public holiday, and no source says that anybody closes early.
    assert_eq!(support_centre("2026-12-24T10:00"), "until 15:30");
    assert_eq!(support_centre("2026-12-24T16:00"), "from 2026-12-28T09:00");
    assert_eq!(udi("2026-12-25T11:00"), "from 2026-12-28T10:00");
    assert_eq!(udi("2027-01-01T11:00"), "from 2027-01-04T10:00");
}

#[test]
fn both_changes_of_the_clock() {
    // Sunday 29 March 2026: 02:00 becomes 03:00. Sunday 25 October 2026: 03:00 becomes 02:00.
    for (at, then) in [
        ("2026-03-29T01:59", "2026-03-30T09:00"),
        ("2026-03-29T02:30", "2026-03-30T09:00"),
        ("2026-03-29T03:00", "2026-03-30T09:00"),
        ("2026-10-25T01:59", "2026-10-26T09:00"),
        ("2026-10-25T02:30", "2026-10-26T09:00"),
        ("2026-10-25T03:00", "2026-10-26T09:00"),
    ] {
        assert_eq!(support_centre(at), format!("from {then}"), "{at}");
        assert_eq!(answer("rosa", at), "always");
    }
    // On the working day after, the wall decides.
    assert_eq!(support_centre("2026-03-30T08:59"), "from 2026-03-30T09:00");
    assert_eq!(support_centre("2026-10-26T09:00"), "until 15:30");
}

fn open_at(time: &str, more: &[&str]) -> String {
    let args = [&["contacts", "--open-now", "--at", time, "--width", "200"][..], more].concat();
    let ran = Folder::new().run(&args);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    ran.out.replace('\u{a0}', " ")
}

#[test]
fn only_those_who_answer_or_do_not_say_are_left() {
    let by_day = open_at("2026-11-23T11:00", &[]);
    assert!(by_day.contains("800 40 008 open then, until 15:30"), "{by_day}");
    assert!(by_day.contains("+47 23 35 16 00 open then, until 15:00"), "{by_day}");
    for time in ["2026-04-03T11:00", "2027-05-17T11:00", "2026-03-29T02:30", "2026-11-24T00:00"] {
        let closed = open_at(time, &[]);
        assert!(!closed.contains("800 40 008") && !closed.contains("23 35 16 00"), "{time}: {closed}");
        for answers in ["22 33 11 60 answers round the clock", "116 111 answers round the clock", "112"] {
            assert!(closed.contains(answers), "{time}: {answers}");
        }
    }
    let norwegian = open_at("2026-11-23T11:00", &["--lang", "nb"]);
    assert!(norwegian.contains("kl. 15.30"), "{norwegian}");
    // Without --open-now the same time says when they answer next.
    let ran = Folder::new().run(&["contacts", "udi", "--at", "2026-04-03T11:00", "--width", "200"]);
    assert!(ran.out.contains("opens Tuesday 10:00"), "{}", ran.out);
}

/// Where the machine is makes no difference: the time given is Norway's, and so is the clock's.
#[test]
fn the_zone_of_the_machine_does_not_count() {
    let args = ["contacts", "--open-now", "--at", "2026-11-23T09:30"];
    let at_home = program().args(args).output().expect("it runs");
    for zone in ["America/Los_Angeles", "Asia/Tokyo", "UTC"] {
        let away = program().env("TZ", zone).args(args).output().expect("it runs");
        assert_eq!(away.stdout, at_home.stdout, "{zone}");
        // 2026-11-23T08:30:00Z is half past nine in Norway, where the Support Centre is open.
        let clock = program()
            .env("TZ", zone)
            .env("SOURCE_DATE_EPOCH", "1795422600")
            .args(["contacts", "--open-now", "support-centre", "--format", "json"])
            .output()
            .expect("it runs");
        assert!(String::from_utf8_lossy(&clock.stdout).contains("support-centre"), "{zone}");
    }
}

/// A paper does not know when it is read. "Open now" is for a terminal that somebody looks at;
/// with a time named it is "open then".
#[test]
fn nothing_written_says_open_now() {
    let folder = Folder::new();
    let mut runs = vec![
        vec!["contacts"],
        vec!["contacts", "--open-now"],
        vec!["contacts", "--format", "markdown"],
        vec!["contacts", "--format", "markdown", "--at", "2026-11-23T11:00"],
        vec!["contacts", "--open-now", "--at", "2026-11-23T11:00"],
        vec!["contacts", "--history", "--at", "2026-11-23T11:00"],
        vec!["contacts", "--format", "json"],
        vec!["quick"],
        vec!["duties", "--age", "under-18"],
        vec![],
    ];
    let norwegian: Vec<Vec<&str>> = runs.iter().map(|args| [&args[..], &["--lang", "nb"]].concat()).collect();
    runs.extend(norwegian);
    for args in &runs {
        let ran = folder.run(args);
        assert_eq!(ran.code, Some(0), "{args:?}: {}", ran.err);
        for live in ["open now,", "answers now,", "åpent nå,", "svarer nå,"] {
            assert!(!ran.out.contains(live), "{args:?}: {live}");
        }
        // Without a time named, nothing is said of a time at all; the hours are.
        let at_a_time = ["open then,", " opens ", "åpent da,", " åpner "];
        let said = at_a_time.iter().any(|words| ran.out.contains(words));
        let named = args.contains(&"--at") && !args.contains(&"markdown") && !args.contains(&"--history");
        assert_eq!(said, named, "{args:?}");
    }
    // A file is no terminal either, and says the hours.
    let ran = folder.run(&["contacts", "udi", "-o", "udi.txt"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let file = std::fs::read_to_string(folder.path().join("udi.txt")).expect("the file");
    assert!(file.contains("Monday to Friday 10:00–15:00") && !file.contains("open now"), "{file}");
}

/// On a terminal that somebody looks at it does say so.
#[test]
fn a_live_terminal_says_open_now() {
    use portable_pty::{CommandBuilder, PtySize, native_pty_system};
    let binary = Command::new(assert_cmd::cargo::cargo_bin!("holdepunkt"));
    let pair =
        native_pty_system().openpty(PtySize { rows: 50, cols: 120, ..PtySize::default() }).expect("a pty");
    let mut command = CommandBuilder::new(binary.get_program());
    command.args(["contacts", "support-centre"]);
    command.env("SOURCE_DATE_EPOCH", "1795422600");
    command.env("HOLDEPUNKT_LANG", "en");
    command.env("LC_ALL", "C.UTF-8");
    let mut child = pair.slave.spawn_command(command).expect("it starts");
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().expect("a reader");
    let mut seen = Vec::new();
    // The other end closes when the program ends, which some systems report as an error.
    let _ = std::io::Read::read_to_end(&mut reader, &mut seen);
    assert!(child.wait().expect("it ends").success());
    let seen = String::from_utf8_lossy(&seen).replace('\u{a0}', " ");
    let words = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("open now, until 15:30"), "{words}");
}
