//! Where output goes: files that are never overwritten by accident, pipes that close, full disks,
//! and no terminal at all.

use std::fs;
use std::process::{Command, Stdio};

use assert_cmd::cargo::cargo_bin;

use crate::bad_input::tidy;
use crate::support::{FINE, Folder, Ran, program};

/// Every way to write a file, without `-o FILE`.
const WRITERS: &[&[&str]] =
    &[&["assess", "fine.yaml"], &["record", "new"], &["duties", "--age", "adult"], &["catalogue", "list"]];

fn folder() -> Folder {
    let folder = Folder::new();
    folder.file("fine.yaml", FINE);
    folder
}

fn to<'a>(args: &[&'a str], more: &[&'a str]) -> Vec<&'a str> {
    [args, more].concat()
}

#[test]
fn a_file_that_exists_stays_unless_it_may_be_replaced() {
    let folder = folder();
    let path = folder.path().join("out.md");
    for args in WRITERS {
        folder.file("out.md", "mine");
        let ran = folder.run(&to(args, &["-o", "out.md"]));
        assert_eq!(ran.code, Some(1), "{args:?}: {}", ran.err);
        assert!(
            ran.err.contains("error: out.md exists already") && ran.err.contains("--force"),
            "{}",
            ran.err
        );
        tidy(&ran, "exists");
        assert_eq!(fs::read_to_string(&path).expect("read"), "mine", "{args:?}");
        let ran = folder.run(&to(args, &["-o", "out.md", "--force"]));
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (Some(0), "", ""), "{args:?}");
        assert!(fs::read_to_string(&path).expect("read").len() > 200, "{args:?}");
    }
    // Nothing half-written is left beside it.
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 2);
}

#[cfg(unix)]
#[test]
fn what_is_written_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    for (number, args) in WRITERS.iter().enumerate() {
        let folder = folder();
        let name = format!("out{number}.md");
        let ran = folder.run(&to(args, &["-o", &name]));
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let mode = fs::metadata(folder.path().join(&name)).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{args:?}");
    }
}

#[test]
fn the_ending_decides_the_format_and_an_unknown_one_is_said() {
    let folder = folder();
    for (name, begins) in [("a.json", "{"), ("a.md", "Danger"), ("a.txt", "Danger"), ("a.JSON", "{")] {
        let ran = folder.run(&["assess", "fine.yaml", "-o", name]);
        assert_eq!(ran.code, Some(0), "{name}: {}", ran.err);
        let text = fs::read_to_string(folder.path().join(name)).expect("read");
        assert!(text.starts_with(begins), "{name}: {text}");
    }
    for name in ["a.docx", "a", "json"] {
        let ran = folder.run(&["assess", "fine.yaml", "-o", name]);
        assert_eq!(ran.code, Some(2), "{name}: {}", ran.err);
        assert!(ran.err.contains(".md") && ran.err.contains("--format"), "{}", ran.err);
        tidy(&ran, name);
        assert!(!folder.path().join(name).exists(), "{name}");
        let ran = folder.run(&["assess", "fine.yaml", "-o", name, "--format", "json"]);
        assert_eq!(ran.code, Some(0), "{name}: {}", ran.err);
    }
}

#[test]
fn a_folder_that_cannot_be_written_to_is_named() {
    let folder = folder();
    folder.file("file", "");
    for (target, reason) in [
        ("nowhere/out.md", "it does not exist"),
        ("file/out.md", "a part of the path is not a folder"),
        ("/proc/out.md", ""),
    ] {
        let ran = folder.run(&["assess", "fine.yaml", "-o", target]);
        assert_eq!(ran.code, Some(1), "{target}: {}", ran.err);
        assert!(ran.err.starts_with(&format!("error: cannot write {target}: {reason}")), "{}", ran.err);
        tidy(&ran, target);
    }
    fs::create_dir(folder.path().join("dir.md")).expect("a folder");
    let ran = folder.run(&["assess", "fine.yaml", "-o", "dir.md", "--force"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.err.contains("dir.md is not an ordinary file"), "{}", ran.err);
}

/// A folder without the right to write in it. The superuser has that right everywhere.
#[cfg(unix)]
#[test]
fn a_folder_without_permission_is_named() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder();
    let closed = folder.path().join("closed");
    fs::create_dir(&closed).expect("a folder");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o500)).expect("closed");
    if fs::write(closed.join("probe"), "").is_ok() {
        return;
    }
    let ran = folder.run(&["assess", "fine.yaml", "-o", "closed/out.md"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("cannot write closed/out.md: permission denied"), "{}", ran.err);
    assert!(ran.err.contains("choose a folder you may write to"), "{}", ran.err);
}

#[test]
fn a_dash_is_standard_input_and_output() {
    let folder = folder();
    let run = |args: &[&str], input: &str| {
        let mut command = program();
        Ran::new(command.current_dir(folder.path()).args(args).write_stdin(input).output().expect("it runs"))
    };
    let from_file = folder.run(&["assess", "fine.yaml", "--format", "json"]);
    let from_stdin = run(&["assess", "-", "--format", "json", "-o", "-"], FINE);
    assert_eq!((from_stdin.code, &from_stdin.out), (Some(0), &from_file.out));
    assert!(!folder.path().join("-").exists());
    // JSON of the same shape is a record as well.
    let json = r#"{"schema": "holdepunkt.record/1", "person": {"age": "adult"}, "safety": {"immediate-danger": false}}"#;
    assert_eq!(run(&["assess", "-", "--format", "json"], json).out, from_file.out);
    let bad = run(&["record", "check", "-"], "schema: holdepunkt.record/1\nx: 1\n");
    assert_eq!(bad.code, Some(2));
    assert!(bad.err.contains("-:2:1: x: unknown key"), "{}", bad.err);
    tidy(&bad, "-");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let folder = folder();
    for format in ["json", "text", "markdown"] {
        let args = ["assess", "fine.yaml", "--format", format, "--at", "2026-11-22"];
        let first = folder.run(&args);
        assert_eq!(first.out, folder.run(&args).out, "{format}");
        assert!(!first.out.is_empty() && first.err.is_empty(), "{format}");
    }
}

fn spawn(folder: &Folder, args: &[&str], stdout: Stdio) -> Command {
    let mut command = Command::new(cargo_bin!("holdepunkt"));
    command.current_dir(folder.path()).args(args).env("HOLDEPUNKT_LANG", "en");
    command.stdin(Stdio::null()).stdout(stdout).stderr(Stdio::piped());
    command
}

/// What writes to standard output, little or much.
const SPEAKERS: &[&[&str]] = &[
    &[],
    &["--help"],
    &["--version"],
    &["assess", "fine.yaml"],
    &["assess", "fine.yaml", "fine.yaml", "--format", "json"],
    &["duties", "--age", "adult", "--format", "markdown"],
    &["catalogue", "list", "--format", "json"],
    &["catalogue", "check"],
    &["catalogue", "sources"],
    &["contacts", "--format", "json"],
    &["explain", "--format", "markdown"],
    &["quick"],
    &["record", "new"],
    &["record", "check", "fine.yaml"],
];

#[test]
fn a_pipe_that_is_closed_is_no_error() {
    let folder = folder();
    for args in SPEAKERS {
        let mut child = spawn(&folder, args, Stdio::piped()).spawn().expect("it runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        let ran = Ran::new(output);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{args:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error_that_says_so() {
    let folder = folder();
    for args in SPEAKERS {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
        let ran = Ran::new(spawn(&folder, args, Stdio::from(full)).output().expect("it runs"));
        assert_eq!(ran.code, Some(1), "{args:?}: {}", ran.err);
        assert!(ran.err.starts_with("error: cannot write -: the disk is full\n"), "{args:?}: {}", ran.err);
        assert!(ran.err.contains("what to do: make room"), "{args:?}: {}", ran.err);
        tidy(&ran, "full");
    }
}

#[test]
fn without_a_terminal_the_interview_and_the_walk_through_say_what_to_do() {
    let folder = folder();
    for (args, advice) in [
        (vec!["interview"], vec!["--plain", "holdepunkt record new"]),
        (vec!["interview", "--resume", "fine.yaml"], vec!["--plain"]),
        (vec!["duties"], vec!["--age", "--role"]),
    ] {
        let ran = folder.run(&args);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{args:?}: {}", ran.err);
        assert!(advice.iter().all(|word| ran.err.contains(word)), "{args:?}: {}", ran.err);
        tidy(&ran, "no terminal");
    }
}

#[test]
fn nothing_is_written_unless_asked() {
    let folder = folder();
    for args in SPEAKERS {
        let ran = folder.run(args);
        assert_eq!(ran.code, Some(0), "{args:?}: {}", ran.err);
    }
    let left: Vec<_> = fs::read_dir(folder.path()).expect("a folder").collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

/// Every command that writes a document, with the name its file has in a folder.
const INTO_A_FOLDER: &[(&[&str], &str, bool)] = &[
    (&["assess", "fine.yaml"], "fine", true),
    (&["duties", "--age", "adult"], "duties", true),
    (&["duties", "--sheet"], "duties-sheet", false),
    (&["contacts"], "contacts", true),
    (&["explain"], "explain", false),
    (&["quick"], "quick", false),
    (&["checklist"], "checklist", false),
    (&["questions"], "questions", false),
    (&["preparation"], "preparation", false),
    (&["handout", "rights"], "rights", false),
    (&["handout", "card"], "card", false),
    (&["catalogue", "list"], "indicators", true),
    (&["catalogue", "sources"], "sources", false),
];

#[test]
fn every_document_goes_into_a_folder_under_a_name_of_its_own_in_every_format() {
    let folder = folder();
    fs::create_dir(folder.path().join("out")).expect("a folder");
    for (args, stem, json) in INTO_A_FOLDER {
        for (format, ending) in [("text", "txt"), ("markdown", "md"), ("html", "html"), ("json", "json")] {
            let args: Vec<&str> = args.iter().copied().chain(["--format", format, "-o", "out/"]).collect();
            let ran = folder.run(&args);
            let path = folder.path().join("out").join(format!("{stem}.{ending}"));
            if format == "json" && !json {
                assert_eq!((ran.code, path.exists()), (Some(2), false), "{args:?}: {}", ran.err);
            } else {
                assert_eq!((ran.code, path.exists()), (Some(0), true), "{args:?}: {}", ran.err);
            }
        }
    }
}

#[test]
fn a_folder_without_a_format_is_one_mistake_with_one_error() {
    let folder = folder();
    fs::create_dir(folder.path().join("out")).expect("a folder");
    let mut told: Vec<String> = Vec::new();
    for (args, _, _) in INTO_A_FOLDER {
        let ran = folder.run(&to(args, &["-o", "out/"]));
        assert_eq!(ran.code, Some(2), "{args:?}");
        told.push(ran.err);
    }
    told.dedup();
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].contains("a folder names no format"), "{}", told[0]);
}

#[test]
fn the_duties_as_json_say_everything_that_a_document_says() {
    let folder = folder();
    let facts = ["duties", "--age", "under-18", "--role", "public-authority", "--reason-to-believe", "yes"];
    let facts = to(&facts, &["--likelihood", "certain-or-most-likely", "--at", "2026-11-22"]);
    let json = folder.run(&to(&facts, &["--format", "json"])).out;
    let duties: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let shown = flat(&folder.run(&facts).out);
    for duty in duties.as_array().expect("an array") {
        for key in ["how", "do_not", "always", "exceptions"] {
            let items = duty[key].as_array().unwrap_or_else(|| panic!("{} has no {key}", duty["id"]));
            // Nothing that a child welfare report makes of the law excepts from it.
            assert!(!items.is_empty() || key == "exceptions", "{} {key}", duty["id"]);
            for item in items {
                assert!(shown.contains(&flat(item["text"].as_str().expect("a text"))), "{item}");
            }
        }
    }
}
