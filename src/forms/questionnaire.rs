//! The form as a FHIR R4 Questionnaire.

use serde_json::{Map, Value, json};

use crate::choice::Choice;
use crate::words::{Lang, Text, id};

use super::codes;
use super::shape::{Choosable, Entry, Form, Group, Kind, Line, Question};
use super::shown::{Is, Shown, Test};
use super::words::{Words, plain};

/// Where a text stands in another language.
const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";
/// What an item is shown as.
const CONTROL: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
const CONTROLS: &str = "http://hl7.org/fhir/questionnaire-item-control";

/// The Questionnaire. `lang` is the language of its texts; the others stand beside them.
pub(super) fn questionnaire(form: &Form, words: &Words<'_>, lang: Lang) -> Value {
    let kinds = form.questions().into_iter().map(|asked| (asked.question.id.as_str(), &asked.question.kind));
    let writer =
        Writer { form, lang, kinds: kinds.collect(), not_asked: words.say(id!("state-not-considered")) };
    let name: String = form.guide.split('-').map(capital).collect();
    let mut whole = Map::new();
    let fields = json!({
        "resourceType": "Questionnaire",
        "id": format!("holdepunkt-{}", form.guide),
        "language": lang.as_str(),
        "url": codes::questionnaire(form),
        "version": form.version,
        "name": format!("Holdepunkt{name}"),
        "status": "active",
        "item": form.parts.iter().map(|part| writer.group(part)).collect::<Vec<_>>(),
    });
    if let Value::Object(fields) = fields {
        whole.extend(fields);
    }
    writer.text(&mut whole, "title", &form.title);
    Value::Object(whole)
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

struct Writer<'a> {
    form: &'a Form,
    lang: Lang,
    kinds: std::collections::BTreeMap<&'a str, &'a Kind>,
    /// What a sign is that nobody considered.
    not_asked: Text,
}

impl Writer<'_> {
    /// Writes a text, and beside it what it is in the other languages.
    fn text(&self, item: &mut Map<String, Value>, key: &str, text: &Text) {
        item.insert(key.to_owned(), json!(plain(text.get(self.lang))));
        let others: Vec<Value> = text
            .iter()
            .filter(|(lang, _)| *lang != self.lang)
            .map(|(lang, text)| {
                let parts = json!([
                    { "url": "lang", "valueCode": lang.as_str() },
                    { "url": "content", "valueString": plain(text) },
                ]);
                json!({ "url": TRANSLATION, "extension": parts })
            })
            .collect();
        if !others.is_empty() {
            item.insert(format!("_{key}"), json!({ "extension": others }));
        }
    }

    fn item(&self, id: &str, kind: &str, text: &Text, shown: &Shown) -> Map<String, Value> {
        let mut item = Map::new();
        item.insert("linkId".to_owned(), json!(id));
        item.insert("type".to_owned(), json!(kind));
        self.text(&mut item, "text", text);
        let tests: Vec<Value> = shown.tests().iter().map(|test| self.test(test)).collect();
        if tests.len() > 1 {
            let behaviour = if matches!(shown, Shown::Any(_)) { "any" } else { "all" };
            item.insert("enableBehavior".to_owned(), json!(behaviour));
        }
        if !tests.is_empty() {
            item.insert("enableWhen".to_owned(), json!(tests));
        }
        item
    }

    fn test(&self, test: &Test) -> Value {
        let coding = |value: &str| {
            let list = match self.kinds.get(test.question.as_str()) {
                Some(Kind::One(list) | Kind::Several(list)) => list.as_str(),
                _ => "",
            };
            let (system, code) = codes::code(self.form, list, value);
            json!({ "system": system, "code": code })
        };
        let question = &test.question;
        match &test.is {
            Is::Answered => json!({ "question": question, "operator": "exists", "answerBoolean": true }),
            Is::Blank => json!({ "question": question, "operator": "exists", "answerBoolean": false }),
            Is::Value(value) => {
                json!({ "question": question, "operator": "=", "answerCoding": coding(value) })
            }
            Is::Not(value) => {
                json!({ "question": question, "operator": "!=", "answerCoding": coding(value) })
            }
        }
    }

    fn group(&self, group: &Group) -> Value {
        let mut item = self.item(&group.id, "group", &group.title, &group.shown);
        let inner = group.entries.iter().map(|entry| match entry {
            Entry::Group(inner) => self.group(inner),
            Entry::Note(note) => Value::Object(self.item(&note.id, "display", &note.text, &note.shown)),
            Entry::Question(question) => self.question(question),
        });
        item.insert("item".to_owned(), inner.collect());
        Value::Object(item)
    }

    fn question(&self, question: &Question) -> Value {
        let kind = match question.kind {
            Kind::One(_) | Kind::Several(_) => "choice",
            Kind::Line(_) => "string",
            Kind::Text => "text",
            Kind::Day(_) => "date",
            Kind::Time => "time",
        };
        let mut item = self.item(&question.id, kind, &question.ask, &question.shown);
        match &question.kind {
            Kind::One(list) | Kind::Several(list) => {
                let mut options: Vec<Value> =
                    self.form.list(list).iter().map(|one| self.option(list, one)).collect();
                if list == "state" {
                    options.push(self.absent(codes::NOT_ASKED, &self.not_asked));
                }
                item.insert("answerOption".to_owned(), json!(options));
            }
            Kind::Line(Line::Reference) => {
                item.insert("maxLength".to_owned(), json!(40));
            }
            Kind::Line(Line::Languages) | Kind::Text | Kind::Day(_) | Kind::Time => {}
        }
        if matches!(question.kind, Kind::Several(_)) {
            item.insert("repeats".to_owned(), json!(true));
        }
        if let Some(hint) = &question.hint {
            let mut help = self.item(&format!("{}.help", question.id), "display", hint, &Shown::Always);
            let coding = json!({ "coding": [{ "system": CONTROLS, "code": "help" }] });
            help.insert("extension".to_owned(), json!([{ "url": CONTROL, "valueCodeableConcept": coding }]));
            item.insert("item".to_owned(), json!([help]));
        }
        Value::Object(item)
    }

    fn option(&self, list: &str, one: &Choosable) -> Value {
        let (system, code) = codes::code(self.form, list, &one.value);
        if system == codes::ABSENT {
            return self.absent(&code, &one.label);
        }
        let mut coding = Map::new();
        coding.insert("system".to_owned(), json!(system));
        coding.insert("code".to_owned(), json!(code));
        self.text(&mut coding, "display", &one.label);
        json!({ "valueCoding": coding })
    }

    /// An answer that says why there is none. In English it is called what its code system calls it.
    fn absent(&self, code: &str, label: &Text) -> Value {
        let official = codes::absent_name(code);
        let named = |(lang, label): (Lang, &str)| match (lang, official) {
            (Lang::En, Some(official)) => (lang, official.to_owned()),
            _ => (lang, label.to_owned()),
        };
        let label: Text = label.iter().map(named).collect();
        let mut coding = Map::new();
        coding.insert("system".to_owned(), json!(codes::ABSENT));
        coding.insert("code".to_owned(), json!(code));
        self.text(&mut coding, "display", &label);
        json!({ "valueCoding": coding })
    }
}
