//! Schemas that are made from the types by a test and kept in docs/schema: the program prints them as they are there.

use std::io::{self, Read};

use flate2::read::ZlibDecoder;

use crate::words::Lang;

/// The schema of an assessment in JSON.
///
/// # Errors
/// Where it cannot be unpacked.
pub fn assessment_schema(lang: Lang) -> io::Result<String> {
    unpacked(lang.row().schemas.assessment)
}

/// The schema of a catalogue's files, by their names.
///
/// # Errors
/// Where it cannot be unpacked.
pub fn catalogue_schema(lang: Lang) -> io::Result<String> {
    unpacked(lang.row().schemas.catalogue)
}

/// The schema of the files that an agency lays over it, by their names.
///
/// # Errors
/// Where it cannot be unpacked.
pub fn overlay_schema(lang: Lang) -> io::Result<String> {
    unpacked(lang.row().schemas.overlay)
}

fn unpacked(packed: &[u8]) -> io::Result<String> {
    let mut text = String::new();
    ZlibDecoder::new(packed).read_to_string(&mut text)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fs;
    use std::path::Path;

    use schemars::Schema;
    use schemars::generate::SchemaSettings;
    use serde_json::{Value, json};

    use super::*;
    use crate::catalogue::{overlay_files_schema, packed_schema};
    use crate::choice::Choice;
    use crate::render::json::schema_of_assessment;
    use crate::words::Lang;

    /// Compares a schema with its file, or writes it where `UPDATE_DOCS` is set.
    fn compare(name: &str, kept: &io::Result<String>, made: &Value) {
        let text = serde_json::to_string_pretty(made).expect("JSON") + "\n";
        if std::env::var_os("UPDATE_DOCS").is_some() {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema").join(name);
            return fs::write(path, text).expect("the schema is written");
        }
        assert!(
            kept.as_ref().is_ok_and(|kept| *kept == text),
            "docs/schema/{name} is not what the types say; UPDATE_DOCS=1 cargo test writes it"
        );
    }

    fn titled(schema: Schema, title: &str) -> Value {
        let mut value = schema.to_value();
        value["title"] = json!(title);
        // What links inside the documentation of the code leads nowhere here.
        let text = value.to_string().replace("[`", "`").replace("`]", "`");
        serde_json::from_str(&text).expect("JSON")
    }

    /// Takes out every description: they are in one language.
    fn without_descriptions(value: &mut Value) {
        match value {
            Value::Object(map) => {
                // A property may be called so; its schema is no text.
                map.retain(|key, value| key != "description" || !value.is_string());
                map.values_mut().for_each(without_descriptions);
            }
            Value::Array(all) => all.iter_mut().for_each(without_descriptions),
            _ => {}
        }
    }

    #[test]
    fn the_schema_of_an_assessment_is_made_from_its_types_and_says_what_each_key_means() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema/assessment.yaml");
        let text = fs::read_to_string(path).expect("the descriptions");
        let said: BTreeMap<String, BTreeMap<String, String>> = serde_yaml::from_str(&text).expect("YAML");
        for lang in Lang::ALL {
            let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
            let mut made = titled(schema_of_assessment(generator), "holdepunkt.assessment/1");
            without_descriptions(&mut made);
            let properties = made["properties"].as_object_mut().expect("properties");
            let keys: Vec<&String> = said.keys().filter(|key| !properties.contains_key(*key)).collect();
            assert!(keys.is_empty(), "no such keys: {keys:?}");
            for (key, schema) in properties {
                let words = said.get(key).and_then(|said| said.get(lang.as_str()));
                let words = words.unwrap_or_else(|| panic!("docs/schema/assessment.yaml does not say {key}"));
                schema["description"] = json!(words);
            }
            compare(&format!("assessment.{lang}.json"), &assessment_schema(*lang), &made);
        }
    }

    /// Says every description by its counterpart in another language, and takes down which were needed.
    fn translate(value: &mut Value, said: &BTreeMap<String, String>, used: &mut BTreeSet<String>) {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    match value {
                        Value::String(text) if key == "description" => {
                            let other = said.get(text.as_str());
                            let other = other.unwrap_or_else(|| {
                                panic!("docs/schema/descriptions.*.yaml does not say {text:?}")
                            });
                            used.insert(std::mem::replace(text, other.clone()));
                        }
                        value => translate(value, said, used),
                    }
                }
            }
            Value::Array(all) => all.iter_mut().for_each(|one| translate(one, said, used)),
            _ => {}
        }
    }

    #[test]
    fn the_schemas_of_a_catalogue_and_of_an_overlay_are_made_from_their_types() {
        let generator = || SchemaSettings::draft2020_12().into_generator();
        // The types say it in English.
        let others = Lang::ALL.iter().copied().filter(|lang| *lang != Lang::En);
        let mut others: Vec<(Lang, BTreeMap<String, String>, BTreeSet<String>)> = others
            .map(|lang| {
                let path = format!("docs/schema/descriptions.{lang}.yaml");
                let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
                let said = serde_yaml::from_str(&text.expect("the descriptions")).expect("YAML");
                (lang, said, BTreeSet::new())
            })
            .collect();
        for (name, schema, title, kept) in [
            (
                "catalogue",
                packed_schema(generator()),
                "holdepunkt catalogue, by file",
                catalogue_schema as fn(Lang) -> io::Result<String>,
            ),
            ("overlay", overlay_files_schema(generator()), "holdepunkt overlay, by file", overlay_schema),
        ] {
            let made = titled(schema, title);
            compare(&format!("{name}.en.json"), &kept(Lang::En), &made);
            for (lang, said, used) in &mut others {
                let mut translated = made.clone();
                translate(&mut translated, said, used);
                compare(&format!("{name}.{lang}.json"), &kept(*lang), &translated);
            }
        }
        for (lang, said, used) in &others {
            let idle: Vec<&String> = said.keys().filter(|text| !used.contains(*text)).collect();
            assert!(idle.is_empty(), "{lang}: no type says this any more: {idle:?}");
        }
    }
}
