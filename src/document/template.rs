//! A record to begin with: every key, empty, with the answers it takes.

use std::fmt::Write;

use crate::document::Voice;
use crate::words::{id, msg};

use crate::record::{Basis, Fact, SCHEMA, State};

/// A commented template. It is a whole record: what stays empty is not known.
pub fn template(voice: Voice<'_>) -> String {
    let mut out = String::new();
    comment(&mut out, &voice.emergency(true));
    for line in voice.say(id!("template-head")).lines() {
        let _ = writeln!(out, "# {line}");
    }
    let _ = writeln!(out, "schema: {SCHEMA}");
    let _ = writeln!(out, "catalogue: {}", voice.catalogue.edition());
    comment(&mut out, &voice.say(id!("template-reference")));
    out.push_str("reference:\n");
    comment(&mut out, &voice.say(id!("template-see-also")));
    out.push_str("see-also: []\n");
    comment(&mut out, &voice.say(id!("template-conversations")));
    out.push_str("conversations:\n  - { id: 1 }\n");
    facts(voice, &mut out);
    comment(&mut out, &voice.say(msg!("template-preparation", ids = preparation_ids(voice))));
    out.push_str("preparation: []\n");
    let states = join::<State>();
    let bases = join::<Basis>();
    comment(&mut out, &voice.say(msg!("template-findings", states = states, bases = bases)));
    out.push_str("findings: []\n");
    comment(&mut out, &voice.say(id!("template-own-findings")));
    out.push_str("own-findings: []\n");
    let topics: Vec<&str> = voice.catalogue.topics.iter().map(|topic| topic.id.as_str()).collect();
    comment(&mut out, &voice.say(msg!("template-topics", ids = topics.join(", "))));
    out.push_str("topics: []\n");
    comment(&mut out, &voice.say(id!("template-looked-through")));
    out.push_str("looked-through: []\n");
    comment(&mut out, &voice.say(id!("template-calls")));
    out.push_str("calls: []\n");
    out
}

/// The facts, those of one section together under its key.
fn facts(voice: Voice<'_>, out: &mut String) {
    let mut sections: Vec<(&str, Vec<(&str, Fact)>)> = Vec::new();
    for fact in voice.catalogue.facts.iter().filter_map(|text| Fact::parse(&text.fact)) {
        let (section, leaf) = fact.path().split_once('.').unwrap_or((fact.path(), ""));
        match sections.iter_mut().find(|(name, _)| *name == section) {
            Some((_, leaves)) => leaves.push((leaf, fact)),
            None => sections.push((section, vec![(leaf, fact)])),
        }
    }
    for (section, leaves) in sections {
        for (leaf, fact) in leaves.iter().filter(|(leaf, _)| leaf.is_empty()) {
            question(voice, out, *fact, "");
            let _ = writeln!(out, "{section}:{leaf}{}", if *fact == Fact::Forms { " []" } else { "" });
        }
        if leaves.iter().all(|(leaf, _)| leaf.is_empty()) {
            continue;
        }
        let _ = writeln!(out, "{section}:");
        for (leaf, fact) in leaves {
            question(voice, out, fact, "  ");
            let _ = writeln!(out, "  {leaf}:");
        }
        match section {
            "safety" => {
                let _ = writeln!(out, "  # {}\n  risk-on:", voice.say(id!("template-risk-on")));
            }
            "interpreter" => {
                let _ = writeln!(out, "  # {}\n  languages: []", voice.say(id!("template-languages")));
            }
            "conclusion" => {
                let _ = writeln!(out, "  # {}\n  reasons:", voice.say(id!("template-reasons")));
            }
            _ => {}
        }
    }
}

fn question(voice: Voice<'_>, out: &mut String, fact: Fact, indent: &str) {
    let Some(texts) = voice.fact(fact.path()) else { return };
    let values = if fact == Fact::Region { voice.catalogue.values(fact) } else { fact.names().to_vec() };
    let _ = writeln!(out, "{indent}# {} ({})", voice.text(&texts.ask), values.join(" | "));
}

fn comment(out: &mut String, text: &str) {
    for line in text.lines() {
        let _ = writeln!(out, "# {line}");
    }
}

fn preparation_ids(voice: Voice<'_>) -> String {
    voice.catalogue.conversation.preparation.iter().map(|p| p.id.as_str()).collect::<Vec<_>>().join(", ")
}

fn join<T: crate::choice::Choice>() -> String {
    T::NAMES.join(", ")
}
