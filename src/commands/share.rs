//! What is said before something of a record is written elsewhere.

use chrono::{Datelike, NaiveTime};

use crate::cli::ShareArgs;
use crate::clock::At;
use crate::messages::Msg;
use crate::record::{Record, Share, guard};

use super::{App, complain};

/// Says what is left out, before anything is written.
pub(super) fn announce(app: &App, share: Option<Share>) {
    let Some(share) = share else { return };
    let text = |id: &str| app.messages.text(Msg::new(id.to_owned()));
    let mut lines = vec![text(&format!("share-{share}"))];
    lines.extend(share.left_out().iter().map(|id| format!("- {}", text(id))));
    complain(&lines);
}

/// The record and the time as they are shared. What may tell who somebody is and stays in is said.
pub(super) fn prepare(app: &App, args: &ShareArgs, name: &str, record: Record, at: At) -> (Record, At) {
    let share = args.share();
    let mut record = share.unwrap_or(Share::Full).apply(record);
    warn(app, name, &record, args.mask);
    if args.mask {
        guard::mask_record(&mut record);
    }
    let at = if share.is_some_and(Share::months_only) {
        at.date().with_day(1).map_or(at, |day| day.and_time(NaiveTime::MIN))
    } else {
        at
    };
    (record, at)
}

/// Says where in a record's notes something may tell who somebody is. Its words are not repeated.
pub(super) fn warn(app: &App, name: &str, record: &Record, masked: bool) {
    let found = guard::scan(record);
    if found.is_empty() {
        return;
    }
    let id = if masked { "guard-masked" } else { "guard-warns" };
    let mut lines = vec![app.messages.text(Msg::new(id).with("file", name).count("count", found.len()))];
    lines.extend(found.iter().map(|found| {
        let place =
            Msg::new("guard-place").with("place", &found.place).with_msg("kind", found.kind.name().into());
        app.messages.text(place.with("line", found.at.0).with("character", found.at.1))
    }));
    lines.push(app.messages.text("guard-not-names"));
    complain(&lines);
}
