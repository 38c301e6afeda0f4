//! The whole assessment, in the order of urgency: with conditions, sources and everything that was recorded.

use crate::assessment::{Assessment, Found, Section, findings};
use crate::catalogue::{Indicator, ListId};
use crate::choice::Choice;
use crate::document::Voice;
use crate::record::{Earlier, Finding, State};
use crate::words::{Id, TOGETHER, Text, each, id, msg};

use super::closing::{
    called, conclusion, day_of_risk, lists_left_out, reach, same_case, shared, signature, topic_note, why,
};
use super::duties::{call_script, contradictions, duty_background, duty_blocks};
use super::lines::{finding_line, finding_note, item_lines, labelled, numbered, own_routines, own_signs};
use super::recorded::{conversation, facts};
use super::since::{notify_again, since};
use super::{Blocks, Line, ListItem, Span, plain, strong, typed};

/// The first steps that are taken at once.
const URGENT_HELP: &str = "urgent-help";

/// Everything.
pub(super) fn full(voice: Voice<'_>, assessment: &Assessment<'_>, blocks: &mut Blocks) {
    let builder = Builder { voice, assessment };
    same_case(voice, assessment, blocks);
    builder.urgent(blocks);
    builder.duties(blocks);
    contradictions(voice, assessment, blocks);
    since(voice, assessment, blocks);
    builder.findings(blocks);
    builder.elements(blocks);
    called(voice, assessment, blocks);
    conclusion(voice, assessment, blocks);
    signature(voice, blocks);
    builder.steps(blocks);
    builder.referrals(blocks);
    own_routines(voice, assessment, blocks);
    builder.rights(blocks);
    builder.sharing(blocks);
    builder.next(blocks);
    builder.not_considered(blocks);
    builder.topics(blocks);
    facts(voice, assessment, blocks);
    builder.background(blocks);
    shared(voice, assessment, blocks);
    builder.about(blocks);
    let urgent = assessment.steps.iter().find(|given| given.group.id == URGENT_HELP);
    blocks.bodies_once(urgent.map_or("", |given| voice.text(&given.group.title)));
}

struct Builder<'a> {
    voice: Voice<'a>,
    assessment: &'a Assessment<'a>,
}

impl Builder<'_> {
    fn urgent(&self, blocks: &mut Blocks) {
        let day = day_of_risk(self.voice, self.assessment);
        if self.assessment.urgent.is_empty() && day.is_none() {
            return;
        }
        blocks.heading(1, self.voice.say(id!("section-urgent")));
        day.into_iter().for_each(|day| blocks.paragraph(strong(day)));
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
        for &state in State::ALL {
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
        own_signs(self.voice, self.assessment.record, true, blocks);
    }

    fn finding(&self, found: &Found<'_>) -> ListItem {
        // Heard without its heading, a sign that was not seen must not sound like one that was.
        let Finding { state, basis, note, earlier, .. } = found.finding;
        let lead = finding_line(self.voice, *state, numbered(self.voice, found.indicator), &[]);
        let mut item = ListItem { lead, more: Vec::new() };
        if !basis.is_empty() {
            let basis = self.voice.basis(basis);
            item = item.with(self.voice.say(msg!("finding-basis", basis = basis)));
        }
        item.more.extend(finding_note(self.voice, note.as_ref()));
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
            let mut how = reach(self.voice, self.assessment, contact);
            if !hours.is_empty() {
                how.push(Span::plain(format!(" {hours}")));
            }
            vec![name, how, plain(why(self.voice, self.assessment, referral))]
        });
        let head =
            [id!("head-whom"), id!("head-call"), id!("head-why")].map(|id| self.voice.say(id)).to_vec();
        blocks.table(head, rows.collect());
    }

    fn rights(&self, blocks: &mut Blocks) {
        blocks.heading(1, self.voice.say(id!("section-rights")));
        let items = self.assessment.rights.iter().map(|right| {
            let mut item = ListItem { lead: strong(self.voice.text(&right.title)), more: Vec::new() };
            item = item.with(self.voice.text(&right.text));
            let conditions = right.conditions.iter().map(|text| (id!("right-condition"), text));
            let next = right.next_step.iter().map(|text| (id!("right-next"), text));
            let rest = conditions.chain(next).chain([(id!("right-responsible"), &right.responsible)]);
            item.more.extend(rest.map(|(label, text)| self.labelled(label, text)));
            item
        });
        blocks.list(items.collect());
    }

    /// A label that is found in a paragraph, and its text.
    fn labelled(&self, label: Id, text: &Text) -> Line {
        let label = self.voice.say(label).replace(' ', TOGETHER);
        vec![Span::strong(label), Span::plain(format!(" {}", self.voice.text(text)))]
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
        let sections = findings::sections(self.assessment.left_open(), |indicator| indicator);
        blocks.list(sections.iter().map(|section| self.left_open(section)).collect());
        for list in lists_left_out(self.voice, self.assessment) {
            blocks.paragraph(plain(list));
        }
    }

    /// The indicators of a section that nobody considered, in one line.
    fn left_open(&self, section: &Section<'_, &Indicator>) -> ListItem {
        let mut lead = plain(format!("{}: ", self.section_title(section)));
        for (place, indicator) in section.members.iter().enumerate() {
            lead.extend((place > 0).then(|| Span::plain(" · ")));
            lead.extend(labelled(self.voice, indicator));
        }
        ListItem { lead, more: Vec::new() }
    }

    fn topics(&self, blocks: &mut Blocks) {
        let notes = &self.assessment.record.topics;
        if notes.is_empty() {
            return;
        }
        blocks.heading(1, self.voice.say(id!("section-topics")));
        blocks.list(notes.iter().filter_map(|note| topic_note(self.voice, note, true)).collect());
    }

    /// The duties' background, at the end: what to do stands at the beginning.
    fn background(&self, blocks: &mut Blocks) {
        blocks.heading(1, self.voice.say(id!("section-background")));
        for result in &self.assessment.duties {
            blocks.heading(2, self.voice.text(&result.duty.name));
            duty_background(self.voice, result, blocks);
        }
    }

    fn about(&self, blocks: &mut Blocks) {
        blocks.heading(1, self.voice.say(id!("section-about")));
        let principles = self.assessment.principles.iter().map(|item| self.voice.text(&item.text));
        blocks.paragraph(plain(principles.collect::<Vec<_>>().join(" ")));
        blocks.heading(2, self.voice.say(id!("section-sources")));
        let sources = &self.voice.catalogue.sources;
        let cited = self.assessment.cited();
        let named = sources.iter().filter(|source| cited.contains(source.id.as_str())).map(|source| {
            let (title, date) = (self.voice.text(&source.title), self.voice.text(&source.date));
            // What a title says of itself in brackets and its date share them.
            match title.strip_suffix(')') {
                Some(open) => format!("{open}; {date})"),
                None => format!("{title} ({date})"),
            }
        });
        blocks.paragraph(plain(named.collect::<Vec<_>>().join(" · ")));
    }
}
