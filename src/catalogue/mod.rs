//! The catalogue: everything the guide says, by id.

pub mod compare;
pub mod directory;
mod fingerprint;
pub mod hours;
mod load;
mod overlay;
#[allow(missing_docs, reason = "what the names do not say stands in docs/catalogue-format.md")]
mod types;
mod upkeep;
mod when;

pub use fingerprint::Reprint;
pub use load::{Loaded, embedded, load_embedded_yaml, load_folder};
pub(crate) use load::{TRANSLATIONS, display_name, file};
pub(crate) use overlay::{AGENCY, CONTACTS as OWN_CONTACTS, STEPS as OWN_STEPS};
pub use overlay::{LoadedOverlay, OWN, is_own, load_overlay};
pub use types::*;
pub use upkeep::{Cites, Due};
pub use when::{Derived, Grounds, NOT, Subject, When};

use crate::choice::Choice;
use crate::record::{Fact, UNKNOWN};
use crate::words::Lang;
use crate::words::search::likeness_of;

/// The whole catalogue of one country.
#[derive(Debug, Clone)]
pub struct Catalogue {
    /// What it is about.
    pub guide: Guide,
    /// The texts it is built from.
    pub sources: Vec<Source>,
    /// The indicators of all lists, in printed order.
    pub indicators: Vec<Indicator>,
    /// What to be careful about with minors; not indicators.
    pub cautions: Vec<Item>,
    /// The opening questions.
    pub topics: Vec<Topic>,
    /// How to talk.
    pub conversation: Conversation,
    /// The questions to the caseworker.
    pub facts: Vec<FactText>,
    /// The laws that are cited.
    pub laws: Vec<Law>,
    /// The duties.
    pub duties: Vec<Duty>,
    /// Steps to take.
    pub steps: Steps,
    /// Facts that clash.
    pub contradictions: Vec<Contradiction>,
    /// The rights.
    pub rights: Vec<Right>,
    /// The directory.
    pub contacts: Vec<Contact>,
    /// What the person keeps, in languages that the program does not speak.
    pub translations: Vec<Translation>,
    /// The counties of the country with their municipalities.
    pub counties: Vec<County>,
    /// What the words mean.
    pub knowledge: Knowledge,
    /// The short check for anyone.
    pub quick: Quick,
    /// What is printed for the person, and the duties on one page.
    pub handouts: Handouts,
    /// What an agency has laid over it.
    pub own: Option<Overlay>,
}

impl Catalogue {
    /// The values that a fact can have, `unknown` left out.
    pub fn values(&self, fact: Fact) -> Vec<&str> {
        match fact {
            Fact::Region => self.guide.places.iter().map(|place| place.id.as_str()).collect(),
            _ => fact.names().iter().copied().filter(|name| *name != UNKNOWN).collect(),
        }
    }

    /// The indicator with this id.
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id == id)
    }

    /// The topic with this id.
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    /// The contact with this id.
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }

    /// The contacts with these ids, in the order of the ids.
    pub fn contacts_of<'a>(
        &'a self,
        ids: impl IntoIterator<Item = &'a String>,
    ) -> impl Iterator<Item = &'a Contact> {
        ids.into_iter().filter_map(|id| self.contact(id))
    }

    /// The contact to call in danger to life or health.
    pub fn emergency(&self) -> Option<&Contact> {
        self.contact(&self.guide.emergency)
    }

    /// A language's name; the tag itself where the guide has none for it.
    pub fn language_name(&self, tag: &str, lang: Lang) -> String {
        let known = self.guide.spoken.iter().find(|language| language.id == tag);
        known.map_or_else(|| tag.to_owned(), |language| language.name.get(lang).to_owned())
    }

    /// The tag of a language by its name in any of the program's languages, or by the tag itself.
    pub fn language_by_name(&self, name: &str) -> Option<&str> {
        let same = |other: &str| likeness_of(name, other) >= 1.0;
        let named = |language: &&Named| Lang::ALL.iter().any(|lang| same(language.name.get(*lang)));
        let tagged = self.guide.spoken.iter().find(|language| language.id == name);
        tagged.or_else(|| self.guide.spoken.iter().find(named)).map(|language| language.id.as_str())
    }

    /// The term with this id.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.knowledge.terms.iter().find(|term| term.id == id)
    }

    /// The duty with this id.
    pub fn duty(&self, id: DutyId) -> Option<&Duty> {
        self.duties.iter().find(|duty| duty.id == id)
    }

    /// The words for a fact of the record.
    pub fn fact(&self, path: &str) -> Option<&FactText> {
        self.facts.iter().find(|fact| fact.fact == path)
    }

    /// The category with this id.
    pub fn category(&self, id: &str) -> Option<&Named> {
        self.guide.categories.iter().find(|category| category.id == id)
    }

    /// The group with this id.
    pub fn group(&self, id: &str) -> Option<&Group> {
        self.guide.groups.iter().find(|group| group.id == id)
    }

    /// A list's name and introduction.
    pub fn list(&self, id: ListId) -> Option<&ListInfo> {
        self.guide.lists.iter().find(|list| list.id == id)
    }

    /// The indicators that are looked for, in printed order: those retired left out.
    pub fn current(&self) -> impl Iterator<Item = &Indicator> {
        self.indicators.iter().filter(|indicator| !indicator.retired)
    }

    /// Those of one list.
    pub fn of_list(&self, list: ListId) -> impl Iterator<Item = &Indicator> {
        self.current().filter(move |indicator| indicator.list == list)
    }

    /// A citation as shown to a reader.
    pub fn cite(&self, citation: &Citation, lang: Lang) -> Cited {
        let source = self.sources.iter().find(|source| source.id == citation.source);
        let place = citation.place.as_ref().map(|id| {
            source
                .and_then(|source| source.places.iter().find(|place| place.id == *id))
                .map_or_else(|| id.clone(), |place| place.name.get(lang).to_owned())
        });
        Cited {
            id: citation.source.clone(),
            title: source.map_or_else(|| citation.source.clone(), |s| s.title.get(lang).to_owned()),
            place,
        }
    }

    /// The word to avoid in questions that a text uses, if it uses one.
    pub fn word_to_avoid(&self, lang: Lang, text: &str) -> Option<&Avoid> {
        let text = text.to_lowercase();
        let words: Vec<&str> =
            text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        self.conversation.avoid.iter().find(|avoid| {
            let stems = avoid.stems.get(&lang).map(Vec::as_slice).unwrap_or_default();
            stems.iter().any(|stem| words.iter().any(|word| word.starts_with(stem.as_str())))
        })
    }

    /// The edition as records name it, `no-kom/1`.
    pub fn edition(&self) -> String {
        format!("{}/{}", self.guide.id, self.guide.edition)
    }
}

#[cfg(test)]
pub(crate) use {load::packed_schema, overlay::overlay_files_schema};
