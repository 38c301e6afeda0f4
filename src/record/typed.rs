//! What is typed and has a form: references, language tags, dates.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, de};

use crate::words::{Id, id, is_hidden};

/// A Norwegian identity number has so many digits, and a D-number too.
const IDENTITY_DIGITS: usize = 11;

/// The agency's own reference of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Reference(String);

impl Reference {
    /// Takes a text as a reference.
    ///
    /// # Errors
    /// The id of the message that says why not: it looks like a name or an identity number, or is
    /// too long. A reference has a digit and no two words of letters in a row.
    pub fn new(text: &str) -> Result<Self, Id> {
        let text = text.trim();
        if text.chars().count() > 40 || text.chars().any(is_hidden) {
            return Err(id!("problem-reference-long"));
        }
        let digits = text.chars().filter(|c| c.is_numeric()).count();
        let is_word =
            |word: &str| word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() || c == '-');
        let words: Vec<bool> = text.split_whitespace().map(is_word).collect();
        if digits == 0 || words.windows(2).any(|pair| pair.iter().all(|word| *word)) {
            return Err(id!("problem-reference-name"));
        }
        let runs: String = text.chars().filter(|c| !matches!(c, ' ' | '-' | '.')).collect();
        if runs.split(|c: char| !c.is_ascii_digit()).any(|run| run.len() == IDENTITY_DIGITS) {
            return Err(id!("problem-reference-number"));
        }
        Ok(Self(text.to_owned()))
    }

    /// The reference as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(&String::deserialize(deserializer)?).map_err(|id| de::Error::custom(id.as_str()))
    }
}

/// A language tag (BCP 47): `so`, `ti`, `zh-Hant`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// Takes a text as a language tag; `None` where it has not the form of one.
    pub fn new(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let first = parts.next().unwrap_or_default();
        let first_fits = matches!(first.len(), 2 | 3) && first.bytes().all(|b| b.is_ascii_lowercase());
        let rest_fits = parts
            .all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        (first_fits && rest_fits).then(|| Self(text.to_owned()))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for LanguageTag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(&String::deserialize(deserializer)?).ok_or_else(|| de::Error::custom("problem-language"))
    }
}

/// Whether a text is a day written YYYY-MM-DD.
pub fn is_date(text: &str) -> bool {
    day(text).is_some()
}

fn day(text: &str) -> Option<NaiveDate> {
    // chrono alone would take `2026-1-2` and `-026-11-22` as well; one form keeps records comparable.
    let form =
        |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    let formed = text.len() == 10 && text.bytes().enumerate().all(form);
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| formed)
}

/// Reads a day written YYYY-MM-DD.
pub(super) fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
    day(&text).map(Some).ok_or_else(|| de::Error::custom("problem-date"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_of_agencies_are_taken() {
        for good in ["A-17", "2026/1234-5", "17", "Sak 2026 12", "NAV 0314-77"] {
            assert!(Reference::new(good).is_ok(), "{good}");
        }
    }

    #[test]
    fn a_name_or_an_identity_number_is_refused() {
        for (bad, why) in [
            ("Maria Hansen", "problem-reference-name"),
            ("Maria", "problem-reference-name"),
            ("Maria Hansen 2", "problem-reference-name"),
            ("", "problem-reference-name"),
            ("010203 12345", "problem-reference-number"),
            ("01020312345", "problem-reference-number"),
            ("010203-12345", "problem-reference-number"),
            ("A\u{202e}1", "problem-reference-long"),
        ] {
            assert_eq!(Reference::new(bad).err().map(Id::as_str), Some(why), "{bad}");
        }
        assert_eq!(Reference::new(&"7".repeat(41)).err().map(Id::as_str), Some("problem-reference-long"));
    }

    #[test]
    fn a_date_has_one_form() {
        assert!(["2026-11-22", "2024-02-29", "0026-11-22"].into_iter().all(is_date));
        assert!(
            ["2026-1-2", "-026-11-22", "+026-11-22", " 026-11-22", "2026-02-30", "2026/11/22", ""]
                .into_iter()
                .all(|text| !is_date(text))
        );
    }

    #[test]
    fn language_tags_have_a_form() {
        assert!(["so", "ti", "zh-Hant", "prs"].iter().all(|tag| LanguageTag::new(tag).is_some()));
        assert!(["Somali", "s", "so-", "so_SO", ""].iter().all(|tag| LanguageTag::new(tag).is_none()));
    }
}
