//! Texts in the columns there are: wrapped, cut, side by side.

use std::borrow::Cow;

use textwrap::{Options, WordSplitter};
use unicode_width::UnicodeWidthStr;

use crate::render::ascii::fold;
use crate::words::TOGETHER;

/// So many columns a line of text takes at most: longer ones are hard to read.
const LONGEST_LINE: usize = 100;

/// The room that a line has, and in what letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Room {
    pub columns: usize,
    /// Whether the terminal has no letters but those of ASCII.
    pub ascii: bool,
}

impl Room {
    /// The room on a screen of so many columns.
    pub fn on(columns: usize, ascii: bool) -> Self {
        Self { columns: columns.saturating_sub(2).clamp(10, LONGEST_LINE), ascii }
    }

    pub fn narrower(self, by: usize) -> Self {
        Self { columns: self.columns.saturating_sub(by), ..self }
    }

    pub fn wider(self, by: usize) -> Self {
        Self { columns: self.columns + by, ..self }
    }

    /// The text in letters that the terminal has. Before it is broken into lines: `ø` is wider in ASCII.
    pub fn letters(self, text: &str) -> Cow<'_, str> {
        if self.ascii { Cow::Owned(fold(text)) } else { Cow::Borrowed(text) }
    }
}

/// Wraps a line; never wider than the room and one column before.
pub(super) fn wrap(text: &str, room: Room, first: &str, rest: &str) -> Vec<String> {
    let (first, rest) = (room.letters(first), room.letters(rest));
    let options = Options::new(room.columns + 1)
        .initial_indent(&first)
        .subsequent_indent(&rest)
        .word_splitter(WordSplitter::NoHyphenation);
    let text = text.replace("§ ", "§\u{a0}");
    let text = room.letters(&text);
    textwrap::wrap(&text, options).into_iter().map(|line| line.replace(TOGETHER, " ")).collect()
}

/// How many columns two texts at both ends of a line take at least.
pub(super) fn side_by_side(left: &str, right: &str) -> usize {
    left.width() + 2 + right.width()
}

/// Two texts at both ends of a line; where both do not fit, the left one is cut and says so.
pub(super) fn left_and_right(left: &str, right: &str, room: Room) -> String {
    let (left, right) = (room.letters(left), room.letters(right));
    let free = room.columns.saturating_sub(right.width() + 2);
    let left = if left.width() <= free { left.into_owned() } else { cut(&left, free) };
    let gap = room.columns.saturating_sub(left.width() + right.width());
    format!(" {left}{}{right}", " ".repeat(gap))
}

/// A text cut to so many columns, with a sign that it was.
pub(super) fn cut(text: &str, width: usize) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if out.width() + 1 >= width {
            out.push('…');
            break;
        }
        out.push(c);
    }
    out
}

/// Keys side by side, in as many lines as they need; a key never breaks across lines. What comes last is
/// shown where there is room for it in these lines alone.
pub(super) fn keys(keys: &[String], last: &str, room: Room) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let fits = |line: &str, key: &str| line.width() + 3 + key.width() <= room.columns + 1;
    for key in keys {
        let key = room.letters(key);
        match lines.last_mut() {
            Some(line) if fits(line, &key) => {
                line.push_str("   ");
                line.push_str(&key);
            }
            _ => lines.push(format!(" {key}")),
        }
    }
    if let Some(line) = lines.last_mut()
        && !keys.iter().any(|key| key == last)
        && fits(line, last)
    {
        line.push_str("   ");
        line.push_str(last);
    }
    lines
}
