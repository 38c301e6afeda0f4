//! A page: rows of text, the rows the cursor is on, the keys.

use unicode_width::UnicodeWidthStr;

use crate::words::{Id, id};

use super::wrapping::{Room, wrap};

/// Keys of a list.
pub(super) const CHOOSE: [Id; 5] =
    [id!("key-choose"), id!("key-enter"), id!("key-back"), id!("key-more"), id!("key-language")];
/// Keys while text is typed.
pub(super) const WRITE: [Id; 2] = [id!("key-done"), id!("key-leave")];
/// Keys on a line of text.
pub(super) const LINE: [Id; 3] = [id!("key-take"), id!("key-back"), id!("key-leave")];

/// Keys of rows under a text.
pub(super) const READ: [Id; 6] = [
    id!("key-choose"),
    id!("key-enter"),
    id!("key-read-on"),
    id!("key-back"),
    id!("key-more"),
    id!("key-language"),
];

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
    /// So many rows stay at the top: the question is in sight whichever of its answers is.
    pub top: usize,
    /// Rows, from one up to another, to leave out first where there is no room for all.
    pub spare: Option<(usize, usize)>,
    /// What stands in the place of rows that were left out.
    pub instead: String,
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
    pub fn text(&mut self, text: &str, room: Room, indent: &str, tone: Tone) {
        for part in text.split('\n') {
            self.rows.extend(wrap(part, room, indent, indent).into_iter().map(|text| Row { text, tone }));
        }
    }

    /// Text behind a mark, further lines beneath the text.
    pub fn marked(&mut self, mark: &str, text: &str, room: Room, tone: Tone) {
        let rest = " ".repeat(mark.width());
        self.rows.extend(wrap(text, room, mark, &rest).into_iter().map(|text| Row { text, tone }));
    }

    /// A row one can choose. The one with the cursor has a sign before it and is strong.
    pub fn choice(&mut self, text: &str, chosen: bool, room: Room) {
        self.choice_led("", text, chosen, room);
    }

    /// The same with a box or a number before it; further lines stand beneath the text.
    pub fn choice_led(&mut self, lead: &str, text: &str, chosen: bool, room: Room) {
        let (mark, tone) = if chosen { (" ❯ ", Tone::Strong) } else { ("   ", Tone::Plain) };
        let first = self.rows.len();
        self.marked(&format!("{mark}{lead}"), text, room, tone);
        if chosen {
            self.cursor = Some((first, self.rows.len().saturating_sub(1)));
        }
    }

    /// From a row to here, rows may be left out where the page is taller than the screen; a line says where they are.
    pub fn may_go(&mut self, from: usize, instead: String) {
        self.spare = Some((from, self.rows.len()));
        self.instead = instead;
    }

    /// Keeps the rows so far at the top.
    pub fn stay_on_top(&mut self) {
        self.top = self.rows.len();
    }

    /// The page without the rows that may be left out, if it is too tall with them.
    pub fn fitted(&self, height: usize) -> Option<Self> {
        if self.rows.len() <= height {
            return None;
        }
        let mut page = self.without_spare();
        if page.is_too_tall(height) {
            page.close_up();
        }
        Some(page)
    }

    /// Takes the blank rows out of those at the top.
    fn close_up(&mut self) {
        let blank = self.rows.iter().take(self.top).filter(|row| row.text.is_empty()).count();
        let top = self.top;
        let mut index = 0;
        self.rows.retain(|row| {
            index += 1;
            index > top || !row.text.is_empty()
        });
        self.top -= blank;
        self.cursor = self.cursor.map(|(first, last)| (first - blank, last - blank));
    }

    fn without_spare(&self) -> Self {
        let Some((from, to)) = self.spare else { return self.clone() };
        let mut page = self.clone();
        page.spare = None;
        let instead = (!self.instead.is_empty() && to - from > 1)
            .then(|| Row { text: self.instead.clone(), tone: Tone::Quiet });
        let kept = usize::from(instead.is_some());
        page.rows.splice(from..to, instead);
        let up = |row: usize| if row >= to { row - (to - from) + kept } else { row };
        page.cursor = page.cursor.map(|(first, last)| (up(first), up(last)));
        page.top = up(page.top);
        page
    }

    /// Keeps the rows that follow in sight, whatever the length of the text above them.
    pub fn pin(&mut self, scroll: usize) {
        self.pinned = Some(self.rows.len());
        self.scroll = scroll;
    }

    /// Whether so many rows are too few to show what is asked, and an answer to it.
    pub fn is_too_tall(&self, height: usize) -> bool {
        let answers = self.rows.len().saturating_sub(self.top).min(LEAST_ANSWERS);
        height < self.top + answers || height < self.rows.len().min(LEAST_ANSWERS)
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
        if let Some((text, rows)) = pinned.filter(|(_, rows)| rows.len() + LEAST_TEXT <= height) {
            let room = height - rows.len();
            let scroll = self.scroll.min(text.len().saturating_sub(room));
            let mut shown = window(text, scroll, room);
            shown.extend(rows.iter().map(Visible::Row));
            return shown;
        }
        let top = self.top.min(height);
        let (head, rest) = self.rows.split_at(top.min(self.rows.len()));
        let room = height - head.len();
        let mut shown: Vec<Visible<'_>> = head.iter().map(Visible::Row).collect();
        shown.extend(window(rest, self.scroll_for(rest.len(), head.len(), room), room));
        shown
    }

    /// The first row to show of so many behind those at the top: what the cursor is on is in sight, and as much of
    /// the beginning as fits.
    fn scroll_for(&self, rows: usize, top: usize, room: usize) -> usize {
        let most = rows.saturating_sub(room);
        match self.cursor {
            // The last row says that there is more; the cursor stays above it. What is taller than
            // the screen is shown from its beginning.
            Some((first, last)) => {
                (last.saturating_sub(top) + 2).saturating_sub(room).min(most).min(first.saturating_sub(top))
            }
            None => self.scroll.min(most),
        }
    }
}

/// So many rows of a text are kept in sight above rows that stay.
const LEAST_TEXT: usize = 4;
/// So many rows with answers are in sight at least.
const LEAST_ANSWERS: usize = 2;

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
