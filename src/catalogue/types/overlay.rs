//! What an agency lays over the guide: its own words, routines and bodies.

use serde::Deserialize;

use crate::words::Text;

use super::common::Item;
use super::directory::Contact;

/// `agency.yaml`: whose the rest is.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Agency {
    /// What the agency's own entries are marked with.
    pub name: Text,
    /// Words at the head of documents for professionals.
    #[serde(default)]
    pub head: Option<Text>,
}

/// `steps.yaml`: routines of one's own.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OwnSteps {
    pub steps: Vec<Item>,
}

/// What is laid over the guide. It adds, and never takes the place of anything.
#[derive(Debug, Clone)]
pub struct Overlay {
    pub agency: Agency,
    pub steps: Vec<Item>,
    pub contacts: Vec<Contact>,
}
