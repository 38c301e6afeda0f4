//! Many records in one call, encrypted and plain, on several threads; and other programs at work.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use age::x25519::Identity;
use holdepunkt::world::store;

use super::support::{Desk, RECORD, key};

/// A desk with four records, the second of them plain, and a folder for what is made of them.
fn four() -> Desk {
    let desk = Desk::new();
    for name in ["a.age", "c.age", "d.age"] {
        desk.sealed(name);
    }
    desk.put("b.yaml", RECORD);
    fs::create_dir(desk.path("out")).expect("a folder");
    desk
}

const FOUR: [&str; 4] = ["a.age", "b.yaml", "c.age", "d.age"];

fn into_folder<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["assess"], &FOUR[..], &["-o", "out/", "--format", "markdown"], more].concat()
}

fn made(desk: &Desk, name: &str) -> String {
    String::from_utf8(desk.bytes(name)).expect("text")
}

#[test]
fn encrypted_records_go_into_a_folder_like_plain_ones() {
    let desk = four();
    let ran = desk.run(&into_folder(&[]));
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    for name in ["out/a.md", "out/b.md", "out/c.md", "out/d.md"] {
        assert!(made(&desk, name).contains("Sentinel came by boat"), "{name}");
    }
    // What is said of each record is said in their order, whichever thread was first.
    let places: Vec<usize> =
        FOUR.iter().map(|name| ran.err.find(&format!("{name}: the notes")).expect("said")).collect();
    assert!(places.is_sorted(), "{}", ran.err);
}

#[test]
fn what_is_shared_into_a_folder_leaves_out_the_same() {
    let desk = four();
    let ran = desk.run(&into_folder(&["--share", "anonymous"]));
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert_eq!(ran.err.matches("all free text").count(), 1, "said once: {}", ran.err);
    assert!(ran.err.contains("named after the records"), "{}", ran.err);
    for name in ["out/a.md", "out/d.md"] {
        let text = made(&desk, name);
        assert!(!text.contains("Sentinel") && !text.contains("A\\-17") && !text.contains("A-17"), "{text}");
        assert!(text.contains("all free text"), "{text}");
    }
    let ran = desk.run(&into_folder(&["--mask", "--force"]));
    assert!(ran.err.matches("masked in the notes").count() == 4, "{}", ran.err);
    let text = made(&desk, "out/c.md");
    assert!(text.contains("Sentinel") && !text.contains("98 76"), "{text}");
}

#[test]
fn without_the_key_the_plain_ones_go_on_and_each_other_is_named() {
    let desk = four();
    for folder in [true, false] {
        let args = if folder { into_folder(&[]) } else { [&["assess"], &FOUR[..]].concat() };
        let ran = desk.run_with(&args, "");
        assert_eq!(ran.code, Some(1), "{}", ran.err);
        for name in ["a.age", "c.age", "d.age"] {
            assert!(ran.err.contains(&format!("cannot open {name}: there is no key")), "{}", ran.err);
        }
        assert!(ran.err.contains("holdepunkt key new") && ran.err.contains("3 of 4"), "{}", ran.err);
    }
    assert!(made(&desk, "out/b.md").contains("Sentinel") && !desk.path("out/a.md").exists());
    let foreign = store::seal(RECORD.as_bytes(), &[Identity::generate().to_public()]).expect("sealed");
    desk.put("a.age", foreign);
    let ran = desk.run(&into_folder(&["--force"]));
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.err.contains("a.age is encrypted to other keys") && desk.path("out/d.md").exists());
}

#[test]
fn an_encrypted_record_comes_over_standard_input_once() {
    let desk = Desk::new();
    let sealed = store::seal(RECORD.as_bytes(), &[key().1.to_public()]).expect("sealed");
    let args = ["assess", "-", "--format", "json", "--identity", "key.age", "--passphrase-file", "pass"];
    let output = desk.command().args(args).write_stdin(sealed).output().expect("it runs");
    assert!(output.status.success() && String::from_utf8_lossy(&output.stdout).contains("by boat"));
    for command in [["assess"].as_slice(), &["record", "check"]] {
        let ran = desk.run_with(&[command, &["-", "-"]].concat(), RECORD);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{}", ran.err);
        assert!(ran.err.contains("standard input") && ran.err.contains("once"), "{}", ran.err);
    }
}

#[test]
fn what_another_program_wrote_meanwhile_is_not_written_over() {
    let desk = Desk::new();
    desk.sealed("case.age");
    let begun = desk.bytes("case.age");
    let mut child = Command::new(env!("CARGO_BIN_EXE_holdepunkt"))
        .args(["interview", "--plain", "--lang", "en", "--resume", "case.age"])
        .args(["--identity", "key.age", "--passphrase-file", "pass"])
        .current_dir(desk.folder())
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let until = Instant::now() + Duration::from_secs(30);
    while desk.bytes("case.age") == begun {
        assert!(Instant::now() < until, "never saved");
        std::thread::sleep(Duration::from_millis(20));
    }
    // Encrypted to the same key, and still not what this program wrote.
    desk.put("case.age", &begun);
    stdin.write_all(b"2\n!\n").expect("typed");
    drop(stdin);
    let output = child.wait_with_output().expect("ended");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("case.age was changed by another program"), "{said}");
    assert_eq!(desk.bytes("case.age"), begun);
}

#[cfg(unix)]
#[test]
fn ctrl_c_leaves_nothing_half_written() {
    let desk = Desk::new();
    desk.put("b.yaml", RECORD);
    // It waits for the second record with the first one written to a file beside.
    let mut child = Command::new(env!("CARGO_BIN_EXE_holdepunkt"))
        .args(["assess", "b.yaml", "-", "--format", "markdown", "-o", "out.md"])
        .current_dir(desk.folder())
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it runs");
    // Held until the end: waiting for the program would close it, and what it waits for would have come.
    let _stdin = child.stdin.take();
    let half = || {
        let names = fs::read_dir(desk.folder()).expect("a folder").flatten();
        names.filter(|entry| entry.file_name().to_string_lossy().starts_with(".holdepunkt-")).count()
    };
    let begun = Instant::now();
    while half() == 0 {
        assert!(begun.elapsed() < Duration::from_secs(30), "nothing is begun");
        std::thread::sleep(Duration::from_millis(5));
    }
    // Until the program waits, it may still be on its way there.
    std::thread::sleep(Duration::from_millis(100));
    let told = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill runs");
    assert!(told.success());
    assert_eq!(child.wait().expect("an end").code(), Some(130));
    assert_eq!(half(), 0, "something is left half written");
    assert!(!desk.path("out.md").exists());
}

#[test]
fn an_assessment_never_takes_the_place_of_what_it_is_made_from() {
    let desk = Desk::new();
    desk.sealed("case.age");
    fs::create_dir(desk.path("jr")).expect("a folder");
    desk.sealed("jr/case.json");
    fs::hard_link(desk.path("case.age"), desk.path("also.md")).expect("another name");
    let files = ["case.age", "jr/case.json", "key.age", "key.age.pub"];
    let before = files.map(|name| desk.bytes(name));
    for args in [
        ["case.age", "-o", "case.age"].as_slice(),
        &["case.age", "-o", "jr/../case.age"],
        &["case.age", "-o", "also.md"],
        &["case.age", "-o", "key.age"],
        &["case.age", "-o", "key.age.pub"],
        &["jr/case.json", "-o", "jr/"],
        &["case.age", "jr/case.json", "-o", "jr/"],
    ] {
        let ran = desk.run(&[&["assess"], args, &["--format", "json", "--force"]].concat());
        assert!(matches!(ran.code, Some(1 | 2)), "{args:?}: {}", ran.err);
        // The same file under another path counts in a folder too.
        assert!(ran.err.contains("is read here"), "{args:?}: {}", ran.err);
        assert!(files.map(|name| desk.bytes(name)) == before, "{args:?}");
        let _ = fs::remove_file(desk.path("jr/case.md"));
    }
}
