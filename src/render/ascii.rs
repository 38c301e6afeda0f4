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

/// The text in ASCII: letters of other alphabets by their nearest, what has none as a question mark.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match (c, sign(c)) {
            ('æ', _) => out.push_str("ae"),
            ('ø', _) => out.push_str("oe"),
            ('å', _) => out.push_str("aa"),
            ('Æ', _) => out.push_str("Ae"),
            ('Ø', _) => out.push_str("Oe"),
            ('Å', _) => out.push_str("Aa"),
            ('…', _) => out.push_str("..."),
            (_, Some(sign)) => out.push(sign),
            (c, None) => out.push_str(deunicode::deunicode_char(c).unwrap_or("?")),
        }
    }
    out
}

/// One character in ASCII, as wide as it was: for screens, where columns must not move.
pub fn fold_char(c: char) -> char {
    let letter = || deunicode::deunicode_char(c).and_then(|letters| letters.chars().next()).unwrap_or('?');
    sign(c).unwrap_or_else(letter)
}

/// What is no letter, and letters as it is: marks, dashes, arrows, quotation marks.
fn sign(c: char) -> Option<char> {
    let sign = match c {
        c if c.is_ascii() => c,
        '–' | '—' | '─' | '═' | '·' => '-',
        '❯' | '→' => '>',
        '←' => '<',
        '↑' => '^',
        '↓' => 'v',
        '✓' | '●' => '*',
        '○' => 'o',
        '−' => '-',
        '§' => 'S',
        '«' | '»' | '“' | '”' => '"',
        '’' | '‘' => '\'',
        '…' => '.',
        '\u{a0}' => ' ',
        _ => return None,
    };
    Some(sign)
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

    #[test]
    fn letters_of_other_languages_stay_readable() {
        assert_eq!(fold("Čáhcesuolu, Łódź, Đorđe, şçğı, ñ"), "Cahcesuolu, Lodz, Dorde, scgi, n");
        assert_eq!("Čáhcesuolu ß".chars().map(fold_char).collect::<String>(), "Cahcesuolu s");
    }
}
