//! Looking for whom to call: search, filters, what scripts get, and who is no referral.

use holdepunkt::assessment::assess;
use holdepunkt::record::Record;
use serde_json::Value;

use crate::support::{Folder, Ran, at, guide, record};

fn run(args: &[&str]) -> Ran {
    Folder::new().run(&[&["contacts"][..], args].concat())
}

fn json(args: &[&str]) -> Vec<Value> {
    let ran = run(&[args, &["--format", "json"]].concat());
    assert_eq!(ran.code, Some(0), "{args:?}: {}", ran.err);
    serde_json::from_str(&ran.out).expect("an array")
}

fn ids(args: &[&str]) -> Vec<String> {
    json(args).iter().map(|contact| contact["id"].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn search_forgives_spelling_in_both_languages() {
    for (words, first) in [
        ("Grunerlokka", "htso"),
        ("Grünerløkka", "htso"),
        ("GRUNERLØKKA", "htso"),
        ("gruenerlokka", "htso"),
        ("fillemon", "filemon"),
        ("Caritass", "caritas"),
        ("caritaz", "caritas"),
        ("shallam", "shalam"),
        ("nadhiem", "nadheim"),
        ("labour inspection", "labour-inspection"),
        ("labor inspection", "labour-inspection"),
        ("arbeidstilsynet", "labour-inspection"),
        ("barnevernvakten", "barnevernvakt"),
        ("stottesenter", "support-centre"),
        ("støttesenter", "support-centre"),
        ("crime victims", "support-centre"),
        ("utlendingsdirektoratet", "udi"),
        ("legevakt", "out-of-hours-clinic"),
        ("frelsesarmeen filemon", "filemon"),
        ("alarmtelefonen", "alarmtelefonen"),
        ("tolkeregister", "interpreter-register"),
        ("rode kors eva", "red-cross-eva"),
    ] {
        let found = ids(&[words]);
        assert_eq!(found.first().map(String::as_str), Some(first), "{words}: {found:?}");
    }
}

#[test]
fn a_number_in_the_hand_finds_whose_it_is() {
    for (digits, id) in [
        ("112", "police-emergency"),
        ("02800", "police"),
        ("116 111", "alarmtelefonen"),
        ("116111", "alarmtelefonen"),
        ("22331160", "rosa"),
        ("+47 22 33 11 60", "rosa"),
        ("(+47) 22331160", "rosa"),
        ("0047 99 47 02 79", "htso"),
        ("466", "national-guidance-unit"),
        ("800 40 008", "support-centre"),
        ("rosa@krisesenter.com", "rosa"),
        ("shalam.no", "shalam"),
        // Out of a drawer: the body it was of, with what is used now.
        ("55553333", "htso"),
        ("47 45 15 00", "kom"),
        ("905 79 118", "crisis-centre-secretariat"),
        ("lls@krisesenter.com", "rosa"),
        ("rosa-help.no", "rosa"),
    ] {
        let found = ids(&[digits]);
        assert_eq!(found.first().map(String::as_str), Some(id), "{digits}: {found:?}");
    }
    assert!(ids(&["22 33 11 61"]).is_empty(), "a wrong digit is no number of anybody");
    let card = run(&["55 55 33 33", "--width", "200"]).out.replace('\u{a0}', " ");
    assert!(card.contains("99 47 02 79") && !card.contains("55 55 33 33"), "{card}");
    let history = run(&["55 55 33 33", "--history", "--width", "200"]).out.replace('\u{a0}', " ");
    assert!(history.contains("55 55 33 33") && history.contains("local NAV office"), "{history}");
    // 02800 was given for danger: the history says so, and a search for it leads to the police first.
    assert_eq!(ids(&["02800"]), ["police"]);
    assert!(ids(&["02800", "--history"]).contains(&"police-emergency".to_owned()));
}

#[test]
fn words_filter_together_and_order_by_fit() {
    assert_eq!(ids(&["salvation", "army", "filemon"]), ["filemon", "salvation-army"]);
    assert_eq!(ids(&["grunerlokka", "bergen"]), Vec::<String>::new());
    // What is in the name comes before what is in the purpose.
    assert_eq!(ids(&["nav"]).first().map(String::as_str), Some("nav-local"));
}

#[test]
fn filters_leave_those_who_are_meant() {
    let all = json(&[]);
    let with = |args: &[&str], key: &dyn Fn(&Value) -> bool| {
        let expected: Vec<&str> =
            all.iter().filter(|c| key(c)).map(|c| c["id"].as_str().expect("an id")).collect();
        let mut found = ids(args);
        let mut expected: Vec<String> = expected.into_iter().map(str::to_owned).collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{args:?}");
        assert!(!found.is_empty() && found.len() < all.len(), "{args:?} leaves some and not all");
    };
    let has = |value: &Value, wanted: &str| value.as_array().is_some_and(|all| all.contains(&wanted.into()));
    let any_or =
        |value: &Value, wanted: &str| value.as_array().is_some_and(Vec::is_empty) || has(value, wanted);
    for age in ["adult", "minor"] {
        with(&["--for", age], &|c| has(&c["audience"]["ages"], age));
    }
    with(&["--for", "man"], &|c| has(&c["audience"]["genders"], "man"));
    with(&["--for", "woman"], &|c| has(&c["audience"]["genders"], "woman"));
    with(&["--for", "person"], &|c| has(&c["audience"]["who"], "person"));
    for form in ["prostitution", "forced-labour", "organs"] {
        with(&["--form", form], &|c| any_or(&c["forms"], form));
    }
    for region in ["oslo", "kristiansand", "elsewhere"] {
        with(&["--region", region], &|c| any_or(&c["places"], region));
    }
    with(&["--for", "minor", "--for", "person", "--region", "bergen"], &|c| {
        has(&c["audience"]["ages"], "minor")
            && has(&c["audience"]["who"], "person")
            && any_or(&c["places"], "bergen")
    });
    // A woman is no man, and a shelter for adults is none for a child.
    assert!(!ids(&["--for", "woman"]).contains(&"filemon".to_owned()));
    for shelter in ["filemon", "lauras-hus", "marita", "shalam"] {
        assert!(!ids(&["--for", "minor"]).contains(&shelter.to_owned()), "{shelter}");
    }
    assert_eq!(ids(&["--region", "Tromsø", "caritas"]), ids(&["--region", "tromso", "caritas"]));
}

#[test]
fn an_unknown_region_suggests_the_nearest() {
    for (wrong, meant) in
        [("Begren", "bergen"), ("oslso", "oslo"), ("Trondhjem", "trondheim"), ("Kirkenæs", "kirkenes")]
    {
        let ran = run(&["--region", wrong]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{wrong}");
        assert!(ran.err.contains(&format!("did you mean {meant}?")), "{wrong}: {}", ran.err);
        let ran = run(&["--region", wrong, "--lang", "nb"]);
        assert!(ran.err.contains(&format!("mente du {meant}?")), "{wrong}: {}", ran.err);
    }
    // Nothing near: every place is named.
    let ran = run(&["--region", "Xyzzy"]);
    assert_eq!(ran.code, Some(2));
    assert!(!ran.err.contains("did you mean") && ran.err.contains("kristiansand"), "{}", ran.err);
}

#[test]
fn no_match_says_what_to_do_and_still_shows_the_national_numbers() {
    for (args, words) in [
        (&["qwertyuiop"][..], "Leave something out"),
        (&["filemon", "--for", "minor"][..], "Leave something out"),
        (&["qwertyuiop", "--lang", "nb"][..], "Ta bort noe"),
        (&["qwertyuiop", "--format", "markdown"][..], "Leave something out"),
    ] {
        let ran = run(args);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{args:?}");
        let out = ran.out.replace('\u{a0}', " ");
        assert!(out.contains(words), "{args:?}: {out}");
        for number in ["112", "113", "02800", "116 117", "22 33 11 60", "116 111", "466 15 000", "800 40 008"]
        {
            assert!(out.contains(number), "{args:?}: {number}\n{out}");
        }
        // No line for some callers alone is a national number.
        assert!(!out.contains("31 40 23 00"), "{out}");
    }
    assert!(json(&["qwertyuiop"]).is_empty());
}

#[test]
fn scripts_get_what_the_catalogue_has() {
    let all = json(&[]);
    assert_eq!(all.len(), guide().contacts.len());
    for view in &all {
        let id = view["id"].as_str().expect("an id");
        let contact = guide().contact(id).expect("a contact");
        let numbers: Vec<&str> =
            view["phones"].as_array().expect("phones").iter().filter_map(|p| p["number"].as_str()).collect();
        assert_eq!(numbers, contact.phones.iter().map(|p| p.number.as_str()).collect::<Vec<_>>(), "{id}");
        for phone in view["phones"].as_array().expect("phones") {
            let digits: String =
                phone["number"].as_str().expect("a number").chars().filter(char::is_ascii_digit).collect();
            let long = digits.len() == 8 && !digits.starts_with("800");
            let e164 = if long { Value::from(format!("+47{digits}")) } else { Value::Null };
            assert_eq!(phone["e164"], e164, "{id}: {digits}");
        }
        assert_eq!(view["takes_cases"], contact.takes_cases, "{id}");
        assert_eq!(view["confirmed"], contact.confirmed, "{id}");
        assert_eq!(view["hours"], contact.hours.as_deref().map_or(Value::Null, Value::from), "{id}");
        for source in view["source"].as_array().expect("sources") {
            assert!(source["id"].is_string() && source["title"].is_string(), "{id}: {source}");
            assert!(source.get("place").is_some(), "{id}: {source}");
        }
        assert!(!view["source"].as_array().expect("sources").is_empty(), "{id}");
    }
    // Ids and values do not depend on the language; names do.
    let norwegian = json(&["--lang", "nb"]);
    for (en, nb) in all.iter().zip(&norwegian) {
        for key in ["id", "phones", "emails", "web", "hours", "forms", "places", "confirmed", "takes_cases"] {
            if key != "phones" {
                assert_eq!(en[key], nb[key]);
            }
        }
    }
}

fn referrals(yaml: &str) -> Vec<String> {
    let record: Record = record(yaml);
    let made = assess(guide(), &record, at());
    made.referrals.iter().map(|referral| referral.contact.id.clone()).collect()
}

/// KOM gives general guidance and takes no single cases: it is in the directory, and never a
/// referral, whatever is recorded (sources, on KOM's telephone).
#[test]
fn kom_is_listed_and_never_a_referral() {
    let kom = json(&["kom"]).into_iter().find(|c| c["id"] == "kom").expect("KOM");
    assert_eq!((&kom["takes_cases"], &kom["emails"][0]), (&false.into(), &"KOM.pod@politiet.no".into()));
    assert_eq!(kom["phones"], Value::Array(Vec::new()));
    assert!(guide().contact("kom").expect("KOM").refer.is_none());
    let card = run(&["kom", "--width", "200"]).out;
    assert!(card.contains("takes no single cases") || card.contains("no single cases"), "{card}");
    for contact in guide().contacts.iter().filter(|contact| !contact.takes_cases) {
        assert!(contact.refer.is_none(), "{} takes no cases and is referred to", contact.id);
    }
}

/// KOM guide, Part 8, NAV: the local office; in Oslo, HTSO as well, and before it.
#[test]
fn an_adult_with_a_reflection_period_goes_to_nav() {
    for residence in ["reflection-period", "limited-permit"] {
        for place in &guide().guide.places {
            let facts = format!("person: {{ age: adult }}\nresidence: {residence}\nregion: {}\n", place.id);
            let found = referrals(&facts);
            let place_of = |id: &str| found.iter().position(|found| found == id);
            assert!(place_of("nav-local").is_some(), "{residence} {}: {found:?}", place.id);
            assert_eq!(place_of("htso").is_some(), place.id == "oslo", "{residence} {}: {found:?}", place.id);
            if place.id == "oslo" {
                assert!(place_of("htso") < place_of("nav-local"), "{found:?}");
            }
            assert!(place_of("rosa").is_some(), "one that answers round the clock: {found:?}");
        }
        let child =
            referrals(&format!("person: {{ age: uncertain }}\nresidence: {residence}\nregion: oslo\n"));
        assert!(!child.contains(&"nav-local".to_owned()) && !child.contains(&"htso".to_owned()), "{child:?}");
        assert_eq!(
            child.iter().find(|id| *id != "police-emergency").map(String::as_str),
            Some("child-welfare")
        );
    }
}
