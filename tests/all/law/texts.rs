//! The catalogue's files as they are written: every text with the entry it stands in.

use std::path::{Path, PathBuf};

use serde_yaml::Value;

use crate::support::{files, root};

/// A text of the catalogue.
pub struct Text {
    /// File and ids of the entry, the outermost first: `steps/minors/emergency-placement`.
    pub at: String,
    /// Keys from the entry down to it, without the numbers of lists.
    pub keys: Vec<String>,
    pub text: String,
}

impl Text {
    /// The key it stands under: a language, or a field.
    pub fn key(&self) -> &str {
        self.keys.last().map_or("", String::as_str)
    }
}

/// What is no text: ids, references, conditions, days of our own, numbers of our own.
const NO_TEXT: [&str; 9] =
    ["id", "fact", "source", "when", "checked_on", "consulted_on", "from", "forms", "places"];

/// Every text of the catalogue. Cases for training are fiction and state no facts: a test of their own sees to that.
/// Handouts in further languages state those of the sentences they are of: so does another.
pub fn all() -> Vec<Text> {
    let data = root().join("data");
    let mut found = Vec::new();
    let apart = ["training", "handouts"].map(|folder| data.join(folder));
    let of_the_guide = |path: &PathBuf| !apart.iter().any(|folder| path.starts_with(folder));
    for path in files(&data, &["yaml"]).into_iter().filter(of_the_guide) {
        let text = std::fs::read_to_string(&path).expect("a file of the catalogue");
        let value: Value = serde_yaml::from_str(&text).expect("YAML");
        let name = stem(&data, &path);
        walk(&name, &[], &value, &mut found);
    }
    assert!(found.len() > 1500, "the catalogue is read: {}", found.len());
    found
}

fn stem(data: &Path, path: &Path) -> String {
    path.strip_prefix(data).expect("in data").with_extension("").to_string_lossy().replace('\\', "/")
}

fn walk(at: &str, keys: &[String], value: &Value, found: &mut Vec<Text>) {
    match value {
        Value::Mapping(map) => {
            let id = ["id", "fact"].iter().find_map(|key| map.get(*key)).and_then(Value::as_str);
            let (at, keys) = match id {
                Some(id) => (format!("{at}/{id}"), &[][..]),
                None => (at.to_owned(), keys),
            };
            for (key, value) in map {
                let key = key.as_str().expect("a key is a word");
                let of_indicator = key == "number" && at.starts_with("indicators/");
                let ids_alone = matches!(value, Value::Sequence(all) if all.iter().all(Value::is_string));
                let references = ["contacts", "indicators", "facts"].contains(&key) && ids_alone;
                // A value of facts.yaml is an id: under-18.
                let of_fact = key == "value" && at.starts_with("facts/");
                // The places of a source have names; those of a contact are ids.
                let skipped = NO_TEXT.contains(&key) && (key != "places" || ids_alone);
                if !(skipped || of_indicator || references || of_fact) {
                    walk(&at, &[keys, &[key.to_owned()]].concat(), value, found);
                }
            }
        }
        Value::Sequence(values) => values.iter().for_each(|value| walk(at, keys, value, found)),
        Value::String(text) => {
            found.push(Text { at: at.to_owned(), keys: keys.to_vec(), text: text.clone() });
        }
        _ => {}
    }
}
