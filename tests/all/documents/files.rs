//! Where documents are written, and what stops them.

use super::support::{folder, record_with, run};

#[test]
fn the_ending_names_the_format_and_an_unknown_one_is_refused() {
    let folder = folder();
    for (name, begins) in [("a.md", "**Danger"), ("a.txt", "Danger"), ("a.html", "<!DOCTYPE html>")] {
        let ran = run(folder.path(), &["preparation", "-o", name]);
        assert_eq!(ran.code, Some(0), "{name}: {}", ran.err);
        assert!(
            std::fs::read_to_string(folder.path().join(name)).expect("text").starts_with(begins),
            "{name}"
        );
    }
    let ran = run(folder.path(), &["preparation", "-o", "a.docx"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("a.docx") && ran.err.contains(".pdf"), "{}", ran.err);
    assert!(!folder.path().join("a.docx").exists());
}

#[test]
fn a_file_that_exists_stays_unless_force_is_given() {
    let folder = folder();
    std::fs::write(folder.path().join("sheet.html"), "mine").expect("written");
    let ran = run(folder.path(), &["questions", "-o", "sheet.html"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("--force"), "{}", ran.err);
    assert_eq!(std::fs::read_to_string(folder.path().join("sheet.html")).expect("text"), "mine");
    assert_eq!(run(folder.path(), &["questions", "-o", "sheet.html", "--force"]).code, Some(0));
    assert_ne!(std::fs::read_to_string(folder.path().join("sheet.html")).expect("text"), "mine");
}

#[test]
fn a_path_that_cannot_be_written_leaves_nothing_behind() {
    let folder = folder();
    let ran = run(folder.path(), &["checklist", "-o", "no/such/folder.html"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("no/such/folder.html"), "{}", ran.err);
    assert_eq!(std::fs::read_dir(folder.path()).expect("listed").count(), 0);
}

#[test]
fn a_document_has_no_json_form_and_says_so() {
    let folder = folder();
    let ran = run(folder.path(), &["checklist", "--format", "json"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("--format text"), "{}", ran.err);
}

#[test]
fn several_records_go_into_a_folder_one_file_each() {
    let folder = folder();
    std::fs::create_dir(folder.path().join("out")).expect("made");
    std::fs::create_dir(folder.path().join("b")).expect("made");
    record_with(folder.path(), "one.json", "a");
    record_with(folder.path(), "two.json", "b");
    record_with(&folder.path().join("b"), "one.json", "c");
    std::fs::write(folder.path().join("bad.json"), "{}").expect("written");
    let args = ["assess", "one.json", "bad.json", "two.json", "b/one.json", "--format", "html", "-o", "out/"];
    let ran = run(folder.path(), &args);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.err.contains("bad.json") && ran.err.contains("twice"), "{}", ran.err);
    let mut names: Vec<_> = std::fs::read_dir(folder.path().join("out"))
        .expect("listed")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
        .collect();
    names.sort();
    assert_eq!(names, ["one.html", "two.html"]);
}

#[test]
fn several_records_as_pages_without_a_folder_are_refused() {
    let folder = folder();
    record_with(folder.path(), "one.json", "a");
    record_with(folder.path(), "two.json", "b");
    let ran = run(folder.path(), &["assess", "one.json", "two.json", "-o", "out.html"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("-o DIR/"), "{}", ran.err);
    assert!(!folder.path().join("out.html").exists());
}

#[test]
fn what_is_kept_at_a_neutral_name_where_a_folder_is_named() {
    let folder = folder();
    let ran = run(folder.path(), &["handout", "rights", "--format", "html", "-o", "."]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(folder.path().join("rights.html").exists());
}
