//! Answers, and what is derived from them, as the reasons why something is said.

use crate::assessment::{Concerned, DutyStatus};
use crate::catalogue::{CONCERNED, DutyId, GROUNDS, GROUNDS_OPEN, ListId, PRESENT, PRESENT_LISTS};
use crate::choice::Choice;
use crate::words::{id, msg};

use super::Voice;

impl Voice<'_> {
    /// A reason as a full sentence, for somebody else to read.
    pub fn because(&self, subject: &str, value: &str) -> String {
        if let Some(derived) = self.derived(subject, value) {
            return format!("{derived}.");
        }
        let texts = self.fact(subject).and_then(|fact| fact.values.iter().find(|v| v.value == value));
        texts.map_or_else(|| value.to_owned(), |texts| self.own(&texts.because))
    }

    /// A reason in a few words.
    pub(super) fn reason_in_short(&self, subject: &str, value: &str) -> String {
        self.derived(subject, value)
            .unwrap_or_else(|| format!("{}: {}", self.fact_label(subject), self.value_label(subject, value)))
    }

    /// What the assessment derived, in words and without a full stop; nothing for a fact of the record.
    fn derived(&self, subject: &str, value: &str) -> Option<String> {
        let words = match subject {
            GROUNDS => match value {
                "yes" => self.say(id!("reason-grounds")),
                GROUNDS_OPEN => self.say(id!("reason-grounds-open")),
                _ => self.say(id!("reason-no-grounds")),
            },
            CONCERNED => {
                let whom = self.choice("concerned", Concerned::parse(value)?);
                self.say(msg!("reason-concerned", whom = whom))
            }
            PRESENT => {
                let indicator = self.catalogue.indicator(value)?;
                let label = self.own(&indicator.label);
                self.say(msg!("reason-present", number = indicator.number.as_str(), label = label))
            }
            PRESENT_LISTS => {
                let list = self.catalogue.list(ListId::parse(value)?)?;
                self.say(msg!("reason-list", list = self.own(&list.name)))
            }
            _ => {
                let duty = self.catalogue.duty(DutyId::of_subject(subject)?)?;
                let status = self.choice("duty-status", DutyStatus::parse(value)?);
                format!("{}: {status}", self.own(&duty.name))
            }
        };
        Some(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{DERIVED, GROUNDS_VALUES};
    use crate::words::{Lang, Messages};

    #[test]
    fn what_is_derived_is_said_in_words() {
        let catalogue = crate::catalogue::embedded().expect("a catalogue");
        for lang in Lang::ALL {
            let messages = Messages::new(*lang);
            let voice = Voice::new(&messages, &catalogue);
            for subject in DERIVED {
                let values: Vec<&str> = match subject {
                    GROUNDS => GROUNDS_VALUES.to_vec(),
                    CONCERNED => Concerned::NAMES.to_vec(),
                    PRESENT => catalogue.indicators.iter().map(|i| i.id.as_str()).collect(),
                    PRESENT_LISTS => ListId::NAMES.to_vec(),
                    _ => DutyStatus::NAMES.to_vec(),
                };
                for value in values {
                    let short = voice.reason_in_short(subject, value);
                    assert!(!short.contains(subject), "{lang} {subject} {value}: {short}");
                    assert!(voice.because(subject, value).ends_with('.'), "{lang} {subject} {value}");
                }
            }
        }
    }
}
