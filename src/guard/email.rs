//! E-mail addresses, also with the signs in words.

use super::token::{Sort, Tokens};
use super::{Hit, Kind};

/// Who keeps letterboxes for many: their names alone say that an address was meant.
const PROVIDERS: [&str; 14] = [
    "gmail",
    "hotmail",
    "outlook",
    "yahoo",
    "icloud",
    "live",
    "online",
    "proton",
    "protonmail",
    "mail",
    "gmx",
    "yandex",
    "msn",
    "googlemail",
];

/// Words for the sign between name and domain.
const SIGNS: [&str; 6] = ["krøllalfa", "alfakrøll", "krollalfa", "snabela", "kråkealfa", "krøll"];

/// How an address says "at".
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    /// The sign, touching what stands on both sides.
    Tight,
    /// The sign with blanks, or a word that means nothing else.
    Sure,
    /// The English word, which mostly means something else.
    Word,
}

/// Everything that reads like an address.
pub(super) fn find(tokens: &Tokens, taken: &mut [bool]) -> Vec<Hit> {
    let mut hits = Vec::new();
    for (at, _) in tokens.iter() {
        let Some((how, left, right)) = sign(tokens, at) else { continue };
        let Some((from, to)) = address(tokens, how, left, right) else { continue };
        hits.push(Hit { kind: Kind::Email, range: tokens.range(from, to) });
        taken.iter_mut().take(to).skip(from).for_each(|taken| *taken = true);
    }
    hits
}

/// The token before the sign and the one behind it.
fn sign(tokens: &Tokens, at: usize) -> Option<(At, usize, usize)> {
    let token = tokens.get(at)?;
    let before = at.checked_sub(1)?;
    if token.sort == Sort::Gap {
        return match token.text.as_str() {
            "@" => Some((At::Tight, before, at + 1)),
            " @" | "@ " | " @ " => Some((At::Sure, before, at + 1)),
            _ => None,
        };
    }
    let word = tokens.word(at)?;
    let (left, right) = (before.checked_sub(1)?, at + 2);
    let open = tokens.gap(before)?.trim();
    let close = tokens.gap(at + 1)?.trim();
    if SIGNS.contains(&word) && open.is_empty() && close.is_empty() {
        return Some((At::Sure, left, right));
    }
    // Snabel-a.
    if word == "snabel" && close == "-" && tokens.word(at + 2) == Some("a") && open.is_empty() {
        return Some((At::Sure, left, at + 4));
    }
    match (word, open, close) {
        ("at" | "a" | "krøllalfa", "(" | "[" | "{" | "<", ")" | "]" | "}" | ">") => {
            Some((At::Sure, left, right))
        }
        ("at", "", "") => Some((At::Word, left, right)),
        _ => None,
    }
}

/// The tokens of the address around its sign.
fn address(tokens: &Tokens, how: At, left: usize, right: usize) -> Option<(usize, usize)> {
    let from = name_start(tokens, left)?;
    let domain = domain(tokens, right)?;
    let known = PROVIDERS.contains(&domain.first.as_str());
    let fits = match how {
        At::Tight => domain.dotted || (domain.first.chars().count() >= 3 && domain.lettered),
        At::Sure => domain.dotted || known,
        // She works at example.no; maria at example dot no.
        At::Word => domain.spelled || known,
    };
    fits.then_some((from, domain.end))
}

/// How many words, numbers and marks a name has at most, and how many parts a domain.
const LONGEST_NAME: usize = 24;
const MOST_PARTS: usize = 8;

/// Where the name before the sign begins.
fn name_start(tokens: &Tokens, left: usize) -> Option<usize> {
    if !tokens.is_solid(left) {
        return None;
    }
    let mut from = left;
    for _ in 0..LONGEST_NAME {
        let Some(before) = from.checked_sub(1) else { break };
        if tokens.is_solid(before) {
            from = before;
            continue;
        }
        let Some(further) = before.checked_sub(1).filter(|further| tokens.is_solid(*further)) else { break };
        let inner = tokens
            .gap(before)
            .is_some_and(|gap| gap.chars().count() <= 2 && gap.chars().all(|c| "._%+-'’".contains(c)));
        // A dot in words: maria punktum h.
        let spelled = is_dot_word(tokens, from) || is_dot_word(tokens, further);
        let goes_on = inner || (spelled && tokens.gap(before) == Some(" "));
        if !goes_on {
            break;
        }
        from = further;
    }
    Some(from)
}

fn is_dot_word(tokens: &Tokens, at: usize) -> bool {
    matches!(tokens.word(at), Some("dot" | "punktum" | "prikk" | "punkt" | "understrek" | "underscore"))
}

struct Domain {
    first: String,
    /// Whether a dot stands in it, in one form or another.
    dotted: bool,
    /// Whether the dot is a word.
    spelled: bool,
    /// Whether it begins with a letter.
    lettered: bool,
    end: usize,
}

fn domain(tokens: &Tokens, right: usize) -> Option<Domain> {
    let mut end = label(tokens, right)?;
    let first = tokens.joined(right, end);
    let lettered = tokens.word(right).is_some();
    let (mut dotted, mut spelled) = (false, false);
    for _ in 0..MOST_PARTS {
        let Some((next, in_words)) = dot(tokens, end, !dotted) else { break };
        let Some(further) = label(tokens, next) else { break };
        // An address ends in letters.
        let ending = tokens.joined(next, further);
        if ending.chars().count() < 2 || !ending.chars().all(|c| c.is_alphanumeric() || c == '-') {
            break;
        }
        (dotted, spelled, end) = (true, spelled || in_words, further);
    }
    Some(Domain { first, dotted, spelled, lettered, end })
}

/// The end of a part of a domain: letters, digits and hyphens.
fn label(tokens: &Tokens, from: usize) -> Option<usize> {
    if !tokens.is_solid(from) {
        return None;
    }
    let mut end = tokens.run_end(from);
    while tokens.gap(end).is_some_and(|gap| matches!(gap, "-" | "--")) && tokens.is_solid(end + 1) {
        end = tokens.run_end(end + 1);
    }
    Some(end)
}

/// Where the part behind a dot begins, and whether the dot is a word. Blanks beside it and a comma for it
/// are taken for a dot once, before a short ending.
fn dot(tokens: &Tokens, end: usize, first: bool) -> Option<(usize, bool)> {
    let gap = tokens.gap(end)?;
    if gap == "." {
        return Some((end + 1, false));
    }
    let ending = tokens.word(end + 1).is_some_and(|word| {
        matches!(
            word,
            "no" | "com"
                | "net"
                | "org"
                | "se"
                | "dk"
                | "fi"
                | "ro"
                | "lt"
                | "pl"
                | "de"
                | "uk"
                | "ng"
                | "it"
                | "es"
        )
    });
    if first && ending && matches!(gap, " . " | ". " | " ." | "," | " ") && gap != ". " {
        return Some((end + 1, false));
    }
    let opened = matches!(gap.trim(), "" | "(" | "[" | "{");
    let closed = tokens.gap(end + 2).is_some_and(|gap| matches!(gap.trim(), "" | ")" | "]" | "}"));
    (opened && closed && is_dot_word(tokens, end + 1)).then_some((end + 3, true))
}
