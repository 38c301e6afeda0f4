//! The trainer's room: cases, the interview on one, what a group answered, and paper.

mod cases;
mod play;

use std::fs;
use std::path::Path;

use holdepunkt::training::Case;

use crate::support::{Folder, files, root};

/// The case that the tests have of their own.
pub const CASE: &str = "cleaner-at-night";

/// A folder with the catalogue in `guide/`, and the tests' case alone beside it.
pub fn house() -> Folder {
    let folder = Folder::new();
    let data = root().join("data");
    for path in files(&data, &["yaml"]) {
        let name = path.strip_prefix(&data).expect("inside");
        if !name.starts_with("training") {
            copy(&path, &folder.path().join("guide").join(name));
        }
    }
    let own = format!("{CASE}.yaml");
    copy(&root().join("tests/training").join(&own), &folder.path().join("guide/training").join(&own));
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to.parent().expect("a folder")).expect("made");
    fs::copy(from, to).expect("copied");
}

/// The tests' case, read.
pub fn case() -> Case {
    let folder = house();
    let read = holdepunkt::training::load_folder(&folder.path().join("guide")).expect("a folder");
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    read.case(CASE).cloned().expect("the case")
}

/// The program's arguments with the folder's catalogue before them.
pub fn with_guide<'a>(args: &[&'a str]) -> Vec<&'a str> {
    [&["--catalogue", "guide"], args].concat()
}
