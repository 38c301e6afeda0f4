//! What is told by its digits: identity numbers, telephone numbers, dates.

use super::cluster::{Cluster, clusters, is_blank, is_dash};
use super::identity::{gaps, identities};
use super::phone::is_phone;
use super::{Hit, Kind, is_date, may_be_birth, speaks_of_birth};

/// Groups of a cluster, from and to, that are something.
struct Taken {
    kind: Kind,
    from: usize,
    to: usize,
}

/// Everything that is told by its digits.
pub(super) fn numbers(text: &str) -> Vec<Hit> {
    clusters(text).iter().flat_map(in_cluster).collect()
}

fn in_cluster(cluster: &Cluster<'_>) -> Vec<Hit> {
    // Check digits prove more than a form does, so identity numbers go first.
    let proven = identities(cluster);
    let mut taken: Vec<Taken> = gaps(&proven, cluster.groups.len())
        .into_iter()
        .flat_map(|(from, to)| by_form(cluster, from, to))
        .chain(proven.iter().map(|(from, to)| Taken { kind: Kind::Identity, from: *from, to: *to }))
        .collect();
    taken.sort_by_key(|taken| taken.from);
    widen(cluster, &mut taken);
    taken.iter().map(|taken| hit(cluster, taken)).collect()
}

fn hit(cluster: &Cluster<'_>, taken: &Taken) -> Hit {
    let plus = usize::from(taken.from == 0 && cluster.plus);
    Hit { kind: taken.kind, range: cluster.start(taken.from) - plus..cluster.end(taken.to - 1) }
}

/// What the groups `from..to` hold, the longest first.
fn by_form(cluster: &Cluster<'_>, from: usize, to: usize) -> Vec<Taken> {
    let mut found = Vec::new();
    let mut at = from;
    while at < to {
        let longest =
            (at + 1..=to.min(at + 8)).rev().find_map(|end| Some((kind(cluster, at, end, to)?, end)));
        match longest {
            Some((kind, end)) => {
                found.push(Taken { kind, from: at, to: end });
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// What the groups `from..to` are, taken together, where the groups up to `limit` are free.
fn kind(cluster: &Cluster<'_>, from: usize, to: usize, limit: usize) -> Option<Kind> {
    // Digits inside a word are no number.
    if to == cluster.groups.len() && cluster.letter_after {
        return None;
    }
    if is_birth(cluster, from, to, limit) {
        return Some(Kind::BirthDate);
    }
    is_phone(cluster, from, to).then_some(Kind::Phone)
}

/// Draws the digits that are joined to what was taken into it: part of a number left beside a mask
/// helps to guess the rest, and a cut date or time only misleads.
fn widen(cluster: &Cluster<'_>, taken: &mut [Taken]) {
    let mut free_from = 0;
    for index in 0..taken.len() {
        let free_to = taken.get(index + 1).map_or(cluster.groups.len(), |next| next.from);
        let Some(this) = taken.get_mut(index) else { continue };
        let own = cluster.marks(this.from, this.to);
        while this.from > free_from && is_tight(cluster.mark_before(this.from)) {
            this.from -= 1;
        }
        while this.to < free_to && follows(this.kind, &own, cluster.mark_before(this.to)) {
            this.to += 1;
        }
        free_from = this.to;
    }
}

/// Whether what follows behind this mark belongs to what stands before. A telephone number may be
/// grouped with blanks and have a digit too many; a date is over with its last group.
fn follows(kind: Kind, own: &[&str], mark: &str) -> bool {
    is_tight(mark) || (kind == Kind::Phone && own.contains(&mark))
}

/// Whether a mark leaves no blank between two groups.
fn is_tight(mark: &str) -> bool {
    !mark.chars().any(is_blank)
}

/// A date of birth in digits, in the orders that are usual here.
fn is_birth(cluster: &Cluster<'_>, from: usize, to: usize, limit: usize) -> bool {
    let Some((day, month, year)) = read_date(cluster, from, to, limit) else { return false };
    let start = cluster.start(from);
    let about_birth = speaks_of_birth(cluster.text, start);
    // Three numbers in a row, or eight digits, are a date only where birth is spoken of; so is what
    // a letter touches.
    let marked = cluster.marks(from, to).iter().any(|mark| date_mark(mark).is_some_and(|c| c != ' '));
    let touched = from == 0 && cluster.letter_before;
    is_date(day, month, year)
        && may_be_birth(cluster.text, start, year)
        && ((marked && !touched) || about_birth)
}

/// Day, month and year as the form of the groups `from..to` has them.
fn read_date(cluster: &Cluster<'_>, from: usize, to: usize, limit: usize) -> Option<(u32, u32, u32)> {
    let groups = cluster.digits(from, to);
    let number = |index: usize| groups.get(index).and_then(|g| g.parse::<u32>().ok()).unwrap_or_default();
    let part = |range: std::ops::Range<usize>| {
        let digits = groups.first().and_then(|only| only.get(range));
        digits.and_then(|digits| digits.parse::<u32>().ok()).unwrap_or_default()
    };
    let about_birth = speaks_of_birth(cluster.text, cluster.start(from));
    let marks: Option<Vec<char>> = cluster.marks(from, to).into_iter().map(date_mark).collect();
    let marks = marks?;
    let alike = marks.windows(2).all(|two| two.first() == two.last());
    let sizes: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    match sizes.as_slice() {
        [1 | 2, 1 | 2, 4] if alike || about_birth => Some((number(0), number(1), number(2))),
        [1 | 2, 1 | 2, 2] if alike && !goes_on_as_date(cluster, from, limit) => {
            Some((number(0), number(1), century(number(2))))
        }
        [4, 1 | 2, 1 | 2] if alike => Some((number(2), number(1), number(0))),
        [8] if is_date(part(6..8), part(4..6), part(0..4)) => Some((part(6..8), part(4..6), part(0..4))),
        [8] => Some((part(0..2), part(2..4), part(4..8))),
        [6] if about_birth => Some((part(0..2), part(2..4), century(part(4..6)))),
        _ => None,
    }
}

/// Whether the second and third group from here are day and month of a date with a year of four
/// digits behind them, so that the first is something else, a room or an hour.
fn goes_on_as_date(cluster: &Cluster<'_>, from: usize, limit: usize) -> bool {
    if from + 4 > limit {
        return false;
    }
    let groups = cluster.digits(from + 1, from + 4);
    let marks = cluster.marks(from + 1, from + 4);
    let numbers: Vec<u32> = groups.iter().filter_map(|group| group.parse().ok()).collect();
    let [day, month, year] = numbers.as_slice() else { return false };
    let alike = marks.first().map(|mark| date_mark(mark)) == marks.last().map(|mark| date_mark(mark));
    alike && groups.last().is_some_and(|group| group.len() == 4) && is_date(*day, *month, *year)
}

/// What parts a date, blanks aside: one mark, all dashes being one, or nothing but blanks.
fn date_mark(mark: &str) -> Option<char> {
    let mut marks = mark.chars().filter(|c| !is_blank(*c));
    match (marks.next(), marks.next()) {
        (None, _) => Some(' '),
        (Some(c), None) if is_dash(c) => Some('-'),
        (Some(c), None) if "./_".contains(c) => Some(c),
        _ => None,
    }
}

/// The year that two digits stand for.
fn century(year: u32) -> u32 {
    if year < 30 { 2000 + year } else { 1900 + year }
}
