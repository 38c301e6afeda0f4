//! What a PDF is made of: archive and accessibility standards, language, tags.

use std::collections::BTreeMap;

use hayro_syntax::Pdf;
use hayro_syntax::object::{Dict, Name, Object, String as PdfString};

use super::pdf_text;
use super::support::{LANGS, SHEETS, folder, made, record_with, run};

/// How often each kind of structure element stands in a file.
fn tags(bytes: &[u8]) -> BTreeMap<String, usize> {
    let pdf = Pdf::new(bytes.to_vec()).expect("a PDF");
    let mut tags = BTreeMap::new();
    for dict in dicts(&pdf) {
        if dict.get::<Name<'_>>(b"Type").is_some_and(|kind| &*kind == b"StructElem")
            && let Some(kind) = dict.get::<Name<'_>>(b"S")
        {
            *tags.entry(String::from_utf8_lossy(&kind).into_owned()).or_insert(0) += 1;
        }
    }
    tags
}

fn dicts(pdf: &Pdf) -> Vec<Dict<'_>> {
    pdf.objects()
        .into_iter()
        .filter_map(|object| match object {
            Object::Dict(dict) => Some(dict),
            _ => None,
        })
        .collect()
}

fn has(bytes: &[u8], what: &str) -> bool {
    bytes.windows(what.len()).any(|window| window == what.as_bytes())
}

fn pdf(args: &[&str], lang: &str) -> Vec<u8> {
    made(&[args, &["--lang", lang, "--format", "pdf"]].concat())
}

#[test]
fn every_document_says_that_it_is_archival_and_accessible_and_in_which_language() {
    for lang in LANGS {
        for (name, args) in SHEETS {
            let bytes = pdf(args, lang);
            assert!(has(&bytes, "<pdfaid:part>2<") && has(&bytes, "<pdfaid:conformance>A<"), "{name}");
            assert!(has(&bytes, "<pdfuaid:part>1<"), "{name}");
            let file = Pdf::new(bytes.clone()).expect("a PDF");
            let catalog = dicts(&file)
                .into_iter()
                .find(|dict| dict.get::<Name<'_>>(b"Type").is_some_and(|kind| &*kind == b"Catalog"))
                .expect("a catalog");
            let language = catalog.get::<PdfString<'_>>(b"Lang").expect("a language");
            assert!(language.as_bytes().starts_with(lang.as_bytes()), "{name} {lang}");
            assert!(catalog.contains_key(b"StructTreeRoot") && catalog.contains_key(b"MarkInfo"), "{name}");
            assert!(file.metadata().title.is_some(), "{name} has no title");
        }
    }
}

#[test]
fn headings_lists_tables_and_their_headers_are_tagged_as_such() {
    let checklist = tags(&pdf(&["checklist"], "en"));
    for kind in ["H1", "H2", "H3", "Table", "THead", "TBody", "TR", "TH", "TD", "Figure", "Caption"] {
        assert!(checklist.contains_key(kind), "{kind} is missing: {checklist:?}");
    }
    let questions = tags(&pdf(&["questions"], "nb"));
    for kind in ["H1", "H2", "H3", "L", "P"] {
        assert!(questions.contains_key(kind), "{kind} is missing: {questions:?}");
    }
    let folder = folder();
    record_with(folder.path(), "r.json", "a note");
    let assessment = tags(&run(folder.path(), &["assess", "r.json", "--full", "--format", "pdf"]).out);
    for kind in ["H1", "H2", "H3", "L", "Table", "TR", "TH", "TD", "Strong"] {
        assert!(assessment.contains_key(kind), "{kind} is missing: {assessment:?}");
    }
}

#[test]
fn every_box_has_words_for_those_who_cannot_see_it() {
    let bytes = pdf(&["checklist", "--list", "prostitution"], "en");
    let file = Pdf::new(bytes).expect("a PDF");
    let (mut boxes, mut letters) = (BTreeMap::new(), BTreeMap::new());
    for dict in dicts(&file) {
        let kind = dict.get::<Name<'_>>(b"S").map(|kind| kind.to_vec()).unwrap_or_default();
        let (words, counted) = match kind.as_slice() {
            b"Figure" => (dict.get::<PdfString<'_>>(b"Alt").expect("a figure has words"), &mut boxes),
            b"Span" => (dict.get::<PdfString<'_>>(b"E").expect("a letter has words"), &mut letters),
            _ => continue,
        };
        *counted.entry(decoded(words.as_bytes())).or_insert(0) += 1;
    }
    // Four indicators, each with a box for each state and a letter for each basis.
    let states = ["present", "looked for and not seen", "unclear", "declined to answer"];
    let states = states.map(|state| (format!("{state}: box, not ticked"), 4));
    assert_eq!(boxes, BTreeMap::from(states));
    let bases = ["observed", "in documents", "said by the person", "said by others"];
    assert_eq!(letters, BTreeMap::from(bases.map(|basis| (basis.to_owned(), 4))));
}

#[test]
fn there_are_bookmarks_and_the_same_call_gives_the_same_bytes() {
    for (name, args) in SHEETS {
        let bytes = pdf(args, "nb");
        assert_eq!(bytes, pdf(args, "nb"), "{name}");
        let (bookmarks, headings) = (bookmarks(&bytes), tags(&bytes));
        let headings = ["H1", "H2", "H3", "H4"].map(|kind| headings.get(kind).copied().unwrap_or_default());
        assert_eq!(bookmarks.len(), headings.iter().sum::<usize>(), "{name}: {bookmarks:?}");
    }
    let checklist = bookmarks(&pdf(&["checklist"], "nb"));
    for heading in ["Alle, voksne og mindreårige", "Din egen konklusjon", "Hvem du kan kontakte"] {
        assert!(checklist.iter().any(|bookmark| bookmark == heading), "{heading}: {checklist:?}");
    }
}

/// The titles of a file's bookmarks.
fn bookmarks(bytes: &[u8]) -> Vec<String> {
    let file = Pdf::new(bytes.to_vec()).expect("a PDF");
    let bookmark = |dict: &Dict<'_>| {
        let title = dict.get::<PdfString<'_>>(b"Title")?;
        dict.contains_key(b"Dest").then(|| decoded(title.as_bytes()))
    };
    dicts(&file).iter().filter_map(bookmark).collect()
}

/// A string of a file: UTF-16 where a mark says so, else Latin.
fn decoded(bytes: &[u8]) -> String {
    match bytes.strip_prefix(b"\xfe\xff") {
        Some(wide) => {
            let units: Vec<u16> =
                wide.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        None => bytes.iter().copied().map(char::from).collect(),
    }
}

/// How many pages a document may have at most: what is longer is not read.
#[test]
fn no_document_is_longer_than_it_may_be() {
    let record = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/samples/record.yaml");
    let limits: [(&[&str], usize); 18] = [
        (&["assess", record], 3),
        (&["assess", record, "--one-page"], 1),
        (&["assess", record, "--full"], 7),
        (&["report", "child-welfare", record], 2),
        (&["report", "police", record], 2),
        (&["checklist"], 6),
        (&["checklist", "--list", "prostitution"], 1),
        (&["checklist", "--list", "forced-labour"], 1),
        (&["questions"], 8),
        (&["preparation"], 1),
        (&["quick"], 1),
        (&["handout", "rights"], 2),
        (&["handout", "rights", "--for", "minor"], 2),
        // Both sides of one sheet.
        (&["handout", "card"], 2),
        (&["duties", "--sheet"], 2),
        (&["contacts"], 3),
        (&["explain"], 3),
        (&["catalogue", "sources"], 4),
    ];
    for lang in LANGS {
        for (args, most) in limits {
            let pages = Pdf::new(pdf(args, lang)).expect("a PDF").pages().len();
            assert!(pages <= most, "{args:?} {lang}: {pages} pages");
        }
    }
}

#[test]
fn a_table_that_goes_on_over_a_page_says_of_what_it_is() {
    for (lang, name) in [("en", "Public bodies (continued)"), ("nb", "Offentlige instanser (forts.)")] {
        for large in [&[][..], &["--large-print"]] {
            let args = [&["contacts"][..], large].concat();
            let bytes = pdf(&args, lang);
            let said = pdf_text::text(&bytes);
            assert!(said.contains(&pdf_text::close(name)), "{lang}: {said}");
            let tags = tags(&bytes);
            assert_eq!(tags["Table"], tags["TBody"], "{lang}: a table is whole");
            // In large print cells stand under one another, and no column has a name.
            let heads = tags.get("THead").copied().unwrap_or_default();
            assert_eq!(heads, if large.is_empty() { tags["Table"] } else { 0 }, "{lang}");
        }
    }
}

#[test]
fn what_holds_together_in_a_line_is_found_by_its_plain_words() {
    for lang in LANGS {
        for args in [&["duties", "--sheet"][..], &["contacts"], &["explain"], &["checklist", "--large-print"]]
        {
            let lines = pdf_text::lines(&pdf(args, lang));
            let telling = |line: &String| line.contains(['\u{a0}', '\u{200b}', '\u{2060}', '\u{fffd}']);
            assert!(!lines.iter().any(telling), "{args:?} {lang}: {lines:?}");
        }
        let lines = pdf_text::lines(&pdf(&["duties", "--sheet"], lang));
        for wanted in ["§ 196", "116 111", "22 33 11 60"] {
            assert!(lines.iter().any(|line| line.contains(wanted)), "{wanted} {lang}: {lines:?}");
        }
        assert!(!lines.iter().any(|line| line.trim_end().ends_with('§')), "{lang}: {lines:?}");
    }
}

#[test]
fn what_may_be_found_names_neither_program_nor_engine() {
    for args in [&["handout", "rights"][..], &["handout", "card"]] {
        for telling in ["holdepunkt", "Typst", "no-kom"] {
            assert!(!has(&pdf(args, "en"), telling), "{args:?}: {telling}");
        }
    }
}

#[test]
fn a_pdf_goes_to_a_pipe_and_to_a_file() {
    let folder = folder();
    assert_eq!(run(folder.path(), &["preparation", "-o", "a.pdf"]).code, Some(0));
    let file = std::fs::read(folder.path().join("a.pdf")).expect("a file");
    assert!(file.starts_with(b"%PDF-1.7"));
    assert_eq!(run(folder.path(), &["preparation", "--format", "pdf", "-o", "-"]).out, file);
}
