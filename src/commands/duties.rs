//! `duties`: the walk-through of the two duties alone.

use std::io::{self, IsTerminal};

use anyhow::Result;
use dialoguer::Select;

use crate::assessment::assess;
use crate::cli::{DutiesArgs, FactFlags};
use crate::failure::Failure;
use crate::record::{Answer, Fact, Record};
use crate::words::{id, msg};
use crate::world::quit;
use crate::{document, render};

use super::output::{Output, Page};
use super::prompt::{self, Prompts};
use super::{App, complain};

pub(super) fn run(app: &App, args: &DutiesArgs) -> Result<()> {
    // A wrong ending is told of before the first question.
    let output = Output::new(app, &args.output)?;
    if args.sheet {
        return Ok(output.deliver(app, "duties-sheet", &Page::new(|| document::duty_flow(app.voice())))?);
    }
    let mut record = Record::new(app.catalogue.edition());
    if !args.facts.is_empty() {
        args.facts.apply(&mut record);
    } else if io::stdin().is_terminal() && io::stderr().is_terminal() {
        quit::noting(|| ask(app, &mut record))?;
    } else {
        let failure = Failure::usage(msg!("error-duties-no-terminal"));
        return Err(failure.advise(msg!("advice-duties-no-terminal")).into());
    }
    let made = assess(&app.catalogue, &record, output.at());
    let page = Page::new(|| document::duties(app.voice(), &made))
        .with_json(|| render::duties_json(app.voice(), &made));
    Ok(output.deliver(app, "duties", &page)?)
}

/// Asks for every fact that still matters, danger first.
fn ask(app: &App, record: &mut Record) -> Result<()> {
    complain(&[app.voice().say(id!("duties-intro"))]);
    for (_, fact) in FactFlags::all() {
        if !matters(fact, record) {
            continue;
        }
        let value = choose(app, fact)?;
        fact.set(record, Some(&value));
        if fact == Fact::ImmediateDanger && record.safety.immediate_danger == Some(Answer::Yes) {
            complain(&[app.voice().emergency(true)]);
        }
    }
    Ok(())
}

/// Whether a fact can still change a duty's status.
fn matters(fact: Fact, record: &Record) -> bool {
    match fact {
        Fact::ReasonToBelieve => record.is_child() != Answer::No,
        Fact::ChildrenCareConcern | Fact::ChildrenReason => record.children_along.any == Some(Answer::Yes),
        Fact::ChildrenLikelihood => record.children_along.reason_to_believe == Some(Answer::Yes),
        _ => true,
    }
}

fn choose(app: &App, fact: Fact) -> Result<String> {
    let voice = app.voice();
    let Some(texts) = voice.fact(fact.path()) else { return Ok("unknown".to_owned()) };
    let labels: Vec<&str> = texts.values.iter().map(|value| voice.text(&value.label)).collect();
    let asked = Select::with_theme(&Prompts)
        .with_prompt(voice.text(&texts.ask))
        .items(&labels)
        .default(labels.len().saturating_sub(1))
        .interact_opt();
    if quit::asked() {
        return Err(prompt::left().into());
    }
    match asked {
        Ok(Some(index)) => {
            Ok(texts.values.get(index).map_or("unknown", |value| value.value.as_str()).to_owned())
        }
        Ok(None) | Err(_) => Err(prompt::left().into()),
    }
}
