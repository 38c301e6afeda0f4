//! The parts of the form and the questions of each, in the order of the interview.

use crate::catalogue::FlowStep;
use crate::record::{Fact, Field, Told};
use crate::words::{Id, Text, each, id, msg};

use super::ids;
use super::maker::{Maker, note};
use super::shape::{Choosable, Entry, Group, Kind, Line, Question};
use super::shown::{Shown, Test};

impl Maker<'_> {
    pub fn safety(&mut self) -> Group {
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

    pub fn situation(&mut self) -> Group {
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

    pub fn preparation(&mut self) -> Group {
        let steps = self.catalogue.conversation.preparation.iter();
        let list = steps.map(|step| Choosable { value: step.id.clone(), label: step.label.clone() });
        self.lists.insert("preparation".to_owned(), list.collect());
        let kind = Kind::Several("preparation".to_owned());
        let ask = self.ask(ids::PREPARATION, id!("plain-preparation"), Shown::Always, kind);
        self.part("preparation", id!("part-preparation"), vec![Entry::Question(ask)])
    }

    pub fn duties(&mut self) -> Group {
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

    pub fn calls(&mut self) -> Group {
        let bodies = self.catalogue.contacts.iter();
        let bodies = bodies.map(|body| Choosable { value: body.id.clone(), label: body.name.clone() });
        self.lists.insert(ids::BODIES.to_owned(), bodies.collect());
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
                question("body", id!("form-call-body"), one(ids::BODIES)),
                question("on", id!("form-call-on"), Kind::Day(false)),
                question("at", id!("form-call-at"), Kind::Time),
                question("told", id!("form-call-told"), one("told")),
                question("answer", id!("form-call-answer"), Kind::Text),
            ],
        })
    }

    pub fn conclusion(&mut self) -> Group {
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
}
