//! Dates of birth. A date is one only where words beside it say so.

use super::checks::is_date;
use super::spelled;
use super::token::{Sort, Tokens};
use super::topic::Topic;
use super::window::Window;
use super::{Hit, Kind};

/// Day, month and year as the form of the groups has them, in the orders that are usual here.
pub(super) fn read(window: &Window<'_>) -> Option<(u32, u32, u32)> {
    let parts: Vec<u32> = window
        .cluster
        .numbers(window.from, window.to)
        .into_iter()
        .map(|number| u32::try_from(number).unwrap_or(u32::MAX))
        .collect();
    let marks = window.marks.iter().all(|mark| " ./-_".contains(mark.sign));
    let cut =
        |range| window.digits.get(range).and_then(|part: &str| part.parse::<u32>().ok()).unwrap_or_default();
    let date = match (window.sizes, parts.as_slice()) {
        ([1 | 2, 1 | 2, 4], [day, month, year]) if marks => (*day, *month, *year),
        ([1 | 2, 1 | 2, 2], [day, month, year]) if marks && window.is_even() => {
            (*day, *month, century(*year))
        }
        ([4, 1 | 2, 1 | 2], [year, month, day]) if marks => (*day, *month, *year),
        ([8], _) if is_date(cut(6..8), cut(4..6), cut(0..4)) => (cut(6..8), cut(4..6), cut(0..4)),
        ([8], _) => (cut(0..2), cut(2..4), cut(4..8)),
        ([6], _) => (cut(0..2), cut(2..4), century(cut(4..6))),
        _ => return None,
    };
    let (day, month, year) = date;
    // In English the month may stand first.
    (is_date(day, month, year) || is_date(month, day, year)).then_some(date)
}

/// The year that two digits stand for.
fn century(year: u32) -> u32 {
    if year < 30 { 2000 + year } else { 1900 + year }
}

/// Whether the groups are a date, and words beside it say that it is one of birth.
pub(super) fn is_birth(window: &Window<'_>) -> bool {
    let (first, end) = window.tokens();
    read(window).is_some() && about_birth(window.cluster.tokens, first, end)
}

/// Whether words beside the tokens speak of birth.
fn about_birth(tokens: &Tokens, first: usize, end: usize) -> bool {
    said_before(tokens, first) || said_after(tokens, end)
}

fn said_before(tokens: &Tokens, first: usize) -> bool {
    let short = |back: usize| first.checked_sub(back).and_then(|at| tokens.word(at));
    // One letter or two, right before: f. 13.05.98, fd. 13.05.98, D.O.B. 13.05.98.
    let abbreviated = matches!(short(2), Some("f" | "fd" | "fødselsd"))
        && first.checked_sub(1).and_then(|gap| tokens.gap(gap)).is_some_and(|gap| gap.len() <= 3);
    let initials = short(6) == Some("d") && short(4) == Some("o") && short(2) == Some("b");
    let dotted = short(4) == Some("f") && short(2) == Some("dato");
    let spoken = tokens.before(first).find(|near| !is_neutral(near.topic));
    abbreviated || initials || dotted || spoken.is_some_and(|near| near.topic == Topic::Birth)
}

/// Words that stand between birth and its date without taking the date for something else.
fn is_neutral(topic: Topic) -> bool {
    matches!(
        topic,
        Topic::Row
            | Topic::Unit
            | Topic::Plate
            | Topic::Case
            | Topic::Identity
            | Topic::Phone
            | Topic::Passport
    )
}

/// Words between a date and the word for birth behind it.
const FILLERS: [&str; 28] = [
    "is", "was", "are", "her", "his", "their", "the", "er", "var", "hennes", "hans", "deres", "date", "of",
    "som", "as", "child", "childs", "s", "barnets", "jentas", "guttens", "sin", "be", "given", "oppgitt",
    "min", "my",
];

fn said_after(tokens: &Tokens, end: usize) -> bool {
    let mut at = end;
    for _ in 0..7 {
        if tokens.ends_sentence(at) || !tokens.gap(at).is_some_and(|gap| gap.len() <= 3 && !gap.contains(','))
        {
            return false;
        }
        let bracket = tokens.gap(at).is_some_and(|gap| gap.contains('('));
        match tokens.word(at + 1) {
            Some("født" | "born" | "fodt" | "fødd") => return bracket,
            Some(word) if FILLERS.contains(&word) => at += 2,
            Some(_) => return tokens.get(at + 1).is_some_and(|word| word.topic == Some(Topic::Birth)),
            None => return false,
        }
    }
    false
}

/// The beginnings of the months' names, English and Norwegian, and Roman numbers.
const MONTHS: [&[&str]; 12] = [
    &["january", "januar", "jan", "i"],
    &["february", "februar", "feb", "ii"],
    &["march", "mars", "mar", "iii"],
    &["april", "apr", "iv"],
    &["may", "mai", "v"],
    &["june", "juni", "jun", "vi"],
    &["july", "juli", "jul", "vii"],
    &["august", "aug", "viii"],
    &["september", "sept", "sep", "ix"],
    &["october", "oktober", "oct", "okt", "x"],
    &["november", "nov", "xi"],
    &["december", "desember", "dec", "des", "xii"],
];

/// How days and months are counted in words.
const ORDINALS: [&str; 48] = [
    "første",
    "andre",
    "annen",
    "tredje",
    "fjerde",
    "femte",
    "sjette",
    "sjuende",
    "syvende",
    "åttende",
    "niende",
    "tiende",
    "ellevte",
    "tolvte",
    "trettende",
    "fjortende",
    "femtende",
    "sekstende",
    "syttende",
    "attende",
    "nittende",
    "tjuende",
    "tyvende",
    "trettiende",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "thirtieth",
    "tjueførste",
    "trettiførste",
    "twenty",
];

fn is_ordinal(word: &str) -> bool {
    let compound = ["tjue", "tretti", "enogtyvende"].iter().any(|start| {
        word.strip_prefix(start).is_some_and(|rest| rest.is_empty() || ORDINALS.contains(&rest))
    });
    ORDINALS.contains(&word) || (compound && word.len() > 6) || word.ends_with("ogtyvende")
}

/// Dates of birth with the month in letters, or written out whole: 13 May 1998, May 13, 13. mai 98, the
/// thirteenth of May nineteen ninety-eight.
pub(super) fn find(tokens: &Tokens, taken: &mut [bool]) -> Vec<Hit> {
    let mut hits = Vec::new();
    for (at, token) in tokens.iter() {
        if token.sort != Sort::Word || taken.get(at) == Some(&true) {
            continue;
        }
        let Some((from, to)) = around(tokens, at, &token.text) else { continue };
        if about_birth(tokens, from, to)
            && taken.get(from..to).is_some_and(|free| free.iter().all(|taken| !taken))
        {
            hits.push(Hit { kind: Kind::BirthDate, range: tokens.range(from, to) });
            taken.iter_mut().take(to).skip(from).for_each(|taken| *taken = true);
        }
    }
    hits
}

/// The tokens of the date around the word of a month.
fn around(tokens: &Tokens, at: usize, word: &str) -> Option<(usize, usize)> {
    let named = MONTHS.iter().any(|names| names.contains(&word));
    // A month that is counted stands behind a counted day.
    if !named && !is_ordinal(word) {
        return None;
    }
    let before = day_before(tokens, at);
    let after = named.then(|| day_after(tokens, at)).flatten();
    let roman = word.len() <= 4 && word.chars().all(|c| "ivx".contains(c));
    let (from, end) = match (before, after) {
        (Some(from), _) if !roman || tokens.gap(at.checked_sub(1)?) == Some(".") => (from, at + 1),
        (None, Some(end)) if !roman => (at, end),
        _ => return None,
    };
    Some((from, year_after(tokens, end).unwrap_or(end)))
}

/// Where the day before a month begins.
fn day_before(tokens: &Tokens, month: usize) -> Option<usize> {
    let mut at = month.checked_sub(2)?;
    if !matches!(tokens.gap(at + 1)?, " " | ". " | "." | "-" | "/") {
        return None;
    }
    if matches!(tokens.word(at), Some("of" | "i")) {
        at = at.checked_sub(2)?;
    }
    // The ending of an English ordinal touches its digits.
    if matches!(tokens.word(at), Some("st" | "nd" | "rd" | "th")) {
        at = at.checked_sub(1)?;
    }
    let is_day =
        tokens.number(at).is_some_and(|day| day.len() <= 2 && (1..=31).contains(&day.parse().unwrap_or(0)));
    if is_day {
        return Some(at);
    }
    let ordinal = tokens.word(at).is_some_and(is_ordinal);
    let tens = at.checked_sub(2).filter(|tens| matches!(tokens.word(*tens), Some("twenty" | "thirty")));
    ordinal.then(|| tens.unwrap_or(at))
}

/// Where the day behind a month ends.
fn day_after(tokens: &Tokens, month: usize) -> Option<usize> {
    let day =
        tokens.number(month + 2).filter(|day| day.len() <= 2 && (1..=31).contains(&day.parse().unwrap_or(0)));
    (day.is_some() && matches!(tokens.gap(month + 1)?, " " | ". ")).then(|| {
        let ending = matches!(tokens.word(month + 3), Some("st" | "nd" | "rd" | "th"));
        month + 3 + usize::from(ending)
    })
}

/// Where the year behind a day and month ends, in digits or in words.
fn year_after(tokens: &Tokens, end: usize) -> Option<usize> {
    if !matches!(tokens.gap(end)?, " " | ", " | "." | ". " | "-" | "/" | "," | " -") {
        return None;
    }
    if tokens.number(end + 1).is_some_and(|year| matches!(year.len(), 2 | 4)) {
        return Some(end + 2);
    }
    let mut at = end;
    for _ in 0..6 {
        let spelled = tokens.word(at + 1).is_some_and(|word| spelled::parts(word).is_some());
        let joined = matches!(tokens.gap(at), Some(" " | "-" | ", "));
        if !spelled || !joined {
            break;
        }
        at += 2;
    }
    (at > end).then_some(at)
}
