//! What is asked line by line beside facts: lines, preparation, topics, reasons.

use std::io::{self, BufRead, Write};

use crate::document::Voice;
use crate::record::Field;
use crate::words::{id, msg};

use super::super::Outside;
use super::super::line;
use super::super::script::{Bundle, line_question};
use super::super::state::State;
use super::Plain;
use super::reply::{Reply, Turn, numbers, turn};

impl<R: BufRead, P: Write, W: Write, O: Outside> Plain<'_, R, P, W, O> {
    pub(super) fn line(&mut self, state: &mut State<'_>, field: Field) -> io::Result<Turn> {
        let voice = Voice::new(self.messages, state.catalogue);
        self.gap()?;
        self.say(&voice.say(line_question(field)))?;
        if matches!(field, Field::Reference | Field::SeeAlso) {
            self.say(&voice.say(line_question(field).beside("help")))?;
        }
        let now = line::shown(voice.catalogue, &state.record, field, voice.lang());
        if !now.is_empty() {
            self.say(&format!("{now}{}", voice.say(id!("plain-now"))))?;
        }
        match self.ask(&voice.say(id!("plain-line")))? {
            Reply::Text(text) if text.is_empty() => Ok(Turn::Next),
            Reply::Text(text) => {
                match line::take(state.catalogue, &mut state.record, field, text.trim_matches('-')) {
                    Ok(()) => {
                        state.steps.note(&state.record);
                        self.save(state)?;
                        Ok(Turn::Next)
                    }
                    Err(why) => {
                        let advice = voice.say(why.beside("advice"));
                        self.say(&format!("{}: {advice}", voice.say(why)))?;
                        Ok(Turn::Again)
                    }
                }
            }
            Reply::Help => {
                self.say(&voice.say(line_question(field).beside("help")))?;
                Ok(Turn::Again)
            }
            other => self.turn(state, &other),
        }
    }

    pub(super) fn preparation(&mut self, state: &mut State<'_>) -> io::Result<Turn> {
        let voice = Voice::new(self.messages, state.catalogue);
        let steps = &voice.catalogue.conversation.preparation;
        self.gap()?;
        self.say(&voice.say(id!("plain-preparation")))?;
        for (index, step) in steps.iter().enumerate() {
            let done = state.record.preparation.contains(&step.id);
            let now = if done { voice.say(id!("plain-now")) } else { String::new() };
            self.say(&format!("{} {}{now}", index + 1, voice.text(&step.label)))?;
        }
        match self.ask(&voice.say(id!("plain-several")))? {
            Reply::Text(text) if text.is_empty() => Ok(Turn::Next),
            Reply::Text(text) => {
                let Some(numbers) = numbers(&text, steps.len()) else {
                    self.say(&voice.say(msg!("plain-wrong", last = steps.len())))?;
                    return Ok(Turn::Again);
                };
                let done = numbers.iter().filter_map(|number| steps.get(number - 1));
                let done = done.map(|step| step.id.clone()).collect();
                self.change(state, |record| record.preparation = done)?;
                Ok(Turn::Next)
            }
            Reply::Help => {
                let purposes = &voice.catalogue.conversation.purposes;
                if !purposes.is_empty() {
                    self.say(&voice.say(id!("conversation-purposes")))?;
                }
                for text in purposes.iter().map(|item| &item.text) {
                    self.say(voice.text(text))?;
                }
                for step in steps {
                    self.say(voice.text(&step.text))?;
                }
                Ok(Turn::Again)
            }
            other => self.turn(state, &other),
        }
    }

    pub(super) fn topic(&mut self, state: &mut State<'_>, id: &str) -> io::Result<Turn> {
        let voice = Voice::new(self.messages, state.catalogue);
        let Some(topic) = voice.catalogue.topic(id) else { return Ok(Turn::Next) };
        self.gap()?;
        self.say(&voice.say(msg!("plain-topic", topic = voice.text(&topic.title))))?;
        self.put(state, "", &topic.open)?;
        for follow_up in &topic.follow_ups {
            self.put(state, "- ", follow_up)?;
        }
        if let Some(then) = &topic.then {
            self.put(state, "", then)?;
        }
        let current = state.record.current_conversation();
        let noted = state.record.topics.iter().find(|note| note.topic == id && note.conversation == current);
        let before = noted.and_then(|note| note.note.clone());
        match self.note_after(&voice.say(id!("plain-topic-note")), before.as_deref())? {
            Reply::Text(text) if text.is_empty() => Ok(Turn::Next),
            Reply::Nothing => {
                self.change(state, |record| record.talk_about(id))?;
                Ok(Turn::Next)
            }
            Reply::Signs => self.signs(state, &Bundle::Topic(id.to_owned())),
            Reply::Text(text) => {
                self.change(state, |record| record.set_topic_note(id, &text))?;
                self.signs(state, &Bundle::Topic(id.to_owned()))
            }
            Reply::Parting(text, turn) => {
                self.change(state, |record| record.set_topic_note(id, &text))?;
                Ok(turn)
            }
            Reply::Help => {
                for item in &voice.catalogue.conversation.asking {
                    self.say(voice.text(&item.text))?;
                }
                Ok(Turn::Again)
            }
            other => self.turn(state, &other),
        }
    }

    pub(super) fn reasons(&mut self, state: &mut State<'_>) -> io::Result<Turn> {
        let voice = Voice::new(self.messages, state.catalogue);
        self.gap()?;
        self.say(&voice.say(id!("ask-reasons")))?;
        let before = state.record.conclusion.reasons.clone();
        match self.note_after(&voice.say(id!("plain-note")), before.as_deref())? {
            Reply::Text(text) => {
                if !text.is_empty() {
                    self.change(state, |record| record.set_reasons(&text))?;
                }
                Ok(Turn::Next)
            }
            Reply::Parting(text, turn) => {
                self.change(state, |record| record.set_reasons(&text))?;
                Ok(turn)
            }
            other => Ok(turn(&other)),
        }
    }
}
