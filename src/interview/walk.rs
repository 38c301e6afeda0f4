//! A short walk through questions that keep nothing: the keys of the interview, without its record.

use std::io;

use crossterm::event::{self, KeyCode, KeyEvent, KeyModifiers};

use crate::document::Voice;
use crate::record::Answer;
use crate::words::Lang;
use crate::world::quit;

use super::keys::Keys;
use super::number::{Meant, digit, from_one};
use super::terminal::Taken;
use super::update::{Event, is_control, move_by};
use super::view::walk::view;
use super::{PAUSE, read};

/// A question of a walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub ask: String,
    /// The answers to choose from, in their order.
    pub answers: Vec<String>,
    /// Which answer is a yes, and which a no.
    pub yes_no: Option<(usize, usize)>,
}

/// How far a walk has come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walk {
    /// The answers so far, by their place among those of their question.
    pub answers: Vec<usize>,
    /// Where the cursor was moved to; it begins on the last answer, which says that it is not known.
    pub cursor: Option<usize>,
    /// Digits of a number that may go on.
    pub number: String,
}

/// What a key leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The same question goes on.
    Stay,
    /// Another question than before, or the end of them.
    Move,
    /// Everything is painted anew.
    Repaint,
    /// Out of the walk, without an end.
    Leave,
    /// The same, and nothing is left on the screen.
    LeaveAtOnce,
}

impl Walk {
    /// What a key does where this is asked.
    pub fn press(&mut self, key: KeyEvent, question: &Question, lang: Lang) -> Step {
        let mut cursor = self.on(question);
        if !matches!(key.code, KeyCode::Char('0'..='9')) {
            self.number.clear();
        }
        let rows = question.answers.len();
        match key.code {
            KeyCode::F(9) => Step::LeaveAtOnce,
            _ if is_control(key, 'c') => Step::Leave,
            _ if is_control(key, 'l') => Step::Repaint,
            _ if is_control(key, 'z') => self.back(),
            _ if key.modifiers.contains(KeyModifiers::CONTROL) => Step::Stay,
            KeyCode::Enter => self.answer(cursor),
            KeyCode::Esc | KeyCode::Left | KeyCode::Backspace | KeyCode::Char('u') => self.back(),
            KeyCode::Char(pressed @ '0'..='9') => self.digit(pressed, rows),
            KeyCode::Char(letter) => meant(letter, question, lang).map_or(Step::Stay, |row| self.answer(row)),
            _ => {
                move_by(&mut cursor, key, rows, rows);
                self.cursor = Some(cursor);
                Step::Stay
            }
        }
    }

    /// A number that is whole answers; one that may go on is where the cursor goes.
    fn digit(&mut self, pressed: char, rows: usize) -> Step {
        match digit(&mut self.number, pressed, &from_one(rows)) {
            Meant::Row(row) => self.answer(row),
            Meant::MayGoOn(fits) => {
                self.cursor = fits.or(self.cursor);
                Step::Stay
            }
            Meant::None => Step::Stay,
        }
    }

    /// The answer that the cursor is on.
    pub fn on(&self, question: &Question) -> usize {
        self.cursor.unwrap_or(question.answers.len().saturating_sub(1))
    }

    fn answer(&mut self, answer: usize) -> Step {
        self.answers.push(answer);
        self.cursor = None;
        Step::Move
    }

    /// To the question before, the cursor on what was answered; from the first one out.
    fn back(&mut self) -> Step {
        let Some(answered) = self.answers.pop() else { return Step::Leave };
        self.cursor = Some(answered);
        Step::Move
    }
}

/// The answer that a letter stands for.
fn meant(letter: char, question: &Question, lang: Lang) -> Option<usize> {
    let (yes, no) = question.yes_no?;
    match Keys::of(lang).answer(letter)? {
        Answer::Yes => Some(yes),
        Answer::No => Some(no),
        Answer::Unknown => None,
    }
}

/// Asks one question after the other until there is no next one. The answers; nothing where it was left. The screen
/// is as it was before, whatever was asked.
///
/// # Errors
/// Where the terminal fails.
pub fn walk(
    voice: Voice<'_>,
    ascii: bool,
    next: impl Fn(&[usize]) -> Option<Question>,
) -> io::Result<Option<Vec<usize>>> {
    quit::noting(|| {
        let mut taken = Taken::take()?;
        let mut walk = Walk::default();
        while let Some(question) = next(&walk.answers) {
            match until_moved(&mut taken, voice, ascii, &mut walk, &question)? {
                Step::Leave => return Ok(None),
                Step::LeaveAtOnce => {
                    taken.wipe();
                    return Ok(None);
                }
                Step::Stay | Step::Move | Step::Repaint => {}
            }
        }
        Ok(Some(walk.answers))
    })
}

/// Takes keys until one leads elsewhere.
fn until_moved(
    taken: &mut Taken,
    voice: Voice<'_>,
    ascii: bool,
    walk: &mut Walk,
    question: &Question,
) -> io::Result<Step> {
    loop {
        let mut small = false;
        taken.screen.draw(|frame| small = view(voice, walk, question, frame, ascii))?;
        let there = event::poll(PAUSE)?;
        if quit::asked() {
            return Ok(Step::Leave);
        }
        if !there {
            taken.take_again_if_lost()?;
            continue;
        }
        let Some(Event::Key(key)) = read()? else { continue };
        let before = walk.clone();
        match walk.press(key, question, voice.lang()) {
            Step::Repaint => taken.forget_what_is_painted()?,
            // What cannot be read is not answered.
            Step::Move if small => *walk = before,
            Step::Stay => {}
            step => return Ok(step),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question() -> Question {
        let answers = ["Yes", "No", "Not known"].map(str::to_owned).to_vec();
        Question { ask: "Is it?".to_owned(), answers, yes_no: Some((0, 1)) }
    }

    fn pressed(keys: &[KeyCode]) -> (Walk, Vec<Step>) {
        let mut walk = Walk::default();
        let press = |key: &KeyCode| walk.press(KeyEvent::from(*key), &question(), Lang::Nb);
        let steps = keys.iter().map(press).collect();
        (walk, steps)
    }

    #[test]
    fn enter_alone_says_that_it_is_not_known() {
        assert_eq!(pressed(&[KeyCode::Enter]).0.answers, [2]);
    }

    #[test]
    fn letters_and_digits_answer_and_a_digit_without_a_row_does_not() {
        let keys = ['j', 'n', '1', '3', '0', '4', 'y'].map(KeyCode::Char);
        assert_eq!(pressed(&keys).0.answers, [0, 1, 0, 2]);
    }

    #[test]
    fn a_digit_answers_nothing_while_a_longer_number_could_be_meant() {
        let answers = (1..=10).map(|number| number.to_string()).collect();
        let question = Question { ask: "Which?".to_owned(), answers, yes_no: None };
        let mut walk = Walk::default();
        let mut press = |key| walk.press(KeyEvent::from(key), &question, Lang::En);
        assert_eq!(press(KeyCode::Char('1')), Step::Stay);
        assert_eq!(press(KeyCode::Char('0')), Step::Move);
        assert_eq!(press(KeyCode::Char('1')), Step::Stay);
        assert_eq!(press(KeyCode::Enter), Step::Move);
        assert_eq!(press(KeyCode::Char('7')), Step::Move);
        assert_eq!(walk.answers, [9, 0, 6]);
    }

    #[test]
    fn back_goes_to_the_answer_before_and_from_the_first_question_out() {
        let (walk, steps) = pressed(&[KeyCode::Char('1'), KeyCode::Esc]);
        assert_eq!((walk.answers.len(), walk.cursor), (0, Some(0)));
        assert_eq!(steps, [Step::Move, Step::Move]);
        assert_eq!(pressed(&[KeyCode::Esc]).1, [Step::Leave]);
    }
}
