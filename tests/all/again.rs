//! Several conversations: what was stays readable, what changed is told, what is asked again.

use chrono::NaiveDate;
use holdepunkt::assessment::Share;
use holdepunkt::assessment::assess;
use holdepunkt::document;
use holdepunkt::document::Voice;
use holdepunkt::guard;
use holdepunkt::record::{self, Fact, Field, Record};
use holdepunkt::render::{self, Look};
use holdepunkt::words::Lang;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::properties::config;
use crate::record_strategy::record;
use crate::support::{LANGS, at, guide, messages, try_record};

/// The record of somebody who answers everything again as it was, a week later, has no change.
#[test]
fn the_same_answers_a_week_later_change_nothing() {
    proptest!(config(60), |(mut record in record())| {
        prop_assume!(record.conversations.iter().all(|one| one.on.is_some()));
        // Of a record by hand that does not say what was answered when.
        record.earlier.clear();
        record.conversations.iter_mut().for_each(|one| one.answered.clear());
        record.begin_conversation(NaiveDate::from_ymd_opt(2100, 1, 1).unwrap());
        prop_assert!(record.has_former_conversation());
        let before = record.clone();
        for fact in Fact::ALL.iter().filter(|fact| **fact != Fact::Forms) {
            let value = fact.get(&record).first().map(|value| (*value).to_owned());
            record.answer(*fact, value.as_deref());
        }
        for finding in &before.findings {
            record.set_state(&finding.indicator, finding.state);
            record.set_note(&finding.indicator, finding.note.as_deref().unwrap_or_default());
        }
        let made = assess(guide(), &record, at());
        let since = made.since.expect("two conversations");
        prop_assert!(since.answers.is_empty() && since.topics.is_empty(), "{:?}", since.answers);
        // What was typed with blanks at the end is kept without them.
        let by_notes_alone = since.findings.iter().all(|change| {
            change.now.note.as_deref() != change.before.and_then(|before| before.note)
        });
        prop_assert!(by_notes_alone);
    });
}

/// Whatever is answered over conversations: what was recorded at the end of each is told as it was.
#[test]
fn what_was_recorded_in_each_conversation_is_never_lost() {
    let answers = vec(vec((select(Fact::ALL.to_vec()), any::<Index>()), 0..6), 1..5);
    proptest!(config(200), |(conversations in answers)| {
        let mut record = Record::new(guide().edition());
        let mut snapshots = Vec::new();
        for (number, answers) in (1u32..).zip(conversations) {
            record.begin_conversation(NaiveDate::from_ymd_opt(2026, 1, number).unwrap());
            for (fact, index) in answers {
                let values = guide().values(fact);
                record.answer(fact, Some(values[index.index(values.len())]));
            }
            let yaml = record::to_yaml(&record).expect("YAML");
            record = try_record(&yaml).map_err(|problems| TestCaseError::fail(problems.join("\n")))?;
            let now: Vec<Vec<String>> = Field::shared().map(|subject| subject.values(&record)).collect();
            snapshots.push((number, now));
        }
        for (number, then) in snapshots {
            for (subject, values) in Field::shared().zip(then) {
                let course = record.course(subject);
                prop_assert_eq!(course.by(number), values, "{} in {}", subject.path(), number);
            }
        }
    });
}

/// A second conversation after the police and child welfare were notified in the first.
const SECOND: &str = "
schema: holdepunkt.record/1
conversations:
  - id: 1
    on: 2026-11-12
    answered:
      - safety.immediate-danger
      - person.age
      - concern.reason-to-believe
      - aggravation.likelihood
      - notified.police
      - notified.child-welfare
      - conclusion.judgement
      - conclusion.reasons
    preparation: [role-explained, room]
  - id: 2
    on: 2026-11-20
    answered: [safety.immediate-danger, person.age, aggravation.likelihood, conclusion.reasons]
assessor: { role: public-authority, sector: health }
person: { age: under-18 }
concern: { reason-to-believe: yes }
safety: { immediate-danger: no }
aggravation: { likelihood: certain-or-most-likely }
preparation: [room]
findings:
  - { indicator: bound-by-debt, state: present, basis: [stated], in: 1, note: Sentinel debt. }
  - indicator: no-control-over-documents
    state: present
    basis: [observed, stated]
    in: 2
    note: Sentinel passport.
    earlier: [{ state: unclear, basis: [observed], in: 1 }]
  - { indicator: fears-reprisals, state: present, basis: [stated], in: 2 }
topics:
  - { topic: travel-to-norway, in: 1, note: By boat. }
  - { topic: wages-and-money, in: 2, note: Sentinel wages. }
notified: { police: yes, child-welfare: yes }
conclusion: { judgement: grounds, reasons: Sentinel reasons. }
earlier:
  - { fact: person.age, values: [uncertain], in: 1 }
  - { fact: aggravation.likelihood, values: [possible], in: 1 }
  - { fact: conclusion.reasons, values: [Sentinel reasons before.], in: 1 }
";

fn second() -> Record {
    try_record(SECOND).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn painted(lang: Lang, record: &Record, share: Option<Share>) -> String {
    let messages = messages(lang);
    let made = assess(guide(), record, at()).shared(share);
    let document = document::assessment(Voice::new(&messages, guide()), &made, document::Length::Full);
    render::text(&document, Look { width: 80, styled: false, ascii: false })
}

/// From a heading to the next one of its level, which stands in capitals.
fn section(text: &str, heading: &str) -> String {
    let title = |line: &str| !line.starts_with(' ') && !line.is_empty() && line.to_uppercase() == line;
    let mut lines = text.lines().skip_while(|line| *line != heading);
    let first = lines.next().unwrap_or_else(|| panic!("no {heading}\n{text}")).to_owned();
    let rest = lines.take_while(|line| !title(line)).map(str::to_owned);
    std::iter::once(first).chain(rest).collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

#[test]
fn a_later_conversation_is_told_in_both_languages() {
    for (lang, duties, since) in [
        (Lang::En, "YOUR DUTIES", "SINCE THE LAST CONVERSATION"),
        (Lang::Nb, "PLIKTENE DINE", "SIDEN FORRIGE SAMTALE"),
    ] {
        let text = painted(lang, &second(), None);
        let duties = section(&text, duties);
        let again: Vec<&str> = duties.lines().take_while(|line| !line.contains("§ 196")).collect();
        let shown = format!("{}\n\n{}", again.join("\n").trim_end(), section(&text, since));
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("since-{lang}"), shown);
        });
        // What matters most stands before, what was found after.
        assert!(text.find("§ 196") < text.find(since));
    }
}

#[test]
fn what_was_before_is_readable_in_the_assessment() {
    let messages = messages(Lang::En);
    let record = second();
    let made = assess(guide(), &record, at());
    let document = document::assessment(Voice::new(&messages, guide()), &made, document::Length::Full);
    let markdown = render::markdown(&document).replace('\\', "");
    for said in [
        "Reasons before (conversation 1): Sentinel reasons before.",
        "Before (conversation 1): unclear, observed",
        "Under 18, conversation 2. Before (conversation 1): In doubt (treated as a child)",
        "not recorded. In place in conversation 1",
    ] {
        assert!(markdown.contains(said), "{said}\n{markdown}");
    }
}

#[test]
fn one_conversation_has_no_changes_and_nothing_to_ask_again() {
    let mut record = second();
    record.conversations.truncate(1);
    record.earlier.clear();
    record.findings.iter_mut().for_each(|finding| finding.conversation = Some(1));
    let made = assess(guide(), &record, at());
    assert!(made.since.is_none() && made.notify_again.is_empty());
}

#[test]
fn what_is_shared_keeps_its_promise_about_changes() {
    let anonymous = painted(Lang::En, &Share::Anonymous.apply(second()), Some(Share::Anonymous));
    let since = section(&anonymous, "SINCE THE LAST CONVERSATION");
    assert!(since.contains("conversation 2 (November 2026)") && since.contains("Under 18"), "{since}");
    assert!(!anonymous.contains("Sentinel") && !anonymous.contains("20 November"), "{anonymous}");
    let agency = painted(Lang::En, &Share::Agency.apply(second()), Some(Share::Agency));
    for word in ["SINCE THE LAST CONVERSATION", "Before (", "before:", "In doubt:", "Sentinel reasons"] {
        assert!(!agency.contains(word), "{word}\n{agency}");
    }
    let duties = section(&agency, "YOUR DUTIES");
    let again: String = duties.lines().take_while(|line| !line.contains("§ 196")).collect();
    for word in ["Notify again.", "Under 18"] {
        assert!(again.contains(word), "{word}\n{again}");
    }
    assert!(!again.contains("new, not recorded before"), "{again}");
    let messages = messages(Lang::En);
    let record = Share::Agency.apply(second());
    let made = assess(guide(), &record, at()).shared(Some(Share::Agency));
    let json = render::assessment_json(Voice::new(&messages, guide()), &made).expect("JSON");
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let police = &json["notify_again"][0];
    assert_eq!(
        police["new_answers"][0],
        serde_json::json!({ "fact": "person.age", "before": [], "now": ["under-18"] })
    );
    assert_eq!(json["since_last_conversation"], serde_json::Value::Null);
    assert!(agency.contains("Sentinel passport."), "notes of findings are what another agency needs");
}

#[test]
fn the_guard_looks_at_former_reasons_too() {
    let mut record = second();
    record.earlier[2].values = vec!["Call 98 76 54 32.".to_owned()];
    let found = guard::scan(&record);
    assert_eq!(found.iter().map(|found| found.place.as_str()).collect::<Vec<_>>(), ["conclusion.reasons"]);
    guard::mask_record(&mut record);
    assert!(!record.earlier[2].values[0].contains("98 76"));
}

#[test]
fn scripts_get_what_changed_with_keys_that_do_not_depend_on_the_language() {
    let [en, nb] = LANGS.map(|lang| {
        let messages = messages(lang);
        let record = second();
        let made = assess(guide(), &record, at());
        let text = render::assessment_json(Voice::new(&messages, guide()), &made).expect("JSON");
        serde_json::from_str::<serde_json::Value>(&text).expect("JSON")
    });
    let since = &en["since_last_conversation"];
    assert_eq!((&since["conversation"], &since["former"]), (&2.into(), &1.into()));
    assert_eq!((&since["on"], &since["former_on"]), (&"2026-11-20".into(), &"2026-11-12".into()));
    assert_eq!(
        since["changed_answers"][0],
        serde_json::json!({
            "fact": "person.age", "before": ["uncertain"], "now": ["under-18"],
        })
    );
    assert_eq!(since["changed_findings"], nb["since_last_conversation"]["changed_findings"]);
    let police = &en["notify_again"][0];
    assert_eq!(
        (&police["body"], &police["in"], &police["on"]),
        (&"police".into(), &1.into(), &"2026-11-12".into())
    );
    assert_eq!(police["new_findings"], serde_json::json!(["fears-reprisals", "no-control-over-documents"]));
    assert_eq!(en["earlier"][0]["fact"], "person.age");
}

/// Whom to notify again, with the facts and the signs that are news.
fn news(yaml: &str) -> Vec<(&'static str, Vec<&'static str>, Vec<String>)> {
    let yaml = format!("schema: holdepunkt.record/1\n{yaml}");
    let record = try_record(&yaml).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let made = assess(guide(), &record, at());
    let news = made.notify_again.iter().map(|again| {
        let facts = again.answers.iter().map(|change| change.subject.path()).collect();
        let signs = again.findings.iter().map(|indicator| indicator.id.to_string()).collect();
        (again.body.path(), facts, signs)
    });
    news.collect()
}

#[test]
fn a_concern_that_went_and_came_back_is_to_be_notified_again() {
    let conversations = "
conversations:
  - { id: 1, answered: [safety.immediate-danger, notified.police] }
  - { id: 2, answered: [safety.immediate-danger] }
  - { id: 3, answered: [safety.immediate-danger] }
notified: { police: yes }
";
    let danger = "
safety: { immediate-danger: yes }
earlier:
  - { fact: safety.immediate-danger, values: [yes], in: 1 }
  - { fact: safety.immediate-danger, values: [no], in: 2 }
";
    assert_eq!(
        news(&format!("{conversations}{danger}")),
        [("notified.police", vec!["safety.immediate-danger"], vec![])]
    );
    let sign = "
findings:
  - indicator: bound-by-debt
    state: present
    in: 3
    earlier: [{ state: present, in: 1 }, { state: absent, in: 2 }]
";
    assert_eq!(
        news(&format!("{conversations}{sign}")),
        [("notified.police", vec![], vec!["bound-by-debt".to_owned()])]
    );
    // What was there all the time, or went and did not come back, is no news.
    assert!(news(&format!("{conversations}safety: {{ immediate-danger: yes }}")).is_empty());
    let gone = danger.replacen("yes", "no", 1).replace("[no], in: 2", "[unknown], in: 2");
    assert!(news(&format!("{conversations}{gone}")).is_empty());
}

#[test]
fn a_report_of_no_known_conversation_is_taken_for_one_of_the_first() {
    let record = "
conversations: [{ id: 1 }, { id: 2 }]
safety: { immediate-danger: yes }
notified: { police: yes }
findings: [{ indicator: bound-by-debt, state: present, in: 2 }]
";
    let expected = [("notified.police", vec![], vec!["bound-by-debt".to_owned()])];
    assert_eq!(news(record), expected);
    // A sign of no known conversation may be news, unless the report is of the latest.
    let record = record.replace(", in: 2", "").replace("id: 1 }", "id: 1, answered: [notified.police] }");
    assert_eq!(news(&record), expected);
    assert!(news(&record.replace("id: 2 }", "id: 2, answered: [notified.police] }")).is_empty());
    assert!(news(&record.replace(", { id: 2 }", "")).is_empty());
}

#[test]
fn a_former_answer_tells_what_was_though_its_conversation_does_not_list_it() {
    let record = try_record(
        "schema: holdepunkt.record/1
conversations: [{ id: 1 }, { id: 2, answered: [person.age] }]
person: { age: under-18 }
earlier: [{ fact: person.age, values: [adult], in: 1 }]
",
    );
    let record = record.unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(record.course(Field::Fact(Fact::Age)).by(1), ["adult"]);
    let made = assess(guide(), &record, at());
    assert_eq!(made.since.expect("two conversations").answers[0].before, ["adult"]);
}

/// As many conversations as a file can hold: what is looked up in each of them is not looked up in all.
#[test]
fn a_record_of_very_many_conversations_is_not_waited_for() {
    let list: String = (1..=20_000).map(|id| format!("- {{ id: {id}, answered: [person.age] }}\n")).collect();
    let yaml = format!(
        "schema: holdepunkt.record/1\nconversations:\n- {{ id: 20001, answered: [notified.police] }}\n{list}\
         notified: {{ police: yes }}\nperson: {{ age: under-18 }}\n"
    );
    let record = try_record(&yaml).expect("a record");
    let start = std::time::Instant::now();
    let made = assess(guide(), &record, at());
    assert!(made.since.is_some() && made.notify_again.is_empty());
    assert!(start.elapsed() < std::time::Duration::from_secs(20), "{:?}", start.elapsed());
}
