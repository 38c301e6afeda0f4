//! The words around a number.

use super::token::{Sort, Token, Tokens};
use super::topic::Topic;

/// A word that says something, and how many words stand between.
#[derive(Debug, Clone, Copy)]
pub(super) struct Near {
    pub(super) topic: Topic,
    pub(super) words: usize,
    /// Its token.
    pub(super) at: usize,
}

impl Near {
    pub(super) fn is(self, topic: Topic, within: usize) -> bool {
        self.topic == topic && self.words <= within
    }
}

/// Words that a full stop shortens and that end no sentence.
const ABBREVIATIONS: [&str; 14] =
    ["no", "nr", "st", "tlf", "tel", "mob", "fd", "ca", "kl", "dob", "pass", "passnr", "ul", "id"];

/// How many words before a number are looked at.
const REACH: usize = 10;
/// How many tokens at most; numbers and marks count too.
const TOKENS: usize = 60;

impl Tokens {
    /// The words before a token that say something, the nearest first, to the beginning of its sentence.
    pub(super) fn before(&self, at: usize) -> impl Iterator<Item = Near> {
        let mut words = 0;
        let mut ended = false;
        (0..at).rev().take(TOKENS).filter_map(move |index| {
            let token = self.get(index).filter(|_| !ended && words <= REACH)?;
            match token.sort {
                Sort::Gap => ended = self.ends_sentence(index),
                Sort::Number => {}
                Sort::Word => {
                    let near = token.topic.map(|topic| Near { topic, words, at: index });
                    words += 1;
                    return near;
                }
            }
            None
        })
    }

    /// The nearest word before a token that says something.
    pub(super) fn nearest(&self, at: usize) -> Option<Near> {
        self.before(at).next()
    }

    /// Whether the words before speak of something, and no other topic but the passed ones stands between.
    pub(super) fn speaks_of(&self, at: usize, topic: Topic, within: usize) -> bool {
        self.nearest(at).is_some_and(|near| near.is(topic, within))
    }

    /// Whether a sentence ends in a gap.
    pub(super) fn ends_sentence(&self, gap: usize) -> bool {
        let Some(text) = self.gap(gap) else { return false };
        if text.contains(['!', '?', ';', '|']) && !text.contains(':') || text.contains("\n\n") {
            return true;
        }
        let before = gap.checked_sub(1).and_then(|at| self.get(at));
        if text.contains('\n') && !text.contains(':') {
            return before.is_none_or(|token| token.topic.is_none());
        }
        if !text.starts_with(['.', '…']) || text.len() == 1 {
            return false;
        }
        let capital = self.get(gap + 1).is_some_and(|token| token.upper);
        let Some(before) = before.filter(|token| token.sort == Sort::Word) else { return capital };
        let shortened = ABBREVIATIONS.contains(&before.text.as_str()) || before.text.chars().count() == 1;
        !shortened && (capital || before.topic.is_none())
    }

    /// What the word right behind is about, with nothing but blanks or a hyphen between.
    pub(super) fn right_after(&self, to: usize) -> Option<&Token> {
        let solid = match self.gap(to) {
            Some(" " | "-" | " - " | ",- ") => to + 1,
            Some(_) => return None,
            None => to,
        };
        self.get(solid).filter(|token| token.sort == Sort::Word)
    }

    /// Whether a sum stands there: a word or sign for money beside it.
    pub(super) fn is_money(&self, from: usize, to: usize) -> bool {
        let sign = |c: char| "€$£¥₦₫".contains(c);
        let gap_before = from.checked_sub(1).and_then(|at| self.gap(at)).unwrap_or_default();
        let word_before = self.before(from).next().filter(|near| near.words == 0);
        let gap_after = self.gap(to).unwrap_or_default();
        gap_before.trim_end().ends_with(sign)
            || word_before.is_some_and(|near| near.topic == Topic::Money && near.at + 2 >= from)
            || gap_after.trim_start().starts_with(sign)
            || gap_after.starts_with(",-")
            || self.right_after(to).is_some_and(|word| word.topic == Some(Topic::Money))
    }
}
