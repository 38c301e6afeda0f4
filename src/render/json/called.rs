//! Who was called, and the day on which danger is greatest.

use chrono::NaiveDate;
use serde::Serialize;

use crate::document::Voice;
use crate::record::{Call, Record, RiskEvent, Told};

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct DayView {
    event: RiskEvent,
    on: Option<NaiveDate>,
}

impl DayView {
    /// Where there is such a day.
    pub fn of(record: &Record) -> Option<Self> {
        let event = record.safety.risk_event.filter(|_| record.has_a_day_of_risk())?;
        Some(Self { event, on: record.safety.risk_on })
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct CallView<'a> {
    body: &'a str,
    name: &'a str,
    #[serde(rename = "in")]
    conversation: Option<u32>,
    on: Option<NaiveDate>,
    at: Option<&'a str>,
    told: Option<Told>,
    answer: Option<&'a str>,
}

impl<'a> CallView<'a> {
    pub fn new(voice: Voice<'a>, call: &'a Call) -> Self {
        Self {
            body: &call.body,
            name: voice.catalogue.contact(&call.body).map_or(&call.body, |contact| voice.text(&contact.name)),
            conversation: call.conversation,
            on: call.on,
            at: call.at.as_deref(),
            told: call.told,
            answer: call.answer.as_deref(),
        }
    }
}
