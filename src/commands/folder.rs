//! What is made of many records into a folder, one file each, on every processor there is.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::failure::Failure;
use crate::words::{Messages, Msg, msg};
use crate::world::store;

use super::batch::{Batch, Tally, named_twice};
use super::cases::Link;
use super::done::Done;
use super::inputs::{inputs, not_an_input};
use super::vault;
use super::{App, complain, many};

/// Writes STEM.ENDING for each record. A record that cannot be used is reported and the rest goes on.
///
/// # Errors
/// Where some records cannot be used, after the others are done; where the folder cannot be written to.
pub(super) fn run(
    app: &App,
    batch: &Batch<'_>,
    folder: &Path,
    begin: impl FnOnce() -> Result<(), Failure>,
) -> Result<()> {
    begin()?;
    let inputs = inputs(batch.records, batch.vault);
    let jobs: Vec<Job<'_>> = jobs(batch, folder)
        .into_iter()
        .map(|(path, target)| (path, target.and_then(|to| not_an_input(&inputs, &to).map(|()| to))))
        .collect();
    let done = batch.skip_done.then(|| Done::open(folder, &settings(app, batch))).transpose()?;
    let mut tally = Tally::new(app, Some(jobs.len()), false);
    tally.fail_fast = batch.fail_fast;
    let mut passed = 0;
    let work =
        |messages: &Messages, (path, target): &Job<'_>| one(batch, done.as_ref(), messages, path, target);
    let put = |messages: &Messages, outcome| {
        match tally.take(messages, outcome)? {
            Some(Outcome::Written(warnings, link)) => {
                tally.links.extend(link);
                tally.warn(messages, warnings);
            }
            Some(Outcome::Passed) => passed += 1,
            None => {}
        }
        Ok(())
    };
    let ran = many::each(app.messages.lang(), jobs.iter(), work, put);
    let settled = store::settle(folder);
    if passed > 0 {
        complain(&[app.voice().say(msg!("passed-over", count: passed))]);
    }
    ran?;
    settled?;
    tally.end(&app.messages)
}

/// A record and the file that its output goes to.
type Job<'a> = (&'a Path, Result<PathBuf, Failure>);

/// Of two records with the same output the second is refused.
fn jobs<'a>(batch: &Batch<'a>, folder: &Path) -> Vec<Job<'a>> {
    let mut taken = HashSet::new();
    let job = |path: &'a PathBuf| {
        let target = batch.target(folder, path, None);
        let free = taken.insert(target.clone());
        (path.as_path(), if free { Ok(target) } else { Err(named_twice(&target)) })
    };
    batch.records.iter().map(job).collect()
}

enum Outcome {
    Written(Vec<Msg>, Option<Link>),
    /// It was done already.
    Passed,
}

fn one(
    batch: &Batch<'_>,
    done: Option<&Done>,
    messages: &Messages,
    path: &Path,
    target: &Result<PathBuf, Failure>,
) -> Result<Outcome, Failure> {
    let target = target.as_ref().map_err(Failure::clone)?;
    let file = vault::read(path)?;
    let known = done.map(|done| (done, done.key(target, &file)));
    if known.as_ref().is_some_and(|(done, key)| done.has(target, key)) {
        return Ok(Outcome::Passed);
    }
    let made = batch.maker.make(messages, &batch.vault.open_bytes(path, file)?)?;
    store::write_one_of_many(target, &made.painted.bytes, batch.output.existing)?;
    if let Some((done, key)) = known {
        done.note(&key, &made.painted.bytes)?;
    }
    Ok(Outcome::Written(made.warnings, made.link))
}

/// Everything besides a record that decides how what is made of it looks: the program, the guide, the options. The
/// clock decides only what time is printed.
fn settings(app: &App, batch: &Batch<'_>) -> String {
    let output = batch.output;
    format!(
        "{} {:?} {} {:?} {:?} {} {:?} {:?}",
        env!("CARGO_PKG_VERSION"),
        app.messages.lang(),
        batch.maker.settings(),
        output.format,
        output.paper.look,
        output.paper.large,
        output.at_given.then_some(output.paper.at),
        app.catalogue,
    )
}
