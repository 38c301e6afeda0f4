//! Somebody who answers the interview line by line, and what becomes of the answers.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::{self, BufRead, Cursor, Read, Write};
use std::rc::Rc;

use holdepunkt::interview::state::{self, State};
use holdepunkt::interview::{Left, Outside, Plain};
use holdepunkt::record::Record;
use holdepunkt::render::Look;
use holdepunkt::words::{Lang, Messages, Msg};

use holdepunkt::world::clock::At;

use super::world::{TODAY, at, fresh, through_a_file};

/// What was said, shared by who says it and who answers.
#[derive(Clone, Default)]
pub struct Said(Rc<RefCell<String>>);

impl Said {
    /// On one line, so that a break does not hide what is looked for.
    pub fn flat(&self) -> String {
        self.0.borrow().split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl Write for Said {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().push_str(std::str::from_utf8(bytes).expect("UTF-8"));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Answers by a script: what comes next when its question comes; everything else with Enter alone.
pub struct Person {
    said: Said,
    heard: usize,
    script: VecDeque<(String, &'static str)>,
    reply: Cursor<Vec<u8>>,
    given: Rc<RefCell<Vec<String>>>,
}

impl Read for Person {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(into)?;
        self.consume(read);
        Ok(read)
    }
}

impl BufRead for Person {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.reply.position() as usize == self.reply.get_ref().len() {
            let said = self.said.0.borrow();
            let heard: String = said[self.heard..].split_whitespace().collect::<Vec<_>>().join(" ");
            self.heard = said.len();
            let next = self.script.front().is_some_and(|(words, _)| heard.contains(words.as_str()));
            let reply = if next { self.script.pop_front().map_or("", |(_, reply)| reply) } else { "" };
            self.given.borrow_mut().extend(reply.split('\n').map(str::to_owned));
            self.reply = Cursor::new(format!("{reply}\n").into_bytes());
        }
        self.reply.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.reply.consume(amount);
    }
}

/// What was kept, every time; or a disk that fails.
#[derive(Clone, Default)]
pub struct Kept {
    pub records: Rc<RefCell<Vec<Record>>>,
    pub failing: bool,
}

impl Outside for Kept {
    fn save(&mut self, record: &Record) -> Result<Option<state::Kept>, Msg> {
        if self.failing {
            return Err(Msg::composed("error-write".to_owned())
                .with("path", "case.yaml")
                .with("reason", Msg::composed("io-full".to_owned())));
        }
        self.records.borrow_mut().push(through_a_file(record));
        Ok(Some(state::Kept { time: "10:42".to_owned(), in_plain_text: false }))
    }

    fn keep_at(&mut self, _: &Record, _: &str) -> Result<(), Msg> {
        Ok(())
    }

    fn write(&mut self, _: &State<'_>, file: &str) -> Result<String, Msg> {
        Ok(file.to_owned())
    }

    fn now(&self) -> At {
        at(TODAY)
    }
}

/// How an interview went.
pub struct Went {
    pub left: Left,
    pub record: Record,
    /// What was kept last.
    pub kept: Record,
    /// Everything that was asked.
    pub asked: String,
    /// The assessment.
    pub shown: String,
    /// The lines that were given.
    pub given: Vec<String>,
}

pub fn go(
    input: impl BufRead,
    asked: &Said,
    given: &Rc<RefCell<Vec<String>>>,
    state: &mut State<'static>,
) -> Went {
    let messages = Messages::new(Lang::En);
    let (outside, shown) = (Kept::default(), Said::default());
    let records = outside.records.clone();
    let look = Look { width: 60, styled: false, ascii: false };
    let mut plain = Plain {
        input,
        prompts: asked.clone(),
        output: shown.clone(),
        outside,
        messages: &messages,
        look,
        more: || false,
        read: false,
    };
    let left = plain.run(state).expect("lines in memory");
    for text in [asked, &shown] {
        assert!(!text.0.borrow().contains('\u{1b}'), "an escape code");
    }
    let kept = records.borrow().last().cloned().expect("kept at the beginning");
    assert_eq!(kept, state.record, "what is kept is what is known");
    let given = given.borrow().clone();
    Went { left, record: state.record.clone(), kept, asked: asked.flat(), shown: shown.flat(), given }
}

/// An interview with somebody who follows a script.
pub fn follow(script: Vec<(String, &'static str)>) -> Went {
    let (said, given) = (Said::default(), Rc::default());
    let person = Person {
        said: said.clone(),
        heard: 0,
        script: script.into(),
        reply: Cursor::default(),
        given: Rc::clone(&given),
    };
    go(person, &said, &given, &mut fresh())
}
