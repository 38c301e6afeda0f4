//! clap's help in the user's language. Message ids follow from the command's shape:
//! `help-COMMAND`, `usage-COMMAND` and `help-COMMAND-ARG`, or `help-any-ARG` for options that
//! several commands share.

use clap::{Arg, Command};

use crate::words::{Messages, Msg, id, msg};

use super::FactFlags;

/// The command with all its words.
pub fn in_words(command: Command, messages: &Messages) -> Command {
    // Building first makes help and version flags and global options exist, so that they get words too.
    let mut command = command;
    command.build();
    dress(command, "", messages)
}

fn dress(command: Command, prefix: &str, messages: &Messages) -> Command {
    let name = if prefix.is_empty() {
        command.get_name().to_owned()
    } else {
        format!("{prefix}-{}", command.get_name())
    };
    let inner = if prefix.is_empty() { String::new() } else { name.clone() };
    let key = if prefix.is_empty() { "main".to_owned() } else { name.trim_start_matches("main-").to_owned() };
    let child_prefix = if inner.is_empty() { "main".to_owned() } else { inner };
    let template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}\n",
        messages.text(id!("help-heading-usage"))
    );
    let sub_names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut order = 0;
    let mut command = command
        .about(messages.text(Msg::composed(format!("help-{key}"))))
        .override_usage(messages.text(Msg::composed(format!("usage-{key}"))))
        .help_template(template)
        .subcommand_help_heading(messages.text(id!("help-heading-commands")))
        .mut_args(|arg| {
            order += 1;
            dress_arg(arg, &key, order, messages)
        });
    for sub in sub_names {
        command = command.mut_subcommand(sub, |sub| dress(sub, &child_prefix, messages));
    }
    command
}

fn dress_arg(arg: Arg, key: &str, order: usize, messages: &Messages) -> Arg {
    let id = arg.get_id().to_string().replace('_', "-");
    let own = format!("help-{key}-{id}");
    let msg = if messages.has(&own) { Msg::composed(own) } else { Msg::composed(format!("help-any-{id}")) };
    let fact = FactFlags::all().find(|(flag, _)| *flag == id).map(|(_, fact)| fact);
    let msg = match fact {
        Some(fact) => msg!("help-fact", fact = fact.path(), values = fact.names().join(", ")),
        None => msg,
    };
    let heading =
        if arg.is_positional() { id!("help-heading-arguments") } else { id!("help-heading-options") };
    let value_id = if fact.is_some() { "value-fact".to_owned() } else { format!("value-{id}") };
    let arg = arg
        .help(messages.text(msg))
        .help_heading(messages.text(heading))
        .hide_possible_values(true)
        .hide_default_value(true)
        // What belongs to one command stands before what belongs to all.
        .display_order(if COMMON.contains(&id.as_str()) { order + 1000 } else { order });
    if messages.has(&value_id) { arg.value_name(messages.text(Msg::composed(value_id))) } else { arg }
}

/// Options of every command, shown last.
const COMMON: [&str; 9] =
    ["identity", "passphrase-file", "lang", "catalogue", "overlay", "color", "width", "help", "version"];
