//! A draft report of concern: what was observed and said, what was done and what is asked for, in the order in which
//! it is read. Who the person is stands in it by hand alone.

use std::collections::HashSet;

use crate::assessment::{Addressee, Assessment, Found, Ground};
use crate::catalogue::{Contact, ContactKind};
use crate::choice::Choice;
use crate::record::{Answer, Fact, Field, Finding, Role, Sector, State, UNKNOWN};
use crate::words::{Id, id, msg};

use super::assessment::running;
use super::closing::{calls, day_of_risk};
use super::lines::{finding_line, finding_note, in_one_line, own_signs};
use super::recorded::{conversation, date, values};
use super::{Block, Blocks, Document, ListItem, Print, Span, Voice, plain, strong};

/// What is known of the case, in the order in which it is read. The gender is not among it: who answers for it is told
/// that it is used to find a service alone.
const KNOWN: [Fact; 13] = [
    Fact::ImmediateDanger,
    Fact::UrgentHealth,
    Fact::Age,
    Fact::MinorThen,
    Fact::Forms,
    Fact::Likelihood,
    Fact::SevereViolence,
    Fact::SignificantGain,
    Fact::ChildrenAlong,
    Fact::ChildrenCareConcern,
    Fact::CompanionMayControl,
    Fact::SafeTonight,
    Fact::InterpreterNeeded,
];
/// What was done.
const DONE: [Fact; 3] = [Fact::Outcome, Fact::NotifiedPolice, Fact::NotifiedChildWelfare];

/// The draft; without a ground it asks for advice and does not say who the person is.
pub fn report(
    voice: Voice<'_>,
    assessment: &Assessment<'_>,
    to: Addressee,
    ground: Option<Ground>,
) -> Document {
    let draft = Draft { voice, assessment, to, ground };
    let mut blocks = Blocks::default();
    blocks.paragraph(strong(draft.why()));
    blocks.paragraph(plain(voice.say(id!("report-draft"))));
    draft.addressed(&mut blocks);
    if ground.is_some() {
        draft.about(&mut blocks);
    }
    draft.facts(id!("report-known"), &KNOWN, &mut blocks);
    draft.seen(&mut blocks);
    draft.done(&mut blocks);
    draft.asked(&mut blocks);
    draft.from(&mut blocks);
    Document::new(voice, !assessment.record.danger_ruled_out(), draft.title(), blocks)
        .headed(voice)
        .on_paper(Print { running: Some(draft.running()), ..Print::default() })
}

struct Draft<'a> {
    voice: Voice<'a>,
    assessment: &'a Assessment<'a>,
    to: Addressee,
    ground: Option<Ground>,
}

impl Draft<'_> {
    fn title(&self) -> String {
        self.voice.say(match (self.to, self.ground) {
            (Addressee::ChildWelfare, Some(_)) => id!("report-title-child-welfare"),
            (Addressee::ChildWelfare, None) => id!("report-title-child-welfare-advice"),
            (Addressee::Police, Some(_)) => id!("report-title-police"),
            (Addressee::Police, None) => id!("report-title-police-advice"),
        })
    }

    /// What stands at the top of every page: which report it is, and what stands over all that is made of a record.
    fn running(&self) -> String {
        format!("{} · {}", self.title(), running(self.voice, self.assessment))
    }

    /// On what it rests, in the words of the section.
    fn why(&self) -> String {
        self.voice.say(match (self.to, self.ground) {
            (_, None) => id!("report-why-advice"),
            (Addressee::ChildWelfare, Some(Ground::Duty)) => id!("report-why-child-welfare-duty"),
            (Addressee::ChildWelfare, Some(Ground::Consent)) => id!("report-why-child-welfare-consent"),
            (Addressee::ChildWelfare, Some(_)) => id!("report-why-child-welfare-right"),
            (Addressee::Police, Some(Ground::Duty)) => id!("report-why-police-duty"),
            (Addressee::Police, Some(Ground::Consent)) => id!("report-why-police-consent"),
            (Addressee::Police, Some(_)) => id!("report-why-police-wish"),
        })
    }

    /// Who it is: blanks, for the record has no field for it.
    fn about(&self, blocks: &mut Blocks) {
        let voice = self.voice;
        blocks.heading(1, voice.say(id!("report-about")));
        let mut labels = vec![id!("report-name"), id!("report-born"), id!("report-where")];
        if self.assessment.record.children_along.any != Some(Answer::No) {
            labels.push(id!("report-children"));
        }
        if self.assessment.record.is_child() != Answer::No {
            labels.push(id!("report-guardians"));
        }
        let labels = labels.into_iter().map(|id| voice.say(id)).collect();
        blocks.push(Block::Fields { columns: 1, labels });
    }

    /// What was answered, as sentences; what was not asked or is not known is left out.
    fn facts(&self, title: Id, facts: &[Fact], blocks: &mut Blocks) {
        let mut items = self.sentences(facts);
        items.extend(self.languages().map(ListItem::plain));
        items.extend(day_of_risk(self.voice, self.assessment).map(ListItem::plain));
        if !items.is_empty() {
            blocks.heading(1, self.voice.say(title));
            blocks.list(items);
        }
    }

    /// The languages an interpreter is looked for in.
    fn languages(&self) -> Option<String> {
        let spoken = Field::Languages.values(self.assessment.record);
        let label = self.voice.say(id!("fact-languages"));
        (!spoken.is_empty()).then(|| format!("{label}: {}", values(self.voice, Field::Languages, &spoken)))
    }

    fn sentences(&self, facts: &[Fact]) -> Vec<ListItem> {
        let record = self.assessment.record;
        let said = facts.iter().flat_map(|fact| {
            let values = Field::Fact(*fact).values(record);
            values
                .into_iter()
                .filter(|value| value != UNKNOWN)
                .map(|value| ListItem::plain(self.voice.because(*fact, &value)))
        });
        said.collect()
    }

    /// What was seen and said: each begins with its state, and ends with what it rests on.
    fn seen(&self, blocks: &mut Blocks) {
        blocks.heading(1, self.voice.say(id!("report-seen")));
        let mut items = Vec::new();
        for state in State::ALL {
            let found = self.assessment.findings.iter().filter(|found| found.finding.state == *state);
            items.extend(found.map(|found| self.finding(found)));
        }
        if items.is_empty() {
            blocks.paragraph(plain(self.voice.say(id!("findings-none"))));
        }
        blocks.list(items);
        own_signs(self.voice, self.assessment.record, true, blocks);
        blocks.push(Block::Writing { label: self.voice.say(id!("report-seen-more")), named: true, lines: 3 });
    }

    /// A finding without its number, which says nothing to who reads the report.
    fn finding(&self, found: &Found<'_>) -> ListItem {
        let Finding { state, basis, note, .. } = found.finding;
        let lead = finding_line(self.voice, *state, plain(self.voice.own(&found.indicator.text)), basis);
        ListItem { lead, more: finding_note(self.voice, note.as_ref()).into_iter().collect() }
    }

    fn done(&self, blocks: &mut Blocks) {
        blocks.heading(1, self.voice.say(id!("report-done")));
        let talked = self.assessment.record.conversations.iter().filter_map(|one| {
            let day = date(self.voice, self.assessment.share, one.on?);
            let which = conversation(self.voice, Some(one.id));
            Some(ListItem::plain(self.voice.say(msg!("report-talked", conversation = which, date = day))))
        });
        let mut items: Vec<ListItem> = talked.collect();
        items.extend(self.sentences(&DONE));
        items.extend(calls(self.voice, self.assessment));
        let more = if items.is_empty() { id!("report-done-all") } else { id!("report-done-more") };
        blocks.list(items);
        blocks.push(Block::Writing { label: self.voice.say(more), named: true, lines: 3 });
    }

    /// What is asked for.
    fn asked(&self, blocks: &mut Blocks) {
        let voice = self.voice;
        blocks.heading(1, voice.say(id!("report-asked")));
        let mut asked = vec![id!("report-ask-received"), id!("report-ask-meanwhile")];
        if self.assessment.record.is_child() != Answer::No {
            asked.push(id!("report-ask-told"));
        }
        blocks.list(asked.into_iter().map(|id| ListItem::plain(voice.say(id))).collect());
    }

    /// Whom it goes to.
    fn addressed(&self, blocks: &mut Blocks) {
        let mut to = in_one_line(self.voice, self.bodies());
        if !to.is_empty() {
            to.insert(0, Span::plain(format!("{} ", self.voice.say(id!("report-to")))));
        }
        blocks.paragraph(to);
        let place = match self.to {
            Addressee::ChildWelfare => id!("report-municipality"),
            Addressee::Police => id!("report-district"),
        };
        blocks.push(Block::Fields { columns: 1, labels: vec![self.voice.say(place)] });
    }

    /// The bodies of the addressee that the duty names, each once; danger has its line at the top.
    fn bodies(&self) -> impl Iterator<Item = &Contact> {
        let sector = match self.to {
            Addressee::ChildWelfare => Sector::ChildWelfare,
            Addressee::Police => Sector::Police,
        };
        let how = self.assessment.duty_to(self.to).into_iter().flat_map(|result| &result.how);
        let named = how.flat_map(|item| self.voice.catalogue.contacts_of(&item.contacts));
        let mut once = HashSet::new();
        named
            .filter(move |contact| contact.is_of(Some(sector)) && contact.kind != ContactKind::Emergency)
            .filter(move |contact| once.insert(contact.id.as_str()))
    }

    /// The role and the sector of who reports, as far as they are known.
    fn reporter(&self) -> String {
        let known = [Fact::Role, Fact::Sector].into_iter().flat_map(|fact| {
            let values = Field::Fact(fact).values(self.assessment.record);
            values.into_iter().filter(|value| value != UNKNOWN).map(move |value| (fact, value))
        });
        let said = known.map(|(fact, value)| self.voice.value_label(fact.path(), &value));
        let said = said.collect::<Vec<_>>().join(" · ");
        if said.is_empty() { said } else { format!("{}: {said}", self.voice.say(id!("print-role"))) }
    }

    /// Who reports, by hand; a private person may leave the name out to child welfare.
    fn from(&self, blocks: &mut Blocks) {
        let voice = self.voice;
        blocks.heading(1, voice.say(id!("report-from")));
        blocks.paragraph(plain(self.reporter()));
        let private = self.assessment.record.assessor.role == Some(Role::PrivatePerson);
        if private && self.to == Addressee::ChildWelfare {
            blocks.paragraph(plain(voice.say(id!("report-nameless"))));
        }
        let labels = [
            id!("report-name"),
            id!("report-agency"),
            id!("report-phone"),
            id!("print-place-and-date"),
            id!("print-signature"),
        ];
        blocks.push(Block::Fields { columns: 2, labels: labels.map(|id| voice.say(id)).to_vec() });
    }
}
