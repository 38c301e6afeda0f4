//! Ids of messages, checked when the program is built: what no message has does not compile, and
//! neither do arguments that it does not take.

use super::Msg;

/// Every message with the arguments it takes, both in alphabetical order; written by `build.rs`.
const MESSAGES: &[(&str, &[&str])] = &include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The id of a message that there is. `id!` makes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(&'static str);

impl Id {
    /// Takes a text for an id. Only for `id!`, which checks it,
    /// which check it.
    #[doc(hidden)]
    pub const fn checked(id: &'static str) -> Self {
        Self(id)
    }

    /// The id as text.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// The message that stands beside this one, under its id with an ending: its help, its advice.
    pub fn beside(self, ending: &str) -> Msg {
        Msg::composed(format!("{}-{ending}", self.0))
    }
}

/// Whether a message takes these arguments, in whichever order, and no others.
pub const fn takes(id: &str, arguments: &[&str]) -> bool {
    let Some(expected) = arguments_of(id.as_bytes(), b"") else { return false };
    if expected.len() != arguments.len() {
        return false;
    }
    let mut at = 0;
    while at < arguments.len() {
        if !among(arguments[at].as_bytes(), expected) {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether for each of these endings there is a message without arguments.
pub const fn all(prefix: &str, endings: &[&str]) -> bool {
    let mut at = 0;
    while at < endings.len() {
        match arguments_of(prefix.as_bytes(), endings[at].as_bytes()) {
            Some(&[]) => at += 1,
            _ => return false,
        }
    }
    true
}

/// The arguments of the message whose id is the two parts together.
const fn arguments_of(first: &[u8], second: &[u8]) -> Option<&'static [&'static str]> {
    let (mut low, mut high) = (0, MESSAGES.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let (id, arguments) = MESSAGES[middle];
        match order(id.as_bytes(), first, second) {
            0 => return Some(arguments),
            1 => high = middle,
            _ => low = middle + 1,
        }
    }
    None
}

/// How a text stands to two others put together: 0 equal, 1 after them, -1 before them.
const fn order(text: &[u8], first: &[u8], second: &[u8]) -> i8 {
    let length = first.len() + second.len();
    let mut at = 0;
    while at < text.len() && at < length {
        let other = if at < first.len() { first[at] } else { second[at - first.len()] };
        if text[at] != other {
            return if text[at] > other { 1 } else { -1 };
        }
        at += 1;
    }
    if text.len() == length {
        0
    } else if text.len() > length {
        1
    } else {
        -1
    }
}

const fn among(word: &[u8], words: &[&str]) -> bool {
    let mut at = 0;
    while at < words.len() {
        if order(words[at].as_bytes(), word, b"") == 0 {
            return true;
        }
        at += 1;
    }
    false
}

/// The id of a message. What follows it are the arguments it takes, where there are any.
macro_rules! id {
    ($id:literal $(, $argument:ident)* $(,)?) => {{
        const {
            assert!(
                $crate::words::ids::takes($id, &[$(stringify!($argument)),*]),
                concat!("no message `", $id, "` that takes these arguments")
            );
        }
        $crate::words::Id::checked($id)
    }};
}

/// A message with its arguments: `=` before a text or another message, `:` before a number that plural rules
/// look at.
macro_rules! msg {
    ($id:literal $(, $name:ident $mark:tt $value:expr)* $(,)?) => {{
        let message = $crate::words::Msg::new($crate::words::id!($id $(, $name)*));
        $(let message = $crate::words::msg!(@ $mark message, stringify!($name), $value);)*
        message
    }};
    (@ = $message:expr, $name:expr, $value:expr) => { $message.with($name, $value) };
    (@ : $message:expr, $name:expr, $value:expr) => { $message.count($name, $value) };
}

/// The message of a member of a closed set: a beginning, and the member's written form. Each member has one.
macro_rules! each {
    ($prefix:literal, $set:ty, $member:expr) => {{
        const {
            assert!(
                $crate::words::ids::all($prefix, <$set as $crate::choice::Choice>::NAMES),
                concat!("not every member of the set has a message that begins with `", $prefix, "`")
            );
        }
        let member: $set = $member;
        $crate::words::Msg::composed(format!(concat!($prefix, "{}"), $crate::choice::Choice::as_str(member)))
    }};
}

pub(crate) use {each, id, msg};
