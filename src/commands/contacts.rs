//! `contacts`: whom to call.

use std::io::{self, IsTerminal};

use anyhow::Result;

use crate::catalogue::directory::{self, Query, Whom};
use crate::choice::Choice;
use crate::cli::{ContactsArgs, Format};
use crate::document::{self, Layout};
use crate::failure::Failure;
use crate::render;
use crate::words::Msg;

use super::{App, Sink, at, format, page};

pub(super) fn run(app: &App, args: &ContactsArgs) -> Result<()> {
    let at = at(&args.output)?;
    // JSON tells what is superseded in any case.
    let format = format(&args.output)?;
    let query = Query {
        words: args.query.join(" "),
        whom: args.whom.iter().filter_map(|whom| Whom::parse(whom)).collect(),
        form: args.form.clone(),
        place: args.region.as_deref().map(|region| place(app, region)).transpose()?,
        open_at: args.open_now.then_some(at),
        history: args.history,
    };
    let found = directory::search(&app.catalogue, &query);
    let layout = match format {
        // What is written does not know when it is read: "open" is said to a reader who is there, or
        // who named the time.
        Format::Text if args.output.at.is_some() => Layout::Answering { at, live: false },
        Format::Text if io::stdout().is_terminal() && args.output.output.is_none() => {
            Layout::Answering { at, live: true }
        }
        _ => Layout::Cards,
    };
    let document = match format {
        Format::Json => {
            let mut sink = Sink::open(args.output.output.as_deref(), args.output.force)?;
            sink.write(render::contacts_json(app.voice(), &found)? + "\n")?;
            return Ok(sink.finish()?);
        }
        _ if args.history => document::history(app.voice(), &found),
        _ => document::contacts(app.voice(), &found, layout),
    };
    page::deliver(app, &document, &args.output)
}

/// The id of the place asked for.
fn place(app: &App, region: &str) -> Result<String, Failure> {
    directory::place(&app.catalogue, region).map(str::to_owned).map_err(|near| {
        let known: Vec<&str> = app.catalogue.guide.places.iter().map(|place| place.id.as_str()).collect();
        let advice = match near {
            Some(near) => Msg::new("advice-did-you-mean").with("near", near),
            None => Msg::new("advice-known"),
        };
        Failure::usage(Msg::new("error-no-place")).advise(advice.with("known", known.join(", ")))
    })
}
