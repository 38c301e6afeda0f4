//! The catalogue inside the program: whole, counted, and with nothing outdated shown as current.

use holdepunkt::assessment::assess;
use holdepunkt::catalogue::{self, Indicator, ListId};
use holdepunkt::check;
use holdepunkt::document;
use holdepunkt::document::Voice;
use holdepunkt::render::{self, Look};
use holdepunkt::words::Lang;

use crate::cases;
use crate::support::{Folder, LANGS, at, guide, messages, root};

#[test]
fn the_embedded_catalogue_has_no_problem() {
    let loaded = catalogue::load_embedded_yaml();
    let english = messages(Lang::En);
    let mut problems = loaded.problems;
    let found = loaded.catalogue.expect("a catalogue");
    problems.extend(check::check_catalogue("data", &found, &loaded.trees));
    let lines: Vec<String> = problems.iter().flat_map(|problem| problem.lines(&english)).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

/// The program starts from a packed form; `catalogue check` and the folder read the YAML itself.
#[test]
fn packed_embedded_and_folder_are_the_same_catalogue() {
    let packed = format!("{:#?}", guide());
    let yaml = catalogue::load_embedded_yaml().catalogue.expect("a catalogue");
    assert!(packed == format!("{yaml:#?}"), "the packed catalogue differs from its YAML");
    let folder = catalogue::load_folder(&root().join("data")).expect("a folder").catalogue;
    assert!(packed == format!("{:#?}", folder.expect("a catalogue")), "built from another catalogue");
}

fn count(of: impl Fn(&Indicator) -> bool) -> usize {
    guide().indicators.iter().filter(|indicator| of(indicator)).count()
}

/// KOM guide, Part 4; the counts and the borders: sources README, "What belongs where in Part 4".
#[test]
fn the_guide_has_as_many_indicators_in_each_place() {
    let guide = guide();
    for (list, expected) in
        [(ListId::Adult, 49), (ListId::Minor, 12), (ListId::Prostitution, 4), (ListId::ForcedLabour, 8)]
    {
        assert_eq!(count(|indicator| indicator.list == list), expected, "{list}");
    }
    assert_eq!((guide.indicators.len(), guide.cautions.len()), (73, 2));
    for (list, category, expected) in [
        (ListId::Adult, "background", 13),
        (ListId::Adult, "location", 6),
        (ListId::Adult, "behaviour", 7),
        (ListId::Adult, "controlled", 23),
        (ListId::Minor, "background", 4),
        (ListId::Minor, "location", 3),
        (ListId::Minor, "behaviour", 3),
        (ListId::Minor, "controlled", 2),
    ] {
        let found = count(|indicator| indicator.list == list && indicator.category == category);
        assert_eq!(found, expected, "{list} {category}");
    }
    for (group, expected) in
        [("facilitator", 7), ("dependent", 4), ("exploited", 3), ("fear", 4), ("life-control", 5)]
    {
        let found = count(|i| i.list == ListId::Adult && i.group.as_deref() == Some(group));
        assert_eq!(found, expected, "{group}");
    }
}

/// KOM guide, Part 5: twelve opening questions with 25 follow-ups; the last leads into information.
#[test]
fn the_guide_has_twelve_topics_with_their_follow_ups() {
    let topics = &guide().topics;
    let follow_ups: Vec<usize> = topics.iter().map(|topic| topic.follow_ups.len()).collect();
    assert_eq!(follow_ups, [2, 2, 4, 2, 3, 2, 3, 2, 1, 2, 2, 0]);
    let leads_on: Vec<bool> = topics.iter().map(|topic| topic.then.is_some()).collect();
    assert_eq!(leads_on.iter().filter(|leads| **leads).count(), 1);
    assert_eq!(leads_on.last(), Some(&true));
}

/// KOM guide, Part 5 (words to avoid in the questions). Written out here, apart from the
/// catalogue's own list of stems.
#[test]
fn no_question_uses_a_word_to_avoid() {
    for topic in &guide().topics {
        for question in std::iter::once(&topic.open).chain(&topic.follow_ups) {
            for (lang, text) in question.iter() {
                let text = text.to_lowercase();
                let avoid: &[&str] = match lang {
                    Lang::En => &["traffick", "coerc", "victim"],
                    Lang::Nb => &["menneskehandel", "tvang", "tving", "tvung", " offer", " ofre"],
                };
                for word in avoid {
                    assert!(!format!(" {text}").contains(word), "{}: {word} in {text}", topic.id);
                }
            }
        }
    }
}

#[test]
fn labels_fit_one_row() {
    for lang in LANGS {
        for indicator in &guide().indicators {
            let label = indicator.label.exact(lang).expect("both languages");
            assert!((1..=60).contains(&label.len()), "{} {lang}: {} bytes", indicator.id, label.len());
        }
        for fact in &guide().facts {
            for value in &fact.values {
                let label = value.label.exact(lang).expect("both languages");
                assert!((1..=60).contains(&label.len()), "{} {lang}: {label}", fact.fact);
            }
        }
    }
}

/// Numbers and hours as KOM guide, Parts 6 and 8, prints them; where sources disagree as the
/// sources README decides.
#[test]
fn numbers_are_those_of_the_guide() {
    for (id, number, hours) in [
        ("police-emergency", "112", None),
        ("medical-emergency", "113", None),
        ("out-of-hours-clinic", "116 117", None),
        ("police", "02800", None),
        ("rosa", "22 33 11 60", Some("24/7")),
        ("alarmtelefonen", "116 111", Some("24/7")),
        ("national-guidance-unit", "466 15 000", None),
        ("support-centre", "800 40 008", Some("Mo-Fr 09:00-15:30")),
        ("udi", "23 35 16 00", Some("Mo-Fr 10:00-15:00")),
        ("htso", "99 47 02 79", None),
        ("iom", "23 10 53 20", None),
        ("pro-sentret", "23 10 02 00", None),
    ] {
        let contact = guide().contact(id).unwrap_or_else(|| panic!("no {id}"));
        assert_eq!(contact.phones.first().map(|phone| phone.number.as_str()), Some(number), "{id}");
        // Closed on holidays is our own addition, after a semicolon.
        let printed = contact.hours.as_deref().and_then(|hours| hours.split(';').next());
        assert_eq!(printed, hours, "{id}");
        assert!(contact.confirmed, "{id}");
    }
    assert_eq!(guide().guide.emergency, "police-emergency");
    // KOM takes no single cases (KOM guide, Part 1), so it is never a place to refer to.
    let kom = guide().contact("kom").expect("KOM");
    assert!(!kom.takes_cases && kom.refer.is_none() && kom.phones.is_empty());
}

/// Every text and JSON of every case, in both languages.
fn everything_printed() -> String {
    let mut out = String::new();
    for lang in LANGS {
        let messages = messages(lang);
        let voice = Voice::new(&messages, guide());
        for record in cases::records() {
            let made = assess(guide(), &record, at());
            out += &render::markdown(&document::assessment(voice, &made, document::Length::Full));
            out += &render::assessment_json(voice, &made).expect("JSON");
        }
        let look = Look { width: 500, styled: false, ascii: false };
        out += &render::text(&document::welcome(voice), look);
    }
    out.replace('\u{a0}', " ")
}

/// Sources README, "Where the sources disagree": superseded and unconfirmed values are kept, and
/// shown only where history is asked for.
#[test]
fn old_and_unconfirmed_values_are_never_printed_as_current() {
    let printed = everything_printed();
    let current = |value: &str| {
        guide().contacts.iter().any(|contact| {
            contact.phones.iter().any(|phone| phone.number == value)
                || contact.emails.iter().chain(contact.all_pages()).any(|address| address == value)
        })
    };
    let mut seen = 0;
    for contact in &guide().contacts {
        for old in contact.superseded.iter().chain(&contact.unconfirmed) {
            // 02800 was given for danger and is right for the police all the same.
            if current(&old.value) || !old.value.contains(|c: char| c.is_ascii_digit() || c == '@') {
                continue;
            }
            assert!(!printed.contains(&old.value), "{}: {} is printed", contact.id, old.value);
            seen += 1;
        }
    }
    assert!(seen >= 8, "{seen}");
    for old in [
        "47 45 15 00",
        "55 55 33 33",
        "lls@krisesenter.com",
        "rosa-help.no",
        "22 99 85 00",
        "23 33 43 60",
        "905 79 118",
        "post@frelsesarmeen.no",
        "caritas@caritas.no",
        "iomoslo@iom.int",
        "post@krisesenter.com",
    ] {
        assert!(!printed.contains(old), "{old} is printed");
    }
    // Caritas's line for Ukrainians is no general number (KOM guide, Part 8).
    // Where it is for the person it says for whom it is.
    let flat = printed.split_whitespace().collect::<Vec<_>>().join(" ").replace('\u{a0}', " ");
    for (at, _) in flat.match_indices("31 40 23 00") {
        let rest: String = flat[at..].chars().take(80).collect();
        assert!(
            rest.contains("Helpline for Ukrainians only") || rest.contains("bare for ukrainere"),
            "{rest}"
        );
    }
}

#[test]
fn a_good_copy_in_a_folder_is_a_catalogue() {
    let folder = Folder::new();
    folder.file("fine.yaml", crate::support::FINE);
    let data = root().join("data");
    let data = data.to_str().expect("a path");
    let own = folder.run(&["assess", "fine.yaml", "--format", "json"]);
    let other = folder.run(&["assess", "fine.yaml", "--format", "json", "--catalogue", data]);
    assert_eq!((other.code, &other.out), (Some(0), &own.out), "{}", other.err);
    for args in [
        vec!["catalogue", "check"],
        vec!["catalogue", "check", data],
        vec!["--catalogue", data, "catalogue", "check"],
    ] {
        let ran = folder.run(&args);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        assert!(ran.out.contains("73") && ran.out.contains("12"), "{}", ran.out);
    }
    let none = folder.run(&["assess", "fine.yaml", "--catalogue", "nowhere"]);
    assert_eq!(none.code, Some(2));
    assert!(none.err.contains("nowhere is not a folder"), "{}", none.err);
    let bare = folder.run(&["catalogue", "check", "."]);
    assert_eq!(bare.code, Some(2));
    assert!(bare.err.matches(": missing\n").count() >= 14, "{}", bare.err);
}

#[test]
fn the_list_of_indicators_is_in_printed_order_and_without_cautions() {
    let folder = Folder::new();
    let ran = folder.run(&["catalogue", "list", "--format", "json"]);
    let listed: Vec<serde_json::Value> = serde_json::from_str(&ran.out).expect("an array");
    let ids: Vec<&str> = listed.iter().filter_map(|indicator| indicator["id"].as_str()).collect();
    let known: Vec<&str> = guide().indicators.iter().map(|indicator| indicator.id.as_str()).collect();
    assert_eq!(ids, known);
    for key in ["id", "number", "list", "category", "group", "label", "text", "elements", "source"] {
        assert!(listed.iter().all(|indicator| indicator.get(key).is_some()), "{key}");
    }
    for list in ["adult", "minor", "prostitution", "forced-labour"] {
        let ran = folder.run(&["catalogue", "list", "--list", list, "--format", "json"]);
        let some: Vec<serde_json::Value> = serde_json::from_str(&ran.out).expect("an array");
        assert!(some.iter().all(|indicator| indicator["list"] == list), "{list}");
    }
}
