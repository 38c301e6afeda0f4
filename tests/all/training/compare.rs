//! How the answers of a group agree, in every format; and what is said of files that cannot be compared.

use std::fs;

use hayro_syntax::Pdf;
use holdepunkt::record::{Basis, Record, State};
use holdepunkt::training::{Case, agreement, reference};
use holdepunkt::words::Lang;
use serde_json::Value;

use super::{CASE, case, house, with_guide};
use crate::support::{Folder, Ran, guide, record};

/// The answers of three, to one indicator that they see alike and one that they do not.
const GROUP: [&str; 3] = [
    "assessor: { role: public-authority }\nfindings:\n  - { indicator: no-control-over-documents, state: present, basis: [stated] }\n  \
     - { indicator: malnourished-exhausted, state: present, basis: [observed] }\n",
    "findings:\n  - { indicator: no-control-over-documents, state: present, basis: [stated, observed] }\n  \
     - { indicator: malnourished-exhausted, state: unclear }\n",
    "assessor: { role: volunteer }\nfindings:\n  - { indicator: no-control-over-documents, state: present, basis: [observed] }\n",
];

fn answers() -> Vec<Record> {
    let head = format!("catalogue: {}\ntraining: {{ case: {CASE} }}\n", guide().edition());
    GROUP.iter().map(|text| record(&format!("{head}{text}"))).collect()
}

/// The group's files in a folder, and the catalogue with the case.
fn group() -> Folder {
    let folder = house();
    fs::create_dir(folder.path().join("group")).expect("a folder");
    for (index, record) in answers().iter().enumerate() {
        let yaml = holdepunkt::record::to_yaml(record).expect("written");
        folder.file(&format!("group/{index}.yaml"), yaml);
    }
    folder
}

fn compare(folder: &Folder, args: &[&str]) -> Ran {
    folder.run(&with_guide(&[&["train", "compare"], args].concat()))
}

#[test]
fn what_a_group_saw_most_differently_comes_first() {
    let case: Case = case();
    let found = agreement(guide(), &case, &answers());
    assert_eq!(found.sheets, 3);
    let rows: Vec<(&str, &[usize], usize, Option<usize>)> = found
        .signs
        .rows
        .iter()
        .map(|row| (row.about.id.as_str(), row.counts.as_slice(), row.silent, row.reference))
        .collect();
    // Present, absent, unclear, declined; nothing else was considered by anybody.
    let expected: [(&str, &[usize], usize, Option<usize>); 2] = [
        ("malnourished-exhausted", &[1, 0, 1, 0], 1, Some(2)),
        ("no-control-over-documents", &[3, 0, 0, 0], 0, Some(0)),
    ];
    assert_eq!(rows, expected);
    let first = &found.signs.rows[0];
    assert_eq!((first.alike, first.as_reference()), (Some(0.0), Some(0.5)));
    assert_eq!(found.signs.rows[1].alike, Some(1.0));
    // By hand: 5 answers, 4 present and 1 unclear; expected (25 − 17)/20 = 2/5, observed 2·1/5; alpha 0.
    assert!(found.signs.alpha.is_some_and(|alpha| alpha.abs() < 1e-12), "{:?}", found.signs.alpha);
}

#[test]
fn a_basis_is_compared_over_all_indicators_and_a_duty_where_it_was_answered() {
    let case = case();
    let found = agreement(guide(), &case, &answers());
    let stated = found.bases.iter().find(|row| row.basis == Basis::Stated).expect("a row");
    // Documents: rests on it, rests on it, not; the other sign: twice not. Four pairs, of which two agree.
    assert_eq!(stated.alike, Some(2.0 / 4.0));
    // The reference has it for the documents and not for the other sign: 2 of 3, and 2 of 2.
    assert_eq!(stated.as_reference, Some(4.0 / 5.0));
    let avert = &found.duties.rows.iter().find(|row| row.about.to_string() == "avert").expect("a row");
    // Who answered none of the questions that decide it is not counted.
    assert_eq!((avert.answers(), avert.silent), (2, 1));
    let whole = reference::whole(&case, guide().edition(), Lang::En);
    assert_eq!(whole.finding("malnourished-exhausted").map(|found| found.state), Some(State::Unclear));
}

#[test]
fn the_page_shows_dots_and_numbers_and_marks_nobody() {
    let folder = group();
    let ran = compare(&folder, &["group"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    for words in [
        "Exercise cleaner-at-night, not a real case",
        "3 answers, beside the reference",
        "Nobody is\nmarked".replace('\n', " ").as_str(),
        "●●● 3",
        "○",
        "Pairs alike",
        "50%",
        "Alpha 0.00: the answers are no more alike than by chance.",
    ] {
        let out = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            out.contains(&words.split_whitespace().collect::<Vec<_>>().join(" ")),
            "{words}: {}",
            ran.out
        );
    }
    // What differs most stands first, and no file is named: it could be somebody's.
    let (exhausted, documents) = (ran.out.find("Seems malnourished"), ran.out.find("No control over ID"));
    assert!(exhausted < documents && exhausted.is_some(), "{}", ran.out);
    assert!(!ran.out.contains("0.yaml"), "{}", ran.out);
    let narrow = folder.run(&with_guide(&["--width", "40", "train", "compare", "group"]));
    assert!(narrow.out.lines().all(|line| line.chars().count() <= 40), "{}", narrow.out);
    let norwegian = folder.run(&with_guide(&["--lang", "nb", "train", "compare", "group"]));
    assert!(norwegian.out.contains("0,00") && norwegian.out.contains("50 %"), "{}", norwegian.out);
}

#[test]
fn the_reference_is_a_row_of_its_own_in_every_format() {
    let folder = group();
    let html = compare(&folder, &["group", "--format", "html"]).out;
    let drawings = html.matches("<svg ").count();
    assert_eq!(
        html.matches("class=\"dot\"").count(),
        html.matches("<circle").count() - html.matches("class=\"ring\"").count()
    );
    // Two indicators and two duties, each with a ring for the reference; two heads.
    assert_eq!((drawings, html.matches("class=\"ring\"").count()), (6, 4));
    assert_eq!(html.matches("<svg ").count(), html.matches("aria-hidden=\"true\"").count());
    assert!(html.contains("<th scope=\"row\">Reference</th>"), "{html}");
    let markdown = compare(&folder, &["group", "--format", "markdown"]).out;
    assert!(markdown.contains("| Group | 3 | 0 | 0 | 0 | 0 |"), "{markdown}");
    assert!(markdown.contains("| Reference | 1 | 0 | 0 | 0 | 0 |"), "{markdown}");
    let json: Value =
        serde_json::from_str(&compare(&folder, &["group", "--format", "json"]).out).expect("JSON");
    assert_eq!(json["schema"], "holdepunkt.agreement/1");
    assert_eq!((&json["case"], &json["answers"]), (&Value::from(CASE), &Value::from(3)));
    assert_eq!(json["findings"]["rows"][0]["id"], "malnourished-exhausted");
    assert_eq!(json["findings"]["rows"][0]["reference"], "unclear");
    assert_eq!(json["findings"]["rows"][0]["not_answered"], 1);
    let ran = compare(&folder, &["group", "-o", "agreement.pdf"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(fs::read(folder.path().join("agreement.pdf")).expect("a file").starts_with(b"%PDF"));
}

#[test]
fn the_terminal_without_utf8_has_dots_too() {
    let folder = group();
    let ran = compare(&folder, &["group"]);
    let folded = holdepunkt::render::ascii::fold(&ran.out);
    assert!(folded.is_ascii() && folded.contains("*** 3") && folded.contains("Reference  o"), "{folded}");
}

#[test]
fn files_that_cannot_be_compared_are_named_and_the_rest_goes_on() {
    let folder = group();
    folder.file("broken.yaml", "schema: holdepunkt.record/1\nperson: { agee: adult }\n");
    folder.file("person.yaml", crate::support::FINE);
    let head = "schema: holdepunkt.record/1\n";
    let edition = guide().edition();
    folder.file("other.yaml", format!("{head}catalogue: {edition}\ntraining: {{ case: another-case }}\n"));
    folder.file("edition.yaml", format!("{head}training: {{ case: {CASE} }}\n"));
    let files = ["group", "broken.yaml", "person.yaml", "other.yaml", "edition.yaml", "none.yaml"];
    let ran = compare(&folder, &files);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    for words in [
        "broken.yaml:2:11: person.agee: unknown key",
        "person.yaml is no exercise",
        "other.yaml is an exercise on another-case, and most are on cleaner-at-night",
        "edition.yaml was made with edition",
        "none.yaml",
        "5 of 8",
    ] {
        assert!(ran.err.contains(words), "{words}: {}", ran.err);
    }
    assert!(ran.out.contains("3 answers"), "{}", ran.out);
    let ran = compare(&folder, &["broken.yaml"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{}", ran.err);
    // Nothing that can be compared is no page.
    let ran = compare(&folder, &["person.yaml", "other.yaml"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{}", ran.err);
}

#[test]
fn twenty_files_of_which_one_is_broken_are_nineteen_answers() {
    let folder = house();
    let text = |state: &str| {
        let sign = format!("{{ indicator: fears-reprisals, state: {state} }}");
        format!(
            "schema: holdepunkt.record/1\ncatalogue: {}\ntraining: {{ case: {CASE} }}\nfindings: [{sign}]\n",
            guide().edition()
        )
    };
    fs::create_dir(folder.path().join("group")).expect("a folder");
    for number in 1..=20 {
        let state = if number == 7 { "perhaps" } else { "present" };
        folder.file(&format!("group/{number:02}.yaml"), text(state));
    }
    let ran = compare(&folder, &["group"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("group/07.yaml:4:") && ran.out.contains("19 answers"), "{}{}", ran.err, ran.out);
}

#[test]
fn a_page_never_takes_the_place_of_an_answer() {
    let folder = group();
    let before = fs::read(folder.path().join("group/0.yaml")).expect("read");
    let ran = compare(&folder, &["group", "-o", "group/0.yaml", "--format", "text", "--force"]);
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert_eq!(fs::read(folder.path().join("group/0.yaml")).expect("read"), before);
}

/// Twenty answers that differ in everything fit one page, in both languages.
#[test]
fn a_round_for_the_group_is_one_page() {
    let folder = house();
    fs::create_dir(folder.path().join("round")).expect("a folder");
    let ids: Vec<&str> = guide().current().map(|sign| sign.id.as_str()).collect();
    let states = ["present", "absent", "unclear", "declined"];
    for sheet in 0..20 {
        let finding = |(index, id): (usize, &&str)| {
            format!("  - {{ indicator: {id}, state: {} }}\n", states[(index + sheet) % 4])
        };
        let findings: String = ids.iter().take(30).enumerate().map(finding).collect();
        let likelihood = ["certain-or-most-likely", "possible", "unlikely"][sheet % 3];
        let yaml = format!(
            "schema: holdepunkt.record/1\ncatalogue: {}\ntraining: {{ case: {CASE} }}\nassessor: {{ role: public-authority }}\n\
             person: {{ age: uncertain }}\naggravation: {{ likelihood: {likelihood} }}\nfindings:\n{findings}",
            guide().edition()
        );
        folder.file(&format!("round/{sheet}.yaml"), yaml);
    }
    for lang in ["en", "nb"] {
        let name = format!("{lang}.pdf");
        let ran = compare(&folder, &["round", "--one-page", "--lang", lang, "-o", &name]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let pdf = fs::read(folder.path().join(&name)).expect("a page");
        assert_eq!(Pdf::new(pdf).expect("a PDF").pages().len(), 1, "{lang}");
    }
    let shown = compare(&folder, &["round", "--one-page"]).out;
    assert!(shown.contains("23 more indicators"), "{shown}");
}
