//! What a record says of its conversations: what was answered in each, and what was before.

use std::collections::HashSet;

use crate::words::msg;
use crate::words::search::nearest;
use crate::yaml::Path;

use super::Checker;
use crate::record::{EarlierAnswer, Field, LanguageTag, Record, is_date};

/// The highest number a conversation has: a later one needs a higher number still.
const MAX_CONVERSATION: u32 = 1_000_000;

impl Checker<'_> {
    pub(super) fn conversations(&mut self, record: &Record) {
        let mut seen = HashSet::new();
        for (index, conversation) in record.conversations.iter().enumerate() {
            let entry = Path::default().key("conversations").index(index);
            if !seen.insert(conversation.id) {
                self.twice(&entry.key("id"), &conversation.id.to_string());
            }
            if conversation.id > MAX_CONVERSATION {
                let what = msg!("problem-conversation-number");
                self.add(&entry.key("id"), what, msg!("advice-conversation-number"));
            }
            let mut answered = HashSet::new();
            for (number, path) in conversation.answered.iter().enumerate() {
                let at = entry.key("answered").index(number);
                if self.subject(&at, path).is_some() && !answered.insert(path) {
                    self.twice(&at, path);
                }
            }
            self.prepared(&entry.key("preparation"), &conversation.preparation);
        }
    }

    pub(super) fn earlier_answers(&mut self, record: &Record) {
        let mut seen = HashSet::new();
        for (index, was) in record.earlier.iter().enumerate() {
            let entry = Path::default().key("earlier").index(index);
            if let Some(subject) = self.subject(&entry.key("fact"), &was.fact) {
                if !seen.insert((subject, was.conversation)) {
                    self.twice(&entry.key("fact"), &was.fact);
                }
                self.values(&entry.key("values"), subject, was);
            }
            self.conversation(record, &entry, was.conversation);
        }
    }

    /// What a path is of, or a problem where there is nothing by that path.
    fn subject(&mut self, at: &Path, path: &str) -> Option<Field> {
        let subject = Field::parse(path);
        if subject.is_none() {
            // A path is not an id, and what is none may be a word of the conversation.
            let advice = match nearest(path, Field::shared().map(Field::path)) {
                Some(near) => msg!("advice-did-you-mean-only", near = near),
                None => msg!("advice-unknown-path"),
            };
            self.add(at, msg!("problem-unknown-path"), advice);
        }
        subject
    }

    fn values(&mut self, at: &Path, subject: Field, was: &EarlierAnswer) {
        if was.values.len() > 1 && !subject.holds_several() {
            self.add(at, msg!("problem-one-value"), msg!("advice-one-value"));
        }
        let mut seen = HashSet::new();
        for (index, value) in was.values.iter().enumerate() {
            let at = at.index(index);
            match subject {
                Field::Fact(fact) => {
                    let mut known = self.catalogue.values(fact);
                    known.push("unknown");
                    if !known.contains(&value.as_str()) {
                        self.unknown_value(&at, value, &known);
                        continue;
                    }
                }
                Field::Languages if LanguageTag::new(value).is_none() => {
                    self.add(&at, msg!("problem-language"), msg!("problem-language-advice"));
                    continue;
                }
                Field::Languages => {}
                Field::RiskOn if !is_date(value) => {
                    self.add(&at, msg!("problem-date"), msg!("problem-date-advice"));
                    continue;
                }
                Field::RiskOn => {}
                // A text may be anything, and is never repeated in a problem.
                Field::Reasons | Field::Reference | Field::SeeAlso => continue,
            }
            if !seen.insert(value) {
                self.twice(&at, value);
            }
        }
    }
}
