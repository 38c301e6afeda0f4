//! Everything of a record that can be answered: facts, and lines and texts that are typed.

use super::{Fact, Record};

/// What can be answered. Findings and topics carry their conversation themselves and are none of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// A fact, chosen among its values.
    Fact(Fact),
    /// The agency's reference: a line. It is the record's and no conversation's.
    Reference,
    /// References of other records of the case: a line. They too are the record's and no conversation's.
    SeeAlso,
    /// The person's languages: a line.
    Languages,
    /// The day when the risk is greatest: a line.
    RiskOn,
    /// The reasons for the conclusion: a text.
    Reasons,
}

impl Field {
    /// What conversations share, and may answer otherwise than the one before.
    pub fn shared() -> impl Iterator<Item = Self> {
        Fact::ALL.iter().copied().map(Self::Fact).chain([Self::Languages, Self::RiskOn, Self::Reasons])
    }

    /// The path in the record.
    pub fn path(self) -> &'static str {
        match self {
            Self::Fact(fact) => fact.path(),
            Self::Reference => "reference",
            Self::SeeAlso => "see-also",
            Self::Languages => "interpreter.languages",
            Self::RiskOn => "safety.risk-on",
            Self::Reasons => "conclusion.reasons",
        }
    }

    /// The field with this path that conversations share.
    pub fn parse(path: &str) -> Option<Self> {
        Self::shared().find(|field| field.path() == path)
    }

    /// What is recorded now.
    pub fn values(self, record: &Record) -> Vec<String> {
        match self {
            Self::Fact(fact) => fact.get(record).into_iter().map(str::to_owned).collect(),
            Self::Reference => {
                record.reference.iter().map(|reference| reference.as_str().to_owned()).collect()
            }
            Self::SeeAlso => record.see_also.iter().map(|other| other.as_str().to_owned()).collect(),
            Self::Languages => {
                record.interpreter.languages.iter().map(|tag| tag.as_str().to_owned()).collect()
            }
            Self::RiskOn => record.safety.risk_on.iter().map(ToString::to_string).collect(),
            Self::Reasons => record.conclusion.reasons.clone().into_iter().collect(),
        }
    }

    /// Whether anything is recorded.
    pub fn answered(self, record: &Record) -> bool {
        !self.values(record).is_empty()
    }

    /// Whether several values may hold.
    pub fn holds_several(self) -> bool {
        match self {
            Self::Fact(fact) => fact.holds_several(),
            Self::Languages | Self::SeeAlso => true,
            Self::Reference | Self::RiskOn | Self::Reasons => false,
        }
    }
}
