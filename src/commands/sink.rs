//! Standard output, or a file that is there only when it is whole; and what goes to standard error.

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use crate::failure::Failure;
use crate::render;
use crate::words::{harmless_line, id};
use crate::world::store::{Existing, PendingFile};
use crate::world::terminal_width;

/// Where output goes.
pub(crate) enum Sink {
    Stdout(io::BufWriter<io::Stdout>),
    File(Box<io::BufWriter<PendingFile>>),
}

impl Sink {
    /// Opens a file, or standard output for none and for `-`.
    pub fn open(output: Option<&Path>, existing: Existing) -> Result<Self, Failure> {
        match output.filter(|path| *path != Path::new("-")) {
            None => Ok(Self::Stdout(io::BufWriter::new(io::stdout()))),
            Some(path) => Ok(Self::File(Box::new(io::BufWriter::new(PendingFile::create(path, existing)?)))),
        }
    }

    /// Writes a whole text, or the bytes of a file, to a file or to standard output.
    pub fn put(output: Option<&Path>, force: bool, text: impl AsRef<[u8]>) -> Result<(), Failure> {
        let mut sink = Self::open(output, Existing::forced(force))?;
        sink.write(text)?;
        sink.finish()
    }

    pub fn write(&mut self, text: impl AsRef<[u8]>) -> Result<(), Failure> {
        match self {
            Self::Stdout(out) => out.write_all(text.as_ref()).map_err(|error| stdout_failure(&error)),
            Self::File(out) => {
                let written = out.write_all(text.as_ref());
                written.map_err(|error| {
                    Failure::io(id!("error-write", path, reason), out.get_ref().target(), &error)
                })
            }
        }
    }

    pub fn finish(self) -> Result<(), Failure> {
        match self {
            Self::Stdout(mut out) => out.flush().map_err(|error| stdout_failure(&error)),
            Self::File(out) => {
                let target = out.get_ref().target().to_owned();
                let file = out
                    .into_inner()
                    .map_err(|error| Failure::io(id!("error-write", path, reason), &target, error.error()))?;
                file.finish()
            }
        }
    }
}

fn stdout_failure(error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Failure::closed_pipe();
    }
    Failure::io(id!("error-write", path, reason), Path::new("-"), error)
}

/// Writes text to standard output.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut sink = Sink::open(None, Existing::Keep)?;
    sink.write(text)?;
    sink.finish()
}

/// Whether the locale says that the terminal does not read UTF-8.
pub(crate) fn needs_ascii() -> bool {
    render::ascii::wanted(|name| std::env::var(name).ok())
}

/// Writes lines to standard error; where that fails there is nobody left to tell.
pub fn complain(lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    let mut stderr = io::stderr().lock();
    let terminal = stderr.is_terminal();
    let ascii = terminal && needs_ascii();
    // What goes to a file or another program keeps its lines.
    let width = if terminal { terminal_width(&stderr) } else { None };
    for line in lines {
        let line = harmless_line(line);
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
