//! Identity numbers of other countries that their check digits tell.

use super::checks::{is_date, is_short_date, luhn, part, weighed, year_first};
use super::topic::Topic;
use super::window::Window;

/// A number of digits alone, as one country issues it.
struct Scheme {
    /// How its digits are grouped.
    shapes: &'static [&'static [usize]],
    fits: fn(&str) -> bool,
    /// Whether its check digits prove little, so that it is one only where a word or the grouping says so.
    weak: bool,
}

/// Each with the way its issuer works out the check digits.
const SCHEMES: &[Scheme] = &[
    // Sweden: the date, year first, a coordination number's day moved by 60; Luhn.
    Scheme { shapes: &[&[6, 4], &[10]], fits: |d| year_first(d) && luhn(d), weak: false },
    Scheme { shapes: &[&[8, 4], &[12]], fits: |d| swedish_long(d), weak: false },
    // Denmark before 2007, and Iceland: the date, day first; modulo 11.
    Scheme {
        shapes: &[&[10], &[6, 4]],
        fits: |d| day_first(d) && modulo_11(d, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]),
        weak: false,
    },
    Scheme {
        shapes: &[&[10], &[6, 4]],
        fits: |d| day_first(d) && modulo_11(d, &[3, 2, 7, 6, 5, 4, 3, 2, 1]),
        weak: false,
    },
    // Poland: the date, year first, the month moved by the century.
    Scheme { shapes: &[&[11], &[6, 5]], fits: |d| polish(d), weak: false },
    // Romania: the sex and century, then the date.
    Scheme { shapes: &[&[13], &[1, 6, 6]], fits: |d| romanian(d), weak: false },
    // Lithuania and Estonia: likewise.
    Scheme { shapes: &[&[11], &[1, 6, 4], &[1, 2, 2, 2, 4]], fits: |d| baltic(d), weak: false },
    // Bulgaria: the date, year first, the month moved by the century.
    Scheme { shapes: &[&[10]], fits: |d| bulgarian(d), weak: false },
    // The Czech Republic and Slovakia: the date, year first, the month of women moved by 50.
    Scheme { shapes: &[&[6, 4], &[10]], fits: |d| czech(d), weak: false },
    // Ukraine: days since 1900.
    Scheme { shapes: &[&[10]], fits: |d| ukrainian(d), weak: false },
    // Turkey.
    Scheme { shapes: &[&[11]], fits: |d| turkish(d), weak: false },
    // Thailand.
    Scheme { shapes: &[&[13], &[1, 4, 5, 2, 1]], fits: |d| thai(d), weak: false },
    // Belgium: the date, year first, and the rest modulo 97.
    Scheme { shapes: &[&[11], &[2, 2, 2, 3, 2], &[6, 3, 2]], fits: |d| belgian(d), weak: false },
    // Greece: the date, day first; Luhn.
    Scheme { shapes: &[&[11], &[6, 5]], fits: |d| day_first(d) && luhn(d), weak: false },
    // Brazil.
    Scheme { shapes: &[&[3, 3, 3, 2], &[11]], fits: |d| brazilian(d), weak: false },
    // France: modulo 97.
    Scheme { shapes: &[&[15], &[1, 2, 2, 2, 3, 3, 2], &[13, 2]], fits: |d| french(d), weak: false },
    // China: the date in the middle.
    Scheme { shapes: &[&[18]], fits: |d| chinese(d), weak: false },
    // Serbia, Bosnia and their neighbours: the date, day first, the year with three digits.
    Scheme { shapes: &[&[13]], fits: |d| yugoslav(d), weak: false },
    // Pakistan: no check digit, but a grouping of its own.
    Scheme { shapes: &[&[5, 7, 1]], fits: |_| true, weak: true },
];

/// Whether the groups are an identity number of another country.
pub(super) fn is_proven(window: &Window<'_>) -> bool {
    if !(10..=18).contains(&window.digits.len()) || window.touched() || window.cluster.plus {
        return false;
    }
    let said = window.is_about(Topic::Identity, 4);
    let elsewhere = window.is_about(Topic::Case, 2) || window.is_about(Topic::Row, 2);
    let grouped = |scheme: &Scheme| {
        let usual = scheme.shapes.contains(&window.sizes);
        let hyphens = window.marks.iter().all(|mark| mark.sign == '-' && !mark.blank);
        usual && (!scheme.weak || hyphens)
    };
    let length = window.digits.len();
    SCHEMES.iter().any(|scheme| {
        let long = scheme.shapes.first().is_some_and(|shape| shape.iter().sum::<usize>() == length);
        long && (said || (grouped(scheme) && !elsewhere))
            && (scheme.fits)(window.digits)
            && (!scheme.weak || grouped(scheme))
    })
}

fn last_digit(digits: &str) -> u32 {
    digits.chars().last().and_then(|c| c.to_digit(10)).unwrap_or(u32::MAX)
}

fn day_first(digits: &str) -> bool {
    is_short_date(part(digits, 0, 2), part(digits, 2, 4), part(digits, 4, 6))
}

fn modulo_11(digits: &str, weights: &[u32]) -> bool {
    weighed(digits, weights).is_multiple_of(11)
}

fn swedish_long(d: &str) -> bool {
    let short = d.get(2..).unwrap_or_default();
    matches!(part(d, 0, 2), 19 | 20) && year_first(short) && luhn(short)
}

fn polish(d: &str) -> bool {
    let month = part(d, 2, 4) % 20;
    let rest = weighed(d, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10;
    rest == 0 && is_short_date(part(d, 4, 6), month, part(d, 0, 2))
}

fn romanian(d: &str) -> bool {
    let check = weighed(d, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    let check = if check == 10 { 1 } else { check };
    !d.starts_with('0')
        && check == last_digit(d)
        && is_short_date(part(d, 5, 7), part(d, 3, 5), part(d, 1, 3))
}

fn baltic(d: &str) -> bool {
    let check = match weighed(d, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11 {
        10 => weighed(d, &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10,
        check => check,
    };
    d.starts_with(['3', '4', '5', '6'])
        && check == last_digit(d)
        && is_short_date(part(d, 5, 7), part(d, 3, 5), part(d, 1, 3))
}

fn bulgarian(d: &str) -> bool {
    let month = match part(d, 2, 4) {
        month @ 21..=32 => month - 20,
        month @ 41..=52 => month - 40,
        month => month,
    };
    let check = weighed(d, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10;
    check == last_digit(d) && is_short_date(part(d, 4, 6), month, part(d, 0, 2))
}

fn czech(d: &str) -> bool {
    let check = d.get(..9).and_then(|nine| nine.parse::<u64>().ok()).unwrap_or_default() % 11 % 10;
    let month = part(d, 2, 4) % 50 % 20;
    check == u64::from(last_digit(d)) && is_short_date(part(d, 4, 6), month, part(d, 0, 2))
}

fn ukrainian(d: &str) -> bool {
    // Ten is minus one, modulo 11. Days from 1920 to 2026.
    let check = weighed(d, &[10, 5, 7, 9, 4, 6, 10, 5, 7]) % 11 % 10;
    check == last_digit(d) && (7305..46400).contains(&part(d, 0, 5))
}

fn turkish(d: &str) -> bool {
    let nine: u32 = weighed(d, &[1; 9]);
    let first = (10 - weighed(d, &[3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10) % 10;
    !d.starts_with('0') && first == part(d, 9, 10) && (first + nine) % 10 == part(d, 10, 11)
}

fn thai(d: &str) -> bool {
    let check = (11 - weighed(d, &[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 10;
    d.starts_with(|c| ('1'..='8').contains(&c)) && check == last_digit(d)
}

fn belgian(d: &str) -> bool {
    let number =
        |century: u64| d.get(..9).and_then(|nine| nine.parse::<u64>().ok()).map(|nine| century + nine);
    let fits = |century| number(century).is_some_and(|number| 97 - number % 97 == u64::from(part(d, 9, 11)));
    (fits(0) || fits(2_000_000_000)) && is_short_date(part(d, 4, 6), part(d, 2, 4), part(d, 0, 2))
}

fn brazilian(d: &str) -> bool {
    let check = |weights: &[u32]| (11 - weighed(d, weights) % 11) % 11 % 10;
    let alike = d.chars().all(|c| d.starts_with(c));
    !alike
        && check(&[10, 9, 8, 7, 6, 5, 4, 3, 2]) == part(d, 9, 10)
        && check(&[11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) == part(d, 10, 11)
}

fn french(d: &str) -> bool {
    let number = d.get(..13).and_then(|number| number.parse::<u64>().ok()).unwrap_or_default();
    d.starts_with(['1', '2']) && 97 - number % 97 == u64::from(part(d, 13, 15))
}

fn chinese(d: &str) -> bool {
    let sum = weighed(d, &[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1]);
    sum % 11 == 1 && is_date(part(d, 12, 14), part(d, 10, 12), part(d, 6, 10))
}

fn yugoslav(d: &str) -> bool {
    let sum = weighed(d, &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
    let year = match part(d, 4, 7) {
        year @ 900.. => 1000 + year,
        year => 2000 + year,
    };
    sum.is_multiple_of(11) && is_date(part(d, 0, 2), part(d, 2, 4), year)
}
