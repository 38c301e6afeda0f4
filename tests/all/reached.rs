//! Nothing in the catalogue is dead: every indicator, topic, contact, right and step can come up,
//! and no body comes up for somebody it does not serve.

use std::collections::BTreeSet;

use holdepunkt::assessment::{Assessment, assess};
use holdepunkt::catalogue::AgeGroup;
use holdepunkt::document;
use holdepunkt::document::Voice;
use holdepunkt::record::{Age, Fact, Record, Residence};
use holdepunkt::render::{self, Look};
use holdepunkt::words::Lang;
use serde_json::Value;

use crate::cases;
use crate::support::{at, guide, messages, record};

/// Text, Markdown and JSON of a record.
fn printed(record: &Record) -> (String, String, Value) {
    let messages = messages(Lang::En);
    let voice = Voice::new(&messages, guide());
    let made = assess(guide(), record, at());
    let document = document::assessment(voice, &made, document::Length::Full);
    let look = Look { width: 500, styled: false, ascii: false };
    let json = render::assessment_json(voice, &made).expect("JSON");
    let json = serde_json::from_str(&json).expect("JSON");
    (render::text(&document, look), render::markdown(&document), json)
}

/// The part of a document between its heading and the next one of the same kind.
fn section<'a>(document: &'a str, heading: &str, next: &str) -> &'a str {
    let (_, rest) = document.split_once(heading).unwrap_or_else(|| panic!("no {heading}"));
    rest.split_once(next).map_or(rest, |(section, _)| section)
}

#[test]
fn every_indicator_reaches_every_format() {
    for indicator in &guide().indicators {
        let id = &indicator.id;
        let yaml = format!("findings: [{{ indicator: {id}, state: present, note: seen by me }}]\n");
        let (text, markdown, json) = printed(&record(&yaml));
        let said = indicator.text.exact(Lang::En).expect("English");
        let number = &indicator.number;
        let in_text = section(&text, "WHAT THERE IS TO GO ON\n", "\nYOUR OWN CONCLUSION\n");
        assert!(in_text.contains(&format!("· present: {number} {said}")), "{id}: {in_text}");
        assert!(in_text.contains("seen by me"), "{id}: {in_text}");
        let in_markdown = section(&markdown, "## What there is to go on\n", "\n## Your own conclusion\n");
        assert!(in_markdown.contains(&format!("- **present:** **{number}** ")), "{id}: {in_markdown}");
        assert!(in_markdown.contains("seen by me"), "{id}: {in_markdown}");
        let found = json["findings"].as_array().expect("findings");
        assert_eq!(found.len(), 1, "{id}");
        assert_eq!(
            (&found[0]["id"], &found[0]["state"]),
            (&Value::from(id.as_str()), &Value::from("present"))
        );
        let open = json["not_considered"].as_array().expect("not considered");
        assert_eq!(open.len(), guide().indicators.len() - 1, "{id}");
        assert!(!open.contains(&Value::from(id.as_str())), "{id}");
    }
}

/// Blank is never no (design, principle 2): the four states and "not considered" stay apart.
#[test]
fn every_state_stands_under_its_own_words() {
    let heads = [
        ("present", "Present"),
        ("absent", "Looked for and not seen"),
        ("unclear", "Unclear"),
        ("declined", "The person declined to answer"),
    ];
    for (state, heading) in heads {
        let yaml = format!("findings: [{{ indicator: bound-by-debt, state: {state} }}]\n");
        let (text, markdown, json) = printed(&record(&yaml));
        assert!(text.contains(&format!("\n  {heading}\n")), "{text}");
        assert!(markdown.contains(&format!("\n### {heading}\n")), "{markdown}");
        for (_, other) in heads.iter().filter(|(_, other)| *other != heading) {
            assert!(!text.contains(&format!("\n  {other}\n")), "{state}: {other}");
        }
        assert_eq!(json["findings"][0]["state"], state);
    }
    let (text, _, json) = printed(&record(""));
    assert!(text.contains("Nothing is recorded of any indicator yet."));
    assert_eq!(json["findings"].as_array().map(Vec::len), Some(0));
    assert_eq!(json["not_considered"].as_array().map(Vec::len), Some(73));
}

#[test]
fn every_topic_with_a_note_reaches_every_format() {
    for topic in &guide().topics {
        let id = &topic.id;
        let yaml = format!("topics: [{{ topic: {id}, note: told me so }}]\n");
        let (text, markdown, json) = printed(&record(&yaml));
        let title = topic.title.exact(Lang::En).expect("English");
        let in_text = section(&text, "WHAT WAS TALKED ABOUT\n", "\nWHAT IS RECORDED\n");
        assert!(in_text.contains(title) && in_text.contains("told me so"), "{id}: {in_text}");
        let in_markdown = section(&markdown, "## What was talked about\n", "\n## What is recorded\n");
        assert!(in_markdown.contains(title) && in_markdown.contains("told me so"), "{id}: {in_markdown}");
        assert_eq!(json["topics"][0]["topic"], id.as_str());
        assert_eq!(json["topics"][0]["note"], "told me so");
    }
}

/// Records over what referrals depend on: age, gender, form, place, residence, wishes, children.
fn sweep(mut look: impl FnMut(&Record, &Assessment<'_>)) {
    let mut each = |record: &Record| look(record, &assess(guide(), record, at()));
    cases::records().iter().for_each(&mut each);
    let values = |fact: Fact| guide().values(fact).into_iter().map(Some).chain([None]).collect::<Vec<_>>();
    for age in values(Fact::Age) {
        for gender in values(Fact::Gender) {
            for form in values(Fact::Forms) {
                for region in values(Fact::Region) {
                    let mut record = Record::default();
                    let facts = [
                        (Fact::Age, age),
                        (Fact::Gender, gender),
                        (Fact::Forms, form),
                        (Fact::Region, region),
                    ];
                    facts.iter().for_each(|(fact, value)| fact.set(&mut record, *value));
                    // The rest turns with the place, so that all of it is met without a longer sweep.
                    let turn = values(Fact::Region).iter().position(|value| *value == region).unwrap_or(0);
                    let residences = values(Fact::Residence);
                    Fact::Residence.set(&mut record, residences[turn % residences.len()]);
                    let sectors = values(Fact::Sector);
                    Fact::Sector.set(&mut record, sectors[turn % sectors.len()]);
                    let roles = values(Fact::Role);
                    Fact::Role.set(&mut record, roles[turn % roles.len()]);
                    each(&record);
                }
            }
        }
    }
    for fact in Fact::ALL.iter().filter(|fact| **fact != Fact::Forms) {
        for age in [Some("adult"), Some("uncertain"), None] {
            for value in guide().values(*fact) {
                let mut record = Record::default();
                Fact::Age.set(&mut record, age);
                fact.set(&mut record, Some(value));
                each(&record);
            }
        }
    }
}

/// Bodies that take cases and are reached another way than as a referral: through ROSA and the
/// bodies named beside them (KOM guide, Part 6), or through a right.
const NOT_REFERRED: [&str; 3] = ["pion", "red-cross-oslo", "county-governor"];

#[test]
fn every_contact_right_and_step_comes_up() {
    let guide = guide();
    let (mut contacts, mut rights, mut steps) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    sweep(|_, made| {
        contacts.extend(made.referrals.iter().map(|referral| referral.contact.id.clone()));
        rights.extend(made.rights.iter().map(|right| right.id.clone()));
        let first = made.steps.iter().flat_map(|given| given.items.iter());
        let all = made.urgent.iter().chain(first).chain(&made.sharing).chain(&made.principles);
        steps.extend(all.map(|item| item.id.clone()));
    });
    for contact in guide.contacts.iter().filter(|contact| contact.takes_cases) {
        let reached = contacts.contains(&contact.id);
        assert_ne!(reached, NOT_REFERRED.contains(&contact.id.as_str()), "{} reached: {reached}", contact.id);
    }
    assert!(guide.rights.iter().all(|right| rights.contains(&right.id)), "{rights:?}");
    let groups = &guide.steps;
    let items = groups.urgent.iter().chain(groups.first.iter().flat_map(|group| &group.items));
    for item in items.chain(&groups.sharing).chain(&groups.principles) {
        assert!(steps.contains(&item.id), "{} never comes up", item.id);
    }
}

/// A body is for the ages, genders and places it says (KOM guide, Part 8); who takes no single
/// cases is no referral; what is not confirmed comes last and never alone.
#[test]
fn no_body_comes_up_for_somebody_it_does_not_serve() {
    sweep(|record, made| {
        let child = matches!(record.person.age, Some(Age::Under18 | Age::Uncertain));
        for referral in &made.referrals {
            let contact = referral.contact;
            let about =
                format!("{} for {:?} {:?} {:?}", contact.id, record.person, record.forms, record.region);
            assert!(contact.takes_cases, "{about}");
            assert!(!child || contact.audience.ages.contains(&AgeGroup::Minor), "{about}");
            if let Some(gender) = record.person.gender {
                assert!(contact.audience.genders.contains(&gender), "{about}");
            }
            if let Some(region) = &record.region {
                // ROSA coordinates housing across Norway, these among it (rosa-2023; KOM guide, Part 8).
                let by_rosa = ["filemon", "lauras-hus", "marita"].contains(&contact.id.as_str());
                let there = contact.places.is_empty() || contact.places.contains(region);
                let protected =
                    contact.id == "caritas" && record.residence == Some(Residence::TemporaryProtection);
                assert!(there || by_rosa || protected, "{about}");
            }
            if !record.forms.is_empty() && !contact.forms.is_empty() {
                let fits = record.forms.iter().any(|form| contact.forms.contains(form));
                assert!(fits, "{about}");
            }
        }
        let confirmed: Vec<bool> = made.referrals.iter().map(|referral| referral.contact.confirmed).collect();
        assert_eq!(confirmed.first(), Some(&true), "no confirmed body for {record:?}");
        assert!(confirmed.is_sorted_by(|one, next| one >= next), "{confirmed:?}");
        if record.safety.immediate_danger != Some(holdepunkt::record::Answer::No) {
            assert_eq!(made.referrals[0].contact.id, "police-emergency", "danger is not ruled out");
        }
    });
}

/// No finding is lost among the elements, and no element holds what is not present.
#[test]
fn elements_hold_present_findings_alone() {
    for state in ["present", "absent", "unclear", "declined"] {
        let yaml = format!("findings: [{{ indicator: threatened-with-report, state: {state} }}]\n");
        let record = record(&yaml);
        let made = assess(guide(), &record, at());
        let held: usize = made.elements.iter().map(|element| element.indicators.len()).sum();
        let bears_on = guide().indicator("threatened-with-report").map_or(0, |i| i.elements.len());
        assert_eq!(held, if state == "present" { bears_on } else { 0 }, "{state}");
        assert_eq!(made.elements.len(), 3);
    }
}
