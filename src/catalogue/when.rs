//! Conditions: for which records something in the catalogue is said.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::types::DutyId;
use crate::choice::{Choice as _, choice};
use crate::record::Fact;

/// What a condition can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A fact of the record.
    Fact(Fact),
    /// The status of a duty.
    Duty(DutyId),
    /// What else the assessment derives.
    Derived(Derived),
}

choice! {
    /// What the assessment derives beside the duties, as conditions call it.
    pub enum Derived {
        /// The ids of the indicators that are recorded as present.
        Present = "findings.present",
        /// The lists those indicators are of.
        PresentLists = "findings.list",
        /// Whether there are grounds in this case: [`Grounds`].
        Grounds = "case.grounds",
        /// Whom the duty to avert concerns: `person`, `children-along`, or both.
        Concerned = "duty.avert.concerns",
    }
}

choice! {
    /// Whether there are grounds in a case.
    pub enum Grounds {
        /// There is reason to believe, or the conclusion says so.
        Yes = "yes",
        /// Either says not, and neither says yes.
        No = "no",
        /// Nobody has said whether there are.
        Open = "open",
    }
}

impl Subject {
    /// Its path: in the record, or as conditions call what is derived.
    pub fn path(self) -> &'static str {
        match self {
            Self::Fact(fact) => fact.path(),
            Self::Duty(duty) => duty.subject(),
            Self::Derived(derived) => derived.as_str(),
        }
    }

    /// The subject with this path.
    pub fn parse(path: &str) -> Option<Self> {
        let duty = || DutyId::ALL.iter().copied().find(|duty| duty.subject() == path).map(Self::Duty);
        Fact::parse(path).map(Self::Fact).or_else(duty).or_else(|| Derived::parse(path).map(Self::Derived))
    }

    /// The paths of every subject.
    pub fn paths() -> impl Iterator<Item = &'static str> {
        let facts = Fact::ALL.iter().map(|fact| fact.path());
        facts.chain(DutyId::ALL.iter().map(|duty| duty.subject())).chain(Derived::NAMES.iter().copied())
    }
}

impl From<Fact> for Subject {
    fn from(fact: Fact) -> Self {
        Self::Fact(fact)
    }
}

impl From<Derived> for Subject {
    fn from(derived: Derived) -> Self {
        Self::Derived(derived)
    }
}

/// Any of the clauses must hold; in a clause, every subject must have one of the values. A condition without clauses
/// always holds. Subjects are the record's facts by path (`person.age`), or what the assessment derives (`duty.avert`);
/// `not ` before one means that none of the values may hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(from = "Written")]
#[cfg_attr(test, schemars(with = "Written"))]
pub struct When(Vec<Vec<Test>>);

/// A condition as it is written: the values by the path of the subject, with [`NOT`] before it or without.
type Written = Vec<BTreeMap<String, Vec<String>>>;

/// What is asked of one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Test {
    /// None where there is no such subject: it never holds, and the check of the catalogue names it.
    subject: Option<Subject>,
    /// Whether none of the values may hold, which is no reason for anything.
    not: bool,
    values: Vec<String>,
}

/// Before a subject: none of the values may hold.
pub const NOT: &str = "not ";

impl From<Written> for When {
    fn from(written: Written) -> Self {
        let test = |(path, values): (String, Vec<String>)| {
            let bare = path.strip_prefix(NOT);
            Test { subject: Subject::parse(bare.unwrap_or(&path)), not: bare.is_some(), values }
        };
        Self(written.into_iter().map(|clause| clause.into_iter().map(test).collect()).collect())
    }
}

impl When {
    /// Whether it holds without looking at anything.
    pub fn is_always(&self) -> bool {
        self.0.is_empty()
    }

    /// Every subject that a value is asked of, be it that it must not have it.
    pub fn subjects(&self) -> impl Iterator<Item = Subject> {
        self.0.iter().flatten().filter_map(|test| test.subject)
    }

    /// The first clause that holds, as the subjects and values that made it hold.
    ///
    /// `values` gives what a subject has now; a subject without any value has `unknown`.
    /// An empty condition holds for no particular reason.
    pub fn reasons<'a, F>(&'a self, mut values: F) -> Option<Vec<(Subject, &'a str)>>
    where
        F: FnMut(Subject) -> Vec<&'a str>,
    {
        if self.is_always() {
            return Some(Vec::new());
        }
        self.0.iter().find_map(|clause| {
            let mut reasons = Vec::new();
            for Test { subject, not, values: wanted } in clause {
                let subject = (*subject)?;
                let has = values(subject);
                let hits: Vec<&str> = wanted.iter().map(String::as_str).filter(|w| has.contains(w)).collect();
                if hits.is_empty() != *not {
                    return None;
                }
                reasons.extend(hits.into_iter().map(|value| (subject, value)));
            }
            Some(reasons)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(yaml: &str) -> When {
        let tree = crate::yaml::parse("test", yaml.as_bytes()).expect("a tree");
        crate::yaml::read("test", tree).value.expect("a condition")
    }

    fn holds(when: &When, facts: &[(&str, &'static str)]) -> bool {
        when.reasons(|subject| {
            let found: Vec<&str> =
                facts.iter().filter(|(s, _)| *s == subject.path()).map(|(_, v)| *v).collect();
            if found.is_empty() { vec!["unknown"] } else { found }
        })
        .is_some()
    }

    #[test]
    fn what_must_not_hold_is_no_reason() {
        let when = when("- { person.age: [under-18], not region: [abroad] }\n");
        assert!(holds(&when, &[("person.age", "under-18"), ("region", "oslo")]));
        assert!(holds(&when, &[("person.age", "under-18")]));
        assert!(!holds(&when, &[("person.age", "under-18"), ("region", "abroad")]));
        assert!(!holds(&when, &[("region", "oslo")]));
    }

    #[test]
    fn any_clause_and_every_subject() {
        let when = when("- { person.age: [adult], region: [oslo] }\n- { forms: [begging] }\n");
        assert!(holds(&when, &[("person.age", "adult"), ("region", "oslo")]));
        assert!(!holds(&when, &[("person.age", "adult"), ("region", "bergen")]));
        assert!(holds(&when, &[("forms", "crime"), ("forms", "begging")]));
        assert!(!holds(&when, &[]));
    }

    #[test]
    fn what_is_not_recorded_is_unknown() {
        let when = when("- { person.age: [unknown] }\n");
        assert!(holds(&when, &[]));
        assert!(!holds(&when, &[("person.age", "adult")]));
    }

    #[test]
    fn an_empty_condition_always_holds() {
        assert!(holds(&When::default(), &[]));
    }

    #[test]
    fn what_is_no_subject_never_holds() {
        assert!(!holds(&when("- { person.agee: [unknown] }\n"), &[]));
        assert!(!holds(&when("- { not person.agee: [adult] }\n"), &[]));
    }
}
