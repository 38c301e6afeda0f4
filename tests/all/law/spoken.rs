//! What is said aloud fits one breath, and the sentences on which a child's safety hangs are the same
//! wherever they stand.

use std::collections::BTreeMap;

use holdepunkt::words::{Lang, Text};

use super::texts;
use crate::support::{LANGS, guide};

/// The most words of a question to the person, and of one thing told.
const QUESTION: usize = 14;
const TOLD: usize = 35;

/// Words as they are said: a number's groups count each, a dash or an ellipsis does not.
fn spoken(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

fn too_long<'a>(texts: impl Iterator<Item = &'a Text>, most: usize) -> Vec<String> {
    let counted = |text: &'a Text| LANGS.map(|lang: Lang| (spoken(text.get(lang)), text.get(lang)));
    texts
        .flat_map(counted)
        .filter(|(words, _)| *words > most)
        .map(|(words, text)| format!("{words}: {text}"))
        .collect()
}

#[test]
fn words_are_counted_as_they_are_said() {
    assert_eq!(spoken("Call 116 117 – now: it is free."), 7);
    assert_eq!(spoken("Jeg er på … (adresse)."), 4);
}

#[test]
fn a_question_is_one_thought() {
    let topics = &guide().topics;
    let asked = topics.iter().flat_map(|topic| topic.follow_ups.iter().chain([&topic.open]));
    let looked_for = guide().quick.signs.iter().map(|sign| &sign.question);
    let all: Vec<&Text> = asked.chain(looked_for).collect();
    assert_eq!(all.len(), 12 + 25 + 7);
    let long = too_long(all.into_iter(), QUESTION);
    assert!(long.is_empty(), "more than {QUESTION} words:\n{}", long.join("\n"));
}

#[test]
fn what_is_told_fits_one_breath() {
    let guide = guide();
    let told = guide.conversation.telling.iter().map(|item| &item.text);
    let led_into = guide.topics.iter().filter_map(|topic| topic.then.as_ref());
    let yourself = [&guide.quick.about_yourself.text];
    let phone = guide.steps.call.opening.iter().chain(&guide.steps.call.closing).map(|item| &item.text);
    let all: Vec<&Text> = told.chain(led_into).chain(yourself).chain(phone).collect();
    assert!(all.len() > 30, "{}", all.len());
    let long = too_long(all.into_iter(), TOLD);
    assert!(long.is_empty(), "more than {TOLD} words:\n{}", long.join("\n"));
}

/// The texts of each entry in a language, put together.
fn entries(lang: &str) -> BTreeMap<String, String> {
    let mut entries: BTreeMap<String, String> = BTreeMap::new();
    for text in texts::all().into_iter().filter(|text| text.key() == lang) {
        let entry = entries.entry(text.at).or_default();
        entry.push_str(&text.text);
        entry.push('\n');
    }
    entries
}

#[test]
fn a_child_is_left_to_nobody_until_one_point_in_time() {
    let ends = [
        (
            "en",
            "with other adults",
            ["child welfare or the police have taken over", "you or the police have taken over"],
        ),
        (
            "nb",
            "andre voksne",
            ["barnevernet eller politiet har tatt over", "dere eller politiet har tatt over"],
        ),
    ];
    for (lang, alone, ends) in ends {
        let entries = entries(lang);
        let told: Vec<_> = entries
            .iter()
            .filter(|(_, text)| text.contains(alone))
            .filter(|(at, _)| !at.starts_with("indicators/"))
            .collect();
        assert!(told.len() > 6, "{lang}: {}", told.len());
        for (at, text) in told {
            assert!(ends.iter().any(|end| text.contains(end)), "{at}: {text}");
        }
    }
}

/// A child left with other adults is as little safe as one left alone.
#[test]
fn whoever_must_not_leave_a_child_alone_must_not_leave_it_with_others() {
    let alone = [
        (
            "en",
            ["leave the child alone", "no child alone", "leave the children alone", "Nor leave them alone"],
            "with other adults",
        ),
        (
            "nb",
            [
                "barnet være alene",
                "et barn alene",
                "la barna være alene",
                "barna skal heller ikke være alene",
            ],
            "andre voksne",
        ),
    ];
    for (lang, alone, others) in alone {
        let entries = entries(lang);
        let told = entries.iter().filter(|(_, text)| alone.iter().any(|alone| text.contains(alone)));
        let told: Vec<_> = told.collect();
        assert!(told.len() > 6, "{lang}: {}", told.len());
        for (at, text) in told {
            assert!(text.contains(others), "{at}: {text}");
        }
    }
}

#[test]
fn whoever_clears_what_companions_may_hear_is_named() {
    let clear = [
        ("en", "cleared", "child welfare or the police have cleared"),
        ("nb", "klarert", "barnevernet eller politiet har klarert"),
    ];
    for (lang, word, named) in clear {
        let entries = entries(lang);
        let told: Vec<_> = entries.iter().filter(|(_, text)| text.contains(word)).collect();
        assert!(told.len() > 5, "{lang}: {}", told.len());
        for (at, text) in told {
            assert_eq!(text.matches(word).count(), text.matches(named).count(), "{at}: {text}");
        }
    }
}
