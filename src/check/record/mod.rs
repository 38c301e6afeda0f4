//! What a record must not do beyond its form: name what does not exist, or the same thing twice.

mod cut;
mod history;
mod read;

pub use read::{ReadRecord, read};

use std::collections::HashSet;

use crate::catalogue::{Catalogue, ListId, directory, is_own};
use crate::choice::Choice;
use crate::words::search::{is_id, nearest};
use crate::words::{Msg, msg};
use crate::yaml::{MAX_PROBLEMS, Node, Path, Problem};

use crate::record::{Basis, Fact, Record, Reference};

/// The problems of a record that has the right form. `tree` is what it was read from.
fn check(catalogue: &Catalogue, file: &str, record: &Record, tree: &Node) -> Vec<Problem> {
    let mut checker = Checker { catalogue, file, tree, problems: Vec::new() };
    checker.edition(record);
    checker.see_also(record);
    checker.training(record);
    checker.conversations(record);
    checker.findings(record);
    checker.topics(record);
    checker.looked_through(record);
    checker.calls(record);
    checker.own_findings(record);
    checker.earlier_answers(record);
    checker.prepared(&Path::default().key("preparation"), &record.preparation);
    checker.region(record);
    checker.forms(record);
    checker.problems
}

struct Checker<'a> {
    catalogue: &'a Catalogue,
    file: &'a str,
    tree: &'a Node,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn add(&mut self, path: &Path, what: Msg, advice: Msg) {
        if self.problems.len() >= MAX_PROBLEMS {
            return;
        }
        let (place, path) = self.tree.locate(path);
        let place = Some(place);
        self.problems.push(Problem { file: self.file.to_owned(), place, path, what, advice: Some(advice) });
    }

    /// An id that nothing has; names the nearest one there is.
    fn unknown<'k>(&mut self, path: &Path, id: &str, known: impl Iterator<Item = &'k str>) {
        let advice = match nearest(id, known) {
            Some(near) => msg!("advice-unknown-id-near", near = near),
            None => msg!("advice-unknown-id"),
        };
        let what = if is_id(id) { msg!("problem-unknown-id", id = id) } else { msg!("problem-not-an-id") };
        self.add(path, what, advice);
    }

    fn twice(&mut self, path: &Path, id: &str) {
        self.add(path, msg!("problem-id-twice", id = id), msg!("advice-id-twice"));
    }

    fn edition(&mut self, record: &Record) {
        let Some(edition) = &record.catalogue else { return };
        let guide = &self.catalogue.guide;
        let (id, number) = edition.split_once('/').unwrap_or((edition, ""));
        let path = Path::default().key("catalogue");
        match number.parse::<u32>() {
            Ok(number) if id == guide.id && number <= guide.edition => {}
            Ok(_) if id == guide.id => {
                self.add(&path, msg!("problem-edition-newer"), msg!("advice-edition-newer"));
            }
            _ => {
                let edition = self.catalogue.edition();
                self.add(&path, msg!("problem-edition"), msg!("advice-edition", edition = edition));
            }
        }
    }

    /// Another record is named once, and none names itself. A reference is never repeated in a problem.
    fn see_also(&mut self, record: &Record) {
        let mut seen: HashSet<&str> = record.reference.iter().map(Reference::as_str).collect();
        for (index, other) in record.see_also.iter().enumerate() {
            if !seen.insert(other.as_str()) {
                let path = Path::default().key("see-also").index(index);
                self.add(&path, msg!("problem-see-also-twice"), msg!("advice-see-also-twice"));
            }
        }
    }

    /// Which case it is an exercise on is an id: whether there is such a case, nothing but training asks.
    fn training(&mut self, record: &Record) {
        let Some(training) = &record.training else { return };
        let path = Path::default().key("training");
        if !is_id(&training.case) {
            self.add(&path.key("case"), msg!("problem-not-an-id"), msg!("advice-id-form"));
        }
        if training.scene == Some(0) {
            self.add(&path.key("scene"), msg!("problem-scene-number"), msg!("advice-scene-number"));
        }
    }

    /// A finding or note can only be of a conversation that is listed.
    fn conversation(&mut self, record: &Record, path: &Path, number: Option<u32>) {
        let Some(number) = number else { return };
        if !record.conversations.iter().any(|conversation| conversation.id == number) {
            let what = msg!("problem-no-conversation", id = number);
            self.add(&path.key("in"), what, msg!("advice-no-conversation", id = number));
        }
    }

    fn findings(&mut self, record: &Record) {
        let catalogue = self.catalogue;
        let mut seen = HashSet::new();
        for (index, finding) in record.findings.iter().enumerate() {
            let entry = Path::default().key("findings").index(index);
            let path = entry.key("indicator");
            if catalogue.indicator(&finding.indicator).is_none() {
                self.unknown(&path, &finding.indicator, catalogue.indicators.iter().map(|i| i.id.as_str()));
            } else if !seen.insert(&finding.indicator) {
                self.twice(&path, &finding.indicator);
            }
            self.bases(&entry, &finding.basis);
            self.conversation(record, &entry, finding.conversation);
            for (number, was) in finding.earlier.iter().enumerate() {
                let entry = entry.key("earlier").index(number);
                self.bases(&entry, &was.basis);
                self.conversation(record, &entry, was.conversation);
            }
        }
    }

    fn bases(&mut self, entry: &Path, bases: &[Basis]) {
        let mut seen = HashSet::new();
        for (number, basis) in bases.iter().enumerate() {
            if !seen.insert(basis) {
                self.twice(&entry.key("basis").index(number), &basis.to_string());
            }
        }
    }

    fn topics(&mut self, record: &Record) {
        let catalogue = self.catalogue;
        let mut seen = HashSet::new();
        for (index, note) in record.topics.iter().enumerate() {
            let entry = Path::default().key("topics").index(index);
            let path = entry.key("topic");
            if catalogue.topic(&note.topic).is_none() {
                self.unknown(&path, &note.topic, catalogue.topics.iter().map(|topic| topic.id.as_str()));
            } else if !seen.insert((&note.topic, note.conversation)) {
                self.twice(&path, &note.topic);
            }
            self.conversation(record, &entry, note.conversation);
        }
    }

    fn looked_through(&mut self, record: &Record) {
        let categories = self.catalogue.guide.categories.iter().map(|category| category.id.as_str());
        let known: Vec<&str> = categories.chain(ListId::NAMES.iter().copied()).collect();
        let mut seen = HashSet::new();
        for (index, looked) in record.looked_through.iter().enumerate() {
            let entry = Path::default().key("looked-through").index(index);
            let path = entry.key("list");
            if !known.contains(&looked.list.as_str()) {
                self.unknown(&path, &looked.list, known.iter().copied());
            } else if !seen.insert((&looked.list, looked.conversation)) {
                self.twice(&path, &looked.list);
            }
            self.conversation(record, &entry, looked.conversation);
        }
    }

    fn calls(&mut self, record: &Record) {
        let catalogue = self.catalogue;
        for (index, call) in record.calls.iter().enumerate() {
            let entry = Path::default().key("calls").index(index);
            // Another agency's own bodies are not known here, and its records open.
            if catalogue.contact(&call.body).is_none() && !is_own(&call.body) {
                let known = catalogue.contacts.iter().map(|contact| contact.id.as_str());
                self.unknown(&entry.key("body"), &call.body, known);
            }
            self.conversation(record, &entry, call.conversation);
        }
    }

    fn own_findings(&mut self, record: &Record) {
        for (index, own) in record.own_findings.iter().enumerate() {
            let entry = Path::default().key("own-findings").index(index);
            if own.sign.trim().is_empty() {
                self.add(&entry.key("sign"), msg!("problem-no-sign"), msg!("advice-no-sign"));
            }
            self.bases(&entry, &own.basis);
            self.conversation(record, &entry, own.conversation);
        }
    }

    fn prepared(&mut self, at: &Path, prepared: &[String]) {
        let known: Vec<&str> =
            self.catalogue.conversation.preparation.iter().map(|p| p.id.as_str()).collect();
        let mut seen = HashSet::new();
        for (index, id) in prepared.iter().enumerate() {
            let path = at.index(index);
            if !known.contains(&id.as_str()) {
                self.unknown(&path, id, known.iter().copied());
            } else if !seen.insert(id) {
                self.twice(&path, id);
            }
        }
    }

    fn region(&mut self, record: &Record) {
        let Some(region) = &record.region else { return };
        let known = self.catalogue.values(Fact::Region);
        if region == "unknown" || known.contains(&region.as_str()) {
            return;
        }
        // A record keeps the place alone: a small municipality may tell who somebody is.
        if let Ok(meant) = directory::region(self.catalogue, region) {
            let elsewhere = known.last().copied().filter(|_| meant.places.is_empty());
            let near = meant.places.iter().copied().chain(elsewhere).collect::<Vec<_>>().join(", ");
            self.add(
                &Path::default().key("region"),
                msg!("problem-unknown-value"),
                msg!("advice-region", near = near),
            );
        } else {
            self.unknown_value(&Path::default().key("region"), region, &known);
        }
    }

    /// A value that a fact does not have; names those it has.
    fn unknown_value(&mut self, path: &Path, value: &str, known: &[&str]) {
        let list = known.join(", ");
        let advice = match nearest(value, known.iter().copied()) {
            Some(near) => msg!("advice-did-you-mean", near = near, known = list),
            None => msg!("advice-known", known = list),
        };
        self.add(path, msg!("problem-unknown-value"), advice);
    }

    fn forms(&mut self, record: &Record) {
        let mut seen = HashSet::new();
        for (index, form) in record.forms.iter().enumerate() {
            if !seen.insert(form) {
                self.twice(&Path::default().key("forms").index(index), &form.to_string());
            }
        }
    }
}
