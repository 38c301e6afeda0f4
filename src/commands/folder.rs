//! Assessments of many records into a folder, one file each, on every processor there is.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::Result;

use crate::assessment::Share;
use crate::cli::{AssessArgs, Format};
use crate::failure::Failure;
use crate::words::{Lang, Messages, Msg, id, msg};
use crate::world::store::{self, Existing};

use super::inputs::{inputs, not_an_input, some_failed};
use super::maker::Maker;
use super::{App, complain, share};

/// Writes STEM.ENDING for each record. A record that cannot be used is reported and the rest goes
/// on.
pub(super) fn run(
    app: &App,
    args: &AssessArgs,
    folder: &Path,
    existing: Existing,
    maker: &Maker<'_>,
) -> Result<()> {
    maker.begin(app, &args.records)?;
    if args.share.share() == Some(Share::Anonymous) {
        complain(&[app.voice().say(id!("share-file-names"))]);
    }
    let jobs = jobs(args, folder, maker.format);
    let inputs = inputs(&args.records, maker.vault);
    let jobs: Vec<Job<'_>> = jobs
        .into_iter()
        .map(|(path, target)| (path, target.and_then(|to| not_an_input(&inputs, &to).map(|()| to))))
        .collect();
    let work = Work {
        maker,
        lang: app.messages.lang(),
        jobs: &jobs,
        existing,
        next: AtomicUsize::new(0),
        told: Mutex::new(Vec::new()),
    };
    let threads = thread::available_parallelism().map_or(1, usize::from).min(jobs.len());
    thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(|| work.go());
        }
        work.go();
    });
    let settled = store::settle(folder);
    let mut told = work.told.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    told.sort_by_key(|(number, _)| *number);
    let mut failed = 0;
    for (_, outcome) in told {
        match outcome {
            Told::Failure(failure) => {
                complain(&failure.lines(&app.messages));
                failed += 1;
            }
            Told::Warnings(warnings) => share::warn(app, warnings),
        }
    }
    settled?;
    some_failed(failed, args.records.len())
}

/// A record and the file that its assessment goes to.
type Job<'a> = (&'a Path, Result<PathBuf, Failure>);

/// Two records of the same name in different folders would end up in one file: the second is refused.
fn jobs<'a>(args: &'a AssessArgs, folder: &Path, format: Format) -> Vec<Job<'a>> {
    let mut taken = HashSet::new();
    let job = |path: &'a PathBuf| {
        let stem = path.file_stem().filter(|_| path != Path::new("-"));
        let mut name = stem.map_or_else(|| "assessment".into(), std::ffi::OsStr::to_os_string);
        name.push(".");
        name.push(format.ending());
        let target = folder.join(name);
        if taken.insert(target.clone()) {
            return (path.as_path(), Ok(target));
        }
        let failure = Failure::failed(msg!("error-stem-twice", path = target.display()));
        (path.as_path(), Err(failure.advise(msg!("advice-stem-twice"))))
    };
    args.records.iter().map(job).collect()
}

enum Told {
    Failure(Failure),
    Warnings(Vec<Msg>),
}

struct Work<'a> {
    maker: &'a Maker<'a>,
    lang: Lang,
    jobs: &'a [Job<'a>],
    existing: Existing,
    next: AtomicUsize,
    told: Mutex<Vec<(usize, Told)>>,
}

impl Work<'_> {
    /// Takes one record after the other until none is left.
    fn go(&self) {
        // Messages belong to one thread.
        let messages = Messages::new(self.lang);
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let Some((path, target)) = self.jobs.get(number) else { return };
            let told = match target {
                Ok(target) => match self.one(&messages, path, target) {
                    Ok(warnings) if warnings.is_empty() => continue,
                    Ok(warnings) => Told::Warnings(warnings),
                    Err(failure) => Told::Failure(failure),
                },
                Err(failure) => Told::Failure(failure.clone()),
            };
            self.told.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((number, told));
        }
    }

    fn one(&self, messages: &Messages, path: &Path, target: &Path) -> Result<Vec<Msg>, Failure> {
        let made = self.maker.make(messages, path)?;
        store::write_one_of_many(target, &made.painted.bytes, self.existing)?;
        Ok(made.warnings)
    }
}
