//! `assess --lines`: records one a line, in and out, in their order, on every processor there is. Nothing but what is
//! worked on is held, so a million lines take no more room than a thousand.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::Result;
use zeroize::Zeroizing;

use crate::cli::AssessArgs;
use crate::failure::{Exit, Failure};
use crate::words::{Messages, id, msg};
use crate::yaml;

use super::inputs::{inputs, not_an_input, some_failed};
use super::maker::{Made, Maker};
use super::output::{Output, Target};
use super::sink::Sink;
use super::vault::Opened;
use super::{App, complain, share};

/// So many lines a processor takes at a time.
const AT_A_TIME: usize = 256;

/// A line with its number, or why it cannot be read.
struct Line {
    number: usize,
    text: Result<Zeroizing<Vec<u8>>, Failure>,
}

pub(super) fn run(app: &App, args: &AssessArgs, output: &Output, maker: &Maker<'_>) -> Result<()> {
    let target = match &output.target {
        Target::Folder(path) => {
            let failure = Failure::usage(msg!("error-lines-folder", path = path.display()));
            return Err(failure.advise(msg!("advice-lines-folder")).into());
        }
        Target::File(path) => Some(path.as_path()),
        Target::Stdout => None,
    };
    if let Some(target) = target {
        not_an_input(&inputs(&args.records, maker.vault), target)?;
    }
    let mut sink = Sink::open(target, output.existing)?;
    maker.begin(app, &[])?;
    let mut count = Count { failed: 0, all: 0 };
    for path in &args.records {
        file(app, args, maker, path, &mut sink, &mut count)?;
    }
    if count.all > count.failed {
        sink.finish()?;
    }
    some_failed(count.failed, count.all)
}

struct Count {
    failed: usize,
    all: usize,
}

fn file(
    app: &App,
    args: &AssessArgs,
    maker: &Maker<'_>,
    path: &PathBuf,
    sink: &mut Sink,
    count: &mut Count,
) -> Result<(), Failure> {
    let unread = |error: io::Error| Failure {
        exit: Exit::Usage,
        ..Failure::io(id!("error-read", path, reason), path, &error)
    };
    let source: Box<dyn Read> = if path == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(path).map_err(unread)?)
    };
    let mut source = BufReader::new(source);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut number = 0;
    loop {
        let mut lines = Vec::new();
        while lines.len() < AT_A_TIME * threads
            && let Some(line) = next(&mut source, path, &mut number).map_err(unread)?
        {
            lines.push(line);
        }
        if lines.is_empty() {
            return Ok(());
        }
        for made in at_once(app, maker, path, lines, threads) {
            count.all += 1;
            match made {
                Ok(made) => {
                    share::warn(app, made.warnings);
                    sink.write(&made.painted.bytes)?;
                }
                Err(failure) if args.fail_fast => return Err(failure),
                Err(failure) => {
                    complain(&failure.lines(&app.messages));
                    count.failed += 1;
                }
            }
        }
    }
}

/// The next line that is not blank; one that is longer than a record may be is passed over to its end.
fn next(source: &mut impl BufRead, path: &Path, number: &mut usize) -> io::Result<Option<Line>> {
    loop {
        let mut text = Zeroizing::new(Vec::new());
        let limit = yaml::MAX_BYTES as u64 + 1;
        if source.by_ref().take(limit).read_until(b'\n', &mut text)? == 0 {
            return Ok(None);
        }
        *number += 1;
        if text.len() as u64 == limit && text.last() != Some(&b'\n') {
            source.skip_until(b'\n')?;
            let failure = Failure::usage(msg!("error-line-long", path = path.display(), line = *number));
            return Ok(Some(Line { number: *number, text: Err(failure) }));
        }
        if text.iter().any(|byte| !byte.is_ascii_whitespace()) {
            return Ok(Some(Line { number: *number, text: Ok(text) }));
        }
    }
}

/// The assessments of these lines, in their order.
fn at_once(
    app: &App,
    maker: &Maker<'_>,
    path: &Path,
    mut lines: Vec<Line>,
    threads: usize,
) -> Vec<Result<Made, Failure>> {
    let lang = app.messages.lang();
    let share = lines.len().div_ceil(threads).max(1);
    let mut shares = Vec::new();
    while !lines.is_empty() {
        let rest = lines.split_off(share.min(lines.len()));
        shares.push(std::mem::replace(&mut lines, rest));
    }
    thread::scope(|scope| {
        let work = |share: Vec<Line>| {
            scope.spawn(move || {
                // Messages belong to one thread.
                let messages = Messages::new(lang);
                share.into_iter().map(|line| one(maker, &messages, path, line)).collect::<Vec<_>>()
            })
        };
        let working: Vec<_> = shares.into_iter().map(work).collect();
        working
            .into_iter()
            .flat_map(|work| work.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}

fn one(maker: &Maker<'_>, messages: &Messages, path: &Path, line: Line) -> Result<Made, Failure> {
    let bytes = line.text?;
    let name = format!("{}:{}", path.display(), line.number);
    maker.make_of(messages, &Opened { name, file: Zeroizing::default(), bytes, recipients: None })
}
