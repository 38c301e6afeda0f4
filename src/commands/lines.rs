//! Records one a line, in their order, on every processor there is. Nothing but what is worked on is held, so a million
//! lines take no more room than a thousand.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use anyhow::Result;
use zeroize::Zeroizing;

use crate::cli::Format;
use crate::failure::{Exit, Failure};
use crate::words::{Messages, msg};
use crate::world::store;
use crate::yaml;

use super::batch::{Batch, Made, Tally, named_twice};
use super::deliver::fit_together;
use super::inputs::{inputs, not_an_input};
use super::output::Target;
use super::sink::Sink;
use super::vault::Opened;
use super::{App, many};

/// Writes what is made of each line: one after the other, or pages into a folder.
///
/// # Errors
/// Where some lines cannot be used, after the others are done.
pub(super) fn run(app: &App, batch: &Batch<'_>, begin: impl FnOnce() -> Result<(), Failure>) -> Result<()> {
    let format = batch.output.format;
    let target = match &batch.output.target {
        Target::Folder(path) if format == Format::Json => {
            let failure = Failure::usage(msg!("error-lines-folder", path = path.display()));
            return Err(failure.advise(msg!("advice-lines-folder")).into());
        }
        Target::Folder(path) => return into_folder(app, batch, path, begin),
        Target::File(path) => Some(path.as_path()),
        Target::Stdout => None,
    };
    fit_together(format)?;
    if let Some(target) = target {
        not_an_input(&inputs(batch.records, batch.vault), target)?;
    }
    let mut sink = Sink::open(target, batch.output.existing)?;
    begin()?;
    let mut tally = Tally::new(app, None, target.is_none());
    tally.fail_fast = batch.fail_fast;
    let work = |messages: &Messages, opened: &Opened| batch.maker.make(messages, opened);
    each(app, batch.records, work, |messages, made| {
        let before = tally.made;
        let Some(made): Option<Made> = tally.take(messages, made)? else { return Ok(()) };
        tally.warn(messages, made.warnings);
        if before > 0 && format != Format::Json {
            sink.write("\n")?;
        }
        sink.write(&made.painted.bytes)
    })?;
    if tally.made > 0 {
        sink.finish()?;
    }
    tally.end(&app.messages)
}

/// A file for each line, named after the file that it stands in and its number there.
fn into_folder(
    app: &App,
    batch: &Batch<'_>,
    folder: &Path,
    begin: impl FnOnce() -> Result<(), Failure>,
) -> Result<()> {
    one_file_a_name(batch, folder)?;
    begin()?;
    let inputs = inputs(batch.records, batch.vault);
    let mut tally = Tally::new(app, None, false);
    tally.fail_fast = batch.fail_fast;
    let work = |messages: &Messages, place: Place<'_>, opened: &Opened| {
        let made = batch.maker.make(messages, opened)?;
        let target = batch.target(folder, place.path, Some(place.number));
        not_an_input(&inputs, &target)?;
        store::write_one_of_many(&target, &made.painted.bytes, batch.output.existing)?;
        Ok(made.warnings)
    };
    let ran = each_in_place(app, batch.records, work, |messages, outcome| {
        if let Some(warnings) = tally.take(messages, outcome)? {
            tally.warn(messages, warnings);
        }
        Ok(())
    });
    let settled = store::settle(folder);
    ran?;
    settled?;
    tally.end(&app.messages)
}

/// Files of the same name in different folders would give the same outputs: none is made.
fn one_file_a_name(batch: &Batch<'_>, folder: &Path) -> Result<(), Failure> {
    let mut taken = HashSet::new();
    let mut first = batch.records.iter().map(|path| batch.target(folder, path, Some(1)));
    match first.find(|target| !taken.insert(target.clone())) {
        None => Ok(()),
        Some(target) => Err(Failure { exit: Exit::Usage, ..named_twice(&target) }),
    }
}

/// Works on each line of each file, and hands what came of it to `put` in their order.
///
/// # Errors
/// Where a file cannot be read, or `put` fails.
pub(super) fn each<T: Send>(
    app: &App,
    paths: &[PathBuf],
    work: impl Fn(&Messages, &Opened) -> Result<T, Failure> + Sync,
    put: impl FnMut(&Messages, Result<T, Failure>) -> Result<(), Failure> + Send,
) -> Result<(), Failure> {
    each_in_place(app, paths, |messages, _, opened| work(messages, opened), put)
}

/// Where a line stands.
#[derive(Clone, Copy)]
struct Place<'a> {
    path: &'a Path,
    number: usize,
}

fn each_in_place<T: Send>(
    app: &App,
    paths: &[PathBuf],
    work: impl Fn(&Messages, Place<'_>, &Opened) -> Result<T, Failure> + Sync,
    mut put: impl FnMut(&Messages, Result<T, Failure>) -> Result<(), Failure> + Send,
) -> Result<(), Failure> {
    for path in paths {
        let lines = Lines::of(path)?;
        let one = |messages: &Messages, line: Result<Line, Failure>| {
            line.map(|line| {
                let place = Place { path, number: line.number };
                line.opened(path).and_then(|opened| work(messages, place, &opened))
            })
        };
        many::each(app.messages.lang(), lines, one, |messages, made| put(messages, made?))?;
    }
    Ok(())
}

/// A line with its number, or why it cannot be read.
struct Line {
    number: usize,
    text: Result<Zeroizing<Vec<u8>>, Failure>,
}

impl Line {
    fn opened(self, path: &Path) -> Result<Opened, Failure> {
        let name = format!("{}:{}", path.display(), self.number);
        Ok(Opened { name, file: Zeroizing::default(), bytes: self.text?, recipients: None })
    }
}

/// The lines of a file that are not blank.
struct Lines<'a> {
    path: &'a Path,
    source: BufReader<Box<dyn Read + Send>>,
    number: usize,
    /// Whether the file could not be read on.
    broken: bool,
}

impl<'a> Lines<'a> {
    fn of(path: &'a Path) -> Result<Self, Failure> {
        let source: Box<dyn Read + Send> = if path == Path::new("-") {
            Box::new(io::stdin())
        } else {
            Box::new(File::open(path).map_err(|error| Failure::unread(path, &error))?)
        };
        Ok(Self { path, source: BufReader::new(source), number: 0, broken: false })
    }

    /// The next line; one that is longer than a record may be is passed over to its end.
    fn read(&mut self) -> io::Result<Option<Line>> {
        loop {
            let mut text = Zeroizing::new(Vec::new());
            let limit = yaml::MAX_BYTES as u64 + 1;
            if self.source.by_ref().take(limit).read_until(b'\n', &mut text)? == 0 {
                return Ok(None);
            }
            self.number += 1;
            let number = self.number;
            if text.len() as u64 == limit && text.last() != Some(&b'\n') {
                self.source.skip_until(b'\n')?;
                let failure =
                    Failure::usage(msg!("error-line-long", path = self.path.display(), line = number));
                return Ok(Some(Line { number, text: Err(failure) }));
            }
            if text.iter().any(|byte| !byte.is_ascii_whitespace()) {
                return Ok(Some(Line { number, text: Ok(text) }));
            }
        }
    }
}

impl Iterator for Lines<'_> {
    type Item = Result<Line, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.broken {
            return None;
        }
        let read = self.read().map_err(|error| Failure::unread(self.path, &error));
        self.broken = read.is_err();
        read.transpose()
    }
}
