//! What follows from the findings and facts: steps, referrals, rights.

use crate::catalogue::{Contact, Item, Right, StepGroup};

use super::Because;
use super::context::Context;

/// A heading of Part 6 with the steps that are to be taken.
#[derive(Debug)]
pub struct StepsGiven<'a> {
    /// The heading.
    pub group: &'a StepGroup,
    /// The steps.
    pub items: Vec<&'a Item>,
}

/// A body that fits this person, and why.
#[derive(Debug)]
pub struct Referral<'a> {
    /// The body.
    pub contact: &'a Contact,
    /// The facts that make it fit.
    pub because: Vec<Because>,
}

/// The first steps of Part 6, without headings that have none.
pub(super) fn steps<'a>(context: &Context<'a>) -> Vec<StepsGiven<'a>> {
    context
        .catalogue
        .steps
        .first
        .iter()
        .filter(|group| context.holds(&group.when))
        .map(|group| StepsGiven { group, items: context.items(&group.items) })
        .filter(|given| !given.items.is_empty())
        .collect()
}

/// The bodies that fit: by urgency, then by how many known facts make them fit, then as listed.
/// A body that takes no single cases is never among them.
pub(super) fn referrals<'a>(context: &Context<'a>) -> Vec<Referral<'a>> {
    let mut ranked: Vec<((bool, bool, u32, usize), Referral<'a>)> = context
        .catalogue
        .contacts
        .iter()
        .filter(|contact| {
            contact.takes_cases
                && context.serves(&contact.audience)
                && !contact.is_of(context.record.assessor.sector)
        })
        .filter_map(|contact| {
            let refer = contact.refer.as_ref()?;
            let because: Vec<Because> = context
                .reasons(&refer.when)?
                .into_iter()
                .map(|(subject, value)| Because { subject, value: value.to_owned() })
                .collect();
            let known = because.iter().filter(|reason| reason.value != "unknown").count();
            // An agency's own come behind the guide's.
            let order = (contact.own, !contact.confirmed, refer.rank, usize::MAX - known);
            Some((order, Referral { contact, because }))
        })
        .collect();
    ranked.sort_by_key(|(order, _)| *order);
    ranked.into_iter().map(|(_, referral)| referral).collect()
}

/// The rights that come into question for this person.
pub(super) fn rights<'a>(context: &Context<'a>) -> Vec<&'a Right> {
    let fits = |right: &&Right| context.fits_age(&right.ages) && context.holds(&right.when);
    context.catalogue.rights.iter().filter(fits).collect()
}
