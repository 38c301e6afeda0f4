//! In which conversation an answer was given, and what it was before: a later conversation adds or
//! corrects, and what was stays readable.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Answer, Conversation, Fact, Field, Record};

/// What an answer was before a later conversation changed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EarlierAnswer {
    /// The path of what was answered.
    pub fact: String,
    /// What was recorded; several for forms and languages, none where nothing was.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// The last conversation it held in.
    #[serde(default, rename = "in", skip_serializing_if = "Option::is_none")]
    pub conversation: Option<u32>,
}

impl Record {
    /// Begins a conversation. A new day is a new one, and so is any after one that has no day, unless
    /// nothing is recorded of that one yet.
    pub fn begin_conversation(&mut self, today: NaiveDate) {
        if self.conversations.is_empty() {
            self.conversations.push(Conversation { id: 1, ..Conversation::default() });
        }
        let blank = self.current_is_blank();
        let Some(last) = self.conversations.iter_mut().max_by_key(|conversation| conversation.id) else {
            return;
        };
        let id = last.id;
        if last.on == Some(today) || (last.on.is_none() && blank) {
            last.on = Some(today);
            // One that was begun by hand closes the one before it.
            if let Some(former) = self.conversation_before(id).map(|former| former.id).filter(|_| blank) {
                self.close(former);
            }
            return;
        }
        self.close(id);
        // Room, phone and all the rest have to be in place again.
        let preparation = std::mem::take(&mut self.preparation);
        if let Some(last) = self.conversations.iter_mut().find(|one| one.id == id) {
            last.preparation = preparation;
        }
        let id = id.saturating_add(1);
        self.conversations.push(Conversation { id, on: Some(today), ..Conversation::default() });
    }

    /// Whether nothing is recorded of the latest conversation. Where it is the only one, everything is
    /// of it.
    fn current_is_blank(&self) -> bool {
        let current = self.current_conversation();
        let alone = !self.has_former_conversation();
        let of_it = |conversation: Option<u32>| alone || conversation == current;
        let answered = self.conversations.iter().any(|one| of_it(Some(one.id)) && !one.answered.is_empty())
            || (alone && Field::shared().any(|subject| !subject.values(self).is_empty()));
        let found = self.findings.iter().any(|finding| of_it(finding.conversation));
        let talked = self.topics.iter().any(|note| of_it(note.conversation));
        !(answered || found || talked)
    }

    /// Notes for a conversation that is over what was answered by then and stands under none.
    fn close(&mut self, id: u32) {
        let alone = self.conversation_before(id).is_none();
        let open = |subject: &Field| {
            // When a report was made is not guessed late: what came after it would be taken for known.
            let report = matches!(subject, Field::Fact(Fact::NotifiedPolice | Fact::NotifiedChildWelfare));
            (alone || !report)
                && !subject.values(self).is_empty()
                && self.given_by(*subject, u32::MAX).is_none()
        };
        let open: Vec<String> =
            Field::shared().filter(open).map(|subject| subject.path().to_owned()).collect();
        if let Some(over) = self.conversations.iter_mut().find(|one| one.id == id) {
            over.answered.extend(open);
        }
    }

    /// Whether there is a conversation before the latest.
    pub fn has_former_conversation(&self) -> bool {
        self.conversations.len() > 1
    }

    /// The latest conversation but this one and those after it.
    pub fn conversation_before(&self, id: u32) -> Option<&Conversation> {
        self.conversations.iter().filter(|one| one.id < id).max_by_key(|one| one.id)
    }

    /// Answers a fact in the current conversation; `None` takes the answer away, and of several forms
    /// a value is added or taken out. The same answer given again counts as asked again.
    pub fn answer(&mut self, fact: Fact, value: Option<&str>) {
        let subject = Field::Fact(fact);
        let before = subject.values(self);
        fact.set(self, value);
        if !before.is_empty() || fact.answered(self) {
            self.keep(subject, before);
        }
    }

    /// Changes an answer in the current conversation. What a former one recorded is kept.
    pub fn change(&mut self, subject: Field, change: impl FnOnce(&mut Self)) {
        let before = subject.values(self);
        change(self);
        if before != subject.values(self) {
            self.keep(subject, before);
        }
    }

    /// Keeps what was recorded before the current conversation, and notes that this one has an answer.
    fn keep(&mut self, subject: Field, before: Vec<String>) {
        let Some(current) = self.current_conversation().filter(|_| self.has_former_conversation()) else {
            return;
        };
        let path = subject.path();
        let former = self.given_by(subject, current.saturating_sub(1));
        let kept = |was: &EarlierAnswer| was.fact == path && was.conversation == former;
        let now = subject.values(self);
        let unchanged = match former {
            // What the current conversation said a moment ago was never a former answer.
            None => before.is_empty() || self.given_by(subject, current).is_some(),
            Some(_) => before == now,
        };
        match self.earlier.iter().position(kept) {
            // Taken back within the conversation: nothing has changed after all.
            Some(index)
                if former.is_some() && self.earlier.get(index).is_some_and(|was| was.values == now) =>
            {
                self.earlier.remove(index);
            }
            None if !unchanged => {
                self.earlier.push(EarlierAnswer {
                    fact: path.to_owned(),
                    values: before,
                    conversation: former,
                });
            }
            _ => {}
        }
        self.mark_answered(subject);
    }

    /// Writes the reasons for the conclusion; an empty text takes them away.
    pub fn set_reasons(&mut self, text: &str) {
        let text = text.trim_end();
        let reasons = (!text.is_empty()).then(|| text.to_owned());
        self.change(Field::Reasons, |record| record.conclusion.reasons = reasons);
    }

    /// Notes that something was answered in the current conversation.
    fn mark_answered(&mut self, subject: Field) {
        if let Some(current) = self.conversations.iter_mut().max_by_key(|one| one.id)
            && !current.lists(subject)
        {
            current.answered.push(subject.path().to_owned());
        }
    }

    /// Whether a fact has been answered in the latest conversation, be it with "not known". In doubt
    /// about the conversation it has not: what was true once is not taken for what is true now.
    pub fn answered_now(&self, fact: Fact) -> bool {
        match self.current_conversation() {
            Some(current) if self.has_former_conversation() => {
                self.given_by(Field::Fact(fact), current) == Some(current)
            }
            _ => fact.answered(self),
        }
    }

    /// Whether immediate danger was ruled out in the latest conversation. A no from an earlier one says
    /// nothing of now.
    pub fn danger_ruled_out(&self) -> bool {
        self.safety.immediate_danger == Some(Answer::No) && self.answered_now(Fact::ImmediateDanger)
    }
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::*;

    const AGE: Field = Field::Fact(Fact::Age);

    fn by(record: &Record, conversation: u32) -> Vec<String> {
        record.course(AGE).by(conversation).to_vec()
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).expect("a day")
    }

    fn two_conversations(age: &str) -> Record {
        let mut record = Record::default();
        record.begin_conversation(day(2));
        record.answer(Fact::Age, Some(age));
        record.preparation = vec!["room".to_owned()];
        record.begin_conversation(day(9));
        record
    }

    #[test]
    fn one_conversation_needs_no_word_about_where_answers_are_from() {
        let mut record = Record::default();
        record.begin_conversation(day(2));
        record.answer(Fact::Age, Some("uncertain"));
        record.answer(Fact::Age, Some("adult"));
        record.begin_conversation(day(2));
        assert!(record.earlier.is_empty() && record.conversations[0].answered.is_empty());
        assert!(record.answered_now(Fact::Age));
    }

    #[test]
    fn a_later_conversation_keeps_what_was_and_begins_with_nothing_answered() {
        let mut record = two_conversations("uncertain");
        assert!(!record.answered_now(Fact::Age));
        assert_eq!(record.conversations[0].answered, ["person.age"]);
        assert_eq!((record.conversations[0].preparation.len(), record.preparation.len()), (1, 0));
        record.answer(Fact::Age, Some("adult"));
        record.answer(Fact::Age, Some("under-18"));
        assert_eq!(record.earlier.len(), 1);
        assert_eq!(
            (by(&record, 1), by(&record, 2)),
            (vec!["uncertain".to_owned()], vec!["under-18".to_owned()])
        );
    }

    #[test]
    fn an_answer_that_is_taken_back_or_given_again_corrects_nothing() {
        let mut record = two_conversations("uncertain");
        record.answer(Fact::Age, Some("adult"));
        record.answer(Fact::Age, Some("uncertain"));
        assert!(record.earlier.is_empty() && record.answered_now(Fact::Age));
        record.begin_conversation(day(16));
        record.answer(Fact::Age, Some("adult"));
        let age = |conversation| by(&record, conversation);
        assert_eq!([age(1), age(2), age(3)].concat(), ["uncertain", "uncertain", "adult"]);
    }

    #[test]
    fn a_danger_ruled_out_once_is_not_ruled_out_for_good() {
        let mut record = Record::default();
        record.begin_conversation(day(2));
        record.answer(Fact::ImmediateDanger, Some("no"));
        assert!(record.danger_ruled_out());
        record.begin_conversation(day(9));
        assert!(!record.danger_ruled_out());
        record.answer(Fact::ImmediateDanger, Some("no"));
        assert!(record.danger_ruled_out());
    }

    #[test]
    fn a_conversation_without_a_day_is_over_once_something_is_recorded_of_it() {
        let begun = |conversations: Vec<Conversation>, danger: Option<&str>| {
            let mut record = Record { conversations, ..Record::default() };
            Fact::ImmediateDanger.set(&mut record, danger);
            record.begin_conversation(day(9));
            record
        };
        let undated = || vec![Conversation { id: 1, ..Conversation::default() }];
        for conversations in [undated(), Vec::new()] {
            let record = begun(conversations, Some("no"));
            assert_eq!(record.conversations.len(), 2);
            assert_eq!((record.conversations[0].on, record.conversations[1].on), (None, Some(day(9))));
            assert_eq!(record.conversations[0].answered, ["safety.immediate-danger"]);
            assert!(!record.danger_ruled_out());
        }
        for conversations in [undated(), Vec::new()] {
            let record = begun(conversations, None);
            assert_eq!((record.conversations.len(), record.conversations[0].on), (1, Some(day(9))));
        }
        let mut record = Record { conversations: undated(), ..Record::default() };
        record.set_state("a", State::Present);
        record.begin_conversation(day(9));
        assert_eq!(record.conversations.len(), 2);
    }

    #[test]
    fn a_second_conversation_on_a_day_is_begun_by_hand() {
        let mut record = Record::default();
        record.begin_conversation(day(2));
        record.answer(Fact::ImmediateDanger, Some("no"));
        record.begin_conversation(day(2));
        assert!(record.danger_ruled_out(), "a pause begins nothing");
        record.conversations.push(Conversation { id: 2, ..Conversation::default() });
        record.begin_conversation(day(2));
        assert_eq!((record.conversations.len(), record.conversations[1].on), (2, Some(day(2))));
        assert!(!record.danger_ruled_out());
        record.answer(Fact::ImmediateDanger, Some("yes"));
        assert_eq!((record.earlier[0].values[0].as_str(), record.earlier[0].conversation), ("no", Some(1)));
    }

    #[test]
    fn what_a_conversation_does_not_list_is_added_when_it_is_over() {
        let mut record = Record::default();
        record.begin_conversation(day(2));
        record.answer(Fact::Age, Some("under-18"));
        record.answer(Fact::NotifiedPolice, Some("yes"));
        record.conversations[0].answered = vec!["person.age".to_owned()];
        record.begin_conversation(day(9));
        assert_eq!(record.conversations[0].answered, ["person.age", "notified.police"]);
        // By hand in the second: new there, and the report of no known conversation.
        Fact::ImmediateDanger.set(&mut record, Some("yes"));
        Fact::NotifiedChildWelfare.set(&mut record, Some("yes"));
        record.begin_conversation(day(16));
        assert_eq!(record.conversations[1].answered, ["safety.immediate-danger"]);
    }

    #[test]
    fn an_answer_of_no_known_conversation_is_kept_and_is_no_news() {
        let mut record = two_conversations("uncertain");
        record.conversations[0].answered.clear();
        assert_eq!(by(&record, 1), ["uncertain"]);
        record.answer(Fact::Age, Some("adult"));
        assert_eq!(record.earlier[0].conversation, None);
        assert_eq!(by(&record, 1), ["uncertain"]);
    }
}
