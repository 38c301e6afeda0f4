//! One process at a time on a file. The operating system holds the lock: when the process ends,
//! however it ends, the lock is gone.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::folder_of;
use crate::failure::Failure;
use crate::words::{id, msg};

/// Holds a file for this process. The record itself is replaced at each save, so an empty file
/// beside it carries the lock; it is taken away at the end.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    _held: File,
}

impl Lock {
    /// Takes the lock of a file that need not exist yet.
    ///
    /// # Errors
    /// Where another process has it, or the folder cannot be written to.
    pub fn take(target: &Path) -> Result<Self, Failure> {
        let mut name = std::ffi::OsString::from(".");
        name.push(target.file_name().unwrap_or_default());
        name.push(".lock");
        let path = folder_of(target).join(name);
        let fail = |error: &io::Error| Failure::io(id!("error-write", path, reason), target, error);
        // Whoever ended between our opening and our locking took the file away; then once more.
        for _ in 0..8 {
            if fs::symlink_metadata(&path).is_ok_and(|found| !found.is_file()) {
                let message = msg!("error-not-a-file", path = path.display());
                return Err(Failure::failed(message).advise(msg!("advice-not-a-file")));
            }
            let held = open(&path).map_err(|error| fail(&error))?;
            match held.try_lock() {
                Ok(()) if same(&held, &path) => return Ok(Self { path, _held: held }),
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(busy(target)),
                Err(TryLockError::Error(error)) => return Err(fail(&error)),
            }
        }
        Err(busy(target))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

fn busy(target: &Path) -> Failure {
    Failure::failed(msg!("error-locked", path = target.display())).advise(msg!("advice-locked"))
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// Whether the file that is held is still the one at the path.
#[cfg(unix)]
fn same(held: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (held.metadata(), fs::symlink_metadata(path)) {
        (Ok(held), Ok(there)) => (held.dev(), held.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn same(_: &File, path: &Path) -> bool {
    path.exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_holder_is_refused_until_the_first_is_gone() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("case.age");
        let first = Lock::take(&path).expect("taken");
        let failure = Lock::take(&path).expect_err("held");
        assert_eq!(failure.message.expect("a message").id(), "error-locked");
        drop(first);
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 0);
        // A file that a crash left behind holds nothing.
        fs::write(folder.path().join(".case.age.lock"), b"").expect("written");
        drop(Lock::take(&path).expect("taken again"));
    }
}
