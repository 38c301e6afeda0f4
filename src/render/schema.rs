//! What a record may hold, as a JSON Schema (2020-12): from the facts and closed sets that the program reads by, with
//! the catalogue's own words and ids.

use serde_json::{Map, Value, json};

use crate::catalogue::OWN;
use crate::choice::Choice;
use crate::document::Voice;
use crate::record::{Basis, Fact, Field, SCHEMA, State, Told};

/// The schema of a record, in the language of the voice.
///
/// # Errors
/// None that a catalogue can cause; passed on from the serializer.
pub fn record_schema(voice: Voice<'_>) -> serde_json::Result<String> {
    let catalogue = voice.catalogue;
    let ids = |ids: Vec<&str>| json!({ "enum": ids });
    let conversation = json!({ "type": ["integer", "null"], "minimum": 1 });
    let text = json!({ "type": ["string", "null"] });
    let day = json!({ "type": ["string", "null"], "format": "date" });
    let told: Vec<Value> = Told::NAMES.iter().map(|name| json!(name)).chain([Value::Null]).collect();
    let state = json!({ "enum": State::NAMES });
    let basis = list(&json!({ "enum": Basis::NAMES }));
    let indicators = ids(catalogue.indicators.iter().map(|indicator| indicator.id.as_str()).collect());
    let topics = ids(catalogue.topics.iter().map(|topic| topic.id.as_str()).collect());
    let bodies = ids(catalogue.guide_contacts().map(|contact| contact.id.as_str()).collect());
    let bodies = json!({ "anyOf": [bodies, { "type": "string", "pattern": format!("^{OWN}[a-z0-9-]+$") }] });
    let preparation =
        list(&ids(catalogue.conversation.preparation.iter().map(|step| step.id.as_str()).collect()));
    let earlier = object(&json!({ "state": state, "basis": basis, "in": conversation, "note": text }), &[]);
    let training = json!({
        "type": ["object", "null"],
        "properties": { "case": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" },
            "scene": { "type": ["integer", "null"], "minimum": 1 } },
        "required": ["case"],
        "additionalProperties": false,
    });
    let mut properties = facts(voice);
    let rest = json!({
        "schema": { "const": SCHEMA },
        "catalogue": { "type": ["string", "null"] },
        "training": training,
        "reference": { "type": ["string", "null"], "maxLength": 40 },
        "see-also": list(&json!({ "type": "string", "minLength": 1, "maxLength": 40 })),
        "conversations": list(&object(
            &json!({ "id": { "type": "integer", "minimum": 1 }, "on": day, "answered": list(&json!({ "type": "string" })),
                "preparation": preparation }),
            &["id"],
        )),
        "preparation": preparation,
        "findings": list(&object(
            &json!({ "indicator": indicators, "state": state, "basis": basis, "in": conversation, "note": text,
                "earlier": list(&earlier) }),
            &["indicator", "state"],
        )),
        "own-findings": list(&object(
            &json!({ "sign": { "type": "string", "minLength": 1 }, "state": state, "basis": basis, "in": conversation,
                "note": text }),
            &["sign"],
        )),
        "topics": list(&object(&json!({ "topic": topics, "in": conversation, "note": text }), &["topic"])),
        "looked-through": list(&object(&json!({ "list": { "type": "string" }, "in": conversation }), &["list"])),
        "calls": list(&object(
            &json!({ "body": bodies, "in": conversation, "on": day, "at": text, "told": { "enum": told }, "answer": text }),
            &["body"],
        )),
        "earlier": list(&object(
            &json!({ "fact": { "type": "string" }, "values": list(&json!({ "type": "string" })), "in": conversation }),
            &["fact"],
        )),
    });
    if let Value::Object(rest) = rest {
        properties.extend(rest);
    }
    let mut schema = object(&Value::Object(properties), &["schema"]);
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!(SCHEMA);
    let mut written = serde_json::to_string_pretty(&schema)?;
    written.push('\n');
    Ok(written)
}

/// The facts by section, with the catalogue's question; and the fields beside them that no closed set has.
fn facts(voice: Voice<'_>) -> Map<String, Value> {
    let mut properties = Map::new();
    let mut put = |path: &str, value: Value| match path.split_once('.') {
        Some((section, leaf)) => {
            let section = properties.entry(section).or_insert_with(|| object(&json!({}), &[]));
            section["properties"][leaf] = value;
        }
        None => {
            properties.insert(path.to_owned(), value);
        }
    };
    for fact in Fact::ALL {
        let mut names: Vec<Value> = voice.catalogue.values(*fact).into_iter().map(Value::from).collect();
        names.push(json!("unknown"));
        if !fact.holds_several() {
            names.push(Value::Null);
        }
        let mut value = json!({ "enum": names });
        if fact.holds_several() {
            value = list(&value);
        }
        if let Some(words) = voice.fact(fact.path()) {
            value["title"] = json!(voice.text(&words.label));
            value["description"] = json!(voice.text(&words.ask));
        }
        put(fact.path(), value);
    }
    put(
        Field::Languages.path(),
        list(&json!({ "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" })),
    );
    put(Field::RiskOn.path(), json!({ "type": ["string", "null"], "format": "date" }));
    put(Field::Reasons.path(), json!({ "type": ["string", "null"] }));
    properties
}

fn list(of: &Value) -> Value {
    json!({ "type": "array", "items": of })
}

/// A mapping with these keys and no others.
fn object(properties: &Value, required: &[&str]) -> Value {
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}
