//! The records a command is given: which files they are, and what is said where some cannot be used.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use anyhow::Result;
use glob::MatchOptions;

use crate::failure::{Exit, Failure};
use crate::words::msg;
use crate::world::store;

use super::kept::{self, Identity};
use super::vault::Vault;

/// The endings of records.
const RECORDS: [&str; 4] = ["yaml", "yml", "json", "age"];

/// The files that are meant: in the place of a folder the records in it, and of a pattern that the shell left as it
/// was what fits it, by name.
pub(super) fn files(named: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in named {
        match pattern(path) {
            Some(pattern) => files.append(&mut in_folders(&fitting(path, pattern)?)?),
            None => files.append(&mut in_folders(std::slice::from_ref(path))?),
        }
    }
    Ok(files)
}

/// The text of a path that is a pattern: it stands for other files where there is none of its own name.
fn pattern(path: &Path) -> Option<&str> {
    let text = path.to_str().filter(|text| text.contains(['*', '?', '[']))?;
    path.symlink_metadata().is_err().then_some(text)
}

/// What fits a pattern, by name. As in a shell, a name that begins with a point has to be named so.
fn fitting(path: &Path, pattern: &str) -> Result<Vec<PathBuf>, Failure> {
    let options = MatchOptions { require_literal_leading_dot: true, ..MatchOptions::new() };
    let wrong = |_| Failure::usage(msg!("error-pattern", path = path.display()));
    let found =
        glob::glob_with(pattern, options).map_err(|error| wrong(error).advise(msg!("advice-pattern")))?;
    let unread = |error: glob::GlobError| Failure::unread(error.path(), error.error());
    let found: Vec<PathBuf> = found.map(|one| one.map_err(unread)).collect::<Result<_, _>>()?;
    if found.is_empty() {
        let failure = Failure::usage(msg!("error-pattern-empty", path = path.display()));
        return Err(failure.advise(msg!("advice-pattern")));
    }
    Ok(found)
}

fn in_folders(named: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in named {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let mut found = store::listed(path, &RECORDS)?;
        found.retain(|path| path.is_file());
        if found.is_empty() {
            let failure = Failure::usage(msg!("error-folder-empty", path = path.display()));
            return Err(failure.advise(msg!("advice-folder-empty")));
        }
        files.append(&mut found);
    }
    Ok(files)
}

/// Standard input can be read once.
pub(super) fn stdin_once(records: &[PathBuf]) -> Result<(), Failure> {
    if records.iter().filter(|path| *path == Path::new("-")).count() < 2 {
        return Ok(());
    }
    Err(Failure::usage(msg!("error-stdin-twice")).advise(msg!("advice-stdin-twice")))
}

/// The files that are read: an assessment never takes the place of one of them.
pub(super) struct Inputs(HashSet<Identity>);

pub(super) fn inputs(records: &[PathBuf], vault: &Vault) -> Inputs {
    let records = records.iter().filter(|path| *path != Path::new("-")).cloned();
    let key = vault
        .file()
        .into_iter()
        .flat_map(|file| [file.path().to_owned(), file.public_path(), file.known_path()]);
    Inputs(records.chain(key).flat_map(|path| kept::identities(&path)).collect())
}

/// Refuses a target that is one of the files that are read, through links too.
pub(super) fn not_an_input(inputs: &Inputs, target: &Path) -> Result<(), Failure> {
    if !kept::identities(target).iter().any(|identity| inputs.0.contains(identity)) {
        return Ok(());
    }
    let failure = Failure::usage(msg!("error-target-is-input", path = target.display()));
    Err(failure.advise(msg!("advice-same-file")))
}

/// The failure of a call where some of several records could not be used.
pub(super) fn some_failed(failed: usize, all: usize) -> Result<()> {
    if failed == 0 {
        return Ok(());
    }
    let message = msg!("error-some-records", failed: failed, all: all);
    Err(Failure { exit: Exit::Failed, ..Failure::failed(message) }.into())
}
