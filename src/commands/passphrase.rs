//! Passphrases: asked for, or read from a file.

use std::path::Path;

use age::secrecy::SecretString;
use dialoguer::Password;
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::words::{Messages, Msg, id, msg};
use crate::world::quit;
use crate::world::store;

use super::{complain, prompt};

/// A passphrase is at least so many characters.
const SHORTEST: usize = 10;

/// The passphrase of a key that there is.
pub(super) fn existing(messages: &Messages, file: Option<&Path>) -> Result<SecretString, Failure> {
    match file {
        Some(path) => from_file(path),
        None => ask(messages, id!("ask-passphrase").into(), false),
    }
}

/// A passphrase for a new lock, asked for twice.
pub(super) fn new(messages: &Messages, file: Option<&Path>) -> Result<SecretString, Failure> {
    use age::secrecy::ExposeSecret;
    let passphrase = match file {
        Some(path) => from_file(path)?,
        None => ask(messages, msg!("ask-new-passphrase", least = SHORTEST), true)?,
    };
    if passphrase.expose_secret().chars().count() < SHORTEST {
        let failure = Failure::usage(msg!("error-short-passphrase", least = SHORTEST));
        return Err(failure.advise(msg!("advice-short-passphrase")));
    }
    Ok(passphrase)
}

/// The first line of a file. A path like /dev/fd/3 names a descriptor that is open already.
fn from_file(path: &Path) -> Result<SecretString, Failure> {
    let missing = |failure: Failure| failure.advise(msg!("advice-passphrase-path"));
    let bytes = Zeroizing::new(store::read_limited(path, 4096).map_err(missing)?);
    let text = std::str::from_utf8(&bytes).map_err(|_| Failure::usage(msg!("error-passphrase-file")))?;
    Ok(SecretString::from(text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default()))
}

/// Asks for a passphrase; for a new one again until it is long enough and twice the same.
fn ask(messages: &Messages, question: Msg, new: bool) -> Result<SecretString, Failure> {
    if !prompt::on_terminal() {
        return Err(Failure::usage(msg!("error-no-passphrase")).advise(msg!("advice-no-passphrase")));
    }
    let mut asked = Password::with_theme(&prompt::Prompts)
        .with_prompt(messages.text(question))
        .allow_empty_password(true);
    if new {
        complain(&[messages.text(id!("key-new-passphrase"))]);
        let short = messages.text(msg!("passphrase-short", least = SHORTEST));
        asked = asked
            .validate_with(move |typed: &String| match typed.chars().count() < SHORTEST {
                true => Err(short.clone()),
                false => Ok(()),
            })
            .with_confirmation(
                messages.text(id!("ask-passphrase-again")),
                messages.text(id!("passphrase-differs")),
            );
    }
    quit::prompting(|| asked.interact()).map(SecretString::from).map_err(|_| prompt::left())
}
