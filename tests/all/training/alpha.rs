//! Krippendorff's alpha against what another program makes of the same tables.

use std::fs;

use holdepunkt::training::alpha;
use proptest::prelude::*;
use serde::Deserialize;

use crate::support::root;

#[derive(Deserialize)]
struct Fixture {
    /// A row a person, a column a thing.
    table: Vec<Vec<Option<usize>>>,
    alpha: f64,
}

/// How often each value was given, thing by thing.
fn counted(table: &[Vec<Option<usize>>]) -> Vec<Vec<usize>> {
    let things = table.first().map_or(0, Vec::len);
    let values = table.iter().flatten().flatten().max().map_or(0, |most| most + 1);
    let of = |thing: usize, value: usize| table.iter().filter(|row| row[thing] == Some(value)).count();
    (0..things).map(|thing| (0..values).map(|value| of(thing, value)).collect()).collect()
}

#[test]
fn fifty_random_tables_come_out_as_the_package_krippendorff_makes_them() {
    let text = fs::read_to_string(root().join("tests/training/alpha.json")).expect("the tables");
    let fixtures: Vec<Fixture> = serde_json::from_str(&text).expect("JSON");
    assert_eq!(fixtures.len(), 50);
    let gaps = fixtures.iter().flat_map(|one| &one.table).flatten().filter(|cell| cell.is_none()).count();
    assert!(gaps > 1000, "{gaps} gaps");
    for (number, Fixture { table, alpha }) in fixtures.iter().enumerate() {
        let found = alpha::alpha(&counted(table)).unwrap_or_else(|| panic!("table {number}"));
        assert!((found.whole - alpha).abs() < 1e-9, "table {number}: {} is not {alpha}", found.whole);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// The rows' own alphas, each weighed by its answers, are the whole's; and nothing is more than alike.
    #[test]
    fn the_rows_make_up_the_whole(rows in proptest::collection::vec(proptest::collection::vec(0usize..6, 4), 1..12)) {
        let Some(found) = alpha::alpha(&rows) else { return Ok(()) };
        prop_assert!(found.whole <= 1.0 && found.rows.len() == rows.len());
        let answers = |row: &Vec<usize>| row.iter().sum::<usize>() as f64;
        let (mut sum, mut all) = (0.0, 0.0);
        for (row, own) in rows.iter().zip(&found.rows) {
            prop_assert_eq!(own.is_some(), answers(row) > 1.0);
            if let Some(own) = own {
                sum += own * answers(row);
                all += answers(row);
            }
        }
        prop_assert!((sum / all - found.whole).abs() < 1e-9);
    }

    /// Whoever did not answer changes nothing.
    #[test]
    fn one_answer_alone_counts_nowhere(rows in proptest::collection::vec(proptest::collection::vec(0usize..6, 3), 1..8)) {
        let mut more = rows.clone();
        more.push(vec![0, 1, 0]);
        prop_assert_eq!(alpha::alpha(&rows).map(|found| found.whole), alpha::alpha(&more).map(|found| found.whole));
    }
}
