//! The guide as a form: its parts and the questions of each, in the order of the interview.

use std::collections::BTreeMap;

use flate2::Crc;

use crate::catalogue::{Catalogue, FlowStep, Named};
use crate::choice::Choice;
use crate::record::{Basis, Fact, Field, State, Told, UNKNOWN};
use crate::words::{Id, Msg, Text, each, id, msg};

use super::ids;
use super::shape::{Choosable, Entry, Form, Group, Kind, Line, Note, Question};
use super::shown::{Shown, Test};
use super::words::Words;

/// The guide as a form to fill in.
pub fn form(catalogue: &Catalogue) -> Form {
    Maker::new(catalogue, false).form()
}

/// The form by which answers are read: it has the signs that are no longer looked for as well, for a form of an
/// earlier edition had them.
pub fn form_to_read(catalogue: &Catalogue) -> Form {
    Maker::new(catalogue, true).form()
}

/// Puts the form together. The lists of answers gather as the questions that need them are made.
pub(super) struct Maker<'a> {
    pub words: Words<'a>,
    pub catalogue: &'a Catalogue,
    /// Whether signs that are no longer looked for are in it.
    pub retired: bool,
    lists: BTreeMap<String, Vec<Choosable>>,
}

impl<'a> Maker<'a> {
    fn new(catalogue: &'a Catalogue, retired: bool) -> Self {
        Self { words: Words::new(catalogue), catalogue, retired, lists: BTreeMap::new() }
    }

    fn form(mut self) -> Form {
        let parts = vec![
            self.safety(),
            self.situation(),
            self.preparation(),
            self.conversation(),
            self.observations(),
            self.duties(),
            self.calls(),
            self.conclusion(),
        ];
        let guide = &self.catalogue.guide;
        let mut mark = Crc::new();
        mark.update(format!("{parts:?}{:?}", self.lists).as_bytes());
        let number = self
            .words
            .catalogue
            .emergency()
            .map(|contact| self.words.each(|voice| voice.reach(contact).text));
        let title = self.words.each(|voice| {
            let number = number.as_ref().map(|number| voice.own(number)).unwrap_or_default();
            voice.say(msg!("form-title", number = number))
        });
        Form {
            guide: guide.id.clone(),
            edition: self.catalogue.edition(),
            version: format!("{}-{:08x}", guide.edition, mark.sum()),
            title,
            parts,
            lists: self.lists,
        }
    }

    fn safety(&mut self) -> Group {
        let mut entries = self.facts(&[
            Fact::ImmediateDanger,
            Fact::UrgentHealth,
            Fact::Age,
            Fact::CanTalkAlone,
            Fact::Companion,
            Fact::CompanionMayControl,
            Fact::InterpreterNeeded,
        ]);
        let with_interpreter = Shown::when(Test::value(Fact::InterpreterNeeded.path(), "yes"));
        entries.push(self.fact(Fact::InterpreterKind, with_interpreter.clone()));
        entries.extend(self.languages(&with_interpreter));
        entries.extend(self.facts(&[Fact::SafeTonight, Fact::ChildrenAlong]));
        let with_children = Shown::when(Test::value(Fact::ChildrenAlong.path(), "yes"));
        entries.push(self.fact(Fact::ChildrenCareConcern, with_children.clone()));
        entries.push(self.fact(Fact::ChildrenReason, with_children));
        self.part("safety", id!("part-safety"), entries)
    }

    fn languages(&mut self, shown: &Shown) -> [Entry; 2] {
        self.named("languages", &self.catalogue.guide.spoken);
        let path = Field::Languages.path();
        [
            Entry::Question(Question {
                hint: None,
                ..self.ask(path, id!("ask-languages"), shown.clone(), Kind::Several("languages".to_owned()))
            }),
            Entry::Question(Question {
                hint: Some(self.words.say(id!("form-languages-other-hint"))),
                ..self.ask(
                    ids::LANGUAGES_OTHER,
                    id!("form-languages-other"),
                    shown.clone(),
                    Kind::Line(Line::Languages),
                )
            }),
        ]
    }

    fn situation(&mut self) -> Group {
        let mut entries = vec![
            Entry::Question(self.ask(ids::DAY, id!("form-day"), Shown::Always, Kind::Day(true))),
            Entry::Question(Question {
                hint: Some(self.words.say(id!("ask-reference-help"))),
                ..self.ask(
                    Field::Reference.path(),
                    id!("ask-reference"),
                    Shown::Always,
                    Kind::Line(Line::Reference),
                )
            }),
        ];
        entries.extend(self.facts(&[Fact::Role, Fact::Sector, Fact::Setting, Fact::RiskEvent]));
        let risk = Fact::RiskEvent.path();
        let day =
            Shown::Any(["release", "departure", "other"].map(|event| Test::value(risk, event)).to_vec());
        let path = Field::RiskOn.path();
        entries.push(Entry::Question(self.ask(path, id!("ask-risk-on"), day, Kind::Day(false))));
        entries.extend(self.facts(&[Fact::Region, Fact::Gender, Fact::Residence, Fact::Forms]));
        self.part("situation", id!("part-situation"), entries)
    }

    fn preparation(&mut self) -> Group {
        let steps = self.catalogue.conversation.preparation.iter();
        let list = steps.map(|step| Choosable { value: step.id.clone(), label: step.label.clone() });
        self.lists.insert("preparation".to_owned(), list.collect());
        let kind = Kind::Several("preparation".to_owned());
        let ask = self.ask(ids::PREPARATION, id!("plain-preparation"), Shown::Always, kind);
        self.part("preparation", id!("part-preparation"), vec![Entry::Question(ask)])
    }

    fn duties(&mut self) -> Group {
        let flow = &self.catalogue.handouts.flow;
        let mut entries: Vec<Entry> = flow.steps.iter().map(|step| self.duty_note(step)).collect();
        let always = self.words.listed(flow.always.iter().map(|always| &always.text));
        entries.push(note("duties.always", always, Shown::Always));
        entries.push(note("duties.numbers", self.numbers(), Shown::Always));
        entries.extend(self.facts(&[
            Fact::ReasonToBelieve,
            Fact::Likelihood,
            Fact::SevereViolence,
            Fact::SignificantGain,
        ]));
        let children = Shown::when(Test::value(Fact::ChildrenReason.path(), "yes"));
        entries.push(self.fact(Fact::ChildrenLikelihood, children));
        let then = Shown::All(vec![
            Test::value(Fact::Age.path(), "adult"),
            Test::not(Fact::ReasonToBelieve.path(), "no"),
        ]);
        entries.push(self.fact(Fact::MinorThen, then));
        self.part("duties", id!("part-duties"), entries)
    }

    /// A step of the sheet about the duties: the question, and what to do for each answer.
    fn duty_note(&self, step: &FlowStep) -> Entry {
        let text = self.words.each(|voice| {
            let mut lines = vec![voice.own(&step.ask)];
            lines.extend(step.help.iter().map(|help| voice.own(help)));
            for answer in &step.answers {
                let then: Vec<&str> = answer.then.iter().map(|then| voice.text(then)).collect();
                lines.push(format!("– {}: {}", voice.text(&answer.answer), then.join(" ")));
                let contacts = self.catalogue.contacts_of(&answer.contacts);
                lines.extend(contacts.map(|contact| voice.contact_line(contact)));
            }
            lines.join("\n")
        });
        note(&format!("duties.{}", step.id), text, Shown::Always)
    }

    /// Whom to call, as forms on paper end.
    fn numbers(&self) -> Text {
        self.words.each(|voice| {
            let contacts = voice.catalogue.contacts_of(&voice.catalogue.handouts.numbers);
            let confirmed = contacts.filter(|contact| contact.confirmed);
            confirmed.map(|contact| voice.contact_line(contact)).collect::<Vec<_>>().join("\n")
        })
    }

    fn calls(&mut self) -> Group {
        let bodies = self.catalogue.contacts.iter();
        let bodies = bodies.map(|body| Choosable { value: body.id.clone(), label: body.name.clone() });
        self.lists.insert("bodies".to_owned(), bodies.collect());
        self.choices("told", |told| each!("told-", Told, told));
        let entries = (1..=ids::CALLS).map(|number| self.call(number)).collect();
        self.part("calls", id!("part-calls"), entries)
    }

    fn call(&self, number: usize) -> Entry {
        let at = |leaf: &str| ids::call(number, leaf);
        let one = |list: &str| Kind::One(list.to_owned());
        let called = Shown::when(Test::answered(&at("body")));
        let question = |leaf: &str, ask: Id, kind: Kind| {
            let shown = if leaf == "body" { Shown::Always } else { called.clone() };
            Entry::Question(self.ask(&at(leaf), ask, shown, kind))
        };
        let shown = match number {
            1 => Shown::Always,
            later => Shown::when(Test::answered(&ids::call(later - 1, "body"))),
        };
        Entry::Group(Group {
            id: ids::call_group(number),
            title: self.words.say(msg!("form-call", number = number)),
            shown,
            together: true,
            entries: vec![
                question("body", id!("form-call-body"), one("bodies")),
                question("on", id!("form-call-on"), Kind::Day(false)),
                question("at", id!("form-call-at"), Kind::Time),
                question("told", id!("form-call-told"), one("told")),
                question("answer", id!("form-call-answer"), Kind::Text),
            ],
        })
    }

    fn conclusion(&mut self) -> Group {
        let mut entries = self.facts(&[
            Fact::WishHelp,
            Fact::WishReport,
            Fact::WishStay,
            Fact::WishReturn,
            Fact::Outcome,
            Fact::NotifiedPolice,
        ]);
        let child = Shown::Any(vec![
            Test::not(Fact::Age.path(), "adult"),
            Test::value(Fact::ChildrenAlong.path(), "yes"),
        ]);
        entries.push(self.fact(Fact::NotifiedChildWelfare, child));
        entries.push(self.fact(Fact::Judgement, Shown::Always));
        let path = Field::Reasons.path();
        entries.push(Entry::Question(self.ask(path, id!("ask-reasons"), Shown::Always, Kind::Text)));
        self.part("conclusion", id!("part-conclusion"), entries)
    }

    /// A part of the form: the line about danger stands first, loud until danger is recorded as no.
    pub fn part(&self, name: &str, title: Id, entries: Vec<Entry>) -> Group {
        let danger = Fact::ImmediateDanger.path();
        let line = |loud: bool, ending: &str, shown: Shown| {
            let text = self.words.each(|voice| voice.emergency(loud));
            note(&format!("emergency.{name}{ending}"), text, shown)
        };
        let mut all = match name {
            // Danger is asked right after it.
            "safety" => vec![line(true, "", Shown::Always)],
            _ => vec![
                line(true, "", Shown::when(Test::not(danger, "no"))),
                line(false, ".quiet", Shown::when(Test::value(danger, "no"))),
            ],
        };
        all.extend(entries);
        Group {
            id: format!("part.{name}"),
            title: self.words.say(title),
            shown: Shown::Always,
            together: false,
            entries: all,
        }
    }

    fn facts(&mut self, facts: &[Fact]) -> Vec<Entry> {
        facts.iter().map(|fact| self.fact(*fact, Shown::Always)).collect()
    }

    /// A fact as a question, in the catalogue's words.
    fn fact(&mut self, fact: Fact, shown: Shown) -> Entry {
        let path = fact.path();
        let words = self.catalogue.fact(path);
        let value = |value: &str| Choosable {
            value: value.to_owned(),
            label: self.words.each(|voice| voice.value_label(path, value)),
        };
        let values = self.catalogue.values(fact).into_iter().chain([UNKNOWN]);
        let values: Vec<Choosable> = values.map(value).collect();
        self.lists.insert(path.to_owned(), values);
        let kind = if fact.holds_several() { Kind::Several } else { Kind::One };
        Entry::Question(Question {
            id: path.to_owned(),
            ask: words.map(|words| words.ask.clone()).unwrap_or_default(),
            hint: words.and_then(|words| words.help.clone()),
            shown,
            kind: kind(path.to_owned()),
        })
    }

    /// A question in the program's own words.
    pub fn ask(&self, id: &str, ask: Id, shown: Shown, kind: Kind) -> Question {
        Question { id: id.to_owned(), ask: self.words.say(ask), hint: None, shown, kind }
    }

    /// A text to write, with the reminder that no name belongs in it.
    pub fn note_on(&self, id: &str, shown: Shown) -> Entry {
        let hint = Some(self.words.say(id!("form-note-hint")));
        Entry::Question(Question { hint, ..self.ask(id, id!("form-note"), shown, Kind::Text) })
    }

    /// A list of the members of a closed set.
    fn choices<T: Choice>(&mut self, name: &str, label: impl Fn(T) -> Msg) {
        let choosable = |member: &T| Choosable {
            value: member.as_str().to_owned(),
            label: self.words.say(label(*member)),
        };
        let list = T::ALL.iter().map(choosable).collect();
        self.lists.insert(name.to_owned(), list);
    }

    /// The lists by which signs are answered.
    pub fn sign_lists(&mut self) {
        self.choices("state", |state| each!("state-", State, state));
        self.choices("basis", |basis| each!("basis-", Basis, basis));
    }

    /// A list of what the catalogue names.
    pub fn named(&mut self, name: &str, named: &[Named]) {
        let choosable = |one: &Named| Choosable { value: one.id.clone(), label: one.name.clone() };
        self.list(name, named.iter().map(choosable).collect());
    }

    /// A list of answers.
    pub fn list(&mut self, name: &str, list: Vec<Choosable>) {
        self.lists.insert(name.to_owned(), list);
    }
}

pub(super) fn note(id: &str, text: Text, shown: Shown) -> Entry {
    Entry::Note(Note { id: id.to_owned(), text, shown })
}
