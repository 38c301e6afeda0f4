//! `contacts`: whom to call.

use anyhow::Result;

use crate::catalogue::directory::{self, Query, Region};
use crate::cli::{ContactsArgs, Format};
use crate::document::{self, Layout};
use crate::failure::Failure;
use crate::record::Fact;
use crate::render;
use crate::words::msg;

use super::output::{Output, Page};
use super::{App, complain};

pub(super) fn run(app: &App, args: &ContactsArgs) -> Result<()> {
    let output = Output::new(app, &args.output)?;
    // What is written does not know when it is read: "open" is said to a reader who is there, or who
    // named the time; what is near is near to that reader.
    let live = output.is_live();
    let region = args.region.as_deref().map(|region| region_of(app, region)).transpose()?;
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let query = Query {
        words: args.query.join(" "),
        whom: args.whom.clone(),
        form: args.form,
        places: region.as_ref().map(|region| owned(&region.places)),
        municipalities: region.map(|region| owned(&region.municipalities)).unwrap_or_default(),
        near: if live { app.settings.places(app)? } else { Vec::new() },
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

/// The region asked for. Where its places are the nearest ones alone, it is said so.
fn region_of<'a>(app: &'a App, text: &str) -> Result<Region<'a>, Failure> {
    let region = directory::region(&app.catalogue, text).map_err(|near| {
        let known = app.catalogue.values(Fact::Region);
        let advice = match near {
            Some(near) => msg!("advice-did-you-mean", near = near, known = known.join(", ")),
            None => msg!("advice-known", known = known.join(", ")),
        };
        Failure::usage(msg!("error-no-place")).advise(advice)
    })?;
    if !region.counties.is_empty() {
        let county = region.counties.join(", ");
        let near =
            app.catalogue.guide.places.iter().filter(|place| region.places.contains(&place.id.as_str()));
        let near: Vec<&str> = near.map(|place| app.voice().text(&place.name)).collect();
        complain(&[app.voice().say(match near.is_empty() {
            true => msg!("region-far", county = county),
            false => msg!("region-near", county = county, near = near.join(", ")),
        })]);
    }
    Ok(region)
}
