//! What a folder's files were made of, so that a second run passes over what is done.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use sha2::{Digest, Sha256};

use crate::failure::Failure;
use crate::world::store::{self, Log};

/// The file in the folder that keeps it in mind.
const FILE: &str = ".holdepunkt-done";
/// No output is longer than that, in bytes.
const LIMIT: usize = 256 << 20;

/// Digests alone: of what each output was made of, and of the output itself. What was made otherwise, or changed
/// since, is not done.
pub(super) struct Done {
    /// Of everything besides the record that decides how an output looks.
    settings: Sha256,
    known: HashMap<String, String>,
    log: Mutex<Log>,
}

impl Done {
    /// Opens what a folder keeps in mind.
    ///
    /// # Errors
    /// A failure where it cannot be read or written.
    pub fn open(folder: &Path, settings: &str) -> Result<Self, Failure> {
        let (log, text) = Log::open(&folder.join(FILE))?;
        let pair = |line: &str| line.split_once(' ').map(|(key, made)| (key.to_owned(), made.to_owned()));
        let mut digest = Sha256::new();
        digest.update(settings);
        Ok(Self { settings: digest, known: text.lines().filter_map(pair).collect(), log: Mutex::new(log) })
    }

    /// What an output is known by: how it is made, its name and the record's bytes.
    pub fn key(&self, target: &Path, record: &[u8]) -> String {
        let mut digest = self.settings.clone();
        let name = target.file_name().unwrap_or_default().as_encoded_bytes();
        digest.update(name.len().to_le_bytes());
        digest.update(name);
        digest.update(record);
        hex(&digest.finalize())
    }

    /// Whether an output is there, as it was made.
    pub fn has(&self, target: &Path, key: &str) -> bool {
        let made = self.known.get(key);
        made.is_some_and(|made| store::read_limited(target, LIMIT).is_ok_and(|bytes| digest(&bytes) == *made))
    }

    /// Keeps in mind that it was made.
    ///
    /// # Errors
    /// A failure where that cannot be written.
    pub fn note(&self, key: &str, output: &[u8]) -> Result<(), Failure> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).add(&format!("{key} {}", digest(output)))
    }
}

fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn done_is_what_was_made_of_the_same_in_the_same_way_and_is_still_so() {
        let folder = tempfile::tempdir().expect("a folder");
        let target = folder.path().join("a.json");
        std::fs::write(&target, "made").expect("written");
        let done = Done::open(folder.path(), "json").expect("opened");
        let key = done.key(&target, b"record");
        assert!(!done.has(&target, &key));
        done.note(&key, b"made").expect("noted");
        let again = Done::open(folder.path(), "json").expect("opened");
        assert!(again.has(&target, &key));
        assert!(!again.has(&target, &again.key(&target, b"another")));
        assert!(!again.has(&target, &again.key(&folder.path().join("b.json"), b"record")));
        let otherwise = Done::open(folder.path(), "anonymous").expect("opened");
        assert!(!otherwise.has(&target, &otherwise.key(&target, b"record")));
        std::fs::write(&target, "changed").expect("written");
        assert!(!again.has(&target, &key));
    }
}
