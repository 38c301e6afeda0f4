//! Records as rows of the Human Trafficking Case Data Standard (IOM, version 2.0): the fields whose values mean the same
//! in both, and no others. docs/htcds.md goes through all of them.

use crate::record::{Form, Gender, Judgement, Record};

/// The names of the columns, as the standard has them.
pub const HTCDS_HEAD: &str = "prs_Gender,vic_TraffickingStatus,vic_TypeOfExploitation\n";

/// The row of a record, which is one that anybody may get. What is not recorded, not known, or has no value of its own in
/// the standard is empty.
pub fn htcds_row(record: &Record) -> String {
    let gender = match record.person.gender {
        Some(Gender::Woman) => "Feminine",
        Some(Gender::Man) => "Masculine",
        // Other stands for what was not said as well.
        Some(Gender::Other | Gender::Unknown) | None => "",
    };
    let status = match record.conclusion.judgement {
        Some(Judgement::Grounds) => "PossibleVictimOfTrafficking",
        // That there is nothing to go on does not say that somebody is no victim.
        Some(Judgement::NoGrounds | Judgement::Undecided | Judgement::Unknown) | None => "",
    };
    let forms: Vec<&str> = record.forms.iter().filter_map(|form| exploitation(*form)).collect();
    format!("{gender},{status},{}\n", forms.join(";"))
}

fn exploitation(form: Form) -> Option<&'static str> {
    match form {
        Form::Prostitution => Some("SexualExploitation"),
        Form::ForcedLabour => Some("ForcedLabour"),
        Form::Begging => Some("ForcedBegging"),
        Form::Organs => Some("OrganRemoval"),
        // The standard knows service for armed groups that are no state's alone, and no crime for the gain of others.
        Form::WarService | Form::Crime | Form::Other | Form::Unknown => None,
    }
}
