//! What a word that no term has may mean all the same: a section of a law, a duty, a word that indicators use.

use crate::catalogue::{Duty, Indicator, Law, Term};
use crate::words::search;
use crate::words::{id, msg};

use super::lines::numbered;
use super::{Blocks, Document, ListItem, Voice, plain};

/// Words that stand beside the number of a section and say which law it is of.
const LAW: &[&str] = &[
    "§",
    "§§",
    "paragraf",
    "section",
    "strl",
    "straffeloven",
    "straffelova",
    "penal",
    "code",
    "bvl",
    "barnevernsloven",
    "barnevernslova",
    "barnevernloven",
    "child",
    "welfare",
    "act",
    "the",
    "of",
];

/// The section that a word asks for, as the guide writes it: `strl. § 257` and `§257` are `§ 257`.
pub(super) fn section(word: &str) -> Option<String> {
    let apart = word.to_lowercase().replace('§', " § ");
    let mut number = None;
    for part in
        apart.split(|c: char| c.is_whitespace() || matches!(c, '.' | ',')).filter(|part| !part.is_empty())
    {
        if part.starts_with(|c: char| c.is_ascii_digit()) {
            if number.replace(part).is_some() {
                return None;
            }
        } else if !LAW.contains(&part) {
            return None;
        }
    }
    number.map(|number| format!("§ {number}"))
}

/// The terms that stand for a section.
pub(super) fn terms_of_section<'a>(voice: Voice<'a>, section: &str) -> Vec<&'a Term> {
    let named = |term: &&Term| term.also.values().flatten().any(|also| also == section);
    voice.catalogue.knowledge.terms.iter().filter(named).collect()
}

/// A duty that a word means: by its name in any language, or by its section.
pub fn duty<'a>(voice: Voice<'a>, word: &str) -> Option<&'a Duty> {
    let section = section(word);
    let of_section = |duty: &&Duty| {
        let wanted = section.as_deref();
        duty.legal_basis.first().is_some_and(|basis| {
            let whole = basis.section.as_str();
            wanted.is_some_and(|wanted| whole == wanted || whole.starts_with(&format!("{wanted} ")))
        })
    };
    let duties = || voice.catalogue.duties.iter();
    let likeness = |duty: &Duty| {
        let first = |name: &str| name.split_whitespace().next().unwrap_or_default().to_owned();
        let names = duty.name.iter().flat_map(|(_, name)| [name.to_owned(), first(name)]);
        names.filter(|name| name.len() > 4).map(|name| search::likeness_of(word, &name)).fold(0.0, f64::max)
    };
    duties().find(of_section).or_else(|| duties().find(|duty| likeness(duty) > ALIKE))
}

/// From here on a word is taken for another spelling of a name.
const ALIKE: f64 = 0.88;

/// A duty in words: whose it is, when it arises, where it stands.
pub fn duty_in_words(voice: Voice<'_>, duty: &Duty) -> Document {
    let mut blocks = Blocks::default();
    blocks.paragraph(plain(voice.own(&duty.who)));
    blocks.paragraph(plain(voice.own(&duty.trigger)));
    let sources: Vec<_> = duty.legal_basis.iter().flat_map(|basis| basis.source.iter().cloned()).collect();
    blocks.paragraph(plain(voice.say(msg!("source-line", sources = voice.cites(&sources)))));
    let cited = |law: &&Law| duty.legal_basis.iter().any(|basis| basis.law == law.id);
    let read = voice.catalogue.laws.iter().filter(cited).filter_map(|law| {
        let page = voice.text(law.web.as_ref()?);
        Some(voice.say(msg!("law-page", law = voice.text(&law.name), page = page)))
    });
    blocks.list(read.map(ListItem::plain).collect());
    blocks.paragraph(plain(voice.say(id!("explain-duty-more"))));
    let title = format!("{} · {}", voice.text(&duty.name), voice.text(&duty.basis));
    Document::new(voice, true, title, blocks)
}

/// The indicator whose printed number or id a word is, one that is no longer looked for too.
pub fn indicator_by<'a>(voice: Voice<'a>, word: &str) -> Option<&'a Indicator> {
    let word = word.trim();
    voice.catalogue.indicators.iter().find(|sign| sign.number.eq_ignore_ascii_case(word) || sign.id == word)
}

/// One indicator: its whole text, how it comes to light, and which questions may throw light on it.
pub fn indicator(voice: Voice<'_>, sign: &Indicator) -> Document {
    let mut blocks = Blocks::default();
    blocks.paragraph(numbered(voice, sign));
    if sign.retired {
        blocks.paragraph(plain(voice.say(id!("diff-retired"))));
    }
    blocks.paragraph(plain(voice.say(msg!("more-light", ways = voice.light(sign)))));
    let topics = voice.catalogue.topics.iter().filter(|topic| topic.indicators.contains(&sign.id));
    let questions: Vec<ListItem> = topics.map(|topic| ListItem::plain(voice.text(&topic.open))).collect();
    if !questions.is_empty() {
        blocks.heading(2, voice.say(id!("explain-indicator-asked")));
        blocks.list(questions);
    }
    blocks.paragraph(plain(voice.say(id!("explain-indicator-alone"))));
    blocks.paragraph(plain(voice.say(msg!("source-line", sources = voice.cites(&sign.source)))));
    let list = voice.catalogue.list(sign.list).map(|list| voice.own(&list.name)).unwrap_or_default();
    let place = voice.heading(&sign.category, sign.group.as_deref());
    Document::new(voice, true, format!("{} · {list} · {place}", sign.number), blocks)
}

/// The indicators that use a word, where any does.
pub fn indicators_with(voice: Voice<'_>, word: &str) -> Option<Document> {
    let fits = |texts: &[&str]| word.chars().count() > 3 && search::fit(word, texts).is_some();
    let items: Vec<ListItem> = voice
        .catalogue
        .current()
        .filter(|sign| fits(&[voice.text(&sign.text), voice.text(&sign.label)]))
        .map(|sign| ListItem { lead: numbered(voice, sign), more: Vec::new() })
        .collect();
    if items.is_empty() {
        return None;
    }
    let mut blocks = Blocks::default();
    blocks.paragraph(plain(voice.say(id!("explain-in-indicators"))));
    blocks.list(items);
    Some(Document::new(voice, true, voice.say(id!("explain-indicators")), blocks))
}

#[cfg(test)]
mod tests {
    use super::section;

    #[test]
    fn a_section_is_found_as_people_write_it() {
        for (word, found) in [
            ("§257", "§ 257"),
            ("strl. § 257", "§ 257"),
            ("straffeloven § 257", "§ 257"),
            ("penal code 257", "§ 257"),
            ("bvl 13-2", "§ 13-2"),
            ("Child Welfare Act § 13-2", "§ 13-2"),
            ("196", "§ 196"),
        ] {
            assert_eq!(section(word).as_deref(), Some(found), "{word}");
        }
        for word in ["forced labour", "24 hours", "§", "257 258", ""] {
            assert_eq!(section(word), None, "{word}");
        }
    }
}
