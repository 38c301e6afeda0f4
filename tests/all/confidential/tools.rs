//! Round trips with the age tool itself, where it is installed. `HOLDEPUNKT_NEEDS_AGE=1` makes its
//! absence a failure.

use std::fs;
use std::io::{Read, Write};
use std::process::Command;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use holdepunkt::check;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use crate::support::guide;

use super::support::{Desk, PASSPHRASE, RECORD, opened};

/// Runs one of the tools; `None` where they are not installed.
fn tool(desk: &Desk, name: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(name).args(args).current_dir(desk.folder()).output();
    let Ok(output) = output else {
        assert!(std::env::var_os("HOLDEPUNKT_NEEDS_AGE").is_none(), "{name} is not installed");
        return None;
    };
    assert!(output.status.success(), "{name} {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).expect("UTF-8"))
}

/// Runs one of the tools on a terminal, with something typed at every prompt that ends in a colon.
fn typed(desk: &Desk, name: &str, args: &[&str], answer: &str) {
    let pair = native_pty_system()
        .openpty(PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 })
        .expect("a terminal");
    let mut command = CommandBuilder::new(name);
    command.args(args);
    command.cwd(desk.folder());
    let mut child = pair.slave.spawn_command(command).expect("it runs");
    drop(pair.slave);
    let mut output = pair.master.try_clone_reader().expect("its output");
    let mut keys = pair.master.take_writer().expect("its input");
    let (sender, said) = mpsc::channel();
    std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count @ 1..) = output.read(&mut bytes) {
            let _ = sender.send(bytes[..count].to_vec());
        }
    });
    let begun = Instant::now();
    let mut prompt = Vec::new();
    loop {
        if let Ok(more) = said.recv_timeout(Duration::from_millis(50)) {
            prompt.extend(more);
        }
        if String::from_utf8_lossy(&prompt).trim_end().ends_with([':', ')']) {
            keys.write_all(format!("{answer}\r").as_bytes()).expect("typed");
            prompt.clear();
        }
        if let Some(status) = child.try_wait().expect("a status") {
            assert!(status.success(), "{name} {args:?}");
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "{name} {args:?} waits for something");
    }
}

#[test]
fn what_is_written_here_the_age_tool_opens() {
    let desk = Desk::new();
    let Some(_) = tool(&desk, "age-keygen", &["-o", "leader.txt"]) else { return };
    let leader = tool(&desk, "age-keygen", &["-y", "leader.txt"]).expect("installed");
    desk.put("plain.yaml", RECORD);
    let made = desk.run(&["record", "encrypt", "plain.yaml", "-o", "case.age", "--recipient", leader.trim()]);
    assert_eq!(made.code, Some(0), "{}", made.err);
    let kept = opened(&desk.path("case.age"));
    // A team leader's key opens it, and so does one's own with its passphrase typed.
    let text = tool(&desk, "age", &["-d", "-i", "leader.txt", "case.age"]).expect("installed");
    assert_eq!(check::read_record(guide(), "case", text.as_bytes()).record.as_ref(), Some(&kept));
    typed(&desk, "age", &["-d", "-i", "key.age", "-o", "own.yaml", "case.age"], PASSPHRASE);
    let text = desk.bytes("own.yaml");
    assert_eq!(check::read_record(guide(), "case", &text).record, Some(kept));
}

#[test]
fn what_the_age_tool_writes_is_opened_here() {
    let desk = Desk::new();
    desk.put("plain.yaml", RECORD);
    let own = String::from_utf8(desk.bytes("key.age.pub")).expect("UTF-8");
    for (name, form) in [("case.age", None), ("letters.age", Some("-a"))] {
        let mut args = vec!["-r", own.trim(), "-o", name];
        args.extend(form);
        args.push("plain.yaml");
        let Some(_) = tool(&desk, "age", &args) else { return };
        let checked = desk.run(&["record", "check", name]);
        assert_eq!(checked.code, Some(0), "{name}: {}", checked.err);
        let plain = desk.run_with(&["assess", "plain.yaml", "--format", "json"], "").out;
        assert_eq!(desk.run(&["assess", name, "--format", "json"]).out, plain, "{name}");
    }
}

#[test]
fn a_key_that_the_age_tool_made_and_locked_serves_here() {
    let desk = Desk::new();
    let Some(_) = tool(&desk, "age-keygen", &["-o", "open.txt"]) else { return };
    typed(&desk, "age", &["-p", "-o", "locked.age", "open.txt"], PASSPHRASE);
    let public = tool(&desk, "age-keygen", &["-y", "open.txt"]).expect("installed");
    desk.put("plain.yaml", RECORD);
    tool(&desk, "age", &["-r", public.trim(), "-o", "case.age", "plain.yaml"]);
    let key = ["--identity", "locked.age", "--passphrase-file", "pass"];
    let checked = desk.run_with(&[&["record", "check", "case.age"], &key[..]].concat(), "");
    assert_eq!(checked.code, Some(0), "{}", checked.err);
    assert!(
        fs::read(desk.path("locked.age")).expect("there").starts_with(b"age-encryption.org/v1\n-> scrypt ")
    );
}
