//! Reading and writing files: within limits, and never half; keys, and what is encrypted to them.

mod key;
mod listing;
mod lock;
mod log;
mod seal;

pub use key::{KeyFile, MOST_WORK, WORK_FACTOR, recipient, settings_folder};
pub use listing::{YAML, listed};
pub use lock::Lock;
pub use log::Log;
pub use seal::{altered, is_sealed, looks_sealed, open, readers, seal};

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::NamedTempFile;

use crate::failure::Failure;
use crate::words::{id, msg};
use crate::world::quit;

/// Reads a file, but no more than one byte over `limit`: enough to see that it is too large.
///
/// # Errors
/// A failure that names the file and why it cannot be read.
pub fn read_limited(path: &Path, limit: usize) -> Result<Vec<u8>, Failure> {
    let unread = |error| Failure::unread(path, &error);
    read_up_to(File::open(path).map_err(unread)?, limit).map_err(unread)
}

/// Refuses what was read up to one byte over `limit` and is longer.
///
/// # Errors
/// A failure that calls the file too large.
pub fn within(path: &Path, bytes: &[u8], limit: usize) -> Result<(), Failure> {
    if bytes.len() <= limit {
        return Ok(());
    }
    Err(Failure::unread(path, &io::Error::from(ErrorKind::FileTooLarge)))
}

/// Reads standard input in the same way.
///
/// # Errors
/// A failure that says why it cannot be read.
pub fn read_stdin(limit: usize) -> Result<Vec<u8>, Failure> {
    read_up_to(io::stdin().lock(), limit)
        .map_err(|error| Failure::io(id!("error-read", path, reason), Path::new("-"), &error))
}

fn read_up_to(source: impl Read, limit: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Whether a file that exists already may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and writing fails.
    Keep,
    /// It is replaced, whole, by the new one.
    Replace,
}

impl Existing {
    /// What `--force` means.
    pub const fn forced(force: bool) -> Self {
        if force { Self::Replace } else { Self::Keep }
    }
}

/// A file that is written beside its place and moved there when it is whole. Until then, and on
/// any failure, what stood there stays. Readable by its owner alone: what comes from a record is
/// nobody else's to read.
#[derive(Debug)]
pub struct PendingFile {
    target: PathBuf,
    existing: Existing,
    temporary: NamedTempFile,
    _listed: Listed,
}

/// Files that are being written, to be taken away where the program has to end at once.
static PENDING: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

fn pending() -> MutexGuard<'static, Vec<PathBuf>> {
    PENDING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes away what is half written, at the end of the program: nothing is begun any more. What stood in its place
/// stays.
fn abandon() {
    let mut pending = pending();
    for path in pending.drain(..) {
        let _ = fs::remove_file(path);
    }
    // Held until the program has ended.
    std::mem::forget(pending);
}

/// A file on the list, for as long as this is kept.
#[derive(Debug)]
struct Listed(PathBuf);

impl Listed {
    /// Makes a file for what is being written, and lists it at one go: no signal comes between the two.
    fn file_in(folder: &Path) -> io::Result<(NamedTempFile, Self)> {
        quit::tidily(abandon);
        let mut pending = pending();
        let file = tempfile::Builder::new().prefix(".holdepunkt-").tempfile_in(folder)?;
        pending.push(file.path().to_owned());
        let listed = Self(file.path().to_owned());
        Ok((file, listed))
    }
}

impl Drop for Listed {
    fn drop(&mut self) {
        pending().retain(|path| *path != self.0);
    }
}

impl PendingFile {
    /// Begins to write a file.
    ///
    /// # Errors
    /// A failure where the file exists and is to be kept, is no ordinary file, or its folder cannot
    /// be written to.
    pub fn create(target: &Path, existing: Existing) -> Result<Self, Failure> {
        match fs::symlink_metadata(target) {
            Ok(found) if !found.is_file() => {
                let message = msg!("error-not-a-file", path = target.display());
                return Err(Failure::failed(message).advise(msg!("advice-not-a-file")));
            }
            Ok(_) if existing == Existing::Keep => return Err(exists(target)),
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(Failure::io(id!("error-write", path, reason), target, &error)),
        }
        let (temporary, listed) = Listed::file_in(folder_of(target))
            .map_err(|error| Failure::io(id!("error-write", path, reason), target, &error))?;
        Ok(Self { target: target.to_owned(), existing, temporary, _listed: listed })
    }

    /// Moves the file to its place once it is on the disk.
    ///
    /// # Errors
    /// A failure where the disk is full or the file came into being meanwhile and is to be kept.
    pub fn finish(mut self) -> Result<(), Failure> {
        let fail = |error: &io::Error| Failure::io(id!("error-write", path, reason), &self.target, error);
        self.temporary.flush().map_err(|error| fail(&error))?;
        self.temporary.as_file().sync_all().map_err(|error| fail(&error))?;
        let folder = folder_of(&self.target).to_owned();
        self.moved()?;
        // The move itself is safe only once the folder is on the disk. Not every system can do that.
        if let Ok(folder) = File::open(folder) {
            let _ = folder.sync_all();
        }
        Ok(())
    }

    /// Moves the file to its place.
    fn moved(self) -> Result<(), Failure> {
        let moved = match self.existing {
            Existing::Keep => self.temporary.persist_noclobber(&self.target),
            Existing::Replace => self.temporary.persist(&self.target),
        };
        if let Err(error) = moved {
            return Err(if error.error.kind() == ErrorKind::AlreadyExists {
                exists(&self.target)
            } else {
                Failure::io(id!("error-write", path, reason), &self.target, &error.error)
            });
        }
        Ok(())
    }

    /// Where the file will be.
    pub fn target(&self) -> &Path {
        &self.target
    }
}

impl Write for PendingFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.temporary.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.temporary.flush()
    }
}

/// Writes a whole file.
///
/// # Errors
/// As [`PendingFile`].
pub fn write(target: &Path, bytes: &[u8], existing: Existing) -> Result<(), Failure> {
    let mut file = PendingFile::create(target, existing)?;
    file.write_all(bytes).map_err(|error| Failure::io(id!("error-write", path, reason), target, &error))?;
    file.finish()
}

/// Writes a whole file as one of many, of which none can be lost: each can be made again. [`settle`] sees to it
/// that they are on the disk. Where a system cannot do that at a stroke, each file is seen to by itself.
///
/// # Errors
/// As [`PendingFile`].
pub fn write_one_of_many(target: &Path, bytes: &[u8], existing: Existing) -> Result<(), Failure> {
    let mut file = PendingFile::create(target, existing)?;
    let fail = |error: &io::Error| Failure::io(id!("error-write", path, reason), target, error);
    file.write_all(bytes).map_err(|error| fail(&error))?;
    if cfg!(target_os = "linux") {
        file.flush().map_err(|error| fail(&error))?;
        file.moved()
    } else {
        file.finish()
    }
}

/// Waits until what was written into a folder is on its disk.
///
/// # Errors
/// A failure where the disk says that something could not be written.
pub fn settle(folder: &Path) -> Result<(), Failure> {
    #[cfg(target_os = "linux")]
    {
        let fail = |error: &io::Error| Failure::io(id!("error-write", path, reason), folder, error);
        let open = File::open(folder).map_err(|error| fail(&error))?;
        rustix::fs::syncfs(&open).map_err(|error| fail(&error.into()))?;
    }
    #[cfg(not(target_os = "linux"))]
    let _ = folder;
    Ok(())
}

fn exists(target: &Path) -> Failure {
    Failure::failed(msg!("error-exists", path = target.display())).advise(msg!("advice-exists"))
}

fn folder_of(target: &Path) -> &Path {
    match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_existing_file_is_kept_unless_it_may_be_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("out.md");
        write(&path, b"one", Existing::Keep).expect("written");
        assert!(write(&path, b"two", Existing::Keep).is_err());
        assert_eq!(fs::read(&path).expect("read"), b"one");
        write(&path, b"two", Existing::Replace).expect("replaced");
        assert_eq!(fs::read(&path).expect("read"), b"two");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_it_and_nothing_is_left_beside() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("out.md");
        write(&path, b"one", Existing::Keep).expect("written");
        let mode = fs::metadata(&path).expect("metadata").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        drop(PendingFile::create(&path, Existing::Replace).expect("begun"));
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_or_a_folder_in_the_way_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let link = folder.path().join("link");
        std::os::unix::fs::symlink("/nowhere", &link).expect("a link");
        for path in [link.as_path(), folder.path()] {
            assert!(write(path, b"x", Existing::Replace).is_err(), "{}", path.display());
        }
    }
}
