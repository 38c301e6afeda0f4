//! `conversation.yaml` and `facts.yaml`: how to talk, and the questions to the caseworker.

use serde::Deserialize;

use crate::words::{Lang, Text};

use super::super::when::When;
use super::common::{Citation, Item};

/// `conversation.yaml`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Conversation {
    /// What the conversation is for.
    #[serde(default)]
    pub purposes: Vec<Item>,
    /// What to have in place before.
    pub preparation: Vec<Preparation>,
    pub minors: Vec<Item>,
    pub asking: Vec<Item>,
    /// Words to avoid in the questions.
    pub avoid: Vec<Avoid>,
    pub avoid_reason: Text,
    /// What to ask and do again in each later conversation.
    pub again: Vec<Again>,
    /// What to do at least where no conversation is possible.
    pub minimum: Vec<Item>,
    /// What to tell the person about rights and help.
    pub telling: Vec<Item>,
}

/// A thing to have in place before the conversation.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Preparation {
    /// Its id, as records write it under `preparation`.
    pub id: String,
    pub label: Text,
    pub text: Text,
    #[serde(default)]
    pub when: When,
    pub source: Vec<Citation>,
}

/// Something to ask or do again in each later conversation.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Again {
    pub id: String,
    #[serde(default)]
    pub when: When,
    /// Paths of the facts to ask again.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Ids of the preparations to have in place again.
    #[serde(default)]
    pub preparation: Vec<String>,
    /// What to ask or do, and why.
    pub text: Text,
    pub source: Vec<Citation>,
}

/// A word the guide says to avoid in questions.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Avoid {
    pub id: String,
    pub word: Text,
    /// How words that belong to it begin, by language.
    pub stems: std::collections::BTreeMap<Lang, Vec<String>>,
    /// Where the advice is from.
    pub source: Vec<Citation>,
}

/// `facts.yaml`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FactFile {
    /// Every question put to the caseworker.
    pub facts: Vec<FactText>,
}

/// A question put to the caseworker, and how its answers read.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FactText {
    /// The path in the record.
    pub fact: String,
    /// Ids of the terms that help to understand the question.
    #[serde(default)]
    pub terms: Vec<String>,
    pub label: Text,
    pub ask: Text,
    /// What makes the answer easier.
    #[serde(default)]
    pub help: Option<Text>,
    /// Where what the help claims of law or fact is from.
    #[serde(default)]
    pub source: Vec<Citation>,
    pub values: Vec<FactValue>,
}

/// One answer.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FactValue {
    /// The value in the record.
    pub value: String,
    pub label: Text,
    /// The answer as a reason, a full sentence.
    pub because: Text,
    /// What is still to be judged where this is the answer.
    #[serde(default)]
    pub open: Option<Text>,
}
