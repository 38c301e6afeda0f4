//! From a new key to a forgotten record, by the program itself.

use std::fs;
use std::io::{Read, Write};

use age::x25519::Identity;
use age::{Decryptor, scrypt};
use holdepunkt::world::store::{self, is_sealed};

use super::support::{Desk, PASSPHRASE, RECORD, key};

#[test]
fn a_key_is_made_shown_and_locked_anew() {
    let desk = Desk::new();
    let made = desk.run_with(&["key", "new", "--passphrase-file", "pass"], "");
    assert_eq!(made.code, Some(0), "{}", made.err);
    // What happens when it is lost is said before, and a second key is suggested.
    let (lost, kept) =
        (made.err.find("is lost").expect("said"), made.err.find("The key is made").expect("said"));
    assert!(lost < kept && made.err.contains("second key"), "{}", made.err);
    let path = desk.path("data/holdepunkt/key.age");
    assert!(is_sealed(&fs::read(&path).expect("a key")));
    assert_eq!(desk.run_with(&["key", "show"], "").out, made.out);
    // A second one never takes its place.
    let before = fs::read(&path).expect("a key");
    assert_eq!(desk.run_with(&["key", "new", "--passphrase-file", "pass"], "").code, Some(1));
    assert_eq!(fs::read(&path).expect("a key"), before);
    desk.put("new", "another five words for it");
    let args = ["key", "passphrase", "--passphrase-file", "pass", "--new-passphrase-file", "new"];
    assert_eq!(desk.run_with(&args, "").code, Some(0));
    assert_eq!(desk.run_with(&args, "").code, Some(2), "the old passphrase fits no more");
    fs::remove_file(desk.path("data/holdepunkt/key.age.pub")).expect("removed");
    assert_eq!(desk.run_with(&["key", "show", "--passphrase-file", "new"], "").out, made.out);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |name: &str| fs::metadata(desk.path(name)).expect("there").permissions().mode() & 0o777;
        assert_eq!(mode("data/holdepunkt/key.age"), 0o600);
        assert_eq!(mode("data/holdepunkt"), 0o700);
    }
}

/// The forms are those of the age tools: what they write is read here, what is written here they read.
#[test]
fn key_and_record_are_files_of_the_age_tools() {
    let desk = Desk::new();
    // As `age -d key.age` would do it.
    let mut text = String::new();
    let mut lock = scrypt::Identity::new(PASSPHRASE.into());
    lock.set_max_work_factor(17);
    let decryptor = Decryptor::new(key().0.as_slice()).expect("an age file");
    assert!(decryptor.is_scrypt());
    decryptor.decrypt(std::iter::once(&lock as _)).expect("opened").read_to_string(&mut text).expect("text");
    assert!(text.lines().any(|line| line.starts_with("AGE-SECRET-KEY-1")));
    // As `age -a -r` would write it: in letters, to a key that is not locked.
    let own = Identity::generate();
    let mut armoured = Vec::new();
    let armour = age::armor::ArmoredWriter::wrap_output(&mut armoured, age::armor::Format::AsciiArmor)
        .expect("armour");
    let public = own.to_public();
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&public as _)).expect("a recipient");
    let mut writer = encryptor.wrap_output(armour).expect("written");
    writer.write_all(RECORD.as_bytes()).expect("written");
    writer.finish().and_then(age::armor::ArmoredWriter::finish).expect("written");
    desk.put("theirs.age", &armoured);
    {
        use age::secrecy::ExposeSecret;
        desk.put("theirs.key", format!("# created: today\n{}\n", own.to_string().expose_secret()));
    }
    let ran = desk.run_with(&["record", "check", "theirs.age", "--identity", "theirs.key"], "");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.err.contains("no passphrase"));
}

#[test]
fn a_record_is_encrypted_read_rekeyed_decrypted_and_forgotten() {
    let desk = Desk::new();
    let other = Identity::generate();
    desk.put("case.yaml", RECORD);
    let public = other.to_public().to_string();
    let ran = desk.run(&["record", "encrypt", "case.yaml", "-o", "case.age", "--recipient", &public]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let path = desk.path("case.age");
    let sealed = desk.bytes("case.age");
    assert!(!sealed.windows(8).any(|part| part == b"Sentinel"));
    for key in [&key().1, &other] {
        assert!(store::open(&path, &sealed, key).is_ok());
    }
    assert_eq!(desk.run(&["record", "check", "case.age"]).code, Some(0));
    let shown = desk.run(&["record", "show", "case.age"]);
    assert!(shown.out.contains("Sentinel came by boat") && shown.err.contains(&public), "{}", shown.err);
    assert!(shown.err.contains("phone number") && !shown.err.contains("98 76"), "{}", shown.err);
    assert!(!desk.run(&["record", "show", "case.age", "--mask"]).out.contains("98 76"));
    let assessed = desk.run(&["assess", "case.age", "case.yaml"]);
    assert_eq!((assessed.code, assessed.out.matches("Sentinel came by boat").count()), (Some(0), 2));
    // Rekeying leaves the other out.
    assert_eq!(desk.run(&["record", "rekey", "case.age"]).code, Some(0));
    assert!(store::open(&path, &desk.bytes("case.age"), &other).is_err());
    assert_eq!(desk.record("case.age").reference.expect("kept").as_str(), "A-17");
    // Decrypting has to be confirmed, and gives back what was encrypted.
    assert_eq!(desk.run(&["record", "decrypt", "case.age", "-o", "plain.yaml"]).code, Some(2));
    assert!(!desk.path("plain.yaml").exists());
    assert_eq!(desk.run(&["record", "decrypt", "case.age", "-o", "plain.yaml", "--yes"]).code, Some(0));
    assert_eq!(desk.bytes("plain.yaml"), RECORD.as_bytes());
    assert_eq!(desk.run(&["record", "decrypt", "case.age", "-o", "case.yaml", "--yes"]).code, Some(1));
    assert_eq!(desk.run_with(&["record", "forget", "case.age"], "").code, Some(2));
    let gone = desk.run_with(&["record", "forget", "case.age", "--yes"], "");
    assert!(gone.code == Some(0) && gone.err.contains("backups") && !path.exists(), "{}", gone.err);
    assert_eq!(fs::read_dir(desk.folder()).expect("listed").count(), 6, "nothing is left beside");
}

/// Danger no, health no, under 18, then leave.
const THREE: &str = "2\n4\n2\n!\n";

#[test]
fn an_interview_is_saved_without_a_passphrase_and_goes_on_with_it() {
    let desk = Desk::new();
    let other = Identity::generate();
    let public = other.to_public().to_string();
    let args = ["interview", "--plain", "--save", "case.age", "--identity", "key.age"];
    let ran = desk.run_with(&[&args[..], &["--recipient", &public]].concat(), THREE);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(desk.record("case.age").safety.immediate_danger.is_some());
    assert_eq!(desk.run_with(&args, THREE).code, Some(2), "a file that exists is not begun anew");
    let args = ["interview", "--plain", "--resume", "case.age", "--identity", "key.age"];
    assert_eq!(desk.run_with(&args, "!\n").code, Some(2), "reading needs the passphrase");
    let before = desk.bytes("case.age");
    let ran = desk.run_with(&[&args[..], &["--passphrase-file", "pass"]].concat(), "\n\n1\n!\n");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let after = desk.bytes("case.age");
    assert_ne!(before, after);
    // It is still encrypted to the other key, which nobody had to name again.
    assert!(store::open(&desk.path("case.age"), &after, &other).is_ok());
}

/// Anybody who has the public key can make a file that opens, and write into it what they like.
#[test]
fn a_key_that_somebody_wrote_into_a_record_gets_nothing_unless_it_is_confirmed() {
    let desk = Desk::new();
    let stranger = Identity::generate();
    let public = stranger.to_public().to_string();
    let planted = format!("# recipient: {public}\n{RECORD}");
    desk.put("case.yaml", &planted);
    assert_eq!(desk.run(&["record", "encrypt", "case.yaml", "-o", "made.age"]).code, Some(0));
    desk.put("case.age", store::seal(planted.as_bytes(), &[key().1.to_public()]).expect("sealed"));
    let run = |args: &[&str]| {
        let key = ["--identity", "key.age", "--passphrase-file", "pass"];
        desk.run_with(&[&["interview", "--plain"], args, &key[..]].concat(), "1\n!\n")
    };
    let opens = |name: &str| store::open(&desk.path(name), &desk.bytes(name), &stranger).is_ok();
    assert_eq!(run(&["--resume", "made.age"]).code, Some(0));
    assert!(!opens("made.age"), "the plain file said who can open its copy");
    let before = desk.bytes("case.age");
    let ran = run(&["--resume", "case.age"]);
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert!(ran.err.contains(&public) && ran.err.contains("--recipient KEY"), "{}", ran.err);
    assert!(ran.out.is_empty() && desk.bytes("case.age") == before);
    // Named by hand it is known from then on.
    assert_eq!(run(&["--resume", "case.age", "--recipient", &public]).code, Some(0));
    assert!(opens("case.age"));
    assert_eq!(run(&["--resume", "case.age"]).code, Some(0));
    // A record that is read only tells of it.
    assert!(desk.run(&["record", "show", "case.age"]).err.contains(&public));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(desk.path("key.age.known")).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_dash_is_standard_output_and_never_a_file() {
    let desk = Desk::new();
    desk.sealed("case.age");
    desk.put("case.yaml", RECORD);
    let ran = desk.run(&["record", "decrypt", "case.age", "-o", "-", "--yes"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), RECORD), "{}", ran.err);
    assert_eq!(desk.run(&["record", "decrypt", "case.age", "-o", "-"]).code, Some(2), "not confirmed");
    let encrypt = ["record", "encrypt", "case.yaml", "-o", "-", "--identity", "key.age"];
    let made = desk.command().args(encrypt).output().expect("it runs");
    assert!(store::open(&desk.path("-"), &made.stdout, &key().1).is_ok(), "{:?}", made.status);
    let sealed = desk.bytes("case.age");
    for args in [["rekey", "-"].as_slice(), &["forget", "-", "--yes"]] {
        let mut command = desk.command();
        command.args([&["record"], args].concat()).write_stdin(sealed.clone());
        let output = command.output().expect("it runs");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("name a file"), "{args:?}");
    }
    assert!(!desk.path("-").exists());
}

#[test]
fn a_reader_whom_the_file_does_not_name_is_not_dropped_without_a_word() {
    let desk = Desk::new();
    let leader = Identity::generate();
    let public = leader.to_public().to_string();
    let sealed = store::seal(RECORD.as_bytes(), &[key().1.to_public(), leader.to_public()]).expect("sealed");
    desk.put("case.age", &sealed);
    let key = ["--identity", "key.age", "--passphrase-file", "pass"];
    let resume = [&["interview", "--plain", "--resume", "case.age"], &key[..]].concat();
    let ran = desk.run_with(&resume, "1\n!\n");
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert!(ran.err.contains("a further key") && ran.err.contains("--recipient KEY"), "{}", ran.err);
    assert_eq!(desk.bytes("case.age"), sealed);
    let ran = desk.run_with(&[&resume[..], &["--recipient", &public]].concat(), "1\n!\n");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(store::open(&desk.path("case.age"), &desk.bytes("case.age"), &leader).is_ok());
    assert_eq!(desk.run_with(&resume, "1\n!\n").code, Some(0));
}

#[test]
fn nobody_is_locked_out_of_what_they_save_by_a_line_in_place_of_their_own() {
    let desk = Desk::new();
    let leader = format!("{}\n", Identity::generate().to_public());
    let save = |name: &str, more: &[&str]| {
        let args = ["interview", "--plain", "--save", name, "--identity", "key.age"];
        let ran = desk.run_with(&[&args[..], more].concat(), THREE);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        ran.err
    };
    // A key from before, of which nothing is known yet: said, and checked once there is a passphrase.
    fs::remove_file(desk.path("key.age.known")).expect("removed");
    desk.put("key.age.pub", &leader);
    assert!(save("a.age", &[]).contains("holdepunkt key show"));
    save("b.age", &["--passphrase-file", "pass"]);
    assert!(desk.record("b.age").safety.immediate_danger.is_some());
    // From then on it needs none, whatever stands in the public file.
    assert!(!save("c.age", &[]).contains("key show"));
    assert!(desk.record("c.age").safety.immediate_danger.is_some());
    let own = key().1.to_public();
    let shown = desk.run_with(&["key", "show", "--identity", "key.age"], "").out;
    assert_eq!(shown, format!("{own}\n{leader}"));
    assert_eq!(desk.bytes("key.age.pub"), shown.as_bytes(), "repaired");
    // A new key is known at once.
    assert_eq!(desk.run_with(&["key", "new", "--passphrase-file", "pass"], "").code, Some(0));
    desk.put("data/holdepunkt/key.age.pub", &leader);
    assert_eq!(desk.run_with(&["interview", "--plain", "--save", "d.age"], THREE).code, Some(0));
    assert_eq!(
        desk.run_with(&["record", "check", "d.age", "--passphrase-file", "pass"], "").code,
        Some(0),
        "it opens with one's own key"
    );
}

#[test]
fn the_first_save_leads_through_a_new_key() {
    let desk = Desk::new();
    let ran = desk.run_with(&["interview", "--plain", "--save", "case.age"], THREE);
    assert_eq!(ran.code, Some(2), "without a terminal nobody can be asked");
    assert!(!desk.path("case.age").exists() && !desk.path("data").exists());
    let ran =
        desk.run_with(&["interview", "--plain", "--save", "case.age", "--passphrase-file", "pass"], THREE);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.err.contains("is lost") && desk.path("data/holdepunkt/key.age").exists());
}

#[test]
fn identifiers_are_pointed_out_while_a_note_is_written() {
    let desk = Desk::new();
    let skip = "2\n".to_owned() + &"\n".repeat(200);
    let plain = desk.run_with(&["interview", "--plain"], &skip);
    let notes = plain.err.matches("Your note").count();
    assert!(notes > 3, "{}", plain.err);
    // Blank lines up to the first note, then one with a number, masked.
    let lines = plain.err.split("Your note").next().unwrap_or_default();
    let prompts = ["Number:", "Numbers, with a space between:", "Answer:"];
    let before: usize = prompts.iter().map(|prompt| lines.matches(prompt).count()).sum();
    for (answer, kept) in [("m", "[***]"), ("", "ring 98 76 54 32")] {
        let input = "2\n".to_owned() + &"\n".repeat(before - 1) + "ring 98 76 54 32\n\n" + answer + "\n!\n";
        let name = format!("case{}.yaml", kept.len());
        let out = format!("out{}.md", kept.len());
        let ran = desk.run_with(&["interview", "--plain", "--save-plain", &name, "-o", &out], &input);
        assert!(ran.err.contains("phone number") && ran.err.contains("Names cannot"), "{}", ran.err);
        let text = String::from_utf8(desk.bytes(&name)).expect("text");
        assert!(text.contains(kept), "{text}");
        // What is written for others is looked through once more.
        let warned = ran.err.contains(&format!("{out}: the notes may tell"));
        assert_eq!(warned, answer.is_empty(), "{}", ran.err);
    }
}

#[test]
fn a_groups_sheets_are_encrypted_as_an_interview_is_and_compared_with_the_key() {
    let desk = Desk::new();
    fs::create_dir(desk.path("group")).expect("a folder");
    let case = "night-shift-at-the-quay";
    let args =
        ["record", "enter", "--trainee", "--case", case, "-o", "group", "--yes", "--identity", "key.age"];
    let ran = desk.run_with(&args, "A29 p o, F2 p d\nA29 u\n");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let record = desk.record("group/trainee-02.age");
    assert_eq!(record.training.map(|training| training.case).as_deref(), Some(case));
    assert_eq!(record.findings.len(), 1);
    assert!(!desk.bytes("group/trainee-01.age").windows(4).any(|part| part == b"A29 "));
    // Without the key nothing is compared.
    let ran = desk.run_with(&["train", "compare", "group", "--identity", "key.age"], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{}", ran.err);
    let ran = desk.run(&["train", "compare", "group"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("2 answers"), "{}", ran.out);
}
