//! The answers a record can give: closed sets, dates, references and language tags.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, de};

use crate::choice::choice;
use crate::words::{Id, id, is_hidden};

choice! {
    /// Yes, no, or not known. `true` and `false` are read too: other tools write them so.
    pub enum Answer {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// In what role the assessor acts.
    pub enum Role {
        /// Works for a public authority.
        PublicAuthority = "public-authority",
        /// Carries out a task for a public authority.
        PublicTask = "public-task",
        /// Private, but the profession's own act carries the duty to report.
        OwnDuty = "own-duty",
        /// Volunteer in an organisation that carries out no task for a public authority.
        Volunteer = "volunteer",
        /// Volunteer who has not asked whether the organisation carries out tasks for a public authority.
        VolunteerUnsure = "volunteer-unsure",
        /// A private person.
        PrivatePerson = "private-person",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// In what sector the assessor works.
    pub enum Sector {
        /// Police.
        Police = "police",
        /// Immigration.
        Immigration = "immigration",
        /// Labour and welfare.
        Nav = "nav",
        /// Child welfare.
        ChildWelfare = "child-welfare",
        /// Health.
        Health = "health",
        /// Labour inspection.
        LabourInspection = "labour-inspection",
        /// Kindergarten and school.
        Education = "education",
        /// An organisation.
        Organisation = "organisation",
        /// Anything else.
        Other = "other",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// Age, as far as it matters.
    pub enum Age {
        /// 18 or over.
        Adult = "adult",
        /// Under 18.
        Under18 = "under-18",
        /// In doubt: treated as a child until the age is verified (KOM guide, Part 6).
        Uncertain = "uncertain",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// Gender, as far as services depend on it.
    pub enum Gender {
        /// Woman.
        Woman = "woman",
        /// Man.
        Man = "man",
        /// Neither of the two, or not said.
        Other = "other",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// Whether healthcare is needed at once.
    pub enum UrgentHealth {
        /// Life is at risk.
        LifeThreatening = "life-threatening",
        /// It cannot wait.
        Urgent = "urgent",
        /// No.
        No = "no",
        /// Not known.
        Unknown = "unknown",
    }
}

choice! {
    /// What kind of interpreter there is.
    pub enum InterpreterKind {
        /// Qualified.
        Qualified = "qualified",
        /// Not qualified, a companion for example.
        Unqualified = "unqualified",
        /// None yet.
        NoneYet = "none-yet",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// A form of exploitation.
    pub enum Form {
        /// Prostitution or other sexual services.
        Prostitution = "prostitution",
        /// Forced labour.
        ForcedLabour = "forced-labour",
        /// Begging.
        Begging = "begging",
        /// Crime for the gain of others.
        Crime = "crime",
        /// War service abroad.
        WarService = "war-service",
        /// Removal of an organ.
        Organs = "organs",
        /// Another form.
        Other = "other",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// The person's residence situation.
    pub enum Residence {
        /// Norwegian citizen.
        Citizen = "citizen",
        /// Citizen of another country of the EEA.
        Eea = "eea",
        /// Holds a permit.
        Permit = "permit",
        /// Holds none.
        None = "none",
        /// Has applied for protection.
        AsylumSeeker = "asylum-seeker",
        /// Has a reflection period.
        ReflectionPeriod = "reflection-period",
        /// Has a limited permit as a presumed victim.
        LimitedPermit = "limited-permit",
        /// Has temporary collective protection.
        TemporaryProtection = "temporary-protection",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// Where the person was met, or where what happened came to light.
    pub enum Setting {
        /// A prison, or custody.
        Prison = "prison",
        /// A reception centre for asylum seekers.
        ReceptionCentre = "reception-centre",
        /// A workplace.
        Workplace = "workplace",
        /// In the street.
        Street = "street",
        /// In a home.
        Home = "home",
        /// An institution.
        Institution = "institution",
        /// Anywhere else.
        Other = "other",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// What happens on the day when the risk is greatest.
    pub enum RiskEvent {
        /// Release from prison or custody.
        Release = "release",
        /// Departure from the country, or return to another.
        Departure = "departure",
        /// Something else.
        Other = "other",
        /// There is no such day.
        None = "none",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// Who came along with the person.
    pub enum Companion {
        /// Nobody.
        None = "none",
        /// A partner.
        Partner = "partner",
        /// A relative.
        Relative = "relative",
        /// An employer, or somebody the person works for.
        Employer = "employer",
        /// A friend.
        Friend = "friend",
        /// Somebody else.
        Other = "other",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// What became of the conversation.
    pub enum Outcome {
        /// It was held.
        Held = "held",
        /// The person did not want it.
        Refused = "refused",
        /// It was broken off.
        BrokenOff = "broken-off",
        /// It was not possible.
        NotPossible = "not-possible",
        /// Not known.
        Unknown = "unknown",
    }
}

choice! {
    /// Whether the person wishes something.
    pub enum Wish {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// The person is not sure.
        Unsure = "unsure",
        /// Not known.
        Unknown = "unknown",
    }
}

choice! {
    /// How likely it is that the person is exploited now or will be.
    pub enum Likelihood {
        /// Certain, or most likely.
        CertainOrMostLikely = "certain-or-most-likely",
        /// Possible.
        Possible = "possible",
        /// Unlikely.
        Unlikely = "unlikely",
        /// It lies in the past alone.
        PastOnly = "past-only",
        /// Not known.
        Unknown = "unknown",
    }
}

choice! {
    /// The assessor's own judgement.
    pub enum Judgement {
        /// Grounds to believe that the person is exploited.
        Grounds = "grounds",
        /// There are none.
        NoGrounds = "no-grounds",
        /// Not decided.
        Undecided = "undecided",
        /// Asked, and not known.
        Unknown = "unknown",
    }
}

choice! {
    /// What is recorded of an indicator. No entry at all means: not considered.
    pub enum State {
        /// It is there.
        Present = "present",
        /// Looked for and not seen.
        Absent = "absent",
        /// Unclear.
        Unclear = "unclear",
        /// The person declined to answer.
        Declined = "declined",
    }
}

choice! {
    /// On what ground a body was told of the person.
    pub enum Told {
        /// The person agreed that this body is told.
        Consent = "consent",
        /// By a duty or a right to report.
        Duty = "duty",
        /// Without saying who the person is.
        WithoutIdentity = "without-identity",
    }
}

choice! {
    /// What a finding rests on.
    pub enum Basis {
        /// Observed.
        Observed = "observed",
        /// In papers or registers.
        Documented = "documented",
        /// Said by the person.
        Stated = "stated",
        /// Said by others.
        ThirdParty = "third-party",
    }
}

/// A Norwegian identity number has so many digits, and a D-number too.
const IDENTITY_DIGITS: usize = 11;

/// The agency's own reference of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Reference(String);

impl Reference {
    /// Takes a text as a reference.
    ///
    /// # Errors
    /// The id of the message that says why not: it looks like a name or an identity number, or is
    /// too long. A reference has a digit and no two words of letters in a row.
    pub fn new(text: &str) -> Result<Self, Id> {
        let text = text.trim();
        if text.chars().count() > 40 || text.chars().any(is_hidden) {
            return Err(id!("problem-reference-long"));
        }
        let digits = text.chars().filter(|c| c.is_numeric()).count();
        let is_word =
            |word: &str| word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() || c == '-');
        let words: Vec<bool> = text.split_whitespace().map(is_word).collect();
        if digits == 0 || words.windows(2).any(|pair| pair.iter().all(|word| *word)) {
            return Err(id!("problem-reference-name"));
        }
        let runs: String = text.chars().filter(|c| !matches!(c, ' ' | '-' | '.')).collect();
        if runs.split(|c: char| !c.is_ascii_digit()).any(|run| run.len() == IDENTITY_DIGITS) {
            return Err(id!("problem-reference-number"));
        }
        Ok(Self(text.to_owned()))
    }

    /// The reference as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(&String::deserialize(deserializer)?).map_err(|id| de::Error::custom(id.as_str()))
    }
}

/// A language tag (BCP 47): `so`, `ti`, `zh-Hant`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// Takes a text as a language tag; `None` where it has not the form of one.
    pub fn new(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let first = parts.next().unwrap_or_default();
        let first_fits = matches!(first.len(), 2 | 3) && first.bytes().all(|b| b.is_ascii_lowercase());
        let rest_fits = parts
            .all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        (first_fits && rest_fits).then(|| Self(text.to_owned()))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for LanguageTag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(&String::deserialize(deserializer)?).ok_or_else(|| de::Error::custom("problem-language"))
    }
}

/// Whether a text is a day written YYYY-MM-DD.
pub fn is_date(text: &str) -> bool {
    // chrono alone would take `2026-1-2` and `-026-11-22` as well; one form keeps records comparable.
    let form =
        |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    text.len() == 10
        && text.bytes().enumerate().all(form)
        && NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()
}

/// Reads a day written YYYY-MM-DD.
pub(super) fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
    let date = NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok().filter(|_| is_date(&text));
    date.map(Some).ok_or_else(|| de::Error::custom("problem-date"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_of_agencies_are_taken() {
        for good in ["A-17", "2026/1234-5", "17", "Sak 2026 12", "NAV 0314-77"] {
            assert!(Reference::new(good).is_ok(), "{good}");
        }
    }

    #[test]
    fn a_name_or_an_identity_number_is_refused() {
        for (bad, why) in [
            ("Maria Hansen", "problem-reference-name"),
            ("Maria", "problem-reference-name"),
            ("Maria Hansen 2", "problem-reference-name"),
            ("", "problem-reference-name"),
            ("010203 12345", "problem-reference-number"),
            ("01020312345", "problem-reference-number"),
            ("010203-12345", "problem-reference-number"),
            ("A\u{202e}1", "problem-reference-long"),
        ] {
            assert_eq!(Reference::new(bad).err().map(Id::as_str), Some(why), "{bad}");
        }
        assert_eq!(Reference::new(&"7".repeat(41)).err().map(Id::as_str), Some("problem-reference-long"));
    }

    #[test]
    fn a_date_has_one_form() {
        assert!(["2026-11-22", "2024-02-29", "0026-11-22"].into_iter().all(is_date));
        assert!(
            ["2026-1-2", "-026-11-22", "+026-11-22", " 026-11-22", "2026-02-30", "2026/11/22", ""]
                .into_iter()
                .all(|text| !is_date(text))
        );
    }

    #[test]
    fn language_tags_have_a_form() {
        assert!(["so", "ti", "zh-Hant", "prs"].iter().all(|tag| LanguageTag::new(tag).is_some()));
        assert!(["Somali", "s", "so-", "so_SO", ""].iter().all(|tag| LanguageTag::new(tag).is_none()));
    }
}
