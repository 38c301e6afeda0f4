//! What a form consists of: groups, questions, notes and lists of answers, and when each is shown.

use std::collections::BTreeMap;

use crate::words::Text;

use super::shown::Shown;

/// The guide as a form of one conversation, in every language of the guide.
#[derive(Debug, Clone)]
pub struct Form {
    /// The guide's id, `no-kom`.
    pub guide: String,
    /// The edition of the catalogue, `no-kom/1`.
    pub edition: String,
    /// The edition's number, and a mark that changes with every question, answer and word.
    pub version: String,
    /// Its title.
    pub title: Text,
    /// The parts, in the order they are gone through.
    pub parts: Vec<Group>,
    /// The lists of answers by name.
    pub lists: BTreeMap<String, Vec<Choosable>>,
}

/// An answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosable {
    /// As records write it.
    pub value: String,
    /// As it is shown.
    pub label: Text,
}

/// Questions and notes under a heading.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its id, which no question has.
    pub id: String,
    /// The heading.
    pub title: Text,
    /// When it is shown.
    pub shown: Shown,
    /// Whether what stands in it belongs on one page.
    pub together: bool,
    /// What stands in it.
    pub entries: Vec<Entry>,
}

/// One thing of a group.
#[derive(Debug, Clone)]
pub enum Entry {
    /// A group in the group.
    Group(Group),
    /// Something to read.
    Note(Note),
    /// Something to answer.
    Question(Question),
}

/// Something to read.
#[derive(Debug, Clone)]
pub struct Note {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: Text,
    /// When it is shown.
    pub shown: Shown,
}

/// Something to answer. None has to be: blank is never no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its id: the path in the record where it has one.
    pub id: String,
    /// The question.
    pub ask: Text,
    /// What makes the answer easier.
    pub hint: Option<Text>,
    /// When it is shown.
    pub shown: Shown,
    /// How it is answered.
    pub kind: Kind,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// One of a list.
    One(String),
    /// Any number of a list.
    Several(String),
    /// A line, of a certain form.
    Line(Line),
    /// A text of several lines.
    Text,
    /// A day. `true` where today stands there until another is chosen.
    Day(bool),
    /// A time of day.
    Time,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// The agency's reference of the case.
    Reference,
    /// Codes of languages.
    Languages,
}

impl Form {
    /// Every question, in the order of the form, with the conditions of the groups around it and its own.
    pub fn questions(&self) -> Vec<Asked<'_>> {
        let mut asked = Vec::new();
        for part in &self.parts {
            gather(part, &[], &mut asked);
        }
        asked
    }

    /// The answers of a list.
    pub fn list(&self, name: &str) -> &[Choosable] {
        self.lists.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// The answers that can be chosen; none where it is typed.
    pub fn options(&self, kind: &Kind) -> &[Choosable] {
        match kind {
            Kind::One(list) | Kind::Several(list) => self.list(list),
            Kind::Line(_) | Kind::Text | Kind::Day(_) | Kind::Time => &[],
        }
    }
}

/// A question with everything that decides whether it is shown.
#[derive(Debug, Clone)]
pub struct Asked<'a> {
    /// The question.
    pub question: &'a Question,
    /// What has to hold, from the outside in.
    pub shown: Vec<&'a Shown>,
}

fn gather<'a>(group: &'a Group, around: &[&'a Shown], asked: &mut Vec<Asked<'a>>) {
    let shown: Vec<&Shown> = around.iter().copied().chain([&group.shown]).collect();
    for entry in &group.entries {
        match entry {
            Entry::Group(inner) => gather(inner, &shown, asked),
            Entry::Note(_) => {}
            Entry::Question(question) => {
                let shown = shown.iter().copied().chain([&question.shown]).collect();
                asked.push(Asked { question, shown });
            }
        }
    }
}
