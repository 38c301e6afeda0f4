//! How the answers of a group agree: a chart, the numbers, and what they mean. Nobody is marked.

use crate::catalogue::{DutyId, DutyStatus, Indicator};
use crate::choice::Choice;
use crate::document::{Block, Blocks, Document, DotRow, Dots, Line, ListItem, Print, Voice, plain};
use crate::record::{Basis, State};
use crate::training::{Agreement, Row, Table};
use crate::words::{Id, each, id, msg};

/// So many indicators, those that the group differs on most, stand on one page with all else that it has.
const ON_ONE_PAGE: usize = 7;

/// What a group looks at: all of it, or one page with the indicators that it differs on most.
pub fn agreement(voice: Voice<'_>, found: &Agreement<'_>, one_page: bool) -> Document {
    let mut blocks = Blocks::default();
    blocks.paragraph(plain(voice.say(msg!("agree-answers", count: found.sheets))));
    blocks.paragraph(plain(voice.say(id!("agree-no-marks"))));
    blocks.heading(1, voice.say(id!("agree-signs")));
    blocks.paragraph(plain(reading(voice, found.signs.alpha)));
    let states = State::ALL.iter().map(|state| voice.state(*state));
    let label = |row: &Row<&Indicator>| format!("{} {}", row.about.number, voice.text(&row.about.label));
    let all = answered(&found.signs).count();
    let most = if one_page { ON_ONE_PAGE } else { all };
    chart(voice, answered(&found.signs).take(most), states, id!("state-not-considered"), label, &mut blocks);
    if one_page {
        if all > most {
            blocks.paragraph(plain(voice.say(msg!("agree-more", count: all - most))));
        }
        duties(voice, found, one_page, &mut blocks);
        blocks.list(
            [id!("agree-meaning-dots"), id!("agree-meaning-alpha")]
                .map(|id| ListItem::plain(voice.say(id)))
                .to_vec(),
        );
        return on_paper(voice, found, blocks);
    }
    numbers(voice, id!("head-indicator"), &found.signs, label, &mut blocks);
    reference_alone(voice, &found.signs, label, &mut blocks);
    blocks.heading(1, voice.say(id!("agree-bases")));
    blocks.paragraph(plain(voice.say(id!("agree-bases-how"))));
    let rows = found.bases.iter().map(|row| {
        let basis = voice.say(each!("basis-", Basis, row.basis));
        cells(voice, basis, [row.alike, row.as_reference], row.alpha)
    });
    blocks.table(head(voice, id!("head-basis")), rows.collect());
    duties(voice, found, one_page, &mut blocks);
    meaning(voice, &mut blocks);
    on_paper(voice, found, blocks)
}

/// What follows from the answers, as the program assesses each.
fn duties(voice: Voice<'_>, found: &Agreement<'_>, one_page: bool, blocks: &mut Blocks) {
    blocks.heading(1, voice.say(id!("agree-duties")));
    blocks.paragraph(plain(voice.say(id!("agree-duties-how"))));
    blocks.paragraph(plain(reading(voice, found.duties.alpha)));
    let statuses = DutyStatus::ALL.iter().map(|status| voice.choice("duty-status", *status));
    let label = |row: &Row<DutyId>| {
        voice.catalogue.duty(row.about).map(|duty| voice.own(&duty.name)).unwrap_or_default()
    };
    chart(voice, answered(&found.duties), statuses, id!("agree-silent"), label, blocks);
    if !one_page {
        numbers(voice, id!("head-duty"), &found.duties, label, blocks);
    }
}

fn on_paper(voice: Voice<'_>, found: &Agreement<'_>, blocks: Blocks) -> Document {
    let title = voice.say(msg!("agree-title", title = voice.text(&found.case.title)));
    let running = voice.say(msg!("print-exercise", case = &found.case.id));
    Document::new(voice, true, title, blocks).on_paper(Print {
        running: Some(running),
        dense: true,
        ..Print::default()
    })
}

/// The rows of a table that anybody answered, what differs most first.
fn answered<T>(table: &Table<T>) -> impl Iterator<Item = &Row<T>> {
    table.rows.iter().filter(|row| row.answers() > 0)
}

/// The dots of these rows; who did not answer has a column of its own.
fn chart<'r, T: 'r>(
    voice: Voice<'_>,
    rows: impl Iterator<Item = &'r Row<T>>,
    values: impl Iterator<Item = String>,
    silent: Id,
    label: impl Fn(&Row<T>) -> String,
    blocks: &mut Blocks,
) {
    let columns: Vec<String> = values.chain([voice.say(silent)]).collect();
    let rows = rows.map(|row| DotRow {
        label: label(row),
        counts: row.counts.iter().copied().chain([row.silent]).collect(),
        reference: row.reference.unwrap_or(row.counts.len()),
    });
    let rows: Vec<DotRow> = rows.collect();
    if !rows.is_empty() {
        let (group, reference) = (voice.say(id!("agree-group")), voice.say(id!("agree-reference")));
        blocks.push(Block::Dots(Dots { columns, rows, group, reference }));
    }
}

fn numbers<T>(
    voice: Voice<'_>,
    what: Id,
    table: &Table<T>,
    label: impl Fn(&Row<T>) -> String,
    blocks: &mut Blocks,
) {
    let rows =
        answered(table).map(|row| cells(voice, label(row), [row.alike, row.as_reference()], row.alpha));
    blocks.table(head(voice, what), rows.collect());
}

/// What the reference considered and nobody of the group.
fn reference_alone<'a>(
    voice: Voice<'_>,
    table: &Table<&'a Indicator>,
    label: impl Fn(&Row<&'a Indicator>) -> String,
    blocks: &mut Blocks,
) {
    let alone = table.rows.iter().filter(|row| row.answers() == 0);
    let named = alone.filter_map(|row| {
        let state = State::ALL.get(row.reference?)?;
        Some(format!("{}: {}", label(row), voice.state(*state)))
    });
    let named: Vec<String> = named.collect();
    if !named.is_empty() {
        blocks.heading(2, voice.say(id!("agree-alone")));
        blocks.paragraph(plain(named.join(" · ")));
    }
}

fn head(voice: Voice<'_>, what: Id) -> Vec<String> {
    [what, id!("head-alike"), id!("head-as-reference"), id!("head-alpha")].map(|id| voice.say(id)).to_vec()
}

fn cells(voice: Voice<'_>, what: String, shares: [Option<f64>; 2], alpha: Option<f64>) -> Vec<Line> {
    let shares = shares.map(|share| share.map(|share| percent(voice, share)));
    let alpha = alpha.map(|alpha| decimal(voice, alpha));
    let none = || voice.say(id!("agree-none"));
    let cells = shares.into_iter().chain([alpha]).map(|cell| plain(cell.unwrap_or_else(none)));
    [plain(what)].into_iter().chain(cells).collect()
}

/// An alpha, and what it says in plain words. The bounds are those that Krippendorff names as customary.
fn reading(voice: Voice<'_>, alpha: Option<f64>) -> String {
    let Some(alpha) = alpha else { return voice.say(id!("alpha-none")) };
    let words = match alpha {
        alpha if alpha >= 0.8 => id!("alpha-alike"),
        alpha if alpha >= 0.667 => id!("alpha-mostly"),
        alpha if alpha > 0.0 => id!("alpha-apart"),
        _ => id!("alpha-chance"),
    };
    let number = decimal(voice, alpha);
    voice.say(msg!("alpha-says", alpha = number, words = voice.say(words)))
}

fn meaning(voice: Voice<'_>, blocks: &mut Blocks) {
    blocks.heading(1, voice.say(id!("agree-meaning")));
    let said = [
        id!("agree-meaning-dots"),
        id!("agree-meaning-alike"),
        id!("agree-meaning-reference"),
        id!("agree-meaning-alpha"),
        id!("agree-meaning-row"),
    ];
    blocks.list(said.map(|id| ListItem::plain(voice.say(id))).to_vec());
}

fn percent(voice: Voice<'_>, share: f64) -> String {
    voice.say(msg!("percent", number = format!("{:.0}", share * 100.0)))
}

/// With a comma in Norwegian, and the sign for less than nothing.
fn decimal(voice: Voice<'_>, number: f64) -> String {
    let text = format!("{number:.2}");
    // What is next to nothing is not less than nothing.
    let text = if text == "-0.00" { "0.00".to_owned() } else { text.replace('-', "\u{2212}") };
    text.replace('.', &voice.lang().row().decimal.to_string())
}
