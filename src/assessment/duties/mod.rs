//! The two duties. The rules are typed code, each beside the law's words it follows: a lawyer can
//! read them top to bottom, and the compiler sees to it that no case is left out.

mod avert;
mod report;

use crate::catalogue::{Catalogue, Duty};
use crate::choice::choice;
use crate::record::{Answer, Fact, Record};

use super::Because;

choice! {
    /// Whether a duty is there, on what is recorded.
    pub enum DutyStatus {
        /// It applies.
        Applies = "applies",
        /// It may apply: a named fact is missing.
        MayApply = "may-apply",
        /// No duty, but a right to report.
        RightNotDuty = "right-not-duty",
        /// Not indicated on what is recorded.
        NotIndicated = "not-indicated",
    }
}

choice! {
    /// Whom a duty concerns.
    pub enum Concerned {
        /// The person talked with.
        Person = "person",
        /// Children the person has along.
        ChildrenAlong = "children-along",
    }
}

/// A duty's status with the facts that bring it in and the facts that are missing.
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
}

/// A rule's outcome, before it is joined with the duty's words.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Outcome {
    status: DutyStatus,
    concerns: Vec<Concerned>,
    because: Vec<Fact>,
    missing: Vec<Fact>,
}

/// Every duty of the catalogue that has a rule.
pub(crate) fn all<'a>(catalogue: &'a Catalogue, record: &Record) -> Vec<DutyResult<'a>> {
    catalogue
        .duties
        .iter()
        .filter_map(|duty| {
            let outcome = match duty.id.as_str() {
                AVERT => avert::rule(record),
                REPORT => report::rule(record),
                _ => return None,
            };
            Some(DutyResult {
                duty,
                status: outcome.status,
                concerns: outcome.concerns,
                because: outcome.because.into_iter().map(|fact| Because::of(fact, record)).collect(),
                missing: outcome.missing,
            })
        })
        .collect()
}

/// Id of the duty to avert.
pub const AVERT: &str = "avert";
/// Id of the duty to report to child welfare.
pub const REPORT: &str = "child-welfare-report";

/// An answer as a rule sees it: nothing recorded is not known.
fn known(answer: Option<Answer>) -> Answer {
    answer.unwrap_or(Answer::Unknown)
}
