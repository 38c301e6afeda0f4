//! The program's own messages, one Fluent file a language in `data/messages`.
//!
//! Code never holds a sentence: it names a message and gives its arguments.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Id, Lang};

/// A message still to be put into a language: its id and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Msg {
    id: Cow<'static, str>,
    args: Vec<(&'static str, Arg)>,
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A text as it is.
    Text(String),
    /// A number.
    Number(u64),
    /// Another message.
    Message(Box<Msg>),
}

impl Msg {
    /// The message with this id, without arguments.
    pub fn new(id: Id) -> Self {
        Self { id: Cow::Borrowed(id.as_str()), args: Vec::new() }
    }

    /// The message whose id is put together. Where it is made of a closed set, `each!` checks
    /// that there is one for each member.
    pub fn composed(id: String) -> Self {
        Self { id: Cow::Owned(id), args: Vec::new() }
    }

    /// The same with an argument: a text, or another message that is put into the same language.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same with a number, which plural rules can look at.
    #[must_use]
    pub fn count(mut self, name: &'static str, value: usize) -> Self {
        self.args.push((name, Arg::Number(value as u64)));
        self
    }

    /// The message's id.
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl From<Id> for Msg {
    fn from(id: Id) -> Self {
        Self::new(id)
    }
}

impl<T: ToString> From<T> for Arg {
    fn from(value: T) -> Self {
        Self::Text(value.to_string())
    }
}

impl From<Msg> for Arg {
    fn from(message: Msg) -> Self {
        Self::Message(Box::new(message))
    }
}

/// All messages in one language. They are read when the first is asked for.
pub struct Messages {
    lang: Lang,
    bundle: OnceCell<FluentBundle<FluentResource>>,
}

impl Messages {
    /// The embedded messages of a language.
    pub fn new(lang: Lang) -> Self {
        Self { lang, bundle: OnceCell::new() }
    }

    fn bundle(&self) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| read(self.lang))
    }

    /// The messages of a language with other words in the place of some: `words` by the ids of their messages. What is
    /// no message is left out.
    pub fn with_words(lang: Lang, words: &BTreeMap<String, String>) -> Self {
        let mut bundle = read(lang);
        let source: String = words.iter().map(|(id, words)| format!("{id} = {words}\n")).collect();
        let resource = FluentResource::try_new(source).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
        Self { lang, bundle: OnceCell::from(bundle) }
    }

    /// The language of these messages.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle().has_message(id)
    }

    /// The message as text. A message that does not exist shows its id: a test sees to it that none is missing.
    pub fn text(&self, msg: impl Into<Msg>) -> String {
        let msg = msg.into();
        let Some(pattern) = self.bundle().get_message(&msg.id).and_then(|m| m.value()) else {
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
        self.bundle().format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }
}

/// Reads the embedded messages of a language.
fn read(lang: Lang) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(lang.row().tag.parse::<LanguageIdentifier>().into_iter().collect());
    bundle.set_use_isolating(false);
    // A file with errors still yields the messages that are whole; a test rejects any error.
    let resource =
        FluentResource::try_new(lang.row().messages.to_owned()).unwrap_or_else(|(partial, _)| partial);
    bundle.add_resource_overriding(resource);
    bundle
}
