//! A folder of an agency's own, laid over the guide: it adds, says whose it is, and takes nothing away.

use std::fs;

use serde_json::Value;

use crate::support::{Folder, Ran, root};

const CHILD: &str = "schema: holdepunkt.record/1\nperson: { age: under-18 }\nassessor: { role: public-authority }\n\
                     concern: { reason-to-believe: yes }\n";

/// A folder with the example of the docs in it as `own`, and a record of a child.
fn with_example() -> Folder {
    let folder = Folder::new();
    fs::create_dir(folder.path().join("own")).expect("a folder");
    for name in ["agency.yaml", "contacts.yaml", "steps.yaml"] {
        let from = root().join("docs/overlay-example").join(name);
        fs::copy(from, folder.path().join("own").join(name)).expect("copied");
    }
    folder.file("child.yaml", CHILD);
    folder
}

/// The same with a part of one of its files written otherwise.
pub fn with_change(name: &str, from: &str, to: &str) -> Folder {
    let folder = with_example();
    let path = folder.path().join("own").join(name);
    let text = fs::read_to_string(&path).expect("read");
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replace(from, to)).expect("written");
    folder
}

fn json(ran: &Ran) -> Value {
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    serde_json::from_str(&ran.out).expect("JSON")
}

#[test]
fn what_is_an_agencys_own_says_so_wherever_it_is_printed() {
    let folder = with_example();
    for (lang, marked, routines, head, foot) in [
        (
            "en",
            "Emergency child welfare service (own entry: Example municipality)",
            "Routines of our own: Example municipality",
            "For internal use.",
            "with own entries: Example municipality",
        ),
        (
            "nb",
            "Barnevernvakta (egen oppføring: Eksempel kommune)",
            "Egne rutiner: Eksempel kommune",
            "Til intern bruk.",
            "med egne oppføringer: Eksempel kommune",
        ),
    ] {
        for format in ["text", "markdown", "html"] {
            for length in ["--full", "--format"] {
                let mut args =
                    vec!["assess", "child.yaml", "--overlay", "own", "--lang", lang, "--width", "300"];
                args.extend(if length == "--full" { vec!["--full"] } else { vec![] });
                args.extend(["--format", format]);
                let out = folder.run(&args).out.replace('\u{a0}', " ").replace('\\', "").to_lowercase();
                for words in [marked, routines, head, foot, "00 00 00 00"] {
                    assert!(out.contains(&words.to_lowercase()), "{lang} {format} {length}: {words}\n{out}");
                }
            }
        }
    }
    let made = json(&folder.run(&["assess", "child.yaml", "--overlay", "own", "--format", "json"]));
    assert_eq!((&made["overlay"], &made["catalogue"]), (&"Example municipality".into(), &"no-kom/1".into()));
    assert_eq!(made["own_steps"][0]["own"], true);
    let own: Vec<&Value> =
        made["referrals"].as_array().expect("referrals").iter().filter(|one| one["own"] == true).collect();
    assert_eq!(own.len(), 1);
    let found = json(&folder.run(&["contacts", "barnevernvakta", "--overlay", "own", "--format", "json"]));
    assert!(found.as_array().expect("an array").iter().any(|body| body["own"] == true), "{found}");
    let ran = folder.run(&["contacts", "--region", "Sola", "--overlay", "own", "--width", "200"]);
    assert!(ran.out.contains("own entry: Example municipality"), "{}", ran.out);
    let ran = folder.run(&["contacts", "--region", "Bergen", "--overlay", "own", "--width", "200"]);
    assert!(!ran.out.contains("own entry"), "{}", ran.out);
}

/// Whatever is laid over it, the guide says all that it says without: every number, duty, step and referral, in its
/// order.
#[test]
fn nothing_of_the_guide_is_taken_away_or_changed() {
    let folder = with_example();
    let plain = json(&folder.run(&["assess", "child.yaml", "--format", "json"]));
    let mut laid = json(&folder.run(&["assess", "child.yaml", "--overlay", "own", "--format", "json"]));
    let map = laid.as_object_mut().expect("an object");
    map.remove("overlay");
    map.remove("own_steps");
    let referrals = map["referrals"].as_array_mut().expect("referrals");
    assert_eq!(referrals.last().expect("one")["own"], true, "one's own come last");
    referrals.retain(|one| one.get("own").is_none());
    assert_eq!(plain, laid);
    // What a person keeps names nobody's agency.
    for args in [&["handout", "rights"][..], &["handout", "card"], &["quick", "--format", "markdown"]] {
        let with = folder.run(&[args, &["--overlay", "own"]].concat()).out;
        assert!(!with.contains("internal use"), "{args:?}: {with}");
        if args[0] == "handout" {
            assert_eq!(with, folder.run(args).out, "{args:?}");
        }
    }
    for args in [&["checklist"][..], &["questions"], &["preparation"]] {
        let with = folder.run(&[args, &["--overlay", "own"]].concat()).out;
        assert!(with.contains("For internal use."), "{args:?}: {with}");
    }
}

#[test]
fn an_overlay_that_stands_in_the_guides_way_is_refused_with_its_place() {
    for (name, from, to, words) in [
        ("contacts.yaml", "id: own-barnevernvakt", "id: rosa", "own/contacts.yaml:3:5"),
        ("contacts.yaml", "id: own-barnevernvakt", "id: Own one", "own/contacts.yaml:3:5"),
        ("steps.yaml", "id: own-tell-the-duty-officer", "id: own-barnevernvakt", "own/steps.yaml:3:5"),
        ("steps.yaml", "id: own-tell-the-duty-officer", "id: call-112", "begins with own-"),
        ("contacts.yaml", "kind: public", "kind: emergency", "danger to life"),
        ("contacts.yaml", "00 00 00 00", "112", "is in the guide already"),
        ("contacts.yaml", "00 00 00 00", "+47 02800", "own/contacts.yaml"),
        ("contacts.yaml", "00 00 00 00", "call me", "own/contacts.yaml"),
        ("contacts.yaml", "[Sandnes, Sola]", "[Sandness]", "the nearest is Sandnes"),
        ("contacts.yaml", "confirmed: true", "confirmed: true\n    hours: sometimes", "own/contacts.yaml"),
        ("contacts.yaml", "person.age", "person.ege", "own/contacts.yaml"),
        ("contacts.yaml", "takes_cases", "take_cases", "own/contacts.yaml"),
        ("steps.yaml", "[own-barnevernvakt]", "[own-barnevernvakten]", "own/steps.yaml"),
        ("steps.yaml", "      nb: Si fra", "      # nb: Si fra", "own/steps.yaml"),
        ("agency.yaml", "name:", "# name:", "own/agency.yaml"),
    ] {
        let folder = with_change(name, from, to);
        for args in [&["assess", "child.yaml"][..], &["catalogue", "check"], &["contacts"]] {
            let ran = folder.run(&[args, &["--overlay", "own"]].concat());
            assert_eq!(ran.code, Some(2), "{to}: {}", ran.err);
            assert!(ran.err.contains(words), "{to}: {}", ran.err);
        }
        // Whom to call in danger is shown all the same.
        let ran = folder.run(&["--overlay", "own"]);
        assert!(ran.code == Some(0) && ran.out.contains("112"), "{to}: {}{}", ran.out, ran.err);
    }
    let folder = with_example();
    folder.file("own/duties.yaml", "duties: []\n");
    let ran = folder.run(&["catalogue", "check", "--overlay", "own"]);
    assert!(ran.code == Some(2) && ran.err.contains("own/duties.yaml"), "{}", ran.err);
    let ran = folder.run(&["assess", "child.yaml", "--overlay", "nowhere"]);
    assert!(ran.code == Some(2) && ran.err.contains("nowhere"), "{}", ran.err);
}

/// A number that the guide no longer prints does not come back by way of an overlay.
#[test]
fn a_number_that_is_no_longer_used_does_not_come_back() {
    let guide = crate::support::guide();
    let mut tried = 0;
    for body in &guide.contacts {
        for old in body.superseded.iter().filter(|old| old.field == "phone") {
            let current = |number: &str| {
                guide.contacts.iter().flat_map(|body| &body.phones).any(|phone| phone.number == number)
            };
            if current(&old.value) {
                continue;
            }
            let folder = with_change("contacts.yaml", "00 00 00 00", &old.value);
            let ran = folder.run(&["catalogue", "check", "--overlay", "own"]);
            assert!(ran.code == Some(2) && ran.err.contains(&body.id), "{}: {}", old.value, ran.err);
            tried += 1;
        }
    }
    assert!(tried > 0, "the guide keeps old numbers");
}

#[test]
fn a_folder_that_is_settled_holds_for_every_run_and_is_checked() {
    let folder = with_example();
    let config = folder.file("config.yaml", "overlay: own\n");
    let run = |args: &[&str]| {
        let output = crate::support::program()
            .current_dir(root())
            .env("HOLDEPUNKT_CONFIG", &config)
            .args(args)
            .output()
            .expect("it runs");
        Ran::new(output)
    };
    // Named from where the file is, whatever folder the program runs in.
    let ran = run(&["contacts", "--region", "Sandnes", "--width", "200"]);
    assert!(ran.out.contains("own entry: Example municipality"), "{}{}", ran.out, ran.err);
    let ran = run(&["config"]);
    assert!(ran.out.contains("overlay: own #"), "{}", ran.out);
    let ran = folder.run(&["catalogue", "check", "--overlay", "own"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("own bodies: 1 · own steps: 1"), "{}", ran.out);
}

/// A record in which such a body was called is read by whoever has not its folder, and the call is not left out.
#[test]
fn a_call_to_an_agencys_own_body_is_kept_where_nobody_knows_it() {
    let folder = with_example();
    folder.file("called.yaml", format!("{CHILD}calls: [{{ body: own-barnevernvakt, on: 2026-11-22 }}]\n"));
    let ran = folder.run(&["record", "check", "called.yaml"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let without = folder.run(&["assess", "called.yaml"]);
    assert!(without.out.contains("own-barnevernvakt, 22 November 2026"), "{}", without.out);
    let with = folder.run(&["assess", "called.yaml", "--overlay", "own", "--width", "200"]);
    assert!(with.out.contains("(own entry: Example municipality), 22 November 2026"), "{}", with.out);
    folder.file("wrong.yaml", format!("{CHILD}calls: [{{ body: barnevernvakten }}]\n"));
    assert_eq!(folder.run(&["record", "check", "wrong.yaml"]).code, Some(2));
}
