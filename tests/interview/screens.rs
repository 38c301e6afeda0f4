//! What every screen shows, as pictures at two sizes. They are meant to be read.

use super::cases::{self, Case};
use super::world::picture;

fn pictures(cases: Vec<Case>) {
    for Case { name, state } in cases {
        for (width, height) in [(80, 24), (50, 20)] {
            let shown = picture(&state, width, height);
            let first = shown.lines().next().expect("a first row");
            assert!(
                first.starts_with(" Danger to life or health") && first.contains("112"),
                "{name}: {first}"
            );
            insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("{name}-{width}x{height}"), shown);
            });
        }
    }
}

#[test]
fn the_hub_says_where_one_is_and_what_is_open() {
    pictures(cases::hubs());
}

#[test]
fn questions_show_their_answers_and_why_a_line_was_not_taken() {
    pictures(cases::questions());
}

#[test]
fn advice_says_whom_to_call_and_leaves_the_next_step_in_sight() {
    pictures(cases::advice());
}

#[test]
fn the_conversation_has_one_question_large_and_the_rest_within_reach() {
    pictures(cases::conversation());
}

#[test]
fn signs_are_marked_in_a_list_and_looked_at_one_by_one() {
    pictures(cases::observations());
}

#[test]
fn the_end_shows_what_follows_and_where_it_was_written() {
    pictures(cases::endings());
}

#[test]
fn what_lies_over_a_screen_can_be_left_again() {
    pictures(cases::overlays());
}
