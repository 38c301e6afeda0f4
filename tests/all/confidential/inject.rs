//! Every write, sync and move of the commands that write, failed once by injection at each place where it
//! occurs, and interrupted there by a signal, where `strace` is installed: the old state or the new one, whole, an
//! error that says why, and nothing left beside. `HOLDEPUNKT_NEEDS_STRACE=1` makes its absence a failure, `HOLDEPUNKT_FAULTS=all` tries all commands.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use age::secrecy::SecretString;
use holdepunkt::check;
use holdepunkt::world::store::{self, KeyFile};

use super::support::{Desk, PASSPHRASE, RECORD, key};
use crate::support::guide;

/// What goes wrong at a call, as strace makes it.
const FAULTS: [(&str, &str); 8] = [
    ("getrandom", "error=EIO"),
    ("write", "error=ENOSPC"),
    ("fsync", "error=EIO"),
    ("rename,renameat,renameat2,link,linkat", "error=EACCES"),
    ("unlink,unlinkat", "error=EACCES"),
    ("openat", "error=EMFILE"),
    ("flock", "error=EIO"),
    ("fchmod,chmod,ftruncate", "error=EPERM"),
];

/// Calls that change what lies on the disk, and the signals that come in the middle of each.
const SIGNALS: [(&str, &str); 3] = [
    ("write,fsync,rename,renameat,renameat2,link,linkat,unlink,unlinkat", "signal=SIGTERM"),
    ("write,fsync,rename,renameat,renameat2,link,linkat,unlink,unlinkat", "signal=SIGHUP"),
    ("write,fsync,rename,renameat,renameat2,link,linkat,unlink,unlinkat", "signal=SIGINT"),
];

/// No command of these comes to more calls of one sort than this.
const MOST: usize = 120;

/// What a target is when it is whole.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whole {
    /// The record of the desk, to its last byte, encrypted or not.
    Record,
    /// A record with some of the answers.
    Answers,
    /// A document.
    Document,
    /// A key that the passphrase of the desk opens.
    Key,
}

struct Case {
    args: &'static [&'static str],
    /// What is typed.
    input: &'static str,
    /// The file that is written or taken away.
    target: &'static str,
    whole: Whole,
    /// Which files give the key, where one is needed.
    key: &'static [&'static str],
    /// Whether it is tried without being asked for.
    always: bool,
}

const KEY: &[&str] = &["--identity", "key.age", "--passphrase-file", "pass"];
/// Two answers, and to the end.
const TYPED: &str = "2\n3\n1\n!\n";

const CASES: [Case; 9] = [
    Case {
        args: &["record", "encrypt", "plain.yaml", "-o", "out.age"],
        input: "",
        target: "out.age",
        whole: Whole::Record,
        key: KEY,
        always: true,
    },
    Case {
        args: &["assess", "plain.yaml", "-o", "out.md"],
        input: "",
        target: "out.md",
        whole: Whole::Document,
        key: &[],
        always: true,
    },
    Case {
        args: &["record", "forget", "case.age", "--yes"],
        input: "",
        target: "case.age",
        whole: Whole::Record,
        key: &[],
        always: true,
    },
    Case {
        args: &["record", "rekey", "case.age"],
        input: "",
        target: "case.age",
        whole: Whole::Record,
        key: KEY,
        always: false,
    },
    Case {
        args: &["record", "decrypt", "case.age", "-o", "out.yaml", "--yes"],
        input: "",
        target: "out.yaml",
        whole: Whole::Record,
        key: KEY,
        always: false,
    },
    Case {
        args: &["interview", "--plain", "--save", "out.age"],
        input: TYPED,
        target: "out.age",
        whole: Whole::Answers,
        key: KEY,
        always: false,
    },
    Case {
        args: &["interview", "--plain", "--resume", "case.age"],
        input: TYPED,
        target: "case.age",
        whole: Whole::Answers,
        key: KEY,
        always: false,
    },
    Case {
        args: &["key", "new"],
        input: "",
        target: "new.age",
        whole: Whole::Key,
        key: &["--identity", "new.age", "--passphrase-file", "pass"],
        always: false,
    },
    Case {
        args: &["key", "passphrase", "--new-passphrase-file", "pass"],
        input: "",
        target: "key.age",
        whole: Whole::Key,
        key: KEY,
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

fn desk() -> Desk {
    let desk = Desk::new();
    desk.put("plain.yaml", RECORD);
    desk.sealed("case.age");
    desk
}

/// Whether the command does its work where nothing fails.
fn works(case: &Case) -> bool {
    let desk = desk();
    let before = files(&desk);
    let ran = desk.run_with(&[case.args, case.key].concat(), case.input);
    let after = files(&desk);
    ran.code == Some(0)
        && after.get(case.target) != before.get(case.target)
        && after.get(case.target).is_none_or(|bytes| is_whole(&desk, case, bytes))
}

/// Whether a target is all of what it should be.
fn is_whole(desk: &Desk, case: &Case, bytes: &[u8]) -> bool {
    let opened = || store::open(&desk.path(case.target), bytes, &key().1).ok();
    match case.whole {
        Whole::Document => bytes.ends_with(b"\n") && bytes.len() > 1000,
        Whole::Record if case.target.ends_with(".age") => {
            opened().is_some_and(|plain| plain.ends_with(RECORD.as_bytes()))
        }
        Whole::Record => bytes == RECORD.as_bytes(),
        Whole::Answers => opened().is_some_and(|plain| {
            let read = check::read_record(guide(), case.target, &plain);
            read.record.is_some() && read.problems.is_empty()
        }),
        Whole::Key => KeyFile::at(Some(&desk.path(case.target)))
            .and_then(|file| file.unlock(&SecretString::from(PASSPHRASE)))
            .is_ok(),
    }
}

/// Runs a command with one call going wrong. `None` where it never came to that call.
fn run(case: &Case, calls: &str, fault: &str, at: usize) -> Option<Result<(), String>> {
    let desk = desk();
    let before = files(&desk);
    let mut child = Command::new("strace")
        .args(["-f", "-qq", "-o", "trace", "-e"])
        .arg(format!("trace={calls}"))
        .arg("-e")
        .arg(format!("inject={calls}:{fault}:when={at}"))
        .arg(env!("CARGO_BIN_EXE_holdepunkt"))
        .args(case.args)
        .args(case.key)
        .env("XDG_DATA_HOME", desk.path("data"))
        .env("LANG", "C.UTF-8")
        // What the loader looks through for its libraries is no call of the program.
        .env_remove("LD_LIBRARY_PATH")
        .current_dir(desk.folder())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("strace runs");
    if let Some(mut stdin) = child.stdin.take() {
        // It may have ended before it was asked anything.
        let _ = stdin.write_all(case.input.as_bytes());
    }
    let ran = child.wait_with_output().expect("strace ends");
    let trace = String::from_utf8_lossy(&desk.bytes("trace")).into_owned();
    let by_signal = fault.starts_with("signal");
    let injected = if by_signal {
        trace.lines().find(|line| line.contains("--- SIG") && !line.contains("SIGCHLD"))?.to_owned()
    } else {
        trace.lines().find(|line| line.contains("(INJECTED)"))?.to_owned()
    };
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    let after = files(&desk);
    let fail = |what: &str| Some(Err(format!("{:?}, {injected}, {at}: {what}\n{said}", case.args)));
    // A signal before the program listens ends it as it ends any other.
    let expected = match ran.status.code() {
        Some(code) => matches!(code, 0..=2 | 130),
        None => by_signal,
    };
    if !expected {
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
        // What is public of a key, beside it.
        if case.whole == Whole::Key && after.contains_key(case.target) && name.starts_with(case.target) {
            continue;
        }
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
    let whole = new.is_none_or(|bytes| Some(bytes) == old || is_whole(&desk, case, bytes));
    let forgotten = case.args.contains(&"forget");
    if !whole || (new.is_none() && old.is_some() && !forgotten) {
        return fail("neither the old state nor the new one");
    }
    // What failed is said: nobody believes that it was done. Who ended it knows that.
    let done = if forgotten { new.is_none() } else { new.is_some() && new != old };
    if !by_signal && !done && (ran.status.code() == Some(0) || said.is_empty()) {
        return fail("not done, and not said");
    }
    Some(Ok(()))
}

/// Every fault at every call, of the commands that are tried without being asked for or of all.
fn survives(faults: &[(&str, &str)], always: bool) {
    if Command::new("strace").arg("--version").output().is_err() {
        assert!(std::env::var_os("HOLDEPUNKT_NEEDS_STRACE").is_none(), "strace is not installed");
        return;
    }
    let all = std::env::var_os("HOLDEPUNKT_FAULTS").is_some();
    let (mut tried, mut broken) = (0, Vec::new());
    for case in CASES.iter().filter(|case| all || (always && case.always)) {
        assert!(works(case), "{:?}", case.args);
        let before = tried;
        for (calls, fault) in faults {
            for at in 1..=MOST {
                match run(case, calls, fault, at) {
                    Some(Ok(())) => tried += 1,
                    Some(Err(why)) => broken.push(why),
                    None => break,
                }
            }
        }
        let _ = writeln!(std::io::stderr(), "{:?}: {}", case.args, tried - before);
    }
    let _ = writeln!(std::io::stderr(), "{tried} faults injected and survived, {} not", broken.len());
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn a_call_that_fails_leaves_the_old_state_or_the_new_one() {
    survives(&FAULTS, true);
}

#[test]
fn a_signal_at_any_call_leaves_the_old_state_or_the_new_one() {
    survives(&SIGNALS[..1], true);
    survives(&SIGNALS[1..], false);
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
            .stdin(Stdio::null())
            .output();
        if ran.is_err() {
            return;
        }
        let trace = String::from_utf8_lossy(&desk.bytes("trace")).into_owned();
        assert_eq!(trace.matches("execve(").count(), 1, "{args:?}: {trace}");
        assert!(!trace.contains("socket(") && !trace.contains("connect("), "{args:?}: {trace}");
    }
}
