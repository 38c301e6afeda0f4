//! Numbers in digits: identity numbers, telephone numbers, dates.

use super::{Hit, Kind, is_date, may_be_birth, speaks_of_birth};

/// Digits in groups with no more than a mark or a blank between them.
struct Cluster {
    /// Start and end of each group.
    groups: Vec<(usize, usize)>,
    /// Whether a plus stands before the first.
    plus: bool,
}

/// Everything that is told by its digits.
pub(super) fn numbers(text: &str) -> Vec<Hit> {
    clusters(text).iter().flat_map(|cluster| in_cluster(text, cluster)).collect()
}

fn clusters(text: &str) -> Vec<Cluster> {
    let mut found: Vec<Cluster> = Vec::new();
    let mut chars = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((start, first)) = chars.next() {
        if !first.is_ascii_digit() {
            before = first;
            continue;
        }
        let mut end = start + 1;
        while let Some((at, _)) = chars.next_if(|(_, c)| c.is_ascii_digit()) {
            end = at + 1;
        }
        // Digits inside a word are no number.
        let inside = before.is_alphanumeric() || chars.peek().is_some_and(|(_, c)| c.is_alphabetic());
        if !inside {
            match found.last_mut() {
                Some(cluster) if joined(text, cluster, start) => cluster.groups.push((start, end)),
                _ => found.push(Cluster { groups: vec![(start, end)], plus: before == '+' }),
            }
        }
        before = '0';
    }
    found
}

fn joined(text: &str, cluster: &Cluster, start: usize) -> bool {
    let end = cluster.groups.last().map_or(0, |(_, end)| *end);
    let between = text.get(end..start).unwrap_or("\n");
    matches!(between.chars().count(), 1 | 2) && between.chars().all(|c| " \u{a0}.-/".contains(c))
}

fn in_cluster(text: &str, cluster: &Cluster) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut from = 0;
    while from < cluster.groups.len() {
        let taken = (from + 1..=cluster.groups.len().min(from + 8))
            .rev()
            .find_map(|to| Some((kind(text, cluster, from, to)?, to)));
        match taken {
            Some((kind, to)) => {
                let start = cluster.groups.get(from).map_or(0, |group| group.0);
                let start = if from == 0 && cluster.plus { start - 1 } else { start };
                let end = cluster.groups.get(to - 1).map_or(start, |group| group.1);
                hits.push(Hit { kind, range: start..end });
                from = to;
            }
            None => from += 1,
        }
    }
    hits
}

/// What the groups `from..to` are, taken together.
fn kind(text: &str, cluster: &Cluster, from: usize, to: usize) -> Option<Kind> {
    let groups: Vec<&str> =
        cluster.groups.get(from..to)?.iter().filter_map(|(s, e)| text.get(*s..*e)).collect();
    let sizes: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let digits = groups.concat();
    let (start, _) = *cluster.groups.get(from)?;
    let (_, end) = *cluster.groups.get(to - 1)?;
    let whole = text.get(start..end)?;
    let blanks_only = whole.chars().all(|c| c.is_ascii_digit() || c == ' ' || c == '\u{a0}' || c == '-');
    let split_as_identity =
        matches!(sizes.as_slice(), [11] | [6, 5] | [2, 2, 2, 5] | [6, 3, 2] | [2, 2, 2, 3, 2]);
    if split_as_identity && is_identity(&digits) {
        return Some(Kind::Identity);
    }
    if is_birth(text, start, whole, &groups, &sizes) {
        return Some(Kind::BirthDate);
    }
    let abroad = (from == 0 && cluster.plus && (8..=15).contains(&digits.len()))
        || (digits.starts_with("00") && (10..=17).contains(&digits.len()));
    let norwegian = matches!(sizes.as_slice(), [8] | [3, 2, 3] | [2, 2, 2, 2] | [4, 4])
        && digits.starts_with(|c: char| ('2'..='9').contains(&c))
        || (sizes == [10] && digits.starts_with("47"));
    (blanks_only && (abroad || (norwegian && !is_money(text, start, end)))).then_some(Kind::Phone)
}

/// An amount, not a number to call.
fn is_money(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).unwrap_or_default().trim_end().to_lowercase();
    let after = text.get(end..).unwrap_or_default().trim_start().to_lowercase();
    let names = ["kr", "nok", "kroner", "eur", "euro", "usd"];
    names.iter().any(|name| before.ends_with(name) || after.starts_with(name))
}

/// A date of birth in digits, in the orders that are usual here.
fn is_birth(text: &str, start: usize, whole: &str, groups: &[&str], sizes: &[usize]) -> bool {
    let number = |index: usize| groups.get(index).and_then(|g| g.parse::<u32>().ok()).unwrap_or_default();
    let part = |group: &str, range: std::ops::Range<usize>| {
        group.get(range).and_then(|digits| digits.parse::<u32>().ok()).unwrap_or_default()
    };
    let about_birth = speaks_of_birth(text, start);
    let only = groups.first().copied().unwrap_or_default();
    let (day, month, year) = match sizes {
        [1 | 2, 1 | 2, 4] => (number(0), number(1), number(2)),
        [1 | 2, 1 | 2, 2] => (number(0), number(1), century(number(2))),
        [4, 1 | 2, 1 | 2] => (number(2), number(1), number(0)),
        [8] if is_date(part(only, 6..8), part(only, 4..6), part(only, 0..4)) => {
            (part(only, 6..8), part(only, 4..6), part(only, 0..4))
        }
        [8] => (part(only, 0..2), part(only, 2..4), part(only, 4..8)),
        [6] if about_birth => (part(only, 0..2), part(only, 2..4), century(part(only, 4..6))),
        _ => return false,
    };
    // Three numbers in a row, or eight digits, are a date only where birth is spoken of.
    let marked = whole.contains(['.', '/', '-']);
    is_date(day, month, year) && may_be_birth(text, start, year) && (marked || about_birth)
}

/// The year that two digits stand for.
fn century(year: u32) -> u32 {
    if year < 30 { 2000 + year } else { 1900 + year }
}

/// A national identity number or D-number: a date, and check digits that fit. Months of made-up
/// people in test registers are moved by 40, 65 or 80; the first day digit of a D-number by 4.
fn is_identity(digits: &str) -> bool {
    let d: Vec<u32> = digits.chars().filter_map(|c| c.to_digit(10)).collect();
    let [d1, d2, m1, m2, y1, y2, ..] = d.as_slice() else { return false };
    let day = match d1 * 10 + d2 {
        day @ 41..=71 => day - 40,
        day => day,
    };
    let month = match m1 * 10 + m2 {
        month @ 41..=52 => month - 40,
        month @ 66..=77 => month - 65,
        month @ 81..=92 => month - 80,
        month => month,
    };
    // The century hangs on the number behind the date; a leap day fits one of the two or none.
    let year = y1 * 10 + y2;
    let dated = is_date(day, month, 1900 + year) || is_date(day, month, 2000 + year);
    let sum =
        |weights: &[u32]| weights.iter().zip(&d).map(|(weight, digit)| weight * digit).sum::<u32>() % 11;
    // From 2032 on the first check digit may leave a rest of up to three.
    dated && sum(&[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) <= 3 && sum(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
}
