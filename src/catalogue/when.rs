//! Conditions: for which records something in the catalogue is said.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Any of the clauses must hold; in a clause, every subject must have one of the values.
///
/// A condition without clauses always holds. Subjects are the record's facts by path
/// (`person.age`), or one of [`DERIVED`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct When(pub Vec<BTreeMap<String, Vec<String>>>);

/// Subjects that the assessment derives: the duties' statuses, and what the findings show.
pub const DERIVED: [&str; 6] =
    ["duty.avert", "duty.child-welfare-report", PRESENT, PRESENT_LISTS, GROUNDS, CONCERNED];

/// The ids of the indicators that are recorded as present.
pub const PRESENT: &str = "findings.present";

/// The lists those indicators are of.
pub const PRESENT_LISTS: &str = "findings.list";

/// Whom the duty to avert concerns: `person`, `children-along`, or both.
pub const CONCERNED: &str = "duty.avert.concerns";

/// Whether there are grounds in this case: [`GROUNDS_VALUES`].
pub const GROUNDS: &str = "case.grounds";
/// `yes` where there is reason to believe, or the conclusion says so; `no` where either says not and neither
/// says yes; `open` else.
pub const GROUNDS_VALUES: [&str; 3] = ["yes", "no", GROUNDS_OPEN];

/// Nobody has said whether there are grounds.
pub const GROUNDS_OPEN: &str = "open";

/// Before a subject: none of the values may hold. It is no reason for anything.
pub const NOT: &str = "not ";

impl When {
    /// Whether it holds without looking at anything.
    pub fn is_always(&self) -> bool {
        self.0.is_empty()
    }

    /// The first clause that holds, as the subjects and values that made it hold.
    ///
    /// `values` gives what a subject has now; a subject without any value has `unknown`.
    /// An empty condition holds for no particular reason.
    pub fn reasons<'a, F>(&'a self, mut values: F) -> Option<Vec<(&'a str, &'a str)>>
    where
        F: FnMut(&str) -> Vec<&'a str>,
    {
        if self.is_always() {
            return Some(Vec::new());
        }
        self.0.iter().find_map(|clause| {
            let mut reasons = Vec::new();
            for (subject, wanted) in clause {
                if let Some(subject) = subject.strip_prefix(NOT) {
                    let has = values(subject);
                    if wanted.iter().any(|wanted| has.contains(&wanted.as_str())) {
                        return None;
                    }
                    continue;
                }
                let has = values(subject);
                let hits: Vec<&str> = wanted.iter().map(String::as_str).filter(|w| has.contains(w)).collect();
                if hits.is_empty() {
                    return None;
                }
                reasons.extend(hits.into_iter().map(|value| (subject.as_str(), value)));
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
            let found: Vec<&str> = facts.iter().filter(|(s, _)| *s == subject).map(|(_, v)| *v).collect();
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
}
