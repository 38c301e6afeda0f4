//! The record as it was before each change, as far back as this conversation.

use crate::record::Record;

/// What was changed, step by step.
#[derive(Debug, Clone)]
pub struct Steps {
    /// The record before each step, the last one at the end.
    past: Vec<Record>,
    /// What was undone, the last one at the end.
    future: Vec<Record>,
    /// The record after the last step.
    now: Record,
}

impl Steps {
    /// Nothing is changed yet.
    pub fn new(record: &Record) -> Self {
        Self { past: Vec::new(), future: Vec::new(), now: record.clone() }
    }

    /// Notes what an event changed: one step, however much it was.
    pub fn note(&mut self, record: &Record) {
        if *record != self.now {
            self.past.push(std::mem::replace(&mut self.now, record.clone()));
            self.future.clear();
        }
    }

    /// The record before the last step, and the one that it takes the place of.
    pub fn back(&mut self) -> Option<(Record, Record)> {
        let before = self.past.pop()?;
        let other = std::mem::replace(&mut self.now, before);
        self.future.push(other.clone());
        Some((self.now.clone(), other))
    }

    /// The record after the step that was undone last, and the one that it takes the place of.
    pub fn forth(&mut self) -> Option<(Record, Record)> {
        let after = self.future.pop()?;
        let other = std::mem::replace(&mut self.now, after);
        self.past.push(other.clone());
        Some((self.now.clone(), other))
    }
}
