//! The key of one's own: an age identity locked with a passphrase, and its public half beside it.

use std::ffi::OsString;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use age::armor::ArmoredReader;
use age::secrecy::{ExposeSecret, SecretString};
use age::x25519::{Identity, Recipient};
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use zeroize::Zeroizing;

use super::seal::has_random;
use super::{Existing, is_sealed, read_limited, within, write};
use crate::failure::Failure;
use crate::words::{id, msg};

/// How much work a passphrase costs, as a power of two: about half a second and 128 MiB.
pub const WORK_FACTOR: u8 = 17;
/// The most that a file from elsewhere may ask for. More could take minutes and gigabytes.
pub const MOST_WORK: u8 = 20;
/// No key file is larger.
const LARGEST: usize = 64 * 1024;
/// What the line of one's own public key begins with.
const OWN: &str = "# own: ";

/// Where a key is kept. Its public half stands in a file of the same name with `.pub` at the end,
/// so that saving needs no passphrase.
#[derive(Debug, Clone)]
pub struct KeyFile {
    path: PathBuf,
}

impl KeyFile {
    /// The file asked for, else the one in the platform's place.
    ///
    /// # Errors
    /// Where the platform names no place.
    pub fn at(asked: Option<&Path>) -> Result<Self, Failure> {
        let path = match asked {
            Some(path) => path.to_owned(),
            None => place()
                .ok_or_else(|| {
                    Failure::failed(msg!("error-no-place-for-key")).advise(msg!("advice-identity"))
                })?
                .join("key.age"),
        };
        Ok(Self { path })
    }

    /// The file of the locked key.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The file of the public half.
    pub fn public_path(&self) -> PathBuf {
        self.beside(".pub")
    }

    fn beside(&self, ending: &str) -> PathBuf {
        let mut name = OsString::from(&self.path);
        name.push(ending);
        PathBuf::from(name)
    }

    /// Whether there is a key.
    pub fn exists(&self) -> bool {
        fs::symlink_metadata(&self.path).is_ok()
    }

    /// Makes a key and locks it. One that exists is never replaced.
    ///
    /// # Errors
    /// Where a file exists already or cannot be written.
    pub fn create(&self, passphrase: &SecretString) -> Result<Recipient, Failure> {
        self.make_folder()?;
        has_random()?;
        let key = Identity::generate();
        write(&self.path, &lock(&key, passphrase)?, Existing::Keep)?;
        let public = key.to_public();
        self.write_public(std::slice::from_ref(&public))?;
        self.know_own(&public)?;
        Ok(public)
    }

    /// Locks the key with another passphrase.
    ///
    /// # Errors
    /// Where the file cannot be written; the old one stays then.
    pub fn relock(&self, key: &Identity, passphrase: &SecretString) -> Result<(), Failure> {
        write(&self.path, &lock(key, passphrase)?, Existing::Replace)
    }

    /// Writes the public file beside the key: one's own public key first.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn write_public(&self, keys: &[Recipient]) -> Result<(), Failure> {
        let lines: String = keys.iter().map(|key| format!("{key}\n")).collect();
        write(&self.public_path(), lines.as_bytes(), Existing::Replace)
    }

    /// The keys that records are encrypted to: one's own, and what else stands in the public file,
    /// one a line. `None` where there is no such file.
    ///
    /// # Errors
    /// Where the file cannot be read or holds something else.
    pub fn recipients(&self) -> Result<Option<Vec<Recipient>>, Failure> {
        let path = self.public_path();
        if fs::symlink_metadata(&path).is_err() {
            return Ok(None);
        }
        let bytes = read_limited(&path, LARGEST)?;
        let text = String::from_utf8_lossy(&bytes);
        let text = text.trim_start_matches('\u{feff}');
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let unread = || msg!("error-public-file", path = path.display());
        let keys: Result<Vec<Recipient>, Failure> = lines
            .map(|line| recipient(line).map_err(|failure| Failure { message: Some(unread()), ..failure }))
            .collect();
        Ok(Some(keys?).filter(|keys| !keys.is_empty()))
    }

    /// The file of one's own public key and the keys of others that were named or confirmed by hand.
    pub fn known_path(&self) -> PathBuf {
        self.beside(".known")
    }

    /// The keys of others that were named or confirmed by hand.
    ///
    /// # Errors
    /// Where the file is there and cannot be read.
    pub fn known(&self) -> Result<Vec<Recipient>, Failure> {
        // A line that cannot be read is none.
        Ok(self.read_known()?.lines().filter_map(|line| recipient(line).ok()).collect())
    }

    /// One's own public key, as it is kept apart from the public file, which others' lines may fill.
    ///
    /// # Errors
    /// Where the file is there and cannot be read.
    pub fn own(&self) -> Result<Option<Recipient>, Failure> {
        Ok(self.read_known()?.lines().find_map(|line| recipient(line.strip_prefix(OWN)?).ok()))
    }

    fn read_known(&self) -> Result<String, Failure> {
        let path = self.known_path();
        if fs::symlink_metadata(&path).is_err() {
            return Ok(String::new());
        }
        Ok(String::from_utf8_lossy(&read_limited(&path, LARGEST)?).into_owned())
    }

    /// Keeps one's own public key in mind.
    ///
    /// # Errors
    /// Where the file cannot be read or written.
    pub fn know_own(&self, own: &Recipient) -> Result<(), Failure> {
        if self.own()?.as_ref() == Some(own) {
            return Ok(());
        }
        self.write_known(Some(own), &self.known()?)
    }

    /// Adds keys of others to those that are known.
    ///
    /// # Errors
    /// Where the file cannot be read or written.
    pub fn know(&self, keys: &[Recipient]) -> Result<(), Failure> {
        let mut known = self.known()?;
        let before = known.len();
        for key in keys {
            if !known.contains(key) {
                known.push(key.clone());
            }
        }
        if known.len() == before {
            return Ok(());
        }
        self.write_known(self.own()?.as_ref(), &known)
    }

    fn write_known(&self, own: Option<&Recipient>, known: &[Recipient]) -> Result<(), Failure> {
        let own = own.map(|key| format!("{OWN}{key}\n")).unwrap_or_default();
        let lines: String = std::iter::once(own).chain(known.iter().map(|key| format!("{key}\n"))).collect();
        write(&self.known_path(), lines.as_bytes(), Existing::Replace)
    }

    /// Whether the key is locked. Keys of the age tools need not be.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn is_locked(&self) -> Result<bool, Failure> {
        Ok(is_sealed(&self.read()?))
    }

    /// Opens the lock.
    ///
    /// # Errors
    /// A wrong passphrase, a file that was altered, a lock that asks for too much work.
    pub fn unlock(&self, passphrase: &SecretString) -> Result<Identity, Failure> {
        let bytes = self.read()?;
        if !is_sealed(&bytes) {
            return self.identity(&bytes);
        }
        let refuse = |error: &DecryptError| self.refusal(error);
        let decryptor =
            Decryptor::new(ArmoredReader::new(bytes.as_slice())).map_err(|error| refuse(&error))?;
        if !decryptor.is_scrypt() {
            return Err(self.no_key());
        }
        let mut lock = scrypt::Identity::new(passphrase.clone());
        lock.set_max_work_factor(MOST_WORK);
        let mut reader = decryptor.decrypt(std::iter::once(&lock as _)).map_err(|error| refuse(&error))?;
        let mut plain = Zeroizing::new(Vec::with_capacity(bytes.len() + 64));
        reader.read_to_end(&mut plain).map_err(|_| super::seal::altered(&self.path))?;
        self.identity(&plain)
    }

    fn read(&self) -> Result<Zeroizing<Vec<u8>>, Failure> {
        if !self.exists() {
            let failure = Failure::usage(msg!("error-no-key", path = self.path.display()));
            return Err(failure.advise(msg!("advice-no-key")));
        }
        let bytes = Zeroizing::new(read_limited(&self.path, LARGEST)?);
        within(&self.path, &bytes, LARGEST)?;
        Ok(bytes)
    }

    /// The one identity in a file of the age tools; lines with # are comments.
    fn identity(&self, bytes: &[u8]) -> Result<Identity, Failure> {
        let text = std::str::from_utf8(bytes).map_err(|_| self.no_key())?;
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let key = lines.next().and_then(|line| Identity::from_str(line).ok());
        key.filter(|_| lines.next().is_none()).ok_or_else(|| self.no_key())
    }

    fn no_key(&self) -> Failure {
        Failure::usage(msg!("error-not-a-key", path = self.path.display())).advise(msg!("advice-not-a-key"))
    }

    fn refusal(&self, error: &DecryptError) -> Failure {
        match error {
            DecryptError::ExcessiveWork { required, .. } => {
                let message = msg!("error-work-factor", asked = required, most = MOST_WORK);
                Failure::usage(message).advise(msg!("advice-work-factor"))
            }
            DecryptError::UnknownFormat => {
                Failure::usage(msg!("error-sealed-version", path = self.path.display()))
                    .advise(msg!("advice-sealed-version"))
            }
            DecryptError::NoMatchingKeys
            | DecryptError::KeyDecryptionFailed
            | DecryptError::DecryptionFailed => {
                Failure::usage(msg!("error-passphrase")).advise(msg!("advice-passphrase"))
            }
            _ => super::seal::altered(&self.path),
        }
    }

    /// The folder of the key, for its owner alone.
    fn make_folder(&self) -> Result<(), Failure> {
        let Some(folder) = self.path.parent().filter(|folder| !folder.as_os_str().is_empty()) else {
            return Ok(());
        };
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt;
            builder.mode(0o700);
        }
        builder.create(folder).map_err(|error| Failure::io(id!("error-write", path, reason), folder, &error))
    }
}

/// Reads a public key.
///
/// # Errors
/// Where it is none. What was given is not repeated.
pub fn recipient(text: &str) -> Result<Recipient, Failure> {
    Recipient::from_str(text.trim())
        .map_err(|_| Failure::usage(msg!("error-recipient")).advise(msg!("advice-recipient")))
}

fn lock(key: &Identity, passphrase: &SecretString) -> Result<Vec<u8>, Failure> {
    let fail = || Failure::failed(msg!("error-seal"));
    has_random()?;
    let mut lock = scrypt::Recipient::new(passphrase.clone());
    lock.set_work_factor(WORK_FACTOR);
    let encryptor = Encryptor::with_recipients(std::iter::once(&lock as _)).map_err(|_| fail())?;
    let secret = key.to_string();
    let text = Zeroizing::new(format!("# public key: {}\n{}\n", key.to_public(), secret.expose_secret()));
    let mut writer = encryptor.wrap_output(Vec::new()).map_err(|_| fail())?;
    writer.write_all(text.as_bytes()).map_err(|_| fail())?;
    writer.finish().map_err(|_| fail())
}

/// The platform's place for what a program keeps for its user.
fn place() -> Option<PathBuf> {
    let variable = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let base = if cfg!(windows) {
        variable("APPDATA")
    } else if cfg!(target_os = "macos") {
        std::env::home_dir().map(|home| home.join("Library").join("Application Support"))
    } else {
        variable("XDG_DATA_HOME").or_else(|| std::env::home_dir().map(|home| home.join(".local/share")))
    };
    base.filter(|base| base.is_absolute()).map(|base| base.join("holdepunkt"))
}

/// The platform's place for what a user settles.
pub fn settings_folder() -> Option<PathBuf> {
    if cfg!(windows) || cfg!(target_os = "macos") {
        return place();
    }
    let named = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let base = named.or_else(|| std::env::home_dir().map(|home| home.join(".config")))?;
    base.is_absolute().then(|| base.join("holdepunkt"))
}
