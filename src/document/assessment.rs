//! The assessment as a document, in the order of urgency.

use crate::assessment::{Assessment, Because, Found, Referral, Section, Share, findings};
use crate::catalogue::ListId;
use crate::choice::Choice;
use crate::document::Voice;
use crate::record::{Earlier, Fact, Field, Finding, State};
use crate::words::{each, id, msg};

use super::duties::{call_script, contradictions, duty_background, duty_blocks};
use super::lines::{item_lines, labelled, numbered};
use super::recorded::{before, conversation, date, facts};
use super::since::{notify_again, since};
use super::{Block, Blocks, Document, Line, ListItem, Print, Span, plain, strong, typed};

/// Builds the document of an assessment.
pub fn assessment(voice: Voice<'_>, assessment: &Assessment<'_>) -> Document {
    let builder = Builder { voice, assessment };
    let mut blocks = Blocks::default();
    builder.urgent(&mut blocks);
    builder.duties(&mut blocks);
    contradictions(voice, assessment, &mut blocks);
    since(voice, assessment, &mut blocks);
    builder.findings(&mut blocks);
    builder.elements(&mut blocks);
    builder.conclusion(&mut blocks);
    builder.steps(&mut blocks);
    builder.referrals(&mut blocks);
    builder.rights(&mut blocks);
    builder.sharing(&mut blocks);
    builder.next(&mut blocks);
    builder.not_considered(&mut blocks);
    builder.topics(&mut blocks);
    facts(voice, assessment, &mut blocks);
    builder.background(&mut blocks);
    builder.shared(&mut blocks);
    builder.about(&mut blocks);
    builder.signature(&mut blocks);
    let loud = !assessment.record.danger_ruled_out();
    let running = match &assessment.record.reference {
        Some(reference) => msg!("print-confidential-reference", reference = reference.as_str()),
        None => msg!("print-confidential"),
    };
    Document::new(voice, loud, builder.title(), blocks)
        .on_paper(Print { running: Some(voice.say(running)), ..Print::default() })
}

struct Builder<'a> {
    voice: Voice<'a>,
    assessment: &'a Assessment<'a>,
}

impl Builder<'_> {
    fn title(&self) -> String {
        let date = date(self.voice, self.assessment.share, self.assessment.at.date_naive());
        match &self.assessment.record.reference {
            Some(reference) => {
                self.voice.say(msg!("assessment-title", reference = reference.as_str(), date = date))
            }
            None => self.voice.say(msg!("assessment-title-bare", date = date)),
        }
    }

    /// What was left out, where the document is made to be shared.
    fn shared(&self, blocks: &mut Blocks) {
        let Some(share) = self.assessment.share else { return };
        blocks.heading(1, self.voice.say(id!("section-shared")));
        blocks.paragraph(plain(self.voice.say(each!("share-", Share, share))));
        blocks.list(share.left_out().iter().map(|id| ListItem::plain(self.voice.say(*id))).collect());
    }

    fn urgent(&self, blocks: &mut Blocks) {
        if self.assessment.urgent.is_empty() {
            return;
        }
        blocks.heading(1, self.voice.say(id!("section-urgent")));
        blocks.steps(self.assessment.urgent.iter().map(|item| item_lines(self.voice, item)).collect());
    }

    fn duties(&self, blocks: &mut Blocks) {
        blocks.heading(1, self.voice.say(id!("section-duties")));
        notify_again(self.voice, self.assessment, blocks);
        for result in &self.assessment.duties {
            duty_blocks(self.voice, self.assessment, result, blocks);
        }
        call_script(self.voice, self.assessment, blocks);
    }

    fn findings(&self, blocks: &mut Blocks) {
        blocks.heading(1, self.voice.say(id!("section-findings")));
        if self.assessment.findings.is_empty() {
            blocks.paragraph(plain(self.voice.say(id!("findings-none"))));
        }
        for state in [State::Present, State::Absent, State::Unclear, State::Declined] {
            let found: Vec<Found<'_>> = self
                .assessment
                .findings
                .iter()
                .copied()
                .filter(|found| found.finding.state == state)
                .collect();
            if found.is_empty() {
                continue;
            }
            blocks.heading(2, self.voice.say(each!("findings-", State, state)));
            for section in findings::sections(found.into_iter(), |found| found.indicator) {
                blocks.heading(3, self.section_title(&section));
                blocks.list(section.members.iter().map(|found| self.finding(found)).collect());
            }
        }
    }

    fn finding(&self, found: &Found<'_>) -> ListItem {
        let mut item = ListItem { lead: numbered(self.voice, found.indicator), more: Vec::new() };
        let Finding { basis, note, earlier, .. } = found.finding;
        if !basis.is_empty() {
            let basis = self.voice.basis(basis);
            item = item.with(self.voice.say(msg!("finding-basis", basis = basis)));
        }
        if let Some(note) = note {
            item.more.push(typed(&self.voice.say(id!("finding-note")), note));
        }
        item.more.extend(earlier.iter().map(|before| self.earlier(before)));
        item
    }

    /// What a finding was before a later conversation corrected it.
    fn earlier(&self, before: &Earlier) -> Line {
        let state = before
            .state
            .map_or_else(|| self.voice.say(id!("state-not-considered")), |state| self.voice.state(state));
        let number = conversation(self.voice, before.conversation);
        let mut label = msg!("finding-earlier", state = state, conversation = number);
        if !before.basis.is_empty() {
            let basis = self.voice.basis(&before.basis);
            label = msg!("finding-earlier-basis", earlier = label, basis = basis);
        }
        let label = self.voice.say(label);
        match &before.note {
            Some(note) => typed(&format!("{label}. {}", self.voice.say(id!("finding-note"))), note),
            None => plain(label),
        }
    }

    fn section_title<T>(&self, section: &Section<'_, T>) -> String {
        let heading = self.voice.heading(section.category, section.group);
        match (section.list, self.voice.catalogue.list(section.list)) {
            (ListId::Adult, _) | (_, None) => heading,
            (_, Some(list)) => format!("{heading} ({})", self.voice.text(&list.name)),
        }
    }

    fn elements(&self, blocks: &mut Blocks) {
        if self.assessment.elements.iter().all(|element| element.indicators.is_empty()) {
            return;
        }
        blocks.heading(1, self.voice.say(id!("section-elements")));
        for note in &self.assessment.element_notes {
            blocks.paragraph(plain(self.voice.text(&note.text)));
        }
        let items = self.assessment.elements.iter().map(|element| {
            let mut lead = strong(self.voice.text(&element.text.name));
            lead.extend(plain(format!(". {}", self.voice.text(&element.text.text))));
            let more = match element.indicators.as_slice() {
                [] => vec![plain(self.voice.say(id!("elements-none")))],
                some => some.iter().map(|indicator| numbered(self.voice, indicator)).collect(),
            };
            ListItem { lead, more }
        });
        blocks.list(items.collect());
    }

    fn conclusion(&self, blocks: &mut Blocks) {
        let conclusion = &self.assessment.record.conclusion;
        let path = Fact::Judgement.path();
        blocks.heading(1, self.voice.say(id!("section-conclusion")));
        let judgement = match conclusion.judgement {
            Some(judgement) => self.voice.because(path, judgement.as_str()),
            None => self.voice.say(id!("conclusion-none")),
        };
        blocks.paragraph(plain(judgement));
        if let Some(reasons) = &conclusion.reasons {
            blocks.paragraph(typed(&self.voice.say(id!("conclusion-reasons")), reasons));
        }
        for before in before(self.voice, self.assessment.record, Field::Fact(Fact::Judgement)) {
            blocks.paragraph(plain(before));
        }
        let reasons = self.assessment.record.earlier.iter().filter(|was| was.fact == Field::Reasons.path());
        for was in reasons.filter(|was| !was.values.is_empty()) {
            let number = conversation(self.voice, was.conversation);
            let label = msg!("conclusion-reasons-earlier", conversation = number);
            blocks.paragraph(typed(&self.voice.say(label), &was.values.join("\n")));
        }
    }

    fn steps(&self, blocks: &mut Blocks) {
        blocks.heading(1, self.voice.say(id!("section-steps")));
        for given in &self.assessment.steps {
            blocks.heading(2, self.voice.text(&given.group.title));
            blocks.list(given.items.iter().map(|item| item_lines(self.voice, item)).collect());
        }
    }

    fn referrals(&self, blocks: &mut Blocks) {
        blocks.heading(1, self.voice.say(id!("section-referrals")));
        let rows = self.assessment.referrals.iter().map(|referral| {
            let contact = referral.contact;
            let mut name = strong(self.voice.text(&contact.name));
            if let Some(note) = contact.own_phones().next().and_then(|phone| phone.note.as_ref()) {
                name.extend(plain(format!(". {}", self.voice.text(note))));
            }
            if !contact.confirmed {
                name.extend(plain(format!(" ({})", self.voice.say(id!("contact-unconfirmed")))));
            }
            let hours = contact.hours.as_deref().map(|hours| self.voice.hours(hours)).unwrap_or_default();
            let reach = self.voice.reach(contact);
            let mut how = vec![reach];
            if !hours.is_empty() {
                how.push(Span::plain(format!(" {hours}")));
            }
            vec![name, how, plain(self.why(referral))]
        });
        let head =
            [id!("head-whom"), id!("head-call"), id!("head-why")].map(|id| self.voice.say(id)).to_vec();
        blocks.table(head, rows.collect());
    }

    /// The facts about the person that make a body fit. What is not known is no reason, and who
    /// assesses is none the reader needs.
    fn why(&self, referral: &Referral<'_>) -> String {
        let about_person =
            |reason: &&Because| reason.value != "unknown" && !reason.subject.starts_with("assessor.");
        let reasons = referral.because.iter().filter(about_person).map(|reason| {
            let value = self.voice.value_label(&reason.subject, &reason.value);
            format!("{}: {value}", self.voice.fact_label(&reason.subject))
        });
        let why = reasons.collect::<Vec<_>>().join(". ");
        if why.is_empty() { self.voice.say(id!("referral-always")) } else { why }
    }

    fn rights(&self, blocks: &mut Blocks) {
        blocks.heading(1, self.voice.say(id!("section-rights")));
        let items = self.assessment.rights.iter().map(|right| {
            let mut item = ListItem { lead: strong(self.voice.text(&right.title)), more: Vec::new() };
            item = item.with(self.voice.text(&right.text));
            for condition in &right.conditions {
                item = item.with(self.voice.say(msg!("right-condition", text = self.voice.text(condition))));
            }
            if let Some(next) = &right.next_step {
                item = item.with(self.voice.say(msg!("right-next", text = self.voice.text(next))));
            }
            let responsible = self.voice.text(&right.responsible);
            item.with(self.voice.say(msg!("right-responsible", text = responsible)))
        });
        blocks.list(items.collect());
    }

    fn sharing(&self, blocks: &mut Blocks) {
        blocks.heading(1, self.voice.say(id!("section-sharing")));
        blocks.list(self.assessment.sharing.iter().map(|item| item_lines(self.voice, item)).collect());
    }

    fn next(&self, blocks: &mut Blocks) {
        if self.assessment.next_topics.is_empty() {
            return;
        }
        blocks.heading(1, self.voice.say(id!("section-next")));
        let items = self.assessment.next_topics.iter().map(|topic| {
            let lead = strong(self.voice.text(&topic.title));
            ListItem { lead, more: vec![plain(self.voice.text(&topic.open))] }
        });
        blocks.list(items.collect());
    }

    fn not_considered(&self, blocks: &mut Blocks) {
        if self.assessment.not_considered.is_empty() {
            return;
        }
        blocks.heading(1, self.voice.say(id!("section-not-considered")));
        blocks.paragraph(plain(self.voice.say(id!("not-considered-means"))));
        let open = self.assessment.not_considered.iter().copied();
        let offered = open.filter(|indicator| self.assessment.lists.contains(&indicator.list));
        for section in findings::sections(offered, |indicator| indicator) {
            blocks.heading(3, self.section_title(&section));
            let items =
                section.members.iter().map(|i| ListItem { lead: labelled(self.voice, i), more: Vec::new() });
            blocks.list(items.collect());
        }
        for list in ListId::ALL.iter().filter(|list| !self.assessment.lists.contains(list)) {
            if let Some(info) = self.voice.catalogue.list(*list) {
                let name = self.voice.text(&info.name);
                blocks.paragraph(plain(self.voice.say(msg!("not-considered-list", list = name))));
            }
        }
    }

    fn topics(&self, blocks: &mut Blocks) {
        let notes = &self.assessment.record.topics;
        if notes.is_empty() {
            return;
        }
        blocks.heading(1, self.voice.say(id!("section-topics")));
        let items = notes.iter().filter_map(|note| {
            let topic = self.voice.catalogue.topic(&note.topic)?;
            let mut lead = strong(self.voice.text(&topic.title));
            if note.conversation.is_some() {
                lead.extend(plain(format!(", {}", conversation(self.voice, note.conversation))));
            }
            let more = note.note.iter().map(|note| typed("", note)).collect();
            Some(ListItem { lead, more })
        });
        blocks.list(items.collect());
    }

    /// The duties' background, at the end: what to do stands at the beginning.
    fn background(&self, blocks: &mut Blocks) {
        blocks.heading(1, self.voice.say(id!("section-background")));
        for result in &self.assessment.duties {
            blocks.heading(2, self.voice.text(&result.duty.name));
            duty_background(self.voice, result, blocks);
        }
    }

    /// Whoever assessed signs: their role is known, the person's name never is.
    fn signature(&self, blocks: &mut Blocks) {
        let labels = [id!("print-place-and-date"), id!("print-role"), id!("print-signature")];
        blocks.push(Block::Fields { columns: 3, labels: labels.map(|id| self.voice.say(id)).to_vec() });
    }

    fn about(&self, blocks: &mut Blocks) {
        blocks.heading(1, self.voice.say(id!("section-about")));
        blocks.list(self.assessment.principles.iter().map(|item| item_lines(self.voice, item)).collect());
        blocks.heading(2, self.voice.say(id!("section-sources")));
        let sources = &self.voice.catalogue.sources;
        let items = sources.iter().map(|source| {
            let text = format!("{} ({})", self.voice.text(&source.title), self.voice.text(&source.date));
            ListItem::plain(text)
        });
        blocks.list(items.collect());
    }
}
