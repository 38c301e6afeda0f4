//! Telephone numbers.

use super::cluster::{Cluster, is_blank};

/// Words that numbers to call are written right behind, without a blank.
const WORDS: [&str; 15] = [
    "tlf",
    "tlfnr",
    "tel",
    "telefon",
    "telephone",
    "phone",
    "mob",
    "mobil",
    "mobile",
    "nr",
    "nummer",
    "number",
    "whatsapp",
    "ring",
    "call",
];

/// Whether the groups `from..to` are a number to call.
pub(super) fn is_phone(cluster: &Cluster<'_>, from: usize, to: usize) -> bool {
    if from == 0 && cluster.letter_before && !behind_word(cluster) {
        return false;
    }
    let groups = cluster.digits(from, to);
    let marks = cluster.marks(from, to);
    let digits: usize = groups.iter().map(|group| group.len()).sum();
    let first = groups.first().copied().unwrap_or_default();
    let abroad = (from == 0 && cluster.plus && (8..=15).contains(&digits))
        || (groups.concat().starts_with("00") && (10..=17).contains(&digits));
    if abroad {
        return plain(&marks) || dotted(&marks) || dotted(marks.get(1..).unwrap_or_default());
    }
    let behind_country = first == "47"
        && norwegian(groups.get(1..).unwrap_or_default(), marks.get(1..).unwrap_or_default())
        && plain(marks.get(..1).unwrap_or_default());
    let without_blank = groups.len() == 1 && digits == 10 && first.starts_with("47");
    let called = behind_country || without_blank || norwegian(&groups, &marks);
    called && !is_money(cluster.text, cluster.start(from), cluster.end(to - 1))
}

fn behind_word(cluster: &Cluster<'_>) -> bool {
    let before = cluster.text.get(..cluster.start(0)).unwrap_or_default();
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    WORDS.contains(&word.to_lowercase().as_str())
}

/// Eight digits as they are grouped here.
fn norwegian(groups: &[&str], marks: &[&str]) -> bool {
    let sizes: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let grouped = match sizes.as_slice() {
        [8] | [3, 2, 3] | [2, 2, 2, 2] => plain(marks) || dotted(marks),
        // Millions are written like this too; those that are counted are mostly round.
        [2, 3, 3] => (plain(marks) || dotted(marks)) && groups.last() != Some(&"000"),
        // With a dot it is a fraction.
        [4, 4] => plain(marks) && !groups.iter().all(|group| is_year(group)),
        _ => false,
    };
    grouped && groups.first().is_some_and(|group| group.starts_with(|c: char| ('2'..='9').contains(&c)))
}

fn is_year(group: &str) -> bool {
    group.starts_with("19") || group.starts_with("20")
}

/// Blanks and hyphens. A hyphen between blanks, or a dash, is put between two numbers, not in one.
fn plain(marks: &[&str]) -> bool {
    marks.iter().all(|mark| {
        let blanks_only = mark.chars().all(is_blank);
        blanks_only || (mark.chars().count() <= 2 && mark.chars().all(|c| c == '-' || is_blank(c)))
    })
}

/// Dots alone: mixed with blanks they are times and dates in a row.
fn dotted(marks: &[&str]) -> bool {
    marks.iter().all(|mark| *mark == ".")
}

/// An amount, not a number to call.
fn is_money(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).unwrap_or_default().trim_end().to_lowercase();
    let after = text.get(end..).unwrap_or_default().trim_start().to_lowercase();
    let names = ["kr", "nok", "kroner", "eur", "euro", "usd"];
    names.iter().any(|name| before.ends_with(name) || after.starts_with(name))
}
