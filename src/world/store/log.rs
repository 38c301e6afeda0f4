//! A file that lines are added to at its end.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::words::{id, msg};

use super::read_limited;

/// No log is longer than this, in bytes: a million lines of a digest and a name.
const LIMIT: usize = 256 << 20;

/// Lines of a file that is read once and added to. Readable by its owner alone.
#[derive(Debug)]
pub struct Log {
    path: PathBuf,
    file: File,
}

impl Log {
    /// Opens a log, made where there is none yet; and what stands in it.
    ///
    /// # Errors
    /// A failure where it is no ordinary file, or cannot be read or written.
    pub fn open(path: &Path) -> Result<(Self, String), Failure> {
        let fail = |error: &io::Error| Failure::io(id!("error-write", path, reason), path, error);
        let there = match fs::symlink_metadata(path) {
            Ok(found) if !found.is_file() => {
                let failure = Failure::failed(msg!("error-not-a-file", path = path.display()));
                return Err(failure.advise(msg!("advice-not-a-file")));
            }
            Ok(_) => true,
            Err(error) if error.kind() == ErrorKind::NotFound => false,
            Err(error) => return Err(fail(&error)),
        };
        let text = if there { read_limited(path, LIMIT)? } else { Vec::new() };
        super::within(path, &text, LIMIT)?;
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut log = Self { path: path.to_owned(), file: options.open(path).map_err(|error| fail(&error))? };
        // A line that was cut off does not swallow the next.
        if text.last().is_some_and(|last| *last != b'\n') {
            log.write("\n")?;
        }
        Ok((log, String::from_utf8_lossy(&text).into_owned()))
    }

    /// Adds a line.
    ///
    /// # Errors
    /// A failure where it cannot be written.
    pub fn add(&mut self, line: &str) -> Result<(), Failure> {
        self.write(&format!("{line}\n"))
    }

    fn write(&mut self, text: &str) -> Result<(), Failure> {
        let written = self.file.write_all(text.as_bytes());
        written.map_err(|error| Failure::io(id!("error-write", path, reason), &self.path, &error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_added_and_one_cut_off_stays_by_itself() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("log");
        let (mut log, before) = Log::open(&path).expect("opened");
        assert_eq!(before, "");
        log.add("one").expect("added");
        fs::write(&path, "one\ntw").expect("cut off");
        let (mut log, before) = Log::open(&path).expect("opened");
        assert_eq!(before, "one\ntw");
        log.add("three").expect("added");
        assert_eq!(fs::read_to_string(&path).expect("read"), "one\ntw\nthree\n");
    }
}
