//! The duty to avert a criminal offence, Penal Code § 196, looked at for aggravated human
//! trafficking, § 258, alone.

use crate::record::{Answer, Fact, Likelihood, Record};

use super::{Concerned, DutyStatus, Outcome, known};

/// § 196 binds everyone, at all times, over any confidentiality. It is triggered when one becomes
/// aware that the act will take place or believes that it most likely will (KOM guide, Part 6);
/// Prop. 66 L (2019–2020), chapter 3.1: that it certainly or most likely has been or will be
/// committed, while the act or its consequences can still be averted.
///
/// § 258 names three signs that a court weighs most: an age under 18, severe violence or coercion,
/// and a significant gain. One of them is enough to act on.
pub(super) fn rule(record: &Record) -> Outcome {
    let signs = signs(record);
    let with = |wanted: Answer| -> Vec<Fact> {
        signs.iter().filter(|(_, answer)| *answer == wanted).map(|(fact, _)| *fact).collect()
    };
    let (yes, unknown) = (with(Answer::Yes), with(Answer::Unknown));
    let likelihood = record.aggravation.likelihood.unwrap_or(Likelihood::Unknown);

    if yes.is_empty() && unknown.is_empty() {
        return outcome(DutyStatus::NotIndicated, with(Answer::No), Vec::new());
    }
    match likelihood {
        Likelihood::Unlikely => outcome(DutyStatus::NotIndicated, vec![Fact::Likelihood], Vec::new()),
        Likelihood::CertainOrMostLikely if !yes.is_empty() => {
            let mut because = vec![Fact::Likelihood];
            because.extend(yes);
            outcome(DutyStatus::Applies, because, Vec::new())
        }
        _ => {
            let mut missing = Vec::new();
            if likelihood != Likelihood::CertainOrMostLikely {
                missing.push(Fact::Likelihood);
            }
            if yes.is_empty() {
                missing.extend(unknown);
            }
            let mut because = yes;
            // Certain, possible and past say something that counts; "not known" does not.
            if likelihood != Likelihood::Unknown {
                because.insert(0, Fact::Likelihood);
            }
            outcome(DutyStatus::MayApply, because, missing)
        }
    }
}

/// The three signs of § 258. In doubt about age the careful side is taken: the sign counts.
fn signs(record: &Record) -> [(Fact, Answer); 3] {
    [
        (Fact::Age, record.is_child()),
        (Fact::SevereViolence, known(record.aggravation.severe_violence_or_coercion)),
        (Fact::SignificantGain, known(record.aggravation.significant_gain)),
    ]
}

fn outcome(status: DutyStatus, because: Vec<Fact>, missing: Vec<Fact>) -> Outcome {
    Outcome { status, concerns: vec![Concerned::Person], because, missing }
}
