//! Every number, address, hour, section, period and date of the catalogue against the table
//! facts.yaml, which is written by hand from the sources: both ways, so that a wrong digit fails.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::texts::{self, Text};
use crate::support::guide;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    laws: BTreeMap<String, BTreeMap<String, String>>,
    facts: Vec<Fact>,
    ages: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    value: String,
    #[serde(default)]
    nb: Option<String>,
    kind: String,
    #[serde(default = "current", rename = "as")]
    standing: String,
    #[serde(default)]
    law: Option<String>,
    at: Vec<String>,
    from: String,
}

fn current() -> String {
    "current".to_owned()
}

fn table() -> Table {
    serde_yaml::from_str(include_str!("facts.yaml")).expect("the table of facts")
}

impl Fact {
    /// As a text in a language has it; a field has the English form.
    fn said(&self, key: &str) -> &str {
        if key == "nb" { self.nb.as_deref().unwrap_or(&self.value) } else { &self.value }
    }

    fn is_field(&self) -> bool {
        ["phone", "email", "web", "hours", "role", "section-field"].contains(&self.kind.as_str())
    }
}

/// Where `value` stands in `text` as a whole: no digit or letter goes on at either end.
fn places(text: &str, value: &str) -> Vec<std::ops::Range<usize>> {
    let (low, wanted) = (text.to_lowercase(), value.to_lowercase());
    // Lower case keeps every length here; æ, ø and å have two bytes in both.
    assert_eq!(low.len(), text.len(), "{text}");
    let joins = |a: Option<char>, b: Option<char>| match (a, b) {
        (Some(a), Some(b)) => a.is_alphanumeric() && b.is_alphanumeric(),
        _ => false,
    };
    low.match_indices(&wanted)
        .map(|(start, found)| start..start + found.len())
        .filter(|range| {
            let (before, inside, after) = (&low[..range.start], &low[range.clone()], &low[range.end..]);
            !joins(before.chars().next_back(), inside.chars().next())
                && !joins(inside.chars().next_back(), after.chars().next())
        })
        .collect()
}

/// Each row of the table stands in the catalogue, in both languages, where it says.
#[test]
fn what_stands_in_the_table_stands_in_the_catalogue() {
    let (table, texts) = (table(), texts::all());
    let mut problems = Vec::new();
    for fact in &table.facts {
        for at in &fact.at {
            let of_entry: Vec<&Text> = texts.iter().filter(|text| &text.at == at).collect();
            if of_entry.is_empty() {
                problems.push(format!("{at}: no such entry"));
            } else if fact.is_field() {
                if !of_entry.iter().any(|text| field(fact, text)) {
                    problems.push(format!("{at}: no {} {} ({})", fact.kind, fact.value, fact.standing));
                }
            } else {
                for key in ["en", "nb"] {
                    let said = |value: &str| {
                        of_entry.iter().any(|text| text.key() == key && !places(&text.text, value).is_empty())
                    };
                    // Other words for a term stand in lists by language.
                    if !said(fact.said(key)) {
                        problems.push(format!("{at}: {key} does not say {}", fact.said(key)));
                    }
                    let law = fact.law.as_ref().map(|law| &table.laws[law][key]);
                    if let Some(law) = law.filter(|law| !said(law)) {
                        problems.push(format!("{at}: {key} does not name {law} beside {}", fact.value));
                    }
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Whether a text is the field that a row means, with its value to the letter.
fn field(fact: &Fact, text: &Text) -> bool {
    let keys: Vec<&str> = text.keys.iter().map(String::as_str).collect();
    let expected: &[&str] = match (fact.standing.as_str(), fact.kind.as_str()) {
        ("current", "phone") => &["phones", "number"],
        ("current", "email") => &["emails"],
        ("current", "section-field") => &["legal_basis", "section"],
        ("current", kind) => &[kind],
        (standing, _) => &[standing, "value"],
    };
    let in_norwegian = fact.kind == "web" && keys == ["web_in", "nb"];
    (keys == expected || in_norwegian) && text.text == fact.value
}

/// Nothing in the catalogue looks like a fact and is not in the table for that very entry.
#[test]
fn what_stands_in_the_catalogue_stands_in_the_table() {
    let table = table();
    let problems: Vec<String> = texts::all().iter().flat_map(|text| not_in_table(&table, text)).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Every single digit of the catalogue is watched: another one in its place is found.
#[test]
fn any_other_digit_is_found() {
    let table = table();
    let (mut digits, mut missed) = (0, Vec::new());
    for text in texts::all() {
        for (at, digit) in text.text.match_indices(|c: char| c.is_ascii_digit()) {
            let other = (digit.parse::<u32>().expect("a digit") + 1) % 10;
            let mut changed = text.text.clone();
            changed.replace_range(at..=at, &other.to_string());
            let changed = Text { at: text.at.clone(), keys: text.keys.clone(), text: changed };
            if not_in_table(&table, &changed).is_empty() {
                missed.push(format!("{}: {}", changed.at, changed.text));
            }
            digits += 1;
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    assert!(digits > 700, "{digits} digits are looked at");
}

/// What in a text looks like a fact and is not in the table for its entry.
fn not_in_table(table: &Table, text: &Text) -> Vec<String> {
    let mut problems = Vec::new();
    let rows: Vec<&Fact> = table.facts.iter().filter(|fact| fact.at.contains(&text.at)).collect();
    if let Some(number) = text.at.strip_prefix("sources/kom-guide/part-") {
        let part = if text.key() == "nb" { "del " } else { "Part " };
        let number = number.split('-').next().expect("a number");
        if !text.text.starts_with(&format!("{part}{number},")) {
            problems.push(format!("{}: {}", text.at, text.text));
        }
        return problems;
    }
    // Addresses are whole words and are compared as such: a path may not be longer or shorter.
    let mut left = text.text.clone();
    for address in addresses(&text.text) {
        if !rows.iter().any(|fact| fact.said(text.key()) == address) {
            problems.push(format!("{}: {address} is not in the table", text.at));
        }
        left = left.replace(&address, " ");
    }
    let ages = table.ages.get(text.key()).map(Vec::as_slice).unwrap_or_default();
    let mut known: Vec<&str> = rows.iter().map(|fact| fact.said(text.key())).collect();
    known.extend(ages.iter().map(String::as_str));
    known.sort_by_key(|value| std::cmp::Reverse(value.len()));
    for value in known {
        for range in places(&left, value).into_iter().rev() {
            left.replace_range(range, " ");
        }
    }
    if left.contains(|c: char| c.is_ascii_digit() || c == '@' || c == '§') {
        problems.push(format!("{} {}: not in the table: {left}", text.at, text.key()));
    }
    if let Some(period) = period(&left) {
        problems.push(format!("{} {}: not in the table: {period}", text.at, text.key()));
    }
    problems
}

/// Web and e-mail addresses among the words of a text.
fn addresses(text: &str) -> Vec<String> {
    let trim = |c: char| ".,;:()«»\"".contains(c);
    let is_address = |word: &&str| {
        let host = word.split('/').next().unwrap_or_default();
        let ending = host.rsplit('.').next().unwrap_or_default();
        host.len() > ending.len() + 1 && ["no", "com", "org", "int", "net"].contains(&ending)
    };
    text.split_whitespace()
        .map(|word| word.trim_matches(trim))
        .filter(|word| is_address(word) || word.contains('@'))
        .map(str::to_owned)
        .collect()
}

/// A period in words, such as "six months".
fn period(text: &str) -> Option<String> {
    const NUMBERS: &str = " one two three four five six seven eight nine ten twelve \
        ett én to tre fire fem seks sju åtte ni ti tolv ";
    const UNITS: &str = " month months year years hour hours week weeks \
        måned måneder år time timer uke uker ";
    let among = |words: &str, word: &str| words.contains(&format!(" {word} "));
    let plain = text.to_lowercase().replace('-', " ");
    let words: Vec<&str> =
        plain.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
    words.windows(2).find(|pair| among(NUMBERS, pair[0]) && among(UNITS, pair[1])).map(|pair| pair.join(" "))
}

/// Every row says where it is from, by an id of sources.yaml and a place.
#[test]
fn each_row_names_a_source_and_a_place() {
    for fact in table().facts {
        for from in fact.from.split("; ") {
            let (source, place) = match from.split_once([' ', ':']) {
                Some((source, place)) => (source, place.trim()),
                None => (from, ""),
            };
            // A second place of the same source, or a source that is one page.
            let known = guide().sources.iter().any(|s| s.id == source);
            assert!(known || source.starts_with(|c: char| c.is_ascii_digit()), "{}: {from}", fact.value);
            let line = place.split(['-', ',', ' ', ':']).next().unwrap_or_default();
            let one_page =
                !["kom-guide", "rosa-2023", "cbss-trm", "forfreedom", "rosa-2008"].contains(&source);
            assert!(one_page || line.parse::<u32>().is_ok() || place.starts_with("not in"), "{from}");
        }
    }
}

/// Every contact has each of its values in the table, and its rows are of contacts that exist.
#[test]
fn no_contact_is_left_out() {
    let facts = table().facts;
    let rows: BTreeSet<(&str, &str)> =
        facts.iter().flat_map(|fact| fact.at.iter().map(|at| (at.as_str(), fact.value.as_str()))).collect();
    for contact in &guide().contacts {
        let at = format!("contacts/{}", contact.id);
        let values = contact.phones.iter().map(|phone| phone.number.as_str());
        let values = values.chain(contact.emails.iter().chain(contact.all_pages()).map(String::as_str));
        for value in values.chain(contact.hours.as_deref()) {
            assert!(rows.contains(&(at.as_str(), value)), "{at}: {value}");
        }
    }
}

/// The table's way of looking finds a digit that is wrong, a path that is longer, a period that
/// changed: otherwise the two tests above would be worth nothing.
#[test]
fn a_wrong_digit_would_be_seen() {
    assert!(places("Call 116 1112 now", "116 111").is_empty());
    assert!(places("§ 2578", "§ 257").is_empty());
    assert_eq!(places("call 112. If", "112").len(), 1);
    assert_eq!(addresses("see udi.no/en/return, or (nav.no)."), ["udi.no/en/return", "nav.no"]);
    assert_eq!(period("a period of Seven months."), Some("seven months".to_owned()));
    assert_eq!(period("one at a time"), None);
}
