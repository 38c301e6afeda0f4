//! `handouts.yaml`: what is printed for the person, and the duties on one page.

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
