//! Street addresses with a number, and points on a map.

use super::token::{Sort, Tokens};
use super::topic::{self, Topic};
use super::{Hit, Kind};

/// Endings of names of streets, in Norway and its neighbours.
const ENDINGS: [&str; 36] = [
    "gate",
    "gata",
    "gaten",
    "gt",
    "vei",
    "veien",
    "veg",
    "vegen",
    "allé",
    "alle",
    "alléen",
    "alleen",
    "plass",
    "plassen",
    "terrasse",
    "terrassen",
    "torg",
    "torget",
    "bakken",
    "svingen",
    "stien",
    "kroken",
    "tunet",
    "toppen",
    "haugen",
    "løkka",
    "brygge",
    "kaia",
    "gatan",
    "vägen",
    "vej",
    "gade",
    "katu",
    "tie",
    "straße",
    "strasse",
];

/// Endings that tell a street though it is written with a small letter.
const SURE_ENDINGS: [&str; 6] = ["gata", "gaten", "gate", "veien", "vegen", "gatan"];

/// Words of their own for a street, behind its name.
const STREETS: [&str; 20] = [
    "gate",
    "gata",
    "gt",
    "vei",
    "veg",
    "plass",
    "allé",
    "terrasse",
    "boulevard",
    "street",
    "road",
    "lane",
    "avenue",
    "ave",
    "square",
    "drive",
    "st",
    "rd",
    "hill",
    "close",
];

/// Words for a street that stand before its name.
const BEFORE: [&str; 14] = [
    "strada",
    "str",
    "ul",
    "ulica",
    "rue",
    "via",
    "calle",
    "avenida",
    "bulevardul",
    "bd",
    "aleea",
    "gatve",
    "улица",
    "ул",
];

/// Streets with a number.
pub(super) fn streets(tokens: &Tokens, taken: &mut [bool]) -> Vec<Hit> {
    let mut hits = Vec::new();
    for (at, token) in tokens.iter() {
        let number = token.sort == Sort::Number && token.text.len() <= 3 && taken.get(at) != Some(&true);
        if !number {
            continue;
        }
        let Some((from, to)) = named_before(tokens, at).or_else(|| named_behind(tokens, at)) else {
            continue;
        };
        hits.push(Hit { kind: Kind::Address, range: tokens.range(from, to) });
        taken.iter_mut().take(to).skip(from).for_each(|taken| *taken = true);
    }
    hits
}

/// The tokens of a street whose name stands before the number: Storgata 12 B, 0183.
fn named_before(tokens: &Tokens, number: usize) -> Option<(usize, usize)> {
    let last = number.checked_sub(2)?;
    if !matches!(tokens.gap(last + 1)?, " " | ". " | ", " | " nr. ") {
        return None;
    }
    let word = tokens.get(last).filter(|token| token.sort == Sort::Word)?;
    let text = word.text.as_str();
    let ending = |endings: &[&str], more: usize| {
        endings
            .iter()
            .any(|ending| text.strip_suffix(ending).is_some_and(|rest| rest.chars().count() >= more))
    };
    let one_word = (word.upper && ending(&ENDINGS, 2)) || ending(&SURE_ENDINGS, 3);
    let street = STREETS.contains(&text) && capital_before(tokens, last).is_some();
    let named = capitals_from(tokens, last);
    let introduced = (0..4).find_map(|back| {
        let at = last.checked_sub(2 * back + 2)?;
        BEFORE.contains(&tokens.word(at)?).then_some(at)
    });
    let said = word.upper && tokens.speaks_of(named, Topic::Address, 1);
    let to = end(tokens, number)?;
    match (one_word || street || said, introduced.filter(|_| word.upper)) {
        (_, Some(from)) => Some((from, to)),
        (true, None) => Some((named, to)),
        (false, None) => None,
    }
}

/// The first of the words with capital letters that end here.
fn capitals_from(tokens: &Tokens, last: usize) -> usize {
    let mut from = last;
    for _ in 0..3 {
        match capital_before(tokens, from) {
            Some(before) => from = before,
            None => break,
        }
    }
    from
}

fn capital_before(tokens: &Tokens, at: usize) -> Option<usize> {
    let before = at.checked_sub(2)?;
    let joined = matches!(tokens.gap(before + 1)?, " " | ". " | "'" | "’" | "-");
    let word = tokens.get(before).filter(|token| token.sort == Sort::Word)?;
    // A short word at the start of a sentence is no name: På veien 3.
    let named = (word.upper && word.text.chars().count() > 2) || tokens.gap(before + 1) == Some(". ");
    (joined && named && word.upper && word.topic != Some(Topic::Address)).then_some(before)
}

/// The tokens of a street whose name stands behind the number: 12 Baker Street.
fn named_behind(tokens: &Tokens, number: usize) -> Option<(usize, usize)> {
    let mut at = number + 2;
    for words in 1..=4 {
        let joined = matches!(tokens.gap(at - 1)?, " " | "'" | "’");
        let word = tokens.get(at).filter(|token| token.sort == Sort::Word && joined)?;
        if words > 1 && word.upper && STREETS.contains(&word.text.as_str()) {
            return Some((number, at + 1));
        }
        if !word.upper && word.text != "s" {
            return None;
        }
        at += 2;
    }
    None
}

/// Where an address ends: with its letter and the postal code behind it. `None` where the number belongs to
/// something else.
fn end(tokens: &Tokens, number: usize) -> Option<usize> {
    let glued = tokens.word(number + 1);
    let apart = tokens.word(number + 2).filter(|_| tokens.gap(number + 1) == Some(" "));
    let is_letter = |word: &str| word.chars().count() == 1 && word.chars().all(|c| ('a'..='h').contains(&c));
    let mut to = match (glued, apart) {
        (Some(word), _) if is_letter(word) => number + 2,
        (Some(_), _) => return None,
        (None, Some(word)) if topic::is_unit(word) => return None,
        (None, Some(word)) if is_letter(word) && tokens.get(number + 2).is_some_and(|word| word.caps) => {
            number + 3
        }
        _ => number + 1,
    };
    // A date or an hour goes on in digits.
    if matches!(tokens.gap(to), Some("." | ":" | "," | "/")) && tokens.number(to + 1).is_some() {
        return None;
    }
    // So does a telephone number.
    if tokens.gap(to) == Some(" ") && tokens.number(to + 1).is_some_and(|next| next.len() != 4) {
        return None;
    }
    if tokens.gap(to) == Some(", ") && tokens.number(to + 1).is_some_and(|code| code.len() == 4) {
        to += 2;
    }
    Some(to)
}

/// How many digits behind the sign tell a place within some ten metres.
const DECIMALS: usize = 4;

/// Latitude and longitude, in decimals or in degrees, minutes and seconds, and plus codes.
pub(super) fn points(tokens: &Tokens, text: &str, taken: &mut [bool]) -> Vec<Hit> {
    let mut hits = plus_codes(text);
    let mut at = 0;
    while at < tokens.len() {
        match pair(tokens, at).or_else(|| degrees(tokens, at)) {
            Some(to) if taken.get(at) != Some(&true) => {
                hits.push(Hit { kind: Kind::Coordinates, range: tokens.range(at, to) });
                taken.iter_mut().take(to).skip(at).for_each(|taken| *taken = true);
                at = to;
            }
            _ => at += 1,
        }
    }
    hits
}

/// Two numbers with decimals beside each other.
fn pair(tokens: &Tokens, at: usize) -> Option<usize> {
    let start = if is_direction(tokens, at) { at + 2 } else { at };
    let first = decimal(tokens, start, 90)?;
    // Between the two: a comma, a degree sign, a direction.
    let second = (first + 1..first + 5).find(|next| tokens.number(*next).is_some())?;
    let quiet = (first..second).all(|between| {
        is_direction(tokens, between)
            || tokens
                .gap(between)
                .is_some_and(|gap| gap.len() <= 4 && gap.chars().all(|c| " ,;/°\n".contains(c)))
    });
    let end = decimal(tokens, second, 180).filter(|_| quiet)?;
    let direction = (end..end + 2).find(|next| is_direction(tokens, *next));
    let near = tokens.gap(end).is_some_and(|gap| gap.contains('°') || gap == " ");
    Some(direction.filter(|_| near).map_or(end, |direction| direction + 1))
}

/// The end of a number with decimals that is no more than `most`.
fn decimal(tokens: &Tokens, at: usize, most: u32) -> Option<usize> {
    let whole = tokens.number(at)?.parse::<u32>().ok().filter(|whole| *whole <= most)?;
    let exact = tokens.number(at + 2).is_some_and(|decimals| decimals.len() >= DECIMALS);
    (whole <= most && matches!(tokens.gap(at + 1)?, "." | ",") && exact).then_some(at + 3)
}

fn is_direction(tokens: &Tokens, at: usize) -> bool {
    matches!(
        tokens.word(at),
        Some("n" | "s" | "e" | "w" | "ø" | "v" | "o" | "nord" | "øst" | "north" | "east")
    )
}

/// Degrees, minutes and maybe seconds, of both directions.
fn degrees(tokens: &Tokens, at: usize) -> Option<usize> {
    let sign = |next: usize, signs: &str| {
        tokens.number(next).is_some()
            && tokens.gap(next + 1).is_some_and(|gap| gap.starts_with(|c| signs.contains(c)))
    };
    if !(sign(at, "°") && sign(at + 2, "'′’")) {
        return None;
    }
    let end = (at + 4..at + 24)
        .take_while(|next| {
            let gap = tokens.gap(*next);
            tokens.number(*next).is_some()
                || is_direction(tokens, *next)
                || gap.is_some_and(|gap| gap.chars().all(|c| " ,;.°'′’\"″”".contains(c)))
        })
        .filter(|next| tokens.is_solid(*next))
        .last();
    Some(end.map_or(at + 4, |last| last + 1))
}

/// Codes of open location: eight signs, a plus, two or three more.
fn plus_codes(text: &str) -> Vec<Hit> {
    let sign = |c: char| "23456789CFGHJMPQRVWX".contains(c);
    let mut hits = Vec::new();
    for (plus, _) in text.match_indices('+') {
        let (before, after) =
            (text.get(..plus).unwrap_or_default(), text.get(plus + 1..).unwrap_or_default());
        let left = before.chars().rev().take(9).take_while(|c| sign(*c)).count();
        let right = after.chars().take(4).take_while(|c| sign(*c)).count();
        let lettered = before.chars().rev().take(left).any(char::is_alphabetic);
        if matches!(left, 4 | 6 | 8) && matches!(right, 2 | 3) && lettered {
            hits.push(Hit { kind: Kind::Coordinates, range: plus - left..plus + 1 + right });
        }
    }
    hits
}
