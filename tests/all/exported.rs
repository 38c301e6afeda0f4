//! What other programs get of records: rows for statistics, and the schema of a record.

use std::fs;
use std::path::{Path, PathBuf};

use holdepunkt::Choice as _;
use holdepunkt::assessment::{Share, assess};
use holdepunkt::document::Voice;
use holdepunkt::record::{Fact, Field, Record};
use holdepunkt::render::{HTCDS_HEAD, assessment_json, csv_rows, htcds_row, record_schema};
use holdepunkt::words::Lang;
use proptest::prelude::*;
use serde_json::Value;

use crate::cases;
use crate::record_strategy;
use crate::support::{Folder, LANGS, at, compare, files, guide, messages, root};

fn schema() -> Value {
    let messages = messages(Lang::En);
    serde_json::from_str(&record_schema(Voice::new(&messages, guide())).expect("a schema")).expect("JSON")
}

/// What of a value the schema does not allow, by the part of JSON Schema 2020-12 that the schemas use.
fn refused(schema: &Value, value: &Value, at: &str) -> Vec<String> {
    by(schema, schema, value, at)
}

/// The same by a part of a schema.
fn by(whole: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    if schema == &Value::Bool(true) {
        return Vec::new();
    }
    if let Some(to) = schema.get("$ref").and_then(Value::as_str) {
        let to = whole.pointer(to.trim_start_matches('#')).unwrap_or_else(|| panic!("{to} is nowhere"));
        return by(whole, to, value, at);
    }
    if let Some(any) = schema.get("anyOf").and_then(Value::as_array) {
        let all: Vec<Vec<String>> = any.iter().map(|one| by(whole, one, value, at)).collect();
        return if all.iter().any(Vec::is_empty) { Vec::new() } else { all.concat() };
    }
    if let Some(wanted) = schema.get("const").filter(|wanted| *wanted != value) {
        return vec![format!("{at}: is not {wanted}")];
    }
    if schema.get("enum").and_then(Value::as_array).is_some_and(|all| !all.contains(value)) {
        return vec![format!("{at}: is none of them")];
    }
    let types: Vec<&str> = match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let is = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    if !types.is_empty() && !types.contains(&is) {
        return vec![format!("{at}: {is} is none of {types:?}")];
    }
    match value {
        Value::Array(all) => all
            .iter()
            .enumerate()
            .flat_map(|(index, one)| by(whole, &schema["items"], one, &format!("{at}[{index}]")))
            .collect(),
        Value::Object(map) => {
            let known = schema["properties"].as_object().cloned().unwrap_or_default();
            let needed = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let missing =
                needed.filter(|key| !map.contains_key(*key)).map(|key| format!("{at}.{key}: is missing"));
            let others = schema.get("additionalProperties").filter(|others| others.is_object());
            let of = |(key, one): (&String, &Value)| match known.get(key).or(others) {
                Some(schema) => by(whole, schema, one, &format!("{at}.{key}")),
                None => vec![format!("{at}.{key}: is not known")],
            };
            missing.chain(map.iter().flat_map(of)).collect()
        }
        _ => Vec::new(),
    }
}

fn as_json(record: &Record) -> Value {
    serde_json::to_value(record).expect("JSON")
}

#[test]
fn the_schema_in_the_docs_is_the_one_the_program_prints() {
    for lang in LANGS {
        let messages = messages(lang);
        let made = record_schema(Voice::new(&messages, guide())).expect("a schema");
        compare(&format!("schema/record.{lang}.json"), &made);
    }
}

#[test]
fn every_case_and_the_template_fit_the_schema() {
    let schema = schema();
    for (name, record) in cases::named() {
        let refused = refused(&schema, &as_json(&record), "");
        assert!(refused.is_empty(), "{name}: {refused:?}");
    }
    let template = Folder::new().run(&["record", "new"]).out;
    let template: Value = serde_yaml::from_str(&template).expect("YAML");
    assert_eq!(refused(&schema, &template, ""), Vec::<String>::new());
    let wrong: Value =
        serde_json::json!({ "schema": "holdepunkt.record/1", "person": { "age": "old" }, "name": "X" });
    assert_eq!(refused(&schema, &wrong, "").len(), 2);
}

fn printed(args: &[&str]) -> Value {
    let ran = Folder::new().run(args);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    serde_json::from_str(&ran.out).expect("JSON")
}

#[test]
fn the_assessment_of_every_case_fits_its_schema_and_has_every_key() {
    for lang in LANGS {
        let schema = printed(&["record", "schema", "--of", "assessment", "--lang", lang.as_str()]);
        let messages = messages(lang);
        let voice = Voice::new(&messages, guide());
        for (name, record) in cases::named() {
            for share in [None, Some(Share::Agency), Some(Share::Anonymous)] {
                let record = share.unwrap_or(Share::Full).apply(record.clone());
                let made = assess(guide(), &record, at()).shared(share);
                let made: Value =
                    serde_json::from_str(&assessment_json(voice, &made).expect("JSON")).expect("JSON");
                let refused = refused(&schema, &made, "");
                assert!(refused.is_empty(), "{name}: {refused:?}");
            }
        }
    }
    let schema = printed(&["record", "schema", "--of", "assessment"]);
    assert!(refused(&schema, &serde_json::json!({ "schema": "holdepunkt.assessment/1" }), "").len() > 20);
}

/// The files of a folder as one value, by their names without the ending.
fn by_name(folder: &Path) -> Value {
    let name = |path: &Path| {
        let name = path.strip_prefix(folder).expect("in the folder").with_extension("");
        name.to_string_lossy().replace('\\', "/")
    };
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("read");
        (name(&path), serde_yaml::from_str::<Value>(&text).expect("YAML"))
    };
    let mut all: serde_json::Map<String, Value> = files(folder, &["yaml"]).into_iter().map(read).collect();
    // Files of further languages stand together; cases for training are read beside a catalogue.
    let further: Vec<String> = all.keys().filter(|name| name.starts_with("handouts/")).cloned().collect();
    let further: Vec<Value> = further.iter().filter_map(|name| all.remove(name)).collect();
    if !further.is_empty() {
        all.insert("translations".to_owned(), Value::Array(further));
    }
    all.retain(|name, _| !name.starts_with("training/"));
    Value::Object(all)
}

#[test]
fn the_guide_and_the_example_of_an_overlay_fit_their_schemas() {
    let schema = printed(&["catalogue", "schema"]);
    let mut guide = by_name(&root().join("data"));
    assert_eq!(refused(&schema, &guide, ""), Vec::<String>::new());
    guide["contacts"]["contacts"][0]["phone"] = serde_json::json!("112");
    guide["duties"]["duties"][0]["id"] = serde_json::json!("another");
    assert_eq!(refused(&schema, &guide, "").len(), 2);
    let schema = printed(&["catalogue", "schema", "--of", "overlay"]);
    let example = by_name(&root().join("docs/overlay-example"));
    assert_eq!(refused(&schema, &example, ""), Vec::<String>::new());
}

#[test]
fn rows_hold_ids_and_answers_and_nothing_that_was_typed() {
    for (name, record) in cases::named() {
        let record = Share::Anonymous.apply(record);
        let rows = csv_rows(1, &assess(guide(), &record, at()));
        for row in rows.lines() {
            let cells: Vec<&str> = row.split(',').collect();
            let plain = |cell: &str| {
                cell.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | ' '))
                    && !cell.starts_with(['=', '+', '-', '@'])
            };
            assert!(cells.len() == 7 && cells.iter().all(|cell| plain(cell)), "{name}: {row}");
        }
        assert!(rows.contains(",duty,avert,,"), "{name}: {rows}");
    }
}

#[test]
fn a_folder_of_records_becomes_one_table_and_a_bad_one_is_named() {
    let folder = Folder::new();
    fs::create_dir(folder.path().join("all")).expect("a folder");
    let good = "schema: holdepunkt.record/1\nreference: K-7\nregion: oslo\nperson: { age: adult }\n\
                conversations: [{ id: 1, on: 2026-11-22 }]\n\
                findings: [{ indicator: bound-by-debt, state: present, basis: [stated, observed], note: =1+1 }]\n\
                own-findings: [{ sign: \"=cmd\" }]\n";
    folder.file("all/a.yaml", good);
    folder.file("all/b.yaml", "schema: holdepunkt.record/1\nperson: { age: old }\n");
    folder.file("all/c.yaml", good);
    let ran = folder.run(&["record", "export", "all", "-o", "out.csv"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.err.contains("b.yaml:2"), "{}", ran.err);
    let rows = fs::read_to_string(folder.path().join("out.csv")).expect("the table");
    assert!(
        rows.starts_with("record,kind,id,number,value,basis,in\n1,conversation,,,2026-11,,1\n"),
        "{rows}"
    );
    assert!(rows.contains("3,finding,bound-by-debt,A37,present,observed stated,\n"), "{rows}");
    for leak in ["K-7", "oslo", "=", "-22"] {
        assert!(!rows.contains(leak), "{leak}: {rows}");
    }
    let again = folder.run(&["record", "export", "all/a.yaml", "-o", "out.csv"]);
    assert_eq!(again.code, Some(1), "a file that exists stays: {}", again.err);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_recorded_fits_the_schema(record in record_strategy::record()) {
        let refused = refused(&schema(), &as_json(&record), "");
        prop_assert!(refused.is_empty(), "{refused:?}");
    }
}

#[test]
fn two_editions_are_compared_in_words_and_records_that_they_touch_are_named() {
    let folder = Folder::new();
    let copy = folder.path().join("old");
    for entry in ["", "indicators", "handouts"] {
        fs::create_dir_all(copy.join(entry)).expect("a folder");
        for file in fs::read_dir(root().join("data").join(entry)).expect("listed") {
            let file = file.expect("a file").path();
            if file.extension().is_some_and(|ending| ending == "yaml") {
                fs::copy(&file, copy.join(entry).join(file.file_name().expect("a name"))).expect("copied");
            }
        }
    }
    let same = folder.run(&["catalogue", "diff", "old"]);
    assert!(same.code == Some(0) && same.out.contains("Nothing differs."), "{}{}", same.out, same.err);
    let adult = copy.join("indicators/adult.yaml");
    let text = fs::read_to_string(&adult).expect("read").replacen("Bound by a debt", "Tied by a debt", 1);
    fs::write(&adult, text).expect("written");
    let contacts = copy.join("contacts.yaml");
    fs::write(&contacts, fs::read_to_string(&contacts).expect("read").replace("id: greta", "id: greta-old"))
        .expect("written");
    folder.file(
        "a.yaml",
        "schema: holdepunkt.record/1\nfindings: [{ indicator: bound-by-debt, state: present }]\n",
    );
    folder.file("b.yaml", "schema: holdepunkt.record/1\n");
    let ran = folder.run(&["catalogue", "diff", "old", "--record", "a.yaml", "--record", "b.yaml"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    for words in [
        "bound-by-debt: other words or values in label.en",
        "greta-old: no longer there",
        "greta: added",
        "a.yaml: bound-by-debt",
        "b.yaml: names nothing that differs",
    ] {
        assert!(ran.out.contains(words), "{words}: {}", ran.out);
    }
    let ran = folder.run(&["catalogue", "diff", "nowhere"]);
    assert!(ran.code == Some(2) && ran.err.contains("nowhere"), "{}", ran.err);
}

#[test]
fn rows_of_the_case_data_standard_hold_its_own_values_alone() {
    let columns: [&[&str]; 3] = [
        &["Feminine", "Masculine"],
        &["PossibleVictimOfTrafficking"],
        &["SexualExploitation", "ForcedLabour", "ForcedBegging", "OrganRemoval"],
    ];
    for (name, record) in cases::named() {
        let row = htcds_row(&Share::Anonymous.apply(record));
        let cells: Vec<&str> = row.trim_end().split(',').collect();
        assert_eq!(cells.len(), columns.len(), "{name}: {row}");
        for (cell, values) in cells.iter().zip(columns) {
            let mut each = cell.split(';').filter(|value| !value.is_empty());
            assert!(each.all(|value| values.contains(&value)), "{name}: {cell}");
        }
    }
    let folder = Folder::new();
    let yaml = "schema: holdepunkt.record/1\nperson: { gender: woman }\nforms: [begging, crime, organs]\n";
    folder.file("a.yaml", format!("{yaml}conclusion: {{ judgement: grounds }}\n"));
    folder.file("b.yaml", format!("{yaml}conclusion: {{ judgement: no-grounds }}\n"));
    let ran = folder.run(&["record", "export", "--to", "htcds", "a.yaml", "b.yaml"]);
    let rows: Vec<&str> = ran.out.lines().collect();
    assert_eq!(rows[0], "prs_Gender,vic_TraffickingStatus,vic_TypeOfExploitation");
    assert_eq!(rows[1], "Feminine,PossibleVictimOfTrafficking,ForcedBegging;OrganRemoval");
    assert_eq!(rows[2], "Feminine,,ForcedBegging;OrganRemoval", "nothing to go on is no verdict");
}

#[test]
fn the_page_on_the_case_data_standard_names_what_a_record_has() {
    let page = fs::read_to_string(root().join("docs/htcds.md")).expect("the page");
    let rows = page.lines().filter(|line| line.starts_with("| `"));
    for row in rows {
        let cell = row.split('|').nth(2).expect("what a record has");
        for name in cell.split('`').skip(1).step_by(2) {
            let of_record = Fact::parse(name).is_some() || Field::parse(name).is_some();
            let sign = guide().indicator(name).is_some();
            assert!(of_record || sign || ["calls", "told: consent"].contains(&name), "{name}: {row}");
        }
    }
    for column in HTCDS_HEAD.trim_end().split(',') {
        assert!(page.contains(&format!("| `{column}` |")), "{column}");
    }
}
