//! A FHIR R4 QuestionnaireResponse, or a Bundle of them.

use std::collections::BTreeMap;

use crate::catalogue::is_own;
use crate::forms::codes;
use crate::forms::ids;
use crate::forms::shape::{Form, Kind, Question};
use crate::words::{Id, Msg, id, msg};
use crate::yaml::{Node, Path, Value};

use super::{Desk, Draft, Received, Submission, more_pages};

const RESPONSE: &str = "QuestionnaireResponse";

/// What a FHIR file holds.
pub(super) struct Responses<'a> {
    responses: Vec<&'a Node>,
    /// Resources that are no response.
    others: usize,
    /// Whether the rest stands in another file.
    more: bool,
}

/// The responses of a FHIR file; nothing where it is none.
pub(super) fn responses(tree: &Node) -> Option<Responses<'_>> {
    match child(tree, "resourceType").and_then(text)? {
        "Bundle" => {
            let resources = seq(tree, "entry").iter().filter_map(|entry| child(entry, "resource"));
            let (responses, others): (Vec<&Node>, Vec<&Node>) =
                resources.partition(|one| child(one, "resourceType").and_then(text) == Some(RESPONSE));
            let is_next = |link: &Node| child(link, "relation").and_then(text) == Some("next");
            Some(Responses { responses, others: others.len(), more: seq(tree, "link").iter().any(is_next) })
        }
        _ => Some(Responses { responses: vec![tree], others: 0, more: false }),
    }
}

pub(super) fn receive(desk: &Desk<'_>, found: &Responses<'_>) -> Received {
    let asked = desk.form.questions();
    let questions: BTreeMap<&str, &Question> =
        asked.iter().map(|asked| (asked.question.id.as_str(), asked.question)).collect();
    let submissions = found.responses.iter().map(|node| submission(desk, &questions, node)).collect();
    let mut remarks: Vec<Msg> = more_pages(found.more).into_iter().collect();
    if found.others > 0 {
        remarks.push(msg!("form-other-resources", count: found.others));
    }
    Received { submissions, remarks }
}

fn submission(desk: &Desk<'_>, questions: &BTreeMap<&str, &Question>, node: &Node) -> Submission {
    let mut draft = Draft::new(desk, Some(node.place));
    if let Some((key, what, advice)) = of_another(desk.form, node) {
        let path = Path::default().key(key);
        let place = child(node, key).map(|node| node.place);
        draft.wrong(place, &path, what, advice);
        return Submission { id: None, outcome: Err(draft.problems) };
    }
    draft.edition = child(node, "questionnaire").and_then(text).and_then(|canonical| {
        let (_, version) = canonical.split_once('|')?;
        let number = version.split('-').next()?;
        Some(format!("{}/{number}", desk.form.guide))
    });
    for key in ["id", "identifier"] {
        let named =
            child(node, key).and_then(|node| text(node).or_else(|| child(node, "value").and_then(text)));
        named.into_iter().for_each(|named| draft.named(named));
    }
    items(&mut draft, questions, node);
    draft.done()
}

/// What is wrong with the whole response: the key, what, and what to do.
fn of_another(form: &Form, node: &Node) -> Option<(&'static str, Id, Id)> {
    if child(node, "resourceType").and_then(text) != Some(RESPONSE) {
        return Some(("resourceType", id!("form-no-response"), id!("form-no-response-advice")));
    }
    let named = child(node, "questionnaire").and_then(text).unwrap_or_default();
    if named.split('|').next() != Some(codes::questionnaire(form).as_str()) {
        return Some(("questionnaire", id!("form-other"), id!("form-other-advice")));
    }
    match child(node, "status").and_then(text) {
        Some("entered-in-error") => Some(("status", id!("form-in-error"), id!("form-in-error-advice"))),
        _ => None,
    }
}

fn items(draft: &mut Draft<'_>, questions: &BTreeMap<&str, &Question>, node: &Node) {
    for item in seq(node, "item") {
        let link = child(item, "linkId").and_then(text).unwrap_or_default();
        let answers = seq(item, "answer");
        let place = child(item, "linkId").map_or(item.place, |node| node.place);
        match questions.get(link) {
            Some(question) if !draft.answers.get(link).is_empty() && !answers.is_empty() => {
                draft.wrong(
                    Some(place),
                    &Path::from(question.id.as_str()),
                    id!("form-twice"),
                    id!("form-twice-advice"),
                );
            }
            Some(question) => answered(draft, question, place, answers),
            None if answers.is_empty() || draft.desk.skip_unknown => {}
            None => {
                draft.wrong(Some(place), &Path::from(link), id!("form-unknown"), id!("form-unknown-advice"));
            }
        }
        items(draft, questions, item);
        answers.iter().for_each(|answer| items(draft, questions, answer));
    }
}

fn answered(draft: &mut Draft<'_>, question: &Question, place: crate::yaml::Place, answers: &[Node]) {
    let mut given = Vec::new();
    for answer in answers {
        match value(draft.desk.form, question, answer) {
            Ok(value) => given.extend(value),
            Err((what, advice)) => {
                let path = Path::from(question.id.as_str());
                draft.wrong(Some(place), &path, what, advice);
            }
        }
    }
    draft.answer(question, Some(place), given);
}

/// The value of an answer as records write it; none where it says that nobody asked.
fn value(form: &Form, question: &Question, answer: &Node) -> Result<Option<String>, (Id, Id)> {
    let kind = Err((id!("form-kind"), id!("form-kind-advice")));
    let typed = |key: &str| child(answer, key).and_then(text).map(str::to_owned);
    match &question.kind {
        Kind::One(list) | Kind::Several(list) => {
            let Some(coding) = child(answer, "valueCoding") else { return kind };
            let part = |key: &str| child(coding, key).and_then(text).unwrap_or_default();
            let coded = (part("system"), part("code"));
            if coded == (codes::ABSENT, codes::NOT_ASKED) {
                return Ok(None);
            }
            let is = |value: &&super::super::shape::Choosable| {
                let (system, code) = codes::code(form, list, &value.value);
                coded == (system.as_str(), code.as_str())
            };
            let own = list == ids::BODIES && is_own(coded.1) && coded.0 == codes::code(form, list, coded.1).0;
            match form.list(list).iter().find(is) {
                Some(one) => Ok(Some(one.value.clone())),
                None if own => Ok(Some(coded.1.to_owned())),
                None => Err((id!("form-code"), id!("form-code-advice"))),
            }
        }
        Kind::Line(_) | Kind::Text => typed("valueString").map_or(kind, |text| Ok(Some(text))),
        Kind::Day(_) => typed("valueDate").map_or(kind, |day| Ok(Some(day))),
        Kind::Time => typed("valueTime").map_or(kind, |time| Ok(Some(time))),
    }
}

fn child<'a>(node: &'a Node, key: &str) -> Option<&'a Node> {
    node.at(Path::default().key(key).segments())
}

fn text(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

fn seq<'a>(node: &'a Node, key: &str) -> &'a [Node] {
    match child(node, key).map(|node| &node.value) {
        Some(Value::Seq(items)) => items,
        _ => &[],
    }
}
