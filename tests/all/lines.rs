//! Records one a line: in their order, whatever one of them is; and what shells and manual readers take.

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};

use crate::support::{Folder, program};

fn record(number: usize) -> String {
    let record = json!({
        "schema": "holdepunkt.record/1",
        "reference": format!("A-{number}"),
        "person": { "age": if number.is_multiple_of(2) { "under-18" } else { "adult" } },
        "safety": { "immediate-danger": "no" },
    });
    format!("{record}\n")
}

fn references(out: &str) -> Vec<String> {
    let line = |line: &str| serde_json::from_str::<Value>(line).expect("JSON")["reference"].clone();
    out.lines().map(|text| line(text).as_str().expect("a reference").to_owned()).collect()
}

#[test]
fn lines_come_out_in_the_order_they_went_in() {
    let folder = Folder::new();
    let all: String = (0..600).map(record).collect();
    folder.file("all.ndjson", all);
    let ran = folder.run(&["assess", "--lines", "all.ndjson"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(references(&ran.out), (0..600).map(|number| format!("A-{number}")).collect::<Vec<_>>());
    // A line is what the record by itself is, byte for byte.
    folder.file("one.json", record(7));
    let one = folder.run(&["assess", "--format", "json", "--at", "2026-11-22", "one.json"]).out;
    let lines = folder.run(&["assess", "--lines", "--at", "2026-11-22", "all.ndjson"]).out;
    assert_eq!(lines.lines().nth(7), Some(one.trim_end()));
    // Into a file, whole.
    let ran = folder.run(&["assess", "--lines", "-o", "out.ndjson", "all.ndjson"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""));
    let written = fs::read_to_string(folder.path().join("out.ndjson")).expect("written");
    assert_eq!(references(&written).len(), 600);
}

#[test]
fn a_bad_line_is_named_with_its_number_and_the_rest_goes_on() {
    let folder = Folder::new();
    let long = "x".repeat(1_100_000);
    let half = r#"{"schema": "holdepunkt.rec"#;
    let other = r#"{"schema":"holdepunkt.record/1","region":"Leyla"}"#;
    let text = format!("{}\n  \n{half}\n{other}\n{long}\n{}", record(0), record(1).trim_end());
    folder.file("mixed.ndjson", text);
    let ran = folder.run(&["assess", "--lines", "mixed.ndjson"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert_eq!(references(&ran.out), ["A-0", "A-1"]);
    for words in
        ["mixed.ndjson:4:", "mixed.ndjson:5:", "line 6 is longer", "3 of 5 records could not be used"]
    {
        assert!(ran.err.contains(words), "{words}: {}", ran.err);
    }
    assert!(!ran.err.contains("Leyla"), "{}", ran.err);
    let ran = folder.run(&["assess", "--lines", "--fail-fast", "mixed.ndjson"]);
    assert_eq!(ran.code, Some(2));
    assert!(!ran.err.contains("mixed.ndjson:5:"), "{}", ran.err);
}

#[test]
fn lines_are_json_and_go_into_no_folder() {
    let folder = Folder::new();
    folder.file("all.ndjson", record(0));
    for args in [["--format", "pdf"], ["-o", "."]] {
        let ran = folder.run(&[&["assess", "--lines", "all.ndjson"], args.as_slice()].concat());
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(ran.err.contains("what to do"), "{}", ran.err);
    }
}

#[test]
fn lines_are_read_from_standard_input() {
    let text: String = (0..3).map(record).collect();
    let output = program().args(["assess", "--lines", "-"]).write_stdin(text).output().expect("ended");
    assert_eq!(references(std::str::from_utf8(&output.stdout).expect("UTF-8")), ["A-0", "A-1", "A-2"]);
}

#[test]
fn shells_complete_and_every_command_has_a_page_in_both_languages() {
    let folder = Folder::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = folder.run(&["completions", shell]);
        assert_eq!(ran.code, Some(0), "{shell}: {}", ran.err);
        assert!(ran.out.contains("holdepunkt") && ran.out.contains("checklist"), "{shell}");
        if matches!(shell, "bash" | "zsh") {
            for known in ["A21", "human-trafficking", "rosa", "Bodø"] {
                assert!(ran.out.contains(known), "{shell}: {known}");
            }
        }
    }
    let ran = folder.run(&["man", "pages"]);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (Some(0), "", ""));
    let names = |path: &str| -> BTreeSet<String> {
        let entries = fs::read_dir(folder.path().join(path)).expect(path);
        entries.map(|entry| entry.expect("a page").file_name().to_string_lossy().into_owned()).collect()
    };
    assert_eq!(names("pages/man1"), names("pages/nb/man1"));
    assert!(names("pages/man1").contains("holdepunkt-record-check.1"));
    let page = fs::read_to_string(folder.path().join("pages/nb/man1/holdepunkt-assess.1")).expect("a page");
    assert!(page.contains("Lag en vurdering av hver registrering"), "{page}");
}

#[test]
fn help_is_a_command_too() {
    let folder = Folder::new();
    for args in [&["help"][..], &["help", "duties"], &["help", "record", "check"]] {
        let ran = folder.run(args);
        let asked = folder.run(&[&args[1..], &["--help"]].concat());
        assert_eq!((ran.code, &ran.out), (Some(0), &asked.out), "{args:?}: {}", ran.err);
    }
}

#[test]
fn sections_duties_and_words_of_indicators_are_explained_as_people_write_them() {
    let folder = Folder::new();
    for (word, title) in [
        ("§257", "human trafficking"),
        ("strl. § 257", "human trafficking"),
        ("penal code 258", "aggravated human trafficking"),
        ("196", "Duty to avert · Penal Code § 196"),
        ("avvergeplikt", "Duty to avert · Penal Code § 196"),
        ("bvl 13-2", "§ 13-2"),
        ("meldeplikt", "§ 13-2"),
        ("loverboy", "A36"),
        ("a36", "A36 · "),
        ("no-control-over-documents", "A45 · "),
    ] {
        let ran = folder.run(&["explain", word]);
        assert_eq!(ran.code, Some(0), "{word}: {}", ran.err);
        assert!(ran.out.contains(title), "{word}: {}", ran.out);
    }
    // A body is no term, and what nothing knows is said so.
    let ran = folder.run(&["explain", "krisesenter"]);
    assert!(ran.code == Some(2) && ran.err.contains("holdepunkt contacts"), "{}", ran.err);
    assert_eq!(folder.run(&["explain", "qwertyzxcv"]).code, Some(2));
}

#[test]
fn a_folder_stands_for_the_records_in_it() {
    let folder = Folder::new();
    fs::create_dir_all(folder.path().join("cases/beneath")).expect("folders");
    for name in ["cases/b.json", "cases/a.yaml", "cases/beneath/c.json"] {
        folder.file(name, record(name.len()));
    }
    folder.file("cases/notes.txt", "no record");
    let ran = folder.run(&["assess", "--format", "json", "cases"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(references(&ran.out), ["A-12", "A-12"]);
    let checked = folder.run(&["record", "check", "cases"]);
    assert!(checked.code == Some(0) && checked.out.lines().count() == 2, "{}{}", checked.out, checked.err);
    fs::create_dir(folder.path().join("empty")).expect("a folder");
    let ran = folder.run(&["assess", "empty"]);
    assert!(ran.code == Some(2) && ran.err.contains("no record in the folder"), "{}", ran.err);
}

/// A line that a report to child welfare is drafted of, and one that it is refused of.
fn of_child(number: usize) -> String {
    let record = json!({
        "schema": "holdepunkt.record/1",
        "reference": format!("A-{number}"),
        "person": { "age": "under-18" },
        "assessor": { "role": "public-authority" },
        "concern": { "reason-to-believe": "yes" },
    });
    format!("{record}\n")
}

#[test]
fn reports_are_drafted_of_records_one_a_line() {
    let folder = Folder::new();
    folder.file("all.ndjson", format!("{}{}{{\"half\n{}", of_child(1), record(3), of_child(2)));
    folder.file("one.json", of_child(1));
    folder.file("two.json", of_child(2));
    let at = ["--at", "2026-11-22"];
    // One after the other, as the records in files of their own are.
    let lines = folder.run(&[&["report", "child-welfare", "--lines", "all.ndjson"], &at[..]].concat());
    let files = folder.run(&[&["report", "child-welfare", "one.json", "two.json"], &at[..]].concat());
    assert_eq!((lines.code, files.code), (Some(1), Some(0)), "{}{}", lines.err, files.err);
    assert_eq!(lines.out, files.out);
    for words in ["all.ndjson:2", "all.ndjson:3:", "2 of 4 records could not be used"] {
        assert!(lines.err.contains(words), "{words}: {}", lines.err);
    }
    // From standard input as well.
    let args = [&["report", "child-welfare", "--lines", "-", "--format", "markdown"], &at[..]].concat();
    let piped = program().args(&args).write_stdin(of_child(1) + &of_child(2)).output().expect("it runs");
    assert_eq!(piped.status.code(), Some(0));
    let text = String::from_utf8(piped.stdout).expect("UTF-8");
    assert_eq!(text.matches("A-1").count(), text.matches("A-2").count(), "{text}");
    assert!(text.contains("A-1"), "{text}");
    // Stopped at the first that cannot be used.
    let ran = folder.run(&["report", "child-welfare", "--lines", "--fail-fast", "all.ndjson"]);
    assert!(ran.code == Some(2) && ran.err.contains("all.ndjson:2"), "{}", ran.err);
}

#[test]
fn a_report_of_each_line_is_a_file_named_after_its_line() {
    let folder = Folder::new();
    folder.file("all.ndjson", format!("{}\n{}{}", of_child(1), record(3), of_child(2)));
    fs::create_dir(folder.path().join("out")).expect("a folder");
    let args = ["report", "child-welfare", "--lines", "all.ndjson", "--format", "pdf", "-o", "out/"];
    let ran = folder.run(&args);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    let listed = || {
        let entries = fs::read_dir(folder.path().join("out")).expect("listed");
        let names = entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"));
        names.collect::<BTreeSet<_>>()
    };
    let expected = BTreeSet::from(["all-000001.pdf".to_owned(), "all-000004.pdf".to_owned()]);
    assert_eq!(listed(), expected);
    let bytes = fs::read(folder.path().join("out/all-000004.pdf")).expect("read");
    assert!(bytes.starts_with(b"%PDF"));
    // What is there stays, and is named.
    let ran = folder.run(&args);
    assert!(ran.code == Some(1) && ran.err.contains("all-000001.pdf"), "{}", ran.err);
    assert_eq!(folder.run(&[&args[..], &["--force"]].concat()).code, Some(1));
    assert_eq!(listed(), expected);
    // Pages need a folder, and two files of one name would give the same names.
    let ran = folder.run(&["report", "child-welfare", "--lines", "all.ndjson", "--format", "pdf"]);
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    fs::create_dir(folder.path().join("more")).expect("a folder");
    folder.file("more/all.ndjson", of_child(5));
    let ran = folder.run(&[&args[..3], &["more/all.ndjson"], &args[3..], &["--force"]].concat());
    assert!(ran.code == Some(2) && ran.err.contains("all-000001.pdf"), "{}", ran.err);
}
