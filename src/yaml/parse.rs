//! From bytes to the tree, within limits that no honest file reaches.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput};

use crate::words::{Id, Msg, id, msg};

use super::json;
use super::path::Path;
use super::problem::{MAX_PROBLEMS, Problem};
use super::tree::{Key, Node, Place, Value};

/// The largest file that is read: 1 MiB.
pub const MAX_BYTES: usize = 1 << 20;
/// The deepest nesting that is read.
pub const MAX_DEPTH: usize = 32;

/// Parses a file's bytes. `file` is its name as the user gave it.
///
/// # Errors
/// The one problem that keeps the file from being read as a tree, or every repeated key.
pub fn parse(file: &str, bytes: &[u8]) -> Result<Node, Vec<Problem>> {
    if bytes.len() > MAX_BYTES {
        return Err(vec![whole(file, id!("problem-too-large"), id!("advice-too-large"))]);
    }
    parse_whole(file, bytes)
}

/// Parses what holds many records and may be larger than one; whoever read it has looked at its size.
///
/// # Errors
/// As [`parse`].
pub fn parse_whole(file: &str, bytes: &[u8]) -> Result<Node, Vec<Problem>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text =
        std::str::from_utf8(bytes).map_err(|error| vec![not_utf8(file, bytes, error.valid_up_to())])?;
    let text = json::joined(text);
    let mut builder = Builder { file, events: Parser::new_from_str(&text), repeated: Vec::new() };
    let node = builder.document().map_err(|problem| vec![*problem])?;
    if builder.repeated.is_empty() { Ok(node) } else { Err(builder.repeated) }
}

fn whole(file: &str, what: Id, advice: Id) -> Problem {
    Problem {
        file: file.to_owned(),
        place: None,
        path: Path::default(),
        what: Msg::new(what),
        advice: Some(Msg::new(advice)),
    }
}

fn not_utf8(file: &str, bytes: &[u8], valid: usize) -> Problem {
    let before = String::from_utf8_lossy(bytes.get(..valid).unwrap_or_default());
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |rest| rest.chars().count()) + 1;
    Problem {
        place: Some(Place { line, column }),
        ..whole(file, id!("problem-not-utf8"), id!("advice-not-utf8"))
    }
}

struct Builder<'a> {
    file: &'a str,
    events: Parser<'a, StrInput<'a>>,
    repeated: Vec<Problem>,
}

impl<'a> Builder<'a> {
    fn next(&mut self) -> Result<(Event<'a>, Span), Box<Problem>> {
        match self.events.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => {
                let marker = error.marker();
                let place = Place { line: marker.line(), column: marker.col() + 1 };
                // The parser looks ahead, and has a limit of its own: 255 brackets.
                if error.info().contains("recursion limit") {
                    return Err(self.problem(place, msg!("problem-too-deep"), id!("advice-too-deep")));
                }
                Err(self.problem(place, msg!("problem-yaml"), id!("advice-yaml")))
            }
            None => Err(Box::new(whole(self.file, id!("problem-empty"), id!("advice-empty")))),
        }
    }

    fn problem(&self, place: Place, what: Msg, advice: Id) -> Box<Problem> {
        Box::new(Problem {
            file: self.file.to_owned(),
            place: Some(place),
            path: Path::default(),
            what,
            advice: Some(Msg::new(advice)),
        })
    }

    fn document(&mut self) -> Result<Node, Box<Problem>> {
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
                Event::StreamEnd => {
                    return Err(Box::new(whole(self.file, id!("problem-empty"), id!("advice-empty"))));
                }
                other => {
                    let node = self.node(other, span, &Path::default(), 1)?;
                    self.end()?;
                    return Ok(node);
                }
            }
        }
    }

    /// Only the end may follow: a second document is an error, not silently dropped.
    fn end(&mut self) -> Result<(), Box<Problem>> {
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => return Ok(()),
                Event::DocumentEnd | Event::Nothing => {}
                _ => {
                    return Err(self.problem(
                        place(span),
                        msg!("problem-second-document"),
                        id!("advice-second-document"),
                    ));
                }
            }
        }
    }

    fn node(
        &mut self,
        event: Event<'a>,
        span: Span,
        path: &Path,
        depth: usize,
    ) -> Result<Node, Box<Problem>> {
        let at = place(span);
        if depth > MAX_DEPTH {
            return Err(self.problem(at, msg!("problem-too-deep"), id!("advice-too-deep")));
        }
        let value = match event {
            Event::Scalar(text, style, 0, _) => resolve(&text, style),
            Event::SequenceStart(0, _) => self.sequence(path, depth)?,
            Event::MappingStart(0, _) => self.mapping(path, depth)?,
            _ => return Err(self.problem(at, msg!("problem-alias"), id!("advice-alias"))),
        };
        Ok(Node { place: at, number: 0, value })
    }

    fn sequence(&mut self, path: &Path, depth: usize) -> Result<Value, Box<Problem>> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::SequenceEnd) {
                return Ok(Value::Seq(items));
            }
            let number = items.len();
            let node = self.node(event, span, &path.index(number), depth + 1)?;
            items.push(Node { number, ..node });
        }
    }

    fn mapping(&mut self, path: &Path, depth: usize) -> Result<Value, Box<Problem>> {
        let mut entries: Vec<(Key, Node)> = Vec::new();
        let mut lines: HashMap<String, usize> = HashMap::new();
        loop {
            let (event, span) = self.next()?;
            let name = match event {
                Event::MappingEnd => return Ok(Value::Map(entries)),
                Event::Scalar(text, _, 0, _) => text.into_owned(),
                _ => return Err(self.problem(place(span), msg!("problem-key"), id!("advice-key"))),
            };
            let key = Key { place: place(span), name };
            let (event, span) = self.next()?;
            let here = path.key(&key.name);
            let node = self.node(event, span, &here, depth + 1)?;
            match lines.get(&key.name) {
                Some(first) => {
                    let what = msg!("problem-repeated-key", line: *first);
                    let problem = self.problem(key.place, what, id!("advice-repeated-key"));
                    if self.repeated.len() < MAX_PROBLEMS {
                        self.repeated.push(Problem { path: here, ..*problem });
                    }
                }
                None => {
                    lines.insert(key.name.clone(), key.place.line);
                    entries.push((key, node));
                }
            }
        }
    }
}

fn place(span: Span) -> Place {
    Place { line: span.start.line(), column: span.start.col() + 1 }
}

/// The core schema, as far as records and catalogues use it: a number with a point stays text.
fn resolve(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::Text(text.to_owned());
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => {
            // A leading zero or plus sign is a reference or a phone number, not a quantity.
            let number = text.parse::<i64>().ok().filter(|number| number.to_string() == text);
            number.map_or_else(|| Value::Text(text.to_owned()), Value::Int)
        }
    }
}
