//! What cases hold, and what is said where they hold something wrong.

use std::collections::BTreeSet;

use holdepunkt::Choice as _;
use holdepunkt::catalogue::DutyStatus;
use holdepunkt::check;
use holdepunkt::record::{Answer, State};
use holdepunkt::training::{self, reference};
use holdepunkt::words::Lang;

use super::{CASE, case, house, with_guide};
use crate::support::{guide, try_record};

#[test]
fn the_reference_unfolds_with_the_scenes_and_the_later_stands_over_the_earlier() {
    let case = case();
    let after = |scenes| reference::after(&case, guide().edition(), scenes, Lang::En);
    assert!(after(0).findings.is_empty());
    let sign = "malnourished-exhausted";
    assert_eq!(after(1).finding(sign).map(|found| found.state), Some(State::Present));
    assert_eq!(after(1).safety.immediate_danger, Some(Answer::No));
    assert_eq!(after(1).conclusion.judgement, None);
    let whole = reference::whole(&case, guide().edition(), Lang::Nb);
    assert_eq!(whole.finding(sign).map(|found| found.state), Some(State::Unclear));
    assert_eq!(whole.findings.iter().filter(|found| found.indicator == sign).count(), 1);
    let note = whole.finding(sign).and_then(|found| found.note.as_deref());
    assert!(note.is_some_and(|note| note.starts_with("Nattarbeidet")), "{note:?}");
    assert_eq!(whole.topics.len(), 1);
    // It is a record like any other: it reads back equal.
    let yaml = holdepunkt::record::to_yaml(&whole).expect("written");
    assert_eq!(try_record(&yaml), Ok(whole));
}

#[test]
fn the_cases_inside_the_program_have_no_problem_and_meet_what_there_is() {
    let read = training::embedded("data").expect("packed");
    let mut problems = read.problems;
    problems.extend(check::check_cases("data", guide(), &read.cases, &read.trees));
    problems.extend(check::unmet("data", guide(), &read.cases));
    assert_eq!(problems, []);
}

#[test]
fn what_no_case_meets_is_named() {
    let unmet = check::unmet("data", guide(), &[case()]);
    let messages = crate::support::messages(Lang::En);
    let named: BTreeSet<String> = unmet.iter().flat_map(|problem| problem.lines(&messages)).collect();
    let signs = guide().current().count() - 2;
    let topics = guide().topics.len() - 1;
    // Each duty has three statuses, and reporting a fourth; the case meets three of them.
    let statuses = 2 * DutyStatus::ALL.len() - 1 - 3;
    assert_eq!(unmet.len(), signs + topics + statuses);
    for id in ["marginalised-group", "avert: not-indicated", "child-welfare-report: right-not-duty"] {
        assert!(named.contains(&format!("data/training: no case meets {id}")), "{id}: {named:?}");
    }
    assert!(!named.iter().any(|line| line.contains("avert: applies") || line.contains("wages-and-money")));
    let folder = house();
    let ran = folder.run(&["catalogue", "check", "guide"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("guide/training: no case meets marginalised-group"), "{}", ran.err);
    // Who trains with a case of their own is not kept from it.
    assert_eq!(folder.run(&with_guide(&["train", "list"])).code, Some(0));
}

#[test]
fn the_list_names_each_case_with_what_it_trains() {
    let folder = house();
    let ran = folder.run(&with_guide(&["train", "list"]));
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    for words in [CASE, "The cleaner who works at", "Scenes"] {
        assert!(ran.out.contains(words), "{words}: {}", ran.out);
    }
    let ran = folder.run(&with_guide(&["--lang", "nb", "train", "list", "--format", "json"]));
    let list: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(list[0]["id"], CASE);
    assert_eq!(list[0]["title"], "Renholderen som arbeider om natten");
    assert_eq!(list[0]["scenes"], 2);
}

#[test]
fn a_catalogue_without_cases_is_no_problem_and_a_case_that_is_none_is_named() {
    let folder = house();
    let ran = folder.run(&with_guide(&["train", "run", "cleaner-at-nigth", "--plain"]));
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("there is no case cleaner-at-nigth"), "{}", ran.err);
    assert!(ran.err.contains("did you mean cleaner-at-night"), "{}", ran.err);
    std::fs::remove_dir_all(folder.path().join("guide/training")).expect("removed");
    assert_eq!(folder.run(&["catalogue", "check", "guide"]).code, Some(0));
    let ran = folder.run(&with_guide(&["train", "list"]));
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("There are no cases"), "{}", ran.out);
}
