//! Bodies of an agency's own in a form: they are on its list, marked, and a call to one comes back.

use holdepunkt::catalogue::{Catalogue, load_overlay};
use holdepunkt::forms::{self, fill, form, form_to_read};
use holdepunkt::record::Record;

use super::held::held;
use super::submissions::shapes;
use super::trip::back_with;
use crate::overlay::with_change;
use crate::support::{Folder, guide, record, root};

const CALLS: &str = "catalogue: no-kom/1\nperson: { age: under-18 }\nconversations: [{ id: 1, on: 2026-11-22 }]\n\
    calls:\n  - { body: own-barnevernvakt, in: 1, on: 2026-11-22, at: \"10:42\", told: duty, answer: They come. }\n  \
    - { body: police, in: 1, told: without-identity }\n";

/// The guide with the example of the docs laid over it.
fn laid() -> Catalogue {
    let read = load_overlay(&root().join("docs/overlay-example")).expect("read");
    guide().clone().with(read.overlay.expect("it is whole"))
}

/// What every shape that the tools have hands back of a record, by the catalogue that wrote it and the one that reads it.
fn trips(writes: &Catalogue, reads: &Catalogue, record: &Record) {
    let (to_fill, to_read) = (form(writes), form_to_read(reads));
    let filled = fill(writes, &to_fill, record);
    assert!(filled.left_out.is_empty(), "{:?}", filled.left_out);
    let answers = [filled.answers];
    let response = forms::response(writes, &to_fill, record).0;
    let response = ("response.json", serde_json::to_vec(&response).expect("JSON"));
    for (file, bytes) in shapes(&to_fill, &answers).into_iter().chain([response]) {
        assert_eq!(back_with(reads, &to_read, file, &bytes), [held(record.clone(), |_| true)], "{file}");
    }
}

#[test]
fn a_call_to_an_agencys_own_body_comes_back_from_every_form() {
    let record = record(CALLS);
    trips(&laid(), &laid(), &record);
}

/// Whoever has not the agency's folder reads what was filled in with it, and fills in what names its body.
#[test]
fn a_call_comes_back_where_nobody_has_the_agencys_folder() {
    let record = record(CALLS);
    trips(&laid(), guide(), &record);
    trips(guide(), &laid(), &record);
    trips(guide(), guide(), &record);
}

/// By the program itself, as an agency does it: the form says whose a body is, and the record goes there and back.
#[test]
fn the_program_exports_and_imports_with_an_overlay() {
    let folder = with_change(
        "contacts.yaml",
        "name: { en: Emergency child welfare service, nb: Barnevernvakta }",
        "name: { en: Zebravakta, nb: Zebravakta }",
    );
    for kind in ["xlsform", "fhir"] {
        let file = format!("form.{}", if kind == "fhir" { "json" } else { "xlsx" });
        let ran = folder.run(&["catalogue", "export", "--to", kind, "--overlay", "own", "-o", &file]);
        assert_eq!(ran.code, Some(0), "{kind}: {}", ran.err);
    }
    let text = std::fs::read_to_string(folder.path().join("form.json")).expect("written");
    assert!(text.contains("own-barnevernvakt"), "the body is on no list");
    assert!(text.contains("Zebravakta (own entry: Example municipality)"));
    assert!(text.contains("Zebravakta (egen oppføring: Eksempel kommune)"));
    assert_eq!(text.matches("Zebravakta").count(), text.matches("Zebravakta (").count(), "one is not marked");
    folder.file("called.yaml", format!("schema: holdepunkt.record/1\n{CALLS}"));
    let ran = folder.run(&["record", "export", "--to", "fhir", "--overlay", "own", "called.yaml"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    folder.file("response.json", &ran.out);
    came_back(&folder, &["--overlay", "own"]);
    came_back(&folder, &[]);
}

fn came_back(folder: &Folder, more: &[&str]) {
    let to = format!("back-{}.yaml", more.len());
    let args = ["record", "import", "response.json", "--unencrypted", "-o", &to];
    let ran = folder.run(&[&args, more].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let text = std::fs::read_to_string(folder.path().join(to)).expect("written");
    let back = record(text.trim_start_matches("schema: holdepunkt.record/1\n"));
    assert_eq!(back.calls, record(CALLS).calls);
}
