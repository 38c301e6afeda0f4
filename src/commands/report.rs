//! `report`: a draft report of concern from a record.

use anyhow::Result;

use crate::assessment::{Share, assess};
use crate::choice::Choice;
use crate::cli::ReportArgs;
use crate::document;
use crate::failure::Failure;
use crate::words::msg;

use super::inputs::{inputs, not_an_input};
use super::output::{Output, Page, Target};
use super::share::Prepared;
use super::vault::Vault;
use super::{App, seal, share};

pub(super) fn run(app: &App, args: &ReportArgs) -> Result<()> {
    let mut output = Output::new(app, &args.output)?;
    let vault = Vault::new(app, &args.key);
    let records = std::slice::from_ref(&args.record);
    if let Target::File(path) = &output.target {
        not_an_input(&inputs(records, &vault), path)?;
    }
    vault.unlock_for(records)?;
    let (opened, record) = seal::read(&app.catalogue, &vault, &args.record)?;
    let whole = assess(&app.catalogue, &record, output.at());
    let ground = whole.ground(args.to).filter(|_| !args.without_identity);
    if ground.is_none() && !args.without_identity {
        let missing = whole.duty_to(args.to).map(|result| &result.missing);
        let missing: Vec<&str> = missing.into_iter().flatten().map(|fact| fact.path()).collect();
        let failure =
            Failure::usage(msg!("error-report-refused", name = &opened.name, to = args.to.as_str()));
        let advice = if missing.is_empty() {
            msg!("advice-report-refused")
        } else {
            msg!("advice-report-missing", facts = missing.join(", "))
        };
        return Err(failure.advise(advice).into());
    }
    // Who the person is stands in neither: what another agency needs, or what anybody may get.
    let shared = if ground.is_some() { Share::Agency } else { Share::Anonymous };
    let Prepared { record, at, warnings } =
        share::prepare(Some(shared), false, &opened.name, record, output.at());
    let made = assess(&app.catalogue, &record, at).shared(Some(shared));
    output.paper.at = at;
    output.deliver(app, "report", &Page::new(|| document::report(app.voice(), &made, args.to, ground)))?;
    share::warn(app, warnings);
    Ok(())
}
