//! The duties with their reasons, as scripts get them.

use serde::Serialize;

use crate::assessment::{Assessment, Because, DutyResult};
use crate::catalogue::{Citation, Cited};
use crate::choice::Choice;
use crate::document::{Voice, missing, status_text};

use super::ItemView;

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ReasonView {
    fact: &'static str,
    value: String,
    text: String,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct MissingView {
    fact: &'static str,
    text: String,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct BasisView<'a> {
    law: &'a str,
    section: &'a str,
    source: Vec<Cited>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct DutyView<'a> {
    id: &'a str,
    status: &'static str,
    concerns: Vec<&'static str>,
    because: Vec<ReasonView>,
    missing: Vec<MissingView>,
    legal_basis: Vec<BasisView<'a>>,
    text: String,
    how: Vec<ItemView<'a>>,
    do_not: Vec<ItemView<'a>>,
    always: Vec<ItemView<'a>>,
    exceptions: Vec<ItemView<'a>>,
}

pub(super) fn duty_views<'a>(voice: Voice<'a>, assessment: &'a Assessment<'a>) -> Vec<DutyView<'a>> {
    assessment.duties.iter().map(|result| duty(voice, assessment, result)).collect()
}

pub(super) fn duty<'a>(
    voice: Voice<'a>,
    assessment: &'a Assessment<'a>,
    result: &'a DutyResult<'a>,
) -> DutyView<'a> {
    DutyView {
        id: result.duty.id.as_str(),
        status: result.status.as_str(),
        concerns: result.concerns.iter().map(|concerned| concerned.as_str()).collect(),
        because: reasons(voice, &result.because),
        missing: result
            .missing
            .iter()
            .map(|fact| MissingView { fact: fact.path(), text: missing(voice, assessment.record, *fact) })
            .collect(),
        legal_basis: result
            .duty
            .legal_basis
            .iter()
            .map(|basis| BasisView {
                law: &basis.law,
                section: &basis.section,
                source: sources(voice, &basis.source),
            })
            .collect(),
        text: status_text(voice, result.duty, result.status),
        how: ItemView::all(voice, result.how.iter().copied()),
        do_not: ItemView::all(voice, result.do_not.iter().copied()),
        always: ItemView::all(voice, result.always.iter().copied()),
        exceptions: ItemView::all(voice, result.exceptions.iter().copied()),
    }
}

pub(super) fn reasons(voice: Voice<'_>, because: &[Because]) -> Vec<ReasonView> {
    because
        .iter()
        .map(|reason| ReasonView {
            fact: reason.subject.path(),
            value: reason.value.clone(),
            text: voice.because(reason.subject, &reason.value),
        })
        .collect()
}

pub(super) fn sources(voice: Voice<'_>, citations: &[Citation]) -> Vec<Cited> {
    citations.iter().map(|citation| voice.cite(citation)).collect()
}
