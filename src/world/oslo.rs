//! Norwegian time: an hour ahead of UTC, in summer two. The clocks change by the European rule, at one o'clock UTC on
//! the last Sunday of March and of October; until 1995 summer ended in September, and before 1981 there is none here.
//!
//! A table of all the world's zones would be a large part of the program, and each start would pay for it; the tests
//! compare with such a table, hour by hour.

use chrono::{
    Datelike, FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc,
    Weekday,
};

/// In winter and in summer, in seconds ahead of UTC.
const WINTER: i32 = 3600;
const SUMMER: i32 = 2 * WINTER;
/// The hour at which the clocks change, in UTC.
const CHANGE: u32 = 1;
/// The first year whose summer is known, and the first in which it lasts until October.
const FIRST: i32 = 1981;
const LONGER: i32 = 1996;

/// The time zone of Norway.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Oslo;

impl TimeZone for Oslo {
    type Offset = FixedOffset;

    fn from_offset(_: &FixedOffset) -> Self {
        Self
    }

    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<FixedOffset> {
        self.offset_from_local_datetime(&local.and_time(NaiveTime::MIN))
    }

    /// In the hour that comes twice in autumn, both; in the one that is left out in spring, none.
    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<FixedOffset> {
        let holds = |seconds| {
            let utc = local.checked_sub_offset(ahead(seconds))?;
            (at(&utc) == seconds).then(|| ahead(seconds))
        };
        match (holds(SUMMER), holds(WINTER)) {
            (Some(first), Some(second)) => MappedLocalTime::Ambiguous(first, second),
            (Some(one), None) | (None, Some(one)) => MappedLocalTime::Single(one),
            (None, None) => MappedLocalTime::None,
        }
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> FixedOffset {
        self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> FixedOffset {
        ahead(at(utc))
    }
}

fn ahead(seconds: i32) -> FixedOffset {
    FixedOffset::east_opt(seconds).unwrap_or(Utc.fix())
}

/// How many seconds Norway is ahead at a time in UTC.
fn at(utc: &NaiveDateTime) -> i32 {
    let within = |(begins, ends)| (begins..ends).contains(utc);
    if summer(utc.year()).is_some_and(within) { SUMMER } else { WINTER }
}

/// When the summer of a year begins and ends, in UTC.
fn summer(year: i32) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let change = NaiveTime::from_hms_opt(CHANGE, 0, 0)?;
    let ends = if year < LONGER { 9 } else { 10 };
    let of = |month| Some(last_sunday(year, month)?.and_time(change));
    of(3).zip(of(ends)).filter(|_| year >= FIRST)
}

fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    let nth = |n| NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Sun, n);
    nth(5).or_else(|| nth(4))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, TimeDelta};
    use chrono_tz::Europe::Oslo as Table;

    /// The table of the world's zones is kept by others: what it says of Norway is what is said here.
    #[test]
    fn each_half_hour_is_what_the_table_of_the_worlds_zones_says() {
        let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).and_then(|day| day.and_hms_opt(0, 0, 0));
        let (mut time, end) = (day(FIRST).expect("a day"), day(2100).expect("a day"));
        while time < end {
            let table = Table.offset_from_utc_datetime(&time).fix();
            assert_eq!(Oslo.offset_from_utc_datetime(&time), table, "{time} UTC");
            let table = Table.offset_from_local_datetime(&time).map(|offset| offset.fix());
            assert_eq!(Oslo.offset_from_local_datetime(&time), table, "{time} in Norway");
            time += TimeDelta::minutes(30);
        }
    }

    #[test]
    fn before_the_first_summer_that_is_known_it_is_winter_and_no_year_is_too_far_off() {
        for utc in [NaiveDateTime::MIN, NaiveDateTime::MAX, DateTime::UNIX_EPOCH.naive_utc()] {
            assert_eq!(Oslo.offset_from_utc_datetime(&utc), ahead(WINTER));
            assert_ne!(Oslo.offset_from_local_datetime(&utc).earliest(), Some(ahead(SUMMER)));
        }
    }
}
