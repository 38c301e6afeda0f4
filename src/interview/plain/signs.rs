//! Signs, line by line: which are there, what each rests on, what the rest mean.

use std::io::{self, BufRead, Write};

use crate::choice::Choice;
use crate::document::Voice;
use crate::record::{Basis, State as Found};
use crate::words::{Id, each, id, msg};

use super::super::Outside;
use super::super::deeds;
use super::super::rows::RestRow;
use super::super::script::{Bundle, is_open};
use super::super::state::State;
use super::Plain;
use super::reply::{Reply, Turn, chosen, numbers};

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
        let light = signs.iter().map(|sign| voice.say(msg!("more-light", ways = voice.light(sign))));
        let light = light.collect::<Vec<_>>().join("\n");
        match self.pick(id!("plain-several"), signs.len(), &light)? {
            Reply::Text(text) => {
                let numbers = numbers(&text, signs.len()).unwrap_or_default();
                for indicator in numbers.iter().filter_map(|number| signs.get(number - 1)) {
                    let turn = if state.record.finding(&indicator.id).is_some() {
                        self.again(state, &indicator.id)?
                    } else {
                        self.change(state, |record| deeds::mark(record, bundle, &indicator.id))?;
                        self.basis(state, &indicator.id)?
                    };
                    if turn != Turn::Next {
                        return Ok(turn);
                    }
                }
            }
            other => return self.turn(state, &other),
        }
        if matches!(bundle, Bundle::Topic(_)) {
            return Ok(Turn::Next);
        }
        self.rest(state, bundle)
    }

    /// A sign that has a mark: another state, or none.
    fn again(&mut self, state: &mut State<'_>, id: &str) -> io::Result<Turn> {
        let voice = Voice::new(self.messages, state.catalogue);
        let Some(indicator) = voice.catalogue.indicator(id) else { return Ok(Turn::Next) };
        self.gap()?;
        self.say(voice.text(&indicator.text))?;
        for (index, found) in Found::ALL.iter().enumerate() {
            self.say(&format!("{} {}", index + 1, voice.state(*found)))?;
        }
        let none = Found::ALL.len() + 1;
        self.say(&format!("{none} {}", voice.say(id!("state-not-considered"))))?;
        let reply = match self.pick(id!("plain-one"), none, "")? {
            Reply::Text(text) => text,
            Reply::Back => return Ok(Turn::Again),
            other => return self.turn(state, &other),
        };
        match numbers(&reply, none).and_then(|numbers| numbers.first().copied()) {
            Some(number) if number == none => {
                self.change(state, |record| record.clear_finding(id))?;
                Ok(Turn::Next)
            }
            Some(number) => {
                if let Some(found) = Found::ALL.get(number - 1) {
                    self.change(state, |record| record.set_state(id, *found))?;
                }
                self.basis(state, id)
            }
            None => self.basis(state, id),
        }
    }

    /// What a sign that is there rests on, and a note. Going back leads to the list of signs.
    fn basis(&mut self, state: &mut State<'_>, id: &str) -> io::Result<Turn> {
        let voice = Voice::new(self.messages, state.catalogue);
        let Some(indicator) = voice.catalogue.indicator(id) else { return Ok(Turn::Next) };
        self.gap()?;
        self.say(voice.text(&indicator.text))?;
        let recorded = state.record.finding(id).map(|finding| finding.basis.clone()).unwrap_or_default();
        for (index, basis) in Basis::ALL.iter().enumerate() {
            let now = if recorded.contains(basis) { voice.say(id!("plain-now")) } else { String::new() };
            self.say(&format!("{} {}{now}", index + 1, voice.choice("basis", *basis)))?;
        }
        let light = voice.say(msg!("more-light", ways = voice.light(indicator)));
        match self.pick(id!("plain-basis"), Basis::ALL.len(), &light)? {
            Reply::Text(text) => {
                let numbers = numbers(&text, Basis::ALL.len()).unwrap_or_default();
                let chosen: Vec<Basis> =
                    numbers.iter().filter_map(|number| Basis::ALL.get(number - 1).copied()).collect();
                if !chosen.is_empty() {
                    self.change(state, |record| deeds::set_bases(record, id, &chosen))?;
                }
            }
            Reply::Back => return Ok(Turn::Again),
            other => return self.turn(state, &other),
        }
        let before = state.record.finding(id).and_then(|finding| finding.note.clone());
        match self.note_after(&voice.say(id!("plain-note")), before.as_deref())? {
            Reply::Text(note) => self.change(state, |record| record.set_note(id, &note))?,
            Reply::Help | Reply::Signs | Reply::Nothing => {}
            Reply::Parting(note, turn) => {
                self.change(state, |record| record.set_note(id, &note))?;
                return Ok(turn);
            }
            Reply::Back => return Ok(Turn::Again),
            other => return self.turn(state, &other),
        }
        Ok(Turn::Next)
    }

    /// What the signs that nothing is recorded of mean.
    fn rest(&mut self, state: &mut State<'_>, bundle: &Bundle) -> io::Result<Turn> {
        if !is_open(bundle, state.catalogue, &state.record) {
            return Ok(Turn::Next);
        }
        let voice = Voice::new(self.messages, state.catalogue);
        let open = bundle.open(voice.catalogue, &state.record);
        self.say(&voice.say(id!("plain-rest")))?;
        for (index, row) in RestRow::ALL.iter().enumerate() {
            let said = voice.say(each!("", RestRow, *row));
            self.say(&format!("{} {said}", index + 1))?;
        }
        let reply = match self.pick(id!("plain-one"), RestRow::ALL.len(), &voice.say(id!("marks-intro")))? {
            Reply::Text(text) => text,
            Reply::Back => return Ok(Turn::Again),
            other => return self.turn(state, &other),
        };
        match chosen(&reply, RestRow::ALL) {
            Some(RestRow::LookedThrough) => {
                if let Some(id) = bundle.id() {
                    self.change(state, |record| record.look_through(id))?;
                }
            }
            Some(RestRow::Absent) => {
                // All of a list at once is asked about with its number.
                let sure = voice.say(msg!("sure-absent", count: open.len()));
                self.say(&sure)?;
                let answer = self.ask(&voice.say(id!("plain-sure")))?;
                let keys = super::super::keys::Keys::of(voice.lang());
                let yes =
                    matches!(&answer, Reply::Text(text) if text.eq_ignore_ascii_case(&keys.yes.to_string()));
                if yes {
                    self.change(state, |record| deeds::set_absent(record, &open))?;
                }
            }
            Some(RestRow::OneByOne) => return self.one_by_one(state, &open),
            Some(RestRow::Open) | None => {}
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
                other => return self.turn(state, &other),
            };
            let Some(found) = chosen(&reply, Found::ALL) else { continue };
            self.change(state, |record| record.set_state(id, found))?;
            let turn = self.basis(state, id)?;
            if turn != Turn::Next {
                return Ok(turn);
            }
        }
        Ok(Turn::Next)
    }

    /// Asks until the reply is empty, numbers that there are, or a wish to go back or leave. `help`
    /// is what tells more.
    pub(super) fn pick(&mut self, prompt: Id, last: usize, help: &str) -> io::Result<Reply> {
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
