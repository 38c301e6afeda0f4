//! What the form must have, whatever the guide says: everything of the guide, ids that are unique, conditions on what
//! was asked before, and nothing that has to be answered.

use std::collections::{BTreeMap, BTreeSet};

use holdepunkt::Choice as _;
use holdepunkt::forms::{self, Asked, Form, Is, Kind, form, form_to_read, name};
use holdepunkt::record::{Fact, State};
use holdepunkt::words::Lang;
use serde_json::Value;

use crate::support::{Folder, LANGS, compare, guide, root};

fn ids(form: &Form) -> Vec<String> {
    form.questions().iter().map(|asked| asked.question.id.clone()).collect()
}

#[test]
fn everything_of_the_guide_is_asked() {
    let form = form(guide());
    let asked: BTreeSet<String> = ids(&form).into_iter().collect();
    let facts = Fact::ALL.iter().map(|fact| fact.path().to_owned());
    let fields =
        ["reference", "interpreter.languages", "safety.risk-on", "conclusion.reasons", "preparation"];
    let topics = guide()
        .topics
        .iter()
        .flat_map(|topic| ["talked", "note"].map(|leaf| format!("topic.{}.{leaf}", topic.id)));
    let signs = guide()
        .current()
        .flat_map(|sign| ["state", "basis", "note"].map(|leaf| format!("finding.{}.{leaf}", sign.id)));
    for id in facts.chain(fields.map(str::to_owned)).chain(topics).chain(signs) {
        assert!(asked.contains(&id), "{id}");
    }
    assert_eq!(form.list("state").iter().map(|one| one.value.as_str()).collect::<Vec<_>>(), State::NAMES);
    assert_eq!(
        ids(&form_to_read(guide())).len(),
        ids(&form).len() + 3 * (guide().indicators.len() - guide().current().count())
    );
    for fact in Fact::ALL {
        let values: Vec<&str> = form.list(fact.path()).iter().map(|one| one.value.as_str()).collect();
        assert_eq!(values.last(), Some(&"unknown"), "{}", fact.path());
        assert_eq!(values[..values.len() - 1], guide().values(*fact), "{}", fact.path());
    }
}

#[test]
fn conditions_look_at_answers_that_were_given_before() {
    let form = form(guide());
    let mut before: BTreeMap<String, Kind> = BTreeMap::new();
    for Asked { question, shown } in form.questions() {
        for test in shown.iter().flat_map(|shown| shown.tests()) {
            let kind =
                before.get(&test.question).unwrap_or_else(|| panic!("{}: {}", question.id, test.question));
            if let Is::Value(value) | Is::Not(value) = &test.is {
                assert!(form.options(kind).iter().any(|one| one.value == *value), "{}: {value}", question.id);
            }
        }
        assert!(before.insert(question.id.clone(), question.kind.clone()).is_none(), "{} twice", question.id);
    }
}

/// The texts of a sheet's column, by the name of the row.
fn column<'a>(sheet: &'a forms::Sheet, head: &str) -> Vec<(&'a str, &'a str)> {
    let at =
        |head: &str| sheet.rows[0].iter().position(|one| one == head).unwrap_or_else(|| panic!("{head}"));
    let (name, wanted) = (at("name"), at(head));
    sheet.rows[1..].iter().map(|row| (row[name].as_str(), row[wanted].as_str())).collect()
}

#[test]
fn the_sheets_have_each_name_once_and_every_text_in_both_languages() {
    let form = form(guide());
    let sheets = forms::xlsform_sheets(guide(), &form, Lang::En);
    let survey = &sheets[0];
    let kinds = column(survey, "type");
    let mut seen = BTreeSet::new();
    for (name, kind) in &kinds {
        assert!(*kind == "end_group" || seen.insert(*name), "{name} twice");
        let plain = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        assert!(plain && !name.starts_with(|c: char| c.is_ascii_digit()), "{name}");
    }
    assert_eq!(
        kinds.iter().filter(|(_, kind)| *kind == "begin_group").count(),
        kinds.iter().filter(|(_, kind)| *kind == "end_group").count()
    );
    assert!(!survey.rows[0].iter().any(|head| head == "required"), "blank is never no");
    for sheet in &sheets[..2] {
        for (name, en) in column(sheet, "label::English (en)") {
            let nb = column(sheet, "label::Norsk bokmål (nb)")
                .iter()
                .any(|(other, nb)| *other == name && !nb.is_empty());
            assert!(en.is_empty() || nb, "{name}");
        }
    }
    for (name, kind) in kinds {
        let list = kind.strip_prefix("select_one ").or_else(|| kind.strip_prefix("select_multiple "));
        let there = |list: &str| sheets[1].rows[1..].iter().any(|row| row[0] == list);
        assert!(list.is_none_or(there), "{name}: {kind}");
    }
    // The line about danger is the first thing, and danger the first question.
    assert_eq!(survey.rows[4][1], "emergency_safety");
    assert!(survey.rows[4][2].contains("112"), "{:?}", survey.rows[4]);
    assert_eq!(survey.rows[5][1], name("safety.immediate-danger"));
}

/// Every item of a questionnaire, those within it after it.
fn items<'a>(item: &'a Value, found: &mut Vec<&'a Value>) {
    for inner in item["item"].as_array().into_iter().flatten() {
        found.push(inner);
        items(inner, found);
    }
}

#[test]
fn the_questionnaire_has_each_link_once_and_asks_back_at_what_stands_before() {
    let form = form(guide());
    for lang in LANGS {
        let text = forms::questionnaire(guide(), &form, lang).expect("JSON");
        let whole: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(whole["url"], "urn:holdepunkt:no-kom:questionnaire");
        let mut all = Vec::new();
        items(&whole, &mut all);
        let mut before: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        for item in &all {
            let link = item["linkId"].as_str().expect("a link");
            let options =
                item["answerOption"].as_array().into_iter().flatten().map(|option| &option["valueCoding"]);
            for when in item["enableWhen"].as_array().into_iter().flatten() {
                let asked = when["question"].as_str().expect("a question");
                let options = before.get(asked).unwrap_or_else(|| panic!("{link}: {asked}"));
                let coding = &when["answerCoding"];
                let same = |option: &&&Value| {
                    option["system"] == coding["system"] && option["code"] == coding["code"]
                };
                assert!(coding.is_null() || options.iter().any(|option| same(&option)), "{link}: {coding}");
            }
            let conditions = item["enableWhen"].as_array().map_or(0, Vec::len);
            assert_eq!(conditions > 1, item.get("enableBehavior").is_some(), "{link}");
            assert!(item.get("required").is_none(), "{link}");
            // The other language stands beside the text, and says something else than no language at all.
            let other = &item["_text"]["extension"][0]["extension"];
            assert_eq!(other[0]["valueCode"], lang.next().as_str(), "{link}");
            assert!(other[1]["valueString"].as_str().is_some_and(|text| !text.is_empty()), "{link}");
            assert!(before.insert(link, options.collect()).is_none(), "{link} twice");
        }
        for asked in form.questions() {
            assert!(before.contains_key(asked.question.id.as_str()), "{}", asked.question.id);
        }
        let state = &before["finding.no-control-over-documents.state"];
        let codes: Vec<&str> = state.iter().filter_map(|coding| coding["code"].as_str()).collect();
        assert_eq!(codes, ["present", "absent", "unclear", "asked-declined", "not-asked"]);
        assert_eq!(state[3]["system"], forms::ABSENT);
        assert_eq!(before["person.age"].last().expect("unknown")["code"], "asked-unknown");
        let systems: BTreeSet<&str> =
            before.values().flatten().filter_map(|coding| coding["system"].as_str()).collect();
        assert!(
            systems.iter().all(|one| one.starts_with("urn:holdepunkt:no-kom:")
                || [forms::ABSENT, "urn:ietf:bcp:47"].contains(one)),
            "{systems:?}"
        );
    }
}

#[test]
fn the_program_writes_both_forms_the_same_each_time() {
    let folder = Folder::new();
    for (to, file) in [("xlsform", "form.xlsx"), ("fhir", "form.json")] {
        let export = |lang: &str, file: &str| {
            let ran = folder.run(&["--lang", lang, "catalogue", "export", "--to", to, "-o", file]);
            assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{to}");
            std::fs::read(folder.path().join(file)).expect("written")
        };
        let first = export("en", file);
        assert_eq!(first, export("en", "again"));
        assert_ne!(first, export("nb", "nb"), "the language asked for comes first");
        assert_eq!(
            folder.run(&["catalogue", "export", "--to", to, "-o", file]).code,
            Some(1),
            "a file stays"
        );
        std::fs::remove_file(folder.path().join("again")).expect("there");
        std::fs::remove_file(folder.path().join("nb")).expect("there");
    }
    assert_eq!(folder.run(&["catalogue", "export"]).code, Some(2));
}

/// The questions as a table: ids of the guide and numbers stand for all of their kind.
fn table(form: &Form) -> String {
    let mut rows = vec!["| in FHIR | in an XLSForm | answer |".to_owned(), "|---|---|---|".to_owned()];
    for asked in form.questions() {
        let mut parts: Vec<&str> = asked.question.id.split('.').collect();
        if let [kind, one, ..] = parts.as_mut_slice() {
            match *kind {
                "finding" | "topic" | "list" => *one = "ID",
                "own-finding" | "call" => *one = "N",
                _ => {}
            }
        }
        let id = parts.join(".");
        let answer = match &asked.question.kind {
            Kind::One(list) => format!("one of {}", of(form, list)),
            Kind::Several(list) => format!("any of {}", of(form, list)),
            Kind::Line(_) => "a line".to_owned(),
            Kind::Text => "a text".to_owned(),
            Kind::Day(_) => "a day".to_owned(),
            Kind::Time => "a time of day".to_owned(),
        };
        let row = format!("| `{id}` | `{}` | {answer} |", name(&id));
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    rows.join("\n") + "\n"
}

fn of(form: &Form, list: &str) -> String {
    let listed = |list: &str| {
        form.list(list).iter().map(|one| format!("`{}`", one.value)).collect::<Vec<_>>().join(" ")
    };
    match list {
        "bodies" => "the ids of the bodies".to_owned(),
        "languages" => "the guide's languages, by their codes".to_owned(),
        "preparation" => "the ids of the preparations".to_owned(),
        list => listed(list),
    }
}

#[test]
fn the_page_on_forms_names_every_question() {
    let page = std::fs::read_to_string(root().join("docs/forms.md")).expect("the page");
    let (before, rest) = page.split_once("<!-- questions -->\n").expect("where the table begins");
    let (_, after) = rest.split_once("<!-- end -->").expect("where it ends");
    let table = table(&form(guide()));
    compare("forms.md", &format!("{before}<!-- questions -->\n{table}<!-- end -->{after}"));
}
