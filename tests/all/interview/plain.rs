//! The interview line by line, over lines in memory: somebody who answers what they are asked.

use std::io::Cursor;
use std::rc::Rc;

use holdepunkt::document::Voice;
use holdepunkt::interview::script::Bundle;
use holdepunkt::interview::state::{Saved, Screen, State};
use holdepunkt::interview::{Left, Plain};
use holdepunkt::record::{Age, Answer, Basis, State as Found};
use holdepunkt::render::Look;
use holdepunkt::words::{Lang, Messages, Msg};

use super::person::{Kept, Said, Went, follow, go};
use super::world::{HALF_WAY, TODAY, at, catalogue, fresh, press, read};

/// A message, as it reads on one line.
fn says(msg: impl Into<Msg>) -> String {
    Messages::new(Lang::En).text(msg).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A message without arguments.
fn said(id: &str) -> String {
    says(Msg::composed(id.to_owned()))
}

/// The question for a fact.
fn asks(path: &str) -> String {
    catalogue().fact(path).expect("a fact").ask.get(Lang::En).to_owned()
}

/// The opening question of a topic.
fn opens(topic: &str) -> String {
    catalogue().topic(topic).expect("a topic").open.get(Lang::En).to_owned()
}

/// What asks for the signs of a bundle.
fn signs(bundle: &Bundle) -> String {
    let messages = Messages::new(Lang::En);
    let name = bundle.name(Voice::new(&messages, catalogue()));
    says(Msg::composed("plain-signs".to_owned()).with("name", name))
}

fn behaviour() -> String {
    signs(&Bundle::Category("behaviour".to_owned()))
}

fn wrong(last: usize) -> String {
    says(Msg::composed("plain-wrong".to_owned()).with("last", last))
}

/// A whole interview.
fn whole() -> Went {
    follow(vec![
        (asks("safety.immediate-danger"), "2"),
        (asks("safety.urgent-health"), "3"),
        (asks("person.age"), "3"),
        (said("ask-reference"), "A-17"),
        (asks("assessor.role"), "1"),
        (asks("forms"), "2"),
        (said("plain-preparation"), "1 2"),
        (opens("wages-and-money"), "Paid in cash.\nNot this month.\n"),
        (signs(&Bundle::Topic("wages-and-money".to_owned())), "2 1"),
        (said("plain-basis"), "3 1"),
        (said("plain-basis"), ""),
        (behaviour(), "1"),
        (said("plain-basis"), ""),
        (said("plain-rest"), "2"),
        (said("plain-sure"), "y"),
        (asks("aggravation.likelihood"), "1"),
        (asks("conclusion.judgement"), "1"),
        (said("ask-reasons"), "All of it together."),
    ])
}

#[test]
fn a_whole_interview_ends_with_the_assessment() {
    let went = whole();
    assert_eq!(went.left, Left::Asked);
    assert!(
        went.asked.starts_with(&says(Msg::composed("emergency-loud".to_owned()).with("number", "112"))),
        "{}",
        went.asked
    );
    assert!(went.asked.contains(&said("safety-child")));
    let advice = went.asked.split(&said("safety-child")).nth(1).expect("advice about a child");
    let advice = advice.split(&asks("safety.can-talk-alone")).next().expect("the question after it");
    assert_eq!(advice.matches("barnevernvakten.no").count(), 1, "a body that two steps name, once");
    let record = &went.record;
    assert_eq!(record.safety.immediate_danger, Some(Answer::No));
    assert_eq!(record.person.age, Some(Age::Uncertain));
    assert_eq!(record.topics[0].note.as_deref(), Some("Paid in cash.\nNot this month."));
    let found = |state| record.findings.iter().filter(|finding| finding.state == state).count();
    assert_eq!(found(Found::Present), 3);
    assert_eq!(found(Found::Absent), 6, "the rest of that list, and of no other");
    assert_eq!(record.findings[0].basis, [Basis::Observed, Basis::Stated]);
    for words in ["Assessment · A-17", "DO NOW", "Not this month.", "All of it together.", "112"] {
        assert!(went.shown.contains(words), "{words}");
    }
    assert_eq!(went.kept, went.record);
}

#[test]
fn wherever_the_input_ends_nothing_is_lost() {
    let given = whole().given;
    assert!(given.len() > 50, "{given:?}");
    // The last line but one ends the last note, and with it the interview.
    for lines in 0..given.len() - 1 {
        let text: String = given[..lines].iter().map(|line| format!("{line}\n")).collect();
        let went = go(Cursor::new(text), &Said::default(), &Rc::default(), &mut fresh());
        assert_eq!(went.left, Left::Asked);
        assert_eq!(went.shown, "", "no assessment of half an interview");
    }
    // A line that the end of input cuts off is an answer too.
    let went = go(Cursor::new("2\n3"), &Said::default(), &Rc::default(), &mut fresh());
    assert!(went.record.safety.urgent_health.is_some());
}

#[test]
fn one_can_go_back_ask_for_more_and_leave() {
    let danger = || asks("safety.immediate-danger");
    let health = || asks("safety.urgent-health");
    let went =
        follow(vec![(danger(), "2"), (health(), "<"), (danger(), "?"), (danger(), "3"), (health(), "!")]);
    assert_eq!(went.asked.matches(&danger()).count(), 3);
    assert!(went.asked.contains(&format!("No {}", said("plain-now"))), "{}", went.asked);
    let danger_text = || catalogue().fact("safety.immediate-danger").expect("a fact");
    let help = danger_text().help.as_ref().expect("help");
    assert!(went.asked.contains(help.get(Lang::En)), "what tells more");
    let messages = Messages::new(Lang::En);
    let cites = Voice::new(&messages, catalogue()).cites(&danger_text().source);
    let from = says(Msg::composed("source-line".to_owned()).with("sources", cites));
    assert!(went.asked.contains(&from), "where it is from: {}", went.asked);
    assert_eq!(went.record.safety.immediate_danger, Some(Answer::Unknown));
    assert_eq!((went.left, went.shown.as_str()), (Left::Asked, ""));
    let went = follow(vec![(danger(), "<"), (danger(), "!")]);
    assert_eq!(went.asked.matches(&danger()).count(), 2, "before the first there is nothing");
}

#[test]
fn a_wrong_number_is_asked_again_and_decides_nothing() {
    let danger = || asks("safety.immediate-danger");
    for reply in ["0", "4", "99999999999999999999", "yes", "1 2", "-1", "1.", "１"] {
        let went = follow(vec![(danger(), reply), (danger(), "!")]);
        assert!(went.asked.contains(&wrong(3)), "{reply}");
        assert_eq!(went.record.safety.immediate_danger, None, "{reply}");
    }
    let went = follow(vec![
        (behaviour(), "1 99"),
        (wrong(7), "1"),
        (said("plain-basis"), "5"),
        (wrong(4), "2"),
        (said("plain-rest"), "5"),
        (wrong(4), "!"),
    ]);
    assert_eq!(went.record.findings.len(), 1, "{:?}", went.record.findings);
    assert_eq!(went.record.findings[0].basis, [Basis::Documented]);
}

#[test]
fn a_sign_can_be_left_at_every_prompt_and_gone_back_from() {
    let basis = || said("plain-basis");
    let went = follow(vec![(behaviour(), "1 2"), (basis(), "!")]);
    assert_eq!((went.left, went.shown.as_str(), went.record.findings.len()), (Left::Asked, "", 1));
    let went = follow(vec![(behaviour(), "1 2"), (basis(), "1"), (said("plain-note"), "!")]);
    assert_eq!((went.left, went.shown.as_str(), went.record.findings.len()), (Left::Asked, "", 1));
    let went = follow(vec![(behaviour(), "1 2"), (basis(), "<"), (behaviour(), "!")]);
    assert_eq!(went.asked.matches(&behaviour()).count(), 2);
    assert_eq!(went.record.findings.len(), 1, "going back loses nothing");
}

#[test]
fn signs_can_be_gone_through_one_by_one() {
    let found = || catalogue().indicators.iter().filter(|sign| sign.category == "behaviour");
    let texts: Vec<String> = found().map(|sign| sign.text.get(Lang::En).to_owned()).collect();
    let went = follow(vec![
        (behaviour(), ""),
        (said("plain-rest"), "3"),
        (format!("{} 1 ", texts[0]), "?"),
        (said("more-light").split(':').next().expect("a beginning").to_owned(), "2"),
        (format!("{} 1 ", texts[1]), "9"),
        (wrong(4), "4"),
        (format!("{} 1 ", texts[2]), "!"),
    ]);
    let found: Vec<Found> = went.record.findings.iter().map(|finding| finding.state).collect();
    assert_eq!(found, [Found::Absent, Found::Declined]);
}

#[test]
fn what_is_typed_commands_nothing() {
    let typed = "one\u{1b}[31m\u{7}\u{9b}two\n";
    let work = Bundle::Topic("work-situation".to_owned());
    let went = follow(vec![(opens("work-situation"), typed), (signs(&work), "!")]);
    assert_eq!(went.record.topics[0].note.as_deref(), Some("one[31mtwo"));
}

#[test]
fn a_former_record_is_gone_on_with_and_shown_as_it_stands() {
    let record = read(HALF_WAY);
    let mut state = State::new(catalogue(), record.clone(), Lang::En, at(TODAY), true);
    let went = go(Cursor::new("\n".repeat(300)), &Said::default(), &Rc::default(), &mut state);
    assert_eq!(went.record, record, "Enter alone leaves everything as it is");
    assert!(went.asked.contains(&format!("In doubt (treated as a child) {}", said("plain-now"))));
    assert!(went.shown.contains("Looks at the door before every answer"));
}

#[test]
fn a_failing_disk_is_said_and_the_interview_goes_on() {
    let messages = Messages::new(Lang::En);
    let (prompts, output) = (Said::default(), Said::default());
    let outside = Kept { failing: true, ..Kept::default() };
    let look = Look { width: 60, styled: false, ascii: false };
    let mut state = fresh();
    let input = Cursor::new(format!("2\n{}", "\n".repeat(300)));
    let mut plain = Plain {
        input,
        prompts: prompts.clone(),
        output: output.clone(),
        outside,
        messages: &messages,
        look,
        more: || false,
        read: false,
    };
    assert_eq!(plain.run(&mut state).expect("lines"), Left::Asked);
    assert!(prompts.flat().contains("the disk is full"));
    assert!(output.flat().contains("Assessment"));
    assert!(matches!(state.saved, Saved::Failed(_)));
}

#[test]
fn a_sign_marked_from_a_topic_is_recorded_as_on_the_screen() {
    let bundle = Bundle::Topic("wages-and-money".to_owned());
    let mut screen = fresh();
    screen.stack.push(Screen::Marks { bundle: bundle.clone(), cursor: 0, new: Vec::new() });
    press(&mut screen, "space");
    // Without a note, which the screen does not ask for either.
    let plain = follow(vec![(opens("wages-and-money"), "+"), (signs(&bundle), "1")]).record;
    assert_eq!(plain.findings, screen.record.findings);
    assert_eq!(plain.topics, screen.record.topics);
    assert_eq!(plain.findings[0].basis, [Basis::Stated], "what an answer shows was said");
    assert_eq!(plain.topics.len(), 1, "and talked about");
    // With a note before, and what it rests on said too.
    screen.record.set_topic_note("wages-and-money", "Paid in cash.");
    screen.record.toggle_basis(&plain.findings[0].indicator, Basis::Observed);
    let script = vec![
        (opens("wages-and-money"), "Paid in cash.\n"),
        (signs(&bundle), "1"),
        (said("plain-basis"), "1 3"),
    ];
    let plain = follow(script).record;
    assert_eq!((plain.findings, plain.topics), (screen.record.findings, screen.record.topics));
}

/// The assessment of a record of which nothing is known, with these lines typed while it is read: what was asked, and
/// what was shown.
fn reading(lines: &str, read: bool) -> (String, String) {
    let messages = Messages::new(Lang::En);
    let (prompts, output) = (Said::default(), Said::default());
    let mut state = fresh();
    let mut plain = Plain {
        input: Cursor::new(format!("#\n9\n{lines}")),
        prompts: prompts.clone(),
        output: output.clone(),
        outside: Kept::default(),
        messages: &messages,
        look: Look { width: 60, styled: false, ascii: false },
        more: || false,
        read,
    };
    assert_eq!(plain.run(&mut state).expect("lines"), Left::Asked);
    (prompts.flat(), output.flat())
}

#[test]
fn the_assessment_stops_at_each_heading_and_says_what_comes_next() {
    let (_, whole) = reading("", false);
    let (asked, all) = reading(&"\n".repeat(40), true);
    assert_eq!(all, whole, "part by part it is the same text");
    let on = |heading: &str| says(Msg::composed("plain-read-on".to_owned()).with("heading", heading));
    assert!(asked.contains(&on(&said("section-duties"))), "{asked}");
    let (_, one) = reading("!\n", true);
    assert!(whole.starts_with(&one) && one.contains("DO NOW") && !one.contains("DUTIES"), "{one}");
    let (_, again) = reading("\n<\n!\n", true);
    assert_eq!(again.matches("DUTIES").count(), 1, "{again}");
    assert_eq!(again.matches("DO NOW").count(), 2, "{again}");
    let (chooses, last) = reading("#\n2\n!\n", true);
    assert!(chooses.contains(&format!("2 {}", said("section-duties"))), "{chooses}");
    assert!(last.contains("DUTIES"), "{last}");
}

#[test]
fn questions_are_read_in_both_languages_where_that_is_wanted() {
    let danger = catalogue().fact("safety.immediate-danger").expect("a fact");
    let topic = catalogue().topic("wages-and-money").expect("a topic");
    let went = follow(vec![
        (danger.ask.get(Lang::En).to_owned(), "b"),
        (danger.ask.get(Lang::En).to_owned(), "2"),
        (topic.open.get(Lang::En).to_owned(), "!"),
    ]);
    for text in [&danger.ask, &topic.open, &topic.follow_ups[0]] {
        assert!(went.asked.contains(text.get(Lang::Nb)), "{}", text.get(Lang::Nb));
    }
}

#[test]
fn whom_a_case_does_not_call_for_is_read_out_on_request() {
    let whom = said("calls-whom");
    let without = follow(vec![(whom.clone(), "!")]);
    let with = follow(vec![(whom.clone(), "?"), (said("plain-several"), "!")]);
    let of = |went: &Went| went.asked.split(&whom).nth(1).expect("asked").to_owned();
    assert!(of(&without).contains("112") && !of(&without).contains("CBSS"), "{}", of(&without));
    assert!(of(&with).contains("CBSS"), "{}", of(&with));
}
