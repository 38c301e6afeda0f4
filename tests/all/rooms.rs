//! The order of the rooms: each uses those above it in `src/lib.rs` and none below, and no files of a
//! room use each other in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Every Rust file below a folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn sources() -> Vec<(PathBuf, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    files(&src, &mut found);
    assert!(found.len() > 50, "the sources are where this test looks for them");
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        (path.strip_prefix(&src).unwrap().to_owned(), text)
    };
    found.into_iter().map(read).collect()
}

/// The modules as `src/lib.rs` lists them, from the ground up.
fn order() -> Vec<String> {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let rooms = lib.lines().filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod "));
    rooms.map(|name| name.trim_end_matches(';').to_owned()).collect()
}

/// The names that stand after `prefix` in a file, in groups in braces too; comments left out.
fn named_after(text: &str, prefix: &str) -> BTreeSet<String> {
    let code: String =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices(prefix) {
        let rest = &code[at + prefix.len()..];
        let group = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')).map(|(group, _)| group);
        for part in group.unwrap_or(rest).split(',') {
            let name =
                part.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
            names.insert(name);
            if group.is_none() {
                break;
            }
        }
    }
    names
}

#[test]
fn no_room_uses_one_that_stands_on_it() {
    let order = order();
    let place = |room: &str| order.iter().position(|one| one == room);
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let first = path.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
        let Some(own) = place(first.trim_end_matches(".rs")) else { continue };
        for used in named_after(&text, "crate::") {
            if place(&used).is_some_and(|used| used > own) {
                wrong.push(format!("{} uses {used}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_files_of_a_room_use_each_other_in_a_circle() {
    let sources = sources();
    let mut uses: BTreeMap<PathBuf, BTreeSet<PathBuf>> = BTreeMap::new();
    for (path, text) in &sources {
        // A folder's `mod.rs` gathers what stands in it; that is no circle.
        if path.file_name().unwrap() == "mod.rs" {
            continue;
        }
        let folder = path.parent().unwrap();
        let siblings = named_after(text, "super::").into_iter().map(|name| folder.join(name + ".rs"));
        let there =
            siblings.filter(|sibling| sibling != path && sources.iter().any(|(other, _)| other == sibling));
        uses.insert(path.clone(), there.collect());
    }
    for start in uses.keys() {
        let mut reached: BTreeSet<&PathBuf> = BTreeSet::new();
        let mut next: Vec<&PathBuf> = uses[start].iter().collect();
        while let Some(path) = next.pop() {
            assert!(path != start, "{} leads back to itself", start.display());
            if reached.insert(path) {
                next.extend(uses.get(path).into_iter().flatten());
            }
        }
    }
}
