//! What is open in each part, in words, for the overview.

use crate::assessment::{DutyStatus, duties};
use crate::document::Voice;
use crate::record::{Answer, Record};
use crate::words::{id, msg};

use super::script::{Part, answered, open_bundles, open_topics, questions};

/// What is open in a part, for the hub. Never how much was found: a count would be read as a score.
pub fn of(part: Part, voice: Voice<'_>, record: &Record) -> String {
    let catalogue = voice.catalogue;
    match part {
        Part::Safety => safety_status(voice, record),
        Part::Situation | Part::Conclusion => questions_status(part, voice, record),
        Part::Preparation => {
            let done = record.preparation.len();
            let all = catalogue.conversation.preparation.len();
            match done {
                0 => voice.say(id!("hub-not-yet")),
                done if done == all => voice.say(id!("hub-in-place")),
                _ => voice.say(msg!("hub-preparation", open: all - done)),
            }
        }
        Part::Conversation => {
            let open = open_topics(catalogue, record);
            match open.first() {
                None => voice.say(id!("hub-topics-all")),
                Some(next) => voice.say(msg!("hub-topics", open: open.len(), next = voice.text(&next.title))),
            }
        }
        Part::Observations => {
            let open = open_bundles(catalogue, record).len();
            if open == 0 {
                voice.say(id!("hub-observations-all"))
            } else {
                voice.say(msg!("hub-observations", open: open))
            }
        }
        Part::Duties => duties_status(voice, record),
        Part::Calls => calls_status(voice, record),
        Part::Finish => voice.say(id!("hub-finish")),
    }
}

fn safety_status(voice: Voice<'_>, record: &Record) -> String {
    match record.safety.immediate_danger {
        Some(Answer::No) if !record.danger_ruled_out() => return voice.say(id!("hub-danger-again")),
        Some(Answer::Yes) => return voice.say(id!("hub-danger")),
        None => return voice.say(id!("hub-danger-not-asked")),
        Some(Answer::Unknown) => return voice.say(id!("hub-danger-not-known")),
        Some(Answer::No) => {}
    }
    let open = questions_status(Part::Safety, voice, record);
    if record.is_child() == Answer::Yes {
        return format!("{} · {open}", voice.say(id!("hub-child")));
    }
    open
}

fn questions_status(part: Part, voice: Voice<'_>, record: &Record) -> String {
    let asked = questions(part, record);
    let open = asked.iter().filter(|question| !answered(**question, voice.catalogue, record)).count();
    match open {
        0 => voice.say(id!("hub-answered")),
        open if open == asked.len() => voice.say(id!("hub-not-yet")),
        open => voice.say(msg!("hub-questions", open: open)),
    }
}

/// The strongest status of the two duties, and whether facts are missing.
fn duties_status(voice: Voice<'_>, record: &Record) -> String {
    let statuses = duties::statuses(record);
    let Some(strongest) = statuses.iter().map(|(_, status)| *status).min() else { return String::new() };
    let named: Vec<String> = statuses
        .iter()
        .filter(|(_, status)| *status == strongest && strongest != DutyStatus::NotIndicated)
        .filter_map(|(id, _)| voice.catalogue.duty(*id))
        .map(|duty| voice.own(&duty.name))
        .collect();
    let status = voice.choice("duty-status", strongest);
    if named.is_empty() { status } else { format!("{}: {status}", enumerated(&named)) }
}

/// Whom somebody called, each once.
fn calls_status(voice: Voice<'_>, record: &Record) -> String {
    let mut names: Vec<String> = Vec::new();
    for contact in record.calls.iter().filter_map(|call| voice.catalogue.contact(&call.body)) {
        let name = voice.own(&contact.name);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() { voice.say(id!("hub-calls-none")) } else { names.join(", ") }
}

/// Names one after the other; the first alone begins with a capital.
fn enumerated(names: &[String]) -> String {
    let mut all = String::new();
    for name in names {
        let mut letters = name.chars();
        match letters.next() {
            Some(first) if !all.is_empty() => {
                all.push_str(", ");
                all.extend(first.to_lowercase());
            }
            Some(first) => all.push(first),
            None => continue,
        }
        all.push_str(letters.as_str());
    }
    all
}
