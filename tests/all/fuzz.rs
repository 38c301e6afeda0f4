//! Inputs that were made by breaking good ones, one after the other: no reader breaks, none hangs.
//! `HOLDEPUNKT_FUZZ=1000000 cargo test --release fuzz` tries so many of each; without it there are few.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use holdepunkt::assessment::assess;
use holdepunkt::catalogue;
use holdepunkt::catalogue::hours::{Answering, is_readable};
use holdepunkt::check;
use holdepunkt::document::{self, Block, Document, Voice};
use holdepunkt::forms::{fill, form, form_to_read, receive, response};
use holdepunkt::guard;
use holdepunkt::record;
use holdepunkt::render;
use holdepunkt::words::{Lang, harmless, harmless_line};
use holdepunkt::world::store::{self, KeyFile};
use holdepunkt::yaml;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::forms::held::some_record;
use crate::forms::submissions::{kobo_csv, kobo_json, odk_csv};
use crate::properties::config;
use crate::support::{at, guide, messages, root};

/// How many inputs of a sort are tried.
fn tries(few: u32) -> u32 {
    std::env::var("HOLDEPUNKT_FUZZ").ok().and_then(|count| count.parse().ok()).unwrap_or(few)
}

/// What readers stumble over.
const TOKENS: [&str; 40] = [
    "\"",
    "'",
    "\n",
    "\r\n",
    "\t",
    "#",
    " #",
    ": ",
    "- ",
    "? ",
    "&a ",
    "*a",
    "!!str ",
    "|",
    ">",
    "{",
    "}",
    "[",
    "]",
    ",",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "\u{0}",
    "\u{feff}",
    "\u{2028}",
    "\u{202e}",
    "\u{e0041}",
    "\u{200b}",
    "\\u0000",
    "\\ud800",
    "99999999999999999999",
    "1e999",
    "-0",
    "0x7f",
    "2026-02-30",
    "~",
    "null",
    "true",
    "<<: *a",
];

/// One way to break bytes.
#[derive(Debug, Clone)]
enum Break {
    Cut(Index),
    Drop(Index, usize),
    Flip(Index, u8),
    Put(Index, &'static str),
    Repeat(Index, usize, usize),
    Move(Index, Index, usize),
}

fn breaks() -> impl Strategy<Value = Vec<Break>> {
    let place = any::<Index>;
    let one = prop_oneof![
        1 => place().prop_map(Break::Cut),
        3 => (place(), 1..40usize).prop_map(|(at, length)| Break::Drop(at, length)),
        3 => (place(), 1..=255u8).prop_map(|(at, bits)| Break::Flip(at, bits)),
        6 => (place(), select(&TOKENS[..])).prop_map(|(at, token)| Break::Put(at, token)),
        2 => (place(), 1..60usize, 1..40usize).prop_map(|(at, length, times)| Break::Repeat(at, length, times)),
        2 => (place(), place(), 1..80usize).prop_map(|(from, to, length)| Break::Move(from, to, length)),
    ];
    vec(one, 1..6)
}

fn broken(bytes: &[u8], breaks: &[Break]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for one in breaks {
        let count = bytes.len();
        if count == 0 {
            break;
        }
        let piece = |at: usize, length: usize| at..(at + length).min(count);
        match one {
            Break::Cut(at) => bytes.truncate(at.index(count)),
            Break::Drop(at, length) => drop(bytes.drain(piece(at.index(count), *length))),
            Break::Flip(at, bits) => bytes[at.index(count)] ^= bits,
            Break::Put(at, token) => {
                let at = at.index(count);
                bytes.splice(at..at, token.bytes());
            }
            Break::Repeat(at, length, times) => {
                let at = at.index(count);
                let repeated = bytes[piece(at, *length)].repeat(*times);
                bytes.splice(at..at, repeated);
            }
            Break::Move(from, to, length) => {
                let moved: Vec<u8> = bytes[piece(from.index(count), *length)].to_vec();
                let to = to.index(count);
                bytes.splice(to..to, moved);
            }
        }
    }
    bytes
}

/// A build for testing on a machine that others use takes its time; what hangs takes longer.
fn in_time<T>(run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let made = run();
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    made
}

fn example() -> Vec<u8> {
    fs::read(root().join("docs/example.yaml")).expect("the example")
}

#[test]
fn records_that_are_broken_are_refused_or_read_and_come_back() {
    let good = example();
    proptest!(config(tries(300)), |(how in breaks())| {
        let bytes = broken(&good, &how);
        let read = in_time(|| check::read_record(guide(), "case.yaml", &bytes));
        match read.record {
            Some(record) => {
                let written = record::to_yaml(&record).expect("YAML");
                let again = check::read_record(guide(), "case.yaml", written.as_bytes());
                prop_assert_eq!(again.record.as_ref(), Some(&record), "{}", written);
                let messages = messages(Lang::En);
                let made = in_time(|| assess(guide(), &record, at()));
                prop_assert!(render::assessment_json(Voice::new(&messages, guide()), &made).is_ok());
            }
            None => prop_assert!(!read.problems.is_empty()),
        }
    });
}

/// Files of the catalogue, each with its head and two of its entries: small enough to break many of them.
fn entries(name: &str) -> Vec<Vec<u8>> {
    let text = fs::read_to_string(root().join("data").join(name)).expect("a file");
    let starts: Vec<usize> = text.match_indices("\n  - id:").map(|(at, _)| at + 1).collect();
    let head = text.get(..starts[0]).expect("a head");
    let whole = |two: &[usize]| format!("{head}{}", &text[two[0]..two[2]]).into_bytes();
    starts.windows(3).map(whole).collect()
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Bodies {
    contacts: Vec<catalogue::Contact>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Rights {
    rights: Vec<catalogue::Right>,
}

#[test]
fn catalogue_files_that_are_broken_are_refused_or_read() {
    let (bodies, rights) = (entries("contacts.yaml"), entries("rights.yaml"));
    proptest!(config(tries(300)), |(body in any::<bool>(), file in any::<Index>(), how in breaks())| {
        let files = if body { &bodies } else { &rights };
        let bytes = broken(&files[file.index(files.len())], &how);
        let (read, problems) = in_time(|| match yaml::parse("file.yaml", &bytes) {
            Err(problems) => (None, problems),
            Ok(tree) if body => {
                let reading = yaml::read::<Bodies>("file.yaml", tree);
                (reading.value.map(|bodies| bodies.contacts.len()), reading.problems)
            }
            Ok(tree) => {
                let reading = yaml::read::<Rights>("file.yaml", tree);
                (reading.value.map(|rights| rights.rights.len()), reading.problems)
            }
        });
        prop_assert!(read.is_some() || !problems.is_empty());
    });
}

#[test]
fn submissions_that_are_broken_are_refused_or_records() {
    let (form, wide) = (form(guide()), form_to_read(guide()));
    let answers = fill(guide(), &form, &some_record()).answers;
    let (fhir, _) = response(guide(), &form, &some_record());
    let good = [
        odk_csv(&form, std::slice::from_ref(&answers)),
        kobo_csv(&form, std::slice::from_ref(&answers), true),
        kobo_json(&form, &[answers]).to_string().into_bytes(),
        fhir.to_string().into_bytes(),
    ];
    proptest!(config(tries(100)), |(kind in 0..good.len(), how in breaks())| {
        let bytes = broken(&good[kind], &how);
        if let Ok(received) = in_time(|| receive(guide(), &wide, "export", &bytes, false)) {
            for outcome in received.submissions.into_iter().map(|one| one.outcome) {
                prop_assert!(outcome.map_or_else(|problems| !problems.is_empty(), |record| record.schema.is_some()));
            }
        }
    });
}

#[test]
fn sealed_files_that_are_broken_never_open_to_something_else() {
    let key = age::x25519::Identity::generate();
    let good = store::seal(&example(), &[key.to_public()]).expect("sealed");
    proptest!(config(tries(300)), |(how in breaks())| {
        let bytes = broken(&good, &how);
        if let Ok(plain) = in_time(|| store::open(Path::new("case.age"), &bytes, &key)) {
            prop_assert_eq!(&plain[..], &example()[..]);
        }
        let _ = store::readers(&bytes);
    });
}

#[test]
fn key_files_that_are_broken_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("key.age");
    let good =
        b"# public key: age1\nAGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0\n";
    proptest!(config(tries(100)), |(how in breaks())| {
        fs::write(&path, broken(good, &how)).expect("written");
        let file = KeyFile::at(Some(&path)).expect("a place");
        let _ = in_time(|| file.unlock(&"x".to_owned().into()));
    });
}

#[test]
fn opening_hours_that_are_broken_are_told() {
    proptest!(config(tries(300)), |(how in breaks())| {
        let bytes = broken(b"Mo-Fr 08:00-15:30; Sa 10:00-14:00; PH off; Dec 24 off", &how);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        in_time(|| {
            if is_readable(&text) {
                let _ = Answering::at(Some(&text), at()).is_open();
            }
        });
    });
}

/// Pieces that identifiers are made of, in any order.
const PIECES: [&str; 48] = [
    "født ",
    "tlf ",
    "fnr ",
    "konto ",
    "pass ",
    "bil ",
    "@",
    "a",
    "maria",
    "Storgata ",
    "12",
    "98",
    "76",
    "1",
    "0",
    "2019",
    "01019010046",
    ".",
    "-",
    "–",
    " ",
    "\n",
    "/",
    ":",
    ",",
    "(",
    ")",
    "+",
    "47",
    "kr",
    "mai",
    "13",
    "null",
    "ni ",
    "åtti",
    "krøllalfa ",
    "punktum ",
    "NO93",
    "AB",
    "<",
    "°",
    "'",
    "\u{200b}",
    "٣",
    "９",
    "facebook.com/",
    "XYZ",
    "\u{301}",
];

#[test]
fn the_guard_finds_nothing_in_what_it_masked() {
    proptest!(config(tries(2000)), |(pieces in vec(select(&PIECES[..]), 0..24))| {
        let text = pieces.concat();
        let hits = in_time(|| guard::find(&text));
        for two in hits.windows(2) {
            prop_assert!(two[0].range.end <= two[1].range.start, "{text:?}");
        }
        for hit in &hits {
            prop_assert!(text.get(hit.range.clone()).is_some_and(|part| !part.is_empty()), "{text:?}: {hit:?}");
        }
        let masked = guard::mask(&text);
        prop_assert_eq!(guard::find(&masked).len(), 0, "{:?} from {:?}", masked, text);
    });
}

/// Text in each place of a page that text can stand in: a heading, a paragraph, a list, a table, a box. It comes there
/// as it comes to every document, made harmless.
fn page(text: &str) -> Document {
    let (text, note) = (&*harmless_line(text), &*harmless(text));
    let messages = messages(Lang::Nb);
    let mut page = document::preparation(Voice::new(&messages, guide()));
    let line = || document::typed("Notat", note);
    let item = || document::ListItem { lead: line(), more: vec![line()] };
    page.title = format!("Ark {text}");
    page.blocks = vec![
        Block::Heading { level: 1, text: text.to_owned(), aside: None },
        Block::Paragraph(line()),
        Block::List { items: vec![item(), item()], ordered: false },
        Block::Table { head: vec![text.to_owned(), "b".to_owned()], rows: vec![vec![line(), line()]] },
        Block::Callout { title: text.to_owned(), items: vec![item()] },
    ];
    page
}

#[test]
fn the_press_takes_any_text() {
    proptest!(config(tries(40)), |(text in "\\PC{0,80}|[\\u{0}-\\u{2fff}]{0,60}", large in any::<bool>())| {
        let pdf = in_time(|| render::pdf::pdf(&page(&text), large, at()));
        prop_assert!(pdf.is_ok(), "{:?}", pdf.err());
    });
}
