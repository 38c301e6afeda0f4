//! The guard on made-up notes, `tests/guard/`: how much of what it claims to find it finds whole, and what
//! ordinary notes lose.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};

use holdepunkt::guard::find;
use serde::Deserialize;

#[derive(Deserialize)]
struct HeldBack {
    found: BTreeMap<String, Vec<String>>,
    ordinary: Vec<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/guard")
}

fn read<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let text = fs::read_to_string(folder().join(name)).expect("it is there");
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Notes by the kind of identifier in them.
fn claimed() -> BTreeMap<String, Vec<String>> {
    let files = fs::read_dir(folder().join("found")).expect("a folder");
    let kind = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let names = files.map(|file| kind(&file.expect("a file").path()));
    names.map(|name| (name.clone(), read(&format!("found/{name}.yaml")))).collect()
}

/// A note without its braces, and where the identifiers stand in it.
fn marked(note: &str) -> (String, Vec<Range<usize>>) {
    let (mut text, mut places, mut open) = (String::new(), Vec::new(), 0);
    for c in note.chars() {
        match c {
            '{' => open = text.len(),
            '}' => places.push(open..text.len()),
            _ => text.push(c),
        }
    }
    (text, places)
}

#[derive(Default)]
struct Tally {
    whole: usize,
    part: usize,
    missed: usize,
    /// What was found and is no identifier, or goes far beyond one.
    wrong: usize,
    notes: usize,
    /// Notes that lost what is no identifier.
    spoilt: usize,
    report: String,
}

impl Tally {
    fn add(&mut self, note: &str) {
        let (text, places) = marked(note);
        let hits = find(&text);
        let before = self.wrong;
        for place in &places {
            let touching: Vec<_> = hits
                .iter()
                .filter(|hit| hit.range.start < place.end && place.start < hit.range.end)
                .collect();
            let whole = touching
                .first()
                .zip(touching.last())
                .is_some_and(|(first, last)| first.range.start <= place.start && place.end <= last.range.end);
            let (counter, word) = match (touching.is_empty(), whole) {
                (true, _) => (&mut self.missed, "missed"),
                (false, true) => (&mut self.whole, ""),
                (false, false) => (&mut self.part, "in part"),
            };
            *counter += 1;
            if !word.is_empty() {
                let _ = writeln!(self.report, "    {word}: {note:?}");
            }
        }
        for hit in &hits {
            let inside = |place: &Range<usize>| hit.range.start < place.end && place.start < hit.range.end;
            let beyond = |place: &Range<usize>| {
                place.start.saturating_sub(hit.range.start) + hit.range.end.saturating_sub(place.end) > 3
            };
            let touched: Vec<_> = places.iter().filter(|place| inside(place)).collect();
            if touched.is_empty() || (touched.len() == 1 && touched.into_iter().any(beyond)) {
                self.wrong += 1;
                let _ = writeln!(
                    self.report,
                    "    wrong: {note:?} loses {:?} as {:?}",
                    &text[hit.range.clone()],
                    hit.kind
                );
            }
        }
        self.notes += 1;
        self.spoilt += usize::from(self.wrong > before);
    }

    fn of<'a>(notes: impl IntoIterator<Item = &'a String>) -> Self {
        let mut tally = Self::default();
        notes.into_iter().for_each(|note| tally.add(note));
        tally
    }

    fn identifiers(&self) -> usize {
        self.whole + self.part + self.missed
    }

    fn line(&self, name: &str) -> String {
        format!(
            "{name:<18} {:>4} notes, {:>4} identifiers: {:>4} whole, {} in part, {} missed; {} found wrongly\n{}",
            self.notes,
            self.identifiers(),
            self.whole,
            self.part,
            self.missed,
            self.wrong,
            self.report
        )
    }
}

fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// At least so many of a hundred.
fn at_least(percent: usize, part: usize, whole: usize) -> bool {
    part * 100 >= percent * whole
}

/// The table of docs/security.md between its marks; `UPDATE_DOCS` writes it.
#[test]
fn the_page_says_what_is_found_by_kind() {
    let mut table =
        "| notes | identifiers | found whole | in part | wrongly |\n|---|---|---|---|---|\n".to_owned();
    let mut row = |name: &str, tally: &Tally| {
        let Tally { whole, part, wrong, .. } = tally;
        let _ = writeln!(table, "| {name} | {} | {whole} | {part} | {wrong} |", tally.identifiers());
    };
    for (kind, notes) in claimed() {
        row(&kind.replace('-', " "), &Tally::of(&notes));
    }
    let held_back: HeldBack = read("held-back.yaml");
    row("held back, all kinds", &Tally::of(held_back.found.values().flatten()));
    let ordinary: Vec<String> = read("ordinary.yaml");
    row(&format!("ordinary, {} notes", ordinary.len()), &Tally::of(&ordinary));
    row(&format!("ordinary, held back, {} notes", held_back.ordinary.len()), &Tally::of(&held_back.ordinary));

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/security.md");
    let page = fs::read_to_string(&path).expect("the page");
    let (head, rest) = page.split_once("<!-- found -->\n").expect("a mark");
    let (_, tail) = rest.split_once("<!-- so far -->\n").expect("a mark");
    let fresh = format!("{head}<!-- found -->\n{table}<!-- so far -->\n{tail}");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &fresh).expect("written");
    } else {
        assert!(page == fresh, "docs/security.md differs; UPDATE_DOCS=1 cargo test writes it:\n{table}");
    }
}

#[test]
fn what_is_claimed_is_found_whole() {
    let mut all = Tally::default();
    let mut weak = Vec::new();
    for (kind, notes) in claimed() {
        let tally = Tally::of(&notes);
        say(&tally.line(&kind));
        if !at_least(90, tally.whole, tally.identifiers()) {
            weak.push(kind);
        }
        notes.iter().for_each(|note| all.add(note));
    }
    all.report.clear();
    say(&all.line("all"));
    assert!(weak.is_empty(), "{weak:?}");
    assert!(all.identifiers() >= 350 && at_least(97, all.whole, all.identifiers()));
    assert!(at_least(97, all.notes - all.spoilt, all.notes));
}

#[test]
fn ordinary_notes_lose_nothing() {
    let notes: Vec<String> = read("ordinary.yaml");
    let tally = Tally::of(&notes);
    say(&tally.line("ordinary"));
    assert!(tally.notes >= 180 && at_least(99, tally.notes - tally.spoilt, tally.notes), "{}", tally.report);
}

#[test]
fn notes_that_the_rules_were_not_written_by_fare_as_well() {
    let held_back: HeldBack = read("held-back.yaml");
    let found = Tally::of(held_back.found.values().flatten());
    say(&found.line("held back"));
    assert!(at_least(95, found.whole, found.identifiers()), "{}", found.report);
    let ordinary = Tally::of(&held_back.ordinary);
    say(&ordinary.line("held back, ordinary"));
    assert!(at_least(97, ordinary.notes - ordinary.spoilt, ordinary.notes), "{}", ordinary.report);
}

/// The page says of these that they are not found. What is found after all belongs among the others.
#[test]
fn what_is_said_to_be_missed_is_missed() {
    let notes: Vec<String> = read("missed.yaml");
    for note in &notes {
        assert_eq!(Tally::of([note]).whole, 0, "{note:?} is found");
    }
}
