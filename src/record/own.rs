//! Signs that no list of the guide has.

use serde::{Deserialize, Serialize};

use super::{Basis, Record, State, finding};

/// A sign in the assessor's own words. It stands apart from the guide's and has no number of the guide's: its place in
/// the record gives it one (X1, X2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnFinding {
    /// What was seen or told.
    pub sign: String,
    /// In which conversation.
    #[serde(default, rename = "in", skip_serializing_if = "Option::is_none")]
    pub conversation: Option<u32>,
    /// What the record says of it; present where nothing is said.
    #[serde(default = "present", skip_serializing_if = "is_present")]
    pub state: State,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub basis: Vec<Basis>,
    /// What was noted on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl OwnFinding {
    /// Its number: `X1` for the first in the record.
    pub fn number(index: usize) -> String {
        format!("X{}", index + 1)
    }
}

const fn present() -> State {
    State::Present
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it by reference")]
fn is_present(state: &State) -> bool {
    *state == State::Present
}

impl Record {
    /// Writes a sign of one's own: a new one at the end of the list. An empty text takes it away.
    pub fn set_own_sign(&mut self, index: usize, text: &str) {
        let sign = text.trim().to_owned();
        let conversation = self.current_conversation();
        match self.own_findings.get_mut(index) {
            Some(_) if sign.is_empty() => drop(self.own_findings.remove(index)),
            Some(own) => own.sign = sign,
            None if sign.is_empty() => {}
            None => {
                let (state, basis, note) = (State::Present, Vec::new(), None);
                self.own_findings.push(OwnFinding { sign, conversation, state, basis, note });
            }
        }
    }

    /// Adds what a sign of one's own rests on, or takes it away again.
    pub fn toggle_own_basis(&mut self, index: usize, basis: Basis) {
        if let Some(own) = self.own_findings.get_mut(index) {
            finding::toggle(&mut own.basis, basis);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_is_written_changed_and_taken_away() {
        let mut record = Record::new("no-kom/1".to_owned());
        record.set_own_sign(0, "  ");
        assert!(record.own_findings.is_empty());
        record.set_own_sign(0, "Sleeps in the car\n");
        record.set_own_sign(1, "Two phones");
        record.toggle_own_basis(1, Basis::Observed);
        record.set_own_sign(0, "");
        assert_eq!(record.own_findings.len(), 1);
        assert_eq!(
            (record.own_findings[0].sign.as_str(), &record.own_findings[0].basis),
            ("Two phones", &vec![Basis::Observed])
        );
        record.toggle_own_basis(0, Basis::Observed);
        assert!(record.own_findings[0].basis.is_empty());
    }
}
