//! Records of one case: they name each other by reference, nobody else gets to know, and a run lists them together.

use std::fs;

use crate::support::{Folder, guide, messages, record, try_record};
use holdepunkt::assessment::Share;
use holdepunkt::guard;
use holdepunkt::record::{Reference, to_yaml};
use holdepunkt::words::Lang;

#[test]
fn other_records_are_named_by_references_alone() {
    let read = record("reference: A-17\nsee-also: [A-18, 2026/1234-5]\n");
    assert_eq!(read.see_also.iter().map(Reference::as_str).collect::<Vec<_>>(), ["A-18", "2026/1234-5"]);
    assert!(to_yaml(&read).expect("YAML").contains("see-also:\n- A-18\n- 2026/1234-5\n"));
    assert!(!to_yaml(&record("reference: A-17\n")).expect("YAML").contains("see-also"));
    for (list, words) in [
        ("[Maria Hansen]", "looks like a name"),
        ("[01020312345]", "may tell who somebody is"),
        ("[A-18, A-18]", "is named here already"),
        ("[A-17]", "is the record itself"),
    ] {
        let text = format!("schema: holdepunkt.record/1\nreference: A-17\nsee-also: {list}\n");
        let problems = try_record(&text).expect_err(list).join("\n");
        assert!(problems.contains(words) && problems.contains("record.yaml:3:"), "{problems}");
        assert!(!problems.contains("Maria"), "{problems}");
    }
    // What the guard finds is in doubt, and left out where others read.
    let text = "schema: holdepunkt.record/1\nsee-also: [A-18, \"201712345609\"]\n";
    let read = holdepunkt::check::read_record(guide(), "r.yaml", text.as_bytes());
    assert_eq!(read.doubts.len(), 1);
    let said = read.doubts[0].lines(&messages(Lang::En)).join("\n");
    assert!(said.contains("see-also") && !said.contains("2017"), "{said}");
    let mut record = read.record.expect("it opens");
    assert_eq!(guard::scan(&record).len(), 1);
    guard::mask_record(&mut record);
    assert_eq!(record.see_also.len(), 1);
}

#[test]
fn nobody_else_gets_to_know_of_other_records() {
    for share in [Share::Agency, Share::Anonymous] {
        assert!(share.apply(record("see-also: [A-18]\n")).see_also.is_empty());
    }
    assert_eq!(Share::Full.apply(record("see-also: [A-18]\n")).see_also.len(), 1);
    let folder = Folder::new();
    let yaml = "schema: holdepunkt.record/1\nreference: A-17\nsee-also: [Z-4711]\nwishes: { report: yes }\n";
    folder.file("a.yaml", yaml);
    folder.file("b.yaml", yaml.replace("A-17", "A-16"));
    let whole = folder.run(&["assess", "a.yaml"]);
    assert!(whole.out.contains("Other records of this case: Z-4711"), "{}", whole.out);
    for args in [
        &["assess", "a.yaml", "b.yaml", "--share", "agency"][..],
        &["assess", "a.yaml", "b.yaml", "--share", "anonymous", "--format", "json"],
        &["report", "police", "a.yaml", "b.yaml"],
        &["record", "export", "a.yaml", "b.yaml"],
    ] {
        let ran = folder.run(args);
        assert_eq!(ran.code, Some(0), "{args:?}: {}", ran.err);
        assert!(!ran.out.contains("Z-4711") && !ran.err.contains("Z-4711"), "{args:?}: {}", ran.err);
    }
}

#[test]
fn a_run_over_a_folder_lists_together_what_belongs_to_one_case() {
    let folder = Folder::new();
    fs::create_dir(folder.path().join("cases")).expect("a folder");
    fs::create_dir(folder.path().join("out")).expect("a folder");
    for (name, text) in [
        ("a.yaml", "reference: A-1\n"),
        ("b.yaml", "reference: A-2\nsee-also: [A-1, A-9]\n"),
        ("c.yaml", "reference: A-3\n"),
        ("d.yaml", "see-also: [A-2]\n"),
    ] {
        folder.file(&format!("cases/{name}"), format!("schema: holdepunkt.record/1\n{text}"));
    }
    let line = "Of one case: A-1 (cases/a.yaml), A-2 (cases/b.yaml), cases/d.yaml; not among these: A-9\n";
    let ran = folder.run(&["assess", "cases", "--format", "json"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), line));
    let named: Vec<serde_json::Value> = ran
        .out
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON")["see_also"].clone())
        .collect();
    assert_eq!(serde_json::json!(named), serde_json::json!([[], ["A-1", "A-9"], [], ["A-2"]]));
    let ran = folder.run(&["assess", "cases", "--format", "markdown", "-o", "out/"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), line));
}
