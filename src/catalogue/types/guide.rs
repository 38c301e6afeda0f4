//! `guide.yaml` and `sources.yaml`: what the catalogue is about, and what it is built from.

use serde::Deserialize;

use crate::words::{Lang, Text};

use super::common::{ListId, Named};

/// `guide.yaml`: what the whole catalogue is about, and the names that the rest refers to.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// Id of the guide, for Norway `no-kom`.
    pub id: String,
    /// Edition, counted up with every change of content.
    pub edition: u32,
    /// ISO 3166 code of the country, lower case.
    pub country: String,
    /// The languages every text must exist in.
    pub languages: Vec<Lang>,
    pub title: Text,
    /// Who publishes what it is built from.
    pub publisher: Text,
    /// When its facts were last compared with the sources, YYYY-MM-DD.
    pub checked_on: String,
    /// Id of the contact to call in danger to life or health.
    pub emergency: String,
    pub lists: Vec<ListInfo>,
    /// The categories, in printed order.
    pub categories: Vec<Named>,
    pub groups: Vec<Group>,
    /// The towns that services are known in.
    pub places: Vec<Named>,
    /// Languages by their names; the ids are language tags.
    #[serde(default)]
    pub spoken: Vec<Named>,
}

/// An indicator list's name and what it is for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListInfo {
    pub id: ListId,
    pub name: Text,
    /// One sentence: whom it is for.
    pub intro: Text,
}

/// A group of indicators inside a category.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub id: String,
    /// The category it belongs to.
    pub category: String,
    pub name: Text,
}

/// `sources.yaml`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SourceFile {
    pub sources: Vec<Source>,
}

/// A text that facts were taken from.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: String,
    /// Where it, or who publishes it, is found.
    #[serde(default)]
    pub web: Option<String>,
    pub title: Text,
    pub publisher: Text,
    pub date: Text,
    /// How much it weighs where sources disagree.
    pub weight: Text,
    /// When it was last read, YYYY-MM-DD.
    pub consulted_on: String,
    /// Places in it that are cited.
    #[serde(default)]
    pub places: Vec<Named>,
}

#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Regions {
    pub counties: Vec<County>,
}

/// A county: anywhere in it leads to the places near it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct County {
    /// Its official names, the Norwegian one first.
    pub names: Vec<String>,
    /// Names of counties that are no more, where it is all or part of what they were.
    #[serde(default)]
    pub former: Vec<String>,
    /// Ids of the guide's places that are nearest; none where no town with services is.
    pub near: Vec<String>,
    /// Its municipalities, each with its official names.
    pub municipalities: Vec<Vec<String>>,
}
