//! Which sources stand behind what an assessment says.

use std::collections::HashSet;

use crate::catalogue::{Citation, Item};

use super::{Assessment, DutyResult};

impl<'a> Assessment<'a> {
    /// The ids of the sources that something printed of it rests on.
    pub fn cited(&self) -> HashSet<&'a str> {
        let mut sources = Sources(HashSet::new());
        self.duties.iter().for_each(|result| sources.duty(result));
        for items in [&self.urgent, &self.element_notes, &self.own_steps, &self.sharing, &self.principles] {
            sources.items(items);
        }
        self.steps.iter().for_each(|given| sources.items(&given.items));
        self.call.iter().for_each(|script| {
            sources.items(&script.opening);
            sources.items(&script.closing);
        });
        self.elements.iter().for_each(|reading| sources.add(&reading.text.source));
        self.findings.iter().for_each(|found| sources.add(&found.indicator.source));
        self.left_open().for_each(|indicator| sources.add(&indicator.source));
        self.referrals.iter().for_each(|referral| sources.add(&referral.contact.source));
        self.rights.iter().for_each(|right| sources.add(&right.source));
        self.next_topics.iter().for_each(|topic| sources.add(&topic.source));
        sources.0
    }
}

struct Sources<'a>(HashSet<&'a str>);

impl<'a> Sources<'a> {
    fn add(&mut self, citations: &'a [Citation]) {
        self.0.extend(citations.iter().map(|citation| citation.source.as_str()));
    }

    fn items(&mut self, items: &[&'a Item]) {
        items.iter().for_each(|item| self.add(&item.source));
    }

    fn duty(&mut self, result: &DutyResult<'a>) {
        let DutyResult { duty, how, do_not, always, exceptions, .. } = result;
        duty.legal_basis.iter().for_each(|basis| self.add(&basis.source));
        duty.penalty.iter().for_each(|penalty| self.add(&penalty.source));
        [how, do_not, always, exceptions].into_iter().for_each(|items| self.items(items));
    }
}
