//! What every length of an assessment has: the conclusion, the signature, and why a body fits,
//! what was talked about, and what is left out.

use crate::assessment::{Assessment, Because, Referral, Share};
use crate::catalogue::{Contact, Grounds, ListId, Phone, Subject};
use crate::choice::Choice;
use crate::record::{Call, Fact, Field, Reference, Residence, Told, TopicNote, UNKNOWN};
use crate::words::{Msg, each, id, msg};

use super::recorded::{before, conversation, date};
use super::{Block, Blocks, Line, ListItem, Span, Voice, plain, strong, typed};

/// The assessor's own conclusion with its reasons, and what it was before.
pub(super) fn conclusion(voice: Voice<'_>, assessment: &Assessment<'_>, blocks: &mut Blocks) {
    let conclusion = &assessment.record.conclusion;
    blocks.heading(1, voice.say(id!("section-conclusion")));
    let judgement = match conclusion.judgement {
        Some(judgement) => voice.because(Fact::Judgement, judgement.as_str()),
        None => voice.say(id!("conclusion-none")),
    };
    blocks.paragraph(plain(judgement));
    if conclusion.judgement.is_none() {
        blocks.push(Block::Writing { label: voice.say(id!("conclusion-own")), named: true, lines: 2 });
    }
    if let Some(reasons) = &conclusion.reasons {
        blocks.paragraph(typed(&voice.say(id!("conclusion-reasons")), reasons));
    }
    for before in before(voice, assessment.record, Field::Fact(Fact::Judgement)) {
        blocks.paragraph(plain(before));
    }
    let reasons = assessment.record.earlier.iter().filter(|was| was.fact == Field::Reasons.path());
    for was in reasons.filter(|was| !was.values.is_empty()) {
        let number = conversation(voice, was.conversation);
        let label = msg!("conclusion-reasons-earlier", conversation = number);
        blocks.paragraph(typed(&voice.say(label), &was.values.join("\n")));
    }
}

/// The calls that were made: whom, when, and what they answered.
pub(super) fn calls(voice: Voice<'_>, assessment: &Assessment<'_>) -> Vec<ListItem> {
    let several = assessment.record.has_former_conversation();
    let one = |call: &Call| {
        // A body of another agency's own is known by its id alone.
        let contact = voice.catalogue.contact(&call.body);
        let name = contact.map_or(call.body.as_str(), |contact| voice.text(&contact.name));
        let number = call.conversation.filter(|_| several).map(|number| conversation(voice, Some(number)));
        let day = call.on.map(|day| date(voice, assessment.share, day));
        let time = call.at.as_deref().map(|at| voice.say(msg!("call-time", time = voice.clock(at))));
        let mut lead = strong(name);
        let told = call.told.map(|told| voice.say(each!("told-", Told, told)));
        for when in [number, day, time, told].into_iter().flatten() {
            lead.extend(plain(format!(", {when}")));
        }
        let answer = call.answer.iter().map(|answer| typed(&voice.say(id!("call-answered")), answer));
        ListItem { lead, more: answer.collect() }
    };
    assessment.record.calls.iter().map(one).collect()
}

/// The other records of the case, where it names any.
pub(super) fn same_case(voice: Voice<'_>, assessment: &Assessment<'_>, blocks: &mut Blocks) {
    let references: Vec<&str> = assessment.record.see_also.iter().map(Reference::as_str).collect();
    if !references.is_empty() {
        blocks.paragraph(typed(&voice.say(id!("see-also")), &references.join(", ")));
    }
}

/// The same as a part of its own, where there were any.
pub(super) fn called(voice: Voice<'_>, assessment: &Assessment<'_>, blocks: &mut Blocks) {
    let calls = calls(voice, assessment);
    if !calls.is_empty() {
        blocks.heading(1, voice.say(id!("section-calls")));
        blocks.list(calls);
    }
}

/// The day when the risk is greatest, where one is recorded.
pub(super) fn day_of_risk(voice: Voice<'_>, assessment: &Assessment<'_>) -> Option<String> {
    let record = assessment.record;
    let event = record.safety.risk_event.filter(|_| record.has_a_day_of_risk())?;
    let because = voice.because(Fact::RiskEvent, event.as_str());
    let Some(day) = record.safety.risk_on else { return Some(because) };
    let past = day < assessment.at.date_naive();
    let id = if past { id!("risk-day-past", because, day) } else { id!("risk-day", because, day) };
    Some(voice.say(Msg::new(id).with("because", because).with("day", voice.date(day))))
}

/// Whoever assessed signs: their role is known, the person's name never is.
pub(super) fn signature(voice: Voice<'_>, blocks: &mut Blocks) {
    let labels = [id!("print-place-and-date"), id!("print-role"), id!("print-signature")];
    blocks.push(Block::Fields { columns: 3, labels: labels.map(|id| voice.say(id)).to_vec() });
}

/// What was left out, where the document is made to be shared.
pub(super) fn shared(voice: Voice<'_>, assessment: &Assessment<'_>, blocks: &mut Blocks) {
    let Some(share) = assessment.share else { return };
    blocks.heading(1, voice.say(id!("section-shared")));
    blocks.paragraph(plain(voice.say(each!("share-", Share, share))));
    blocks.list(share.left_out().iter().map(|id| ListItem::plain(voice.say(*id))).collect());
}

/// The way to reach a body for this person: a number that is for some callers alone where it is for them, with
/// the words that say for whom.
pub(super) fn reach(voice: Voice<'_>, assessment: &Assessment<'_>, contact: &Contact) -> Line {
    let Some(phone) = own_line(assessment, contact) else {
        return vec![voice.reach(contact)];
    };
    let note = phone.note.iter().map(|note| Span::plain(format!(" ({})", voice.text(note))));
    let mut line = vec![voice.phone_link(phone)];
    line.extend(note);
    line
}

/// The number of a body that is for some callers alone, where this person is one of them.
fn own_line<'a>(assessment: &Assessment<'_>, contact: &'a Contact) -> Option<&'a Phone> {
    let protected = assessment.record.residence == Some(Residence::TemporaryProtection);
    contact.phones.iter().find(|phone| phone.restricted && protected)
}

/// The facts about the person that make a body fit. What is not known is no reason, and who
/// assesses is none the reader needs.
pub(super) fn why(voice: Voice<'_>, assessment: &Assessment<'_>, referral: &Referral<'_>) -> String {
    let about_person = |reason: &&Because| {
        let known = ![UNKNOWN, Grounds::Open.as_str()].contains(&reason.value.as_str());
        known && !matches!(reason.subject, Subject::Fact(Fact::Role | Fact::Sector))
    };
    let reasons = referral.because.iter().filter(about_person);
    let reasons = reasons.map(|reason| voice.reason_in_short(reason.subject, &reason.value));
    let why = reasons.collect::<Vec<_>>().join(". ");
    let why = if why.is_empty() { voice.say(id!("referral-always")) } else { why };
    match away(voice, assessment, referral.contact) {
        Some(places) => format!("{why}. {}", voice.say(msg!("referral-away", places = places))),
        None => why,
    }
}

/// Where a body lies, if the person is recorded to be elsewhere.
fn away(voice: Voice<'_>, assessment: &Assessment<'_>, contact: &Contact) -> Option<String> {
    let region = assessment.record.region.as_deref().filter(|region| *region != "unknown")?;
    let near = contact.places.is_empty() || contact.places.iter().any(|place| place == region);
    if near || own_line(assessment, contact).is_some() {
        return None;
    }
    let places = voice.catalogue.guide.places.iter().filter(|place| contact.places.contains(&place.id));
    Some(places.map(|place| voice.text(&place.name)).collect::<Vec<_>>().join(", "))
}

/// A sentence for each list that the record does not bring in.
pub(super) fn lists_left_out(voice: Voice<'_>, assessment: &Assessment<'_>) -> impl Iterator<Item = String> {
    let left_out = ListId::ALL.iter().filter(|list| !assessment.lists.contains(list));
    let named = left_out.filter_map(move |list| voice.catalogue.list(*list));
    named.map(move |info| voice.say(msg!("not-considered-list", list = voice.text(&info.name))))
}

/// A topic that was talked about, in which conversation where that is wanted, with the note on it.
pub(super) fn topic_note(voice: Voice<'_>, note: &TopicNote, numbered: bool) -> Option<ListItem> {
    let topic = voice.catalogue.topic(&note.topic)?;
    let mut lead = strong(voice.text(&topic.title));
    if numbered && note.conversation.is_some() {
        lead.push(Span::plain(format!(", {}", conversation(voice, note.conversation))));
    }
    let more = note.note.iter().map(|text| typed("", text)).collect();
    Some(ListItem { lead, more })
}
