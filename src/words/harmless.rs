//! What is made harmless before it is shown: control characters, and what hides text or turns it round.

/// A space that lines do not break at. Formats that wrap lines themselves put a plain one in its
/// place afterwards, so that what is copied from them can be searched for.
pub const TOGETHER: &str = "\u{a0}";

/// What somebody typed, made harmless for a terminal: control characters are shown by their code
/// point, line breaks stay, and so does everything a reader can see.
pub fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push('\n'),
            '\t' => out.push_str("    "),
            // Asks for a wide picture where terminals disagree on how wide it is; the sign stays.
            '\r' | '\u{FE0F}' => {}
            c if is_hidden(c) => out.push_str(&format!("[U+{:04X}]", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

/// The same on one line.
pub fn harmless_line(text: &str) -> String {
    harmless(text).replace('\n', " ")
}

/// Control characters, and those that change the direction or hide text without being seen.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}
