//! The directory as JSON.

use serde::Serialize;

use crate::catalogue::{AgeGroup, Caller, Cited, Contact, ContactKind, OldValue};
use crate::document::Voice;
use crate::record::{Form, Gender};

/// The bodies as an array, in the order given.
///
/// # Errors
/// None that a directory can cause; passed on from the serializer.
pub fn contacts(voice: Voice<'_>, found: &[&Contact]) -> serde_json::Result<String> {
    let views: Vec<ContactView<'_>> = found.iter().map(|contact| ContactView::new(voice, contact)).collect();
    serde_json::to_string_pretty(&views)
}

#[derive(Serialize)]
struct ContactView<'a> {
    id: &'a str,
    name: &'a str,
    purpose: &'a str,
    kind: ContactKind,
    phones: Vec<PhoneView<'a>>,
    emails: &'a [String],
    web: &'a [String],
    hours: Option<&'a str>,
    languages: &'a [String],
    interpreter: bool,
    free: bool,
    anonymous: bool,
    audience: AudienceView<'a>,
    forms: &'a [Form],
    places: &'a [String],
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    municipalities: &'a [String],
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    own: bool,
    takes_cases: bool,
    confirmed: bool,
    checked_on: &'a str,
    source: Vec<Cited>,
    unconfirmed: Vec<OldView<'a>>,
    superseded: Vec<OldView<'a>>,
}

#[derive(Serialize)]
struct PhoneView<'a> {
    number: &'a str,
    /// As dialled from anywhere (E.164); none for short numbers, which only Norway answers.
    e164: Option<String>,
    note: Option<&'a str>,
    restricted: bool,
}

#[derive(Serialize)]
struct AudienceView<'a> {
    ages: &'a [AgeGroup],
    genders: &'a [Gender],
    who: &'a [Caller],
}

#[derive(Serialize)]
struct OldView<'a> {
    field: &'a str,
    value: &'a str,
    reason: &'a str,
    source: Vec<Cited>,
}

impl<'a> ContactView<'a> {
    fn new(voice: Voice<'a>, contact: &'a Contact) -> Self {
        let cite = |source: &[crate::catalogue::Citation]| source.iter().map(|c| voice.cite(c)).collect();
        let old = |values: &'a [OldValue]| {
            let view = |old: &'a OldValue| OldView {
                field: &old.field,
                value: &old.value,
                reason: voice.text(&old.reason),
                source: cite(&old.source),
            };
            values.iter().map(view).collect()
        };
        Self {
            id: &contact.id,
            name: voice.text(&contact.name),
            purpose: voice.text(&contact.purpose),
            kind: contact.kind,
            phones: contact
                .phones
                .iter()
                .map(|phone| PhoneView {
                    number: &phone.number,
                    e164: phone.e164(),
                    note: phone.note.as_ref().map(|note| voice.text(note)),
                    restricted: phone.restricted,
                })
                .collect(),
            emails: &contact.emails,
            web: &contact.web,
            hours: contact.hours.as_deref(),
            languages: &contact.languages,
            interpreter: contact.interpreter,
            free: contact.free,
            anonymous: contact.anonymous,
            audience: AudienceView {
                ages: &contact.audience.ages,
                genders: &contact.audience.genders,
                who: &contact.audience.who,
            },
            forms: &contact.forms,
            places: &contact.places,
            municipalities: &contact.municipalities,
            own: contact.own,
            takes_cases: contact.takes_cases,
            confirmed: contact.confirmed,
            checked_on: &contact.checked_on,
            source: cite(&contact.source),
            unconfirmed: old(&contact.unconfirmed),
            superseded: old(&contact.superseded),
        }
    }
}
