//! `report`: a draft report of concern from a record, for child welfare or for the police.

use anyhow::Result;

use crate::assessment::{Addressee, Ground, Share, assess};
use crate::catalogue::Catalogue;
use crate::choice::Choice;
use crate::cli::{Format, ReportArgs};
use crate::document::{self, Voice};
use crate::failure::Failure;
use crate::words::{Messages, msg};

use super::batch::{Batch, Made, Make};
use super::inputs::{files, stdin_once};
use super::output::{Output, Page, Paper};
use super::seal;
use super::share::{self, Prepared};
use super::vault::{Opened, Vault};
use super::{App, deliver, lines};

pub(super) fn run(app: &App, args: &ReportArgs) -> Result<()> {
    let output = Output::new(app, &args.output)?;
    let records = files(&args.records)?;
    stdin_once(&records)?;
    let vault = Vault::new(app, &args.key);
    let drafts = Drafts {
        catalogue: &app.catalogue,
        to: args.to,
        without_identity: args.without_identity,
        format: output.format,
        paper: output.paper,
    };
    let batch = Batch {
        records: &records,
        vault: &vault,
        maker: &drafts,
        output: &output,
        page: "report",
        // One report by itself is called so; of several each is called as its record or its file of lines is.
        named_by_page: !args.lines && records.len() == 1 && records == args.records,
        fail_fast: args.many.fail_fast,
        skip_done: args.many.skip_done,
    };
    if args.lines {
        return lines::run(app, &batch, || Ok(()));
    }
    deliver::run(app, &batch, || vault.unlock_for(&records))
}

/// Makes drafts of reports.
struct Drafts<'a> {
    catalogue: &'a Catalogue,
    to: Addressee,
    without_identity: bool,
    format: Format,
    paper: Paper,
}

impl Make for Drafts<'_> {
    fn make(&self, messages: &Messages, opened: &Opened) -> Result<Made, Failure> {
        let record = seal::parse(self.catalogue, opened)?;
        let whole = assess(self.catalogue, &record, self.paper.at);
        let agreed = whole.agreed_to(self.to);
        let ground = whole.ground(self.to).filter(|_| !self.without_identity);
        if ground.is_none() && !self.without_identity {
            let missing = whole.duty_to(self.to).map(|result| &result.missing);
            let missing: Vec<&str> = missing.into_iter().flatten().map(|fact| fact.path()).collect();
            let failure =
                Failure::usage(msg!("error-report-refused", name = &opened.name, to = self.to.as_str()));
            let advice = if missing.is_empty() {
                msg!("advice-report-refused")
            } else {
                msg!("advice-report-missing", facts = missing.join(", "))
            };
            return Err(failure.advise(advice));
        }
        // Who the person is stands in neither: what another agency needs, or what anybody may get.
        let shared = if ground.is_some() { Share::Agency } else { Share::Anonymous };
        let Prepared { record, at, mut warnings } =
            share::prepare(Some(shared), false, &opened.name, record, self.paper.at);
        let made = assess(self.catalogue, &record, at).shared(Some(shared));
        let voice = Voice::new(messages, self.catalogue);
        let page = Page::new(|| document::report(voice, &made, self.to, ground));
        let painted = page.paint(self.format, Paper { at, ..self.paper })?;
        warnings.extend(painted.warning());
        // A right needs no consent, and whoever has one may still want to know that there is none.
        if ground == Some(Ground::Right) && !agreed {
            warnings.push(msg!("consent-right", file = &opened.name));
        }
        Ok(Made { painted, warnings, link: None })
    }

    fn settings(&self) -> String {
        format!("report {} {}", self.to.as_str(), self.without_identity)
    }
}
