//! Paper that the person keeps: nothing on it gives its bearer away, and every number is confirmed.

use holdepunkt::catalogue;

use super::support::{LANGS, MARKUP, made};

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
