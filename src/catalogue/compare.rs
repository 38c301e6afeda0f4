//! What differs between two editions of a catalogue, entry by entry.

use std::collections::BTreeMap;

use crate::yaml::{Node, Value};

/// What became of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It came.
    Added,
    /// It is no longer there.
    Gone,
    /// It is no longer looked for, and stays readable.
    Retired,
    /// Other words or values: what of it.
    Changed(Vec<String>),
}

/// An entry that differs: the file and the key it stands under, its id, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The file without its ending and the key: `contacts`, `conversation/preparation`.
    pub kind: String,
    /// Its id; the key itself where what stands there has none.
    pub id: String,
    /// What became of it.
    pub change: Change,
}

/// The fields of an entry, by way.
type Fields = BTreeMap<String, String>;

/// What differs, by kind and id. The trees are those of the files, by name.
pub fn differences(before: &BTreeMap<String, Node>, after: &BTreeMap<String, Node>) -> Vec<Difference> {
    let (before, after) = (entries(before), entries(after));
    let mut found = Vec::new();
    let mut differs = |(kind, id): &(String, String), change| {
        found.push(Difference { kind: kind.clone(), id: id.clone(), change });
    };
    for (key, old) in &before {
        match after.get(key) {
            None => differs(key, Change::Gone),
            Some(new) if new == old => {}
            Some(new) => differs(key, changed(old, new)),
        }
    }
    after.keys().filter(|key| !before.contains_key(*key)).for_each(|key| differs(key, Change::Added));
    found.sort_by(|a, b| (&a.kind, &a.id).cmp(&(&b.kind, &b.id)));
    found
}

fn changed(old: &Fields, new: &Fields) -> Change {
    let is_retired = |fields: &Fields| fields.get(RETIRED).is_some_and(|value| value == "true");
    if is_retired(new) && !is_retired(old) {
        return Change::Retired;
    }
    let ways = old.keys().chain(new.keys()).filter(|way| old.get(*way) != new.get(*way));
    // Of a list of single values the list is named, not each place in it.
    let whole =
        |way: &String| way.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('.').to_owned();
    let mut ways: Vec<String> = ways.map(whole).collect();
    ways.sort();
    ways.dedup();
    Change::Changed(ways)
}

const RETIRED: &str = "retired";

/// Every entry of the files: what stands in a list under a key and has an id, and each key beside such lists.
fn entries(trees: &BTreeMap<String, Node>) -> BTreeMap<(String, String), Fields> {
    let mut entries = BTreeMap::new();
    for (file, tree) in trees {
        let stem = file.trim_end_matches(".yaml");
        let Value::Map(keys) = &tree.value else { continue };
        for (key, node) in keys {
            let last = stem.rsplit('/').next().unwrap_or(stem);
            let kind = if key.name == last { stem.to_owned() } else { format!("{stem}/{}", key.name) };
            match &node.value {
                Value::Seq(items) if items.iter().any(|item| id(item).is_some()) => {
                    for item in items {
                        let id = id(item).unwrap_or_default().to_owned();
                        entries.insert((kind.clone(), id), fields(item));
                    }
                }
                _ => {
                    entries.insert((stem.to_owned(), key.name.clone()), fields(node));
                }
            }
        }
    }
    entries
}

/// What an entry is called by.
fn id(node: &Node) -> Option<&str> {
    let Value::Map(keys) = &node.value else { return None };
    let named = keys.iter().find(|(key, _)| matches!(key.name.as_str(), "id" | "fact" | "value"))?;
    match &named.1.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

fn fields(node: &Node) -> Fields {
    let mut fields = Fields::new();
    collect(node, "", &mut fields);
    fields
}

fn collect(node: &Node, way: &str, fields: &mut Fields) {
    let further = |name: &str| if way.is_empty() { name.to_owned() } else { format!("{way}.{name}") };
    match &node.value {
        Value::Map(keys) => keys.iter().for_each(|(key, value)| collect(value, &further(&key.name), fields)),
        Value::Seq(items) => {
            for (index, item) in items.iter().enumerate() {
                // By its id, so that one that comes between does not move all behind it.
                let name = id(item).map_or_else(|| (index + 1).to_string(), str::to_owned);
                collect(item, &further(&name), fields);
            }
        }
        Value::Text(text) => drop(fields.insert(way.to_owned(), text.clone())),
        Value::Bool(value) => drop(fields.insert(way.to_owned(), value.to_string())),
        Value::Int(value) => drop(fields.insert(way.to_owned(), value.to_string())),
        Value::Null => drop(fields.insert(way.to_owned(), String::new())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trees(text: &str) -> BTreeMap<String, Node> {
        let tree = crate::yaml::parse("contacts.yaml", text.as_bytes()).expect("a tree");
        BTreeMap::from([("contacts.yaml".to_owned(), tree)])
    }

    #[test]
    fn what_came_went_was_retired_or_reworded_is_told_by_id() {
        let before = trees(
            "contacts:\n  - { id: a, name: { en: A } }\n  - { id: b }\n  - { id: c, retired: false }\nnote: x\n",
        );
        let after = trees(
            "contacts:\n  - { id: d }\n  - { id: a, name: { en: B } }\n  - { id: c, retired: true }\nnote: y\n",
        );
        let found = differences(&before, &after);
        let told: Vec<_> = found.iter().map(|one| (one.id.as_str(), &one.change)).collect();
        let reworded = Change::Changed(vec!["name.en".to_owned()]);
        let other = Change::Changed(vec![String::new()]);
        assert_eq!(
            told,
            [
                ("a", &reworded),
                ("b", &Change::Gone),
                ("c", &Change::Retired),
                ("d", &Change::Added),
                ("note", &other)
            ]
        );
        assert!(differences(&before, &before).is_empty());
    }
}
