//! What a record holds, answer by answer: in which conversation it was given, and what it was before.

use chrono::NaiveDate;

use crate::assessment::Assessment;
use crate::assessment::Share;
use crate::catalogue::ListId;
use crate::choice::Choice;
use crate::document::Voice;
use crate::record::{EarlierAnswer, Fact, Field, LookedThrough, Record};
use crate::words::{id, msg};

use super::{Blocks, plain};

/// Every fact with its value; those of which nothing is recorded by name, as such: blank is never no.
pub(super) fn facts(voice: Voice<'_>, assessment: &Assessment<'_>, blocks: &mut Blocks) {
    blocks.heading(1, voice.say(id!("section-facts")));
    let record = assessment.record;
    let mut rows = conversations(voice, assessment);
    for fact in &voice.catalogue.facts {
        let Some(known) = Fact::parse(&fact.fact) else { continue };
        if known != Fact::Judgement {
            rows.push((voice.own(&fact.label), answer(voice, record, Field::Fact(known))));
        }
    }
    let spoken = !record.interpreter.languages.is_empty();
    if spoken || record.earlier.iter().any(|was| was.fact == Field::Languages.path()) {
        rows.push((voice.say(id!("fact-languages")), answer(voice, record, Field::Languages)));
    }
    rows.extend(looked_through(voice, record));
    let day = answer(voice, record, Field::RiskOn);
    rows.extend(day.map(|day| (voice.say(id!("fact-risk-on")), Some(day))));
    rows.extend(prepared(voice, record));
    let mut open = Vec::new();
    let mut answered = Vec::new();
    for (name, answer) in rows {
        match answer {
            Some(answer) => answered.push(vec![plain(name), plain(answer)]),
            None => open.push(name),
        }
    }
    blocks.table(vec![voice.say(id!("head-fact")), voice.say(id!("head-answer"))], answered);
    if !open.is_empty() {
        blocks.paragraph(plain(voice.say(msg!("facts-open", facts = open.join(" · ")))));
    }
}

/// What was asked for, and what is recorded of it; nothing where nothing was ever.
type Row = (String, Option<String>);

fn conversations(voice: Voice<'_>, assessment: &Assessment<'_>) -> Vec<Row> {
    let row = |one: &crate::record::Conversation| {
        let day = one.on.map(|day| date(voice, assessment.share, day));
        (capital(&conversation(voice, Some(one.id))), day)
    };
    assessment.record.conversations.iter().map(row).collect()
}

/// The lists that were looked through, by name.
fn looked_through(voice: Voice<'_>, record: &Record) -> Option<Row> {
    let name = |looked: &LookedThrough| match ListId::parse(&looked.list) {
        Some(list) => voice.catalogue.list(list).map(|list| voice.own(&list.name)).unwrap_or_default(),
        None => voice.heading(&looked.list, None),
    };
    let mut names: Vec<String> = record.looked_through.iter().map(name).collect();
    names.dedup();
    (!names.is_empty()).then(|| (voice.say(id!("facts-looked-through")), Some(names.join(" · "))))
}

/// What was in place for the latest conversation, and for those before.
fn prepared(voice: Voice<'_>, record: &Record) -> Vec<Row> {
    let row = |step: &crate::catalogue::Preparation| {
        let done = record.preparation.contains(&step.id);
        let former = record.conversations.iter().filter(|one| one.preparation.contains(&step.id));
        let before = former.map(|one| {
            voice.say(msg!("preparation-former", conversation = conversation(voice, Some(one.id))))
        });
        let before: Vec<String> = before.collect();
        let now = voice.say(if done { id!("preparation-done") } else { id!("not-recorded") });
        let said = (done || !before.is_empty()).then(|| [vec![now], before].concat().join(". "));
        (voice.own(&step.label), said)
    };
    voice.catalogue.conversation.preparation.iter().map(row).collect()
}

/// What is recorded, in which conversation where there were several, and what it was before.
fn answer(voice: Voice<'_>, record: &Record, subject: Field) -> Option<String> {
    let now = subject.values(record);
    let mut answer = values(voice, subject, &now);
    let given = record.given_by(subject, u32::MAX).filter(|_| record.has_former_conversation());
    if let Some(number) = given {
        answer = format!("{answer}, {}", conversation(voice, Some(number)));
    }
    let before: Vec<String> = before(voice, record, subject).collect();
    let ever = !now.is_empty() || given.is_some() || !before.is_empty();
    ever.then(|| [vec![answer], before].concat().join(". "))
}

/// What an answer was before later conversations changed it, oldest first.
pub(super) fn before(voice: Voice<'_>, record: &Record, subject: Field) -> impl Iterator<Item = String> {
    let of = move |was: &&EarlierAnswer| was.fact == subject.path();
    record.earlier.iter().filter(of).map(move |was| {
        let number = conversation(voice, was.conversation);
        voice.say(msg!("finding-earlier", conversation = number, state = values(voice, subject, &was.values)))
    })
}

/// A conversation by its number, if it is known.
pub(super) fn conversation(voice: Voice<'_>, number: Option<u32>) -> String {
    match number {
        Some(number) => voice.say(msg!("conversation-number", number = number)),
        None => voice.say(id!("conversation-unknown")),
    }
}

/// A date of a case: the month alone where nothing finer is shared.
pub(super) fn date(voice: Voice<'_>, share: Option<Share>, date: NaiveDate) -> String {
    if share.is_some_and(Share::months_only) { voice.month(date) } else { voice.date(date) }
}

/// What is recorded of something, as chosen; that nothing is, where nothing is.
pub(super) fn values(voice: Voice<'_>, subject: Field, values: &[String]) -> String {
    if values.is_empty() {
        return voice.say(id!("not-recorded"));
    }
    let label = |value: &String| match subject {
        Field::Fact(fact) => voice.value_label(fact.path(), value),
        Field::RiskOn => voice.date_text(value),
        Field::Languages => voice.catalogue.language_name(value, voice.lang()),
        Field::Reasons | Field::Reference | Field::SeeAlso => value.clone(),
    };
    values.iter().map(label).collect::<Vec<_>>().join(", ")
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
