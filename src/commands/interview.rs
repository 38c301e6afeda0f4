//! `interview`: the guided interview on the terminal, or line by line.

use std::io::{self, IsTerminal};
use std::path::Path;

use anyhow::Result;

use crate::assessment::assess;
use crate::cli::{InterviewArgs, OutputArgs};
use crate::failure::Failure;
use crate::interview::state::{Saved, State};
use crate::interview::{self, Left, Outside, Plain};
use crate::messages::{Messages, Msg};
use crate::record::{self, Record};
use crate::render::Look;
use crate::store::{self, Existing, PendingFile};
use crate::voice::Voice;

use super::page::Paper;
use super::{App, Sink, at, format, paint_assessment};

pub(super) fn run(app: &App, args: &InterviewArgs) -> Result<()> {
    let at = at(&args.output)?;
    format(&args.output)?;
    let terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
    if !args.plain && !terminal {
        let failure = Failure::usage(Msg::new("error-no-terminal"));
        return Err(failure.advise(Msg::new("advice-no-terminal")).into());
    }
    let file = args.resume.as_deref().or(args.save_plain.as_deref());
    usable(args, file)?;
    let record = match &args.resume {
        Some(path) => super::assess::read(app, path)?,
        None => Record::new(app.catalogue.edition()),
    };
    let mut state = State::new(&app.catalogue, record, app.messages.lang(), at, file.is_some());
    let written = args.resume.as_deref().and_then(|path| std::fs::read(path).ok());
    let mut keeper = Keeper { file, written, app, output: &args.output };
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
    if matches!(left, Ok(Left::AtOnce)) {
        return Err(Failure::interrupted().into());
    }
    // One more try: a disk may have been made room on. What cannot be saved even now is said.
    interview::save(&mut state, &mut keeper);
    keeper.hand_over(&state)?;
    if let Saved::Failed(why) = state.saved {
        return Err(Failure::failed(Msg::new("save-failed").with_msg("why", why)).into());
    }
    match left {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::io("error-terminal", Path::new("-"), &error).into())
        }
        _ => Ok(()),
    }
}

/// Whether the files named can be what they are named for: looked at before the first question.
fn usable(args: &InterviewArgs, file: Option<&Path>) -> Result<(), Failure> {
    let output = args.output.output.as_deref().filter(|path| *path != Path::new("-"));
    if file == Some(Path::new("-")) {
        return Err(Failure::usage(Msg::new("error-needs-file")).advise(Msg::new("advice-needs-file")));
    }
    if let Some(path) = args.save_plain.as_deref() {
        if path.exists() {
            let failure = Failure::usage(Msg::new("error-exists").with("path", path.display()));
            return Err(failure.advise(Msg::new("advice-resume").with("path", path.display())));
        }
        drop(PendingFile::create(path, Existing::Keep)?);
    }
    let Some(output) = output else { return Ok(()) };
    if file.is_some_and(|file| same_file(file, output)) {
        let failure = Failure::usage(Msg::new("error-same-file").with("path", output.display()));
        return Err(failure.advise(Msg::new("advice-same-file")));
    }
    let existing = if args.output.force { Existing::Replace } else { Existing::Keep };
    drop(PendingFile::create(output, existing)?);
    Ok(())
}

/// Whether two paths lead to one file.
fn same_file(a: &Path, b: &Path) -> bool {
    a == b || matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// Keeps the record where that was asked for, and writes the assessment.
struct Keeper<'a> {
    file: Option<&'a Path>,
    /// The bytes of the file as this program last read or wrote them.
    written: Option<Vec<u8>>,
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
        let paper = Paper { look, large: self.output.large_print, at: state.at };
        let text = paint_assessment(voice, &made, format, paper)
            .map_err(|error| Failure::failed(Msg::new("error-other").with("detail", error)))?;
        let mut sink = Sink::open(Some(path), self.output.force)?;
        sink.write(&text.bytes)?;
        sink.finish()
    }
}

impl Outside for Keeper<'_> {
    fn save(&mut self, record: &Record) -> Result<Option<String>, Msg> {
        let Some(path) = self.file else { return Ok(None) };
        let why =
            |failure: Failure| failure.message.unwrap_or_else(|| Msg::new("error-other").with("detail", ""));
        let yaml = record::to_yaml(record).map_err(|error| Msg::new("error-other").with("detail", error))?;
        // A file that could not be opened again would be worse than none.
        if record::read(&self.app.catalogue, "", yaml.as_bytes()).record.as_ref() != Some(record) {
            return Err(Msg::new("error-record-unreadable"));
        }
        let existing = match &self.written {
            None => Existing::Keep,
            Some(written) => {
                let now = std::fs::read(path).ok();
                if now.is_some_and(|now| now != *written) {
                    return Err(Msg::new("error-changed").with("path", path.display()));
                }
                Existing::Replace
            }
        };
        store::write(path, yaml.as_bytes(), existing).map_err(why)?;
        self.written = Some(yaml.into_bytes());
        Ok(Some(crate::clock::time_of_day()))
    }

    fn write(&mut self, state: &State<'_>, file: &str) -> Result<(), Msg> {
        let path = Path::new(file);
        if path == Path::new("-") || self.file.is_some_and(|own| same_file(own, path)) {
            return Err(Msg::new("error-same-file").with("path", path.display()));
        }
        self.put(state, path).map_err(|failure| failure.message.unwrap_or_else(|| "error-write".into()))
    }
}
