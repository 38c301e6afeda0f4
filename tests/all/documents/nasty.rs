//! What somebody may type or paste, in every format: it is shown as text and nothing breaks.

use super::support::{folder, record_with, run};

/// Whatever could be taken for something else than text.
const MARKS: &str = "<script>alert(1)</script> #import \"x\": * ]]> [x](javascript:alert(1)) | ` `` $x$ @ref \\ /* // { } #panic() ~~s~~ <!-- &lt; &amp;";

const FORMATS: [&str; 4] = ["text", "markdown", "html", "pdf"];

/// Makes the assessment of a record with this note in every format.
fn everywhere(note: &str) -> Vec<(&'static str, Vec<u8>, String)> {
    let folder = folder();
    record_with(folder.path(), "r.json", note);
    let one = |format| {
        let ran = run(folder.path(), &["assess", "r.json", "--format", format]);
        assert_eq!(ran.code, Some(0), "{format}: {}", ran.err);
        (format, ran.out, ran.err)
    };
    FORMATS.into_iter().map(one).collect()
}

/// Letters and digits, of which nothing may be lost.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn forty_thousand_characters_are_all_there() {
    let note: String = (0..4000).map(|number| format!("ord{number:06} ")).collect();
    assert!(note.len() >= 40_000);
    for (format, bytes, _) in everywhere(&note) {
        if format == "pdf" {
            assert!(bytes.starts_with(b"%PDF-"));
            continue;
        }
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert!(text.contains("ord003999"), "{format}");
        assert!(letters(&text).contains(&letters(&note)), "{format}");
    }
}

#[test]
fn a_word_of_five_thousand_letters_loses_none() {
    let note = "ab".repeat(2500);
    for (format, bytes, _) in everywhere(&note) {
        if format != "pdf" {
            assert!(letters(&String::from_utf8(bytes).expect("UTF-8")).contains(&note), "{format}");
        }
    }
}

#[test]
fn marks_of_every_format_are_text() {
    for (format, bytes, _) in everywhere(MARKS) {
        if format == "pdf" {
            continue;
        }
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert!(!text.contains("<script>") || format == "text", "{format}");
        assert!(text.contains("alert(1)") || text.contains("alert\\(1\\)"), "{format}");
    }
}

/// Readers that make formulas, citations and small letters of these signs are common in offices.
#[test]
fn signs_of_other_kinds_of_markdown_are_text_there_too() {
    let note = "owes $x$ to @boss, H~2~O and 2^3^";
    let markdown =
        everywhere(note).into_iter().find(|(format, ..)| *format == "markdown").expect("Markdown").1;
    let markdown = String::from_utf8(markdown).expect("UTF-8");
    assert!(markdown.contains("owes \\$x\\$ to \\@boss, H\\~2\\~O and 2\\^3\\^"), "{markdown}");
}

#[test]
fn control_characters_and_turned_directions_are_shown_by_code_point() {
    for (format, bytes, _) in everywhere("a\u{7}b\u{1b}[2Jc\u{202e}d\u{0}e") {
        if format == "pdf" {
            continue;
        }
        let text = String::from_utf8(bytes).expect("UTF-8").replace('\\', "");
        for shown in ["[U+0007]", "[U+001B]", "[U+202E]", "[U+0000]"] {
            assert!(text.contains(shown), "{format}: {shown}");
        }
        assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'), "{format}");
    }
}

#[test]
fn what_people_say_in_other_scripts_is_set_in_a_face_of_theirs() {
    let note = "שלום עליכם · السلام عليكم · ሰላም · ສະບາຍດີ · สวัสดี · 你好 · नमस्ते · გამარჯობა · 👩‍👧 ❤️ · Tiếng Việt · Țară";
    for (format, bytes, err) in everywhere(note) {
        if format == "pdf" {
            assert_eq!(err, "");
            for face in
                ["Hebrew", "Arabic", "Ethiopic", "Lao", "Thai", "CJK", "Devanagari", "Georgian", "Emoji"]
            {
                let told = bytes.windows(face.len()).any(|window| window == face.as_bytes());
                assert!(told, "no face for {face}");
            }
            continue;
        }
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert!(text.contains("שלום") && text.contains("السلام") && text.contains('👩'), "{format}");
    }
}

/// A script that no face has: the paper itself says that something is shown by its code point.
#[test]
fn a_document_says_itself_that_a_script_is_missing() {
    for (format, bytes, err) in everywhere("𓀀 and 𒀀") {
        if format == "pdf" {
            assert!(err.contains("U+13000") && err.contains("U+12000"), "{err}");
            assert!(bytes.starts_with(b"%PDF-"));
        } else {
            assert_eq!(err, "", "{format}");
        }
    }
}

/// What no writer of PDF takes: a piece of text longer than its strings may be.
#[test]
fn a_word_of_forty_thousand_letters_is_set() {
    for (format, bytes, err) in everywhere(&"ab".repeat(20_000)) {
        assert_eq!(err, "", "{format}");
        assert!(!bytes.is_empty(), "{format}");
    }
}
