//! What to talk about next.

use crate::catalogue::{Catalogue, ListId, Topic};
use crate::record::{Answer, Record, Role};

/// So many topics are named; more would be a list and no advice.
const NAMED: usize = 3;

/// The topics that could throw light on most indicators nobody has considered yet: those not yet
/// talked about first, then those with most unlit indicators, then in the guide's order.
pub(super) fn next<'a>(catalogue: &'a Catalogue, record: &Record, lists: &[ListId]) -> Vec<&'a Topic> {
    if holds_back(record) {
        return Vec::new();
    }
    let mut ranked: Vec<(bool, usize, &Topic)> = catalogue
        .topics
        .iter()
        .filter(|topic| fits(topic, record))
        .map(|topic| (talked_about(record, topic), unlit(catalogue, record, topic, lists), topic))
        .filter(|(_, unlit, _)| *unlit > 0)
        .collect();
    ranked.sort_by_key(|(talked, unlit, _)| (*talked, std::cmp::Reverse(*unlit)));
    ranked.into_iter().take(NAMED).map(|(_, _, topic)| topic).collect()
}

/// Where no further questions are advised: child welfare comes first, danger is recorded or not known, somebody
/// who controls the person is near, or whoever asks is not to investigate (KOM guide, Parts 5 and 6).
fn holds_back(record: &Record) -> bool {
    let lay = [Role::Volunteer, Role::VolunteerUnsure, Role::PrivatePerson];
    record.is_child() == Answer::Yes
        || !record.danger_ruled_out()
        || record.safety.companion_may_control == Some(Answer::Yes)
        || record.assessor.role.is_some_and(|role| lay.contains(&role))
}

/// A topic of some forms alone fits where one of them is suspected.
pub(crate) fn fits(topic: &Topic, record: &Record) -> bool {
    topic.forms.is_empty() || record.forms.iter().any(|form| topic.forms.contains(form))
}

fn talked_about(record: &Record, topic: &Topic) -> bool {
    record.topics.iter().any(|note| note.topic == topic.id)
}

fn unlit(catalogue: &Catalogue, record: &Record, topic: &Topic, lists: &[ListId]) -> usize {
    topic
        .indicators
        .iter()
        .filter(|id| record.finding(id).is_none())
        .filter_map(|id| catalogue.indicator(id))
        .filter(|indicator| lists.contains(&indicator.list) && !indicator.retired)
        .count()
}
