//! `record show`, `encrypt`, `decrypt`, `rekey` and `forget`.

use std::fs;
use std::io::{self, IsTerminal};
use std::path::Path;

use anyhow::Result;
use dialoguer::Select;
use zeroize::Zeroizing;

use crate::catalogue::Catalogue;
use crate::check;
use crate::cli::KeyArgs;
use crate::failure::Failure;
use crate::guard;
use crate::record::{self, Record};
use crate::words::{Msg, id, msg};
use crate::world::quit;
use crate::world::store::{self, Existing, Lock};

use super::prompt::{self, Prompts};
use super::sink::Sink;
use super::vault::{Opened, Vault};
use super::{App, complain, print, recipients, share};

pub(super) fn show(app: &App, path: &Path, mask: bool, key: &KeyArgs) -> Result<()> {
    let vault = Vault::new(app, key);
    let (opened, mut record) = read(&app.catalogue, &vault, path)?;
    share::warn(app.voice(), share::warnings(&opened.name, &record, mask));
    if mask {
        guard::mask_record(&mut record);
    }
    if let Some(keys) = &opened.recipients {
        complain(&[app.messages.text(msg!("record-recipients", keys = recipients::names(keys)))]);
    }
    Ok(print(&text(&record)?)?)
}

pub(super) fn encrypt(app: &App, path: &Path, to: &Path, others: &[String], key: &KeyArgs) -> Result<()> {
    let others = recipients::of(app.settings.recipients(others))?;
    let vault = Vault::new(app, key);
    if to == Path::new("-") && io::stdout().is_terminal() {
        let failure = Failure::usage(msg!("error-sealed-terminal"));
        return Err(failure.advise(msg!("advice-sealed-terminal")).into());
    }
    let opened = vault.open(path)?;
    if opened.recipients.is_some() {
        let failure = Failure::usage(msg!("error-sealed-already", path = &opened.name));
        return Err(failure.advise(msg!("advice-sealed-already")).into());
    }
    parse(&app.catalogue, &opened)?;
    if !vault.file()?.exists() {
        vault.create()?;
    }
    let mut keys = vault.own()?;
    recipients::join(&mut keys, others.iter().cloned());
    // The text as it is, with its comments: nothing somebody wrote is lost. Keys that it names are
    // not taken over: who can open it is said here, not by whoever wrote it.
    let text = std::str::from_utf8(&opened.bytes).map_err(|_| store::altered(path))?;
    put(to, &recipients::seal(recipients::without(text), &keys)?)?;
    vault.know(&others);
    complain(&[app.messages.text(msg!("record-encrypted", path = path.display()))]);
    Ok(())
}

pub(super) fn decrypt(app: &App, path: &Path, to: &Path, yes: bool, key: &KeyArgs) -> Result<()> {
    let vault = Vault::new(app, key);
    if !yes {
        let warning = match to == Path::new("-") {
            true => msg!("decrypt-shown", path = path.display()),
            false => msg!("decrypt-honestly", path = to.display()),
        };
        complain(&[app.messages.text(warning)]);
    }
    confirm(app, id!("ask-decrypt").into(), yes)?;
    let (opened, record) = read(&app.catalogue, &vault, path)?;
    share::warn(app.voice(), share::warnings(&opened.name, &record, false));
    let text = std::str::from_utf8(&opened.bytes).map_err(|_| store::altered(path))?;
    put(to, recipients::without(text).as_bytes())?;
    if to != Path::new("-") {
        complain(&[app.messages.text(msg!("record-decrypted", path = to.display()))]);
    }
    Ok(())
}

/// Writes to a file that is not there yet, or to standard output where the path is `-`.
fn put(to: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut sink = Sink::open(Some(to), Existing::Keep)?;
    sink.write(bytes)?;
    sink.finish()
}

/// What is changed in its place has one.
fn in_a_file(path: &Path) -> Result<(), Failure> {
    if path == Path::new("-") {
        return Err(Failure::usage(msg!("error-needs-file")).advise(msg!("advice-needs-file")));
    }
    Ok(())
}

pub(super) fn rekey(app: &App, path: &Path, others: &[String], key: &KeyArgs) -> Result<()> {
    in_a_file(path)?;
    let others = recipients::of(others)?;
    let vault = Vault::new(app, key);
    let _lock = Lock::take(path)?;
    let opened = vault.open(path)?;
    if opened.recipients.is_none() {
        let failure = Failure::usage(msg!("error-not-sealed", path = &opened.name));
        return Err(failure.advise(msg!("advice-not-sealed")).into());
    }
    let mut keys = vec![vault.unlock()?.to_public()];
    recipients::join(&mut keys, others.iter().cloned());
    let text = std::str::from_utf8(&opened.bytes).map_err(|_| store::altered(path))?;
    store::write(path, &recipients::seal(recipients::without(text), &keys)?, Existing::Replace)?;
    vault.know(&others);
    complain(&[
        app.messages.text(msg!("record-recipients", keys = recipients::names(&keys))),
        app.messages.text(id!("record-rekeyed")),
    ]);
    Ok(())
}

pub(super) fn forget(app: &App, path: &Path, yes: bool) -> Result<()> {
    in_a_file(path)?;
    let found = fs::symlink_metadata(path)
        .map_err(|error| Failure::io(id!("error-read", path, reason), path, &error))?;
    if !found.is_file() {
        let failure = Failure::usage(msg!("error-not-a-file", path = path.display()));
        return Err(failure.advise(msg!("advice-forget-file")).into());
    }
    complain(&[app.messages.text(id!("forget-honestly"))]);
    confirm(app, msg!("ask-forget", path = path.display()), yes)?;
    let _lock = Lock::take(path)?;
    fs::remove_file(path).map_err(|error| Failure::io(id!("error-delete", path, reason), path, &error))?;
    complain(&[app.messages.text(msg!("record-forgotten", path = path.display()))]);
    Ok(())
}

/// Opens and reads a record.
pub(super) fn read(catalogue: &Catalogue, vault: &Vault, path: &Path) -> Result<(Opened, Record), Failure> {
    let opened = vault.open(path)?;
    let record = parse(catalogue, &opened)?;
    Ok((opened, record))
}

/// Reads a record as `record check` does: what is in doubt is a problem too.
pub(super) fn check(catalogue: &Catalogue, opened: &Opened) -> Result<(), Failure> {
    let read = check::read_record(catalogue, &opened.name, &opened.bytes);
    let problems: Vec<_> = read.problems.into_iter().chain(read.doubts).collect();
    if problems.is_empty() { Ok(()) } else { Err(Failure::from_problems(&opened.name, problems)) }
}

pub(super) fn parse(catalogue: &Catalogue, opened: &Opened) -> Result<Record, Failure> {
    let read = check::read_record(catalogue, &opened.name, &opened.bytes);
    read.record.ok_or_else(|| Failure::from_problems(&opened.name, read.problems))
}

fn text(record: &Record) -> Result<Zeroizing<String>> {
    Ok(Zeroizing::new(record::to_yaml(record)?))
}

/// Says what is the matter with who can open a record, and asks whether it is to be saved like that.
/// Without a terminal that is refused.
pub(super) fn confirm_readers(app: &App, matter: Msg, question: Msg) -> Result<(), Failure> {
    if !prompt::on_terminal() {
        return Err(Failure::usage(matter).advise(msg!("advice-readers")));
    }
    let advice = app.messages.text(id!("advice-readers"));
    complain(&[
        app.messages.text(msg!("attention-line", message = app.messages.text(matter))),
        app.messages.text(msg!("advice-line", advice = advice)),
    ]);
    choose(app, question)
}

/// Asks before what cannot be undone. Without a terminal `--yes` must have been given.
pub(super) fn confirm(app: &App, question: Msg, yes: bool) -> Result<(), Failure> {
    if yes {
        return Ok(());
    }
    if !prompt::on_terminal() {
        return Err(Failure::usage(msg!("error-not-confirmed")).advise(msg!("advice-not-confirmed")));
    }
    choose(app, question)
}

/// Asks on a terminal. Anything but Yes leaves.
pub(super) fn choose(app: &App, question: Msg) -> Result<(), Failure> {
    // Not a question for y or n: which letters these are depends on the language.
    let answers = [id!("confirm-no"), id!("confirm-yes")].map(|id| app.messages.text(id));
    let asked =
        Select::with_theme(&Prompts).with_prompt(app.messages.text(question)).items(&answers).default(0);
    match quit::prompting(|| asked.interact_opt()) {
        Ok(Some(1)) => Ok(()),
        _ => Err(prompt::left()),
    }
}
