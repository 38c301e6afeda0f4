//! `explain` and `quick`: what words mean, and the short check for anyone.

use anyhow::Result;

use crate::catalogue::directory;
use crate::cli::{ExplainArgs, OutputArgs};
use crate::document::{self, Document};
use crate::failure::Failure;
use crate::interview::walk::{Question, walk};
use crate::words::{id, msg};

use super::output::{Output, Page};
use super::sheets::deliver;
use super::{App, asks_on_terminal, complain};

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

/// A word that no term has: an indicator's number, a duty, what indicators use it, or where else to look.
fn otherwise(app: &App, word: &str) -> Result<Document, Failure> {
    let voice = app.voice();
    if let Some(sign) = document::indicator_by(voice, word) {
        return Ok(document::indicator(voice, sign));
    }
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
    let seen = if asks_on_terminal() && output.format.is_none() && output.output.is_none() {
        Some(ask(app)?)
    } else {
        None
    };
    deliver(app, output, "quick", || document::quick(app.voice(), seen.as_deref()))
}

/// Asks for each sign; the numbers of those that are there.
fn ask(app: &App) -> Result<Vec<usize>> {
    let voice = app.voice();
    let signs = &voice.catalogue.quick.signs;
    let answers = [id!("quick-yes"), id!("quick-no"), id!("quick-unknown")].map(|id| voice.say(id));
    let given = walk(voice, app.look().ascii, |given| {
        let sign = signs.get(given.len())?;
        let ask = voice.text(&sign.question).to_owned();
        Some(Question { ask, answers: answers.to_vec(), yes_no: Some((0, 1)) })
    })?
    .ok_or_else(Failure::interrupted)?;
    Ok(given.iter().enumerate().filter(|(_, answer)| **answer == 0).map(|(index, _)| index).collect())
}
