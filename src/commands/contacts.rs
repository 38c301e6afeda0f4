//! `contacts`: whom to call.

use anyhow::Result;

use crate::catalogue::directory::{self, Query};
use crate::cli::{ContactsArgs, Format};
use crate::document::{self, Layout};
use crate::failure::Failure;
use crate::render;
use crate::words::msg;

use super::App;
use super::output::{Output, Page};

pub(super) fn run(app: &App, args: &ContactsArgs) -> Result<()> {
    let output = Output::new(app, &args.output)?;
    // What is written does not know when it is read: "open" is said to a reader who is there, or who
    // named the time; what is near is near to that reader.
    let live = output.is_live();
    let query = Query {
        words: args.query.join(" "),
        whom: args.whom.clone(),
        form: args.form,
        place: args.region.as_deref().map(|region| place(app, region)).transpose()?,
        near: if live { app.settings.place(app)? } else { None },
        open_at: args.open_now.then_some(output.at()),
        history: args.history,
    };
    let found = directory::search(&app.catalogue, &query);
    let layout = if output.format == Format::Text && (output.at_given || live) {
        Layout::Answering { at: output.at(), live }
    } else {
        Layout::Directory
    };
    let page = Page::new(|| {
        if args.history {
            document::history(app.voice(), &found)
        } else {
            document::contacts(app.voice(), &found, layout)
        }
    });
    // JSON tells what is superseded in any case.
    let page = page.with_json(|| render::contacts_json(app.voice(), &found));
    Ok(output.deliver(app, "contacts", &page)?)
}

/// The id of the place asked for.
fn place(app: &App, region: &str) -> Result<String, Failure> {
    directory::place(&app.catalogue, region).map(str::to_owned).map_err(|near| {
        let known: Vec<&str> = app.catalogue.guide.places.iter().map(|place| place.id.as_str()).collect();
        let advice = match near {
            Some(near) => msg!("advice-did-you-mean", near = near, known = known.join(", ")),
            None => msg!("advice-known", known = known.join(", ")),
        };
        Failure::usage(msg!("error-no-place")).advise(advice)
    })
}
