//! Flags for facts of the record, by their leaf names.

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};

use crate::record::{Fact, Record};

/// Facts given as flags, in the order of the flags' list.
#[derive(Debug, Clone, Default)]
pub struct FactFlags {
    given: Vec<(Fact, String)>,
}

impl FactFlags {
    /// Every flag with its fact.
    pub fn all() -> impl Iterator<Item = (&'static str, Fact)> {
        Fact::ALL.iter().filter_map(|fact| Some((fact.flag()?, *fact)))
    }

    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// Writes the facts into a record.
    pub fn apply(&self, record: &mut Record) {
        for (fact, value) in &self.given {
            fact.set(record, Some(value));
        }
    }
}

impl FromArgMatches for FactFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut flags = Self::default();
        flags.update_from_arg_matches(matches)?;
        Ok(flags)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        for (flag, fact) in Self::all() {
            if let Some(value) = matches.get_one::<String>(flag) {
                self.given.push((fact, value.clone()));
            }
        }
        Ok(())
    }
}

impl Args for FactFlags {
    fn augment_args(command: Command) -> Command {
        Self::all().fold(command, |command, (flag, fact)| {
            let mut names = fact.names().to_vec();
            if !names.contains(&"unknown") {
                names.push("unknown");
            }
            command
                .arg(Arg::new(flag).long(flag).value_parser(clap::builder::PossibleValuesParser::new(names)))
        })
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}
