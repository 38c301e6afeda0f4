//! What the record says of one indicator.

use serde::{Deserialize, Serialize};

use super::{Basis, Record, State};

/// What the record says of one indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// Id of the indicator.
    pub indicator: String,
    /// What was found.
    pub state: State,
    /// What it rests on; several may hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub basis: Vec<Basis>,
    /// In which conversation.
    #[serde(default, rename = "in", skip_serializing_if = "Option::is_none")]
    pub conversation: Option<u32>,
    /// The assessor's note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// What was recorded before a later conversation corrected it, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Earlier>,
}

/// What a finding was before it was corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Earlier {
    /// What was found; missing where it had been taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// What it rested on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub basis: Vec<Basis>,
    /// In which conversation.
    #[serde(default, rename = "in", skip_serializing_if = "Option::is_none")]
    pub conversation: Option<u32>,
    /// The note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Finding {
    fn new(indicator: &str, state: State, conversation: Option<u32>) -> Self {
        Self {
            indicator: indicator.to_owned(),
            state,
            basis: Vec::new(),
            conversation,
            note: None,
            earlier: Vec::new(),
        }
    }

    /// Keeps what a former conversation recorded before something is changed in the present one.
    fn keep_earlier(&mut self, conversation: Option<u32>) {
        if self.conversation == conversation {
            return;
        }
        self.earlier.push(Earlier {
            state: Some(self.state),
            basis: self.basis.clone(),
            conversation: self.conversation,
            note: self.note.clone(),
        });
        self.conversation = conversation;
    }
}

/// Adds a basis in its order, or takes it out where it is there already.
pub(super) fn toggle(bases: &mut Vec<Basis>, basis: Basis) {
    match bases.iter().position(|there| *there == basis) {
        Some(at) => drop(bases.remove(at)),
        None => {
            bases.push(basis);
            bases.sort_unstable();
        }
    }
}

impl Record {
    /// Records the state of an indicator in the current conversation.
    pub fn set_state(&mut self, indicator: &str, state: State) {
        let conversation = self.current_conversation();
        match self.finding_mut(indicator) {
            Some(finding) if finding.state == state => {}
            Some(finding) => {
                finding.keep_earlier(conversation);
                finding.state = state;
            }
            None => self.findings.push(Finding::new(indicator, state, conversation)),
        }
    }

    /// Adds a basis to a finding, or takes it out where it is there already. An indicator that
    /// nothing is recorded of is left alone.
    pub fn toggle_basis(&mut self, indicator: &str, basis: Basis) {
        let conversation = self.current_conversation();
        let Some(finding) = self.finding_mut(indicator) else { return };
        finding.keep_earlier(conversation);
        toggle(&mut finding.basis, basis);
    }

    /// Writes a finding's note; an empty one takes it away.
    pub fn set_note(&mut self, indicator: &str, note: &str) {
        let conversation = self.current_conversation();
        let note = Some(note.trim_end()).filter(|note| !note.is_empty()).map(str::to_owned);
        let Some(finding) = self.finding_mut(indicator) else { return };
        if finding.note != note {
            finding.keep_earlier(conversation);
            finding.note = note;
        }
    }

    /// Takes a finding back: not considered. What a former conversation recorded is not lost, so it
    /// stays, as unclear with the former state under `earlier`.
    pub fn clear_finding(&mut self, indicator: &str) {
        let conversation = self.current_conversation();
        let Some(index) = self.findings.iter().position(|finding| finding.indicator == indicator) else {
            return;
        };
        let Some(finding) = self.findings.get_mut(index) else { return };
        if finding.conversation == conversation && finding.earlier.is_empty() {
            self.findings.remove(index);
        } else if finding.state != State::Unclear {
            finding.keep_earlier(conversation);
            finding.state = State::Unclear;
        }
    }

    fn finding_mut(&mut self, indicator: &str) -> Option<&mut Finding> {
        self.findings.iter_mut().find(|finding| finding.indicator == indicator)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Conversation;
    use super::*;

    fn record(conversation: u32) -> Record {
        Record {
            conversations: vec![Conversation { id: conversation, ..Conversation::default() }],
            ..Record::default()
        }
    }

    #[test]
    fn a_correction_in_the_same_conversation_replaces() {
        let mut record = record(1);
        record.set_state("a", State::Present);
        record.set_state("a", State::Absent);
        assert_eq!(record.finding("a").map(|f| (f.state, f.earlier.len())), Some((State::Absent, 0)));
    }

    #[test]
    fn a_correction_in_a_later_conversation_keeps_what_was() {
        let mut record = record(1);
        record.set_state("a", State::Present);
        record.toggle_basis("a", Basis::Stated);
        record.conversations.push(Conversation { id: 2, ..Conversation::default() });
        record.set_state("a", State::Absent);
        let finding = record.finding("a").expect("a finding");
        assert_eq!((finding.state, finding.conversation), (State::Absent, Some(2)));
        assert_eq!(finding.earlier[0].state, Some(State::Present));
        assert_eq!(finding.earlier[0].basis, [Basis::Stated]);
    }

    #[test]
    fn taking_back_is_not_considered_and_never_loses_a_former_conversation() {
        let mut record = record(1);
        record.set_state("a", State::Present);
        record.clear_finding("a");
        assert_eq!(record.finding("a"), None);
        record.set_state("a", State::Present);
        record.conversations.push(Conversation { id: 2, ..Conversation::default() });
        record.clear_finding("a");
        assert_eq!(record.finding("a").map(|f| f.earlier.len()), Some(1));
    }
}
