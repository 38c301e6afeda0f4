//! What marking and judging signs does to the record, on the screen and line by line alike.

use crate::record::{Basis, Record, State};

use super::script::Bundle;

/// Marks a sign as there. What an answer to a question shows was talked about, and was said.
pub(super) fn mark(record: &mut Record, bundle: &Bundle, id: &str) {
    record.set_state(id, State::Present);
    if let Bundle::Topic(topic) = bundle {
        record.talk_about(topic);
        if record.finding(id).is_some_and(|finding| finding.basis.is_empty()) {
            record.toggle_basis(id, Basis::Stated);
        }
    }
}

/// Adds a basis to a finding that has it not yet.
pub(super) fn add_basis(record: &mut Record, id: &str, basis: Basis) {
    if record.finding(id).is_some_and(|finding| !finding.basis.contains(&basis)) {
        record.toggle_basis(id, basis);
    }
}

/// Whether a sign is marked as there.
pub(super) fn is_marked(record: &Record, id: &str) -> bool {
    record.finding(id).is_some_and(|finding| finding.state == State::Present)
}

/// Says of signs that they were looked for and not seen.
pub(super) fn set_absent(record: &mut Record, ids: &[String]) {
    ids.iter().for_each(|id| record.set_state(id, State::Absent));
}
