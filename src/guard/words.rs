//! E-mail addresses, and dates with the month in letters.

use super::{Hit, Kind, is_date, may_be_birth};

/// Addresses with a name, an @ and a domain with a dot.
pub(super) fn emails(text: &str) -> Vec<Hit> {
    let name = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    let domain = |c: char| c.is_alphanumeric() || c == '-' || c == '.';
    let mut hits = Vec::new();
    for (at, _) in text.match_indices('@') {
        let (before, after) = (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default());
        let start = before.trim_end_matches(name).len();
        let taken = after.len() - after.trim_start_matches(domain).len();
        let host = after.get(..taken).unwrap_or_default().trim_end_matches(['.', '-']);
        let ending = host.rsplit_once('.').map_or("", |(_, ending)| ending);
        if start < at && ending.chars().count() >= 2 && ending.chars().all(char::is_alphabetic) {
            hits.push(Hit { kind: Kind::Email, range: start..at + 1 + host.len() });
        }
    }
    hits
}

/// The beginnings of the months' names, English and Norwegian.
const MONTHS: [&[&str]; 12] = [
    &["january", "januar", "jan"],
    &["february", "februar", "feb"],
    &["march", "mars", "mar"],
    &["april", "apr"],
    &["may", "mai"],
    &["june", "juni", "jun"],
    &["july", "juli", "jul"],
    &["august", "aug"],
    &["september", "sept", "sep"],
    &["october", "oktober", "oct", "okt"],
    &["november", "nov"],
    &["december", "desember", "dec", "des"],
];

/// Dates as 13 May 1998, May 13, 1998 and 13. mai 1998.
pub(super) fn dates(text: &str) -> Vec<Hit> {
    let tokens = tokens(text);
    let mut hits = Vec::new();
    for three in tokens.windows(3) {
        let [first, second, third] = three else { continue };
        let read = match (day(first.1), month(second.1), month(first.1), day(second.1)) {
            (Some(day), Some(month), _, _) | (_, _, Some(month), Some(day)) => Some((day, month)),
            _ => None,
        };
        let year = third.1.parse::<u32>().ok().filter(|_| third.1.len() == 4);
        if let (Some((day, month)), Some(year)) = (read, year)
            && is_date(day, month, year)
            && may_be_birth(text, first.0, year)
        {
            hits.push(Hit { kind: Kind::BirthDate, range: first.0..third.0 + third.1.len() });
        }
    }
    hits
}

/// Words with their places, without the marks around them.
fn tokens(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut rest = 0;
    for part in text.split(|c: char| !c.is_alphanumeric()) {
        if !part.is_empty() {
            found.push((rest, part));
        }
        rest += part.len();
        rest += text.get(rest..).and_then(|tail| tail.chars().next()).map_or(0, char::len_utf8);
    }
    found
}

fn day(token: &str) -> Option<u32> {
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|end| token.strip_suffix(end)).unwrap_or(token);
    digits.parse().ok().filter(|day| (1..=31).contains(day) && digits.len() <= 2)
}

fn month(token: &str) -> Option<u32> {
    let token = token.to_lowercase();
    let index = MONTHS.iter().position(|names| names.contains(&token.as_str()))?;
    u32::try_from(index + 1).ok()
}
