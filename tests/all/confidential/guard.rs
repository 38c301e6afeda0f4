//! The identifier guard: what a mask covers and what it leaves, and what never happens whatever is typed.

use std::io::Write;

use holdepunkt::guard::{Kind, find, mask, mask_record, scan, tells};
use proptest::prelude::*;

use crate::support::guide;

use Kind::{Identity, Phone};

#[test]
fn a_place_is_said_by_line_and_character() {
    let text = "første linje\nså 98765432";
    let hits = find(text);
    assert_eq!(hits.iter().map(|hit| hit.place(text)).collect::<Vec<_>>(), [(2, 4)]);
    assert_eq!(mask(text), "første linje\nså [***]");
}

#[test]
fn a_mask_leaves_no_part_of_a_number_or_a_date() {
    for (text, masked) in [
        ("47 41 23 45 67", "[***]"),
        ("47 412 34 567 i dag", "[***] i dag"),
        ("412 34 567 8", "[***]"),
        ("98765432-7", "[***]"),
        ("født 12.05.1990", "født [***]"),
        ("født kl 14.30 12.05.1990", "født kl 14.30 [***]"),
        ("nr. 5 født 12.05.1990", "nr. 5 født [***]"),
        ("født 5 12.05.90", "født 5 [***]"),
        ("født 1.12.05.1990", "født [***]"),
        ("født 12.05.1990-13.06.2024", "født [***]-[***]"),
        ("født 12.05.90.2024", "født [***]"),
        ("rom 3 12.11.2024", "rom 3 12.11.2024"),
        ("1.12.05.2024", "1.12.05.2024"),
        ("01.01.90 10046", "[***]"),
        ("7010190 10046", "[***]"),
        ("98765432 10.foo@example.no", "[***] [***]"),
        ("41 23 45 67 10.foo@example.no", "[***] [***]"),
    ] {
        assert_eq!(mask(text), masked, "{text}");
    }
}

#[test]
fn a_mask_leaves_the_numbers_that_stand_apart() {
    for (text, masked) in [
        ("rom 3 41 23 45 67", "rom 3 [***]"),
        ("98765432 2 barn", "[***] 2 barn"),
        ("born 13.05.1998 3 children", "born [***] 3 children"),
        ("01019010046 2 barn", "[***] 2 barn"),
        ("010190 10046 41 23 45 67", "[***] [***]"),
        ("født 12.05.90 2024", "født [***] 2024"),
    ] {
        assert_eq!(mask(text), masked, "{text}");
    }
}

#[test]
fn an_identity_number_is_found_however_it_is_grouped() {
    for text in [
        "010190–10046",
        "010190 - 10046",
        "010190 – 10046",
        "010190:10046",
        "010190_10046",
        "010190\u{202f}10046",
        "010190\u{a0}10046",
        "010190\t10046",
        "010190\u{200b}10046",
        "010190   10046",
        "010190 10 046",
        "0101 90 10046",
        "01 01 90 100 46",
        "0 1 0 1 9 0 1 0 0 4 6",
        "fnr01019010046",
        "01019010046og",
        "fnr010190 10046og",
        "3 010190 10046 2",
    ] {
        let kinds: Vec<Kind> = find(text).iter().map(|hit| hit.kind).collect();
        assert_eq!(kinds, [Identity], "{text}");
        assert!(!mask(text).contains("46"), "{text}");
    }
    // A number may go on in the next line; four characters are too many.
    assert_eq!(mask("010190\n10046"), "[***]");
    assert!(find("010190 -- 10046").is_empty());
}

#[test]
fn a_telephone_number_is_found_with_dots_and_behind_its_word() {
    for text in ["tlf41234567", "Tlf41 23 45 67", "41.23.45.67", "412.34.567", "41 234 567", "+47 412.34.567"]
    {
        let kinds: Vec<Kind> = find(text).iter().map(|hit| hit.kind).collect();
        assert_eq!(kinds, [Phone], "{text}");
        assert!(mask(text).ends_with("[***]"), "{text}");
    }
}

#[test]
fn a_span_of_years_is_no_telephone_number() {
    for text in ["2019-2020", "2024-2025", "2024 2025", "2024–2025", "2000 - 2099"] {
        assert!(find(text).is_empty(), "{text}");
    }
    assert_eq!(find("2024 2125").len(), 1);
}

/// So many seconds a processor has worked for this thread: where others work beside it the clock on the wall says
/// nothing of how long the guard takes. The clock serves where the system does not tell.
fn worked() -> Option<f64> {
    // What was worked is added up when a thread gives way.
    std::thread::yield_now();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(told.split_whitespace().next()?.parse::<f64>().ok()? / 1e9)
}

/// How long the guard takes with a text, the best of three times.
fn seconds(text: &str) -> f64 {
    let once = || {
        let (start, begun) = (worked(), std::time::Instant::now());
        std::hint::black_box(mask(text));
        let clock = begun.elapsed().as_secs_f64();
        start.zip(worked()).map_or(clock, |(start, end)| end - start)
    };
    (0..3).map(|_| once()).fold(f64::MAX, f64::min)
}

/// Four times the text takes some four times as long, whatever it is made of; with the square of its length
/// it would be sixteen times.
#[test]
fn the_time_it_takes_grows_with_the_text_alone() {
    for piece in [
        "Hun sier at hun kom hit 12.05.2019 og at sjefen skylder 20 000 kroner. ",
        "1 ",
        "1",
        "98 76 54 32 ",
        "født ",
        "tlf 9",
        "en to tre ",
        "a@",
        "a.b-",
        "12.05.1998, ",
        "AB",
        "A1 ",
        "59.91390 ",
        "2+3",
        "3°4'",
        "\u{200b}1",
        "krøllalfa punktum ",
        "https://facebook.com/",
        "NO93 8601 ",
    ] {
        let of = |bytes: usize| piece.repeat(bytes / piece.len());
        // Other work on the machine makes a time longer, never shorter: a time that is too long is taken again.
        let measured = || (seconds(&of(1_000)), seconds(&of(4_000)));
        let grows = |(short, long): (f64, f64)| long < short * 10.0 + 0.01;
        let times: Vec<(f64, f64)> = (0..6).map(|_| measured()).take_while(|times| !grows(*times)).collect();
        assert!(times.len() < 6, "{piece:?}: {times:?} s");
    }
}

/// A note as long as a file may be.
#[test]
fn a_megabyte_is_looked_through() {
    let text = "Hun ringte fra 98 76 54 32 den 12.05.2019, født 13.5.1998. ".repeat(17_000);
    let took = std::time::Instant::now();
    assert_eq!(find(&text).len(), 34_000);
    let _ = writeln!(std::io::stderr(), "1 MB in {:?}", took.elapsed());
}

/// What the page on the format of records says is refused, and what agencies write.
#[test]
fn a_reference_that_tells_who_somebody_is_is_refused() {
    for reference in [
        "98765432",
        "98 76 54 32",
        "+47 98765432",
        "01019010046",
        "010190-10047",
        "201712345609",
        "2017 123456 09",
        "1234567890123",
        "010180-1234",
        "PESEL 44051498735",
        "maria98@example.no",
        "1234.56.59216",
        "NO9386011117947",
        "EK 12345",
        "f. 13.05.1998",
        "Storgata 12",
        "59.91390, 10.75220",
        "@maria98",
        "pass CC1234567",
        "９８７６５４３２",
    ] {
        assert!(tells(reference), "{reference}");
        let record = format!("schema: holdepunkt.record/1\nreference: {reference:?}\n");
        let read = holdepunkt::check::read_record(guide(), "case.yaml", record.as_bytes());
        let said: Vec<_> =
            read.problems.iter().chain(&read.doubts).map(|problem| problem.what.id()).collect();
        assert!(said.contains(&"problem-reference-number"), "{reference}: {said:?}");
    }
    for reference in [
        "A-17",
        "2026/1234-5",
        "17",
        "Sak 2026 12",
        "NAV 0314-77",
        "22/12345-6",
        "2025-00123456",
        "20261234",
        "HR-2017-1124-A",
        "BV 2026-417",
    ] {
        assert!(!tells(reference), "{reference}");
    }
}

/// A record that was written before opens, and its reference is said and left out where others read.
#[test]
fn a_reference_of_an_older_record_is_searched() {
    let text = "schema: holdepunkt.record/1\nreference: \"201712345609\"\n";
    let mut record =
        holdepunkt::check::read_record(guide(), "case.yaml", text.as_bytes()).record.expect("it opens");
    assert_eq!(scan(&record).into_iter().map(|found| found.place).collect::<Vec<_>>(), ["reference"]);
    mask_record(&mut record);
    assert!(record.reference.is_none());
}

proptest! {
    /// Whatever is typed: nothing breaks, and what was masked is not found again.
    #[test]
    fn masking_leaves_nothing_to_find(text in "[ a-zøÅ0-9.:_–@/+\\-\n]{0,60}|[ 0-9.–\\-]{0,40}|\\PC{0,40}") {
        let masked = mask(&text);
        prop_assert!(find(&masked).is_empty(), "{masked:?} from {text:?}");
    }
}
