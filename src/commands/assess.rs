//! `assess`: from records to assessments, one or ten thousand at a time.

use anyhow::Result;

use crate::assessment::Share;
use crate::cli::AssessArgs;
use crate::words::id;

use super::batch::Batch;
use super::consent::Consent;
use super::inputs::{files, stdin_once};
use super::maker::Maker;
use super::output::{Output, Target};
use super::vault::Vault;
use super::{App, complain, deliver, lines, share};

pub(super) fn run(app: &App, args: &AssessArgs) -> Result<()> {
    let output = Output::new(app, &args.output_of_lines()?)?;
    let records = files(&args.records)?;
    stdin_once(&records)?;
    let vault = Vault::new(app, &args.key);
    let shared = args.share.share();
    let consent = Consent::of(args, &records);
    let maker = Maker {
        catalogue: &app.catalogue,
        share: &args.share,
        format: output.format,
        paper: output.paper,
        length: args.length(),
        consent,
    };
    let batch = Batch {
        records: &records,
        vault: &vault,
        maker: &maker,
        output: &output,
        page: "assessment",
        named_by_page: false,
        fail_fast: args.many.fail_fast,
        skip_done: args.many.skip_done,
    };
    if args.lines {
        return lines::run(app, &batch, || {
            share::announce(app, shared);
            Ok(())
        });
    }
    deliver::run(app, &batch, || {
        share::announce(app, shared);
        vault.unlock_for(&records)?;
        if shared == Some(Share::Anonymous) && matches!(output.target, Target::Folder(_)) {
            complain(&[app.voice().say(id!("share-file-names"))]);
        }
        consent.ask(app, &vault, &records, output.at())
    })
}
