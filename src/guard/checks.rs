//! Check digits and dates.

/// A day, month and year that a person who lives could be born on, as far as the form can tell.
pub(super) fn is_date(day: u32, month: u32, year: u32) -> bool {
    let year = i32::try_from(year).unwrap_or(i32::MAX);
    (1900..2100).contains(&year) && chrono::NaiveDate::from_ymd_opt(year, month, day).is_some()
}

/// A day, month and year of two digits that fit in either century.
pub(super) fn is_short_date(day: u32, month: u32, year: u32) -> bool {
    is_date(day, month, 1900 + year) || is_date(day, month, 2000 + year)
}

/// Whether digits begin with a date, year first; the day may be moved by 60.
pub(super) fn year_first(digits: &str) -> bool {
    let day = part(digits, 4, 6);
    is_short_date(if day > 60 { day - 60 } else { day }, part(digits, 2, 4), part(digits, 0, 2))
}

/// The number that the digits `from..to` say.
pub(super) fn part(digits: &str, from: usize, to: usize) -> u32 {
    digits.get(from..to).and_then(|part| part.parse().ok()).unwrap_or_default()
}

/// The digits multiplied with their weights, added up.
pub(super) fn weighed(digits: &str, weights: &[u32]) -> u32 {
    digits.chars().filter_map(|c| c.to_digit(10)).zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// The check that payment cards have too: every other digit doubled, from the right.
pub(super) fn luhn(digits: &str) -> bool {
    let doubled = |(place, digit): (usize, u32)| match (place % 2, digit * 2) {
        (0, _) => digit,
        (_, twice) if twice > 9 => twice - 9,
        (_, twice) => twice,
    };
    digits.chars().rev().filter_map(|c| c.to_digit(10)).enumerate().map(doubled).sum::<u32>() % 10 == 0
}
