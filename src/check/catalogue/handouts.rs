//! What is printed for the person: confirmed numbers alone, and no word that gives its bearer away.

use crate::choice::Choice;
use crate::words::{Lang, Text, msg};
use crate::yaml::Path;

use super::{Checker, top};
use crate::catalogue::hours::DAYS;
use crate::catalogue::{TRANSLATIONS, Translation, file};

/// A line of the card beside its number.
const CARD_LABEL_BYTES: usize = 28;

pub(super) fn check(checker: &mut Checker<'_>) {
    let handouts = &checker.catalogue.handouts;
    checker.ids(
        file::HANDOUTS,
        &top("rights").key("parts"),
        handouts.rights.parts.iter().map(|part| part.id.as_str()),
    );
    checker.ids(
        file::HANDOUTS,
        &top("flow").key("steps"),
        handouts.flow.steps.iter().map(|step| step.id.as_str()),
    );
    if let Some(wall) = &handouts.wall {
        let steps = wall.steps.iter().map(|step| step.id.as_str());
        checker.ids(file::HANDOUTS, &top("wall").key("steps"), steps);
    }
    for (index, id) in handouts.numbers.iter().enumerate() {
        confirmed(checker, &top("numbers").index(index), id);
    }
    names(checker);
    rights(checker);
    card(checker);
    // The files are read in the order of their names.
    let folder = format!("{TRANSLATIONS}/");
    let files = checker.trees.keys().filter(|file| file.starts_with(&folder));
    let files: Vec<(&String, &Translation)> = files.zip(&checker.catalogue.translations).collect();
    for (file, translation) in files {
        whole(checker, file, translation);
    }
}

/// The program's sentences on paper that the person keeps, by the ids of their messages.
const ON_PAPER: &[&str] = &[
    "emergency-loud",
    "date",
    "hours-always",
    "hours-days",
    "handout-safe",
    "handout-foot",
    "handout-later",
    "handout-helper",
    "print-unshown",
];

/// A translation has everything that is on the paper, of the wording of today, and nothing else.
fn whole(checker: &mut Checker<'_>, file: &str, translation: &Translation) {
    let handouts = &checker.catalogue.handouts;
    let spoken = Lang::ALL.iter().any(|lang| lang.as_str() == translation.language);
    let named = file == format!("{TRANSLATIONS}/{}.yaml", translation.language);
    if spoken || !named || !is_tag(&translation.language) {
        let what = msg!("problem-translation-language");
        checker.add(file, top("language"), what, msg!("advice-translation-language"));
    }
    let missing: Vec<&Text> = handouts.kept().filter(|text| translation.of(text).is_none()).collect();
    for text in missing {
        let what = msg!("problem-translation-missing", text = text.get(Lang::OF_THE_COUNTRY));
        checker.add(file, top("texts"), what, msg!("advice-translation-missing"));
    }
    for (index, translated) in translation.texts.iter().enumerate() {
        let path = top("texts").index(index);
        let is_of = |text: &Text| text.iter().any(|(_, words)| words == translated.of);
        if !handouts.kept().any(is_of) {
            let what = msg!("problem-translation-stale");
            checker.add(file, path.key("of"), what, msg!("advice-translation-stale"));
        }
        let found = Lang::ALL.iter().find_map(|lang| checker.catalogue.word_to_avoid(*lang, &translated.is));
        if let Some(found) = found {
            let what = msg!("problem-handout-word", word = found.word.get(Lang::OF_THE_COUNTRY));
            checker.add(file, path.key("is"), what, msg!("advice-handout-word"));
        }
    }
    let months = (1..=12).map(|month| format!("month-{month}"));
    let days = DAYS.iter().map(|day| format!("day-{day}"));
    let needed: Vec<String> = ON_PAPER.iter().map(|id| (*id).to_owned()).chain(months).chain(days).collect();
    for id in needed.iter().filter(|id| !translation.messages.contains_key(*id)) {
        let what = msg!("problem-translation-message", id = id);
        checker.add(file, top("messages"), what, msg!("advice-translation-missing"));
    }
    for id in translation.messages.keys().filter(|id| !needed.contains(id)) {
        checker.no_such(file, top("messages").key(id), id, needed.iter().map(String::as_str));
    }
}

/// Whether it has the form of a language tag: `nn`, `uk`, `zh-Hant`.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let letters = |part: &str| part.chars().all(|c| c.is_ascii_alphanumeric());
    parts
        .next()
        .is_some_and(|first| matches!(first.len(), 2 | 3) && first.chars().all(|c| c.is_ascii_lowercase()))
        && parts.all(|part| matches!(part.len(), 2..=8) && letters(part))
}

fn names(checker: &mut Checker<'_>) {
    for (index, name) in checker.catalogue.handouts.names.iter().enumerate() {
        let path = top("names").index(index);
        confirmed(checker, &path.key("contact"), &name.contact);
        discreet(checker, &path.key("name"), &name.name);
    }
}

fn rights(checker: &mut Checker<'_>) {
    let sheet = &checker.catalogue.handouts.rights;
    let path = top("rights");
    discreet(checker, &path.key("title"), &sheet.title);
    for (key, lines) in [("intro", &sheet.intro), ("end", &sheet.end)] {
        for (index, line) in lines.iter().enumerate() {
            discreet(checker, &path.key(key).index(index), line);
        }
    }
    for (index, part) in sheet.parts.iter().enumerate() {
        let path = path.key("parts").index(index);
        discreet(checker, &path.key("title"), &part.title);
        for (number, line) in part.lines.iter().enumerate() {
            discreet(checker, &path.key("lines").index(number), line);
        }
        for (number, id) in part.contacts.iter().enumerate() {
            confirmed(checker, &path.key("contacts").index(number), id);
        }
    }
}

fn card(checker: &mut Checker<'_>) {
    let card = &checker.catalogue.handouts.card;
    let path = top("card");
    discreet(checker, &path.key("title"), &card.title);
    for (index, line) in card.lines.iter().enumerate() {
        let path = path.key("lines").index(index);
        confirmed(checker, &path.key("contact"), &line.contact);
        let contact = checker.catalogue.contact(&line.contact);
        if contact.is_some_and(|contact| contact.phones.iter().all(|phone| phone.restricted)) {
            let what = msg!("problem-card-number", id = &line.contact);
            checker.add(file::HANDOUTS, path.key("contact"), what, msg!("advice-card-number"));
        }
        discreet(checker, &path.key("label"), &line.label);
        for (lang, text) in line.label.iter().filter(|(_, text)| text.len() > CARD_LABEL_BYTES) {
            let what = msg!("problem-too-long", bytes = text.len(), most = CARD_LABEL_BYTES);
            let advice = msg!("advice-too-long", most = CARD_LABEL_BYTES);
            checker.add(file::HANDOUTS, path.key("label").key(lang.as_str()), what, advice);
        }
    }
}

/// The contact exists and its values are confirmed: a wrong number here may cost a life.
fn confirmed(checker: &mut Checker<'_>, path: &Path, id: &str) {
    match checker.catalogue.contact(id) {
        Some(contact) if !contact.confirmed => {
            let what = msg!("problem-handout-unconfirmed", id = id);
            checker.add(file::HANDOUTS, path.clone(), what, msg!("advice-handout-unconfirmed"));
        }
        Some(_) => {}
        // What stands under `contacts` is looked up with all other references.
        None if path.to_string().contains("contacts") => {}
        None => {
            let known = checker.catalogue.contacts.iter().map(|contact| contact.id.as_str());
            checker.no_such(file::HANDOUTS, path.clone(), id, known);
        }
    }
}

/// A text that can be found on the person says nothing of what it is about, in either language.
fn discreet(checker: &mut Checker<'_>, path: &Path, text: &Text) {
    for (lang, text) in text.iter() {
        let found = Lang::ALL.iter().find_map(|stems| checker.catalogue.word_to_avoid(*stems, text));
        if let Some(found) = found {
            let what = msg!("problem-handout-word", word = found.word.get(lang));
            checker.add(file::HANDOUTS, path.key(lang.as_str()), what, msg!("advice-handout-word"));
        }
    }
}
