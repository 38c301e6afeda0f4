//! `catalogue`: checking it, listing its indicators.

use std::path::Path;

use anyhow::Result;

use crate::catalogue as guide;
use crate::catalogue::compare::differences;
use crate::cli::{CatalogueCommand, CatalogueSchema};
use crate::document;
use crate::failure::Failure;
use crate::render;
use crate::training::{self, Case};
use crate::words::{Messages, msg};
use crate::world::clock;

use super::output::{Output, Page};
use super::sheets::in_printed_order;
use super::sink::Sink;
use super::vault::Vault;
use super::{App, checked, forms, print, seal, with};

pub(super) fn run(app: &App, command: &CatalogueCommand) -> Result<()> {
    match command {
        CatalogueCommand::Check { dir } => {
            check(&app.messages, dir.as_deref(), app.global.overlay.as_deref())
        }
        CatalogueCommand::Schema { of, output, force } => {
            let lang = app.messages.lang();
            let schema = match of {
                CatalogueSchema::Catalogue => render::catalogue_schema(lang)?,
                CatalogueSchema::Overlay => render::overlay_schema(lang)?,
            };
            Ok(Sink::put(output.as_deref(), *force, schema)?)
        }
        CatalogueCommand::Sources { due, output } => {
            let output = Output::new(app, output)?;
            let by = match due {
                Some(day) => clock::at(Some(day), None)?,
                None => output.at(),
            };
            let page = Page::new(|| document::sources(app.voice(), by.date_naive()));
            Ok(output.deliver(app, "sources", &page)?)
        }
        CatalogueCommand::Diff { before, after, record, output, key } => {
            let output = Output::new(app, output)?;
            let trees = |dir: Option<&Path>| -> Result<_> {
                let loaded = match dir {
                    Some(dir) => guide::load_folder(dir)?,
                    None => guide::load_embedded_yaml(),
                };
                // An edition of another form is compared as far as it can be read.
                match (loaded.trees.is_empty(), dir) {
                    (true, Some(dir)) => {
                        Err(Failure::from_problems(&dir.display().to_string(), loaded.problems).into())
                    }
                    _ => Ok(loaded.trees),
                }
            };
            let found = differences(&trees(Some(before))?, &trees(after.as_deref())?);
            let vault = Vault::new(app, key);
            vault.unlock_for(record)?;
            let mut records = Vec::new();
            for path in record {
                let (opened, record) = seal::read(&app.catalogue, &vault, path)?;
                records.push((opened.name, record));
            }
            let page = Page::new(|| document::differences(app.voice(), &found, &records));
            Ok(output.deliver(app, "differences", &page)?)
        }
        CatalogueCommand::Export { to, output, force } => forms::run(app, *to, output.as_deref(), *force),
        CatalogueCommand::List { list, output } => {
            let output = Output::new(app, output)?;
            let lists = in_printed_order(list);
            let page = Page::new(|| document::indicators(app.voice(), &lists))
                .with_json(|| render::catalogue_list(app.voice(), &lists));
            Ok(output.deliver(app, "indicators", &page)?)
        }
    }
}

/// The cases for training of the catalogue in a folder, or of the embedded one, where they have no problem.
pub(super) fn cases(catalogue: &guide::Catalogue, dir: Option<&Path>) -> Result<Vec<Case>, Failure> {
    let (shown, read) = match dir {
        Some(dir) => (dir.display().to_string(), training::load_folder(dir)?),
        None => ("data".to_owned(), training::embedded("data")?),
    };
    let mut problems = read.problems;
    problems.extend(crate::check::check_cases(&shown, catalogue, &read.cases, &read.trees));
    if problems.is_empty() { Ok(read.cases) } else { Err(Failure::from_problems(&shown, problems)) }
}

/// Checks the catalogue in a folder, or the embedded one from its YAML; and the overlay that is named.
pub(super) fn check(messages: &Messages, dir: Option<&Path>, overlay: Option<&Path>) -> Result<()> {
    let (shown, loaded) = match dir {
        Some(dir) => (dir.display().to_string(), guide::load_folder(dir)?),
        None => ("data".to_owned(), guide::load_embedded_yaml()),
    };
    let catalogue = checked(&shown, loaded)?;
    let cases = cases(&catalogue, dir)?;
    let problems = crate::check::unmet(&shown, &catalogue, &cases);
    if !problems.is_empty() {
        return Err(Failure::from_problems(&shown, problems).into());
    }
    let message = msg!("catalogue-fine", edition = catalogue.edition(), indicators: catalogue.indicators.len(), topics: catalogue.topics.len(), contacts: catalogue.contacts.len());
    print(&(messages.text(message) + "\n"))?;
    let Some(folder) = overlay else { return Ok(()) };
    let laid = with(catalogue, overlay)?;
    let contacts = laid.contacts.iter().filter(|contact| contact.own).count();
    let message =
        msg!("overlay-fine", folder = folder.display(), contacts: contacts, steps: laid.own_steps().len());
    Ok(print(&(messages.text(message) + "\n"))?)
}
