//! For a terminal that does not read UTF-8: the same text in letters every terminal has.

/// Whether the locale of the environment says that the terminal reads something other than UTF-8.
/// Where it says nothing, UTF-8 is taken for granted.
pub fn wanted(variable: impl Fn(&str) -> Option<String>) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .find_map(|name| variable(name).filter(|value| !value.is_empty()));
    let Some(locale) = locale.map(|locale| locale.to_ascii_lowercase()) else { return false };
    !locale.contains("utf-8") && !locale.contains("utf8")
}

/// The text in ASCII. A character without an equal becomes a question mark.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'æ' => out.push_str("ae"),
            'ø' => out.push_str("oe"),
            'å' => out.push_str("aa"),
            'Æ' => out.push_str("Ae"),
            'Ø' => out.push_str("Oe"),
            'Å' => out.push_str("Aa"),
            '…' => out.push_str("..."),
            c => out.push(fold_char(c)),
        }
    }
    out
}

/// One character in ASCII, as wide as it was: for screens, where columns must not move.
pub fn fold_char(c: char) -> char {
    match c {
        c if c.is_ascii() => c,
        'æ' | 'å' | 'à' | 'á' | 'ä' => 'a',
        'ü' => 'u',
        'Æ' | 'Å' => 'A',
        'ø' | 'ö' | 'ó' | 'ò' => 'o',
        'Ø' | 'Ö' => 'O',
        'é' | 'è' | 'ê' => 'e',
        '–' | '—' | '─' | '═' | '·' => '-',
        '❯' | '→' => '>',
        '←' => '<',
        '↑' => '^',
        '↓' => 'v',
        '✓' => '*',
        '§' => 'S',
        '«' | '»' | '“' | '”' => '"',
        '’' | '‘' => '\'',
        '…' => '.',
        '\u{a0}' => ' ',
        _ => '?',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_locale_that_says_otherwise_asks_for_it() {
        let with = |locale: &str| wanted(|name| (name == "LANG").then(|| locale.to_owned()));
        assert!(!with("nb_NO.UTF-8") && !with("en_GB.utf8") && !with(""));
        assert!(with("nb_NO.ISO-8859-1") && with("C"));
        assert!(!wanted(|_| None));
    }

    #[test]
    fn norwegian_stays_readable() {
        assert_eq!(fold("Grünerløkka får råd – § 196 …"), "Grunerloekka faar raad - S 196 ...");
    }
}
