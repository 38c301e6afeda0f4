//! `explain` and `quick`: what words mean, and the short check for anyone.

use std::io::{self, IsTerminal};

use anyhow::Result;
use dialoguer::Select;

use crate::catalogue::directory;
use crate::cli::{ExplainArgs, OutputArgs};
use crate::document::{self, Document};
use crate::failure::Failure;
use crate::words::{id, msg};
use crate::world::quit;

use super::output::{Output, Page};
use super::prompt::{self, Prompts};
use super::sheets::deliver;
use super::{App, complain};

pub(super) fn explain(app: &App, args: &ExplainArgs) -> Result<()> {
    let output = Output::new(app, &args.output)?;
    let voice = app.voice();
    let word = args.term.join(" ");
    let found = if word.is_empty() { Vec::new() } else { document::find(voice, &word) };
    let document = match found.as_slice() {
        [] if word.is_empty() => document::overview(voice),
        [] => otherwise(app, &word)?,
        [term, others @ ..] => {
            if !others.is_empty() {
                let others: Vec<&str> =
                    others.iter().take(OTHERS).map(|term| voice.text(&term.term)).collect();
                complain(&[voice.say(msg!("explain-others", terms = others.join(", ")))]);
            }
            document::term(voice, term)
        }
    };
    Ok(output.deliver(app, "explain", &Page::new(|| document.clone()))?)
}

/// A word that no term has: a duty, what indicators use it, or where else to look.
fn otherwise(app: &App, word: &str) -> Result<Document, Failure> {
    let voice = app.voice();
    if let Some(duty) = document::duty(voice, word) {
        return Ok(document::duty_in_words(voice, duty));
    }
    if let Some(found) = document::indicators_with(voice, word) {
        return Ok(found);
    }
    let advice = match document::nearest(voice, word) {
        _ if is_body(app, word) => msg!("advice-term-is-body"),
        Some(near) => msg!("advice-did-you-mean-term", near = near),
        None => msg!("advice-no-term"),
    };
    Err(Failure::usage(msg!("error-no-term")).advise(advice))
}

/// Whether a word finds somebody to call.
fn is_body(app: &App, word: &str) -> bool {
    let query = directory::Query { words: word.to_owned(), ..directory::Query::default() };
    !directory::search(&app.catalogue, &query).is_empty()
}

/// So many other terms are named where a word may mean several.
const OTHERS: usize = 5;

pub(super) fn quick(app: &App, output: &OutputArgs) -> Result<()> {
    let asks = io::stdin().is_terminal() && io::stderr().is_terminal();
    let seen = if asks && output.format.is_none() && output.output.is_none() {
        Some(quit::noting(|| ask(app))?)
    } else {
        None
    };
    deliver(app, output, "quick", || document::quick(app.voice(), seen.as_deref()))
}

/// Asks for each sign; the numbers of those that are there.
fn ask(app: &App) -> Result<Vec<usize>> {
    let voice = app.voice();
    for item in &voice.catalogue.quick.urgent {
        complain(&[voice.own(&item.text)]);
        complain(
            &item
                .contacts
                .iter()
                .filter_map(|id| voice.catalogue.contact(id))
                .map(|c| voice.contact_line(c))
                .collect::<Vec<_>>(),
        );
    }
    let answers = [id!("quick-yes"), id!("quick-no"), id!("quick-unknown")].map(|id| voice.say(id));
    let mut seen = Vec::new();
    for (index, sign) in voice.catalogue.quick.signs.iter().enumerate() {
        let asked = Select::with_theme(&Prompts)
            .with_prompt(voice.text(&sign.question))
            .items(&answers)
            .default(2)
            .interact_opt();
        if quit::asked() {
            return Err(prompt::left().into());
        }
        match asked {
            Ok(Some(0)) => seen.push(index),
            Ok(Some(_)) => {}
            Ok(None) | Err(_) => return Err(prompt::left().into()),
        }
    }
    Ok(seen)
}
