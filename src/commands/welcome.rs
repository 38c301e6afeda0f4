//! No command at all: the emergency line and where to start.

use anyhow::Result;

use crate::{document, render};

use super::{App, print};

pub(super) fn run(app: &App) -> Result<()> {
    Ok(print(&render::text(&document::welcome(app.voice()), app.look()))?)
}
