//! Conditions: their subjects and values exist.

use crate::assessment::{Concerned, DutyStatus};
use crate::choice::Choice;
use crate::words::msg;
use crate::yaml::{Node, Path, Value};

use super::Checker;
use crate::catalogue::{Derived, Grounds, ListId, NOT, Subject};

pub(super) fn check(checker: &mut Checker<'_>) {
    for (name, tree) in checker.trees {
        whens(checker, name, tree);
    }
}

/// The conditions of a file, clause by clause.
fn whens(checker: &mut Checker<'_>, file: &str, tree: &Node) {
    tree.visit(&Path::default(), &mut |node, path| match (path.last_key(), &node.value) {
        (Some("when"), Value::Seq(clauses)) => {
            for (index, clause) in clauses.iter().enumerate() {
                self::clause(checker, file, clause, &path.index(index));
            }
            false
        }
        _ => true,
    });
}

fn clause(checker: &mut Checker<'_>, file: &str, clause: &Node, path: &Path) {
    let Value::Map(subjects) = &clause.value else { return };
    if subjects.is_empty() {
        checker.add(file, path.clone(), msg!("problem-empty-clause"), msg!("advice-empty-clause"));
    }
    for (subject, values) in subjects {
        let here = path.key(&subject.name);
        let name = subject.name.strip_prefix(NOT).unwrap_or(&subject.name);
        let Some(known) = Subject::parse(name).map(|subject| values_of(checker, subject)) else {
            checker.no_such(file, here, name, Subject::paths());
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

/// The values a subject of a condition can have.
fn values_of<'a>(checker: &Checker<'a>, subject: Subject) -> Vec<&'a str> {
    match subject {
        Subject::Duty(_) => DutyStatus::NAMES.to_vec(),
        Subject::Derived(Derived::Present) => {
            checker.catalogue.indicators.iter().map(|i| i.id.as_str()).collect()
        }
        Subject::Derived(Derived::PresentLists) => ListId::NAMES.to_vec(),
        Subject::Derived(Derived::Grounds) => Grounds::NAMES.to_vec(),
        Subject::Derived(Derived::Concerned) => Concerned::NAMES.to_vec(),
        Subject::Fact(fact) => {
            let mut values = checker.catalogue.values(fact);
            values.push("unknown");
            values
        }
    }
}
