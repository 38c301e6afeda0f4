//! Where the sources disagree: what lost, why, and that it is nowhere given as current. Written by
//! hand from the sources; what each value says and where it stands was read there.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use holdepunkt::Choice;
use holdepunkt::assessment::assess;
use holdepunkt::catalogue::directory::{Query, search};
use holdepunkt::catalogue::{Citation, OldValue};
use holdepunkt::document::Voice;
use holdepunkt::document::{self, Document, Layout};
use holdepunkt::record::{Age, Form, Gender, Record, Residence, Role};
use holdepunkt::render::{Look, contacts_json, text};
use holdepunkt::words::Lang;
use serde_json::Value;

use crate::support::{Folder, LANGS, at, guide, messages};

/// Contact, field, losing value, the sources that have it, and a word that its reason must hold in
/// English: why it lost.
type Row = (&'static str, &'static str, &'static str, &'static [&'static str], &'static str);

const SUPERSEDED: [Row; 24] = [
    ("police-emergency", "phone", "02800", &["cbss-trm", "forfreedom"], "not urgent"),
    (
        "police",
        "role",
        "exemption from penalty as something one is entitled to",
        &["kom-guide"],
        "considered",
    ),
    ("support-centre", "role", "the police", &["forfreedom"], "Support Centre"),
    ("alarmtelefonen", "hours", "when child welfare services are closed", &["kom-guide"], "Round the clock"),
    ("child-welfare", "audience", "children residing in Norway", &["kom-guide"], "every child"),
    ("child-welfare", "role", "child welfare services decide on emergency placement", &["kom-guide"], "head"),
    ("county-governor", "role", "5 hours with a lawyer before a report", &["rosa-2008"], "three hours"),
    (
        "county-governor",
        "role",
        "3 hours, for the question of a report alone",
        &["cbss-trm", "kom-guide"],
        "return",
    ),
    ("rosa", "audience", "women", &["rosa-2008"], "all genders"),
    ("rosa", "audience", "sexual exploitation; housing for women", &["cbss-trm"], "contradicts"),
    ("rosa", "email", "lls@krisesenter.com", &["cbss-trm"], "2023"),
    ("rosa", "web", "rosa-help.no", &["cbss-trm", "forfreedom"], "2023"),
    ("kom", "phone", "47 45 15 00", &["cbss-trm"], "e-mail address alone"),
    ("kom", "role", "identifying as a duty of individuals too", &["cbss-trm"], "Anyone may act"),
    ("htso", "phone", "55 55 33 33", &["cbss-trm"], "local NAV office"),
    ("iom", "web", "iom.no", &["cbss-trm"], "KOM guide"),
    ("labour-inspection", "web", "knowyourrights.no", &["kom-guide"], "leads to"),
    ("health-rights", "role", "healthcare, without a condition", &["kom-guide"], "depends on"),
    ("nadheim", "places", "Oslo", &["cbss-trm"], "Trondheim"),
    ("marita", "audience", "safe house, no gender named", &["cbss-trm"], "women"),
    ("filemon", "audience", "men, whatever the form of exploitation", &["cbss-trm"], "forced labour"),
    ("red-cross-oslo", "role", "housing", &["kom-guide"], "volunteer"),
    ("red-cross-oslo", "role", "project Right to be seen", &["cbss-trm"], "no longer"),
    (
        "caritas",
        "role",
        "advisory centres for au pairs and host families",
        &["kom-guide", "udi-au-pair"],
        "2024",
    ),
];

/// The eight values of one outdated table, which nothing newer confirms.
const UNCONFIRMED: [(&str, &str); 8] = [
    ("salvation-army", "22 99 85 00"),
    ("caritas", "23 33 43 60"),
    ("crisis-centre-secretariat", "905 79 118"),
    ("salvation-army", "post@frelsesarmeen.no"),
    ("caritas", "caritas@caritas.no"),
    ("pro-sentret", "prosentret@vel.oslo.kommune.no"),
    ("iom", "iomoslo@iom.int"),
    ("crisis-centre-secretariat", "post@krisesenter.com"),
];

/// A whole document on lines so long that nothing is cut, spaces all alike.
fn painted(document: &Document) -> String {
    text(document, Look { width: 500, styled: false, ascii: false }).replace('\u{a0}', " ")
}

fn ids(source: &[Citation]) -> BTreeSet<&str> {
    source.iter().map(|citation| citation.source.as_str()).collect()
}

fn old(contact: &str, field: &str, value: &str) -> &'static OldValue {
    let found = guide().contact(contact).expect("a contact").superseded.iter();
    found
        .into_iter()
        .find(|old| old.field == field && old.value == value)
        .unwrap_or_else(|| panic!("{contact}: {field} {value} is not superseded"))
}

#[test]
fn the_catalogue_has_each_losing_value_with_reason_and_source_and_no_others() {
    for (contact, field, value, sources, why) in SUPERSEDED {
        let old = old(contact, field, value);
        assert_eq!(ids(&old.source), sources.iter().copied().collect(), "{contact}: {value}");
        let reason = old.reason.get(Lang::En);
        assert!(reason.contains(why), "{contact}: {value}: {reason}");
    }
    let all: usize = guide().contacts.iter().map(|contact| contact.superseded.len()).sum();
    assert_eq!(all, SUPERSEDED.len(), "a superseded value that this table does not know");
}

#[test]
fn history_tells_each_with_its_reason_and_source() {
    for lang in LANGS {
        let messages = messages(lang);
        let voice = Voice::new(&messages, guide());
        let all: Vec<_> = guide().contacts.iter().collect();
        let page = painted(&document::history(voice, &all));
        for (contact, field, value, ..) in SUPERSEDED {
            let old = old(contact, field, value);
            let lines: Vec<&str> = page.lines().map(str::trim).collect();
            let reason = voice.own(&old.reason).replace('\u{a0}', " ");
            let told = lines.windows(3).any(|three| {
                three[0].starts_with('·')
                    && three[0].ends_with(value)
                    && three[1] == reason
                    && three[2].contains(&voice.cites(&old.source).replace('\u{a0}', " "))
            });
            assert!(told, "{lang:?} {contact}: {value}\n{page}");
        }
    }
}

#[test]
fn json_has_them_under_superseded_alone() {
    let ran = Folder::new().run(&["contacts", "--format", "json"]);
    let all: Vec<Value> = serde_json::from_str(&ran.out).expect("an array");
    for (contact, field, value, sources, why) in SUPERSEDED {
        let view = all.iter().find(|view| view["id"] == contact).expect("the contact");
        let entries = view["superseded"].as_array().expect("an array");
        let entry = entries.iter().find(|old| old["value"] == value && old["field"] == field);
        let entry = entry.unwrap_or_else(|| panic!("{contact}: {value}"));
        assert!(entry["reason"].as_str().expect("a reason").contains(why));
        let cited: BTreeSet<&str> =
            entry["source"].as_array().expect("sources").iter().filter_map(|s| s["id"].as_str()).collect();
        assert_eq!(cited, sources.iter().copied().collect());
        let mut current = view.clone();
        current["superseded"] = Value::Null;
        if is_reach(field) {
            let text = current.to_string();
            assert!(!text.contains(&format!("\"{value}\"")), "{contact}: {value} as current");
        }
    }
    // The history option adds nothing to JSON and takes nothing away: it is all there.
    assert_eq!(Folder::new().run(&["contacts", "--history", "--format", "json"]).out, ran.out);
}

fn is_reach(field: &str) -> bool {
    ["phone", "email", "web"].contains(&field)
}

/// Records of many kinds: each form at each age in each place, with genders, residences and roles in
/// turn.
fn records() -> Vec<Record> {
    let mut records = Vec::new();
    for place in &guide().guide.places {
        for (index, form) in Form::ALL.iter().enumerate() {
            for age in Age::ALL {
                let mut record = Record::default();
                record.person.age = Some(*age);
                record.person.gender = Gender::ALL.get(index % Gender::ALL.len()).copied();
                record.forms = vec![*form];
                record.region = Some(place.id.clone());
                record.residence = Residence::ALL.get(index % Residence::ALL.len()).copied();
                record.assessor.role = Role::ALL.get(index % Role::ALL.len()).copied();
                records.push(record);
            }
        }
    }
    records
}

/// Everything that is not the history: assessments of many records, cards, the table, the pages of
/// words and of the short check.
fn pages(lang: Lang) -> &'static [(String, String)] {
    static PAGES: [OnceLock<Vec<(String, String)>>; 2] = [const { OnceLock::new() }; 2];
    PAGES[usize::from(lang == Lang::Nb)].get_or_init(|| painted_pages(lang))
}

fn painted_pages(lang: Lang) -> Vec<(String, String)> {
    let messages = messages(lang);
    let voice = Voice::new(&messages, guide());
    let all: Vec<_> = guide().contacts.iter().collect();
    let then = Layout::Answering { at: at(), live: false };
    let mut pages = vec![
        ("directory".to_owned(), painted(&document::contacts(voice, &all, Layout::Directory))),
        ("table".to_owned(), painted(&document::contacts(voice, &all, then))),
        ("nothing found".to_owned(), painted(&document::contacts(voice, &[], Layout::Directory))),
        ("welcome".to_owned(), painted(&document::welcome(voice))),
        ("quick".to_owned(), painted(&document::quick(voice, None))),
        ("explain".to_owned(), painted(&document::overview(voice))),
    ];
    let terms = guide().knowledge.terms.iter();
    pages.extend(terms.map(|term| (term.id.clone(), painted(&document::term(voice, term)))));
    for record in records() {
        let made = assess(guide(), &record, at());
        pages.push((
            format!("{record:?}"),
            painted(&document::assessment(voice, &made, document::Length::Full)),
        ));
    }
    // What is said to the person, as a handout gives it.
    let telling = guide().conversation.telling.iter().map(|item| voice.own(&item.text));
    pages.push(("telling".to_owned(), telling.collect::<Vec<_>>().join("\n")));
    pages
}

#[test]
fn no_losing_value_is_current_anywhere() {
    // 02800 is the police's number for what is not urgent: what lost is that it is one for danger.
    let lost: Vec<&str> = SUPERSEDED
        .iter()
        .filter(|row| is_reach(row.1) && row.2 != "02800")
        .map(|(_, _, value, ..)| *value)
        .collect();
    assert_eq!(lost.len(), 6);
    for lang in LANGS {
        for (name, page) in pages(lang) {
            for value in &lost {
                assert!(!page.contains(value), "{lang:?} {name}: {value}");
            }
            for line in page.lines().take(1) {
                assert!(!line.contains("02800"), "{lang:?} {name}: {line}");
            }
        }
    }
    assert_eq!(guide().emergency().map(|contact| contact.phones[0].number.as_str()), Some("112"));
}

#[test]
fn what_one_outdated_table_gives_is_marked_and_never_first() {
    let all: usize = guide().contacts.iter().map(|contact| contact.unconfirmed.len()).sum();
    assert_eq!(all, UNCONFIRMED.len());
    for (id, value) in UNCONFIRMED {
        let contact = guide().contact(id).expect("a contact");
        let old = contact.unconfirmed.iter().find(|old| old.value == value).expect("unconfirmed");
        assert_eq!(ids(&old.source), BTreeSet::from(["cbss-trm"]));
        for lang in LANGS {
            let messages = messages(lang);
            let voice = Voice::new(&messages, guide());
            assert!(!voice.contact_line(contact).contains(value), "{id}: {value} is the way to reach it");
            let card = painted(&document::contacts(voice, &[contact], Layout::Directory));
            let at = card.find(value).expect("in the directory");
            let mark = if lang == Lang::Nb { "Ikke bekreftet: " } else { "Not confirmed: " };
            assert!(card.contains(&format!("{mark}{value}")), "{card}");
            let confirmed = contact.pages(lang).iter().chain(&contact.emails);
            let confirmed = confirmed.chain(contact.phones.iter().map(|phone| &phone.number));
            for other in confirmed {
                let before = card.find(other.as_str()).expect("in the directory");
                assert!(before < at, "{id}: {value} stands before {other}");
            }
        }
        let json = contacts_json(Voice::new(&messages(Lang::En), guide()), &[contact]).expect("JSON");
        let mut view: Value = serde_json::from_str(&json).expect("an array");
        assert!(view[0]["unconfirmed"].to_string().contains(value));
        view[0]["unconfirmed"] = Value::Null;
        assert!(!view.to_string().contains(value), "{id}: {value} among what is current");
    }
    // A body that has nothing confirmed comes after all others.
    let order = search(guide(), &Query::default());
    let first = order.iter().position(|contact| !contact.confirmed).expect("one that is not confirmed");
    assert!(order[first..].iter().all(|contact| !contact.confirmed));
    for lang in LANGS {
        let unmarked = pages(lang).iter().filter(|(name, _)| name != "directory");
        for (name, page) in unmarked {
            for (_, value) in UNCONFIRMED {
                assert!(!page.contains(value), "{lang:?} {name}: {value}");
            }
        }
    }
}
