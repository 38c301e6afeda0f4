//! What somebody typed, and where it leads.

use super::super::script::Part;

/// What somebody typed at a prompt.
pub(super) enum Reply {
    Text(String),
    Back,
    Help,
    /// To the signs, without a note.
    Signs,
    /// It was asked about, and there is nothing to note.
    Nothing,
    /// What was recorded last is taken back.
    Undo,
    /// To another part.
    Jump,
    /// Questions in both languages, or in one again.
    Both,
    Leave,
    AtOnce,
    /// A note, and how to leave once it is kept.
    Parting(String, Turn),
}

/// Where a step leads.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// To the beginning of a part.
    To(Part),
    Next,
    Again,
    Back,
    Leave,
    AtOnce,
}

/// Where a reply leads that no step makes anything else of.
pub(super) fn turn(reply: &Reply) -> Turn {
    match reply {
        Reply::Back => Turn::Back,
        Reply::Leave => Turn::Leave,
        Reply::AtOnce => Turn::AtOnce,
        Reply::Parting(_, turn) => *turn,
        Reply::Help | Reply::Signs | Reply::Nothing | Reply::Undo | Reply::Jump | Reply::Both => Turn::Again,
        Reply::Text(_) => Turn::Next,
    }
}

/// The letter that is all of a reply.
pub(super) fn single(reply: &str) -> Option<char> {
    let mut letters = reply.chars();
    letters.next().filter(|_| letters.next().is_none()).map(|letter| letter.to_ascii_lowercase())
}

/// The numbers in a reply, each between one and `last`, none twice; `None` where anything else is in it.
pub(super) fn numbers(reply: &str, last: usize) -> Option<Vec<usize>> {
    let mut found = Vec::new();
    for word in reply.split([' ', ',']).filter(|word| !word.is_empty()) {
        let number = word.parse::<usize>().ok().filter(|number| (1..=last).contains(number))?;
        if !found.contains(&number) {
            found.push(number);
        }
    }
    Some(found).filter(|found| !found.is_empty())
}

/// The row that a reply of one number chooses among these.
pub(super) fn chosen<T: Copy>(reply: &str, rows: &[T]) -> Option<T> {
    let number = numbers(reply, rows.len())?.first().copied()?;
    rows.get(number - 1).copied()
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn numbers_are_read_and_everything_else_is_refused() {
        assert_eq!(numbers("1 3,3", 4), Some(vec![1, 3]));
        for wrong in ["", "0", "5", "1 x", "-1"] {
            assert_eq!(numbers(wrong, 4), None, "{wrong}");
        }
    }
}
