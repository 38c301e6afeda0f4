//! Paper that the person keeps: nothing on it gives its bearer away, and every number is confirmed.

use holdepunkt::Choice;
use holdepunkt::catalogue::{self, AgeGroup, Translated};
use holdepunkt::document::{self, Voice};
use holdepunkt::render::{self, Look};
use holdepunkt::words::{Lang, Messages};

use super::support::{LANGS, MARKUP, made};
use crate::support::{Folder, files, root};

const KEPT: [&[&str]; 3] =
    [&["handout", "rights"], &["handout", "rights", "--for", "minor"], &["handout", "card"]];
const TELLING: [&str; 10] = [
    "traffick",
    "menneskehandel",
    "victim",
    "offer",
    "coerc",
    "tvang",
    "exploitation",
    "no-kom",
    "holdepunkt",
    "prostitu",
];

#[test]
fn no_word_gives_away_what_it_is_about() {
    for lang in LANGS {
        for kept in KEPT {
            for format in MARKUP {
                let args = [kept, &["--lang", lang, "--format", format]].concat();
                let text = String::from_utf8(made(&args)).expect("UTF-8").to_lowercase();
                // Styles are no text.
                let text = text.split("</style>").last().unwrap_or_default().to_owned();
                for word in TELLING {
                    assert!(!text.contains(word), "{args:?} says {word}");
                }
            }
        }
    }
}

#[test]
fn a_card_gives_numbers_alone_and_all_of_them_are_confirmed() {
    let guide = catalogue::embedded().expect("the catalogue");
    for line in &guide.handouts.card.lines {
        let contact = guide.contact(&line.contact).expect("a contact");
        assert!(contact.confirmed && contact.takes_cases, "{}", contact.id);
        let number = &contact.phones.iter().find(|phone| !phone.restricted).expect("a number").number;
        let card = String::from_utf8(made(&["handout", "card", "--lang", "nb"])).expect("UTF-8");
        assert!(card.contains(number.as_str()), "{number}");
    }
}

#[test]
fn a_sheet_for_minors_sends_nobody_to_housing_for_adults() {
    for lang in LANGS {
        let text = made(&["handout", "rights", "--for", "minor", "--lang", lang]);
        let text = String::from_utf8(text).expect("UTF-8");
        assert!(!text.contains("ROSA") && !text.contains("22 33 11 60"));
        assert!(text.contains("116 111"));
    }
}

/// The front of the sheet for a wall is read from across a room: at most 150 words.
#[test]
fn a_wall_has_few_words() {
    let guide = catalogue::embedded().expect("the catalogue");
    let wall = guide.handouts.wall.as_ref().expect("a front");
    for lang in Lang::ALL {
        let mut said = vec![wall.title.get(*lang).to_owned()];
        for step in &wall.steps {
            said.push(step.ask.get(*lang).to_owned());
            said.extend(step.help.iter().map(|help| help.get(*lang).to_owned()));
            for answer in &step.answers {
                said.push(answer.answer.get(*lang).to_owned());
                said.extend(answer.then.iter().map(|then| then.get(*lang).to_owned()));
                for contact in answer.contacts.iter().map(|id| guide.contact(id).expect("a contact")) {
                    said.push(contact.phones.first().expect("a number").number.replace(' ', ""));
                    let short = guide.handouts.names.iter().find(|plain| plain.contact == contact.id);
                    said.push(short.map_or(&contact.name, |short| &short.name).get(*lang).to_owned());
                }
            }
        }
        said.extend(wall.always.iter().map(|always| always.text.get(*lang).to_owned()));
        let words = said.join(" ").split_whitespace().count();
        assert!((50..=150).contains(&words), "{lang:?}: {words} words");
    }
}

/// A translation with a mark before everything it says: what stands on the paper without one is said in another
/// language than the person's.
#[test]
fn a_translation_reaches_every_sentence_on_the_paper() {
    let guide = catalogue::embedded().expect("the catalogue");
    let mut marked = guide.translations.first().expect("a language").clone();
    for translated in &mut marked.texts {
        *translated = Translated { of: translated.of.clone(), is: format!("¤{}", translated.of) };
    }
    for (id, words) in &mut marked.messages {
        let begins = format!("{id} = ");
        let line =
            Lang::Nb.row().messages.lines().find_map(|line| line.strip_prefix(&begins)).expect("a message");
        *words = format!("¤{line}");
    }
    let messages = Messages::with_words(Lang::Nb, &marked.messages);
    let voice = Voice::translated(&messages, &guide, &marked);
    let sheets = [AgeGroup::Adult, AgeGroup::Minor].map(|age| document::handout(voice, age));
    for sheet in sheets.into_iter().chain([document::card(voice, voice)]) {
        assert_eq!(sheet.lang, marked.language);
        let text = render::text(&sheet, Look { width: 500, styled: false, ascii: false });
        for line in text.lines().filter(|line| line.chars().any(char::is_alphabetic)) {
            assert!(line.to_lowercase().contains('¤'), "{line}");
        }
    }
}

#[test]
fn handouts_come_in_languages_that_the_program_does_not_speak() {
    let rights = String::from_utf8(made(&["handout", "rights", "--lang", "nn"])).expect("UTF-8");
    assert!(rights.contains("Rettane dine") && !rights.contains("ikke "), "{rights}");
    let card =
        String::from_utf8(made(&["handout", "card", "--lang", "nn", "--format", "html"])).expect("UTF-8");
    assert!(card.contains("lang=\"nn\"") && card.contains("lang=\"nb\""), "the back is in Bokmål");
    let pdf = made(&["handout", "rights", "--lang", "nn", "--format", "pdf", "-o", "-"]);
    assert!(pdf.starts_with(b"%PDF"));
    // Whoever hands it over is told who has checked it.
    let folder = super::support::folder();
    let ran = super::support::run(folder.path(), &["handout", "card", "--lang", "nn"]);
    assert!(ran.err.contains("Nynorsk"), "{}", ran.err);
    for args in [&["contacts", "--lang", "nn"][..], &["handout", "card", "--lang", "xx"]] {
        let ran = super::support::run(folder.path(), args);
        assert!(ran.code == Some(2) && ran.err.contains("nn"), "{args:?}: {}", ran.err);
    }
}

/// What a sentence says in figures it says in every language.
#[test]
fn a_translation_has_the_figures_of_what_it_translates() {
    let guide = catalogue::embedded().expect("the catalogue");
    let figures =
        |text: &str| -> String { text.chars().filter(|c| c.is_ascii_digit() || *c == '§').collect() };
    let mut with_figures = 0;
    for translated in guide.translations.iter().flat_map(|translation| &translation.texts) {
        let found = figures(&translated.of);
        assert_eq!(found, figures(&translated.is), "{}", translated.is);
        with_figures += usize::from(!found.is_empty());
    }
    assert!(with_figures > 0);
}

/// A folder of handouts that cannot be read is no folder without handouts.
#[test]
fn handouts_that_cannot_be_read_are_not_passed_over() {
    let folder = Folder::new();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).expect("a folder");
    for file in files(&root().join("data"), &["yaml"]) {
        let to = data.join(file.strip_prefix(root().join("data")).expect("beneath"));
        std::fs::create_dir_all(to.parent().expect("a parent")).expect("a folder");
        std::fs::copy(file, to).expect("copied");
    }
    let ran = folder.run(&["catalogue", "check", "data"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    std::fs::remove_dir_all(data.join("handouts")).expect("removed");
    std::fs::write(data.join("handouts"), "").expect("written");
    for args in [&["catalogue", "check", "data"][..], &["checklist", "--catalogue", "data"]] {
        let ran = folder.run(args);
        assert!(ran.code == Some(2) && ran.err.contains("handouts"), "{args:?}: {}", ran.err);
    }
}

/// Nothing keeps a child from asking: how much help depends on a permit is for the adults to find out.
#[test]
fn a_child_is_not_told_that_help_depends_on_a_permit() {
    for (lang, depends) in [("en", "permission to stay you have"), ("nb", "slags opphold")] {
        let says = |age: &str| {
            let made = made(&["handout", "rights", "--for", age, "--lang", lang]);
            let text = String::from_utf8(made).expect("UTF-8");
            text.split_whitespace().collect::<Vec<_>>().join(" ").contains(depends)
        };
        assert!(says("adult") && !says("minor"), "{lang}");
    }
}
