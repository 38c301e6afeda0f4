//! Records as rows for statistics: ids and closed sets alone, so that no cell holds a word that was typed.

use std::fmt::Write as _;

use crate::assessment::Assessment;
use crate::choice::Choice;
use crate::record::{Basis, Fact, Finding};

/// The names of the columns.
pub const CSV_HEAD: &str = "record,kind,id,number,value,basis,in\n";

/// The rows of one record, which is the `number`th of those exported. The record is one that anybody may get.
pub fn csv_rows(number: usize, assessment: &Assessment<'_>) -> String {
    let record = assessment.record;
    let mut rows = Rows { number, text: String::new() };
    // Who counts cases must see which of them are none.
    if let Some(training) = &record.training {
        rows.row(&Row { kind: "training", id: &training.case, value: "yes", ..Row::default() });
    }
    for conversation in &record.conversations {
        let month = conversation.on.map(|day| day.format("%Y-%m").to_string()).unwrap_or_default();
        let conversation = Some(conversation.id);
        rows.row(&Row { kind: "conversation", value: &month, conversation, ..Row::default() });
    }
    for fact in Fact::ALL {
        for value in fact.get(record) {
            rows.row(&Row { kind: "fact", id: fact.path(), value, ..Row::default() });
        }
    }
    for found in &assessment.findings {
        let Finding { indicator, state, basis, conversation, note: _, earlier: _ } = found.finding;
        let (number, value) = (found.indicator.number.as_str(), state.as_str());
        rows.row(&Row { kind: "finding", id: indicator, number, value, basis, conversation: *conversation });
    }
    for indicator in &assessment.not_considered {
        let (id, number) = (indicator.id.as_str(), indicator.number.as_str());
        rows.row(&Row { kind: "finding", id, number, value: NOT_CONSIDERED, ..Row::default() });
    }
    for topic in &record.topics {
        let (id, conversation) = (topic.topic.as_str(), topic.conversation);
        rows.row(&Row { kind: "topic", id, value: "yes", conversation, ..Row::default() });
    }
    for looked in &record.looked_through {
        let (id, conversation) = (looked.list.as_str(), looked.conversation);
        rows.row(&Row { kind: "looked-through", id, value: "yes", conversation, ..Row::default() });
    }
    for duty in &assessment.duties {
        rows.row(&Row {
            kind: "duty",
            id: duty.duty.id.as_str(),
            value: duty.status.as_str(),
            ..Row::default()
        });
    }
    rows.text
}

/// What stands for an indicator that nobody looked at.
const NOT_CONSIDERED: &str = "not-considered";

struct Rows {
    number: usize,
    text: String,
}

/// The cells of a row behind the record's number; what is left out is empty.
#[derive(Default)]
struct Row<'a> {
    kind: &'a str,
    id: &'a str,
    number: &'a str,
    value: &'a str,
    basis: &'a [Basis],
    conversation: Option<u32>,
}

impl Rows {
    fn row(&mut self, row: &Row<'_>) {
        let Row { kind, id, number, value, basis, conversation } = row;
        let mut sorted = basis.to_vec();
        sorted.sort_unstable();
        let basis: Vec<&str> = sorted.into_iter().map(Choice::as_str).collect();
        let conversation = conversation.map(|id| id.to_string()).unwrap_or_default();
        // Writing to a string does not fail.
        let _ = writeln!(
            self.text,
            "{},{kind},{id},{number},{value},{},{conversation}",
            self.number,
            basis.join(" ")
        );
    }
}
