//! Numbers that are written out in words, Norwegian and English.

use super::token::{Sort, Token, Tokens, cut};

/// Norwegian number words, the old ones too; those that begin alike in order of length.
const NORWEGIAN: &[(&str, u32)] = &[
    ("tusen", 1000),
    ("hundre", 100),
    ("fjorten", 14),
    ("seksten", 16),
    ("tretten", 13),
    ("elleve", 11),
    ("femten", 15),
    ("sytten", 17),
    ("nitten", 19),
    ("tredve", 30),
    ("tretti", 30),
    ("seksti", 60),
    ("førti", 40),
    ("femti", 50),
    ("sytti", 70),
    ("atten", 18),
    ("nitti", 90),
    ("tjue", 20),
    ("tyve", 20),
    ("åtti", 80),
    ("åtte", 8),
    ("null", 0),
    ("fire", 4),
    ("seks", 6),
    ("tolv", 12),
    ("fem", 5),
    ("sju", 7),
    ("syv", 7),
    ("tre", 3),
    ("ett", 1),
    ("en", 1),
    ("én", 1),
    ("to", 2),
    ("ni", 9),
    ("ti", 10),
    ("og", AND),
];

const ENGLISH: &[(&str, u32)] = &[
    ("thousand", 1000),
    ("hundred", 100),
    ("seventeen", 17),
    ("thirteen", 13),
    ("fourteen", 14),
    ("eighteen", 18),
    ("nineteen", 19),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventy", 70),
    ("eleven", 11),
    ("twelve", 12),
    ("twenty", 20),
    ("thirty", 30),
    ("eighty", 80),
    ("ninety", 90),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seven", 7),
    ("three", 3),
    ("eight", 8),
    ("zero", 0),
    ("four", 4),
    ("five", 5),
    ("nine", 9),
    ("one", 1),
    ("two", 2),
    ("six", 6),
    ("ten", 10),
    ("oh", 0),
    ("and", AND),
];

/// Stands for the word between hundreds and the rest.
const AND: u32 = u32::MAX;

/// The numbers that a word is put together of, `nittenåttini` being 19, 80 and 9.
pub(super) fn parts(word: &str) -> Option<Vec<u32>> {
    parts_in(word, NORWEGIAN).or_else(|| parts_in(word, ENGLISH))
}

fn parts_in(word: &str, table: &[(&str, u32)]) -> Option<Vec<u32>> {
    let mut rest = word;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let (name, value) = table.iter().find(|(name, _)| rest.starts_with(name))?;
        found.push(*value);
        rest = rest.get(name.len()..)?;
    }
    (!found.is_empty()).then_some(found)
}

/// The digits of each number that the parts say: 90 and 8 are 98, and 4, 100 and 12 are 412.
fn digits(parts: &[u32]) -> Vec<(String, usize, usize)> {
    let mut found: Vec<(u32, usize, usize)> = Vec::new();
    let mut hundreds = false;
    for (at, part) in parts.iter().enumerate() {
        let last = found.last_mut();
        match (part, last) {
            (&AND, _) => {}
            (100, Some((value, _, end))) if (1..10).contains(value) => {
                (*value, *end, hundreds) = (*value * 100, at + 1, true);
            }
            (_, Some((value, _, end))) if hundreds && *value % 100 == 0 && *part < 100 => {
                (*value, *end, hundreds) = (*value + part, at + 1, *part >= 20 && part % 10 == 0);
            }
            (_, Some((value, _, end)))
                if (1..10).contains(part) && *value % 10 == 0 && (20..100).contains(&(*value % 100)) =>
            {
                (*value, *end, hundreds) = (*value + part, at + 1, false);
            }
            // Four and twenty.
            (20..=90, Some((value, _, end)))
                if (1..10).contains(value) && at > 0 && parts.get(at - 1) == Some(&AND) =>
            {
                (*value, *end, hundreds) = (*value + part, at + 1, false);
            }
            _ => {
                found.push((*part, at, at + 1));
                hundreds = false;
            }
        }
    }
    found.into_iter().map(|(value, from, to)| (value.to_string(), from, to)).collect()
}

/// Fewer digits than this are no number that tells who somebody is.
const FEWEST_DIGITS: usize = 7;

/// The tokens of a text, numbers in words being numbers.
pub(super) fn tokens(text: &str) -> Tokens {
    Tokens::of(joined(&cut(text)))
}

/// The tokens, with runs of number words in a row put as numbers.
fn joined(tokens: &[Token]) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let run = run(tokens, at);
        let numbers = digits(&run.parts);
        let count: usize = numbers.iter().map(|(digits, ..)| digits.len()).sum();
        if count >= FEWEST_DIGITS && (numbers.len() >= 3 || run.words == 1) {
            push(&mut out, tokens, &run, &numbers);
            at = run.end;
        } else {
            // The words of a run that is too short begin no longer one, but for its last.
            let end = run.end.max(at + 1);
            out.extend(tokens.get(at..end).unwrap_or_default().iter().cloned());
            at = end;
        }
    }
    out
}

/// Number words in a row.
struct Run {
    parts: Vec<u32>,
    /// The token that each part stands in.
    tokens: Vec<usize>,
    words: usize,
    end: usize,
}

fn run(tokens: &[Token], from: usize) -> Run {
    let mut run = Run { parts: Vec::new(), tokens: Vec::new(), words: 0, end: from };
    let mut at = from;
    while let Some(token) = tokens.get(at) {
        let parts = (token.sort == Sort::Word).then(|| parts(&token.text)).flatten();
        let Some(parts) = parts else { break };
        // No number begins with "and".
        if run.parts.is_empty() && parts.first() == Some(&AND) {
            break;
        }
        run.tokens.extend(parts.iter().map(|_| at));
        run.parts.extend(parts);
        run.words += 1;
        run.end = at + 1;
        let joins = |gap: &Token| {
            gap.sort == Sort::Gap && gap.text.len() <= 3 && gap.text.chars().all(|c| " -,./\n".contains(c))
        };
        if !tokens.get(at + 1).is_some_and(joins) {
            break;
        }
        at += 2;
    }
    run
}

fn push(out: &mut Vec<Token>, tokens: &[Token], run: &Run, numbers: &[(String, usize, usize)]) {
    let place =
        |part: usize| run.tokens.get(part).and_then(|at| tokens.get(*at)).map(|token| token.range.clone());
    let mut end = None;
    for (digits, from, to) in numbers {
        let (Some(first), Some(last)) = (place(*from), place(to - 1)) else { continue };
        if let Some(end) = end {
            out.push(token(Sort::Gap, " ", end..first.start.max(end)));
        }
        // Numbers in one word share its place.
        let start = end.map_or(first.start, |end| first.start.max(end));
        out.push(token(Sort::Number, digits, start..last.end.max(start)));
        end = Some(last.end.max(start));
    }
}

fn token(sort: Sort, text: &str, range: std::ops::Range<usize>) -> Token {
    Token { sort, text: text.to_owned(), range, upper: false, caps: false, topic: None }
}
