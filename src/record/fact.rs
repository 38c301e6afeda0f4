//! The record's facts by path: what conditions, reasons, questions and flags all speak of.

use crate::choice::Choice;

use super::{Form, Record};

macro_rules! facts {
    ($($(#[$meta:meta])* $fact:ident = $path:literal, $($field:ident).+;)+) => {
        /// A fact of the record that an answer can be chosen for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Fact {
            $($(#[$meta])* $fact,)+
            /// Forms of exploitation suspected; several may hold.
            Forms,
            /// Where in the country.
            Region,
        }

        impl Fact {
            /// Every fact.
            pub const ALL: &'static [Self] = &[$(Self::$fact,)+ Self::Forms, Self::Region];

            /// The path in the record.
            pub fn path(self) -> &'static str {
                match self {
                    $(Self::$fact => $path,)+
                    Self::Forms => "forms",
                    Self::Region => "region",
                }
            }

            /// The written forms of the fact's closed set of values; none for [`Fact::Region`],
            /// whose places are the catalogue's.
            pub fn names(self) -> &'static [&'static str] {
                match self {
                    $(Self::$fact => names_of(|record: &Record| record.$($field).+),)+
                    Self::Forms => Form::NAMES,
                    Self::Region => &[],
                }
            }

            /// The value recorded, as written. Several for [`Fact::Forms`]; none where nothing is recorded.
            pub fn get(self, record: &Record) -> Vec<&str> {
                match self {
                    $(Self::$fact => record.$($field).+.map(Choice::as_str).into_iter().collect(),)+
                    Self::Forms => record.forms.iter().map(|form| form.as_str()).collect(),
                    Self::Region => record.region.as_deref().into_iter().collect(),
                }
            }

            /// Records a value; `None` or a value the fact does not have takes it away. For
            /// [`Fact::Forms`] a value is added, or taken out where it is there already.
            pub fn set(self, record: &mut Record, value: Option<&str>) {
                match self {
                    $(Self::$fact => record.$($field).+ = value.and_then(Choice::parse),)+
                    Self::Forms => toggle(&mut record.forms, value.and_then(Form::parse)),
                    Self::Region => record.region = value.map(str::to_owned),
                }
            }
        }
    };
}

/// What a fact that nothing is recorded of has as its value.
pub(crate) const UNKNOWN: &str = "unknown";

facts! {
    /// Immediate danger to anyone's life or health.
    ImmediateDanger = "safety.immediate-danger", safety.immediate_danger;
    /// Whether healthcare is needed at once.
    UrgentHealth = "safety.urgent-health", safety.urgent_health;
    /// Age, as far as it matters.
    Age = "person.age", person.age;
    /// Whether one can talk with the person alone.
    CanTalkAlone = "safety.can-talk-alone", safety.can_talk_alone;
    /// Whether someone along may be in control.
    CompanionMayControl = "safety.companion-may-control", safety.companion_may_control;
    /// Whether an interpreter is needed.
    InterpreterNeeded = "interpreter.needed", interpreter.needed;
    /// What kind of interpreter there is.
    InterpreterKind = "interpreter.kind", interpreter.kind;
    /// Whether there are children along.
    ChildrenAlong = "children-along.any", children_along.any;
    /// Whether their care gives concern.
    ChildrenCareConcern = "children-along.care-concern", children_along.care_concern;
    /// Reason to believe that a child along is exploited or will be.
    ChildrenReason = "children-along.reason-to-believe", children_along.reason_to_believe;
    /// The assessor's role.
    Role = "assessor.role", assessor.role;
    /// The assessor's sector.
    Sector = "assessor.sector", assessor.sector;
    /// Gender, as far as services depend on it.
    Gender = "person.gender", person.gender;
    /// Residence situation.
    Residence = "residence", residence;
    /// Reason to believe that the person is exploited or will be.
    ReasonToBelieve = "concern.reason-to-believe", concern.reason_to_believe;
    /// Wish for help.
    WishHelp = "wishes.help", wishes.help;
    /// Wish to report.
    WishReport = "wishes.report", wishes.report;
    /// Wish to stay.
    WishStay = "wishes.stay", wishes.stay;
    /// Wish to return.
    WishReturn = "wishes.return", wishes.return_home;
    /// Severe violence or coercion.
    SevereViolence = "aggravation.severe-violence-or-coercion", aggravation.severe_violence_or_coercion;
    /// Significant gain.
    SignificantGain = "aggravation.significant-gain", aggravation.significant_gain;
    /// How likely it is.
    Likelihood = "aggravation.likelihood", aggravation.likelihood;
    /// Whether the police have been notified of what is known.
    NotifiedPolice = "notified.police", notified.police;
    /// Whether child welfare has been notified of what is known.
    NotifiedChildWelfare = "notified.child-welfare", notified.child_welfare;
    /// The assessor's own judgement.
    Judgement = "conclusion.judgement", conclusion.judgement;
}

impl Fact {
    /// The fact with this path.
    pub fn parse(path: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|fact| fact.path() == path)
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

fn toggle(forms: &mut Vec<Form>, form: Option<Form>) {
    let Some(form) = form else { return forms.clear() };
    match forms.iter().position(|other| *other == form) {
        Some(index) => {
            forms.remove(index);
        }
        None => forms.push(form),
    }
}
