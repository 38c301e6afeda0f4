//! Paper for a group, and how it comes back.

use std::fs;

use holdepunkt::Choice as _;
use holdepunkt::catalogue::Catalogue;
use holdepunkt::record::{State, Training};
use holdepunkt::words::Lang;

use super::{CASE, case, house, with_guide};
use crate::support::{Folder, LANGS, Ran, guide, program, try_record};

#[test]
fn the_sheets_have_every_scene_and_every_number_with_boxes() {
    let folder = house();
    for lang in LANGS {
        let args = ["--lang", lang.as_str(), "train", "print", CASE];
        let ran = folder.run(&with_guide(&args));
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let case = case();
        let out = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
        for scene in &case.scenes {
            assert!(out.contains(scene.text.get(lang)), "{}", ran.out);
        }
        for sign in guide().current() {
            assert!(out.contains(&format!("{} {}", sign.number, sign.label.get(lang))), "{}", sign.number);
        }
        // Which signs a careful worker finds is not for the group to see.
        assert!(!out.contains(case.scenes[0].findings[0].reason.get(lang)), "{}", ran.out);
    }
}

#[test]
fn the_notes_have_the_reference_with_its_reasons_and_when_duties_change() {
    let folder = house();
    let ran = folder.run(&with_guide(&["train", "print", CASE, "--facilitator"]));
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let out = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "Exercise cleaner-at-night, not a real case",
        "present: A21 Seems malnourished, tired or exhausted (observed)",
        "He looks worn out at work in the middle of the night. (Part 4",
        "unclear: A21",
        "Duty to avert: may apply Nothing is known yet of violence",
        "Duty to avert: applies Those who ask for wages are beaten",
        "Whom do you call first",
        "Immediate danger: No",
    ] {
        assert!(out.contains(words), "{words}: {}", ran.out);
    }
    // A duty that changes without a reason of the case's is said all the same, and one that stays is not repeated.
    assert_eq!(out.matches("Duty to avert:").count(), 2, "{}", ran.out);
    assert_eq!(out.matches("Duty to report to child welfare:").count(), 2, "{}", ran.out);
}

#[test]
fn every_format_but_json_has_both() {
    let folder = house();
    for facilitator in [false, true] {
        for format in ["text", "markdown", "html", "pdf"] {
            let mut args = vec!["train", "print", CASE, "--format", format, "-o", "out/", "--force"];
            args.extend(facilitator.then_some("--facilitator"));
            fs::create_dir_all(folder.path().join("out")).expect("a folder");
            let ran = folder.run(&with_guide(&args));
            assert_eq!(ran.code, Some(0), "{args:?}: {}", ran.err);
        }
    }
    let made = fs::read_dir(folder.path().join("out")).expect("a folder").count();
    assert_eq!(made, 8);
    let ran = folder.run(&with_guide(&["train", "print", CASE, "--format", "json"]));
    assert_eq!(ran.code, Some(2));
}

#[test]
fn the_fingerprint_is_of_what_the_numbers_mean_and_of_nothing_else() {
    let before = guide().fingerprint();
    assert_eq!(before.len(), 6);
    assert!(before.bytes().all(|b| b.is_ascii_hexdigit()), "{before}");
    let changed = |change: &dyn Fn(&mut Catalogue)| {
        let mut other = guide().clone();
        change(&mut other);
        other.fingerprint() != before
    };
    assert!(changed(&|guide| guide.indicators[3].number = "A99".to_owned()));
    assert!(changed(&|guide| guide.indicators[3].retired = true));
    assert!(changed(&|guide| guide.indicators[3].text = guide.indicators[4].text.clone()));
    assert!(changed(&|guide| guide.indicators.swap(0, 1)));
    assert!(!changed(&|guide| guide.indicators[3].label = guide.indicators[4].label.clone()));
    assert!(!changed(&|guide| guide.guide.edition += 1));
}

#[test]
fn paper_carries_the_edition_with_its_fingerprint() {
    let edition = guide().sheet_edition();
    let folder = house();
    for args in [&["checklist"][..], &["checklist", "--list", "minor"], &["train", "print", CASE]] {
        for format in ["text", "markdown", "html"] {
            let ran = folder.run(&with_guide(&[args, &["--format", format]].concat()));
            assert!(ran.out.replace('\\', "").contains(&edition), "{args:?} {format}");
        }
    }
}

fn enter(folder: &Folder, args: &[&str], lines: &str) -> Ran {
    let mut command = program();
    command.current_dir(folder.path()).args(args).write_stdin(lines.to_owned());
    Ran::new(command.output().expect("it runs"))
}

#[test]
fn a_sheet_of_another_edition_is_refused_with_what_changed_where_that_is_known() {
    let folder = house();
    let enter = |edition: &str| {
        let args =
            ["record", "enter", "A12 p", "-o", "a.yaml", "--unencrypted", "--yes", "--edition", edition];
        folder.run(&with_guide(&args))
    };
    let own = guide().sheet_edition();
    for fine in [own.as_str(), &guide().edition(), &guide().fingerprint(), &own.to_uppercase()] {
        let ran = enter(fine);
        assert_eq!(ran.code, Some(0), "{fine}: {}", ran.err);
        fs::remove_file(folder.path().join("a.yaml")).expect("written");
    }
    let ran = enter("no-kom/1-000000");
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("no-kom/1-000000") && ran.err.contains(&own), "{}", ran.err);
    assert!(!ran.err.contains("retired"), "{}", ran.err);
    // With another catalogue a sheet of the program's own is known: what differs is named.
    let path = folder.path().join("guide/indicators/adult.yaml");
    let text = fs::read_to_string(&path).expect("read");
    let text = text.replacen("    number: A2\n", "    number: A98\n", 1);
    let sign = guide().indicators.iter().find(|sign| sign.number == "A12").expect("A12");
    let words = sign.text.get(Lang::En);
    let line = words.split_whitespace().next().expect("a word");
    let at = text.find("number: A12\n").expect("A12");
    let (head, tail) = text.split_at(at);
    let text = format!("{head}{}", tail.replacen(&format!("en: {line}"), &format!("en: Perhaps {line}"), 2));
    fs::write(&path, text).expect("written");
    let ran = enter(&own);
    assert_eq!(ran.code, Some(2));
    for words in ["new A98", "retired A2", "in other words A12"] {
        assert!(ran.err.contains(words), "{words}: {}", ran.err);
    }
    assert!(!folder.path().join("a.yaml").exists());
}

#[test]
fn a_groups_sheets_come_in_one_a_line_and_a_wrong_one_is_named() {
    let folder = house();
    fs::create_dir(folder.path().join("group")).expect("a folder");
    let base = ["record", "enter", "--trainee", "--case", CASE, "--unencrypted", "--yes", "-o", "group"];
    let args = with_guide(&base);
    let lines = "A12 p o, 13 a\n\nA12 p, A12 a\nA21 u; M2 d\nA99 p\n";
    let ran = enter(&folder, &args, lines);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    for words in [
        "-:3: the findings cannot be taken: 2: A12 stands twice",
        "-:5: the findings cannot be taken: 1: there is no A99",
        "Trainee 1: A12 p o, A13 a",
        "Trainee 3: A21 u, M2 d",
        "2 of 4",
    ] {
        assert!(ran.err.contains(words), "{words}: {}", ran.err);
    }
    let mut made: Vec<String> = fs::read_dir(folder.path().join("group"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    made.sort();
    assert_eq!(made, ["trainee-01.yaml", "trainee-03.yaml"]);
    let text = fs::read_to_string(folder.path().join("group/trainee-01.yaml")).expect("read");
    let record = try_record(&text).expect("a record");
    assert_eq!(record.training, Some(Training { case: CASE.to_owned(), scene: None }));
    assert_eq!(
        record.findings.iter().map(|found| found.state).collect::<Vec<_>>(),
        [State::Present, State::Absent]
    );
    let ran = folder.run(&with_guide(&["train", "compare", "group"]));
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("2 answers"), "{}", ran.out);
    // What is there is not written over.
    let ran = enter(&folder, &args, "A1 p\n");
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert_eq!(fs::read_to_string(folder.path().join("group/trainee-01.yaml")).expect("read"), text);
}

#[test]
fn sheets_come_in_as_files_too_and_in_both_languages() {
    let folder = house();
    fs::create_dir(folder.path().join("group")).expect("a folder");
    folder.file("a.txt", "A12 t a o\n13 i\n");
    folder.file("b.txt", [0xff, 0xfe]);
    let args = [
        "--lang",
        "nb",
        "record",
        "enter",
        "--trainee",
        "--case",
        CASE,
        "a.txt",
        "b.txt",
        "none.txt",
        "--unencrypted",
        "--yes",
        "-o",
        "group",
    ];
    let ran = folder.run(&with_guide(&args));
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    for words in ["Deltaker 1: A12 t o a, A13 i", "b.txt: ", "none.txt"] {
        assert!(ran.err.contains(words), "{words}: {}", ran.err);
    }
    assert!(folder.path().join("group/trainee-01.yaml").exists());
}

#[test]
fn a_case_a_folder_and_something_to_enter_are_needed() {
    let folder = house();
    fs::create_dir(folder.path().join("group")).expect("a folder");
    for (args, words) in [
        (&["--trainee", "-o", "group"][..], "--case"),
        (&["--case", CASE, "-o", "group"], "--trainee"),
        (&["--trainee", "--case", "another", "-o", "group"], "there is no case another"),
        (&["--trainee", "--case", CASE, "-o", "nowhere"], "nowhere"),
        (&["--trainee", "--case", CASE, "-o", "group"], "no findings were given"),
    ] {
        let ran = folder.run(&with_guide(&[&["record", "enter"], args].concat()));
        assert_ne!(ran.code, Some(0), "{args:?}");
        assert!(ran.err.contains(words), "{args:?}: {}", ran.err);
    }
}

/// Whoever enters a sheet needs nothing but the sheet.
#[test]
fn a_sheet_says_what_its_marks_are_when_they_are_entered() {
    let folder = house();
    for (lang, words) in
        [("en", "1 present · 2 looked for and not seen"), ("nb", "1 til stede · 2 sett etter")]
    {
        let ran = folder.run(&with_guide(&["train", "print", CASE, "--lang", lang, "--width", "300"]));
        assert!(ran.out.contains(words), "{}", ran.out);
    }
}
