//! What a form of one conversation holds of a record, written down without a look at how forms are filled.

use holdepunkt::Choice as _;
use holdepunkt::forms::{CALLS, OWN_SIGNS};
use holdepunkt::record::{Age, Answer, Conversation, Form, Judgement, Record, UrgentHealth};

use crate::support::guide;

fn text(text: Option<String>, allowed: fn(char) -> bool) -> Option<String> {
    let text: String = text?.trim_end().chars().filter(|c| allowed(*c)).collect();
    let text = text.trim_end().to_owned();
    (!text.is_empty()).then_some(text)
}

/// The record with the latest conversation as the only one, in the order of the guide, without blanks at the end of
/// texts, without characters that are not `allowed`, and without answers to what is not asked beside the others.
pub fn held(mut record: Record, allowed: fn(char) -> bool) -> Record {
    let latest = record.conversations.iter().max_by_key(|one| one.id).and_then(|one| one.on);
    record.conversations = vec![Conversation { id: 1, on: latest, ..Conversation::default() }];
    record.earlier.clear();
    record.see_also.clear();
    record.training = None;
    let place = |id: &str| guide().indicators.iter().position(|sign| sign.id == id);
    record.findings.sort_by_key(|finding| place(&finding.indicator));
    for finding in &mut record.findings {
        finding.conversation = Some(1);
        finding.earlier.clear();
        finding.basis.sort_unstable();
        finding.note = text(finding.note.take(), allowed);
    }
    let place = |id: &str| guide().topics.iter().position(|topic| topic.id == id);
    record.topics.sort_by_key(|note| place(&note.topic));
    for note in &mut record.topics {
        note.conversation = Some(1);
        note.note = text(note.note.take(), allowed);
    }
    record.looked_through.iter_mut().for_each(|looked| looked.conversation = Some(1));
    record.own_findings.truncate(OWN_SIGNS);
    for own in &mut record.own_findings {
        own.conversation = Some(1);
        own.sign = own.sign.chars().filter(|c| allowed(*c)).collect::<String>().trim().to_owned();
        own.note = text(own.note.take(), allowed);
    }
    if let Some(wordless) = record.own_findings.iter().position(|own| own.sign.is_empty()) {
        record.own_findings.truncate(wordless);
    }
    record.calls.truncate(CALLS);
    for call in &mut record.calls {
        call.conversation = Some(1);
        call.answer = text(call.answer.take(), allowed);
    }
    record.conclusion.reasons = text(record.conclusion.reasons.take(), allowed);
    let place = |form: &Form| Form::ALL.iter().position(|one| one == form);
    record.forms.sort_by_key(place);
    let listed = |tag: &str| {
        let place = guide().guide.spoken.iter().position(|one| one.id == tag);
        place.unwrap_or(usize::MAX)
    };
    record.interpreter.languages.sort_by_key(|tag| listed(tag.as_str()));
    idle(&mut record);
    record
}

/// Takes away what the interview does not ask where the other answers are as they are.
fn idle(record: &mut Record) {
    if record.interpreter.needed != Some(Answer::Yes) {
        record.interpreter.kind = None;
        record.interpreter.languages.clear();
    }
    if record.children_along.any != Some(Answer::Yes) {
        record.children_along.care_concern = None;
        record.children_along.reason_to_believe = None;
    }
    if record.children_along.reason_to_believe != Some(Answer::Yes) {
        record.children_along.likelihood = None;
    }
    if !record.has_a_day_of_risk() {
        record.safety.risk_on = None;
    }
    if record.person.age != Some(Age::Adult) || record.concern.reason_to_believe == Some(Answer::No) {
        record.person.minor_then = None;
    }
    if record.person.age == Some(Age::Adult) && record.children_along.any != Some(Answer::Yes) {
        record.notified.child_welfare = None;
    }
}

/// A record that says a little of everything, for tests that need one.
pub fn some_record() -> Record {
    let mut record = Record::new(guide().edition());
    record.begin_conversation(chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap());
    record.safety.immediate_danger = Some(Answer::No);
    record.safety.urgent_health = Some(UrgentHealth::Unknown);
    record.person.age = Some(Age::Uncertain);
    record.forms = vec![Form::ForcedLabour, Form::Begging];
    record.conclusion.judgement = Some(Judgement::Undecided);
    record.set_state("no-control-over-documents", holdepunkt::record::State::Declined);
    record.set_note("no-control-over-documents", "Leyla, \"says\" it;\nthe boss has them");
    record.set_own_sign(0, "Sleeps in the car");
    record
}
