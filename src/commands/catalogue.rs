//! `catalogue`: checking it, listing its indicators.

use std::path::Path;

use anyhow::Result;

use crate::catalogue::{self as guide, ListId};
use crate::choice::Choice;
use crate::cli::{CatalogueCommand, Format};
use crate::document;
use crate::render;
use crate::words::{Messages, Msg};
use crate::world::clock;

use super::{App, Sink, at, checked, format, page, print};

pub(super) fn run(app: &App, command: &CatalogueCommand) -> Result<()> {
    match command {
        CatalogueCommand::Check { dir } => check(&app.messages, dir.as_deref()),
        CatalogueCommand::Sources { due, output } => {
            let by = match due {
                Some(day) => clock::at(Some(day), None)?,
                None => at(output)?,
            };
            page::deliver(app, &document::sources(app.voice(), by.date()), output)
        }
        CatalogueCommand::List { list, output } => {
            let lists: Vec<ListId> = list.iter().filter_map(|name| ListId::parse(name)).collect();
            let lists = if lists.is_empty() { ListId::ALL.to_vec() } else { lists };
            let text = match format(output)? {
                Format::Json => render::catalogue_list(app.voice(), &lists)? + "\n",
                _ => return page::deliver(app, &document::indicators(app.voice(), &lists), output),
            };
            let mut sink = Sink::open(output.output.as_deref(), output.force)?;
            sink.write(&text)?;
            Ok(sink.finish()?)
        }
    }
}

/// Checks the catalogue in a folder, or the embedded one from its YAML.
pub(super) fn check(messages: &Messages, dir: Option<&Path>) -> Result<()> {
    let (shown, loaded) = match dir {
        Some(dir) => (dir.display().to_string(), guide::load_folder(dir)?),
        None => ("data".to_owned(), guide::load_embedded_yaml()),
    };
    let catalogue = checked(&shown, loaded)?;
    let message = Msg::new("catalogue-fine")
        .with("edition", catalogue.edition())
        .count("indicators", catalogue.indicators.len())
        .count("topics", catalogue.topics.len())
        .count("contacts", catalogue.contacts.len());
    Ok(print(&(messages.text(message) + "\n"))?)
}
