//! The program's own messages, one Fluent file a language in `data/messages`.
//!
//! Code never holds a sentence: it names a message and gives its arguments.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

use crate::words::Lang;

/// A message still to be put into a language: its id and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Msg {
    id: Cow<'static, str>,
    args: Vec<(&'static str, Arg)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Arg {
    Text(String),
    Number(u64),
    Message(Box<Msg>),
}

impl Msg {
    /// The message with this id, without arguments.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), args: Vec::new() }
    }

    /// The same with a text argument.
    #[must_use]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "callers hand over numbers, paths and errors as they are"
    )]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, Arg::Text(value.to_string())));
        self
    }

    /// The same with a number, which plural rules can look at.
    #[must_use]
    pub fn count(mut self, name: &'static str, value: usize) -> Self {
        self.args.push((name, Arg::Number(value as u64)));
        self
    }

    /// The same with another message as argument, put into the same language.
    #[must_use]
    pub fn with_msg(mut self, name: &'static str, value: Msg) -> Self {
        self.args.push((name, Arg::Message(Box::new(value))));
        self
    }

    /// The message's id.
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl From<String> for Msg {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

impl From<&'static str> for Msg {
    fn from(id: &'static str) -> Self {
        Self::new(id)
    }
}

/// All messages in one language.
pub struct Messages {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// Reads the embedded messages of a language.
    pub fn new(lang: Lang) -> Self {
        let mut bundle = FluentBundle::new(vec![identifier(lang)]);
        bundle.set_use_isolating(false);
        // A file with errors still yields the messages that are whole; a test rejects any error.
        let resource =
            FluentResource::try_new(source(lang).to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
        Self { lang, bundle }
    }

    /// The language of these messages.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The message as text. A message that does not exist shows its id: a test sees to it that none is missing.
    pub fn text(&self, msg: impl Into<Msg>) -> String {
        let msg = msg.into();
        let Some(pattern) = self.bundle.get_message(&msg.id).and_then(|m| m.value()) else {
            return msg.id.into_owned();
        };
        let mut args = FluentArgs::with_capacity(msg.args.len());
        for (name, value) in msg.args {
            let value = match value {
                Arg::Text(text) => FluentValue::from(text),
                Arg::Number(number) => FluentValue::from(number),
                Arg::Message(inner) => FluentValue::from(self.text(*inner)),
            };
            args.set(name, value);
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }
}

/// The Fluent source of a language's messages.
pub fn source(lang: Lang) -> &'static str {
    match lang {
        Lang::En => include_str!("../../data/messages/en.ftl"),
        Lang::Nb => include_str!("../../data/messages/nb.ftl"),
    }
}

fn identifier(lang: Lang) -> LanguageIdentifier {
    match lang {
        Lang::En => langid!("en-GB"),
        Lang::Nb => langid!("nb-NO"),
    }
}
