//! The draft report of concern: what it says, and when it may not say who the person is.

use holdepunkt::Choice as _;
use holdepunkt::assessment::{Addressee, DutyStatus, Ground, assess};
use holdepunkt::catalogue::DutyId;
use holdepunkt::record::{self, Record, Reference, Wish};

use crate::cases;
use crate::support::{Folder, at, guide, root};

fn sample() -> String {
    root().join("docs/samples/record.yaml").display().to_string()
}

#[test]
fn a_report_reads_as_its_reader_needs_it() {
    let folder = Folder::new();
    for to in Addressee::ALL {
        for lang in ["en", "nb"] {
            let args = ["report", to.as_str(), &sample(), "--lang", lang, "--at", "2026-11-22"];
            let ran = folder.run(&args);
            assert_eq!(ran.code, Some(0), "{}", ran.err);
            insta::assert_snapshot!(format!("report_{}_{lang}", to.as_str()), ran.out);
        }
    }
}

/// What the statuses of the cases, which a lawyer can read, ask for.
fn expected(record: &Record, to: Addressee) -> Option<Ground> {
    let duty = match to {
        Addressee::ChildWelfare => DutyId::Report,
        Addressee::Police => DutyId::Avert,
    };
    let made = assess(guide(), record, at());
    match made.duties.iter().find(|result| result.duty.id == duty).expect("a duty").status {
        DutyStatus::Applies => Some(Ground::Duty),
        DutyStatus::RightNotDuty => Some(Ground::Right),
        // Nobody but the person can consent, and it is the police that a wish to report is about.
        _ if to == Addressee::Police && record.wishes.report == Some(Wish::Yes) => Some(Ground::Wish),
        _ => None,
    }
}

/// Without a duty, a right or a consent nothing is written that would say who the person is.
#[test]
fn a_report_is_refused_where_neither_a_duty_nor_a_consent_is_recorded() {
    let (mut written, mut refused) = (0, 0);
    for (name, record) in cases::named() {
        let folder = Folder::new();
        folder.file("r.yaml", record::to_yaml(&record).expect("YAML"));
        let notes: Vec<&str> = record.findings.iter().filter_map(|finding| finding.note.as_deref()).collect();
        for to in Addressee::ALL {
            let ran = folder.run(&["report", to.as_str(), "r.yaml", "-o", "out.txt"]);
            let there = folder.path().join("out.txt");
            if expected(&record, *to).is_some() {
                assert_eq!(ran.code, Some(0), "{name} {to:?}: {}", ran.err);
                std::fs::remove_file(there).expect("a draft");
                written += 1;
            } else {
                assert_eq!(ran.code, Some(2), "{name} {to:?}");
                assert!(ran.err.contains("--without-identity"), "{}", ran.err);
                assert!(!there.exists(), "{name} {to:?}");
                refused += 1;
            }
            assert!(notes.iter().all(|note| !ran.err.contains(note)), "{name}: {}", ran.err);
        }
    }
    assert!(written > 10 && refused > 10, "{written} written, {refused} refused");
}

/// Advice can always be asked for, and then nothing tells who the person is: no blank for a name, no reference, no
/// word that somebody typed.
#[test]
fn advice_is_asked_for_without_anything_that_tells_who_the_person_is() {
    for (name, mut record) in cases::named() {
        record.reference = Reference::new("K-4711").ok();
        for finding in &mut record.findings {
            finding.note = Some("met at the zzyzx yard".to_owned());
        }
        let folder = Folder::new();
        folder.file("r.yaml", record::to_yaml(&record).expect("YAML"));
        for to in Addressee::ALL {
            let ran = folder.run(&["report", to.as_str(), "r.yaml", "--without-identity"]);
            assert_eq!(ran.code, Some(0), "{name} {to:?}: {}", ran.err);
            for telling in ["K-4711", "zzyzx", "Date of birth", "Where the person is now", "§ 196", "§ 13-2"]
            {
                assert!(!ran.out.contains(telling), "{name} {to:?}: {telling}");
            }
            assert!(ran.out.contains("We ask for advice"), "{name} {to:?}");
        }
    }
}

/// As in an assessment that is shared without anything that points to a person: the day is not in the file either.
#[test]
fn a_request_for_advice_names_the_month_alone() {
    let folder = Folder::new();
    let args =
        ["report", "police", &sample(), "--without-identity", "--at", "2026-11-22T14:05", "-o", "a.pdf"];
    assert_eq!(folder.run(&args).code, Some(0));
    let file = std::fs::read(folder.path().join("a.pdf")).expect("a file");
    let has = |what: &str| file.windows(what.len()).any(|window| window == what.as_bytes());
    assert!(has("2026-11-01T") && !has("2026-11-22T"));
}

/// Consent is to one body, and to nobody else: not to a helpline of the same sector.
#[test]
fn a_consent_noted_at_a_call_lets_a_report_to_that_body_say_who_it_is() {
    let of = |body: &str, told: &str| {
        let yaml = format!("person: {{ age: adult }}\ncalls: [{{ body: {body}, told: {told} }}]\n");
        let record = crate::support::record(&yaml);
        let made = assess(guide(), &record, at());
        (made.ground(Addressee::Police), made.ground(Addressee::ChildWelfare))
    };
    assert_eq!(of("police", "consent"), (Some(Ground::Consent), None));
    for body in ["child-welfare", "barnevernvakt"] {
        assert_eq!(of(body, "consent"), (None, Some(Ground::Consent)), "{body}");
    }
    for (body, told) in [("alarmtelefonen", "consent"), ("rosa", "consent"), ("police", "without-identity")] {
        assert_eq!(of(body, told), (None, None), "{body} {told}");
    }
    let folder = Folder::new();
    folder.file("r.yaml", "schema: holdepunkt.record/1\ncalls: [{ body: police, told: consent }]\n");
    for (lang, words) in [
        ("en", "The person agreed that the police are told."),
        ("nb", "Personen har samtykket i at politiet får vite"),
    ] {
        let ran = folder.run(&["report", "police", "r.yaml", "--lang", lang]);
        assert!(ran.code == Some(0) && ran.out.contains(words), "{lang}: {}{}", ran.out, ran.err);
    }
}

/// A right to report needs no consent: the draft is written, and it is said that none is recorded.
#[test]
fn a_draft_that_rests_on_a_right_says_that_no_consent_is_recorded() {
    let folder = Folder::new();
    let start = "schema: holdepunkt.record/1\nassessor: { role: volunteer }\nperson: { age: under-18 }\nconcern: { reason-to-believe: yes }\n";
    folder.file("right.yaml", start);
    folder.file("agreed.yaml", format!("{start}calls: [{{ body: child-welfare, told: consent }}]\n"));
    let ran = folder.run(&["report", "child-welfare", "right.yaml"]);
    assert!(ran.code == Some(0) && ran.out.contains("Date of birth"), "{}{}", ran.out, ran.err);
    assert!(ran.err.contains("right.yaml: the draft rests on your right to report"), "{}", ran.err);
    let ran = folder.run(&["report", "child-welfare", "agreed.yaml"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    // A duty asks nobody.
    folder.file("duty.yaml", start.replace("volunteer", "public-authority"));
    let ran = folder.run(&["report", "child-welfare", "duty.yaml"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
}

/// Whoever answers for the gender is told that it is used to find a service alone, and the numbers of indicators
/// say nothing to who reads a report.
#[test]
fn a_report_tells_neither_the_gender_nor_numbers_of_indicators() {
    let folder = Folder::new();
    let yaml = "schema: holdepunkt.record/1\nperson: { age: under-18, gender: woman }\n\
                assessor: { role: public-authority, sector: health }\nconcern: { reason-to-believe: \"yes\" }\n\
                findings:\n  - { indicator: bound-by-debt, state: present }\n";
    std::fs::write(folder.path().join("girl.yaml"), yaml).expect("written");
    let number = format!("{} ", guide().indicator("bound-by-debt").expect("an indicator").number);
    for lang in ["en", "nb"] {
        let ran = folder.run(&["report", "child-welfare", "girl.yaml", "--lang", lang]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        for hidden in ["woman", "kvinne", number.as_str()] {
            assert!(!ran.out.contains(hidden), "{hidden}: {}", ran.out);
        }
    }
}
