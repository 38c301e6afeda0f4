//! A record that is gone on with on another day: another conversation.

use std::io::Cursor;
use std::rc::Rc;

use holdepunkt::Choice;
use holdepunkt::interview::script::Part;
use holdepunkt::interview::state::{NoteTarget, Screen, State, editor};
use holdepunkt::record::{Age, Answer};
use holdepunkt::words::{Lang, Messages, Msg};

use super::person::{Said, go};
use super::world::{
    HALF_WAY, TODAY, a_week_later, at, catalogue, half_way, press, read, through_a_file, top, type_in,
};

#[test]
fn a_later_conversation_begins_with_danger_and_safety_and_takes_nothing_over_by_enter() {
    let mut state = a_week_later();
    assert_eq!(top(&state), "ask");
    press(&mut state, "enter");
    assert_eq!(state.record.safety.immediate_danger, Some(Answer::Unknown), "the old no is not taken over");
    assert_eq!(state.record.earlier[0].values, ["no"]);
    // The other questions of safety follow, each with its former answer as such.
    press(&mut state, "3 1");
    assert_eq!(state.record.person.age, Some(Age::Adult));
    let current = state.record.conversations.last().expect("a conversation");
    assert_eq!(current.answered, ["safety.immediate-danger", "safety.urgent-health", "person.age"]);
    let former = &state.record.conversations[0];
    assert!(former.answered.iter().any(|path| path == "person.age"));
    assert_eq!(former.preparation, ["role-explained", "room"]);
    assert!(state.record.preparation.is_empty(), "role and room are for each conversation");
    assert_eq!(through_a_file(&state.record), state.record);
}

#[test]
fn enter_once_too_often_takes_no_former_answer_away() {
    let mut state = a_week_later();
    state.record.person.age = Some(Age::Uncertain);
    // Danger, which is answered first whatever else; health is left; so is the age.
    press(&mut state, "2 enter enter");
    assert_eq!(state.record.person.age, Some(Age::Uncertain), "in doubt stays treated as a child");
    assert!(state.record.is_child() == Answer::Yes);
    let current = state.record.conversations.last().expect("a conversation");
    assert_eq!(current.answered, ["safety.immediate-danger"], "both are still to be asked");
    // Not known can be said all the same.
    press(&mut state, "left 4");
    assert_eq!(state.record.person.age, Some(Age::Unknown), "and counts as asked");
}

#[test]
fn in_a_later_conversation_nothing_but_the_end_is_opened_before_danger_was_asked_again() {
    for (row, part) in Part::ALL.iter().enumerate() {
        let mut state = a_week_later();
        press(&mut state, "esc");
        (0..row).for_each(|_| _ = press(&mut state, "down"));
        press(&mut state, "enter");
        let expected = if *part == Part::Finish { "finish" } else { "ask" };
        assert_eq!(top(&state), expected, "{part}");
    }
}

#[test]
fn the_same_day_is_the_same_conversation() {
    let mut state = half_way();
    assert_eq!((top(&state), state.record.conversations.len()), ("hub", 1));
    press(&mut state, "enter");
    assert!(state.record.earlier.is_empty());
}

#[test]
fn reasons_written_anew_keep_those_of_the_conversation_before() {
    let mut state = State::new(catalogue(), read(HALF_WAY), Lang::En, at(TODAY), true);
    state.record.set_reasons("What was told.");
    state.record.begin_conversation(at("2026-11-29").date_naive());
    state.stack =
        vec![Screen::Hub { cursor: 0 }, Screen::Note { target: NoteTarget::Reasons, input: editor("") }];
    type_in(&mut state, "What papers show.");
    press(&mut state, "esc");
    assert_eq!(state.record.conclusion.reasons.as_deref(), Some("What papers show."));
    let was = &state.record.earlier[0];
    assert_eq!((was.fact.as_str(), was.values[0].as_str()), ("conclusion.reasons", "What was told."));
}

#[test]
fn line_by_line_a_later_conversation_says_so_and_marks_former_answers() {
    let says = |id: &'static str| Messages::new(Lang::En).text(Msg::composed(id.to_owned()));
    let mut state = a_week_later();
    // Enter alone leaves everything as it is, and danger not asked about again.
    let went = go(Cursor::new("\n".repeat(300)), &Said::default(), &Rc::default(), &mut state);
    assert!(went.asked.contains(&says("again-first")), "{}", went.asked);
    assert!(went.asked.contains("2 No · recorded before"), "{}", went.asked);
    assert!(went.record.earlier.is_empty() && !went.record.danger_ruled_out());
    assert!(went.shown.contains("SINCE THE LAST CONVERSATION") && went.shown.contains("Call 112 first"));
    let mut state = a_week_later();
    let lines = format!("2\n3\n1\n{}", "\n".repeat(300));
    let went = go(Cursor::new(lines), &Said::default(), &Rc::default(), &mut state);
    assert!(went.record.danger_ruled_out());
    assert_eq!(went.record.earlier.len(), 1, "the age alone is another");
}
