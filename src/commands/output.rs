//! Where something goes and how: the options of every command that writes, turned once into what they
//! mean, before anything is asked or made.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use crate::cli::{Format, OutputArgs};
use crate::document::Document;
use crate::failure::Failure;
use crate::render::{self, Look};
use crate::words::{Msg, msg};
use crate::world::clock::{self, At};
use crate::world::store::Existing;

use super::sink::Sink;
use super::{App, complain};

/// Where something goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    /// Standard output.
    Stdout,
    /// A file.
    File(PathBuf),
    /// A folder, into files with names of the program's own.
    Folder(PathBuf),
}

/// How a document is painted, whatever the format.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paper {
    /// How text is painted.
    pub look: Look,
    /// Whether the type on paper is large.
    pub large: bool,
    /// The point in time that a file names as its own.
    pub at: At,
}

/// What the output options mean.
#[derive(Debug, Clone)]
pub(crate) struct Output {
    pub target: Target,
    pub format: Format,
    /// The format where it was named and not taken from a file's ending.
    format_given: Option<Format>,
    pub paper: Paper,
    /// Whether the time was given and not read from the clock.
    pub at_given: bool,
    /// What becomes of a file that is there already.
    pub existing: Existing,
}

impl Output {
    /// Reads the clock where no time is given: once a run.
    ///
    /// # Errors
    /// A usage failure for the first option that cannot be what was meant.
    pub fn new(app: &App, args: &OutputArgs) -> Result<Self, Failure> {
        let at = clock::at(args.at.as_deref(), std::env::var("SOURCE_DATE_EPOCH").ok().as_deref())?;
        let target = target(args);
        let format = match &target {
            Target::Folder(folder) => folder_format(args, folder)?,
            Target::File(path) => args.format.map_or_else(|| by_ending(path), Ok)?,
            Target::Stdout => args.format.unwrap_or(Format::Text),
        };
        if format == Format::Pdf && target == Target::Stdout && io::stdout().is_terminal() {
            return Err(Failure::usage(msg!("error-pdf-terminal")).advise(msg!("advice-pdf-terminal")));
        }
        Ok(Self {
            target,
            format,
            format_given: args.format,
            paper: Paper { look: app.look(), large: args.large_print, at },
            at_given: args.at.is_some(),
            existing: Existing::forced(args.force),
        })
    }

    pub fn at(&self) -> At {
        self.paper.at
    }

    /// The time now, or the one that was given.
    pub fn now(&self) -> At {
        if self.at_given { self.paper.at } else { clock::now() }
    }

    /// Whether what is written is read where it is written, and now.
    pub fn is_live(&self) -> bool {
        !self.at_given && self.target == Target::Stdout && io::stdout().is_terminal()
    }

    /// The format for another file than the one the options named.
    ///
    /// # Errors
    /// A usage failure where neither the options nor the file's ending name one.
    pub fn format_for(&self, path: &Path) -> Result<Format, Failure> {
        self.format_given.map_or_else(|| by_ending(path), Ok)
    }

    /// Writes a page; in a folder its file is called `stem`.
    pub fn deliver(&self, app: &App, stem: &str, page: &Page<'_>) -> Result<(), Failure> {
        let path = match &self.target {
            Target::Stdout => None,
            Target::File(path) => Some(path.clone()),
            Target::Folder(folder) => Some(folder.join(format!("{stem}.{}", self.format.ending()))),
        };
        // A file that is in the way is told of before the work, not after it.
        let mut sink = Sink::open(path.as_deref(), self.existing)?;
        let painted = page.paint(self.format, self.paper)?;
        sink.write(&painted.bytes)?;
        sink.finish()?;
        if let Some(warning) = painted.warning() {
            complain(&[app.voice().say(warning)]);
        }
        Ok(())
    }
}

/// What is put out: a document, and what scripts get in its place.
pub(crate) struct Page<'a> {
    document: Box<dyn Fn() -> Document + 'a>,
    json: Option<Box<dyn Fn() -> Result<String, serde_json::Error> + 'a>>,
}

impl<'a> Page<'a> {
    /// A page that has no form for scripts.
    pub fn new(document: impl Fn() -> Document + 'a) -> Self {
        Self { document: Box::new(document), json: None }
    }

    /// The same with a form for scripts.
    #[must_use]
    pub fn with_json(mut self, json: impl Fn() -> Result<String, serde_json::Error> + 'a) -> Self {
        self.json = Some(Box::new(json));
        self
    }

    /// The page in a format.
    ///
    /// # Errors
    /// Where it has no JSON, or the format cannot hold it.
    pub fn paint(&self, format: Format, paper: Paper) -> Result<Painted, Failure> {
        match format {
            Format::Json => self.json().map(Painted::from),
            Format::Markdown => Ok(render::markdown(&(self.document)()).into()),
            Format::Html => Ok(render::html(&(self.document)(), paper.large).into()),
            Format::Text => Ok(render::text(&(self.document)(), paper.look).into()),
            Format::Pdf => pdf(&(self.document)(), paper),
        }
    }

    fn json(&self) -> Result<String, Failure> {
        let Some(json) = &self.json else {
            return Err(Failure::usage(msg!("error-no-json")).advise(msg!("advice-no-json")));
        };
        let failed = |error| Failure::other(&error);
        Ok(json().map_err(failed)? + "\n")
    }
}

fn pdf(document: &Document, paper: Paper) -> Result<Painted, Failure> {
    let made = render::pdf::pdf(document, paper.large, paper.at)
        .map_err(|detail| Failure::failed(msg!("error-pdf", detail = detail)))?;
    Ok(Painted { bytes: made.bytes, missing: made.missing })
}

/// A painted page.
#[derive(Debug, Default)]
pub(crate) struct Painted {
    /// What is written.
    pub bytes: Vec<u8>,
    /// What had to be shown by its code point.
    pub missing: Vec<char>,
}

impl From<String> for Painted {
    fn from(text: String) -> Self {
        Self { bytes: text.into_bytes(), missing: Vec::new() }
    }
}

impl Painted {
    /// What to say about characters that no font has.
    pub fn warning(&self) -> Option<Msg> {
        let shown: Vec<String> =
            self.missing.iter().take(8).map(|c| format!("U+{:04X}", u32::from(*c))).collect();
        let more = if self.missing.len() > shown.len() { " …" } else { "" };
        (!shown.is_empty()).then(|| {
            msg!("glyphs-missing", count: self.missing.len(), shown = format!("{}{more}", shown.join(" ")))
        })
    }
}

/// What `-o` names: a folder where it ends with a slash, or is there already and a format is named.
fn target(args: &OutputArgs) -> Target {
    let Some(path) = args.output.as_deref().filter(|path| *path != Path::new("-")) else {
        return Target::Stdout;
    };
    let slash = path.as_os_str().to_string_lossy().ends_with(std::path::is_separator);
    if slash || (args.format.is_some() && path.is_dir()) {
        Target::Folder(path.to_owned())
    } else {
        Target::File(path.to_owned())
    }
}

/// The format for files in a folder: only `--format` can name it.
fn folder_format(args: &OutputArgs, folder: &Path) -> Result<Format, Failure> {
    let Some(format) = args.format else {
        return Err(Failure::usage(msg!("error-folder-format")).advise(msg!("advice-folder-format")));
    };
    if folder.is_dir() {
        return Ok(format);
    }
    let message = msg!("error-folder-missing", path = folder.display());
    Err(Failure::failed(message).advise(msg!("advice-folder-missing")))
}

/// The format that the ending of a file names.
fn by_ending(path: &Path) -> Result<Format, Failure> {
    let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase);
    let named =
        Format::ALL.iter().find(|format| ending.as_deref().is_some_and(|e| format.endings().contains(&e)));
    named.copied().ok_or_else(|| {
        Failure::usage(msg!("error-ending", path = path.display())).advise(msg!("advice-ending"))
    })
}
