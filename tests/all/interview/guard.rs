//! The identifier guard on the screen: a note is not left with a number in it unseen.

use holdepunkt::interview::state::Overlay;
use holdepunkt::record::Record;

use super::world::{half_way, picture, press, top, type_in};

/// Writes a note on the first topic and presses Esc.
fn write(text: &str) -> holdepunkt::interview::state::State<'static> {
    let mut state = half_way();
    press(&mut state, "down down down enter enter enter");
    assert_eq!(top(&state), "note");
    type_in(&mut state, text);
    press(&mut state, "esc");
    state
}

fn notes(record: &Record) -> String {
    record.topics.iter().filter_map(|topic| topic.note.clone()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_note_that_tells_nothing_is_left_at_once() {
    let state = write("She was tired.");
    assert_eq!((top(&state), &state.overlay), ("marks", &None));
    assert!(notes(&state.record).contains("She was tired."));
}

#[test]
fn one_key_masks_what_is_pointed_out() {
    let mut state = write("Her sister:\nring 98 76 54 32");
    assert!(matches!(state.overlay, Some(Overlay::Guard { .. })));
    let shown = picture(&state, 80, 24);
    for words in ["Line 2, character 6: phone number", "Names cannot be found", "m mask"] {
        assert!(shown.contains(words), "{shown}");
    }
    press(&mut state, "m");
    assert_eq!((top(&state), &state.overlay), ("marks", &None));
    assert!(notes(&state.record).contains("Her sister:\nring [***]"), "{}", notes(&state.record));
}

#[test]
fn it_can_be_kept_or_written_anew_and_ctrl_c_loses_nothing() {
    let mut state = write("ring 98 76 54 32");
    press(&mut state, "esc");
    assert_eq!((top(&state), &state.overlay), ("note", &None));
    press(&mut state, "esc down enter");
    assert_eq!(top(&state), "marks", "on to what the answer threw light on");
    assert!(notes(&state.record).contains("98 76 54 32"));
    let mut state = write("ring 98 76 54 32");
    press(&mut state, "ctrl-c");
    assert!(matches!(state.overlay, Some(Overlay::Leave { .. })));
    assert!(notes(&state.record).contains("98 76 54 32"));
}
