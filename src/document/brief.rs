//! What the case calls for, and nothing else: the first screen carries what matters, each number stands
//! once, and what is the same in every case is left to the full document.

use std::collections::HashSet;

use crate::assessment::{Assessment, DutyResult, DutyStatus, Found};
use crate::catalogue::{Indicator, Item};
use crate::choice::Choice;
use crate::record::{Finding, State};
use crate::words::{id, msg};

use super::closing::{
    called, conclusion, day_of_risk, lists_left_out, reach, same_case, shared, signature, topic_note, why,
};
use super::duties::{call_script, children_along, contradictions, missing, status_text};
use super::lines::{finding_line, finding_note, labelled, once, own_routines, own_signs};
use super::since::{notify_again, since};
use super::{Blocks, ListItem, Span, Voice, plain, strong};

/// The first page, or with what stands behind it.
pub(super) fn brief(voice: Voice<'_>, assessment: &Assessment<'_>, one_page: bool, blocks: &mut Blocks) {
    let mut builder = Brief { voice, assessment, named: HashSet::new(), said: HashSet::new() };
    same_case(voice, assessment, blocks);
    builder.urgent(blocks);
    builder.duties(blocks, one_page);
    contradictions(voice, assessment, blocks);
    if !one_page {
        since(voice, assessment, blocks);
    }
    builder.findings(blocks, one_page);
    if one_page {
        builder.blank(blocks);
        conclusion(voice, assessment, blocks);
        signature(voice, blocks);
        shared(voice, assessment, blocks);
        return;
    }
    builder.topics(blocks);
    builder.referrals(blocks);
    own_routines(voice, assessment, blocks);
    called(voice, assessment, blocks);
    conclusion(voice, assessment, blocks);
    signature(voice, blocks);
    builder.rights(blocks);
    builder.next(blocks);
    builder.not_considered(blocks);
    shared(voice, assessment, blocks);
    blocks.paragraph(plain(voice.say(id!("brief-about"))));
}

struct Brief<'a> {
    voice: Voice<'a>,
    assessment: &'a Assessment<'a>,
    /// Ids of the bodies whose number stands already.
    named: HashSet<&'a str>,
    /// Ids of what was said under a duty.
    said: HashSet<&'a str>,
}

impl<'a> Brief<'a> {
    /// What to do now; where nothing is urgent, one line that says so and the first open question.
    fn urgent(&mut self, blocks: &mut Blocks) {
        blocks.heading(1, self.voice.say(id!("section-urgent")));
        let assessment = self.assessment;
        if let Some(day) = day_of_risk(self.voice, assessment) {
            blocks.paragraph(strong(day));
        }
        if assessment.urgent.is_empty() {
            // What a duty asks for comes before any question.
            if assessment.duties.iter().any(|duty| duty.status == DutyStatus::Applies) {
                blocks.paragraph(plain(self.voice.say(id!("urgent-none-duty"))));
                return;
            }
            blocks.paragraph(plain(self.voice.say(id!("urgent-none"))));
            if let Some(question) = self.first_open() {
                blocks.paragraph(plain(self.voice.say(msg!("urgent-first-open", question = question))));
            }
            return;
        }
        blocks.steps(assessment.urgent.iter().map(|item| self.item(item)).collect());
    }

    /// The first question whose answer would decide a duty, else the first topic to talk about.
    fn first_open(&self) -> Option<String> {
        let record = self.assessment.record;
        let of_duty = self.assessment.duties.iter().flat_map(|result| &result.missing).next();
        of_duty
            .map(|fact| missing(self.voice, record, *fact))
            .or_else(|| self.assessment.next_topics.first().map(|topic| self.voice.own(&topic.open)))
    }

    /// An item with the numbers that do not stand yet, in one line.
    fn item(&mut self, item: &'a Item) -> ListItem {
        let own = self.assessment.record.assessor.sector;
        let contacts = self.voice.catalogue.contacts_of(&item.contacts).filter(|contact| !contact.is_of(own));
        once(self.voice, plain(self.voice.text(&item.text)), contacts, &mut self.named)
    }

    fn duties(&mut self, blocks: &mut Blocks, one_page: bool) {
        blocks.heading(1, self.voice.say(id!("section-duties")));
        notify_again(self.voice, self.assessment, blocks);
        let assessment = self.assessment;
        for result in &assessment.duties {
            self.duty(result, blocks);
        }
        if !one_page {
            call_script(self.voice, assessment, blocks);
        }
    }

    /// A duty: its status, for whom, why, what is missing, what to do.
    fn duty(&mut self, result: &'a DutyResult<'a>, blocks: &mut Blocks) {
        let (voice, duty) = (self.voice, result.duty);
        let name = format!("{} · {}", voice.text(&duty.name), voice.text(&duty.basis));
        blocks.heading_with(2, name, voice.choice("duty-status", result.status));
        blocks.paragraph(plain(children_along(voice, result)));
        let mut items: Vec<ListItem> = Vec::new();
        items.extend(self.beside_no(result));
        items.extend(
            result.because.iter().map(|reason| ListItem::plain(voice.because(reason.subject, &reason.value))),
        );
        items.extend(result.missing.iter().map(|fact| {
            ListItem::plain(
                voice.say(msg!("duty-open", question = missing(voice, self.assessment.record, *fact))),
            )
        }));
        blocks.list(items);
        if result.status != DutyStatus::Applies {
            blocks.paragraph(plain(status_text(voice, duty, result.status)));
        }
        // What stands under one duty is not said again under the other.
        let said = &mut self.said;
        let new = result.how.iter().copied().filter(|item| !item.full && said.insert(item.id.as_str()));
        let how: Vec<&'a Item> = new.collect();
        blocks.list(how.into_iter().map(|item| self.item(item).step()).collect());
        // As the duty's own words for "applies" have it; whoever has such a duty hesitates over nothing else.
        let applying = self.assessment.duties.iter().filter(|duty| duty.status == DutyStatus::Applies);
        if applying.clone().next_back().is_some_and(|last| last.duty.id == duty.id) {
            let both = applying.count() > 1;
            let said = if both { id!("duty-confidentiality-both") } else { id!("duty-confidentiality") };
            blocks.paragraph(plain(voice.say(said)));
        }
    }

    /// Findings that bear on a sign of § 258 which is recorded as no, before the status is read.
    fn beside_no(&self, result: &DutyResult<'_>) -> Option<ListItem> {
        let found = result.beside_no.iter();
        let found = found.map(|i| format!("{} {}", i.number, self.voice.text(&i.label))).collect::<Vec<_>>();
        (!found.is_empty())
            .then(|| ListItem::plain(self.voice.say(msg!("duty-beside-no", found = found.join("; ")))))
    }

    /// One line a finding, which begins with its state.
    fn findings(&self, blocks: &mut Blocks, one_page: bool) {
        blocks.heading(1, self.voice.say(id!("section-findings")));
        if self.assessment.findings.is_empty() {
            blocks.paragraph(plain(self.voice.say(id!("findings-none"))));
        }
        let mut items = Vec::new();
        for state in State::ALL {
            let found = self.assessment.findings.iter().filter(|found| found.finding.state == *state);
            items.extend(found.map(|found| self.finding(found, one_page)));
        }
        blocks.list(items);
        own_signs(self.voice, self.assessment.record, !one_page, blocks);
    }

    fn finding(&self, found: &Found<'_>, one_page: bool) -> ListItem {
        let Finding { state, basis, note, .. } = found.finding;
        let lead = finding_line(self.voice, *state, labelled(self.voice, found.indicator), basis);
        let note = note.as_ref().filter(|_| !one_page);
        ListItem { lead, more: finding_note(self.voice, note).into_iter().collect() }
    }

    /// What was said, as far as a note says it.
    fn topics(&self, blocks: &mut Blocks) {
        let record = self.assessment.record;
        let notes = record.topics.iter().filter(|note| note.note.is_some());
        let items: Vec<ListItem> =
            notes.filter_map(|note| topic_note(self.voice, note, record.has_former_conversation())).collect();
        if !items.is_empty() {
            blocks.heading(1, self.voice.say(id!("section-topics")));
            blocks.list(items);
        }
    }

    /// Whoever else fits: each in a line, with the number where it does not stand yet, and why.
    fn referrals(&mut self, blocks: &mut Blocks) {
        let assessment = self.assessment;
        let new: Vec<_> = assessment
            .referrals
            .iter()
            .filter(|referral| self.named.insert(referral.contact.id.as_str()))
            .collect();
        if new.is_empty() {
            return;
        }
        blocks.heading(1, self.voice.say(id!("section-referrals")));
        let items = new.into_iter().map(|referral| {
            let contact = referral.contact;
            let mut lead = strong(format!("{}: ", self.voice.text(&contact.name)));
            lead.extend(reach(self.voice, assessment, contact));
            if !contact.confirmed {
                lead.push(Span::plain(format!(" ({})", self.voice.say(id!("contact-unconfirmed")))));
            }
            let hours = contact.hours.iter().map(|hours| format!(" ({})", self.voice.hours(hours)));
            lead.extend(hours.map(Span::plain));
            lead.push(Span::plain(format!(" · {}", why(self.voice, assessment, referral))));
            ListItem { lead, more: Vec::new() }
        });
        blocks.list(items.collect());
    }

    fn rights(&self, blocks: &mut Blocks) {
        blocks.heading(1, self.voice.say(id!("section-rights-short")));
        let items = self.assessment.rights.iter().map(|right| ListItem::plain(self.voice.text(&right.short)));
        blocks.list(items.collect());
    }

    fn next(&self, blocks: &mut Blocks) {
        if self.assessment.next_topics.is_empty() {
            return;
        }
        blocks.heading(1, self.voice.say(id!("section-next")));
        let items = self.assessment.next_topics.iter().map(|topic| {
            let mut lead = strong(format!("{}: ", self.voice.text(&topic.title)));
            lead.extend(plain(self.voice.text(&topic.open)));
            ListItem { lead, more: Vec::new() }
        });
        blocks.list(items.collect());
    }

    /// Which indicators nobody considered, by ranges of their printed numbers; nothing where there is none. No count,
    /// for a count would be read as a score.
    fn ranges(&self) -> Option<String> {
        let ranges = ranges(self.assessment.left_open());
        (!ranges.is_empty()).then(|| self.voice.say(msg!("not-considered-ranges", ranges = ranges)))
    }

    /// Blank is never no, also where there is room for a line alone; and which notes there was no room for.
    fn blank(&self, blocks: &mut Blocks) {
        let left_out = lists_left_out(self.voice, self.assessment);
        let record = self.assessment.record;
        let noted = self.assessment.findings.iter().any(|found| found.finding.note.is_some())
            || record.own_findings.iter().any(|own| own.note.is_some())
            || record.topics.iter().any(|topic| topic.note.is_some());
        let notes = noted.then(|| self.voice.say(id!("one-page-notes")));
        let said: Vec<String> = self.ranges().into_iter().chain(left_out).chain(notes).collect();
        blocks.paragraph(plain(said.join(" ")));
    }

    /// What nobody has considered, and which lists were left out and why.
    fn not_considered(&self, blocks: &mut Blocks) {
        let ranges = self.ranges();
        let left_out: Vec<String> = lists_left_out(self.voice, self.assessment).collect();
        if ranges.is_none() && left_out.is_empty() {
            return;
        }
        blocks.heading(1, self.voice.say(id!("section-not-considered")));
        blocks.paragraph(plain(ranges.unwrap_or_default()));
        for list in left_out {
            blocks.paragraph(plain(list));
        }
    }
}

/// Numbers in ranges: `A1–A4, A7, M1–M12`.
fn ranges<'a>(indicators: impl Iterator<Item = &'a Indicator>) -> String {
    let mut ranges: Vec<(String, usize, usize)> = Vec::new();
    for indicator in indicators {
        let digits = indicator.number.trim_start_matches(|c: char| !c.is_ascii_digit());
        let letters = indicator.number.trim_end_matches(|c: char| c.is_ascii_digit());
        let Ok(number) = digits.parse::<usize>() else { continue };
        match ranges.last_mut() {
            Some((of, _, last)) if of == letters && *last + 1 == number => *last = number,
            _ => ranges.push((letters.to_owned(), number, number)),
        }
    }
    let said = ranges.into_iter().map(|(letters, first, last)| match last - first {
        0 => format!("{letters}{first}"),
        _ => format!("{letters}{first}–{letters}{last}"),
    });
    said.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_follow_one_another_are_a_range() {
        let catalogue = crate::catalogue::embedded().expect("a catalogue");
        let wanted = ["A1", "A2", "A3", "A5", "M1", "P4", "F1", "F2"];
        let chosen = catalogue.indicators.iter().filter(|i| wanted.contains(&i.number.as_str()));
        assert_eq!(ranges(chosen), "A1–A3, A5, M1, P4, F1–F2");
    }
}
