//! The three lengths of an assessment: what must stand in each, what must not, and how long they may be.

use holdepunkt::assessment::{DutyStatus, Share, assess};
use holdepunkt::document::{self, Length, Voice};
use holdepunkt::record::{Answer, Fact, Record, Role};
use holdepunkt::render::{self, Look};
use holdepunkt::words::Lang;

use crate::cases;
use crate::support::{LANGS, at, guide, messages, record};

fn text(record: &Record, lang: Lang, length: Length) -> String {
    let messages = messages(lang);
    let made = assess(guide(), record, at());
    let look = Look { width: 80, styled: false, ascii: false };
    render::text(&document::assessment(Voice::new(&messages, guide()), &made, length), look)
}

/// On one line, so that a break does not hide what is looked for.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_a_case_calls_for_fits_three_pages_and_its_front_fits_one() {
    let mut long = Vec::new();
    for (name, record) in cases::named() {
        for lang in LANGS {
            let usual = text(&record, lang, Length::Usual).lines().count();
            // Ten findings, one conversation: what the length is promised for.
            let plain = record.findings.len() <= 10 && !record.has_former_conversation();
            if usual > if plain { 110 } else { 160 } {
                long.push(format!("{name} {lang}: {usual} lines"));
            }
            let front = text(&record, lang, Length::OnePage).lines().count();
            assert!(front <= usual, "{name} {lang}: {front} lines");
            if front > 75 {
                long.push(format!("{name} {lang}: {front} lines on the first page"));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn a_finding_begins_with_its_state_in_every_length_and_format() {
    let yaml = "findings:\n  - { indicator: bound-by-debt, state: absent, note: asked twice }\n  \
                - { indicator: cannot-leave, state: declined }\n  - { indicator: earlier-reprisals, state: unclear }\n";
    let record = record(yaml);
    let words = [
        (Lang::En, ["looked for and not seen: A", "declined to answer: A", "unclear: A"]),
        (Lang::Nb, ["sett etter, ikke funnet: A", "ville ikke svare: A", "uklart: A"]),
    ];
    for (lang, states) in words {
        let messages = messages(lang);
        let voice = Voice::new(&messages, guide());
        for length in [Length::OnePage, Length::Usual, Length::Full] {
            let made = assess(guide(), &record, at());
            let document = document::assessment(voice, &made, length);
            let formats = [
                flat(&text(&record, lang, length)),
                flat(&render::markdown(&document).replace("**", "")),
                flat(&render::html(&document, false).replace("<strong>", "").replace("</strong>", "")),
            ];
            for state in states {
                for shown in &formats {
                    assert!(shown.contains(state), "{lang} {length}: {state}\n{shown}");
                }
            }
        }
    }
}

#[test]
fn where_a_duty_may_apply_nothing_is_ordered_and_nobody_is_to_be_named() {
    let record = record(
        "assessor: { role: public-authority, sector: health }\nperson: { age: adult }\n\
         aggravation: { likelihood: possible, severe-violence-or-coercion: yes }\n",
    );
    let made = assess(guide(), &record, at());
    assert!(made.duties.iter().all(|duty| duty.status == DutyStatus::MayApply));
    for duty in &made.duties {
        for item in &duty.how {
            let said = item.text.exact(Lang::En).expect("English");
            assert!(!said.starts_with("For an adult: notify") && !said.starts_with("Report to"), "{said}");
        }
    }
    let shown = flat(&text(&record, Lang::En, Length::Usual));
    assert!(shown.contains("without saying who the person is"), "{shown}");
    assert!(shown.contains("you need a duty or a consent"), "{shown}");
    // Nobody asked about children: that is a question, and child welfare no addressee.
    assert!(shown.contains("Ask whether the person has children along"), "{shown}");
    for body in ["bufdir.no", "barnevernvakten.no", "116 111"] {
        assert!(!shown.contains(body), "{body}: {shown}");
    }
}

#[test]
fn nobody_is_sent_to_their_own_agency() {
    let own = [
        ("police", "The police: 02800"),
        ("nav", "Local NAV office"),
        ("child-welfare", "Child welfare service in the municipality"),
        ("labour-inspection", "Norwegian Labour Inspection Authority:"),
        ("immigration", "Norwegian Directorate of Immigration (UDI):"),
    ];
    for (sector, body) in own {
        for age in ["adult", "under-18"] {
            let record = record(&format!(
                "assessor: {{ role: public-authority, sector: {sector} }}\nperson: {{ age: {age} }}\n\
                 findings: [{{ indicator: bound-by-debt, state: present }}]\nforms: [forced-labour]\nresidence: reflection-period\n\
                 wishes: {{ stay: yes }}\naggravation: {{ likelihood: certain-or-most-likely, significant-gain: yes }}\n"
            ));
            let shown = flat(&text(&record, Lang::En, Length::Usual));
            assert!(!shown.contains(body), "{sector} {age}: {shown}");
        }
    }
}

#[test]
fn whoever_is_not_to_investigate_is_asked_nothing_and_told_whom_to_tell() {
    for role in [Role::Volunteer, Role::VolunteerUnsure, Role::PrivatePerson] {
        for age in ["adult", "under-18", "uncertain"] {
            let record = record(&format!(
                "assessor: {{ role: {role} }}\nperson: {{ age: {age} }}\nconcern: {{ reason-to-believe: yes }}\n\
                 safety: {{ immediate-danger: no, can-talk-alone: no, companion-may-control: yes }}\n"
            ));
            let made = assess(guide(), &record, at());
            assert!(made.next_topics.is_empty(), "{role} {age}");
            let shown = flat(&text(&record, Lang::En, Length::Usual));
            assert!(shown.contains("do not have to find out more"), "{role} {age}: {shown}");
            for order in ["Try to talk", "Talk only where", "Settle", "before you ask the child"] {
                assert!(!shown.contains(order), "{role} {age}: {order}: {shown}");
            }
        }
    }
}

#[test]
fn no_topics_are_named_where_questions_would_harm() {
    let quiet = "safety: { immediate-danger: no, companion-may-control: no }\nperson: { age: adult }\n";
    assert!(!assess(guide(), &record(quiet), at()).next_topics.is_empty());
    for (fact, value) in [
        (Fact::Age, Some("under-18")),
        (Fact::Age, Some("uncertain")),
        (Fact::ImmediateDanger, Some("yes")),
        (Fact::ImmediateDanger, None),
        (Fact::CompanionMayControl, Some("yes")),
    ] {
        let mut record = record(quiet);
        fact.set(&mut record, value);
        assert!(assess(guide(), &record, at()).next_topics.is_empty(), "{fact:?} {value:?}");
    }
}

#[test]
fn health_that_nobody_asked_about_is_a_question_and_life_comes_first() {
    for (health, word) in [("unknown", "Does anyone need healthcare"), ("urgent", "needs urgent healthcare")]
    {
        let record = record(&format!("safety: {{ immediate-danger: no, urgent-health: {health} }}\n"));
        let shown = flat(&text(&record, Lang::En, Length::Usual));
        let at = |words: &str| shown.find(words).unwrap_or_else(|| panic!("{words}: {shown}"));
        assert!(at(word) < at("113") && at("113") < at("116 117"), "{shown}");
    }
}

#[test]
fn past_exploitation_is_reason_to_believe_and_no_contradiction() {
    let record = record(
        "person: { age: adult }\nconcern: { reason-to-believe: yes }\naggravation: { likelihood: past-only }\n\
         conclusion: { judgement: grounds }\n",
    );
    let made = assess(guide(), &record, at());
    assert!(made.contradictions.is_empty(), "{:?}", made.contradictions);
    for length in [Length::Usual, Length::Full] {
        assert!(!flat(&text(&record, Lang::En, length)).contains("Even with no reason"));
    }
    // Nor for one who got away and of whom somebody says "no reason now".
    let mut record = record;
    record.concern.reason_to_believe = Some(Answer::No);
    assert!(!flat(&text(&record, Lang::En, Length::Full)).contains("Even with no reason"));
}

#[test]
fn findings_that_bear_on_a_sign_are_named_beside_a_no_before_the_status_text() {
    let record = record(
        "person: { age: adult }\naggravation: { severe-violence-or-coercion: no, significant-gain: no }\n\
         findings: [{ indicator: threatened-with-report, state: present, basis: [stated] }]\n",
    );
    let shown = flat(&text(&record, Lang::En, Length::Usual));
    let beside = shown.find("recorded as no. Beside it stands:").expect("beside");
    let status = shown.find("there is nothing that points to a duty for § 258").expect("the status");
    assert!(beside < status, "{shown}");
    assert!(shown.contains("not the only ones"), "{shown}");
}

#[test]
fn no_list_is_left_out_where_forms_or_age_were_not_recorded() {
    let shown = flat(&text(&Record::default(), Lang::En, Length::Usual));
    assert!(shown.contains("Nobody has considered A1–A49, M1–M12, P1–P4, F1–F8"), "{shown}");
    assert!(!shown.contains("as recorded do not call for it"), "{shown}");
}

#[test]
fn rights_fit_what_is_recorded() {
    let rights = |yaml: &str| -> Vec<String> {
        let record = record(yaml);
        assess(guide(), &record, at()).rights.iter().map(|right| right.id.clone()).collect()
    };
    let citizen = rights("person: { age: adult }\nresidence: citizen\nconcern: { reason-to-believe: yes }\n");
    for permit in ["reflection-period", "limited-permit", "asylum", "safe-return"] {
        assert!(!citizen.iter().any(|id| id == permit), "{permit}");
    }
    let none = rights("person: { age: adult }\nresidence: none\nconcern: { reason-to-believe: no }\n");
    assert_eq!(none, ["information", "asylum", "healthcare", "guardian"], "what holds for anybody");
    let stays = rights("person: { age: adult }\nresidence: none\nwishes: { return: no }\n");
    assert!(!stays.iter().any(|id| id == "safe-return"));
}

#[test]
fn on_the_phone_danger_comes_first_and_in_danger_the_words_are_for_112() {
    let shown = |danger: &str| {
        let yaml = format!(
            "assessor: {{ role: public-authority, sector: health }}\nperson: {{ age: under-18 }}\n\
             safety: {{ immediate-danger: {danger} }}\nconcern: {{ reason-to-believe: yes }}\n\
             aggravation: {{ likelihood: certain-or-most-likely }}\nforms: [crime]\n"
        );
        let shown = flat(&text(&record(&yaml), Lang::En, Length::Usual));
        shown.split("On the phone you can say").nth(1).expect("the script").to_owned()
    };
    let danger = shown("yes");
    assert!(
        danger.trim_start_matches([' ', '·']).starts_with("Life or health is in danger now. I am at"),
        "{danger}"
    );
    let quiet = shown("no");
    let at = |words: &str| quiet.find(words).unwrap_or_else(|| panic!("{words}: {quiet}"));
    assert!(at("under 18") < at("Exploitation in crime"), "{quiet}");
}

#[test]
fn each_number_stands_once() {
    for (name, record) in cases::named() {
        // The line about danger, and where danger or the health of somebody asks for it.
        let shown = text(&record, Lang::En, Length::Usual).replace('\u{a0}', " ");
        for number in ["116 111", "02800", "22 33 11 60", "barnevernvakten.no", "+47 466 15 000"] {
            let count = shown.matches(number).count();
            // Inside a right the next step may name a body, never its number.
            assert!(count <= 1, "{name}: {number} stands {count} times\n{shown}");
        }
    }
}

/// Whoever gets a shared assessment is told in every length what it does not say, and in what sense.
#[test]
fn what_is_left_out_is_said_in_every_length() {
    let record = record("person: { age: adult }\nsafety: { immediate-danger: no }\n");
    let messages = messages(Lang::En);
    let look = Look { width: 200, styled: false, ascii: false };
    for (share, told) in [
        (Share::Full, "Nothing is left out"),
        (Share::Agency, "For another agency. Left out:"),
        (Share::Anonymous, "Without anything that points to a person. Left out:"),
    ] {
        let record = share.apply(record.clone());
        let made = assess(guide(), &record, at()).shared(Some(share));
        for length in [Length::OnePage, Length::Usual, Length::Full] {
            let page = document::assessment(Voice::new(&messages, guide()), &made, length);
            let page = render::text(&page, look);
            assert!(page.contains(told), "{share:?} {length:?}: {page}");
            assert_eq!(page.contains("where the person was met"), share == Share::Anonymous, "{length:?}");
        }
    }
}

/// That a duty concerns children along is said for both duties, in the full length too.
#[test]
fn the_full_length_says_when_a_duty_concerns_children_along() {
    let record = record(
        "assessor: { role: public-authority }\nperson: { age: adult }\n\
         children-along: { any: yes, reason-to-believe: yes, likelihood: certain-or-most-likely }\n",
    );
    let full = flat(&text(&record, Lang::En, Length::Full));
    assert_eq!(full.matches("Concerns: children along").count(), 2, "{full}");
}

#[test]
fn the_day_of_the_greatest_risk_stands_first_and_the_calls_before_the_conclusion() {
    let record =
        cases::named().into_iter().find(|(name, _)| name.contains("before-release")).expect("the case").1;
    let words = [
        (
            Lang::En,
            [
                "released. The day: 1 December 2026.",
                "20 November 2026, 13:05",
                "They answered: They will meet",
            ],
        ),
        (
            Lang::Nb,
            [
                "løslates. Datoen er 1. desember 2026.",
                "20. november 2026, kl. 13.05",
                "De svarte: They will meet",
            ],
        ),
    ];
    for (lang, [day, when, answer]) in words {
        for length in [Length::OnePage, Length::Usual, Length::Full] {
            let shown = flat(&text(&record, lang, length));
            let first = shown.find(day).unwrap_or_else(|| panic!("{lang} {length}: {shown}"));
            assert!(first < shown.find("196").expect("the duty"), "{lang} {length}");
            if length != Length::OnePage {
                assert!(shown.contains(when) && shown.contains(answer), "{lang} {length}: {shown}");
            }
        }
    }
}

#[test]
fn another_agency_hears_who_was_called_and_nobody_else_hears_even_that() {
    let record =
        cases::named().into_iter().find(|(name, _)| name.contains("before-release")).expect("the case").1;
    let agency = Share::Agency.apply(record.clone());
    assert_eq!((agency.calls.len(), agency.safety.risk_on.is_some()), (2, true));
    assert!(agency.calls.iter().all(|call| call.answer.is_none()));
    let anonymous = Share::Anonymous.apply(record);
    assert_eq!((anonymous.calls.len(), anonymous.safety.risk_on), (0, None));
}

#[test]
fn a_grown_person_who_was_a_child_then_is_told_apart() {
    let of = |then: &str| {
        record(&format!(
            "person: {{ age: adult, minor-then: {then} }}\nfindings: [{{ indicator: bound-by-debt, state: present }}]\n"
        ))
    };
    for (lang, words) in [
        (Lang::En, "happened while the person was under 18"),
        (Lang::Nb, "skjedde mens personen var under 18 år"),
    ] {
        let full = |then| flat(&text(&of(then), lang, Length::Full));
        assert!(full("yes").contains(words), "{lang}: {}", full("yes"));
        assert!(!full("no").contains(words) && !full("unknown").contains(words), "{lang}");
    }
    assert_eq!(of("yes").is_child(), Answer::No, "the duty to report is about children now");
}

#[test]
fn a_sign_of_ones_own_stands_apart_from_those_of_the_guide_and_leaves_with_no_stranger() {
    let record = record(
        "person: { age: adult }\nown-findings:\n  - { sign: Sleeps in a lorry, basis: [observed], note: twice }\n  \
         - { sign: No shoes, state: absent }\n",
    );
    for (lang, apart, seen, not) in [
        (
            Lang::En,
            "not the guide's:",
            "present: X1 Sleeps in a lorry (observed)",
            "looked for and not seen: X2 No shoes",
        ),
        (
            Lang::Nb,
            "som ikke står i veilederen:",
            "til stede: X1 Sleeps in a lorry (observert)",
            "sett etter, ikke funnet: X2 No shoes",
        ),
    ] {
        for length in [Length::OnePage, Length::Usual, Length::Full] {
            let shown = flat(&text(&record, lang, length));
            let at = shown.find(apart).unwrap_or_else(|| panic!("{lang} {length}: {shown}"));
            assert!(shown[at..].contains(seen) && shown[at..].contains(not), "{lang} {length}: {shown}");
        }
    }
    assert_eq!(Share::Agency.apply(record.clone()).own_findings.len(), 2);
    assert!(Share::Anonymous.apply(record).own_findings.is_empty());
}

#[test]
fn nobody_is_told_to_stay_with_a_child_who_is_abroad() {
    let of = |region: &str| {
        record(&format!(
            "person: {{ age: under-18 }}\nassessor: {{ role: public-authority, sector: nav }}\nregion: {region}\n"
        ))
    };
    for (lang, stay) in [(Lang::En, "leave the child alone"), (Lang::Nb, "la barnet være alene")] {
        for length in [Length::OnePage, Length::Usual, Length::Full] {
            let shown = |region| flat(&text(&of(region), lang, length));
            assert!(shown("elsewhere").contains(stay), "{lang} {length}");
            let abroad = shown("abroad");
            assert!(!abroad.contains(stay), "{lang} {length}: {abroad}");
            assert!(abroad.contains("13-2"), "{lang} {length}: the duty stays");
        }
    }
}

/// What is said on the phone is what the duties call for: nobody asks for advice who has to notify.
#[test]
fn whoever_has_a_duty_says_so_on_the_phone() {
    let mut seen = [0, 0];
    for (name, record) in cases::named() {
        let made = assess(guide(), &record, at());
        let applies = made.duties.iter().any(|duty| duty.status == DutyStatus::Applies);
        let Some(call) = &made.call else { continue };
        let opening: Vec<&str> = call.opening.iter().map(|item| item.id.as_str()).collect();
        if opening.contains(&"danger") {
            continue;
        }
        seen[usize::from(applies)] += 1;
        assert_eq!(opening.contains(&"duty"), applies, "{name}: {opening:?}");
        assert_eq!(opening.contains(&"why"), !applies, "{name}: {opening:?}");
    }
    assert!(seen.iter().all(|seen| *seen > 0), "{seen:?}");
}

/// Where a duty applies, nothing reads as if it were left to choose.
#[test]
fn what_is_a_duty_is_not_to_be_considered() {
    for (name, record) in cases::named() {
        let made = assess(guide(), &record, at());
        let steps: Vec<&str> =
            made.steps.iter().flat_map(|given| &given.items).map(|item| item.id.as_str()).collect();
        let applies = made.duties.iter().any(|duty| duty.status == DutyStatus::Applies);
        assert_eq!(steps.contains(&"duty-first"), applies, "{name}");
        assert_eq!(steps.contains(&"duty-or-right"), !applies, "{name}");
    }
}

/// Under what is urgent every number stands, though it stands elsewhere too.
#[test]
fn urgent_help_has_its_numbers_in_the_whole_assessment() {
    for (name, record) in cases::named() {
        let made = assess(guide(), &record, at());
        if !made.steps.iter().any(|given| given.group.id == "urgent-help") {
            continue;
        }
        let said = flat(&text(&record, Lang::En, Length::Full));
        let from = said.find("Is urgent help needed?").expect("the heading");
        let urgent = &said[from..(from + 400).min(said.len())];
        assert!(urgent.contains(": 112"), "{name}: {urgent}");
    }
}

/// One page names what it has no room for.
#[test]
fn one_page_says_which_lists_and_notes_are_not_on_it() {
    let yaml = "person: { age: adult }\nforms: [forced-labour]\n\
                findings:\n  - { indicator: bound-by-debt, state: present, note: seen }\n";
    let said = flat(&text(&record(yaml), Lang::En, Length::OnePage));
    for wanted in
        ["Minors, in addition: left out", "The notes are not on this page.", "Conclusion and reasons:"]
    {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    let bare = flat(&text(&record("person: { age: adult }\n"), Lang::En, Length::OnePage));
    assert!(!bare.contains("The notes are not"), "{bare}");
}
