//! The two duties. The rules are typed code, each beside the law's words it follows: a lawyer can
//! read them top to bottom, and the compiler sees to it that no case is left out.

mod avert;
mod report;

pub use crate::catalogue::DutyStatus;
use crate::catalogue::{Derived, Duty, DutyId, Indicator, Item, Subject};
use crate::choice::{Choice, choice};
use crate::record::{Answer, Fact, Record};

use super::Because;
use super::context::Context;

choice! {
    /// Whom a duty concerns.
    pub enum Concerned {
        /// The person talked with.
        Person = "person",
        /// Children the person has along.
        ChildrenAlong = "children-along",
    }
}

/// A duty's status with the facts that bring it in, the facts that are missing, and what is to be done
/// and said in this case.
#[derive(Debug)]
pub struct DutyResult<'a> {
    /// The duty in words.
    pub duty: &'a Duty,
    /// Its status.
    pub status: DutyStatus,
    /// Whom it concerns.
    pub concerns: Vec<Concerned>,
    /// The facts that bring it to this status.
    pub because: Vec<Because>,
    /// The facts that would decide it.
    pub missing: Vec<Fact>,
    /// Indicators that are present and speak against a no to severe violence or coercion, as the catalogue's
    /// contradictions have it; for the duty to avert alone.
    pub beside_no: Vec<&'a Indicator>,
    /// What to do where it applies or there is a right; whom to ask where it may apply; else nothing.
    pub how: Vec<&'a Item>,
    /// What not to do; nothing where the duty is not indicated.
    pub do_not: Vec<&'a Item>,
    /// What is said with every status.
    pub always: Vec<&'a Item>,
    /// Exceptions.
    pub exceptions: Vec<&'a Item>,
}

/// A rule's outcome, before it is joined with the duty's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outcome {
    pub status: DutyStatus,
    pub concerns: Vec<Concerned>,
    because: Vec<Fact>,
    missing: Vec<Fact>,
}

/// The status of a duty on what is recorded.
fn rule(id: DutyId, record: &Record) -> Outcome {
    match id {
        DutyId::Avert => avert::rule(record),
        DutyId::Report => report::rule(record),
    }
}

/// What the rule of each duty says.
pub(super) fn outcomes(record: &Record) -> Vec<(DutyId, Outcome)> {
    DutyId::ALL.iter().map(|id| (*id, rule(*id, record))).collect()
}

/// The status of each duty.
pub(crate) fn statuses(record: &Record) -> Vec<(DutyId, DutyStatus)> {
    outcomes(record).into_iter().map(|(id, outcome)| (id, outcome.status)).collect()
}

/// Every duty, with what holds for this record.
pub(super) fn all<'a>(context: &Context<'a>) -> Vec<DutyResult<'a>> {
    let record = context.record;
    let result = |duty: &'a Duty| {
        let Outcome { status, concerns, because, missing } = context.outcome(duty.id)?.clone();
        // May apply is no order: what would decide it, and whom to ask without saying who the person is.
        let how = match status {
            DutyStatus::Applies | DutyStatus::RightNotDuty => context.items(&duty.how),
            DutyStatus::MayApply => context.items(&duty.may_apply),
            DutyStatus::NotIndicated => Vec::new(),
        };
        let indicated = status != DutyStatus::NotIndicated;
        Some(DutyResult {
            duty,
            status,
            concerns,
            because: because.into_iter().map(|fact| Because::of(fact, record)).collect(),
            missing,
            beside_no: if duty.id == DutyId::Avert { beside_no(context) } else { Vec::new() },
            how,
            do_not: if indicated { context.items(&duty.do_not) } else { Vec::new() },
            always: context.items(&duty.always),
            exceptions: context.items(&duty.exceptions),
        })
    };
    context.catalogue.duties.iter().filter_map(result).collect()
}

/// The indicators that clash with a no to severe violence or coercion.
fn beside_no<'a>(context: &Context<'a>) -> Vec<&'a Indicator> {
    let no = (Subject::Fact(Fact::SevereViolence), Answer::No.as_str());
    let clashing = context.catalogue.contradictions.iter().filter_map(|clash| context.reasons(&clash.when));
    let named: Vec<&str> = clashing
        .filter(|reasons| reasons.contains(&no))
        .flatten()
        .filter(|(subject, _)| *subject == Subject::Derived(Derived::Present))
        .map(|(_, id)| id)
        .collect();
    context.catalogue.indicators.iter().filter(|indicator| named.contains(&indicator.id.as_str())).collect()
}

/// An answer as a rule sees it: nothing recorded is not known.
fn known(answer: Option<Answer>) -> Answer {
    answer.unwrap_or(Answer::Unknown)
}

/// The stronger of two answers; where both are as strong, they are joined.
fn strongest(mut outcomes: [Outcome; 2]) -> Outcome {
    outcomes.sort_by_key(|outcome| outcome.status);
    let [strongest, other] = outcomes;
    if strongest.status != other.status {
        return strongest;
    }
    let mut joined = strongest;
    for (facts, more) in [(&mut joined.because, other.because), (&mut joined.missing, other.missing)] {
        for fact in more {
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        }
    }
    joined.concerns.extend(other.concerns);
    joined.concerns.sort_unstable();
    joined
}
