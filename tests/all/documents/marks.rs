//! What an agency lays over the guide says whose it is, in every document that prints it and in every format.

use super::pdf_text;
use super::support::run;
use crate::overlay::with_change;
use crate::support::Folder;

/// The names of the body and of the agency, the routine and the head, by language.
struct Own {
    lang: &'static str,
    marked: &'static str,
    routine: (&'static str, &'static str),
    head: &'static str,
    foot: &'static str,
}

/// The body has a name that the guide never says: where it stands, it is the agency's.
const NAME: &str = "Zebravakta";
const OWN: [Own; 2] = [
    Own {
        lang: "en",
        marked: "Zebravakta (own entry: Example municipality)",
        routine: ("Routines of our own: Example municipality", "Tell the duty officer the same day"),
        head: "For internal use.",
        foot: "with own entries: Example municipality",
    },
    Own {
        lang: "nb",
        marked: "Zebravakta (egen oppføring: Eksempel kommune)",
        routine: ("Egne rutiner: Eksempel kommune", "Si fra til vakthavende samme dag"),
        head: "Til intern bruk.",
        foot: "med egne oppføringer: Eksempel kommune",
    },
];

/// Every document for professionals, and whether it prints the body and the routine.
const DOCUMENTS: [(&[&str], bool, bool); 18] = [
    (&["assess", "child.yaml"], true, true),
    (&["assess", "child.yaml", "--full"], true, true),
    (&["assess", "child.yaml", "--one-page"], false, false),
    (&["assess", "called.yaml"], true, true),
    (&["assess", "called.yaml", "--full"], true, true),
    (&["report", "child-welfare", "called.yaml"], true, false),
    // A body of one municipality would say where the person is.
    (&["report", "child-welfare", "called.yaml", "--without-identity"], false, false),
    (&["contacts"], true, false),
    (&["contacts", "zebravakta"], true, false),
    (&["contacts", "--region", "Sandnes"], true, false),
    (&["contacts", "zebravakta", "--history"], false, false),
    (&["duties", "--age", "under-18"], false, false),
    (&["duties", "--sheet"], false, false),
    (&["checklist"], false, false),
    (&["questions"], false, false),
    (&["preparation"], false, false),
    (&["explain"], false, false),
    (&["catalogue", "sources"], false, false),
];

/// Those with the agency's own words at their head; the sheet on the wall has none.
const HEADED: [&str; 6] = ["assess", "report", "duties", "checklist", "questions", "preparation"];

fn own() -> Folder {
    let folder = with_change(
        "contacts.yaml",
        "name: { en: Emergency child welfare service, nb: Barnevernvakta }",
        &format!("name: {{ en: {NAME}, nb: {NAME} }}"),
    );
    let child = std::fs::read_to_string(folder.path().join("child.yaml")).expect("read");
    folder.file("called.yaml", format!("{child}calls: [{{ body: own-barnevernvakt, on: 2026-11-22 }}]\n"));
    folder
}

/// What a format says, so that words can be looked for: without white space, without what escapes, in small letters
/// for headings that text sets in capitals.
fn plain(format: &str, bytes: &[u8]) -> String {
    let text = match format {
        "pdf" => pdf_text::text(bytes),
        _ => pdf_text::close(std::str::from_utf8(bytes).expect("UTF-8")).replace('\\', ""),
    };
    let mut words = String::new();
    let mut inside = false;
    for letter in text.chars() {
        match letter {
            '<' if format == "html" => inside = true,
            '>' if format == "html" => inside = false,
            '*' if format == "markdown" => {}
            letter if !inside => words.extend(letter.to_lowercase()),
            _ => {}
        }
    }
    words
}

#[test]
fn what_is_an_agencys_own_is_marked_in_every_document_and_format() {
    let folder = own();
    for own in &OWN {
        for (args, body, routine) in DOCUMENTS {
            for format in ["text", "markdown", "html", "pdf"] {
                // Wide, so that no cell of a table is broken between its words.
                let more = ["--overlay", "own", "--lang", own.lang, "--format", format, "--width", "400"];
                let ran = run(folder.path(), &[args, &more].concat());
                assert_eq!(ran.code, Some(0), "{args:?} {format}: {}", ran.err);
                let said = plain(format, &ran.out);
                let has = |words: &str| said.matches(&pdf_text::close(&words.to_lowercase())).count();
                let place = format!("{args:?} {format} {}", own.lang);
                assert!(has(own.foot) > 0, "{place}: the foot says nothing of it");
                let headed = HEADED.contains(&args[0]) && !args.contains(&"--sheet");
                assert_eq!(has(own.head) > 0, headed, "{place}: head");
                // Wherever its name stands, the mark stands with it.
                assert_eq!(has(NAME), has(own.marked), "{place}: a body without its mark");
                assert!(!body || has(own.marked) > 0, "{place}: the body is not there");
                let (heading, text) = own.routine;
                assert_eq!((has(heading) > 0, has(text) > 0), (routine, routine), "{place}: routines");
            }
        }
    }
}

/// What a person keeps, and what is for everybody, says nothing of an agency.
#[test]
fn what_a_person_keeps_has_nothing_of_an_agency_in_any_format() {
    let folder = own();
    for own in &OWN {
        for args in
            [&["handout", "rights"][..], &["handout", "rights", "--for", "minor"], &["handout", "card"]]
        {
            for format in ["text", "markdown", "html", "pdf"] {
                let asked = [args, &["--lang", own.lang, "--format", format]].concat();
                let with = run(folder.path(), &[&asked[..], &["--overlay", "own"]].concat());
                assert_eq!(with.code, Some(0), "{args:?} {format}: {}", with.err);
                assert_eq!(with.out, run(folder.path(), &asked).out, "{args:?} {format} {}", own.lang);
            }
        }
    }
}
