//! What a column of a table or a key of JSON stands for: a question behind the names of its groups, an answer of a
//! question that takes several, or something that the tool adds.

use std::collections::{BTreeMap, BTreeSet};

use crate::forms::shape::{Entry, Form, Group, Kind, Question};
use crate::forms::xlsform::{EDITION, VERSION, name};

/// What a column stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column<'a> {
    /// A question.
    Whole(&'a Question),
    /// One answer of a question that takes several.
    Part(&'a Question, &'a str),
    /// The edition of the guide.
    Edition,
    /// The id of the submission.
    Id,
    /// What holds no answer: notes, groups, and what tools add.
    Other,
    /// Nothing of this form.
    Unknown,
}

/// The columns of a form.
pub(super) struct Columns<'a> {
    form: &'a Form,
    questions: BTreeMap<String, &'a Question>,
    /// Groups and notes.
    silent: BTreeSet<String>,
}

/// What tools call the id of a submission.
const IDS: [&str; 4] = ["KEY", "instanceID", "_uuid", "__id"];
/// What tools add beside the questions.
const ADDED: [&str; 20] = [
    "SubmissionDate",
    "SubmitterID",
    "SubmitterName",
    "AttachmentsPresent",
    "AttachmentsExpected",
    "Status",
    "ReviewState",
    "DeviceID",
    "Edits",
    "FormVersion",
    "instanceName",
    "start",
    "end",
    "today",
    "deviceid",
    "username",
    "rootUuid",
    "deprecatedID",
    "uuid",
    "meta",
];

impl<'a> Columns<'a> {
    pub fn of(form: &'a Form) -> Self {
        let asked = form.questions();
        let questions = asked.into_iter().map(|asked| (name(&asked.question.id), asked.question)).collect();
        let mut silent = BTreeSet::new();
        form.parts.iter().for_each(|part| gather(part, &mut silent));
        Self { form, questions, silent }
    }

    /// What a heading or a key stands for. ODK writes groups before a hyphen, KoboToolbox before a slash, and both
    /// an answer of several behind a slash.
    pub fn find(&self, heading: &str) -> Column<'a> {
        let (before, last) = match heading.rsplit_once('/') {
            Some((before, last)) => (Some(before), last),
            None => (None, heading),
        };
        if let Some(question) = before.and_then(|before| self.question(leaf(before)))
            && let Kind::Several(list) = &question.kind
        {
            let one = self.form.list(list).iter().find(|one| one.value == last);
            return one.map_or(Column::Unknown, |one| Column::Part(question, &one.value));
        }
        let name = leaf(last);
        match self.question(name) {
            Some(question) => Column::Whole(question),
            None if name == EDITION => Column::Edition,
            None if IDS.contains(&name) => Column::Id,
            None if name == VERSION || self.silent.contains(name) => Column::Other,
            None if ADDED.contains(&name) || name.starts_with('_') => Column::Other,
            None => Column::Unknown,
        }
    }

    /// Whether a heading is the label of a question, in any language.
    pub fn is_label(&self, heading: &str) -> bool {
        let labels = |question: &Question| question.ask.iter().any(|(_, label)| label == heading);
        self.questions.values().any(|question| labels(question))
    }

    /// The ids of the questions, in the order of the form.
    pub fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.form.questions().into_iter().map(|asked| asked.question.id.as_str())
    }

    fn question(&self, name: &str) -> Option<&'a Question> {
        self.questions.get(name).copied()
    }
}

/// The name behind the groups: it has underscores alone.
fn leaf(heading: &str) -> &str {
    let heading = heading.rsplit('/').next().unwrap_or(heading);
    heading.rsplit('-').next().unwrap_or(heading)
}

fn gather(group: &Group, silent: &mut BTreeSet<String>) {
    silent.insert(name(&group.id));
    for entry in &group.entries {
        match entry {
            Entry::Group(inner) => gather(inner, silent),
            Entry::Note(note) => drop(silent.insert(name(&note.id))),
            Entry::Question(_) => {}
        }
    }
}

/// Whether an answer of several holds, as a column of its own says it; nothing where it says something else.
pub(super) fn ticked(cell: &str) -> Option<bool> {
    match cell.trim().to_ascii_lowercase().as_str() {
        "1" | "true" | "1.0" => Some(true),
        "" | "0" | "false" | "0.0" => Some(false),
        _ => None,
    }
}
