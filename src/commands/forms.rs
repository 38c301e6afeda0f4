//! `catalogue export`: the guide as a form for other tools.

use std::io::{self, IsTerminal};
use std::path::Path;

use anyhow::Result;

use crate::cli::FormKind;
use crate::failure::Failure;
use crate::forms;
use crate::words::msg;

use super::App;
use super::sink::Sink;

pub(super) fn run(app: &App, kind: FormKind, output: Option<&Path>, force: bool) -> Result<()> {
    let nowhere = output.is_none_or(|path| path == Path::new("-"));
    if kind == FormKind::Xlsform && nowhere && io::stdout().is_terminal() {
        let failure = Failure::usage(msg!("error-xlsform-terminal"));
        return Err(failure.advise(msg!("advice-xlsform-terminal")).into());
    }
    let form = forms::form(&app.catalogue);
    let lang = app.messages.lang();
    match kind {
        FormKind::Xlsform => Sink::put(output, force, forms::xlsform(&app.catalogue, &form, lang)?)?,
        FormKind::Fhir => Sink::put(output, force, forms::questionnaire(&app.catalogue, &form, lang)?)?,
    }
    Ok(())
}
