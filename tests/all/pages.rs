//! The pages of docs/ name what the program knows: facts with their values, formats, commands.

use std::fs;

use holdepunkt::Choice;
use holdepunkt::catalogue::DutyId;
use holdepunkt::cli::{Cli, Format};
use holdepunkt::record::{Fact, Form};
use holdepunkt::words::Lang;

use crate::support::{messages, root};

fn page(name: &str) -> String {
    fs::read_to_string(root().join("docs").join(name)).expect("the page")
}

#[test]
fn the_page_on_records_names_every_fact_with_all_its_values() {
    let page = page("record-format.md");
    for fact in Fact::ALL {
        let path = fact.path();
        let (section, key) = path.split_once('.').unwrap_or(("", path));
        // A section has a heading of its own, and its keys stand in the table beneath.
        let part = match section {
            "" => page.as_str(),
            _ => {
                let heading = format!("### `{section}`");
                let (_, rest) =
                    page.split_once(&heading).unwrap_or_else(|| panic!("no heading for {section}"));
                rest.split("\n##").next().expect("a part")
            }
        };
        let row = part.lines().find(|line| line.starts_with('|') && line.contains(&format!("`{key}`")));
        let row = row.unwrap_or_else(|| panic!("no row for {path}"));
        for name in fact.names() {
            // Answers of yes, no and not known are explained once, above the tables.
            let explained = ["yes", "no", "unknown"].contains(name);
            assert!(explained || row.contains(&format!("`{name}`")), "{path}: {name} is not in {row}");
        }
    }
    for form in Form::ALL {
        assert!(page.contains(&format!("`{form}`")), "{form}");
    }
}

#[test]
fn the_page_on_commands_names_every_command_format_and_ending() {
    let page = page("commands.md");
    for format in Format::ALL {
        assert!(page.contains(&format!("`{}`", format!("{format:?}").to_lowercase())), "{format:?}");
        for ending in format.endings() {
            assert!(page.contains(&format!("`.{ending}`")), "{format:?}: .{ending}");
        }
    }
    let messages = messages(Lang::En);
    for command in Cli::in_words(&messages).get_subcommands() {
        let name = command.get_name();
        assert!(page.contains(&format!("holdepunkt {name}")), "{name}");
        for sub in command.get_subcommands() {
            assert!(page.contains(&format!("{name} {}", sub.get_name())), "{name} {}", sub.get_name());
        }
    }
    for duty in DutyId::ALL {
        assert!(crate::support::guide().duty(*duty).is_some(), "{duty}");
    }
}

#[test]
fn the_readme_shows_what_the_program_prints() {
    let readme = fs::read_to_string(root().join("README.md")).expect("a page");
    let (_, rest) = readme.split_once("```console\n$ holdepunkt ").expect("an example");
    let (command, rest) = rest.split_once('\n').expect("what it prints");
    let (shown, _) = rest.split_once("\n...\n").expect("an end");
    let args = command.split_whitespace().chain(["--lang", "en", "--width", "80"]);
    let ran = crate::support::program().current_dir(root()).args(args).output().expect("it runs");
    let printed = String::from_utf8(ran.stdout).expect("text");
    assert!(printed.starts_with(shown), "{shown}\n---\n{printed}");
}
