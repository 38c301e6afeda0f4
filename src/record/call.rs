//! Who was called, when, and what they answered.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, de};

use super::{Record, Told, typed};

/// A call to a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Id of the body.
    pub body: String,
    /// In which conversation.
    #[serde(default, rename = "in", skip_serializing_if = "Option::is_none")]
    pub conversation: Option<u32>,
    /// The day.
    #[serde(
        default,
        alias = "true",
        skip_serializing_if = "Option::is_none",
        deserialize_with = "typed::date"
    )]
    pub on: Option<NaiveDate>,
    /// The time of day, `14:30`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "time")]
    pub at: Option<String>,
    /// On what ground they were told of the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<Told>,
    /// What they answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
}

/// Reads a time of day written HH:MM.
fn time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
    if is_time(&text) { Ok(Some(text)) } else { Err(de::Error::custom("problem-time")) }
}

fn is_time(text: &str) -> bool {
    let whole = |part: &str, last: u8| {
        part.len() == 2
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && part.parse::<u8>().is_ok_and(|number| number <= last)
    };
    text.split_once(':').is_some_and(|(hour, minute)| whole(hour, 23) && whole(minute, 59))
}

impl Record {
    /// Records that a body was called on a day, in the current conversation. Its place in the list.
    pub fn call(&mut self, body: &str, on: NaiveDate, at: Option<String>) -> usize {
        let conversation = self.current_conversation();
        let body = body.to_owned();
        self.calls.push(Call { body, conversation, on: Some(on), at, told: None, answer: None });
        self.calls.len() - 1
    }

    /// Records on what ground a body was told; the same once more takes it back.
    pub fn toggle_told(&mut self, index: usize, told: Told) {
        if let Some(call) = self.calls.get_mut(index) {
            call.told = (call.told != Some(told)).then_some(told);
        }
    }

    /// Writes what was answered to a call; an empty text takes it away.
    pub fn set_call_answer(&mut self, index: usize, text: &str) {
        let text = text.trim_end();
        if let Some(call) = self.calls.get_mut(index) {
            call.answer = (!text.is_empty()).then(|| text.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_time;

    #[test]
    fn a_time_of_day_has_one_form() {
        assert!(["00:00", "14:30", "23:59"].into_iter().all(is_time));
        assert!(
            ["24:00", "14:60", "1:30", "14.30", "+4:30", "14:3", "", "aa:bb"]
                .into_iter()
                .all(|t| !is_time(t))
        );
    }
}
