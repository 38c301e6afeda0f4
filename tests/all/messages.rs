//! The program's own words: whole in both languages, every one of them used, none missing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use holdepunkt::Choice;
use holdepunkt::assessment::{Concerned, DutyStatus};
use holdepunkt::catalogue::Light;
use holdepunkt::cli::Cli;
use holdepunkt::interview::script::Part;
use holdepunkt::record::{Basis, State};
use holdepunkt::words::Lang;

use crate::support::{LANGS, files, messages, root};

/// A message: what it says, and the arguments it takes.
#[derive(Default)]
struct Said {
    text: String,
    arguments: BTreeSet<String>,
}

impl Said {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.text.push_str(&format!("{{{}}}", id.name));
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.text.push_str(value);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            other => panic!("messages use no functions, terms or references: {other:?}"),
        }
    }
}

/// The messages of a language by id. Anything the parser does not take is a failure.
fn said(lang: Lang) -> BTreeMap<String, Said> {
    let resource = parse(lang.row().messages).unwrap_or_else(|(_, errors)| panic!("{lang}: {errors:?}"));
    let mut found = BTreeMap::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let mut said = Said::default();
                let value = message.value.unwrap_or_else(|| panic!("{lang}: {} is empty", message.id.name));
                said.pattern(&value);
                let twice = found.insert(message.id.name.to_owned(), said).is_some();
                assert!(!twice, "{lang}: {} stands twice", message.id.name);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            other => panic!("{lang}: {other:?}"),
        }
    }
    found
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_arguments() {
    let [en, nb] = LANGS.map(said);
    let ids = |messages: &BTreeMap<String, Said>| messages.keys().cloned().collect::<BTreeSet<_>>();
    let one_sided: Vec<String> = ids(&en).symmetric_difference(&ids(&nb)).cloned().collect();
    assert!(one_sided.is_empty(), "in one language alone: {one_sided:?}");
    for (id, said) in &en {
        assert_eq!(said.arguments, nb[id].arguments, "{id}");
        assert!(!said.text.trim().is_empty() && !nb[id].text.trim().is_empty(), "{id} says nothing");
    }
}

/// Names and mere forms; everything else must be said in either language.
const ALIKE: &[&str] = &[
    "phone-short",
    "welcome-title",
    "finding-earlier-basis",
    "card-basis",
    "error-other",
    "io-other",
    "value-format",
];

#[test]
fn nothing_is_left_untranslated() {
    let [en, nb] = LANGS.map(said);
    let alike: Vec<&String> =
        en.keys().filter(|id| nb.get(*id).is_some_and(|nb| nb.text == en[*id].text)).collect();
    for id in alike {
        let words = en[id].text.split(|c: char| !c.is_alphabetic()).any(|word| word.len() > 1);
        let only_arguments =
            en[id].arguments.iter().fold(en[id].text.clone(), |t, a| t.replace(a.as_str(), ""));
        let words = words && only_arguments.chars().any(char::is_alphabetic);
        assert!(!words || ALIKE.contains(&id.as_str()), "{id} is the same in both: {}", en[id].text);
    }
}

/// A text in the program's code, and the code right before it.
struct Literal {
    before: String,
    text: String,
}

/// Every string in the code, tests and comments aside.
fn literals() -> Vec<Literal> {
    let mut found = Vec::new();
    for path in files(&root().join("src"), &["rs"]) {
        let code = fs::read_to_string(path).expect("read");
        let code = code.split("#[cfg(test)]").next().unwrap_or_default();
        let lines: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let code = lines.join("\n").replace("\\\"", "\u{1}").replace("'\"'", "\u{1}");
        let mut rest = code.as_str();
        let mut before = String::new();
        while let Some((head, tail)) = rest.split_once('"') {
            let Some((text, tail)) = tail.split_once('"') else { break };
            before.push_str(head.trim_end());
            let start = before.char_indices().rev().nth(24).map_or(0, |(at, _)| at);
            found.push(Literal { before: before[start..].to_owned(), text: text.to_owned() });
            before = "\"".to_owned();
            rest = tail;
        }
    }
    assert!(found.len() > 500, "{} strings", found.len());
    found
}

fn is_id(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(fits)
}

/// What `prefix-{…}` and the like in the code stand for.
fn made_up() -> Vec<String> {
    fn all<T: Choice>(prefix: &str) -> Vec<String> {
        T::NAMES.iter().map(|name| format!("{prefix}-{name}")).collect()
    }
    let mut ids = [
        all::<State>("state"),
        all::<State>("findings"),
        all::<Basis>("basis"),
        all::<Light>("light"),
        all::<DutyStatus>("duty-status"),
        all::<Concerned>("concerned"),
        all::<Part>("part"),
    ]
    .concat();
    ids.extend((1..=12).map(|month| format!("month-{month}")));
    ids.extend(["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].map(|day| format!("day-{day}")));
    ids.extend(["text", "number", "sequence", "mapping", "scalar"].map(|kind| format!("kind-{kind}")));
    ids.extend(["ask-reference-help", "ask-languages-help"].map(str::to_owned));
    let own = ["citation", "date", "language", "reference-long", "reference-name", "reference-number"];
    ids.extend(own.map(|id| format!("problem-{id}-advice")));
    ids
}

/// The ids that the help of a command asks for (`cli::help`): `help-COMMAND`, `usage-COMMAND`,
/// `help-COMMAND-ARG` or else `help-any-ARG`, `value-ARG`.
fn helped(command: &clap::Command, key: &str, known: &BTreeSet<String>, ids: &mut BTreeSet<String>) {
    ids.extend([format!("help-{key}"), format!("usage-{key}")]);
    for argument in command.get_arguments() {
        let name = argument.get_id().as_str().replace('_', "-");
        let own = format!("help-{key}-{name}");
        let asked = if known.contains(&own) { own } else { format!("help-any-{name}") };
        let is_fact = holdepunkt::cli::FactFlags::all().any(|(flag, _)| flag == name);
        ids.insert(if is_fact { "help-fact".to_owned() } else { asked });
        let value = format!("value-{name}");
        ids.extend(known.contains(&value).then_some(value));
    }
    for sub in command.get_subcommands() {
        let key = if key == "main" { sub.get_name().to_owned() } else { format!("{key}-{}", sub.get_name()) };
        helped(sub, &key, known, ids);
    }
}

fn help_ids(known: &BTreeSet<String>) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    helped(&Cli::in_words(&messages(Lang::En)), "main", known, &mut ids);
    ids
}

/// Messages named in the code, and the arguments they are given, are checked when it is built (`id!`, `msg!`,
/// `each!`). These ids are put together while it runs.
#[test]
fn every_message_that_is_put_together_exists() {
    let known: BTreeSet<String> = said(Lang::En).into_keys().collect();
    let made = made_up().into_iter().chain(help_ids(&known));
    let missing: Vec<String> = made.filter(|id| !known.contains(id)).collect();
    assert!(missing.is_empty(), "not in the messages: {missing:?}");
}

#[test]
fn every_message_is_used() {
    let known: BTreeSet<String> = said(Lang::En).into_keys().collect();
    let literals = literals();
    let written: BTreeSet<&str> = literals.iter().map(|literal| literal.text.as_str()).collect();
    // `prefix-{…}`, `{…}-suffix`, `choice("prefix", …)`, `each!("prefix-", …)` and `beside("suffix")`.
    let open =
        |text: &str| text.split_once('{').map(|(prefix, _)| prefix.to_owned()).filter(|p| p.ends_with('-'));
    let chosen = literals.iter().filter(|literal| literal.before.ends_with("choice("));
    let members = literals.iter().filter(|literal| literal.before.ends_with("each!("));
    let prefixes: BTreeSet<String> = written
        .iter()
        .filter_map(|text| open(text))
        .chain(chosen.map(|literal| format!("{}-", literal.text)))
        .chain(members.map(|literal| literal.text.clone()))
        .filter(|prefix| is_id(prefix) && !["help-", "usage-", "value-"].contains(&prefix.as_str()))
        .collect();
    let beside = literals.iter().filter(|literal| literal.before.ends_with("beside("));
    let suffixes: BTreeSet<String> = written
        .iter()
        .filter_map(|text| text.rsplit_once('}'))
        .map(|(_, suffix)| suffix.to_owned())
        .chain(beside.map(|literal| format!("-{}", literal.text)))
        .filter(|suffix| suffix.starts_with('-'))
        .collect();
    let helped = help_ids(&known);
    let unused: Vec<&String> = known
        .iter()
        .filter(|id| {
            let id = id.as_str();
            let by_suffix = suffixes
                .iter()
                .any(|s| id.strip_suffix(s.as_str()).is_some_and(|stem| written.contains(stem)));
            let by_prefix = prefixes.iter().any(|prefix| id.starts_with(prefix.as_str()));
            !(written.contains(id) || helped.contains(id) || by_suffix || by_prefix)
        })
        .collect();
    assert!(unused.is_empty(), "used nowhere: {unused:?}");
}

/// docs/terms.md: errors begin in lower case and have no full stop; nobody is called a victim in
/// what is put to a person.
#[test]
fn errors_keep_to_the_house_rules() {
    for lang in LANGS {
        for (id, said) in said(lang) {
            let error =
                ["error-", "problem-", "advice-", "io-", "usage-"].iter().any(|kind| id.starts_with(kind));
            let screen =
                ["usage-main", "advice-danger", "advice-health", "advice-child", "advice-no-conversation"];
            if !error || screen.contains(&id.as_str()) {
                continue;
            }
            let text = said.text.trim();
            let first = text.chars().next().unwrap_or('a');
            let name = text.starts_with("SOURCE_DATE_EPOCH");
            assert!(!first.is_uppercase() || name, "{lang} {id}: {text}");
            assert!(!text.ends_with('.') || text.ends_with("..."), "{lang} {id}: {text}");
        }
    }
}
