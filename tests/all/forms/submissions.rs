//! Submissions as the tools write them, made from the answers of a form.

use holdepunkt::forms::{Answers, Entry, Form, Group, Kind, Question, name};
use serde_json::{Map, Value, json};

/// The questions with the names of the groups around them.
pub fn columns(form: &Form) -> Vec<(Vec<String>, &Question)> {
    fn gather<'a>(group: &'a Group, around: &[String], found: &mut Vec<(Vec<String>, &'a Question)>) {
        let way: Vec<String> = around.iter().cloned().chain([name(&group.id)]).collect();
        for entry in &group.entries {
            match entry {
                Entry::Group(inner) => gather(inner, &way, found),
                Entry::Note(_) => {}
                Entry::Question(question) => found.push((way.clone(), question)),
            }
        }
    }
    let mut found = Vec::new();
    form.parts.iter().for_each(|part| gather(part, &[], &mut found));
    found
}

fn value(answers: &Answers, question: &Question) -> String {
    let values = answers.get(&question.id).join(" ");
    match question.kind {
        Kind::Time if !values.is_empty() => format!("{values}:00.000+01:00"),
        _ => values,
    }
}

/// The submissions in every shape that the tools have, with a name for each.
pub fn shapes(form: &Form, all: &[Answers]) -> [(&'static str, Vec<u8>); 5] {
    [
        ("odk.csv", odk_csv(form, all)),
        ("kobo.csv", kobo_csv(form, all, true)),
        ("kobo-split.csv", kobo_csv(form, all, false)),
        ("kobo.json", kobo_json(form, all).to_string().into_bytes()),
        ("odata.json", odata(form, all).to_string().into_bytes()),
    ]
}

/// A random id, the same for the same number.
pub fn uuid(number: usize) -> String {
    format!("{number:08x}-0000-4000-8000-000000000000")
}

/// As ODK Central exports: every column, groups before a hyphen.
pub fn odk_csv(form: &Form, all: &[Answers]) -> Vec<u8> {
    let columns = columns(form);
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = columns.iter().map(|(way, question)| format!("{}-{}", way.join("-"), name(&question.id)));
    let head = ["SubmissionDate", "form_edition", "form_version"].map(str::to_owned).into_iter().chain(head);
    let head = head.chain(["part_safety-emergency_safety", "meta-instanceID", "KEY"].map(str::to_owned));
    writer.write_record(head).unwrap();
    for (number, answers) in all.iter().enumerate() {
        let row = ["2026-11-22T13:05:00.000Z".to_owned(), form.edition.clone(), form.version.clone()];
        let row = row.into_iter().chain(columns.iter().map(|(_, question)| value(answers, question)));
        let id = format!("uuid:{}", uuid(number));
        writer.write_record(row.chain([String::new(), id.clone(), id])).unwrap();
    }
    writer.into_inner().unwrap()
}

/// As KoboToolbox exports: semicolons, groups before a slash, and a column for each answer of several beside the one of
/// all, or in its place.
pub fn kobo_csv(form: &Form, all: &[Answers], both: bool) -> Vec<u8> {
    let mut head = vec!["form_edition".to_owned()];
    let mut rows: Vec<Vec<String>> = vec![vec![form.edition.clone()]; all.len()];
    for (way, question) in columns(form) {
        let path = format!("{}/{}", way.join("/"), name(&question.id));
        let several = matches!(question.kind, Kind::Several(_));
        if !several || both {
            head.push(path.clone());
            rows.iter_mut().zip(all).for_each(|(row, answers)| row.push(value(answers, question)));
        }
        for one in form.options(&question.kind).iter().filter(|_| several) {
            head.push(format!("{path}/{}", one.value));
            for (row, answers) in rows.iter_mut().zip(all) {
                let values = answers.get(&question.id);
                let tick = if values.is_empty() {
                    ""
                } else if values.contains(&one.value) {
                    "1"
                } else {
                    "0"
                };
                row.push(tick.to_owned());
            }
        }
    }
    head.extend(["_id", "_uuid", "_submission_time", "__version__"].map(str::to_owned));
    for (number, row) in rows.iter_mut().enumerate() {
        row.extend(["17".to_owned(), uuid(number), "2026-11-22T13:05:00".to_owned(), "vA".to_owned()]);
    }
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .quote_style(csv::QuoteStyle::Always)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(head).unwrap();
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    writer.into_inner().unwrap()
}

/// As KoboToolbox's programming interface answers: what was answered alone, groups before a slash.
pub fn kobo_json(form: &Form, all: &[Answers]) -> Value {
    let submission = |(number, answers): (usize, &Answers)| {
        let mut object = Map::new();
        object.insert("_id".to_owned(), json!(4711 + number));
        object.insert("formhub/uuid".to_owned(), json!("0123"));
        object.insert("meta/instanceID".to_owned(), json!(format!("uuid:{}", uuid(number))));
        object.insert("_attachments".to_owned(), json!([]));
        object.insert("_validation_status".to_owned(), json!({}));
        object.insert("form_edition".to_owned(), json!(form.edition));
        for (way, question) in columns(form) {
            if !answers.get(&question.id).is_empty() {
                let key = format!("{}/{}", way.join("/"), name(&question.id));
                object.insert(key, json!(value(answers, question)));
            }
        }
        Value::Object(object)
    };
    let results: Vec<Value> = all.iter().enumerate().map(submission).collect();
    json!({ "count": results.len(), "next": null, "previous": null, "results": results })
}

/// As ODK Central's OData answers: groups as objects, null for what was left blank.
pub fn odata(form: &Form, all: &[Answers]) -> Value {
    let submission = |(number, answers): (usize, &Answers)| {
        let mut whole = json!({
            "__id": format!("uuid:{}", uuid(number)),
            "__system": { "submissionDate": "2026-11-22T13:05:00.000Z", "edits": 0, "reviewState": null },
            "meta": { "instanceID": format!("uuid:{}", uuid(number)) },
            "form_edition": form.edition,
        });
        for (way, question) in columns(form) {
            let mut at = &mut whole;
            for group in way {
                at = &mut at[group];
            }
            let value = value(answers, question);
            at[name(&question.id)] = if value.is_empty() { Value::Null } else { json!(value) };
        }
        whole
    };
    let all: Vec<Value> = all.iter().enumerate().map(submission).collect();
    json!({ "value": all, "@odata.context": "x" })
}
