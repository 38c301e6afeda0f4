//! What follows from a record: steps, bodies, rights, elements.

use serde::Serialize;

use crate::assessment::{Because, ElementReading};
use crate::catalogue::{Cited, Contact, Element, Item, Right};
use crate::document::Voice;

use super::duties::{ReasonView, reasons, sources};

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ItemView<'a> {
    id: &'a str,
    text: &'a str,
    contacts: &'a [String],
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    own: bool,
}

impl<'a> ItemView<'a> {
    pub fn all(voice: Voice<'a>, items: impl Iterator<Item = &'a Item>) -> Vec<Self> {
        items
            .map(|item| Self {
                id: &item.id,
                text: voice.text(&item.text),
                contacts: &item.contacts,
                own: false,
            })
            .collect()
    }

    /// An agency's own routines.
    pub fn of_own(voice: Voice<'a>, items: &[&'a Item]) -> Vec<Self> {
        let items = Self::all(voice, items.iter().copied());
        items.into_iter().map(|item| Self { own: true, ..item }).collect()
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ElementView<'a> {
    id: Element,
    name: &'a str,
    text: &'a str,
    indicators: Vec<&'a str>,
}

impl<'a> ElementView<'a> {
    pub fn new(voice: Voice<'a>, element: &ElementReading<'a>) -> Self {
        Self {
            id: element.id,
            name: voice.text(&element.text.name),
            text: voice.text(&element.text.text),
            indicators: element.indicators.iter().map(|indicator| indicator.id.as_str()).collect(),
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ReferralView<'a> {
    contact: &'a str,
    name: &'a str,
    phones: Vec<&'a str>,
    because: Vec<ReasonView>,
    confirmed: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    own: bool,
}

impl<'a> ReferralView<'a> {
    pub fn new(voice: Voice<'a>, contact: &'a Contact, because: &[Because]) -> Self {
        Self {
            contact: &contact.id,
            name: voice.text(&contact.name),
            phones: contact.own_phones().map(|phone| phone.number.as_str()).collect(),
            because: reasons(voice, because),
            confirmed: contact.confirmed,
            own: contact.own,
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct RightView<'a> {
    id: &'a str,
    title: &'a str,
    text: &'a str,
    responsible: &'a str,
    short: &'a str,
    conditions: Vec<&'a str>,
    next_step: Option<&'a str>,
    contacts: &'a [String],
    source: Vec<Cited>,
}

impl<'a> RightView<'a> {
    pub fn new(voice: Voice<'a>, right: &'a Right) -> Self {
        Self {
            id: &right.id,
            title: voice.text(&right.title),
            text: voice.text(&right.text),
            responsible: voice.text(&right.responsible),
            short: voice.text(&right.short),
            conditions: right.conditions.iter().map(|text| voice.text(text)).collect(),
            next_step: right.next_step.as_ref().map(|text| voice.text(text)),
            contacts: &right.contacts,
            source: sources(voice, &right.source),
        }
    }
}
