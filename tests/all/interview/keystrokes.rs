//! How many keys a usual case takes beside the text that is typed: the case of a review that counted 406.

use holdepunkt::interview::state::{Seen, State};
use holdepunkt::interview::update::{Event, update};
use holdepunkt::record::{Answer, Fact, State as Found};

use super::world::{fresh, key, picture, top, type_in};

/// Somebody at the keys, who counts.
struct Hands {
    state: State<'static>,
    keys: usize,
    stages: Vec<(&'static str, usize)>,
}

impl Hands {
    fn press(&mut self, names: &str) {
        for name in names.split_whitespace() {
            // As high as a page is on 80×24.
            self.state.see(Seen { furthest: usize::MAX, height: 19, small: false });
            update(&mut self.state, Event::Key(key(name)));
            self.keys += 1;
        }
    }

    fn stage(&mut self, name: &'static str) {
        let before: usize = self.stages.iter().map(|(_, keys)| keys).sum();
        self.stages.push((name, self.keys - before));
    }

    fn read(&mut self) {
        let mut last = String::new();
        loop {
            let shown = picture(&self.state, 80, 24);
            if shown == last || !shown.contains("more below") {
                return;
            }
            last = shown;
            self.press("space");
        }
    }
}

#[test]
fn a_usual_case_takes_half_the_keys_it_took() {
    let mut hands = Hands { state: fresh(), keys: 0, stages: Vec::new() };
    // No danger, no healthcare, an adult, alone, a partner along who may not be in control, no interpreter, a safe place.
    hands.press("2 3 1 1 2 2 2 1 2");
    hands.stage("Safety");
    type_in(&mut hands.state, "K-16");
    hands.press("enter 1 5 3 4 1 enter 1 4 2 enter");
    assert_eq!(top(&hands.state), "preparation", "{}", picture(&hands.state, 80, 24));
    hands.stage("Situation");
    hands.press("* enter");
    hands.stage("Preparation");
    // Every topic with a note; under two of them a sign that was told.
    let mut topics = 0;
    while top(&hands.state) == "topic" {
        hands.press("1");
        type_in(&mut hands.state, "What was said.");
        hands.press("esc");
        topics += 1;
        if top(&hands.state) == "marks" {
            if topics <= 2 {
                hands.press("space enter enter");
            } else {
                hands.press("enter");
            }
        }
    }
    assert!(topics >= 10, "{topics}");
    hands.stage("Conversation");
    // Every list, six signs seen in all, each of them with its card.
    let mut lists = 0;
    while ["marks", "card", "rest"].contains(&top(&hands.state)) {
        lists += 1;
        if lists <= 6 {
            hands.press("down space enter enter");
        } else {
            hands.press("enter");
        }
        if top(&hands.state) == "rest" {
            hands.press("1");
        }
        assert!(lists < 12, "{}", picture(&hands.state, 80, 24));
    }
    hands.stage("Observations");
    hands.press("1 1 1 3 2");
    assert_eq!(top(&hands.state), "reader", "{}", picture(&hands.state, 80, 24));
    hands.read();
    hands.press("enter");
    hands.stage("Duties");
    hands.press("1 1 enter");
    type_in(&mut hands.state, "They come.");
    hands.press("esc 4");
    hands.stage("Calls");
    hands.press("1 2 1 2 1 1");
    if top(&hands.state) == "ask" {
        hands.press("1");
    }
    type_in(&mut hands.state, "All of it together.");
    hands.press("esc");
    hands.stage("Conclusion");
    assert_eq!(top(&hands.state), "finish", "{}", picture(&hands.state, 80, 24));
    hands.press("1");
    hands.read();
    hands.press("enter 2 enter");
    hands.press("esc 3 2");
    hands.stage("Finish");
    let table =
        hands.stages.iter().map(|(name, keys)| format!("{name}: {keys}")).collect::<Vec<_>>().join(", ");
    assert!(hands.keys <= 230, "{} keys: {table}", hands.keys);
    // And it was the case that was meant.
    let record = &hands.state.record;
    assert_eq!(record.safety.immediate_danger, Some(Answer::No));
    assert_eq!(Fact::Judgement.value(record), "grounds");
    let present = record.findings.iter().filter(|finding| finding.state == Found::Present);
    assert!(present.count() >= 6 && record.findings.iter().all(|finding| finding.state == Found::Present));
    assert!(record.topics.iter().all(|note| note.note.is_some()));
    assert_eq!(record.calls.len(), 1);
}
