//! Answers, and what is derived from them, as the reasons why something is said.

use crate::assessment::{Concerned, DutyStatus};
use crate::catalogue::{Derived, DutyId, Grounds, ListId, Subject};
use crate::choice::Choice;
use crate::words::{id, msg};

use super::Voice;

impl Voice<'_> {
    /// A reason as a full sentence, for somebody else to read.
    pub fn because(&self, subject: impl Into<Subject>, value: &str) -> String {
        let said = match subject.into() {
            Subject::Duty(id) => self.duty_status(id, value).map(|words| format!("{words}.")),
            Subject::Derived(derived) => self.derived(derived, value).map(|words| format!("{words}.")),
            Subject::Fact(fact) => {
                let texts =
                    self.fact(fact.path()).and_then(|fact| fact.values.iter().find(|v| v.value == value));
                texts.map(|texts| self.own(&texts.because))
            }
        };
        said.unwrap_or_else(|| value.to_owned())
    }

    /// A reason in a few words.
    pub(super) fn reason_in_short(&self, subject: Subject, value: &str) -> String {
        let derived = match subject {
            Subject::Duty(id) => self.duty_status(id, value),
            Subject::Derived(derived) => self.derived(derived, value),
            Subject::Fact(_) => None,
        };
        let path = subject.path();
        derived.unwrap_or_else(|| format!("{}: {}", self.fact_label(path), self.value_label(path, value)))
    }

    /// The status of a duty in words, without a full stop.
    fn duty_status(&self, id: DutyId, value: &str) -> Option<String> {
        let status = self.choice("duty-status", DutyStatus::parse(value)?);
        Some(format!("{}: {status}", self.own(&self.catalogue.duty(id)?.name)))
    }

    /// What else the assessment derived, in words and without a full stop.
    fn derived(&self, derived: Derived, value: &str) -> Option<String> {
        let words = match derived {
            Derived::Grounds => match Grounds::parse(value)? {
                Grounds::Yes => self.say(id!("reason-grounds")),
                Grounds::No => self.say(id!("reason-no-grounds")),
                Grounds::Open => self.say(id!("reason-grounds-open")),
            },
            Derived::Concerned => {
                let whom = self.choice("concerned", Concerned::parse(value)?);
                self.say(msg!("reason-concerned", whom = whom))
            }
            Derived::Present => {
                let indicator = self.catalogue.indicator(value)?;
                let label = self.own(&indicator.label);
                self.say(msg!("reason-present", number = indicator.number.as_str(), label = label))
            }
            Derived::PresentLists => {
                let list = self.catalogue.list(ListId::parse(value)?)?;
                self.say(msg!("reason-list", list = self.own(&list.name)))
            }
        };
        Some(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Lang, Messages};

    #[test]
    fn what_is_derived_is_said_in_words() {
        let catalogue = crate::catalogue::embedded().expect("a catalogue");
        for lang in Lang::ALL {
            let messages = Messages::new(*lang);
            let voice = Voice::new(&messages, &catalogue);
            for path in Subject::paths() {
                let subject = Subject::parse(path).expect("a subject");
                let values: Vec<&str> = match subject {
                    Subject::Fact(_) => continue,
                    Subject::Duty(_) => DutyStatus::NAMES.to_vec(),
                    Subject::Derived(Derived::Grounds) => Grounds::NAMES.to_vec(),
                    Subject::Derived(Derived::Concerned) => Concerned::NAMES.to_vec(),
                    Subject::Derived(Derived::Present) => {
                        catalogue.indicators.iter().map(|i| i.id.as_str()).collect()
                    }
                    Subject::Derived(Derived::PresentLists) => ListId::NAMES.to_vec(),
                };
                for value in values {
                    let short = voice.reason_in_short(subject, value);
                    assert!(!short.contains(path), "{lang} {path} {value}: {short}");
                    assert!(voice.because(subject, value).ends_with('.'), "{lang} {path} {value}");
                }
            }
        }
    }
}
