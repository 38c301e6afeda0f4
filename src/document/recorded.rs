//! What a record holds, answer by answer: in which conversation it was given, and what it was before.

use chrono::NaiveDate;

use crate::assessment::Assessment;
use crate::assessment::Share;
use crate::document::Voice;
use crate::record::{EarlierAnswer, Fact, Field, Record};
use crate::words::{id, msg};

use super::{Blocks, Line, plain};

/// Every fact with its value; those of which nothing is recorded by name, as such: blank is never no.
pub(super) fn facts(voice: Voice<'_>, assessment: &Assessment<'_>, blocks: &mut Blocks) {
    blocks.heading(1, voice.say(id!("section-facts")));
    let record = assessment.record;
    let mut rows = conversations(voice, assessment);
    for fact in &voice.catalogue.facts {
        let Some(known) = Fact::parse(&fact.fact) else { continue };
        if known != Fact::Judgement {
            let answer = answer(voice, record, Field::Fact(known));
            rows.push(vec![plain(voice.text(&fact.label)), plain(answer)]);
        }
    }
    let spoken = !record.interpreter.languages.is_empty();
    if spoken || record.earlier.iter().any(|was| was.fact == Field::Languages.path()) {
        let answer = answer(voice, record, Field::Languages);
        rows.push(vec![plain(voice.say(id!("fact-languages"))), plain(answer)]);
    }
    rows.extend(prepared(voice, record));
    let blank = voice.say(id!("not-recorded"));
    let (open, rows): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|row| row.get(1).is_some_and(|cell| text(cell) == blank));
    blocks.table(vec![voice.say(id!("head-fact")), voice.say(id!("head-answer"))], rows);
    if !open.is_empty() {
        let names: Vec<String> = open.iter().filter_map(|row| row.first()).map(text).collect();
        blocks.paragraph(plain(voice.say(msg!("facts-open", facts = names.join(" · ")))));
    }
}

fn text(line: &Line) -> String {
    line.iter().map(|span| span.text.as_str()).collect()
}

fn conversations(voice: Voice<'_>, assessment: &Assessment<'_>) -> Vec<Vec<Line>> {
    let row = |one: &crate::record::Conversation| {
        let day = one.on.map(|day| date(voice, assessment.share, day));
        let day = day.unwrap_or_else(|| voice.say(id!("not-recorded")));
        vec![plain(capital(&conversation(voice, Some(one.id)))), plain(day)]
    };
    assessment.record.conversations.iter().map(row).collect()
}

/// What was in place for the latest conversation, and for those before.
fn prepared(voice: Voice<'_>, record: &Record) -> Vec<Vec<Line>> {
    let row = |step: &crate::catalogue::Preparation| {
        let id =
            if record.preparation.contains(&step.id) { id!("preparation-done") } else { id!("not-recorded") };
        let former = record.conversations.iter().filter(|one| one.preparation.contains(&step.id));
        let cell = former.fold(voice.say(id), |cell, one| {
            let before = msg!("preparation-former", conversation = conversation(voice, Some(one.id)));
            format!("{cell}. {}", voice.say(before))
        });
        vec![plain(voice.text(&step.label)), plain(cell)]
    };
    voice.catalogue.conversation.preparation.iter().map(row).collect()
}

/// What is recorded, in which conversation where there were several, and what it was before.
fn answer(voice: Voice<'_>, record: &Record, subject: Field) -> String {
    let mut answer = values(voice, subject, &subject.values(record));
    if record.has_former_conversation()
        && let Some(number) = record.answered_by(subject, u32::MAX)
    {
        answer = format!("{answer}, {}", conversation(voice, Some(number)));
    }
    before(voice, record, subject).fold(answer, |answer, before| format!("{answer}. {before}"))
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
        Field::Languages | Field::Reasons | Field::Reference => value.clone(),
    };
    values.iter().map(label).collect::<Vec<_>>().join(", ")
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
