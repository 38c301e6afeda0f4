//! Which records of a run belong to one case, by the references they name.

use std::collections::HashMap;

use crate::record::{Record, Reference};
use crate::words::{Msg, msg};

/// What a record says of the case it belongs to.
pub(super) struct Link {
    /// Its file.
    name: String,
    reference: Option<String>,
    see_also: Vec<String>,
}

impl Link {
    /// Of a record, where it has anything to be known by or to name others by.
    pub fn of(name: &str, record: &Record) -> Option<Self> {
        let text = |reference: &Reference| reference.as_str().to_owned();
        let reference = record.reference.as_ref().map(text);
        let see_also: Vec<String> = record.see_also.iter().map(text).collect();
        (reference.is_some() || !see_also.is_empty()).then(|| Self {
            name: name.to_owned(),
            reference,
            see_also,
        })
    }

    fn named(&self) -> impl Iterator<Item = &str> {
        self.reference.iter().chain(&self.see_also).map(String::as_str)
    }

    fn shown(&self) -> String {
        match &self.reference {
            Some(reference) => format!("{reference} ({})", self.name),
            None => self.name.clone(),
        }
    }
}

/// A line for each case that several records belong to, in the order of their first records: which of this run do,
/// and which are named and are not among them.
pub(super) fn together(links: &[Link]) -> Vec<Msg> {
    let groups = groups(links);
    let mut cases: Vec<(usize, Vec<&Link>)> = Vec::new();
    for (link, group) in links.iter().zip(groups) {
        match cases.iter_mut().find(|(other, _)| *other == group) {
            Some((_, members)) => members.push(link),
            None => cases.push((group, vec![link])),
        }
    }
    let linked = cases.iter().filter(|(_, members)| members.iter().any(|link| !link.see_also.is_empty()));
    linked.map(|(_, members)| said(members)).collect()
}

fn said(members: &[&Link]) -> Msg {
    let records = members.iter().map(|link| link.shown()).collect::<Vec<_>>().join(", ");
    let mut missing: Vec<&str> = Vec::new();
    for other in members.iter().flat_map(|link| &link.see_also) {
        let here = members.iter().any(|link| link.reference.as_ref() == Some(other));
        if !here && !missing.contains(&other.as_str()) {
            missing.push(other);
        }
    }
    if missing.is_empty() {
        msg!("case-together", records = records)
    } else {
        msg!("case-together-missing", records = records, missing = missing.join(", "))
    }
}

/// The number of each record's case: the lowest of the records that it is linked with, one way or the other.
fn groups(links: &[Link]) -> Vec<usize> {
    let mut lowest: HashMap<&str, usize> = HashMap::new();
    let mut parents: Vec<usize> = (0..links.len()).collect();
    for (number, link) in links.iter().enumerate() {
        for reference in link.named() {
            let other = *lowest.entry(reference).or_insert(number);
            let (a, b) = (root(&mut parents, number), root(&mut parents, other));
            if let Some(parent) = parents.get_mut(a.max(b)) {
                *parent = a.min(b);
            }
        }
    }
    (0..links.len()).map(|number| root(&mut parents, number)).collect()
}

fn root(parents: &mut [usize], number: usize) -> usize {
    let mut at = number;
    while let Some(parent) = parents.get(at).copied().filter(|parent| *parent != at) {
        // Half of the way is cut off each time, so that long chains stay short.
        let above = parents.get(parent).copied().unwrap_or(parent);
        if let Some(own) = parents.get_mut(at) {
            *own = above;
        }
        at = above;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(name: &str, reference: &str, see_also: &[&str]) -> Link {
        Link {
            name: name.to_owned(),
            reference: (!reference.is_empty()).then(|| reference.to_owned()),
            see_also: see_also.iter().map(|other| (*other).to_owned()).collect(),
        }
    }

    #[test]
    fn records_are_of_one_case_whichever_names_the_other() {
        let links = [
            link("a", "A-1", &[]),
            link("b", "A-2", &["A-3"]),
            link("c", "", &["A-1", "A-4"]),
            link("d", "A-4", &["A-2"]),
            link("e", "A-5", &[]),
            link("f", "A-6", &["A-7"]),
        ];
        assert_eq!(groups(&links), [0, 0, 0, 0, 4, 5]);
        let said: Vec<String> = together(&links).iter().map(|msg| format!("{msg:?}")).collect();
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(said[0].contains("A-1 (a), A-2 (b), c, A-4 (d)") && said[0].contains("A-3"), "{said:?}");
        assert!(said[1].contains("A-6 (f)") && said[1].contains("A-7"), "{said:?}");
    }

    #[test]
    fn a_long_chain_is_one_case() {
        let name = |number: usize| format!("R-{number}");
        let links: Vec<Link> =
            (0..20_000).rev().map(|number| link("x", &name(number), &[&name(number + 1)])).collect();
        assert!(groups(&links).iter().all(|group| *group == 0));
    }
}
