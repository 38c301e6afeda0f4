//! One thing broken in a copy of the catalogue at a time: `catalogue check` names it, with file and
//! line; and several at once are all named in one run.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use holdepunkt::catalogue;
use holdepunkt::check;
use holdepunkt::training;
use holdepunkt::words::Lang;
use serde::Deserialize;

use crate::bad_input::tidy;
use crate::support::{Folder, files, messages, root};

/// An entry of `tests/breakages.yaml`, which says what each key means.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Breakage {
    name: String,
    file: String,
    replace: String,
    by: String,
    line: String,
    problem: String,
}

impl Breakage {
    fn all() -> Vec<Self> {
        let text = fs::read_to_string(root().join("tests/breakages.yaml")).expect("read");
        serde_yaml::from_str(&text).expect("a list")
    }

    /// The file's text with this broken, and how the problem's line must begin.
    fn apply(&self, original: &str) -> (String, String) {
        let Self { name, file, replace, by, line, .. } = self;
        assert!(original.contains(replace), "{name}: {replace:?} is not in the catalogue any more");
        let text = original.replacen(replace, by, 1);
        let number = line_of(original, &text, line);
        let place = number.map_or(format!("{file}:"), |number| format!("{file}:{number}:"));
        (text, place)
    }
}

/// The catalogue's files by name.
fn originals() -> BTreeMap<String, String> {
    let data = root().join("data");
    let read = |path: &std::path::PathBuf| {
        let name = path.strip_prefix(&data).expect("inside").to_str().expect("a name").to_owned();
        (name, fs::read_to_string(path).expect("read"))
    };
    let mut all: BTreeMap<String, String> = files(&data, &["yaml"]).iter().map(read).collect();
    // A case of the tests' own beside those of the program.
    let case = fs::read_to_string(root().join("tests/training/cleaner-at-night.yaml")).expect("read");
    all.insert("training/cleaner-at-night.yaml".to_owned(), case);
    all
}

fn write(folder: &Path, files: &BTreeMap<String, String>) {
    for inner in ["indicators", "handouts", "training"] {
        fs::create_dir_all(folder.join(inner)).expect("a folder");
    }
    for (name, text) in files {
        fs::write(folder.join(name), text).expect("written");
    }
}

/// The lines that `catalogue check` prints for the problems of a folder.
fn problems(folder: &Path) -> Vec<String> {
    problems_with(folder, &training::load_folder(folder).expect("a folder"))
}

/// The same with cases that were read from it before.
fn problems_with(folder: &Path, cases: &training::Cases) -> Vec<String> {
    let loaded = catalogue::load_folder(folder).expect("a folder");
    let mut problems = loaded.problems;
    if let Some(found) = &loaded.catalogue {
        problems.extend(check::check_catalogue(&folder.display().to_string(), found, &loaded.trees));
    }
    if let Some(found) = &loaded.catalogue {
        let shown = folder.display().to_string();
        problems.extend(check::check_cases(&shown, found, &cases.cases, &cases.trees));
    }
    let english = messages(Lang::En);
    let prefix = format!("{}/", folder.display());
    let strip = |line: String| line.strip_prefix(&prefix).map_or(line.clone(), str::to_owned);
    problems.iter().chain(&cases.problems).flat_map(|problem| problem.lines(&english)).map(strip).collect()
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
    let cases = training::load_folder(folder.path()).expect("a folder");
    let mut wrong = Vec::new();
    for breakage in Breakage::all() {
        let Breakage { name, file, problem, .. } = &breakage;
        let (text, place) = breakage.apply(&originals[file]);
        fs::write(folder.path().join(file), text).expect("written");
        let found = if file.starts_with("training/") {
            problems(folder.path())
        } else {
            problems_with(folder.path(), &cases)
        };
        if !found.iter().any(|line| line.starts_with(&place) && line.contains(problem)) {
            wrong.push(format!("{name}: {place} … {problem}, found {found:#?}"));
        }
        // Each problem comes with what to do.
        let advice = found.iter().filter(|line| line.starts_with("  ")).count();
        if advice * 2 != found.len() {
            wrong.push(format!("{name}: {advice} pieces of advice in {found:#?}"));
        }
        fs::write(folder.path().join(file), &originals[file]).expect("restored");
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
    for breakage in Breakage::all().into_iter().filter(|breakage| wanted.contains(&breakage.name.as_str())) {
        let (text, place) = breakage.apply(&files[&breakage.file]);
        files.insert(breakage.file, text);
        expected.push((place, breakage.problem));
    }
    assert_eq!(expected.len(), wanted.len());
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
            ran.err.lines().any(|line| line.starts_with(&format!("own/{place}")) && line.contains(&problem));
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
    // Which languages of handouts there are, and which cases for training, is for whoever uses them to say.
    let needed = |name: &&String| !name.starts_with("handouts/") && !name.starts_with("training/");
    for name in originals.keys().filter(needed) {
        let folder = Folder::new();
        let others = originals.iter().filter(|(other, _)| *other != name);
        write(folder.path(), &others.map(|(name, text)| (name.clone(), text.clone())).collect());
        let found = problems(folder.path());
        assert!(found.contains(&format!("{name}: missing")), "{name}: {found:?}");
    }
}
