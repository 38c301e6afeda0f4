//! A wrong command line, said in the user's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::failure::Failure;
use crate::words::Msg;

/// clap's error as a failure of ours.
pub fn failure(error: &clap::Error) -> Failure {
    let get = |kind| error.get(kind).map(shown).unwrap_or_default();
    let message = match error.kind() {
        // A word too many may be a passphrase, typed where none belongs: it is not repeated.
        ErrorKind::UnknownArgument if !get(ContextKind::InvalidArg).starts_with('-') => {
            Msg::new("usage-unexpected-word")
        }
        ErrorKind::UnknownArgument => {
            Msg::new("usage-unknown-argument").with("arg", get(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidSubcommand => {
            Msg::new("usage-unknown-command").with("arg", get(ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue if get(ContextKind::InvalidValue).is_empty() => {
            Msg::new("usage-no-value").with("arg", get(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            Msg::new("usage-wrong-value").with("arg", get(ContextKind::InvalidArg))
        }
        ErrorKind::MissingRequiredArgument => {
            Msg::new("usage-missing").with("arg", get(ContextKind::InvalidArg))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Msg::new("usage-missing-command")
        }
        ErrorKind::ArgumentConflict => Msg::new("usage-conflict")
            .with("arg", get(ContextKind::InvalidArg))
            .with("other", get(ContextKind::PriorArg)),
        ErrorKind::InvalidUtf8 => Msg::new("usage-not-utf8"),
        _ => Msg::new("usage-wrong"),
    };
    let failure = Failure::usage(message);
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .find_map(|kind| error.get(kind).and_then(first));
    let known = get(ContextKind::ValidValue);
    match (near, known.is_empty()) {
        (Some(near), true) => failure.advise(Msg::new("advice-did-you-mean-only").with("near", near)),
        (Some(near), false) => {
            failure.advise(Msg::new("advice-did-you-mean").with("near", near).with("known", known))
        }
        (None, false) => failure.advise(Msg::new("advice-known").with("known", known)),
        (None, true) => failure.advise(Msg::new("advice-help")),
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
