//! Where an interview keeps its record: encrypted, in plain text where that was asked for, or nowhere.

use std::fs;
use std::path::{Path, PathBuf};

use age::x25519::Recipient;
use zeroize::Zeroizing;

use crate::catalogue::Catalogue;
use crate::check;
use crate::cli::{InterviewArgs, KeepArgs, OutputArgs, SaveArgs};
use crate::failure::{Exit, Failure};
use crate::record::{self, Record};
use crate::words::{Msg, id, msg};
use crate::world::store::{self, Existing, Lock, PendingFile};

use super::vault::Vault;
use super::{App, recipients, seal};

/// A file that a record is kept in, for this process alone.
pub(super) struct Kept {
    path: PathBuf,
    /// The keys it is encrypted to; `None` where plain text was asked for.
    recipients: Option<Vec<Recipient>>,
    /// The bytes of the file as this program last read or wrote them; `None` where there is none yet.
    written: Option<Zeroizing<Vec<u8>>>,
    _lock: Lock,
}

/// The record to go on with, and where it is kept.
pub(super) fn begin(app: &App, args: &InterviewArgs) -> Result<(Record, Option<Kept>), Failure> {
    let others = recipients::of(&args.save.recipient)?;
    let vault = Vault::new(app, &args.save.key);
    if let Some(path) = &args.resume {
        let (record, kept) = resume(app, &vault, path, others)?;
        return Ok((record, Some(kept)));
    }
    let kept = if let Some(path) = &args.save.save {
        let others = recipients::of(app.settings.recipients(&args.save.recipient))?;
        Some(Kept::new(path, Some(own_keys(&vault, others)?))?)
    } else if let Some(path) = &args.save_plain {
        Some(Kept::new(path, None)?)
    } else if others.is_empty() {
        None
    } else {
        let failure = Failure::usage(msg!("error-recipient-alone"));
        return Err(failure.advise(msg!("advice-recipient-alone")));
    };
    let mut record = Record::new(app.catalogue.edition());
    app.settings.begin(&mut record);
    Ok((record, kept))
}

/// A file that is named when the interview goes on already: encrypted, and not there yet.
pub(super) fn later(app: &App, save: &SaveArgs, path: &Path) -> Result<Kept, Failure> {
    fresh(path)?;
    let others = recipients::of(app.settings.recipients(&save.recipient))?;
    Kept::new(path, Some(own_keys(&Vault::new(app, &save.key), others)?))
}

/// A record that came from elsewhere, in a file that is not there yet.
pub(super) fn for_new(app: &App, path: &Path, args: &KeepArgs) -> Result<Kept, Failure> {
    fresh(path)?;
    Kept::new(path, keys_for_new(app, args)?)
}

/// The keys that such records are encrypted to; none where plain text was asked for.
pub(super) fn keys_for_new(app: &App, args: &KeepArgs) -> Result<Option<Vec<Recipient>>, Failure> {
    if args.unencrypted {
        return Ok(None);
    }
    let others = recipients::of(app.settings.recipients(&args.recipient))?;
    own_keys(&Vault::new(app, &args.key), others).map(Some)
}

/// One of several such records, in a file that is not there yet.
pub(super) fn one_of_new(path: &Path, keys: Option<&[Recipient]>) -> Result<Kept, Failure> {
    fresh(path)?;
    Kept::new(path, keys.map(<[Recipient]>::to_vec))
}

/// One's own key, made where there is none yet, and those of others.
fn own_keys(vault: &Vault, others: Vec<Recipient>) -> Result<Vec<Recipient>, Failure> {
    if !vault.file()?.exists() {
        vault.create()?;
    }
    let mut keys = vault.own()?;
    vault.know(&others);
    recipients::join(&mut keys, others);
    Ok(keys)
}

fn resume(app: &App, vault: &Vault, path: &Path, others: Vec<Recipient>) -> Result<(Record, Kept), Failure> {
    // Locked before it is read: nobody writes in between.
    let mut kept = Kept::new(path, None)?;
    let (opened, record) = seal::read(&app.catalogue, vault, path)?;
    kept.written = Some(opened.file);
    kept.recipients = opened.recipients;
    match &mut kept.recipients {
        Some(keys) => {
            let strangers = vault.strangers(keys, &others)?;
            if !strangers.is_empty() {
                let named = |id| Msg::new(id).with("path", path.display());
                let matter =
                    named(id!("error-strangers", keys, path)).with("keys", recipients::names(&strangers));
                seal::confirm_readers(app, matter, named(id!("ask-strangers", path)))?;
            }
            vault.know(&[strangers.as_slice(), &others].concat());
            recipients::join(keys, others);
            // Who reads a file of the age tools stands in no place that can be read.
            let lost = store::readers(kept.written.as_deref().map_or(&[], Vec::as_slice));
            let lost = lost.saturating_sub(keys.len());
            if lost > 0 {
                let matter = msg!("error-readers-lost", path = path.display(), count: lost);
                let question = msg!("ask-readers-lost", path = path.display());
                seal::confirm_readers(app, matter, question)?;
            }
        }
        None if others.is_empty() => {}
        None => {
            let failure = Failure::usage(msg!("error-not-sealed", path = path.display()));
            return Err(failure.advise(msg!("advice-not-sealed")));
        }
    }
    Ok((record, kept))
}

impl Kept {
    fn new(path: &Path, recipients: Option<Vec<Recipient>>) -> Result<Self, Failure> {
        Ok(Self { path: path.to_owned(), recipients, written: None, _lock: Lock::take(path)? })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether whoever has the file can read it.
    pub fn is_in_plain_text(&self) -> bool {
        self.recipients.is_none()
    }

    /// The same in another file, which must not be there yet.
    pub fn elsewhere(&self, path: &Path) -> Result<Self, Failure> {
        fresh(path)?;
        Self::new(path, self.recipients.clone())
    }

    /// Whether a path leads to this file.
    pub fn is_at(&self, path: &Path) -> bool {
        same_file(&self.path, path)
    }

    /// Keeps the record. What stood there stays where that fails.
    pub fn keep(&mut self, catalogue: &Catalogue, record: &Record) -> Result<(), Msg> {
        let why = |failure: Failure| failure.message.unwrap_or_else(|| msg!("error-other", detail = ""));
        let yaml = record::to_yaml(record).map_err(|error| msg!("error-other", detail = error))?;
        let yaml = Zeroizing::new(yaml);
        let text = match &self.recipients {
            Some(keys) => recipients::remembering(&yaml, keys),
            None => yaml,
        };
        // A file that could not be opened again would be worse than none.
        if check::read_record(catalogue, "", text.as_bytes()).record.as_ref() != Some(record) {
            return Err(msg!("error-record-unreadable"));
        }
        let existing = self.existing()?;
        let bytes = match &self.recipients {
            Some(keys) => store::seal(text.as_bytes(), keys).map_err(why)?,
            None => text.as_bytes().to_vec(),
        };
        let bytes = Zeroizing::new(bytes);
        store::write(&self.path, &bytes, existing).map_err(why)?;
        self.written = Some(bytes);
        Ok(())
    }

    /// A file that came into being meanwhile, or was changed by another program, is not ours to replace.
    fn existing(&self) -> Result<Existing, Msg> {
        let Some(written) = &self.written else { return Ok(Existing::Keep) };
        match fs::read(&self.path) {
            Ok(now) if now != **written => Err(msg!("error-changed", path = self.path.display())),
            _ => Ok(Existing::Replace),
        }
    }
}

/// Whether a file can be made here; one that exists is not ours.
fn fresh(path: &Path) -> Result<(), Failure> {
    if path.symlink_metadata().is_ok() {
        let failure = Failure::usage(msg!("error-exists", path = path.display()));
        return Err(failure.advise(msg!("advice-resume", path = path.display())));
    }
    drop(PendingFile::create(path, Existing::Keep)?);
    Ok(())
}

/// Whether the files named can be what they are named for: looked at before the first question.
pub(super) fn usable(args: &InterviewArgs) -> Result<(), Failure> {
    let fresh = args.save.save.as_deref().or(args.save_plain.as_deref());
    let file = args.resume.as_deref().or(fresh);
    if file == Some(Path::new("-")) {
        return Err(Failure::usage(msg!("error-needs-file")).advise(msg!("advice-needs-file")));
    }
    if let Some(path) = fresh {
        self::fresh(path)?;
    }
    if let Some(path) = args.resume.as_deref() {
        let unread = |error| Failure::unread(path, &error);
        let found = fs::metadata(path).map_err(unread)?;
        let other =
            |failure| if found.is_file() { failure } else { Failure { exit: Exit::Usage, ..failure } };
        drop(PendingFile::create(path, Existing::Replace).map_err(other)?);
    }
    usable_output(&args.output, file)
}

fn usable_output(output: &OutputArgs, file: Option<&Path>) -> Result<(), Failure> {
    let Some(path) = output.output.as_deref().filter(|path| *path != Path::new("-")) else { return Ok(()) };
    if file.is_some_and(|file| same_file(file, path)) {
        let failure = Failure::usage(msg!("error-same-file", path = path.display()));
        return Err(failure.advise(msg!("advice-same-file")));
    }
    let existing = if output.force { Existing::Replace } else { Existing::Keep };
    drop(PendingFile::create(path, existing)?);
    Ok(())
}

/// What a file is known by. Two paths lead to one file where they have one of these in common.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) enum Identity {
    /// Its way, without links where it exists.
    Path(PathBuf),
    /// Its place on a disk: two names of one file have the same.
    #[cfg(unix)]
    Node(u64, u64),
}

/// Everything a path's file is known by.
pub(super) fn identities(path: &Path) -> Vec<Identity> {
    let way = Identity::Path(path.canonicalize().unwrap_or_else(|_| path.to_owned()));
    #[cfg(unix)]
    let node = {
        use std::os::unix::fs::MetadataExt;
        path.metadata().ok().map(|found| Identity::Node(found.dev(), found.ino()))
    };
    #[cfg(not(unix))]
    let node = None;
    std::iter::once(way).chain(node).collect()
}

/// Whether two paths lead to one file.
pub(super) fn same_file(a: &Path, b: &Path) -> bool {
    let known = identities(a);
    identities(b).iter().any(|identity| known.contains(identity))
}
