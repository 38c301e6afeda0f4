//! One file a command: what it does with its options.

mod assess;
mod catalogue;
mod contacts;
mod duties;
mod explain;
mod folder;
mod interview;
mod kept;
mod key;
mod maker;
mod page;
mod prompt;
mod record;
mod seal;
mod share;
mod sheets;
mod vault;
mod welcome;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use anyhow::Result;

use crate::assessment::Assessment;
use crate::catalogue::{self as guide, Catalogue};
use crate::cli::{Cli, Command, Format, Global, OutputArgs, When};
use crate::document;
use crate::document::Voice;
use crate::failure::Failure;
use crate::render::{self, Look};
use crate::words::{Messages, Msg};
use crate::world::clock::{self, At};
use crate::world::quit;
use crate::world::store::{Existing, PendingFile};

/// Runs the command line.
///
/// # Errors
/// What a command fails with: a [`Failure`], or an error of the operating system.
pub fn run(messages: Messages, args: Vec<OsString>) -> Result<()> {
    let cli = match Cli::read(&messages, args) {
        Ok(cli) => cli,
        Err(error) if error.use_stderr() => return Err(crate::cli::usage_failure(&error).into()),
        Err(help) => return Ok(print(&help.render().to_string())?),
    };
    // The catalogue's own commands look at a catalogue that may be broken; all others need it whole.
    let command = match cli.command {
        Some(Command::Catalogue(crate::cli::CatalogueCommand::Check { dir })) => {
            return catalogue::check(&messages, dir.or(cli.global.catalogue).as_deref());
        }
        command => command,
    };
    let catalogue = load(&cli.global)?;
    let app = App { messages, catalogue, global: cli.global };
    if app.look().ascii {
        complain(&[app.voice().say("terminal-not-utf8")]);
    }
    match command {
        None => welcome::run(&app),
        Some(Command::Interview(args)) => interview::run(&app, &args),
        Some(Command::Assess(args)) => assess::run(&app, &args),
        Some(Command::Duties(args)) => duties::run(&app, &args),
        Some(Command::Contacts(args)) => contacts::run(&app, &args),
        Some(Command::Explain(args)) => explain::explain(&app, &args),
        Some(Command::Quick(output)) => explain::quick(&app, &output),
        Some(Command::Checklist(args)) => sheets::checklist(&app, &args),
        Some(Command::Questions(output)) => sheets::questions(&app, &output),
        Some(Command::Preparation(output)) => sheets::preparation(&app, &output),
        Some(Command::Handout(command)) => sheets::handout(&app, &command),
        Some(Command::Record(command)) => record::run(&app, &command),
        Some(Command::Key(command)) => key::run(&app, &command),
        Some(Command::Catalogue(command)) => catalogue::run(&app, &command),
    }
}

fn load(global: &Global) -> Result<Catalogue, Failure> {
    let Some(folder) = &global.catalogue else { return guide::embedded() };
    checked(&folder.display().to_string(), guide::load_folder(folder)?)
}

/// The catalogue that was read, where it has no problem; `shown` is what its folder is called.
fn checked(shown: &str, loaded: guide::Loaded) -> Result<Catalogue, Failure> {
    let mut problems = loaded.problems;
    if let Some(catalogue) = &loaded.catalogue {
        problems.extend(crate::check::check_catalogue(shown, catalogue, &loaded.trees));
    }
    match loaded.catalogue {
        Some(catalogue) if problems.is_empty() => Ok(catalogue),
        _ => Err(Failure::from_problems(shown, problems)),
    }
}

/// What every command works with.
pub(crate) struct App {
    pub messages: Messages,
    pub catalogue: Catalogue,
    pub global: Global,
}

impl App {
    pub fn voice(&self) -> Voice<'_> {
        Voice::new(&self.messages, &self.catalogue)
    }

    /// How text on standard output is painted.
    pub fn look(&self) -> Look {
        let terminal = io::stdout().is_terminal();
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let styled = match self.global.color {
            When::Always => true,
            When::Never => false,
            When::Auto => terminal && !no_color,
        };
        Look { width: self.width(terminal), styled, ascii: terminal && needs_ascii() }
    }

    /// The width asked for, else the terminal's, else 80.
    fn width(&self, terminal: bool) -> usize {
        let asked = self.global.width.map(usize::from);
        asked
            .or_else(|| {
                if terminal { crossterm::terminal::size().ok().map(|(w, _)| usize::from(w)) } else { None }
            })
            .filter(|width| *width > 0)
            .unwrap_or(80)
    }
}

/// Whether the locale says that the terminal does not read UTF-8.
fn needs_ascii() -> bool {
    render::ascii::wanted(|name| std::env::var(name).ok())
}

/// The time given, else the environment's, else now.
pub(crate) fn at(output: &OutputArgs) -> Result<At, Failure> {
    clock::at(output.at.as_deref(), std::env::var("SOURCE_DATE_EPOCH").ok().as_deref())
}

/// The format asked for, else the one the file's ending names, else text.
pub(crate) fn format(output: &OutputArgs) -> Result<Format, Failure> {
    if let Some(format) = output.format {
        return Ok(format);
    }
    let Some(path) = output.output.as_deref().filter(|path| *path != Path::new("-")) else {
        return Ok(Format::Text);
    };
    let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase);
    match ending.as_deref() {
        Some("txt" | "text") => Ok(Format::Text),
        Some("md" | "markdown") => Ok(Format::Markdown),
        Some("json") => Ok(Format::Json),
        Some("html" | "htm") => Ok(Format::Html),
        Some("pdf") => Ok(Format::Pdf),
        _ => Err(Failure::usage(Msg::new("error-ending").with("path", path.display()))
            .advise(Msg::new("advice-ending"))),
    }
}

/// An assessment in any format.
pub(crate) fn paint_assessment(
    voice: Voice<'_>,
    made: &Assessment<'_>,
    format: Format,
    paper: page::Paper,
) -> Result<page::Painted> {
    match format {
        Format::Json => Ok((render::assessment_json(voice, made)? + "\n").into()),
        _ => page::paint(&document::assessment(voice, made), format, paper),
    }
}

/// Where output goes: standard output, or a file that is there only when it is whole.
pub(crate) enum Sink {
    Stdout(io::BufWriter<io::Stdout>),
    File(Box<io::BufWriter<PendingFile>>),
}

impl Sink {
    pub fn open(output: Option<&Path>, force: bool) -> Result<Self, Failure> {
        match output.filter(|path| *path != Path::new("-")) {
            None => Ok(Self::Stdout(io::BufWriter::new(io::stdout()))),
            Some(path) => {
                quit::tidily();
                let existing = if force { Existing::Replace } else { Existing::Keep };
                Ok(Self::File(Box::new(io::BufWriter::new(PendingFile::create(path, existing)?))))
            }
        }
    }

    pub fn write(&mut self, text: impl AsRef<[u8]>) -> Result<(), Failure> {
        match self {
            Self::Stdout(out) => out.write_all(text.as_ref()).map_err(|error| stdout_failure(&error)),
            Self::File(out) => {
                let written = out.write_all(text.as_ref());
                written.map_err(|error| Failure::io("error-write", out.get_ref().target(), &error))
            }
        }
    }

    pub fn finish(self) -> Result<(), Failure> {
        match self {
            Self::Stdout(mut out) => out.flush().map_err(|error| stdout_failure(&error)),
            Self::File(out) => {
                let target = out.get_ref().target().to_owned();
                let file =
                    out.into_inner().map_err(|error| Failure::io("error-write", &target, error.error()))?;
                file.finish()
            }
        }
    }
}

/// Whoever reads has had enough: not an error of ours.
const CLOSED_PIPE: &str = "closed-pipe";

fn stdout_failure(error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Failure {
            exit: crate::failure::Exit::Failed,
            message: Some(Msg::new(CLOSED_PIPE)),
            advice: None,
            problems: Vec::new(),
        };
    }
    Failure::io("error-write", Path::new("-"), error)
}

/// Whether an error only means that the reader closed the pipe.
pub fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let failure = error.downcast_ref::<Failure>();
    failure.and_then(|failure| failure.message.as_ref()).is_some_and(|message| message.id() == CLOSED_PIPE)
}

/// Writes text to standard output.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut sink = Sink::open(None, false)?;
    sink.write(text)?;
    sink.finish()
}

/// Writes lines to standard error; where that fails there is nobody left to tell.
pub fn complain(lines: &[String]) {
    let mut stderr = io::stderr().lock();
    let terminal = stderr.is_terminal();
    let ascii = terminal && needs_ascii();
    // What goes to a file or another program keeps its lines.
    let width = crossterm::terminal::size().ok().filter(|_| terminal).map(|(width, _)| usize::from(width));
    for line in lines {
        let line = crate::words::harmless_line(line);
        let line = if ascii { render::ascii::fold(&line) } else { line };
        let line = match width {
            Some(width @ 20..) => at_words(&line, width),
            _ => line,
        };
        let _ = writeln!(stderr, "{line}");
    }
}

/// A line broken between words, never in a path or a key; what follows stands where it begins.
fn at_words(line: &str, width: usize) -> String {
    let indent = " ".repeat(line.len() - line.trim_start().len());
    let options = textwrap::Options::new(width)
        .initial_indent(&indent)
        .subsequent_indent(&indent)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::fill(line.trim_start(), options)
}
