//! From the tree to types, by serde, collecting every problem.

use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeOwned, DeserializeSeed, MapAccess, SeqAccess, Visitor};

use crate::words::{Msg, msg};

use super::path::{Path, Segment};
use super::problem::{MAX_PROBLEMS, Problem};
use super::tree::{Node, Value};
use crate::words::search::nearest;

/// What was read of a file: the value as far as it could be read, and every problem on the way.
#[derive(Debug)]
pub struct Reading<T> {
    /// The value without the parts that could not be read; `None` where nothing sensible remains.
    pub value: Option<T>,
    /// The problems, in the order they were met.
    pub problems: Vec<Problem>,
    /// The tree without the parts that could not be read: places of the value's parts.
    pub tree: Node,
}

/// Reads a type from a tree. After each problem the part at fault is taken out and reading starts
/// over, so that one run names them all.
pub fn read<T: DeserializeOwned>(file: &str, mut tree: Node) -> Reading<T> {
    let mut problems: Vec<Problem> = Vec::new();
    let mut damaged: Vec<Path> = Vec::new();
    loop {
        let error = match T::deserialize(&tree) {
            Ok(value) => return Reading { value: Some(value), problems, tree },
            Err(error) => error,
        };
        let path = Path::from_reversed(error.path);
        let stand_in = match &error.fault {
            Fault::UnknownValue { expected, .. } => expected.first().copied(),
            _ => None,
        };
        // A required key that was taken out a moment ago is no problem of its own.
        let own = !(matches!(error.fault, Fault::MissingKey(_)) && damaged.contains(&path));
        if own {
            let (place, in_file) = tree.locate(&path);
            let (what, advice) = error.fault.messages();
            problems.push(Problem { file: file.to_owned(), place: Some(place), path: in_file, what, advice });
        }
        if path.ends_in_index() {
            // Those behind move up: what was damaged here is gone, and another has its position now.
            damaged.retain(|other| !other.starts_with(&path));
        }
        // An unknown word under a key gives way to a known one, so that what stands beside it is looked
        // at all the same. Nothing is used of a file with problems.
        if let (Some(word), false) = (stand_in, path.ends_in_index())
            && tree.replace(path.segments(), word)
            && problems.len() < MAX_PROBLEMS
        {
            continue;
        }
        damaged.push(path.parent());
        if problems.len() >= MAX_PROBLEMS || !tree.prune(path.segments()) {
            return Reading { value: None, problems, tree };
        }
    }
}

/// What serde found wrong.
#[derive(Debug)]
enum Fault {
    UnknownKey {
        key: String,
        expected: &'static [&'static str],
    },
    UnknownValue {
        value: String,
        expected: &'static [&'static str],
    },
    MissingKey(&'static str),
    WrongKind(String),
    /// A message id, from a type's own check.
    Other(String),
}

impl Fault {
    fn messages(self) -> (Msg, Option<Msg>) {
        match self {
            Self::UnknownKey { key, expected } => (msg!("problem-unknown-key"), Some(one_of(&key, expected))),
            Self::UnknownValue { value, expected } => {
                (msg!("problem-unknown-value"), Some(one_of(&value, expected)))
            }
            Self::MissingKey(key) => {
                (msg!("problem-missing-key", key = key), Some(msg!("advice-missing-key", key = key)))
            }
            Self::WrongKind(kind) => {
                let known = ["text", "number", "sequence", "mapping", "scalar"];
                let what = if known.contains(&kind.as_str()) {
                    msg!("problem-wrong-kind-of", kind = Msg::composed(format!("kind-{kind}")))
                } else {
                    msg!("problem-wrong-kind")
                };
                (what, Some(msg!("advice-wrong-kind")))
            }
            Self::Other(id) => {
                let advice = format!("{id}-advice");
                (Msg::composed(id), Some(Msg::composed(advice)))
            }
        }
    }
}

/// Names what is known, the nearest first said apart. The word itself is never repeated.
fn one_of(word: &str, expected: &'static [&'static str]) -> Msg {
    // What other tools make of `on` is read and never advised.
    let expected: Vec<&str> = expected.iter().copied().filter(|name| *name != "true").collect();
    let list = expected.join(", ");
    match nearest(word, expected.iter().copied()) {
        Some(near) => msg!("advice-did-you-mean", near = near, known = list),
        None => msg!("advice-known", known = list),
    }
}

/// An error with the way to the part at fault, last step first.
#[derive(Debug)]
pub struct Error {
    fault: Fault,
    path: Vec<Segment>,
}

impl Error {
    fn new(fault: Fault) -> Self {
        Self { fault, path: Vec::new() }
    }

    fn within(mut self, segment: Segment) -> Self {
        self.path.push(segment);
        self
    }
}

/// The fault may hold a word of the record, so it is never shown this way.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a part of the file cannot be read")
    }
}

impl std::error::Error for Error {}

impl de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Fault::Other(message.to_string()))
    }

    fn invalid_type(_: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(Fault::WrongKind(expected.to_string()))
    }

    fn invalid_value(_: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(Fault::WrongKind(expected.to_string()))
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::new(Fault::UnknownValue { value: variant.to_owned(), expected })
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self::new(Fault::UnknownKey { key: field.to_owned(), expected })
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Fault::MissingKey(field))
    }
}

/// The tree seen as serde sees it.
impl<'de> de::Deserializer<'de> for &'de Node {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Int(value) => visitor.visit_i64(*value),
            Value::Text(text) => visitor.visit_borrowed_str(text),
            Value::Seq(items) => visitor.visit_seq(Items { items: items.iter().enumerate() }),
            Value::Map(entries) => visitor.visit_map(Entries { entries: entries.iter(), value: None }),
        }
    }

    /// A whole number where text is asked for is text: a reference may be `17`.
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.value {
            Value::Text(text) => visitor.visit_borrowed_str(text),
            Value::Int(number) => visitor.visit_string(number.to_string()),
            _ => Err(Error::new(Fault::WrongKind("text".into()))),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.value {
            Value::Seq(items) => visitor.visit_seq(Items { items: items.iter().enumerate() }),
            Value::Null => visitor.visit_seq(Items { items: [].iter().enumerate() }),
            _ => Err(Error::new(Fault::WrongKind("sequence".into()))),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.value {
            Value::Map(entries) => visitor.visit_map(Entries { entries: entries.iter(), value: None }),
            // A heading with nothing beneath it says nothing, which is not an error.
            Value::Null => visitor.visit_map(Entries { entries: [].iter(), value: None }),
            _ => Err(Error::new(Fault::WrongKind("mapping".into()))),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_map(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        members: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match &self.value {
            Value::Text(text) => visitor.visit_enum(StrDeserializer::new(text)),
            // Tools that read YAML 1.1 turn yes and no into these.
            Value::Bool(true) if members.contains(&"yes") => visitor.visit_enum(StrDeserializer::new("yes")),
            Value::Bool(false) if members.contains(&"no") => visitor.visit_enum(StrDeserializer::new("no")),
            _ => Err(Error::new(Fault::WrongKind("scalar".into()))),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.value {
            Value::Int(number) => match u32::try_from(*number) {
                Ok(number) => visitor.visit_u32(number),
                Err(_) => Err(Error::new(Fault::WrongKind("number".into()))),
            },
            _ => Err(Error::new(Fault::WrongKind("number".into()))),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u64 u128 f32 f64 char
        bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}

struct Items<'de> {
    items: std::iter::Enumerate<std::slice::Iter<'de, Node>>,
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let Some((index, node)) = self.items.next() else { return Ok(None) };
        seed.deserialize(node).map(Some).map_err(|error| error.within(Segment::Index(index)))
    }
}

struct Entries<'de> {
    entries: std::slice::Iter<'de, (super::tree::Key, Node)>,
    value: Option<(&'de str, &'de Node)>,
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some((key, node)) = self.entries.next() else { return Ok(None) };
        self.value = Some((&key.name, node));
        seed.deserialize(StrDeserializer::new(&key.name)).map(Some).map_err(|error: Error| {
            // A mapping whose keys are a closed set reports an unknown one as a value.
            let fault = match error.fault {
                Fault::UnknownValue { value, expected } => Fault::UnknownKey { key: value, expected },
                other => other,
            };
            Error { fault, path: error.path }.within(Segment::Key(key.name.clone()))
        })
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let Some((name, node)) = self.value.take() else {
            return Err(Error::new(Fault::WrongKind("mapping".into())));
        };
        seed.deserialize(node).map_err(|error| error.within(Segment::Key(name.to_owned())))
    }
}
