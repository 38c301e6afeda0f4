//! What the program says at length, and how it is read: a part at a time where somebody reads it as it comes.

use std::io::{self, BufRead, Write};

use crate::assessment::assess;
use crate::document::{self, Length, Voice};
use crate::render::{Look, Section, sections, text};
use crate::words::{id, msg};

use super::super::state::State;
use super::super::{Left, Outside};
use super::Plain;
use super::reply::{Reply, Turn};

impl<R: BufRead, P: Write, W: Write, O: Outside> Plain<'_, R, P, W, O> {
    /// The duties as they stand, among the questions.
    pub(super) fn duties(&mut self, state: &State<'_>) -> io::Result<Turn> {
        let voice = Voice::new(self.messages, state.catalogue);
        let made = assess(state.catalogue, &state.record, state.at);
        let document = document::duties(voice, &made);
        write!(self.prompts, "\n{}", text(&document, self.unstyled()))?;
        Ok(Turn::Next)
    }

    /// The assessment. Into a file or another program it goes whole; before a reader it stops at each heading, and what
    /// follows can be left or read again.
    pub(super) fn read_out(&mut self, state: &State<'_>) -> io::Result<Left> {
        let voice = Voice::new(self.messages, state.catalogue);
        let made = assess(state.catalogue, &state.record, state.at);
        let document = document::assessment(voice, &made, Length::Usual);
        let parts = sections(&document, self.unstyled());
        writeln!(self.output)?;
        let mut index = 0;
        while let Some(part) = parts.get(index) {
            write!(self.output, "{}", part.text)?;
            self.output.flush()?;
            index += 1;
            // What stands before the first heading is a line or two.
            let Some(heading) = parts.get(index).and_then(|next| next.heading.as_deref()) else { break };
            if !self.read || part.heading.is_none() {
                continue;
            }
            match self.ask(&voice.say(msg!("plain-read-on", heading = heading)))? {
                Reply::Leave => break,
                Reply::AtOnce => return Ok(Left::AtOnce),
                Reply::Back => index = before(&parts, index),
                Reply::Jump => index = self.heading(voice, &parts)?.unwrap_or(index),
                _ => {}
            }
        }
        Ok(Left::Asked)
    }

    /// Which part is read next, chosen from the headings.
    fn heading(&mut self, voice: Voice<'_>, parts: &[Section]) -> io::Result<Option<usize>> {
        let headed: Vec<(usize, &str)> = parts
            .iter()
            .enumerate()
            .filter_map(|(index, part)| part.heading.as_deref().map(|heading| (index, heading)))
            .collect();
        for (row, (_, heading)) in headed.iter().enumerate() {
            self.say(&format!("{} {heading}", row + 1))?;
        }
        Ok(match self.ask(&voice.say(id!("plain-one")))? {
            Reply::Text(reply) => super::chosen(&reply, &headed).map(|(index, _)| index),
            _ => None,
        })
    }

    fn unstyled(&self) -> Look {
        Look { styled: false, ..self.look }
    }
}

/// The part before the one that was read last, or that one where it is the first with a heading.
fn before(parts: &[Section], next: usize) -> usize {
    let first = parts.iter().position(|part| part.heading.is_some()).unwrap_or(0);
    next.saturating_sub(2).max(first)
}
