//! What is said before something of a record is written elsewhere.

use chrono::{Datelike, NaiveTime};

use crate::assessment::Share;
use crate::document::Voice;
use crate::guard;
use crate::record::Record;
use crate::words::{Msg, each, id, msg};
use crate::world::clock::{At, in_norway};

use super::{App, complain};

/// Says what is left out, before anything is written.
pub(super) fn announce(app: &App, share: Option<Share>) {
    let Some(share) = share else { return };
    let mut lines = vec![app.voice().say(each!("share-", Share, share))];
    lines.extend(share.left_out().iter().map(|id| format!("- {}", app.voice().say(*id))));
    if share == Share::Agency {
        lines.push(app.voice().say(id!("share-with-whom")));
    }
    complain(&lines);
}

/// A record as it is shared.
pub(super) struct Prepared {
    pub record: Record,
    pub at: At,
    /// Where something may tell who somebody is and stays in.
    pub warnings: Vec<Msg>,
}

/// The record and the time as they are shared.
pub(super) fn prepare(share: Option<Share>, mask: bool, name: &str, record: Record, at: At) -> Prepared {
    let mut record = share.unwrap_or(Share::Full).apply(record);
    let warnings = warnings(name, &record, mask);
    if mask {
        guard::mask_record(&mut record);
    }
    let at = if share.is_some_and(Share::months_only) {
        at.date_naive().with_day(1).map_or(at, |day| in_norway(day.and_time(NaiveTime::MIN)))
    } else {
        at
    };
    Prepared { record, at, warnings }
}

/// Where in a record's notes something may tell who somebody is. Its words are not repeated.
pub(super) fn warnings(name: &str, record: &Record, masked: bool) -> Vec<Msg> {
    let found = guard::scan(record);
    if found.is_empty() {
        return Vec::new();
    }
    let id = if masked { id!("guard-masked", count, file) } else { id!("guard-warns", count, file) };
    let mut lines = vec![Msg::new(id).with("file", name).count("count", found.len())];
    lines.extend(found.iter().map(|found| {
        let (line, character) = found.at;
        let kind = Msg::new(found.kind.name());
        msg!("guard-place", place = &found.place, line = line, character = character, kind = kind)
    }));
    lines.push(id!("guard-not-names").into());
    lines
}

/// Says them.
pub(super) fn warn(voice: Voice<'_>, warnings: Vec<Msg>) {
    complain(&warnings.into_iter().map(|warning| voice.say(warning)).collect::<Vec<_>>());
}
