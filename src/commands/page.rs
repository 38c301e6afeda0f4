//! A document on its way out: into any format, to a file, a folder or standard output.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::{Format, OutputArgs};
use crate::document::Document;
use crate::failure::Failure;
use crate::render::{self, Look};
use crate::words::Msg;
use crate::world::clock::At;

use super::{App, Sink, at, complain, format};

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

/// A painted document.
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
            Msg::new("glyphs-missing")
                .count("count", self.missing.len())
                .with("shown", format!("{}{more}", shown.join(" ")))
        })
    }
}

/// Paints a document in a format that documents have.
pub(crate) fn paint(document: &Document, format: Format, paper: Paper) -> Result<Painted> {
    match format {
        Format::Markdown => Ok(render::markdown(document)?.into()),
        Format::Html => Ok(render::html(document, paper.large).into()),
        Format::Text => Ok(render::text(document, paper.look).into()),
        Format::Json => {
            Err(Failure::usage(Msg::new("error-no-json")).advise(Msg::new("advice-no-json")).into())
        }
        Format::Pdf => pdf(document, paper),
    }
}

#[cfg(feature = "pdf")]
fn pdf(document: &Document, paper: Paper) -> Result<Painted> {
    let made = render::pdf::pdf(document, paper.large, paper.at)
        .map_err(|detail| Failure::failed(Msg::new("error-pdf").with("detail", detail)))?;
    Ok(Painted { bytes: made.bytes, missing: made.missing })
}

#[cfg(not(feature = "pdf"))]
fn pdf(_: &Document, _: Paper) -> Result<Painted> {
    Err(Failure::usage(Msg::new("error-pdf-missing")).advise(Msg::new("advice-pdf-missing")).into())
}

/// Writes a document where the options say.
pub(crate) fn deliver(app: &App, document: &Document, output: &OutputArgs) -> Result<()> {
    let (target, format) = target(output, document.print.stem)?;
    let paper = Paper { look: app.look(), large: output.large_print, at: at(output)? };
    // A file that is in the way is told of before the work, not after it.
    let mut sink = Sink::open(target.as_deref(), output.force)?;
    let painted = paint(document, format, paper)?;
    sink.write(&painted.bytes)?;
    sink.finish()?;
    if let Some(warning) = painted.warning() {
        complain(&[app.voice().say(warning)]);
    }
    Ok(())
}

/// The file to write, `None` for standard output, and its format.
pub(super) fn target(output: &OutputArgs, stem: &str) -> Result<(Option<PathBuf>, Format), Failure> {
    if let Some(folder) = folder(output) {
        let format = folder_format(output)?;
        let stem = if stem.is_empty() { "document" } else { stem };
        return Ok((Some(folder.join(format!("{stem}.{}", ending(format)))), format));
    }
    let format = format(output)?;
    let path = output.output.clone().filter(|path| path != Path::new("-"));
    if format == Format::Pdf && path.is_none() && io::stdout().is_terminal() {
        return Err(Failure::usage(Msg::new("error-pdf-terminal")).advise(Msg::new("advice-pdf-terminal")));
    }
    Ok((path, format))
}

/// The folder named with `-o`: it ends with a slash, or is there already and a format is named.
pub(super) fn folder(output: &OutputArgs) -> Option<&Path> {
    let path = output.output.as_deref()?;
    let slash = path.as_os_str().to_string_lossy().ends_with(std::path::is_separator);
    (slash || (output.format.is_some() && path.is_dir())).then_some(path)
}

/// The format for files in a folder: only `--format` can name it.
pub(super) fn folder_format(output: &OutputArgs) -> Result<Format, Failure> {
    let missing = || Failure::usage(Msg::new("error-folder-format")).advise(Msg::new("advice-folder-format"));
    let format = output.format.ok_or_else(missing)?;
    match folder(output) {
        Some(path) if !path.is_dir() => {
            let message = Msg::new("error-folder-missing").with("path", path.display());
            Err(Failure::failed(message).advise(Msg::new("advice-folder-missing")))
        }
        _ => Ok(format),
    }
}

/// The ending of files of a format.
pub(super) fn ending(format: Format) -> &'static str {
    match format {
        Format::Text => "txt",
        Format::Markdown => "md",
        Format::Json => "json",
        Format::Html => "html",
        Format::Pdf => "pdf",
    }
}
