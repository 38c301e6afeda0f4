//! What was found, what nobody has looked at, and what the findings may bear on.

use crate::catalogue::{Catalogue, Element, ElementText, Indicator, ListId};
use crate::choice::Choice;
use crate::record::{Answer, Finding, Form, Record, State};

/// A finding together with its indicator.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    /// The indicator.
    pub indicator: &'a Indicator,
    /// What the record says of it.
    pub finding: &'a Finding,
}

/// Findings under one heading: a list, a category, a group.
#[derive(Debug)]
pub struct Section<'a, T> {
    /// The list.
    pub list: ListId,
    /// Id of the category.
    pub category: &'a str,
    /// Id of the group, where there is one.
    pub group: Option<&'a str>,
    /// What stands under the heading.
    pub members: Vec<T>,
}

/// Groups what is in printed order under its headings.
pub(crate) fn sections<'a, T>(
    members: impl Iterator<Item = T>,
    indicator: impl Fn(&T) -> &'a Indicator,
) -> Vec<Section<'a, T>> {
    let mut sections: Vec<Section<'a, T>> = Vec::new();
    for member in members {
        let about = indicator(&member);
        let group = about.group.as_deref();
        match sections.last_mut() {
            Some(last)
                if last.list == about.list && last.category == about.category && last.group == group =>
            {
                last.members.push(member);
            }
            _ => sections.push(Section {
                list: about.list,
                category: &about.category,
                group,
                members: vec![member],
            }),
        }
    }
    sections
}

/// The lists that the record brings in: the one for everyone; the one for minors unless the person
/// is an adult; the others where such a form is suspected, or nobody said which is. A list with a finding is in any case.
pub(crate) fn lists_in_question(record: &Record) -> Vec<ListId> {
    ListId::ALL.iter().copied().filter(|list| in_question(record, *list)).collect()
}

fn in_question(record: &Record, list: ListId) -> bool {
    // Where nobody said which form is suspected, none is left out.
    let open = record.forms.is_empty() || record.forms.contains(&Form::Unknown);
    match list {
        ListId::Adult => true,
        ListId::Minor => record.is_child() != Answer::No,
        ListId::Prostitution => open || record.forms.contains(&Form::Prostitution),
        ListId::ForcedLabour => open || record.forms.contains(&Form::ForcedLabour),
    }
}

/// Every finding, in the catalogue's printed order.
pub(super) fn found<'a>(catalogue: &'a Catalogue, record: &'a Record) -> Vec<Found<'a>> {
    catalogue
        .indicators
        .iter()
        .filter_map(|indicator| record.finding(&indicator.id).map(|finding| Found { indicator, finding }))
        .collect()
}

/// The indicators without any finding.
pub(super) fn not_considered<'a>(catalogue: &'a Catalogue, record: &Record) -> Vec<&'a Indicator> {
    catalogue.current().filter(|indicator| record.finding(&indicator.id).is_none()).collect()
}

/// An element of § 257 and the present findings that may bear on it.
#[derive(Debug)]
pub struct ElementReading<'a> {
    /// Which element.
    pub id: Element,
    /// The element in words.
    pub text: &'a ElementText,
    /// The indicators that are present and may bear on it.
    pub indicators: Vec<&'a Indicator>,
}

/// What the present findings may bear on: our own reading, never a finding of its own.
pub(super) fn elements<'a>(catalogue: &'a Catalogue, record: &Record) -> Vec<ElementReading<'a>> {
    let present = |indicator: &&Indicator| {
        record.finding(&indicator.id).is_some_and(|finding| finding.state == State::Present)
    };
    catalogue
        .steps
        .elements
        .iter()
        .map(|text| ElementReading {
            id: text.id,
            text,
            indicators: catalogue
                .indicators
                .iter()
                .filter(|indicator| indicator.elements.contains(&text.id))
                .filter(present)
                .collect(),
        })
        .collect()
}
