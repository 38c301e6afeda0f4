//! What the interview consists of: its parts, their questions, and what is still open. All of it
//! is computed from the record; nothing about progress is stored.

use crate::assessment::{DutyStatus, changes, duties, findings, topics};
use crate::catalogue::{Catalogue, Indicator, ListId, Topic};
use crate::choice::choice;
use crate::document::Voice;
use crate::record::{Answer, Fact, Field, Record};
use crate::words::{Id, id, msg};

choice! {
    /// A part of the interview, as the hub shows it.
    pub enum Part {
        /// Danger, age, who is along, language.
        Safety = "safety",
        /// Roles, residence, forms suspected.
        Situation = "situation",
        /// What to have in place before the conversation.
        Preparation = "preparation",
        /// The opening questions.
        Conversation = "conversation",
        /// The signs, by category.
        Observations = "observations",
        /// What decides the duties.
        Duties = "duties",
        /// What the person wishes, who was notified, and the assessor's own conclusion.
        Conclusion = "conclusion",
        /// The assessment.
        Finish = "finish",
    }
}

/// Id of the message that asks for a line.
pub fn line_question(field: Field) -> Id {
    match field {
        Field::Languages => id!("ask-languages"),
        Field::RiskOn => id!("ask-risk-on"),
        Field::Reasons => id!("ask-reasons"),
        Field::Reference | Field::Fact(_) => id!("ask-reference"),
    }
}

/// The questions of a part, those left out that the answers so far make idle.
pub fn questions(part: Part, record: &Record) -> Vec<Field> {
    use Field::Fact as F;
    let with_children = record.children_along.any == Some(Answer::Yes);
    let may_concern_a_child = with_children || record.is_child() != Answer::No;
    let with_interpreter = record.interpreter.needed == Some(Answer::Yes);
    match part {
        Part::Safety => {
            let mut asked = vec![
                F(Fact::ImmediateDanger),
                F(Fact::UrgentHealth),
                F(Fact::Age),
                F(Fact::CanTalkAlone),
                F(Fact::Companion),
                F(Fact::CompanionMayControl),
                F(Fact::InterpreterNeeded),
            ];
            if with_interpreter {
                asked.extend([F(Fact::InterpreterKind), Field::Languages]);
            }
            asked.extend([F(Fact::SafeTonight), F(Fact::ChildrenAlong)]);
            if with_children {
                asked.extend([F(Fact::ChildrenCareConcern), F(Fact::ChildrenReason)]);
            }
            asked
        }
        Part::Situation => {
            let mut asked =
                vec![Field::Reference, F(Fact::Role), F(Fact::Sector), F(Fact::Setting), F(Fact::RiskEvent)];
            if record.has_a_day_of_risk() {
                asked.push(Field::RiskOn);
            }
            asked.extend([F(Fact::Region), F(Fact::Gender), F(Fact::Residence), F(Fact::Forms)]);
            asked
        }
        Part::Duties => {
            let mut asked = vec![
                F(Fact::ReasonToBelieve),
                F(Fact::Likelihood),
                F(Fact::SevereViolence),
                F(Fact::SignificantGain),
            ];
            if record.children_along.reason_to_believe == Some(Answer::Yes) {
                asked.push(F(Fact::ChildrenLikelihood));
            }
            asked
        }
        // After the duties were read: they say whom to notify. What the person wishes is heard in the conversation.
        Part::Conclusion => {
            let mut asked = vec![
                F(Fact::WishHelp),
                F(Fact::WishReport),
                F(Fact::WishStay),
                F(Fact::WishReturn),
                F(Fact::Outcome),
                F(Fact::NotifiedPolice),
            ];
            if may_concern_a_child {
                asked.push(F(Fact::NotifiedChildWelfare));
            }
            asked.push(F(Fact::Judgement));
            asked
        }
        Part::Preparation | Part::Conversation | Part::Observations | Part::Finish => Vec::new(),
    }
}

/// Whether a question has been answered, be it with "not known". What the guide says to ask again has
/// been once it was answered in the latest conversation.
pub fn answered(question: Field, catalogue: &Catalogue, record: &Record) -> bool {
    match question {
        Field::Fact(fact) if changes::asked_again(catalogue, record, fact) => record.answered_now(fact),
        field => field.answered(record),
    }
}

/// A set of signs that are looked through together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bundle {
    /// A category of the list for everyone.
    Category(String),
    /// A whole list of the others.
    List(ListId),
    /// What a topic may throw light on.
    Topic(String),
}

impl Bundle {
    /// Every bundle of the observations: the categories, then the lists in addition.
    pub fn observations(catalogue: &Catalogue) -> Vec<Self> {
        let of_adult = |id: &str| catalogue.of_list(ListId::Adult).any(|indicator| indicator.category == id);
        let categories = catalogue.guide.categories.iter().filter(|category| of_adult(&category.id));
        categories
            .map(|category| Self::Category(category.id.clone()))
            .chain([ListId::Minor, ListId::Prostitution, ListId::ForcedLabour].map(Self::List))
            .collect()
    }

    /// Whether age and forms bring it in. It can be opened all the same.
    pub fn offered(&self, record: &Record) -> bool {
        match self {
            Self::List(list) => findings::lists_in_question(record).contains(list),
            Self::Category(_) | Self::Topic(_) => true,
        }
    }

    /// Ids of its signs that nobody has considered.
    pub fn open(&self, catalogue: &Catalogue, record: &Record) -> Vec<String> {
        let signs = self.indicators(catalogue, record).into_iter();
        let open = signs.filter(|indicator| record.finding(&indicator.id).is_none());
        open.map(|indicator| indicator.id.clone()).collect()
    }

    /// Its signs, in printed order.
    pub fn indicators<'a>(&self, catalogue: &'a Catalogue, record: &Record) -> Vec<&'a Indicator> {
        let all = catalogue.indicators.iter().filter(|i| !i.retired || record.finding(&i.id).is_some());
        match self {
            Self::Category(id) => all.filter(|i| i.list == ListId::Adult && i.category == *id).collect(),
            Self::List(list) => all.filter(|i| i.list == *list).collect(),
            Self::Topic(id) => {
                let lists = findings::lists_in_question(record);
                let reached =
                    catalogue.topic(id).map(|topic| topic.indicators.as_slice()).unwrap_or_default();
                let lit = |i: &&Indicator| {
                    reached.contains(&i.id) && (lists.contains(&i.list) || record.finding(&i.id).is_some())
                };
                all.filter(lit).collect()
            }
        }
    }

    /// Its name.
    pub fn name(&self, voice: Voice<'_>) -> String {
        match self {
            Self::Category(id) => voice.heading(id, None),
            Self::List(list) => {
                voice.catalogue.list(*list).map(|list| voice.own(&list.name)).unwrap_or_default()
            }
            Self::Topic(id) => {
                voice.catalogue.topic(id).map(|topic| voice.own(&topic.title)).unwrap_or_default()
            }
        }
    }
}

/// The topics that fit the forms suspected, in the guide's order. A topic that does not fit is left
/// out unless it was talked about.
pub fn topics<'a>(catalogue: &'a Catalogue, record: &Record) -> Vec<&'a Topic> {
    let unknown = record.forms.is_empty();
    let talked = |topic: &Topic| record.topics.iter().any(|note| note.topic == topic.id);
    catalogue.topics.iter().filter(|topic| unknown || topics::fits(topic, record) || talked(topic)).collect()
}

/// Whether a question has an answer of an earlier conversation that can be left as it is, to be asked
/// again later. Immediate danger never can: it is answered before anything else.
pub fn may_stay(catalogue: &Catalogue, record: &Record, fact: Fact) -> bool {
    fact != Fact::ImmediateDanger
        && fact.answered(record)
        && changes::asked_again(catalogue, record, fact)
        && !record.answered_now(fact)
}

/// What is open in a part, for the hub. Never how much was found: a count would be read as a score.
pub fn status(part: Part, voice: Voice<'_>, record: &Record) -> String {
    let catalogue = voice.catalogue;
    match part {
        Part::Safety => safety_status(voice, record),
        Part::Situation | Part::Conclusion => questions_status(part, voice, record),
        Part::Preparation => {
            let done = record.preparation.len();
            let all = catalogue.conversation.preparation.len();
            match done {
                0 => voice.say(id!("hub-not-yet")),
                done if done == all => voice.say(id!("hub-in-place")),
                _ => voice.say(msg!("hub-preparation", open: all - done)),
            }
        }
        Part::Conversation => {
            let topics = topics(catalogue, record);
            let open = topics
                .iter()
                .filter(|topic| !record.topics.iter().any(|note| note.topic == topic.id))
                .count();
            let Some(next) =
                topics.iter().find(|topic| !record.topics.iter().any(|note| note.topic == topic.id))
            else {
                return voice.say(id!("hub-topics-all"));
            };
            voice.say(msg!("hub-topics", open: open, next = voice.text(&next.title)))
        }
        Part::Observations => {
            let bundles = Bundle::observations(catalogue);
            let offered = bundles.iter().filter(|bundle| bundle.offered(record));
            let open = offered.filter(|bundle| is_open(bundle, catalogue, record)).count();
            if open == 0 {
                voice.say(id!("hub-observations-all"))
            } else {
                voice.say(msg!("hub-observations", open: open))
            }
        }
        Part::Duties => duties_status(voice, record),
        Part::Finish => voice.say(id!("hub-finish")),
    }
}

/// Whether a bundle has a sign that nobody has considered.
pub fn is_open(bundle: &Bundle, catalogue: &Catalogue, record: &Record) -> bool {
    !bundle.open(catalogue, record).is_empty()
}

fn safety_status(voice: Voice<'_>, record: &Record) -> String {
    match record.safety.immediate_danger {
        Some(Answer::No) if !record.danger_ruled_out() => return voice.say(id!("hub-danger-again")),
        Some(Answer::Yes) => return voice.say(id!("hub-danger")),
        None => return voice.say(id!("hub-danger-not-asked")),
        Some(Answer::Unknown) => return voice.say(id!("hub-danger-not-known")),
        Some(Answer::No) => {}
    }
    let open = questions_status(Part::Safety, voice, record);
    if record.is_child() == Answer::Yes {
        return format!("{} · {open}", voice.say(id!("hub-child")));
    }
    open
}

fn questions_status(part: Part, voice: Voice<'_>, record: &Record) -> String {
    let asked = questions(part, record);
    let open = asked.iter().filter(|question| !answered(**question, voice.catalogue, record)).count();
    match open {
        0 => voice.say(id!("hub-answered")),
        open if open == asked.len() => voice.say(id!("hub-not-yet")),
        open => voice.say(msg!("hub-questions", open: open)),
    }
}

/// The strongest status of the two duties, and whether facts are missing.
fn duties_status(voice: Voice<'_>, record: &Record) -> String {
    let statuses = duties::statuses(record);
    let Some(strongest) = statuses.iter().map(|(_, status)| *status).min() else { return String::new() };
    let named: Vec<String> = statuses
        .iter()
        .filter(|(_, status)| *status == strongest && strongest != DutyStatus::NotIndicated)
        .filter_map(|(id, _)| voice.catalogue.duty(*id))
        .map(|duty| voice.own(&duty.name))
        .collect();
    let status = voice.choice("duty-status", strongest);
    if named.is_empty() { status } else { format!("{}: {status}", enumerated(&named)) }
}

/// Names one after the other; the first alone begins with a capital.
fn enumerated(names: &[String]) -> String {
    let mut all = String::new();
    for name in names {
        let mut letters = name.chars();
        match letters.next() {
            Some(first) if !all.is_empty() => {
                all.push_str(", ");
                all.extend(first.to_lowercase());
            }
            Some(first) => all.push(first),
            None => continue,
        }
        all.push_str(letters.as_str());
    }
    all
}
