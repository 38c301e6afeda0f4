//! What an overlay must not do: be written otherwise than the guide, or stand in the guide's way.

use std::collections::{BTreeMap, HashSet};

use crate::catalogue::{AGENCY, Catalogue, Contact, ContactKind, OWN, OWN_CONTACTS, OWN_STEPS, Overlay};
use crate::words::msg;
use crate::words::search::is_id;
use crate::yaml::{Node, Path, Problem};

use super::{Checker, references, texts, top, whens};

/// How long an agency's own words at the head of a document may be, in bytes: some three lines of a page.
const HEAD_BYTES: usize = 300;

/// The problems of an overlay. `laid` is the guide with the overlay on it; `strangers` are files in the folder that
/// no overlay has.
pub fn check(
    folder: &str,
    laid: &Catalogue,
    overlay: &Overlay,
    trees: &BTreeMap<String, Node>,
    strangers: &[String],
) -> Vec<Problem> {
    let mut checker = Checker { folder, catalogue: laid, trees, problems: Vec::new() };
    for name in strangers {
        checker.add(name, Path::default(), msg!("problem-overlay-file"), msg!("advice-overlay-file"));
    }
    texts::in_trees(&mut checker);
    for (name, tree) in trees {
        references::everywhere(&mut checker, name, tree);
    }
    whens::check(&mut checker);
    agency(&mut checker, overlay);
    ids(&mut checker, overlay);
    for (index, contact) in overlay.contacts.iter().enumerate() {
        let path = top("contacts").index(index);
        references::contact(&mut checker, OWN_CONTACTS, &path, contact);
        beside_the_guide(&mut checker, &path, contact);
    }
    checker.problems.sort_by(|a, b| (&a.file, a.place).cmp(&(&b.file, b.place)));
    checker.problems
}

fn agency(checker: &mut Checker<'_>, overlay: &Overlay) {
    texts::short(checker, AGENCY, &top("name"), &overlay.agency.name, texts::LABEL_BYTES);
    if let Some(head) = &overlay.agency.head {
        texts::short(checker, AGENCY, &top("head"), head, HEAD_BYTES);
    }
}

/// Ids say that they are an agency's own, and none stands twice: so none is, or ever becomes, one of the guide's.
fn ids(checker: &mut Checker<'_>, overlay: &Overlay) {
    let mut seen = HashSet::new();
    let contacts = overlay.contacts.iter().enumerate();
    let contacts = contacts.map(|(index, one)| (OWN_CONTACTS, top("contacts").index(index), &one.id));
    let steps = overlay.steps.iter().enumerate();
    let steps = steps.map(|(index, one)| (OWN_STEPS, top("steps").index(index), &one.id));
    for (file, path, id) in contacts.chain(steps) {
        let path = path.key("id");
        if !is_id(id) {
            checker.add(file, path, msg!("problem-id-form"), msg!("advice-id-form"));
        } else if !id.starts_with(OWN) {
            checker.add(file, path, msg!("problem-own-id", own = OWN), msg!("advice-own-id", own = OWN));
        } else if !seen.insert(id) {
            checker.add(file, path, msg!("problem-id-twice", id = id), msg!("advice-id-twice"));
        }
    }
}

/// A body of one's own has no number that is the guide's, or that the guide no longer prints, and is never what
/// answers in danger.
fn beside_the_guide(checker: &mut Checker<'_>, path: &Path, contact: &Contact) {
    if contact.kind == ContactKind::Emergency {
        checker.add(OWN_CONTACTS, path.key("kind"), msg!("problem-own-kind"), msg!("advice-own-kind"));
    }
    for (index, phone) in contact.phones.iter().enumerate() {
        let path = path.key("phones").index(index).key("number");
        let number = digits(&phone.number);
        let catalogue = checker.catalogue;
        let current = catalogue
            .guide_contacts()
            .find(|body| body.phones.iter().any(|phone| digits(&phone.number) == number));
        let old = catalogue.guide_contacts().find(|body| {
            let values = body.superseded.iter().chain(&body.unconfirmed);
            values.filter(|value| value.field == "phone").any(|value| digits(&value.value) == number)
        });
        if let Some(body) = current {
            let what = msg!("problem-own-number", id = &body.id);
            checker.add(OWN_CONTACTS, path, what, msg!("advice-own-number", id = &body.id));
        } else if let Some(body) = old {
            let what = msg!("problem-own-old-number", id = &body.id);
            checker.add(OWN_CONTACTS, path, what, msg!("advice-own-old-number", id = &body.id));
        }
    }
}

/// The digits of a number without the country code, however that is written.
fn digits(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let from_abroad = number.trim_start().starts_with('+') || digits.len() == 10;
    let own = digits.strip_prefix("0047").or_else(|| digits.strip_prefix("47").filter(|_| from_abroad));
    own.unwrap_or(&digits).to_owned()
}
