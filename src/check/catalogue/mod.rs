//! Every problem of a catalogue that has the right form: texts that are missing, ids twice,
//! references to nothing, questions that use a word to avoid.

mod coverage;
mod handouts;
mod overlay;
mod references;
mod texts;
mod training;
mod whens;

pub use training::{check as check_cases, unmet};

use std::collections::{BTreeMap, HashSet};

use crate::words::search::{is_id, nearest};
use crate::words::{Msg, msg};
use crate::yaml::{Node, Path, Problem};

use crate::catalogue::{Catalogue, Indicator, ListId, display_name, file};

pub use overlay::check as check_overlay;

/// The problems of a catalogue. `folder` stands before the files' names; `trees` are what the
/// catalogue was read from.
pub fn check(folder: &str, catalogue: &Catalogue, trees: &BTreeMap<String, Node>) -> Vec<Problem> {
    let mut checker = Checker { folder, catalogue, trees, problems: Vec::new() };
    texts::check(&mut checker);
    references::check(&mut checker);
    whens::check(&mut checker);
    coverage::check(&mut checker);
    handouts::check(&mut checker);
    checker.problems.sort_by(|a, b| (&a.file, a.place).cmp(&(&b.file, b.place)));
    checker.problems
}

struct Checker<'a> {
    folder: &'a str,
    catalogue: &'a Catalogue,
    trees: &'a BTreeMap<String, Node>,
    problems: Vec<Problem>,
}

impl<'a> Checker<'a> {
    fn add(&mut self, file: &str, path: Path, what: Msg, advice: Msg) {
        let found = self.trees.get(file).map(|tree| tree.locate(&path));
        let (place, path) = found.map_or((None, path), |(place, path)| (Some(place), path));
        let file = display_name(self.folder, file);
        self.problems.push(Problem { file, place, path, what, advice: Some(advice) });
    }

    /// Says that `id` names nothing, and what is nearest to it.
    fn no_such<'k>(&mut self, file: &str, path: Path, id: &str, known: impl Iterator<Item = &'k str>) {
        let advice = match nearest(id, known) {
            Some(near) => msg!("advice-unknown-id-near", near = near),
            None => msg!("advice-no-such"),
        };
        self.add(file, path, msg!("problem-unknown-id", id = id), advice);
    }

    /// Checks that every id of a collection is well formed and stands once.
    fn ids<'k>(&mut self, file: &str, at: &Path, ids: impl Iterator<Item = &'k str>) {
        let mut seen = HashSet::new();
        for (index, id) in ids.enumerate() {
            let path = at.index(index).key("id");
            if !is_id(id) {
                self.add(file, path, msg!("problem-id-form"), msg!("advice-id-form"));
            } else if !seen.insert(id) {
                self.add(file, path, msg!("problem-id-twice", id = id), msg!("advice-id-twice"));
            }
        }
    }

    /// The indicators with their file and their position in it.
    fn indicators(&self) -> impl Iterator<Item = (&'static str, usize, &'a Indicator)> + use<'a> {
        let mut counts: BTreeMap<ListId, usize> = BTreeMap::new();
        self.catalogue.indicators.iter().map(move |indicator| {
            let count = counts.entry(indicator.list).or_default();
            let index = *count;
            *count += 1;
            (indicator_file(indicator.list), index, indicator)
        })
    }
}

fn indicator_file(list: ListId) -> &'static str {
    match list {
        ListId::Adult => file::ADULT,
        ListId::Minor => file::MINOR,
        ListId::Prostitution => file::PROSTITUTION,
        ListId::ForcedLabour => file::FORCED_LABOUR,
    }
}

/// The way to a top-level collection.
fn top(key: &str) -> Path {
    Path::default().key(key)
}
