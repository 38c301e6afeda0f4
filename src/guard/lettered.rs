//! Numbers with letters in them: bank accounts abroad, identity numbers, passports, car plates.

use super::checks::{is_date, weighed};
use super::token::{Sort, Tokens};
use super::topic::Topic;
use super::{Hit, Kind};

/// Everything that is told by its letters and digits together.
pub(super) fn find(tokens: &Tokens, taken: &mut [bool]) -> Vec<Hit> {
    let mut hits = Vec::new();
    for (at, _) in tokens.iter() {
        if !tokens.begins_run(at) || taken.get(at) == Some(&true) {
            continue;
        }
        let found = international_account(tokens, at)
            .or_else(|| proven(tokens, at))
            .or_else(|| plate(tokens, at))
            .or_else(|| behind_word(tokens, at));
        if let Some((kind, end)) = found {
            hits.push(Hit { kind, range: tokens.range(at, end) });
            taken.iter_mut().take(end).skip(at).for_each(|taken| *taken = true);
        }
    }
    hits
}

/// An IBAN: the country, two check digits, and up to thirty letters and digits, in groups or not. What the
/// letters and digits leave modulo 97 tells it.
fn international_account(tokens: &Tokens, at: usize) -> Option<(Kind, usize)> {
    let country = tokens.word(at).filter(|word| word.len() == 2 && word.is_ascii());
    if country.is_none() || tokens.number(at + 1).is_none_or(|digits| digits.len() < 2) {
        return None;
    }
    let mut code = String::new();
    let mut found = None;
    let mut end = at;
    loop {
        let next = tokens.run_end(end);
        code.push_str(&tokens.joined(end, next));
        if code.len() > 34 || !code.is_ascii() {
            break;
        }
        if code.len() >= 15 && leaves_one(&code) {
            found = Some((Kind::Account, next));
        }
        if !matches!(tokens.gap(next), Some(" " | "-")) || !tokens.is_solid(next + 1) {
            break;
        }
        end = next + 1;
    }
    found
}

/// Whether a code, its first four put last and letters counted from ten, leaves one modulo 97.
fn leaves_one(code: &str) -> bool {
    let (head, tail) = (code.get(..4).unwrap_or_default(), code.get(4..).unwrap_or_default());
    let rest = tail
        .chars()
        .chain(head.chars())
        .filter_map(|c| c.to_digit(36))
        .fold(0, |rest, value| (rest * if value < 10 { 10 } else { 100 } + value) % 97);
    rest == 1
}

/// Identity numbers with a check letter.
fn proven(tokens: &Tokens, at: usize) -> Option<(Kind, usize)> {
    let end = tokens.run_end(at);
    let whole = tokens.joined(at, end);
    let found = |end| Some((Kind::ForeignIdentity, end));
    if is_spanish(&whole) || is_italian(&whole) || is_finnish(&whole) {
        return found(end);
    }
    // Finland parts date and number with the sign of the century.
    let sign = matches!(tokens.gap(end), Some("-" | "+"));
    let further = tokens.run_end(end + 1);
    if sign && whole.len() == 6 && is_finnish(&format!("{whole}-{}", tokens.joined(end + 1, further))) {
        return found(further);
    }
    british(tokens, at)
}

fn is_spanish(code: &str) -> bool {
    let letter =
        |number: u32| "trwagmyfpdxbnjzsqvhlcke".chars().nth(usize::try_from(number % 23).unwrap_or(0));
    let mut number = String::new();
    let Some((head, last)) =
        code.char_indices().last().map(|(at, last)| (code.get(..at).unwrap_or_default(), last))
    else {
        return false;
    };
    for (place, c) in head.chars().enumerate() {
        match (place, c) {
            (0, 'x') => number.push('0'),
            (0, 'y') => number.push('1'),
            (0, 'z') => number.push('2'),
            _ => number.push(c),
        }
    }
    let digits = number.len() == 8 && number.chars().all(|c| c.is_ascii_digit());
    digits && number.parse().ok().and_then(letter) == Some(last)
}

/// Six letters, a date, a place and a check letter.
fn is_italian(code: &str) -> bool {
    code.len() == 16
        && code.chars().enumerate().all(|(place, c)| match place {
            6 | 7 | 9 | 10 | 12..=14 => c.is_ascii_digit() || "lmnpqrstuv".contains(c),
            _ => c.is_ascii_alphabetic(),
        })
}

/// The date, the sign of the century, three digits, and what the nine digits leave modulo 31.
fn is_finnish(code: &str) -> bool {
    let (date, rest) = (code.get(..6).unwrap_or_default(), code.get(6..).unwrap_or_default());
    let mut rest = rest.chars();
    let century = rest.next().is_some_and(|c| "+-abcdefuvwxy".contains(c));
    let number: String = rest.by_ref().take(3).collect();
    let check = rest.next();
    let nine = format!("{date}{number}");
    let Some(value) = nine.parse::<u32>().ok().filter(|_| nine.len() == 9 && number.len() == 3) else {
        return false;
    };
    let letter = "0123456789abcdefhjklmnprstuvwxy".chars().nth(usize::try_from(value % 31).unwrap_or(0));
    let part = |range| date.get(range).and_then(|part: &str| part.parse::<u32>().ok()).unwrap_or_default();
    let dated = [1900, 2000].iter().any(|century| is_date(part(0..2), part(2..4), century + part(4..6)));
    century && dated && rest.next().is_none() && check == letter
}

/// Great Britain's: two letters, six digits in pairs or not, and a letter from A to D.
fn british(tokens: &Tokens, at: usize) -> Option<(Kind, usize)> {
    let capitals = tokens.get(at).is_some_and(|word| word.caps && word.text.len() == 2);
    let mut digits = String::new();
    let mut next = at + 1;
    for _ in 0..4 {
        if tokens.gap(next) == Some(" ") {
            next += 1;
        }
        match tokens.number(next) {
            Some(pair) => digits.push_str(pair),
            None => break,
        }
        next += 1;
    }
    let last =
        tokens.get(next).is_some_and(|word| word.caps && matches!(word.text.as_str(), "a" | "b" | "c" | "d"));
    (capitals && digits.len() == 6 && last).then_some((Kind::ForeignIdentity, next + 1))
}

/// Letters that plates here do not have, and pairs that stand for something else.
fn is_series(token: &super::token::Token) -> bool {
    let other = matches!(
        token.text.as_str(),
        "kr" | "nr" | "rf" | "ns" | "en" | "rt" | "hr" | "lb" | "lg" | "iso" | "tv"
    );
    token.text.len() == 2
        && token.text.chars().all(|c| c.is_ascii_alphabetic() && !"ioq".contains(c))
        && !other
}

/// A car's plate: two capital letters and five digits here, other forms behind a word for a car.
fn plate(tokens: &Tokens, at: usize) -> Option<(Kind, usize)> {
    let said = tokens.speaks_of(at, Topic::Plate, 3);
    let mut next = at;
    let mut pieces: Vec<(Sort, usize, bool)> = Vec::new();
    while let Some(token) = tokens.get(next).filter(|token| token.sort != Sort::Gap) {
        pieces.push((token.sort, token.text.len(), token.caps));
        next += 1;
        let blank = matches!(tokens.gap(next), Some(" " | "-"));
        let more = tokens.get(next + 1).is_some_and(|token| {
            (token.sort == Sort::Number || (token.caps && token.text.len() <= 3)) && token.text.len() <= 5
        });
        if blank && more && pieces.len() < 3 {
            next += 1;
        } else if blank || pieces.len() >= 4 || tokens.get(next).is_none_or(|token| token.sort == Sort::Gap) {
            break;
        }
    }
    let first = tokens.get(at)?;
    let local = matches!(pieces.as_slice(), [(Sort::Word, 2, _), (Sort::Number, 5, _)]) && is_series(first);
    let small =
        matches!(pieces.as_slice(), [(Sort::Word, 2, _), (Sort::Number, 4 | 5, _)]) && is_series(first);
    let code = matches!(tokens.gap(next), Some("-" | "/")) && tokens.is_solid(next + 1);
    if (local && first.caps || small && said) && !code {
        return Some((Kind::Plate, next));
    }
    let length: usize = pieces.iter().map(|(_, length, _)| length).sum();
    let mixed = pieces.iter().any(|(sort, ..)| *sort == Sort::Word)
        && pieces.iter().any(|(sort, ..)| *sort == Sort::Number);
    let capitals = pieces.iter().all(|(sort, length, caps)| *sort == Sort::Number || (*caps && *length <= 3));
    (said && mixed && capitals && (5..=8).contains(&length)).then_some((Kind::Plate, next))
}

/// The lines of letters, digits and angles that a machine reads on a passport or card.
pub(super) fn machine_readable(text: &str) -> Vec<Hit> {
    let mut hits = Vec::new();
    for line in text.split_whitespace() {
        let start = line.as_ptr().addr() - text.as_ptr().addr();
        let signs = line.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '<');
        if line.len() >= 28 && signs && line.contains('<') {
            hits.push(Hit { kind: Kind::Passport, range: start..start + line.len() });
        }
    }
    hits
}

/// What stands behind a word for a passport, a card or an identity number and reads like a code.
fn behind_word(tokens: &Tokens, at: usize) -> Option<(Kind, usize)> {
    // What goes on a number is no code of its own, and a word that says what follows is not a part of it.
    if tokens.get(at).is_some_and(|token| token.topic.is_some()) {
        return None;
    }
    if at.checked_sub(2).is_some_and(|number| tokens.number(number).is_some()) {
        return None;
    }
    let mut before = tokens.before(at).filter(|near| near.words <= 4);
    let near = before.next()?;
    // An identity card, a residence card: the word before tells which.
    let card = (near.topic == Topic::Account).then(|| before.next()).flatten();
    let kind = match (near.topic, card.map(|card| card.topic)) {
        (Topic::Passport, _) | (_, Some(Topic::Passport | Topic::Identity)) => Kind::Passport,
        (Topic::Identity, _) => Kind::IdentityLike,
        _ => return None,
    };
    let mut end = at;
    let (mut digits, mut letters) = (0, 0);
    for _ in 0..6 {
        if tokens.number(end).is_none() && !fits_code(tokens, end) {
            break;
        }
        let next = tokens.run_end(end);
        for piece in end..next {
            digits += tokens.number(piece).map_or(0, str::len);
            letters += tokens.word(piece).map_or(0, str::len);
        }
        end = next;
        let goes_on = matches!(tokens.gap(end), Some(" " | "-" | "/" | "."))
            && (tokens.number(end + 1).is_some() || fits_code(tokens, end + 1));
        if !goes_on || digits + letters >= 14 {
            break;
        }
        end += 1;
    }
    // Digits alone are judged by their check digits.
    if kind == Kind::IdentityLike && letters == 0 {
        return None;
    }
    let code = (digits >= 6 || (digits >= 4 && letters >= 1)) && (6..=20).contains(&(digits + letters));
    (code && !is_dated(tokens, at, end) && !tokens.is_money(at, end)).then_some((kind, end))
}

/// Letters that can stand in a code: few and capital, or touching digits.
fn fits_code(tokens: &Tokens, at: usize) -> bool {
    let Some(token) = tokens.get(at).filter(|token| token.sort == Sort::Word) else { return false };
    let end = tokens.run_end(at);
    let with_digits = (at..end).any(|piece| tokens.number(piece).is_some());
    token.text.len() <= 4 && (with_digits || token.caps && token.text.len() <= 3)
}

/// Whether the tokens begin with a date or a year.
fn is_dated(tokens: &Tokens, from: usize, to: usize) -> bool {
    let sizes: Vec<usize> = (from..to).filter_map(|at| tokens.number(at)).map(str::len).collect();
    let digits: String = (from..to).filter_map(|at| tokens.number(at)).collect();
    let lettered = (from..to).any(|at| tokens.word(at).is_some());
    let year = |at: usize| {
        digits.get(at..at + 4).is_some_and(|year| year.starts_with("19") || year.starts_with("20"))
    };
    let shape = matches!(sizes.as_slice(), [1 | 2, 1 | 2, 2 | 4] | [4, 1 | 2, 1 | 2] | [1 | 2, 1 | 2, 4, ..]);
    !lettered && (shape || (digits.len() == 8 && year(4) && weighed(&digits, &[10, 1]) <= 31))
}
