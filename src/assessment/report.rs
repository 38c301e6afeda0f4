//! Whether a report may say who the person is: for that a duty, a right or a consent is needed.

use crate::catalogue::DutyId;
use crate::choice::{Choice, choice};
use crate::record::{Told, Wish};

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
    /// The person wants it reported to the police.
    Wish,
    /// The person agreed that this body is told.
    Consent,
}

impl Addressee {
    fn duty(self) -> DutyId {
        match self {
            Self::ChildWelfare => DutyId::Report,
            Self::Police => DutyId::Avert,
        }
    }

    /// Ids of the bodies that are it: a helpline of the same sector is none.
    fn bodies(self) -> &'static [&'static str] {
        match self {
            Self::ChildWelfare => &["child-welfare", "barnevernvakt"],
            Self::Police => &["police"],
        }
    }
}

impl<'a> Assessment<'a> {
    /// The duty that a report is about.
    pub fn duty_to(&self, to: Addressee) -> Option<&DutyResult<'a>> {
        self.duties.iter().find(|result| result.duty.id == to.duty())
    }

    /// Whether the person agreed, at a call to it, that the body is told.
    pub fn agreed_to(&self, to: Addressee) -> bool {
        let mut with_consent = self.record.calls.iter().filter(|call| call.told == Some(Told::Consent));
        with_consent.any(|call| to.bodies().contains(&call.body.as_str()))
    }

    /// Whether anything is recorded that lets somebody else be told who the person is: a duty or a right to report, a
    /// wish, or a consent to any body.
    pub fn may_be_told(&self) -> bool {
        Addressee::ALL.iter().any(|to| self.ground(*to).is_some())
            || self.record.calls.iter().any(|call| call.told == Some(Told::Consent))
    }

    /// What lets a report say who the person is; nothing where neither a duty nor a consent is recorded.
    pub fn ground(&self, to: Addressee) -> Option<Ground> {
        match self.duty_to(to).map(|result| result.status) {
            Some(DutyStatus::Applies) => Some(Ground::Duty),
            Some(DutyStatus::RightNotDuty) => Some(Ground::Right),
            _ if to == Addressee::Police && self.record.wishes.report == Some(Wish::Yes) => {
                Some(Ground::Wish)
            }
            _ if self.agreed_to(to) => Some(Ground::Consent),
            _ => None,
        }
    }
}
