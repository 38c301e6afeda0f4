//! Krippendorff's alpha for answers that are names and no numbers: how much more alike answers are than chance alone
//! would make them. 1 is alike throughout, 0 as alike as by chance. Whoever did not answer is left out of a row, and
//! a row with fewer than two answers says nothing.
//!
//! Krippendorff, K.: Computing Krippendorff's Alpha-Reliability (2011), section C: nominal data, any number of
//! observers, missing data.

/// The alpha of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Alpha {
    /// Of all rows together.
    pub whole: f64,
    /// What each row adds to it, in the order of the rows: its own disagreement against that by chance in the whole
    /// table. The mean of these, each weighed by its answers, is the alpha of the whole.
    pub rows: Vec<Option<f64>>,
}

/// The alpha of rows that say how often each value was given. None where there is nothing to compare: no row with two
/// answers, or one value alone throughout.
pub fn alpha(rows: &[Vec<usize>]) -> Option<Alpha> {
    let paired: Vec<&Vec<usize>> = rows.iter().filter(|row| answers(row) > 1).collect();
    let values = rows.iter().map(Vec::len).max().unwrap_or(0);
    let of_value = |value: usize| paired.iter().filter_map(|row| row.get(value)).sum::<usize>();
    let all = paired.iter().map(|row| answers(row)).sum::<usize>() as f64;
    let same: f64 = (0..values).map(|value| square(of_value(value))).sum();
    let by_chance = (all * all - same) / (all * (all - 1.0));
    // Not a number where nothing is paired.
    if by_chance.is_nan() || by_chance <= 0.0 {
        return None;
    }
    let observed = paired.iter().map(|row| answers(row) as f64 * apart(row)).sum::<f64>() / all;
    let one = |row: &Vec<usize>| (answers(row) > 1).then(|| 1.0 - apart(row) / by_chance);
    Some(Alpha { whole: 1.0 - observed / by_chance, rows: rows.iter().map(one).collect() })
}

/// The share of pairs of answers in a row that are the same; none where there is no pair.
pub fn alike(row: &[usize]) -> Option<f64> {
    (answers(row) > 1).then(|| 1.0 - apart(row))
}

fn answers(row: &[usize]) -> usize {
    row.iter().sum()
}

/// The share of pairs of answers in a row that differ.
fn apart(row: &[usize]) -> f64 {
    let all = answers(row) as f64;
    let same: f64 = row.iter().map(|times| square(*times)).sum();
    (all * all - same) / (all * (all - 1.0))
}

fn square(number: usize) -> f64 {
    (number as f64).powi(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: Option<f64>, expected: f64) -> bool {
        found.is_some_and(|found| (found - expected).abs() < 1e-12)
    }

    /// Two people, ten things, two of them answered differently. By hand: 20 answers, 14 of the one value and 6 of the
    /// other; observed 2/10, expected 2·14·6/(20·19) = 168/380.
    #[test]
    fn two_people_by_hand() {
        let rows: Vec<Vec<usize>> =
            [[2, 0]; 6].into_iter().chain([[1, 1], [1, 1]]).chain([[0, 2]; 2]).map(Vec::from).collect();
        let expected = 1.0 - 0.2 / (168.0 / 380.0);
        assert!(near(alpha(&rows).map(|alpha| alpha.whole), expected));
    }

    /// Three people and a gap. By hand: rows (2,1), (0,3), (2,0) and one answer alone, which counts nowhere.
    /// 8 answers, 4 and 4; expected (64 − 32)/56 = 4/7. Row one: (9 − 5)/6 = 2/3; the others agree.
    /// Observed 3·(2/3)/8 = 1/4; alpha 1 − (1/4)/(4/7) = 9/16.
    #[test]
    fn three_people_with_a_gap_by_hand() {
        let rows = [vec![2, 1], vec![0, 3], vec![2, 0], vec![1, 0]];
        let found = alpha(&rows).expect("something to compare");
        assert!(near(Some(found.whole), 9.0 / 16.0));
        assert!(near(found.rows[0], 1.0 - (2.0 / 3.0) / (4.0 / 7.0)));
        assert!(near(found.rows[1], 1.0) && near(found.rows[2], 1.0));
        assert_eq!(found.rows[3], None);
    }

    #[test]
    fn nothing_to_compare_is_no_number() {
        assert_eq!(alpha(&[]), None);
        assert_eq!(alpha(&[vec![1, 0], vec![0, 1]]), None);
        // All gave the one value there is: chance alone would have made them as alike.
        assert_eq!(alpha(&[vec![4, 0], vec![3, 0]]), None);
        assert_eq!(alike(&[1, 0, 0]), None);
    }

    #[test]
    fn pairs_are_counted_by_hand() {
        assert!(near(alike(&[3, 1]), 0.5));
        assert!(near(alike(&[2, 2]), 1.0 / 3.0));
        assert!(near(alike(&[5, 0]), 1.0));
        assert!(near(alike(&[1, 1, 1]), 0.0));
    }
}
