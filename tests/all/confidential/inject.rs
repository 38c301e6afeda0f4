//! Every write, sync and move of the commands that write, failed once by injection at each place where it
//! occurs, where `strace` is installed: the old state or the new one, whole, an error that says why, and nothing
//! left beside. `HOLDEPUNKT_NEEDS_STRACE=1` makes its absence a failure, `HOLDEPUNKT_FAULTS=all` tries all commands.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::process::Command;

use super::support::{Desk, RECORD, key};
use holdepunkt::world::store;

/// What fails, and how.
const FAULTS: [(&str, &str); 8] = [
    ("getrandom", "EIO"),
    ("write", "ENOSPC"),
    ("fsync", "EIO"),
    ("rename,renameat,renameat2,link,linkat", "EACCES"),
    ("unlink,unlinkat", "EACCES"),
    ("openat", "EMFILE"),
    ("flock", "EIO"),
    ("fchmod,chmod,ftruncate", "EPERM"),
];

/// No command of these comes to more calls of one sort than this.
const MOST: usize = 80;

struct Case {
    args: &'static [&'static str],
    /// The file that is written or taken away.
    target: &'static str,
    keyed: bool,
    /// Whether it is tried without being asked for.
    always: bool,
}

const CASES: [Case; 5] = [
    Case {
        args: &["record", "encrypt", "plain.yaml", "-o", "out.age"],
        target: "out.age",
        keyed: true,
        always: true,
    },
    Case { args: &["assess", "plain.yaml", "-o", "out.md"], target: "out.md", keyed: false, always: true },
    Case { args: &["record", "forget", "case.age", "--yes"], target: "case.age", keyed: false, always: true },
    Case { args: &["record", "rekey", "case.age"], target: "case.age", keyed: true, always: false },
    Case {
        args: &["record", "decrypt", "case.age", "-o", "out.yaml", "--yes"],
        target: "out.yaml",
        keyed: true,
        always: false,
    },
];

/// The files of a folder, with their bytes.
fn files(desk: &Desk) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(desk.folder()).expect("a folder");
    let file = |entry: fs::DirEntry| {
        let bytes = fs::read(entry.path()).unwrap_or_default();
        (entry.file_name().to_string_lossy().into_owned(), bytes)
    };
    entries.map(|entry| file(entry.expect("an entry"))).filter(|(name, _)| name != "trace").collect()
}

/// Whether the command does its work where nothing fails.
fn works(case: &Case) -> bool {
    let desk = Desk::new();
    desk.put("plain.yaml", RECORD);
    desk.sealed("case.age");
    let before = files(&desk);
    let ran = if case.keyed { desk.run(case.args) } else { desk.run_with(case.args, "") };
    ran.code == Some(0) && files(&desk).get(case.target) != before.get(case.target)
}

/// Runs a command with one call failing. `None` where it never came to that call.
fn run(case: &Case, calls: &str, error: &str, at: usize) -> Option<Result<(), String>> {
    let desk = Desk::new();
    desk.put("plain.yaml", RECORD);
    desk.sealed("case.age");
    let before = files(&desk);
    let key: &[&str] = if case.keyed { &["--identity", "key.age", "--passphrase-file", "pass"] } else { &[] };
    let ran = Command::new("strace")
        .args(["-f", "-qq", "-o", "trace", "-e"])
        .arg(format!("trace={calls}"))
        .arg("-e")
        .arg(format!("inject={calls}:error={error}:when={at}"))
        .arg(env!("CARGO_BIN_EXE_holdepunkt"))
        .args(case.args)
        .args(key)
        .env("XDG_DATA_HOME", desk.path("data"))
        .env("LANG", "C.UTF-8")
        .current_dir(desk.folder())
        .output()
        .expect("strace runs");
    let trace = String::from_utf8_lossy(&desk.bytes("trace")).into_owned();
    let injected = trace.lines().find(|line| line.contains("(INJECTED)"))?.to_owned();
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    let after = files(&desk);
    let fail = |what: &str| Some(Err(format!("{:?}, {injected}: {what}\n{said}", case.args)));
    if !matches!(ran.status.code(), Some(0..=2)) {
        return fail("an exit code of its own");
    }
    if said.contains("Sentinel") || said.contains("panicked") {
        return fail("it says too much");
    }
    for (name, bytes) in &after {
        let known = before.get(name);
        if name == case.target || known == Some(bytes) || (name.ends_with(".lock") && bytes.is_empty()) {
            continue;
        }
        // The system would not let it be taken away: that is the fault that was made.
        if injected.contains("unlink") && name.starts_with(".holdepunkt-") && case.target != "out.yaml" {
            continue;
        }
        // Keys that were named are noted beside the key.
        if name.starts_with("key.age") && known.is_some() {
            return fail("the key's files changed");
        }
        return fail(&format!("{name} is left"));
    }
    let missing = before.keys().find(|name| !after.contains_key(*name) && *name != case.target);
    if let Some(name) = missing {
        return fail(&format!("{name} is gone"));
    }
    let (old, new) = (before.get(case.target), after.get(case.target));
    let whole = match new {
        None => true,
        Some(bytes) if Some(bytes) == old => true,
        Some(bytes) if case.target.ends_with(".age") => {
            store::open(&desk.path(case.target), bytes, &key_of())
                .is_ok_and(|plain| plain.ends_with(RECORD.as_bytes()))
        }
        Some(bytes) if case.target.ends_with(".yaml") => bytes == RECORD.as_bytes(),
        Some(bytes) => bytes.ends_with(b"\n") && bytes.len() > 1000,
    };
    if !whole || (new.is_none() && old.is_some() && ran.status.code() != Some(0)) {
        return fail("neither the old state nor the new one");
    }
    // What failed is said: nobody believes that it was done.
    let done = if case.args.contains(&"forget") { new.is_none() } else { new.is_some() && new != old };
    if !done && (ran.status.code() == Some(0) || said.is_empty()) {
        return fail("not done, and not said");
    }
    Some(Ok(()))
}

fn key_of() -> age::x25519::Identity {
    key().1.clone()
}

#[test]
fn a_call_that_fails_leaves_the_old_state_or_the_new_one() {
    if Command::new("strace").arg("--version").output().is_err() {
        assert!(std::env::var_os("HOLDEPUNKT_NEEDS_STRACE").is_none(), "strace is not installed");
        return;
    }
    let all = std::env::var_os("HOLDEPUNKT_FAULTS").is_some();
    let (mut tried, mut broken) = (0, Vec::new());
    for case in CASES.iter().filter(|case| all || case.always) {
        assert!(works(case), "{:?}", case.args);
        for (calls, error) in FAULTS {
            for at in 1..=MOST {
                match run(case, calls, error, at) {
                    Some(Ok(())) => tried += 1,
                    Some(Err(why)) => broken.push(why),
                    None => break,
                }
            }
        }
    }
    let _ = writeln!(std::io::stderr(), "{tried} failures injected and survived, {} not", broken.len());
    assert!(broken.is_empty(), "{broken:#?}");
}

/// No other program is ever started, no socket opened, where there is no terminal either.
#[test]
fn nothing_else_is_started() {
    if Command::new("strace").arg("--version").output().is_err() {
        return;
    }
    let desk = Desk::new();
    desk.put("plain.yaml", RECORD);
    for args in [
        &["interview"][..],
        &["interview", "--plain"],
        &["assess", "plain.yaml"],
        &["contacts", "--region", "x"],
    ] {
        // A session of its own has no terminal to ask.
        let ran = Command::new("setsid")
            .args(["-w", "strace", "-f", "-qq", "-o", "trace", "-e", "trace=execve,socket,connect"])
            .arg(env!("CARGO_BIN_EXE_holdepunkt"))
            .args(args)
            .current_dir(desk.folder())
            .stdin(std::process::Stdio::null())
            .output();
        if ran.is_err() {
            return;
        }
        let trace = String::from_utf8_lossy(&desk.bytes("trace")).into_owned();
        assert_eq!(trace.matches("execve(").count(), 1, "{args:?}: {trace}");
        assert!(!trace.contains("socket(") && !trace.contains("connect("), "{args:?}: {trace}");
    }
}
