//! A text as words, numbers and what stands between them, in one spelling.

use std::ops::Range;

use deunicode::deunicode_char;

use super::topic::{self, Topic};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Word,
    Number,
    Gap,
}

/// A run of letters, of digits, or of anything else.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) sort: Sort,
    /// Small letters, digits from 0 to 9, one sort of blank, dash and line end.
    pub(super) text: String,
    /// Its bytes in the text that was typed.
    pub(super) range: Range<usize>,
    /// Whether it begins with a capital letter.
    pub(super) upper: bool,
    /// Whether all its letters are capitals.
    pub(super) caps: bool,
    /// What a word is about.
    pub(super) topic: Option<Topic>,
}

/// All tokens of a text, in order.
pub(super) struct Tokens {
    list: Vec<Token>,
}

impl Tokens {
    /// Tokens that were cut, with what their words are about.
    pub(super) fn of(mut list: Vec<Token>) -> Self {
        for token in list.iter_mut().filter(|token| token.sort == Sort::Word) {
            token.topic = topic::of(&token.text);
        }
        Self { list }
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, &Token)> {
        self.list.iter().enumerate()
    }

    pub(super) fn get(&self, at: usize) -> Option<&Token> {
        self.list.get(at)
    }

    fn text(&self, at: Option<usize>, sort: Sort) -> Option<&str> {
        at.and_then(|at| self.list.get(at))
            .filter(|token| token.sort == sort)
            .map(|token| token.text.as_str())
    }

    /// The word that stands there, if it is one.
    pub(super) fn word(&self, at: impl Into<Option<usize>>) -> Option<&str> {
        self.text(at.into(), Sort::Word)
    }

    /// The digits that stand there, if it is a number.
    pub(super) fn number(&self, at: impl Into<Option<usize>>) -> Option<&str> {
        self.text(at.into(), Sort::Number)
    }

    /// What stands between two words or numbers, if it is that.
    pub(super) fn gap(&self, at: impl Into<Option<usize>>) -> Option<&str> {
        self.text(at.into(), Sort::Gap)
    }

    /// The bytes of the tokens `from..to`.
    pub(super) fn range(&self, from: usize, to: usize) -> Range<usize> {
        let start = self.get(from).map_or(0, |token| token.range.start);
        let end = to.checked_sub(1).and_then(|last| self.get(last)).map_or(start, |token| token.range.end);
        start..end.max(start)
    }

    /// The small letters, digits and marks of the tokens `from..to`.
    pub(super) fn joined(&self, from: usize, to: usize) -> String {
        self.list.get(from..to).unwrap_or_default().iter().map(|token| token.text.as_str()).collect()
    }

    /// Whether a word or number stands there.
    pub(super) fn is_solid(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.sort != Sort::Gap)
    }

    /// Where the words and numbers that touch each other from here end.
    pub(super) fn run_end(&self, from: usize) -> usize {
        (from..self.len()).find(|at| !self.is_solid(*at)).unwrap_or(self.len())
    }

    /// Whether a run of words and numbers begins here.
    pub(super) fn begins_run(&self, at: usize) -> bool {
        self.is_solid(at) && at.checked_sub(1).is_none_or(|before| !self.is_solid(before))
    }
}

/// Cuts a text where letters, digits and the rest meet.
pub(super) fn cut(text: &str) -> Vec<Token> {
    let mut list: Vec<Token> = Vec::new();
    for (at, typed) in text.char_indices() {
        let end = at + typed.len_utf8();
        if is_unseen(typed) {
            if let Some(last) = list.last_mut() {
                last.range.end = end;
            }
            continue;
        }
        let c = plain(typed);
        let sort = sort(c);
        match list.last_mut() {
            Some(last) if last.sort == sort => {
                last.text.extend(c.to_lowercase().next());
                last.range.end = end;
                last.caps &= c.is_uppercase();
            }
            _ => list.push(Token {
                sort,
                text: c.to_lowercase().next().map(String::from).unwrap_or_default(),
                range: at..end,
                upper: c.is_uppercase(),
                caps: c.is_uppercase(),
                topic: None,
            }),
        }
    }
    list
}

fn sort(c: char) -> Sort {
    match c {
        _ if c.is_ascii_digit() => Sort::Number,
        // Accents of their own belong to the letter before.
        '\u{300}'..='\u{36f}' => Sort::Word,
        _ if c.is_alphabetic() => Sort::Word,
        _ => Sort::Gap,
    }
}

/// Characters that nobody sees and that part no number: of no width, of direction, tags.
fn is_unseen(c: char) -> bool {
    matches!(c, '\r' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e01ef}')
}

/// One character for all that look or mean the same.
fn plain(c: char) -> char {
    match c {
        _ if c.is_ascii() && !matches!(c, '\u{b}' | '\u{c}' | '\t') => c,
        '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        '·' | '•' | '∙' | '。' => '.',
        '∗' | '×' => '*',
        // The wide forms of East Asian type.
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(c) - 0xfee0).map_or(c, |ascii| if ascii == '\u{7f}' { c } else { ascii })
        }
        _ if c.is_whitespace() => ' ',
        // Digits of every script.
        _ if c.is_numeric() => match deunicode_char(c).map(str::as_bytes) {
            Some([digit]) if digit.is_ascii_digit() => char::from(*digit),
            _ => c,
        },
        _ => c,
    }
}
