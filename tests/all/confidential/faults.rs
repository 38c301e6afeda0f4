//! What is broken, foreign or in the way: a clear error, and the old state intact.

use std::fs::{self, File};
use std::io::Write;
use std::process::{Command as Process, Stdio};
use std::time::{Duration, Instant};

use age::secrecy::SecretString;
use age::x25519::Identity;
use age::{Encryptor, scrypt};
use holdepunkt::world::store::{self, KeyFile, Lock};

use super::support::{Desk, PASSPHRASE, RECORD, key};

/// Runs, and finds the file as it was, an exit code of input that cannot be used, and these words.
fn refused(desk: &Desk, file: &str, args: &[&str], words: &str) {
    let before = desk.bytes(file);
    // Deleting needs no key.
    let ran = if args.contains(&"forget") { desk.run_with(args, "") } else { desk.run(args) };
    assert!(matches!(ran.code, Some(1 | 2)), "{args:?}: {:?} {}", ran.code, ran.err);
    assert!(ran.err.contains(words), "{args:?}: {}", ran.err);
    assert!(!ran.err.contains("Sentinel") && ran.out.is_empty(), "{args:?}: {}{}", ran.err, ran.out);
    assert_eq!(desk.bytes(file), before, "{args:?}");
}

#[test]
fn wrong_keys_and_passphrases_are_told_apart() {
    let desk = Desk::new();
    desk.sealed("case.age");
    let resume = ["interview", "--plain", "--resume", "case.age"];
    desk.put("pass", "not the right five words");
    refused(&desk, "case.age", &resume, "the passphrase does not fit");
    desk.put("pass", PASSPHRASE);
    let foreign = store::seal(RECORD.as_bytes(), &[Identity::generate().to_public()]).expect("sealed");
    desk.put("foreign.age", foreign);
    refused(&desk, "foreign.age", &["record", "rekey", "foreign.age"], "other keys than yours");
    desk.put("key.age", b"no key");
    refused(&desk, "case.age", &resume, "no key that can be used");
    fs::remove_file(desk.path("key.age")).expect("removed");
    refused(&desk, "case.age", &resume, "there is no key");
}

#[test]
fn altered_cut_newer_and_empty_files_are_refused() {
    let desk = Desk::new();
    desk.sealed("case.age");
    let whole = desk.bytes("case.age");
    let resume = ["interview", "--plain", "--resume", "case.age"];
    let middle = whole.len() / 2;
    let mut flipped = whole.clone();
    flipped[whole.len() - 3] ^= 1;
    let newer = [&b"age-encryption.org/v2\n"[..], &whole[22..]].concat();
    let mut first = whole.clone();
    first[0] ^= 1;
    for (bytes, words) in [
        (whole[..middle].to_vec(), "not whole"),
        (flipped, "not whole"),
        (newer, "newer version"),
        (first, "not whole"),
        (Vec::new(), "not whole"),
    ] {
        desk.put("case.age", bytes);
        refused(&desk, "case.age", &resume, words);
    }
    // A record of a later format, inside an encryption that is fine.
    let later = RECORD.replace("record/1", "record/9");
    desk.put("case.age", store::seal(later.as_bytes(), &[key().1.to_public()]).expect("sealed"));
    refused(&desk, "case.age", &resume, "schema");
}

/// Every byte of the key file counts too. The header alone is flipped: each try costs a passphrase.
#[test]
fn a_key_that_asks_for_too_much_work_is_refused_at_once() {
    let desk = Desk::new();
    let text = String::from_utf8_lossy(&key().0).into_owned();
    assert!(text.lines().nth(1).is_some_and(|line| line.ends_with(" 17")), "the work factor is 17");
    // What stands in the header is enough; the rest of the file is never looked at.
    let asks = |factor: &str| {
        let at = key().0.windows(4).position(|part| part == b" 17\n").expect("the factor");
        [&key().0[..at], format!(" {factor}\n").as_bytes(), &key().0[at + 4..]].concat()
    };
    for factor in ["21", "25", "30"] {
        desk.put("key.age", asks(factor));
        let file = KeyFile::at(Some(&desk.path("key.age"))).expect("a place");
        let begun = Instant::now();
        let failure = file.unlock(&SecretString::from(PASSPHRASE)).err().expect("refused");
        assert!(begun.elapsed() < Duration::from_millis(200), "{factor}: {:?}", begun.elapsed());
        assert_eq!(failure.message.expect("a message").id(), "error-work-factor");
    }
    // A small factor, as another tool may choose, is fine.
    let mut lock = scrypt::Recipient::new(SecretString::from(PASSPHRASE));
    lock.set_work_factor(2);
    let encryptor = Encryptor::with_recipients(std::iter::once(&lock as _)).expect("a lock");
    let mut bytes = Vec::new();
    let mut writer = encryptor.wrap_output(&mut bytes).expect("written");
    {
        use age::secrecy::ExposeSecret;
        writer.write_all(key().1.to_string().expose_secret().as_bytes()).expect("written");
    }
    writer.finish().expect("written");
    // With it cheap, every single bit of the key file can be tried.
    let file = KeyFile::at(Some(&desk.path("key.age"))).expect("a place");
    let passphrase = SecretString::from(PASSPHRASE);
    desk.put("key.age", &bytes);
    assert!(file.unlock(&passphrase).is_ok());
    for at in 0..bytes.len() {
        let mut altered = bytes.clone();
        altered[at] ^= 1;
        desk.put("key.age", altered);
        assert!(file.unlock(&passphrase).is_err(), "byte {at}");
    }
}

#[cfg(unix)]
#[test]
fn links_and_other_processes_in_the_way_are_refused() {
    let desk = Desk::new();
    desk.put("elsewhere", "somebody's");
    std::os::unix::fs::symlink(desk.path("elsewhere"), desk.path("link.age")).expect("a link");
    refused(&desk, "elsewhere", &["interview", "--plain", "--save", "link.age"], "exists");
    refused(&desk, "elsewhere", &["record", "forget", "link.age", "--yes"], "ordinary");
    desk.put("case.yaml", RECORD);
    refused(&desk, "elsewhere", &["record", "encrypt", "case.yaml", "-o", "link.age"], "ordinary");
    desk.sealed("case.age");
    let _held = Lock::take(&desk.path("case.age")).expect("taken");
    refused(&desk, "case.age", &["interview", "--plain", "--resume", "case.age"], "another process");
    refused(&desk, "case.age", &["record", "rekey", "case.age"], "another process");
    refused(&desk, "case.age", &["record", "forget", "case.age", "--yes"], "another process");
}

/// A file system of its own in the folder, where that is allowed; taken away at the end.
struct Mounted<'a>(&'a std::path::Path);

impl<'a> Mounted<'a> {
    fn new(at: &'a std::path::Path, options: &str) -> Option<Self> {
        fs::create_dir_all(at).expect("a folder");
        let mut mount = Process::new("mount");
        mount.args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(at).stderr(Stdio::null());
        mount.status().ok().filter(std::process::ExitStatus::success).map(|_| Self(at))
    }
}

impl Drop for Mounted<'_> {
    fn drop(&mut self) {
        let _ = Process::new("umount").arg(self.0).status();
    }
}

/// Runs where file systems can be mounted; elsewhere it says so and is no evidence.
#[test]
fn a_full_or_read_only_disk_leaves_the_former_state_whole() {
    let desk = Desk::new();
    let disk = desk.path("disk");
    let Some(mounted) = Mounted::new(&disk, "size=64k") else {
        let _ = writeln!(std::io::stderr(), "no file system can be mounted here: not tested");
        return;
    };
    let begin = ["interview", "--plain", "--save", "disk/case.age", "--identity", "key.age"];
    assert_eq!(desk.run_with(&begin, "2\n4\n!\n").code, Some(0));
    let before = desk.bytes("disk/case.age");
    {
        let mut filler = File::create(disk.join("filler")).expect("a file");
        while filler.write_all(&[0; 512]).is_ok() {}
    }
    let resume = ["interview", "--plain", "--resume", "disk/case.age", "--identity", "key.age"];
    let resume = [&resume[..], &["--passphrase-file", "pass"]].concat();
    let ran = desk.run_with(&resume, "1\n1\n1\n!\n");
    assert!(ran.err.contains("Not saved") || ran.err.contains("full"), "{}", ran.err);
    assert_eq!(desk.bytes("disk/case.age"), before);
    fs::remove_file(disk.join("filler")).expect("removed");
    let remount = |how: &str| Process::new("mount").args(["-o", how]).arg(&disk).status().expect("mount");
    if remount("remount,ro").success() {
        let ran = desk.run_with(&resume, "1\n!\n");
        assert_eq!(ran.code, Some(1), "{}", ran.err);
        assert!(ran.err.contains("can only be read") || ran.err.contains("read-only"), "{}", ran.err);
        assert_eq!(desk.bytes("disk/case.age"), before);
    }
    drop(mounted);
}

#[test]
fn what_an_editor_puts_before_the_text_is_passed_over() {
    let desk = Desk::new();
    desk.sealed("case.age");
    desk.put("pass", format!("\u{feff}{PASSPHRASE}\r\n"));
    desk.put("key.age.pub", format!("\u{feff}{}\r\n", key().1.to_public()));
    assert_eq!(desk.run(&["record", "check", "case.age"]).code, Some(0));
    desk.put("case.yaml", RECORD);
    let ran = desk.run(&["record", "encrypt", "case.yaml", "-o", "made.age"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let mut letters = Vec::new();
    let mut writer =
        age::armor::ArmoredWriter::wrap_output(&mut letters, age::armor::Format::AsciiArmor).expect("armour");
    writer.write_all(&desk.bytes("case.age")).expect("written");
    writer.finish().expect("written");
    for before in ["\u{feff}", "\n", "\u{feff}\r\n"] {
        desk.put("letters.age", [before.as_bytes(), &letters].concat());
        let ran = desk.run(&["record", "check", "letters.age"]);
        assert_eq!(ran.code, Some(0), "{before:?}: {}", ran.err);
    }
    desk.put("key.age.pub", "hello\n");
    let ran = desk.run(&["record", "encrypt", "case.yaml", "-o", "again.age"]);
    assert!(ran.code == Some(2) && ran.err.contains("key.age.pub"), "{}", ran.err);
}

#[test]
fn small_mistakes_get_the_advice_that_fits() {
    let desk = Desk::new();
    desk.sealed("case.age");
    let args = ["record", "check", "case.age", "--identity", "key.age", "--passphrase-file", "none"];
    let ran = desk.run_with(&args, "");
    assert!(ran.code == Some(2) && ran.err.contains("path given for the passphrase"), "{}", ran.err);
    assert!(!ran.err.contains("record new"), "{}", ran.err);
    let ran = desk.run_with(&["key", "new", "hunter2secret"], "");
    assert!(ran.code == Some(2) && !ran.err.contains("hunter2"), "{}", ran.err);
    for path in [".", "/dev/null"] {
        let ran = desk.run(&["interview", "--plain", "--resume", path]);
        assert_eq!(ran.code, Some(2), "{path}: {}", ran.err);
    }
}

/// A file over the limit is called too large: cut off at it, it would seem altered.
#[test]
fn a_sealed_file_that_is_too_large_is_called_so() {
    let desk = Desk::new();
    desk.sealed("case.age");
    let large = [desk.bytes("case.age"), vec![b'x'; 3 << 20]].concat();
    desk.put("case.age", large);
    refused(&desk, "case.age", &["record", "rekey", "case.age"], "too large");
    desk.sealed("case.age");
    desk.put("key.age", [desk.bytes("key.age"), vec![b'x'; 3 << 20]].concat());
    refused(&desk, "case.age", &["record", "rekey", "case.age"], "too large");
}
