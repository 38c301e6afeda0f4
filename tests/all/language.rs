//! Which language the program speaks, and that it speaks the whole of it.

use crate::support::{Folder, LANGS, Ran, program};

fn spoken(args: &[&str], environment: &[(&str, &str)]) -> String {
    let mut command = program();
    command.env_remove("HOLDEPUNKT_LANG").args(args);
    let ran = Ran::new(command.envs(environment.iter().copied()).output().expect("it runs"));
    assert_eq!(ran.code, Some(0), "{args:?}: {}", ran.err);
    ran.out
}

fn is_norwegian(args: &[&str], environment: &[(&str, &str)]) -> bool {
    let out = spoken(args, environment);
    let first = out.lines().next().unwrap_or_default();
    assert_ne!(first.contains("Fare for liv"), first.contains("Danger to life"), "{first}");
    first.contains("Fare for liv")
}

#[test]
fn the_option_goes_before_the_environment_and_that_before_the_locale() {
    let own = |value| ("HOLDEPUNKT_LANG", value);
    let locale = |value| ("LC_ALL", value);
    assert!(!is_norwegian(&[], &[]));
    assert!(is_norwegian(&["--lang", "nb"], &[]));
    assert!(is_norwegian(&["--lang=nb"], &[own("en"), locale("en_GB.UTF-8")]));
    assert!(!is_norwegian(&["--lang", "en"], &[own("nb"), locale("nb_NO.UTF-8")]));
    assert!(is_norwegian(&[], &[own("nb"), locale("en_GB.UTF-8")]));
    assert!(!is_norwegian(&[], &[own("en"), locale("nb_NO.UTF-8")]));
    for norwegian in ["nb_NO.UTF-8", "nn_NO.UTF-8", "no_NO.UTF-8"] {
        assert!(is_norwegian(&[], &[locale(norwegian)]), "{norwegian}");
    }
    for other in ["de_DE.UTF-8", "C.UTF-8", "en_US.UTF-8"] {
        assert!(!is_norwegian(&[], &[locale(other)]), "{other}");
    }
    // A value that names no language of ours is passed over, not an error.
    assert!(is_norwegian(&[], &[own("xx"), locale("nb_NO.UTF-8")]));
    assert!(!is_norwegian(&[], &[own("")]));
}

/// Every command, for its help.
const COMMANDS: &[&[&str]] = &[
    &[],
    &["interview"],
    &["assess"],
    &["duties"],
    &["record"],
    &["record", "new"],
    &["record", "check"],
    &["catalogue"],
    &["catalogue", "check"],
    &["catalogue", "list"],
];

#[test]
fn help_in_norwegian_has_no_english_words_of_the_parser() {
    for command in COMMANDS {
        for flag in ["--help", "-h"] {
            let help = spoken(&[command, &[flag, "--lang", "nb"][..]].concat(), &[]);
            for word in [
                "Usage:",
                "Options:",
                "Options",
                "Print",
                "Commands",
                "Arguments",
                "possible values",
                "[default",
                "FILE",
                "PATH",
            ] {
                assert!(!help.contains(word), "{command:?}: {word:?} in\n{help}");
            }
            assert!(help.contains("Bruk:") && help.contains("Valg"), "{command:?}:\n{help}");
        }
    }
}

#[test]
fn help_names_every_option_with_words_in_both_languages() {
    for lang in LANGS {
        for command in COMMANDS {
            let help = spoken(&[command, &["--help", "--lang", &lang.to_string()][..]].concat(), &[]);
            for id in ["help-", "usage-", "value-"] {
                assert!(!help.contains(id), "{lang} {command:?}: a message is missing:\n{help}");
            }
            assert!(help.lines().all(|line| line.chars().count() <= 100), "{lang} {command:?}:\n{help}");
        }
    }
}

#[test]
fn a_wrong_command_line_is_answered_in_the_language_asked_for() {
    let folder = Folder::new();
    for (args, en, nb) in [
        (vec!["--nosuch"], "unknown option", "ukjent"),
        (vec!["asess"], "unknown command", "ukjent kommando"),
        (vec!["assess"], "missing", "mangler"),
        (vec!["duties", "--age", "old"], "cannot be used", "kan ikke brukes"),
        (vec!["--width", "5"], "cannot be used", "kan ikke brukes"),
    ] {
        for (lang, words) in [("en", en), ("nb", nb)] {
            let ran = folder.run(&[&["--lang", lang][..], &args].concat());
            assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{args:?}");
            assert!(ran.err.contains(words), "{args:?} {lang}: {}", ran.err);
        }
    }
}

#[test]
fn times_are_norwegian_and_a_bad_one_is_refused() {
    let folder = Folder::new();
    let at = |given: &str| folder.run(&["duties", "--age", "adult", "--at", given]);
    assert!(at("2026-11-22").out.to_lowercase().contains("22 november 2026"));
    for bad in ["2026-02-30", "22.11.2026", "now", ""] {
        let ran = at(bad);
        assert_eq!(ran.code, Some(2), "{bad}");
        assert!(ran.err.contains("2026-11-22T14:05"), "{}", ran.err);
    }
}
