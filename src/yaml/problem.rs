//! A problem of a file: where it is, what it is, what to do.

use crate::words::{Messages, Msg};

use super::path::Path;
use super::tree::Place;

/// So many problems of a file are named; they are enough to know that it needs work.
pub(crate) const MAX_PROBLEMS: usize = 50;

/// One problem of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, as the user named it.
    pub file: String,
    /// The place in the file; none where the file could not be read at all.
    pub place: Option<Place>,
    /// The way to the key or value; empty at the top.
    pub path: Path,
    /// What is wrong.
    pub what: Msg,
    /// What to do.
    pub advice: Option<Msg>,
}

impl Problem {
    /// The lines to show: place and key with what is wrong, then what to do.
    pub fn lines(&self, messages: &Messages) -> Vec<String> {
        let mut head = self.file.clone();
        if let Some(place) = self.place {
            head.push_str(&format!(":{}:{}", place.line, place.column));
        }
        let path = self.path.to_string();
        if !path.is_empty() {
            head.push_str(": ");
            head.push_str(&path);
        }
        let mut lines = vec![format!("{head}: {}", messages.text(self.what.clone()))];
        if let Some(advice) = &self.advice {
            lines.push(format!("  {}", messages.text(advice.clone())));
        }
        lines
    }
}
