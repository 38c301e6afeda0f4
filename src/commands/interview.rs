//! `interview`: the guided interview on the terminal, or line by line.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::assessment::assess;
use crate::cli::{InterviewArgs, OutputArgs};
use crate::failure::Failure;
use crate::interview::state::State;
use crate::interview::{self, Left, Outside, Plain};
use crate::messages::{Messages, Msg};
use crate::record::{self, Record};
use crate::render::Look;
use crate::store::{self, Existing};
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
    let record = match &args.resume {
        Some(path) => super::assess::read(app, path)?,
        None => Record::new(app.catalogue.edition()),
    };
    let file = args.resume.clone().or(args.save_plain.clone());
    if let (Some(path), None) = (&args.save_plain, &args.resume)
        && path.exists()
    {
        let failure = Failure::usage(Msg::new("error-exists").with("path", path.display()));
        return Err(failure.advise(Msg::new("advice-resume").with("path", path.display())).into());
    }
    let mut state = State::new(&app.catalogue, record, app.messages.lang(), at, file.is_some());
    let mut keeper = Keeper { file, app, output: &args.output };
    let left = if args.plain {
        let look = app.look();
        let mut plain = Plain {
            input: io::stdin().lock(),
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
        Ok(Left::AtOnce) => Err(Failure::interrupted().into()),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::io("error-terminal", Path::new("-"), &error).into()),
    }
}

/// Keeps the record where that was asked for, and writes the assessment.
struct Keeper<'a> {
    file: Option<PathBuf>,
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
        let Some(path) = &self.file else { return Ok(None) };
        let why =
            |failure: Failure| failure.message.unwrap_or_else(|| Msg::new("error-other").with("detail", ""));
        let yaml = record::to_yaml(record).map_err(|error| Msg::new("error-other").with("detail", error))?;
        store::write(path, yaml.as_bytes(), Existing::Replace).map_err(why)?;
        Ok(Some(crate::clock::time_of_day()))
    }

    fn write(&mut self, state: &State<'_>, file: &str) -> Result<(), Msg> {
        self.put(state, Path::new(file))
            .map_err(|failure| failure.message.unwrap_or_else(|| "error-write".into()))
    }
}
