//! The ids of what is no fact: they stay the same as long as forms of an earlier edition may come back.

/// So many signs of one's own a form has room for.
pub const OWN_SIGNS: usize = 5;
/// The list of bodies.
pub(super) const BODIES: &str = "bodies";
/// So many calls a form has room for.
pub const CALLS: usize = 5;

/// The day of the conversation.
pub(super) const DAY: &str = "conversation.on";
/// Languages that the list does not have.
pub(super) const LANGUAGES_OTHER: &str = "interpreter.languages-other";
/// What was in place before the conversation.
pub(super) const PREPARATION: &str = "preparation";
/// Lists to look through although neither age nor forms bring them in.
pub(super) const ALSO_LISTS: &str = "also.lists";
/// Topics to talk about although the forms do not bring them in.
pub(super) const ALSO_TOPICS: &str = "also.topics";
/// The one answer of a question that is marked or left blank.
pub(super) const MARK: &str = "yes";

pub(super) fn topic_group(topic: &str) -> String {
    format!("topic.{topic}")
}

/// Whether a topic was talked about.
pub(super) fn talked(topic: &str) -> String {
    format!("topic.{topic}.talked")
}

pub(super) fn topic_note(topic: &str) -> String {
    format!("topic.{topic}.note")
}

pub(super) fn list_group(list: &str) -> String {
    format!("list.{list}")
}

/// Whether a list was looked through.
pub(super) fn looked(list: &str) -> String {
    format!("list.{list}.looked-through")
}

pub(super) fn finding_group(indicator: &str) -> String {
    format!("finding.{indicator}")
}

/// What is recorded of an indicator: `state`, `basis` or `note`.
pub(super) fn finding(indicator: &str, leaf: &str) -> String {
    format!("finding.{indicator}.{leaf}")
}

pub(super) fn own_group(number: usize) -> String {
    format!("own-finding.{number}")
}

/// A sign of one's own: `sign`, `state`, `basis` or `note`.
pub(super) fn own(number: usize, leaf: &str) -> String {
    format!("own-finding.{number}.{leaf}")
}

pub(super) fn call_group(number: usize) -> String {
    format!("call.{number}")
}

/// A call: `body`, `on`, `at`, `told` or `answer`.
pub(super) fn call(number: usize, leaf: &str) -> String {
    format!("call.{number}.{leaf}")
}
