//! The identifier guard on a corpus that was made up: what it finds, what it takes for something it
//! is not, and what it misses. The misses are listed, so that nobody believes in more.

use std::io::Write;

use holdepunkt::guard::{Kind, find, mask};
use proptest::prelude::*;

use Kind::{BirthDate, Email, Identity, Phone};

/// A number with check digits that fit, worked out here once more. `None` where there are none.
fn numbered(nine: &str) -> Option<String> {
    let digits: Vec<u32> = nine.chars().filter_map(|c| c.to_digit(10)).collect();
    let check = |weights: &[u32], digits: &[u32]| {
        let rest = weights.iter().zip(digits).map(|(w, d)| w * d).sum::<u32>() % 11;
        (11 - rest) % 11
    };
    let first = check(&[3, 7, 6, 1, 8, 9, 4, 5, 2], &digits);
    let second = check(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], &[&digits[..], &[first]].concat());
    (first < 10 && second < 10).then(|| format!("{nine}{first}{second}"))
}

/// Numbers by their first six digits: ordinary, D-numbers, and those of test registers.
fn identities() -> Vec<String> {
    let dates = ["010190", "310785", "290200", "410190", "710785", "014190", "018190", "418190", "016690"];
    dates.iter().filter_map(|date| (100..500).find_map(|rest| numbered(&format!("{date}{rest}")))).collect()
}

/// Notes and what is in them. The last field says whether the guard is known to get it wrong.
fn corpus() -> Vec<(String, Vec<Kind>, bool)> {
    let mut corpus: Vec<(String, Vec<Kind>, bool)> = Vec::new();
    for number in identities() {
        let (date, rest) = number.split_at(6);
        for text in [
            number.clone(),
            format!("Har fnr {date} {rest}."),
            format!("id no. {date}-{rest}, shown on a card"),
            format!("({}.{}.{} {rest})", &date[..2], &date[2..4], &date[4..]),
            format!("{date}–{rest}"),
            format!("fnr {date}:{rest}"),
            format!("{} {} {}", date, &rest[..2], &rest[2..]),
            format!("fnr{number}og"),
        ] {
            corpus.push((text, vec![Identity], false));
        }
        // One digit typed wrong: no check digit tells it from any other number.
        let last = number.chars().last().and_then(|c| c.to_digit(10)).unwrap_or(0);
        corpus.push((format!("{}{}", &number[..10], (last + 1) % 10), vec![Identity], true));
    }
    let found: &[(&str, &[Kind])] = &[
        ("Call 98765432 after six", &[Phone]),
        ("tlf. 987 65 432", &[Phone]),
        ("mobil: 98 76 54 32", &[Phone]),
        ("4567 8901 er nummeret", &[Phone]),
        ("+47 987 65 432", &[Phone]),
        ("004798765432", &[Phone]),
        ("whatsapp 4798765432", &[Phone]),
        ("+251 91 123 4567 in Addis", &[Phone]),
        ("+40-721-234-567", &[Phone]),
        ("ring (22 33 44 55)", &[Phone]),
        ("two numbers: 98765432, 41234567", &[Phone, Phone]),
        ("98.76.54.32", &[Phone]),
        ("ring 412.34.567", &[Phone]),
        ("41 234 567 er nummeret", &[Phone]),
        ("tlf41234567", &[Phone]),
        ("47 41 23 45 67", &[Phone]),
        ("47 412 34 567", &[Phone]),
        ("412 34 567 8", &[Phone]),
        ("write to maria.h@example.no.", &[Email]),
        ("<a_b+c@mail.example.com>", &[Email]),
        ("kåre@example.no og 98765432", &[Email, Phone]),
        ("født 13.5.1998", &[BirthDate]),
        ("born 13/05/98 she says", &[BirthDate]),
        ("13. mai 1998", &[BirthDate]),
        ("13 May 1998 in the passport", &[BirthDate]),
        ("May 13, 1998", &[BirthDate]),
        ("1998-05-13", &[BirthDate]),
        ("f. 130598", &[BirthDate]),
        ("date of birth: 13 05 2004", &[BirthDate]),
        ("DOB 2019-02-03, the child", &[BirthDate]),
        ("child born 3.2.2024", &[BirthDate]),
        ("fødselsdato 19980513", &[BirthDate]),
        ("kl 14 12.05.1990", &[BirthDate]),
        ("5 12.05.90", &[BirthDate]),
        ("1.12.05.1990", &[BirthDate]),
        ("13 – 5 – 1998", &[BirthDate]),
        ("født 13.5 1998", &[BirthDate]),
        ("the 3rd of them, born 2nd March 2001", &[BirthDate]),
    ];
    corpus.extend(found.iter().map(|(text, kinds)| ((*text).to_owned(), kinds.to_vec(), false)));
    // What tells who somebody is and is not found.
    let missed: &[(&str, &[Kind])] = &[
        ("nine eight seven six five four three two", &[Phone]),
        ("987654 32", &[Phone]),
        ("41234567og", &[Phone]),
        ("ring 412–34–567", &[Phone]),
        ("maria at example dot no", &[Email]),
        ("turns 18 on the fifth of May", &[BirthDate]),
        ("3.2.2024 is on the child's card", &[BirthDate]),
        ("13.5 1998 in the passport", &[BirthDate]),
        ("130598 on the bracelet", &[BirthDate]),
    ];
    corpus.extend(missed.iter().map(|(text, kinds)| ((*text).to_owned(), kinds.to_vec(), true)));
    for text in [
        "Twelve hours a day, seven days a week, for 90 kroner.",
        "Paid 25000000 kr in all",
        "kr 22 000 000 in debt",
        "NOK 40000000",
        "Came on 22.11.2026 at 14.05",
        "was seen on 3 March 2025",
        "case 2026/1234-5 and A-17",
        "room 12, bed 3, 4 others, 5 women",
        "112 or 02800 or 116 111",
        "open 09.00-15.30",
        "0150 Oslo",
        "a total of 1 234 567 in his books",
        "about 10-15 people, 3-4 nights",
        "lives at number 7b",
        "@home all day",
        "flight SK4716 on 12.11.",
        "12345678901 is what stood on the box",
        "width 1.5 to 2.25",
        "IBAN NO9386011117947",
        "paragraphs 257, 258 and 259",
        "was there 2019-2020",
        "winter 2024-2025",
        "winter 2024–2025, and 1998 - 2003",
        "2024 2025",
        "rom 3 12.11.2024",
        "22 000 000 in debt",
        "between 4000–5000 and 4000 - 5000",
        "open 20.00-23.30, or 20.00 23.30",
        "part AB41234567",
    ] {
        corpus.push((text.to_owned(), Vec::new(), false));
    }
    // What tells nothing and is taken for something: better asked once too often.
    for text in ["ages 20 30 40 50", "parcel 70123456", "the strike of 12.3.2019", "on 22.11. 20.30"] {
        corpus.push((text.to_owned(), Vec::new(), true));
    }
    corpus
}

#[test]
fn precision_and_recall_on_the_corpus() {
    let (mut hits, mut wrong, mut missed) = (0, 0, 0);
    let mut surprises = Vec::new();
    let mut report = Vec::new();
    for (text, expected, known) in corpus() {
        let kinds: Vec<Kind> = find(&text).iter().map(|hit| hit.kind).collect();
        let right = expected.iter().filter(|kind| kinds.contains(kind)).count().min(kinds.len());
        hits += right;
        wrong += kinds.len() - right;
        missed += expected.len() - right;
        if (kinds != expected) != known {
            surprises.push(format!("{text}: {kinds:?} instead of {expected:?}"));
        }
        if kinds != expected {
            report.push(format!("  {text}: {kinds:?} instead of {expected:?}"));
        }
    }
    assert!(surprises.is_empty(), "{surprises:#?}");
    let percent = |part: usize, rest: usize| part * 100 / (part + rest);
    let _ = writeln!(
        std::io::stderr(),
        "{hits} found, {wrong} wrongly, {missed} missed: precision {} %, recall {} %\n{}",
        percent(hits, wrong),
        percent(hits, missed),
        report.join("\n")
    );
    assert!(percent(hits, wrong) >= 90 && percent(hits, missed) >= 75);
}

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
        ("kl 14 12.05.1990", "kl 14 [***]"),
        ("kl 14.30 12.05.1990", "kl 14.30 [***]"),
        ("5 12.05.1990", "5 [***]"),
        ("5 12.05.90", "5 [***]"),
        ("1.12.05.1990", "[***]"),
        ("12.05.1990-13.06.2024", "[***]"),
        ("12.05.90.2024", "[***]"),
        ("rom 3 12.11.2024", "rom 3 12.11.2024"),
        ("1.12.05.2024", "1.12.05.2024"),
        ("01.01.90 10046", "[***]"),
        ("7010190 10046", "[***]"),
        ("98765432 10.foo@example.no", "[***] [***]"),
        ("41 23 45 67 10.foo@example.no", "[***]"),
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
        ("12.05.90 2024", "[***] 2024"),
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
    // A new line ends a number, and four characters are too many.
    assert!(find("010190\n10046").is_empty());
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

proptest! {
    /// Whatever is typed: nothing breaks, and what was masked is not found again.
    #[test]
    fn masking_leaves_nothing_to_find(text in "[ a-zøÅ0-9.:_–@/+\\-\n]{0,60}|[ 0-9.–\\-]{0,40}|\\PC{0,40}") {
        let masked = mask(&text);
        prop_assert!(find(&masked).is_empty(), "{masked:?} from {text:?}");
    }
}
