//! `duties`: the walk-through of the two duties alone.

use crate::assessment::assess;
use crate::catalogue::FactText;
use crate::cli::{DutiesArgs, FactFlags};
use crate::failure::Failure;
use crate::interview::walk::{Question, walk};
use crate::record::{Answer, Fact, Record};
use crate::words::msg;
use crate::{document, render};
use anyhow::Result;

use super::output::{Output, Page};
use super::{App, asks_on_terminal};

pub(super) fn run(app: &App, args: &DutiesArgs) -> Result<()> {
    // A wrong ending is told of before the first question.
    let output = Output::new(app, &args.output)?;
    if args.sheet {
        return Ok(output.deliver(app, "duties-sheet", &Page::new(|| document::duty_flow(app.voice())))?);
    }
    let mut record = Record::new(app.catalogue.edition());
    if !args.facts.is_empty() {
        args.facts.apply(&mut record);
    } else if asks_on_terminal() {
        app.settings.begin(&mut record);
        ask(app, &mut record)?;
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
    let answered = |answers: &[usize]| {
        let mut record = record.clone();
        for answer in answers {
            let Some(fact) = next(app, &record) else { break };
            let values =
                app.voice().fact(fact.path()).map(|texts| texts.values.as_slice()).unwrap_or_default();
            fact.set(&mut record, values.get(*answer).map(|value| value.value.as_str()));
        }
        record
    };
    let answers = walk(app.voice(), app.look().ascii, |answers| {
        let fact = next(app, &answered(answers))?;
        Some(question(app, app.voice().fact(fact.path())?))
    })?
    .ok_or_else(Failure::interrupted)?;
    *record = answered(&answers);
    Ok(())
}

/// The next fact to ask for.
fn next(app: &App, record: &Record) -> Option<Fact> {
    FactFlags::all().map(|(_, fact)| fact).find(|fact| {
        !fact.answered(record) && matters(*fact, record) && app.voice().fact(fact.path()).is_some()
    })
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

fn question(app: &App, texts: &FactText) -> Question {
    let at = |name: &str| texts.values.iter().position(|value| value.value == name);
    Question {
        ask: app.voice().text(&texts.ask).to_owned(),
        answers: texts.values.iter().map(|value| app.voice().text(&value.label).to_owned()).collect(),
        yes_no: at("yes").zip(at("no")),
    }
}
