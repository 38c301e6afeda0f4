//! What was ticked on paper, by the numbers and letters that stand there.

use std::io::{self, Read};

use crate::catalogue::{Catalogue, Indicator};
use crate::choice::Choice;
use crate::failure::Failure;
use crate::record::{Basis, Record, State};
use crate::words::{Messages, Msg, each, msg};
use crate::yaml;

/// The letters that stand for states and bases, as the sheet has them in one language; the columns by their number in
/// every language.
pub(super) struct Letters {
    states: Vec<(String, State)>,
    bases: Vec<(String, Basis)>,
}

impl Letters {
    pub fn new(messages: &Messages) -> Self {
        let letter = |state: &State| (messages.text(each!("enter-state-", State, *state)), *state);
        let column = |(index, state): (usize, &State)| ((index + 1).to_string(), *state);
        let states = State::ALL.iter().map(letter).chain(State::ALL.iter().enumerate().map(column));
        let basis = |basis: &Basis| (messages.text(each!("print-basis-", Basis, *basis)), *basis);
        Self { states: states.collect(), bases: Basis::ALL.iter().map(basis).collect() }
    }
}

/// What is typed or piped in.
pub(super) fn typed() -> Result<String, Failure> {
    let mut text = String::new();
    let read = io::stdin().lock().take(yaml::MAX_BYTES as u64).read_to_string(&mut text);
    read.map_err(|_| Failure::usage(msg!("error-enter-text")).advise(msg!("advice-enter")))?;
    Ok(text)
}

/// A tick.
pub(super) struct Entry<'a> {
    pub indicator: &'a Indicator,
    pub state: State,
    pub bases: Vec<Basis>,
}

/// Puts ticks into a record.
pub(super) fn put(record: &mut Record, entries: &[Entry<'_>]) {
    for entry in entries {
        record.set_state(&entry.indicator.id, entry.state);
        entry.bases.iter().for_each(|basis| record.toggle_basis(&entry.indicator.id, *basis));
    }
}

/// Every tick of a text, or everything that is wrong with it. A number without its letter is of the list of the one
/// before.
pub(super) fn understood<'a>(
    letters: &Letters,
    catalogue: &'a Catalogue,
    text: &str,
) -> Result<Vec<Entry<'a>>, Failure> {
    let mut entries: Vec<Entry<'a>> = Vec::new();
    let mut wrong: Vec<Msg> = Vec::new();
    let mut list = String::new();
    let parts = text.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty());
    for (place, part) in parts.enumerate() {
        let place = place + 1;
        match entry(letters, catalogue, part, &mut list) {
            Ok(new) if entries.iter().any(|entry| entry.indicator.id == new.indicator.id) => {
                let number = &new.indicator.number;
                wrong.push(msg!("problem-enter-twice", place = place, number = number));
            }
            Ok(new) => entries.push(new),
            Err(Wrong::Form) => wrong.push(msg!("problem-enter-form", place = place)),
            Err(Wrong::NoList) => wrong.push(msg!("problem-enter-no-list", place = place)),
            Err(Wrong::Number(number)) => {
                wrong.push(msg!("problem-enter-number", place = place, number = number))
            }
            Err(Wrong::State) => wrong.push(msg!("problem-enter-state", place = place)),
            Err(Wrong::Basis) => wrong.push(msg!("problem-enter-basis", place = place)),
        }
    }
    if entries.is_empty() && wrong.is_empty() {
        return Err(Failure::usage(msg!("error-enter-nothing")).advise(msg!("advice-enter")));
    }
    match wrong.into_iter().reduce(|all, one| msg!("listed-lines", before = all, next = one)) {
        None => Ok(entries),
        Some(all) => Err(Failure::usage(msg!("error-enter", problems = all)).advise(msg!("advice-enter"))),
    }
}

/// Why a tick cannot be taken.
enum Wrong {
    Form,
    NoList,
    Number(String),
    State,
    Basis,
}

/// `A12 p o`, `A12po`, or `13a` after one of the same list.
fn entry<'a>(
    letters: &Letters,
    catalogue: &'a Catalogue,
    part: &str,
    list: &mut String,
) -> Result<Entry<'a>, Wrong> {
    let part = part.to_lowercase();
    let before = part.find(|c: char| c.is_ascii_digit()).ok_or(Wrong::Form)?;
    let (head, rest) = part.split_at(before);
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (digits, marks) = rest.split_at(end);
    let head = head.trim();
    if !head.is_empty() {
        if !catalogue.indicators.iter().any(|sign| prefix(&sign.number) == head) {
            return Err(Wrong::Form);
        }
        list.clone_from(&head.to_owned());
    }
    if list.is_empty() {
        return Err(Wrong::NoList);
    }
    let number = format!("{}{digits}", list.to_uppercase());
    let indicator = catalogue.current().find(|sign| sign.number == number).ok_or(Wrong::Number(number))?;
    let mut marks = marks.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_string());
    let state = marks.next().and_then(|mark| of(&letters.states, &mark)).ok_or(Wrong::State)?;
    let mut bases = Vec::new();
    for mark in marks {
        let basis = of(&letters.bases, &mark).ok_or(Wrong::Basis)?;
        if !bases.contains(&basis) {
            bases.push(basis);
        }
    }
    bases.sort_unstable();
    Ok(Entry { indicator, state, bases })
}

fn prefix(number: &str) -> String {
    number.trim_end_matches(|c: char| c.is_ascii_digit()).to_lowercase()
}

fn of<T: Copy>(letters: &[(String, T)], mark: &str) -> Option<T> {
    letters.iter().find(|(letter, _)| letter == mark).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    fn taken(lang: Lang, text: &str) -> Result<Vec<String>, String> {
        let catalogue = crate::catalogue::embedded().expect("a catalogue");
        let messages = Messages::new(lang);
        let said = |entry: &Entry<'_>| {
            let bases: Vec<&str> = entry.bases.iter().map(|basis| basis.as_str()).collect();
            format!("{} {} {}", entry.indicator.number, entry.state, bases.join("+")).trim_end().to_owned()
        };
        understood(&Letters::new(&messages), &catalogue, text)
            .map(|entries| entries.iter().map(said).collect())
            .map_err(|failure| failure.message.map(|message| messages.text(message)).unwrap_or_default())
    }

    #[test]
    fn ticks_are_taken_as_people_write_them() {
        for text in ["A12 p o, A13 a, M2 u", "a12po;a13a\nm2u", "A12 1 o, 13 2, M2 3"] {
            let all = ["A12 present observed", "A13 absent", "M2 unclear"];
            assert_eq!(taken(Lang::En, text).as_deref(), Ok(&all.map(str::to_owned)[..]), "{text}");
        }
        let all = ["A12 present observed+third-party", "A13 absent", "M2 declined"].map(str::to_owned);
        assert_eq!(taken(Lang::Nb, "A12 t a o, 13 i, M2 v").as_deref(), Ok(&all[..]));
    }

    #[test]
    fn what_no_sheet_has_is_named_with_its_place() {
        for (text, words) in [
            ("A12 p, A99 p", "2: there is no A99"),
            ("A12 p, A12 a", "2: A12 stands twice"),
            ("12 p", "1: no letter"),
            ("A12", "1: no state"),
            ("A12 p x", "1: no such basis"),
            ("A12 p, Leyla", "2: not a number"),
            ("Leyla 12 p", "1: not a number"),
        ] {
            let said = taken(Lang::En, text).expect_err(text);
            assert!(said.contains(words) && !said.contains("eyla"), "{text}: {said}");
        }
        assert!(taken(Lang::En, " ,, ").is_err());
    }
}
