//! What every screen shows, as pictures. They are meant to be read: all at 80×24, those that crowd most at
//! 50×20 too. That every screen holds at every size is `sizes`' to prove.

use holdepunkt::document::Voice;
use holdepunkt::interview::script::Part;
use holdepunkt::interview::state::Screen;
use holdepunkt::record::Fact;
use holdepunkt::words::{Lang, Msg};

use super::cases::{self, Case};
use super::world::{half_way, picture, press};
use crate::support::{LANGS, compare, guide, messages};

/// The screens that are looked at on a small terminal as well.
const CROWDED: [&str; 8] = [
    "advice-danger",
    "ask-danger",
    "card-everything",
    "hub-half-way",
    "leave-not-saved",
    "marks-category",
    "reader-assessment",
    "topic",
];

fn pictures(cases: Vec<Case>) {
    for Case { name, state } in cases {
        for (width, height) in [(80, 24), (50, 20)] {
            let shown = picture(&state, width, height);
            let first = shown.lines().next().expect("a first row");
            assert!(
                first.starts_with(" Danger to life or health") && first.contains("112"),
                "{name}: {first}"
            );
            if width < 80 && !CROWDED.contains(&name) {
                continue;
            }
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

/// What a help claims of law or fact is followed by its source, as the text of a sign or a term is.
#[test]
fn what_helps_to_answer_says_where_it_is_from() {
    let mut cited = 0;
    for lang in LANGS {
        let messages = messages(lang);
        let voice = Voice::new(&messages, guide());
        for texts in &guide().facts {
            let Some(help) = &texts.help else { continue };
            let mut state = half_way();
            state.lang = lang;
            let fact = Fact::parse(&texts.fact).expect("a fact");
            state.stack.push(Screen::Ask { part: Part::Safety, fact, cursor: 0 });
            press(&mut state, "?");
            let shown = flat(&picture(&state, 100, 200));
            let (_, rest) = shown.split_once(&flat(help.get(lang))).expect("the help");
            let from = messages
                .text(Msg::composed("source-line".to_owned()).with("sources", voice.cites(&texts.source)));
            assert_eq!(
                rest.trim_start().starts_with(&flat(&from)),
                !texts.source.is_empty(),
                "{}: {rest}",
                texts.fact
            );
            cited += usize::from(!texts.source.is_empty());
        }
    }
    assert!(cited > 40, "{cited}");
}

/// On one line, so that a break does not hide what is looked for.
fn flat(text: &str) -> String {
    text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_lies_over_a_screen_can_be_left_again() {
    pictures(cases::overlays());
}

/// `docs/interview.md`: the screens a reader needs to know what the interview is like, in both languages.
#[test]
fn the_page_about_the_interview_shows_the_screens_as_they_are() {
    let shown = ["ask-danger", "advice-child", "hub-half-way", "topic", "marks-category", "card-everything"];
    let all = [
        cases::hubs(),
        cases::questions(),
        cases::advice(),
        cases::conversation(),
        cases::observations(),
        cases::endings(),
    ];
    let all: Vec<Case> = all.into_iter().flatten().collect();
    let mut page = String::from(
        "# The interview, screen by screen\n\nMade by a test from the screens themselves, at 80 columns; how it is used \
         stands in [commands.md](commands.md).\n",
    );
    for (lang, title) in [(Lang::En, "English"), (Lang::Nb, "Bokmål")] {
        page += &format!("\n## {title}\n");
        for name in shown {
            let case = all.iter().find(|case| case.name == name).expect("a case");
            let mut state = case.state.clone();
            state.lang = lang;
            let lines = picture(&state, 80, 24);
            let lines: Vec<&str> = lines.lines().map(str::trim_end).collect();
            page += &format!("\n```text\n{}\n```\n", lines.join("\n").trim_end());
        }
    }
    compare("interview.md", &page);
}
