//! `rights.yaml` and `contacts.yaml`: what the person may be entitled to, and whom to call.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::record::{Form, Gender, Sector};
use crate::words::{Lang, Text};

use super::super::when::When;
use super::common::{AgeGroup, Caller, Citation, ContactKind};

/// `rights.yaml`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RightFile {
    pub rights: Vec<Right>,
}

/// A right that may come into question.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Right {
    pub id: String,
    #[serde(rename = "for")]
    pub ages: Vec<AgeGroup>,
    /// When it comes into question; empty means always.
    #[serde(default)]
    pub when: When,
    pub title: Text,
    /// The right, the next step and who decides, in one line.
    pub short: Text,
    pub text: Text,
    #[serde(default)]
    pub conditions: Vec<Text>,
    #[serde(default)]
    pub next_step: Option<Text>,
    pub responsible: Text,
    #[serde(default)]
    pub contacts: Vec<String>,
    pub source: Vec<Citation>,
}

/// `contacts.yaml`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ContactFile {
    pub contacts: Vec<Contact>,
}

/// A body that can be called, written to or visited.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub id: String,
    pub name: Text,
    pub purpose: Text,
    #[serde(default)]
    pub phones: Vec<Phone>,
    #[serde(default)]
    pub emails: Vec<String>,
    #[serde(default)]
    pub web: Vec<String>,
    /// Its pages in a language, in place of `web` for readers of it.
    #[serde(default)]
    pub web_in: BTreeMap<Lang, Vec<String>>,
    /// What people call it, or what they look for it by, in each language.
    #[serde(default)]
    pub also: BTreeMap<Lang, Vec<String>>,
    /// Opening hours in OpenStreetMap's syntax.
    #[serde(default)]
    pub hours: Option<String>,
    #[serde(default)]
    pub languages: Vec<String>,
    /// Whether an interpreter can be arranged.
    #[serde(default)]
    pub interpreter: bool,
    /// Whether a source says it is free of charge.
    #[serde(default)]
    pub free: bool,
    /// Whether a source says one may stay anonymous.
    #[serde(default)]
    pub anonymous: bool,
    pub audience: Audience,
    /// Forms of exploitation; empty means all.
    #[serde(default)]
    pub forms: Vec<Form>,
    /// Towns; empty means the whole country.
    #[serde(default)]
    pub places: Vec<String>,
    /// Municipalities it serves alone, by any of their names; empty where `places` says all there is.
    #[serde(default)]
    pub municipalities: Vec<String>,
    /// Whether it is an agency's own, laid over the guide.
    #[serde(skip)]
    pub own: bool,
    pub kind: ContactKind,
    /// The sector it is of: nobody is sent to their own agency.
    #[serde(default)]
    pub sector: Option<Sector>,
    /// Whether it takes individual cases.
    pub takes_cases: bool,
    /// False where its values stand in one outdated source alone.
    pub confirmed: bool,
    /// When it is a referral for a person.
    #[serde(default)]
    pub refer: Option<Refer>,
    /// When its values were last compared with the source, YYYY-MM-DD.
    pub checked_on: String,
    /// Needed, but for an agency's own, which the agency itself answers for.
    #[serde(default)]
    pub source: Vec<Citation>,
    /// Values that one outdated source alone gives.
    #[serde(default)]
    pub unconfirmed: Vec<OldValue>,
    /// Values that are no longer used.
    #[serde(default)]
    pub superseded: Vec<OldValue>,
}

impl Contact {
    /// Its pages for readers of a language, the first one the best.
    pub fn pages(&self, lang: Lang) -> &[String] {
        self.web_in.get(&lang).unwrap_or(&self.web)
    }

    /// Its pages in every language.
    pub fn all_pages(&self) -> impl Iterator<Item = &String> {
        self.web.iter().chain(self.web_in.values().flatten())
    }

    /// The numbers of the body as a whole: those for some callers alone left out.
    pub fn own_phones(&self) -> impl Iterator<Item = &Phone> {
        self.phones.iter().filter(|phone| !phone.restricted)
    }

    /// Whether somebody who works in a sector works for this body: nobody is sent to their own agency.
    pub fn is_of(&self, sector: Option<Sector>) -> bool {
        self.sector.is_some() && self.sector == sector
    }
}

/// A number to call.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Phone {
    pub number: String,
    /// What to know about this number.
    #[serde(default)]
    pub note: Option<Text>,
    /// True where it is for some callers alone, so that it never stands for the whole body.
    #[serde(default)]
    pub restricted: bool,
}

impl Phone {
    /// As it is dialled: with the country code where it is an ordinary number.
    pub fn dialled(&self) -> String {
        self.e164().unwrap_or_else(|| self.number.chars().filter(char::is_ascii_digit).collect())
    }

    /// The number as dialled from anywhere (E.164), Norway's country code before it. None for short
    /// and free-phone numbers, which are not reached from abroad.
    pub fn e164(&self) -> Option<String> {
        let digits: String = self.number.chars().filter(char::is_ascii_digit).collect();
        (digits.len() == 8 && !digits.starts_with("800")).then(|| format!("+47{digits}"))
    }
}

/// For whom a contact is.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Audience {
    pub ages: Vec<AgeGroup>,
    pub genders: Vec<Gender>,
    pub who: Vec<Caller>,
}

/// When and how urgently a contact is a referral.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Refer {
    pub rank: u32,
    #[serde(default)]
    pub when: When,
}

/// A value that is not printed as current, and why.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OldValue {
    /// What the value is of.
    pub field: String,
    pub value: String,
    pub source: Vec<Citation>,
    /// Why it is not used as current.
    pub reason: Text,
}
