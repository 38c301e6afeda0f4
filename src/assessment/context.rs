//! What conditions of the catalogue can ask of a record.

use crate::catalogue::{
    AgeGroup, Audience, Caller, Catalogue, Derived, DutyId, Grounds, Item, Subject, When,
};
use crate::choice::Choice;
use crate::record::{Answer, Fact, Judgement, Record, Role, State};

use super::duties::{self, DutyStatus, Outcome};

/// A record together with what was derived from it, as conditions see it.
pub(super) struct Context<'a> {
    pub catalogue: &'a Catalogue,
    pub record: &'a Record,
    outcomes: Vec<(DutyId, Outcome)>,
    present: Vec<&'a str>,
    present_lists: Vec<&'static str>,
}

impl<'a> Context<'a> {
    pub fn new(catalogue: &'a Catalogue, record: &'a Record) -> Self {
        let present: Vec<&str> = record
            .findings
            .iter()
            .filter(|finding| finding.state == State::Present)
            .map(|finding| finding.indicator.as_str())
            .collect();
        let present_lists = present
            .iter()
            .filter_map(|id| catalogue.indicator(id))
            .map(|indicator| indicator.list.as_str())
            .collect();
        Self { catalogue, record, outcomes: duties::outcomes(record), present, present_lists }
    }

    /// What the rule of a duty says of the record.
    pub fn outcome(&self, id: DutyId) -> Option<&Outcome> {
        self.outcomes.iter().find(|(of, _)| *of == id).map(|(_, outcome)| outcome)
    }

    /// Whether a duty applies, may apply, or is a right.
    pub fn any_duty(&self) -> bool {
        self.outcomes.iter().any(|(_, outcome)| outcome.status != DutyStatus::NotIndicated)
    }

    /// The values that a subject of a condition has.
    fn values(&self, subject: Subject) -> Vec<&'a str> {
        match subject {
            // A no about danger holds for the conversation it was given in.
            Subject::Fact(Fact::ImmediateDanger)
                if self.record.safety.immediate_danger == Some(Answer::No)
                    && !self.record.danger_ruled_out() =>
            {
                vec!["unknown"]
            }
            Subject::Fact(fact) => fact.known(self.record),
            Subject::Duty(id) => {
                let outcome = self.outcome(id);
                outcome.map(|outcome| outcome.status.as_str()).into_iter().collect()
            }
            Subject::Derived(derived) => self.derived(derived),
        }
    }

    fn derived(&self, derived: Derived) -> Vec<&'a str> {
        match derived {
            Derived::Present => self.present.clone(),
            Derived::PresentLists => self.present_lists.clone(),
            Derived::Grounds => vec![grounds(self.record).as_str()],
            Derived::Concerned => {
                let concerned = self.outcome(DutyId::Avert).map(|outcome| outcome.concerns.iter());
                concerned.into_iter().flatten().map(|concerned| concerned.as_str()).collect()
            }
        }
    }

    /// The facts that make a condition hold, if it does.
    pub fn reasons(&self, when: &'a When) -> Option<Vec<(Subject, &'a str)>> {
        when.reasons(|subject| self.values(subject))
    }

    /// Whether a condition holds.
    pub fn holds(&self, when: &'a When) -> bool {
        self.reasons(when).is_some()
    }

    /// The items whose condition holds and that are for this person's age.
    pub fn items(&self, items: &'a [Item]) -> Vec<&'a Item> {
        items.iter().filter(|item| self.fits_age(&item.ages) && self.holds(&item.when)).collect()
    }

    /// Whether a body is for this person or for children along there is concern about, and for an
    /// assessor in this role.
    pub fn serves(&self, audience: &Audience) -> bool {
        let along = &self.record.children_along;
        let concern = [along.care_concern, along.reason_to_believe].contains(&Some(Answer::Yes));
        let for_age = self.fits_age(&audience.ages) || (concern && audience.ages.contains(&AgeGroup::Minor));
        let private = self.record.assessor.role == Some(Role::PrivatePerson);
        for_age && (!private || audience.who.contains(&Caller::Person))
    }

    /// Whether something for these ages is for the person. In doubt about age the person is a
    /// child (KOM guide, Part 6); while nothing is recorded, both are shown.
    pub fn fits_age(&self, ages: &[AgeGroup]) -> bool {
        let wanted = match self.record.is_child() {
            Answer::No => AgeGroup::Adult,
            Answer::Yes => AgeGroup::Minor,
            Answer::Unknown => return true,
        };
        ages.is_empty() || ages.contains(&wanted)
    }
}

/// Whether there are grounds in this case, as conditions ask for it.
pub(super) fn grounds(record: &Record) -> Grounds {
    let (reason, judgement) = (record.concern.reason_to_believe, record.conclusion.judgement);
    if reason == Some(Answer::Yes) || judgement == Some(Judgement::Grounds) {
        Grounds::Yes
    } else if reason == Some(Answer::No) || judgement == Some(Judgement::NoGrounds) {
        Grounds::No
    } else {
        Grounds::Open
    }
}
