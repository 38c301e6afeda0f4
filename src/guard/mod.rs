//! The identifier guard: what in a note may tell who somebody is. It finds numbers, addresses and
//! dates by their form. It cannot find names, nor anything else that only a reader understands.

use crate::words::{Id, id};
use std::ops::Range;

use crate::record::{Conclusion, Earlier, EarlierAnswer, Field, Finding, Interpreter, Record, TopicNote};

mod cluster;
mod digits;
mod identity;
mod phone;
mod words;

/// What something in a text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A national identity number or a D-number, with check digits that fit.
    Identity,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A date that may be one of birth.
    BirthDate,
}

impl Kind {
    /// Id of the message with its name.
    pub fn name(self) -> Id {
        match self {
            Self::Identity => id!("guard-identity"),
            Self::Phone => id!("guard-phone"),
            Self::Email => id!("guard-email"),
            Self::BirthDate => id!("guard-birth-date"),
        }
    }
}

/// Something found, by its bytes in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it looks like.
    pub kind: Kind,
    /// Where it stands.
    pub range: Range<usize>,
}

impl Hit {
    /// Line and character in the text, from one.
    pub fn place(&self, text: &str) -> (usize, usize) {
        let before = text.get(..self.range.start).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        (before.matches('\n').count() + 1, line.chars().count() + 1)
    }
}

/// What stands in the place of what was masked.
pub const MASK: &str = "[***]";

/// Everything in a text that may tell who somebody is, in order, nothing twice.
pub fn find(text: &str) -> Vec<Hit> {
    let mut hits = words::emails(text);
    hits.extend(words::dates(text));
    hits.extend(digits::numbers(text));
    hits.sort_by_key(|hit| (hit.range.start, std::cmp::Reverse(hit.range.end)));
    let mut apart: Vec<Hit> = Vec::new();
    for hit in hits {
        match apart.last_mut() {
            // What overlaps is covered to its end; to drop it would leave its tail to be read.
            Some(last) if hit.range.start < last.range.end => {
                last.range.end = last.range.end.max(hit.range.end);
            }
            _ => apart.push(hit),
        }
    }
    apart
}

/// The text with a mask over everything found.
pub fn mask(text: &str) -> String {
    let mut masked = text.to_owned();
    for hit in find(text).into_iter().rev() {
        masked.replace_range(hit.range, MASK);
    }
    masked
}

/// What was found in one text of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The text's place in the record, `topics.travel-to-norway`.
    pub place: String,
    /// Line and character in that text.
    pub at: (usize, usize),
    /// What it looks like.
    pub kind: Kind,
}

/// Everything found in the free text of a record.
pub fn scan(record: &Record) -> Vec<Found> {
    let in_text = |(place, text): (String, &String)| {
        let hits = find(text).into_iter();
        hits.map(|hit| Found { place: place.clone(), at: hit.place(text), kind: hit.kind })
            .collect::<Vec<_>>()
    };
    texts(record).into_iter().flat_map(in_text).collect()
}

/// Masks everything found in the free text of a record.
pub fn mask_record(record: &mut Record) {
    texts_mut(record).into_iter().for_each(|(_, text)| *text = mask(text));
}

/// Lists every text that somebody typed, with its place. The record is taken apart whole: a field that is
/// new does not compile until somebody has said whether it can hold such a text.
macro_rules! list_texts {
    ($name:ident, $iter:ident, $as_ref:ident $(, $mut:tt)?) => {
        fn $name(record: &$($mut)? Record) -> Vec<(String, &$($mut)? String)> {
            let Record {
                // Closed sets, numbers and ids, and a form that refuses names.
                schema: _,
                catalogue: _,
                reference: _,
                conversations: _,
                assessor: _,
                person: _,
                concern: _,
                safety: _,
                children_along: _,
                interpreter: Interpreter { needed: _, languages: _, kind: _ },
                forms: _,
                region: _,
                residence: _,
                setting: _,
                outcome: _,
                wishes: _,
                preparation: _,
                aggravation: _,
                notified: _,
                findings,
                topics,
                conclusion: Conclusion { judgement: _, reasons },
                earlier,
            } = record;
            let mut texts = Vec::new();
            for Finding { indicator, state: _, basis: _, conversation: _, note, earlier } in findings.$iter() {
                let place = format!("findings.{indicator}");
                let earlier = earlier.$iter().filter_map(|Earlier { state: _, basis: _, conversation: _, note }| {
                    note.$as_ref()
                });
                texts.extend(note.$as_ref().into_iter().chain(earlier).map(|note| (place.clone(), note)));
            }
            for TopicNote { topic, conversation: _, note } in topics.$iter() {
                texts.extend(note.$as_ref().map(|note| (format!("topics.{topic}"), note)));
            }
            texts.extend(reasons.$as_ref().map(|reasons| (Field::Reasons.path().to_owned(), reasons)));
            for EarlierAnswer { fact, values, conversation: _ } in earlier.$iter() {
                // The values of all others are checked to be of a closed set, or language tags.
                if fact == Field::Reasons.path() {
                    texts.extend(values.$iter().map(|text| (fact.clone(), text)));
                }
            }
            texts
        }
    };
}

list_texts!(texts, iter, as_ref);
list_texts!(texts_mut, iter_mut, as_mut, mut);

/// A day, month and year that a person who lives could be born on, as far as the form can tell.
fn is_date(day: u32, month: u32, year: u32) -> bool {
    let year = i32::try_from(year).unwrap_or(i32::MAX);
    (1900..2100).contains(&year) && chrono::NaiveDate::from_ymd_opt(year, month, day).is_some()
}

/// Dates of the last years are mostly those of what happened; without a word about birth they are
/// passed over.
const LAST_YEAR: u32 = 2021;

/// Whether a date with this year is taken for one of birth where it stands.
fn may_be_birth(text: &str, start: usize, year: u32) -> bool {
    year <= LAST_YEAR || speaks_of_birth(text, start)
}

/// Whether what stands right before speaks of birth.
fn speaks_of_birth(text: &str, start: usize) -> bool {
    let before: Vec<char> = text.get(..start).unwrap_or_default().chars().rev().take(24).collect();
    let before: String = before.into_iter().rev().collect::<String>().to_lowercase();
    let whole = before.split(|c: char| !c.is_alphabetic()).next_back().unwrap_or_default();
    ["born", "birth", "dob", "født", "fødsel", "fodt", "bursdag"].iter().any(|word| before.contains(word))
        || before.ends_with(" f. ")
        || before == "f. "
        || whole == "f"
}
