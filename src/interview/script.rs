//! What the interview consists of: its parts, their questions, and what is still open. All of it
//! is computed from the record; nothing about progress is stored.

use crate::assessment::{changes, findings, topics};
use crate::catalogue::{Catalogue, Indicator, ListId, Topic};
use crate::choice::choice;
use crate::document::Voice;
use crate::record::{Age, Answer, Fact, Field, Record};
use crate::words::{Id, Lang, id, search};

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
        /// Who was called.
        Calls = "calls",
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
        Field::SeeAlso => id!("ask-see-also"),
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
            let past_or_present = record.concern.reason_to_believe != Some(Answer::No);
            if record.person.age == Some(Age::Adult) && past_or_present {
                asked.push(F(Fact::MinorThen));
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
        Part::Calls => vec![Field::SeeAlso],
        Part::Preparation | Part::Conversation | Part::Observations | Part::Finish => Vec::new(),
    }
}

/// Every question that is asked, in the order of the parts, and the reasons for the conclusion at the end.
pub fn asked(record: &Record) -> Vec<(Part, Field)> {
    use crate::choice::Choice;
    let of =
        |part: &Part| questions(*part, record).into_iter().map(|field| (*part, field)).collect::<Vec<_>>();
    let mut asked: Vec<(Part, Field)> = Part::ALL.iter().flat_map(of).collect();
    asked.push((Part::Conclusion, Field::Reasons));
    asked
}

/// The signs that a word or a printed number finds, in printed order; those with the number first. Everything where
/// nothing is looked for.
pub fn found<'a>(catalogue: &'a Catalogue, record: &Record, lang: Lang, wanted: &str) -> Vec<&'a Indicator> {
    let wanted = wanted.trim();
    let all =
        || catalogue.indicators.iter().filter(|sign| !sign.retired || record.finding(&sign.id).is_some());
    let has_number = |sign: &&Indicator| sign.number.eq_ignore_ascii_case(wanted);
    let fits = |sign: &&Indicator| {
        let texts = [sign.text.get(lang), sign.label.get(lang)];
        has_number(sign) || search::fit(wanted, &texts).is_some()
    };
    let mut found: Vec<&Indicator> = all().filter(fits).collect();
    found.sort_by_key(|sign| !has_number(sign));
    found
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

    /// The list that a sign stands on.
    pub fn of(indicator: &Indicator) -> Self {
        match indicator.list {
            ListId::Adult => Self::Category(indicator.category.clone()),
            list => Self::List(list),
        }
    }

    /// Its id in a record; a topic's signs are no list.
    pub fn id(&self) -> Option<&str> {
        use crate::choice::Choice;
        match self {
            Self::Category(id) => Some(id),
            Self::List(list) => Some(list.as_str()),
            Self::Topic(_) => None,
        }
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

/// The topics that nobody has talked about yet.
pub fn open_topics<'a>(catalogue: &'a Catalogue, record: &Record) -> Vec<&'a Topic> {
    let mut topics = topics(catalogue, record);
    topics.retain(|topic| !record.topics.iter().any(|note| note.topic == topic.id));
    topics
}

/// The lists in question that are still to be looked through.
pub fn open_bundles(catalogue: &Catalogue, record: &Record) -> Vec<Bundle> {
    let mut bundles = Bundle::observations(catalogue);
    bundles.retain(|bundle| bundle.offered(record) && is_open(bundle, catalogue, record));
    bundles
}

/// Whether a bundle has a sign that nobody has considered, and was not looked through either.
pub fn is_open(bundle: &Bundle, catalogue: &Catalogue, record: &Record) -> bool {
    let looked = bundle.id().is_some_and(|id| record.has_looked_through(id));
    !looked && !bundle.open(catalogue, record).is_empty()
}

/// Whether something is still to be answered in a part.
pub fn part_is_open(part: Part, catalogue: &Catalogue, record: &Record) -> bool {
    match part {
        Part::Safety | Part::Situation | Part::Duties | Part::Conclusion => {
            first_open(part, catalogue, record).is_some()
        }
        Part::Preparation => record.preparation.len() < catalogue.conversation.preparation.len(),
        Part::Conversation => !open_topics(catalogue, record).is_empty(),
        Part::Observations => !open_bundles(catalogue, record).is_empty(),
        Part::Calls => record.calls.is_empty(),
        Part::Finish => true,
    }
}

/// The first question of a part that has no answer.
pub fn first_open(part: Part, catalogue: &Catalogue, record: &Record) -> Option<Field> {
    questions(part, record).into_iter().find(|question| !answered(*question, catalogue, record))
}
