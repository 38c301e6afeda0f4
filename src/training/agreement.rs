//! How the answers of a group to one case agree, with one another and with the reference. Never how good an answer is,
//! and never of one person: a row is of something answered, and counts the group's answers to it.

use crate::assessment::duties;
use crate::catalogue::{Catalogue, DutyId, DutyStatus, Indicator};
use crate::choice::Choice;
use crate::record::{Basis, Fact, Finding, Record, State};
use crate::words::Lang;

use super::alpha::{Alpha, alike, alpha};
use super::case::Case;
use super::reference;

/// What a group answered to a case.
pub struct Agreement<'a> {
    /// The case.
    pub case: &'a Case,
    /// So many answered.
    pub sheets: usize,
    /// The indicators that the group or the reference considered, where they differ most first. The values are the
    /// states.
    pub signs: Table<&'a Indicator>,
    /// What findings rest on, of each basis by itself: a finding rests on it or not.
    pub bases: Vec<BasisRow>,
    /// The duties, as assessed from each record. The values are the statuses.
    pub duties: Table<DutyId>,
}

/// Rows of one kind.
pub struct Table<T> {
    /// The rows, those that differ most first.
    pub rows: Vec<Row<T>>,
    /// Of all rows together.
    pub alpha: Option<f64>,
}

/// The answers to one thing.
pub struct Row<T> {
    /// What is answered.
    pub about: T,
    /// How often the group gave each value.
    pub counts: Vec<usize>,
    /// How many of the group did not answer.
    pub silent: usize,
    /// The reference's value, by its place among them; none where it does not answer.
    pub reference: Option<usize>,
    /// The share of pairs in the group that gave the same.
    pub alike: Option<f64>,
    /// What the row adds to the alpha of all.
    pub alpha: Option<f64>,
}

/// How findings agree about one basis.
pub struct BasisRow {
    /// The basis.
    pub basis: Basis,
    /// The share of pairs of answers that agree, over all indicators.
    pub alike: Option<f64>,
    /// The alpha over all indicators.
    pub alpha: Option<f64>,
    /// The share of answers that are the reference's, where it considered the indicator.
    pub as_reference: Option<f64>,
}

impl<T> Row<T> {
    /// How many of the group answered.
    pub fn answers(&self) -> usize {
        self.counts.iter().sum()
    }

    /// The share of the group's answers that are the reference's.
    pub fn as_reference(&self) -> Option<f64> {
        let same = *self.counts.get(self.reference?)?;
        share(same, self.answers())
    }

    /// What rows are sorted by: how far the group differs from itself or from the reference, whichever is more.
    fn nearness(&self) -> f64 {
        self.alike.unwrap_or(1.0).min(self.as_reference().unwrap_or(1.0))
    }
}

/// A share of answers; none of none.
fn share(part: usize, all: usize) -> Option<f64> {
    (all > 0).then(|| part as f64 / all as f64)
}

/// How records of a case agree. The reference is none of them.
pub fn agreement<'a>(catalogue: &'a Catalogue, case: &'a Case, records: &[Record]) -> Agreement<'a> {
    let whole = reference::whole(case, catalogue.edition(), Lang::En);
    let signs = catalogue.indicators.iter().map(|indicator| {
        let state =
            |record: &Record| place(State::ALL, record.finding(&indicator.id).map(|finding| finding.state));
        row(indicator, State::ALL.len(), records, &whole, state)
    });
    let considered = signs.filter(|row| row.answers() > 0 || row.reference.is_some());
    let of_duty = DutyId::ALL.iter().map(|id| {
        row(*id, DutyStatus::ALL.len(), records, &whole, |record| place(DutyStatus::ALL, status(*id, record)))
    });
    Agreement {
        case,
        sheets: records.len(),
        signs: table(considered.collect()),
        bases: Basis::ALL.iter().map(|basis| of_basis(catalogue, *basis, records, &whole)).collect(),
        duties: table(of_duty.collect()),
    }
}

/// The assessed status of a duty; none where nothing was answered that duties look at.
fn status(id: DutyId, record: &Record) -> Option<DutyStatus> {
    let asked = Fact::ALL.iter().filter(|fact| fact.flag().is_some());
    let answered = asked.into_iter().any(|fact| fact.answered(record));
    let found = duties::statuses(record).into_iter().find(|(duty, _)| *duty == id);
    found.filter(|_| answered).map(|(_, status)| status)
}

fn place<T: Choice + PartialEq>(all: &[T], value: Option<T>) -> Option<usize> {
    all.iter().position(|one| Some(*one) == value)
}

fn row<T>(
    about: T,
    values: usize,
    records: &[Record],
    whole: &Record,
    value: impl Fn(&Record) -> Option<usize>,
) -> Row<T> {
    let mut counts = vec![0; values];
    let mut silent = 0;
    for record in records {
        match value(record).and_then(|place| counts.get_mut(place)) {
            Some(count) => *count += 1,
            None => silent += 1,
        }
    }
    let alike = alike(&counts);
    Row { about, counts, silent, reference: value(whole), alike, alpha: None }
}

/// Rows with their alphas, those that differ most first; where they differ alike, in the order of print.
fn table<T>(mut rows: Vec<Row<T>>) -> Table<T> {
    let counts: Vec<Vec<usize>> = rows.iter().map(|row| row.counts.clone()).collect();
    let found = alpha(&counts);
    if let Some(Alpha { rows: own, .. }) = &found {
        for (row, own) in rows.iter_mut().zip(own) {
            row.alpha = *own;
        }
    }
    rows.sort_by(|a, b| a.nearness().total_cmp(&b.nearness()));
    Table { rows, alpha: found.map(|found| found.whole) }
}

fn of_basis(catalogue: &Catalogue, basis: Basis, records: &[Record], whole: &Record) -> BasisRow {
    let rests = |finding: &Finding| usize::from(finding.basis.contains(&basis));
    let of =
        |indicator: &Indicator| row((), 2, records, whole, |record| record.finding(&indicator.id).map(rests));
    let rows: Vec<Row<()>> = catalogue.indicators.iter().map(of).collect();
    // Each pair of answers counts once, whatever it is about.
    let pairs = |row: &Row<()>| (row.answers() * row.answers().saturating_sub(1)) as f64;
    let all: f64 = rows.iter().map(pairs).sum();
    let same: f64 = rows.iter().filter_map(|row| Some(row.alike? * pairs(row))).sum();
    let compared = || rows.iter().filter(|row| row.reference.is_some());
    let as_reference = compared().filter_map(|row| row.counts.get(row.reference?)).sum();
    let counts: Vec<Vec<usize>> = rows.iter().map(|row| row.counts.clone()).collect();
    BasisRow {
        basis,
        alike: (all > 0.0).then(|| same / all),
        alpha: alpha(&counts).map(|found| found.whole),
        as_reference: share(as_reference, compared().map(Row::answers).sum()),
    }
}
