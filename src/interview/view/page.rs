//! A page: rows of text, the rows the cursor is on, the keys.

use textwrap::{Options, WordSplitter};
use unicode_width::UnicodeWidthStr;

use crate::words::{Id, TOGETHER};

/// How a row stands out. Never the only sign of anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    Strong,
    Quiet,
}

/// One row of the screen.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub text: String,
    pub tone: Tone,
}

/// What a screen shows.
#[derive(Debug, Clone, Default)]
pub(super) struct Page {
    pub title: String,
    pub aside: String,
    pub rows: Vec<Row>,
    /// First and last row of what the cursor is on.
    pub cursor: Option<(usize, usize)>,
    /// First row shown, on pages that are read.
    pub scroll: usize,
    /// The row from which on rows stay at the end of the screen, under a text that moves.
    pub pinned: Option<usize>,
    /// Rows, from one up to another, to leave out first where there is no room for all.
    pub spare: Option<(usize, usize)>,
    /// Ids of the keys' messages.
    pub keys: Vec<Id>,
}

impl Page {
    pub fn new(title: impl Into<String>, keys: &[Id]) -> Self {
        Self { title: title.into(), keys: keys.to_vec(), ..Self::default() }
    }

    #[must_use]
    pub fn aside(mut self, aside: impl Into<String>) -> Self {
        self.aside = aside.into();
        self
    }

    pub fn gap(&mut self) {
        self.rows.push(Row { text: String::new(), tone: Tone::Plain });
    }

    /// Text, wrapped behind an indent.
    pub fn text(&mut self, text: &str, width: usize, indent: &str, tone: Tone) {
        for part in text.split('\n') {
            self.rows.extend(wrap(part, width, indent, indent).into_iter().map(|text| Row { text, tone }));
        }
    }

    /// Text behind a mark, further lines beneath the text.
    pub fn marked(&mut self, mark: &str, text: &str, width: usize, tone: Tone) {
        let rest = " ".repeat(mark.width());
        self.rows.extend(wrap(text, width, mark, &rest).into_iter().map(|text| Row { text, tone }));
    }

    /// A row one can choose. The one with the cursor has a sign before it and is strong.
    pub fn choice(&mut self, text: &str, chosen: bool, width: usize) {
        self.choice_led("", text, chosen, width);
    }

    /// The same with a box or a number before it; further lines stand beneath the text.
    pub fn choice_led(&mut self, lead: &str, text: &str, chosen: bool, width: usize) {
        let (mark, tone) = if chosen { (" ❯ ", Tone::Strong) } else { ("   ", Tone::Plain) };
        let first = self.rows.len();
        self.marked(&format!("{mark}{lead}"), text, width, tone);
        if chosen {
            self.cursor = Some((first, self.rows.len().saturating_sub(1)));
        }
    }

    /// From a row to here, rows may be left out where the page is taller than the screen.
    pub fn may_go(&mut self, from: usize) {
        self.spare = Some((from, self.rows.len()));
    }

    /// The page without the rows that may be left out, if it is too tall with them.
    pub fn fitted(&self, height: usize) -> Option<Self> {
        let (from, to) = self.spare.filter(|_| self.rows.len() > height)?;
        let mut page = self.clone();
        page.spare = None;
        page.rows.drain(from..to);
        let up = |row: usize| if row >= to { row - (to - from) } else { row };
        page.cursor = page.cursor.map(|(first, last)| (up(first), up(last)));
        Some(page)
    }

    /// Keeps the rows that follow in sight, whatever the length of the text above them.
    pub fn pin(&mut self, scroll: usize) {
        self.pinned = Some(self.rows.len());
        self.scroll = scroll;
    }

    /// How far the text can be scrolled where there are so many rows.
    pub fn furthest(&self, height: usize) -> usize {
        match self.pinned {
            Some(from) => {
                from.saturating_sub(height.saturating_sub(self.rows.len() - from.min(self.rows.len())))
            }
            None => self.rows.len().saturating_sub(height),
        }
    }

    /// The rows to show in so many rows, and whether there are more beneath them.
    pub fn visible(&self, height: usize) -> Vec<Visible<'_>> {
        let pinned = self.pinned.and_then(|from| self.rows.split_at_checked(from));
        match pinned {
            Some((text, rows)) if rows.len() + LEAST_TEXT <= height => {
                let room = height - rows.len();
                let scroll = self.scroll.min(text.len().saturating_sub(room));
                let mut shown = window(text, scroll, room);
                shown.extend(rows.iter().map(Visible::Row));
                shown
            }
            _ => window(&self.rows, self.scroll_for(height), height),
        }
    }

    /// The first row to show in so many rows: what the cursor is on is in sight, and as much of the
    /// beginning as fits.
    fn scroll_for(&self, height: usize) -> usize {
        let most = self.rows.len().saturating_sub(height);
        match self.cursor {
            // The last row says that there is more; the cursor stays above it. What is taller than
            // the screen is shown from its beginning.
            Some((first, last)) => (last + 2).saturating_sub(height).min(most).min(first),
            None => self.scroll.min(most),
        }
    }
}

/// So many rows of a text are kept in sight above rows that stay.
const LEAST_TEXT: usize = 4;

/// What stands on a row of the screen.
pub(super) enum Visible<'a> {
    Row(&'a Row),
    /// The sign that there is more.
    More,
}

fn window(rows: &[Row], scroll: usize, height: usize) -> Vec<Visible<'_>> {
    let mut shown: Vec<Visible<'_>> = rows.iter().skip(scroll).take(height).map(Visible::Row).collect();
    if rows.len() > scroll + height
        && let Some(last) = shown.last_mut()
    {
        *last = Visible::More;
    }
    shown
}

/// Wraps a line; never wider than `width` columns and one before.
pub(super) fn wrap(text: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let options = Options::new(width + 1)
        .initial_indent(first)
        .subsequent_indent(rest)
        .word_splitter(WordSplitter::NoHyphenation);
    let text = text.replace("§ ", "§\u{a0}");
    textwrap::wrap(&text, options).into_iter().map(|line| line.replace(TOGETHER, " ")).collect()
}

/// How many columns two texts at both ends of a line take at least.
pub(super) fn side_by_side(left: &str, right: &str) -> usize {
    left.width() + 2 + right.width()
}

/// Two texts at both ends of a line; where both do not fit, the left one is cut and says so.
pub(super) fn left_and_right(left: &str, right: &str, width: usize) -> String {
    let free = width.saturating_sub(right.width() + 2);
    let left = if left.width() <= free { left.to_owned() } else { cut(left, free) };
    let gap = width.saturating_sub(left.width() + right.width());
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

/// Keys side by side, in as many lines as they need; a key never breaks across lines.
pub(super) fn keys(keys: &[String], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for key in keys {
        match lines.last_mut() {
            Some(line) if line.width() + 3 + key.width() <= width + 1 => {
                line.push_str("   ");
                line.push_str(key);
            }
            _ => lines.push(format!(" {key}")),
        }
    }
    lines
}
