//! The samples in docs/samples are what the program makes today. After a change that is meant,
//! `HOLDEPUNKT_SAMPLES=write cargo test --test all samples` makes them anew; the pictures
//! beside them are first pages: `pdftoppm -r 42 -l 1 -gray -png -singlefile NAME.pdf NAME`.

use std::path::Path;

use super::support::{LANGS, SHEETS, made};

/// The day all samples are made on.
const AT: &str = "2026-11-22";

#[test]
fn samples_are_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let samples = root.join("docs/samples");
    let record = samples.join("record.yaml");
    let record = record.to_str().expect("UTF-8");
    let mut wanted: Vec<(String, Vec<&str>)> = Vec::new();
    for lang in LANGS {
        for (name, args) in SHEETS {
            wanted.push((format!("{name}.{lang}.pdf"), [args, &["--lang", lang]].concat()));
        }
        wanted.push((format!("assessment.{lang}.pdf"), vec!["assess", record, "--lang", lang]));
        let large = vec!["checklist", "--list", "minor", "--large-print", "--lang", lang];
        wanted.push((format!("checklist-large.{lang}.pdf"), large));
    }
    let write = std::env::var_os("HOLDEPUNKT_SAMPLES").is_some_and(|value| value == "write");
    for (name, args) in wanted {
        let fresh = made(&[&args[..], &["--at", AT, "--format", "pdf"]].concat());
        let path = samples.join(&name);
        if write {
            std::fs::write(&path, fresh).expect("written");
        } else {
            let kept = std::fs::read(&path).unwrap_or_default();
            assert!(kept == fresh, "{name} is not what the program makes; see this file's head");
        }
    }
}
