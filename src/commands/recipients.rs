//! The keys a record is encrypted to, and how it remembers them.

use age::x25519::Recipient;
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::world::store;

/// What a line begins with that remembers, inside the encryption, a key the record is encrypted to.
const REMEMBERED: &str = "# recipient: ";

/// Adds keys that are not there yet.
pub(super) fn join(keys: &mut Vec<Recipient>, more: impl IntoIterator<Item = Recipient>) {
    for key in more {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
}

/// Keys as they are shown.
pub(super) fn names(keys: &[Recipient]) -> String {
    keys.iter().map(Recipient::to_string).collect::<Vec<_>>().join(", ")
}

/// Reads public keys from the command line.
pub(super) fn of(given: &[String]) -> Result<Vec<Recipient>, Failure> {
    given.iter().map(|text| store::recipient(text)).collect()
}

/// A record's text with the keys that it is to be encrypted to, remembered in it as comments.
pub(super) fn remembering(yaml: &str, to: &[Recipient]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(yaml.len() + to.len() * 96));
    for key in to {
        text.push_str(REMEMBERED);
        text.push_str(&key.to_string());
        text.push('\n');
    }
    text.push_str(yaml);
    text
}

/// The same, encrypted.
pub(super) fn seal(yaml: &str, to: &[Recipient]) -> Result<Vec<u8>, Failure> {
    store::seal(remembering(yaml, to).as_bytes(), to)
}

pub(super) fn remembered(bytes: &[u8]) -> Vec<Recipient> {
    let lines = bytes.split(|byte| *byte == b'\n').map(|line| std::str::from_utf8(line).unwrap_or_default());
    lines
        .map_while(|line| line.strip_prefix(REMEMBERED))
        .filter_map(|key| store::recipient(key).ok())
        .collect()
}

/// The record's own text, without the keys it remembers.
pub(super) fn without(text: &str) -> &str {
    let mut rest = text;
    while let Some((line, next)) = rest.split_once('\n') {
        if !line.starts_with(REMEMBERED) {
            break;
        }
        rest = next;
    }
    rest
}
