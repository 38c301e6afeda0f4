//! What is printed from the catalogue alone: `checklist`, `questions`, `preparation`, `handout`.

use anyhow::Result;

use crate::catalogue::{AgeGroup, ListId};
use crate::choice::Choice;
use crate::cli::{ChecklistArgs, HandoutCommand, OutputArgs};
use crate::document::{self, Document, Voice};
use crate::words::Messages;

use super::App;
use super::output::{Output, Page};

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
    match command {
        HandoutCommand::Rights { r#for, output } => {
            let age = r#for.unwrap_or(AgeGroup::Adult);
            deliver(app, output, "rights", || document::handout(app.voice(), age))
        }
        HandoutCommand::Card(output) => {
            let other = Messages::new(app.voice().lang().other());
            let back = Voice::new(&other, app.voice().catalogue);
            deliver(app, output, "card", || document::card(app.voice(), back))
        }
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
