//! What changed since the last conversation, what is to be asked again, and what calls for a new
//! notification.

use std::ops::RangeInclusive;

use crate::catalogue::{Again, Catalogue, Indicator, Topic};
use crate::record::{Basis, Conversation, Earlier, Fact, Field, Finding, Record, State};

use super::context::Context;

/// What a later conversation added and corrected.
#[derive(Debug)]
pub struct Since<'a> {
    /// The latest conversation.
    pub conversation: &'a Conversation,
    /// The one before it, which everything is compared with.
    pub former: &'a Conversation,
    /// Findings that are new or were changed, in printed order.
    pub findings: Vec<FindingChange<'a>>,
    /// Answers that are new or were changed.
    pub answers: Vec<AnswerChange>,
    /// What was talked about, and whether there is a note of it.
    pub topics: Vec<(&'a Topic, bool)>,
    /// What is to be asked or done again and has not been yet.
    pub again: Vec<&'a Again>,
}

/// A finding that is new or was changed.
#[derive(Debug)]
pub struct FindingChange<'a> {
    /// The indicator.
    pub indicator: &'a Indicator,
    /// What is found now.
    pub now: &'a Finding,
    /// What was found before, if anything.
    pub before: Option<Was<'a>>,
}

/// What a finding was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Was<'a> {
    /// Its state; none where it had been taken back.
    pub state: Option<State>,
    /// What it rested on.
    pub basis: &'a [Basis],
    /// The note.
    pub note: Option<&'a str>,
}

/// An answer that is new or was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerChange {
    /// What was answered.
    pub subject: Field,
    /// What was recorded before; nothing where nothing was.
    pub before: Vec<String>,
    /// What is recorded now.
    pub now: Vec<String>,
}

/// A body that was notified, and what gives concern and was recorded after that.
#[derive(Debug)]
pub struct NotifyAgain<'a> {
    /// Which body, as the fact that says so.
    pub body: Fact,
    /// The conversation that it was notified of.
    pub conversation: &'a Conversation,
    /// Signs that are there and were not then.
    pub findings: Vec<&'a Indicator>,
    /// Answers that weigh more than they did then.
    pub answers: Vec<AnswerChange>,
}

impl NotifyAgain<'_> {
    /// Whether another body is to hear the same.
    pub fn same_news(&self, other: &Self) -> bool {
        let signs = |again: &Self| again.findings.iter().map(|i| i.id.clone()).collect::<Vec<_>>();
        self.answers == other.answers && signs(self) == signs(other)
    }
}

/// What changed since the last conversation; nothing where there was one alone.
pub(super) fn since<'a>(context: &Context<'a>) -> Option<Since<'a>> {
    let Context { catalogue, record, .. } = *context;
    let conversation = record.conversations.iter().max_by_key(|one| one.id)?;
    let former = record.conversation_before(conversation.id)?;
    let noted = record.topics.iter().filter(|note| note.conversation == Some(conversation.id));
    Some(Since {
        conversation,
        former,
        findings: findings(catalogue, record, former.id),
        answers: answers(record, former.id),
        topics: noted.filter_map(|note| Some((catalogue.topic(&note.topic)?, note.note.is_some()))).collect(),
        again: still_to_ask(context),
    })
}

/// Whether a fact is one to ask again in each conversation.
pub(crate) fn asked_again(catalogue: &Catalogue, record: &Record, fact: Fact) -> bool {
    if !record.has_former_conversation() {
        return false;
    }
    let named = |again: &&Again| again.facts.iter().any(|path| path == fact.path());
    let context = Context::new(catalogue, record);
    catalogue.conversation.again.iter().filter(named).any(|again| context.holds(&again.when))
}

fn still_to_ask<'a>(context: &Context<'a>) -> Vec<&'a Again> {
    let open = |again: &&Again| {
        let mut facts = again.facts.iter().filter_map(|path| Fact::parse(path));
        let mut steps = again.preparation.iter();
        facts.any(|fact| !context.record.answered_now(fact))
            || steps.any(|id| !context.record.preparation.contains(id))
    };
    let all = context.catalogue.conversation.again.iter();
    all.filter(|again| context.holds(&again.when)).filter(open).collect()
}

fn findings<'a>(catalogue: &'a Catalogue, record: &'a Record, former: u32) -> Vec<FindingChange<'a>> {
    let change = |indicator: &'a Indicator| {
        let now = record.finding(&indicator.id)?;
        let before = finding_by(now, former);
        (before != Some(Was::of(now))).then_some(FindingChange { indicator, now, before })
    };
    catalogue.indicators.iter().filter_map(change).collect()
}

/// What a finding was by the end of a conversation.
fn finding_by(finding: &Finding, conversation: u32) -> Option<Was<'_>> {
    let by = |from: Option<u32>| from.is_none_or(|from| from <= conversation);
    if by(finding.conversation) {
        return Some(Was::of(finding));
    }
    finding.earlier.iter().rfind(|was| by(was.conversation)).map(Was::earlier)
}

impl<'a> Was<'a> {
    fn of(finding: &'a Finding) -> Self {
        Self { state: Some(finding.state), basis: &finding.basis, note: finding.note.as_deref() }
    }

    fn earlier(was: &'a Earlier) -> Self {
        Self { state: was.state, basis: &was.basis, note: was.note.as_deref() }
    }
}

/// Every answer that is another than it was by the end of a conversation.
fn answers(record: &Record, former: u32) -> Vec<AnswerChange> {
    let change = |subject: Field| {
        let (before, now) = (record.course(subject).by(former).to_vec(), subject.values(record));
        (before != now).then_some(AnswerChange { subject, before, now })
    };
    Field::shared().filter_map(change).collect()
}

/// A report is not the last one: on a new or increased concern one notifies again (KOM guide, Part 6).
/// For each body that was notified, what the record says since then that may be one.
pub(super) fn notify_again<'a>(catalogue: &'a Catalogue, record: &'a Record) -> Vec<NotifyAgain<'a>> {
    // What held by the end of the last conversation but the latest is a former state of what holds now.
    let last = record.current_conversation().and_then(|current| record.conversation_before(current));
    let Some(last) = last.map(|last| last.id) else { return Vec::new() };
    [Fact::NotifiedPolice, Fact::NotifiedChildWelfare]
        .into_iter()
        .filter_map(|body| {
            let conversation = record.notified_in(body).filter(|told| told.id <= last)?;
            let since = conversation.id..=last;
            let findings: Vec<&Indicator> =
                catalogue.indicators.iter().filter(|i| newly_present(record, i, &since)).collect();
            let answers: Vec<AnswerChange> =
                Field::shared().filter_map(|subject| weighs_more_since(record, subject, &since)).collect();
            let news = !findings.is_empty() || !answers.is_empty();
            news.then_some(NotifyAgain { body, conversation, findings, answers })
        })
        .collect()
}

/// Whether a sign is there now and was not at some time since the report: one that went and came back is
/// news. One of no known conversation may be.
fn newly_present(record: &Record, indicator: &Indicator, since: &RangeInclusive<u32>) -> bool {
    let Some(finding) = record.finding(&indicator.id) else { return false };
    let present = |was: Option<Was<'_>>| was.and_then(|was| was.state) == Some(State::Present);
    let changed = finding.earlier.iter().filter_map(|was| was.conversation);
    let mut times = std::iter::once(*since.start()).chain(changed.filter(|id| since.contains(id)));
    let missing = |id: u32| finding.conversation.is_none() || !present(finding_by(finding, id));
    finding.state == State::Present && times.any(missing)
}

/// An answer that weighs more now than at some time since the report, with what it was then.
fn weighs_more_since(record: &Record, subject: Field, since: &RangeInclusive<u32>) -> Option<AnswerChange> {
    let now = subject.values(record);
    let course = record.course(subject);
    let before = course.during(since);
    before.map(|before| AnswerChange { subject, before: before.to_vec(), now: now.clone() }).find(weighs_more)
}

/// Whether an answer gives more concern than the one before it did.
pub(crate) fn weighs_more(change: &AnswerChange) -> bool {
    let Field::Fact(fact) = change.subject else { return false };
    if fact == Fact::Forms {
        return change.now.iter().any(|form| form != "unknown" && !change.before.contains(form));
    }
    let weight = |values: &[String]| {
        let place = values.first().and_then(|value| fact.weighs().iter().rposition(|other| other == value));
        place.map_or(0, |place| place + 1)
    };
    weight(&change.now) > weight(&change.before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_that_is_known_is_not_asked_again() {
        let catalogue = crate::catalogue::embedded().expect("a catalogue");
        let conversations = [1, 2].map(|id| Conversation { id, ..Conversation::default() }).to_vec();
        let mut record = Record { conversations, ..Record::default() };
        for (age, again) in [(Some("under-18"), false), (Some("uncertain"), true), (None, true)] {
            Fact::Age.set(&mut record, age);
            assert_eq!(asked_again(&catalogue, &record, Fact::Age), again, "{age:?}");
        }
        assert!(asked_again(&catalogue, &record, Fact::ImmediateDanger));
    }

    #[test]
    fn a_condition_on_a_duty_brings_a_question_back_as_it_does_in_the_assessment() {
        let mut catalogue = crate::catalogue::embedded().expect("a catalogue");
        let conversations = [1, 2].map(|id| Conversation { id, ..Conversation::default() }).to_vec();
        let mut record = Record { conversations, ..Record::default() };
        Fact::Age.set(&mut record, Some("under-18"));
        Fact::Likelihood.set(&mut record, Some("certain-or-most-likely"));
        let clause = [("duty.avert".to_owned(), vec!["applies".to_owned()])];
        for again in &mut catalogue.conversation.again {
            again.when = vec![clause.clone().into()].into();
        }
        let told = still_to_ask(&Context::new(&catalogue, &record)).len();
        assert!(told > 0 && asked_again(&catalogue, &record, Fact::ImmediateDanger));
        Fact::Likelihood.set(&mut record, Some("unlikely"));
        assert!(!asked_again(&catalogue, &record, Fact::ImmediateDanger));
    }
}
