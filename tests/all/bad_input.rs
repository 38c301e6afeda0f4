//! Records that cannot be used: each problem is named with its place and what to do, and nothing a
//! person may have written ends up in an error.

use std::cell::Cell;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde::Deserialize;

use holdepunkt::check;

use crate::support::{FINE, Folder, Ran, guide, root, try_record};

/// Words that a record may hold and an error never. Written so that they cannot pass for an id.
const SECRET: &str = "Leyla Hemmelig";

const HEAD: &str = "schema: holdepunkt.record/1\n";

/// Checks what holds for everything on standard error.
pub fn tidy(ran: &Ran, name: &str) {
    for word in
        ["panicked", "RUST_BACKTRACE", "Some(", "None", "Err(", "Error", "kind:", "Os {", "Msg {", "\u{1b}"]
    {
        assert!(!ran.err.contains(word), "{name}: {word:?} in\n{}", ran.err);
    }
    for secret in SECRET.split(' ') {
        assert!(!ran.err.to_lowercase().contains(&secret.to_lowercase()), "{name}: {secret} in\n{}", ran.err);
    }
    for line in ran.err.lines() {
        for part in line.trim_start().split(": ").filter(|part| !part.starts_with("SOURCE_DATE_EPOCH")) {
            let first = part.chars().next().unwrap_or('a');
            assert!(!first.is_uppercase(), "{name}: not lower case: {line}");
        }
        assert!(!line.ends_with('.') || line.ends_with("..."), "{name}: a full stop: {line}");
    }
}

fn check(name: &str, bytes: impl AsRef<[u8]>) -> Ran {
    let folder = Folder::new();
    folder.file("bad.yaml", bytes);
    let ran = folder.run(&["record", "check", "bad.yaml"]);
    assert_eq!(ran.code, Some(2), "{name}: {}", ran.err);
    assert_eq!(ran.out, "", "{name}");
    tidy(&ran, name);
    ran
}

/// An entry of `tests/bad-records.yaml`, which says what each key means.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OneProblem {
    name: String,
    record: String,
    place: String,
    problem: String,
    advice: String,
}

#[test]
fn every_problem_is_named_with_its_place_and_what_to_do() {
    let text = std::fs::read_to_string(root().join("tests/bad-records.yaml")).expect("read");
    let entries: Vec<OneProblem> = serde_yaml::from_str(&text).expect("a list");
    for OneProblem { name, record, place, problem, advice } in &entries {
        let err = check(name, format!("{HEAD}{record}")).err;
        assert!(err.starts_with("error: bad.yaml has a problem\n"), "{name}: {err}");
        let lines: Vec<&str> = err.lines().collect();
        assert_eq!(lines.len(), 3, "{name}: {err}");
        assert!(lines[1].starts_with(&format!("bad.yaml:{place}")), "{name}: {err}");
        assert!(lines[1].contains(problem), "{name}: {err}");
        assert!(lines[2].starts_with("  ") && lines[2].contains(advice), "{name}: {err}");
    }
}

#[test]
fn files_that_are_no_records_at_all() {
    let deep = |open: &str| open.repeat(10_000);
    let block: String = (0..1400).map(|depth| " ".repeat(depth) + "a:\n").collect();
    let bomb: String = (1..10).fold("a0: &a0 [x]\n".to_owned(), |text, n| {
        text + &format!("a{n}: &a{n} [*a{0}, *a{0}, *a{0}, *a{0}]\n", n - 1)
    });
    let files: [(&str, Vec<u8>, &str, &str); 17] = [
        ("empty", Vec::new(), "bad.yaml: empty", "record new"),
        ("white space", b"\n\n  \n".to_vec(), "empty", "record new"),
        ("a comment", b"# nothing\n".to_vec(), "empty", "record new"),
        ("cut off", format!("{HEAD}person: {{ age: und").into_bytes(), "not valid YAML", "brackets"),
        (
            "cut off in a text",
            format!("{HEAD}conclusion: {{ reasons: \"{SECRET}").into_bytes(),
            "not valid YAML",
            "",
        ),
        (
            "not UTF-8",
            [HEAD.as_bytes(), b"reference: A-\xff\n"].concat(),
            "bad.yaml:2:14: not UTF-8",
            "UTF-8",
        ),
        ("Latin-1", [HEAD.as_bytes(), b"# for\xe6ldre\nx"].concat(), "bad.yaml:2:6: not UTF-8", "UTF-8"),
        ("over 1 MiB", vec![b'a'; (1 << 20) + 1], "larger than 1 MiB", "split it"),
        ("10 MB", vec![b'['; 10_000_000], "larger than 1 MiB", "split it"),
        ("deep sequences", deep("[").into_bytes(), "more than 32 levels", "indents"),
        ("deep mappings", deep("{a: ").into_bytes(), "more than 32 levels", "indents"),
        ("deep dashes", deep("- ").into_bytes(), "more than 32 levels", "indents"),
        ("deep blocks", block.into_bytes(), "bad.yaml:33:33: nested more than 32 levels", "indents"),
        (
            "aliases of aliases",
            format!("{HEAD}{bomb}").into_bytes(),
            "anchors and aliases",
            "write the value out",
        ),
        ("a list", b"- 1\n- 2\n".to_vec(), "not a record", "begins with: schema"),
        (
            "no schema",
            b"person: {}\n".to_vec(),
            "bad.yaml:1:1: schema: schema is missing",
            "begin the file with",
        ),
        ("another schema", b"schema: holdepunkt.record/2\n".to_vec(), "bad.yaml:1:1: schema", "it reads"),
    ];
    for (name, bytes, problem, advice) in files {
        let err = check(name, bytes).err;
        assert!(err.contains(problem), "{name}: {err}");
        assert!(err.lines().nth(2).is_some_and(|line| line.contains(advice)), "{name}: {err}");
    }
}

#[test]
fn every_problem_of_a_file_is_named_at_once_sorted_by_line() {
    let text = format!(
        "{HEAD}reference: {SECRET}\nperson: {{ age: adlut, gender: woman, height: 170 }}\nsafety: {{ immediate-danger: perhaps }}\n\
         findings:\n  - {{ indicator: nothing-like-it, state: present, note: {SECRET} }}\n\
         \x20 - {{ indicator: bound-by-debt, state: seen }}\n  - {{ indicator: cannot-leave, state: present, in: 7 }}\n\
         wishes: {{ help: maybe }}\n"
    );
    let ran = check("several", text);
    assert!(ran.err.starts_with("error: bad.yaml has 8 problems\n"), "{}", ran.err);
    let places: Vec<&str> = ran.err.lines().filter(|line| line.starts_with("bad.yaml:")).collect();
    let known = [
        "2:1: reference: ",
        "3:11: person.age: ",
        "3:38: person.height: ",
        "4:11: safety.immediate-danger: ",
        "6:7: findings[1].indicator: ",
        "7:33: findings[2].state: ",
        "8:48: findings[3].in: ",
        "9:11: wishes.help: ",
    ];
    assert_eq!(places.len(), known.len(), "{}", ran.err);
    for (line, known) in places.iter().zip(known) {
        assert!(line.starts_with(&format!("bad.yaml:{known}")), "{line}, not {known}");
    }
    // Each with its advice beneath.
    assert_eq!(ran.err.lines().filter(|line| line.starts_with("  ")).count(), 8, "{}", ran.err);
}

#[test]
fn one_bad_record_does_not_keep_the_others_back() {
    let folder = Folder::new();
    folder.file("one.yaml", FINE);
    folder.file("bad.yaml", format!("{HEAD}reference: {SECRET}\n"));
    folder.file("two.yaml", FINE.replace("adult", "under-18"));
    for format in ["json", "text", "markdown"] {
        let ran =
            folder.run(&["assess", "one.yaml", "bad.yaml", "missing.yaml", "two.yaml", "--format", format]);
        assert_eq!(ran.code, Some(1), "{}", ran.err);
        tidy(&ran, format);
        assert!(ran.err.contains("bad.yaml:2:1: reference: looks like a name"), "{}", ran.err);
        assert!(ran.err.contains("cannot read missing.yaml: it does not exist"), "{}", ran.err);
        assert!(ran.err.contains("2 of 4 records"), "{}", ran.err);
        let mark = if format == "json" { "holdepunkt.assessment/1" } else { "18 November 2026" };
        let made = ran.out.lines().filter(|line| line.to_lowercase().contains(&mark.to_lowercase())).count();
        assert_eq!(made, 2, "{format}: {}", ran.out);
        if format == "json" {
            assert_eq!(ran.out.lines().count(), 2);
            assert!(ran.out.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
        }
    }
}

#[test]
fn checking_several_records_names_the_problems_of_all() {
    let folder = Folder::new();
    folder.file("one.yaml", FINE);
    folder.file("bad.yaml", format!("{HEAD}x: 1\n"));
    folder.file("worse.yaml", "");
    let ran = folder.run(&["record", "check", "bad.yaml", "one.yaml", "worse.yaml"]);
    assert_eq!(ran.code, Some(2));
    tidy(&ran, "several");
    assert_eq!(ran.out, "one.yaml: no problem found\n");
    assert!(
        ran.err.contains("bad.yaml:2:1: x: unknown key") && ran.err.contains("worse.yaml: empty"),
        "{}",
        ran.err
    );
}

#[test]
fn errors_in_norwegian_are_as_tidy() {
    let folder = Folder::new();
    folder.file("bad.yaml", format!("{HEAD}reference: {SECRET}\nforms: [begging, begging]\nx: {SECRET}\n"));
    for args in
        [vec!["record", "check", "bad.yaml"], vec!["assess", "missing.yaml"], vec!["asess"], vec!["assess"]]
    {
        let ran = folder.run(&[&["--lang", "nb"][..], &args].concat());
        assert_eq!(ran.code, Some(2), "{args:?}");
        tidy(&ran, "norwegian");
        assert!(ran.err.starts_with("feil: "), "{}", ran.err);
    }
}

/// A record full of what a person said, to be damaged.
const TELLING: &str = "\
schema: holdepunkt.record/1
reference: A-17
conversations:
  - { id: 1, on: 2026-11-22 }
person: { age: adult, gender: woman }
interpreter: { needed: yes, languages: [so] }
findings:
  - indicator: bound-by-debt
    state: present
    basis: [stated]
    in: 1
    note: Leyla Hemmelig
    earlier: [{ state: unclear, note: Leyla Hemmelig }]
  - { indicator: cannot-leave, state: present, note: \"Leyla Hemmelig\" }
topics:
  - { topic: debts, in: 1, note: Leyla Hemmelig }
conclusion:
  judgement: grounds
  reasons: |
    Leyla Hemmelig
    Leyla Hemmelig
";

/// However a record is damaged, by a key pressed too often or a line lost, no error repeats what
/// was typed into it.
#[test]
fn no_damage_makes_an_error_repeat_a_note() {
    const PIECES: &[&str] = &[
        "", " ", "  ", "\n", ":", ": ", "- ", "{", "}", "[", "]", "\"", "'", "#", "&", "*", "!", "|", "\t",
        "x",
    ];
    let damage = (any::<Index>(), 0usize..30, select(PIECES));
    let (read, refused) = (Cell::new(0), Cell::new(0));
    proptest!(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() },
        |(damages in vec(damage, 1..4))| {
        let mut text = TELLING.to_owned();
        for (index, cut, piece) in damages {
            let at = index.index(text.len() + 1);
            let end = (at + cut).min(text.len());
            text.replace_range(at..end, piece);
        }
        read.set(read.get() + 1);
        if let Err(lines) = try_record(&text) {
            refused.set(refused.get() + 1);
            for line in lines {
                let repeated = SECRET.split(' ').any(|word| line.contains(word));
                prop_assert!(!repeated, "{line}\n{text}");
            }
        }
    });
    assert!(refused.get() * 3 >= read.get(), "{} of {} are refused", refused.get(), read.get());
}

/// PyYAML takes `on` for a truth value, and writes it so.
#[test]
fn a_day_under_the_key_that_other_tools_make_of_on_is_read() {
    let text = "schema: holdepunkt.record/1\nconversations:\n- id: 1\n  true: 2026-11-22\n";
    let record = check::read_record(guide(), "case.yaml", text.as_bytes()).record.expect("it opens");
    assert_eq!(record.conversations[0].on.map(|day| day.to_string()).as_deref(), Some("2026-11-22"));
    assert!(holdepunkt::record::to_yaml(&record).expect("YAML").contains("on: 2026-11-22"));
}

/// A record that opens today opens tomorrow: what is a slip, more likely than not, is told by `record check` alone.
#[test]
fn languages_named_twice_or_by_a_code_that_nobody_has_are_told_and_still_open() {
    let folder = Folder::new();
    folder.file("r.yaml", "schema: holdepunkt.record/1\ninterpreter: { languages: [so, so, xx, ti] }\n");
    let ran = folder.run(&["record", "check", "r.yaml"]);
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert!(ran.err.contains("languages[2]: this language stands here already"), "{}", ran.err);
    assert!(ran.err.contains("languages[3]: the guide has no name"), "{}", ran.err);
    assert_eq!(folder.run(&["assess", "r.yaml"]).code, Some(0));
    folder.file("own.yaml", "schema: holdepunkt.record/1\nown-findings: [{ sign: Room #3 locked }]\n");
    let ran = folder.run(&["record", "check", "own.yaml"]);
    assert_eq!(ran.code, Some(2), "a sign that YAML cuts off: {}", ran.err);
}
