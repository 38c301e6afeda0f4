//! The screens, one function each.

use crate::assessment::assess;
use crate::catalogue::FactText;
use crate::choice::Choice;
use crate::document::{self, Length};
use crate::record::{Fact, Field};
use crate::render::{self, Look};
use crate::words::{Id, Msg, each, id, msg};

use super::super::keys::Keys;
use super::super::rows::{AdviceRow, advice_rows, finish_rows};
use super::super::script::{self, Part};
use super::super::state::{Advice, Reading, Saved, Screen, ToFile};
use super::super::status;
use super::page::{CHOOSE, LINE, Page, READ, Tone};
use super::talk::{bundles, note, topic, topics};
use super::{Scene, answers, calls, cards, exercise};

pub(super) fn page(scene: Scene<'_>, screen: &Screen) -> Page {
    match screen {
        Screen::Hub { cursor } => hub(scene, *cursor),
        Screen::Ask { part, fact, cursor } => ask(scene, *part, *fact, *cursor),
        Screen::Line { part, field, problem, .. } => line(scene, *part, *field, *problem),
        Screen::Advice { about, cursor, scroll, .. } => advice(scene, *about, *cursor, *scroll),
        Screen::Preparation { cursor } => preparation(scene, *cursor),
        Screen::Topics { cursor } => topics(scene, *cursor),
        Screen::Topic { id, cursor, scroll } => topic(scene, id, *cursor, *scroll),
        Screen::Bundles { cursor } => bundles(scene, *cursor),
        Screen::Marks { bundle, cursor, .. } => cards::marks(scene, bundle, *cursor),
        Screen::Rest { bundle, cursor } => cards::rest(scene, bundle, *cursor),
        Screen::Card { bundle, ids, index, .. } => cards::card(scene, bundle, ids, *index),
        Screen::Note { target, .. } => note(scene, target),
        Screen::Reader { what, scroll } => reader(scene, *what, *scroll),
        Screen::Finish { cursor } => finish(scene, *cursor),
        Screen::FileName { what, problem, .. } => file_name(scene, *what, problem.as_ref()),
        Screen::Calls { cursor } => calls::list(scene, *cursor),
        Screen::CallTo { bodies, cursor } => calls::to(scene, bodies, *cursor),
        Screen::Scene { index, cursor, scroll } => exercise::page(scene, *index, *cursor, *scroll),
        Screen::Answers { cursor } => answers::list(scene, *cursor),
        Screen::Find { input, cursor } => answers::find(scene, &input.lines().join(""), *cursor),
    }
}

fn hub(scene: Scene<'_>, cursor: usize) -> Page {
    let mut keys = vec![
        id!("key-choose"),
        id!("key-open"),
        id!("key-next-open"),
        id!("key-answers"),
        id!("key-leave-hub"),
        id!("key-more"),
        id!("key-language"),
        id!("key-quick"),
    ];
    if !matches!(scene.state.saved, Saved::At(_)) {
        keys.insert(4, id!("key-keep"));
    }
    let record = &scene.state.record;
    let done = Part::ALL.iter().filter(|part| !script::part_is_open(**part, scene.voice.catalogue, record));
    // The end is no part that is answered.
    let all = Part::ALL.len() - 1;
    let title = scene.voice.say(msg!("hub-title", done = done.count(), all = all));
    let mut page = Page::new(title, &keys);
    page.gap();
    let scenes = exercise::row(scene);
    let first_number = usize::from(scenes.is_none());
    let parts = Part::ALL
        .iter()
        .map(|part| (scene.part_name(*part), status::of(*part, scene.voice, &scene.state.record)));
    let rows: Vec<(String, String)> = scenes.into_iter().chain(parts).collect();
    let column = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0) + 3;
    for (index, (name, status)) in rows.iter().enumerate() {
        let pad = " ".repeat(column - name.chars().count());
        let number = index + first_number;
        let mark = format!("{}{number} {name}{pad}", if index == cursor { " ❯ " } else { "   " });
        let tone = if index == cursor { Tone::Strong } else { Tone::Plain };
        let first = page.rows.len();
        page.marked(&mark, status, scene.width, tone);
        if index == cursor {
            page.cursor = Some((first, page.rows.len() - 1));
        }
    }
    page
}

fn ask(scene: Scene<'_>, part: Part, fact: Fact, cursor: usize) -> Page {
    let asked = script::questions(part, &scene.state.record);
    let here = asked.iter().position(|question| *question == Field::Fact(fact)).map_or(1, |index| index + 1);
    let aside = scene.voice.say(msg!("of", this = here, all = asked.len()));
    let several = fact == Fact::Forms;
    let keys: &[Id] = if several {
        &[
            id!("key-mark"),
            id!("key-next"),
            id!("key-before"),
            id!("key-back"),
            id!("key-more"),
            id!("key-language"),
        ]
    } else {
        &[
            id!("key-choose"),
            id!("key-answer"),
            id!("key-before"),
            id!("key-skip"),
            id!("key-back"),
            id!("key-more"),
            id!("key-language"),
        ]
    };
    let mut page = Page::new(scene.part_name(part), keys).aside(aside);
    if here == 1 {
        page.keys.retain(|key| *key != id!("key-before"));
    }
    let rows = scene.voice.fact(fact.path()).map_or(0, |texts| texts.values.len());
    if !several && rows <= 9 {
        page.keys.retain(|key| *key != id!("key-choose"));
        page.keys.insert(0, id!("key-number"));
    }
    let Some(texts) = scene.voice.fact(fact.path()) else { return page };
    page.gap();
    question(scene, &mut page, texts);
    page.gap();
    page.stay_on_top();
    let recorded = fact.get(&scene.state.record);
    let former = scene.state.record.has_former_conversation() && !scene.state.record.answered_now(fact);
    let keys = Keys::of(scene.voice.lang());
    let with_letters = ["yes", "no"].iter().all(|name| texts.values.iter().any(|text| text.value == *name));
    for (index, value) in texts.values.iter().enumerate() {
        let label = scene.voice.text(&value.label);
        let has = recorded.contains(&value.value.as_str());
        let letter = match value.value.as_str() {
            "yes" if with_letters => format!(" ({})", keys.yes),
            "no" if with_letters => format!(" ({})", keys.no),
            _ => String::new(),
        };
        if several {
            let lead = format!("{} {} ", index + 1, if has { "[x]" } else { "[ ]" });
            page.choice_led(&lead, label, index == cursor, scene.width);
            continue;
        }
        let mark = match has {
            true if former => scene.voice.say(id!("ask-former")),
            true => " ✓".to_owned(),
            false => String::new(),
        };
        let lead = format!("{} ", index + 1);
        page.choice_led(&lead, &format!("{label}{letter}{mark}"), index == cursor, scene.width);
    }
    if script::may_stay(scene.voice.catalogue, &scene.state.record, fact) {
        page.choice(&scene.voice.say(id!("ask-stay")), cursor == texts.values.len(), scene.width);
    }
    page
}

/// A question, in the other language beneath where both are wanted, with what helps to answer it.
fn question(scene: Scene<'_>, page: &mut Page, texts: &FactText) {
    page.text(scene.voice.text(&texts.ask), scene.width, "   ", Tone::Strong);
    if let Some(other) = scene.other {
        page.text(other.text(&texts.ask), scene.width, "   ", Tone::Quiet);
    }
    if let Some(help) = &texts.help {
        let from = page.rows.len();
        page.gap();
        page.text(scene.voice.text(help), scene.width, "   ", Tone::Plain);
        let instead = format!("   {}", scene.voice.say(id!("help-hidden")));
        page.may_go(from, scene.width.letters(&instead).into_owned());
    }
}

fn line(scene: Scene<'_>, part: Part, field: Field, problem: Option<Id>) -> Page {
    let mut page = Page::new(scene.part_name(part), &LINE);
    page.gap();
    page.text(&scene.voice.say(script::line_question(field)), scene.width, "   ", Tone::Strong);
    page.text(&scene.voice.say(script::line_question(field).beside("help")), scene.width, "   ", Tone::Plain);
    if let Some(why) = problem {
        page.gap();
        let advice = scene.voice.say(why.beside("advice"));
        page.text(&format!("{}: {advice}", scene.voice.say(why)), scene.width, "   ", Tone::Strong);
    }
    page.gap();
    page
}

fn advice(scene: Scene<'_>, about: Advice, cursor: usize, scroll: usize) -> Page {
    let mut page = Page::new(scene.part_name(Part::Safety), &READ);
    page.gap();
    page.text(&scene.voice.say(about.title()), scene.width, "   ", Tone::Strong);
    page.gap();
    let mut named: Vec<&str> = Vec::new();
    for item in about.items(scene.voice.catalogue, &scene.state.record) {
        page.marked("   · ", scene.voice.text(&item.text), scene.width, Tone::Plain);
        for id in &item.contacts {
            // A body that several steps name is shown once.
            if !named.contains(&id.as_str())
                && let Some(contact) = scene.voice.catalogue.contact(id)
            {
                named.push(id);
                page.text(&scene.voice.contact_line(contact), scene.width, "     ", Tone::Strong);
            }
        }
    }
    if about == Advice::Danger {
        page.gap();
        for id in [id!("danger-where"), id!("danger-who"), id!("danger-what")] {
            page.marked("   · ", &scene.voice.say(id), scene.width, Tone::Plain);
        }
    }
    page.pin(scroll);
    page.gap();
    for (index, row) in advice_rows(about).iter().enumerate() {
        let said = match row {
            AdviceRow::GoOn if about == Advice::Child => msg!("safety-go-on-child"),
            AdviceRow::Called | AdviceRow::GoOn | AdviceRow::Assessment => each!("", AdviceRow, *row),
        };
        scene.row(&mut page, index, &scene.voice.say(said), cursor);
    }
    page
}

fn preparation(scene: Scene<'_>, cursor: usize) -> Page {
    let keys = [
        id!("key-mark"),
        id!("key-all"),
        id!("key-done-enter"),
        id!("key-back"),
        id!("key-more"),
        id!("key-language"),
    ];
    let mut page = Page::new(scene.part_name(Part::Preparation), &keys);
    page.gap();
    for (index, step) in scene.voice.catalogue.conversation.preparation.iter().enumerate() {
        let done = scene.state.record.preparation.contains(&step.id);
        let lead = format!("{} {} ", index + 1, if done { "[x]" } else { "[ ]" });
        page.choice_led(&lead, scene.voice.text(&step.label), index == cursor, scene.width);
        if index == cursor {
            page.text(scene.voice.text(&step.text), scene.width, "         ", Tone::Plain);
            page.cursor = page.cursor.map(|(first, _)| (first, page.rows.len() - 1));
        }
    }
    page
}

fn reader(scene: Scene<'_>, what: Reading, scroll: usize) -> Page {
    let title = match what {
        Reading::Duties => scene.part_name(Part::Duties),
        Reading::Assessment => scene.voice.say(id!("reader-assessment")),
    };
    let mut page =
        Page::new(title, &[id!("key-scroll"), id!("key-done-enter"), id!("key-back"), id!("key-language")]);
    let made = assess(scene.voice.catalogue, &scene.state.record, scene.state.at);
    let document = match what {
        Reading::Duties => document::duties(scene.voice, &made),
        Reading::Assessment => document::assessment(scene.voice, &made, Length::Usual),
    };
    let text =
        render::text(&document, Look { width: scene.width.columns, styled: false, ascii: scene.width.ascii });
    // The emergency line stands above every screen already.
    for line in text.lines().skip(1) {
        page.text(line, scene.width.wider(1), " ", Tone::Plain);
    }
    page.scroll = scroll;
    page
}

fn finish(scene: Scene<'_>, cursor: usize) -> Page {
    let mut page = Page::new(scene.part_name(Part::Finish), &CHOOSE);
    page.gap();
    page.text(&scene.voice.say(id!("finish-intro")), scene.width, "   ", Tone::Plain);
    page.gap();
    scene.rows(&mut page, finish_rows(&scene.state.saved), cursor);
    page
}

fn file_name(scene: Scene<'_>, what: ToFile, problem: Option<&Msg>) -> Page {
    let keys = [id!("key-write"), id!("key-clear"), id!("key-back"), id!("key-leave")];
    let mut page = Page::new(scene.part_name(Part::Finish), &keys);
    let (ask, help) = match what {
        ToFile::Assessment => (id!("ask-file"), id!("ask-file-help")),
        ToFile::Record => (id!("ask-keep"), id!("ask-keep-help")),
    };
    page.gap();
    page.text(&scene.voice.say(ask), scene.width, "   ", Tone::Strong);
    page.text(&scene.voice.say(help), scene.width, "   ", Tone::Plain);
    if let Some(why) = problem {
        page.gap();
        page.text(&scene.voice.say(why.clone()), scene.width, "   ", Tone::Strong);
    }
    page.gap();
    page
}
