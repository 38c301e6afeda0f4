//! A record goes into a form, and what the form's tool hands back is the same record.

use holdepunkt::catalogue::Catalogue;
use holdepunkt::forms::{self, Answers, Form, fill, form, form_to_read, receive};
use holdepunkt::interview::script::{self, Bundle, Part};
use holdepunkt::record::{Field, Record};
use proptest::prelude::*;

use super::held::held;
use super::submissions::shapes;
use crate::record_strategy;
use crate::support::guide;

fn anything(_: char) -> bool {
    true
}

/// What FHIR allows in a text.
fn in_fhir(c: char) -> bool {
    c >= ' ' || matches!(c, '\t' | '\n' | '\r')
}

fn back(form: &Form, file: &str, bytes: &[u8]) -> Vec<Record> {
    back_with(guide(), form, file, bytes)
}

/// The records of a file, all of which must be taken.
pub fn back_with(catalogue: &Catalogue, form: &Form, file: &str, bytes: &[u8]) -> Vec<Record> {
    let messages = crate::support::messages(holdepunkt::words::Lang::En);
    let received = receive(catalogue, form, file, bytes, false)
        .unwrap_or_else(|failure| panic!("{file}: {}", failure.lines(&messages).join("\n")));
    let said = |problems: Vec<holdepunkt::yaml::Problem>| {
        problems.iter().flat_map(|problem| problem.lines(&messages)).collect::<Vec<_>>().join("\n")
    };
    let record = |one: forms::Submission| one.outcome.unwrap_or_else(|problems| panic!("{}", said(problems)));
    received.submissions.into_iter().map(record).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Through every shape that the tools have, two submissions to a file.
    #[test]
    fn a_record_comes_back_from_a_form(first in record_strategy::record(), second in record_strategy::record()) {
        let (to_fill, to_read) = (form(guide()), form_to_read(guide()));
        let records = [first, second];
        let answers: Vec<Answers> =
            records.iter().map(|record| fill(guide(), &to_fill, record).answers).collect();
        let expected: Vec<Record> = records.iter().cloned().map(|record| held(record, anything)).collect();
        let json = |value: serde_json::Value| serde_json::to_vec(&value).unwrap();
        for (file, bytes) in shapes(&to_fill, &answers) {
            prop_assert_eq!(&back(&to_read, file, &bytes), &expected, "{}", file);
        }
        let responses: Vec<_> =
            records.iter().map(|record| forms::response(guide(), &to_fill, record).0).collect();
        let expected: Vec<Record> = records.into_iter().map(|record| held(record, in_fhir)).collect();
        let bundle = json(forms::bundle(&responses));
        prop_assert_eq!(&back(&to_read, "bundle.json", &bundle), &expected);
        prop_assert_eq!(&back(&to_read, "one.json", &json(responses[0].clone())), &expected[..1]);
    }

    /// The form asks what the interview asks, in its order, and shows the same lists and topics.
    #[test]
    fn the_form_asks_what_the_interview_asks(record in record_strategy::record()) {
        let form = form(guide());
        let record = held(record, anything);
        let answers = fill(guide(), &form, &record).answers;
        for part in [Part::Safety, Part::Situation, Part::Duties, Part::Conclusion] {
            let group = form.parts.iter().find(|group| group.id == format!("part.{part}")).expect("a part");
            let shown = form.questions().into_iter().filter(|asked| {
                asked.shown.first().is_some_and(|outer| std::ptr::eq(*outer, &raw const group.shown))
                    && asked.shown.iter().all(|shown| shown.holds(&answers))
            });
            let fields = script::questions(part, &record);
            let mut expected: Vec<&str> = fields.into_iter().map(Field::path).collect();
            if part == Part::Conclusion {
                expected.push(Field::Reasons.path());
            }
            let shown = shown.map(|asked| asked.question.id.as_str());
            let shown: Vec<&str> = shown.filter(|id| !["conversation.on", "interpreter.languages-other"].contains(id)).collect();
            prop_assert_eq!(shown, expected, "{}", part);
        }
        let mut alone = answers;
        alone.put("also.lists", Vec::new());
        alone.put("also.topics", Vec::new());
        let looked = |id: &str| form.questions().into_iter().any(|asked| {
            asked.question.id == id && asked.shown.iter().all(|shown| shown.holds(&alone))
        });
        for bundle in Bundle::observations(guide()) {
            let id = bundle.id().expect("a list").to_owned();
            prop_assert_eq!(looked(&format!("list.{id}.looked-through")), bundle.offered(&record), "{}", id);
        }
        let untold = Record { topics: Vec::new(), ..record };
        let topics: Vec<&str> = script::topics(guide(), &untold).iter().map(|topic| topic.id.as_str()).collect();
        for topic in &guide().topics {
            let id = topic.id.as_str();
            prop_assert_eq!(looked(&format!("topic.{id}.talked")), topics.contains(&id), "{}", id);
        }
    }
}

#[test]
fn what_a_form_cannot_hold_is_said() {
    use holdepunkt::record::{Call, Conversation, OwnFinding, State};
    let mut record = super::held::some_record();
    assert!(fill(guide(), &form(guide()), &record).left_out.is_empty());
    record.conversations.push(Conversation { id: 2, ..Conversation::default() });
    record.interpreter.kind = Some(holdepunkt::record::InterpreterKind::Qualified);
    let own = OwnFinding {
        sign: "a".to_owned(),
        conversation: None,
        state: State::Present,
        basis: Vec::new(),
        note: Some("a\u{7}b".to_owned()),
    };
    record.own_findings = vec![own; forms::OWN_SIGNS + 2];
    let body = guide().contacts[0].id.clone();
    let call = Call { body, conversation: None, on: None, at: None, told: None, answer: None };
    record.calls = vec![call; forms::CALLS + 1];
    let (response, left_out) = forms::response(guide(), &form(guide()), &record);
    let ids: Vec<&str> = left_out.iter().map(holdepunkt::words::Msg::id).collect();
    let all = ["own", "calls", "conversations", "idle", "characters"].map(|what| format!("form-left-{what}"));
    assert_eq!(ids, all);
    let text = response.to_string();
    assert!(!text.contains("\"qualified\"") && !text.contains('\u{7}') && text.contains("\"ab\""), "{text}");
    record.own_findings.truncate(1);
    record.own_findings[0].sign = "\u{7}".to_owned();
    let (response, _) = forms::response(guide(), &form(guide()), &record);
    assert!(!response.to_string().contains("own-finding"), "a sign without words is none");
}
