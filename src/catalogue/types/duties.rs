//! `duties.yaml`, `steps.yaml` and `contradictions.yaml`: what follows from a record.

use serde::Deserialize;

use crate::words::Text;

use super::super::when::When;
use super::common::{Citation, DutyId, DutyStatus, Element, Item, Sentence};

/// `duties.yaml`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DutyFile {
    /// The laws that are cited.
    pub laws: Vec<Law>,
    pub duties: Vec<Duty>,
}

/// An Act that is cited.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Law {
    pub id: String,
    pub name: Text,
    /// Where it can be read, in the language or a translation.
    #[serde(default)]
    pub web: Option<Text>,
}

/// A duty, with everything that is said of it. The rules that decide its status are code
/// (`assessment::duties`), beside the law's words.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Duty {
    pub id: DutyId,
    pub name: Text,
    /// Its legal basis in short.
    pub basis: Text,
    /// Its legal basis, section by section.
    pub legal_basis: Vec<Basis>,
    pub who: Text,
    pub trigger: Text,
    /// What is said for each status.
    pub statuses: Vec<StatusText>,
    /// What is said with every status.
    pub always: Vec<Item>,
    pub how: Vec<Item>,
    /// What is said where the duty may apply, in place of what to do.
    pub may_apply: Vec<Item>,
    pub do_not: Vec<Item>,
    #[serde(default)]
    pub exceptions: Vec<Item>,
    /// The penalty for breach, if the sources tell one.
    #[serde(default)]
    pub penalty: Option<Sentence>,
}

/// A section of a law.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Basis {
    pub law: String,
    /// The section as printed, `§ 196`.
    pub section: String,
    pub source: Vec<Citation>,
}

/// What is said where a duty has a status.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StatusText {
    pub status: DutyStatus,
    pub text: Text,
}

/// `steps.yaml`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Steps {
    /// What to do now, the most urgent first.
    pub urgent: Vec<Item>,
    /// The first steps of Part 6, under their headings.
    pub first: Vec<StepGroup>,
    /// Said with what was recorded after a notification.
    pub notify_again: Sentence,
    /// What to say on the phone.
    pub call: CallScript,
    pub sharing: Vec<Item>,
    /// What every assessment says of itself.
    pub principles: Vec<Item>,
    /// The elements of § 257.
    pub elements: Vec<ElementText>,
    pub element_notes: Vec<Item>,
}

/// What to say on the phone, filled from the record.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CallScript {
    pub opening: Vec<Item>,
    /// The facts that are told, in this order, as far as they are known.
    pub facts: Vec<String>,
    pub closing: Vec<Item>,
}

/// A heading of first steps.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StepGroup {
    pub id: String,
    pub title: Text,
    /// When the whole group is said.
    #[serde(default)]
    pub when: When,
    pub items: Vec<Item>,
}

/// An element of § 257 in words.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ElementText {
    pub id: Element,
    pub name: Text,
    pub text: Text,
    pub source: Vec<Citation>,
}

/// `contradictions.yaml`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ContradictionFile {
    /// Facts that cannot well hold together.
    pub contradictions: Vec<Contradiction>,
}

/// Facts that clash.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contradiction {
    pub id: String,
    pub when: When,
    /// What clashes, and to look again.
    pub text: Text,
}
