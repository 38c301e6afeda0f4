//! What was seen beside the lists, and whom somebody called, line by line.

use std::io::{self, BufRead, Write};

use crate::choice::Choice;
use crate::document::Voice;
use crate::record::{Record, Told};
use crate::words::{each, id, msg};

use super::super::state::State;
use super::super::{Outside, deeds};
use super::Plain;
use super::reply::{Reply, Turn, chosen, numbers};

impl<R: BufRead, P: Write, W: Write, O: Outside> Plain<'_, R, P, W, O> {
    /// A sign that no list has.
    pub(super) fn own_sign(&mut self, state: &mut State<'_>) -> io::Result<Turn> {
        self.gap()?;
        self.say(&self.messages.text(id!("ask-own-sign")))?;
        let index = state.record.own_findings.len();
        self.noted(state, |record, text| record.set_own_sign(index, text))
    }

    /// Whom somebody called, on what ground they were told of the person, and what they answered.
    pub(super) fn calls(&mut self, state: &mut State<'_>) -> io::Result<Turn> {
        let voice = Voice::new(self.messages, state.catalogue);
        let bodies = deeds::bodies(state.catalogue, &state.record, state.at);
        let contacts: Vec<_> = bodies.ids.iter().filter_map(|id| voice.catalogue.contact(id)).collect();
        let rows: Vec<String> = contacts
            .iter()
            .enumerate()
            .map(|(index, contact)| format!("{} {}", index + 1, voice.contact_line(contact)))
            .collect();
        // Whom this case does not call for is read out where somebody wants to hear it.
        let (case, others) = rows.split_at(bodies.called_for.min(rows.len()));
        self.gap()?;
        self.say(&voice.say(id!("calls-whom")))?;
        case.iter().try_for_each(|row| self.say(row))?;
        self.say(&voice.say(id!("plain-calls-others")))?;
        let called = match self.pick(id!("plain-several"), contacts.len(), &others.join("\n"))? {
            Reply::Text(text) => numbers(&text, contacts.len()).unwrap_or_default(),
            other => return self.turn(state, &other),
        };
        for contact in called.iter().filter_map(|number| contacts.get(number - 1)) {
            let now = state.now;
            let mut index = 0;
            self.change(state, |record| index = deeds::call(record, &contact.id, now))?;
            self.say(&voice.say(msg!("ask-told", name = voice.text(&contact.name))))?;
            for (row, told) in Told::ALL.iter().enumerate() {
                self.say(&format!("{} {}", row + 1, voice.say(each!("told-", Told, *told))))?;
            }
            match self.pick(id!("plain-one"), Told::ALL.len(), "")? {
                Reply::Text(text) => {
                    if let Some(told) = chosen(&text, Told::ALL) {
                        self.change(state, |record| record.toggle_told(index, told))?;
                    }
                }
                other => return self.turn(state, &other),
            }
            self.say(&voice.say(msg!("ask-call-answer", name = voice.text(&contact.name))))?;
            let turn = self.noted(state, |record, text| record.set_call_answer(index, text))?;
            if turn != Turn::Next {
                return Ok(turn);
            }
        }
        Ok(Turn::Next)
    }

    /// Asks for a note, and writes it where it belongs.
    fn noted(&mut self, state: &mut State<'_>, write: impl FnOnce(&mut Record, &str)) -> io::Result<Turn> {
        match self.note_after(&self.messages.text(id!("plain-note")), None)? {
            Reply::Text(text) => {
                self.change(state, |record| write(record, &text))?;
                Ok(Turn::Next)
            }
            Reply::Parting(text, turn) => {
                self.change(state, |record| write(record, &text))?;
                Ok(turn)
            }
            other => self.turn(state, &other),
        }
    }
}
