//! Signs, line by line: which are there, what each rests on, what the rest mean.

use std::io::{self, BufRead, Write};

use crate::choice::Choice;
use crate::document::Voice;
use crate::record::{Basis, State as Found};
use crate::words::{Id, each, id, msg};

use super::super::Outside;
use super::super::deeds;
use super::super::rows::{RestRow, row};
use super::super::script::{Bundle, is_open};
use super::super::state::State;
use super::Plain;
use super::reply::{Reply, Turn, numbers, turn};

impl<R: BufRead, P: Write, W: Write, O: Outside> Plain<'_, R, P, W, O> {
    pub(super) fn signs(&mut self, state: &mut State<'_>, bundle: &Bundle) -> io::Result<Turn> {
        let voice = Voice::new(self.messages, state.catalogue);
        let signs = bundle.indicators(voice.catalogue, &state.record);
        if signs.is_empty() {
            return Ok(Turn::Next);
        }
        self.gap()?;
        self.say(&voice.say(msg!("plain-signs", name = bundle.name(voice))))?;
        for (index, indicator) in signs.iter().enumerate() {
            let now = state.record.finding(&indicator.id).map(|finding| voice.state(finding.state));
            let now = now.map(|state| format!(" ({state})")).unwrap_or_default();
            self.say(&format!("{} {}{now}", index + 1, voice.text(&indicator.text)))?;
        }
        match self.ask(&voice.say(id!("plain-several")))? {
            Reply::Text(text) if text.is_empty() => {}
            Reply::Text(text) => {
                let Some(numbers) = numbers(&text, signs.len()) else {
                    self.say(&voice.say(msg!("plain-wrong", last = signs.len())))?;
                    return Ok(Turn::Again);
                };
                for indicator in numbers.iter().filter_map(|number| signs.get(number - 1)) {
                    self.change(state, |record| deeds::mark(record, bundle, &indicator.id))?;
                    let turn = self.basis(state, &indicator.id)?;
                    if turn != Turn::Next {
                        return Ok(turn);
                    }
                }
            }
            Reply::Help => {
                for indicator in signs {
                    self.say(&voice.say(msg!("more-light", ways = voice.light(indicator))))?;
                }
                return Ok(Turn::Again);
            }
            other => return Ok(turn(&other)),
        }
        self.rest(state, bundle)
    }

    /// What a sign that is there rests on, and a note. Going back leads to the list of signs.
    fn basis(&mut self, state: &mut State<'_>, id: &str) -> io::Result<Turn> {
        let voice = Voice::new(self.messages, state.catalogue);
        let Some(indicator) = voice.catalogue.indicator(id) else { return Ok(Turn::Next) };
        self.gap()?;
        self.say(voice.text(&indicator.text))?;
        for (index, basis) in Basis::ALL.iter().enumerate() {
            self.say(&format!("{} {}", index + 1, voice.choice("basis", *basis)))?;
        }
        let light = voice.say(msg!("more-light", ways = voice.light(indicator)));
        match self.pick(id!("plain-basis"), Basis::ALL.len(), &light)? {
            Reply::Text(text) => {
                let numbers = numbers(&text, Basis::ALL.len()).unwrap_or_default();
                let chosen: Vec<Basis> =
                    numbers.iter().filter_map(|number| Basis::ALL.get(number - 1).copied()).collect();
                self.change(state, |record| {
                    chosen.iter().for_each(|basis| deeds::add_basis(record, id, *basis))
                })?;
            }
            Reply::Back => return Ok(Turn::Again),
            other => return Ok(turn(&other)),
        }
        let before = state.record.finding(id).and_then(|finding| finding.note.clone());
        match self.note_after(&voice.say(id!("plain-note")), before.as_deref())? {
            Reply::Text(note) if !note.is_empty() => {
                self.change(state, |record| record.set_note(id, &note))?;
            }
            Reply::Text(_) | Reply::Help | Reply::Signs => {}
            Reply::Parting(note, turn) => {
                self.change(state, |record| record.set_note(id, &note))?;
                return Ok(turn);
            }
            Reply::Back => return Ok(Turn::Again),
            other => return Ok(turn(&other)),
        }
        Ok(Turn::Next)
    }

    /// What the signs that nothing is recorded of mean.
    fn rest(&mut self, state: &mut State<'_>, bundle: &Bundle) -> io::Result<Turn> {
        if !is_open(bundle, state.catalogue, &state.record) {
            return Ok(Turn::Next);
        }
        let voice = Voice::new(self.messages, state.catalogue);
        self.say(&voice.say(id!("plain-rest")))?;
        for (index, row) in RestRow::ALL.iter().enumerate() {
            self.say(&format!("{} {}", index + 1, voice.say(each!("", RestRow, *row))))?;
        }
        let reply = match self.pick(id!("plain-one"), RestRow::ALL.len(), &voice.say(id!("marks-intro")))? {
            Reply::Text(text) => text,
            Reply::Back => return Ok(Turn::Again),
            other => return Ok(turn(&other)),
        };
        let open = bundle.open(voice.catalogue, &state.record);
        let number = numbers(&reply, RestRow::ALL.len()).and_then(|numbers| numbers.first().copied());
        match number.and_then(|number| row(number - 1)) {
            Some(RestRow::Absent) => self.change(state, |record| deeds::set_absent(record, &open))?,
            Some(RestRow::OneByOne) => return self.one_by_one(state, &open),
            Some(RestRow::NotConsidered) | None => {}
        }
        Ok(Turn::Next)
    }

    fn one_by_one(&mut self, state: &mut State<'_>, ids: &[String]) -> io::Result<Turn> {
        let voice = Voice::new(self.messages, state.catalogue);
        for id in ids {
            let Some(indicator) = voice.catalogue.indicator(id) else { continue };
            self.gap()?;
            self.say(voice.text(&indicator.text))?;
            for (index, found) in Found::ALL.iter().enumerate() {
                self.say(&format!("{} {}", index + 1, voice.state(*found)))?;
            }
            let light = voice.say(msg!("more-light", ways = voice.light(indicator)));
            let reply = match self.pick(id!("plain-one"), Found::ALL.len(), &light)? {
                Reply::Text(text) => text,
                Reply::Back => return Ok(Turn::Again),
                other => return Ok(turn(&other)),
            };
            let number = numbers(&reply, Found::ALL.len()).and_then(|numbers| numbers.first().copied());
            let Some(found) = number.and_then(|number| Found::ALL.get(number - 1)) else { continue };
            self.change(state, |record| record.set_state(id, *found))?;
            let turn = self.basis(state, id)?;
            if turn != Turn::Next {
                return Ok(turn);
            }
        }
        Ok(Turn::Next)
    }

    /// Asks until the reply is empty, numbers that there are, or a wish to go back or leave. `help`
    /// is what tells more.
    fn pick(&mut self, prompt: Id, last: usize, help: &str) -> io::Result<Reply> {
        let several = prompt != id!("plain-one");
        loop {
            match self.ask(&self.messages.text(prompt))? {
                Reply::Text(text) if text.is_empty() => return Ok(Reply::Text(text)),
                Reply::Text(text) => {
                    if let Some(found) = numbers(&text, last)
                        && (several || found.len() == 1)
                    {
                        return Ok(Reply::Text(text));
                    }
                    let wrong = self.messages.text(msg!("plain-wrong", last = last));
                    self.say(&wrong)?;
                }
                Reply::Help => self.say(help)?,
                other => return Ok(other),
            }
        }
    }
}
