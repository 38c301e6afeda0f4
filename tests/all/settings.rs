//! What a user settled once: what it changes, what counts more, and what is said of a mistake in it.

use crate::support::{Folder, program};

const SETTLED: &str = "language: nb\nregion: bergen\nrole: public-authority\nsector: child-welfare\n";

/// Exit code, output and complaints of a run with these settings.
fn run(folder: &Folder, settings: &str, args: &[&str]) -> (i32, String, String) {
    folder.file("config.yaml", settings);
    let mut command = program();
    command.current_dir(folder.path()).env("HOLDEPUNKT_CONFIG", "config.yaml").args(args);
    let ran = command.env_remove("HOLDEPUNKT_LANG").output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (ran.status.code().expect("it ended"), text(ran.stdout), text(ran.stderr))
}

#[test]
fn what_is_settled_is_shown_with_where_it_is_from_and_is_a_file_itself() {
    let folder = Folder::new();
    let (code, shown, said) = run(&folder, SETTLED, &["config"]);
    assert_eq!(code, 0, "{said}");
    for line in ["language: nb # fra filen", "region: bergen # fra filen", "# recipients: # ikke valgt"] {
        assert!(shown.contains(line), "{line}: {shown}");
    }
    let again = run(&folder, &shown, &["config"]);
    assert_eq!((again.0, again.1), (0, shown), "{}", again.2);
    let (_, shown, _) = run(&folder, SETTLED, &["config", "--lang", "en"]);
    assert!(shown.contains("language: en # from --lang"), "an option counts more: {shown}");
    // A variable that names no language is not where one is from.
    let mut command = program();
    command.current_dir(folder.path()).env("HOLDEPUNKT_CONFIG", "config.yaml").env("HOLDEPUNKT_LANG", "xx");
    let ran = command.arg("config").output().expect("it runs");
    assert!(String::from_utf8_lossy(&ran.stdout).contains("language: nb # fra filen"));
}

#[test]
fn a_new_interview_begins_with_who_asks_and_with_nothing_about_the_person() {
    let folder = Folder::new();
    let (_, _, said) = run(&folder, SETTLED, &["interview", "--plain", "--save-plain", "case.yaml"]);
    let record = std::fs::read_to_string(folder.path().join("case.yaml")).expect(&said);
    assert!(
        record.contains("role: public-authority") && record.contains("sector: child-welfare"),
        "{record}"
    );
    assert!(!record.contains("bergen"), "{record}");
}

#[test]
fn documents_do_not_depend_on_it() {
    let folder = Folder::new();
    let args = ["contacts", "--lang", "en", "--at", "2026-11-22"];
    assert_eq!(run(&folder, SETTLED, &args), run(&folder, "", &args));
}

#[test]
fn a_mistake_stops_every_command_and_is_named() {
    let folder = Folder::new();
    for args in [&["config"][..], &["quick"], &["contacts"]] {
        let (code, out, said) = run(&folder, "sector: polis\n", args);
        assert_eq!((code, out.as_str()), (2, ""), "{args:?}");
        assert!(said.contains("config.yaml:1") && said.contains("police"), "{args:?}: {said}");
    }
    let (code, _, said) = run(&folder, "region: atlantis\n", &["config"]);
    assert!(code == 2 && said.contains("config.yaml: region") && said.contains("bergen"), "{said}");
    // The emergency line is shown all the same.
    let (code, out, said) = run(&folder, "sector: polis\n", &[]);
    assert!(code == 0 && out.contains("112") && said.contains("config.yaml:1"), "{out}{said}");
    let mut command = program();
    let ran =
        command.env("HOLDEPUNKT_CONFIG", "nowhere/config.yaml").arg("config").output().expect("it runs");
    assert_eq!(ran.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&ran.stderr).contains("nowhere/config.yaml"));
}
