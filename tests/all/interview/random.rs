//! Whatever keys are pressed: no panic, always a screen, and a record that can be written and read.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use proptest::prelude::*;
use proptest::sample::select;

use holdepunkt::interview::state::{Screen, State};
use holdepunkt::interview::update::{Effect, Event, update};

use super::world::{catalogue, fresh, half_way, key, paint, through_a_file};

/// Keys that lead somewhere, the ways in more often than the ways out.
const KEYS: &str = "enter enter enter enter enter enter down down down down up right right left space space space \
    tab home end pgup pgdn esc esc backspace ctrl-c 0 1 2 3 4 o d n ? L B y j k";

fn event() -> impl Strategy<Value = Event> {
    let typed = |code| Event::Key(KeyEvent::new(code, KeyModifiers::NONE));
    let odd = |(letter, bits): (char, u8)| {
        let modifiers = KeyModifiers::from_bits_truncate(bits);
        Event::Key(KeyEvent::new(KeyCode::Char(letter), modifiers))
    };
    prop_oneof![
        40 => select(KEYS.split_whitespace().collect::<Vec<_>>()).prop_map(|name| Event::Key(key(name))),
        4 => any::<char>().prop_map(move |letter| typed(KeyCode::Char(letter))),
        2 => any::<(char, u8)>().prop_map(odd),
        1 => (1..13u8).prop_map(move |number| typed(KeyCode::F(number))),
        2 => any::<String>().prop_map(Event::Paste),
        1 => Just(Event::Redraw),
    ]
}

/// Plays events until one leaves, and checks what must always hold.
fn play(mut state: State<'static>, events: Vec<Event>) {
    for (step, event) in events.into_iter().enumerate() {
        let effect = update(&mut state, event);
        assert!(matches!(state.stack.first(), Some(Screen::Hub { .. })), "the hub is always beneath");
        assert!(state.stack.len() < 12, "screens pile up");
        if step % 20 == 0 {
            paint(&state, 50, 20);
        }
        match effect {
            Effect::None | Effect::Repaint => {}
            Effect::Write(name) | Effect::Keep(name) => {
                assert!(!name.is_empty() && !name.chars().any(char::is_control), "{name:?}")
            }
            Effect::Leave | Effect::LeaveAtOnce => break,
        }
    }
    paint(&state, 40, 12);
    assert_eq!(through_a_file(&state.record), state.record);
    assert!(state.record.findings.iter().all(|finding| catalogue().indicator(&finding.indicator).is_some()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_hundred_keys_from_the_beginning(events in prop::collection::vec(event(), 200)) {
        play(fresh(), events);
    }

    #[test]
    fn two_hundred_keys_half_way(events in prop::collection::vec(event(), 200)) {
        play(half_way(), events);
    }
}
