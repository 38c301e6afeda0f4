//! `terms.yaml` and `quick.yaml`: what the words mean, and the short check for anyone.

use serde::Deserialize;

use crate::words::Text;

use super::common::{Citation, Item};

/// `terms.yaml`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Knowledge {
    pub terms: Vec<Term>,
    /// What is often believed, and what is true.
    pub myths: Vec<Myth>,
    /// What stands before the reasons.
    pub why_not_seen_intro: Text,
    /// Why people do not see themselves as victims.
    pub why_not_seen: Vec<Item>,
    /// What stands before the settings.
    pub settings_intro: Text,
    /// Where exploitation was identified or suspected.
    pub settings: Vec<Setting>,
}

/// A term and what it means.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub id: String,
    pub term: Text,
    /// Other words for it, by language.
    #[serde(default)]
    pub also: std::collections::BTreeMap<crate::words::Lang, Vec<String>>,
    pub text: Text,
    /// How to tell it from others.
    #[serde(default)]
    pub tells_apart: Vec<Apart>,
    pub source: Vec<Citation>,
}

/// A test that tells one term from another.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Apart {
    /// Id of the other term.
    pub from: String,
    pub text: Text,
}

/// Something that is often believed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Myth {
    pub id: String,
    pub myth: Text,
    pub truth: Text,
    pub source: Vec<Citation>,
}

/// A setting in which exploitation was identified or suspected.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Setting {
    pub id: String,
    pub name: Text,
    #[serde(default)]
    pub examples: Vec<Text>,
    /// Why it is no longer as the guide says.
    #[serde(default)]
    pub dated: Option<Text>,
    pub source: Vec<Citation>,
}

/// `quick.yaml`: seven signs for anyone who worries about somebody. It counts nothing and gives no
/// result.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Quick {
    pub title: Text,
    /// What it is, and what it is not.
    pub intro: Text,
    pub source: Vec<Citation>,
    pub urgent: Vec<Item>,
    pub signs: Vec<QuickSign>,
    /// What to do, whatever was seen.
    pub next: Vec<Item>,
    /// For the one who needs help themselves.
    pub about_yourself: Item,
    /// That there is no result.
    pub no_result: Text,
}

/// One of the seven signs.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QuickSign {
    pub id: String,
    pub question: Text,
    /// What to do where it is so.
    pub what_to_do: Text,
    #[serde(default)]
    pub contacts: Vec<String>,
    /// Ids of indicators it is akin to.
    #[serde(default)]
    pub indicators: Vec<String>,
    pub source: Vec<Citation>,
}
