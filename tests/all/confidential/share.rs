//! What is shared, and what never is.

use std::collections::BTreeSet;

use super::support::{Desk, RECORD};

fn shared(desk: &Desk, how: &str, format: &str, lang: &str) -> (String, String) {
    let args = ["assess", "case.yaml", "--share", how, "--format", format, "--at", "2026-11-22T10:42"];
    let ran = desk.run_with(&[&args[..], &["--lang", lang]].concat(), "");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    (ran.out, ran.err)
}

#[test]
fn anonymous_has_no_free_text_no_reference_no_place_and_no_day() {
    let desk = Desk::new();
    let earlier = RECORD.replace(
        "note: Sentinel says",
        "earlier: [{ state: absent, note: Sentinel before }], note: Sentinel says",
    );
    desk.put("case.yaml", earlier);
    for lang in ["en", "nb"] {
        for format in ["text", "markdown", "json"] {
            let (out, err) = shared(&desk, "anonymous", format, lang);
            for word in ["Sentinel", "A-17", "98 76", "2026-11-22", "10:42", "10.42"] {
                assert!(!out.contains(word) && !err.contains(word), "{lang} {format}: {word}");
            }
            // The day the catalogue was compared with its sources is no day of the case.
            let case: String =
                out.lines().filter(|line| !line.contains("no-kom/1")).collect::<Vec<_>>().join("\n");
            assert!(
                !case.contains("22 November 2026") && !case.contains("22. november 2026"),
                "{lang} {format}"
            );
            if format == "json" {
                let json: serde_json::Value = serde_json::from_str(&out).expect("JSON");
                assert_eq!((&json["at"], &json["reference"]), (&"2026-11".into(), &serde_json::Value::Null));
                let facts: BTreeSet<String> = json["referrals"]
                    .as_array()
                    .expect("referrals")
                    .iter()
                    .flat_map(|referral| referral["because"].as_array().expect("because"))
                    .filter(|because| because["value"] != "unknown")
                    .filter_map(|because| because["fact"].as_str().map(str::to_owned))
                    .collect();
                assert!(!facts.contains("region"), "{facts:?}");
                assert!(json["share"]["left_out"].as_array().is_some_and(|left| left.len() > 3));
            }
        }
    }
    // What is left out is said before, and stands in the document.
    let (out, err) = shared(&desk, "anonymous", "text", "en");
    assert!(err.contains("all free text") && out.contains("all free text"), "{err}");
    assert!(out.contains("November 2026"));
}

#[test]
fn an_agency_gets_what_it_needs_with_identifiers_masked() {
    let desk = Desk::new();
    desk.put("case.yaml", RECORD);
    let (out, err) = shared(&desk, "agency", "text", "en");
    assert!(out.contains("A-17") && out.contains("Sentinel says call [***]"), "{out}");
    assert!(!out.contains("98 76") && !out.contains("by boat") && !out.contains("Sentinel reasons"));
    assert!(err.contains("names") && out.contains("WHAT IS LEFT OUT"), "{err}");
}

#[test]
fn full_is_everything_and_the_guard_still_warns() {
    let desk = Desk::new();
    desk.put("case.yaml", RECORD);
    let (out, err) = shared(&desk, "full", "text", "en");
    assert!(out.contains("98 76 54 32") && out.contains("by boat"));
    assert!(err.contains("phone number") && err.contains("findings.bound-by-debt") && !err.contains("98 76"));
    let masked = desk.run_with(&["assess", "case.yaml", "--mask"], "");
    assert!(!masked.out.contains("98 76") && masked.err.contains("masked"), "{}", masked.err);
}

const SAYS_NOTHING: &str = "neither a consent nor a duty or right to report is recorded";

/// In a pipe what worked goes on to work, and it is said of each record in which nothing lets anybody be told.
#[test]
fn what_is_made_for_an_agency_says_where_nobody_may_be_told() {
    let desk = Desk::new();
    desk.put("case.yaml", RECORD);
    let consent = format!("{RECORD}calls: [{{ body: rosa, told: consent }}]\n");
    let wish = format!("{RECORD}wishes: {{ report: yes }}\n");
    let duty = format!(
        "{RECORD}assessor: {{ role: public-task }}\nperson: {{ age: under-18 }}\nconcern: {{ reason-to-believe: yes }}\n"
    );
    for (name, text) in [("consent.yaml", &consent), ("wish.yaml", &wish), ("duty.yaml", &duty)] {
        desk.put(name, text);
    }
    let all = ["case.yaml", "consent.yaml", "wish.yaml", "duty.yaml"];
    let ran = desk.run_with(&[&["assess", "--share", "agency"], &all[..]].concat(), "");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let said: Vec<&str> = ran.err.lines().filter(|line| line.contains(SAYS_NOTHING)).collect();
    assert!(said.len() == 1 && said[0].starts_with("case.yaml"), "{}", ran.err);
    assert!(ran.err.contains("Send it only to whom the person agreed to"), "{}", ran.err);
    for other in [&["assess", "case.yaml"][..], &["assess", "--share", "anonymous", "case.yaml"]] {
        let ran = desk.run_with(other, "");
        assert!(ran.code == Some(0) && !ran.err.contains(SAYS_NOTHING), "{}", ran.err);
    }
}

/// At a terminal somebody is asked, once, before anything is written. A danger that is recorded waits for nobody.
#[cfg(unix)]
#[test]
fn at_a_terminal_somebody_is_asked_before_an_agency_is_told() {
    use crate::interview::terminal::{DOWN, ENTER, Terminal};
    let desk = Desk::new();
    desk.put("case.yaml", RECORD);
    desk.put("also.yaml", RECORD);
    desk.put("danger.yaml", RECORD.replace("immediate-danger: no", "immediate-danger: yes"));
    let args = ["assess", "--share", "agency", "case.yaml", "also.yaml", "-o", "out.md"];
    for (keys, code) in [(ENTER.to_owned(), 130), (format!("{DOWN}{ENTER}"), 0)] {
        let mut terminal = Terminal::start(desk.folder(), &args);
        terminal.see("for another agency all the same?");
        assert!(!desk.path("out.md").exists());
        terminal.send(&keys);
        let (left, screen) = terminal.end();
        assert_eq!((left, desk.path("out.md").exists()), (code, code == 0), "{}", screen.contents());
    }
    for more in [&["case.yaml", "--yes"][..], &["danger.yaml"]] {
        let args = [&["assess", "--share", "agency", "-o", "out.md", "--force"], more].concat();
        let (code, screen) = Terminal::start(desk.folder(), &args).end();
        assert!(code == 0 && screen.contents().contains("neither a consent"), "{}", screen.contents());
    }
}
