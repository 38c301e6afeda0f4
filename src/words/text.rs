//! Texts that exist in several languages.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::Lang;
use crate::choice::Choice as _;

// The guide consists of some thousands of them and is read at each start: they stand in the order of the languages and
// take no more room than they need.
/// One text in every language it exists in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Text(#[cfg_attr(test, schemars(with = "std::collections::BTreeMap<Lang, String>"))] Box<[One]>);

/// The text in one language.
type One = (Lang, Box<str>);

impl Text {
    /// The text in `lang`, else in the first language there is, else nothing.
    pub fn get(&self, lang: Lang) -> &str {
        self.exact(lang).or_else(|| self.iter().next().map(|(_, text)| text)).unwrap_or_default()
    }

    /// The text in `lang` and no other.
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        self.iter().find(|(one, _)| *one == lang).map(|(_, text)| text)
    }

    /// Every language the text exists in, with the text.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &str)> {
        self.0.iter().map(|(lang, text)| (*lang, text.as_ref()))
    }

    /// Texts in the order of the languages; of two in one language the later.
    fn ordered(mut texts: Vec<One>) -> Self {
        texts.reverse();
        texts.sort_by_key(|(lang, _)| *lang);
        texts.dedup_by_key(|(lang, _)| *lang);
        Self(texts.into_boxed_slice())
    }
}

impl FromIterator<(Lang, String)> for Text {
    fn from_iter<I: IntoIterator<Item = (Lang, String)>>(texts: I) -> Self {
        Self::ordered(texts.into_iter().map(|(lang, text)| (lang, text.into_boxed_str())).collect())
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (lang, text) in self.iter() {
            map.serialize_entry(&lang, text)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ByLanguage)
    }
}

/// Reads a text for each language.
struct ByLanguage;

impl<'de> Visitor<'de> for ByLanguage {
    type Value = Text;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
        let mut texts = Vec::with_capacity(Lang::ALL.len());
        while let Some(entry) = map.next_entry()? {
            texts.push(entry);
        }
        Ok(Text::ordered(texts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_written_as_it_is_read_in_the_order_of_the_languages() {
        let text: Text = serde_json::from_str(r#"{"nb":"hei","en":"hello"}"#).expect("a text");
        assert_eq!(serde_json::to_string(&text).expect("JSON"), r#"{"en":"hello","nb":"hei"}"#);
        assert_eq!((text.get(Lang::Nb), text.exact(Lang::En)), ("hei", Some("hello")));
    }

    #[test]
    fn a_text_that_is_missing_in_a_language_is_shown_in_another() {
        let text: Text = [(Lang::Nb, "hei".to_owned())].into_iter().collect();
        assert_eq!((text.get(Lang::En), text.exact(Lang::En)), ("hei", None));
        assert_eq!(Text::default().get(Lang::En), "");
    }
}
