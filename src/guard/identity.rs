//! Identity numbers, told by their check digits.

use super::cluster::Cluster;
use super::is_date;

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
    let gaps = gaps(&whole, cluster.groups.len());
    let mut found: Vec<_> = gaps.into_iter().flat_map(|(from, to)| in_digits(cluster, from, to)).collect();
    found.extend(whole);
    found.sort_unstable();
    found
}

/// The groups that nothing of what was taken covers, in stretches from and to.
pub(super) fn gaps(taken: &[(usize, usize)], groups: usize) -> Vec<(usize, usize)> {
    let starts = std::iter::once(0).chain(taken.iter().map(|(_, to)| *to));
    let ends = taken.iter().map(|(from, _)| *from).chain(std::iter::once(groups));
    starts.zip(ends).filter(|(from, to)| from < to).collect()
}

fn whole_groups(cluster: &Cluster<'_>) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    // Behind a plus stands the number of a country.
    let mut from = usize::from(cluster.plus);
    while from < cluster.groups.len() {
        let last = cluster.groups.len().min(from + LENGTH);
        match (from + 1..=last).find(|to| is_identity(&cluster.digits(from, *to).concat())) {
            Some(to) => {
                found.push((from, to));
                from = to;
            }
            None => from += 1,
        }
    }
    found
}

/// Numbers anywhere in the digits of the groups `from..to`, with the groups that they touch.
fn in_digits(cluster: &Cluster<'_>, from: usize, to: usize) -> Vec<(usize, usize)> {
    let groups = cluster.digits(from, to);
    let digits = groups.concat();
    let group_of: Vec<usize> =
        groups.iter().enumerate().flat_map(|(index, group)| vec![from + index; group.len()]).collect();
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (start, touched) in group_of.windows(LENGTH).enumerate() {
        let (Some(first), Some(last)) = (touched.first(), touched.last()) else { continue };
        let free = found.last().is_none_or(|(_, end)| first >= end);
        if free && digits.get(start..start + LENGTH).is_some_and(is_identity) {
            found.push((*first, last + 1));
        }
    }
    found
}

/// A national identity number or D-number: a date, and check digits that fit. Months of made-up
/// people in test registers are moved by 40, 65 or 80; the first day digit of a D-number by 4.
fn is_identity(digits: &str) -> bool {
    let d: Vec<u32> = digits.chars().filter_map(|c| c.to_digit(10)).collect();
    let [d1, d2, m1, m2, y1, y2, _, _, _, _, _] = d.as_slice() else { return false };
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
