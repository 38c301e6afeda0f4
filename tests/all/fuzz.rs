//! Inputs that were made by breaking good ones, one after the other: no reader breaks, none hangs.
//! `HOLDEPUNKT_FUZZ=1000000 cargo test --release fuzz` tries so many of each; without it there are few.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use holdepunkt::assessment::assess;
use holdepunkt::catalogue::hours::{Answering, is_readable};
use holdepunkt::check;
use holdepunkt::document::{self, Voice};
use holdepunkt::guard;
use holdepunkt::record;
use holdepunkt::render;
use holdepunkt::words::Lang;
use holdepunkt::world::store::{self, KeyFile};
use holdepunkt::yaml;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

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

#[test]
fn catalogue_files_that_are_broken_are_refused_or_read() {
    let names = ["contacts.yaml", "duties.yaml", "facts.yaml", "steps.yaml"];
    let files: Vec<Vec<u8>> =
        names.iter().filter_map(|name| fs::read(root().join("data").join(name)).ok()).collect();
    assert!(files.len() >= 2);
    proptest!(config(tries(60)), |(file in any::<Index>(), how in breaks())| {
        let bytes = broken(&files[file.index(files.len())], &how);
        let read = in_time(|| yaml::parse("file.yaml", &bytes));
        prop_assert!(read.is_ok() || read.is_err_and(|problems| !problems.is_empty()));
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

#[test]
fn the_press_takes_any_text() {
    let messages = messages(Lang::Nb);
    proptest!(config(tries(6)), |(text in "\\PC{0,80}|[\\u{0}-\\u{2fff}]{0,60}")| {
        let note = serde_json::to_string(&text).expect("JSON");
        let json = format!(
            r#"{{"schema":"holdepunkt.record/1","conversations":[{{"id":1,"on":"2026-11-22"}}],"conclusion":{{"judgement":"undecided","reasons":{note}}}}}"#
        );
        if let Some(record) = check::read_record(guide(), "case.json", json.as_bytes()).record {
            let made = assess(guide(), &record, at());
            let paper = document::assessment(Voice::new(&messages, guide()), &made, document::Length::Full);
            let pdf = render::pdf::pdf(&paper, false, at());
            prop_assert!(pdf.is_ok(), "{:?}", pdf.err());
        }
    });
}
