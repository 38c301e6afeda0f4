//! The answers of a form as a record of one conversation, or everything that is wrong with them.

use chrono::{NaiveDate, NaiveTime};

use crate::catalogue::{Catalogue, is_own};
use crate::choice::Choice;
use crate::guard;
use crate::record::{
    Basis, Call, Conversation, Fact, Field, Finding, LanguageTag, LookedThrough, OwnFinding, Record,
    Reference, State, Told, TopicNote, UNKNOWN, is_date,
};
use crate::words::{Id, Msg, id, msg};

use super::answers::Answers;
use super::ids;
use super::shape::{Form, Kind, Question};

/// An answer that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The question.
    pub question: String,
    /// What is wrong.
    pub what: Msg,
    /// What to do.
    pub advice: Msg,
}

/// A list as long as this is shown whole where a value is none of it.
const SHORT: usize = 15;

/// What was answered to a question, as records write it.
///
/// # Errors
/// What is wrong with it.
pub(super) fn values(
    form: &Form,
    question: &Question,
    given: Vec<String>,
) -> Result<Vec<String>, Box<Wrong>> {
    let wrong = |what: Id, advice: Id| {
        let question = question.id.clone();
        Err(Box::new(Wrong { question, what: Msg::new(what), advice: Msg::new(advice) }))
    };
    let given: Vec<String> = given.into_iter().filter(|value| !value.trim().is_empty()).collect();
    if given.len() > 1 && !matches!(question.kind, Kind::Several(_)) {
        return wrong(id!("form-several-answers"), id!("form-several-answers-advice"));
    }
    match &question.kind {
        // A body of an agency's own, where its folder is not here: records take it as well.
        Kind::One(list) if list == ids::BODIES && given.iter().all(|body| is_own(body)) => Ok(given),
        Kind::One(list) | Kind::Several(list) => {
            let list = form.list(list);
            if let Some(value) = given.iter().find(|value| list.iter().all(|one| one.value != **value)) {
                return Err(Box::new(unknown(form, question, value)));
            }
            if given.len() > 1 && given.iter().any(|value| value == UNKNOWN) {
                return wrong(id!("form-unknown-among"), id!("form-unknown-among-advice"));
            }
            let chosen = list.iter().filter(|one| given.contains(&one.value));
            Ok(chosen.map(|one| one.value.clone()).collect())
        }
        Kind::Day(_) if !given.iter().all(|day| is_date(day)) => {
            wrong(id!("problem-date"), id!("problem-date-advice"))
        }
        Kind::Time => match given.iter().map(|given| time(given)).collect::<Option<Vec<String>>>() {
            Some(times) => Ok(times),
            None => wrong(id!("problem-time"), id!("problem-time-advice")),
        },
        Kind::Day(_) | Kind::Line(_) => Ok(given),
        Kind::Text => Ok(given.into_iter().map(|text| text.trim_end().to_owned()).collect()),
    }
}

/// A value that a list does not have. It is not repeated: it may be a word of the conversation.
fn unknown(form: &Form, question: &Question, value: &str) -> Wrong {
    let list = form.options(&question.kind);
    let labels = |one: &&super::shape::Choosable| one.label.iter().any(|(_, label)| label == value.trim());
    let known = || list.iter().map(|one| one.value.as_str()).collect::<Vec<_>>().join(", ");
    let (what, advice) = match list.iter().find(labels) {
        Some(_) => (id!("form-label"), Msg::new(id!("form-labels-advice"))),
        None if list.len() <= SHORT => (id!("problem-unknown-value"), msg!("advice-known", known = known())),
        None => (id!("problem-unknown-value"), Msg::new(id!("form-values-advice"))),
    };
    Wrong { question: question.id.clone(), what: Msg::new(what), advice }
}

/// A time of day as HH:MM: seconds and the zone that tools write behind it are left out.
fn time(given: &str) -> Option<String> {
    let (minutes, rest) = given.split_at_checked(5)?;
    NaiveTime::parse_from_str(minutes, "%H:%M").ok()?;
    let seconds = rest.strip_prefix(':').map_or(Some(rest), |rest| {
        let (digits, rest) = rest.split_at_checked(2)?;
        digits.bytes().all(|byte| byte.is_ascii_digit()).then_some(rest)
    })?;
    let zone = seconds
        .strip_prefix('.')
        .map_or(seconds, |rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    let is_zone = zone.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b':' | b'Z'));
    is_zone.then(|| minutes.to_owned())
}

/// The edition that a form was answered by, where records of it can be read.
///
/// # Errors
/// What is wrong with it.
pub(super) fn edition(catalogue: &Catalogue, given: Option<&str>) -> Result<String, (Id, Msg)> {
    let own = catalogue.edition();
    let Some(given) = given else { return Err((id!("form-no-edition"), msg!("form-no-edition-advice"))) };
    let (guide, number) = given.split_once('/').unwrap_or((given, ""));
    match number.parse::<u32>() {
        Ok(number) if guide == catalogue.guide.id && number <= catalogue.guide.edition => {
            Ok(format!("{guide}/{number}"))
        }
        Ok(_) if guide == catalogue.guide.id => {
            Err((id!("problem-edition-newer"), Msg::new(id!("advice-edition-newer"))))
        }
        _ => Err((id!("problem-edition"), msg!("advice-edition", edition = own))),
    }
}

/// The record of one conversation that the answers make.
///
/// # Errors
/// Everything that is wrong with them.
pub fn take(catalogue: &Catalogue, edition: String, answers: &Answers) -> Result<Record, Vec<Wrong>> {
    let mut taker = Taker { answers, record: Record::new(edition), wrong: Vec::new() };
    let on = taker.day(ids::DAY);
    taker.record.conversations = vec![Conversation { id: 1, on, ..Conversation::default() }];
    for fact in Fact::ALL {
        answers.get(fact.path()).iter().for_each(|value| fact.set(&mut taker.record, Some(value)));
    }
    taker.lines();
    taker.record.safety.risk_on = taker.day(Field::RiskOn.path());
    taker.record.conclusion.reasons = taker.text(Field::Reasons.path());
    taker.record.preparation = answers.get(ids::PREPARATION).to_vec();
    for topic in &catalogue.topics {
        taker.topic(&topic.id);
    }
    for sign in &catalogue.indicators {
        taker.finding(&sign.id);
    }
    let lists = catalogue.guide.categories.iter().map(|category| category.id.as_str());
    for list in lists.chain(crate::catalogue::ListId::NAMES.iter().copied()) {
        if taker.answers.one(&ids::looked(list)).is_some() {
            let looked = LookedThrough { list: list.to_owned(), conversation: Some(1) };
            taker.record.looked_through.push(looked);
        }
    }
    (1..=ids::OWN_SIGNS).for_each(|number| taker.own_finding(number));
    (1..=ids::CALLS).for_each(|number| taker.call(number));
    if taker.wrong.is_empty() { Ok(taker.record) } else { Err(taker.wrong) }
}

struct Taker<'a> {
    answers: &'a Answers,
    record: Record,
    wrong: Vec<Wrong>,
}

impl Taker<'_> {
    fn wrong(&mut self, question: &str, what: Id, advice: Msg) {
        self.wrong.push(Wrong { question: question.to_owned(), what: Msg::new(what), advice });
    }

    fn day(&self, id: &str) -> Option<NaiveDate> {
        self.answers.one(id).and_then(|day| day.parse().ok())
    }

    fn text(&self, id: &str) -> Option<String> {
        self.answers.one(id).map(str::to_owned)
    }

    fn chosen<T: Choice>(&self, id: &str) -> Option<T> {
        self.answers.one(id).and_then(T::parse)
    }

    fn bases(&self, id: &str) -> Vec<Basis> {
        self.answers.get(id).iter().filter_map(|basis| Basis::parse(basis)).collect()
    }

    fn lines(&mut self) {
        let path = Field::Reference.path();
        if let Some(text) = self.answers.one(path) {
            match Reference::new(text) {
                Ok(reference) if guard::tells(reference.as_str()) => {
                    let what = id!("problem-reference-number");
                    self.wrong(path, what, what.beside("advice"));
                }
                Ok(reference) => self.record.reference = Some(reference),
                Err(what) => self.wrong(path, what, what.beside("advice")),
            }
        }
        let listed = self.answers.get(Field::Languages.path()).iter().map(String::as_str);
        let others = self.answers.one(ids::LANGUAGES_OTHER).unwrap_or_default().split_whitespace();
        let mut languages: Vec<LanguageTag> = Vec::new();
        for tag in listed.chain(others) {
            match LanguageTag::new(tag) {
                Some(tag) if languages.contains(&tag) => {}
                Some(tag) => languages.push(tag),
                None => {
                    let what = id!("problem-language");
                    self.wrong(ids::LANGUAGES_OTHER, what, what.beside("advice"));
                    break;
                }
            }
        }
        self.record.interpreter.languages = languages;
    }

    /// A note says that the topic was talked about.
    fn topic(&mut self, topic: &str) {
        let note = self.text(&ids::topic_note(topic));
        if note.is_some() || self.answers.one(&ids::talked(topic)).is_some() {
            self.record.topics.push(TopicNote { topic: topic.to_owned(), conversation: Some(1), note });
        }
    }

    /// What hangs on an answer that is not there.
    fn hanging(&mut self, ids: &[String]) {
        let hanging = ids.iter().find(|id| self.answers.one(id).is_some());
        if let Some(id) = hanging {
            self.wrong(id, id!("form-hanging"), Msg::new(id!("form-hanging-advice")));
        }
    }

    fn finding(&mut self, indicator: &str) {
        let at = |leaf: &str| ids::finding(indicator, leaf);
        let Some(state) = self.chosen::<State>(&at("state")) else {
            return self.hanging(&[at("basis"), at("note")]);
        };
        self.record.findings.push(Finding {
            indicator: indicator.to_owned(),
            state,
            basis: self.bases(&at("basis")),
            conversation: Some(1),
            note: self.text(&at("note")),
            earlier: Vec::new(),
        });
    }

    /// A sign without a state is there: it would not have been written down otherwise.
    fn own_finding(&mut self, number: usize) {
        let at = |leaf: &str| ids::own(number, leaf);
        let Some(sign) = self.answers.one(&at("sign")).map(|sign| sign.trim().to_owned()) else {
            return self.hanging(&[at("state"), at("basis"), at("note")]);
        };
        self.record.own_findings.push(OwnFinding {
            sign,
            conversation: Some(1),
            state: self.chosen(&at("state")).unwrap_or(State::Present),
            basis: self.bases(&at("basis")),
            note: self.text(&at("note")),
        });
    }

    fn call(&mut self, number: usize) {
        let at = |leaf: &str| ids::call(number, leaf);
        let Some(body) = self.text(&at("body")) else {
            return self.hanging(&[at("on"), at("at"), at("told"), at("answer")]);
        };
        self.record.calls.push(Call {
            body,
            conversation: Some(1),
            on: self.day(&at("on")),
            at: self.text(&at("at")),
            told: self.chosen::<Told>(&at("told")),
            answer: self.text(&at("answer")),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_tools_write_them() {
        for (given, read) in [
            ("14:30", Some("14:30")),
            ("14:30:00", Some("14:30")),
            ("14:30:00.000+01:00", Some("14:30")),
            ("14:30:00Z", Some("14:30")),
            ("24:30", None),
            ("half past two", None),
            ("14:3", None),
            ("æøåæø", None),
        ] {
            assert_eq!(time(given).as_deref(), read, "{given}");
        }
    }
}
