//! The languages the program speaks, and texts that exist in each of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::choice::choice;

choice! {
    /// A language of the program's own texts.
    pub enum Lang {
        /// English.
        En = "en",
        /// Norwegian Bokmål.
        Nb = "nb",
    }
}

impl Lang {
    /// The language that a locale name or language tag asks for, if the program speaks it.
    ///
    /// Norwegian of any form (`nb`, `nn`, `no`) is read as Bokmål, the one written Norwegian here.
    ///
    /// ```
    /// use holdepunkt::words::Lang;
    /// assert_eq!(Lang::from_locale("nn_NO.UTF-8"), Some(Lang::Nb));
    /// assert_eq!(Lang::from_locale("en-GB"), Some(Lang::En));
    /// assert_eq!(Lang::from_locale("de_DE"), None);
    /// ```
    pub fn from_locale(locale: &str) -> Option<Self> {
        let primary = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "nb" | "nn" | "no" => Some(Self::Nb),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The other language: what an interpreter beside the caseworker may read.
    pub fn other(self) -> Self {
        match self {
            Self::En => Self::Nb,
            Self::Nb => Self::En,
        }
    }
}

/// One text in every language it exists in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Text(BTreeMap<Lang, String>);

impl Text {
    /// The text in `lang`, else in the first language there is, else nothing.
    pub fn get(&self, lang: Lang) -> &str {
        self.exact(lang).or_else(|| self.0.values().next().map(String::as_str)).unwrap_or_default()
    }

    /// The text in `lang` and no other.
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        self.0.get(&lang).map(String::as_str)
    }

    /// Every language the text exists in, with the text.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &str)> {
        self.0.iter().map(|(lang, text)| (*lang, text.as_str()))
    }
}

impl FromIterator<(Lang, String)> for Text {
    fn from_iter<I: IntoIterator<Item = (Lang, String)>>(texts: I) -> Self {
        Self(texts.into_iter().collect())
    }
}
