//! What was found, as scripts get it.

use serde::Serialize;

use crate::catalogue::{Contradiction, Indicator, ListId, Subject};
use crate::document::Voice;
use crate::record::{Basis, Earlier, Finding, OwnFinding, State};

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct FindingView<'a> {
    id: &'a str,
    number: &'a str,
    list: ListId,
    category: &'a str,
    group: Option<&'a str>,
    label: &'a str,
    state: State,
    basis: &'a [Basis],
    #[serde(rename = "in")]
    conversation: Option<u32>,
    note: Option<&'a str>,
    earlier: &'a [Earlier],
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ContradictionView<'a> {
    id: &'a str,
    facts: Vec<&'a str>,
    text: &'a str,
}

/// A sign that no list has.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct OwnView<'a> {
    number: String,
    sign: &'a str,
    state: State,
    basis: &'a [Basis],
    #[serde(rename = "in")]
    conversation: Option<u32>,
    note: Option<&'a str>,
}

impl<'a> OwnView<'a> {
    pub(super) fn new((index, own): (usize, &'a OwnFinding)) -> Self {
        let number = OwnFinding::number(index);
        let OwnFinding { sign, conversation, state, basis, note } = own;
        Self { number, sign, state: *state, basis, conversation: *conversation, note: note.as_deref() }
    }
}

pub(super) fn finding<'a>(
    voice: Voice<'a>,
    indicator: &'a Indicator,
    finding: &'a Finding,
) -> FindingView<'a> {
    FindingView {
        id: &indicator.id,
        number: &indicator.number,
        list: indicator.list,
        category: &indicator.category,
        group: indicator.group.as_deref(),
        label: voice.text(&indicator.label),
        state: finding.state,
        basis: &finding.basis,
        conversation: finding.conversation,
        note: finding.note.as_deref(),
        earlier: &finding.earlier,
    }
}

pub(super) fn contradiction<'a>(voice: Voice<'a>, contradiction: &'a Contradiction) -> ContradictionView<'a> {
    let mut facts: Vec<&str> = contradiction.when.subjects().map(Subject::path).collect();
    facts.sort_unstable();
    facts.dedup();
    ContradictionView { id: &contradiction.id, facts, text: voice.text(&contradiction.text) }
}
