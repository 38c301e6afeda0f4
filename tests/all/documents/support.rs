//! What several tests need: the program in a folder of its own.

use std::path::{Path, PathBuf};

use crate::support::{Ran, program};

/// Every document that is made from the catalogue alone, and how it is asked for.
pub const SHEETS: [(&str, &[&str]); 7] = [
    ("checklist", &["checklist"]),
    ("questions", &["questions"]),
    ("preparation", &["preparation"]),
    ("rights", &["handout", "rights"]),
    ("rights-minors", &["handout", "rights", "--for", "minor"]),
    ("card", &["handout", "card"]),
    ("duties", &["duties", "--sheet"]),
];

/// Both languages.
pub const LANGS: [&str; 2] = ["en", "nb"];

/// Formats that are there in every build.
pub const MARKUP: [&str; 3] = ["text", "markdown", "html"];

/// Runs the program in a folder.
pub fn run(folder: &Path, args: &[&str]) -> Ran<Vec<u8>> {
    Ran::raw(program().current_dir(folder).args(args).output().expect("it runs"))
}

/// Runs the program, which must succeed.
pub fn made(args: &[&str]) -> Vec<u8> {
    let folder = folder();
    let ran = run(folder.path(), args);
    assert_eq!(ran.code, Some(0), "{args:?}\n{}", ran.err);
    ran.out
}

/// A folder of its own for one test.
pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Writes a record with this note everywhere a note can stand.
pub fn record_with(folder: &Path, name: &str, note: &str) -> PathBuf {
    let note = serde_json::to_string(note).expect("JSON");
    let text = format!(
        r#"{{"schema": "holdepunkt.record/1", "reference": "A-17",
        "person": {{"age": "adult"}}, "safety": {{"immediate-danger": "no"}},
        "findings": [{{"indicator": "bound-by-debt", "state": "present", "basis": ["stated"], "note": {note}}}],
        "topics": [{{"topic": "debts", "note": {note}}}],
        "conclusion": {{"judgement": "undecided", "reasons": {note}}}}}"#
    );
    let path = folder.join(name);
    std::fs::write(&path, text).expect("written");
    path
}
