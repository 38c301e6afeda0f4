//! What form tools hand back, as records: each submission by itself, with everything that is wrong with it by its place.
//! Nothing is guessed, and no word of a submission stands in what is said of it.

mod columns;
mod csv;
mod fhir;
mod json;

use crate::catalogue::Catalogue;
use crate::failure::Failure;
use crate::record::Record;
use crate::words::{Id, Msg, id, msg};
use crate::yaml::{self, MAX_PROBLEMS, Path, Place, Problem};

use super::answers::Answers;
use super::shape::{Form, Question};
use super::take::{self, Wrong};

/// What a file of submissions holds.
#[derive(Debug)]
pub struct Received {
    /// The submissions, in the order of the file.
    pub submissions: Vec<Submission>,
    /// What is to be known of the whole file.
    pub remarks: Vec<Msg>,
}

/// A form that was filled in.
#[derive(Debug)]
pub struct Submission {
    /// The random id that the tool gave it, where it has the form of one.
    pub id: Option<String>,
    /// The record, or why there is none.
    pub outcome: Result<Record, Vec<Problem>>,
}

/// Reads a file of submissions: CSV or JSON of ODK Central and KoboToolbox, or FHIR.
///
/// With `skip_unknown` what is no question of the form is passed over.
///
/// # Errors
/// Where the file as a whole is not what such tools write.
pub fn receive(
    catalogue: &Catalogue,
    form: &Form,
    file: &str,
    bytes: &[u8],
    skip_unknown: bool,
) -> Result<Received, Failure> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.starts_with(b"PK") {
        return Err(refused(file, id!("form-is-workbook"), id!("form-is-workbook-advice")));
    }
    let desk = Desk { catalogue, form, file, skip_unknown };
    match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
        Some(b'{' | b'[') => {
            let tree =
                yaml::parse_whole(file, bytes).map_err(|problems| Failure::from_problems(file, problems))?;
            match fhir::responses(&tree) {
                Some(responses) => Ok(fhir::receive(&desk, &responses)),
                None => json::receive(&desk, &tree),
            }
        }
        Some(_) => csv::receive(&desk, bytes),
        None => Err(refused(file, id!("form-nothing"), id!("form-nothing-advice"))),
    }
}

/// A file that cannot be used at all.
fn refused(file: &str, what: Id, advice: Id) -> Failure {
    Failure::from_problems(file, vec![problem(file, None, &Path::default(), what, advice)])
}

fn problem(
    file: &str,
    place: Option<Place>,
    path: &Path,
    what: impl Into<Msg>,
    advice: impl Into<Msg>,
) -> Problem {
    let (what, advice) = (what.into(), Some(advice.into()));
    Problem { file: file.to_owned(), place, path: path.clone(), what, advice }
}

/// What a submission is read with.
struct Desk<'a> {
    catalogue: &'a Catalogue,
    form: &'a Form,
    file: &'a str,
    skip_unknown: bool,
}

/// A submission as it is being read.
struct Draft<'a> {
    desk: &'a Desk<'a>,
    /// Where it begins.
    place: Option<Place>,
    /// The edition it names.
    edition: Option<String>,
    id: Option<String>,
    answers: Answers,
    /// Where each answer stands.
    places: std::collections::BTreeMap<String, Place>,
    problems: Vec<Problem>,
}

impl<'a> Draft<'a> {
    fn new(desk: &'a Desk<'a>, place: Option<Place>) -> Self {
        Self {
            desk,
            place,
            edition: None,
            id: None,
            answers: Answers::default(),
            places: std::collections::BTreeMap::new(),
            problems: Vec::new(),
        }
    }

    fn wrong(&mut self, place: Option<Place>, path: &Path, what: impl Into<Msg>, advice: impl Into<Msg>) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(problem(self.desk.file, place.or(self.place), path, what, advice));
        }
    }

    /// Takes what was answered to a question.
    fn answer(&mut self, question: &Question, place: Option<Place>, given: Vec<String>) {
        if let Some(place) = place {
            self.places.insert(question.id.clone(), place);
        }
        match take::values(self.desk.form, question, given) {
            Ok(values) => self.answers.put(&question.id, values),
            Err(wrong) => self.refuse(*wrong),
        }
    }

    fn refuse(&mut self, wrong: Wrong) {
        let place = self.places.get(&wrong.question).copied();
        self.wrong(place, &Path::from(wrong.question.as_str()), wrong.what, wrong.advice);
    }

    /// Keeps the id of a submission, where it is a random one: any other may say more.
    fn named(&mut self, id: &str) {
        let id = id.strip_prefix("uuid:").unwrap_or(id);
        let is_random = id.len() == 36
            && id.bytes().enumerate().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => byte.is_ascii_hexdigit(),
            });
        if is_random {
            self.id = Some(id.to_ascii_lowercase());
        }
    }

    /// The record, or everything that is wrong.
    fn done(mut self) -> Submission {
        let edition = match take::edition(self.desk.catalogue, self.edition.as_deref()) {
            Ok(edition) => edition,
            Err((what, advice)) => {
                self.wrong(None, &Path::default().key("catalogue"), what, advice);
                return Submission { id: self.id, outcome: Err(self.problems) };
            }
        };
        let taken = take::take(self.desk.catalogue, edition, &self.answers);
        match taken {
            Ok(record) if self.problems.is_empty() => Submission { id: self.id, outcome: Ok(record) },
            Ok(_) => Submission { id: self.id, outcome: Err(self.problems) },
            Err(wrong) => {
                wrong.into_iter().for_each(|wrong| self.refuse(wrong));
                Submission { id: self.id, outcome: Err(self.problems) }
            }
        }
    }
}

/// A list of names to show, and how many more there are.
fn some_of<'n>(names: impl ExactSizeIterator<Item = &'n str>) -> String {
    const SHOWN: usize = 5;
    let all = names.len();
    let shown: Vec<&str> = names.take(SHOWN).collect();
    let more = if all > shown.len() { ", …" } else { "" };
    format!("{}{more}", shown.join(", "))
}

/// A remark that not every submission is in the file.
fn more_pages(more: bool) -> Option<Msg> {
    more.then(|| msg!("form-more-pages"))
}
