//! Marking signs: one at a time, taken back, looked at closer; and what the rest mean.

use std::collections::BTreeSet;

use holdepunkt::interview::script::{Bundle, Part};
use holdepunkt::interview::state::{Screen, State};
use holdepunkt::record::{Basis, Fact, Record, State as Found};

use super::cases;
use super::world::{catalogue, half_way, press, read, through_a_file, top, type_in, with};

/// How many things a record holds that a mark stands for.
fn marks(record: &Record) -> usize {
    record.findings.len() + record.preparation.len() + record.forms.len()
}

/// The list of a bundle's signs, over the hub of an interview with this record.
fn listed(yaml: &str, bundle: Bundle) -> State<'static> {
    let mut state = with(yaml);
    state.stack.push(Screen::Marks { bundle, cursor: 0, new: Vec::new() });
    state
}

fn behaviour() -> Bundle {
    Bundle::Category("behaviour".to_owned())
}

/// A record in which danger is settled, and nothing else.
const EMPTY: &str = "
schema: holdepunkt.record/1
conversations: [{ id: 1, on: 2026-11-22 }]
safety: { immediate-danger: no }
";

fn states(state: &State<'_>, bundle: &Bundle) -> Vec<Option<Found>> {
    let signs = bundle.indicators(catalogue(), &state.record);
    signs.iter().map(|sign| state.record.finding(&sign.id).map(|finding| finding.state)).collect()
}

#[test]
fn no_key_marks_more_than_one_thing() {
    let mut names: Vec<String> =
        (' '..='~').map(|c| if c == ' ' { "space".into() } else { c.to_string() }).collect();
    names.extend(('a'..='z').map(|c| format!("ctrl-{c}")));
    let others = ["enter", "up", "down", "left", "right", "tab", "home", "end", "pgup", "pgdn", "esc"];
    names.extend(others.map(str::to_owned));
    for case in cases::all() {
        for name in &names {
            let mut state = case.state.clone();
            let before = marks(&state.record);
            press(&mut state, name);
            let after = marks(&state.record);
            // What is in place is no finding, and has a key for all of it.
            let cleared = (top(&state) == "ask" && state.record.forms.is_empty())
                || (top(&case.state) == "preparation" && name == "*");
            assert!(after.abs_diff(before) <= 1 || cleared, "{} {name}: {before} → {after}", case.name);
        }
    }
}

#[test]
fn a_mark_can_be_taken_back() {
    let mut state = listed(EMPTY, behaviour());
    let nothing = state.record.clone();
    press(&mut state, "space");
    assert_eq!(states(&state, &behaviour())[0], Some(Found::Present));
    // Space on a sign that has a mark opens its card; taking the mark back is a key of its own there.
    press(&mut state, "space");
    assert_eq!((top(&state), state.record.findings.len()), ("card", 1));
    press(&mut state, "n");
    type_in(&mut state, "Bruises on both wrists");
    press(&mut state, "esc 0");
    assert_eq!(state.record.findings.len(), 1, "a note does not go without a question");
    press(&mut state, "enter 0 2");
    assert_eq!(state.record, nothing);
    press(&mut state, "u");
    assert_eq!(state.record.findings[0].note.as_deref(), Some("Bruises on both wrists"));
    let mut state = with(EMPTY);
    press(&mut state, "down down enter space down space up space");
    assert_eq!(state.record.preparation.len(), 1);
    let mut state = half_way();
    state.stack.push(Screen::Ask { part: Part::Situation, fact: Fact::Forms, cursor: 0 });
    press(&mut state, "down space");
    assert!(state.record.forms.is_empty());
}

#[test]
fn the_rest_are_absent_only_where_that_is_said_and_only_the_unmarked() {
    let mut state = listed(EMPTY, behaviour());
    press(&mut state, "space down right 3 esc down space enter");
    // Two present signs, each with its card; then what the rest mean.
    press(&mut state, "enter enter");
    assert_eq!(top(&state), "rest");
    let found = states(&state, &behaviour());
    assert_eq!(found[..3], [Some(Found::Present), Some(Found::Unclear), Some(Found::Present)]);
    assert!(found[3..].iter().all(Option::is_none));
    let mut left_open = state.clone();
    press(&mut left_open, "enter");
    assert_eq!(states(&left_open, &behaviour()), found);
    assert!(left_open.record.has_looked_through("behaviour"), "and the list is closed");
    press(&mut state, "down enter enter");
    assert_eq!(states(&state, &behaviour()), found, "the cursor is on leaving it");
    press(&mut state, "enter y");
    let after = states(&state, &behaviour());
    assert_eq!(after[..3], found[..3]);
    assert!(after[3..].iter().all(|state| *state == Some(Found::Absent)));
    assert_eq!(state.record.findings.len(), after.len(), "no sign of another list");
}

#[test]
fn the_rest_can_be_gone_through_one_by_one() {
    let mut state = listed(EMPTY, behaviour());
    press(&mut state, "space enter enter down down enter");
    assert_eq!(top(&state), "card");
    let signs = states(&state, &behaviour()).len();
    press(&mut state, "2 enter 4 right right left 3");
    let found = states(&state, &behaviour());
    assert_eq!(found[1..4], [Some(Found::Absent), Some(Found::Declined), Some(Found::Unclear)]);
    for _ in 0..signs {
        press(&mut state, "enter");
    }
    assert_ne!(top(&state), "card");
}

#[test]
fn a_card_has_a_key_for_every_answer_and_basis() {
    let mut state = listed(EMPTY, behaviour());
    press(&mut state, "right");
    for (key, found) in [
        ("1", Some(Found::Present)),
        ("2", Some(Found::Absent)),
        ("3", Some(Found::Unclear)),
        ("4", Some(Found::Declined)),
        ("0", None),
    ] {
        press(&mut state, key);
        assert_eq!(states(&state, &behaviour())[0], found, "{key}");
    }
    press(&mut state, "o n");
    assert_eq!((top(&state), state.record.findings.len()), ("card", 0), "nothing to hang it on");
    press(&mut state, "1 t o s d o");
    assert_eq!(state.record.findings[0].basis, [Basis::Documented, Basis::Stated, Basis::ThirdParty]);
    press(&mut state, "n");
    type_in(&mut state, "1 2 3");
    press(&mut state, "esc");
    assert_eq!(state.record.findings[0].note.as_deref(), Some("1 2 3"));
    assert_eq!((top(&state), state.record.findings[0].state), ("card", Found::Present));
}

#[test]
fn minors_are_offered_by_age_and_others_by_form_but_every_list_can_be_opened() {
    let offered = |yaml: &str| -> BTreeSet<String> {
        let record = read(&format!("schema: holdepunkt.record/1\n{yaml}"));
        let bundles = Bundle::observations(catalogue()).into_iter();
        bundles
            .filter(|bundle| bundle.offered(&record))
            .filter_map(|bundle| match bundle {
                Bundle::List(list) => Some(list.to_string()),
                _ => None,
            })
            .collect()
    };
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(offered("person: { age: adult }\nforms: [organs]"), names(&[]));
    for age in ["person: { age: uncertain }", "person: { age: under-18 }", ""] {
        assert_eq!(offered(&format!("{age}\nforms: [organs]")), names(&["minor"]), "{age}");
    }
    // Where nobody said which form is suspected, no list is left out.
    for forms in ["", "\nforms: [unknown]"] {
        let all = offered(&format!("person: {{ age: adult }}{forms}"));
        assert_eq!(all, names(&["prostitution", "forced-labour"]), "{forms}");
    }
    let forms = "person: { age: adult }\nforms: [prostitution, forced-labour]";
    assert_eq!(offered(forms), names(&["prostitution", "forced-labour"]));
    for row in 0..Bundle::observations(catalogue()).len() {
        let mut state = with(&format!("{EMPTY}person: {{ age: adult }}\n"));
        press(&mut state, "down down down down enter");
        for _ in 0..row {
            press(&mut state, "down");
        }
        press(&mut state, "enter space");
        assert_eq!((top(&state), state.record.findings.len()), ("marks", 1), "row {row}");
    }
}

#[test]
fn a_later_day_is_a_new_conversation_and_keeps_what_was() {
    let yaml = "
schema: holdepunkt.record/1
conversations: [{ id: 1, on: 2026-11-20 }]
findings: [{ indicator: bound-by-debt, state: present, basis: [stated], in: 1 }]
topics: [{ topic: wages-and-money, in: 1, note: Paid in cash. }]
";
    let mut state = listed(yaml, Bundle::Topic("wages-and-money".to_owned()));
    assert_eq!(state.record.conversations.len(), 2);
    let signs = Bundle::Topic("wages-and-money".to_owned()).indicators(catalogue(), &state.record);
    let row = signs.iter().position(|sign| sign.id == "bound-by-debt").expect("the sign");
    press(&mut state, &"down ".repeat(row));
    press(&mut state, "right 2 esc esc");
    let finding = state.record.finding("bound-by-debt").expect("a finding");
    assert_eq!((finding.state, finding.conversation), (Found::Absent, Some(2)));
    assert_eq!(finding.earlier[0].state, Some(Found::Present));
    state.stack.push(Screen::Topic { id: "wages-and-money".to_owned(), cursor: 0, scroll: 0 });
    press(&mut state, "enter");
    type_in(&mut state, "By bank now.");
    press(&mut state, "esc");
    let notes: Vec<_> = state.record.topics.iter().filter_map(|note| note.note.as_deref()).collect();
    assert_eq!(notes, ["Paid in cash.", "By bank now."]);
    assert_eq!(with(yaml).record.conversations[1].id, 2);
    assert_eq!(through_a_file(&state.record), state.record);
}
