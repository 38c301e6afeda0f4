//! What the program says, in every language of the guide at once.

use crate::catalogue::Catalogue;
use crate::document::Voice;
use crate::words::{Messages, Msg, TOGETHER, Text};

/// The voices of a guide.
pub(super) struct Words<'a> {
    pub catalogue: &'a Catalogue,
    messages: Vec<Messages>,
}

impl<'a> Words<'a> {
    pub fn new(catalogue: &'a Catalogue) -> Self {
        let messages = catalogue.guide.languages.iter().map(|lang| Messages::new(*lang)).collect();
        Self { catalogue, messages }
    }

    /// What each voice says.
    pub fn each(&self, say: impl Fn(Voice<'_>) -> String) -> Text {
        let said = |messages: &Messages| (messages.lang(), say(Voice::new(messages, self.catalogue)));
        self.messages.iter().map(said).collect()
    }

    /// A message.
    pub fn say(&self, message: impl Into<Msg>) -> Text {
        let message = message.into();
        self.each(|voice| voice.say(message.clone()))
    }

    /// Texts under each other, each on a line of its own behind a dash.
    pub fn listed<'t>(&self, texts: impl IntoIterator<Item = &'t Text>) -> Text {
        let texts: Vec<&Text> = texts.into_iter().collect();
        self.each(|voice| {
            let lines = texts.iter().map(|text| format!("– {}", text.get(voice.lang())));
            lines.collect::<Vec<_>>().join("\n")
        })
    }
}

/// A text for tools that break lines themselves: what is copied from them can be searched for.
pub(super) fn plain(text: &str) -> String {
    text.replace(TOGETHER, " ")
}
