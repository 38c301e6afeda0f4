//! `train compare`: how the answers of a group to one case agree.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::cli::CompareArgs;
use crate::document;
use crate::failure::Failure;
use crate::record::Record;
use crate::render;
use crate::training::{Case, agreement};
use crate::words::msg;

use super::inputs::{files, inputs, not_an_input, some_failed, stdin_once};
use super::output::{Output, Page, Target};
use super::vault::Vault;
use super::{App, complain, seal};

/// An exercise that was read, and what its file is called.
struct Answer {
    name: String,
    case: String,
    record: Record,
}

pub(super) fn run(app: &App, args: &CompareArgs, cases: &[Case]) -> Result<()> {
    let output = Output::new(app, &args.output)?;
    let named = files(&args.records)?;
    stdin_once(&named)?;
    let vault = Vault::new(app, &args.key);
    if let Target::File(path) = &output.target {
        not_an_input(&inputs(&named, &vault), path)?;
    }
    vault.unlock_for(&named)?;
    let mut failures = Vec::new();
    let mut answers = Vec::new();
    for path in &named {
        match seal::read(&app.catalogue, &vault, path)
            .and_then(|(opened, record)| exercise(app, opened.name, record))
        {
            Ok(answer) => answers.push(answer),
            Err(failure) => failures.push(failure),
        }
    }
    let case = shared(cases, &answers);
    let (same, others): (Vec<Answer>, Vec<Answer>) =
        answers.into_iter().partition(|answer| case.is_some_and(|case| case.id == answer.case));
    failures.extend(others.iter().map(|other| of_another(case, other)));
    if let ([_], Some(failure)) = (named.as_slice(), failures.first()) {
        return Err(failure.clone().into());
    }
    for failure in &failures {
        complain(&failure.lines(&app.messages));
    }
    if let Some(case) = case {
        let records: Vec<Record> = same.into_iter().map(|answer| answer.record).collect();
        let found = agreement(&app.catalogue, case, &records);
        let page = Page::new(|| document::agreement(app.voice(), &found, args.one_page))
            .with_json(|| render::agreement_json(app.voice(), &found));
        output.deliver(app, "agreement", &page)?;
    }
    some_failed(failures.len(), named.len())
}

/// A record as an answer: an exercise of this edition.
fn exercise(app: &App, name: String, record: Record) -> Result<Answer, Failure> {
    let edition = app.catalogue.edition();
    let Some(training) = &record.training else {
        let failure = Failure::usage(msg!("error-compare-person", file = name));
        return Err(failure.advise(msg!("advice-compare-person")));
    };
    if record.catalogue.as_ref() != Some(&edition) {
        let made = record.catalogue.clone().unwrap_or_default();
        let failure =
            Failure::usage(msg!("error-compare-edition", file = name, made = made, edition = edition));
        return Err(failure.advise(msg!("advice-compare-edition")));
    }
    Ok(Answer { name, case: training.case.clone(), record })
}

/// The case that most answers are to; of several, the one that came first.
fn shared<'c>(cases: &'c [Case], answers: &[Answer]) -> Option<&'c Case> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for answer in answers {
        *counts.entry(&answer.case).or_default() += 1;
    }
    let known = |answer: &&Answer| cases.iter().any(|case| case.id == answer.case);
    let most = answers.iter().filter(known).map(|answer| counts.get(answer.case.as_str()).copied()).max()?;
    let first =
        answers.iter().filter(known).find(|answer| counts.get(answer.case.as_str()).copied() == most)?;
    cases.iter().find(|case| case.id == first.case)
}

fn of_another(case: Option<&Case>, other: &Answer) -> Failure {
    match case {
        Some(case) => Failure::usage(msg!(
            "error-compare-case",
            file = &other.name,
            other = &other.case,
            case = &case.id
        ))
        .advise(msg!("advice-compare-case")),
        None => Failure::usage(msg!("error-no-case", id = &other.case)).advise(msg!("advice-no-case")),
    }
}
