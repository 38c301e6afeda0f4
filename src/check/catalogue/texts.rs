//! Texts: there in every language, short where they must be, and no word to avoid in a question.

use crate::choice::Choice;
use crate::words::{Lang, Text, is_hidden, msg};
use crate::yaml::{Node, Path, Value};

use super::{Checker, top};
use crate::catalogue::file;

/// One row of a terminal.
pub(super) const LABEL_BYTES: usize = 60;
/// The left column of a form.
const FACT_LABEL_BYTES: usize = 40;
/// Beside a heading.
const TITLE_BYTES: usize = 30;

pub(super) fn check(checker: &mut Checker<'_>) {
    in_trees(checker);
    lengths(checker);
    avoided(checker);
}

/// What has to hold of every text, whatever it is of.
pub(super) fn in_trees(checker: &mut Checker<'_>) {
    for (name, tree) in checker.trees {
        everywhere(checker, name, tree);
    }
}

/// What holds for the texts of any file.
pub(super) fn everywhere(checker: &mut Checker<'_>, file: &str, tree: &Node) {
    languages(checker, file, tree);
    hidden(checker, file, tree);
}

/// A mapping whose keys are all languages is a text: it must exist in each of the guide's.
fn languages(checker: &mut Checker<'_>, file: &str, tree: &Node) {
    tree.visit(&Path::default(), &mut |node, path| {
        let Value::Map(entries) = &node.value else { return true };
        if !is_text(entries) {
            return true;
        }
        for lang in &checker.catalogue.guide.languages {
            let text =
                entries.iter().find(|(key, _)| key.name == lang.as_str()).map(|(_, value)| &value.value);
            if !matches!(text, Some(Value::Text(text)) if !text.trim().is_empty()) {
                let what = msg!("problem-missing-text", lang = lang);
                checker.add(file, path.clone(), what, msg!("advice-missing-text", lang = lang));
            }
        }
        false
    });
}

/// Characters that command a terminal, hide text or turn it round have no place in any text.
fn hidden(checker: &mut Checker<'_>, file: &str, tree: &Node) {
    tree.visit(&Path::default(), &mut |node, path| {
        let Value::Text(text) = &node.value else { return true };
        if let Some(found) = text.chars().find(|c| is_hidden(*c) && !matches!(c, '\n' | '\t')) {
            let code = format!("U+{:04X}", u32::from(found));
            checker.add(file, path.clone(), msg!("problem-hidden", code = code), msg!("advice-hidden"));
        }
        true
    });
}

fn is_text(entries: &[(crate::yaml::Key, Node)]) -> bool {
    !entries.is_empty()
        && entries
            .iter()
            .all(|(key, value)| Lang::parse(&key.name).is_some() && !matches!(value.value, Value::Seq(_)))
}

fn lengths(checker: &mut Checker<'_>) {
    let catalogue = checker.catalogue;
    let indicators: Vec<_> = checker.indicators().collect();
    for (file, index, indicator) in indicators {
        short(checker, file, &top("indicators").index(index).key("label"), &indicator.label, LABEL_BYTES);
    }
    for (index, topic) in catalogue.topics.iter().enumerate() {
        short(checker, file::TOPICS, &top("topics").index(index).key("title"), &topic.title, TITLE_BYTES);
    }
    for (index, step) in catalogue.conversation.preparation.iter().enumerate() {
        let path = top("preparation").index(index).key("label");
        short(checker, file::CONVERSATION, &path, &step.label, LABEL_BYTES);
    }
    for (index, right) in catalogue.rights.iter().enumerate() {
        short(checker, file::RIGHTS, &top("rights").index(index).key("title"), &right.title, LABEL_BYTES);
    }
    for (index, fact) in catalogue.facts.iter().enumerate() {
        let path = top("facts").index(index);
        short(checker, file::FACTS, &path.key("label"), &fact.label, FACT_LABEL_BYTES);
        for (number, value) in fact.values.iter().enumerate() {
            short(
                checker,
                file::FACTS,
                &path.key("values").index(number).key("label"),
                &value.label,
                LABEL_BYTES,
            );
        }
    }
}

pub(super) fn short(checker: &mut Checker<'_>, file: &str, path: &Path, text: &Text, most: usize) {
    for (lang, text) in text.iter() {
        if text.len() > most {
            let what = msg!("problem-too-long", bytes = text.len(), most = most);
            checker.add(file, path.key(lang.as_str()), what, msg!("advice-too-long", most = most));
        }
    }
}

/// The questions put to the person must not use the words the guide says to avoid.
fn avoided(checker: &mut Checker<'_>) {
    for (index, topic) in checker.catalogue.topics.iter().enumerate() {
        let path = top("topics").index(index);
        question(checker, &path.key("open"), &topic.open);
        for (number, follow_up) in topic.follow_ups.iter().enumerate() {
            question(checker, &path.key("follow_ups").index(number), follow_up);
        }
    }
}

fn question(checker: &mut Checker<'_>, path: &Path, text: &Text) {
    for (lang, text) in text.iter() {
        let found = checker.catalogue.word_to_avoid(lang, text);
        if let Some(found) = found {
            let what = msg!("problem-avoided-word", word = found.word.get(lang));
            checker.add(file::TOPICS, path.key(lang.as_str()), what, msg!("advice-avoided-word"));
        }
    }
}
