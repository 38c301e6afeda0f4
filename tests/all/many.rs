//! Many records at once: patterns, folders, a second run, and stopping at the first that cannot be used.

use std::fs;

use crate::support::{FINE, Folder, Ran};

const BAD: &str = "schema: holdepunkt.record/1\nregion: Leyla\n";
const MINOR: &str = "schema: holdepunkt.record/1\nperson: { age: under-18 }\nassessor: { role: public-authority }\nconcern: { reason-to-believe: yes }\n";

/// A folder `cases` with these records, and an empty folder `out`.
fn with(records: &[(&str, &str)]) -> Folder {
    let folder = Folder::new();
    for name in ["cases", "out"] {
        fs::create_dir(folder.path().join(name)).expect("a folder");
    }
    for (name, text) in records {
        folder.file(&format!("cases/{name}"), text);
    }
    folder
}

fn listed(folder: &Folder) -> Vec<String> {
    let entries = fs::read_dir(folder.path().join("out")).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    names
}

fn assess(folder: &Folder, more: &[&str]) -> Ran {
    folder.run(&[&["assess", "cases", "--format", "json", "-o", "out/"], more].concat())
}

#[test]
fn a_pattern_that_no_shell_expanded_stands_for_what_fits_it() {
    let folder = with(&[("b.yaml", FINE), ("a.yaml", FINE), ("c.json", "{}"), (".hidden.yaml", FINE)]);
    let ran = folder.run(&["record", "check", "cases/*.yaml"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert_eq!(ran.out, "cases/a.yaml: no problem found\ncases/b.yaml: no problem found\n");
    let ran = folder.run(&["record", "check", "**/?.yaml"]);
    assert_eq!((ran.code, ran.out.lines().count()), (Some(0), 2), "{}", ran.err);
    // A file of that very name is meant, whatever is in it.
    folder.file("cases/[a].yaml", FINE);
    let ran = folder.run(&["record", "check", "cases/[a].yaml"]);
    assert_eq!(ran.out, "cases/[a].yaml: no problem found\n");
    for (pattern, words) in [("cases/*.yml", "nothing fits the pattern"), ("cases/***", "as a pattern")] {
        let ran = folder.run(&["assess", pattern]);
        assert!(ran.code == Some(2) && ran.err.contains(words), "{pattern}: {}", ran.err);
    }
}

#[test]
fn what_is_told_and_written_keeps_the_order_of_the_records() {
    let names: Vec<String> = (0..300).map(|number| format!("{number:03}.yaml")).collect();
    let text = |name: &String| if name.ends_with("7.yaml") { BAD } else { FINE };
    let records: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), text(name))).collect();
    let folder = with(&records);
    let ran = assess(&folder, &[]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    let told: Vec<&str> = ran.err.lines().filter(|line| line.starts_with("error: cases/")).collect();
    let bad: Vec<String> = names.iter().filter(|name| name.ends_with("7.yaml")).cloned().collect();
    assert_eq!(told.len(), 30, "{}", ran.err);
    for (line, name) in told.iter().zip(&bad) {
        assert!(line.contains(name), "{line} {name}");
    }
    assert!(ran.err.contains("30 of 300 records could not be used"), "{}", ran.err);
    assert_eq!(listed(&folder).len(), 270);
}

#[test]
fn a_second_run_passes_over_what_is_done_and_nothing_else() {
    let folder = with(&[("a.yaml", FINE), ("b.yaml", FINE), ("c.yaml", FINE)]);
    assert_eq!(assess(&folder, &["--skip-done"]).code, Some(0));
    let first = fs::read(folder.path().join("out/a.json")).expect("made");
    fs::remove_file(folder.path().join("out/b.json")).expect("removed");
    let ran = assess(&folder, &["--skip-done"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert_eq!(ran.err, "2 records passed over: they are done already\n");
    assert_eq!(listed(&folder), ["a.json", "b.json", "c.json"]);
    assert_eq!(fs::read(folder.path().join("out/a.json")).expect("still there"), first);
    // A record that changed, another way to make it, an output that was changed: none of it is done.
    folder.file("cases/a.yaml", MINOR);
    folder.file("out/c.json", "changed by hand");
    let ran = assess(&folder, &["--skip-done"]);
    assert!(ran.code == Some(1) && ran.err.contains("2 of 3 records"), "{}", ran.err);
    let ran = assess(&folder, &["--skip-done", "--share", "anonymous"]);
    assert!(ran.code == Some(1) && ran.err.contains("3 of 3 records"), "{}", ran.err);
    let ran = assess(&folder, &["--skip-done", "--force"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), "1 record passed over: it is done already\n"));
    // What is kept in mind are digests, for the owner alone.
    let log = fs::read_to_string(folder.path().join("out/.holdepunkt-done")).expect("a log");
    assert!(log.lines().all(|line| line.len() == 129 && !line.contains("yaml")), "{log}");
    let ran = folder.run(&["assess", "cases", "--skip-done"]);
    assert!(ran.code == Some(2) && ran.err.contains("-o DIR/"), "{}", ran.err);
}

#[test]
fn the_first_that_cannot_be_used_ends_it_where_that_is_asked_for() {
    let folder = with(&[("a.yaml", FINE), ("b.yaml", BAD), ("c.yaml", BAD)]);
    for args in [
        &["assess", "--fail-fast", "cases"][..],
        &["assess", "--fail-fast", "--format", "json", "-o", "out/", "cases"],
        &["record", "check", "--fail-fast", "cases"],
        &["report", "police", "--fail-fast", "cases/b.yaml", "cases/c.yaml"],
    ] {
        let ran = folder.run(args);
        assert_eq!(ran.code, Some(2), "{args:?}: {}", ran.err);
        assert!(ran.err.contains("cases/b.yaml") && !ran.err.contains("cases/c.yaml"), "{}", ran.err);
    }
}

#[test]
fn lines_are_checked_as_records_are() {
    let folder = Folder::new();
    let fine = r#"{"schema":"holdepunkt.record/1"}"#;
    let bad = r#"{"schema":"holdepunkt.record/1","region":"Leyla"}"#;
    folder.file("fine.ndjson", format!("{fine}\n\n{fine}"));
    let ran = folder.run(&["record", "check", "--lines", "fine.ndjson"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), "2 records: no problem found\n"), "{}", ran.err);
    folder.file("bad.ndjson", format!("{fine}\n{bad}\n{{\n{fine}\n"));
    let ran = folder.run(&["record", "check", "--lines", "bad.ndjson"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), "2 records: no problem found\n"), "{}", ran.err);
    for words in ["bad.ndjson:2:", "bad.ndjson:3:", "2 of 4 records"] {
        assert!(ran.err.contains(words), "{words}: {}", ran.err);
    }
    assert!(!ran.err.contains("Leyla"), "{}", ran.err);
}

#[test]
fn reports_of_several_records_go_into_a_folder_each_by_the_name_of_its_record() {
    let folder = with(&[("a.yaml", MINOR), ("b.yaml", FINE), ("c.yaml", MINOR)]);
    let to = ["--format", "pdf", "-o", "out/"];
    let ran = folder.run(&[&["report", "child-welfare", "cases"], to.as_slice()].concat());
    // Nobody may be told of the second: it is refused as it is alone, and the others are written.
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.err.contains("cases/b.yaml") && ran.err.contains("1 of 3 records"), "{}", ran.err);
    assert_eq!(listed(&folder), ["a.pdf", "c.pdf"]);
    let several = folder.run(&["report", "child-welfare", "cases/a.yaml", "cases/c.yaml"]);
    let one = folder.run(&["report", "child-welfare", "cases/a.yaml"]);
    assert_eq!((several.code, one.code), (Some(0), Some(0)), "{}{}", several.err, one.err);
    assert_eq!(several.out, format!("{0}\n{0}", one.out));
    let ran = folder.run(&["report", "child-welfare", "cases", "--format", "pdf"]);
    assert!(ran.code == Some(2) && ran.err.contains("-o DIR/"), "{}", ran.err);
    // One by itself keeps its name.
    let ran = folder.run(&[&["report", "child-welfare", "cases/a.yaml"], to.as_slice()].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(listed(&folder).contains(&"report.pdf".to_owned()));
}

/// A run that takes longer than a second shows on a terminal how far it is, and leaves nothing of that behind.
#[cfg(unix)]
#[test]
fn progress_is_one_line_on_a_terminal_and_gone_at_the_end() {
    use std::io::Read;
    use std::num::NonZero;
    let folder = Folder::new();
    let pair =
        portable_pty::native_pty_system().openpty(portable_pty::PtySize::default()).expect("a terminal");
    let line = r#"{"schema":"holdepunkt.record/1"}"#;
    let slowly = format!("(echo '{line}'; sleep 1.3; echo '{line}'; sleep 0.3; echo '{line}')");
    let program = env!("CARGO_BIN_EXE_holdepunkt");
    let mut command = portable_pty::CommandBuilder::new("sh");
    command.args(["-c", &format!("{slowly} | '{program}' assess --lines -o out.ndjson -")]);
    command.cwd(folder.path());
    command.env("HOLDEPUNKT_LANG", "en");
    command.env("HOLDEPUNKT_CONFIG", "/dev/null");
    let mut child = pair.slave.spawn_command(command).expect("it runs");
    drop(pair.slave);
    let mut shown = Vec::new();
    // Where nobody writes any more, reading a terminal is an error on some systems.
    let _ = pair.master.try_clone_reader().expect("a reader").read_to_end(&mut shown);
    assert!(child.wait().expect("it ends").success());
    let text = String::from_utf8_lossy(&shown);
    assert!(text.contains("Records 2") || text.contains("Records 3"), "{text}");
    let of = |size| NonZero::new(size).expect("a size");
    let mut screen = vt100::Parser::new(of(24), of(80), 0);
    screen.process(&shown);
    assert_eq!(screen.screen().contents().trim(), "");
    let lines = fs::read_to_string(folder.path().join("out.ndjson")).expect("written");
    assert_eq!(lines.lines().count(), 3);
}
