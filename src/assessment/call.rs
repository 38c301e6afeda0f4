//! What to say on the phone, filled from the record.

use crate::catalogue::Item;
use crate::record::Fact;

use super::Because;
use super::context::Context;

/// What to say on the phone: first, of the case, and at the end.
#[derive(Debug)]
pub struct CallScript<'a> {
    /// Said first.
    pub opening: Vec<&'a Item>,
    /// The facts that are told. What is not known, or is a no, is not, nor that somebody is an adult.
    pub facts: Vec<Because>,
    /// Asked at the end.
    pub closing: Vec<&'a Item>,
}

/// The script; nothing where nobody has to be called.
pub(super) fn script<'a>(context: &Context<'a>) -> Option<CallScript<'a>> {
    if !context.any_duty() {
        return None;
    }
    let script = &context.catalogue.steps.call;
    let told = |fact: Fact| {
        let values = fact
            .known(context.record)
            .into_iter()
            .filter(|value| !matches!(*value, "unknown" | "no" | "adult"));
        values.map(|value| Because { subject: fact.into(), value: value.to_owned() }).collect::<Vec<_>>()
    };
    Some(CallScript {
        opening: context.items(&script.opening),
        facts: script.facts.iter().filter_map(|path| Fact::parse(path)).flat_map(told).collect(),
        closing: context.items(&script.closing),
    })
}
