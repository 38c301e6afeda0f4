//! Whether a report may say who the person is: for that a duty, a right or a consent is needed.

use crate::catalogue::DutyId;
use crate::choice::choice;
use crate::record::Wish;

use super::{Assessment, DutyResult, DutyStatus};

choice! {
    /// Whom a report goes to.
    pub enum Addressee {
        /// Child welfare in the municipality: Child Welfare Act § 13-2.
        ChildWelfare = "child-welfare",
        /// The police: Penal Code § 196.
        Police = "police",
    }
}

/// What lets a report say who the person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// The duty applies.
    Duty,
    /// The assessor may report, and does not have to.
    Right,
    /// The person wants it reported.
    Consent,
}

impl Addressee {
    fn duty(self) -> DutyId {
        match self {
            Self::ChildWelfare => DutyId::Report,
            Self::Police => DutyId::Avert,
        }
    }
}

impl<'a> Assessment<'a> {
    /// The duty that a report is about.
    pub fn duty_to(&self, to: Addressee) -> Option<&DutyResult<'a>> {
        self.duties.iter().find(|result| result.duty.id == to.duty())
    }

    /// What lets a report say who the person is; nothing where neither a duty nor a consent is recorded.
    pub fn ground(&self, to: Addressee) -> Option<Ground> {
        match self.duty_to(to).map(|result| result.status) {
            Some(DutyStatus::Applies) => Some(Ground::Duty),
            Some(DutyStatus::RightNotDuty) => Some(Ground::Right),
            _ if to == Addressee::Police && self.record.wishes.report == Some(Wish::Yes) => {
                Some(Ground::Consent)
            }
            _ => None,
        }
    }
}
