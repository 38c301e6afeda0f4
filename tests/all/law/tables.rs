//! docs/duties-table.md: the two duties for every combination of the facts they look at, made from
//! the program for a lawyer to read. Whether the program is right is tested elsewhere, against rules
//! written by hand; here the page must be what the program does.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use holdepunkt::assessment::{Concerned, DutyResult, DutyStatus, assess};
use holdepunkt::catalogue::{Duty, DutyId};
use holdepunkt::document::Voice;
use holdepunkt::record::{Fact, Record};
use holdepunkt::words::Lang;

use crate::support;
use crate::support::{at, guide, messages};

const ANSWERS: [&str; 3] = ["yes", "no", "unknown"];
/// Every fact of the duties has a value that stands for nothing recorded, and for "unknown" where
/// there is such an answer.
const UNKNOWN: &str = "unknown";
const AGES: [&str; 4] = ["under-18", "uncertain", "adult", UNKNOWN];
const LIKELIHOODS: [&str; 5] = ["certain-or-most-likely", "possible", "past-only", UNKNOWN, "unlikely"];
const ROLES: [&str; 6] =
    ["public-authority", "public-task", "own-duty", "volunteer", "private-person", UNKNOWN];

const INTRO: &str = "\
# The two duties, for every combination

This page is for whoever knows the law and wants to see what the program says. It is made from the program by a test,
and the test fails where the page and the program differ; `UPDATE_DOCS=1 cargo test --test law` makes it anew. The
rules themselves are two short files with the law's words beside them, `src/assessment/duties/avert.rs` and
`report.rs`. What is said for each status stands in `data/duties.yaml`. A second set of rules, written by hand, is
compared with the program for all combinations, 384 for the one duty and 1536 for the other
(`tests/all/oracle.rs`).

## How to read it

- **applies**: on what is recorded, the duty is there.
- **may apply**: something is not known or not judged yet; what it is stands behind the colon. It is put to the
  caseworker as a question, and its answer decides.
- **a right, not a duty**: one may report, and need not.
- **not indicated**: on what is recorded. It is never said that a duty does not apply, for more can come to light.

*Not known* stands for the answer \"not known\" and for a question that was not asked: the program treats both alike
here, though it never shows the one as the other. It never counts as no.

The roles are those of a record: works for a public authority; a body that carries out a public task; a private
professional with a duty in an act of their own; a volunteer whose organisation carries out no public task; a private
person.

## On the careful side

Where the law leaves room, or a fact is in doubt, the program takes the side on which a child or a person in danger is
not missed, and says so:

- A person whose age is uncertain counts as a child in both duties.
- One sign of § 258 is enough. They are signs that a court weighs; the caseworker acts on them and does not weigh them.
- Coercion counts beside severe violence, as the guide has it.
- What is not known keeps a duty open. Only an answer closes it.
- What lies in the past asks whether consequences can still be averted, since that is enough.
- An adult whose children along were never asked about keeps the duty to report open.
- A private professional whose own act carries the duty to report is told that it applies, and to look in that act.
- Each child is judged by a reason of its own, and the strongest answer is the one shown.
- Simple trafficking, § 257, is not said to be covered by the duty to avert: no source of ours says so.
";

fn made(facts: &[(Fact, &str)]) -> Record {
    let mut record = Record::default();
    for (fact, value) in facts {
        fact.set(&mut record, Some(value));
    }
    record
}

fn duty<T>(facts: &[(Fact, &str)], id: DutyId, look: impl Fn(&DutyResult<'_>) -> T) -> T {
    let record = made(facts);
    let made = assess(guide(), &record, at());
    look(made.duties.iter().find(|result| result.duty.id == id).expect("both duties"))
}

/// A status, and what is missing.
fn cell(voice: Voice<'_>, result: &DutyResult<'_>) -> String {
    let status = voice.choice("duty-status", result.status);
    let status = if result.status == DutyStatus::Applies { format!("**{status}**") } else { status };
    let missing: Vec<String> = result.missing.iter().map(|fact| voice.fact_label(fact.path())).collect();
    if missing.is_empty() { status } else { format!("{status}: {}", missing.join(", ").to_lowercase()) }
}

fn value(voice: Voice<'_>, fact: Fact, value: &str) -> String {
    if value == UNKNOWN {
        "not known".to_owned()
    } else {
        voice.value_label(fact.path(), value).to_lowercase()
    }
}

fn table(page: &mut String, head: &[String], rows: &[Vec<String>]) {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    page.push_str(&line(head));
    page.push_str(&line(&head.iter().map(|_| "---".to_owned()).collect::<Vec<_>>()));
    for row in rows {
        page.push_str(&line(row));
    }
    page.push('\n');
}

/// The law's side in the catalogue's words: whom it binds, when, exceptions, penalty, sources.
fn law(page: &mut String, voice: Voice<'_>, duty: &Duty) {
    let sections: Vec<&str> = duty.legal_basis.iter().map(|basis| basis.section.as_str()).collect();
    let _ = writeln!(page, "## {}: {}\n", voice.own(&duty.name), voice.own(&duty.basis));
    let mut say = |text: String| {
        let _ = writeln!(page, "{}\n", textwrap::fill(&text, 118));
    };
    say(voice.own(&duty.who));
    say(voice.own(&duty.trigger));
    let signs = duty.always.iter().find(|item| item.id == "signs" || item.id == "other-grounds");
    say(voice.own(&signs.expect("what is looked at").text));
    duty.exceptions.iter().for_each(|item| say(voice.own(&item.text)));
    let penalty = duty.penalty.as_ref().map(|penalty| voice.own(&penalty.text));
    let none =
        "No source of ours names an exception or a penalty for this duty, so none is given.".to_owned();
    say(penalty.unwrap_or(none));
    let citations: Vec<_> = duty.legal_basis.iter().flat_map(|basis| basis.source.clone()).collect();
    say(format!("Sections: {}. Sources: {}.", sections.join(", "), voice.cites(&citations)));
}

/// Age, likelihood and signs: one table an age, ages that are alike together. Likelihoods that are
/// alike share a column, signs that are alike a row.
fn averting(page: &mut String, voice: Voice<'_>) -> usize {
    let mut groups: Groups<Vec<Vec<String>>, &str> = Vec::new();
    let pairs: Vec<(&str, &str)> = ANSWERS.iter().flat_map(|v| ANSWERS.map(|gain| (*v, gain))).collect();
    let mut count = 0;
    for age in AGES {
        let mut columns: Groups<Vec<String>, &str> = Vec::new();
        for likelihood in LIKELIHOODS {
            let mut cells = Vec::new();
            for (violence, gain) in &pairs {
                let facts = [
                    (Fact::Age, age),
                    (Fact::SevereViolence, *violence),
                    (Fact::SignificantGain, *gain),
                    (Fact::Likelihood, likelihood),
                ];
                cells.push(duty(&facts, DutyId::Avert, |result| cell(voice, result)));
                count += 1;
            }
            join(&mut columns, cells, likelihood);
        }
        let mut rows: Groups<Vec<String>, (&str, &str)> = Vec::new();
        for (index, pair) in pairs.iter().enumerate() {
            let cells = columns.iter().map(|(cells, _)| cells[index].clone()).collect();
            join(&mut rows, cells, *pair);
        }
        let mut head = vec!["violence or coercion / gain".to_owned()];
        head.extend(columns.iter().map(|(_, alike)| {
            let alike: Vec<String> = alike.iter().map(|l| value(voice, Fact::Likelihood, l)).collect();
            alike.join("; ")
        }));
        let mut whole = vec![head];
        whole.extend(rows.into_iter().map(|(cells, pairs)| [vec![covered(&pairs)], cells].concat()));
        join(&mut groups, whole, age);
    }
    for (rows, ages) in groups {
        let ages: Vec<String> = ages.iter().map(|age| value(voice, Fact::Age, age)).collect();
        let _ = writeln!(page, "### Age: {}\n", ages.join("; or "));
        table(page, &rows[0], &rows[1..]);
    }
    count
}

/// What is alike, with those that are.
type Groups<K, T> = Vec<(K, Vec<T>)>;

/// Adds one to those it is alike with.
fn join<T, K: PartialEq>(groups: &mut Groups<K, T>, key: K, one: T) {
    match groups.iter_mut().find(|(other, _)| *other == key) {
        Some((_, all)) => all.push(one),
        None => groups.push((key, vec![one])),
    }
}

/// Pairs of answers in few words: `yes / any` for all that begin with yes.
fn covered(pairs: &[(&str, &str)]) -> String {
    let said = |answer: &str| if answer == UNKNOWN { "not known".to_owned() } else { answer.to_owned() };
    if pairs.len() == ANSWERS.len().pow(2) {
        return "any".to_owned();
    }
    let first = ANSWERS.into_iter().filter(|v| ANSWERS.iter().all(|gain| pairs.contains(&(v, gain))));
    let first: Vec<&str> = first.collect();
    let second = ANSWERS.into_iter().filter(|gain| ANSWERS.iter().all(|v| pairs.contains(&(v, gain))));
    let second: Vec<&str> = second.collect();
    let mut words: Vec<String> = first.iter().map(|v| format!("{} / any", said(v))).collect();
    words.extend(second.iter().map(|gain| format!("any / {}", said(gain))));
    let rest = pairs.iter().filter(|(v, gain)| !first.contains(v) && !second.contains(gain));
    words.extend(rest.map(|(v, gain)| format!("{} / {}", said(v), said(gain))));
    words.join("; ")
}

/// One possible child: whether it is one, the reason, and the role.
fn child(page: &mut String, voice: Voice<'_>, facts: (Fact, Fact), values: &[&str], other: (Fact, &str)) {
    let (is_child, reason) = facts;
    let mut columns: Groups<Vec<String>, &str> = Vec::new();
    for role in ROLES {
        let mut cells = Vec::new();
        for one in values {
            for answer in ANSWERS {
                let facts = [(is_child, *one), (reason, answer), (Fact::Role, role), other];
                cells.push(duty(&facts, DutyId::Report, |result| cell(voice, result)));
            }
        }
        join(&mut columns, cells, role);
    }
    let mut head = vec![voice.fact_label(is_child.path()).to_lowercase(), "reason to believe".to_owned()];
    head.extend(columns.iter().map(|(_, roles)| {
        let roles: Vec<String> =
            roles.iter().map(|role| role.replace('-', " ").replace(UNKNOWN, "not known")).collect();
        format!("role: {}", roles.join("; "))
    }));
    let asked = values.iter().flat_map(|one| ANSWERS.map(|answer| (*one, answer)));
    let rows: Vec<Vec<String>> = asked
        .enumerate()
        .map(|(index, (one, answer))| {
            let mut row = vec![value(voice, is_child, one), value(voice, reason, answer)];
            row.extend(columns.iter().map(|(cells, _)| cells[index].clone()));
            row
        })
        .collect();
    table(page, &head, &rows);
}

/// The person and children along together: every combination, by the two answers alone.
fn joined(page: &mut String, voice: Voice<'_>) -> usize {
    let mut cells: BTreeMap<(DutyStatus, DutyStatus), String> = BTreeMap::new();
    let mut count = 0;
    for role in ROLES {
        for (age, reason) in AGES.iter().flat_map(|age| ANSWERS.map(|answer| (*age, answer))) {
            for (any, own) in ANSWERS.iter().flat_map(|any| ANSWERS.map(|answer| (*any, answer))) {
                let person = [(Fact::Role, role), (Fact::Age, age), (Fact::ReasonToBelieve, reason)];
                let along = [(Fact::Role, role), (Fact::ChildrenAlong, any), (Fact::ChildrenReason, own)];
                let status = |facts: &[(Fact, &str)]| duty(facts, DutyId::Report, |result| result.status);
                let alone = (
                    status(&[&person[..], &[(Fact::ChildrenAlong, "no")]].concat()),
                    status(&[&along[..], &[(Fact::Age, "adult")]].concat()),
                );
                let both = duty(&[&person[..], &along[..]].concat(), DutyId::Report, |result| {
                    let whom: Vec<String> = result
                        .concerns
                        .iter()
                        .map(|concerned: &Concerned| voice.choice("concerned", *concerned))
                        .collect();
                    format!("{}, for {}", voice.choice("duty-status", result.status), whom.join(" and "))
                });
                let before = cells.entry(alone).or_insert_with(|| both.clone());
                assert_eq!(*before, both, "the answer for both follows from the two: {alone:?}");
                count += 1;
            }
        }
    }
    let named = |status: DutyStatus| voice.choice("duty-status", status);
    let all = [DutyStatus::Applies, DutyStatus::MayApply, DutyStatus::RightNotDuty, DutyStatus::NotIndicated];
    let mut head = vec!["the person alone".to_owned()];
    head.extend(all.map(|status| format!("children along alone: {}", named(status))));
    let rows: Vec<Vec<String>> = all
        .map(|person| {
            let mut row = vec![named(person)];
            let cell = |along| cells.get(&(person, along)).cloned().unwrap_or_else(|| "cannot be".to_owned());
            row.extend(all.map(cell));
            row
        })
        .to_vec();
    table(page, &head, &rows);
    count
}

#[test]
fn the_page_for_lawyers_is_what_the_program_does() {
    let messages = messages(Lang::En);
    let voice = Voice::new(&messages, guide());
    let mut page = INTRO.to_owned() + "\n";
    law(&mut page, voice, guide().duty(DutyId::Avert).expect("the duty"));
    page.push_str("The columns are how likely it is that the exploitation goes on or will happen.\n\n");
    assert_eq!(averting(&mut page, voice), 180);
    law(&mut page, voice, guide().duty(DutyId::Report).expect("the duty"));
    page.push_str("### The person\n\nWith no children along.\n\n");
    child(&mut page, voice, (Fact::Age, Fact::ReasonToBelieve), &AGES, (Fact::ChildrenAlong, "no"));
    page.push_str("### Children along\n\nWhere the person is an adult. The reason is one of their own.\n\n");
    child(&mut page, voice, (Fact::ChildrenAlong, Fact::ChildrenReason), &ANSWERS, (Fact::Age, "adult"));
    page.push_str(
        "### Both together\n\nThe strongest of the two answers is shown, and for whom it holds. A pair that no record can \
         lead to is marked: both are judged with the same role.\n\n",
    );
    assert_eq!(joined(&mut page, voice), 648);
    support::compare("duties-table.md", &(page.replace('\u{a0}', " ").trim_end().to_owned() + "\n"));
}

/// What is not recorded and what is answered "not known" lead to the same, as the page says.
#[test]
fn blank_and_not_known_lead_to_the_same() {
    for age in AGES {
        for (fact, id) in [
            (Fact::SevereViolence, DutyId::Avert),
            (Fact::SignificantGain, DutyId::Avert),
            (Fact::Likelihood, DutyId::Avert),
            (Fact::ReasonToBelieve, DutyId::Report),
            (Fact::ChildrenAlong, DutyId::Report),
            (Fact::ChildrenReason, DutyId::Report),
        ] {
            for role in ROLES {
                let base = [(Fact::Age, age), (Fact::Role, role)];
                let seen = |result: &DutyResult<'_>| {
                    (result.status, result.concerns.clone(), result.because.clone(), result.missing.clone())
                };
                let blank = duty(&base, id, seen);
                assert_eq!(
                    blank,
                    duty(&[&base[..], &[(fact, UNKNOWN)]].concat(), id, seen),
                    "{fact:?} {age} {role}"
                );
            }
        }
    }
}
