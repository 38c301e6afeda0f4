//! JSON as KoboToolbox and ODK Central hand it out: keys with their groups before them, or groups as objects.

use crate::failure::Failure;
use crate::words::id;
use crate::yaml::{Node, Path, Value};

use super::columns::{Column, Columns, ticked};
use super::csv::given;
use super::{Desk, Draft, Received, Submission, more_pages, refused};

/// The submissions of an answer of either programming interface, of a list of them, or the one that the file is.
pub(super) fn receive(desk: &Desk<'_>, tree: &Node) -> Result<Received, Failure> {
    let top = Path::default();
    let child = |key: &str| tree.at(top.key(key).segments());
    let listed = |key: &str| match child(key).map(|node| &node.value) {
        Some(Value::Seq(items)) => Some(items.as_slice()),
        _ => None,
    };
    let one = std::slice::from_ref(tree);
    let all = match &tree.value {
        Value::Seq(items) => items.as_slice(),
        _ => listed("results").or_else(|| listed("value")).unwrap_or(one),
    };
    let more = ["next", "@odata.nextLink"]
        .into_iter()
        .any(|key| child(key).is_some_and(|node| matches!(node.value, Value::Text(_))));
    if all.is_empty() {
        return Err(refused(desk.file, id!("form-nothing"), id!("form-nothing-advice")));
    }
    let columns = Columns::of(desk.form);
    if !all.iter().any(|node| is_of_form(&columns, node)) {
        return Err(refused(desk.file, id!("form-none-of-it"), id!("form-none-of-it-advice")));
    }
    let submissions = all.iter().map(|node| submission(desk, &columns, node)).collect();
    Ok(Received { submissions, remarks: more_pages(more).into_iter().collect() })
}

/// Whether anything in an object is of the form.
fn is_of_form(columns: &Columns<'_>, node: &Node) -> bool {
    let Value::Map(entries) = &node.value else { return false };
    entries.iter().any(|(key, value)| match columns.find(&key.name) {
        Column::Whole(_) | Column::Edition | Column::Part(..) => true,
        Column::Id | Column::Other | Column::Unknown => is_of_form(columns, value),
    })
}

fn submission(desk: &Desk<'_>, columns: &Columns<'_>, node: &Node) -> Submission {
    let mut draft = Draft::new(desk, Some(node.place));
    match &node.value {
        Value::Map(_) => object(&mut draft, columns, node),
        _ => {
            draft.wrong(None, &Path::default(), id!("form-no-object"), id!("form-no-object-advice"));
        }
    }
    draft.done()
}

fn object(draft: &mut Draft<'_>, columns: &Columns<'_>, node: &Node) {
    let Value::Map(entries) = &node.value else { return };
    for (key, value) in entries {
        let column = columns.find(&key.name);
        let place = Some(key.place);
        match (column, &value.value) {
            // A group of the form, or one that an agency put around it.
            (Column::Other | Column::Unknown, Value::Map(_)) if !key.name.starts_with('_') => {
                object(draft, columns, value);
            }
            (Column::Whole(question), value) => match scalar(value) {
                Some(text) => {
                    let given = text.map(|text| given(question, text)).unwrap_or_default();
                    if draft.answers.get(&question.id).is_empty() {
                        draft.answer(question, place, given);
                    } else {
                        twice(draft, place, &question.id);
                    }
                }
                None => {
                    let path = Path::from(question.id.as_str());
                    draft.wrong(place, &path, id!("form-not-plain"), id!("form-not-plain-advice"));
                }
            },
            (Column::Part(question, one), value) => {
                match scalar(value).map(Option::unwrap_or_default).as_deref().and_then(ticked) {
                    Some(true) => {
                        let mut values = draft.answers.get(&question.id).to_vec();
                        values.push(one.to_owned());
                        draft.answer(question, place, values);
                    }
                    Some(false) => {}
                    None => {
                        let path = Path::from(question.id.as_str());
                        draft.wrong(place, &path, id!("form-tick"), id!("form-tick-advice"));
                    }
                }
            }
            (Column::Edition, value) => draft.edition = scalar(value).flatten(),
            (Column::Id, value) => {
                if let Some(Some(text)) = scalar(value) {
                    draft.named(&text);
                }
            }
            (Column::Other, _) | (Column::Unknown, Value::Null) => {}
            (Column::Unknown, _) if draft.desk.skip_unknown => {}
            (Column::Unknown, _) => {
                let path = Path::default().key(&key.name);
                draft.wrong(place, &path, id!("form-unknown"), id!("form-unknown-advice"));
            }
        }
    }
}

fn twice(draft: &mut Draft<'_>, place: Option<crate::yaml::Place>, question: &str) {
    draft.wrong(place, &Path::from(question), id!("form-twice"), id!("form-twice-advice"));
}

/// A plain value as text, `Some(None)` for none; nothing for a list or an object.
fn scalar(value: &Value) -> Option<Option<String>> {
    match value {
        Value::Null => Some(None),
        Value::Bool(truth) => Some(Some(truth.to_string())),
        Value::Int(number) => Some(Some(number.to_string())),
        Value::Text(text) => Some(Some(text.clone())),
        Value::Seq(_) | Value::Map(_) => None,
    }
}
