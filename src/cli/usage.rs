//! A wrong command line, said in the user's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::failure::Failure;
use crate::words::msg;

/// clap's error as a failure of ours.
pub fn failure(error: &clap::Error) -> Failure {
    let get = |kind| error.get(kind).map(shown).unwrap_or_default();
    let message = match error.kind() {
        // A word too many may be a passphrase, typed where none belongs: it is not repeated.
        ErrorKind::UnknownArgument if !get(ContextKind::InvalidArg).starts_with('-') => {
            msg!("usage-unexpected-word")
        }
        ErrorKind::UnknownArgument => {
            msg!("usage-unknown-argument", arg = get(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidSubcommand => {
            msg!("usage-unknown-command", arg = get(ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue if get(ContextKind::InvalidValue).is_empty() => {
            msg!("usage-no-value", arg = get(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            msg!("usage-wrong-value", arg = get(ContextKind::InvalidArg))
        }
        ErrorKind::MissingRequiredArgument => {
            msg!("usage-missing", arg = get(ContextKind::InvalidArg))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            msg!("usage-missing-command")
        }
        ErrorKind::ArgumentConflict => {
            msg!("usage-conflict", arg = get(ContextKind::InvalidArg), other = get(ContextKind::PriorArg))
        }
        ErrorKind::InvalidUtf8 => msg!("usage-not-utf8"),
        _ => msg!("usage-wrong"),
    };
    let failure = Failure::usage(message);
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .find_map(|kind| error.get(kind).and_then(first));
    let known = get(ContextKind::ValidValue);
    match (near, known.is_empty()) {
        (Some(near), true) => failure.advise(msg!("advice-did-you-mean-only", near = near)),
        (Some(near), false) => failure.advise(msg!("advice-did-you-mean", near = near, known = known)),
        (None, false) => failure.advise(msg!("advice-known", known = known)),
        (None, true) => failure.advise(msg!("advice-help")),
    }
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        _ => String::new(),
    }
}

fn first(value: &ContextValue) -> Option<String> {
    match value {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => texts.first().cloned(),
        _ => None,
    }
}
