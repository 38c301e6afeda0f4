//! Conditions: their subjects and values exist.

use crate::assessment::{Concerned, DutyStatus};
use crate::choice::Choice;
use crate::record::Fact;
use crate::words::msg;
use crate::yaml::{Node, Path, Value};

use super::Checker;
use crate::catalogue::{CONCERNED, DERIVED, DutyId, GROUNDS, GROUNDS_VALUES, ListId};

pub(super) fn check(checker: &mut Checker<'_>) {
    for (name, tree) in checker.trees {
        walk(checker, name, tree, &Path::default());
    }
}

fn walk(checker: &mut Checker<'_>, file: &str, node: &Node, path: &Path) {
    match &node.value {
        Value::Seq(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(checker, file, item, &path.index(index));
            }
        }
        Value::Map(entries) => {
            for (key, value) in entries {
                let here = path.key(&key.name);
                match (&value.value, key.name.as_str()) {
                    (Value::Seq(clauses), "when") => {
                        for (index, clause) in clauses.iter().enumerate() {
                            self::clause(checker, file, clause, &here.index(index));
                        }
                    }
                    _ => walk(checker, file, value, &here),
                }
            }
        }
        _ => {}
    }
}

fn clause(checker: &mut Checker<'_>, file: &str, clause: &Node, path: &Path) {
    let Value::Map(subjects) = &clause.value else { return };
    if subjects.is_empty() {
        checker.add(file, path.clone(), msg!("problem-empty-clause"), msg!("advice-empty-clause"));
    }
    for (subject, values) in subjects {
        let here = path.key(&subject.name);
        let Some(known) = values_of(checker, &subject.name) else {
            let facts = Fact::ALL.iter().map(|fact| fact.path()).chain(DERIVED);
            checker.no_such(file, here, &subject.name, facts);
            continue;
        };
        let Value::Seq(values) = &values.value else { continue };
        for (index, value) in values.iter().enumerate() {
            if let Value::Text(value) = &value.value
                && !known.contains(&value.as_str())
            {
                checker.no_such(file, here.index(index), value, known.iter().copied());
            }
        }
    }
}

/// The values a subject of a condition can have; `None` where there is no such subject.
fn values_of<'a>(checker: &Checker<'a>, subject: &str) -> Option<Vec<&'a str>> {
    match subject {
        _ if DutyId::of_subject(subject).is_some() => Some(DutyStatus::NAMES.to_vec()),
        "findings.present" => Some(checker.catalogue.indicators.iter().map(|i| i.id.as_str()).collect()),
        "findings.list" => Some(ListId::NAMES.to_vec()),
        GROUNDS => Some(GROUNDS_VALUES.to_vec()),
        CONCERNED => Some(Concerned::NAMES.to_vec()),
        _ => {
            let mut values = checker.catalogue.values(Fact::parse(subject)?);
            values.push("unknown");
            Some(values)
        }
    }
}
