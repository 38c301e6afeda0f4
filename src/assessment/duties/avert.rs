//! The duty to avert a criminal offence, Penal Code § 196, looked at for aggravated human
//! trafficking, § 258, alone.

use crate::record::{Answer, Fact, Likelihood, Record};

use super::{Concerned, DutyStatus, Outcome, known, strongest};

/// § 196 binds everyone, at all times, over any confidentiality. It is triggered when one becomes
/// aware that the act will take place or believes that it most likely will (KOM guide, Part 6);
/// Prop. 66 L (2019–2020), chapter 3.1: that it certainly or most likely has been or will be
/// committed, while the act or its consequences can still be averted.
///
/// § 258 names three signs that a court gives particular weight: an age under 18, severe violence or
/// coercion, and a significant gain. One of them is enough to act on. A child along of whom there is
/// reason to think that it is exploited is a person of its own under § 258: the duty is asked for each,
/// and the strongest answer counts, for whom it holds.
pub(super) fn rule(record: &Record) -> Outcome {
    match children_along(record) {
        Some(children) => strongest([person(record), children]),
        None => person(record),
    }
}

/// The person: the three signs, and how likely it is. In doubt about age the careful side is taken.
fn person(record: &Record) -> Outcome {
    let signs = [
        (Fact::Age, record.is_child()),
        (Fact::SevereViolence, known(record.aggravation.severe_violence_or_coercion)),
        (Fact::SignificantGain, known(record.aggravation.significant_gain)),
    ];
    judge(Concerned::Person, &signs, (Fact::Likelihood, record.aggravation.likelihood))
}

/// Children along: under 18 they are, which is the first sign; the likelihood is theirs. Nothing where
/// nobody has reason to think that one of them is exploited.
fn children_along(record: &Record) -> Option<Outcome> {
    let along = &record.children_along;
    let concerned = along.any != Some(Answer::No) && along.reason_to_believe == Some(Answer::Yes);
    let sign = [(Fact::ChildrenReason, Answer::Yes)];
    concerned.then(|| judge(Concerned::ChildrenAlong, &sign, (Fact::ChildrenLikelihood, along.likelihood)))
}

fn judge(concerned: Concerned, signs: &[(Fact, Answer)], how_likely: (Fact, Option<Likelihood>)) -> Outcome {
    let outcome = |status, because, missing| Outcome { status, concerns: vec![concerned], because, missing };
    let with = |wanted: Answer| -> Vec<Fact> {
        signs.iter().filter(|(_, answer)| *answer == wanted).map(|(fact, _)| *fact).collect()
    };
    let (yes, unknown) = (with(Answer::Yes), with(Answer::Unknown));
    let (fact, likelihood) = (how_likely.0, how_likely.1.unwrap_or(Likelihood::Unknown));
    if yes.is_empty() && unknown.is_empty() {
        return outcome(DutyStatus::NotIndicated, with(Answer::No), Vec::new());
    }
    match likelihood {
        Likelihood::Unlikely => outcome(DutyStatus::NotIndicated, vec![fact], Vec::new()),
        Likelihood::CertainOrMostLikely if !yes.is_empty() => {
            let mut because = vec![fact];
            because.extend(yes);
            outcome(DutyStatus::Applies, because, Vec::new())
        }
        _ => {
            let mut missing = Vec::new();
            if likelihood != Likelihood::CertainOrMostLikely {
                missing.push(fact);
            }
            if yes.is_empty() {
                missing.extend(unknown);
            }
            let mut because = yes;
            // Certain, possible and past say something that counts; "not known" does not.
            if likelihood != Likelihood::Unknown {
                because.insert(0, fact);
            }
            outcome(DutyStatus::MayApply, because, missing)
        }
    }
}
