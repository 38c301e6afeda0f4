//! What was ticked on paper comes back by its numbers.

use std::fs;

use holdepunkt::Choice as _;
use holdepunkt::record::{Basis, State};
use proptest::prelude::*;

use crate::support::{Folder, guide, try_record};

#[test]
fn ticks_come_back_as_a_record() {
    let folder = Folder::new();
    let args = [
        "record",
        "enter",
        "A12 p o, 13 a",
        "M2 u",
        "-o",
        "case.yaml",
        "--unencrypted",
        "--on",
        "2026-11-20",
        "--yes",
    ];
    let ran = folder.run(&args);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
    // What was understood is shown, each with the words of the sheet.
    for words in ["A12 ", ": present (observed)", "A13 ", "looked for and not seen", "M2 ", "unclear"] {
        assert!(ran.err.contains(words), "{words}: {}", ran.err);
    }
    let text = fs::read_to_string(folder.path().join("case.yaml")).expect("written");
    let record = try_record(&text).expect("a record");
    assert_eq!(record.findings.len(), 3);
    assert_eq!(record.findings[0].basis, [Basis::Observed]);
    assert!(record.findings.iter().all(|finding| finding.conversation == Some(1)));
    assert_eq!(record.conversations[0].on.map(|day| day.to_string()).as_deref(), Some("2026-11-20"));
    assert_eq!(folder.run(&["record", "check", "case.yaml"]).code, Some(0));
    // What is there is not written over.
    let again = folder.run(&args);
    assert_eq!(again.code, Some(2));
    assert_eq!(fs::read_to_string(folder.path().join("case.yaml")).expect("read"), text);
}

#[test]
fn what_cannot_be_taken_is_named_with_its_place_and_nothing_is_written() {
    let folder = Folder::new();
    let enter = |args: &[&str]| {
        folder.run(&[&["record", "enter", "-o", "case.yaml", "--unencrypted", "--yes"], args].concat())
    };
    for (args, words) in [
        (&["A12 p, A99 p, A13 x"][..], "2: there is no A99; 3: no state"),
        (&["A12 p, A12 a"], "A12 stands twice"),
        (&["Leyla 3"], "1: not a number of the checklist"),
        (&["A12 p", "--edition", "no-kom/9"], "edition no-kom/9"),
        (&["A12", "p", "q"], "no such basis"),
    ] {
        let ran = enter(args);
        assert_eq!(ran.code, Some(2), "{args:?}: {}", ran.err);
        assert!(ran.err.contains(words) && ran.err.contains("what to do"), "{args:?}: {}", ran.err);
        assert!(!ran.err.contains("Leyla"), "{}", ran.err);
        assert!(!folder.path().join("case.yaml").exists(), "{args:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is ticked on a sheet comes back, in both languages.
    #[test]
    fn every_sheet_comes_back_as_it_was_ticked(
        ticks in proptest::collection::btree_map(0usize..70, (0usize..4, proptest::sample::subsequence(Basis::ALL, 0..=4)), 1..30),
        norwegian in any::<bool>(),
    ) {
        let signs: Vec<_> = guide().current().collect();
        let (states, bases, lang) = if norwegian { ("tiuv", "odsa", "nb") } else { ("paud", "odst", "en") };
        let letter = |letters: &str, index: usize| letters.chars().nth(index).expect("a letter");
        let sheet: Vec<String> = ticks.iter().filter_map(|(row, (state, basis))| {
            let sign = signs.get(*row)?;
            let on = |basis: &Basis| Basis::ALL.iter().position(|other| other == basis).map(|index| letter(bases, index));
            let basis: String = basis.iter().filter_map(on).collect();
            Some(format!("{} {}{basis}", sign.number, letter(states, *state)))
        }).collect();
        let folder = Folder::new();
        let text = sheet.join(", ");
        let ran = folder.run(&["--lang", lang, "record", "enter", &text, "-o", "a.yaml", "--unencrypted", "--yes"]);
        prop_assert_eq!(ran.code, Some(0), "{}", ran.err);
        let record = try_record(&fs::read_to_string(folder.path().join("a.yaml")).expect("written")).expect("a record");
        for (row, (state, basis)) in ticks {
            let Some(sign) = signs.get(row) else { continue };
            let finding = record.finding(&sign.id).expect("ticked");
            prop_assert_eq!((finding.state, &finding.basis), (State::ALL[state], &basis));
        }
    }
}
