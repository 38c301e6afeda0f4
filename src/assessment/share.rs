//! What of a record is shared, and with whom.

use chrono::Datelike;

use super::AnswerChange;
use super::changes::weighs_more;
use crate::choice::choice;
use crate::guard;
use crate::record::{EarlierAnswer, Fact, Record, Subject};

choice! {
    /// How much of a record is shared.
    pub enum Share {
        /// Everything.
        Full = "full",
        /// What another agency needs to act.
        Agency = "agency",
        /// Nothing that points to a person.
        Anonymous = "anonymous",
    }
}

impl Share {
    /// Ids of the messages that say what is left out.
    pub fn left_out(self) -> &'static [&'static str] {
        match self {
            Self::Full => &[],
            Self::Agency => &[
                "share-topic-notes",
                "share-earlier",
                "share-reasons",
                "share-identifiers",
                "share-not-names",
            ],
            Self::Anonymous => &[
                "share-free-text",
                "share-reference",
                "share-place",
                "share-languages",
                "share-days",
                "share-still-there",
            ],
        }
    }

    /// The record without what is left out.
    #[must_use]
    pub fn apply(self, mut record: Record) -> Record {
        match self {
            Self::Full => {}
            Self::Agency => {
                record.topics.iter_mut().for_each(|topic| topic.note = None);
                record.findings.iter_mut().for_each(|finding| finding.earlier.clear());
                forget_earlier(&mut record);
                record.conclusion.reasons = None;
                guard::mask_record(&mut record);
            }
            Self::Anonymous => {
                record.reference = None;
                record.region = None;
                record.interpreter.languages.clear();
                record.conclusion.reasons = None;
                let said = |was: &EarlierAnswer| matches!(Subject::parse(&was.fact), Some(Subject::Fact(fact)) if fact != Fact::Region);
                record.earlier.retain(said);
                record.topics.iter_mut().for_each(|topic| topic.note = None);
                for finding in &mut record.findings {
                    finding.note = None;
                    finding.earlier.iter_mut().for_each(|earlier| earlier.note = None);
                }
                for conversation in &mut record.conversations {
                    conversation.on = conversation.on.and_then(|day| day.with_day(1));
                }
            }
        }
        record
    }

    /// Whether what was recorded before is left out, and with it what changed.
    pub fn hides_earlier(self) -> bool {
        self == Self::Agency
    }

    /// Whether dates are said by their month alone.
    pub fn months_only(self) -> bool {
        self == Self::Anonymous
    }
}

/// Leaves out what answers were before. A conversation in which one weighed less no longer says that it
/// was answered: then it is still seen that what holds now came up later.
fn forget_earlier(record: &mut Record) {
    for was in std::mem::take(&mut record.earlier) {
        let Some(subject) = Subject::parse(&was.fact) else { continue };
        let now = subject.values(record);
        if weighs_more(&AnswerChange { subject, before: was.values, now }) {
            let over = record.conversations.iter_mut().filter(|one| Some(one.id) <= was.conversation);
            over.for_each(|one| one.answered.retain(|path| *path != was.fact));
        }
    }
}
