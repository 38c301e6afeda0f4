//! Words before they are set: a text, how its pieces are set, and what of it holds together.

use std::ops::Range;

use super::face::Weight;
use super::joining;
use super::tags::Slot;

/// Words to be set: a text, and how its pieces are set.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Wording {
    pub text: String,
    pub runs: Vec<Run>,
    /// The characters that no line ends after.
    pub joints: Vec<Range<usize>>,
}

/// A piece of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Run {
    pub end: usize,
    pub weight: Weight,
    pub slot: Slot,
}

impl Wording {
    /// Words of one kind.
    pub fn of(text: &str, weight: Weight, slot: Slot) -> Self {
        let mut wording = Self::default();
        wording.push(text, weight, slot);
        wording
    }

    /// Adds words.
    pub fn push(&mut self, text: &str, weight: Weight, slot: Slot) {
        self.text.push_str(text);
        self.runs.push(Run { end: self.text.len(), weight, slot });
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The same with what belongs together held together, by plain spaces.
    pub fn joined(self) -> Self {
        let joints = joining::joints(&self.text);
        if !joining::is_joined(&self.text) {
            return Self { joints, ..self };
        }
        // The places move by what a plain space is shorter.
        let before = |at: usize| joining::plain(self.text.get(..at).unwrap_or_default()).len();
        let joints = joints.iter().map(|joint| before(joint.start)..before(joint.end)).collect();
        let runs = self.runs.iter().map(|run| Run { end: before(run.end), ..*run }).collect();
        Self { text: joining::plain(&self.text), runs, joints }
    }

    /// The same with places in addresses at which lines may end; none where there is no address.
    pub fn loosened(&self) -> Option<Self> {
        let places = joining::loose_places(&self.text);
        if places.is_empty() {
            return None;
        }
        let mut loose = Self::default();
        let mut start = 0;
        for run in &self.runs {
            let here =
                places.iter().filter(|place| (start..run.end).contains(place)).map(|place| place - start);
            let text = self.text.get(start..run.end).unwrap_or_default();
            loose.push(&joining::loosened(text, here), run.weight, run.slot);
            start = run.end;
        }
        Some(loose.joined())
    }
}
