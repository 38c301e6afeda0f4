//! Encrypted files, as the `age` tools write and read them.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;

use age::armor::ArmoredReader;
use age::x25519::{Identity, Recipient};
use age::{DecryptError, Decryptor, Encryptor};
use zeroize::Zeroizing;

use super::read_limited;
use crate::failure::Failure;
use crate::words::msg;

/// What every age file begins with, whatever its version.
const BINARY: &[u8] = b"age-encryption.org/";
/// What an age file in letters begins with.
const ARMOURED: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// Whether these bytes are an age file, binary or in letters.
pub fn is_sealed(bytes: &[u8]) -> bool {
    let bytes = unpadded(bytes);
    bytes.starts_with(BINARY) || bytes.starts_with(ARMOURED)
}

/// Letters without what an editor or a mail put before them.
fn unpadded(bytes: &[u8]) -> &[u8] {
    let rest = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii_start();
    if rest.starts_with(ARMOURED) { rest } else { bytes }
}

/// Whether a file begins as an age file does. What is no ordinary file is not looked into: a pipe
/// gives its bytes once.
pub fn looks_sealed(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| found.is_file())
        && read_limited(path, ARMOURED.len() + 64).is_ok_and(|bytes| is_sealed(&bytes))
}

/// Asks the system for random bytes. Where it has none the library that encrypts breaks off; asked first, it is an
/// error like others.
///
/// # Errors
/// Where the system gives none.
pub(super) fn has_random() -> Result<(), Failure> {
    let asked = getrandom::getrandom(&mut [0; 32]);
    asked.map_err(|_| Failure::failed(msg!("error-random")).advise(msg!("advice-random")))
}

/// Encrypts to every one of these keys.
///
/// # Errors
/// Where there is no key to encrypt to, or the system has no random bytes.
pub fn seal(plain: &[u8], to: &[Recipient]) -> Result<Vec<u8>, Failure> {
    let fail = || Failure::failed(msg!("error-seal"));
    has_random()?;
    let encryptor = Encryptor::with_recipients(to.iter().map(|key| key as _)).map_err(|_| fail())?;
    let mut writer = encryptor.wrap_output(Vec::with_capacity(plain.len() + HEADER)).map_err(|_| fail())?;
    writer.write_all(plain).map_err(|_| fail())?;
    writer.finish().map_err(|_| fail())
}

/// Room for a header with a few keys.
const HEADER: usize = 2048;

/// Decrypts with a key. Every byte of the file is authenticated: what was altered is refused whole.
///
/// # Errors
/// A failure that says whether the file is for another key, altered, or of a newer version.
pub fn open(path: &Path, sealed: &[u8], key: &Identity) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let refuse = |error: &DecryptError| refusal(path, error);
    let mut binary = Vec::with_capacity(sealed.len());
    ArmoredReader::new(unpadded(sealed)).read_to_end(&mut binary).map_err(|_| altered(path))?;
    if !is_strict(&binary) {
        return Err(altered(path));
    }
    let decryptor = Decryptor::new(binary.as_slice()).map_err(|error| refuse(&error))?;
    if decryptor.is_scrypt() {
        return Err(Failure::usage(msg!("error-sealed-passphrase", path = path.display()))
            .advise(msg!("advice-sealed-passphrase")));
    }
    let mut reader = decryptor.decrypt(std::iter::once(key as _)).map_err(|error| refuse(&error))?;
    // As large as the file: the text is smaller, so the buffer is never moved and left behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len() + 64));
    reader.read_to_end(&mut plain).map_err(|_| altered(path))?;
    Ok(plain)
}

/// How long the lines of a stanza are, but for its last.
const LINE: usize = 64;

/// Whether each stanza of the header ends with a line that is shorter than the others, as the format asks. The
/// library lets that line be missing.
fn is_strict(binary: &[u8]) -> bool {
    let mut lines = binary.split(|byte| *byte == b'\n').skip(1).peekable();
    while lines.next_if(|line| line.starts_with(b"->")).is_some() {
        loop {
            match lines.next() {
                Some(line) if line.starts_with(b"->") || line.starts_with(b"---") || line.len() > LINE => {
                    return false;
                }
                Some(line) if line.len() == LINE => {}
                Some(_) => break,
                None => return false,
            }
        }
    }
    true
}

fn refusal(path: &Path, error: &DecryptError) -> Failure {
    match error {
        DecryptError::NoMatchingKeys => Failure::usage(msg!("error-foreign-key", path = path.display()))
            .advise(msg!("advice-foreign-key")),
        DecryptError::UnknownFormat => Failure::usage(msg!("error-sealed-version", path = path.display()))
            .advise(msg!("advice-sealed-version")),
        _ => altered(path),
    }
}

/// How many keys open a file, whatever their kind; what an age tool adds to keep others flexible is
/// not counted.
pub fn readers(sealed: &[u8]) -> usize {
    let mut bytes = Vec::with_capacity(sealed.len());
    if ArmoredReader::new(unpadded(sealed)).read_to_end(&mut bytes).is_err() {
        return 0;
    }
    let lines = bytes.split(|byte| *byte == b'\n').take_while(|line| !line.starts_with(b"---"));
    let kinds = lines.filter_map(|line| line.strip_prefix(b"-> "));
    kinds
        .filter(|kind| !kind.split(|byte| *byte == b' ').next().unwrap_or(kind).ends_with(b"-grease"))
        .count()
}

/// A file that is not whole any more.
pub fn altered(path: &Path) -> Failure {
    Failure::usage(msg!("error-altered", path = path.display())).advise(msg!("advice-altered"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed() -> (Identity, Vec<u8>) {
        let key = Identity::generate();
        let bytes = seal(b"schema: holdepunkt.record/1\n", &[key.to_public()]).expect("sealed");
        (key, bytes)
    }

    #[test]
    fn what_is_sealed_opens_with_its_key_alone() {
        let (key, bytes) = sealed();
        let path = Path::new("case.age");
        assert!(is_sealed(&bytes));
        assert_eq!(open(path, &bytes, &key).expect("opened").as_slice(), b"schema: holdepunkt.record/1\n");
        let failure = open(path, &bytes, &Identity::generate()).expect_err("another key");
        assert_eq!(failure.message.expect("a message").id(), "error-foreign-key");
    }

    #[test]
    fn every_flip_every_cut_and_every_addition_is_noticed() {
        let (key, bytes) = sealed();
        let path = Path::new("case.age");
        for at in 0..bytes.len() {
            for bit in 0..8 {
                let mut altered = bytes.clone();
                altered[at] ^= 1 << bit;
                assert!(open(path, &altered, &key).is_err(), "byte {at}, bit {bit}");
            }
            assert!(open(path, &bytes[..at], &key).is_err(), "cut at {at}");
        }
        for more in [&b"x"[..], b"\n", &[0; 16]] {
            assert!(open(path, &[&bytes, more].concat(), &key).is_err());
        }
    }

    #[test]
    fn a_stanza_without_its_last_line_is_refused() {
        let full = "x".repeat(LINE);
        for (stanza, fits) in [
            (format!("-> X25519 a\n{}\n", "x".repeat(43)), true),
            (format!("-> other\n{full}\n\n-> X25519 a\n{full}\nxx\n"), true),
            ("-> other\n\n".to_owned(), true),
            ("-> other\n".to_owned(), false),
            (format!("-> other\n{full}\n"), false),
            (format!("-> other\n{full}x\n\n"), false),
        ] {
            let header = format!("age-encryption.org/v1\n{stanza}--- mac\nbytes\n-> of the rest");
            assert_eq!(is_strict(header.as_bytes()), fits, "{stanza}");
        }
    }
}
