//! `train`: cases for a group, what it answered, and paper for it.

use anyhow::Result;

use crate::cli::{RunArgs, TrainCommand};
use crate::document;
use crate::failure::Failure;
use crate::record::{Record, Training};
use crate::render;
use crate::training::Case;
use crate::words::msg;
use crate::words::search::nearest;

use super::output::{Output, Page};
use super::{App, catalogue, interview};

pub(super) fn run(app: &App, command: &TrainCommand) -> Result<()> {
    let cases = catalogue::cases(&app.catalogue, app.global.catalogue.as_deref())?;
    match command {
        TrainCommand::List(output) => {
            let page = Page::new(|| document::cases(app.voice(), &cases))
                .with_json(|| render::case_list(app.voice(), &cases));
            Ok(Output::new(app, output)?.deliver(app, "cases", &page)?)
        }
        TrainCommand::Run(args) => play(app, args, &cases),
    }
}

/// The interview on a case: a new record, or one that is an exercise already.
fn play(app: &App, args: &RunArgs, cases: &[Case]) -> Result<()> {
    let named = args.case.as_deref().map(|id| case(cases, id)).transpose()?;
    interview::with(app, &args.interview, |record| {
        if args.interview.resume.is_none() {
            // What somebody settled for their own work is not the case's.
            *record = Record::new(app.catalogue.edition());
            record.training = named.map(|case| Training { case: case.id.clone(), scene: Some(1) });
            return Ok(named);
        }
        let Some(training) = &record.training else {
            return Err(Failure::usage(msg!("error-no-exercise")).advise(msg!("advice-no-exercise")));
        };
        match named {
            Some(named) if named.id != training.case => {
                let failure = Failure::usage(msg!("error-other-case", case = &training.case));
                Err(failure.advise(msg!("advice-other-case")))
            }
            _ => case(cases, &training.case).map(Some),
        }
    })
}

/// The case with this id.
fn case<'c>(cases: &'c [Case], id: &str) -> Result<&'c Case, Failure> {
    cases.iter().find(|case| case.id == id).ok_or_else(|| {
        let failure = Failure::usage(msg!("error-no-case", id = id));
        failure.advise(match nearest(id, cases.iter().map(|case| case.id.as_str())) {
            Some(near) => msg!("advice-unknown-id-near", near = near),
            None => msg!("advice-no-case"),
        })
    })
}
