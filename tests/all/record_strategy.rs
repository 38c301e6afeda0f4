//! Records of every kind for the properties: each fact any value or none, notes of any characters.

use holdepunkt::Choice as _;
use holdepunkt::record::{
    Basis, Call, Conversation, Earlier, EarlierAnswer, Fact, Field, Finding, LanguageTag, OwnFinding, Record,
    Reference, State, Told, TopicNote, Training,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

use crate::support::guide;

/// What trips up writers and readers of YAML, Markdown and terminals.
const TRICKY: &[&str] = &[
    "",
    " ",
    "\n",
    "\n\n",
    "\t",
    "~",
    "null",
    "Null",
    "NULL",
    "true",
    "True",
    "FALSE",
    "yes",
    "no",
    "on",
    "1",
    "-1",
    "007",
    "1.5",
    "0x1f",
    "1e3",
    ".inf",
    "2026-11-22",
    "- a",
    "a: b",
    "a #b",
    "# a",
    "'",
    "\"",
    "\\",
    "|",
    ">",
    "%a",
    "@a",
    "`a`",
    "*a*",
    "_a_",
    "&a",
    "*a",
    "!a",
    "[a](http://a.no)",
    "![a](b)",
    "<b>a</b>",
    "<!-- a -->",
    "<a@b.no>",
    "<http://a.no>",
    "http://a.no",
    "www.a.no",
    "a@b.no",
    "&lt;b&gt;",
    "&#60;",
    "1. a",
    "1) a",
    "+ a",
    "> a",
    "---",
    "***",
    "===",
    "```",
    "~~~",
    "    a",
    "| a | b |",
    "a|b",
    "~~a~~",
    "[^1]",
    "[ ] a",
    "a\\",
    "a  ",
    "\\n",
    "{",
    "}",
    "[",
    "]",
    "{}",
    "[]",
    "\u{0}",
    "\u{7}",
    "\u{1b}[2J",
    "\u{1b}]0;a\u{7}",
    "\u{7f}",
    "\u{85}",
    "\u{9b}2J",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{200d}",
    "\u{2028}",
    "\u{2029}",
    "\u{202e}",
    "\u{2066}",
    "\u{feff}",
    "\u{fffd}",
    "\u{10ffff}",
    "\r",
    "\r\n",
    "a\rb",
    "a\u{301}",
    "æøå",
    "漢字漢字漢字",
    "شكرا",
    "👩‍👩‍👧",
    "❤\u{fe0f}",
    "🇳🇴",
    "ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo",
];

/// Anything somebody might type or paste.
pub fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => select(TRICKY).prop_map(str::to_owned),
        2 => vec(any::<char>(), 0..12).prop_map(|chars| chars.into_iter().collect()),
        2 => select(vec!["hun sier ", "she said ", "politi, ", "\n", " "]).prop_map(str::to_owned),
    ];
    vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

fn basis() -> impl Strategy<Value = Vec<Basis>> {
    subsequence(Basis::ALL, 0..=Basis::ALL.len())
}

fn earlier(conversations: u32) -> impl Strategy<Value = Earlier> {
    (option::of(select(State::ALL)), basis(), option::of(1..=conversations), option::of(text()))
        .prop_map(|(state, basis, conversation, note)| Earlier { state, basis, conversation, note })
}

fn finding(indicator: String, conversations: u32) -> impl Strategy<Value = Finding> {
    let in_one = option::of(1..=conversations);
    (select(State::ALL), basis(), in_one, option::of(text()), vec(earlier(conversations), 0..3)).prop_map(
        move |(state, basis, conversation, note, earlier)| Finding {
            indicator: indicator.clone(),
            state,
            basis,
            conversation,
            note,
            earlier,
        },
    )
}

fn findings(conversations: u32) -> impl Strategy<Value = Vec<Finding>> {
    let ids: Vec<String> = guide().indicators.iter().map(|indicator| indicator.id.clone()).collect();
    subsequence(ids, 0..12)
        .prop_shuffle()
        .prop_flat_map(move |ids| ids.into_iter().map(|id| finding(id, conversations)).collect::<Vec<_>>())
}

fn topics(conversations: u32) -> impl Strategy<Value = Vec<TopicNote>> {
    let ids: Vec<String> = guide().topics.iter().map(|topic| topic.id.clone()).collect();
    subsequence(ids, 0..6).prop_flat_map(move |ids| {
        let one = move |topic: String| {
            (option::of(1..=conversations), option::of(text()))
                .prop_map(move |(conversation, note)| TopicNote { topic: topic.clone(), conversation, note })
        };
        ids.into_iter().map(one).collect::<Vec<_>>()
    })
}

fn calls(conversations: u32) -> impl Strategy<Value = Vec<Call>> {
    let ids: Vec<String> = guide().contacts.iter().map(|contact| contact.id.clone()).collect();
    let one = (
        select(ids),
        option::of(1..=conversations),
        option::of(select(vec!["00:00", "14:30"])),
        (option::of(select(Told::ALL)), option::of(text())),
    );
    let call = one.prop_map(|(body, conversation, at, (told, answer))| Call {
        body,
        conversation,
        on: chrono::NaiveDate::from_ymd_opt(2026, 11, 22),
        at: at.map(str::to_owned),
        told,
        answer,
    });
    vec(call, 0..4)
}

fn own_findings(conversations: u32) -> impl Strategy<Value = Vec<OwnFinding>> {
    let one = (
        text().prop_filter("a sign has words", |sign| !sign.trim().is_empty()),
        option::of(1..=conversations),
        select(State::ALL),
        subsequence(Basis::ALL, 0..=Basis::ALL.len()),
        option::of(text()),
    );
    let own = one.prop_map(|(sign, conversation, state, basis, note)| OwnFinding {
        sign,
        conversation,
        state,
        basis,
        note,
    });
    vec(own, 0..3)
}

fn facts() -> impl Strategy<Value = Vec<(Fact, Option<Index>)>> {
    vec(option::weighted(0.7, any::<Index>()), Fact::ALL.len())
        .prop_map(|indexes| Fact::ALL.iter().copied().zip(indexes).collect())
}

/// Sets a fact to the value that an index chooses among all it can have, "unknown" with them.
fn set(record: &mut Record, fact: Fact, index: &Index) {
    let mut values = guide().values(fact);
    if fact.names().contains(&"unknown") {
        values.push("unknown");
    }
    fact.set(record, Some(values[index.index(values.len())]));
    if fact == Fact::Forms {
        fact.set(record, Some(values[(index.index(values.len()) + 2) % values.len()]));
    }
}

/// What was answered before: paths with an index for their value and the conversation, and the
/// paths answered in each conversation.
type History = (Vec<(&'static str, Index, u32)>, Vec<Vec<&'static str>>);

fn history(conversations: u32) -> impl Strategy<Value = History> {
    let paths: Vec<&str> = Field::shared().map(Field::path).collect();
    let earlier = subsequence(paths.clone(), 0..6).prop_flat_map(move |paths| {
        let one = move |path| (Just(path), any::<Index>(), 1..=conversations);
        paths.into_iter().map(one).collect::<Vec<_>>()
    });
    (earlier, vec(subsequence(paths, 0..8), conversations as usize))
}

fn earlier_answer(path: &str, index: &Index, conversation: u32) -> EarlierAnswer {
    let values = match Field::parse(path) {
        Some(Field::Fact(fact)) => {
            let values = guide().values(fact);
            vec![values[index.index(values.len())].to_owned()]
        }
        Some(Field::Languages) => vec!["so".to_owned()],
        Some(Field::RiskOn) => vec!["2026-12-01".to_owned()],
        _ => vec![TRICKY[index.index(TRICKY.len())].to_owned()],
    };
    EarlierAnswer { fact: path.to_owned(), values, conversation: Some(conversation) }
}

/// An exercise now and then.
fn training() -> impl Strategy<Value = Option<Training>> {
    let scene = option::of(1u32..9);
    option::weighted(0.2, scene.prop_map(|scene| Training { case: "cleaner-at-night".to_owned(), scene }))
}

/// Any record that the program could have written.
pub fn record() -> impl Strategy<Value = Record> {
    (1u32..4).prop_flat_map(|conversations| {
        let dates = vec(option::of(0i64..40_000), conversations as usize);
        let rest = (
            (option::of(select(vec!["A-17", "17", "2026/1-5", "0314 77"])), training()),
            subsequence(vec!["so", "ti", "no", "zh-Hant"], 0..3),
            vec(any::<bool>(), guide().conversation.preparation.len()),
            option::of(text()),
            (calls(conversations), own_findings(conversations)),
            history(conversations),
        );
        (facts(), dates, findings(conversations), topics(conversations), rest).prop_map(
            |(
                facts,
                dates,
                findings,
                topics,
                ((reference, training), languages, prepared, reasons, (calls, own), history),
            )| {
                let (earlier_answers, answered) = history;
                let mut record = Record::new(guide().edition());
                for (fact, index) in facts {
                    if let Some(index) = index {
                        set(&mut record, fact, &index);
                    }
                }
                let day =
                    |days: i64| chrono::DateTime::from_timestamp(days * 86_400, 0).unwrap().date_naive();
                record.conversations = (1..)
                    .zip(dates)
                    .map(|(id, days)| Conversation { id, on: days.map(day), ..Conversation::default() })
                    .collect();
                record.training = training;
                record.see_also = reference.map(|_| Reference::new("A-18").unwrap()).into_iter().collect();
                record.reference = reference.map(|text| Reference::new(text).unwrap());
                record.interpreter.languages =
                    languages.into_iter().map(|tag| LanguageTag::new(tag).unwrap()).collect();
                let steps = guide().conversation.preparation.iter().zip(prepared);
                record.preparation =
                    steps.filter(|(_, done)| *done).map(|(step, _)| step.id.clone()).collect();
                record.conclusion.reasons = reasons;
                record.calls = calls;
                record.own_findings = own;
                record.look_through("behaviour");
                record.safety.risk_on = chrono::NaiveDate::from_ymd_opt(2026, 12, 1);
                record.earlier = earlier_answers
                    .into_iter()
                    .map(|(path, index, conversation)| earlier_answer(path, &index, conversation))
                    .collect();
                for (conversation, answered) in record.conversations.iter_mut().zip(answered) {
                    conversation.answered = answered.into_iter().map(str::to_owned).collect();
                }
                Record { findings, topics, ..record }
            },
        )
    })
}
