//! From a record, the catalogue and a point in time to an assessment: pure, always recomputed.
//!
//! No score and no verdict. The assessment shows what was found and on what basis, what speaks
//! against, what is unclear and what nobody has looked at, and what follows from it.

mod call;
pub(crate) mod changes;
mod cited;
mod context;
pub mod duties;
pub(crate) mod findings;
mod follow;
mod report;
mod share;
pub(crate) mod topics;

pub use call::CallScript;
pub use changes::{AnswerChange, FindingChange, NotifyAgain, Since, Was};
pub use duties::{Concerned, DutyResult, DutyStatus};
pub use findings::{ElementReading, Found, Section};
pub use follow::{Referral, StepsGiven};
pub use report::{Addressee, Ground};
pub use share::Share;

use crate::catalogue::{Catalogue, Contradiction, Indicator, Item, ListId, Right, Subject, Topic};
use crate::record::{Fact, Record};
use crate::world::clock::At;

use context::Context;

/// A fact of the record with the value that counted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Because {
    /// What was asked for: a fact, or what the assessment derives.
    pub subject: Subject,
    /// The value.
    pub value: String,
}

impl Because {
    fn of(fact: Fact, record: &Record) -> Self {
        Self { subject: fact.into(), value: fact.value(record).to_owned() }
    }
}

/// What follows from a record.
#[derive(Debug)]
pub struct Assessment<'a> {
    /// The point in time it is made for.
    pub at: At,
    /// What it was made from.
    pub catalogue: &'a Catalogue,
    /// What it was made of.
    pub record: &'a Record,
    /// What to do now, the most urgent first.
    pub urgent: Vec<&'a Item>,
    /// The two duties.
    pub duties: Vec<DutyResult<'a>>,
    /// What to say on the phone, where somebody may have to be called.
    pub call: Option<CallScript<'a>>,
    /// What changed since the last conversation, where there was more than one.
    pub since: Option<Since<'a>>,
    /// Who was notified, and what gives concern and was recorded after that.
    pub notify_again: Vec<NotifyAgain<'a>>,
    /// How much of the record it was made of, where it is made to be shared.
    pub share: Option<Share>,
    /// What was found, by list, category and group, in printed order.
    pub findings: Vec<Found<'a>>,
    /// Indicators that nothing is recorded of, in printed order.
    pub not_considered: Vec<&'a Indicator>,
    /// The lists that the record's age and forms bring in.
    pub lists: Vec<ListId>,
    /// Facts that clash.
    pub contradictions: Vec<&'a Contradiction>,
    /// What the findings may bear on.
    pub elements: Vec<ElementReading<'a>>,
    /// How to read that.
    pub element_notes: Vec<&'a Item>,
    /// The first steps.
    pub steps: Vec<StepsGiven<'a>>,
    /// The agency's own routines that hold, where it has laid any over the guide.
    pub own_steps: Vec<&'a Item>,
    /// Whom to refer to, the most urgent first.
    pub referrals: Vec<Referral<'a>>,
    /// The rights that come into question.
    pub rights: Vec<&'a Right>,
    /// Confidentiality and sharing.
    pub sharing: Vec<&'a Item>,
    /// What every assessment says of itself.
    pub principles: Vec<&'a Item>,
    /// What to talk about next: the topics that would tell most.
    pub next_topics: Vec<&'a Topic>,
}

impl<'a> Assessment<'a> {
    /// The indicators of the lists in question that nothing is recorded of, in printed order.
    pub fn left_open(&self) -> impl Iterator<Item = &'a Indicator> {
        self.not_considered.iter().copied().filter(|indicator| self.lists.contains(&indicator.list))
    }
}

/// Derives an assessment.
///
/// `at` is the point in time it is printed with. Nothing else is looked at: the same record,
/// catalogue and time give the same assessment.
pub fn assess<'a>(catalogue: &'a Catalogue, record: &'a Record, at: At) -> Assessment<'a> {
    let context = Context::new(catalogue, record);
    let lists = findings::lists_in_question(record);
    Assessment {
        at,
        catalogue,
        record,
        share: None,
        since: changes::since(&context),
        notify_again: changes::notify_again(catalogue, record),
        urgent: context.items(&catalogue.steps.urgent),
        findings: findings::found(catalogue, record),
        not_considered: findings::not_considered(catalogue, record),
        contradictions: catalogue.contradictions.iter().filter(|c| context.holds(&c.when)).collect(),
        elements: findings::elements(catalogue, record),
        element_notes: context.items(&catalogue.steps.element_notes),
        steps: follow::steps(&context),
        own_steps: context.items(catalogue.own_steps()),
        referrals: follow::referrals(&context),
        rights: follow::rights(&context),
        sharing: context.items(&catalogue.steps.sharing),
        principles: context.items(&catalogue.steps.principles),
        next_topics: topics::next(catalogue, record, &lists),
        lists,
        duties: duties::all(&context),
        call: call::script(&context),
    }
}

impl<'a> Assessment<'a> {
    /// How much of the record it is made of. Where what was recorded before is left out, so is what
    /// changed since; that a body is to be notified again is said with what holds now alone.
    #[must_use]
    pub fn shared(mut self, share: Option<Share>) -> Self {
        self.share = share;
        if share.is_some_and(Share::hides_earlier) {
            self.since = None;
            let answers = self.notify_again.iter_mut().flat_map(|again| &mut again.answers);
            answers.for_each(|change| change.before.clear());
        }
        self
    }
}

/// The items of the catalogue that hold for a record, whatever part of it they stand in.
pub fn items_for<'a>(catalogue: &'a Catalogue, record: &'a Record, items: &'a [Item]) -> Vec<&'a Item> {
    Context::new(catalogue, record).items(items)
}
