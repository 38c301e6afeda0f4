//! `terms.yaml` and `quick.yaml`: what the words mean, and the short check for anyone.

use serde::Deserialize;

use crate::words::Text;

use super::common::{Citation, Item};

/// `terms.yaml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Knowledge {
    /// The terms.
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
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its id.
    pub id: String,
    /// The term.
    pub term: Text,
    /// Other words for it, by language.
    #[serde(default)]
    pub also: std::collections::BTreeMap<crate::words::Lang, Vec<String>>,
    /// What it means.
    pub text: Text,
    /// How to tell it from others.
    #[serde(default)]
    pub tells_apart: Vec<Apart>,
    /// Where it is from.
    pub source: Vec<Citation>,
}

/// A test that tells one term from another.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Apart {
    /// Id of the other term.
    pub from: String,
    /// The test.
    pub text: Text,
}

/// Something that is often believed.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Myth {
    /// Its id.
    pub id: String,
    /// What is believed.
    pub myth: Text,
    /// What is true.
    pub truth: Text,
    /// Where it is from.
    pub source: Vec<Citation>,
}

/// A setting in which exploitation was identified or suspected.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setting {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Examples.
    #[serde(default)]
    pub examples: Vec<Text>,
    /// Why it is no longer as the guide says.
    #[serde(default)]
    pub dated: Option<Text>,
    /// Where it is from.
    pub source: Vec<Citation>,
}

/// `quick.yaml`: seven signs for anyone who worries about somebody. It counts nothing and gives no
/// result.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quick {
    /// Its title.
    pub title: Text,
    /// What it is, and what it is not.
    pub intro: Text,
    /// Where it is from.
    pub source: Vec<Citation>,
    /// Said before the signs.
    pub urgent: Vec<Item>,
    /// The signs.
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
#[serde(deny_unknown_fields)]
pub struct QuickSign {
    /// Its id.
    pub id: String,
    /// The question.
    pub question: Text,
    /// What to do where it is so.
    pub what_to_do: Text,
    /// Ids of contacts.
    #[serde(default)]
    pub contacts: Vec<String>,
    /// Ids of indicators it is akin to.
    #[serde(default)]
    pub indicators: Vec<String>,
    /// Where it is from.
    pub source: Vec<Citation>,
}
