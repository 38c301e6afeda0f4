//! Tables as ODK Central and KoboToolbox export them: a row a submission.

use std::collections::{BTreeMap, BTreeSet};

use csv::{ByteRecord, ReaderBuilder};

use crate::failure::Failure;
use crate::forms::shape::{Kind, Question};
use crate::words::search::is_id;
use crate::words::{Msg, id, msg};
use crate::yaml::{MAX_PROBLEMS, Path, Place};

use super::columns::{Column, Columns, ticked};
use super::{Desk, Draft, Received, Submission, problem, refused, some_of};

pub(super) fn receive(desk: &Desk<'_>, bytes: &[u8]) -> Result<Received, Failure> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(refused(desk.file, id!("problem-not-utf8"), id!("advice-not-utf8")));
    };
    let mut rows = ReaderBuilder::new()
        .delimiter(delimiter(text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = rows.byte_records().map_while(Result::ok);
    let head = rows.next().unwrap_or_default();
    let known = Columns::of(desk.form);
    let headings: Vec<String> = head.iter().map(cell).collect();
    let columns: Vec<Column<'_>> = headings.iter().map(|heading| known.find(heading)).collect();
    looked_through(desk, &known, &headings, &columns)?;
    let mut remarks: Vec<Msg> = missing(&known, &columns).into_iter().collect();
    let unknown = columns.iter().filter(|column| **column == Column::Unknown).count();
    if unknown > 0 {
        remarks.push(msg!("form-columns-skipped", count: unknown));
    }
    let submissions: Vec<Submission> = rows.map(|row| submission(desk, &columns, &row)).collect();
    if submissions.is_empty() {
        return Err(refused(desk.file, id!("form-nothing"), id!("form-nothing-advice")));
    }
    Ok(Received { submissions, remarks })
}

/// What stands between the cells: the one of the usual signs that the head has most of.
fn delimiter(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    let count = |sign: &u8| head.bytes().filter(|byte| byte == sign).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(count).unwrap_or(b',')
}

fn cell(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Refuses a head that is none of this form, has a column twice or, where they are not passed over, unknown ones.
fn looked_through(
    desk: &Desk<'_>,
    known: &Columns<'_>,
    headings: &[String],
    columns: &[Column<'_>],
) -> Result<(), Failure> {
    let questions = columns.iter().filter(|column| holds(column).is_some()).count();
    let labels = headings.iter().filter(|heading| known.is_label(heading)).count();
    if labels > questions {
        return Err(refused(desk.file, id!("form-labels"), id!("form-labels-advice")));
    }
    if questions == 0 {
        return Err(refused(desk.file, id!("form-none-of-it"), id!("form-none-of-it-advice")));
    }
    let mut seen = BTreeSet::new();
    let mut problems = Vec::new();
    for (number, (heading, column)) in headings.iter().zip(columns).enumerate() {
        let place = Some(Place { line: 1, column: number + 1 });
        let path = named(heading);
        let wrong = match column {
            Column::Unknown if known.is_label(heading) => (id!("form-label"), id!("form-labels-advice")),
            Column::Unknown if !desk.skip_unknown => (id!("form-unknown"), id!("form-unknown-advice")),
            column => match holds(column) {
                Some(key) if !seen.insert(key) => (id!("form-twice"), id!("form-twice-advice")),
                _ => continue,
            },
        };
        problems.push(problem(desk.file, place, &path, wrong.0, wrong.1));
    }
    problems.truncate(MAX_PROBLEMS);
    if problems.is_empty() { Ok(()) } else { Err(Failure::from_problems(desk.file, problems)) }
}

/// The question that a column answers, and which of its answers where it is for one alone.
fn holds<'a>(column: &Column<'a>) -> Option<(&'a str, &'a str)> {
    match column {
        Column::Whole(question) => Some((&question.id, "")),
        Column::Part(question, value) => Some((&question.id, value)),
        Column::Edition => Some(("catalogue", "")),
        Column::Id | Column::Other | Column::Unknown => None,
    }
}

/// A heading as a path: shown where it looks like a name that somebody gave a question.
fn named(heading: &str) -> Path {
    let parts = heading.split('/');
    if parts.clone().all(is_id) {
        Path::from(parts.collect::<Vec<_>>().join(".").as_str())
    } else {
        Path::default()
    }
}

/// The questions that have no column.
fn missing(known: &Columns<'_>, columns: &[Column<'_>]) -> Option<Msg> {
    let there: BTreeSet<&str> = columns.iter().filter_map(|column| holds(column)).map(|(id, _)| id).collect();
    let missing: Vec<&str> = known.ids().filter(|id| !there.contains(id)).collect();
    let names = some_of(missing.iter().copied());
    (!missing.is_empty()).then(|| msg!("form-columns-missing", count: missing.len(), names = names))
}

fn submission(desk: &Desk<'_>, columns: &[Column<'_>], row: &ByteRecord) -> Submission {
    let line = row.position().map_or(0, |position| usize::try_from(position.line()).unwrap_or(usize::MAX));
    let mut draft = Draft::new(desk, Some(Place { line, column: 1 }));
    if !is_whole(columns, row) {
        draft.wrong(None, &Path::default(), id!("form-cells"), id!("form-cells-advice"));
        return Submission { id: None, outcome: Err(draft.problems) };
    }
    let mut split: BTreeMap<&str, Split<'_>> = BTreeMap::new();
    let mut whole: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (number, (bytes, column)) in row.iter().zip(columns).enumerate() {
        let place = Place { line, column: number + 1 };
        let text = cell(bytes);
        match column {
            Column::Whole(question) => {
                let given = given(question, text);
                if matches!(question.kind, Kind::Several(_)) {
                    whole.insert(&question.id, given.clone());
                }
                draft.answer(question, Some(place), given);
            }
            Column::Part(question, value) => {
                let of = split.entry(&question.id).or_insert(Split { question, place, ticked: Vec::new() });
                match ticked(&text) {
                    Some(true) => of.ticked.push((*value).to_owned()),
                    Some(false) => {}
                    None => {
                        let path = Path::from(question.id.as_str());
                        draft.wrong(Some(place), &path, id!("form-tick"), id!("form-tick-advice"));
                    }
                }
            }
            Column::Edition => draft.edition = Some(text).filter(|text| !text.is_empty()),
            Column::Id => draft.named(&text),
            Column::Other | Column::Unknown => {}
        }
    }
    for (question, of) in split {
        of.add(&mut draft, whole.get(question));
    }
    draft.done()
}

/// Whether a row has all its cells. Some tools leave out blank ones behind the id of the submission.
fn is_whole(columns: &[Column<'_>], row: &ByteRecord) -> bool {
    let missing = columns.get(row.len()..).unwrap_or_default();
    let has_id = columns.iter().take(row.len()).any(|column| *column == Column::Id);
    let blank = missing.is_empty() || (has_id && missing.iter().all(|column| *column == Column::Other));
    row.len() <= columns.len() && blank
}

/// The values of a cell.
pub(super) fn given(question: &Question, text: String) -> Vec<String> {
    match question.kind {
        Kind::Several(_) => text.split_whitespace().map(str::to_owned).collect(),
        Kind::One(_) | Kind::Day(_) | Kind::Time => vec![text.trim().to_owned()],
        Kind::Line(_) | Kind::Text => vec![text],
    }
}

/// A question whose answers have a column each.
struct Split<'a> {
    question: &'a Question,
    place: Place,
    ticked: Vec<String>,
}

impl Split<'_> {
    /// Where the answers stand in one column as well, both must say the same.
    fn add(self, draft: &mut Draft<'_>, whole: Option<&Vec<String>>) {
        let Self { question, place, ticked } = self;
        let same = |whole: &Vec<String>| {
            whole.iter().collect::<BTreeSet<_>>() == ticked.iter().collect::<BTreeSet<_>>()
        };
        match whole {
            None => draft.answer(question, Some(place), ticked),
            Some(whole) if same(whole) => {}
            Some(_) => {
                let path = Path::from(question.id.as_str());
                draft.wrong(Some(place), &path, id!("form-disagree"), id!("form-disagree-advice"));
            }
        }
    }
}
