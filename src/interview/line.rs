//! What is typed as a line or pasted: how it is read into the record, and what is left out of it.

use chrono::{Datelike, NaiveDate};

use crate::catalogue::Catalogue;
use crate::guard;
use crate::record::{Field, LanguageTag, Record, Reference};
use crate::words::{Id, Lang, id, is_hidden};

/// Writes a line into the record.
///
/// # Errors
/// The id of the message that says why it cannot be taken.
pub(super) fn take(catalogue: &Catalogue, record: &mut Record, field: Field, text: &str) -> Result<(), Id> {
    match field {
        Field::Reference => {
            let own = if text.is_empty() { None } else { Some(reference(text)?) };
            set_references(record, own, record.see_also.clone())?;
        }
        Field::SeeAlso => {
            let others = split(text).map(reference).collect::<Result<Vec<_>, _>>()?;
            set_references(record, record.reference.clone(), once(others))?;
        }
        Field::Languages => {
            let named: Option<Vec<LanguageTag>> = split(text).map(|name| language(catalogue, name)).collect();
            // A name may have a space in it; codes may stand with one between.
            let coded = || {
                text.split([' ', ','])
                    .filter(|word| !word.is_empty())
                    .map(|word| language(catalogue, word))
                    .collect()
            };
            let tags = named.or_else(coded).ok_or(id!("problem-language"))?;
            record.change(Field::Languages, |record| record.interpreter.languages = once(tags));
        }
        Field::RiskOn => {
            let day = if text.is_empty() { None } else { Some(day(text).ok_or(id!("problem-date"))?) };
            record.change(Field::RiskOn, |record| record.safety.risk_on = day);
        }
        Field::Reasons => record.set_reasons(text),
        Field::Fact(fact) => record.answer(fact, Some(text).filter(|text| !text.is_empty())),
    }
    Ok(())
}

/// What stands on a line that is asked for: what was answered, as it is read back.
pub(super) fn shown(catalogue: &Catalogue, record: &Record, field: Field, lang: Lang) -> String {
    match field {
        Field::Languages => {
            let name = |tag: &LanguageTag| catalogue.language_name(tag.as_str(), lang);
            record.interpreter.languages.iter().map(name).collect::<Vec<_>>().join(", ")
        }
        Field::RiskOn => {
            record.safety.risk_on.map(|day| day.format("%-d.%-m.%Y").to_string()).unwrap_or_default()
        }
        Field::SeeAlso => field.values(record).join(", "),
        field => field.values(record).join(" "),
    }
}

/// A reference that tells nobody who the person is.
fn reference(text: &str) -> Result<Reference, Id> {
    if guard::tells(text) { Err(id!("problem-reference-number")) } else { Reference::new(text) }
}

/// Writes which record this is and which others are of its case: it is none of the others.
fn set_references(record: &mut Record, own: Option<Reference>, others: Vec<Reference>) -> Result<(), Id> {
    if own.as_ref().is_some_and(|own| others.contains(own)) {
        return Err(id!("problem-see-also-own"));
    }
    (record.reference, record.see_also) = (own, others);
    Ok(())
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';']).map(str::trim).filter(|name| !name.is_empty())
}

/// A language by its name in any language of the program, or by its tag.
fn language(catalogue: &Catalogue, name: &str) -> Option<LanguageTag> {
    LanguageTag::new(catalogue.language_by_name(name).unwrap_or(name))
}

fn once<T: PartialEq>(values: Vec<T>) -> Vec<T> {
    let mut once: Vec<T> = Vec::new();
    for value in values {
        if !once.contains(&value) {
            once.push(value);
        }
    }
    once
}

/// A day as people here write it, `1.12.2026`, or as the record has it.
fn day(text: &str) -> Option<NaiveDate> {
    let forms = ["%d.%m.%Y", "%Y-%m-%d"];
    let day = forms.iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok());
    day.filter(|day| (2000..2200).contains(&day.year()))
}

/// Pasted text without what commands a terminal, hides or turns text round; every way to break a line is a line break.
pub(super) fn pasted(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                letters.next_if_eq(&'\n');
                clean.push('\n');
            }
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\t' => clean.push_str("    "),
            '\u{1b}' => match letters.next() {
                Some('[') => control_sequence(&mut letters),
                Some(']' | 'P' | '_' | '^' | 'X') => control_string(&mut letters),
                _ => {}
            },
            '\u{9b}' => control_sequence(&mut letters),
            '\u{9d}' | '\u{90}' => control_string(&mut letters),
            letter if is_hidden(letter) => {}
            letter => clean.push(letter),
        }
    }
    clean
}

type Letters<'a> = std::iter::Peekable<std::str::Chars<'a>>;

/// Passes over parameters up to the letter that ends them.
fn control_sequence(letters: &mut Letters<'_>) {
    while letters.next_if(|letter| matches!(letter, ' '..='?')).is_some() {}
    letters.next_if(|letter| matches!(letter, '@'..='~'));
}

/// Passes over a string up to the sign that ends it; a line break ends one that is not closed.
fn control_string(letters: &mut Letters<'_>) {
    while let Some(letter) = letters.next_if(|letter| !matches!(letter, '\n' | '\r')) {
        match letter {
            '\u{7}' | '\u{9c}' => break,
            '\u{1b}' => {
                letters.next_if_eq(&'\\');
                break;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paste_leaves_nothing_of_a_command_and_keeps_every_line() {
        assert_eq!(pasted("a\r\nb\rc\nd\u{2028}e"), "a\nb\nc\nd\ne");
        assert_eq!(pasted("\u{1b}[31mred\u{1b}[0m \u{1b}]0;TITLE\u{7}x\u{9b}2Jy"), "red xy");
        assert_eq!(pasted("\u{202e}abc\u{2066}\u{200b}\u{0}"), "abc");
        assert_eq!(pasted("\u{1b}]0;never closed\nnext"), "\nnext");
        assert_eq!(pasted("\u{1b}"), "");
        assert_eq!(pasted("ه‌ا 👩‍👧 æøå"), "ه‌ا 👩‍👧 æøå");
    }

    #[test]
    fn languages_are_taken_by_name_and_by_code() {
        let catalogue = crate::catalogue::embedded().expect("a catalogue");
        let mut record = Record::default();
        let mut taken = |text: &str| {
            take(&catalogue, &mut record, Field::Languages, text)?;
            Ok::<_, Id>(Field::Languages.values(&record).join(" "))
        };
        for (text, tags) in [
            ("so ti", "so ti"),
            ("Somali, tigrinja", "so ti"),
            ("norsk; SOMALI, so", "nb so"),
            ("zh-Hant", "zh-Hant"),
            ("", ""),
        ] {
            assert_eq!(taken(text).as_deref(), Ok(tags), "{text}");
        }
        assert_eq!(taken("Klingonsk").map_err(Id::as_str), Err("problem-language"));
    }

    #[test]
    fn a_day_is_taken_as_people_write_it() {
        let read = |text: &str| day(text).map(|day| day.to_string());
        assert_eq!(read("1.12.2026").as_deref(), Some("2026-12-01"));
        assert_eq!(read("2026-12-01").as_deref(), Some("2026-12-01"));
        for wrong in ["31.2.2026", "1/12/2026", "1.12.26", "tomorrow"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
