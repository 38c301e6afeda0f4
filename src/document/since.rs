//! What a later conversation changed, and who is to be notified again, as parts of the assessment.

use crate::assessment::Share;
use crate::assessment::{AnswerChange, Assessment, FindingChange, NotifyAgain, Since};
use crate::document::Voice;
use crate::record::{Conversation, Fact, Field};
use crate::words::{Msg, id, msg};

use super::lines::labelled;
use super::recorded::{self, date, values};
use super::{Blocks, Line, ListItem, plain, strong};

/// What is new and what was corrected since the last conversation, and what is still to be asked
/// again; nothing where there was one conversation alone.
pub(super) fn since(voice: Voice<'_>, assessment: &Assessment<'_>, blocks: &mut Blocks) {
    let Some(since) = &assessment.since else { return };
    let Since { conversation, former, findings, answers, topics, again } = since;
    blocks.heading(1, voice.say(id!("section-since")));
    let which = msg!(
        "since-which",
        this = named(voice, assessment.share, conversation),
        former = named(voice, assessment.share, former)
    );
    blocks.paragraph(plain(voice.say(which)));
    if findings.is_empty() && answers.is_empty() && topics.is_empty() {
        blocks.paragraph(plain(voice.say(id!("since-nothing"))));
    }
    let answers = answers.iter().map(|change| answer(voice, change));
    list(blocks, voice.say(id!("since-answers")), answers.collect());
    let findings = findings.iter().map(|change| finding(voice, change));
    list(blocks, voice.say(id!("since-findings")), findings.collect());
    let topics = topics.iter().map(|(topic, noted)| {
        let id = if *noted { id!("since-noted", topic) } else { id!("since-talked", topic) };
        ListItem::plain(voice.say(Msg::new(id).with("topic", voice.text(&topic.title))))
    });
    list(blocks, voice.say(id!("since-topics")), topics.collect());
    let again = again.iter().map(|again| ListItem::plain(voice.text(&again.text)));
    list(blocks, voice.say(id!("since-again")), again.collect());
}

/// Who was notified in which conversation, and what gives concern and was recorded after it.
pub(super) fn notify_again(voice: Voice<'_>, assessment: &Assessment<'_>, blocks: &mut Blocks) {
    for (index, again) in assessment.notify_again.iter().enumerate() {
        let NotifyAgain { body, conversation, findings, answers } = again;
        let id = if *body == Fact::NotifiedPolice {
            id!("renotify-police", conversation)
        } else {
            id!("renotify-child-welfare", conversation)
        };
        let conversation = named(voice, assessment.share, conversation);
        blocks.paragraph(strong(voice.say(Msg::new(id).with("conversation", conversation))));
        // Bodies that are to hear the same have it said once.
        if assessment.notify_again.get(index + 1).is_some_and(|next| again.same_news(next)) {
            continue;
        }
        let hidden = assessment.share.is_some_and(Share::hides_earlier);
        let answers = answers.iter().map(|change| {
            let mut item = answer(voice, change);
            if hidden {
                item.more.clear();
            }
            item
        });
        let found =
            findings.iter().map(|indicator| ListItem { lead: labelled(voice, indicator), more: Vec::new() });
        blocks.list(answers.chain(found).collect());
    }
    if !assessment.notify_again.is_empty() {
        let sentence = &voice.catalogue.steps.notify_again;
        blocks.paragraph(plain(voice.text(&sentence.text)));
        let sources = voice.cites(&sentence.source);
        blocks.paragraph(plain(voice.say(msg!("source-line", sources = sources))));
    }
}

/// A conversation with its date, where that is recorded.
fn named(voice: Voice<'_>, share: Option<Share>, conversation: &Conversation) -> String {
    let number = recorded::conversation(voice, Some(conversation.id));
    match conversation.on {
        Some(day) => format!("{number} ({})", date(voice, share, day)),
        None => number,
    }
}

/// An answer as it is now, and what it was. Reasons are long: they stand with the conclusion.
fn answer(voice: Voice<'_>, change: &AnswerChange) -> ListItem {
    let AnswerChange { subject, before, now } = change;
    let label = match subject {
        Field::Fact(fact) => voice.fact_label(fact.path()),
        Field::Languages => voice.say(id!("fact-languages")),
        Field::RiskOn => voice.say(id!("fact-risk-on")),
        Field::Reference => voice.say(id!("template-reference")),
        Field::SeeAlso => voice.say(id!("name-see-also")),
        Field::Reasons => {
            let id = if before.is_empty() { id!("since-reasons-new") } else { id!("since-reasons") };
            return ListItem::plain(voice.say(id));
        }
    };
    let mut lead = strong(label);
    lead.extend(plain(format!(": {}", values(voice, *subject, now))));
    let former = (!before.is_empty()).then(|| values(voice, *subject, before));
    ListItem { lead, more: vec![was(voice, former)] }
}

/// A finding as it is now, and what it was.
fn finding(voice: Voice<'_>, change: &FindingChange<'_>) -> ListItem {
    let FindingChange { indicator, now, before } = change;
    let mut lead = labelled(voice, indicator);
    lead.extend(plain(format!(": {}", voice.state(now.state))));
    let mut item = ListItem { lead, more: Vec::new() };
    let state = before.and_then(|before| before.state);
    if state != Some(now.state) {
        item.more.push(was(voice, state.map(|state| voice.state(state))));
    }
    let Some(before) = before else { return item };
    if now.basis != before.basis && !now.basis.is_empty() {
        let basis = msg!("since-basis", basis = voice.basis(&now.basis));
        item.more.push(plain(voice.say(basis)));
    }
    let noted = match (before.note, now.note.as_deref()) {
        (before, now) if before == now => return item,
        (None, _) => id!("since-note-added"),
        (Some(_), Some(_)) => id!("since-note-changed"),
        (Some(_), None) => id!("since-note-taken"),
    };
    item.with(voice.say(noted))
}

/// What something was before; that it is new, where nothing was recorded.
fn was(voice: Voice<'_>, before: Option<String>) -> Line {
    plain(match before {
        Some(before) => voice.say(msg!("since-before", before = before)),
        None => voice.say(id!("since-new")),
    })
}

fn list(blocks: &mut Blocks, label: String, items: Vec<ListItem>) {
    if !items.is_empty() {
        blocks.paragraph(plain(label));
        blocks.list(items);
    }
}
