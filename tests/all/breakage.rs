//! One thing broken in a copy of the catalogue at a time: `catalogue check` names it, with file and
//! line; and several at once are all named in one run.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use holdepunkt::catalogue;
use holdepunkt::lang::Lang;

use crate::bad_input::tidy;
use crate::support::{Folder, files, messages, root};

const ADULT: &str = "indicators/adult.yaml";
const DOUBLE: &str = "\n  - id: marginalised-group\n    number: A2\n";

/// What is broken, the file, what is replaced by what (the first place it stands at), what the line
/// of the problem begins with, and the problem.
const BREAKAGES: &[(&str, &str, &str, &str, &str, &str)] = &[
    (
        "an unknown key",
        ADULT,
        "    number: A1\n",
        "    number: A1\n    weight: 3\n",
        "    weight:",
        "unknown key",
    ),
    ("a key misspelt", "topics.yaml", "    open:", "    opne:", "    opne:", "unknown key"),
    ("a key twice", "guide.yaml", "edition: 1\n", "edition: 1\nedition: 2\n", "edition: 2", "stands twice"),
    (
        "an unknown value",
        ADULT,
        "elements: [means]",
        "elements: [ends]",
        "    elements: [ends]",
        "unknown value",
    ),
    (
        "an unknown kind of body",
        "contacts.yaml",
        "kind: public",
        "kind: secret",
        "    kind: secret",
        "unknown value",
    ),
    ("a text for a number", "guide.yaml", "edition: 1", "edition: one", "edition: one", "number is expected"),
    (
        "a text for a list",
        "rights.yaml",
        "for: [adult, minor]",
        "for: adult",
        "    for: adult",
        "list is expected",
    ),
    ("bad YAML", "steps.yaml", "first:  ", "first: [", "", "not valid YAML"),
    ("an alias", "rights.yaml", "rights:\n", "rights: &a\n", "", "anchors and aliases"),
    (
        "a text in one language",
        ADULT,
        "      nb: Tilhører en marg",
        "      # Tilhører en marg",
        "    label:",
        "no text in nb",
    ),
    ("an empty text", "rights.yaml", "      nb: Skole\n", "      nb: \"\"\n", "    title:", "no text in nb"),
    (
        "an id twice",
        ADULT,
        "\n  - id: reduced-health\n    number: A2\n",
        DOUBLE,
        "",
        "marginalised-group stands twice",
    ),
    ("a number twice", ADULT, "number: A2\n", "number: A1\n", "", "A1 stands twice"),
    (
        "a contact twice",
        "contacts.yaml",
        "  - id: medical-emergency",
        "  - id: police",
        "",
        "police stands twice",
    ),
    ("an id that is none", "rights.yaml", "id: legal-aid", "id: Legal aid", "  - id: Legal aid", "not an id"),
    (
        "a label too long",
        ADULT,
        "Belongs to a marginalised or discriminated group",
        "Belongs to a group that is marginalised, or discriminated against, in one way or another",
        "      en: Belongs to a group",
        "more than 60",
    ),
    (
        "a title too long",
        "topics.yaml",
        "en: Living situation,",
        "en: Living situation and everything about it,",
        "    title: { en: Living situation and",
        "more than 30",
    ),
    (
        "a contact that is none",
        "steps.yaml",
        "contacts: [medical-emergency]",
        "contacts: [medical-emergancy]",
        "    contacts: [medical-emergancy]",
        "no such id",
    ),
    (
        "a source that is none",
        ADULT,
        "[kom-guide#part-4-background]",
        "[kom-gide#part-4-background]",
        "    source: [kom-gide",
        "no such id",
    ),
    (
        "a place that is none",
        ADULT,
        "[kom-guide#part-4-background]",
        "[kom-guide#part-9]",
        "    source: [kom-guide#part-9",
        "no such id: part-9",
    ),
    (
        "a citation without a source",
        ADULT,
        "[kom-guide#part-4-background]",
        "[\"#part-4\"]",
        "    source: [\"#",
        "not a citation",
    ),
    (
        "no source",
        ADULT,
        "    source: [kom-guide#part-4-background]\n\n",
        "    source: []\n\n",
        "    source: []",
        "no source",
    ),
    (
        "a source left out",
        ADULT,
        "    source: [kom-guide#part-4-background]\n\n",
        "\n",
        "  - id: marginalised-group",
        "source is missing",
    ),
    (
        "a category that is none",
        ADULT,
        "category: background",
        "category: backround",
        "    category: backround",
        "no such id",
    ),
    (
        "a group that is none",
        ADULT,
        "group: facilitator",
        "group: facilitators",
        "    group: facilitators",
        "no such id",
    ),
    (
        "a group elsewhere",
        ADULT,
        "    category: background\n",
        "    category: background\n    group: fear\n",
        "    group: fear",
        "belongs to another category",
    ),
    (
        "an indicator that is none",
        "topics.yaml",
        "- misinformed-about-rules",
        "- misinformed-about-rulez",
        "      - misinformed-about-rulez",
        "no such id",
    ),
    (
        "a form that is none",
        "contacts.yaml",
        "forms: [forced-labour, begging, crime]",
        "forms: [forced-labour, beging]",
        "    forms: [forced-labour, beging]",
        "no such id",
    ),
    (
        "a place in the country",
        "contacts.yaml",
        "places: [kristiansand]",
        "places: [christiansand]",
        "    places: [christiansand]",
        "no such id",
    ),
    (
        "a gender that is none",
        "contacts.yaml",
        "genders: [man]",
        "genders: [men]",
        "      genders: [men]",
        "no such id",
    ),
    (
        "a law that is none",
        "duties.yaml",
        "law: child-welfare-act",
        "law: child-welfare",
        "      - law: child-welfare",
        "no such id",
    ),
    (
        "a section that is none",
        "duties.yaml",
        "section: \"§ 196\"",
        "section: \"196\"",
        "        section: \"196\"",
        "not a section",
    ),
    (
        "a number to call",
        "contacts.yaml",
        "number: \"112\"",
        "number: \"one one two\"",
        "      - number: \"one",
        "not a phone number",
    ),
    (
        "a day",
        "contacts.yaml",
        "checked_on: 2026-11-22",
        "checked_on: 2026-11-31",
        "    checked_on: 2026-11-31",
        "not a date that exists",
    ),
    (
        "an emergency number",
        "guide.yaml",
        "emergency: police-emergency",
        "emergency: police-emergencie",
        "emergency: police-emergencie",
        "no such id",
    ),
    (
        "no open question",
        "topics.yaml",
        "    open:\n      en: What is your work like for you?\n      nb: Hvordan har du det i arbeidet ditt?\n",
        "",
        "  - id: work-situation",
        "open is missing",
    ),
    (
        "a word to avoid",
        "topics.yaml",
        "What is your work like for you?",
        "Are you a victim at work?",
        "      en: Are you a victim",
        "avoid",
    ),
    (
        "a word to avoid in Norwegian",
        "topics.yaml",
        "nb: Hvordan har du det i arbeidet ditt?",
        "nb: Blir du tvunget til å arbeide?",
        "      nb: Blir du tvunget",
        "avoid",
    ),
    (
        "a word to avoid further on",
        "topics.yaml",
        "Who lives in the same place as you?",
        "Who coerces you?",
        "      - en: Who coerces",
        "avoid",
    ),
    (
        "a fact that is none",
        "contradictions.yaml",
        "aggravation.likelihood: [unlikely]",
        "aggravation.likelyhood: [unlikely]",
        "        aggravation.likelyhood",
        "no such id",
    ),
    (
        "a value that is none",
        "contradictions.yaml",
        "aggravation.likelihood: [unlikely]",
        "aggravation.likelihood: [improbable]",
        "        aggravation.likelihood: [improbable]",
        "no such id",
    ),
    (
        "an indicator in a condition",
        "contradictions.yaml",
        "findings.present: [earlier-reprisals,",
        "findings.present: [earlier-reprisal,",
        "      - findings.present: [earlier-reprisal,",
        "no such id",
    ),
    (
        "a condition without facts",
        "steps.yaml",
        "      - safety.immediate-danger: [\"yes\"]\n",
        "      - {}\n",
        "      - {}",
        "without facts",
    ),
    (
        "an indicator no topic reaches",
        ADULT,
        "    observation_only: true\n",
        "",
        "  - id: marginalised-group",
        "no topic reaches",
    ),
    (
        "a fact without words",
        "facts.yaml",
        "fact: safety.urgent-health",
        "fact: safety.urgent-helth",
        "  - fact: safety.urgent-helth",
        "no such id",
    ),
    (
        "a value without words",
        "facts.yaml",
        "- value: life-threatening",
        "- value: life-treatening",
        "      - value: life-treatening",
        "no such id",
    ),
    (
        "a duty without a rule",
        "duties.yaml",
        "  - id: avert\n",
        "  - id: averting\n",
        "  - id: averting",
        "no such id",
    ),
    (
        "a status without words",
        "duties.yaml",
        "      - status: may-apply\n",
        "      - status: may-aply\n",
        "    statuses:",
        "may-apply is missing",
    ),
    (
        "an element without words",
        "steps.yaml",
        "  - id: means\n",
        "  - id: act\n",
        "elements:",
        "means is missing",
    ),
    (
        "a list without words",
        "guide.yaml",
        "  - id: forced-labour\n",
        "  - id: prostitution\n",
        "lists:",
        "forced-labour is missing",
    ),
];

/// The catalogue's files by name.
fn originals() -> BTreeMap<String, String> {
    let data = root().join("data");
    let read = |path: &std::path::PathBuf| {
        let name = path.strip_prefix(&data).expect("inside").to_str().expect("a name").to_owned();
        (name, fs::read_to_string(path).expect("read"))
    };
    files(&data, &["yaml"]).iter().map(read).collect()
}

fn write(folder: &Path, files: &BTreeMap<String, String>) {
    fs::create_dir_all(folder.join("indicators")).expect("a folder");
    for (name, text) in files {
        fs::write(folder.join(name), text).expect("written");
    }
}

/// The lines that `catalogue check` prints for the problems of a folder.
fn problems(folder: &Path) -> Vec<String> {
    let loaded = catalogue::load_folder(folder).expect("a folder");
    let mut problems = loaded.problems;
    if let Some(found) = &loaded.catalogue {
        problems.extend(catalogue::check(&folder.display().to_string(), found, &loaded.trees));
    }
    let english = messages(Lang::En);
    let prefix = format!("{}/", folder.display());
    let strip = |line: String| line.strip_prefix(&prefix).map_or(line.clone(), str::to_owned);
    problems.iter().flat_map(|problem| problem.lines(&english)).map(strip).collect()
}

fn broken(original: &str, name: &str, from: &str, to: &str) -> String {
    assert!(original.contains(from), "{name}: {from:?} is not in the catalogue any more");
    original.replacen(from, to, 1)
}

/// The number of the line that begins with something, the one nearest to what was changed.
fn line_of(original: &str, text: &str, begins: &str) -> Option<usize> {
    let changed = original.lines().zip(text.lines()).position(|(before, after)| before != after)?;
    let fits =
        text.lines().enumerate().filter(|(_, line)| line.starts_with(begins)).map(|(number, _)| number);
    let nearest = fits.min_by_key(|number| number.abs_diff(changed)).expect(begins);
    (!begins.is_empty()).then_some(nearest + 1)
}

#[test]
fn every_kind_of_problem_is_found_and_named_with_its_line() {
    let originals = originals();
    let folder = Folder::new();
    write(folder.path(), &originals);
    assert_eq!(problems(folder.path()), [""; 0]);
    let mut wrong = Vec::new();
    for (name, file, from, to, begins, problem) in BREAKAGES {
        let text = broken(&originals[*file], name, from, to);
        fs::write(folder.path().join(file), &text).expect("written");
        let found = problems(folder.path());
        let place = line_of(&originals[*file], &text, begins)
            .map_or(format!("{file}:"), |line| format!("{file}:{line}:"));
        if !found.iter().any(|line| line.starts_with(&place) && line.contains(problem)) {
            wrong.push(format!("{name}: {place} … {problem}, found {found:#?}"));
        }
        // Each problem comes with what to do.
        let advice = found.iter().filter(|line| line.starts_with("  ")).count();
        if advice * 2 != found.len() {
            wrong.push(format!("{name}: {advice} pieces of advice in {found:#?}"));
        }
        fs::write(folder.path().join(file), &originals[*file]).expect("restored");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn several_things_broken_at_once_are_all_named_in_one_run() {
    let mut files = originals();
    let mut expected = Vec::new();
    let wanted = [
        "an unknown key",
        "a contact that is none",
        "an empty text",
        "a word to avoid",
        "a fact that is none",
        "a number to call",
    ];
    for (name, file, from, to, begins, problem) in BREAKAGES.iter().filter(|b| wanted.contains(&b.0)) {
        let text = broken(&files[*file], name, from, to);
        expected
            .push((format!("{file}:{}:", line_of(&files[*file], &text, begins).expect("a line")), *problem));
        files.insert((*file).to_owned(), text);
    }
    files.remove("duties.yaml");
    let folder = Folder::new();
    write(&folder.path().join("own"), &files);
    let ran = folder.run(&["catalogue", "check", "own"]);
    assert_eq!(ran.code, Some(2));
    tidy(&ran, "several");
    assert!(ran.err.lines().any(|line| line == "own/duties.yaml: missing"), "{}", ran.err);
    // A file that is missing or unreadable keeps the rest from being checked against it, but every
    // problem of form is named; without that one, all are.
    files.insert("duties.yaml".to_owned(), originals()["duties.yaml"].clone());
    write(&folder.path().join("own"), &files);
    let ran = folder.run(&["catalogue", "check", "own"]);
    assert_eq!(ran.code, Some(2));
    for (place, problem) in expected {
        let named =
            ran.err.lines().any(|line| line.starts_with(&format!("own/{place}")) && line.contains(problem));
        assert!(named, "{place} {problem} is not named:\n{}", ran.err);
    }
    // Nothing else may use such a catalogue.
    let used = folder.run(&["--catalogue", "own", "duties", "--age", "adult"]);
    assert_eq!((used.code, used.out.as_str()), (Some(2), ""));
}

#[test]
fn every_missing_file_is_named() {
    let originals = originals();
    assert!(originals.len() >= 14, "{}", originals.len());
    for name in originals.keys() {
        let folder = Folder::new();
        let others = originals.iter().filter(|(other, _)| *other != name);
        write(folder.path(), &others.map(|(name, text)| (name.clone(), text.clone())).collect());
        let found = problems(folder.path());
        assert!(found.contains(&format!("{name}: missing")), "{name}: {found:?}");
    }
}
