//! The parts of the form about topics and signs.

use crate::catalogue::{Indicator, Item, ListId, Topic};
use crate::choice::Choice;
use crate::record::{Fact, Form as Exploitation, UNKNOWN};
use crate::words::{Text, id, msg};

use super::guide::{Maker, note};
use super::ids;
use super::shape::{Choosable, Entry, Group, Kind, Question};
use super::shown::{Shown, Test};

impl Maker<'_> {
    pub fn conversation(&mut self) -> Group {
        let mark = Choosable { value: ids::MARK.to_owned(), label: self.words.say(id!("confirm-yes")) };
        self.list("mark", vec![mark]);
        let told = &self.catalogue.conversation;
        let listed = |items: &[Item]| self.words.listed(items.iter().map(|item| &item.text));
        let child = Shown::when(Test::not(Fact::Age.path(), "adult"));
        let hindered = Shown::Any(vec![
            Test::value(Fact::CanTalkAlone.path(), "no"),
            Test::value(Fact::CompanionMayControl.path(), "yes"),
        ]);
        let mut entries = vec![
            note("conversation.minors", listed(&told.minors), child),
            note("conversation.minimum", listed(&told.minimum), hindered),
            note("conversation.asking", listed(&told.asking), Shown::Always),
        ];
        let some = self.catalogue.topics.iter().filter(|topic| !topic.forms.is_empty());
        let some: Vec<Choosable> =
            some.map(|topic| Choosable { value: topic.id.clone(), label: topic.title.clone() }).collect();
        if !some.is_empty() {
            self.list("topics", some);
            entries.push(self.also(ids::ALSO_TOPICS, "topics"));
        }
        entries.extend(self.catalogue.topics.iter().map(|topic| self.topic(topic)));
        self.part("conversation", id!("part-conversation"), entries)
    }

    fn topic(&self, topic: &Topic) -> Entry {
        let forms = Fact::Forms.path();
        let shown = if topic.forms.is_empty() {
            Shown::Always
        } else {
            let mut tests = vec![Test::blank(forms), Test::value(ids::ALSO_TOPICS, &topic.id)];
            tests.extend(topic.forms.iter().map(|form| Test::value(forms, form.as_str())));
            Shown::Any(tests)
        };
        let questions = [&topic.open].into_iter().chain(&topic.follow_ups).chain(&topic.then);
        let ask = note(&format!("topic.{}.ask", topic.id), self.words.listed(questions), Shown::Always);
        let kind = Kind::One("mark".to_owned());
        let talked = self.ask(&ids::talked(&topic.id), id!("form-talked"), Shown::Always, kind);
        Entry::Group(Group {
            id: ids::topic_group(&topic.id),
            title: topic.title.clone(),
            shown,
            together: true,
            entries: vec![
                ask,
                Entry::Question(talked),
                self.note_on(&ids::topic_note(&topic.id), Shown::Always),
            ],
        })
    }

    pub fn observations(&mut self) -> Group {
        self.sign_lists();
        let mut entries = vec![note("observations.blank", self.words.say(id!("form-blank")), Shown::Always)];
        let more = ListId::ALL.iter().filter(|list| **list != ListId::Adult);
        let more = more.filter_map(|list| self.catalogue.list(*list));
        let more: Vec<Choosable> = more
            .map(|list| Choosable { value: list.id.as_str().to_owned(), label: list.name.clone() })
            .collect();
        self.list("lists", more);
        entries.push(self.also(ids::ALSO_LISTS, "lists"));
        for category in &self.catalogue.guide.categories {
            let signs = self.signs(|sign| sign.list == ListId::Adult && sign.category == category.id);
            if !signs.is_empty() {
                entries.push(self.bundle(&category.id, category.name.clone(), Shown::Always, &signs));
            }
        }
        for list in ListId::ALL {
            let signs = self.signs(|sign| sign.list == *list);
            if let (Some(info), Some(shown)) = (self.catalogue.list(*list), in_question(*list)) {
                entries.push(self.bundle(list.as_str(), info.name.clone(), shown, &signs));
            }
        }
        entries.extend((1..=ids::OWN_SIGNS).map(|number| self.own_sign(number)));
        self.part("observations", id!("part-observations"), entries)
    }

    fn signs(&self, which: impl Fn(&Indicator) -> bool) -> Vec<&Indicator> {
        let there = self.catalogue.indicators.iter().filter(|sign| self.retired || !sign.retired);
        there.filter(|sign| which(sign)).collect()
    }

    /// The question that opens what age and forms do not bring in.
    fn also(&self, id: &str, list: &str) -> Entry {
        let hint = Some(self.words.say(id!("form-also-hint")));
        let kind = Kind::Several(list.to_owned());
        Entry::Question(Question { hint, ..self.ask(id, id!("form-also"), Shown::Always, kind) })
    }

    /// The signs of a category or a list.
    fn bundle(&self, id: &str, title: Text, shown: Shown, signs: &[&Indicator]) -> Entry {
        let mut entries = Vec::new();
        if id == ListId::Minor.as_str() {
            let cautions = self.catalogue.cautions.iter();
            let of = |caution: &Item| {
                note(&format!("caution.{}", caution.id), caution.text.clone(), Shown::Always)
            };
            entries.extend(cautions.map(of));
        }
        for group in signs.chunk_by(|a, b| a.group == b.group) {
            let inner: Vec<Entry> = group.iter().map(|sign| self.sign(sign)).collect();
            let name = group.first().and_then(|sign| sign.group.as_deref());
            match name.and_then(|name| self.catalogue.group(name)) {
                Some(named) => entries.push(Entry::Group(Group {
                    id: format!("{}.{}", ids::list_group(id), named.id),
                    title: named.name.clone(),
                    shown: Shown::Always,
                    together: false,
                    entries: inner,
                })),
                None => entries.extend(inner),
            }
        }
        let kind = Kind::One("mark".to_owned());
        entries.push(Entry::Question(self.ask(&ids::looked(id), id!("form-looked"), Shown::Always, kind)));
        Entry::Group(Group { id: ids::list_group(id), title, shown, together: false, entries })
    }

    fn sign(&self, sign: &Indicator) -> Entry {
        let at = |leaf: &str| ids::finding(&sign.id, leaf);
        let title = self.words.each(|voice| format!("{} {}", sign.number, voice.text(&sign.label)));
        let state = Question {
            id: at("state"),
            ask: sign.text.clone(),
            hint: None,
            shown: Shown::Always,
            kind: Kind::One("state".to_owned()),
        };
        let found = Shown::when(Test::answered(&at("state")));
        Entry::Group(Group {
            id: ids::finding_group(&sign.id),
            title,
            shown: Shown::Always,
            together: true,
            entries: vec![
                Entry::Question(state),
                self.basis(&at("basis"), found.clone()),
                self.note_on(&at("note"), found),
            ],
        })
    }

    fn basis(&self, id: &str, shown: Shown) -> Entry {
        Entry::Question(self.ask(id, id!("form-basis"), shown, Kind::Several("basis".to_owned())))
    }

    fn own_sign(&self, number: usize) -> Entry {
        let at = |leaf: &str| ids::own(number, leaf);
        let written = Shown::when(Test::answered(&at("sign")));
        let shown = match number {
            1 => Shown::Always,
            later => Shown::when(Test::answered(&ids::own(later - 1, "sign"))),
        };
        let sign = Question {
            hint: Some(self.words.say(id!("form-note-hint"))),
            ..self.ask(&at("sign"), id!("ask-own-sign"), Shown::Always, Kind::Text)
        };
        let kind = Kind::One("state".to_owned());
        let state = self.ask(&at("state"), id!("form-own-state"), written.clone(), kind);
        Entry::Group(Group {
            id: ids::own_group(number),
            title: self.words.say(msg!("form-own", number = number)),
            shown,
            together: true,
            entries: vec![
                Entry::Question(sign),
                Entry::Question(state),
                self.basis(&at("basis"), written.clone()),
                self.note_on(&at("note"), written),
            ],
        })
    }
}

/// When age and forms bring a list in, or it was asked for; nothing for the list for everyone.
fn in_question(list: ListId) -> Option<Shown> {
    let also = Test::value(ids::ALSO_LISTS, list.as_str());
    let forms = Fact::Forms.path();
    let suspected = |form: Exploitation| {
        vec![Test::blank(forms), Test::value(forms, UNKNOWN), Test::value(forms, form.as_str())]
    };
    let mut tests = match list {
        ListId::Adult => return None,
        ListId::Minor => vec![Test::not(Fact::Age.path(), "adult")],
        ListId::Prostitution => suspected(Exploitation::Prostitution),
        ListId::ForcedLabour => suspected(Exploitation::ForcedLabour),
    };
    tests.push(also);
    Some(Shown::Any(tests))
}
