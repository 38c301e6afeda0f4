//! The interview on a training case: which scenes are open, and how one goes from one to the next.

use crate::choice::choice;
use crate::record::Record;
use crate::training::{Case, Scene};

use super::state::State;

choice! {
    /// What follows a scene.
    pub enum SceneRow {
        /// The questions.
        On = "scene-on",
        /// The next scene.
        Next = "scene-next",
        /// The scene before.
        Before = "scene-before",
    }
}

/// A case, and how far it is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Exercise<'a> {
    pub case: &'a Case,
    /// So many scenes are open, one at least.
    pub opened: usize,
}

impl<'a> Exercise<'a> {
    /// The exercise going on; none in a conversation with a person.
    pub fn of(state: &State<'a>) -> Option<Self> {
        let case = state.exercise.filter(|case| !case.scenes.is_empty())?;
        let opened = state.record.training.as_ref().and_then(|training| training.scene);
        let opened = opened.and_then(|number| usize::try_from(number).ok()).unwrap_or(1);
        Some(Self { case, opened: opened.clamp(1, case.scenes.len()) })
    }

    /// How many scenes there are.
    pub fn all(&self) -> usize {
        self.case.scenes.len()
    }

    /// An open scene; one that is not open yet gives the last that is.
    pub fn scene(&self, index: usize) -> (usize, Option<&'a Scene>) {
        let index = index.min(self.opened - 1);
        (index, self.case.scenes.get(index))
    }

    /// What can follow a scene.
    pub fn rows(&self, index: usize) -> Vec<SceneRow> {
        let (index, _) = self.scene(index);
        let mut rows = vec![SceneRow::On];
        rows.extend((index + 1 < self.all()).then_some(SceneRow::Next));
        rows.extend((index > 0).then_some(SceneRow::Before));
        rows
    }

    /// Notes in the record that a scene is open, and those before it.
    pub fn reach(&self, record: &mut Record, index: usize) {
        let number = u32::try_from(index.saturating_add(1)).ok();
        if let Some(training) = &mut record.training
            && training.scene < number
        {
            training.scene = number;
        }
    }
}
