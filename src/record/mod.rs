//! The record: what was answered in one case, over one or several conversations.
//!
//! A field that is missing is not known. Names have no field.

mod answers;
mod call;
mod course;
mod fact;
mod field;
mod finding;
mod history;
mod own;
mod typed;
mod write;

pub use answers::*;
pub use call::Call;
pub use course::Course;
pub use fact::*;
pub use field::Field;
pub use finding::{Earlier, Finding};
pub use history::EarlierAnswer;
pub use own::OwnFinding;
pub use typed::*;
pub use write::to_yaml;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The version of the record format that is read and written.
pub const SCHEMA: &str = "holdepunkt.record/1";

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Everything that was answered in one case.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Record {
    /// The format's version, [`SCHEMA`].
    pub schema: Option<String>,
    /// The catalogue's edition the record was made with, `no-kom/1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub catalogue: Option<String>,
    /// The agency's own reference. Never a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
    /// References of other records of the same case: of other persons, or made elsewhere. Never names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub see_also: Vec<Reference>,
    /// The training case that this is an exercise on; missing in every record of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub training: Option<Training>,
    /// The conversations there were.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub conversations: Vec<Conversation>,
    /// Who assesses.
    #[serde(skip_serializing_if = "is_default")]
    pub assessor: Assessor,
    /// The person concerned.
    #[serde(skip_serializing_if = "is_default")]
    pub person: Person,
    /// The assessor's concern.
    #[serde(skip_serializing_if = "is_default")]
    pub concern: Concern,
    /// Safety now.
    #[serde(skip_serializing_if = "is_default")]
    pub safety: Safety,
    /// Children the person has along.
    #[serde(skip_serializing_if = "is_default")]
    pub children_along: ChildrenAlong,
    /// Language and interpreter.
    #[serde(skip_serializing_if = "is_default")]
    pub interpreter: Interpreter,
    /// Forms of exploitation suspected.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<Form>,
    /// Where in the country; an id from the catalogue's places.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The person's residence situation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub residence: Option<Residence>,
    /// Where the person was met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setting: Option<Setting>,
    /// What became of the conversation, of the latest where there were several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// What the person wishes.
    #[serde(skip_serializing_if = "is_default")]
    pub wishes: Wishes,
    /// Ids of the preparations that were in place for the latest conversation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub preparation: Vec<String>,
    /// What decides whether trafficking would be aggravated, Penal Code § 258.
    #[serde(skip_serializing_if = "is_default")]
    pub aggravation: Aggravation,
    /// What the record says of single indicators. None for one: not considered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
    /// Signs that no list has, in the assessor's own words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub own_findings: Vec<OwnFinding>,
    /// The topics that were talked about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<TopicNote>,
    /// The lists that were looked through, whatever was found in them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub looked_through: Vec<LookedThrough>,
    /// Who was called, in the order of the calls.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<Call>,
    /// Who has been told of what is known.
    #[serde(skip_serializing_if = "is_default")]
    pub notified: Notified,
    /// The assessor's own conclusion.
    #[serde(skip_serializing_if = "is_default")]
    pub conclusion: Conclusion,
    /// What answers were before a later conversation changed them, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<EarlierAnswer>,
}

/// The training case that a record is an exercise on. The edition is the record's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Training {
    /// Id of the case.
    pub case: String,
    /// The last scene that was opened, from one. None where the scenes were read on paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scene: Option<u32>,
}

/// A conversation with the person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conversation {
    /// Its number, from one.
    pub id: u32,
    /// The day it was held.
    #[serde(
        default,
        alias = "true",
        skip_serializing_if = "Option::is_none",
        deserialize_with = "typed::date"
    )]
    pub on: Option<NaiveDate>,
    /// Paths of what was answered in it. Nothing while it is the only one: then everything was.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answered: Vec<String>,
    /// Ids of the preparations that were in place for it, once a later one has begun.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub preparation: Vec<String>,
}

impl Conversation {
    /// Whether it says that this was answered in it.
    pub fn lists(&self, field: Field) -> bool {
        self.answered.iter().any(|answered| answered == field.path())
    }
}

/// A topic that was talked about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicNote {
    /// Id of the topic.
    pub topic: String,
    /// In which conversation.
    #[serde(default, rename = "in", skip_serializing_if = "Option::is_none")]
    pub conversation: Option<u32>,
    /// What was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A list of signs that was looked through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LookedThrough {
    /// Id of the category of signs for everyone, or of the list in addition.
    pub list: String,
    /// In which conversation.
    #[serde(default, rename = "in", skip_serializing_if = "Option::is_none")]
    pub conversation: Option<u32>,
}

impl Record {
    /// An empty record for this edition of the catalogue.
    pub fn new(edition: String) -> Self {
        Self { schema: Some(SCHEMA.to_owned()), catalogue: Some(edition), ..Self::default() }
    }

    /// Whether the person is a child: one whose age is in doubt is treated as one until it is verified (KOM
    /// guide, Part 6). Nothing else decides this anywhere.
    pub fn is_child(&self) -> Answer {
        match self.person.age {
            Some(Age::Under18 | Age::Uncertain) => Answer::Yes,
            Some(Age::Adult) => Answer::No,
            Some(Age::Unknown) | None => Answer::Unknown,
        }
    }

    /// Whether there is a day ahead when the risk is greatest.
    pub fn has_a_day_of_risk(&self) -> bool {
        use RiskEvent::{Departure, Other, Release};
        matches!(self.safety.risk_event, Some(Release | Departure | Other))
    }

    /// The number of the conversation going on, the latest there is.
    pub fn current_conversation(&self) -> Option<u32> {
        self.conversations.iter().map(|conversation| conversation.id).max()
    }

    /// What the record says of an indicator.
    pub fn finding(&self, indicator: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.indicator == indicator)
    }

    /// Records that a list was looked through in the current conversation. Of signs without a mark it says nothing.
    pub fn look_through(&mut self, list: &str) {
        let conversation = self.current_conversation();
        if !self.has_looked_through(list) {
            self.looked_through.push(LookedThrough { list: list.to_owned(), conversation });
        }
    }

    /// Whether a list was looked through in the current conversation.
    pub fn has_looked_through(&self, list: &str) -> bool {
        let conversation = self.current_conversation();
        self.looked_through.iter().any(|looked| looked.list == list && looked.conversation == conversation)
    }

    /// Records that a topic was talked about in the current conversation.
    pub fn talk_about(&mut self, topic: &str) {
        let conversation = self.current_conversation();
        if !self.topics.iter().any(|note| note.topic == topic && note.conversation == conversation) {
            self.topics.push(TopicNote { topic: topic.to_owned(), conversation, note: None });
        }
    }

    /// Writes what was said on a topic in the current conversation. An empty text takes the note
    /// away, but does not undo that the topic was talked about.
    pub fn set_topic_note(&mut self, topic: &str, text: &str) {
        let text = text.trim_end();
        let conversation = self.current_conversation();
        let about = |note: &&mut TopicNote| note.topic == topic && note.conversation == conversation;
        match self.topics.iter_mut().find(about) {
            Some(note) => note.note = (!text.is_empty()).then(|| text.to_owned()),
            None if text.is_empty() => {}
            None => {
                let note = Some(text.to_owned());
                self.topics.push(TopicNote { topic: topic.to_owned(), conversation, note });
            }
        }
    }
}
