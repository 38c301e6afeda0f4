//! Keeping the catalogue true: what hangs on each source, and what is due for review.

use chrono::{Months, NaiveDate};

use crate::choice::Choice;

use super::{Catalogue, Citation, Contact, Item, Source};

/// So long a fact may stand before it is compared with its source again.
const REVIEW_AFTER: Months = Months::new(12);

/// Something in the catalogue that cites sources.
#[derive(Debug, Clone, Copy)]
pub struct Cites<'a> {
    /// What kind of thing: the catalogue's file it stands in, without ending.
    pub kind: &'static str,
    /// Its id.
    pub id: &'a str,
    /// What it cites.
    pub source: &'a [Citation],
}

impl Catalogue {
    /// Everything that cites a source, in the catalogue's order.
    pub fn citing(&self) -> Vec<Cites<'_>> {
        let mut all: Vec<Cites<'_>> = Vec::new();
        let mut add = |kind, id, source| all.push(Cites { kind, id, source });
        self.indicators.iter().for_each(|x| add("indicators", &x.id, &x.source));
        items(&self.cautions, "indicators", &mut add);
        self.topics.iter().for_each(|x| add("topics", &x.id, &x.source));
        let conversation = &self.conversation;
        conversation.preparation.iter().for_each(|x| add("conversation", &x.id, &x.source));
        conversation.avoid.iter().for_each(|x| add("conversation", &x.id, &x.source));
        for group in [
            &conversation.purposes,
            &conversation.minors,
            &conversation.asking,
            &conversation.minimum,
            &conversation.telling,
        ] {
            items(group, "conversation", &mut add);
        }
        self.facts.iter().for_each(|x| add("facts", &x.fact, &x.source));
        for duty in &self.duties {
            duty.legal_basis.iter().for_each(|basis| add("duties", duty.id.as_str(), &basis.source));
            for group in [&duty.always, &duty.how, &duty.may_apply, &duty.do_not, &duty.exceptions] {
                items(group, "duties", &mut add);
            }
            duty.penalty.iter().for_each(|penalty| add("duties", duty.id.as_str(), &penalty.source));
        }
        for group in
            [&self.steps.urgent, &self.steps.sharing, &self.steps.principles, &self.steps.element_notes]
        {
            items(group, "steps", &mut add);
        }
        self.steps.first.iter().for_each(|group| items(&group.items, "steps", &mut add));
        items(&self.steps.call.opening, "steps", &mut add);
        items(&self.steps.call.closing, "steps", &mut add);
        self.steps.elements.iter().for_each(|x| add("steps", x.id.as_str(), &x.source));
        self.rights.iter().for_each(|x| add("rights", &x.id, &x.source));
        for contact in &self.contacts {
            add("contacts", &contact.id, &contact.source);
            contact.unconfirmed.iter().for_each(|old| add("contacts", &contact.id, &old.source));
        }
        let knowledge = &self.knowledge;
        knowledge.terms.iter().for_each(|x| add("terms", &x.id, &x.source));
        knowledge.myths.iter().for_each(|x| add("terms", &x.id, &x.source));
        items(&knowledge.why_not_seen, "terms", &mut add);
        knowledge.settings.iter().for_each(|x| add("terms", &x.id, &x.source));
        let quick = &self.quick;
        quick.signs.iter().for_each(|x| add("quick", &x.id, &x.source));
        for group in [&quick.urgent[..], &quick.next, std::slice::from_ref(&quick.about_yourself)] {
            items(group, "quick", &mut add);
        }
        all
    }

    /// What is due for review by a day: the guide as a whole, sources to read again, bodies whose values to compare.
    pub fn due(&self, by: NaiveDate) -> Vec<(Due<'_>, NaiveDate)> {
        let sources = self.sources.iter().map(|source| (Due::Source(source), source.consulted_on.as_str()));
        let bodies = self.contacts.iter().map(|contact| (Due::Body(contact), contact.checked_on.as_str()));
        let dated =
            std::iter::once((Due::Guide, self.guide.checked_on.as_str())).chain(sources).chain(bodies);
        dated
            .filter_map(|(what, checked)| {
                let checked = NaiveDate::parse_from_str(checked, "%Y-%m-%d").ok()?;
                Some((what, checked.checked_add_months(REVIEW_AFTER)?))
            })
            .filter(|(_, day)| *day <= by)
            .collect()
    }
}

/// What carries the day when it was last compared.
#[derive(Debug, Clone, Copy)]
pub enum Due<'a> {
    /// The guide's facts as a whole.
    Guide,
    /// A source.
    Source(&'a Source),
    /// A body's values.
    Body(&'a Contact),
}

fn items<'a>(
    items: &'a [Item],
    kind: &'static str,
    add: &mut impl FnMut(&'static str, &'a str, &'a [Citation]),
) {
    items.iter().for_each(|item| add(kind, &item.id, &item.source));
}
