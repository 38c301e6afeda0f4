//! The identifier guard: what in a note may tell who somebody is. It finds numbers, addresses and
//! dates by their form, their check digits and the words beside them. It cannot find names, nor anything else
//! that only a reader understands. `docs/security.md` says what the form of each kind is taken from.

use crate::words::{Id, id};
use std::ops::Range;

use crate::record::{
    Call, Conclusion, Earlier, EarlierAnswer, Field, Finding, Interpreter, OwnFinding, Record, Reference,
    TopicNote,
};

mod account;
mod checks;
mod cluster;
mod context;
mod date;
mod email;
mod foreign;
mod identity;
mod lettered;
mod numbers;
mod phone;
mod place;
mod profile;
mod spelled;
mod token;
mod topic;
mod window;

/// What something in a text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A national identity number, a D-number or one of the health services' own, with check digits that fit.
    Identity,
    /// A number that has the form of one, or stands behind a word for one, and whose check digits do not tell.
    IdentityLike,
    /// The immigration authorities' own number of a person.
    Duf,
    /// An identity number of another country.
    ForeignIdentity,
    /// The number of a passport or another card.
    Passport,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A name somebody has in a service, or the address of a profile.
    Handle,
    /// A date of birth.
    BirthDate,
    /// A street with a number.
    Address,
    /// A point on a map.
    Coordinates,
    /// A bank account or a payment card.
    Account,
    /// A car's plate.
    Plate,
}

impl Kind {
    /// Id of the message with its name.
    pub fn name(self) -> Id {
        match self {
            Self::Identity => id!("guard-identity"),
            Self::IdentityLike => id!("guard-identity-like"),
            Self::Duf => id!("guard-duf"),
            Self::ForeignIdentity => id!("guard-foreign-identity"),
            Self::Passport => id!("guard-passport"),
            Self::Phone => id!("guard-phone"),
            Self::Email => id!("guard-email"),
            Self::Handle => id!("guard-handle"),
            Self::BirthDate => id!("guard-birth-date"),
            Self::Address => id!("guard-address"),
            Self::Coordinates => id!("guard-coordinates"),
            Self::Account => id!("guard-account"),
            Self::Plate => id!("guard-plate"),
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
    let tokens = spelled::tokens(text);
    // What a token was taken for it stays, so the surest go first.
    let mut taken = vec![false; tokens.len()];
    let mut hits = profile::addresses(text);
    hits.extend(lettered::machine_readable(text));
    hits.extend(email::find(&tokens, &mut taken));
    hits.extend(place::points(&tokens, text, &mut taken));
    hits.extend(date::find(&tokens, &mut taken));
    hits.extend(profile::find(&tokens, &mut taken));
    hits.extend(lettered::find(&tokens, &mut taken));
    hits.extend(place::streets(&tokens, &mut taken));
    hits.extend(numbers::find(&tokens, &mut taken));
    for hit in &mut hits {
        hit.range = whole_characters(text, &hit.range);
    }
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

/// A range that cuts no character.
fn whole_characters(text: &str, range: &Range<usize>) -> Range<usize> {
    text.floor_char_boundary(range.start)..text.ceil_char_boundary(range.end)
}

/// How often a text is looked through. What was masked stands between no words any more, so that another number
/// can come near enough to a word that tells what it is.
const ROUNDS: usize = 8;

/// The text with a mask over everything found.
pub fn mask(text: &str) -> String {
    let mut masked = text.to_owned();
    for _ in 0..ROUNDS {
        let hits = find(&masked);
        if hits.is_empty() {
            break;
        }
        masked = covered(&masked, &hits);
    }
    masked
}

/// The text with a mask in the place of each hit.
fn covered(text: &str, hits: &[Hit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for hit in hits {
        out.push_str(text.get(at..hit.range.start).unwrap_or_default());
        out.push_str(MASK);
        at = hit.range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
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

/// A reference of so many digits is taken for an identity number, whatever its check digits.
const MANY_DIGITS: usize = 11;

/// Whether a reference may tell who somebody is: what the guard finds in a note, or nothing but many digits.
pub fn tells(reference: &str) -> bool {
    let digits = reference.chars().filter(|c| c.is_numeric()).count();
    let bare = reference.chars().all(|c| c.is_numeric() || c.is_whitespace());
    (bare && digits >= MANY_DIGITS) || !find(reference).is_empty()
}

/// Everything found in the reference and in the free text of a record.
pub fn scan(record: &Record) -> Vec<Found> {
    let in_text = |(place, text): (String, &String)| {
        let hits = find(text).into_iter();
        hits.map(|hit| Found { place: place.clone(), at: hit.place(text), kind: hit.kind })
            .collect::<Vec<_>>()
    };
    let references = references(record).map(|(place, reference)| (place, reference.as_str().to_owned()));
    let references: Vec<(String, String)> = references.collect();
    let references = references.iter().map(|(place, reference)| (place.clone(), reference));
    references.chain(texts(record)).flat_map(in_text).collect()
}

/// The reference of a record and those of others that it names, each with its place.
fn references(record: &Record) -> impl Iterator<Item = (String, &Reference)> {
    let own = record.reference.iter().map(|reference| (Field::Reference.path().to_owned(), reference));
    own.chain(record.see_also.iter().map(|reference| ("see-also".to_owned(), reference)))
}

/// Masks everything found in the free text of a record, and leaves out references that may tell who somebody
/// is: with a mask in it, it is a reference no more.
pub fn mask_record(record: &mut Record) {
    record.reference = record.reference.take().filter(|reference| !tells(reference.as_str()));
    record.see_also.retain(|reference| !tells(reference.as_str()));
    texts_mut(record).into_iter().for_each(|(_, text)| *text = mask(text));
}

/// Lists every text that somebody typed, with its place. The record is taken apart whole: a field that is
/// new does not compile until somebody has said whether it can hold such a text.
macro_rules! list_texts {
    ($name:ident, $iter:ident, $as_ref:ident $(, $mut:tt)?) => {
        fn $name(record: &$($mut)? Record) -> Vec<(String, &$($mut)? String)> {
            let Record {
                // Closed sets, numbers and ids.
                schema: _,
                catalogue: _,
                // Checked to have the form of an id.
                training: _,
                // Searched beside these: a line that is left out whole.
                reference: _,
                see_also: _,
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
                looked_through: _,
                calls,
                notified: _,
                findings,
                own_findings,
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
            for (index, own) in own_findings.$iter().enumerate() {
                let OwnFinding { sign, conversation: _, state: _, basis: _, note } = own;
                let place = format!("own-findings.{}", OwnFinding::number(index));
                texts.push((place.clone(), sign));
                texts.extend(note.$as_ref().map(|note| (place, note)));
            }
            for TopicNote { topic, conversation: _, note } in topics.$iter() {
                texts.extend(note.$as_ref().map(|note| (format!("topics.{topic}"), note)));
            }
            for Call { body, conversation: _, on: _, at: _, told: _, answer } in calls.$iter() {
                texts.extend(answer.$as_ref().map(|answer| (format!("calls.{body}"), answer)));
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
