//! The answers of a form by question, as every kind of form has them.

use std::collections::BTreeMap;

/// What was answered, by the question's id: one value, or several where several may hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<String, Vec<String>>);

impl Answers {
    /// What was answered; nothing where the question was left blank.
    pub fn get(&self, question: &str) -> &[String] {
        self.0.get(question).map(Vec::as_slice).unwrap_or_default()
    }

    /// The one answer.
    pub fn one(&self, question: &str) -> Option<&str> {
        self.get(question).first().map(String::as_str)
    }

    /// Answers a question. No values leave it blank.
    pub fn put(&mut self, question: &str, values: Vec<String>) {
        if values.is_empty() {
            self.0.remove(question);
        } else {
            self.0.insert(question.to_owned(), values);
        }
    }

    /// Answers a question with one value, where there is one.
    pub fn put_one(&mut self, question: &str, value: Option<impl Into<String>>) {
        self.put(question, value.map(Into::into).into_iter().collect());
    }

    /// Every answer.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0.iter().map(|(question, values)| (question.as_str(), values.as_slice()))
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
