//! Files that are not what they should be: named with their place, counted, and never with a word of a record.

use holdepunkt::forms::{Answers, fill, form, form_to_read, receive};
use holdepunkt::words::Lang;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::held::some_record;
use super::submissions::{kobo_csv, kobo_json, odk_csv, uuid};
use crate::support::{Folder, guide, messages, try_record};

fn answers() -> Answers {
    fill(guide(), &form(guide()), &some_record()).answers
}

fn csv(all: usize) -> String {
    String::from_utf8(odk_csv(&form(guide()), &vec![answers(); all])).expect("text")
}

fn kobo() -> Value {
    kobo_json(&form(guide()), &[answers()])
}

/// Imports a file; what was said must have all the words, and none of the record's.
fn refused(name: &str, bytes: impl AsRef<[u8]>, words: &[&str]) {
    let folder = Folder::new();
    folder.file(name, bytes);
    let ran = folder.run(&["record", "import", name, "-o", "case.yaml", "--unencrypted"]);
    assert_eq!(ran.code, Some(2), "{name}: {}", ran.err);
    for word in words {
        assert!(ran.err.contains(word), "{name}: {word}: {}", ran.err);
    }
    assert!(!ran.err.contains("Leyla") && !ran.err.contains("boss"), "{}", ran.err);
    assert!(!folder.path().join("case.yaml").exists());
}

#[test]
fn tables_that_were_changed_are_refused_by_row_and_column() {
    let good = csv(1);
    let edited = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        good.replacen(from, to, 1)
    };
    refused(
        "renamed.csv",
        edited("-person_age,", "-person_alder,"),
        &["renamed.csv:1:", "no question of the guide's form", "--skip-unknown"],
    );
    refused(
        "value.csv",
        edited("uncertain", "17"),
        &["value.csv:2:", "person.age: unknown value", "under-18"],
    );
    refused(
        "label.csv",
        edited(",uncertain,", ",\"I tvil (behandles som et barn)\","),
        &["person.age: a label in place of its name"],
    );
    refused(
        "labels.csv",
        "Er det umiddelbar fare for noens liv eller helse?,Leyla\nNei,boss\n",
        &["labels in place of names", "XML values"],
    );
    let labelled = good.replacen(
        "form_edition",
        "form_edition,How old is the person?,Who came along with the person?",
        1,
    );
    let [head, row] = [labelled.lines().next().expect("a head"), "x,no-kom/1,Leyla,boss"];
    let few = head.split(',').take(4).collect::<Vec<_>>().join(",");
    refused("labels-en.csv", format!("{few}\n{row}\n"), &["labels in place of names"]);
    refused("other.csv", "name,age\nLeyla,17\n", &["no question of the guide's form in it"]);
    refused("edition.csv", edited("no-kom/1", "se-kom/1"), &["catalogue: ", "no-kom/1"]);
    refused("newer.csv", edited("no-kom/1", "no-kom/99"), &["newer.csv:2:1: catalogue"]);
    refused("noedition.csv", edited("no-kom/1", ""), &["which edition"]);
    refused("date.csv", edited("2026-11-22,", "22.11.2026,"), &["conversation.on: not a date"]);
    refused(
        "cut.csv",
        good.trim_end().rsplit_once(',').expect("cells").0,
        &["cut.csv:2:1: another number of cells"],
    );
    refused("twice.csv", edited("-person_gender,", "-person_age,"), &["answered twice"]);
    refused("latin.csv", [good.as_bytes(), b"\xe6"].concat(), &["UTF-8"]);
    refused("empty.csv", " \n", &["no submission"]);
    refused("head.csv", good.lines().next().expect("a head"), &["no submission"]);
    refused("book.xlsx", b"PK\x03\x04", &["CSV or JSON"]);
    refused(
        "hanging.csv",
        edited(",declined,", ",,"),
        &["finding.no-control-over-documents.note: belongs to something"],
    );
}

#[test]
fn blank_cells_behind_the_id_may_be_missing() {
    let folder = Folder::new();
    let good = csv(2).replacen(",KEY\n", ",KEY,SubmitterName,Status\n", 1);
    folder.file("all.csv", good);
    std::fs::create_dir(folder.path().join("out")).expect("a folder");
    let ran = folder.run(&["record", "import", "all.csv", "-o", "out", "--unencrypted"]);
    assert!(ran.code == Some(0) && ran.err.contains("2 records written"), "{}", ran.err);
}

#[test]
fn split_columns_must_be_ticks_and_agree() {
    let good = String::from_utf8(kobo_csv(&form(guide()), &[answers()], true)).expect("text");
    let joined = "\"forced-labour begging\"";
    assert!(good.contains(joined), "{good}");
    refused("tick.csv", good.replacen(";\"1\";", ";\"x\";", 1), &["neither 1 nor 0"]);
    refused(
        "disagree.csv",
        good.replacen(joined, "\"begging\"", 1),
        &["forms: its own columns say something else"],
    );
    refused(
        "among.csv",
        good.replacen(joined, "\"begging unknown\"", 1),
        &["forms: not known, and other answers"],
    );
}

#[test]
fn json_that_was_changed_is_refused_by_key() {
    let changed = |change: fn(&mut Value)| {
        let mut value = kobo();
        change(&mut value["results"][0]);
        serde_json::to_string_pretty(&value).expect("JSON")
    };
    refused(
        "age.json",
        changed(|one| one["part_safety/person_age"] = json!("Leyla")),
        &["age.json:", "person.age: unknown value"],
    );
    refused(
        "list.json",
        changed(|one| one["part_safety/person_age"] = json!(["adult"])),
        &["a list or an object"],
    );
    refused(
        "more.json",
        changed(|one| one["part_safety/shoe_size"] = json!(38)),
        &["no question of the guide's form"],
    );
    refused(
        "reference.json",
        changed(|one| one["part_situation/reference"] = json!("Leyla Boss")),
        &["reference: looks like a name"],
    );
    refused(
        "identity.json",
        changed(|one| one["part_situation/reference"] = json!("010203 12345")),
        &["may tell who"],
    );
    refused(
        "languages.json",
        changed(|one| one["part_safety/interpreter_languages_other"] = json!("Leyla")),
        &["interpreter.languages-other"],
    );
    refused(
        "time.json",
        changed(|one| {
            one["part_calls/call_1/call_1_body"] = json!("police");
            one["part_calls/call_1/call_1_at"] = json!("noon");
        }),
        &["call.1.at: not a time"],
    );
    refused("half.json", &kobo().to_string()[..200], &["half.json:"]);
    refused("record.json", r#"{"schema":"holdepunkt.record/1"}"#, &["no question of the guide's form in it"]);
    refused("none.json", "[]", &["no submission"]);
}

fn fhir() -> Value {
    holdepunkt::forms::response(guide(), &form(guide()), &some_record()).0
}

#[test]
fn fhir_of_another_questionnaire_or_with_other_codes_is_refused() {
    let changed = |from: &str, to: &str| {
        let text = fhir().to_string();
        assert!(text.contains(from), "{from}: {text}");
        text.replacen(from, to, 1)
    };
    refused(
        "other.json",
        changed("urn:holdepunkt:no-kom:questionnaire", "urn:example:q"),
        &["questionnaire: an answer to another"],
    );
    refused("noversion.json", changed(&format!("|{}", form(guide()).version), ""), &["which edition"]);
    refused("newer.json", changed("questionnaire|1-", "questionnaire|99-"), &["catalogue"]);
    refused("error.json", changed("\"completed\"", "\"entered-in-error\""), &["status: entered in error"]);
    refused(
        "code.json",
        changed("\"code\":\"uncertain\"", "\"code\":\"old\""),
        &["person.age: a code that the question does not have"],
    );
    refused(
        "system.json",
        changed("urn:holdepunkt:no-kom:person.age", "urn:example:age"),
        &["person.age: a code"],
    );
    refused(
        "kind.json",
        changed("\"valueDate\":\"2026-11-22\"", "\"valueString\":\"2026-11-22\""),
        &["conversation.on: another kind of value"],
    );
    refused(
        "link.json",
        changed("\"linkId\":\"person.age\"", "\"linkId\":\"person.shoe-size\""),
        &["person.shoe-size: no question"],
    );
    refused(
        "twice.json",
        changed("\"linkId\":\"person.age\"", "\"linkId\":\"safety.urgent-health\""),
        &["safety.urgent-health: answered twice"],
    );
    refused(
        "patient.json",
        r#"{"resourceType":"Patient","name":[{"text":"Leyla"}]}"#,
        &["neither a QuestionnaireResponse"],
    );
}

#[test]
fn one_bad_submission_does_not_keep_the_others_out() {
    let folder = Folder::new();
    folder.file("all.csv", csv(3).replacen("uncertain", "Leyla", 1));
    std::fs::create_dir(folder.path().join("out")).expect("a folder");
    let import = ["record", "import", "all.csv", "-o", "out/", "--unencrypted"];
    let ran = folder.run(&import);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    for words in ["all.csv:2:", "person.age", "2 records written to out/", "1 of 3 records"] {
        assert!(ran.err.contains(words), "{words}: {}", ran.err);
    }
    assert!(!ran.err.contains("Leyla, "), "{}", ran.err);
    for number in [1, 2] {
        let path = folder.path().join(format!("out/form-{}.yaml", uuid(number)));
        let record = try_record(&std::fs::read_to_string(path).expect("written")).expect("a record");
        assert_eq!(record, super::held::held(some_record(), |_| true));
    }
    // The same submissions again: what is there stays.
    let again = folder.run(&import);
    assert!(
        again.err.contains("0 records written") && again.err.contains("2 submissions have records"),
        "{}",
        again.err
    );
    let one = folder.run(&["record", "import", "all.csv", "-o", "one.yaml", "--unencrypted"]);
    assert!(one.code == Some(2) && one.err.contains("3 submissions"), "{}", one.err);
    let gone = folder.run(&["record", "import", "all.csv", "-o", "gone/", "--unencrypted"]);
    assert!(gone.code == Some(1) && gone.err.contains("gone/"), "{}", gone.err);
}

#[test]
fn what_an_agency_added_is_passed_over_where_that_was_asked_for() {
    let folder = Folder::new();
    let more = csv(1).replacen("SubmissionDate", "office_desk", 1);
    folder.file("more.csv", more.replacen("-person_gender,", "-person_kjonn,", 1));
    let args = ["record", "import", "more.csv", "-o", "case.yaml", "--unencrypted", "--skip-unknown"];
    let ran = folder.run(&args);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    for words in ["2 columns are no questions", "one question has no column", "person.gender"] {
        assert!(ran.err.contains(words), "{words}: {}", ran.err);
    }
    assert_eq!(folder.run(&["record", "check", "case.yaml"]).code, Some(0));
    let page = kobo().to_string().replace("\"next\":null", "\"next\":\"x\"");
    folder.file("page.json", page);
    let ran = folder.run(&["record", "import", "page.json", "-o", "page.yaml", "--unencrypted"]);
    assert!(ran.code == Some(0) && ran.err.contains("one page of several"), "{}", ran.err);
}

#[test]
fn a_record_goes_to_fhir_and_back_and_is_kept_encrypted() {
    let folder = Folder::new();
    let record = some_record();
    folder.file("case.yaml", holdepunkt::record::to_yaml(&record).expect("YAML"));
    let ran = folder.run(&["record", "export", "--to", "fhir", "case.yaml", "-o", "case.json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let both = folder.run(&["record", "export", "--to", "fhir", "case.yaml", "case.yaml"]);
    let bundle: Value = serde_json::from_str(&both.out).expect("JSON");
    assert_eq!(bundle["entry"].as_array().map(Vec::len), Some(2));
    let ran = folder.run(&["record", "import", "case.json", "-o", "back.yaml", "--unencrypted"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let back = std::fs::read_to_string(folder.path().join("back.yaml")).expect("written");
    assert_eq!(try_record(&back).expect("a record"), super::held::held(record, |_| true));
    // Rows for statistics stay what they are.
    assert!(folder.run(&["record", "export", "case.yaml"]).out.starts_with("record,kind,id,"));
    folder.file("pass", "correct horse battery\n");
    let key = ["--identity", "me.age", "--passphrase-file", "pass"];
    let made = folder.run(&[&["record", "import", "case.json", "-o", "back.age"][..], &key].concat());
    assert_eq!(made.code, Some(0), "{}", made.err);
    let sealed = std::fs::read(folder.path().join("back.age")).expect("written");
    assert!(sealed.starts_with(b"age-encryption.org/v1"), "encrypted unless plain text is asked for");
    let shown = folder.run(&[&["record", "show", "back.age"][..], &key].concat());
    assert!(shown.out.contains("no-control-over-documents"), "{}", shown.err);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever happens to a file, what is said of it repeats nothing, and every submission is a record or has problems.
    #[test]
    fn no_damage_makes_an_import_fall_or_repeat_a_note(
        kind in 0usize..4,
        cuts in proptest::collection::vec((any::<proptest::sample::Index>(), 0usize..40, "[,;\"{}\\[\\]:/\n\\\\a-z0-9-]{0,6}"), 0..4),
    ) {
        let form = form_to_read(guide());
        let mut text = match kind {
            0 => csv(2),
            1 => String::from_utf8(kobo_csv(&form, &[answers()], true)).expect("text"),
            2 => kobo().to_string(),
            _ => fhir().to_string(),
        };
        for (at, length, put) in cuts {
            let at = text.floor_char_boundary(at.index(text.len().max(1)));
            let end = text.ceil_char_boundary((at + length).min(text.len()));
            text.replace_range(at..end, &put);
        }
        let said = messages(Lang::En);
        let lines = match receive(guide(), &form, "a", text.as_bytes(), false) {
            Err(failure) => failure.lines(&said),
            Ok(received) => received.submissions.into_iter().filter_map(|one| one.outcome.err()).flat_map(|problems| {
                assert!(!problems.is_empty());
                problems.iter().flat_map(|problem| problem.lines(&said)).collect::<Vec<_>>()
            }).collect(),
        };
        for word in ["Leyla", "boss", "Sleeps"] {
            prop_assert!(lines.iter().all(|line| !line.contains(word)), "{:?}", lines);
        }
    }
}
