//! `interview`: the guided interview on the terminal, or line by line.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use age::x25519::Recipient;
use anyhow::Result;
use zeroize::Zeroizing;

use crate::assessment::assess;
use crate::cli::{InterviewArgs, OutputArgs};
use crate::failure::Failure;
use crate::interview::state::State;
use crate::interview::{self, Left, Outside, Plain};
use crate::messages::{Messages, Msg};
use crate::record::{self, Record};
use crate::render::Look;
use crate::store::{self, Existing, Lock};
use crate::voice::Voice;

use super::vault::{self, Vault};
use super::{App, Sink, at, format, paint_assessment, quit, seal};

pub(super) fn run(app: &App, args: &InterviewArgs) -> Result<()> {
    let at = at(&args.output)?;
    format(&args.output)?;
    let terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
    if !args.plain && !terminal {
        let failure = Failure::usage(Msg::new("error-no-terminal"));
        return Err(failure.advise(Msg::new("advice-no-terminal")).into());
    }
    if let Some(path) = args.save.save.as_deref().or(args.save_plain.as_deref())
        && path.symlink_metadata().is_ok()
    {
        let failure = Failure::usage(Msg::new("error-exists").with("path", path.display()));
        return Err(failure.advise(Msg::new("advice-resume").with("path", path.display())).into());
    }
    if let Some(path) = args.output.output.as_deref().filter(|path| path.exists() && !args.output.force) {
        let failure = Failure::usage(Msg::new("error-exists").with("path", path.display()));
        return Err(failure.advise(Msg::new("advice-exists")).into());
    }
    let (record, file) = begin(app, args)?;
    quit::at_once();
    let mut state = State::new(&app.catalogue, record, app.messages.lang(), at, file.is_some());
    let mut keeper = Keeper { file, app, output: &args.output };
    let left = if args.plain {
        let look = app.look();
        let mut plain = Plain {
            input: io::stdin().lock(),
            prompts: io::stderr(),
            output: io::stdout(),
            outside: keeper,
            messages: &app.messages,
            look,
        };
        let left = plain.run(&mut state);
        keeper = plain.outside;
        left
    } else {
        interview::run(&mut state, &mut keeper, app.look().ascii)
    };
    match left {
        Ok(Left::Asked) => keeper.hand_over(&state),
        Ok(Left::AtOnce) => {
            quit::clear();
            Err(Failure::interrupted().into())
        }
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::io("error-terminal", Path::new("-"), &error).into()),
    }
}

/// Where a record is kept, for this process alone.
struct Kept {
    path: PathBuf,
    /// The keys it is encrypted to; `None` where plain text was asked for.
    recipients: Option<Vec<Recipient>>,
    /// A file that came into being meanwhile is not ours to replace.
    existing: Existing,
    _lock: Lock,
}

/// The record to go on with, and where it is kept.
fn begin(app: &App, args: &InterviewArgs) -> Result<(Record, Option<Kept>), Failure> {
    let others = vault::recipients(&args.save.recipient)?;
    let vault = Vault::new(app, &args.save.key);
    let fresh = || Record::new(app.catalogue.edition());
    let kept = |path: &Path, recipients, existing| -> Result<Kept, Failure> {
        Ok(Kept { path: path.to_owned(), recipients, existing, _lock: Lock::take(path)? })
    };
    if let Some(path) = &args.resume {
        // Locked before it is read: nobody writes in between.
        let mut kept = kept(path, None, Existing::Replace)?;
        let (opened, record) = seal::read(app, &vault, path)?;
        kept.recipients = opened.recipients;
        match &mut kept.recipients {
            Some(keys) => vault::join(keys, others),
            None if others.is_empty() => {}
            None => {
                let failure = Failure::usage(Msg::new("error-not-sealed").with("path", path.display()));
                return Err(failure.advise(Msg::new("advice-not-sealed")));
            }
        }
        return Ok((record, Some(kept)));
    }
    if let Some(path) = &args.save.save {
        if !vault.file()?.exists() {
            vault.create()?;
        }
        let mut keys = vault.own()?;
        vault::join(&mut keys, others);
        return Ok((fresh(), Some(kept(path, Some(keys), Existing::Keep)?)));
    }
    match &args.save_plain {
        Some(path) => Ok((fresh(), Some(kept(path, None, Existing::Keep)?))),
        None if others.is_empty() => Ok((fresh(), None)),
        None => {
            Err(Failure::usage(Msg::new("error-recipient-alone")).advise(Msg::new("advice-recipient-alone")))
        }
    }
}

/// Keeps the record where that was asked for, and writes the assessment.
struct Keeper<'a> {
    file: Option<Kept>,
    app: &'a App,
    output: &'a OutputArgs,
}

impl Keeper<'_> {
    /// Writes the assessment to the file named with `-o`, once the interview is over.
    fn hand_over(&self, state: &State<'_>) -> Result<()> {
        match &self.output.output {
            Some(path) => Ok(self.put(state, path)?),
            None => Ok(()),
        }
    }

    fn put(&self, state: &State<'_>, path: &Path) -> Result<(), Failure> {
        let output = OutputArgs { output: Some(path.to_owned()), at: None, ..*self.output };
        let format = format(&output)?;
        let messages = Messages::new(state.lang);
        let made = assess(&self.app.catalogue, &state.record, state.at);
        let voice = Voice::new(&messages, &self.app.catalogue);
        let look = Look { width: 80, styled: false, ascii: false };
        let text = paint_assessment(voice, &made, format, look)
            .map_err(|error| Failure::failed(Msg::new("error-other").with("detail", error)))?;
        let mut sink = Sink::open(Some(path), self.output.force)?;
        sink.write(&text)?;
        sink.finish()
    }
}

impl Outside for Keeper<'_> {
    fn save(&mut self, record: &Record) -> Result<Option<String>, Msg> {
        let Some(kept) = &mut self.file else { return Ok(None) };
        let why =
            |failure: Failure| failure.message.unwrap_or_else(|| Msg::new("error-other").with("detail", ""));
        let yaml = record::to_yaml(record).map_err(|error| Msg::new("error-other").with("detail", error))?;
        let yaml = Zeroizing::new(yaml);
        match &kept.recipients {
            Some(keys) => {
                let sealed = vault::seal(&yaml, keys).map_err(why)?;
                store::write(&kept.path, &sealed, kept.existing).map_err(why)?;
            }
            None => store::write(&kept.path, yaml.as_bytes(), kept.existing).map_err(why)?,
        }
        kept.existing = Existing::Replace;
        Ok(Some(crate::clock::time_of_day()))
    }

    fn write(&mut self, state: &State<'_>, file: &str) -> Result<(), Msg> {
        self.put(state, Path::new(file))
            .map_err(|failure| failure.message.unwrap_or_else(|| "error-write".into()))
    }
}
