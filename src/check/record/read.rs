//! Reading a record: every problem at once, with its place.

use crate::catalogue::Catalogue;
use crate::words::{Id, Msg, id};
use crate::yaml::{self, Path, Problem};

use super::check;
use super::cut::looks_cut;
use crate::guard;
use crate::record::{LanguageTag, Record, SCHEMA};

/// A record that was read, or every problem that keeps it from being used.
#[derive(Debug)]
pub struct ReadRecord {
    /// The record, where it has no problem.
    pub record: Option<Record>,
    /// The problems, by place in the file.
    pub problems: Vec<Problem>,
    /// What `record check` refuses, and what keeps no record that was written before from being opened.
    pub doubts: Vec<Problem>,
}

/// Reads a record from a file's bytes; `file` is its name as shown in problems.
pub fn read(catalogue: &Catalogue, file: &str, bytes: &[u8]) -> ReadRecord {
    let tree = match yaml::parse(file, bytes) {
        Ok(tree) => tree,
        Err(problems) => return ReadRecord { record: None, problems, doubts: Vec::new() },
    };
    if let Some(problem) = schema_problem(file, &tree) {
        return ReadRecord { record: None, problems: vec![problem], doubts: Vec::new() };
    }
    let reading = yaml::read::<Record>(file, tree);
    let mut problems = reading.problems;
    if let Some(record) = &reading.value {
        problems.extend(check(catalogue, file, record, &reading.tree));
    }
    problems.sort_by_key(|problem| problem.place);
    let record = reading.value.filter(|_| problems.is_empty());
    let mut doubts = looks_cut(file, bytes, &reading.tree);
    doubts.extend(record.iter().flat_map(|record| told_by_reference(file, record, &reading.tree)));
    doubts.extend(record.iter().flat_map(|record| languages(catalogue, file, record, &reading.tree)));
    ReadRecord { record, problems, doubts }
}

/// References that may tell who somebody is.
fn told_by_reference(file: &str, record: &Record, tree: &yaml::Node) -> Vec<Problem> {
    let own = record.reference.iter().map(|reference| (Path::default().key("reference"), reference));
    let others = record.see_also.iter().enumerate();
    let others = others.map(|(index, other)| (Path::default().key("see-also").index(index), other));
    let telling = own.chain(others).filter(|(_, reference)| guard::tells(reference.as_str()));
    let problem = |(path, _)| {
        let (place, path) = tree.locate(&path);
        Problem {
            file: file.to_owned(),
            place: Some(place),
            path,
            what: Msg::new(id!("problem-reference-number")),
            advice: Some(Msg::new(id!("problem-reference-number-advice"))),
        }
    };
    telling.map(problem).collect()
}

/// Languages that are named twice, or by a code that the guide has no name for: a slip, more likely than a language.
fn languages(catalogue: &Catalogue, file: &str, record: &Record, tree: &yaml::Node) -> Vec<Problem> {
    let all = &record.interpreter.languages;
    let doubt = |(index, language): (usize, &LanguageTag)| {
        let earlier = all.iter().take(index).any(|other| other == language);
        let primary = language.as_str().split('-').next().unwrap_or_default();
        let known = catalogue.guide.spoken.iter().any(|spoken| spoken.id == primary);
        let (what, advice) = match (earlier, known) {
            (true, _) => (id!("problem-language-twice"), id!("advice-language-twice")),
            (false, false) => (id!("problem-language-unknown"), id!("advice-language-unknown")),
            (false, true) => return None,
        };
        let (place, path) = tree.locate(&Path::default().key("interpreter").key("languages").index(index));
        let (what, advice) = (Msg::new(what), Some(Msg::new(advice)));
        Some(Problem { file: file.to_owned(), place: Some(place), path, what, advice })
    };
    all.iter().enumerate().filter_map(doubt).collect()
}

/// Without the right version nothing else in the file can be judged, so this comes alone.
fn schema_problem(file: &str, tree: &yaml::Node) -> Option<Problem> {
    let path = Path::default().key("schema");
    let problem = |place, path, what: Id, advice: Id| {
        Some(Problem {
            file: file.to_owned(),
            place: Some(place),
            path,
            what: Msg::new(what),
            advice: Some(Msg::new(advice).with("schema", SCHEMA)),
        })
    };
    let yaml::Value::Map(_) = &tree.value else {
        return problem(
            tree.place,
            Path::default(),
            id!("problem-not-a-record"),
            id!("advice-not-a-record", schema),
        );
    };
    match tree.at(path.segments()).map(|node| &node.value) {
        Some(yaml::Value::Text(text)) if text == SCHEMA => None,
        Some(_) => problem(tree.locate(&path).0, path, id!("problem-schema"), id!("advice-schema", schema)),
        None => problem(tree.place, path, id!("problem-no-schema"), id!("advice-no-schema", schema)),
    }
}
