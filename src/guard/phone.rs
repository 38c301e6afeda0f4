//! Telephone numbers.

use super::cluster::Mark;
use super::date;
use super::topic::{self, Topic};
use super::window::Window;

/// How sure it is that the groups are a number to call.
pub(super) fn judge(window: &Window<'_>) -> Option<u8> {
    let count = window.digits.len();
    if !(7..=17).contains(&count) || window.is_money() {
        return None;
    }
    if is_abroad(window) {
        return Some(3);
    }
    if (window.from == 0 && window.cluster.letter_before) || goes_on_in_letters(window) {
        return None;
    }
    if window.is_about(Topic::Phone, 5) && may_be_called(window) {
        // Eight digits are what is usual here.
        return Some(if is_eight(window) { 4 } else { 5 });
    }
    (is_by_form(window) && !is_something_else(window)).then_some(6)
}

/// Eight digits, with or without Norway's own code before, or as many as a neighbour's have behind a zero.
fn is_eight(window: &Window<'_>) -> bool {
    let count = window.digits.len();
    let abroad = window.digits.starts_with('0');
    (count == 8 && !abroad)
        || (count == 10 && window.digits.starts_with("47"))
        || (abroad && (9..=11).contains(&count))
}

/// With a plus or two zeros: the number of a country before it.
fn is_abroad(window: &Window<'_>) -> bool {
    let plus = window.from == 0 && window.cluster.plus;
    let count = window.digits.len();
    let code = match (plus, window.digits.strip_prefix("00")) {
        (true, _) if (8..=15).contains(&count) => window.digits,
        (_, Some(rest)) if (8..=15).contains(&rest.len()) && window.sizes.len() <= 8 => rest,
        _ => return false,
    };
    let inner = |mark: &Mark| mark.sign != ':' && !(mark.blank && ",/".contains(mark.sign));
    window.marks.iter().all(inner) && (!code.starts_with("47") || code.len() == 10)
}

/// Letters right behind: a word that was typed without a blank, or a code.
fn goes_on_in_letters(window: &Window<'_>) -> bool {
    if window.to != window.cluster.len() || !window.cluster.letter_after {
        return false;
    }
    let (_, end) = window.tokens();
    let word = window.cluster.tokens.get(end);
    let is_word = word.is_some_and(|word| !word.caps && word.text.len() > 1 && !topic::is_unit(&word.text));
    !(is_word && window.sizes == [8] && is_mobile(window.digits))
}

/// What can be called, however it is grouped, where a word says that it is.
fn may_be_called(window: &Window<'_>) -> bool {
    let count = window.digits.len();
    let commas = window.marks.iter().any(|mark| mark.sign == ',' && mark.blank);
    let mixed = !window.is_even() && window.marks.iter().any(|mark| ".,:".contains(mark.sign));
    let times = mixed && window.sizes.iter().all(|size| *size <= 2);
    let colons = window.marks.iter().any(|mark| mark.sign == ':');
    (7..=13).contains(&count) && !commas && !times && !colons && date::read(window).is_none()
}

/// A number of a Norwegian mobile telephone.
fn is_mobile(digits: &str) -> bool {
    digits.starts_with(['4', '9']) || digits.starts_with("59") || digits.starts_with("58")
}

/// Eight digits as they are grouped here, or ten that begin as a mobile number of a neighbour.
fn is_by_form(window: &Window<'_>) -> bool {
    let digits = window.digits;
    if digits.len() == 10 && digits.starts_with("47") {
        let rest = window.sizes.get(1..).unwrap_or_default();
        return window.sizes == [10]
            || (window.sizes.first() == Some(&2) && is_usual(rest) && is_plain(window));
    }
    if digits.starts_with("07") && (9..=11).contains(&digits.len()) {
        return (2..=4).contains(&window.sizes.len()) && window.sizes.first() >= Some(&3) && is_plain(window);
    }
    if digits.len() != 8 || !digits.starts_with(['2', '3', '4', '5', '6', '7', '9']) {
        return false;
    }
    let thousands = window.cluster.numbers(window.from, window.to).contains(&0) && window.sizes.contains(&3);
    let mobile = is_mobile(digits) && window.is_even() && window.sizes.len() <= 8 && !thousands;
    (is_usual(window.sizes) && is_plain(window) && !thousands)
        || (mobile && (is_plain(window) || is_tight(window)))
}

fn is_usual(sizes: &[usize]) -> bool {
    matches!(sizes, [8] | [3, 2, 3] | [2, 2, 2, 2] | [2, 3, 3] | [4, 4])
}

/// One mark, with or without blanks beside it everywhere.
fn is_tight(window: &Window<'_>) -> bool {
    let Some(first) = window.marks.first() else { return true };
    let signs = if first.blank { ".*/" } else { "*/,_-." };
    signs.contains(first.sign) && window.marks.iter().all(|mark| mark == first)
}

/// Blanks and hyphens, or dots alone: mixed with blanks they are times and dates in a row. A hyphen between
/// two blanks is put between two numbers, not in one.
fn is_plain(window: &Window<'_>) -> bool {
    let blanks = window.marks.iter().all(|mark| mark.sign == ' ' || (mark.sign == '-' && !mark.blank));
    let dots = window.marks.iter().all(|mark| mark.sign == '.' && !mark.blank);
    let code = window.marks.first().is_some_and(|mark| mark.sign == ' ')
        && window.marks.iter().skip(1).all(|mark| mark.sign == '.' && !mark.blank);
    blanks || dots || (code && window.digits.len() == 10)
}

/// What says that eight digits are no number to call, without a word for one before.
fn is_something_else(window: &Window<'_>) -> bool {
    let (sizes, digits) = (window.sizes, window.digits);
    let numbers = window.cluster.numbers(window.from, window.to);
    let is_year = |number: &u64| (1900..2100).contains(number);
    let years = sizes == [4, 4] && numbers.iter().all(is_year);
    let parted = window.marks.iter().any(|mark| mark.sign != ' ');
    // The number of a case, of a law or of a judgment.
    let case = sizes == [4, 4] && parted && numbers.first().is_some_and(is_year);
    // From here to there: pages, lines, sums.
    let range = sizes == [4, 4] && parted && matches!(numbers.as_slice(), [a, b] if a < b && b - a < 200);
    let fraction = sizes == [4, 4] && window.marks.iter().any(|mark| mark.sign == '.');
    let dated = sizes == [8]
        && (date::read(window).is_some()
            || digits.get(..4).and_then(|year| year.parse().ok()).is_some_and(|year| is_year(&year)));
    let sum = (matches!(sizes, [2, 3, 3]) && (digits.ends_with("00") || window.is_about(Topic::Debt, 5)))
        || (sizes == [8] && digits.ends_with("000"));
    let round = sizes == [4, 4] && numbers.iter().all(|number| number % 100 == 0);
    // A word for a row speaks of the first number behind it: room 3 41 23 45 67.
    let first = window.from == 0 || window.cluster.sizes(window.from - 1, window.from) == [2];
    let rows = sizes.len() >= 4
        && (is_row(&numbers) || (first && window.is_about(Topic::Row, 5)) || goes_on(window));
    let unit = {
        let (_, end) = window.tokens();
        let after = window.cluster.tokens.right_after(end);
        sizes.len() >= 4 && after.is_some_and(|word| matches!(word.topic, Some(Topic::Row | Topic::Unit)))
    };
    years
        || case
        || range
        || round
        || fraction
        || dated
        || sum
        || rows
        || unit
        || window.is_about(Topic::Case, 2)
}

/// Numbers that rise by the same small step, or all of them round.
fn is_row(numbers: &[u64]) -> bool {
    let rises = |step: u64| {
        (1..=10).contains(&step)
            && numbers.windows(2).all(|two| matches!(two, [a, b] if a.checked_add(step) == Some(*b)))
    };
    let first = match numbers {
        [a, b, ..] => b.checked_sub(*a),
        _ => None,
    };
    first.is_some_and(rises) || numbers.iter().all(|number| number % 10 == 0)
}

/// Whether more pairs follow or stand before, in a number that makes no second number to call.
fn goes_on(window: &Window<'_>) -> bool {
    let cluster = window.cluster;
    let Some(own) = window.marks.first() else { return false };
    if !window.sizes.iter().all(|size| *size == 2) {
        return false;
    }
    let is_pair = |group: usize| cluster.sizes(group, group + 1) == [2];
    let after = (window.to..cluster.len().min(window.to + 16))
        .take_while(|group| is_pair(*group) && cluster.mark_before(*group) == Some(*own))
        .count();
    let before = (window.from.saturating_sub(16)..window.from)
        .rev()
        .take_while(|group| is_pair(*group) && cluster.mark_before(group + 1) == Some(*own))
        .count();
    let code = before > 0 && cluster.digits(window.from - 1, window.from) == "47";
    !code && (before + after) % 4 != 0
}
