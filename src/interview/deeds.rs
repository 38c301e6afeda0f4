//! What answering, marking and judging does to the record, on the screen and line by line alike.

use crate::catalogue::Catalogue;
use crate::record::{Answer, Basis, Fact, Field, Record, State};
use crate::world::clock::At;

use super::script::Bundle;

/// Answers a fact. What is asked because of another answer alone is taken back with it; those are told.
pub(super) fn answer(record: &mut Record, fact: Fact, value: Option<&str>) -> Vec<Field> {
    record.answer(fact, value);
    let idle: Vec<Field> = idle(record).filter(|field| field.answered(record)).collect();
    for field in &idle {
        match field {
            Field::Fact(fact) => record.answer(*fact, None),
            Field::Languages => record.change(*field, |record| record.interpreter.languages.clear()),
            Field::RiskOn => record.change(*field, |record| record.safety.risk_on = None),
            Field::Reference | Field::SeeAlso | Field::Reasons => {}
        }
    }
    idle
}

/// What the answers so far make idle: nobody asks it any more, and what it was must not work on.
fn idle(record: &Record) -> impl Iterator<Item = Field> {
    let no_children = record.children_along.any == Some(Answer::No);
    let no_reason = no_children || record.children_along.reason_to_believe == Some(Answer::No);
    let no_interpreter = record.interpreter.needed == Some(Answer::No);
    let no_day = record.safety.risk_event.is_some() && !record.has_a_day_of_risk();
    [
        (Field::Fact(Fact::ChildrenCareConcern), no_children),
        (Field::Fact(Fact::ChildrenReason), no_children),
        (Field::Fact(Fact::ChildrenLikelihood), no_reason),
        (Field::Fact(Fact::InterpreterKind), no_interpreter),
        (Field::Languages, no_interpreter),
        (Field::RiskOn, no_day),
    ]
    .into_iter()
    .filter_map(|(field, idle)| idle.then_some(field))
}

/// Marks a sign as there. What an answer to a question shows was talked about, and was said; what is on the
/// lists was seen, as long as nothing else is noted.
pub(super) fn mark(record: &mut Record, bundle: &Bundle, id: &str) {
    record.set_state(id, State::Present);
    let basis = match bundle {
        Bundle::Topic(topic) => {
            record.talk_about(topic);
            Basis::Stated
        }
        Bundle::Category(_) | Bundle::List(_) => Basis::Observed,
    };
    if record.finding(id).is_some_and(|finding| finding.basis.is_empty()) {
        record.toggle_basis(id, basis);
    }
}

/// Takes the bases of a finding for those that are named.
pub(super) fn set_bases(record: &mut Record, id: &str, bases: &[Basis]) {
    for basis in <Basis as crate::choice::Choice>::ALL {
        let has = record.finding(id).is_some_and(|finding| finding.basis.contains(basis));
        if has != bases.contains(basis) {
            record.toggle_basis(id, *basis);
        }
    }
}

/// Says of signs that they were looked for and not seen.
pub(super) fn set_absent(record: &mut Record, ids: &[String]) {
    ids.iter().for_each(|id| record.set_state(id, State::Absent));
}

/// Whether taking a finding back would take a note with it.
pub(super) fn has_note(record: &Record, id: &str) -> bool {
    record.finding(id).is_some_and(|finding| finding.note.is_some())
}

/// Notes a call made now. Its place in the list.
pub(super) fn call(record: &mut Record, body: &str, now: At) -> usize {
    record.call(body, now.date_naive(), Some(now.format("%H:%M").to_string()))
}

/// The bodies somebody may want to call.
pub(super) struct Bodies {
    /// Their ids, those that this case calls for first.
    pub ids: Vec<String>,
    /// How many of them this case calls for.
    pub called_for: usize,
}

/// The bodies somebody may want to call.
pub(super) fn bodies(catalogue: &Catalogue, record: &Record, at: At) -> Bodies {
    let made = crate::assessment::assess(catalogue, record, at);
    let emergency = catalogue.emergency().map(|contact| contact.id.clone());
    let of_items = made.urgent.iter().flat_map(|item| item.contacts.iter().cloned());
    let of_duties =
        made.duties.iter().flat_map(|result| &result.how).flat_map(|item| item.contacts.iter().cloned());
    let referred = made.referrals.iter().map(|referral| referral.contact.id.clone());
    let mut ids: Vec<String> = Vec::new();
    let mut add = |id: String| {
        if !ids.contains(&id) {
            ids.push(id);
        }
        ids.len()
    };
    let case = emergency.into_iter().chain(of_items).chain(of_duties).chain(referred);
    let called_for = case.map(&mut add).last().unwrap_or_default();
    catalogue.contacts.iter().for_each(|contact| _ = add(contact.id.clone()));
    Bodies { ids, called_for }
}
