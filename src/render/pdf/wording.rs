//! Words before they are set: a text, how its pieces are set, and what of it holds together.

use std::ops::Range;

use super::face::Weight;
use super::joining;
use super::tags::Slot;

/// More than so many joints are in no text that somebody reads line by line, and the library that breaks lines takes
/// each for a piece of its own, of which it has room for some 65 000.
const MOST: usize = 2_000;

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
        let mut joints = joining::joints(&self.text);
        if joints.len() > MOST {
            joints.clear();
        }
        let firm: Vec<usize> = joining::firm_spaces(&self.text).collect();
        if firm.is_empty() {
            return Self { joints, ..self };
        }
        // The places move by what a plain space is shorter.
        let before = |at: usize| at - firm.partition_point(|space| *space < at) * joining::SHORTER;
        let joints = joints.iter().map(|joint| before(joint.start)..before(joint.end)).collect();
        let runs = self.runs.iter().map(|run| Run { end: before(run.end), ..*run }).collect();
        Self { text: joining::plain(&self.text), runs, joints }
    }

    /// The same with places at which lines may end in the addresses round some places; none where no address is.
    pub fn loosened(&self, torn: &[usize]) -> Option<Self> {
        let places = joining::loose_places(&self.text, torn);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::pdf::tags::Slot;

    fn joined(text: &str) -> Wording {
        Wording::of(text, Weight::Regular, Slot::DECOR).joined()
    }

    #[test]
    fn places_stay_with_their_words_where_firm_spaces_become_plain_ones() {
        let wording = joined("one\u{a0}two, § 196 and\u{a0}three");
        assert_eq!((wording.text.as_str(), wording.runs[0].end), ("one two, § 196 and three", 25));
        let held: Vec<&str> = wording.joints.iter().map(|joint| &wording.text[..joint.start]).collect();
        assert_eq!(held, ["one", "one two, §", "one two, § 196 and"]);
    }

    /// The library that breaks lines has no room for each joint of a text that is nothing but numbers.
    #[test]
    fn a_text_without_end_of_joints_has_none() {
        for text in ["12 34 ".repeat(20_000), "a\u{a0}".repeat(70_000)] {
            let wording = joined(&text);
            assert!(wording.joints.is_empty() && !wording.text.contains('\u{a0}'));
        }
    }
}
