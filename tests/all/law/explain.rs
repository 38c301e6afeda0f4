//! Terms, the short check and the sources.

use holdepunkt::Choice;
use holdepunkt::document::Voice;
use holdepunkt::document::{self, find};
use holdepunkt::render::{Look, text};

use crate::support::{Folder, LANGS, Ran, guide, messages};

fn run(args: &[&str]) -> Ran {
    Folder::new().run(args)
}

/// A document's text in one line, spaces all alike.
fn words(text: &str) -> String {
    text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The title: the line after the emergency line.
fn title(ran: &Ran) -> String {
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    ran.out.lines().nth(1).unwrap_or_default().trim().to_owned()
}

#[test]
fn each_term_is_explained_by_its_name_in_either_language() {
    for term in &guide().knowledge.terms {
        for lang in LANGS {
            let asked = term.term.get(lang);
            let messages = messages(lang);
            let voice = Voice::new(&messages, guide());
            let found = find(voice, asked);
            assert_eq!(found.first().map(|found| &found.id), Some(&term.id), "{asked}");
            let page = document::term(voice, term);
            let out = words(&text(&page, Look { width: 500, styled: false, ascii: false }));
            assert!(out.contains(&words(term.text.get(lang))), "{asked}");
            // Where it can be taken for another, the test stands beside it.
            for apart in &term.tells_apart {
                let test = words(apart.text.get(lang));
                assert!(out.contains(&test), "{asked}: {test}\n{out}");
            }
            assert!(!term.source.is_empty());
        }
    }
}

#[test]
fn other_words_lead_to_the_term_whatever_the_language() {
    for (asked, term) in [
        ("trafficking", "human trafficking"),
        ("handel med mennesker", "human trafficking"),
        ("menneskehandel", "human trafficking"),
        ("grov menneskehandel", "aggravated human trafficking"),
        ("§ 258", "aggravated human trafficking"),
        ("hallikvirksomhet", "pimping"),
        ("menneskesmugling", "human smuggling"),
        ("smugling", "human smuggling"),
        ("sosial dumping", "social dumping"),
        ("tvangsekteskap", "forced marriage"),
        ("negativ sosial kontroll", "negative social control"),
        ("moderne slaveri", "modern slavery"),
        ("slaveri", "slavery"),
        ("artikkel 26", "non-punishment"),
        ("refleksjonsperiode", "reflection period"),
        ("holdepunkter", "threshold"),
        ("Arbeidslivskriminalitet", "work-related crime"),
        ("improper conduct", "improper conduct"),
        ("vulnerable situation", "vulnerable situation"),
    ] {
        assert_eq!(title(&run(&["explain", asked])), term, "{asked}");
    }
    let messages = messages(LANGS[0]);
    let voice = Voice::new(&messages, guide());
    for term in &guide().knowledge.terms {
        for also in term.also.values().flatten() {
            let found = find(voice, also);
            assert!(found.iter().any(|found| found.id == term.id), "{also} does not lead to {}", term.id);
        }
    }
}

#[test]
fn spelling_is_forgiven_and_an_unknown_term_suggests_the_nearest() {
    for (asked, term) in
        [("slavry", "slavery"), ("prostitusjn", "prostitution"), ("trafikking", "human trafficking")]
    {
        let ran = run(&["explain", asked]);
        assert!(title(&ran) == term || ran.err.contains(term), "{asked}: {}{}", title(&ran), ran.err);
    }
    let ran = run(&["explain", "sosialdumpng"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("did you mean social dumping?"), "{}", ran.err);
    let ran = run(&["explain", "sosialdumpng", "--lang", "nb"]);
    assert!(ran.err.contains("mente du sosial dumping?"), "{}", ran.err);
    let ran = run(&["explain", "qqqqq"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("holdepunkt explain") && !ran.err.contains("did you mean"), "{}", ran.err);
}

#[test]
fn without_a_term_everything_is_listed() {
    for lang in LANGS {
        let ran = run(&["explain", "--lang", lang.as_str(), "--width", "300"]);
        let out = words(&ran.out);
        let knowledge = &guide().knowledge;
        let texts = knowledge.terms.iter().map(|term| &term.term);
        let texts = texts.chain(knowledge.myths.iter().flat_map(|myth| [&myth.myth, &myth.truth]));
        let texts = texts.chain(knowledge.why_not_seen.iter().map(|item| &item.text));
        let texts =
            texts.chain(knowledge.settings.iter().flat_map(|setting| {
                [&setting.name].into_iter().chain(&setting.examples).chain(&setting.dated)
            }));
        for text in texts {
            assert!(out.contains(&words(text.get(lang))), "{lang:?}: {}", text.get(lang));
        }
    }
}

/// Seven signs, what to do, whom to call. No count, no result, nothing that could be read as one.
#[test]
fn the_short_check_prints_no_result() {
    assert_eq!(guide().quick.signs.len(), 7);
    for (lang, verdicts) in [
        ("en", ["score", "points", " of 7", "of seven", "likely a victim", "high risk", "low risk"]),
        ("nb", ["poeng", "resultatet", " av 7", "av sju", "sannsynligvis", "høy risiko", "lav risiko"]),
    ] {
        let ran = run(&["quick", "--lang", lang]);
        assert_eq!(ran.code, Some(0));
        let out = words(&ran.out);
        for verdict in verdicts {
            assert!(!out.to_lowercase().contains(verdict), "{lang}: {verdict}");
        }
        let quick = &guide().quick;
        let lang = if lang == "en" { LANGS[0] } else { LANGS[1] };
        for sign in &quick.signs {
            assert!(out.contains(&words(sign.question.get(lang))), "{}", sign.id);
        }
        let ends = words(quick.no_result.get(lang));
        let after = out.split(&ends).nth(1).expect("it says that there is none");
        assert!(!after.contains(['?', '%']) && after.len() < 160, "it ends so: {after}");
        for number in ["112", "02800", "22 33 11 60", "466 15 000"] {
            assert!(out.contains(number), "{number}");
        }
        assert!(out.contains("barnevernvakten.no"));
    }
}

/// What helps to answer a question says where it is from, unless it only says how the program works or what to think of.
#[test]
fn a_help_that_claims_something_cites_its_source() {
    let claims_nothing = [
        "safety.urgent-health",
        "safety.can-talk-alone",
        "assessor.sector",
        "safety.risk-event",
        "forms",
        "notified.police",
        "notified.child-welfare",
    ];
    let helps = || guide().facts.iter().filter(|fact| fact.help.is_some());
    let without: Vec<&str> =
        helps().filter(|fact| fact.source.is_empty()).map(|fact| fact.fact.as_str()).collect();
    assert_eq!(without, claims_nothing);
    for fact in &guide().facts {
        assert!(fact.source.is_empty() || fact.help.is_some(), "{}: a source of nothing", fact.fact);
    }
    // What hangs on a source is found by it.
    let citing = guide().citing();
    for fact in helps().filter(|fact| !fact.source.is_empty()) {
        assert!(citing.iter().any(|cites| cites.kind == "facts" && cites.id == fact.fact), "{}", fact.fact);
    }
}

/// The eighteen sources, each with what hangs on it.
#[test]
fn every_source_is_listed_with_what_hangs_on_it() {
    assert_eq!(guide().sources.len(), 18);
    for lang in LANGS {
        let ran =
            run(&["catalogue", "sources", "--lang", lang.as_str(), "--width", "400", "--at", "2026-11-22"]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let lines: Vec<&str> = ran.out.lines().map(str::trim).collect();
        for source in &guide().sources {
            let heading = format!("({})", source.id);
            let start = lines.iter().position(|line| line.ends_with(&heading)).expect("a heading");
            let hanging: Vec<&&str> = lines[start + 1..]
                .iter()
                .take_while(|line| !guide().sources.iter().any(|s| line.ends_with(&format!("({})", s.id))))
                .filter(|line| !line.is_empty())
                // The first line says what the source is.
                .skip(1)
                .collect();
            assert!(!hanging.is_empty(), "{lang:?}: nothing hangs on {}", source.id);
        }
    }
    // What only one kind of entry cites is there too.
    let out = words(&run(&["catalogue", "sources", "--width", "400"]).out);
    for id in ["fear-or-stress", "au-pair", "own-exposure", "tell-nobody", "rosa-help.no"] {
        assert!(out.contains(id), "{id}");
    }
}

#[test]
fn what_is_due_is_named_from_a_year_after_it_was_checked() {
    let due = |day: &str| {
        let ran = run(&["catalogue", "sources", "--due", day, "--width", "300"]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let is_due = |line: &&str| {
            ["compare with the source by", "compare with its sources by", "read the source again by"]
                .iter()
                .any(|words| line.contains(words))
        };
        ran.out.lines().filter(is_due).count()
    };
    // Bodies, sources, and the guide as a whole.
    let contacts = guide().contacts.iter().map(|contact| contact.checked_on.as_str());
    let sources = guide().sources.iter().map(|source| source.consulted_on.as_str());
    let days: Vec<&str> = contacts.chain(sources).chain([guide().guide.checked_on.as_str()]).collect();
    let (first, last) = (days.iter().min().expect("a day"), days.iter().max().expect("a day"));
    let year = |day: &str| day[..4].parse::<u32>().expect("a year") + 1;
    assert_eq!(due(first), 0);
    assert_eq!(due(&format!("{}{}", year(last), &last[4..])), days.len());
    // The day a document was made decides where no other is named.
    let ran = run(&["catalogue", "sources", "--at", "2030-01-01", "--width", "300"]);
    assert!(ran.out.contains("compare with the source by"), "{}", ran.out);
    assert_eq!(run(&["catalogue", "sources", "--due", "soon"]).code, Some(2));
}
