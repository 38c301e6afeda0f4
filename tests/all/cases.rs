//! Cases that a lawyer can read (`tests/cases`), each with what must follow from it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use holdepunkt::Choice as _;
use holdepunkt::assessment::{Assessment, DutyStatus, assess};
use holdepunkt::catalogue::DutyId;
use holdepunkt::record::{Fact, Record};
use serde::Deserialize;

use crate::support::{at, files, guide, record, root};

/// One file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    title: String,
    source: String,
    record: serde_yaml::Value,
    expect: Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    urgent: Vec<String>,
    duties: Duties,
    referrals: Vec<String>,
    no_referrals: Vec<String>,
    first_referral: String,
    rights: Vec<String>,
    no_rights: Vec<String>,
    contradictions: Vec<String>,
    /// Left out where there was one conversation alone.
    since: Option<Changes>,
    /// Left out where nothing calls for notifying again.
    #[serde(default)]
    notify_again: BTreeMap<String, News>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Changes {
    answers: Vec<String>,
    findings: Vec<String>,
    topics: Vec<String>,
    ask_again: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct News {
    notified_in: u32,
    answers: Vec<String>,
    findings: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Duties {
    avert: Duty,
    child_welfare_report: Duty,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Duty {
    status: String,
    /// Left out where the duty concerns nobody else than the person, or is not indicated.
    concerns: Option<Vec<String>>,
    because: Vec<String>,
    missing: Vec<String>,
}

/// A case, the name of its file and its record.
struct Loaded {
    file: String,
    case: Case,
    record: Record,
}

fn load() -> Vec<Loaded> {
    let load = |path: &std::path::PathBuf| {
        let file = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path).expect("read");
        let case: Case = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
        let yaml = match &case.record {
            serde_yaml::Value::Mapping(map) if map.is_empty() => String::new(),
            value => serde_yaml::to_string(value).expect("YAML"),
        };
        Loaded { record: record(&yaml), case, file }
    };
    files(&root().join("tests/cases"), &["yaml"]).iter().map(load).collect()
}

/// The records of all cases, for sweeps.
pub fn records() -> Vec<Record> {
    load().into_iter().map(|loaded| loaded.record).collect()
}

/// The same with the names of their files.
pub fn named() -> Vec<(String, Record)> {
    load().into_iter().map(|loaded| (loaded.file, loaded.record)).collect()
}

/// Collects what differs, so that one run names it all.
#[derive(Default)]
struct Differences(Vec<String>);

impl Differences {
    fn same<T: PartialEq + Debug>(&mut self, place: &str, expected: &T, found: &T) {
        if expected != found {
            self.0.push(format!("{place}: expected {expected:?}, found {found:?}"));
        }
    }

    /// The same members in any order.
    fn set(&mut self, place: &str, expected: &[String], found: &[&str]) {
        let expected: BTreeSet<&str> = expected.iter().map(String::as_str).collect();
        self.same(place, &expected, &found.iter().copied().collect());
    }

    fn has(&mut self, place: &str, must: &[String], must_not: &[String], found: &[&str]) {
        for id in must.iter().filter(|id| !found.contains(&id.as_str())) {
            self.0.push(format!("{place}: {id} is missing among {found:?}"));
        }
        for id in must_not.iter().filter(|id| found.contains(&id.as_str())) {
            self.0.push(format!("no_{place}: {id} must not be there"));
        }
    }
}

#[test]
fn every_case_comes_out_as_a_lawyer_expects() {
    let mut differences = Differences::default();
    for Loaded { file, case, record } in load() {
        let made = assess(guide(), &record, at());
        let mut own = Differences::default();
        compare(&mut own, &case.expect, &made);
        differences.0.extend(own.0.into_iter().map(|line| format!("{file}: {line}")));
    }
    assert!(differences.0.is_empty(), "\n{}\n", differences.0.join("\n"));
}

fn strs(ids: &[String]) -> Vec<&str> {
    ids.iter().map(String::as_str).collect()
}

fn compare(differences: &mut Differences, expect: &Expected, made: &Assessment<'_>) {
    let urgent: Vec<&str> = made.urgent.iter().map(|item| item.id.as_str()).collect();
    differences.same("urgent", &strs(&expect.urgent), &urgent);
    duty(differences, DutyId::Avert, &expect.duties.avert, made);
    duty(differences, DutyId::Report, &expect.duties.child_welfare_report, made);
    let referrals: Vec<&str> = made.referrals.iter().map(|referral| referral.contact.id.as_str()).collect();
    differences.has("referrals", &expect.referrals, &expect.no_referrals, &referrals);
    differences.same("first_referral", &Some(&expect.first_referral.as_str()), &referrals.first());
    let rights: Vec<&str> = made.rights.iter().map(|right| right.id.as_str()).collect();
    differences.has("rights", &expect.rights, &expect.no_rights, &rights);
    let contradictions: Vec<&str> = made.contradictions.iter().map(|c| c.id.as_str()).collect();
    differences.same("contradictions", &strs(&expect.contradictions), &contradictions);
    since(differences, expect.since.as_ref(), made);
    notify_again(differences, &expect.notify_again, made);
}

fn since(differences: &mut Differences, expect: Option<&Changes>, made: &Assessment<'_>) {
    differences.same("since", &expect.is_some(), &made.since.is_some());
    let (Some(expect), Some(since)) = (expect, &made.since) else { return };
    let answers: Vec<&str> = since.answers.iter().map(|change| change.subject.path()).collect();
    differences.set("since.answers", &expect.answers, &answers);
    let findings: Vec<&str> = since.findings.iter().map(|change| change.indicator.id.as_str()).collect();
    differences.set("since.findings", &expect.findings, &findings);
    let topics: Vec<&str> = since.topics.iter().map(|(topic, _)| topic.id.as_str()).collect();
    differences.set("since.topics", &expect.topics, &topics);
    let again: Vec<&str> = since.again.iter().map(|again| again.id.as_str()).collect();
    differences.same("since.ask_again", &strs(&expect.ask_again), &again);
}

fn notify_again(differences: &mut Differences, expect: &BTreeMap<String, News>, made: &Assessment<'_>) {
    let bodies: Vec<&str> = made.notify_again.iter().map(|again| again.body.path()).collect();
    differences.set("notify_again", &expect.keys().cloned().collect::<Vec<_>>(), &bodies);
    for again in &made.notify_again {
        let Some(news) = expect.get(again.body.path()) else { continue };
        let place = |field: &str| format!("notify_again.{}.{field}", again.body.path());
        differences.same(&place("notified_in"), &news.notified_in, &again.conversation.id);
        let answers: Vec<&str> = again.answers.iter().map(|change| change.subject.path()).collect();
        differences.set(&place("answers"), &news.answers, &answers);
        let findings: Vec<&str> = again.findings.iter().map(|indicator| indicator.id.as_str()).collect();
        differences.set(&place("findings"), &news.findings, &findings);
    }
}

fn duty(differences: &mut Differences, id: DutyId, expect: &Duty, made: &Assessment<'_>) {
    let result = made.duties.iter().find(|result| result.duty.id == id).expect("both duties");
    let place = |field: &str| format!("duties.{id}.{field}");
    differences.same(&place("status"), &expect.status.as_str(), &result.status.as_str());
    if let Some(expected) = &expect.concerns {
        let found: Vec<&str> = result.concerns.iter().map(|concerned| concerned.as_str()).collect();
        differences.same(&place("concerns"), &strs(expected), &found);
    }
    let because: Vec<&str> = result.because.iter().map(|reason| reason.subject.path()).collect();
    differences.set(&place("because"), &expect.because, &because);
    let missing: Vec<&str> = result.missing.iter().map(|fact| fact.path()).collect();
    differences.set(&place("missing"), &expect.missing, &missing);
}

/// A misspelt id under `no_referrals` would be absent for ever and prove nothing.
#[test]
fn every_id_in_a_case_exists() {
    let guide = guide();
    for Loaded { file, case, .. } in load() {
        assert!(!case.title.is_empty() && !case.source.is_empty(), "{file}: title and source");
        let Expected { referrals, no_referrals, rights, no_rights, duties, .. } = &case.expect;
        for id in referrals.iter().chain(no_referrals) {
            assert!(guide.contact(id).is_some(), "{file}: no contact {id}");
        }
        for id in rights.iter().chain(no_rights) {
            assert!(guide.rights.iter().any(|right| right.id == *id), "{file}: no right {id}");
        }
        for duty in [&duties.avert, &duties.child_welfare_report] {
            for path in duty.because.iter().chain(&duty.missing) {
                assert!(Fact::parse(path).is_some(), "{file}: no fact {path}");
            }
        }
    }
}

/// The cases together reach every status of both duties and every value that leads somewhere else.
#[test]
fn the_cases_together_reach_everything() {
    let cases = load();
    assert!(cases.len() >= 14, "{} cases", cases.len());
    let mut open = BTreeSet::new();
    for status in DutyStatus::NAMES.iter().filter(|status| **status != "right-not-duty") {
        if !cases.iter().any(|loaded| loaded.case.expect.duties.avert.status == *status) {
            open.insert(format!("avert {status}"));
        }
    }
    for status in DutyStatus::NAMES {
        if !cases.iter().any(|loaded| loaded.case.expect.duties.child_welfare_report.status == *status) {
            open.insert(format!("report {status}"));
        }
    }
    let whole = [
        Fact::Age,
        Fact::Gender,
        Fact::Forms,
        Fact::Role,
        Fact::Sector,
        Fact::ImmediateDanger,
        Fact::UrgentHealth,
        Fact::Residence,
        Fact::Likelihood,
        Fact::ChildrenAlong,
        Fact::ChildrenReason,
        Fact::SevereViolence,
        Fact::SignificantGain,
        Fact::ReasonToBelieve,
        Fact::Region,
    ];
    for fact in whole {
        for value in guide().values(fact) {
            if !cases.iter().any(|loaded| fact.get(&loaded.record).contains(&value)) {
                open.insert(format!("{} {value}", fact.path()));
            }
        }
        // Not recorded at all is a case of its own: blank is never no.
        if !cases.iter().any(|loaded| !fact.answered(&loaded.record)) {
            open.insert(format!("{} not recorded", fact.path()));
        }
    }
    for fact in [Fact::WishReport, Fact::WishStay, Fact::WishReturn] {
        for value in ["yes", "no"] {
            if !cases.iter().any(|loaded| fact.value(&loaded.record) == value) {
                open.insert(format!("{} {value}", fact.path()));
            }
        }
    }
    assert!(open.is_empty(), "no case with: {open:?}");
}
