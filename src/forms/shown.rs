//! When something is shown: conditions on answers given before it, simple enough for every kind of form.

use super::answers::Answers;

/// When something is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Shown {
    /// Whatever was answered.
    #[default]
    Always,
    /// Where every test holds.
    All(Vec<Test>),
    /// Where one test holds.
    Any(Vec<Test>),
}

/// A test of the answer to a question that stands before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// Id of the question.
    pub question: String,
    /// What its answer has to be.
    pub is: Is,
}

/// What an answer has to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Is {
    /// Any answer.
    Answered,
    /// None.
    Blank,
    /// This one, perhaps among others.
    Value(String),
    /// Not this one; no answer is fine.
    Not(String),
}

impl Test {
    /// Whether there is an answer.
    pub fn answered(question: &str) -> Self {
        Self { question: question.to_owned(), is: Is::Answered }
    }

    /// Whether there is none.
    pub fn blank(question: &str) -> Self {
        Self { question: question.to_owned(), is: Is::Blank }
    }

    /// Whether this is the answer.
    pub fn value(question: &str, value: &str) -> Self {
        Self { question: question.to_owned(), is: Is::Value(value.to_owned()) }
    }

    /// Whether this is not the answer.
    pub fn not(question: &str, value: &str) -> Self {
        Self { question: question.to_owned(), is: Is::Not(value.to_owned()) }
    }

    fn holds(&self, answers: &Answers) -> bool {
        let values = answers.get(&self.question);
        match &self.is {
            Is::Answered => !values.is_empty(),
            Is::Blank => values.is_empty(),
            Is::Value(wanted) => values.contains(wanted),
            Is::Not(unwanted) => !values.contains(unwanted),
        }
    }
}

impl Shown {
    /// Where this test holds.
    pub fn when(test: Test) -> Self {
        Self::All(vec![test])
    }

    /// Whether it is shown with these answers.
    pub fn holds(&self, answers: &Answers) -> bool {
        match self {
            Self::Always => true,
            Self::All(tests) => tests.iter().all(|test| test.holds(answers)),
            Self::Any(tests) => tests.iter().any(|test| test.holds(answers)),
        }
    }

    /// Its tests.
    pub fn tests(&self) -> &[Test] {
        match self {
            Self::Always => &[],
            Self::All(tests) | Self::Any(tests) => tests,
        }
    }
}
