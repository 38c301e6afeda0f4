//! JSON for scripts: a versioned view of its own, apart from the inner types. Ids and keys never
//! depend on the language.

mod called;
mod duties;
mod findings;
mod given;
mod since;
mod training;

pub use training::{agreement, case_list};

use serde::Serialize;

use crate::assessment::Assessment;
use crate::assessment::Share;
use crate::catalogue::{Cited, Element, Indicator, ListId};
use crate::document::Voice;
use crate::record::{EarlierAnswer, Judgement, LookedThrough, Reference, Training};
use called::{CallView, DayView};
use duties::{DutyView, duty_views, sources};
use findings::{ContradictionView, FindingView, OwnView, contradiction, finding};
use given::{ElementView, ItemView, ReferralView, RightView};
use since::{NotifyAgainView, SinceView};

/// The version of the assessment's JSON.
const SCHEMA: &str = "holdepunkt.assessment/1";

/// An assessment on one line.
///
/// # Errors
/// None that an assessment can cause; passed on from the serializer.
pub fn assessment(voice: Voice<'_>, assessment: &Assessment<'_>) -> serde_json::Result<String> {
    serde_json::to_string(&AssessmentView::new(voice, assessment))
}

/// The duties alone, as an array.
///
/// # Errors
/// As [`assessment`].
pub fn duties(voice: Voice<'_>, assessment: &Assessment<'_>) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&duty_views(voice, assessment))
}

/// The indicators of some lists in printed order, as an array. Cautions are no indicators.
///
/// # Errors
/// As [`assessment`].
pub fn catalogue_list(voice: Voice<'_>, lists: &[ListId]) -> serde_json::Result<String> {
    let chosen = voice.catalogue.current().filter(|indicator| lists.contains(&indicator.list));
    let indicators: Vec<IndicatorView<'_>> =
        chosen.map(|indicator| IndicatorView::new(voice, indicator)).collect();
    serde_json::to_string_pretty(&indicators)
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct IndicatorView<'a> {
    id: &'a str,
    number: &'a str,
    list: ListId,
    category: &'a str,
    group: Option<&'a str>,
    label: &'a str,
    text: &'a str,
    elements: &'a [Element],
    observation_only: bool,
    source: Vec<Cited>,
}

impl<'a> IndicatorView<'a> {
    fn new(voice: Voice<'a>, indicator: &'a Indicator) -> Self {
        Self {
            id: &indicator.id,
            number: &indicator.number,
            list: indicator.list,
            category: &indicator.category,
            group: indicator.group.as_deref(),
            label: voice.text(&indicator.label),
            text: voice.text(&indicator.text),
            elements: &indicator.elements,
            observation_only: indicator.observation_only,
            source: sources(voice, &indicator.source),
        }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AssessmentView<'a> {
    schema: &'static str,
    program: ProgramView,
    catalogue: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    overlay: Option<&'a str>,
    at: String,
    share: Option<SharedView>,
    lang: &'static str,
    reference: Option<&'a str>,
    see_also: Vec<&'a str>,
    training: Option<TrainingView<'a>>,
    emergency: EmergencyView,
    urgent: Vec<ItemView<'a>>,
    duties: Vec<DutyView<'a>>,
    notify_again: Vec<NotifyAgainView<'a>>,
    since_last_conversation: Option<SinceView<'a>>,
    findings: Vec<FindingView<'a>>,
    not_considered: Vec<&'a str>,
    contradictions: Vec<ContradictionView<'a>>,
    elements: Vec<ElementView<'a>>,
    steps: Vec<ItemView<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    own_steps: Vec<ItemView<'a>>,
    referrals: Vec<ReferralView<'a>>,
    rights: Vec<RightView<'a>>,
    sharing: Vec<ItemView<'a>>,
    next_topics: Vec<&'a str>,
    topics: Vec<TopicView<'a>>,
    looked_through: &'a [LookedThrough],
    own_findings: Vec<OwnView<'a>>,
    calls: Vec<CallView<'a>>,
    day_of_risk: Option<DayView>,
    earlier: &'a [EarlierAnswer],
    conclusion: ConclusionView<'a>,
}

/// The training case that the record is an exercise on.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct TrainingView<'a> {
    case: &'a str,
    scene: Option<u32>,
}

impl<'a> TrainingView<'a> {
    fn new(training: &'a Training) -> Self {
        Self { case: &training.case, scene: training.scene }
    }
}

/// The line about danger, and whom it says to call.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct EmergencyView {
    text: String,
    contact: Option<String>,
}

/// How much of the record is in the assessment, and what was left out.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SharedView {
    mode: Share,
    left_out: Vec<String>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ProgramView {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct TopicView<'a> {
    topic: &'a str,
    #[serde(rename = "in")]
    conversation: Option<u32>,
    note: Option<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ConclusionView<'a> {
    judgement: Option<Judgement>,
    reasons: Option<&'a str>,
}

impl<'a> AssessmentView<'a> {
    fn new(voice: Voice<'a>, assessment: &'a Assessment<'a>) -> Self {
        let record = assessment.record;
        let months_only = assessment.share.is_some_and(Share::months_only);
        let form = if months_only { "%Y-%m" } else { "%Y-%m-%dT%H:%M" };
        Self {
            schema: SCHEMA,
            program: ProgramView { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") },
            catalogue: assessment.catalogue.edition(),
            overlay: assessment.catalogue.agency().map(|agency| voice.text(&agency.name)),
            at: assessment.at.format(form).to_string(),
            share: assessment.share.map(|mode| SharedView {
                mode,
                left_out: mode.left_out().iter().map(|id| voice.say(*id)).collect(),
            }),
            lang: crate::choice::Choice::as_str(voice.lang()),
            reference: record.reference.as_ref().map(|reference| reference.as_str()),
            see_also: record.see_also.iter().map(Reference::as_str).collect(),
            training: record.training.as_ref().map(TrainingView::new),
            emergency: EmergencyView {
                text: voice.emergency(!record.danger_ruled_out()),
                contact: voice.catalogue.emergency().map(|contact| contact.id.clone()),
            },
            urgent: ItemView::all(voice, assessment.urgent.iter().copied()),
            duties: duty_views(voice, assessment),
            notify_again: since::notify_again(voice, assessment),
            since_last_conversation: since::since(voice, assessment),
            findings: assessment.findings.iter().map(|f| finding(voice, f.indicator, f.finding)).collect(),
            not_considered: assessment.not_considered.iter().map(|indicator| indicator.id.as_str()).collect(),
            contradictions: assessment.contradictions.iter().map(|c| contradiction(voice, c)).collect(),
            elements: assessment.elements.iter().map(|element| ElementView::new(voice, element)).collect(),
            steps: ItemView::all(
                voice,
                assessment.steps.iter().flat_map(|given| given.items.iter().copied()),
            ),
            own_steps: ItemView::of_own(voice, &assessment.own_steps),
            referrals: assessment
                .referrals
                .iter()
                .map(|referral| ReferralView::new(voice, referral.contact, &referral.because))
                .collect(),
            rights: assessment.rights.iter().map(|right| RightView::new(voice, right)).collect(),
            sharing: ItemView::all(voice, assessment.sharing.iter().copied()),
            next_topics: assessment.next_topics.iter().map(|topic| topic.id.as_str()).collect(),
            topics: record
                .topics
                .iter()
                .map(|note| TopicView {
                    topic: &note.topic,
                    conversation: note.conversation,
                    note: note.note.as_deref(),
                })
                .collect(),
            day_of_risk: DayView::of(record),
            looked_through: &record.looked_through,
            own_findings: record.own_findings.iter().enumerate().map(OwnView::new).collect(),
            calls: record.calls.iter().map(|call| CallView::new(voice, call)).collect(),
            earlier: &record.earlier,
            conclusion: ConclusionView {
                judgement: record.conclusion.judgement,
                reasons: record.conclusion.reasons.as_deref(),
            },
        }
    }
}

/// What an assessment in JSON may hold.
#[cfg(test)]
pub(super) fn schema_of_assessment(generator: schemars::SchemaGenerator) -> schemars::Schema {
    generator.into_root_schema_for::<AssessmentView<'_>>()
}
