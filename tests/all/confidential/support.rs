//! A desk with a key on it, and the program run at it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use age::secrecy::SecretString;
use age::x25519::Identity;
use assert_cmd::Command;
use holdepunkt::check;
use holdepunkt::record::Record;
use holdepunkt::world::store::{self, KeyFile};

use crate::support::{Ran, guide, program};

pub const PASSPHRASE: &str = "five words that do not match";

/// A record with a note, and something in the note that tells who somebody is.
pub const RECORD: &str = "schema: holdepunkt.record/1
reference: A-17
region: oslo
conversations: [{ id: 1, on: 2026-11-22 }]
interpreter: { languages: [so] }
safety: { immediate-danger: no }
findings:
  - { indicator: bound-by-debt, state: present, in: 1, note: Sentinel says call 98 76 54 32. }
topics:
  - { topic: travel-to-norway, in: 1, note: Sentinel came by boat. }
conclusion: { judgement: grounds, reasons: Sentinel reasons. }
";

/// A key made once for all tests: locking takes half a second. The file's bytes, and the key.
pub fn key() -> &'static (Vec<u8>, Identity) {
    static KEY: OnceLock<(Vec<u8>, Identity)> = OnceLock::new();
    KEY.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let file = KeyFile::at(Some(&folder.path().join("key.age"))).expect("a place");
        let passphrase = SecretString::from(PASSPHRASE);
        file.create(&passphrase).expect("made");
        let key = file.unlock(&passphrase).expect("unlocked");
        (fs::read(file.path()).expect("read"), key)
    })
}

/// A folder with a locked key and its passphrase in it.
pub struct Desk(tempfile::TempDir);

impl Desk {
    pub fn new() -> Self {
        let desk = Self(tempfile::tempdir().expect("a folder"));
        desk.put("key.age", &key().0);
        desk.put("key.age.pub", format!("{}\n", key().1.to_public()));
        desk.put("pass", PASSPHRASE);
        let file = KeyFile::at(Some(&desk.path("key.age"))).expect("a place");
        file.know_own(&key().1.to_public()).expect("known");
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    pub fn put(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).expect("written");
    }

    pub fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).expect("read")
    }

    /// Writes a record, encrypted to the key.
    pub fn sealed(&self, name: &str) {
        self.put(name, store::seal(RECORD.as_bytes(), &[key().1.to_public()]).expect("sealed"));
    }

    pub fn command(&self) -> Command {
        let mut command = program();
        command.env("XDG_DATA_HOME", self.path("data")).current_dir(self.folder());
        command
    }

    /// Runs the program, with the key's options behind the arguments where `with_key`.
    pub fn run_with(&self, args: &[&str], input: &str) -> Ran {
        Ran::new(self.command().args(args).write_stdin(input).output().expect("it runs"))
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        self.run_with(&[args, &["--identity", "key.age", "--passphrase-file", "pass"]].concat(), "")
    }

    /// The record in a file, opened with the key.
    pub fn record(&self, name: &str) -> Record {
        opened(&self.path(name))
    }
}

/// The record in an encrypted file.
pub fn opened(path: &Path) -> Record {
    let plain = store::open(path, &fs::read(path).expect("read"), &key().1)
        .unwrap_or_else(|failure| panic!("{}: {failure}", path.display()));
    let read = check::read_record(guide(), "case.age", &plain);
    read.record.unwrap_or_else(|| panic!("{:?}", read.problems))
}
