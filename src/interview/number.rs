//! Numbers as keys: a digit answers nothing while a longer number could be meant.

/// What the digits typed so far mean on rows with numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant {
    /// This row, and no other.
    Row(usize),
    /// A longer number could be meant; the row that fits as it is, if one does.
    MayGoOn(Option<usize>),
    /// No row has such a number.
    None,
}

/// One digit more. Digits that are told apart from here on are forgotten.
pub(super) fn digit(typed: &mut String, digit: char, numbers: &[String]) -> Meant {
    typed.push(digit);
    let fits = whole(typed, numbers);
    let begin = numbers.iter().filter(|number| number.starts_with(typed.as_str())).count();
    if begin > usize::from(fits.is_some()) {
        return Meant::MayGoOn(fits);
    }
    typed.clear();
    fits.map_or(Meant::None, Meant::Row)
}

/// The row with just this number.
pub(super) fn whole(typed: &str, numbers: &[String]) -> Option<usize> {
    numbers.iter().position(|number| number == typed)
}

/// The numbers of so many rows, from one.
pub(super) fn from_one(rows: usize) -> Vec<String> {
    (1..=rows).map(|number| number.to_string()).collect()
}
