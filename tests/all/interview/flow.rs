//! Where keys lead: `update` as a function from state and event to the next state.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use holdepunkt::Choice;
use holdepunkt::interview::filed;
use holdepunkt::interview::script::Part;
use holdepunkt::interview::state::{Advice, Overlay, Screen, State, Why};
use holdepunkt::interview::update::{Effect, Event, update};
use holdepunkt::record::{Age, Answer, Fact, Record};
use holdepunkt::words::{Lang, Msg};

use super::cases;
use super::world::{fresh, half_way, paste, picture, press, through_a_file, top, type_in};

/// The advice on top.
fn advice(state: &State<'_>) -> Option<Advice> {
    match state.screen() {
        Some(Screen::Advice { about, .. }) => Some(*about),
        _ => None,
    }
}

/// The hub with the question for a fact over it.
fn asked(fact: Fact) -> State<'static> {
    let mut state = half_way();
    state.stack.push(Screen::Ask { part: Part::Safety, fact, cursor: 0 });
    state
}

#[test]
fn going_back_from_anywhere_reaches_the_hub_and_loses_nothing() {
    for case in cases::all() {
        let mut state = case.state;
        let before = state.record.clone();
        let typed = state.screen().map(|screen| match screen {
            Screen::Note { input, .. } => input.lines().join("\n"),
            _ => String::new(),
        });
        let mut presses = 0;
        while state.stack.len() > 1 || state.overlay.is_some() {
            assert_eq!(press(&mut state, "esc"), Effect::None, "{}", case.name);
            presses += 1;
            assert!(presses < 8, "{} never ends", case.name);
        }
        assert_eq!(top(&state), "hub", "{}", case.name);
        let note = typed.unwrap_or_default();
        if note.is_empty() {
            assert_eq!(state.record, before, "{}", case.name);
        } else {
            let yaml = holdepunkt::record::to_yaml(&state.record).expect("written");
            let last = note.lines().last().expect("a line");
            assert!(yaml.contains(last), "{}: {yaml}", case.name);
        }
    }
}

#[test]
fn the_hub_asks_before_leaving_and_esc_stays() {
    let mut state = half_way();
    press(&mut state, "esc");
    assert!(matches!(state.overlay, Some(Overlay::Leave { cursor: 0 })));
    assert_eq!(press(&mut state, "esc"), Effect::None);
    assert!(state.overlay.is_none());
    assert_eq!(press(&mut state, "esc enter"), Effect::None, "the cursor is on staying");
    assert!(state.overlay.is_none());
    assert_eq!(press(&mut state, "esc down enter"), Effect::Leave);
}

#[test]
fn ctrl_c_asks_once_and_leaves_at_once_the_second_time() {
    for case in cases::all() {
        let mut state = case.state;
        state.overlay = None;
        let depth = state.stack.len();
        assert_eq!(press(&mut state, "ctrl-c"), Effect::None, "{}", case.name);
        assert!(matches!(state.overlay, Some(Overlay::Leave { cursor: 0 })), "{}", case.name);
        assert_eq!(press(&mut state, "enter"), Effect::None, "{}", case.name);
        assert_eq!((state.stack.len(), state.overlay.is_none()), (depth, true), "{}", case.name);
        assert_eq!(press(&mut state, "ctrl-c ctrl-c"), Effect::LeaveAtOnce, "{}", case.name);
    }
}

#[test]
fn one_key_leaves_at_once_from_anywhere() {
    for case in cases::all() {
        let mut state = case.state;
        assert_eq!(press(&mut state, "f9"), Effect::LeaveAtOnce, "{}", case.name);
    }
}

#[test]
fn the_key_that_leaves_at_once_is_named_where_one_begins_and_under_more() {
    for lang in Lang::ALL {
        let mut state = half_way();
        state.lang = *lang;
        assert!(picture(&state, 50, 20).contains("F9 "), "{lang}");
        press(&mut state, "?");
        assert!(picture(&state, 80, 24).contains("F9"), "{lang}");
    }
}

#[test]
fn a_note_being_typed_is_kept_by_ctrl_c_and_by_f9() {
    for (name, case) in cases::all().into_iter().map(|case| (case.name, case.state)) {
        let mut state = case;
        if top(&state) != "note" || state.overlay.is_some() {
            continue;
        }
        type_in(&mut state, " And then the phone rang");
        for keys in ["ctrl-c ctrl-c", "f9"] {
            let mut state = state.clone();
            assert_eq!(press(&mut state, keys), Effect::LeaveAtOnce);
            let yaml = holdepunkt::record::to_yaml(&state.record).expect("written");
            assert!(yaml.contains("And then the phone rang"), "{name}, {keys}");
        }
    }
}

#[test]
fn a_note_is_still_there_when_one_comes_back_to_it() {
    let mut state = half_way();
    press(&mut state, "down down down enter enter enter");
    assert_eq!(top(&state), "note");
    type_in(&mut state, "Paid in cash.\nNot this month.");
    press(&mut state, "esc esc enter");
    let shown = picture(&state, 80, 24);
    assert!(shown.contains("Paid in cash.") && shown.contains("Not this month."), "{shown}");
    type_in(&mut state, " Nor the one before.");
    press(&mut state, "esc");
    let note = state.record.topics.iter().find(|note| note.topic == "wages-and-money").expect("a note");
    assert_eq!(note.note.as_deref(), Some("Paid in cash.\nNot this month. Nor the one before."));
}

#[test]
fn danger_leads_to_the_call_and_an_uncertain_age_to_child_welfare_at_once() {
    let mut state = fresh();
    press(&mut state, "1");
    assert_eq!(advice(&state), Some(Advice::Danger));
    let before = state.record.clone();
    press(&mut state, "enter");
    assert_eq!(
        (advice(&state), &state.record),
        (Some(Advice::Danger), &before),
        "nothing is chosen by a slip"
    );
    press(&mut state, "1");
    assert_eq!(state.record.calls.len(), 1, "that the emergency number was called");
    assert!(matches!(state.screen(), Some(Screen::Ask { fact: Fact::UrgentHealth, .. })));
    for age in ["2", "3"] {
        let mut state = fresh();
        press(&mut state, &format!("2 3 {age}"));
        assert_eq!(advice(&state), Some(Advice::Child), "{age}");
        assert_eq!(state.record.interpreter, Record::default().interpreter, "nothing else was asked before");
    }
    let mut state = fresh();
    press(&mut state, "2 3 1");
    assert_eq!(advice(&state), None);
    assert_eq!(state.record.person.age, Some(Age::Adult));
}

#[test]
fn nothing_but_the_end_is_opened_before_danger_was_asked_about() {
    for row in 0..8 {
        let mut state = fresh();
        press(&mut state, "esc home");
        press(&mut state, &"down ".repeat(row + 1));
        press(&mut state, "up enter");
        let asked = matches!(state.screen(), Some(Screen::Ask { fact: Fact::ImmediateDanger, .. }));
        assert!(asked || (row == 7 && top(&state) == "finish"), "row {row}: {}", top(&state));
        press(&mut state, "esc");
        assert_eq!(top(&state), "hub", "row {row}");
    }
}

#[test]
fn where_no_safe_conversation_is_possible_the_least_is_shown() {
    for (fact, row, why) in [
        (Fact::CompanionMayControl, "1", Why::Companion),
        (Fact::CanTalkAlone, "2", Why::NotAlone),
        (Fact::InterpreterKind, "3", Why::Interpreter),
    ] {
        let mut state = asked(fact);
        state.record.interpreter.needed = Some(Answer::Yes);
        press(&mut state, row);
        assert_eq!(advice(&state), Some(Advice::NoConversation(why)), "{fact:?}");
        press(&mut state, "down enter");
        assert_eq!(top(&state), "reader", "the assessment is one key away");
        assert_eq!(state.stack.len(), 2);
    }
}

#[test]
fn enter_pressed_once_too_often_decides_nothing() {
    for way in ["enter", "esc down enter"] {
        let mut state = fresh();
        press(&mut state, way);
        for _ in 0..40 {
            press(&mut state, "enter");
        }
        for fact in Fact::ALL {
            let values = fact.get(&state.record);
            assert!(values.is_empty() || values == ["unknown"], "{way}: {} {values:?}", fact.path());
        }
        assert!(state.record.findings.is_empty());
    }
}

#[test]
fn an_answer_can_be_corrected_though_others_are_open() {
    let mut state = fresh();
    press(&mut state, "2 3 4 esc");
    assert_eq!(state.record.safety.immediate_danger, Some(Answer::No));
    // Danger comes up later. Safety is opened again, and the first question is in reach.
    press(&mut state, "home enter");
    let mut presses = 0;
    while !matches!(state.screen(), Some(Screen::Ask { fact: Fact::ImmediateDanger, .. })) {
        press(&mut state, "left");
        presses += 1;
        assert!(presses < 20, "danger cannot be corrected");
    }
    press(&mut state, "1");
    assert_eq!(state.record.safety.immediate_danger, Some(Answer::Yes));
}

#[test]
fn pasted_text_commands_nothing_and_a_long_note_survives() {
    let mut state = half_way();
    press(&mut state, "down down down enter enter enter");
    paste(&mut state, "one\r\ntwo\u{1b}[2J\u{7}\rthree\u{0}\u{9b}31m");
    let of = |record: &Record| {
        let note = record.topics.iter().find(|note| note.topic == "wages-and-money");
        note.and_then(|note| note.note.clone()).expect("a note")
    };
    assert_eq!(of(&state.record), "one\ntwo\nthree");
    press(&mut state, "ctrl-c enter");
    let long = "Ærlig talt: 7 dager i uka – uten fri. ".repeat(1100);
    assert!(long.chars().count() > 40_000);
    paste(&mut state, &long);
    press(&mut state, "esc");
    assert_eq!(of(&through_a_file(&state.record)), of(&state.record));
    assert!(of(&state.record).contains(long.trim_end()));
}

#[test]
fn text_pasted_where_none_is_typed_does_nothing() {
    for case in cases::all() {
        let mut state = case.state;
        if state.overlay.is_none() && ["note", "line", "file-name", "find"].contains(&top(&state)) {
            continue;
        }
        let (before, shown) = (state.record.clone(), picture(&state, 80, 24));
        let said = state.message.take();
        paste(&mut state, "1\nj2");
        assert_eq!(state.record, before, "{}", case.name);
        assert!(state.message.is_some(), "{}: it is said", case.name);
        state.message = said;
        assert_eq!(picture(&state, 80, 24), shown, "{}", case.name);
    }
    // Nor into a note that the question whether to leave lies over.
    let mut state = half_way();
    press(&mut state, "down down down enter enter enter ctrl-c");
    paste(&mut state, "unseen");
    press(&mut state, "enter esc");
    assert!(state.record.topics.iter().all(|note| note.note.as_deref() != Some("unseen")));
}

#[test]
fn writing_names_the_file_and_an_empty_name_does_nothing() {
    let mut state = half_way();
    press(&mut state, "end enter down enter");
    assert_eq!(press(&mut state, "enter"), Effect::Write("A-17.pdf".to_owned()), "a name is proposed");
    press(&mut state, "ctrl-u");
    assert_eq!(press(&mut state, "enter"), Effect::None);
    type_in(&mut state, " out.md ");
    assert_eq!(press(&mut state, "enter"), Effect::Write("out.md".to_owned()));
    let why = Msg::composed("io-full".to_owned());
    filed(&mut state, Err(why));
    assert_eq!(top(&state), "file-name", "what was typed is not typed again");
    filed(&mut state, Ok(Msg::composed("finish-intro".to_owned())));
    assert_eq!(top(&state), "finish");
}

#[test]
fn a_letter_with_ctrl_answers_nothing() {
    for case in cases::all() {
        if ["note", "line", "file-name", "find"].contains(&top(&case.state)) {
            continue;
        }
        for letter in (' '..='~').filter(|letter| *letter != 'c') {
            for with in [KeyModifiers::CONTROL] {
                // Ctrl-Z and Ctrl-Y are what they are everywhere: undo and redo, which answer nothing either.
                if ['z', 'y'].contains(&letter) {
                    continue;
                }
                let mut state = case.state.clone();
                update(&mut state, Event::Key(KeyEvent::new(KeyCode::Char(letter), with)));
                assert_eq!(state.record, case.state.record, "{} {letter:?} {with:?}", case.name);
                assert_eq!(state.stack.len(), case.state.stack.len(), "{} {letter:?} {with:?}", case.name);
            }
        }
    }
}

/// Undo takes back whole steps, in bulk too, and redo brings them again; what was undone is named.
#[test]
fn every_change_of_the_record_can_be_undone_and_done_again() {
    let mut state = fresh();
    let start = state.record.clone();
    press(&mut state, "2");
    let answered = state.record.clone();
    assert_ne!(start, answered);
    press(&mut state, "u");
    assert_eq!(state.record, start);
    // It is named, and asked again.
    assert!(picture(&state, 80, 24).contains("Undone: Immediate danger"), "{}", picture(&state, 80, 24));
    let asked = Some(Fact::ImmediateDanger);
    assert!(matches!(state.screen(), Some(Screen::Ask { fact, .. }) if Some(*fact) == asked));
    press(&mut state, "U");
    assert_eq!(state.record, answered);
    update(&mut state, Event::Key(KeyEvent::new(KeyCode::Char('z'), KeyModifiers::CONTROL)));
    assert_eq!(state.record, start);
    // A new change ends what could be done again.
    press(&mut state, "1");
    let other = state.record.clone();
    press(&mut state, "U");
    assert_eq!(state.record, other);
    press(&mut state, "u u u");
    assert_eq!(state.record, start);
    assert!(picture(&state, 80, 24).contains("Nothing to undo"), "{}", picture(&state, 80, 24));
}
