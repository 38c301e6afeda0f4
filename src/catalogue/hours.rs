//! Opening hours: whether somebody answers at a point in time, in Norway, with its public holidays.

use chrono::Timelike;
use opening_hours::localization::Country;
use opening_hours::{Context, OpeningHours};

use crate::world::clock::{At, in_norway};

/// Whether a body answers at a point in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answering {
    /// Day and night.
    Always,
    /// Now, until then.
    Until(At),
    /// Not now, but from then on.
    From(At),
    /// Its hours are not stated, or cannot be read.
    NotStated,
}

impl Answering {
    /// Of opening hours in OpenStreetMap's syntax, at a point in time in Norway.
    pub fn at(hours: Option<&str>, at: At) -> Self {
        let Some(hours) = hours else { return Self::NotStated };
        if hours == ALWAYS {
            return Self::Always;
        }
        let Some(hours) = read(hours) else { return Self::NotStated };
        // Seconds do not count, and the crate looks at whole minutes.
        let local = at.naive_local();
        let minute = local.with_second(0).and_then(|at| at.with_nanosecond(0)).unwrap_or(local);
        match (hours.is_open(minute), hours.next_change(minute).map(in_norway)) {
            (true, Some(change)) => Self::Until(change),
            (true, None) => Self::Always,
            (false, Some(change)) => Self::From(change),
            (false, None) => Self::NotStated,
        }
    }

    /// Whether somebody answers now.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Always | Self::Until(_))
    }
}

/// Day and night.
pub const ALWAYS: &str = "24/7";

/// Whether opening hours have a form that can be read.
pub fn is_readable(hours: &str) -> bool {
    hours == ALWAYS || (read(hours).is_some() && days_and_times(hours).is_some())
}

fn read(hours: &str) -> Option<OpeningHours> {
    let context = Context::default().with_holidays(Country::NO.holidays());
    hours.parse::<OpeningHours>().ok().map(|hours| hours.with_context(context))
}

/// First and last day, opening and closing time: the form that can be said in words,
/// `Mo-Fr 09:00-15:30`, on public holidays closed or not.
pub fn days_and_times(hours: &str) -> Option<(&str, &str, &str, &str)> {
    let (days, times) = hours.trim_end_matches("; PH off").split_once(' ')?;
    let (first, last) = days.split_once('-')?;
    let (from, to) = times.split_once('-')?;
    let is_time = |time: &str| time.len() == 5 && chrono::NaiveTime::parse_from_str(time, "%H:%M").is_ok();
    let is_day = |day: &str| DAYS.contains(&day);
    (is_day(first) && is_day(last) && is_time(from) && is_time(to)).then_some((first, last, from, to))
}

/// The days of the week as OpenStreetMap writes them, from Monday.
pub const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

#[cfg(test)]
mod tests {
    use super::*;

    const OFFICE: &str = "Mo-Fr 09:00-15:30; PH off";

    fn at(text: &str) -> At {
        crate::world::clock::at(Some(text), None).expect("a time")
    }

    fn from(now: &str, then: &str) {
        assert_eq!(Answering::at(Some(OFFICE), at(now)), Answering::From(at(then)), "{now}");
    }

    #[test]
    fn on_a_working_day_the_hours_hold_to_the_minute() {
        assert_eq!(
            Answering::at(Some(OFFICE), at("2026-11-23T09:00")),
            Answering::Until(at("2026-11-23T15:30"))
        );
        from("2026-11-23T08:59", "2026-11-23T09:00");
        from("2026-11-23T15:30", "2026-11-24T09:00");
        from("2026-11-20T16:00", "2026-11-23T09:00");
        from("2026-11-24T00:00", "2026-11-24T09:00");
    }

    #[test]
    fn easter_2026_is_closed_from_maundy_thursday_to_easter_monday() {
        // Easter Sunday is 5 April 2026.
        from("2026-04-01T16:00", "2026-04-07T09:00");
        from("2026-04-02T10:00", "2026-04-07T09:00");
        from("2026-04-06T10:00", "2026-04-07T09:00");
    }

    #[test]
    fn the_seventeenth_of_may_is_closed_and_christmas_eve_is_a_working_day() {
        from("2027-05-17T10:00", "2027-05-18T09:00");
        // 24 December is no public holiday; no source says that anyone closes early.
        assert!(Answering::at(Some(OFFICE), at("2026-12-24T10:00")).is_open());
        from("2026-12-25T10:00", "2026-12-28T09:00");
    }

    #[test]
    fn both_changes_of_the_clock_leave_the_hours_as_the_clock_on_the_wall_shows() {
        from("2026-03-29T02:30", "2026-03-30T09:00");
        from("2026-10-25T02:30", "2026-10-26T09:00");
    }

    #[test]
    fn round_the_clock_and_not_stated() {
        assert_eq!(Answering::at(Some("24/7"), at("2026-12-25T03:00")), Answering::Always);
        assert_eq!(Answering::at(None, at("2026-12-25T03:00")), Answering::NotStated);
    }

    #[test]
    fn only_hours_that_can_be_said_are_readable() {
        assert!(is_readable("24/7") && is_readable(OFFICE) && is_readable("Mo-Th 10:00-16:00"));
        for wrong in ["Mo-Fr", "Mo-Fr 9-15", "Mo-Fr 25:00-26:00", "weekdays", ""] {
            assert!(!is_readable(wrong), "{wrong}");
        }
    }
}
