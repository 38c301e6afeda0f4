//! Answers as a FHIR R4 QuestionnaireResponse.

use serde_json::{Map, Value, json};

use super::answers::Answers;
use super::codes;
use super::shape::{Entry, Form, Group, Kind, Question};

/// The answers without the control characters that no text of FHIR may hold, and how many texts had some.
pub(super) fn allowed(form: &Form, answers: &Answers) -> (Answers, usize) {
    let mut cleaned = 0;
    let mut kept = answers.clone();
    for asked in form.questions() {
        let Some(text) = answers.one(&asked.question.id) else { continue };
        let forbidden = |c: char| c < ' ' && !matches!(c, '\t' | '\n' | '\r');
        if matches!(asked.question.kind, Kind::Line(_) | Kind::Text) && text.contains(forbidden) {
            let allowed = text.replace(forbidden, "");
            kept.put_one(&asked.question.id, Some(allowed.trim_end()).filter(|text| !text.is_empty()));
            cleaned += 1;
        }
    }
    (kept, cleaned)
}

/// The QuestionnaireResponse. Of each sign that was shown and that nobody considered it says so.
pub(super) fn response(form: &Form, answers: &Answers) -> Value {
    let writer = Writer { form, answers };
    let items: Vec<Value> = form.parts.iter().filter_map(|part| writer.group(part)).collect();
    let mut response = json!({
        "resourceType": "QuestionnaireResponse",
        "questionnaire": format!("{}|{}", codes::questionnaire(form), form.version),
        "status": "completed",
    });
    if !items.is_empty() {
        response["item"] = json!(items);
    }
    response
}

/// Several of them.
pub(super) fn bundle(responses: &[Value]) -> Value {
    let entries: Vec<Value> = responses.iter().map(|response| json!({ "resource": response })).collect();
    json!({ "resourceType": "Bundle", "type": "collection", "entry": entries })
}

struct Writer<'a> {
    form: &'a Form,
    answers: &'a Answers,
}

impl Writer<'_> {
    /// A group, where anything was answered in it.
    fn group(&self, group: &Group) -> Option<Value> {
        if !group.shown.holds(self.answers) {
            return None;
        }
        let mut items = Vec::new();
        for entry in &group.entries {
            match entry {
                Entry::Group(inner) => items.extend(self.group(inner)),
                Entry::Note(_) => {}
                Entry::Question(question) => items.extend(self.question(question)),
            }
        }
        (!items.is_empty()).then(|| json!({ "linkId": group.id, "item": items }))
    }

    fn question(&self, question: &Question) -> Option<Value> {
        let values = self.answers.get(&question.id);
        let not_considered = values.is_empty()
            && question.id.starts_with("finding.")
            && matches!(&question.kind, Kind::One(list) if list == "state");
        let answers: Vec<Value> = if not_considered {
            vec![json!({ "valueCoding": { "system": codes::ABSENT, "code": codes::NOT_ASKED } })]
        } else {
            values.iter().map(|value| self.answer(question, value)).collect()
        };
        (!answers.is_empty()).then(|| json!({ "linkId": question.id, "answer": answers }))
    }

    fn answer(&self, question: &Question, value: &str) -> Value {
        let (key, value) = match &question.kind {
            Kind::One(list) | Kind::Several(list) => {
                let (system, code) = codes::code(self.form, list, value);
                ("valueCoding", json!({ "system": system, "code": code }))
            }
            Kind::Line(_) | Kind::Text => ("valueString", json!(value)),
            Kind::Day(_) => ("valueDate", json!(value)),
            Kind::Time => ("valueTime", json!(format!("{value}:00"))),
        };
        let mut answer = Map::new();
        answer.insert(key.to_owned(), value);
        Value::Object(answer)
    }
}
