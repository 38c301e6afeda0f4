//! What must hold on every screen at every size: the emergency number above all, nothing wider than
//! the screen, the keys in the foot, the row with the cursor in sight.

use holdepunkt::interview::script::{Bundle, Part};
use holdepunkt::interview::state::{Advice, NoteTarget, Notice, Reading, Screen, State, Why, editor};
use holdepunkt::record::Fact;
use holdepunkt::record::Field;
use holdepunkt::words::{Lang, Msg};

use super::cases::{self, Case, failed};
use super::world::{catalogue, half_way, paint, press};

const SIZES: [(u16, u16); 4] = [(80, 24), (50, 20), (40, 12), (120, 50)];

/// What is wrong with a screen at a size.
fn wrong(state: &State<'_>, keys: &[String], width: u16, height: u16) -> Vec<String> {
    let rows = paint(state, width, height);
    let mut wrong = Vec::new();
    if !rows.first().is_some_and(|row| row.contains("112")) {
        wrong.push("the emergency number is not on the first row".to_owned());
    }
    // Everything wraps one column before the end: a letter in the last column belongs to a row that was cut.
    for row in rows.iter().filter(|row| !row.ends_with(' ')) {
        wrong.push(format!("a row is cut: {row}"));
    }
    let foot = rows.len() - rows.len() / 3;
    let missing = |key: &&String| !rows.iter().skip(foot).any(|row| row.contains(*key));
    // Where what is asked cannot be shown, no key answers, and that is said.
    if rows.iter().any(|row| row.contains(too_small(state.lang))) {
        if (width, height) >= (50, 20) {
            wrong.push("too small".to_owned());
        }
        return wrong;
    }
    if let Some(key) = keys.iter().filter(|key| !key.starts_with("F9")).find(missing) {
        wrong.push(format!("a key is not in the foot: {key}"));
    }
    if has_cursor(state) && !rows.iter().any(|row| row.starts_with(" ❯ ")) {
        wrong.push("the row with the cursor is out of sight".to_owned());
    }
    wrong
}

/// The beginning of what is said where a window is too small.
fn too_small(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "This window is too small",
        Lang::Nb => "Vinduet er for lite",
    }
}

/// The keys a screen names, taken from where it has room.
fn keys(state: &State<'_>) -> Vec<String> {
    let rows = paint(state, 160, 60);
    let last = rows.last().expect("a row").trim();
    assert!(!last.is_empty(), "no keys");
    last.split("   ").map(str::to_owned).collect()
}

/// Whether a row is to be chosen on the screen.
fn has_cursor(state: &State<'_>) -> bool {
    use holdepunkt::interview::state::Overlay;
    match (&state.overlay, state.screen()) {
        (Some(Overlay::Leave { .. }), _) => true,
        (Some(Overlay::More { .. }), _) | (_, None) => false,
        (Some(Overlay::Guard { .. } | Overlay::Sure { .. }), _) => true,
        // In danger nothing is chosen before somebody chooses.
        (None, Some(Screen::Advice { cursor, .. })) => *cursor < 3,
        (None, Some(screen)) => !matches!(
            screen,
            Screen::Line { .. }
                | Screen::Card { .. }
                | Screen::Note { .. }
                | Screen::Reader { .. }
                | Screen::FileName { .. }
        ),
    }
}

/// Fails with everything that is wrong anywhere, in both languages.
fn check(cases: impl IntoIterator<Item = (String, State<'static>)>, sizes: &[(u16, u16)]) {
    let mut all = Vec::new();
    for (name, mut state) in cases {
        for lang in [Lang::En, Lang::Nb] {
            state.lang = lang;
            let keys = keys(&state);
            for &(width, height) in sizes {
                let found = wrong(&state, &keys, width, height);
                all.extend(found.into_iter().map(|what| format!("{name} {lang} {width}×{height}: {what}")));
            }
        }
    }
    assert!(all.is_empty(), "{} problems:\n{}", all.len(), all.join("\n"));
}

fn named(cases: Vec<Case>) -> impl Iterator<Item = (String, State<'static>)> {
    cases.into_iter().map(|case| (case.name.to_owned(), case.state))
}

/// A screen with the cursor on each of its rows in turn.
fn every_row(name: &str, start: State<'static>) -> Vec<(String, State<'static>)> {
    let mut cases = Vec::new();
    let mut state = start;
    press(&mut state, "home");
    for row in 0.. {
        let here = format!("{:?}", state.screen());
        cases.push((format!("{name} row {row}"), state.clone()));
        press(&mut state, "down");
        if format!("{:?}", state.screen()) == here {
            break;
        }
    }
    cases
}

/// The hub with a screen over it.
fn over(screen: Screen) -> State<'static> {
    let mut state = half_way();
    state.stack.push(screen);
    state
}

#[test]
fn every_screen_holds_at_every_size() {
    check(named(cases::all()), &SIZES);
}

#[test]
fn a_failed_save_and_a_long_path_hide_no_key() {
    let long = format!("/home/caseworker/documents/{}/assessment-A-17.md", "a-folder-with-a-name/".repeat(6));
    let failing = named(cases::all()).map(|(name, mut state)| {
        state.saved = failed();
        state.message = Some(Notice(Msg::composed("written".to_owned()).with("path", &long)));
        (name, state)
    });
    check(failing, &SIZES);
}

#[test]
fn every_row_of_every_list_comes_into_sight() {
    let mut states = Vec::new();
    for fact in Fact::ALL {
        states.push((
            fact.path().to_owned(),
            over(Screen::Ask { part: Part::Situation, fact: *fact, cursor: 0 }),
        ));
    }
    for both in [false, true] {
        let bundles = Bundle::observations(catalogue()).into_iter();
        let topics = catalogue().topics.iter().map(|topic| Bundle::Topic(topic.id.clone()));
        for bundle in bundles.chain(topics) {
            let mut state = over(Screen::Marks { bundle: bundle.clone(), cursor: 0, new: Vec::new() });
            state.both = both;
            states.push((format!("{bundle:?} {both}"), state));
        }
        for topic in &catalogue().topics {
            let mut state = over(Screen::Topic { id: topic.id.clone(), cursor: 0, scroll: 0 });
            state.both = both;
            states.push((format!("topic {} {both}", topic.id), state));
        }
    }
    for about in [Advice::Danger, Advice::Health, Advice::Child, Advice::NoConversation(Why::NotAlone)] {
        let from = (Part::Safety, Fact::ImmediateDanger);
        states.push((format!("{about:?}"), over(Screen::Advice { about, from, cursor: 0, scroll: 0 })));
    }
    states.push(("preparation".to_owned(), over(Screen::Preparation { cursor: 0 })));
    states.push(("topics".to_owned(), over(Screen::Topics { cursor: 0 })));
    states.push(("bundles".to_owned(), over(Screen::Bundles { cursor: 0 })));
    states.push(("finish".to_owned(), over(Screen::Finish { cursor: 0 })));
    states.push(("hub".to_owned(), half_way()));
    let rows = states.into_iter().flat_map(|(name, state)| every_row(&name, state));
    check(rows, &[(50, 20), (40, 12)]);
}

#[test]
fn every_sign_has_a_card_with_its_answers_in_sight() {
    let ids: Vec<String> = catalogue().indicators.iter().map(|indicator| indicator.id.clone()).collect();
    let mut hidden = Vec::new();
    for index in 0..ids.len() {
        let bundle = Bundle::Category("controlled".to_owned());
        let state = over(Screen::Card { bundle, ids: ids.clone(), index, then_on: false });
        for (width, height) in [(80, 24), (50, 20), (120, 50)] {
            let rows = paint(&state, width, height);
            for answer in ["1 present", "4 declined to answer", "0 not considered", "t said by others"] {
                if !rows.iter().any(|row| row.contains(answer)) {
                    hidden.push(format!("{} {width}×{height}: {answer}", ids[index]));
                }
            }
        }
    }
    assert!(hidden.is_empty(), "{} hidden:\n{}", hidden.len(), hidden.join("\n"));
}

#[test]
fn what_is_read_can_be_read_to_its_end_and_back() {
    for what in [Reading::Duties, Reading::Assessment] {
        for (width, height) in SIZES {
            let mut state = over(Screen::Reader { what, scroll: 0 });
            let first = paint(&state, width, height);
            let more = |rows: &[String]| rows.iter().any(|row| row.contains("↓ more below"));
            let mut pages = 0;
            while more(&paint(&state, width, height)) {
                press(&mut state, "pgdn");
                pages += 1;
                assert!(pages < 500, "{what:?} never ends");
            }
            for _ in 0..pages {
                press(&mut state, "pgup");
            }
            assert_eq!(paint(&state, width, height), first, "{what:?} {width}×{height}");
        }
    }
}

#[test]
fn what_is_being_typed_stays_in_sight_at_every_size() {
    let typed = "first\n".repeat(60) + "the last words";
    let targets = [
        NoteTarget::Topic("wages-and-money".to_owned()),
        NoteTarget::Finding("movements-monitored".to_owned()),
        NoteTarget::Reasons,
    ];
    let mut states: Vec<State<'static>> =
        targets.into_iter().map(|target| over(Screen::Note { target, input: editor(&typed) })).collect();
    states.push(over(Screen::FileName {
        what: holdepunkt::interview::state::ToFile::Assessment,
        input: editor("the last words"),
        problem: None,
    }));
    let field = Field::Reference;
    let problem = holdepunkt::record::Reference::new("Maria Hansen").err();
    let input = editor("the last words");
    states.push(over(Screen::Line { part: Part::Situation, field, input, problem }));
    for state in &states {
        for (width, height) in SIZES {
            let shown = paint(state, width, height);
            assert!(shown.iter().any(|row| row.contains("the last words")), "{shown:#?}");
        }
    }
}

#[test]
fn no_size_is_too_small_or_too_large_to_paint() {
    for Case { name, state } in cases::all() {
        for (width, height) in [(1, 1), (2, 40), (5, 3), (12, 6), (20, 4), (300, 2), (300, 90)] {
            assert_eq!(paint(&state, width, height).len(), usize::from(height), "{name}");
        }
    }
}
