//! References: ids once, and every id that is named exists.

use std::collections::HashSet;

use crate::catalogue::{Contact, hours};
use crate::choice::Choice;
use crate::record::{Fact, is_date};
use crate::words::msg;
use crate::words::search::nearest;
use crate::yaml::{Node, Path, Value};

use super::{Checker, top};
use crate::catalogue::file;

pub(super) fn check(checker: &mut Checker<'_>) {
    ids(checker);
    indicators(checker);
    topics(checker);
    laws(checker);
    contacts(checker);
    guide(checker);
    terms(checker);
    again(checker);
    for (name, tree) in checker.trees {
        everywhere(checker, name, tree);
    }
}

fn ids(checker: &mut Checker<'_>) {
    let catalogue = checker.catalogue;
    let mut seen = HashSet::new();
    let indicators: Vec<_> = checker.indicators().collect();
    for (file, index, indicator) in indicators {
        for (key, id) in [("id", &indicator.id), ("number", &indicator.number)] {
            if !seen.insert((key, id)) {
                let what = msg!("problem-id-twice", id = id);
                checker.add(file, top("indicators").index(index).key(key), what, msg!("advice-id-twice"));
            }
        }
    }
    checker.ids(file::TOPICS, &top("topics"), catalogue.topics.iter().map(|x| x.id.as_str()));
    checker.ids(file::SOURCES, &top("sources"), catalogue.sources.iter().map(|x| x.id.as_str()));
    checker.ids(file::RIGHTS, &top("rights"), catalogue.rights.iter().map(|x| x.id.as_str()));
    checker.ids(file::CONTACTS, &top("contacts"), catalogue.contacts.iter().map(|x| x.id.as_str()));
    checker.ids(file::DUTIES, &top("duties"), catalogue.duties.iter().map(|x| x.id.as_str()));
    checker.ids(file::DUTIES, &top("laws"), catalogue.laws.iter().map(|x| x.id.as_str()));
    checker.ids(file::GUIDE, &top("categories"), catalogue.guide.categories.iter().map(|x| x.id.as_str()));
    checker.ids(file::GUIDE, &top("groups"), catalogue.guide.groups.iter().map(|x| x.id.as_str()));
    checker.ids(file::GUIDE, &top("places"), catalogue.guide.places.iter().map(|x| x.id.as_str()));
    checker.ids(file::TERMS, &top("terms"), catalogue.knowledge.terms.iter().map(|x| x.id.as_str()));
    checker.ids(file::STEPS, &top("urgent"), catalogue.steps.urgent.iter().map(|x| x.id.as_str()));
    checker.ids(
        file::CONTRADICTIONS,
        &top("contradictions"),
        catalogue.contradictions.iter().map(|x| x.id.as_str()),
    );
    let preparation = catalogue.conversation.preparation.iter().map(|x| x.id.as_str());
    checker.ids(file::CONVERSATION, &top("preparation"), preparation);
    let again = catalogue.conversation.again.iter().map(|x| x.id.as_str());
    checker.ids(file::CONVERSATION, &top("again"), again);
}

fn indicators(checker: &mut Checker<'_>) {
    let catalogue = checker.catalogue;
    let indicators: Vec<_> = checker.indicators().collect();
    for (file, index, indicator) in indicators {
        let path = top("indicators").index(index);
        if catalogue.category(&indicator.category).is_none() {
            let known = catalogue.guide.categories.iter().map(|category| category.id.as_str());
            checker.no_such(file, path.key("category"), &indicator.category, known);
        }
        let Some(group) = &indicator.group else { continue };
        match catalogue.group(group) {
            None => {
                let known = catalogue.guide.groups.iter().map(|group| group.id.as_str());
                checker.no_such(file, path.key("group"), group, known);
            }
            Some(found) if found.category != indicator.category => {
                let what = msg!("problem-group-category", id = group);
                let advice = msg!("advice-group-category", category = &found.category);
                checker.add(file, path.key("group"), what, advice);
            }
            Some(_) => {}
        }
    }
}

fn topics(checker: &mut Checker<'_>) {
    let catalogue = checker.catalogue;
    for (index, topic) in catalogue.topics.iter().enumerate() {
        let path = top("topics").index(index);
        for (number, id) in topic.indicators.iter().enumerate() {
            if catalogue.indicator(id).is_none() {
                let known = catalogue.indicators.iter().map(|indicator| indicator.id.as_str());
                checker.no_such(file::TOPICS, path.key("indicators").index(number), id, known);
            }
        }
    }
}

fn laws(checker: &mut Checker<'_>) {
    let catalogue = checker.catalogue;
    for (index, duty) in catalogue.duties.iter().enumerate() {
        for (number, basis) in duty.legal_basis.iter().enumerate() {
            let path = top("duties").index(index).key("legal_basis").index(number);
            if !catalogue.laws.iter().any(|law| law.id == basis.law) {
                let known = catalogue.laws.iter().map(|law| law.id.as_str());
                checker.no_such(file::DUTIES, path.key("law"), &basis.law, known);
            }
            let numbered =
                basis.section.starts_with("§ ") && basis.section.chars().any(|c| c.is_ascii_digit());
            if !numbered {
                checker.add(
                    file::DUTIES,
                    path.key("section"),
                    msg!("problem-section"),
                    msg!("advice-section"),
                );
            }
        }
    }
}

fn contacts(checker: &mut Checker<'_>) {
    let catalogue = checker.catalogue;
    let places: Vec<&str> = catalogue.guide.places.iter().map(|place| place.id.as_str()).collect();
    for (index, county) in catalogue.counties.iter().enumerate() {
        among(checker, file::REGIONS, &top("counties").index(index).key("near"), &county.near, &places);
    }
    for (index, contact) in catalogue.contacts.iter().enumerate() {
        let path = top("contacts").index(index);
        if contact.source.is_empty() {
            checker.add(file::CONTACTS, path.clone(), msg!("problem-no-source"), msg!("advice-no-source"));
        }
        self::contact(checker, file::CONTACTS, &path, contact);
    }
}

/// What has to hold of a body wherever it is from.
pub(super) fn contact(checker: &mut Checker<'_>, file: &str, path: &Path, contact: &Contact) {
    let catalogue = checker.catalogue;
    let places: Vec<&str> = catalogue.guide.places.iter().map(|place| place.id.as_str()).collect();
    among(checker, file, &path.key("places"), &contact.places, &places);
    for (index, name) in contact.municipalities.iter().enumerate() {
        if !catalogue.municipalities().flatten().any(|known| known == name) {
            let path = path.key("municipalities").index(index);
            let advice = match nearest(name, catalogue.municipalities().flatten().map(String::as_str)) {
                Some(near) => msg!("advice-municipality-near", near = near),
                None => msg!("advice-municipality"),
            };
            checker.add(file, path, msg!("problem-municipality"), advice);
        }
    }
    if let Some(hours) = contact.hours.as_deref().filter(|hours| !hours::is_readable(hours)) {
        let what = msg!("problem-hours", hours = hours);
        checker.add(file, path.key("hours"), what, msg!("advice-hours"));
    }
    for (number, phone) in contact.phones.iter().enumerate() {
        let digits = phone.number.chars().filter(char::is_ascii_digit).count();
        let form = phone.number.chars().all(|c| c.is_ascii_digit() || c == ' ' || c == '+');
        if !form || digits < 3 {
            let path = path.key("phones").index(number).key("number");
            checker.add(file, path, msg!("problem-phone"), msg!("advice-phone"));
        }
    }
}

fn guide(checker: &mut Checker<'_>) {
    let catalogue = checker.catalogue;
    if catalogue.emergency().is_none() {
        let known = catalogue.contacts.iter().map(|contact| contact.id.as_str());
        checker.no_such(file::GUIDE, top("emergency"), &catalogue.guide.emergency, known);
    }
}

/// Terms that are named exist.
fn terms(checker: &mut Checker<'_>) {
    let catalogue = checker.catalogue;
    let known = || catalogue.knowledge.terms.iter().map(|term| term.id.as_str());
    for (index, term) in catalogue.knowledge.terms.iter().enumerate() {
        for (number, apart) in term.tells_apart.iter().enumerate() {
            if catalogue.term(&apart.from).is_none() {
                let path = top("terms").index(index).key("tells_apart").index(number).key("from");
                checker.no_such(file::TERMS, path, &apart.from, known());
            }
        }
    }
    for (index, fact) in catalogue.facts.iter().enumerate() {
        for (number, id) in fact.terms.iter().enumerate() {
            if catalogue.term(id).is_none() {
                checker.no_such(
                    file::FACTS,
                    top("facts").index(index).key("terms").index(number),
                    id,
                    known(),
                );
            }
        }
    }
    for (index, sign) in catalogue.quick.signs.iter().enumerate() {
        for (number, id) in sign.indicators.iter().enumerate() {
            if catalogue.indicator(id).is_none() {
                let path = top("signs").index(index).key("indicators").index(number);
                let known = catalogue.indicators.iter().map(|indicator| indicator.id.as_str());
                checker.no_such(file::QUICK, path, id, known);
            }
        }
    }
    for (index, path) in catalogue.steps.call.facts.iter().enumerate() {
        if Fact::parse(path).is_none() {
            let at = top("call").key("facts").index(index);
            checker.no_such(file::STEPS, at, path, Fact::ALL.iter().map(|fact| fact.path()));
        }
    }
}

/// What is asked and done again exists.
fn again(checker: &mut Checker<'_>) {
    let facts: Vec<&str> = Fact::ALL.iter().map(|fact| fact.path()).collect();
    let conversation = &checker.catalogue.conversation;
    let steps: Vec<&str> = conversation.preparation.iter().map(|step| step.id.as_str()).collect();
    for (index, again) in conversation.again.iter().enumerate() {
        let path = top("again").index(index);
        among(checker, file::CONVERSATION, &path.key("facts"), &again.facts, &facts);
        among(checker, file::CONVERSATION, &path.key("preparation"), &again.preparation, &steps);
    }
}

fn among(checker: &mut Checker<'_>, file: &str, at: &Path, ids: &[String], known: &[&str]) {
    for (index, id) in ids.iter().enumerate() {
        if !known.contains(&id.as_str()) {
            checker.no_such(file, at.index(index), id, known.iter().copied());
        }
    }
}

/// What has the same meaning wherever it stands: `source`, `contacts`, and dates.
pub(super) fn everywhere(checker: &mut Checker<'_>, file: &str, tree: &Node) {
    tree.visit(&Path::default(), &mut |node, path| {
        match (path.last_key(), &node.value) {
            (Some("source"), Value::Seq(citations)) => sources(checker, file, path, citations),
            (Some("contacts"), Value::Seq(ids)) if file != file::CONTACTS => named(checker, file, path, ids),
            (Some("checked_on" | "consulted_on"), Value::Text(date)) => day(checker, file, path, date),
            _ => return true,
        }
        false
    });
}

fn sources(checker: &mut Checker<'_>, file: &str, path: &Path, citations: &[Node]) {
    let catalogue = checker.catalogue;
    if citations.is_empty() {
        checker.add(file, path.clone(), msg!("problem-no-source"), msg!("advice-no-source"));
    }
    for (index, citation) in citations.iter().enumerate() {
        let Value::Text(text) = &citation.value else { continue };
        let (id, place) = text.split_once('#').map_or((text.as_str(), None), |(id, place)| (id, Some(place)));
        let here = path.index(index);
        let Some(source) = catalogue.sources.iter().find(|source| source.id == id) else {
            checker.no_such(file, here, id, catalogue.sources.iter().map(|source| source.id.as_str()));
            continue;
        };
        if let Some(place) = place
            && !source.places.iter().any(|known| known.id == place)
        {
            checker.no_such(file, here, place, source.places.iter().map(|known| known.id.as_str()));
        }
    }
}

fn named(checker: &mut Checker<'_>, file: &str, path: &Path, ids: &[Node]) {
    let catalogue = checker.catalogue;
    for (index, node) in ids.iter().enumerate() {
        if let Value::Text(id) = &node.value
            && catalogue.contact(id).is_none()
        {
            checker.no_such(
                file,
                path.index(index),
                id,
                catalogue.contacts.iter().map(|contact| contact.id.as_str()),
            );
        }
    }
}

fn day(checker: &mut Checker<'_>, file: &str, path: &Path, date: &str) {
    if !is_date(date) {
        checker.add(file, path.clone(), msg!("problem-date"), msg!("problem-date-advice"));
    }
}
