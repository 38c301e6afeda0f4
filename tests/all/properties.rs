//! What must hold for every record, whatever is in it.

use std::collections::BTreeSet;

use comrak::nodes::NodeValue;
use comrak::{Arena, Options, parse_document};
use holdepunkt::assessment::assess;
use holdepunkt::check;
use holdepunkt::document;
use holdepunkt::document::Voice;
use holdepunkt::record::{self, Record};
use holdepunkt::render::{self, Look};
use holdepunkt::words::Lang;
use holdepunkt::words::harmless;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use unicode_width::UnicodeWidthStr as _;

use crate::cases;
use crate::record_strategy::{record, text};
use crate::support::{LANGS, at, guide, messages};

pub fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 300, ..ProptestConfig::default() }
}

#[test]
fn what_is_written_reads_back_equal() {
    proptest!(config(300), |(record in record())| {
        let yaml = record::to_yaml(&record).expect("YAML");
        let read = check::read_record(guide(), "record.yaml", yaml.as_bytes());
        prop_assert!(read.problems.is_empty(), "{:?}\n{yaml}", read.problems);
        prop_assert_eq!(read.record, Some(record), "{}", yaml);
    });
}

#[test]
fn every_indicator_is_found_or_not_considered() {
    proptest!(config(200), |(record in record())| {
        let made = assess(guide(), &record, at());
        let found: BTreeSet<&str> = made.findings.iter().map(|f| f.indicator.id.as_str()).collect();
        let open: BTreeSet<&str> = made.not_considered.iter().map(|i| i.id.as_str()).collect();
        prop_assert!(found.is_disjoint(&open));
        prop_assert_eq!(found.len() + open.len(), guide().indicators.len());
        prop_assert_eq!(found.len(), record.findings.len());
    });
}

fn json(lang: Lang, record: &Record) -> Value {
    let messages = messages(lang);
    let text = render::assessment_json(Voice::new(&messages, guide()), &assess(guide(), record, at()));
    let text = text.expect("JSON");
    assert!(!text.contains('\n'), "one object a line");
    serde_json::from_str(&text).expect("JSON")
}

/// The keys a script may rely on (design, "What scripts get").
const KEYS: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "schema",
            "program",
            "catalogue",
            "at",
            "lang",
            "urgent",
            "duties",
            "findings",
            "not_considered",
            "contradictions",
            "elements",
            "referrals",
            "rights",
            "next_topics",
            "conclusion",
        ],
    ),
    ("urgent", &["id", "text", "contacts"]),
    ("duties", &["id", "status", "concerns", "because", "missing", "legal_basis", "text"]),
    ("because", &["fact", "value", "text"]),
    ("missing", &["fact", "text"]),
    ("legal_basis", &["law", "section", "source"]),
    ("findings", &["id", "list", "category", "group", "label", "state", "basis", "note"]),
    ("referrals", &["contact", "because", "confirmed"]),
    ("rights", &["id", "short", "text", "conditions", "next_step", "responsible", "source"]),
];

fn has_keys(name: &str, value: &Value) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| has_keys(name, item)),
        Value::Object(map) => {
            for key in KEYS.iter().filter(|(of, _)| *of == name).flat_map(|(_, keys)| *keys) {
                assert!(map.contains_key(*key), "{name} has no {key}");
            }
            for (key, value) in map {
                let snake = key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
                assert!(snake, "{key} is not snake_case");
                has_keys(key, value);
            }
        }
        _ => {}
    }
}

/// Keys whose values are words for a reader, and so differ between the languages.
const WORDS: [&str; 10] =
    ["text", "label", "name", "title", "responsible", "place", "lang", "short", "next_step", "conditions"];

fn same_but_words(path: &str, one: &Value, other: &Value) {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            assert_eq!(one.len(), other.len(), "{path}");
            for (one, other) in one.iter().zip(other) {
                same_but_words(path, one, other);
            }
        }
        (Value::Object(one), Value::Object(other)) => {
            assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>(), "{path}");
            for ((key, one), (_, other)) in one.iter().zip(other) {
                let words = one.is_string() && other.is_string() || key == "conditions";
                if !(WORDS.contains(&key.as_str()) && words) {
                    same_but_words(key, one, other);
                }
            }
        }
        (one, other) => assert_eq!(one, other, "{path} depends on the language"),
    }
}

#[test]
fn json_keeps_its_contract_in_both_languages() {
    proptest!(config(60), |(record in record())| {
        let [en, nb] = LANGS.map(|lang| json(lang, &record));
        has_keys("", &en);
        prop_assert_eq!(&en["schema"], "holdepunkt.assessment/1");
        same_but_words("", &en, &nb);
    });
}

fn painted(lang: Lang, record: &Record, width: usize, ascii: bool) -> String {
    let messages = messages(lang);
    let made = assess(guide(), record, at());
    let look = Look { width, styled: false, ascii };
    render::text(&document::assessment(Voice::new(&messages, guide()), &made, document::Length::Full), look)
}

/// The first line that is too wide, or has a control character in it.
fn bad_line(text: &str, width: usize) -> Option<&str> {
    text.split('\n').find(|line| line.width() > width || line.chars().any(char::is_control))
}

#[test]
fn text_is_never_wider_than_asked_and_never_commands_the_terminal() {
    proptest!(config(100), |(record in record(), width in 30usize..=120, ascii in any::<bool>())| {
        let text = painted(Lang::Nb, &record, width, ascii);
        let bad = bad_line(&text, width);
        prop_assert!(bad.is_none(), "{width}, ASCII {ascii}: {bad:?}");
        prop_assert!(!ascii || text.is_ascii());
    });
}

#[test]
fn every_width_holds_what_the_catalogue_says() {
    let records = cases::records();
    for (lang, record) in LANGS.iter().zip(&records) {
        for width in 30..=120 {
            let text = painted(*lang, record, width, false);
            let bad = bad_line(&text, width);
            assert!(bad.is_none(), "{lang} {width}: {bad:?}");
        }
    }
}

/// What the Markdown says once it is read again, without any white space; and whatever in it is
/// more than text.
pub(crate) fn read_markdown(markdown: &str) -> (String, Vec<String>) {
    let arena = Arena::new();
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    let mut said = String::new();
    let mut active = Vec::new();
    for node in parse_document(&arena, markdown, &options).descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(text) => said.extend(text.chars().filter(|c| !c.is_whitespace())),
            NodeValue::HtmlBlock(_)
            | NodeValue::HtmlInline(_)
            | NodeValue::Raw(_)
            | NodeValue::Link(_)
            | NodeValue::Image(_)
            | NodeValue::Code(_)
            | NodeValue::CodeBlock(_)
            | NodeValue::BlockQuote
            | NodeValue::ThematicBreak
            | NodeValue::Emph
            | NodeValue::Strikethrough => active.push(format!("{:?}", node.data.borrow().value)),
            _ => {}
        }
    }
    (said, active)
}

fn notes(record: &Record) -> impl Iterator<Item = &String> {
    let findings = record.findings.iter().flat_map(|finding| {
        finding.note.iter().chain(finding.earlier.iter().filter_map(|earlier| earlier.note.as_ref()))
    });
    let topics = record.topics.iter().filter_map(|topic| topic.note.as_ref());
    let reasons = record.earlier.iter().filter(|was| was.fact == "conclusion.reasons");
    findings.chain(topics).chain(&record.conclusion.reasons).chain(reasons.flat_map(|was| &was.values))
}

/// Links to the numbers and addresses of the directory, as a document holds them.
pub(crate) fn own_links() -> impl Iterator<Item = String> {
    let phones = guide().contacts.iter().flat_map(|contact| &contact.phones);
    let emails = guide().contacts.iter().flat_map(|contact| &contact.emails);
    let phones = phones.map(|phone| format!("Link(NodeLink {{ url: \"tel:{}\"", phone.dialled()));
    phones.chain(emails.map(|email| format!("Link(NodeLink {{ url: \"mailto:{email}\"")))
}

#[test]
fn markdown_shows_what_was_typed_and_does_nothing_with_it() {
    let messages = messages(Lang::En);
    let voice = Voice::new(&messages, guide());
    proptest!(config(80), |(record in record())| {
        let made = assess(guide(), &record, at());
        let markdown = render::markdown(&document::assessment(voice, &made, document::Length::Full));
        let (said, active) = read_markdown(&markdown);
        // One line of the document's own, above its foot; links only to the guide's own numbers and addresses.
        let foreign: Vec<&String> = active.iter().filter(|node| !own_links().any(|link| node.contains(&link))).collect();
        prop_assert_eq!(&foreign, &["ThematicBreak"], "{}", markdown);
        for note in notes(&record) {
            let visible: String = harmless(note).chars().filter(|c| !c.is_whitespace()).collect();
            prop_assert!(said.contains(&visible), "{note:?} is not there as typed\n{markdown}");
        }
    });
}

/// Words that look like parts of a record, in any order.
const PIECES: &[&str] = &[
    "schema: holdepunkt.record/1\n",
    "schema",
    "person",
    ": ",
    ":",
    "{",
    "}",
    "[",
    "]",
    ",",
    "- ",
    "-",
    "? ",
    "&a ",
    "*a",
    "!!str ",
    "!",
    "|\n",
    ">-\n",
    "\"",
    "'",
    "#",
    "\n",
    "\n  ",
    "\n    ",
    "\t",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "age: under-18",
    "findings:\n",
    "  - { indicator: bound-by-debt, state: present }\n",
    "note: ",
    "in: 1",
    "~",
    "null",
    "true",
    "<<: *a",
    "1",
    "-9223372036854775809",
    "conversations:\n  - { id: 1 }\n",
    "forms: [begging]\n",
    "interpreter: { languages: [so] }\n",
    "æ",
    "\u{feff}",
    "\u{0}",
    "\u{2028}",
];

#[test]
fn no_bytes_make_the_reader_panic() {
    proptest!(config(600), |(bytes in vec(any::<u8>(), 0..200))| {
        let _ = check::read_record(guide(), "record.yaml", &bytes);
    });
    proptest!(config(1500), |(pieces in vec(select(PIECES), 0..30), typed in text())| {
        let whole = pieces.concat();
        for text in [whole.clone(), format!("schema: holdepunkt.record/1\n{whole}"), whole + &typed] {
            let read = check::read_record(guide(), "record.yaml", text.as_bytes());
            prop_assert_eq!(read.record.is_none(), !read.problems.is_empty(), "{}", text);
        }
    });
}
