//! What is printed from the catalogue alone: `checklist`, `questions`, `preparation`, `handout`.

use anyhow::Result;

use crate::catalogue::{AgeGroup, ListId};
use crate::choice::Choice;
use crate::cli::{ChecklistArgs, HandoutCommand, OutputArgs};
use crate::document;

use super::App;
use super::page::deliver;

pub(super) fn checklist(app: &App, args: &ChecklistArgs) -> Result<()> {
    // In printed order whatever the order asked for, and each once.
    let asked = |list: &&ListId| args.list.is_empty() || args.list.iter().any(|name| name == list.as_str());
    let lists: Vec<ListId> = ListId::ALL.iter().filter(asked).copied().collect();
    deliver(app, &document::checklist(app.voice(), &lists), &args.output)
}

pub(super) fn questions(app: &App, output: &OutputArgs) -> Result<()> {
    deliver(app, &document::questions(app.voice()), output)
}

pub(super) fn preparation(app: &App, output: &OutputArgs) -> Result<()> {
    deliver(app, &document::preparation(app.voice()), output)
}

pub(super) fn handout(app: &App, command: &HandoutCommand) -> Result<()> {
    match command {
        HandoutCommand::Rights { r#for, output } => {
            let age = r#for.as_deref().and_then(AgeGroup::parse).unwrap_or(AgeGroup::Adult);
            deliver(app, &document::handout(app.voice(), age), output)
        }
        HandoutCommand::Card(output) => deliver(app, &document::card(app.voice()), output),
    }
}
