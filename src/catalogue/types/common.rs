//! What several files hold alike: closed sets, citations, sentences with conditions.

use serde::{Deserialize, Deserializer, Serialize, de};

use crate::choice::choice;
use crate::words::Text;

use super::super::when::When;

choice! {
    /// An indicator list.
    pub enum ListId {
        /// For everyone, adults and minors alike.
        Adult = "adult",
        /// In addition, for who is or may be under 18.
        Minor = "minor",
        /// In addition, where exploitation in prostitution is suspected.
        Prostitution = "prostitution",
        /// In addition, where exploitation in forced labour is suspected.
        ForcedLabour = "forced-labour",
    }
}

choice! {
    /// A duty that there is a rule for (`assessment::duties`).
    pub enum DutyId {
        /// To avert a criminal offence, Penal Code § 196.
        Avert = "avert",
        /// To report to child welfare, Child Welfare Act § 13-2.
        Report = "child-welfare-report",
    }
}

impl DutyId {
    /// What conditions call the duty's status.
    pub fn subject(self) -> &'static str {
        match self {
            Self::Avert => "duty.avert",
            Self::Report => "duty.child-welfare-report",
        }
    }
}

choice! {
    /// Whether a duty is there, on what is recorded.
    pub enum DutyStatus {
        /// It applies.
        Applies = "applies",
        /// It may apply: a named fact is missing.
        MayApply = "may-apply",
        /// No duty, but a right to report.
        RightNotDuty = "right-not-duty",
        /// Not indicated on what is recorded.
        NotIndicated = "not-indicated",
    }
}

choice! {
    /// An element of human trafficking, Penal Code § 257. What an indicator may bear on is the
    /// project's own reading.
    pub enum Element {
        /// What is done to the person.
        Act = "act",
        /// By what improper means. Need not be shown under 18 (§ 257 third paragraph).
        Means = "means",
        /// To what end.
        Purpose = "purpose",
    }
}

choice! {
    /// How a sign may come to light.
    pub enum Light {
        /// By watching.
        Seen = "seen",
        /// In papers and registers.
        Papers = "papers",
        /// In what is told.
        Told = "told",
    }
}

choice! {
    /// What a right or a piece of information is for: adults or minors.
    pub enum AgeGroup {
        /// 18 and over.
        Adult = "adult",
        /// Under 18, or uncertain and therefore treated so.
        Minor = "minor",
    }
}

choice! {
    /// Who may use a service.
    pub enum Caller {
        /// The person concerned.
        Person = "person",
        /// A professional who needs guidance.
        Professional = "professional",
    }
}

choice! {
    /// What kind of body a contact is.
    pub enum ContactKind {
        /// Answers at once, day and night.
        Emergency = "emergency",
        /// A public body.
        Public = "public",
        /// A service set up for the purpose.
        Service = "service",
        /// A voluntary or non-profit organisation.
        Voluntary = "voluntary",
        /// An online resource.
        Online = "online",
        /// An international organisation.
        International = "international",
    }
}

/// A source and a place in it, written `source#place`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation {
    pub source: String,
    /// Id of the place in the source.
    pub place: Option<String>,
}

impl<'de> Deserialize<'de> for Citation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let (source, place) = match text.split_once('#') {
            Some((source, place)) => (source.to_owned(), Some(place.to_owned())),
            None => (text, None),
        };
        if source.is_empty() || place.as_deref() == Some("") {
            return Err(de::Error::custom("problem-citation"));
        }
        Ok(Self { source, place })
    }
}

/// A reference to a source, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Cited {
    pub id: String,
    /// Its title in the language asked for.
    pub title: String,
    pub place: Option<String>,
}

/// A sentence that is said under conditions.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub id: String,
    /// When it is said; empty means always.
    #[serde(default)]
    pub when: When,
    /// Whether it is said in full documents alone, and left out of short ones.
    #[serde(default)]
    pub full: bool,
    /// For whom; empty means for everyone.
    #[serde(default, rename = "for")]
    pub ages: Vec<AgeGroup>,
    pub text: Text,
    /// Ids of the contacts that belong to it.
    #[serde(default)]
    pub contacts: Vec<String>,
    #[serde(default)]
    pub source: Vec<Citation>,
}

/// Something with an id, a name and perhaps an introduction.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Named {
    pub id: String,
    pub name: Text,
    #[serde(default)]
    pub intro: Option<Text>,
}

/// A text with its source.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    pub text: Text,
    pub source: Vec<Citation>,
}

#[cfg(test)]
impl schemars::JsonSchema for Citation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Citation".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[^#]+(#[^#]+)?$" })
    }
}
