//! Records that cannot be used: each problem is named with its place and what to do, and nothing a
//! person may have written ends up in an error.

use crate::support::{FINE, Folder, Ran};

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

/// Name, what follows the schema's line, then place and key, problem, and a word of the advice.
const ONE_PROBLEM: &[(&str, &str, &str, &str, &str)] = &[
    (
        "an unknown key",
        "person: { gendre: man }\n",
        "2:11: person.gendre",
        "unknown key",
        "did you mean gender?",
    ),
    ("an unknown key at the top", "persons: {}\n", "2:1: persons", "unknown key", "did you mean person?"),
    ("a key from a conversation", "Leyla Hemmelig: 1\n", "2:1: …", "unknown key", "schema, "),
    ("a key twice", "person: { age: adult, age: adult }\n", "2:23: person.age", "stands twice", "keep one"),
    ("a section twice", "forms: []\nperson: {}\nforms: []\n", "4:1: forms", "first on line 2", "keep one"),
    (
        "an unknown answer",
        "person: { age: adlut }\n",
        "2:11: person.age",
        "unknown value",
        "did you mean adult?",
    ),
    (
        "an answer in words",
        "person: { age: Leyla Hemmelig }\n",
        "2:11: person.age",
        "unknown value",
        "adult, under-18",
    ),
    ("an unknown place", "region: osloo\n", "2:1: region", "unknown value", "did you mean oslo?"),
    (
        "an unknown indicator",
        "findings:\n  - { indicator: bound-by-dept, state: present }\n",
        "3:7: findings[1].indicator",
        "no such id: bound-by-dept",
        "did you mean bound-by-debt?",
    ),
    (
        "words for an indicator",
        "findings:\n  - { indicator: Leyla Hemmelig, state: present }\n",
        "3:7: findings[1].indicator",
        "not an id",
        "catalogue list",
    ),
    (
        "an indicator twice",
        "findings:\n  - { indicator: bound-by-debt, state: present }\n  - { indicator: bound-by-debt, state: absent }\n",
        "4:7: findings[2].indicator",
        "bound-by-debt stands twice",
        "keep one",
    ),
    (
        "a topic twice",
        "topics:\n  - { topic: debts }\n  - { topic: debts }\n",
        "4:7: topics[2].topic",
        "debts stands twice",
        "keep one",
    ),
    (
        "an unknown topic",
        "topics:\n  - { topic: dets }\n",
        "3:7: topics[1].topic",
        "no such id",
        "did you mean debts?",
    ),
    ("a form twice", "forms: [begging, begging]\n", "2:18: forms[2]", "begging stands twice", "keep one"),
    (
        "a basis twice",
        "findings:\n  - { indicator: bound-by-debt, state: present, basis: [stated, stated] }\n",
        "3:65: findings[1].basis[2]",
        "stated stands twice",
        "keep one",
    ),
    (
        "a finding without a state",
        "findings:\n  - { indicator: bound-by-debt }\n",
        "3:5: findings[1]",
        "state is missing",
        "add state",
    ),
    (
        "a conversation that is not listed",
        "conversations: [{ id: 1 }]\ntopics:\n  - { topic: debts, in: 2 }\n",
        "4:21: topics[1].in",
        "no conversation 2",
        "add it under conversations",
    ),
    (
        "a conversation twice",
        "conversations: [{ id: 1 }, { id: 1 }]\n",
        "2:30: conversations[2].id",
        "1 stands twice",
        "keep one",
    ),
    (
        "a day that does not exist",
        "conversations: [{ id: 1, on: 2026-02-30 }]\n",
        "2:26: conversations[1].on",
        "not a date that exists",
        "2026-11-22",
    ),
    (
        "a day in another form",
        "conversations: [{ id: 1, on: 3.2.2026 }]\n",
        "2:26: conversations[1].on",
        "not a date that exists",
        "2026-11-22",
    ),
    (
        "a name as reference",
        "reference: Leyla Hemmelig\n",
        "2:1: reference",
        "looks like a name",
        "with a digit",
    ),
    (
        "a name with a number",
        "reference: Leyla Hemmelig 2\n",
        "2:1: reference",
        "looks like a name",
        "with a digit",
    ),
    (
        "an identity number",
        "reference: \"01020312345\"\n",
        "2:1: reference",
        "identity number",
        "own reference",
    ),
    (
        "a note that is a list",
        "conclusion: { reasons: [Leyla Hemmelig] }\n",
        "2:15: conclusion.reasons",
        "text is expected",
        "compare with",
    ),
    (
        "a language that is none",
        "interpreter: { languages: [Leyla Hemmelig] }\n",
        "2:28: interpreter.languages[1]",
        "not a language code",
        "so, ti",
    ),
    (
        "a list for a mapping",
        "person: [adult]\n",
        "2:1: person",
        "keys with values is expected",
        "compare with",
    ),
    (
        "a number for a word",
        "person: { age: 17 }\n",
        "2:11: person.age",
        "one word is expected",
        "compare with",
    ),
    ("a newer edition", "catalogue: no-kom/99\n", "2:1: catalogue", "newer edition", "newer version"),
    ("another catalogue", "catalogue: se-x/1\n", "2:1: catalogue", "another catalogue", "--catalogue"),
    ("an anchor", "forms: &a [begging]\n", "2:", "anchors and aliases", "write the value out"),
    ("a bracket left open", "person: { age: adult\n", "", "not valid YAML", "brackets"),
    ("a tab", "person:\n\tage: adult\n", "3:", "not valid YAML", "indents"),
    ("a second document", "---\nschema: holdepunkt.record/1\n", "2:1", "second document", "one record"),
];

#[test]
fn every_problem_is_named_with_its_place_and_what_to_do() {
    for (name, rest, place, problem, advice) in ONE_PROBLEM {
        let err = check(name, format!("{HEAD}{rest}")).err;
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
