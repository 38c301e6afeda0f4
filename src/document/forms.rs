//! Blocks that are filled in, cut out or called from: what paper asks for beyond reading.

use super::{ListItem, Span};

/// What matters on paper alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Print {
    /// What stands at the top of every page beside the emergency line.
    pub running: Option<String>,
    /// What is written by hand at the top of every sheet, so that loose sheets can be put together again.
    pub on_each: Vec<String>,
    /// What stands at the foot of every sheet beside where it is from: what the marks on it mean.
    pub key: Option<String>,
    /// Whether nothing in the file may tell which program made it, or what about.
    pub discreet: bool,
    /// Whether the whole should stay on one page where it can.
    pub dense: bool,
}

/// Words that formats put beside what they draw.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Says that there are characters which cannot be shown.
    pub unshown: String,
    /// Says that a page in which something can be filled in keeps nothing of it.
    pub unkept: String,
    /// What an indicator is of which nothing is chosen.
    pub blank: String,
    /// The name of a list of parts.
    pub contents: String,
    /// What an empty box is to those who cannot see it.
    pub unticked: String,
    /// The head of a column of numbers.
    pub number: String,
    /// The head of a column of indicators.
    pub indicator: String,
    /// The head of a column of answers.
    pub answer: String,
    /// The head of a column of what to do.
    pub then: String,
    /// Says that a table goes on from the page before.
    pub continued: String,
}

/// Indicators with boxes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// The list they are of; nothing where it has no name.
    pub list: String,
    /// What the states are.
    pub state: String,
    /// The states, one box each.
    pub states: Vec<Mark>,
    /// What a finding may rest on.
    pub bases: Vec<Mark>,
    /// The word before the marks of what it rests on.
    pub basis: String,
    /// The word before the room for a note.
    pub note: String,
    /// The indicators.
    pub rows: Vec<CheckRow>,
}

/// A box's short form and its whole name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// As it stands beside the box.
    pub short: String,
    /// As it is explained, and read aloud.
    pub label: String,
}

/// An indicator to be ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckRow {
    /// Its printed number, the same in every language and format.
    pub number: String,
    /// The indicator.
    pub text: String,
}

/// A body to call, with everything that is needed for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactCard {
    /// Its name.
    pub name: String,
    /// Its number or address.
    pub reach: Span,
    /// Its hours, where they are known.
    pub hours: String,
    /// Whether it is for danger.
    pub urgent: bool,
}

/// A question of a flow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// The question.
    pub question: String,
    /// What helps to answer it.
    pub help: Vec<String>,
    /// The answers.
    pub branches: Vec<Branch>,
}

/// An answer and where it leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// The answer.
    pub answer: String,
    /// What to do.
    pub then: Vec<ListItem>,
}

/// A chart of dots: a row a thing, a column a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dots {
    /// The values; the last is no answer.
    pub columns: Vec<String>,
    /// The things.
    pub rows: Vec<DotRow>,
    /// What a group's row is called.
    pub group: String,
    /// What the reference's row is called.
    pub reference: String,
}

/// A thing with the answers to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DotRow {
    /// What it is.
    pub label: String,
    /// How many of the group gave each value.
    pub counts: Vec<usize>,
    /// The column of the reference.
    pub reference: usize,
}

impl DotRow {
    /// The reference's row as counts: one in its column.
    pub fn of_reference(&self) -> impl Iterator<Item = usize> {
        (0..self.counts.len()).map(|column| usize::from(column == self.reference))
    }
}

/// A pocket card, and how often it stands on a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardSheet {
    /// The language of the cards.
    pub lang: String,
    /// When the numbers were last compared with their sources, in digits.
    pub date: String,
    /// The card's heading.
    pub title: String,
    /// Whom, and the number.
    pub lines: Vec<(String, Span)>,
    /// How many cards.
    pub copies: u8,
    /// How to print and cut, said outside the cards; empty on the back of a sheet.
    pub how: String,
}
