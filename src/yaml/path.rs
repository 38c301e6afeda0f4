//! The way to a value of a file.

use std::fmt;

use crate::words::search::is_id;

/// One step on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Segment {
    /// Into a mapping, by key.
    Key(String),
    /// Into a sequence, by position counted from zero.
    Index(usize),
}

/// The way to a value, from the top of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Path(Vec<Segment>);

impl Path {
    /// The steps of the way.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// The way one key further.
    #[must_use]
    pub fn key(&self, name: &str) -> Self {
        self.step(Segment::Key(name.to_owned()))
    }

    /// The way one position further.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.step(Segment::Index(index))
    }

    fn step(&self, segment: Segment) -> Self {
        let mut segments = self.0.clone();
        segments.push(segment);
        Self(segments)
    }

    /// A way from its steps, last step first, as errors collect them.
    pub(super) fn from_reversed(mut segments: Vec<Segment>) -> Self {
        segments.reverse();
        Self(segments)
    }

    /// The key it ends in; nothing where it ends in a position, and at the top.
    pub fn last_key(&self) -> Option<&str> {
        match self.0.last()? {
            Segment::Key(name) => Some(name),
            Segment::Index(_) => None,
        }
    }

    /// Whether it ends in a position of a sequence.
    pub(super) fn ends_in_index(&self) -> bool {
        matches!(self.0.last(), Some(Segment::Index(_)))
    }

    /// Whether it leads through or to `other`.
    pub(super) fn starts_with(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }

    /// The way to what contains the value.
    pub(super) fn parent(&self) -> Self {
        let mut segments = self.0.clone();
        segments.pop();
        Self(segments)
    }
}

impl From<&str> for Path {
    /// Reads keys joined by dots (`safety.immediate-danger`).
    fn from(keys: &str) -> Self {
        Self(keys.split('.').map(|key| Segment::Key(key.to_owned())).collect())
    }
}

impl fmt::Display for Path {
    /// Keys joined by dots, positions in brackets. A key that does not look like one is not repeated:
    /// it may be a word of the conversation that landed in the wrong place.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Key(name) => {
                    let name = if is_id(name) { name } else { "…" };
                    write!(f, "{}{name}", if number == 0 { "" } else { "." })?;
                }
                Segment::Index(index) => write!(f, "[{}]", index + 1)?,
            }
        }
        Ok(())
    }
}
