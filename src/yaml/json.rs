//! JSON read as YAML: the one thing in it that YAML does not know.

use std::borrow::Cow;

use serde::de::IgnoredAny;

/// Joins the pairs of escapes by which JSON writes what has more than sixteen bits, emoji for one.
/// Text that is not JSON stays as it is.
pub(super) fn joined(text: &str) -> Cow<'_, str> {
    let paired = ["\\ud", "\\uD"].iter().any(|escape| text.contains(escape));
    if !paired || serde_json::from_str::<IgnoredAny>(text).is_err() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        out.push_str(before);
        let length = match pair(escape) {
            Some(c) => {
                out.push(c);
                12
            }
            None => {
                // The backslash and what it escapes, which may be another one.
                let length = 1 + escape.chars().nth(1).map_or(0, char::len_utf8);
                out.push_str(&escape[..length]);
                length
            }
        };
        rest = &escape[length..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The character that a pair of escapes at the beginning of a text stands for.
fn pair(text: &str) -> Option<char> {
    let unit = |from: usize| {
        let digits = text.get(from..from + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    char::decode_utf16([unit(0)?, unit(6)?]).next()?.ok().filter(|c| u32::from(*c) > 0xFFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_joined_and_nothing_else_is_touched() {
        let text = r#"{"note": "\ud83d\uDE00 \\ud83d\\ude00 \u00e5 \n \"\ud83d\udc69\u200d\ud83d\ude80"}"#;
        let whole = r#"{"note": "😀 \\ud83d\\ude00 \u00e5 \n \"👩\u200d🚀"}"#;
        assert_eq!(joined(text), whole);
    }

    #[test]
    fn what_is_not_json_stays() {
        for text in
            ["note: '\\ud83d\\ude00'", r#"{"note": "\ud83d"}"#, r#"{"note": "\ud83d\ude0"}"#, "\\ud83d\\"]
        {
            assert_eq!(joined(text), text);
        }
    }
}
