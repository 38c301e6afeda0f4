//! How answers are coded in FHIR: each list has a code system of its own, but languages have the one that everybody
//! has, and why there is no answer is said in the codes that FHIR has for that.

use super::shape::Form;
use crate::choice::Choice;
use crate::record::{State, UNKNOWN};

/// Why there is no answer.
pub const ABSENT: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
/// Language tags.
const LANGUAGES: &str = "urn:ietf:bcp:47";

/// Asked, and not known.
const ASKED_UNKNOWN: &str = "asked-unknown";
/// Asked, and the person did not want to answer.
const ASKED_DECLINED: &str = "asked-declined";
/// Not considered.
pub const NOT_ASKED: &str = "not-asked";

/// What the code system calls its codes in English.
pub fn absent_name(code: &str) -> Option<&'static str> {
    match code {
        ASKED_UNKNOWN => Some("Asked But Unknown"),
        ASKED_DECLINED => Some("Asked But Declined"),
        NOT_ASKED => Some("Not Asked"),
        _ => None,
    }
}

/// The questionnaire's address: a name, which leads nowhere on the web.
pub(super) fn questionnaire(form: &Form) -> String {
    format!("urn:holdepunkt:{}:questionnaire", form.guide)
}

/// The code system of a list.
fn system(form: &Form, list: &str) -> String {
    match list {
        "languages" => LANGUAGES.to_owned(),
        list => format!("urn:holdepunkt:{}:{list}", form.guide),
    }
}

/// The code system and the code of an answer.
pub(super) fn code(form: &Form, list: &str, value: &str) -> (String, String) {
    let absent = |code: &str| (ABSENT.to_owned(), code.to_owned());
    match (list, value) {
        ("state", value) if value == State::Declined.as_str() => absent(ASKED_DECLINED),
        (_, UNKNOWN) => absent(ASKED_UNKNOWN),
        (list, value) => (system(form, list), value.to_owned()),
    }
}
