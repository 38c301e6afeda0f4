//! The fingerprint of an edition: a short number made of what its indicators say, which stands on paper. A sheet comes
//! back by numbers alone, so it must be sure that they mean what they meant when it was printed.

use sha2::{Digest, Sha256};

use super::{Catalogue, Indicator};

/// So many digits stand on paper.
const DIGITS: usize = 6;

/// What differs between the sheets of two editions, by printed numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reprint {
    /// On the newer sheet alone.
    pub added: Vec<String>,
    /// On the older one alone.
    pub retired: Vec<String>,
    /// On both, in other words.
    pub reworded: Vec<String>,
}

impl Catalogue {
    /// The fingerprint: of the numbers and texts of the current indicators, in every language they have.
    pub fn fingerprint(&self) -> String {
        let mut hash = Sha256::new();
        for indicator in self.current() {
            let texts = indicator.text.iter().map(|(_, text)| text);
            for part in [indicator.number.as_str()].into_iter().chain(texts) {
                hash.update(part.as_bytes());
                // No text has a null in it, so that none runs into the next.
                hash.update([0]);
            }
        }
        hash.finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
            .chars()
            .take(DIGITS)
            .collect()
    }

    /// What stands at the foot of a sheet: the edition with its fingerprint, `no-kom/1-3f9a1c`.
    pub fn sheet_edition(&self) -> String {
        format!("{}-{}", self.edition(), self.fingerprint())
    }

    /// Whether a sheet of this edition was meant: by its number, its fingerprint, or both.
    pub fn is_sheet_edition(&self, given: &str) -> bool {
        let given = given.trim().to_lowercase();
        [self.edition(), self.fingerprint(), self.sheet_edition()].contains(&given)
    }

    /// What a sheet of this edition has otherwise than one of an older one.
    pub fn reprint(&self, older: &Self) -> Reprint {
        let numbers = |from: &Self, wanted: &dyn Fn(&Indicator) -> bool| {
            from.current().filter(|one| wanted(one)).map(|one| one.number.clone()).collect::<Vec<_>>()
        };
        let among = |other: &'_ Self, one: &Indicator| other.current().any(|two| two.number == one.number);
        let in_other_words =
            |one: &Indicator| older.current().any(|two| two.number == one.number && two.text != one.text);
        Reprint {
            added: numbers(self, &|one| !among(older, one)),
            retired: numbers(older, &|one| !among(self, one)),
            reworded: numbers(self, &in_other_words),
        }
    }
}
