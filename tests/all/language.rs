//! Which language the program speaks, and that it speaks the whole of it.

use holdepunkt::cli::Cli;
use holdepunkt::words::Lang;

use crate::support::{Folder, LANGS, Ran, messages, program};

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

/// Every command with its subcommands, as words of the command line.
fn commands() -> Vec<Vec<String>> {
    fn walk(command: &clap::Command, words: &[String], found: &mut Vec<Vec<String>>) {
        found.push(words.to_vec());
        for sub in command.get_subcommands() {
            let words = [words, &[sub.get_name().to_owned()]].concat();
            walk(sub, &words, found);
        }
    }
    let mut found = Vec::new();
    walk(&Cli::in_words(&messages(Lang::En)), &[], &mut found);
    assert!(found.len() > 10, "{found:?}");
    found
}

fn help(command: &[String], flag: &str, lang: Lang) -> String {
    let lang = lang.to_string();
    let words = command.iter().map(String::as_str);
    spoken(&words.chain([flag, "--lang", &lang]).collect::<Vec<_>>(), &[])
}

#[test]
fn help_in_norwegian_has_no_english_words_of_the_parser() {
    for command in &commands() {
        for flag in ["--help", "-h"] {
            let help = help(command, flag, Lang::Nb);
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
        for command in &commands() {
            let help = help(command, "--help", lang);
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

/// What stays empty is not known, so the template itself is a record, in either language.
#[test]
fn the_template_is_a_record_in_both_languages() {
    let folder = Folder::new();
    for lang in ["en", "nb"] {
        let new = folder.run(&["record", "new", "--lang", lang]);
        folder.file("new.yaml", &new.out);
        assert_eq!(folder.run(&["record", "check", "new.yaml"]).code, Some(0), "{}", new.out);
        let made = folder.run(&["assess", "new.yaml", "--format", "json"]).out;
        let made: serde_json::Value = serde_json::from_str(&made).expect("JSON");
        assert_eq!(made["not_considered"].as_array().map(Vec::len), Some(73));
        for duty in made["duties"].as_array().expect("duties") {
            assert_eq!(duty["status"], "may-apply");
        }
    }
}
