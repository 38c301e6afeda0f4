//! Suites that others made to break readers, run where their folder is there: `HOLDEPUNKT_SUITES=FOLDER`, as
//! `tests/suites` does it. In that folder: `CCTV` (C2SP), `JSONTestSuite`, `yaml-test-suite`,
//! `big-list-of-naughty-strings`, `commonmark-spec`, each as its repository has it.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use age::secrecy::SecretString;
use age::x25519::Identity;
use holdepunkt::assessment::assess;
use holdepunkt::document::{self, Voice};
use holdepunkt::guard;
use holdepunkt::record::{self, Record};
use holdepunkt::words::harmless;
use holdepunkt::world::store::{self, KeyFile};
use holdepunkt::yaml::{self, Node, Value};
use holdepunkt::{check, render};
use sha2::{Digest, Sha256};

use crate::properties::{own_links, read_markdown};
use crate::support::{LANGS, at, guide, messages};

/// No input may take longer.
const LONGEST: Duration = Duration::from_secs(1);

fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// The files of a suite; `None` where it is not there, which is said.
fn suite(name: &str) -> Option<Vec<(String, Vec<u8>)>> {
    let Some(folder) = std::env::var_os("HOLDEPUNKT_SUITES") else {
        say(&format!("{name}: passed over, HOLDEPUNKT_SUITES names no folder"));
        return None;
    };
    let path = Path::new(&folder).join(name);
    if !path.exists() {
        say(&format!("{name}: passed over, not in that folder"));
        return None;
    }
    let mut paths: Vec<PathBuf> = match fs::read_dir(&path) {
        Ok(entries) => {
            entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_file()).collect()
        }
        Err(_) => vec![path],
    };
    paths.sort();
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Some(paths.iter().map(|path| (name(path), fs::read(path).expect("read"))).collect())
}

/// Runs something with an input: it neither breaks nor hangs.
fn holds<T>(name: &str, run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let made = catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| panic!("{name}: it broke"));
    // A build for testing is slower by far.
    assert!(start.elapsed() < LONGEST * 5, "{name}: {:?}", start.elapsed());
    made
}

/// One vector of the age test kit: lines of names and values, a blank line, the file.
fn vector(bytes: &[u8]) -> (BTreeMap<String, Vec<String>>, &[u8]) {
    let end = bytes.windows(2).position(|two| two == b"\n\n").expect("a blank line");
    let mut head: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in String::from_utf8_lossy(&bytes[..end]).lines() {
        let (name, value) = line.split_once(": ").unwrap_or((line, ""));
        head.entry(name.to_owned()).or_default().push(value.to_owned());
    }
    (head, &bytes[end + 2..])
}

#[test]
fn the_age_test_kit_opens_and_is_refused_as_it_says() {
    let Some(files) = suite("CCTV/age/testdata") else { return };
    let (mut run, mut passed_over, mut lenient) = (0, BTreeMap::<&str, usize>::new(), Vec::new());
    for (name, bytes) in &files {
        let (head, file) = vector(bytes);
        let one = |key: &str| head.get(key).and_then(|values| values.first()).map_or("", String::as_str);
        if head.contains_key("compressed") {
            *passed_over.entry("compressed").or_default() += 1;
            continue;
        }
        if head.contains_key("passphrase") {
            // Records are never locked with a passphrase; key files are, and hold a key.
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("key.age");
            fs::write(&path, file).expect("written");
            let refused = holds(name, || {
                let locked =
                    KeyFile::at(Some(&path)).expect("a place").unlock(&SecretString::from(one("passphrase")));
                let opened = store::open(Path::new(name), file, &Identity::generate());
                locked.is_err() && opened.is_err()
            });
            assert!(refused, "{name}");
            run += 1;
            continue;
        }
        let keys: Vec<Identity> =
            head.get("identity").into_iter().flatten().filter_map(|key| key.parse().ok()).collect();
        if keys.is_empty() && head.contains_key("identity") {
            *passed_over.entry("other kinds of keys").or_default() += 1;
            continue;
        }
        let opened = holds(name, || keys.iter().find_map(|key| store::open(Path::new(name), file, key).ok()));
        let hash: Option<String> =
            opened.map(|plain| Sha256::digest(&plain[..]).iter().map(|byte| format!("{byte:02x}")).collect());
        run += 1;
        match (one("expect"), hash) {
            ("success", Some(hash)) => assert_eq!(hash, one("payload"), "{name}"),
            ("success", None) => panic!("{name}: refused"),
            (_, None) => {}
            (why, Some(_)) => lenient.push(format!("{name} ({why})")),
        }
    }
    say(&format!(
        "CCTV/age: {} vectors, {run} run, passed over {passed_over:?}, opened all the same {lenient:?}",
        files.len()
    ));
    assert!(lenient.is_empty(), "{lenient:?}");
}

/// A record with a text in each place that takes one.
fn with_note(text: &str) -> String {
    serde_json::json!({
        "schema": "holdepunkt.record/1",
        "conversations": [{ "id": 1, "on": "2026-11-22" }],
        "findings": [{ "indicator": "bound-by-debt", "state": "present", "in": 1, "note": text }],
        "conclusion": { "judgement": "undecided", "reasons": text },
    })
    .to_string()
}

fn read(name: &str, bytes: &[u8]) -> Option<Record> {
    check::read_record(guide(), name, bytes).record
}

/// What somebody typed comes back as it was, and is painted in every format.
fn as_a_note(name: &str, text: &str) {
    let Some(made) = holds(name, || read(name, with_note(text).as_bytes())) else { return };
    let kept = made.conclusion.reasons.clone().unwrap_or_default();
    let written = record::to_yaml(&made).expect("YAML");
    assert_eq!(read(name, written.as_bytes()), Some(made.clone()), "{name}");
    // Another reader reads the same.
    let other: serde_yaml::Value = serde_yaml::from_str(&written).expect("YAML");
    if !kept.is_empty() {
        assert_eq!(other["conclusion"]["reasons"].as_str(), Some(kept.as_str()), "{name}");
    }
    holds(name, || {
        let masked = guard::mask(text);
        assert!(guard::find(&masked).is_empty(), "{name}: {masked:?}");
        let messages = messages(LANGS[0]);
        let made = assess(guide(), &made, at());
        let _ = render::assessment_json(Voice::new(&messages, guide()), &made).expect("JSON");
        let _ = document::assessment(Voice::new(&messages, guide()), &made, document::Length::Full);
    });
}

#[test]
fn json_made_to_break_readers_breaks_nothing() {
    let Some(files) = suite("JSONTestSuite/test_parsing") else { return };
    let mut refused_json = Vec::new();
    for (name, bytes) in &files {
        holds(name, || assert!(read(name, bytes).is_none(), "{name} is no record"));
        let tree = holds(name, || yaml::parse(name, bytes));
        // What every reader of JSON must take is taken, as far as YAML and our limits go.
        if name.starts_with("y_") && tree.is_err() {
            refused_json.push(name.clone());
        }
        as_a_note(name, &String::from_utf8_lossy(bytes));
    }
    say(&format!("JSONTestSuite: {} files; valid JSON that is refused: {refused_json:?}", files.len()));
}

#[test]
fn strings_made_to_break_programs_come_back_as_they_were() {
    let Some(files) = suite("big-list-of-naughty-strings/blns.json") else { return };
    let strings: Vec<String> = serde_json::from_slice(&files[0].1).expect("a list");
    for (number, text) in strings.iter().enumerate() {
        as_a_note(&format!("string {number}"), text);
    }
    say(&format!("big list of naughty strings: {} strings", strings.len()));
}

#[derive(serde::Deserialize)]
struct YamlCase {
    #[serde(default)]
    yaml: Option<String>,
    #[serde(default)]
    json: Option<String>,
    #[serde(default)]
    fail: bool,
}

/// The suite writes what nobody sees with signs that can be seen.
fn unseen(text: &str) -> String {
    let tabs = text.replace("————»", "\t").replace("———»", "\t").replace("——»", "\t").replace("—»", "\t");
    let plain = tabs
        .replace('»', "\t")
        .replace('␣', " ")
        .replace('↵', "")
        .replace('←', "\r")
        .replace('⇔', "\u{feff}");
    plain.strip_suffix("∎\n").map_or(plain.clone(), str::to_owned)
}

/// A tree as JSON, scalars by their text: how they are typed is decided where they are read.
fn plain(node: &Node) -> serde_json::Value {
    match &node.value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(truth) => truth.to_string().into(),
        Value::Int(number) => number.to_string().into(),
        Value::Text(text) => text.clone().into(),
        Value::Seq(items) => items.iter().map(plain).collect(),
        Value::Map(entries) => entries
            .iter()
            .map(|(key, node)| (key.name.clone(), plain(node)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
    }
}

fn untyped(value: serde_json::Value) -> serde_json::Value {
    match value {
        serde_json::Value::Bool(truth) => truth.to_string().into(),
        serde_json::Value::Number(number) => number.to_string().into(),
        serde_json::Value::Array(items) => items.into_iter().map(untyped).collect(),
        serde_json::Value::Object(entries) => entries
            .into_iter()
            .map(|(key, value)| (key, untyped(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        other => other,
    }
}

#[test]
fn yaml_is_read_as_its_suite_says_or_refused() {
    let Some(files) = suite("yaml-test-suite/src") else { return };
    let (mut cases, mut alike, mut refused, mut other, mut lenient) = (0, 0, 0, Vec::new(), Vec::new());
    for (name, bytes) in &files {
        let listed: Vec<YamlCase> =
            serde_yaml::from_slice(bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
        let (mut text, mut fails) = (String::new(), false);
        for case in listed {
            // What a case does not say it has from the one before.
            text = case.yaml.as_deref().map_or(text, unseen);
            fails = case.fail || (fails && case.yaml.is_none());
            cases += 1;
            holds(name, || assert!(read(name, text.as_bytes()).is_none(), "{name} is no record"));
            as_a_note(name, &text);
            match (holds(name, || yaml::parse(name, text.as_bytes())), fails) {
                (Ok(_), true) => lenient.push(name.clone()),
                (Err(_), _) => refused += 1,
                (Ok(tree), false) => {
                    let expected = case.json.and_then(|json| serde_json::from_str(&json).ok()).map(untyped);
                    match expected {
                        Some(expected) if expected != plain(&tree) => other.push(name.clone()),
                        _ => alike += 1,
                    }
                }
            }
        }
    }
    say(&format!(
        "yaml-test-suite: {cases} cases, {alike} read alike, {refused} refused, read otherwise {other:?}, read though wrong {lenient:?}"
    ));
}

/// The examples of the CommonMark specification: what stands between a long fence and a lone full stop.
fn examples(spec: &str) -> Vec<String> {
    let fence = "`".repeat(32);
    let mut found = Vec::new();
    let mut example: Option<String> = None;
    for line in spec.lines() {
        match &mut example {
            None if line.strip_prefix(&fence).is_some_and(|rest| rest.trim() == "example") => {
                example = Some(String::new());
            }
            Some(_) if line == "." => found.extend(example.take().map(|text| text.replace('→', "\t"))),
            Some(text) => {
                text.push_str(line);
                text.push('\n');
            }
            None => {}
        }
    }
    found
}

/// What somebody typed is text in Markdown, whatever it would be there otherwise.
#[test]
fn markdown_that_somebody_typed_is_text() {
    let Some(files) = suite("commonmark-spec/spec.txt") else { return };
    let examples = examples(std::str::from_utf8(&files[0].1).expect("UTF-8"));
    assert!(examples.len() > 600, "{}", examples.len());
    let messages = messages(LANGS[0]);
    for (number, text) in examples.iter().enumerate() {
        let name = format!("example {}", number + 1);
        as_a_note(&name, text);
        let Some(record) = read(&name, with_note(text).as_bytes()) else { panic!("{name} is refused") };
        let made = assess(guide(), &record, at());
        let document = document::assessment(Voice::new(&messages, guide()), &made, document::Length::Full);
        let markdown = holds(&name, || render::markdown(&document));
        let (said, active) = read_markdown(&markdown);
        let foreign: Vec<&String> =
            active.iter().filter(|node| !own_links().any(|link| node.contains(&link))).collect();
        // The document has a line of its own above its foot.
        assert_eq!(foreign, ["ThematicBreak"], "{name}: {text:?}");
        let visible: String = harmless(text).chars().filter(|c| !c.is_whitespace()).collect();
        assert!(said.contains(&visible), "{name}: {text:?} is not there as typed");
    }
    say(&format!("CommonMark: {} examples", examples.len()));
}
