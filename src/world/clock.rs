//! The point in time an assessment is made at: the only place that reads the clock.

use std::ops::RangeInclusive;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};

use crate::failure::Failure;
use crate::words::msg;

use super::oslo::Oslo;

/// A point in time in Norway, whatever zone the machine believes it is in. It carries its zone, so that
/// nobody can take its hours for those of another.
pub type At = DateTime<Oslo>;

/// The years that a time is taken from; dates are written with four digits.
const YEARS: RangeInclusive<i32> = 1900..=9998;

/// The time given with `--at`, else SOURCE_DATE_EPOCH, else now, in Norwegian time.
///
/// # Errors
/// A usage failure where `given` or the environment's value cannot be read.
pub fn at(given: Option<&str>, source_date_epoch: Option<&str>) -> Result<At, Failure> {
    if let Some(text) = given {
        return parse(text).ok_or_else(|| Failure::usage(msg!("error-at")).advise(msg!("advice-at")));
    }
    if let Some(seconds) = source_date_epoch.filter(|text| !text.is_empty()) {
        return seconds
            .parse::<i64>()
            .ok()
            .and_then(|seconds| DateTime::<Utc>::from_timestamp(seconds, 0))
            .filter(|utc| YEARS.contains(&utc.year()))
            .map(|utc| utc.with_timezone(&Oslo))
            .ok_or_else(|| Failure::usage(msg!("error-source-date-epoch")));
    }
    Ok(now())
}

/// Now, in Norwegian time.
pub fn now() -> At {
    Utc::now().with_timezone(&Oslo)
}

/// A local date and time in Norway as a point in time. In autumn's hour that comes twice the first is meant;
/// in spring's hour that is left out, the time an hour later.
pub fn in_norway(local: NaiveDateTime) -> At {
    let zoned = |local: NaiveDateTime| Oslo.from_local_datetime(&local).earliest();
    zoned(local)
        .or_else(|| zoned(local + TimeDelta::hours(1)))
        .unwrap_or_else(|| Oslo.from_utc_datetime(&local))
}

/// The time of day now, as `14:05`: when something was saved.
pub fn time_of_day() -> String {
    now().format("%H:%M").to_string()
}

/// Reads `2026-11-22` (noon is meant) or `2026-11-22T14:05`.
fn parse(text: &str) -> Option<At> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0)?;
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(|date| date.and_time(noon));
    let time = || {
        ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
            .iter()
            .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
    };
    date.or_else(time).filter(|local| YEARS.contains(&local.year())).map(in_norway)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(given: Option<&str>, epoch: Option<&str>) -> Option<String> {
        at(given, epoch).ok().map(|at| at.format("%Y-%m-%dT%H:%M").to_string())
    }

    #[test]
    fn a_date_alone_means_noon() {
        assert_eq!(shown(Some("2026-11-22"), None).as_deref(), Some("2026-11-22T12:00"));
    }

    #[test]
    fn a_time_is_taken_as_norwegian() {
        assert_eq!(shown(Some("2026-11-22T14:05"), None).as_deref(), Some("2026-11-22T14:05"));
    }

    #[test]
    fn the_epoch_is_shown_in_norwegian_time_summer_and_winter() {
        assert_eq!(shown(None, Some("1782000000")).as_deref(), Some("2026-06-21T02:00"));
        assert_eq!(shown(None, Some("1795000000")).as_deref(), Some("2026-11-18T12:06"));
    }

    #[test]
    fn a_time_carries_its_zone_summer_and_winter_and_when_clocks_change() {
        let zoned = |text: &str| at(Some(text), None).ok().map(|at| at.format("%H:%M%z").to_string());
        assert_eq!(zoned("2026-07-22T14:05").as_deref(), Some("14:05+0200"));
        assert_eq!(zoned("2026-11-22T14:05").as_deref(), Some("14:05+0100"));
        assert_eq!(zoned("2026-10-25T02:30").as_deref(), Some("02:30+0200"));
        assert_eq!(zoned("2026-03-29T02:30").as_deref(), Some("03:30+0200"));
    }

    #[test]
    fn dates_that_do_not_exist_are_refused() {
        for bad in ["2026-02-30", "22.11.2026", "", "2026-11-22T25:00", "now"] {
            assert!(at(Some(bad), None).is_err(), "{bad}");
        }
        assert!(at(None, Some("soon")).is_err());
        // The last day and the first that can be written have no zone.
        for far in ["+262142-12-31T23:59", "-262143-01-01T00:00", "9999-12-31", "1899-12-31"] {
            assert!(at(Some(far), None).is_err(), "{far}");
        }
        for far in ["8210266876799", "-8334601228800", "9223372036854775807"] {
            assert!(at(None, Some(far)).is_err(), "{far}");
        }
    }
}
