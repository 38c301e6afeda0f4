//! Search that forgives spelling: accents, case and a letter too many or too few.

use std::cmp::Ordering;

use deunicode::deunicode;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;

use crate::words::Lang;

/// How well a text answers a query: every word of the query must be found in it. Higher is better,
/// `None` where a word is not found.
pub fn fit(query: &str, texts: &[&str]) -> Option<u32> {
    let query = words(query);
    let texts: Vec<String> = texts.iter().flat_map(|text| words(text)).collect();
    query.iter().try_fold(0, |sum, wanted| {
        let best = texts.iter().map(|word| likeness(wanted, word)).max().unwrap_or(0);
        (best > 0).then_some(sum + best)
    })
}

/// How well two texts are the same term.
pub fn same(query: &str, term: &str) -> Option<u32> {
    let (query, term) = (words(query).join(" "), words(term).join(" "));
    match () {
        () if query.is_empty() => None,
        () if query == term => Some(100),
        () if term.starts_with(&query) => Some(60),
        () => fit(&query, &[&term]).map(|sum| sum.min(50)),
    }
}

/// How much two texts are alike, from 0 to 1, for a suggestion.
pub fn likeness_of(query: &str, term: &str) -> f64 {
    strsim::jaro_winkler(&words(query).join(" "), &words(term).join(" "))
}

/// The words of a text in plain lower-case letters: `Grünerløkka` is `grunerlokka`.
fn words(text: &str) -> Vec<String> {
    let plain = deunicode(text).to_lowercase();
    plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn likeness(wanted: &str, word: &str) -> u32 {
    if wanted == word {
        10
    } else if wanted.len() >= 3 && word.starts_with(wanted) {
        8
    } else if wanted.len() >= 4 && word.contains(wanted) {
        5
    } else if wanted.len() >= 5 && word.len() >= 5 && strsim::jaro_winkler(wanted, word) > 0.92 {
        3
    } else {
        0
    }
}

/// The alphabet of a language. In Norwegian æ, ø, å and aa stand at the end.
pub struct Alphabet(CollatorBorrowed<'static>);

impl Alphabet {
    /// The alphabet of `lang`; `None` only where the library was built without its data.
    pub fn of(lang: Lang) -> Option<Self> {
        let locale = lang.row().tag.parse::<Locale>().ok()?;
        Collator::try_new(locale.into(), CollatorOptions::default()).ok().map(Self)
    }

    /// The order of two texts.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b)
    }
}

/// Whether a word has the form of a key or an id: short, lower case, without spaces.
pub(crate) fn is_id(word: &str) -> bool {
    !word.is_empty()
        && word.len() <= 60
        && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_'))
}

/// The known word most like `word`, where one is alike enough to be meant.
pub(crate) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // A path is ids with dots between.
    if !word.to_lowercase().split('.').all(is_id) {
        return None;
    }
    known
        .map(|candidate| (strsim::jaro_winkler(&word.to_lowercase(), candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.82)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_is_forgiven() {
        assert!(fit("Grunerlokka", &["NAV Grünerløkka"]).is_some());
        assert!(fit("barnevernvakten", &["barnevernvakt"]).is_some());
        assert!(fit("krisesenter", &["Krisesentersekretariatet"]).is_some());
        assert!(fit("xyz", &["NAV Grünerløkka"]).is_none());
        assert!(fit("nav bergen", &["NAV Grünerløkka"]).is_none());
    }

    #[test]
    fn the_exact_term_comes_before_one_that_begins_so() {
        assert!(same("slavery", "slavery") > same("slavery", "slavery and the like"));
        assert_eq!(same("", "slavery"), None);
    }

    #[test]
    fn norwegian_letters_stand_at_the_end_and_double_a_is_one_of_them() {
        let alphabet = Alphabet::of(Lang::Nb).expect("an alphabet");
        let mut words = ["Ås", "Aas", "Ærlig", "Zoo", "Øst", "Abel"];
        words.sort_by(|a, b| alphabet.compare(a, b));
        assert_eq!(words[..4], ["Abel", "Zoo", "Ærlig", "Øst"]);
        let english = Alphabet::of(Lang::En).expect("an alphabet");
        assert_eq!(english.compare("Aas", "Abel"), Ordering::Less);
    }
}
