//! What is printed from the catalogue alone: `checklist`, `questions`, `preparation`, `handout`.

use anyhow::Result;

use crate::catalogue::{AgeGroup, ListId};
use crate::choice::Choice;
use crate::cli::{ChecklistArgs, HandoutCommand, OutputArgs};
use crate::document::{self, Document, Voice};
use crate::words::{Lang, Messages, msg};

use super::output::{Output, Page};
use super::{App, complain};

pub(super) fn checklist(app: &App, args: &ChecklistArgs) -> Result<()> {
    let lists = in_printed_order(&args.list);
    deliver(app, &args.output, "checklist", || document::checklist(app.voice(), &lists))
}

pub(super) fn questions(app: &App, output: &OutputArgs) -> Result<()> {
    deliver(app, output, "questions", || document::questions(app.voice()))
}

pub(super) fn preparation(app: &App, output: &OutputArgs) -> Result<()> {
    deliver(app, output, "preparation", || document::preparation(app.voice()))
}

pub(super) fn handout(app: &App, command: &HandoutCommand) -> Result<()> {
    let translation = app.translation()?;
    let lang = app.voice().lang();
    // On the back of a card stands what whoever helps the person can read.
    let other = Messages::new(if translation.is_some() { Lang::OF_THE_COUNTRY } else { lang.next() });
    let back = Voice::new(&other, &app.catalogue);
    let translated = translation.map(|of| (Messages::with_words(lang, &of.messages), of));
    let voice = match &translated {
        Some((messages, of)) => {
            complain(&[app.voice().say(msg!(
                "handout-checked",
                language = app.voice().text(&of.name),
                checked = app.voice().text(&of.checked)
            ))]);
            Voice::translated(messages, &app.catalogue, of)
        }
        None => app.voice(),
    };
    match command {
        HandoutCommand::Rights { r#for, output } => {
            let age = r#for.unwrap_or(AgeGroup::Adult);
            deliver(app, output, "rights", || document::handout(voice, age))
        }
        HandoutCommand::Card(output) => deliver(app, output, "card", || document::card(voice, back)),
    }
}

/// Delivers a document that scripts have no other form of; in a folder its file is called `stem`.
pub(super) fn deliver(
    app: &App,
    output: &OutputArgs,
    stem: &str,
    document: impl Fn() -> Document,
) -> Result<()> {
    Ok(Output::new(app, output)?.deliver(app, stem, &Page::new(document))?)
}

/// The lists asked for, all where none is: in printed order whatever the order asked for, and each once.
pub(super) fn in_printed_order(asked: &[ListId]) -> Vec<ListId> {
    let wanted = |list: &&ListId| asked.is_empty() || asked.contains(list);
    ListId::ALL.iter().filter(wanted).copied().collect()
}
