//! The keys that stand for a word: they follow the language on the screen. A letter never does two
//! things on one screen.

use crate::record::{Answer, Basis, Told};
use crate::words::{Lang, Letters};

/// The letter keys of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keys {
    /// Yes and no, where a question has these answers.
    pub yes: char,
    /// No.
    pub no: char,
    /// What a finding rests on.
    pub basis: [(char, Basis); 4],
    /// A note.
    pub note: char,
    /// On what ground somebody who was called was told of the person.
    pub told: [(char, Told); 3],
}

impl Keys {
    /// The keys of a language.
    pub fn of(lang: Lang) -> Self {
        let Letters { yes, third_party, consent, duty } = lang.row().letters;
        Self {
            yes,
            no: 'n',
            basis: [
                ('o', Basis::Observed),
                ('d', Basis::Documented),
                ('s', Basis::Stated),
                (third_party, Basis::ThirdParty),
            ],
            note: 'n',
            told: [(consent, Told::Consent), (duty, Told::Duty), ('a', Told::WithoutIdentity)],
        }
    }

    /// The answer a key stands for.
    pub fn answer(self, key: char) -> Option<Answer> {
        match key {
            key if key == self.yes => Some(Answer::Yes),
            key if key == self.no => Some(Answer::No),
            _ => None,
        }
    }

    /// The ground a key stands for on a call.
    pub fn told(self, key: char) -> Option<Told> {
        self.told.iter().find(|(letter, _)| *letter == key).map(|(_, told)| *told)
    }

    /// The basis a key stands for.
    pub fn basis(self, key: char) -> Option<Basis> {
        self.basis.iter().find(|(letter, _)| *letter == key).map(|(_, basis)| *basis)
    }
}
