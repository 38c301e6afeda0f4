//! The interview line by line: numbered answers, one line in, the cursor never moved. For screen
//! readers and poor terminals.

mod asking;
mod exercise;
mod heard;
mod lines;
mod reading;
mod reply;
mod signs;

use std::io::{self, BufRead, Write};

use crate::catalogue::Catalogue;
use crate::choice::Choice;
use crate::document::Voice;
use crate::record::{Fact, Field, Record};
use crate::render::Look;
use crate::words::{Messages, each, id, msg};

use super::deeds;
use super::keys::Keys;
use super::script::{Bundle, Part, questions, topics};
use super::state::{Advice, State};
use super::update::advice_for;
use super::{Left, Outside};
use reply::{Reply, Turn, chosen, numbers, single, turn};

/// One thing asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Question(Field),
    Preparation,
    Topic(String),
    Signs(Bundle),
    Own,
    Calls,
    Duties,
    Reasons,
}

/// The interview over a reader and a writer of lines.
pub struct Plain<'a, R, P, W, O> {
    /// Where answers come from.
    pub input: R,
    /// Where questions go to.
    pub prompts: P,
    /// Where the assessment goes to.
    pub output: W,
    /// What is done with the world outside.
    pub outside: O,
    /// The messages.
    pub messages: &'a Messages,
    /// How lines are painted.
    pub look: Look,
    /// Whether more has been typed or pasted already than was read.
    pub more: fn() -> bool,
    /// Whether somebody reads the assessment as it comes, and is asked after each part of it.
    pub read: bool,
}

impl<R: BufRead, P: Write, W: Write, O: Outside> Plain<'_, R, P, W, O> {
    /// Asks everything, in the order of the parts, then shows the assessment.
    ///
    /// # Errors
    /// Where reading or writing lines fails.
    pub fn run(&mut self, state: &mut State<'_>) -> io::Result<Left> {
        let voice = Voice::new(self.messages, state.catalogue);
        self.say(&voice.emergency(true))?;
        self.say(&voice.say(id!("plain-intro")))?;
        if let Some(notice) = state.message.take() {
            self.say(&voice.say(notice.0))?;
        }
        self.save(state)?;
        self.scene(state)?;
        let mut index = 0;
        let mut part = None;
        loop {
            let steps = steps(state.catalogue, &state.record);
            let Some((of, step)) = steps.get(index) else {
                // Where a case goes on, what it throws new light on is chosen.
                if !self.next_scene(state)? {
                    break;
                }
                index = match self.turn(state, &Reply::Jump)? {
                    Turn::To(part) => first_of(&steps, part),
                    Turn::Leave => return Ok(Left::Asked),
                    Turn::AtOnce => return Ok(Left::AtOnce),
                    Turn::Next | Turn::Again | Turn::Back => 0,
                };
                continue;
            };
            if part != Some(*of) {
                part = Some(*of);
                self.part(voice, *of)?;
            }
            match self.step(state, step)? {
                Turn::Next => index += 1,
                Turn::Again => {}
                Turn::Back => index = index.saturating_sub(1),
                Turn::To(part) => index = first_of(&steps, part),
                Turn::Leave => return Ok(Left::Asked),
                Turn::AtOnce => return Ok(Left::AtOnce),
            }
        }
        self.read_out(state)
    }

    fn step(&mut self, state: &mut State<'_>, step: &Step) -> io::Result<Turn> {
        match step {
            Step::Question(Field::Fact(fact)) => self.fact(state, *fact),
            Step::Question(field) => self.line(state, *field),
            Step::Preparation => self.preparation(state),
            Step::Topic(id) => self.topic(state, id),
            Step::Signs(bundle) => self.signs(state, bundle),
            Step::Own => self.own_sign(state),
            Step::Calls => self.calls(state),
            Step::Duties => self.duties(state),
            Step::Reasons => self.reasons(state),
        }
    }

    /// A question with numbered answers; Enter alone leaves it as it is.
    fn fact(&mut self, state: &mut State<'_>, fact: Fact) -> io::Result<Turn> {
        let voice = Voice::new(self.messages, state.catalogue);
        let Some(texts) = voice.fact(fact.path()) else { return Ok(Turn::Next) };
        self.gap()?;
        self.put(state, "", &texts.ask)?;
        let former = state.record.has_former_conversation() && !state.record.answered_now(fact);
        let mark = if former { id!("ask-former") } else { id!("plain-now") };
        let recorded: Vec<String> = fact.get(&state.record).into_iter().map(str::to_owned).collect();
        for (index, value) in texts.values.iter().enumerate() {
            let now = if recorded.contains(&value.value) { voice.say(mark) } else { String::new() };
            self.say(&format!("{} {}{now}", index + 1, voice.text(&value.label)))?;
        }
        let several = fact == Fact::Forms;
        let prompt = if several { id!("plain-several") } else { id!("plain-one") };
        let reply = match self.ask(&voice.say(prompt))? {
            Reply::Text(reply) => reply,
            Reply::Help => {
                let none = || voice.say(id!("plain-no-help"));
                let help = texts.help.as_ref().map_or_else(none, |help| voice.own(help));
                self.say(&help)?;
                if !texts.source.is_empty() {
                    let sources = voice.cites(&texts.source);
                    self.say(&voice.say(msg!("source-line", sources = sources)))?;
                }
                return Ok(Turn::Again);
            }
            other => return self.turn(state, &other),
        };
        if reply.is_empty() {
            return Ok(Turn::Next);
        }
        let reply = match single(&reply).and_then(|letter| Keys::of(voice.lang()).answer(letter)) {
            Some(answer) => match texts.values.iter().position(|value| value.value == answer.as_str()) {
                Some(row) => (row + 1).to_string(),
                None => reply,
            },
            None => reply,
        };
        let Some(numbers) = numbers(&reply, texts.values.len()).filter(|n| several || n.len() == 1) else {
            self.say(&voice.say(msg!("plain-wrong", last = texts.values.len())))?;
            return Ok(Turn::Again);
        };
        let chosen: Vec<_> = numbers.iter().filter_map(|number| texts.values.get(number - 1)).collect();
        let mut idle = Vec::new();
        self.change(state, |record| {
            if several {
                record.answer(fact, None);
            }
            for value in &chosen {
                idle.extend(deeds::answer(record, fact, Some(&value.value)));
            }
        })?;
        let values: Vec<&str> = chosen.iter().map(|value| voice.text(&value.label)).collect();
        let label = voice.text(&texts.label);
        self.say(&voice.say(msg!("plain-noted", fact = label, value = values.join(", "))))?;
        if !idle.is_empty() {
            let names: Vec<String> =
                idle.iter().map(|field| voice.say(super::update::field_name(state, *field))).collect();
            self.say(&voice.say(msg!("answers-idle", what = names.join(", "))))?;
        }
        match advice_for(state, fact) {
            Some(about) => self.advice(state, about),
            None => Ok(Turn::Next),
        }
    }

    /// What an answer about safety leads to.
    fn advice(&mut self, state: &mut State<'_>, about: Advice) -> io::Result<Turn> {
        let voice = Voice::new(self.messages, state.catalogue);
        self.gap()?;
        self.say(&voice.say(about.title()))?;
        if about == Advice::Danger {
            for id in [id!("danger-where"), id!("danger-who"), id!("danger-what")] {
                self.say(&voice.say(id))?;
            }
        }
        let mut named: Vec<&str> = Vec::new();
        for item in about.items(voice.catalogue, &state.record) {
            self.say(voice.text(&item.text))?;
            for contact in voice.catalogue.contacts_of(&item.contacts) {
                // A body that several steps name is said once.
                if !named.contains(&contact.id.as_str()) {
                    named.push(&contact.id);
                    self.say(&voice.contact_line(contact))?;
                }
            }
        }
        // What to do first is not read past.
        self.gap()?;
        let prompt = if about == Advice::Danger { id!("plain-advice-danger") } else { id!("plain-advice") };
        match self.ask(&voice.say(prompt))? {
            Reply::Text(text) if about == Advice::Danger && text == "1" => {
                if let Some(body) = voice.catalogue.emergency() {
                    let now = state.now;
                    self.change(state, |record| _ = deeds::call(record, &body.id, now))?;
                }
                Ok(Turn::Next)
            }
            Reply::Back => Ok(Turn::Again),
            Reply::Text(_) | Reply::Help | Reply::Signs => Ok(Turn::Next),
            other => self.turn(state, &other),
        }
    }

    /// Which part begins, and of how many.
    fn part(&mut self, voice: Voice<'_>, part: Part) -> io::Result<()> {
        let this = Part::ALL.iter().position(|other| *other == part).map_or(1, |index| index + 1);
        let name = voice.say(each!("part-", Part, part));
        self.gap()?;
        self.say(&voice.say(msg!("plain-part", this = this, all = Part::ALL.len(), name = name)))
    }

    /// Where a reply leads that no step makes anything else of: a wish to undo is done, one to go to a part asked about.
    fn turn(&mut self, state: &mut State<'_>, reply: &Reply) -> io::Result<Turn> {
        let voice = Voice::new(self.messages, state.catalogue);
        match reply {
            Reply::Undo => {
                super::update::undo_last(state);
                if let Some(notice) = state.message.take() {
                    self.say(&voice.say(notice.0))?;
                }
                self.save(state)?;
                Ok(Turn::Again)
            }
            Reply::Both => {
                state.both = !state.both;
                Ok(Turn::Again)
            }
            Reply::Jump => {
                if state.exercise.is_some() {
                    self.say(&voice.say(id!("scene-jump")))?;
                }
                for (index, part) in Part::ALL.iter().enumerate() {
                    let status = super::status::of(*part, voice, &state.record);
                    let name = voice.say(each!("part-", Part, *part));
                    self.say(&format!("{} {name}: {status}", index + 1))?;
                }
                match self.part_or_scene(state, Part::ALL.len())? {
                    Reply::Text(text) if text == "0" && state.exercise.is_some() => {
                        if !self.next_scene(state)? {
                            self.scene(state)?;
                        }
                        self.turn(state, reply)
                    }
                    Reply::Text(text) => Ok(chosen(&text, Part::ALL).map_or(Turn::Again, Turn::To)),
                    other => Ok(turn(&other)),
                }
            }
            other => Ok(turn(other)),
        }
    }
}

/// Where a part begins; one that asks nothing begins at the end.
fn first_of(steps: &[(Part, Step)], part: Part) -> usize {
    steps.iter().position(|(of, _)| *of == part).unwrap_or(steps.len())
}

/// Everything there is to ask for a record, in order.
fn steps(catalogue: &Catalogue, record: &Record) -> Vec<(Part, Step)> {
    let of = |part| questions(part, record).into_iter().map(move |field| (part, Step::Question(field)));
    let mut steps: Vec<(Part, Step)> = of(Part::Safety).chain(of(Part::Situation)).collect();
    steps.push((Part::Preparation, Step::Preparation));
    let topics = topics(catalogue, record).into_iter();
    steps.extend(topics.map(|topic| (Part::Conversation, Step::Topic(topic.id.clone()))));
    let offered = Bundle::observations(catalogue).into_iter().filter(|bundle| bundle.offered(record));
    steps.extend(offered.map(|bundle| (Part::Observations, Step::Signs(bundle))));
    steps.push((Part::Observations, Step::Own));
    steps.extend(of(Part::Duties));
    steps.push((Part::Duties, Step::Duties));
    steps.push((Part::Calls, Step::Calls));
    steps.extend(of(Part::Calls));
    steps.extend(of(Part::Conclusion));
    steps.push((Part::Conclusion, Step::Reasons));
    steps
}
