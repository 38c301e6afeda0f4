//! `record enter --trainee`: a group's answer sheets to a case, each by its numbers, into one file each for
//! `train compare`. Nobody is named: trainees are numbers.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::EnterArgs;
use crate::failure::Failure;
use crate::record::{Basis, Record, State, Training};
use crate::words::{each, msg};
use crate::world::store;
use crate::yaml;

use super::inputs::some_failed;
use super::ticks::{self, Entry, Letters, understood};
use super::{App, catalogue, complain, kept, prompt, seal, train};

/// A sheet: where it came from, and its text.
struct Sheet {
    name: String,
    text: Result<String, Failure>,
}

pub(super) fn run(app: &App, args: &EnterArgs) -> Result<()> {
    let cases = catalogue::cases(&app.catalogue, app.global.catalogue.as_deref())?;
    let case = train::case(&cases, args.case.as_deref().unwrap_or_default())?;
    if !args.output.is_dir() {
        let failure = Failure::usage(msg!("error-folder-missing", path = args.output.display()));
        return Err(failure.advise(msg!("advice-folder-missing")).into());
    }
    let sheets = if args.findings.is_empty() { lines()? } else { files(&args.findings) };
    if sheets.is_empty() {
        return Err(Failure::usage(msg!("error-enter-nothing")).advise(msg!("advice-enter")).into());
    }
    let letters = Letters::new(&app.messages);
    let all = sheets.len();
    let mut read = Vec::new();
    for (index, sheet) in sheets.into_iter().enumerate() {
        let number = index + 1;
        match sheet.text.and_then(|text| understood(&letters, &app.catalogue, &text)) {
            Ok(entries) => read.push((number, entries)),
            Err(failure) => complain(&of_sheet(&sheet.name, failure).lines(&app.messages)),
        }
    }
    let shown = read.iter().map(|(number, entries)| {
        let ticks: Vec<String> = entries.iter().map(|entry| shown(app, entry)).collect();
        app.messages.text(msg!("trainee-read", number = *number, ticks = ticks.join(", ")))
    });
    complain(&shown.collect::<Vec<_>>());
    let failed = all - read.len();
    if read.is_empty() {
        return some_failed(failed, all);
    }
    let asked = args.yes || !prompt::on_terminal();
    seal::confirm(app, msg!("ask-trainees", path = args.output.display(), count: read.len()), asked)?;
    let keys = kept::keys_for_new(app, &args.keep)?;
    for (number, entries) in &read {
        let mut record = Record::new(app.catalogue.edition());
        record.training = Some(Training { case: case.id.clone(), scene: None });
        record.begin_conversation(args.on.unwrap_or_else(|| crate::world::clock::now().date_naive()));
        ticks::put(&mut record, entries);
        let mut kept = kept::one_of_new(&place(args, *number), keys.as_deref())?;
        kept.keep(&app.catalogue, &record).map_err(Failure::failed)?;
    }
    complain(&[app.messages.text(msg!("trainees-entered", path = args.output.display(), count: read.len()))]);
    some_failed(failed, all)
}

/// The sheets that are typed or piped in, one a line. A line that says nothing is none.
fn lines() -> Result<Vec<Sheet>, Failure> {
    let text = ticks::typed()?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let sheet =
        |(index, line): (usize, &str)| Sheet { name: format!("-:{}", index + 1), text: Ok(line.to_owned()) };
    Ok(lines.map(sheet).collect())
}

/// The sheets in files, one each.
fn files(named: &[String]) -> Vec<Sheet> {
    let sheet = |name: &String| Sheet { name: name.clone(), text: file(Path::new(name)) };
    named.iter().map(sheet).collect()
}

fn file(path: &Path) -> Result<String, Failure> {
    let bytes = store::read_limited(path, yaml::MAX_BYTES)?;
    store::within(path, &bytes, yaml::MAX_BYTES)?;
    String::from_utf8(bytes)
        .map_err(|_| Failure::usage(msg!("error-enter-text")).advise(msg!("advice-enter")))
}

/// A failure with the sheet it is of.
fn of_sheet(name: &str, mut failure: Failure) -> Failure {
    failure.message = failure.message.map(|why| msg!("of-sheet", name = name, why = why));
    failure
}

/// A tick as the sheet has it.
fn shown(app: &App, entry: &Entry<'_>) -> String {
    let mut text = format!("{} ", entry.indicator.number);
    text.push_str(&app.messages.text(each!("enter-state-", State, entry.state)));
    for basis in &entry.bases {
        text.push(' ');
        text.push_str(&app.messages.text(each!("print-basis-", Basis, *basis)));
    }
    text
}

/// Where a trainee's record is written.
fn place(args: &EnterArgs, number: usize) -> PathBuf {
    args.output.join(format!("trainee-{number:02}.{}", args.keep.ending()))
}
