//! `indicators/` and `topics.yaml`: the signs, and the questions that may throw light on them.

use serde::Deserialize;

use crate::record::Form;
use crate::words::Text;

use super::common::{Citation, Element, Item, Light, ListId};

/// A file of `indicators/`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IndicatorFile {
    pub list: ListId,
    /// Its indicators, in printed order.
    pub indicators: Vec<Indicator>,
    /// What to be careful about; not indicators.
    #[serde(default)]
    pub cautions: Vec<Item>,
}

/// One sign. Not ranked, and none proves anything alone (KOM guide, Part 4).
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Its id, never renamed or reused.
    pub id: String,
    /// Its short printed number, the same in every language and format.
    pub number: String,
    /// The list it is on.
    #[serde(skip, default = "adult")]
    pub list: ListId,
    pub category: String,
    /// Its group, where the category has groups.
    #[serde(default)]
    pub group: Option<String>,
    /// At most 60 bytes: one row of a terminal.
    pub label: Text,
    pub text: Text,
    /// How it may come to light.
    pub comes_to_light: Vec<Light>,
    /// Which elements of § 257 it may bear on: our own reading.
    pub elements: Vec<Element>,
    /// True where it is no longer looked for. It stays readable, or saved cases would not open.
    #[serde(default)]
    pub retired: bool,
    /// True where it cannot be asked about, only observed.
    #[serde(default)]
    pub observation_only: bool,
    pub source: Vec<Citation>,
}

fn adult() -> ListId {
    ListId::Adult
}

/// `topics.yaml`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TopicFile {
    /// The opening questions, in the guide's order.
    pub topics: Vec<Topic>,
}

/// An opening question with its follow-ups and the indicators an answer may throw light on.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Topic {
    pub id: String,
    pub title: Text,
    /// The open question, as said aloud.
    pub open: Text,
    /// Questions to follow up with.
    #[serde(default)]
    pub follow_ups: Vec<Text>,
    /// What to lead into afterwards.
    #[serde(default)]
    pub then: Option<Text>,
    /// The forms of exploitation it fits; empty means all.
    #[serde(default)]
    pub forms: Vec<Form>,
    /// Ids of the indicators an answer may throw light on.
    pub indicators: Vec<String>,
    pub source: Vec<Citation>,
}
