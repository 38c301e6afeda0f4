//! The key in use, unlocked once a run, and records opened with it.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use age::secrecy::SecretString;
use age::x25519::{Identity, Recipient};
use zeroize::Zeroizing;

use crate::cli::KeyArgs;
use crate::failure::{Exit, Failure};
use crate::words::{Lang, Messages, id, msg};
use crate::world::store::{self, KeyFile};
use crate::yaml;

use super::recipients::{join, remembered};
use super::{App, complain, passphrase, prompt};

/// So often a passphrase is asked for.
const TRIES: usize = 3;
/// So many bytes a record's file has at most: letters instead of bytes make an encrypted one half as large again.
const LIMIT: usize = yaml::MAX_BYTES * 2;

/// The key in use. Threads share it: the passphrase is asked for once, whoever needs it first.
pub(super) struct Vault {
    lang: Lang,
    identity: Option<PathBuf>,
    passphrase_file: Option<PathBuf>,
    unlocked: OnceLock<Result<Identity, Failure>>,
    /// The line about danger: it stands above every prompt.
    emergency: String,
}

/// A record's bytes, out of their encryption where there was one.
pub(super) struct Opened {
    pub name: String,
    pub bytes: Zeroizing<Vec<u8>>,
    /// The bytes of the file, encrypted or not.
    pub file: Zeroizing<Vec<u8>>,
    /// The keys it is encrypted to, as far as it remembers them; `None` where it is plain text.
    pub recipients: Option<Vec<Recipient>>,
}

impl Vault {
    pub fn new(app: &App, args: &KeyArgs) -> Self {
        Self {
            lang: app.messages.lang(),
            identity: args.identity.clone(),
            passphrase_file: args.passphrase_file.clone(),
            unlocked: OnceLock::new(),
            emergency: app.voice().emergency(true),
        }
    }

    /// Where the key is kept.
    pub fn file(&self) -> Result<KeyFile, Failure> {
        KeyFile::at(self.identity.as_deref())
    }

    /// The private key. The passphrase is asked for once a run, even where it does not fit.
    pub fn unlock(&self) -> Result<Identity, Failure> {
        self.unlocked.get_or_init(|| self.ask_and_unlock()).clone()
    }

    fn ask_and_unlock(&self) -> Result<Identity, Failure> {
        let file = self.file()?;
        // Messages belong to one thread.
        let messages = Messages::new(self.lang);
        if file.is_locked()? {
            let key = self.tried(&file, &messages)?;
            // Another key may have come to the place of the one that was known.
            if file.own()?.is_some() {
                let _ = file.know_own(&key.to_public());
            }
            return Ok(key);
        }
        complain(&[messages.text(id!("key-not-locked"))]);
        file.unlock(&SecretString::from(""))
    }

    /// The private key by its passphrase. Who types it may be wrong twice.
    fn tried(&self, file: &KeyFile, messages: &Messages) -> Result<Identity, Failure> {
        if self.passphrase_file.is_some() {
            return file.unlock(&passphrase::existing(messages, self.passphrase_file.as_deref())?);
        }
        if self.can_ask() {
            complain(std::slice::from_ref(&self.emergency));
        }
        let mut left = TRIES;
        loop {
            left -= 1;
            match file.unlock(&passphrase::existing(messages, None)?) {
                Err(failure) if left > 0 && is_wrong(&failure) => {
                    complain(&[messages.text(msg!("passphrase-again", left: left))]);
                }
                result => return result,
            }
        }
    }

    /// Asks for the passphrase before the work begins, where one of these records is encrypted. What
    /// is wrong with the key is told of with each record that needs it.
    ///
    /// # Errors
    /// Where the prompt was left.
    pub fn unlock_for(&self, records: &[PathBuf]) -> Result<(), Failure> {
        if !records.iter().any(|path| store::looks_sealed(path)) {
            return Ok(());
        }
        match self.unlock() {
            Err(failure) if failure.exit == Exit::Interrupted => Err(failure),
            _ => Ok(()),
        }
    }

    /// One's own public key and what else stands beside it, without a passphrase where that can be.
    /// The public file alone is no witness: somebody may have put another line in place of one's own.
    pub fn own(&self) -> Result<Vec<Recipient>, Failure> {
        let file = self.file()?;
        let beside = file.recipients()?;
        let own = match (file.own()?, &beside) {
            (Some(own), _) => own,
            (None, Some(keys)) if file.is_locked()? && !self.can_ask() => {
                let messages = Messages::new(self.lang);
                let path = file.public_path();
                complain(&[messages.text(msg!("key-own-unchecked", path = path.display()))]);
                return Ok(keys.clone());
            }
            _ => {
                let own = self.unlock()?.to_public();
                // Where it cannot be kept it is looked up again.
                let _ = file.know_own(&own);
                own
            }
        };
        let mut keys = vec![own];
        join(&mut keys, beside.unwrap_or_default());
        Ok(keys)
    }

    /// Whether there is a passphrase to be had.
    fn can_ask(&self) -> bool {
        self.passphrase_file.is_some() || prompt::on_terminal()
    }

    /// Of the keys that a file names, those that nobody here has named: anybody who has one's public
    /// key can make a file that opens, and write any key into it.
    pub fn strangers(&self, named: &[Recipient], given: &[Recipient]) -> Result<Vec<Recipient>, Failure> {
        let mut known = vec![self.unlock()?.to_public()];
        join(&mut known, given.iter().cloned());
        if named.iter().all(|key| known.contains(key)) {
            return Ok(Vec::new());
        }
        let file = self.file()?;
        join(&mut known, file.recipients()?.unwrap_or_default());
        join(&mut known, file.known()?);
        Ok(named.iter().filter(|key| !known.contains(key)).cloned().collect())
    }

    /// Keeps in mind the keys that were named or confirmed. Where that cannot be written they are
    /// asked about again.
    pub fn know(&self, keys: &[Recipient]) {
        if let Ok(file) = self.file() {
            let _ = file.know(keys);
        }
    }

    /// Makes a key: what is at stake is said first.
    pub fn create(&self) -> Result<Recipient, Failure> {
        let file = self.file()?;
        if file.exists() {
            let failure = Failure::failed(msg!("error-key-exists", path = file.path().display()));
            return Err(failure.advise(msg!("advice-key-exists")));
        }
        let messages = Messages::new(self.lang);
        let path = file.path().display();
        complain(&[
            self.emergency.clone(),
            messages.text(msg!("key-new-what", path = &path)),
            messages.text(id!("key-new-lost")),
            messages.text(id!("key-new-second")),
        ]);
        let passphrase = passphrase::new(&messages, self.passphrase_file.as_deref())?;
        let public = file.create(&passphrase)?;
        complain(&[messages.text(msg!("key-made", path = path))]);
        Ok(public)
    }

    /// Reads a record's file, or standard input where the path is `-`.
    pub fn open(&self, path: &Path) -> Result<Opened, Failure> {
        self.open_bytes(path, read(path)?)
    }

    /// Opens what was read of a record's file.
    pub fn open_bytes(&self, path: &Path, file: Zeroizing<Vec<u8>>) -> Result<Opened, Failure> {
        let name = path.display().to_string();
        if !store::is_sealed(&file) {
            if path.extension().is_some_and(|ending| ending == "age") {
                return Err(store::altered(path));
            }
            return Ok(Opened { name, bytes: file.clone(), file, recipients: None });
        }
        // Cut off at the limit it would only seem altered.
        store::within(path, &file, LIMIT)?;
        let key = self.unlock().map_err(|failure| not_opened(path, failure))?;
        let bytes = store::open(path, &file, &key)?;
        let mut recipients = vec![key.to_public()];
        join(&mut recipients, remembered(&bytes));
        Ok(Opened { name, bytes, file, recipients: Some(recipients) })
    }
}

/// The bytes of a record's file as they are, or of standard input where the path is `-`.
pub(super) fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let bytes =
        if path == Path::new("-") { store::read_stdin(LIMIT) } else { store::read_limited(path, LIMIT) };
    bytes.map(Zeroizing::new)
}

/// What is wrong with the key, said of a record that needs it.
fn not_opened(path: &Path, failure: Failure) -> Failure {
    let about = |why| msg!("error-not-opened", path = path.display(), why = why);
    Failure { message: failure.message.map(about), ..failure }
}

/// Whether a passphrase did not fit: another one may.
fn is_wrong(failure: &Failure) -> bool {
    failure.message.as_ref().is_some_and(|message| message.id() == id!("error-passphrase").as_str())
}
