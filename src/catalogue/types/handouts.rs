//! `handouts.yaml`: what is printed for the person, and the duties on one page.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::words::Text;

use super::common::{AgeGroup, Citation};

/// `handouts.yaml`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Handouts {
    /// What bodies are called on paper that the person keeps.
    pub names: Vec<PlainName>,
    /// The sheet about rights and help.
    pub rights: RightsSheet,
    /// Ids of the contacts on the last page of a form.
    pub numbers: Vec<String>,
    pub card: PocketCard,
    /// The duties on one page.
    pub flow: DutyFlow,
    /// The same in few words, to be read from across a room.
    pub wall: Option<DutyFlow>,
}

/// A file of `handouts/`: what the person keeps, in a language that the program itself does not speak.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// Its language tag.
    pub language: String,
    /// What the language is called.
    pub name: Text,
    /// Who has read the translation and found it right; nobody, where it says so.
    pub checked: Text,
    /// The program's own sentences, by the ids of their messages.
    pub messages: BTreeMap<String, String>,
    /// The guide's sentences.
    pub texts: Vec<Translated>,
}

/// A sentence of the guide in a further language.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Translated {
    /// The sentence as the guide has it, in any of the program's languages.
    pub of: String,
    /// The same in the language of the file.
    pub is: String,
}

impl Translation {
    /// What stands for a text; none where the translation lacks it.
    pub fn of(&self, text: &Text) -> Option<&str> {
        let stands = |translated: &&Translated| text.iter().any(|(_, words)| words == translated.of);
        self.texts.iter().find(stands).map(|translated| translated.is.as_str())
    }
}

impl Handouts {
    /// Every text that stands on paper the person keeps.
    pub fn kept(&self) -> impl Iterator<Item = &Text> {
        let rights = &self.rights;
        let parts = rights.parts.iter().flat_map(|part| [&part.title].into_iter().chain(&part.lines));
        let sheet = [&rights.title].into_iter().chain(&rights.intro).chain(parts).chain(&rights.end);
        let card = [&self.card.title].into_iter().chain(self.card.lines.iter().map(|line| &line.label));
        self.names.iter().map(|name| &name.name).chain(sheet).chain(card)
    }
}

/// A body's name on paper that the person keeps.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlainName {
    pub contact: String,
    /// What it is called there.
    pub name: Text,
}

/// The sheet about rights and help.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RightsSheet {
    /// Its title, which tells nobody what it is about.
    pub title: Text,
    /// What is said before all else.
    pub intro: Vec<Text>,
    pub parts: Vec<HandoutPart>,
    /// What is said at the end.
    pub end: Vec<Text>,
    /// Where intro and end are from.
    pub source: Vec<Citation>,
}

/// A part of the sheet about rights and help.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HandoutPart {
    pub id: String,
    #[serde(rename = "for")]
    pub ages: Vec<AgeGroup>,
    pub title: Text,
    pub lines: Vec<Text>,
    /// Ids of the contacts that belong to it.
    #[serde(default)]
    pub contacts: Vec<String>,
    pub source: Vec<Citation>,
}

/// The pocket card.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PocketCard {
    pub title: Text,
    pub lines: Vec<CardLine>,
}

/// A line of the pocket card.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CardLine {
    /// Id of the contact whose number it gives.
    pub contact: String,
    /// Whom the number reaches, in words that give nothing away.
    pub label: Text,
}

/// The duties on one page.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DutyFlow {
    pub title: Text,
    pub steps: Vec<FlowStep>,
    /// What holds whatever the answers are.
    pub always: Vec<FlowAlways>,
}

/// A question of the flow.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FlowStep {
    pub id: String,
    pub ask: Text,
    /// What helps to answer it.
    #[serde(default)]
    pub help: Vec<Text>,
    pub answers: Vec<FlowAnswer>,
    pub source: Vec<Citation>,
}

/// An answer and what to do.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FlowAnswer {
    pub answer: Text,
    pub then: Vec<Text>,
    /// Ids of the contacts that belong to it.
    #[serde(default)]
    pub contacts: Vec<String>,
}

/// What holds whatever the answers are.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FlowAlways {
    pub id: String,
    pub text: Text,
    pub source: Vec<Citation>,
}
