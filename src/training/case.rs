//! `training/*.yaml`: cases that a group practises on, told in scenes, with what a careful worker would find.

use serde::{Deserialize, Deserializer, de};

use crate::catalogue::{Citation, DutyId, DutyStatus};
use crate::record::{Basis, Judgement, State};
use crate::words::Text;

/// A fictional case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub id: String,
    pub title: Text,
    /// What a group practises on it.
    pub trains: Text,
    /// What its pattern is taken from, where it follows one.
    #[serde(default)]
    pub source: Vec<Citation>,
    /// The scenes, in the order they unfold.
    pub scenes: Vec<Scene>,
    /// What the reference concludes.
    pub conclusion: Closing,
    /// Open questions for the group.
    pub discuss: Vec<Text>,
}

/// A scene, with what is new since the one before.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    pub text: Text,
    #[serde(default)]
    pub findings: Vec<Reasoned>,
    #[serde(default)]
    pub answers: Answers,
    /// Ids of the topics that the scene opens or answers.
    #[serde(default)]
    pub topics: Vec<String>,
    #[serde(default)]
    pub duties: Vec<Turn>,
}

/// A finding of the reference, and what in the scene shows it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reasoned {
    pub indicator: String,
    pub state: State,
    #[serde(default)]
    pub basis: Vec<Basis>,
    pub reason: Text,
}

/// A duty's status from this scene on.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turn {
    pub duty: DutyId,
    pub status: DutyStatus,
    pub reason: Text,
}

/// The reference's conclusion: no verdict on a person.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closing {
    pub judgement: Judgement,
    pub reasons: Text,
}

/// Facts that a scene settles: paths of the record with their values, in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct Answers(pub Vec<(String, Vec<String>)>);

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Map;
        impl<'de> de::Visitor<'de> for Map {
            type Value = Answers;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("mapping")
            }

            fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Answers, A::Error> {
                let mut all = Vec::new();
                while let Some((path, Values(values))) = map.next_entry()? {
                    all.push((path, values));
                }
                Ok(Answers(all))
            }
        }
        deserializer.deserialize_map(Map)
    }
}

/// One value, or a list of them. `true` and `false` are yes and no, as in records.
struct Values(Vec<String>);

impl<'de> Deserialize<'de> for Values {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMany;
        impl<'de> de::Visitor<'de> for OneOrMany {
            type Value = Values;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("text")
            }

            fn visit_str<E: de::Error>(self, value: &str) -> Result<Values, E> {
                Ok(Values(vec![value.to_owned()]))
            }

            fn visit_bool<E: de::Error>(self, value: bool) -> Result<Values, E> {
                self.visit_str(if value { "yes" } else { "no" })
            }

            fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<Values, A::Error> {
                let mut all = Vec::new();
                while let Some(value) = seq.next_element()? {
                    all.push(value);
                }
                Ok(Values(all))
            }
        }
        deserializer.deserialize_any(OneOrMany)
    }
}
