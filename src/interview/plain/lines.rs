//! What is said and asked, line by line.

use std::io::{self, BufRead, Write};

use crate::guard;
use crate::record::Record;
use crate::render::ascii;
use crate::words::{Msg, TOGETHER, Text, harmless_line, id, msg};

use super::super::state::{Saved, State};
use super::super::{Outside, save};
use super::Plain;
use super::reply::{Reply, Turn};

/// Alone in the place of a note: the note that was there goes.
pub(super) const TAKE_AWAY: &str = "-";

impl<R: BufRead, P: Write, W: Write, O: Outside> Plain<'_, R, P, W, O> {
    /// Takes an answer into the record, and keeps it at once.
    pub(super) fn change(
        &mut self,
        state: &mut State<'_>,
        change: impl FnOnce(&mut Record),
    ) -> io::Result<()> {
        change(&mut state.record);
        state.steps.note(&state.record);
        self.save(state)
    }

    /// Keeps the record where that was asked for, and says where it fails.
    pub(super) fn save(&mut self, state: &mut State<'_>) -> io::Result<()> {
        save(state, &mut self.outside);
        if let Saved::Failed(why) = &state.saved {
            let text = self.messages.text(msg!("save-failed", why = why.clone()));
            self.say(&text)?;
        }
        Ok(())
    }

    pub(super) fn gap(&mut self) -> io::Result<()> {
        writeln!(self.prompts)
    }

    /// One paragraph, wrapped.
    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        for paragraph in text.split('\n') {
            for line in textwrap::wrap(&harmless_line(paragraph), self.look.width) {
                let line = line.replace(TOGETHER, " ");
                let line = if self.look.ascii { ascii::fold(&line) } else { line };
                writeln!(self.prompts, "{line}")?;
            }
        }
        Ok(())
    }

    /// What is asked or told in the guide's words; in the other language beneath, where both are wanted.
    pub(super) fn put(&mut self, state: &State<'_>, lead: &str, text: &Text) -> io::Result<()> {
        let lang = self.messages.lang();
        self.say(&format!("{lead}{}", text.get(lang)))?;
        if state.both { self.say(&format!("{lead}{}", text.get(lang.next()))) } else { Ok(()) }
    }

    pub(super) fn ask(&mut self, prompt: &str) -> io::Result<Reply> {
        write!(self.prompts, "{prompt} ")?;
        self.prompts.flush()?;
        let Some(line) = self.read_line()? else { return Ok(Reply::Leave) };
        Ok(match line.trim() {
            "<" => Reply::Back,
            "?" => Reply::Help,
            "!" => Reply::Leave,
            "#" => Reply::Jump,
            "u" | "U" => Reply::Undo,
            "b" | "B" => Reply::Both,
            "!!" => Reply::AtOnce,
            text => Reply::Text(text.to_owned()),
        })
    }

    /// A note after what was written before: that is read out first, and what comes is added to it.
    pub(super) fn note_after(&mut self, prompt: &str, before: Option<&str>) -> io::Result<Reply> {
        let Some(before) = before else { return self.note(prompt) };
        self.say(before)?;
        self.say(&self.messages.text(id!("plain-note-take-away")))?;
        let with = |text: &str| format!("{before}\n{text}");
        Ok(match self.note(prompt)? {
            Reply::Text(text) if text == TAKE_AWAY => Reply::Text(String::new()),
            Reply::Text(text) if text.is_empty() => Reply::Text(before.to_owned()),
            Reply::Text(text) => Reply::Text(with(&text)),
            Reply::Parting(text, turn) => Reply::Parting(with(&text), turn),
            reply => reply,
        })
    }

    /// Several lines, ended by an empty one that nothing follows at once.
    fn note(&mut self, prompt: &str) -> io::Result<Reply> {
        loop {
            let mut lines: Vec<String> = Vec::new();
            match self.ask(prompt)? {
                Reply::Text(first) if first.is_empty() => return Ok(Reply::Text(first)),
                Reply::Text(first) if first == "+" => return Ok(Reply::Signs),
                Reply::Text(first) if first == "0" => return Ok(Reply::Nothing),
                Reply::Text(first) => lines.push(first),
                other => return Ok(other),
            }
            while let Some(line) = self.read_line()? {
                match line.trim() {
                    // An empty line inside a text that is pasted does not end it.
                    "" if (self.more)() => lines.push(String::new()),
                    "" => break,
                    "!!" => return Ok(Reply::Parting(lines.join("\n"), Turn::AtOnce)),
                    "!" => return Ok(Reply::Parting(lines.join("\n"), Turn::Leave)),
                    "<" => return Ok(Reply::Parting(lines.join("\n"), Turn::Again)),
                    "?" => {
                        let help = self.messages.text(id!("plain-note-help"));
                        self.say(&help)?;
                    }
                    _ => lines.push(line.trim_end().to_owned()),
                }
            }
            if let Some(reply) = self.guarded(lines.join("\n"))? {
                return Ok(reply);
            }
        }
    }

    /// A note as it is kept. Where it may tell who somebody is, that is said, and masking offered;
    /// nothing where it is to be written anew.
    fn guarded(&mut self, note: String) -> io::Result<Option<Reply>> {
        let hits = guard::find(&note);
        if hits.is_empty() {
            return Ok(Some(Reply::Text(note)));
        }
        self.say(&self.messages.text(id!("guard-title")))?;
        for hit in &hits {
            let (line, character) = hit.place(&note);
            let kind = Msg::new(hit.kind.name());
            let place = msg!("guard-in-note", line = line, character = character, kind = kind);
            self.say(&self.messages.text(place))?;
        }
        self.say(&self.messages.text(id!("guard-not-names")))?;
        Ok(match self.ask(&self.messages.text(id!("plain-mask")))? {
            Reply::Text(answer) if answer.eq_ignore_ascii_case("m") => Some(Reply::Text(guard::mask(&note))),
            Reply::Back => None,
            Reply::Leave => Some(Reply::Parting(note, Turn::Leave)),
            Reply::AtOnce => Some(Reply::Parting(note, Turn::AtOnce)),
            _ => Some(Reply::Text(note)),
        })
    }

    /// A line without control characters; nothing at the end of input.
    fn read_line(&mut self) -> io::Result<Option<String>> {
        let mut bytes = Vec::new();
        if self.input.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(None);
        }
        // What is not UTF-8 comes from an older terminal: Latin-1, where each byte is a letter.
        let line = String::from_utf8(bytes)
            .unwrap_or_else(|error| error.into_bytes().into_iter().map(char::from).collect())
            .replace('\t', " ");
        Ok(Some(line.chars().filter(|c| !c.is_control()).collect()))
    }
}
