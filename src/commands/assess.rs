//! `assess`: from records to assessments, one or ten thousand at a time.

use anyhow::Result;

use crate::assessment::assess;
use crate::cli::{AssessArgs, Format};
use crate::failure::{Exit, Failure};
use crate::messages::Msg;

use super::vault::Vault;
use super::{App, Sink, at, complain, format, paint_assessment, seal, share};

pub(super) fn run(app: &App, args: &AssessArgs) -> Result<()> {
    let at = at(&args.output)?;
    let format = format(&args.output)?;
    let look = app.look();
    let vault = Vault::new(app, &args.key);
    share::announce(app, args.share.share());
    let mut sink = Sink::open(args.output.output.as_deref(), args.output.force)?;
    let several = args.records.len() > 1;
    let mut failed = 0;
    let mut written = 0;
    for path in &args.records {
        let (name, record) = match seal::read(app, &vault, path) {
            Ok((opened, record)) => (opened.name, record),
            Err(failure) if several => {
                complain(&failure.lines(&app.messages));
                failed += 1;
                continue;
            }
            Err(failure) => return Err(failure.into()),
        };
        let (record, at) = share::prepare(app, &args.share, &name, record, at);
        let mut made = assess(&app.catalogue, &record, at);
        made.share = args.share.share();
        let text = paint_assessment(app.voice(), &made, format, look)?;
        if written > 0 && format != Format::Json {
            sink.write("\n")?;
        }
        sink.write(&text)?;
        written += 1;
    }
    if written > 0 {
        sink.finish()?;
    }
    if failed > 0 {
        let message = Msg::new("error-some-records").count("failed", failed).count("all", args.records.len());
        return Err(Failure { exit: Exit::Failed, ..Failure::failed(message) }.into());
    }
    Ok(())
}
