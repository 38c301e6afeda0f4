//! The directory as scripts and readers get it (design, "What scripts get").

use holdepunkt::catalogue::directory;
use serde_json::Value;

use crate::support::{Folder, guide};

fn contacts(args: &[&str]) -> Vec<Value> {
    let ran = Folder::new().run(&[&["contacts", "--format", "json"][..], args].concat());
    assert_eq!(ran.code, Some(0), "{args:?}: {}", ran.err);
    serde_json::from_str(&ran.out).expect("an array")
}

fn ids(contacts: &[Value]) -> Vec<&str> {
    contacts.iter().filter_map(|contact| contact["id"].as_str()).collect()
}

#[test]
fn every_contact_has_the_keys_of_the_contract() {
    let all = contacts(&[]);
    let keys = [
        "id",
        "name",
        "phones",
        "emails",
        "web",
        "hours",
        "audience",
        "forms",
        "places",
        "takes_cases",
        "confirmed",
        "source",
    ];
    for contact in &all {
        for key in keys {
            assert!(contact.get(key).is_some(), "{} has no {key}", contact["id"]);
        }
    }
    assert_eq!(all.len(), guide().contacts.len());
    // The immigration directorate's id is part of the contract.
    assert!(ids(&all).contains(&"udi"));
    assert_eq!(ids(&contacts(&["udi"])).first(), Some(&"udi"));
    assert_eq!(ids(&contacts(&["--lang", "nb"])), ids(&all));
}

/// Sources README: kept as superseded, shown only where history is asked for; unconfirmed ones are
/// never among what is current.
#[test]
fn old_values_stand_under_history_alone() {
    let current = |value: &str| {
        guide().contacts.iter().any(|contact| {
            contact.phones.iter().any(|phone| phone.number == value)
                || contact.emails.iter().chain(contact.all_pages()).any(|address| address == value)
        })
    };
    let plain = Folder::new();
    let (now, then) =
        (plain.run(&["contacts", "--width", "500"]), plain.run(&["contacts", "--history", "--width", "500"]));
    let now = now.out.replace('\u{a0}', " ");
    let then = then.out.replace('\u{a0}', " ");
    for old in guide().contacts.iter().flat_map(|contact| &contact.superseded) {
        let telling = old.value.contains(|c: char| c.is_ascii_digit() || c == '@');
        if telling && !current(&old.value) {
            assert!(!now.contains(&old.value), "{} is shown as current", old.value);
            assert!(then.contains(&old.value), "{} is not in the history", old.value);
        }
    }
}

/// 31 40 23 00 is Caritas's line for Ukrainians (KOM guide, Part 8), and is never given without
/// saying so.
#[test]
fn a_number_for_some_alone_says_for_whom() {
    let found = contacts(&["caritas"]);
    let phones = found[0]["phones"].as_array().expect("phones");
    let line = phones.iter().find(|phone| phone["number"] == "31 40 23 00").expect("the line");
    assert_eq!(line["restricted"], true);
    assert!(line["note"].as_str().is_some_and(|note| note.contains("Ukrain")), "{line}");
}

/// KOM guide, Part 8: who is where, and for whom.
#[test]
fn a_search_by_place_and_form_finds_who_is_there() {
    for (region, form, found, not) in [
        ("oslo", "forced-labour", "filemon", "shalam"),
        ("kristiansand", "prostitution", "shalam", "lauras-hus"),
        ("bergen", "forced-labour", "caritas", "filemon"),
        ("tromso", "forced-labour", "caritas", "sua"),
    ] {
        let some = contacts(&["--region", region, "--form", form]);
        let some = ids(&some);
        assert!(some.contains(&found), "{region} {form}: {some:?}");
        assert!(!some.contains(&not), "{region} {form}: {some:?}");
    }
}

/// Names that people use for where somebody is, with the guide's places they lead to.
const REGIONS: &[(&str, &[&str])] = &[
    ("Lillestrøm", &["oslo"]),
    ("asker kommune", &["oslo"]),
    ("Karasjok", &["kirkenes"]),
    ("kárášjohka", &["kirkenes"]),
    ("Kaivuono", &["tromso"]),
    ("Troms og Finnmark", &["tromso", "kirkenes"]),
    ("Finnmárku", &["kirkenes"]),
    ("Hordaland", &["bergen"]),
    ("Agder fylke", &["arendal", "kristiansand"]),
    ("Tråante", &["trondheim"]),
    ("Lillehammer", &[]),
    ("herøy", &[]),
    ("Svalbard", &[]),
    ("tromso", &["tromso"]),
    ("Oslo", &["oslo"]),
];

#[test]
fn anywhere_in_the_country_leads_to_what_is_nearest() {
    for (name, places) in REGIONS {
        let region = directory::region(guide(), name).unwrap_or_else(|_| panic!("{name} is known"));
        assert_eq!(region.places, *places, "{name}");
    }
    assert_eq!(directory::region(guide(), "Lilestrøm"), Err(Some("Lillestrøm")));
}

/// Kartverket, administrative units in force since 1 January 2024: 15 counties, 357 municipalities, and two pairs of
/// the same name.
#[test]
fn every_municipality_is_there_once() {
    let counties: Vec<_> =
        guide().counties.iter().filter(|county| !county.municipalities.is_empty()).collect();
    assert_eq!(counties.len(), 15);
    let names: Vec<&String> =
        counties.iter().flat_map(|county| &county.municipalities).flat_map(|m| m.last()).collect();
    assert_eq!(names.len(), 357);
    let twice: std::collections::BTreeSet<_> =
        names.iter().filter(|name| names.iter().filter(|other| other == name).count() > 1).collect();
    assert_eq!(twice.into_iter().map(|name| name.as_str()).collect::<Vec<_>>(), ["Herøy", "Våler"]);
}

#[test]
fn a_municipality_is_looked_up_and_kept_out_of_records() {
    let folder = Folder::new();
    let ran = folder.run(&["contacts", "--region", "Drangedal"]);
    assert_eq!(ran.code, Some(0));
    assert!(ran.err.contains("Telemark"), "{}", ran.err);
    folder.file("case.yaml", "schema: holdepunkt.record/1\ncatalogue: no-kom/1\nregion: Lillestrøm\n");
    let ran = folder.run(&["record", "check", "case.yaml"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("write here: oslo") && !ran.err.contains("Lillestr"), "{}", ran.err);
}

#[test]
fn a_body_is_found_by_number_among_words_and_by_what_it_is_looked_for_by() {
    for (words, first) in [
        (&["politiet", "02800"][..], "police"),
        (&["rosa", "22331160"], "rosa"),
        (&["shelter"], "rosa"),
        (&["advokat"], "rosa"),
        (&["krisesenter"], "rosa"),
    ] {
        assert_eq!(ids(&contacts(words)).first(), Some(&first), "{words:?}");
    }
    assert!(ids(&contacts(&["politiet", "116111"])).is_empty(), "a number of somebody else");
}
