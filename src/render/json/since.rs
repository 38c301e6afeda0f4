//! What changed since the last conversation, and who is to be notified again.

use serde::Serialize;

use crate::assessment::Share;
use crate::assessment::{AnswerChange, Assessment, FindingChange, NotifyAgain, Since, Was};
use crate::document::Voice;
use crate::record::{Basis, Conversation, Fact, State};

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct SinceView<'a> {
    conversation: u32,
    on: Option<String>,
    former: u32,
    former_on: Option<String>,
    changed_answers: Vec<AnswerView<'a>>,
    changed_findings: Vec<FindingView<'a>>,
    talked_about: Vec<TopicView<'a>>,
    ask_again: Vec<AgainView<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AnswerView<'a> {
    fact: &'static str,
    before: &'a [String],
    now: &'a [String],
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct FindingView<'a> {
    id: &'a str,
    before: Option<WasView<'a>>,
    now: WasView<'a>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct WasView<'a> {
    state: Option<State>,
    basis: &'a [Basis],
    note: Option<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct TopicView<'a> {
    topic: &'a str,
    noted: bool,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AgainView<'a> {
    id: &'a str,
    facts: &'a [String],
    preparation: &'a [String],
    text: &'a str,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct NotifyAgainView<'a> {
    body: &'static str,
    #[serde(rename = "in")]
    conversation: u32,
    on: Option<String>,
    new_answers: Vec<AnswerView<'a>>,
    new_findings: Vec<&'a str>,
    text: &'a str,
}

pub(super) fn since<'a>(voice: Voice<'a>, assessment: &'a Assessment<'a>) -> Option<SinceView<'a>> {
    let Since { conversation, former, findings, answers, topics, again } = assessment.since.as_ref()?;
    Some(SinceView {
        conversation: conversation.id,
        on: day(assessment, conversation),
        former: former.id,
        former_on: day(assessment, former),
        changed_answers: answers.iter().map(answer).collect(),
        changed_findings: findings.iter().map(finding).collect(),
        talked_about: topics
            .iter()
            .map(|(topic, noted)| TopicView { topic: &topic.id, noted: *noted })
            .collect(),
        ask_again: again
            .iter()
            .map(|again| AgainView {
                id: &again.id,
                facts: &again.facts,
                preparation: &again.preparation,
                text: voice.text(&again.text),
            })
            .collect(),
    })
}

pub(super) fn notify_again<'a>(voice: Voice<'a>, assessment: &'a Assessment<'a>) -> Vec<NotifyAgainView<'a>> {
    let view = |again: &'a NotifyAgain<'a>| NotifyAgainView {
        body: if again.body == Fact::NotifiedPolice { "police" } else { "child-welfare" },
        conversation: again.conversation.id,
        on: day(assessment, again.conversation),
        new_answers: again.answers.iter().map(answer).collect(),
        new_findings: again.findings.iter().map(|indicator| indicator.id.as_str()).collect(),
        text: voice.text(&voice.catalogue.steps.notify_again.text),
    };
    assessment.notify_again.iter().map(view).collect()
}

/// The day of a conversation, where it is recorded; the month alone where nothing finer is shared.
fn day(assessment: &Assessment<'_>, conversation: &Conversation) -> Option<String> {
    let form = if assessment.share.is_some_and(Share::months_only) { "%Y-%m" } else { "%Y-%m-%d" };
    conversation.on.map(|day| day.format(form).to_string())
}

fn answer(change: &AnswerChange) -> AnswerView<'_> {
    AnswerView { fact: change.subject.path(), before: &change.before, now: &change.now }
}

fn finding<'a>(change: &'a FindingChange<'a>) -> FindingView<'a> {
    let was = |was: Was<'a>| WasView { state: was.state, basis: was.basis, note: was.note };
    FindingView {
        id: &change.indicator.id,
        before: change.before.map(was),
        now: WasView {
            state: Some(change.now.state),
            basis: &change.now.basis,
            note: change.now.note.as_deref(),
        },
    }
}
