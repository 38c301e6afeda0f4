//! Norway's identity numbers: the national identity number and the D-number, the health services' and the
//! immigration authorities' own.

use super::Kind;
use super::checks::{is_date, weighed, year_first};
use super::cluster::Cluster;
use super::date;
use super::topic::Topic;
use super::window::Window;

/// How many digits an identity number has.
const LENGTH: usize = 11;

/// The groups, from and to, that hold identity numbers. How the digits are grouped does not matter:
/// the check digits tell. Numbers that whole groups make up go before numbers that cut a group.
pub(super) fn identities(cluster: &Cluster<'_>) -> Vec<(usize, usize)> {
    let whole = whole_groups(cluster);
    // Glued to more digits a number is only looked for where no letter and no plus says that it is
    // something else, a code or a number to call.
    if cluster.plus || cluster.letter_before || cluster.letter_after {
        return whole;
    }
    let gaps = gaps(&whole, cluster.len());
    let mut found: Vec<_> = gaps.into_iter().flat_map(|(from, to)| in_digits(cluster, from, to)).collect();
    found.extend(whole);
    found.sort_unstable();
    found
}

/// The groups that nothing of what was taken covers, in stretches from and to.
fn gaps(taken: &[(usize, usize)], groups: usize) -> Vec<(usize, usize)> {
    let starts = std::iter::once(0).chain(taken.iter().map(|(_, to)| *to));
    let ends = taken.iter().map(|(from, _)| *from).chain(std::iter::once(groups));
    starts.zip(ends).filter(|(from, to)| from < to).collect()
}

fn whole_groups(cluster: &Cluster<'_>) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    // Behind a plus stands the number of a country.
    let mut from = usize::from(cluster.plus);
    while from < cluster.len() {
        let last = cluster.len().min(from + LENGTH);
        match (from + 1..=last)
            .find(|to| is_identity(cluster.digits(from, *to)) && is_one(cluster, from, *to))
        {
            Some(to) => {
                found.push((from, to));
                from = to;
            }
            None => from += 1,
        }
    }
    found
}

/// A comma parts the date and the rest at most: elsewhere it stands between numbers of their own.
fn is_one(cluster: &Cluster<'_>, from: usize, to: usize) -> bool {
    let commas = cluster.marks(from, to).iter().any(|mark| mark.sign == ',');
    !commas || cluster.sizes(from, to) == [6, 5]
}

/// Numbers anywhere in the digits of the groups `from..to`, with the groups that they touch.
fn in_digits(cluster: &Cluster<'_>, from: usize, to: usize) -> Vec<(usize, usize)> {
    let digits = cluster.digits(from, to);
    let group_of = cluster.group_of_digits(from, to);
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (start, touched) in group_of.windows(LENGTH).enumerate() {
        let (Some(first), Some(last)) = (touched.first(), touched.last()) else { continue };
        let free = found.last().is_none_or(|(_, end)| first >= end);
        let is_one = is_one(cluster, *first, last + 1);
        if free && is_one && digits.get(start..start + LENGTH).is_some_and(is_identity) {
            found.push((*first, last + 1));
        }
    }
    found
}

/// A national identity number or D-number: a date, and check digits that fit.
fn is_identity(digits: &str) -> bool {
    digits.len() == LENGTH && begins_with_date(digits) && fits_check_digits(digits)
}

/// The day, month and year that a number begins with. Months of made-up people in test registers are
/// moved by 40, 65 or 80, those of the health services' numbers by 40; the first day digit of a D-number
/// by 4.
fn begins_with_date(digits: &str) -> bool {
    let part = |range| digits.get(range).and_then(|part: &str| part.parse::<u32>().ok()).unwrap_or_default();
    let day = match part(0..2) {
        day @ 41..=71 => day - 40,
        day => day,
    };
    let month = match part(2..4) {
        month @ 41..=52 => month - 40,
        month @ 66..=77 => month - 65,
        month @ 81..=92 => month - 80,
        month => month,
    };
    // The century hangs on the number behind the date; a leap day fits one of the two or none.
    let year = part(4..6);
    is_date(day, month, 1900 + year) || is_date(day, month, 2000 + year)
}

/// Both check digits, modulo 11. From 2032 on the first may leave a rest of up to three.
fn fits_check_digits(digits: &str) -> bool {
    let first = weighed(digits, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11;
    first <= 3 && weighed(digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}

/// What these groups are among Norway's numbers, and how sure that is.
pub(super) fn judge(window: &Window<'_>) -> Option<(u8, Kind)> {
    if is_duf(window) {
        return Some((2, Kind::Duf));
    }
    // The health services' own for those whose number is not known begins with 8 or 9 and no date.
    let bare = matches!(window.sizes, [11] | [6, 5] | [3, 3, 5]);
    let common = window.digits.len() == LENGTH && window.digits.starts_with(['8', '9']);
    if bare && common && fits_check_digits(window.digits) && !window.touched() {
        return Some((1, Kind::Identity));
    }
    looks_like(window).map(|rank| (rank, Kind::IdentityLike))
}

/// A number whose check digits do not fit, by the words before it or the date that it begins with.
fn looks_like(window: &Window<'_>) -> Option<u8> {
    let digits = window.digits;
    let about = window.is_about(Topic::Identity, 4) && !window.is_money();
    let last_five = digits.len() == 5 && window.sizes.len() <= 2 && after_personnummer(window);
    let dated = date::read(window).is_some();
    if about && !dated && ((9..=15).contains(&digits.len()) || last_five) {
        return Some(if digits.len() == LENGTH { 2 } else { 4 });
    }
    let even = window.is_even() && window.marks.iter().all(|mark| mark.sign != ',');
    let form = matches!(window.sizes, [11] | [6, 5]) || (window.sizes == [2, 2, 2, 5]);
    let tight = window.sizes == [2, 2, 2, 5]
        && matches!(window.marks, [a, b, _] if a.sign == b.sign)
        && begins_with_date(digits);
    let own = form && (even || tight) && digits.len() == LENGTH && begins_with_date(digits);
    // Ten digits in the way of Sweden, Denmark and Iceland.
    let north = window.sizes == [6, 4]
        && matches!(window.marks, [mark] if !mark.blank && matches!(mark.sign, '-' | '+'))
        && (begins_with_date(digits) || year_first(digits));
    ((own || north) && !window.touched() && !window.is_about(Topic::Case, 2) && !window.cluster.plus)
        .then_some(6)
}

/// In Norwegian the word for a personal number means the last five digits.
fn after_personnummer(window: &Window<'_>) -> bool {
    let word = window.near.and_then(|near| window.cluster.tokens.word(near.at)).unwrap_or_default();
    word.starts_with("personn") || word == "pnr"
}

/// The immigration authorities' number of twelve digits: a year, a number of six digits, and the rest that
/// those ten leave modulo 11.
fn is_duf(window: &Window<'_>) -> bool {
    let digits = window.digits;
    if window.is_about(Topic::Duf, 3) && (10..=13).contains(&digits.len()) {
        return true;
    }
    if digits.len() != 12 || window.touched() || window.cluster.plus || window.is_about(Topic::Case, 2) {
        return false;
    }
    let part = |range| digits.get(range).and_then(|part: &str| part.parse::<u32>().ok()).unwrap_or_default();
    let (month, day, hour, minute) = (part(4..6), part(6..8), part(8..10), part(10..12));
    let is_time = is_date(day, month, part(0..4)) && hour < 24 && minute < 60;
    let fits = weighed(digits, &[4, 6, 3, 2, 4, 6, 3, 2, 7, 5]) % 11 == part(10..12);
    let form = match window.sizes {
        [12] => !is_time,
        [4, 6, 2] => window.is_even(),
        _ => window.sizes.len() <= 4 && fits && window.is_even(),
    };
    (1980..2040).contains(&part(0..4)) && form
}
