//! What parts of a form are made with: questions in the catalogue's words and in the program's own, and the lists of
//! answers that gather on the way.

use std::collections::BTreeMap;

use crate::catalogue::{Catalogue, Named};
use crate::choice::Choice;
use crate::record::{Basis, Fact, State, UNKNOWN};
use crate::words::{Id, Msg, Text, each, id};

use super::shape::{Choosable, Entry, Group, Kind, Note, Question};
use super::shown::{Shown, Test};
use super::words::Words;

/// Puts the form together. The lists of answers gather as the questions that need them are made.
pub(super) struct Maker<'a> {
    pub words: Words<'a>,
    pub catalogue: &'a Catalogue,
    /// Whether signs that are no longer looked for are in it.
    pub retired: bool,
    pub lists: BTreeMap<String, Vec<Choosable>>,
}

impl<'a> Maker<'a> {
    pub fn new(catalogue: &'a Catalogue, retired: bool) -> Self {
        Self { words: Words::new(catalogue), catalogue, retired, lists: BTreeMap::new() }
    }

    /// A part of the form: the line about danger stands first, loud until danger is recorded as no.
    pub fn part(&self, name: &str, title: Id, entries: Vec<Entry>) -> Group {
        let danger = Fact::ImmediateDanger.path();
        let line = |loud: bool, ending: &str, shown: Shown| {
            let text = self.words.each(|voice| voice.emergency(loud));
            note(&format!("emergency.{name}{ending}"), text, shown)
        };
        let mut all = match name {
            // Danger is asked right after it.
            "safety" => vec![line(true, "", Shown::Always)],
            _ => vec![
                line(true, "", Shown::when(Test::not(danger, "no"))),
                line(false, ".quiet", Shown::when(Test::value(danger, "no"))),
            ],
        };
        all.extend(entries);
        Group {
            id: format!("part.{name}"),
            title: self.words.say(title),
            shown: Shown::Always,
            together: false,
            entries: all,
        }
    }

    pub fn facts(&mut self, facts: &[Fact]) -> Vec<Entry> {
        facts.iter().map(|fact| self.fact(*fact, Shown::Always)).collect()
    }

    /// A fact as a question, in the catalogue's words.
    pub fn fact(&mut self, fact: Fact, shown: Shown) -> Entry {
        let path = fact.path();
        let words = self.catalogue.fact(path);
        let value = |value: &str| Choosable {
            value: value.to_owned(),
            label: self.words.each(|voice| voice.value_label(path, value)),
        };
        let values = self.catalogue.values(fact).into_iter().chain([UNKNOWN]);
        let values: Vec<Choosable> = values.map(value).collect();
        self.lists.insert(path.to_owned(), values);
        let kind = if fact.holds_several() { Kind::Several } else { Kind::One };
        Entry::Question(Question {
            id: path.to_owned(),
            ask: words.map(|words| words.ask.clone()).unwrap_or_default(),
            hint: words.and_then(|words| words.help.clone()),
            shown,
            kind: kind(path.to_owned()),
        })
    }

    /// A question in the program's own words.
    pub fn ask(&self, id: &str, ask: Id, shown: Shown, kind: Kind) -> Question {
        Question { id: id.to_owned(), ask: self.words.say(ask), hint: None, shown, kind }
    }

    /// A text to write, with the reminder that no name belongs in it.
    pub fn note_on(&self, id: &str, shown: Shown) -> Entry {
        let hint = Some(self.words.say(id!("form-note-hint")));
        Entry::Question(Question { hint, ..self.ask(id, id!("form-note"), shown, Kind::Text) })
    }

    /// A list of the members of a closed set.
    pub fn choices<T: Choice>(&mut self, name: &str, label: impl Fn(T) -> Msg) {
        let choosable = |member: &T| Choosable {
            value: member.as_str().to_owned(),
            label: self.words.say(label(*member)),
        };
        let list = T::ALL.iter().map(choosable).collect();
        self.lists.insert(name.to_owned(), list);
    }

    /// The lists by which signs are answered.
    pub fn sign_lists(&mut self) {
        self.choices("state", |state| each!("state-", State, state));
        self.choices("basis", |basis| each!("basis-", Basis, basis));
    }

    /// A list of what the catalogue names.
    pub fn named(&mut self, name: &str, named: &[Named]) {
        let choosable = |one: &Named| Choosable { value: one.id.clone(), label: one.name.clone() };
        self.list(name, named.iter().map(choosable).collect());
    }

    /// A list of answers.
    pub fn list(&mut self, name: &str, list: Vec<Choosable>) {
        self.lists.insert(name.to_owned(), list);
    }
}

pub(super) fn note(id: &str, text: Text, shown: Shown) -> Entry {
    Entry::Note(Note { id: id.to_owned(), text, shown })
}
