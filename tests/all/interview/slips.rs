//! What a slip of the hand must not do: answers that were not meant, answers that are lost.

use std::collections::VecDeque;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use holdepunkt::document::Voice;
use holdepunkt::interview::burst;
use holdepunkt::interview::script::{self, Bundle, Part};
use holdepunkt::interview::state::{NoteTarget, Overlay, Saved, Screen, Seen, State, editor};
use holdepunkt::interview::update::{Effect, Event, update};
use holdepunkt::record::{Answer, Basis, Fact, Form, Record, State as Found, Told};
use holdepunkt::words::{Lang, Messages};

use super::world::{catalogue, fresh, half_way, key, picture, press, through_a_file, top, type_in, with};

fn asked(part: Part, fact: Fact) -> State<'static> {
    let mut state = half_way();
    state.stack.push(Screen::Ask { part, fact, cursor: 0 });
    state
}

fn note(state: &State<'_>, topic: &str) -> Option<String> {
    state.record.topics.iter().find(|note| note.topic == topic).and_then(|note| note.note.clone())
}

/// Keys as a terminal delivers them when they arrive together.
fn together(state: &mut State<'_>, keys: &str) {
    let event = |letter: char| {
        let (code, with) = match letter {
            '\n' => (KeyCode::Char('j'), KeyModifiers::CONTROL),
            '\r' => (KeyCode::Enter, KeyModifiers::NONE),
            letter => (KeyCode::Char(letter), KeyModifiers::NONE),
        };
        Event::Key(KeyEvent::new(code, with))
    };
    let mut waiting: VecDeque<Event> = keys.chars().map(event).collect();
    while let Some(event) = burst::next(state, &mut waiting) {
        update(state, event);
    }
}

#[test]
fn a_number_above_nine_is_taken_as_it_is_typed() {
    // Eleven places: "1" may be the beginning of 10 or 11.
    let rows = catalogue().fact("region").expect("places").values.len();
    assert!(rows > 10);
    let mut state = asked(Part::Situation, Fact::Region);
    let before = state.record.clone();
    press(&mut state, "1");
    assert_eq!((&state.record, top(&state)), (&before, "ask"), "nothing is answered yet");
    assert!(picture(&state, 80, 24).contains("Number 1…"), "{}", picture(&state, 80, 24));
    press(&mut state, "1");
    let eleventh = catalogue().fact("region").and_then(|fact| fact.values.get(10)).expect("the eleventh");
    assert_eq!(state.record.region.as_deref(), Some(eleventh.value.as_str()));
    assert_eq!(state.record.person, before.person, "and the next question has no answer of it");
    // Enter takes the number that could go on; Esc takes none, and stays.
    let mut state = asked(Part::Situation, Fact::Region);
    press(&mut state, "1 esc");
    assert_eq!((&state.record, top(&state)), (&before, "ask"));
    press(&mut state, "1 enter");
    assert_eq!(state.record.region.as_deref(), Some("oslo"));
    // A digit that nothing goes on from is taken at once, and one that there is not answers nothing.
    let mut state = asked(Part::Situation, Fact::Region);
    press(&mut state, "3");
    assert_eq!(state.record.region.as_deref(), Some("stavanger"));
    let mut state = asked(Part::Situation, Fact::Gender);
    let before = state.record.clone();
    press(&mut state, "9");
    assert_eq!(state.record, before);
}

#[test]
fn j_is_yes_where_yes_is_asked_and_nothing_anywhere_else() {
    let mut state = fresh();
    state.lang = Lang::Nb;
    press(&mut state, "j");
    assert_eq!(state.record.safety.immediate_danger, Some(Answer::Yes));
    for lang in [Lang::En, Lang::Nb] {
        let mut state = asked(Part::Situation, Fact::Sector);
        state.lang = lang;
        let before = format!("{:?}", state.screen());
        press(&mut state, "j k");
        assert_eq!(format!("{:?}", state.screen()), before, "{lang}");
    }
}

#[test]
fn every_way_to_break_a_line_breaks_it() {
    let mut state = half_way();
    let target = NoteTarget::Topic("wages-and-money".to_owned());
    state.stack.push(Screen::Note { target, input: editor("") });
    type_in(&mut state, "one");
    press(&mut state, "ctrl-j");
    type_in(&mut state, "two");
    update(&mut state, Event::Key(KeyEvent::new(KeyCode::Enter, KeyModifiers::SHIFT)));
    type_in(&mut state, "three");
    press(&mut state, "esc");
    assert_eq!(note(&state, "wages-and-money").as_deref(), Some("one\ntwo\nthree"));
}

#[test]
fn a_text_that_comes_as_keys_is_a_text() {
    let mut state = half_way();
    let target = NoteTarget::Topic("wages-and-money".to_owned());
    state.stack.push(Screen::Note { target, input: editor("") });
    let long = "Sju dager i uka\nuten fri.\r".repeat(1_600);
    together(&mut state, &long);
    let kept = note(&state, "wages-and-money").expect("a note");
    assert_eq!(kept, long.replace('\r', "\n").trim_end());
    // Where questions are asked a text answers none, and keys that are pressed quickly each do what they do.
    let mut state = fresh();
    let before = state.record.clone();
    together(&mut state, "case 12\ryes");
    assert_eq!(state.record, before);
    assert!(picture(&state, 80, 24).contains("answers nothing"), "{}", picture(&state, 80, 24));
    together(&mut state, "231");
    assert_eq!(
        (state.record.safety.immediate_danger, state.record.person.age.is_some()),
        (Some(Answer::No), true)
    );
    // A line takes what comes before its end.
    let mut state = half_way();
    let field = holdepunkt::record::Field::Reference;
    state.stack.push(Screen::Line { part: Part::Situation, field, input: editor(""), problem: None });
    together(&mut state, "B-18\r");
    assert_eq!(state.record.reference.as_ref().map(|reference| reference.as_str()), Some("B-18"));
}

#[test]
fn esc_and_a_key_that_arrive_together_are_both_pressed() {
    let mut state = half_way();
    press(&mut state, "enter");
    let depth = state.stack.len();
    update(&mut state, Event::Key(KeyEvent::new(KeyCode::Char('3'), KeyModifiers::ALT)));
    assert_eq!(
        (top(&state), state.stack.len()),
        ("preparation", depth),
        "back to the hub, and into the third part"
    );
}

#[test]
fn a_window_too_small_to_show_the_question_takes_no_answer() {
    let mut state = fresh();
    let before = state.record.clone();
    state.see(Seen { small: true, ..Seen::default() });
    for keys in ["1", "y", "enter", "2 3 1"] {
        press(&mut state, keys);
        assert_eq!((&state.record, top(&state)), (&before, "ask"), "{keys}");
    }
    assert_eq!(press(&mut state, "f9"), Effect::LeaveAtOnce);
    let shown = picture(&state, 24, 4);
    assert!(shown.contains("112") && !shown.contains("1 Yes"), "{shown}");
}

#[test]
fn an_interview_that_nothing_keeps_can_be_kept_from_anywhere() {
    let mut state = fresh();
    state.saved = Saved::Off;
    press(&mut state, "S");
    assert_eq!(press(&mut state, "enter"), Effect::Keep("case.age".to_owned()), "a name is proposed");
    // On leaving it is offered; and where saving fails, another place.
    let mut state = half_way();
    state.saved = Saved::Off;
    press(&mut state, "esc 2");
    assert_eq!(press(&mut state, "enter"), Effect::Keep("A-17.age".to_owned()));
    let mut state = half_way();
    state.saved = super::cases::failed();
    press(&mut state, "end enter 3");
    assert_eq!(top(&state), "file-name");
    // Where it is kept already nothing is asked.
    let mut state = half_way();
    press(&mut state, "S");
    assert_eq!(top(&state), "hub");
}

#[test]
fn what_is_not_asked_any_more_works_no_longer() {
    let mut state = half_way();
    for (fact, value) in
        [(Fact::ChildrenAlong, "yes"), (Fact::ChildrenCareConcern, "yes"), (Fact::ChildrenReason, "yes")]
    {
        state.record.answer(fact, Some(value));
    }
    state.stack.push(Screen::Ask { part: Part::Safety, fact: Fact::ChildrenAlong, cursor: 0 });
    let before = state.record.clone();
    update(&mut state, Event::Redraw);
    press(&mut state, "2");
    let along = &state.record.children_along;
    assert_eq!((along.any, along.care_concern, along.reason_to_believe), (Some(Answer::No), None, None));
    assert!(picture(&state, 80, 24).contains("taken back"), "{}", picture(&state, 80, 24));
    press(&mut state, "u");
    assert_eq!(state.record, before);
}

#[test]
fn a_list_that_was_looked_through_is_closed_and_says_nothing_of_its_signs() {
    let mut state = half_way();
    let bundle = Bundle::Category("background".to_owned());
    state.stack.push(Screen::Bundles { cursor: 0 });
    state.stack.push(Screen::Marks { bundle: bundle.clone(), cursor: 0, new: Vec::new() });
    let findings = state.record.findings.clone();
    press(&mut state, "enter 1");
    assert_eq!(state.record.findings, findings);
    assert!(!script::is_open(&bundle, catalogue(), &state.record));
    assert_eq!(through_a_file(&state.record), state.record);
    // A topic that was asked about with nothing to note is closed as well.
    let mut state = half_way();
    let id = "wages-and-money".to_owned();
    state.stack.push(Screen::Topic { id: id.clone(), cursor: 0, scroll: 0 });
    press(&mut state, "3");
    assert!(state.record.topics.iter().any(|note| note.topic == id && note.note.is_none()));
}

#[test]
fn a_sign_that_no_list_has_is_written_told_what_it_rests_on_and_taken_back() {
    let mut state = half_way();
    let lists = Bundle::observations(catalogue()).len();
    let before = state.record.clone();
    state.stack.push(Screen::Bundles { cursor: lists });
    press(&mut state, "enter");
    type_in(&mut state, "Sleeps in the lorry.");
    press(&mut state, "esc o s");
    let own = &state.record.own_findings[0];
    assert_eq!(
        (own.sign.as_str(), &own.basis[..]),
        ("Sleeps in the lorry.", &[Basis::Observed, Basis::Stated][..])
    );
    assert_eq!(through_a_file(&state.record), state.record);
    let shown = picture(&state, 80, 24);
    assert!(shown.contains("X1 Sleeps in the lorry."), "{shown}");
    press(&mut state, "u u u");
    assert_eq!(state.record, before);
}

#[test]
fn on_what_ground_a_body_was_told_is_one_key_and_taken_back_by_it() {
    let mut state =
        with("schema: holdepunkt.record/1\nsafety: { immediate-danger: no }\ncalls: [{ body: police }]\n");
    state.stack.push(Screen::Calls { cursor: 0 });
    press(&mut state, "c");
    assert_eq!(state.record.calls[0].told, Some(Told::Consent));
    assert!(picture(&state, 80, 24).contains("the person agreed"), "{}", picture(&state, 80, 24));
    press(&mut state, "a");
    assert_eq!(state.record.calls[0].told, Some(Told::WithoutIdentity));
    press(&mut state, "a");
    assert_eq!(state.record.calls[0].told, None);
}

#[test]
fn several_answers_are_taken_with_enter_as_one_is() {
    let mut state = with("schema: holdepunkt.record/1\nsafety: { immediate-danger: no }\n");
    state.stack.push(Screen::Ask { part: Part::Situation, fact: Fact::Forms, cursor: 1 });
    press(&mut state, "enter");
    assert_eq!(state.record.forms, [Form::ForcedLabour]);
    let mut state = with("schema: holdepunkt.record/1\nsafety: { immediate-danger: no }\n");
    state.stack.push(Screen::Ask { part: Part::Situation, fact: Fact::Forms, cursor: 0 });
    press(&mut state, "1 3 enter");
    assert_eq!(state.record.forms, [Form::Prostitution, Form::Begging]);
}

#[test]
fn the_danger_screen_says_what_to_say_and_takes_that_help_was_called() {
    let mut state = fresh();
    press(&mut state, "1");
    for (width, height) in [(80, 24), (50, 20)] {
        let shown = picture(&state, width, height);
        assert!(shown.contains("112") && shown.contains("1 I have called"), "{shown}");
    }
    let shown = picture(&state, 80, 24);
    for words in ["Say where", "Say who", "Say what"] {
        assert!(shown.contains(words), "{shown}");
    }
    press(&mut state, "1");
    let call = &state.record.calls[0];
    assert_eq!((call.body.as_str(), call.at.as_deref()), ("police-emergency", Some("10:42")));
    // A yes that was not meant: back by one key.
    let mut state = fresh();
    press(&mut state, "1 left 2");
    assert_eq!(state.record.safety.immediate_danger, Some(Answer::No));
}

#[test]
fn every_answer_is_in_one_list_that_leads_to_it_and_back() {
    let mut state = half_way();
    press(&mut state, "A");
    let all = script::asked(&state.record);
    let row = all.iter().position(|(_, field)| field.path() == "person.gender").expect("asked");
    type_in(&mut state, &(row + 1).to_string());
    press(&mut state, "2");
    assert_eq!((Fact::Gender.value(&state.record), top(&state)), ("man", "answers"));
}

#[test]
fn a_sign_is_found_by_its_number_and_by_a_word() {
    let mut state = half_way();
    press(&mut state, "/");
    type_in(&mut state, "a21");
    press(&mut state, "enter");
    assert!(picture(&state, 80, 24).contains("A21 "), "{}", picture(&state, 80, 24));
    press(&mut state, "3 esc");
    let sign = catalogue().indicators.iter().find(|sign| sign.number == "A21").expect("A21");
    assert_eq!(state.record.finding(&sign.id).map(|finding| finding.state), Some(Found::Unclear));
    press(&mut state, "ctrl-u");
    type_in(&mut state, "loverboy");
    assert!(picture(&state, 80, 24).contains("loverboy"), "{}", picture(&state, 80, 24));
}

#[test]
fn norwegian_without_its_letters_keeps_its_meaning_and_its_width() {
    let messages = Messages::new(Lang::Nb);
    let languages = holdepunkt::interview::view::Languages::new();
    let mut state = fresh();
    state.lang = Lang::Nb;
    press(&mut state, "n 3 3");
    let mut terminal =
        ratatui::Terminal::new(ratatui::backend::TestBackend::new(80, 24)).expect("a terminal");
    terminal
        .draw(|frame| _ = holdepunkt::interview::view::view(&state, &languages, frame, true))
        .expect("painted");
    let shown: String = terminal.backend().buffer().content().iter().map(|cell| cell.symbol()).collect();
    assert!(shown.is_ascii(), "{shown}");
    assert!(shown.contains("Kontakt barnevernet foer denne samtalen"), "{shown}");
    let title =
        Voice::new(&messages, catalogue()).say(holdepunkt::words::Msg::composed("safety-child".to_owned()));
    assert!(title.contains("før"), "{title}");
}

#[test]
fn a_refused_line_is_not_thrown_away_without_a_word() {
    let mut state = half_way();
    let field = holdepunkt::record::Field::Reference;
    state.stack.push(Screen::Line {
        part: Part::Situation,
        field,
        input: editor("Ola Nordmann"),
        problem: None,
    });
    press(&mut state, "esc");
    assert_eq!(top(&state), "line");
    assert!(picture(&state, 80, 24).contains("Esc again"), "{}", picture(&state, 80, 24));
    press(&mut state, "esc");
    assert_eq!(top(&state), "hub");
}

/// Any keys, then undo to the beginning, gives the record of the beginning.
fn undone(start: State<'static>, names: &[&str]) {
    let first: Record = start.record.clone();
    let mut state = start;
    for name in names {
        if let Effect::Leave | Effect::LeaveAtOnce = update(&mut state, Event::Key(key(name))) {
            state.overlay = None;
        }
    }
    state.overlay = None;
    // What is being typed is one step when it is left.
    state.stack.truncate(1);
    update(&mut state, Event::Redraw);
    for _ in 0..names.len() + 1 {
        press(&mut state, "u");
    }
    assert_eq!(state.record, first, "{names:?}");
    assert!(!matches!(state.overlay, Some(Overlay::Leave { .. })));
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 48, failure_persistence: None, ..Default::default() })]

    #[test]
    fn whatever_was_pressed_undo_leads_back_to_the_beginning(
        names in proptest::collection::vec(
            proptest::sample::select(
                "enter enter enter down down right left space 0 1 2 3 4 5 o d n y esc x * N A / tab u"
                    .split_whitespace().collect::<Vec<_>>()),
            0..120),
        half in proptest::prelude::any::<bool>(),
    ) {
        undone(if half { half_way() } else { fresh() }, &names);
    }
}
