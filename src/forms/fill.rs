//! A record as the answers of a form, and what of it the form cannot hold.

use crate::catalogue::{Catalogue, ListId};
use crate::choice::Choice;
use crate::record::{Call, Fact, Field, Finding, OwnFinding, Record};
use crate::words::{Msg, msg};

use super::answers::Answers;
use super::ids;
use super::shape::{Form, Kind};

/// A form that was filled from a record.
#[derive(Debug, Clone)]
pub struct Filled {
    /// The answers.
    pub answers: Answers,
    /// What of the record is not among them.
    pub left_out: Vec<Msg>,
}

/// Fills the form from a record: with what it says now, where it is of several conversations.
pub fn fill(catalogue: &Catalogue, form: &Form, record: &Record) -> Filled {
    let mut filler = Filler { form, catalogue, answers: Answers::default(), left_out: Vec::new() };
    filler.shared(record);
    filler.topics(record);
    filler.findings(record);
    filler.own_findings(record);
    filler.calls(record);
    filler.left(
        record.conversations.len().saturating_sub(1),
        |count| msg!("form-left-conversations", count: count),
    );
    filler.left(usize::from(record.training.is_some()), |_| msg!("form-left-training"));
    filler.left(record.see_also.len(), |count| msg!("form-left-see-also", count: count));
    let (answers, idle) = without_idle(form, &filler.answers);
    filler.left(idle, |count| msg!("form-left-idle", count: count));
    Filled { answers, left_out: filler.left_out }
}

struct Filler<'a> {
    form: &'a Form,
    catalogue: &'a Catalogue,
    answers: Answers,
    left_out: Vec<Msg>,
}

impl Filler<'_> {
    fn left(&mut self, count: usize, say: impl Fn(usize) -> Msg) {
        if count > 0 {
            self.left_out.push(say(count));
        }
    }

    /// A text without the blanks at its end, where anything is left of it.
    fn put_text(&mut self, id: &str, text: Option<&str>) {
        self.answers.put_one(id, text.map(str::trim_end).filter(|text| !text.is_empty()));
    }

    /// What stands in a record once.
    fn shared(&mut self, record: &Record) {
        for fact in Fact::ALL {
            let values = fact.get(record).into_iter().map(str::to_owned).collect();
            self.answers.put(fact.path(), values);
        }
        for field in [Field::Reference, Field::RiskOn] {
            self.answers.put(field.path(), field.values(record));
        }
        self.put_text(Field::Reasons.path(), record.conclusion.reasons.as_deref());
        let latest = record.conversations.iter().max_by_key(|one| one.id);
        self.answers.put_one(ids::DAY, latest.and_then(|one| one.on).map(|day| day.to_string()));
        self.answers.put(ids::PREPARATION, record.preparation.clone());
        let listed = self.form.list("languages");
        let (named, others): (Vec<String>, Vec<String>) = Field::Languages
            .values(record)
            .into_iter()
            .partition(|tag| listed.iter().any(|one| one.value == *tag));
        self.answers.put(Field::Languages.path(), named);
        self.answers.put_one(ids::LANGUAGES_OTHER, (!others.is_empty()).then(|| others.join(" ")));
    }

    /// Of several notes on a topic, that of the latest conversation.
    fn topics(&mut self, record: &Record) {
        let mut notes: Vec<_> = record.topics.iter().collect();
        notes.sort_by_key(|note| note.conversation);
        for note in notes {
            self.answers.put_one(&ids::talked(&note.topic), Some(ids::MARK));
            self.put_text(&ids::topic_note(&note.topic), note.note.as_deref());
        }
        let some = self.form.list("topics").iter().map(|one| one.value.as_str());
        let talked = some.filter(|topic| record.topics.iter().any(|note| note.topic == **topic));
        self.answers.put(ids::ALSO_TOPICS, talked.map(str::to_owned).collect());
        for looked in &record.looked_through {
            self.answers.put_one(&ids::looked(&looked.list), Some(ids::MARK));
        }
    }

    fn findings(&mut self, record: &Record) {
        let mut also: Vec<ListId> = Vec::new();
        for finding in &record.findings {
            let Finding { indicator, state, basis, note, .. } = finding;
            let at = |leaf: &str| ids::finding(indicator, leaf);
            self.answers.put_one(&at("state"), Some(state.as_str()));
            self.answers.put(&at("basis"), basis.iter().map(|basis| basis.as_str().to_owned()).collect());
            self.put_text(&at("note"), note.as_deref());
            also.extend(self.catalogue.indicator(indicator).map(|sign| sign.list));
        }
        also.extend(record.looked_through.iter().filter_map(|looked| ListId::parse(&looked.list)));
        let lists = self.form.list("lists").iter().map(|one| one.value.clone());
        let opened = lists.filter(|list| also.iter().any(|also| also.as_str() == list));
        self.answers.put(ids::ALSO_LISTS, opened.collect());
        let retired = |finding: &&Finding| {
            let sign = self.catalogue.indicator(&finding.indicator);
            sign.is_some_and(|sign| sign.retired)
        };
        let retired = record.findings.iter().filter(retired).count();
        self.left(retired, |count| msg!("form-left-retired", count: count));
    }

    fn own_findings(&mut self, record: &Record) {
        for (number, own) in (1..=ids::OWN_SIGNS).zip(&record.own_findings) {
            let OwnFinding { sign, state, basis, note, conversation: _ } = own;
            let at = |leaf: &str| ids::own(number, leaf);
            self.answers.put_one(&at("sign"), Some(sign.trim()).filter(|sign| !sign.is_empty()));
            self.answers.put_one(&at("state"), Some(state.as_str()));
            self.answers.put(&at("basis"), basis.iter().map(|basis| basis.as_str().to_owned()).collect());
            self.put_text(&at("note"), note.as_deref());
        }
        let over = record.own_findings.len().saturating_sub(ids::OWN_SIGNS);
        self.left(over, |count| msg!("form-left-own", count: count));
    }

    fn calls(&mut self, record: &Record) {
        for (number, call) in (1..=ids::CALLS).zip(&record.calls) {
            let Call { body, on, at: time, told, answer, conversation: _ } = call;
            let at = |leaf: &str| ids::call(number, leaf);
            self.answers.put_one(&at("body"), Some(body.as_str()));
            self.answers.put_one(&at("on"), on.map(|day| day.to_string()));
            self.answers.put_one(&at("at"), time.as_deref());
            self.answers.put_one(&at("told"), told.map(Choice::as_str));
            self.put_text(&at("answer"), answer.as_deref());
        }
        let over = record.calls.len().saturating_sub(ids::CALLS);
        self.left(over, |count| msg!("form-left-calls", count: count));
    }
}

/// The answers without those that the form does not ask for where the others are as they are, with what was chosen in
/// the order of the lists; and how many were left out.
pub(super) fn without_idle(form: &Form, answers: &Answers) -> (Answers, usize) {
    let mut kept = Answers::default();
    let mut idle = 0;
    for asked in form.questions() {
        let id = &asked.question.id;
        let mut values = answers.get(id).to_vec();
        if let Kind::Several(list) = &asked.question.kind {
            let list = form.list(list);
            values.sort_by_key(|value| list.iter().position(|one| one.value == *value));
        }
        if asked.shown.iter().all(|shown| shown.holds(&kept)) {
            kept.put(id, values);
        } else if !values.is_empty() {
            idle += 1;
        }
    }
    (kept, idle)
}
