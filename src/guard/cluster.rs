//! Numbers that stand so close together that they may be one.

use std::ops::Range;

use super::token::{Sort, Tokens};
use super::topic::Topic;

/// Groups of digits with no more than a few marks or blanks between them.
pub(super) struct Cluster<'a> {
    pub(super) tokens: &'a Tokens,
    /// The token of each group.
    groups: Vec<usize>,
    /// All digits, and where each group's begin in them; the last entry is their end.
    digits: String,
    starts: Vec<usize>,
    /// How many digits each group has, and what stands before each but the first.
    sizes: Vec<usize>,
    marks: Vec<Mark>,
    /// Whether a plus stands before the first, or a word for it.
    pub(super) plus: bool,
    /// Whether a letter touches the first, or a hyphen that a letter touches: a code.
    pub(super) letter_before: bool,
    /// Whether a letter touches the last.
    pub(super) letter_after: bool,
}

/// What stands between two groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    /// The mark, or a blank.
    pub(super) sign: char,
    /// Whether a blank stands there too.
    pub(super) blank: bool,
    /// Whether a line ends there.
    pub(super) line: bool,
}

impl<'a> Cluster<'a> {
    pub(super) fn len(&self) -> usize {
        self.groups.len()
    }

    /// All digits of the groups `from..to`.
    pub(super) fn digits(&self, from: usize, to: usize) -> &str {
        let at = |group: usize| self.starts.get(group).copied().unwrap_or(self.digits.len());
        self.digits.get(at(from)..at(to)).unwrap_or_default()
    }

    /// How many digits each of the groups `from..to` has.
    pub(super) fn sizes(&self, from: usize, to: usize) -> &[usize] {
        self.sizes.get(from..to).unwrap_or_default()
    }

    /// The number of each of the groups `from..to`.
    pub(super) fn numbers(&self, from: usize, to: usize) -> Vec<u64> {
        (from..to).map(|group| self.digits(group, group + 1).parse().unwrap_or(u64::MAX)).collect()
    }

    /// The group that each digit of the groups `from..to` stands in.
    pub(super) fn group_of_digits(&self, from: usize, to: usize) -> Vec<usize> {
        (from..to).flat_map(|group| vec![group; self.digits(group, group + 1).len()]).collect()
    }

    /// What stands between the groups `from..to`.
    pub(super) fn marks(&self, from: usize, to: usize) -> &[Mark] {
        self.marks.get(from..to.saturating_sub(1)).unwrap_or_default()
    }

    /// What stands between a group and the one before it.
    pub(super) fn mark_before(&self, group: usize) -> Option<Mark> {
        self.marks.get(group.checked_sub(1)?).copied()
    }

    /// The token of a group.
    pub(super) fn token(&self, group: usize) -> Option<usize> {
        self.groups.get(group).copied()
    }

    /// The tokens of the groups `from..to`, from and to.
    pub(super) fn span(&self, from: usize, to: usize) -> (usize, usize) {
        let first = self.token(from).unwrap_or_default();
        let last = to.checked_sub(1).and_then(|last| self.token(last)).unwrap_or(first);
        (first, last + 1)
    }

    /// The bytes of the groups `from..to`, with a plus before them.
    pub(super) fn range(&self, from: usize, to: usize) -> Range<usize> {
        let (first, end) = self.span(from, to);
        let mut range = self.tokens.range(first, end);
        let sign =
            first.checked_sub(1).filter(|gap| self.tokens.gap(*gap).is_some_and(|gap| gap.ends_with('+')));
        if let Some(sign) = sign.and_then(|gap| self.tokens.get(gap)) {
            range.start = sign.range.end.saturating_sub(1).max(sign.range.start);
        }
        range
    }
}

/// All clusters of the numbers that are free. Where lines may join, so that a number that goes on in the
/// next line is one.
pub(super) fn clusters<'a>(tokens: &'a Tokens, taken: &[bool], lines: bool) -> Vec<Cluster<'a>> {
    let mut found: Vec<Cluster<'a>> = Vec::new();
    for (at, token) in tokens.iter() {
        if token.sort != Sort::Number || taken.get(at) == Some(&true) {
            continue;
        }
        let letter_after = tokens.word(at + 1).is_some();
        let joined = found.last().and_then(|cluster| {
            let next = cluster.groups.last().is_some_and(|last| last + 2 == at);
            let mark = mark(tokens.gap(at.checked_sub(1)?)?)?;
            (next && (lines || !mark.line)).then_some(mark)
        });
        match found.last_mut().zip(joined) {
            Some((cluster, mark)) => {
                cluster.groups.push(at);
                cluster.digits.push_str(&token.text);
                cluster.starts.push(cluster.digits.len());
                cluster.sizes.push(token.text.len());
                cluster.marks.push(mark);
                cluster.letter_after = letter_after;
            }
            None => found.push(Cluster {
                tokens,
                groups: vec![at],
                digits: token.text.clone(),
                starts: vec![0, token.text.len()],
                sizes: vec![token.text.len()],
                marks: Vec::new(),
                plus: plus(tokens, at),
                letter_before: letter_before(tokens, at),
                letter_after,
            }),
        }
    }
    found
}

/// What a gap is, where it can stand inside a number.
fn mark(gap: &str) -> Option<Mark> {
    let signs: Vec<char> = gap.chars().filter(|c| !matches!(c, ' ' | '\n')).collect();
    let sign = match signs.as_slice() {
        [] => ' ',
        [one] if "-./:_*,()+".contains(*one) => *one,
        [')', '-' | '.'] | [')', '('] => '-',
        _ => return None,
    };
    let lines = gap.matches('\n').count();
    let fits = gap.chars().count() <= 3 && lines <= 1;
    fits.then_some(Mark { sign, blank: gap.contains([' ', '\n']), line: lines > 0 })
}

fn plus(tokens: &Tokens, at: usize) -> bool {
    let gap = at.checked_sub(1).and_then(|gap| tokens.gap(gap));
    let word = at.checked_sub(2).and_then(|word| tokens.word(word));
    gap.is_some_and(|gap| gap.ends_with('+')) || (gap == Some(" ") && matches!(word, Some("pluss" | "plus")))
}

/// Words that a number is often written right behind.
fn announces(topic: Option<Topic>) -> bool {
    matches!(topic, Some(Topic::Phone | Topic::Identity | Topic::Duf | Topic::Passport | Topic::Account))
}

fn letter_before(tokens: &Tokens, at: usize) -> bool {
    let glued = at.checked_sub(1).filter(|before| tokens.word(*before).is_some());
    let code = at
        .checked_sub(2)
        .filter(|before| matches!(tokens.gap(before + 1), Some("-" | "/")) && tokens.word(*before).is_some());
    let word = glued.or(code).and_then(|word| tokens.get(word));
    let filler = |text: &str| matches!(text, "nr" | "no" | "nummer" | "number" | "numbers" | "er" | "is");
    word.is_some_and(|word| !announces(word.topic) && !filler(&word.text))
}
