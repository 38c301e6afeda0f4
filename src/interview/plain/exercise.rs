//! The scenes of a training case, line by line.

use std::io::{self, BufRead, Write};

use crate::document::Voice;
use crate::words::{id, msg};

use super::super::Outside;
use super::super::exercise::Exercise;
use super::super::state::State;
use super::Plain;
use super::reply::{Reply, numbers};

impl<R: BufRead, P: Write, W: Write, O: Outside> Plain<'_, R, P, W, O> {
    /// Reads out the scene that was opened last, in an exercise.
    pub(super) fn scene(&mut self, state: &State<'_>) -> io::Result<()> {
        let Some(exercise) = Exercise::of(state) else { return Ok(()) };
        let voice = Voice::new(self.messages, state.catalogue);
        let (index, told) = exercise.scene(exercise.opened - 1);
        self.gap()?;
        self.say(&voice.say(msg!("scene-title", this = index + 1, all = exercise.all())))?;
        if let Some(told) = told {
            self.say(voice.text(&told.text))?;
        }
        Ok(())
    }

    /// Asks for the number of a part; in an exercise 0 is the next scene.
    pub(super) fn part_or_scene(&mut self, state: &State<'_>, last: usize) -> io::Result<Reply> {
        if state.exercise.is_none() {
            return self.pick(id!("plain-one"), last, "");
        }
        loop {
            match self.ask(&self.messages.text(id!("plain-one")))? {
                Reply::Text(text) if text.is_empty() || text == "0" => return Ok(Reply::Text(text)),
                Reply::Text(text) if numbers(&text, last).is_some_and(|found| found.len() == 1) => {
                    return Ok(Reply::Text(text));
                }
                Reply::Text(_) => self.say(&self.messages.text(msg!("plain-wrong", last = last)))?,
                Reply::Help => {}
                other => return Ok(other),
            }
        }
    }

    /// Opens the next scene and reads it out; false where there is none.
    pub(super) fn next_scene(&mut self, state: &mut State<'_>) -> io::Result<bool> {
        let Some(exercise) = Exercise::of(state).filter(|exercise| exercise.opened < exercise.all()) else {
            return Ok(false);
        };
        self.change(state, |record| exercise.reach(record, exercise.opened))?;
        self.scene(state)?;
        Ok(true)
    }
}
