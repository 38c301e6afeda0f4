//! The form as an XLSForm, which ODK and KoboToolbox read: a workbook with a sheet of questions, one of answers and
//! one of settings.

use std::collections::BTreeMap;

use crate::choice::Choice;
use crate::record::UNKNOWN;
use crate::words::{Id, Lang, Text, id};

use super::shape::{Choosable, Entry, Form, Group, Kind, Line, Question};
use super::shown::{Is, Shown, Test};
use super::words::{Words, plain};

/// The name of a question that says by which edition of the guide it was answered.
pub(super) const EDITION: &str = "form_edition";
/// The name of a question that says by which version of the form.
pub(super) const VERSION: &str = "form_version";

/// A sheet: its name and its rows, the first one the head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: &'static str,
    /// Its cells, row by row.
    pub rows: Vec<Vec<String>>,
}

/// The name of a question in an XLSForm: there dots and hyphens stand between groups.
pub fn name(id: &str) -> String {
    id.replace(['.', '-'], "_")
}

/// The form's id on a server: the same for every edition.
pub fn form_id(form: &Form) -> String {
    name(&format!("holdepunkt-{}", form.guide))
}

/// The three sheets. `lang` is the language that is shown first.
pub(super) fn sheets(form: &Form, words: &Words<'_>, lang: Lang) -> Vec<Sheet> {
    let kinds =
        form.questions().into_iter().map(|asked| (asked.question.id.clone(), asked.question.kind.clone()));
    let writer = Writer { words, kinds: kinds.collect() };
    let mut survey = vec![writer.head()];
    for (name, value) in [(EDITION, &form.edition), (VERSION, &form.version)] {
        let row = Row { kind: "calculate".to_owned(), name: name.to_owned(), ..Row::default() };
        survey.push(writer.cells(Row { calculation: format!("'{value}'"), ..row }));
    }
    form.parts.iter().for_each(|part| writer.group(part, form, &mut survey));
    let mut choices = vec![[vec!["list_name".to_owned(), "name".to_owned()], in_each("label")].concat()];
    for (list, all) in &form.lists {
        choices.extend(all.iter().map(|one| choice(list, one)));
    }
    let settings = [
        ("form_title", form.title.get(lang).to_owned()),
        ("form_id", form_id(form)),
        ("version", form.version.clone()),
        ("default_language", language(lang)),
    ];
    let (heads, values): (Vec<_>, Vec<_>) =
        settings.into_iter().map(|(head, value)| (head.to_owned(), value)).unzip();
    vec![
        Sheet { name: "survey", rows: survey },
        Sheet { name: "choices", rows: choices },
        Sheet { name: "settings", rows: vec![heads, values] },
    ]
}

/// A language as these tools know it: its own name, and its code.
fn language(lang: Lang) -> String {
    format!("{} ({lang})", lang.row().name)
}

/// A column in each language.
fn in_each(column: &str) -> Vec<String> {
    Lang::ALL.iter().map(|lang| format!("{column}::{}", language(*lang))).collect()
}

fn texts(text: Option<&Text>) -> Vec<String> {
    Lang::ALL.iter().map(|lang| text.map(|text| plain(text.get(*lang))).unwrap_or_default()).collect()
}

fn choice(list: &str, one: &Choosable) -> Vec<String> {
    [vec![name(list), one.value.clone()], texts(Some(&one.label))].concat()
}

struct Writer<'a> {
    words: &'a Words<'a>,
    kinds: BTreeMap<String, Kind>,
}

/// The cells of a row; what is left out is empty.
#[derive(Default)]
struct Row<'a> {
    kind: String,
    name: String,
    label: Option<&'a Text>,
    hint: Option<&'a Text>,
    relevant: String,
    constraint: String,
    constraint_message: Option<Text>,
    calculation: String,
    default: &'static str,
    appearance: &'static str,
}

impl Writer<'_> {
    fn head(&self) -> Vec<String> {
        let plain = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        [
            plain(&["type", "name"]),
            in_each("label"),
            in_each("hint"),
            plain(&["relevant", "constraint"]),
            in_each("constraint_message"),
            plain(&["calculation", "default", "appearance"]),
        ]
        .concat()
    }

    fn cells(&self, row: Row<'_>) -> Vec<String> {
        [
            vec![row.kind, row.name],
            texts(row.label),
            texts(row.hint),
            vec![row.relevant, row.constraint],
            texts(row.constraint_message.as_ref()),
            vec![row.calculation, row.default.to_owned(), row.appearance.to_owned()],
        ]
        .concat()
    }

    fn group(&self, group: &Group, form: &Form, rows: &mut Vec<Vec<String>>) {
        rows.push(self.cells(Row {
            kind: "begin_group".to_owned(),
            name: name(&group.id),
            label: Some(&group.title),
            relevant: self.relevant(&group.shown),
            appearance: if group.together { "field-list" } else { "" },
            ..Row::default()
        }));
        for entry in &group.entries {
            match entry {
                Entry::Group(inner) => self.group(inner, form, rows),
                Entry::Note(note) => rows.push(self.cells(Row {
                    kind: "note".to_owned(),
                    name: name(&note.id),
                    label: Some(&note.text),
                    relevant: self.relevant(&note.shown),
                    ..Row::default()
                })),
                Entry::Question(question) => rows.push(self.question(question, form)),
            }
        }
        rows.push(self.cells(Row { kind: "end_group".to_owned(), ..Row::default() }));
    }

    fn question(&self, question: &Question, form: &Form) -> Vec<String> {
        let kind = match &question.kind {
            Kind::One(list) => format!("select_one {}", name(list)),
            Kind::Several(list) => format!("select_multiple {}", name(list)),
            Kind::Line(_) | Kind::Text => "text".to_owned(),
            Kind::Day(_) => "date".to_owned(),
            Kind::Time => "time".to_owned(),
        };
        let (constraint, message) = constraint(&question.kind, form);
        self.cells(Row {
            kind,
            name: name(&question.id),
            label: Some(&question.ask),
            hint: question.hint.as_ref(),
            relevant: self.relevant(&question.shown),
            constraint: constraint.to_owned(),
            constraint_message: message.map(|message| self.words.say(message)),
            default: if question.kind == Kind::Day(true) { "today()" } else { "" },
            appearance: if question.kind == Kind::Text { "multiline" } else { "" },
            ..Row::default()
        })
    }

    fn relevant(&self, shown: &Shown) -> String {
        let between = match shown {
            Shown::Any(_) => " or ",
            Shown::All(_) | Shown::Always => " and ",
        };
        shown.tests().iter().map(|test| self.test(test)).collect::<Vec<_>>().join(between)
    }

    fn test(&self, test: &Test) -> String {
        let asked = format!("${{{}}}", name(&test.question));
        let several = matches!(self.kinds.get(&test.question), Some(Kind::Several(_)));
        match &test.is {
            Is::Answered => format!("{asked} != ''"),
            Is::Blank => format!("{asked} = ''"),
            Is::Value(value) if several => format!("selected({asked}, '{value}')"),
            Is::Value(value) => format!("{asked} = '{value}'"),
            Is::Not(value) if several => format!("not(selected({asked}, '{value}'))"),
            Is::Not(value) => format!("{asked} != '{value}'"),
        }
    }
}

/// What an answer must be like, and what to say where it is not. No answer is always fine.
fn constraint(kind: &Kind, form: &Form) -> (&'static str, Option<Id>) {
    match kind {
        Kind::Line(Line::Reference) => {
            ("string-length(.) <= 40 and regex(., '^.*[0-9].*$')", Some(id!("form-reference-constraint")))
        }
        Kind::Line(Line::Languages) => (
            "regex(., '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*( [a-z]{2,3}(-[A-Za-z0-9]{2,8})*)*$')",
            Some(id!("form-languages-constraint")),
        ),
        Kind::Several(list) if form.list(list).iter().any(|one| one.value == UNKNOWN) => {
            ("not(selected(., 'unknown') and count-selected(.) > 1)", Some(id!("form-unknown-constraint")))
        }
        _ => ("", None),
    }
}
