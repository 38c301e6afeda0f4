//! The reference: what a careful worker would have recorded of a case by the end of a scene. The later scene stands
//! over the earlier one.

use crate::record::{Conclusion, Fact, Finding, Record, TopicNote, Training};
use crate::words::Lang;

use super::case::{Case, Scene};

/// The record as it stands after so many scenes; the conclusion is drawn after the last.
pub fn after(case: &Case, edition: String, scenes: usize, lang: Lang) -> Record {
    let mut record = Record::new(edition);
    let seen = scenes.min(case.scenes.len());
    record.training = Some(Training { case: case.id.clone(), scene: u32::try_from(seen).ok() });
    for scene in case.scenes.iter().take(scenes) {
        unfold(&mut record, scene, lang);
    }
    if scenes >= case.scenes.len() {
        let reasons = Some(case.conclusion.reasons.get(lang).to_owned());
        record.conclusion = Conclusion { judgement: Some(case.conclusion.judgement), reasons };
    }
    record
}

/// The record at the end of a case.
pub fn whole(case: &Case, edition: String, lang: Lang) -> Record {
    after(case, edition, case.scenes.len(), lang)
}

fn unfold(record: &mut Record, scene: &Scene, lang: Lang) {
    for (path, values) in &scene.answers.0 {
        let Some(fact) = Fact::parse(path) else { continue };
        // Of several forms, those of this scene take the place of all before.
        fact.set(record, None);
        values.iter().for_each(|value| fact.set(record, Some(value)));
    }
    for found in &scene.findings {
        let mut basis = found.basis.clone();
        basis.sort_unstable();
        let finding = Finding {
            indicator: found.indicator.clone(),
            state: found.state,
            basis,
            conversation: None,
            note: Some(found.reason.get(lang).to_owned()),
            earlier: Vec::new(),
        };
        match record.findings.iter_mut().find(|before| before.indicator == finding.indicator) {
            Some(before) => *before = finding,
            None => record.findings.push(finding),
        }
    }
    for topic in &scene.topics {
        if !record.topics.iter().any(|note| note.topic == *topic) {
            record.topics.push(TopicNote { topic: topic.clone(), conversation: None, note: None });
        }
    }
}
