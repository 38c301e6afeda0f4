//! Cases for training and how a group's answers agree, for scripts.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::catalogue::DutyStatus;
use crate::choice::Choice;
use crate::document::Voice;
use crate::record::{Basis, State};
use crate::training::{Agreement, BasisRow, Case, Table};

#[derive(Serialize)]
struct CaseView<'a> {
    id: &'a str,
    title: &'a str,
    trains: &'a str,
    scenes: usize,
}

impl<'a> CaseView<'a> {
    fn new(voice: Voice<'a>, case: &'a Case) -> Self {
        let (title, trains) = (voice.text(&case.title), voice.text(&case.trains));
        Self { id: &case.id, title, trains, scenes: case.scenes.len() }
    }
}

/// The cases, as an array.
///
/// # Errors
/// None that a case can cause; passed on from the serializer.
pub fn case_list(voice: Voice<'_>, cases: &[Case]) -> serde_json::Result<String> {
    let views: Vec<CaseView<'_>> = cases.iter().map(|case| CaseView::new(voice, case)).collect();
    serde_json::to_string_pretty(&views)
}
/// The version of the JSON of a comparison.
const SCHEMA: &str = "holdepunkt.agreement/1";

#[derive(Serialize)]
struct AgreementView<'a> {
    schema: &'static str,
    case: &'a str,
    catalogue: String,
    answers: usize,
    findings: TableView<'a>,
    bases: Vec<BasisView>,
    duties: TableView<'a>,
}

#[derive(Serialize)]
struct TableView<'a> {
    alpha: Option<f64>,
    rows: Vec<RowView<'a>>,
}

#[derive(Serialize)]
struct RowView<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<&'a str>,
    /// How many of the group gave each value.
    answers: Map<String, Value>,
    not_answered: usize,
    reference: Option<&'static str>,
    alike: Option<f64>,
    as_reference: Option<f64>,
    alpha: Option<f64>,
}

#[derive(Serialize)]
struct BasisView {
    basis: Basis,
    alike: Option<f64>,
    as_reference: Option<f64>,
    alpha: Option<f64>,
}

/// How a group's answers agree, as an object; those that differ most come first.
///
/// # Errors
/// As [`case_list`].
pub fn agreement(voice: Voice<'_>, found: &Agreement<'_>) -> serde_json::Result<String> {
    let basis = |row: &BasisRow| BasisView {
        basis: row.basis,
        alike: row.alike,
        as_reference: row.as_reference,
        alpha: row.alpha,
    };
    serde_json::to_string_pretty(&AgreementView {
        schema: SCHEMA,
        case: &found.case.id,
        catalogue: voice.catalogue.edition(),
        answers: found.sheets,
        findings: table(&found.signs, State::NAMES, |sign| (sign.id.as_str(), Some(sign.number.as_str()))),
        bases: found.bases.iter().map(basis).collect(),
        duties: table(&found.duties, DutyStatus::NAMES, |duty| (duty.as_str(), None)),
    })
}

fn table<'a, T>(
    table: &'a Table<T>,
    values: &[&'static str],
    named: impl Fn(&'a T) -> (&'a str, Option<&'a str>),
) -> TableView<'a> {
    let rows = table.rows.iter().map(|row| {
        let (id, number) = named(&row.about);
        RowView {
            id,
            number,
            answers: values
                .iter()
                .zip(&row.counts)
                .map(|(name, count)| ((*name).to_owned(), (*count).into()))
                .collect(),
            not_answered: row.silent,
            reference: row.reference.and_then(|place| values.get(place)).copied(),
            alike: row.alike,
            as_reference: row.as_reference(),
            alpha: row.alpha,
        }
    });
    TableView { alpha: table.alpha, rows: rows.collect() }
}
