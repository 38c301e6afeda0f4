//! The record's facts, each declared once: where it stands, what it can be, whether it weighs, and what
//! option gives it to the duties. What conditions, reasons, questions and options speak of comes from here.

use serde::{Deserialize, Serialize};

use super::*;
use crate::choice::Choice;

/// What a fact that nothing is recorded of has as its value.
pub(crate) const UNKNOWN: &str = "unknown";

/// How a field of a section is held: `one` of a closed set, `many` of something, or a `text`.
macro_rules! held {
    (one $ty:ty) => { Option<$ty> };
    (many $ty:ty) => { Vec<$ty> };
    (text $ty:ty) => { Option<$ty> };
}

/// The values that give concern, the gravest last.
macro_rules! weighs {
    ({ weighs [$($value:literal),*] $($rest:tt)* }) => { &[$($value),*] };
    ({ $($rest:tt)* }) => { &[] };
}

/// The option of `duties` that gives the fact.
macro_rules! flag {
    ({ weighs [$($value:literal),*] $(flag $flag:literal)? }) => { flag!({ $(flag $flag)? }) };
    ({ flag $flag:literal }) => { Some($flag) };
    ({}) => { None };
}

macro_rules! facts {
    (
        $(
            $(#[$section_meta:meta])*
            section $Section:ident = $section:ident $key:literal {
                $(
                    $(#[$field_meta:meta])*
                    $field:ident $name:literal: $kind:ident $ty:ty $(=> $Fact:ident $attributes:tt)?;
                )*
            }
        )*
        top { $($top:ident $top_name:literal: $Top:ident $top_attributes:tt;)* }
    ) => {
        $(
            $(#[$section_meta])*
            #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
            #[serde(deny_unknown_fields, default)]
            pub struct $Section {
                $(
                    $(#[$field_meta])*
                    #[serde(rename = $name, skip_serializing_if = "is_default")]
                    pub $field: held!($kind $ty),
                )*
            }
        )*

        /// A fact of the record that an answer can be chosen for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Fact {
            $($($(#[doc = concat!("`", $key, ".", $name, "`")] $Fact,)?)*)*
            $(#[doc = concat!("`", $top_name, "`")] $Top,)*
            /// Forms of exploitation suspected; several may hold.
            Forms,
            /// Where in the country.
            Region,
        }

        impl Fact {
            /// Every fact.
            pub const ALL: &'static [Self] =
                &[$($($(Self::$Fact,)?)*)* $(Self::$Top,)* Self::Forms, Self::Region];

            /// The path in the record.
            pub fn path(self) -> &'static str {
                match self {
                    $($($(Self::$Fact => concat!($key, ".", $name),)?)*)*
                    $(Self::$Top => $top_name,)*
                    Self::Forms => "forms",
                    Self::Region => "region",
                }
            }

            /// The written forms of the fact's closed set of values; none for [`Fact::Region`],
            /// whose places are the catalogue's.
            pub fn names(self) -> &'static [&'static str] {
                match self {
                    $($($(Self::$Fact => names_of(|record: &Record| record.$section.$field),)?)*)*
                    $(Self::$Top => names_of(|record: &Record| record.$top),)*
                    Self::Forms => Form::NAMES,
                    Self::Region => &[],
                }
            }

            /// The values that give concern, the gravest last. Of the forms, each does.
            pub fn weighs(self) -> &'static [&'static str] {
                match self {
                    $($($(Self::$Fact => weighs!($attributes),)?)*)*
                    $(Self::$Top => weighs!($top_attributes),)*
                    Self::Forms => Form::NAMES,
                    Self::Region => &[],
                }
            }

            /// The option of `duties` that gives it; none where the duties do not look at it.
            pub fn flag(self) -> Option<&'static str> {
                match self {
                    $($($(Self::$Fact => flag!($attributes),)?)*)*
                    $(Self::$Top => flag!($top_attributes),)*
                    Self::Forms | Self::Region => None,
                }
            }

            /// The value recorded, as written. Several for [`Fact::Forms`]; none where nothing is recorded.
            pub fn get(self, record: &Record) -> Vec<&str> {
                match self {
                    $($($(
                        Self::$Fact => record.$section.$field.map(Choice::as_str).into_iter().collect(),
                    )?)*)*
                    $(Self::$Top => record.$top.map(Choice::as_str).into_iter().collect(),)*
                    Self::Forms => record.forms.iter().map(|form| form.as_str()).collect(),
                    Self::Region => record.region.as_deref().into_iter().collect(),
                }
            }

            /// Records a value; `None` or a value the fact does not have takes it away. For
            /// [`Fact::Forms`] a value is added, or taken out where it is there already.
            pub fn set(self, record: &mut Record, value: Option<&str>) {
                match self {
                    $($($(Self::$Fact => record.$section.$field = value.and_then(Choice::parse),)?)*)*
                    $(Self::$Top => record.$top = value.and_then(Choice::parse),)*
                    Self::Forms => toggle(&mut record.forms, value.and_then(Form::parse)),
                    Self::Region => record.region = value.map(str::to_owned),
                }
            }
        }
    };
}

// A section that holds closed sets alone can hold nothing that tells who somebody is. One that holds more is
// taken apart by `Share` and by the guard, which do not compile until a new text of it is looked at.
facts! {
    /// Safety now.
    section Safety = safety "safety" {
        /// Immediate danger to anyone's life or health.
        immediate_danger "immediate-danger": one Answer
            => ImmediateDanger { weighs ["yes"] flag "immediate-danger" };
        /// Whether healthcare is needed at once.
        urgent_health "urgent-health": one UrgentHealth => UrgentHealth { weighs ["urgent", "life-threatening"] };
        /// Whether one can talk with the person alone.
        can_talk_alone "can-talk-alone": one Answer => CanTalkAlone {};
        /// Whether someone along may be in control of the person.
        companion_may_control "companion-may-control": one Answer => CompanionMayControl { weighs ["yes"] };
        /// Who came along.
        companion "companion": one Companion => Companion {};
        /// Whether where the person sleeps tonight is safe.
        safe_tonight "safe-tonight": one Answer => SafeTonight { weighs ["no"] };
        /// What happens on the day when the risk is greatest.
        risk_event "risk-event": one RiskEvent => RiskEvent {};
        /// That day.
        #[serde(deserialize_with = "super::typed::date")]
        risk_on "risk-on": text NaiveDate;
    }
    /// The person concerned.
    section Person = person "person" {
        /// Age, as far as it matters.
        age "age": one Age => Age { weighs ["uncertain", "under-18"] flag "age" };
        /// Gender, as far as services depend on it.
        gender "gender": one Gender => Gender {};
        /// Whether somebody who is an adult now was under 18 when some of it happened: no improper means need be
        /// shown for that (Penal Code § 257), and the age then is a sign of § 258.
        minor_then "minor-then": one Answer => MinorThen {};
    }
    /// Who assesses.
    section Assessor = assessor "assessor" {
        /// In what role: decides who is bound by the duty to report.
        role "role": one Role => Role { flag "role" };
        /// In what sector.
        sector "sector": one Sector => Sector { flag "sector" };
    }
    /// The assessor's concern.
    section Concern = concern "concern" {
        /// Whether there is reason to believe in exploitation of the person, now or to come.
        reason_to_believe "reason-to-believe": one Answer
            => ReasonToBelieve { weighs ["yes"] flag "reason-to-believe" };
    }
    /// Children the person has along.
    section ChildrenAlong = children_along "children-along" {
        /// Whether there are any.
        any "any": one Answer => ChildrenAlong { weighs ["yes"] flag "children-along" };
        /// Whether their care gives concern.
        care_concern "care-concern": one Answer
            => ChildrenCareConcern { weighs ["yes"] flag "children-care-concern" };
        /// Whether there is reason to believe that a child along is exploited or will be.
        reason_to_believe "reason-to-believe": one Answer
            => ChildrenReason { weighs ["yes"] flag "children-reason" };
        /// How likely it is that a child along is exploited now or will be.
        likelihood "likelihood": one Likelihood
            => ChildrenLikelihood {
                weighs ["possible", "certain-or-most-likely"] flag "children-likelihood"
            };
    }
    /// Signs of aggravated trafficking (Penal Code § 258), and how likely it is.
    section Aggravation = aggravation "aggravation" {
        /// Severe violence or coercion, used or likely.
        severe_violence_or_coercion "severe-violence-or-coercion": one Answer
            => SevereViolence { weighs ["yes"] flag "severe-violence-or-coercion" };
        /// Significant gain.
        significant_gain "significant-gain": one Answer
            => SignificantGain { weighs ["yes"] flag "significant-gain" };
        /// How likely it is that it goes on now or will happen.
        likelihood "likelihood": one Likelihood
            => Likelihood { weighs ["possible", "certain-or-most-likely"] flag "likelihood" };
    }
    /// Language and interpreter.
    section Interpreter = interpreter "interpreter" {
        /// Whether one is needed.
        needed "needed": one Answer => InterpreterNeeded {};
        /// The person's languages, as language tags (`so`, `ti`, `zh-Hant`).
        languages "languages": many LanguageTag;
        /// What kind of interpreter there is.
        kind "kind": one InterpreterKind => InterpreterKind {};
    }
    /// What the person wishes.
    section Wishes = wishes "wishes" {
        /// Help.
        help "help": one Wish => WishHelp {};
        /// To report to the police.
        report "report": one Wish => WishReport {};
        /// To stay in the country.
        stay "stay": one Wish => WishStay {};
        /// To return home.
        return_home "return": one Wish => WishReturn {};
    }
    /// Who has been told of what is known. A yes holds for what was known in the conversation it was
    /// given in.
    section Notified = notified "notified" {
        /// The police.
        police "police": one Answer => NotifiedPolice {};
        /// Child welfare.
        child_welfare "child-welfare": one Answer => NotifiedChildWelfare {};
    }
    /// The assessor's own conclusion, in their words.
    section Conclusion = conclusion "conclusion" {
        /// The judgement.
        judgement "judgement": one Judgement => Judgement {};
        /// The reasons.
        reasons "reasons": text String;
    }
    top {
        residence "residence": Residence {};
        setting "setting": Setting {};
        outcome "outcome": Outcome {};
    }
}

impl Fact {
    /// The fact with this path.
    pub fn parse(path: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|fact| fact.path() == path)
    }

    /// Whether several values may hold.
    pub fn holds_several(self) -> bool {
        self == Self::Forms
    }

    /// The value as conditions see it: what is not recorded, or recorded as not known, is `unknown`.
    pub fn known(self, record: &Record) -> Vec<&str> {
        let values = self.get(record);
        if values.is_empty() { vec![UNKNOWN] } else { values }
    }

    /// The one value recorded, or `unknown`.
    pub fn value(self, record: &Record) -> &str {
        self.get(record).first().copied().unwrap_or(UNKNOWN)
    }

    /// Whether the fact has been answered, be it with "not known".
    pub fn answered(self, record: &Record) -> bool {
        !self.get(record).is_empty()
    }
}

fn names_of<T: Choice>(_: impl Fn(&Record) -> Option<T>) -> &'static [&'static str] {
    T::NAMES
}

/// "Not known" stands alone: a form that is suspected takes its place, and it theirs.
fn toggle(forms: &mut Vec<Form>, form: Option<Form>) {
    let Some(form) = form else { return forms.clear() };
    let there = forms.contains(&form);
    forms.retain(|other| (*other == Form::Unknown) == (form == Form::Unknown));
    if form == Form::Unknown && !there {
        forms.clear();
    }
    match forms.iter().position(|other| *other == form) {
        Some(index) => {
            forms.remove(index);
        }
        None => forms.push(form),
    }
}
