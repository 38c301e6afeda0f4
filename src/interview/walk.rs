//! A short walk through questions that keep nothing: the keys of the interview, without its record.

use std::io;

use crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::document::Voice;
use crate::words::Lang;
use crate::world::quit;

use super::PAUSE;
use super::keys::Keys;
use super::terminal::Taken;
use super::view::walk::view;

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
        let last = question.answers.len().saturating_sub(1);
        let cursor = self.on(question);
        if !matches!(key.code, KeyCode::Char('0'..='9')) {
            self.number.clear();
        }
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        match key.code {
            KeyCode::Char('c') if control => return Step::Leave,
            KeyCode::Char('l') if control => return Step::Repaint,
            KeyCode::Char('z') if control => return self.back(),
            KeyCode::F(9) => return Step::LeaveAtOnce,
            _ if control => {}
            KeyCode::Up => self.cursor = Some(cursor.saturating_sub(1)),
            KeyCode::Down => self.cursor = Some((cursor + 1).min(last)),
            KeyCode::Home | KeyCode::PageUp => self.cursor = Some(0),
            KeyCode::End | KeyCode::PageDown => self.cursor = Some(last),
            KeyCode::Enter => return self.answer(cursor),
            KeyCode::Esc | KeyCode::Left | KeyCode::Backspace | KeyCode::Char('u') => return self.back(),
            KeyCode::Char(digit @ '0'..='9') => return self.digit(digit, question),
            KeyCode::Char(letter) => {
                if let Some(answer) = meant(letter, question, lang) {
                    return self.answer(answer);
                }
            }
            _ => {}
        }
        Step::Stay
    }

    /// A number that is whole answers; one that may go on is where the cursor goes.
    fn digit(&mut self, digit: char, question: &Question) -> Step {
        self.number.push(digit);
        let numbers = 1..=question.answers.len();
        let fits = self.number.parse::<usize>().ok().filter(|number| numbers.contains(number));
        let goes_on = numbers
            .map(|number| number.to_string())
            .any(|number| number.len() > self.number.len() && number.starts_with(self.number.as_str()));
        self.cursor = fits.map(|number| number - 1).or(self.cursor);
        if goes_on {
            return Step::Stay;
        }
        self.number.clear();
        fits.map_or(Step::Stay, |number| self.answer(number - 1))
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
    let keys = Keys::of(lang);
    let (yes, no) = question.yes_no?;
    if letter == keys.yes { Some(yes) } else { (letter == keys.no).then_some(no) }
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
        let event::Event::Key(key) = event::read()? else { continue };
        if key.kind == KeyEventKind::Release {
            continue;
        }
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
