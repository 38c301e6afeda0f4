//! How things are named in what is said once.

use crate::record::Field;
use crate::words::{Msg, id, msg};

use super::super::state::State;

/// The short name of a field.
pub(in super::super) fn field_name(state: &State<'_>, field: Field) -> Msg {
    match field {
        Field::Fact(fact) => {
            let label = state.catalogue.fact(fact.path()).map(|text| text.label.get(state.lang));
            msg!("as-it-is", text = label.unwrap_or_default())
        }
        Field::Reference => id!("name-reference").into(),
        Field::SeeAlso => id!("name-see-also").into(),
        Field::Languages => id!("fact-languages").into(),
        Field::RiskOn => id!("fact-risk-on").into(),
        Field::Reasons => id!("name-reasons").into(),
    }
}

/// Messages one after the other.
pub(super) fn listed(names: Vec<Msg>) -> Msg {
    names
        .into_iter()
        .reduce(|all, name| msg!("listed", before = all, next = name))
        .unwrap_or_else(|| id!("not-recorded").into())
}
