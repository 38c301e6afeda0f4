//! The languages the program speaks.

use crate::choice::{Choice as _, choice};

/// What differs from language to language, beside the texts themselves.
#[derive(Debug)]
pub struct Language {
    /// The primary parts of the locale names that ask for it.
    pub locales: &'static [&'static str],
    /// Its tag with the country, which plural rules, dates and the alphabet go by.
    pub tag: &'static str,
    /// What it calls itself.
    pub name: &'static str,
    /// What stands before the decimals of a number.
    pub decimal: char,
    /// The letters of the keys that stand for a word.
    pub letters: Letters,
    /// The Fluent source of its messages.
    pub messages: &'static str,
    /// The schemas of files, described in it.
    pub schemas: Schemas,
}

/// Schemas as `build.rs` has packed them.
#[derive(Debug)]
pub struct Schemas {
    /// Of an assessment.
    pub assessment: &'static [u8],
    /// Of a catalogue's files.
    pub catalogue: &'static [u8],
    /// Of the files that an agency lays over it.
    pub overlay: &'static [u8],
}

/// The letters of the keys that stand for a word and are not the same in every language.
#[derive(Debug, Clone, Copy)]
pub struct Letters {
    /// Yes.
    pub yes: char,
    /// Told by somebody else.
    pub third_party: char,
    /// Told with the person's consent.
    pub consent: char,
    /// Told because of a duty.
    pub duty: char,
}

macro_rules! packed {
    ($schema:literal, $lang:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/schemas/", $schema, ".", $lang, ".z"))
    };
}

/// Declares the languages, a row each. Their messages are in `data/messages`, by the name.
macro_rules! languages {
    ($($(#[$meta:meta])* $lang:ident = $name:literal { $($field:ident: $value:expr),* $(,)? })+) => {
        choice! {
            /// A language of the program's own texts.
            pub enum Lang { $($(#[$meta])* $lang = $name,)+ }
        }

        impl Lang {
            /// What is so in this language.
            pub fn row(self) -> &'static Language {
                match self {
                    $(Self::$lang => {
                        const ROW: Language = Language {
                            $($field: $value,)*
                            messages: include_str!(concat!("../../data/messages/", $name, ".ftl")),
                            schemas: Schemas {
                                assessment: packed!("assessment", $name),
                                catalogue: packed!("catalogue", $name),
                                overlay: packed!("overlay", $name),
                            },
                        };
                        &ROW
                    })+
                }
            }
        }
    };
}

languages! {
    /// English.
    En = "en" {
        locales: &["en"],
        tag: "en-GB",
        name: "English",
        decimal: '.',
        letters: Letters { yes: 'y', third_party: 't', consent: 'c', duty: 'd' },
    }
    /// Norwegian Bokmål, the one written Norwegian here: whoever asks for another gets it.
    Nb = "nb" {
        locales: &["nb", "nn", "no"],
        tag: "nb-NO",
        name: "Norsk bokmål",
        decimal: ',',
        letters: Letters { yes: 'j', third_party: 'a', consent: 's', duty: 'p' },
    }
}

impl Lang {
    /// The language that a locale name or language tag asks for, if the program speaks it.
    ///
    /// ```
    /// use holdepunkt::words::Lang;
    /// assert_eq!(Lang::from_locale("nn_NO.UTF-8"), Some(Lang::Nb));
    /// assert_eq!(Lang::from_locale("en-GB"), Some(Lang::En));
    /// assert_eq!(Lang::from_locale("de_DE"), None);
    /// ```
    pub fn from_locale(locale: &str) -> Option<Self> {
        let primary = locale.split(['_', '-', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        Self::ALL.iter().copied().find(|lang| lang.row().locales.contains(&primary.as_str()))
    }

    /// The language of the country: what those who help the person can read.
    pub const OF_THE_COUNTRY: Self = Self::Nb;

    /// The language after this one, and the first after the last: what stands beside it where two are shown.
    pub fn next(self) -> Self {
        let after = Self::ALL.iter().copied().skip_while(|lang| *lang != self).nth(1);
        after.or_else(|| Self::ALL.first().copied()).unwrap_or(self)
    }
}
