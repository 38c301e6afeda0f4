//! What stays in one line: a sign and its number, the groups of a telephone number, both ends of a range. And where
//! a long address may end a line. The text itself stays as it is, so that it can be searched for and copied.

use std::ops::Range;

/// A space that lines do not break at; in a file it is a plain one.
const TOGETHER: char = '\u{a0}';
/// A place at which a line may end, which is neither seen nor read.
const LOOSE: char = '\u{200B}';

/// By so many bytes a plain space is shorter.
pub(super) const SHORTER: usize = TOGETHER.len_utf8() - 1;

/// Where a text has such spaces.
pub(super) fn firm_spaces(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices(TOGETHER).map(|(at, _)| at)
}

/// The longest piece of a text that no line should end in, in letters.
pub(super) fn longest_piece(text: &str) -> usize {
    let held: Vec<usize> = joints(text).into_iter().map(|joint| joint.start).collect();
    let (mut longest, mut start) = (0, 0);
    let ends = text.match_indices(' ').map(|(at, _)| at).filter(|at| held.binary_search(at).is_err());
    for end in ends.chain([text.len()]) {
        let word = text.get(start..end).unwrap_or_default();
        // Who writes to an address copies it from one line.
        let written_to = word.contains('@');
        let parts = |c: char| !written_to && (matches!(c, '/' | '-' | '_') || (c == '.' && is_address(word)));
        longest = word.split(parts).map(|piece| piece.chars().count()).max().unwrap_or(0).max(longest);
        start = end + 1;
    }
    longest
}

/// A text with plain spaces.
pub(super) fn plain(text: &str) -> String {
    text.replace(TOGETHER, " ")
}

/// The characters that no line ends after.
pub(super) fn joints(text: &str) -> Vec<Range<usize>> {
    let letters: Vec<char> = text.chars().collect();
    let places = text.char_indices().enumerate();
    places
        .filter(|(place, (_, c))| holds(&letters, *place, *c))
        .map(|(_, (at, c))| at..at + c.len_utf8())
        .collect()
}

fn holds(letters: &[char], place: usize, c: char) -> bool {
    match c {
        TOGETHER => true,
        ' ' => space_holds(letters, place),
        '–' | '-' => dash_holds(letters, place, c) || within_address(letters, place),
        '/' => within_address(letters, place),
        _ => false,
    }
}

/// Whether what stands before a space belongs to what stands after it.
fn space_holds(letters: &[char], place: usize) -> bool {
    let (before, after) = (word_before(letters, place), word_after(letters, place));
    let Some(first) = after.first() else { return false };
    match (before, after) {
        (_, ['·']) => true,
        (['→'] | ['–', '–'], _) => true,
        ([.., '§'], _) => true,
        // A part of a section: § 13-2 (e).
        ([.., last], ['(', letter, ')', ..]) => last.is_ascii_digit() && letter.is_ascii_lowercase(),
        (before, after) => {
            is_code(before) && first.is_alphabetic()
                || is_dialled(before) && is_group(after)
                || begins_number(after) && calls(before)
                || is_number(before) && is_years(after)
                || before.last() == Some(&':') && after.len() <= VALUE
                || in_law(before, after)
                || date_holds(letters, place, before, after)
        }
    }
}

/// A word of no more letters stays with the label before it.
const VALUE: usize = 12;

/// Whether two words name a place in a law, or papers of its making: § 13-2 bokstav e, Prop. 66 L.
fn in_law(before: &[char], after: &[char]) -> bool {
    let section = before.last().is_some_and(char::is_ascii_digit);
    section && (is(after, "bokstav") || is(after, "L")) || is(before, "bokstav") || is(before, "Prop.")
}

/// Whether a word is this one, whatever ends the sentence after it.
fn is(word: &[char], wanted: &str) -> bool {
    let letters = word.get(..wanted.chars().count()).unwrap_or_default();
    let rest = word.get(letters.len()..).unwrap_or_default();
    letters.iter().copied().eq(wanted.chars()) && rest.iter().all(|c| !c.is_alphanumeric())
}

/// Whether a word says what is done with the number after it.
fn calls(word: &[char]) -> bool {
    ["call", "Call", "ring", "Ring", "ringe", "under", "Under"].iter().any(|said| is(word, said))
}

/// Whether a word is a telephone number, or the beginning of one.
fn begins_number(word: &[char]) -> bool {
    let digits = word.iter().filter(|c| c.is_ascii_digit()).count();
    (2..=8).contains(&digits) && word.iter().all(|c| !c.is_alphabetic())
}

fn is_number(word: &[char]) -> bool {
    !word.is_empty() && word.iter().all(char::is_ascii_digit)
}

/// Whether a word says that what stands before it is an age, or a time in years.
fn is_years(word: &[char]) -> bool {
    is(word, "år") || is(word, "year") || is(word, "years")
}

/// Whether a space stands in a date, before its month or before its year: 22. november 2026.
fn date_holds(letters: &[char], place: usize, before: &[char], after: &[char]) -> bool {
    if is_day(before) {
        return is_word(after) && is_year(word_after(letters, place + 1 + after.len()));
    }
    let day = || place.checked_sub(1 + before.len()).map(|space| word_before(letters, space));
    is_word(before) && is_year(after) && day().is_some_and(is_day)
}

/// The day of a month, with its dot in Norwegian.
fn is_day(word: &[char]) -> bool {
    let digits = word.strip_suffix(&['.']).unwrap_or(word);
    (1..=2).contains(&digits.len()) && digits.iter().all(char::is_ascii_digit)
}

/// A year of four digits, and what ends the sentence.
fn is_year(word: &[char]) -> bool {
    let digits = word.iter().take_while(|c| c.is_ascii_digit()).count();
    digits == 4 && word.iter().skip(4).all(|c| !c.is_alphanumeric())
}

fn is_word(word: &[char]) -> bool {
    word.iter().all(|c| c.is_alphabetic())
}

/// Whether a dash stands in a range of numbers, or before the first letter of a word: --full.
fn dash_holds(letters: &[char], place: usize, c: char) -> bool {
    let at = |place: usize| letters.get(place).copied();
    let before = place.checked_sub(1).and_then(at);
    let Some(after) = at(place + 1) else { return false };
    let digit = |c: char| c.is_ascii_digit();
    let within = before.is_some_and(char::is_alphanumeric) && after.is_alphanumeric();
    if c == '–' && within {
        // A dot stands before the dash in some hours: 10.00–15.00, 9.–12.
        return before.is_some_and(digit) || digit(after);
    }
    let begins =
        before.is_none_or(|before| before.is_whitespace() || matches!(before, '(' | '"' | '«' | '-' | '–'));
    begins && (after.is_alphanumeric() || after == c)
}

/// No line holds an address of so many letters before or after a place in it.
const LONGEST: usize = 120;

/// Whether a character stands within an address: a line ends there only where no line holds the whole of it.
fn within_address(letters: &[char], place: usize) -> bool {
    let from = place.saturating_sub(LONGEST);
    let near = letters.get(from..letters.len().min(place + LONGEST)).unwrap_or_default();
    let (before, after) = (word_before(near, place - from), word_after(near, place - from));
    let Some(sign) = letters.get(place).filter(|_| !after.is_empty()) else { return false };
    let long = before.len().max(after.len() + 1) >= LONGEST;
    !long && is_address(&before.iter().chain([sign]).chain(after).collect::<String>())
}

fn word_before(letters: &[char], place: usize) -> &[char] {
    let before = letters.get(..place).unwrap_or_default();
    let start = before.iter().rposition(|c| is_space(*c)).map_or(0, |space| space + 1);
    before.get(start..).unwrap_or_default()
}

fn word_after(letters: &[char], place: usize) -> &[char] {
    let after = letters.get(place + 1..).unwrap_or_default();
    let end = after.iter().position(|c| is_space(*c)).unwrap_or(after.len());
    after.get(..end).unwrap_or_default()
}

/// What no word goes on after; a place at which a line may end parts an address in pieces.
fn is_space(c: char) -> bool {
    c.is_whitespace() || c == LOOSE
}

/// The number of an indicator: one or two capitals, then digits.
fn is_code(word: &[char]) -> bool {
    let capitals = word.iter().take_while(|c| c.is_ascii_uppercase()).count();
    let digits = word.get(capitals..).unwrap_or_default();
    (1..=2).contains(&capitals) && (1..=2).contains(&digits.len()) && digits.iter().all(char::is_ascii_digit)
}

/// The beginning of a telephone number, or a group of it.
fn is_dialled(word: &[char]) -> bool {
    let digits = word.iter().filter(|c| c.is_ascii_digit()).count();
    (1..=5).contains(&digits) && word.iter().all(|c| c.is_ascii_digit() || matches!(c, '+' | '(' | ')'))
}

/// A group of a telephone number: digits, and what ends the sentence.
fn is_group(word: &[char]) -> bool {
    let digits = word.iter().take_while(|c| c.is_ascii_digit()).count();
    let rest = word.get(digits..).unwrap_or_default();
    (2..=5).contains(&digits) && rest.iter().all(|c| matches!(c, '.' | ',' | ';' | ':' | ')' | '?' | '!'))
}

/// Where the addresses round some places may end a line: before what parts their words.
pub(super) fn loose_places(text: &str, torn: &[usize]) -> Vec<usize> {
    let mut places = Vec::new();
    let mut start = 0;
    for word in text.split(is_space) {
        let here = start..start + word.len();
        if torn.iter().any(|at| here.contains(at)) && is_address(word) {
            let inside = word.char_indices().zip(word.chars().skip(1));
            // The name of a host stays whole behind its sign: `@etat.no`.
            let host = word.find('@').unwrap_or(word.len());
            let parts = inside.filter(|((at, c), next)| {
                let parts = matches!(c, '@' | '_') || (*c == '.' && *at < host);
                *at > 0 && parts && next.is_alphanumeric()
            });
            places.extend(parts.map(|((at, _), _)| start + at));
            let slashes = word.char_indices().zip(word.chars().skip(1));
            let after = slashes.filter(|((_, c), next)| *c == '/' && next.is_alphanumeric());
            places.extend(after.map(|((at, _), _)| start + at + 1));
        }
        // White space is as long as it is.
        let space = text.get(start + word.len()..).and_then(|rest| rest.chars().next());
        start += word.len() + space.map_or(0, char::len_utf8);
    }
    places.sort_unstable();
    places
}

fn is_address(word: &str) -> bool {
    word.contains('@')
        || word.contains("://")
        || word.contains("www.")
        || (word.contains('/') && word.contains('.'))
}

/// The same with a sign at some places that lets a line end there.
pub(super) fn loosened(text: &str, places: impl Iterator<Item = usize>) -> String {
    let (mut out, mut from) = (String::with_capacity(text.len()), 0);
    for place in places {
        out.push_str(text.get(from..place).unwrap_or_default());
        out.push(LOOSE);
        from = place;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text with what holds shown by a tilde after it.
    fn shown(text: &str) -> String {
        let mut out = text.to_owned();
        for joint in joints(text).into_iter().rev() {
            out.insert(joint.end, '~');
        }
        out
    }

    #[test]
    fn a_sign_and_its_number_the_groups_of_a_number_and_both_ends_of_a_range_hold() {
        for (text, wanted) in [
            ("see § 196 and § 13-2 (e).", "see § ~196 and § ~13-2 ~(e)."),
            ("straffeloven §§ 257 og 258", "straffeloven §§ ~257 og 258"),
            ("ring 116 111, eller (+47) 22 33 11 60.", "ring ~116 ~111, eller (+47) ~22 ~33 ~11 ~60."),
            ("kl. 10.00–15.00, M1–M12, 2019–2020", "kl. 10.00–~15.00, M1–~M12, 2019–~2020"),
            ("Oslo–Bergen, og – nå", "Oslo–Bergen, og – nå"),
            ("A5 Mangelfull · M12 Truet", "A5 ~Mangelfull ~· M12 ~Truet"),
            ("with --full or –– full", "with -~-~full or –~– ~full"),
            ("in 2020 of 30 people", "in 2020 of 30 people"),
            ("den 22. november 2026.", "den 22. ~november ~2026."),
            ("(on 3 May 2026, at 12", "(on 3 ~May ~2026, at 12"),
            ("19 of them, in 2026", "19 of them, in 2026"),
            ("→ Ring", "→ ~Ring"),
            ("one\u{a0}two", "one\u{a0}~two"),
            ("Politiet: 02800, call 112", "Politiet: ~02800, call ~112"),
            ("under 18 år, 3 hours", "under ~18 ~år, 3 hours"),
            ("§ 13-2 bokstav e, Prop. 66 L (2019)", "§ ~13-2 ~bokstav ~e, Prop. ~66 ~L (2019)"),
            ("Sted: Oslo", "Sted: ~Oslo"),
            ("se udi.no/en/human-trafficking, og/eller", "se udi.no/~en/~human-~trafficking, og/eller"),
        ] {
            assert_eq!(shown(text), wanted);
        }
    }

    /// To look for its ends from each of its signs would take the square of its length.
    #[test]
    fn an_address_that_no_line_holds_is_not_held() {
        assert!(joints(&format!("udi.no/{}", "a-b/".repeat(50))).len() < 70);
        assert!(joints(&"a@b-c/".repeat(6_000)).len() < 70);
        assert_eq!(joints(&format!("udi.no/{}", "a-b/".repeat(20))).len(), 40);
    }

    #[test]
    fn an_address_may_end_a_line_at_its_parts_and_no_other_word_may() {
        let text = "write to post_a@etat.no or see www.etat.no/en/a.b, not a_b.";
        for (torn, wanted) in [
            (12, "write to post|_a|@etat.no or see www.etat.no/en/a.b, not a_b."),
            (40, "write to post_a@etat.no or see www|.etat|.no/|en/|a|.b, not a_b."),
            (55, text),
        ] {
            let loose = loosened(text, loose_places(text, &[torn]).into_iter());
            assert_eq!(loose.replace(LOOSE, "|"), wanted);
        }
    }
}
