//! Cases for training: every id exists, each status that a scene says is the one that follows, and all cases together
//! meet what there is.

use std::collections::{BTreeMap, HashSet};

use crate::assessment::duties;
use crate::catalogue::{Catalogue, DutyId, DutyStatus};
use crate::record::{Fact, Form, UNKNOWN};
use crate::training::{Case, FOLDER, Scene, file, reference};
use crate::words::{Lang, msg};
use crate::yaml::{Node, Path, Problem};

use super::{Checker, references, texts, top};

/// The problems of cases. `folder` stands before the files' names; `trees` are what the cases were read from.
pub fn check(
    folder: &str,
    catalogue: &Catalogue,
    cases: &[Case],
    trees: &BTreeMap<String, Node>,
) -> Vec<Problem> {
    let mut checker = Checker { folder, catalogue, trees, problems: Vec::new() };
    for (name, tree) in trees {
        texts::everywhere(&mut checker, name, tree);
        references::everywhere(&mut checker, name, tree);
    }
    for case in cases {
        self::case(&mut checker, case);
    }
    checker.problems.sort_by(|a, b| (&a.file, a.place).cmp(&(&b.file, b.place)));
    checker.problems
}

/// What no case meets: a current indicator, a topic, a status of a duty. Nothing where there are no cases at all.
pub fn unmet(folder: &str, catalogue: &Catalogue, cases: &[Case]) -> Vec<Problem> {
    if cases.is_empty() {
        return Vec::new();
    }
    let scenes = || cases.iter().flat_map(|case| &case.scenes);
    let found: HashSet<&str> =
        scenes().flat_map(|scene| &scene.findings).map(|found| found.indicator.as_str()).collect();
    let opened: HashSet<&str> = scenes().flat_map(|scene| &scene.topics).map(String::as_str).collect();
    let turns: HashSet<(DutyId, DutyStatus)> =
        scenes().flat_map(|scene| &scene.duties).map(|turn| (turn.duty, turn.status)).collect();
    let signs = catalogue.current().map(|indicator| indicator.id.as_str());
    let topics = catalogue.topics.iter().map(|topic| topic.id.as_str());
    let mut unmet: Vec<String> = signs.filter(|id| !found.contains(id)).map(str::to_owned).collect();
    unmet.extend(topics.filter(|id| !opened.contains(id)).map(str::to_owned));
    for duty in &catalogue.duties {
        let open = duty.statuses.iter().filter(|text| !turns.contains(&(duty.id, text.status)));
        unmet.extend(open.map(|text| format!("{}: {}", duty.id, text.status)));
    }
    let mut checker = Checker { folder, catalogue, trees: &BTreeMap::new(), problems: Vec::new() };
    for id in unmet {
        checker.add(FOLDER, Path::default(), msg!("problem-unmet", id = id), msg!("advice-unmet"));
    }
    checker.problems
}

fn case(checker: &mut Checker<'_>, case: &Case) {
    let file = file(case);
    if !checker.trees.contains_key(&file) {
        // Its file has another name: the id is where that shows.
        let named = checker.trees.iter().find(|(_, tree)| is_of(tree, case)).map(|(name, _)| name.clone());
        if let Some(name) = named {
            checker.add(&name, top("id"), msg!("problem-case-name"), msg!("advice-case-name"));
        }
        return;
    }
    texts::short(checker, &file, &top("title"), &case.title, texts::LABEL_BYTES);
    if case.scenes.is_empty() {
        checker.add(&file, top("scenes"), msg!("problem-no-scene"), msg!("advice-no-scene"));
    }
    for (index, scene) in case.scenes.iter().enumerate() {
        let path = top("scenes").index(index);
        findings(checker, &file, &path, scene);
        answers(checker, &file, &path, scene);
        for (number, id) in scene.topics.iter().enumerate() {
            if checker.catalogue.topic(id).is_none() {
                let known = checker.catalogue.topics.iter().map(|topic| topic.id.as_str());
                checker.no_such(&file, path.key("topics").index(number), id, known);
            }
        }
        turns(checker, &file, &path, case, index);
    }
}

fn is_of(tree: &Node, case: &Case) -> bool {
    let id = tree.at(top("id").segments()).map(|node| &node.value);
    matches!(id, Some(crate::yaml::Value::Text(text)) if *text == case.id)
}

fn findings(checker: &mut Checker<'_>, file: &str, path: &Path, scene: &Scene) {
    let catalogue = checker.catalogue;
    let mut seen = HashSet::new();
    for (number, found) in scene.findings.iter().enumerate() {
        let entry = path.key("findings").index(number);
        let (at, id) = (entry.key("indicator"), &found.indicator);
        if !catalogue.current().any(|indicator| indicator.id == *id) {
            let known = catalogue.current().map(|indicator| indicator.id.as_str());
            checker.no_such(file, at, id, known);
        } else if !seen.insert(id) {
            checker.add(file, at, msg!("problem-id-twice", id = id), msg!("advice-id-twice"));
        }
        let mut bases = HashSet::new();
        for (place, basis) in found.basis.iter().enumerate().filter(|(_, basis)| !bases.insert(*basis)) {
            let at = entry.key("basis").index(place);
            checker.add(file, at, msg!("problem-id-twice", id = basis), msg!("advice-id-twice"));
        }
    }
}

fn answers(checker: &mut Checker<'_>, file: &str, path: &Path, scene: &Scene) {
    for (name, values) in &scene.answers.0 {
        let at = path.key("answers").key(name);
        let Some(fact) = Fact::parse(name) else {
            checker.no_such(file, at, name, Fact::ALL.iter().map(|fact| fact.path()));
            continue;
        };
        let known = checker.catalogue.values(fact);
        let wrong = values.iter().find(|value| *value != UNKNOWN && !known.contains(&value.as_str()));
        let alone = values.len() > 1 && values.iter().any(|value| *value == Form::Unknown.to_string());
        if wrong.is_some() || values.is_empty() || alone || (values.len() > 1 && !fact.holds_several()) {
            let advice = msg!("advice-known", known = known.join(", "));
            checker.add(file, at, msg!("problem-unknown-value"), advice);
        }
    }
}

/// Each status that a scene says must be the one that follows from the record as it stands then.
fn turns(checker: &mut Checker<'_>, file: &str, path: &Path, case: &Case, index: usize) {
    let Some(scene) = case.scenes.get(index) else { return };
    let record = reference::after(case, checker.catalogue.edition(), index + 1, Lang::En);
    let follows = duties::statuses(&record);
    for (number, turn) in scene.duties.iter().enumerate() {
        let Some((_, status)) = follows.iter().find(|(duty, _)| *duty == turn.duty) else { continue };
        if *status != turn.status {
            let at = path.key("duties").index(number).key("status");
            let what = msg!("problem-case-duty", duty = turn.duty, said = turn.status, status = status);
            checker.add(file, at, what, msg!("advice-case-duty"));
        }
    }
}
