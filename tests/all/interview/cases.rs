//! Every screen and everything that can lie over one, by name.

use holdepunkt::interview::script::{Bundle, Part};
use holdepunkt::interview::state::{Notice, Saved, Screen, State, editor};
use holdepunkt::record::Fact;
use holdepunkt::record::Field;
use holdepunkt::words::Msg;

use super::world::{HALF_WAY, a_week_later, catalogue, fresh, half_way, press, type_in, with};

/// A screen by name.
pub struct Case {
    pub name: &'static str,
    pub state: State<'static>,
}

fn case(name: &'static str, state: State<'static>) -> Case {
    Case { name, state }
}

/// A state after some keys.
fn after(mut state: State<'static>, keys: &str) -> State<'static> {
    press(&mut state, keys);
    state
}

/// A question, as it comes up in its part.
fn ask(part: Part, fact: Fact) -> State<'static> {
    let mut state = half_way();
    state.stack.push(Screen::Ask { part, fact, cursor: 0 });
    state
}

/// A line of text that was typed and not taken.
fn line(field: Field, part: Part, typed: &str) -> State<'static> {
    let mut state = half_way();
    state.stack.push(Screen::Line { part, field, input: editor(""), problem: None });
    type_in(&mut state, typed);
    state
}

fn part(down: usize) -> State<'static> {
    let mut state = half_way();
    for _ in 0..down {
        press(&mut state, "down");
    }
    after(state, "enter")
}

/// The list of a bundle's signs; bundles as the screen numbers them, from zero.
fn marks(bundle: usize) -> State<'static> {
    let mut state = part(4);
    for _ in 0..bundle {
        press(&mut state, "down");
    }
    after(state, "enter")
}

fn saved(mut state: State<'static>, saved: Saved) -> State<'static> {
    state.saved = saved;
    state
}

/// A disk that was taken out.
pub fn failed() -> Saved {
    let why = Msg::composed("error-write".to_owned()).with("path", "/media/usb/case.yaml");
    Saved::Failed(why.with("reason", Msg::composed("io-not-found".to_owned())))
}

pub fn hubs() -> Vec<Case> {
    let danger = HALF_WAY.replace("immediate-danger: no", "immediate-danger: yes");
    vec![
        case("hub-start", after(fresh(), "esc")),
        case("hub-half-way", half_way()),
        case("hub-danger", with(&danger)),
        case("hub-again", after(a_week_later(), "esc")),
        case("hub-save-failed", saved(half_way(), failed())),
    ]
}

pub fn questions() -> Vec<Case> {
    let unknown = after(ask(Part::Situation, Fact::Forms), "end space");
    vec![
        case("ask-danger-again", a_week_later()),
        case("ask-notified", ask(Part::Conclusion, Fact::NotifiedPolice)),
        case("ask-danger", fresh()),
        case("ask-age", ask(Part::Safety, Fact::Age)),
        case("ask-role", ask(Part::Situation, Fact::Role)),
        case("ask-region", after(ask(Part::Situation, Fact::Region), "end")),
        case("ask-several", ask(Part::Situation, Fact::Forms)),
        case("ask-several-not-known", unknown),
        case("ask-likelihood", ask(Part::Duties, Fact::Likelihood)),
        case("ask-judgement", ask(Part::Conclusion, Fact::Judgement)),
        case("line-reference", line(Field::Reference, Part::Situation, "A-17")),
        case(
            "line-reference-problem",
            after(line(Field::Reference, Part::Situation, "Maria Hansen"), "enter"),
        ),
        case("line-languages-problem", after(line(Field::Languages, Part::Safety, "Somali"), "enter")),
    ]
}

pub fn advice() -> Vec<Case> {
    let health = after(fresh(), "2 1");
    let mut alone = half_way();
    alone.stack.push(Screen::Ask { part: Part::Safety, fact: Fact::CanTalkAlone, cursor: 0 });
    vec![
        case("advice-danger", after(fresh(), "1")),
        case("advice-health", health),
        case("advice-child", after(fresh(), "2 3 3")),
        case("advice-no-conversation", after(alone, "2")),
        case("advice-read-on", after(after(fresh(), "2 3 3"), "pgdn down")),
    ]
}

pub fn conversation() -> Vec<Case> {
    let topic = || after(part(3), "enter");
    vec![
        case("preparation", part(2)),
        case("preparation-last", after(part(2), "end space")),
        case("topics", part(3)),
        case("topic", topic()),
        case("topic-both-languages", after(topic(), "B down")),
        case("marks-topic", after(topic(), "down enter")),
        case("marks-topic-both-languages", after(topic(), "down enter B down down space")),
        case("note-topic", {
            let mut state = after(topic(), "enter");
            type_in(&mut state, "Paid in cash.\nNot this month, and not the month before.");
            state
        }),
    ]
}

pub fn observations() -> Vec<Case> {
    let card = || {
        let bundle = Bundle::Category("controlled".to_owned());
        let state = half_way();
        let signs = bundle.indicators(catalogue(), &state.record);
        let cursor = signs.iter().position(|sign| sign.id == "movements-monitored").expect("the sign");
        let mut state = half_way();
        state.stack.push(Screen::Marks { bundle, cursor, new: Vec::new() });
        after(state, "right")
    };
    vec![
        case("bundles", part(4)),
        case("marks-category", after(marks(0), "down down space")),
        case("marks-category-end", after(marks(0), "end")),
        case("marks-minor", marks(4)),
        case("rest", after(marks(4), "enter")),
        case("card-not-considered", after(marks(0), "right")),
        case("card-everything", card()),
        case("card-both-languages", after(card(), "B")),
        case("note-sign", after(card(), "n")),
    ]
}

pub fn endings() -> Vec<Case> {
    let mut written = after(part(7), "down");
    written.message = Some(Notice(Msg::composed("written".to_owned()).with("path", "assessment-A-17.md")));
    let mut write_to = after(part(7), "down enter");
    type_in(&mut write_to, "assessment-A-17.md");
    let mut reasons = half_way();
    reasons.stack.push(Screen::Ask { part: Part::Conclusion, fact: Fact::Judgement, cursor: 0 });
    vec![
        case("note-reasons", after(reasons, "1")),
        case("reader-duties", after(part(5), "1 1 1 3")),
        case("reader-assessment", after(part(7), "enter")),
        case("reader-assessment-further", after(part(7), "enter pgdn pgdn pgdn")),
        case("finish", part(7)),
        case("finish-written", written),
        case("write-to", write_to),
    ]
}

pub fn overlays() -> Vec<Case> {
    vec![
        case("leave-saved", after(half_way(), "ctrl-c")),
        case("leave-not-saved", after(saved(half_way(), Saved::Off), "esc down")),
        case("leave-save-failed", after(saved(half_way(), failed()), "ctrl-c")),
        case("more-hub", after(half_way(), "?")),
        case("more-ask", after(ask(Part::Situation, Fact::Role), "?")),
        case("more-preparation", after(part(2), "?")),
        case("more-topic", after(part(3), "enter ?")),
        case("more-marks", after(marks(0), "?")),
        case("more-card", after(marks(0), "right ?")),
        case("more-read-on", after(marks(0), "right ? pgdn")),
    ]
}

/// Every screen there is.
pub fn all() -> Vec<Case> {
    [hubs(), questions(), advice(), conversation(), observations(), endings(), overlays()]
        .into_iter()
        .flatten()
        .collect()
}
