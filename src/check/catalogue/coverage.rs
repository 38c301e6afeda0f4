//! Coverage: nothing that the program needs is left out.

use crate::assessment::DutyStatus;
use crate::choice::Choice;
use crate::record::Fact;
use crate::words::msg;
use crate::yaml::Path;

use super::{Checker, top};
use crate::catalogue::file;
use crate::catalogue::{DutyId, Element, ListId};

pub(super) fn check(checker: &mut Checker<'_>) {
    unreached(checker);
    facts(checker);
    duties(checker);
    elements(checker);
    lists(checker);
}

/// Every indicator can be asked about through a topic, or says that it can only be observed.
fn unreached(checker: &mut Checker<'_>) {
    let catalogue = checker.catalogue;
    let indicators: Vec<_> = checker.indicators().collect();
    for (file, index, indicator) in indicators {
        let reached = catalogue.topics.iter().any(|topic| topic.indicators.contains(&indicator.id));
        if !reached && !indicator.observation_only && !indicator.retired {
            let what = msg!("problem-unreached", id = &indicator.id);
            checker.add(file, top("indicators").index(index).key("id"), what, msg!("advice-unreached"));
        }
    }
}

/// Every fact has its words, every value of it too, and no other.
fn facts(checker: &mut Checker<'_>) {
    let catalogue = checker.catalogue;
    for (index, text) in catalogue.facts.iter().enumerate() {
        let path = top("facts").index(index);
        let Some(fact) = Fact::parse(&text.fact) else {
            checker.no_such(
                file::FACTS,
                path.key("fact"),
                &text.fact,
                Fact::ALL.iter().map(|fact| fact.path()),
            );
            continue;
        };
        let mut known = catalogue.values(fact);
        known.push("unknown");
        for value in &known {
            if !text.values.iter().any(|text| text.value == *value) {
                missing(checker, file::FACTS, path.key("values"), value);
            }
        }
        for (number, value) in text.values.iter().enumerate() {
            if !known.contains(&value.value.as_str()) {
                let path = path.key("values").index(number).key("value");
                checker.no_such(file::FACTS, path, &value.value, known.iter().copied());
            }
        }
    }
    for fact in Fact::ALL {
        if catalogue.fact(fact.path()).is_none() {
            missing(checker, file::FACTS, top("facts"), fact.path());
        }
    }
}

fn duties(checker: &mut Checker<'_>) {
    let catalogue = checker.catalogue;
    for id in DutyId::ALL {
        if catalogue.duty(*id).is_none() {
            missing(checker, file::DUTIES, top("duties"), id.as_str());
        }
    }
    for (index, duty) in catalogue.duties.iter().enumerate() {
        let path = top("duties").index(index);
        let has = |status: &DutyStatus| duty.statuses.iter().any(|text| text.status == *status);
        let needed = DutyStatus::ALL
            .iter()
            .filter(|status| duty.id == DutyId::Report || **status != DutyStatus::RightNotDuty);
        let open: Vec<DutyStatus> = needed.filter(|status| !has(status)).copied().collect();
        for status in open {
            missing(checker, file::DUTIES, path.key("statuses"), status.as_str());
        }
    }
}

fn elements(checker: &mut Checker<'_>) {
    for element in Element::ALL {
        if !checker.catalogue.steps.elements.iter().any(|text| text.id == *element) {
            missing(checker, file::STEPS, top("elements"), element.as_str());
        }
    }
}

fn lists(checker: &mut Checker<'_>) {
    for list in ListId::ALL {
        if checker.catalogue.list(*list).is_none() {
            missing(checker, file::GUIDE, top("lists"), list.as_str());
        }
    }
}

fn missing(checker: &mut Checker<'_>, file: &str, path: Path, id: &str) {
    let what = msg!("problem-missing-entry", id = id);
    checker.add(file, path, what, msg!("advice-missing-entry", id = id));
}
