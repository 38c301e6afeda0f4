//! Searching the directory: which bodies fit a question, the best first.

use crate::catalogue::hours::Answering;
use crate::catalogue::{AgeGroup, Caller, Catalogue, Contact, ContactKind, County, Named};
use crate::choice::{Choice, choice};
use crate::record::{Form, Gender};
use crate::words::search;
use crate::words::search::nearest;
use crate::world::clock::At;

choice! {
    /// For whom a body is looked for.
    pub enum Whom {
        /// An adult.
        Adult = "adult",
        /// Someone who is or may be under 18.
        Minor = "minor",
        /// A woman.
        Woman = "woman",
        /// A man.
        Man = "man",
        /// The person concerned.
        Person = "person",
        /// A professional who needs guidance.
        Professional = "professional",
    }
}

/// What is looked for. What is left empty does not count.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// Words, spelt more or less right.
    pub words: String,
    /// For whom.
    pub whom: Vec<Whom>,
    /// A form of exploitation.
    pub form: Option<Form>,
    /// Ids of places: bodies elsewhere do not count. Of none, those for the whole country alone.
    pub places: Option<Vec<String>>,
    /// Names of municipalities that are meant with them: bodies for these alone count too.
    pub municipalities: Vec<String>,
    /// Ids of places: bodies there come before those elsewhere.
    pub near: Vec<String>,
    /// Only those that answer at this time, and those that do not state their hours.
    pub open_at: Option<At>,
    /// Whether numbers and addresses that are no longer used count too.
    pub history: bool,
}

/// The bodies that fit, the best first: confirmed before unconfirmed, then by how well the words
/// fit, then those of the place asked for, then by kind, emergency first.
///
/// Where nothing fits, a number or address that is no longer used finds the body it was of: whoever
/// has it in a drawer gets the one that is used now.
pub fn search<'a>(catalogue: &'a Catalogue, query: &Query) -> Vec<&'a Contact> {
    let found = fitting(catalogue, query, query.history);
    if found.is_empty() && !query.history { fitting(catalogue, query, true) } else { found }
}

fn fitting<'a>(catalogue: &'a Catalogue, query: &Query, old: bool) -> Vec<&'a Contact> {
    let mut found: Vec<(u32, &Contact)> = catalogue
        .contacts
        .iter()
        .filter(|contact| fits(contact, query))
        .filter_map(|contact| Some((words_fit(catalogue, contact, &query.words, old)?, contact)))
        .collect();
    found.sort_by_key(|(fit, contact)| {
        let near = query.places.as_ref().unwrap_or(&query.near);
        let here = near.iter().any(|place| contact.places.contains(place)) || serves(contact, query);
        (!contact.confirmed, std::cmp::Reverse(*fit + made_for(contact, query)), !here, order(contact.kind))
    });
    found.into_iter().map(|(_, contact)| contact).collect()
}

fn fits(contact: &Contact, query: &Query) -> bool {
    let audience = &contact.audience;
    let whom = query.whom.iter().all(|whom| match whom {
        Whom::Adult => audience.ages.contains(&AgeGroup::Adult),
        Whom::Minor => audience.ages.contains(&AgeGroup::Minor),
        Whom::Woman => audience.genders.contains(&Gender::Woman),
        Whom::Man => audience.genders.contains(&Gender::Man),
        Whom::Person => audience.who.contains(&Caller::Person),
        Whom::Professional => audience.who.contains(&Caller::Professional),
    });
    fn among<T: PartialEq>(all: &[T], wanted: Option<&T>) -> bool {
        wanted.is_none_or(|wanted| all.is_empty() || all.contains(wanted))
    }
    let open = query.open_at.is_none_or(|at| {
        let answering = Answering::at(contact.hours.as_deref(), at);
        answering.is_open() || answering == Answering::NotStated
    });
    let there = query.places.as_ref().is_none_or(|places| {
        places.iter().any(|place| contact.places.contains(place))
            || if contact.municipalities.is_empty() {
                contact.places.is_empty()
            } else {
                serves(contact, query)
            }
    });
    whom && open && there && among(&contact.forms, query.form.as_ref())
}

/// Whether a body is for one of the municipalities that are meant.
fn serves(contact: &Contact, query: &Query) -> bool {
    let meant = |name: &String| query.municipalities.iter().any(|meant| folded(meant) == folded(name));
    contact.municipalities.iter().any(meant)
}

/// How well the words fit; zero where none are asked for, nothing where they do not fit. A word in
/// the name counts more than one in what the body is for. `old` values count where asked for.
fn words_fit(catalogue: &Catalogue, contact: &Contact, words: &str, old: bool) -> Option<u32> {
    if words.trim().is_empty() {
        return Some(0);
    }
    let of_old = |field: &'static str| {
        let all = contact.superseded.iter().chain(&contact.unconfirmed).filter(move |_| old);
        all.filter(move |value| value.field == field).map(|value| value.value.as_str())
    };
    if let Some(wanted) = dialled(words) {
        let numbers = contact.phones.iter().map(|phone| phone.number.as_str()).chain(of_old("phone"));
        return numbers.filter_map(dialled).filter_map(|number| number_fit(&wanted, &number)).max();
    }
    if let Some((number, rest)) = number_among(words) {
        // "politiet 02800": both must fit.
        let fits = |words: &str| words_fit(catalogue, contact, words, old);
        return fits(&number).zip(fits(&rest)).map(|(number, rest)| number + rest);
    }
    let mut names: Vec<&str> = contact.name.iter().map(|(_, text)| text).collect();
    names.push(&contact.id);
    names.extend(contact.also.values().flatten().map(String::as_str));
    let mut all = names.clone();
    all.extend(contact.purpose.iter().map(|(_, text)| text));
    all.extend(contact.emails.iter().chain(contact.all_pages()).map(String::as_str));
    all.extend(of_old("email").chain(of_old("web")));
    let places = catalogue.guide.places.iter().filter(|place| contact.places.contains(&place.id));
    all.extend(places.flat_map(|place| place.name.iter().map(|(_, text)| text)));
    all.extend(contact.municipalities.iter().map(String::as_str));
    let in_name = search::fit(words, &names).unwrap_or(0) * 2;
    search::fit(words, &all).map(|fit| fit.max(in_name))
}

/// How much a body is made for just what is asked for: the more it leaves others out, the better
/// it fits.
fn made_for(contact: &Contact, query: &Query) -> u32 {
    let form = query.form.is_some() && !contact.forms.is_empty();
    let place = query.places.is_some() && !contact.places.is_empty();
    let gendered = query.whom.iter().any(|whom| matches!(whom, Whom::Woman | Whom::Man));
    let gender = gendered && contact.audience.genders.len() == 1;
    u32::from(form) + u32::from(place) + u32::from(gender) * 2
}

/// The digits of a telephone number without the country code; nothing where the text is none.
fn dialled(text: &str) -> Option<String> {
    let is_number = text.chars().all(|c| c.is_ascii_digit() || " \u{a0}+()-".contains(c));
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.strip_prefix("00").unwrap_or(&digits);
    let own = digits.strip_prefix("47").filter(|own| own.len() == 8).unwrap_or(digits);
    (is_number && own.len() >= 3).then(|| own.to_owned())
}

/// A telephone number among other words, and those words.
fn number_among(text: &str) -> Option<(String, String)> {
    let is_digits = |word: &&str| {
        word.chars().any(|c| c.is_ascii_digit())
            && word.chars().all(|c| c.is_ascii_digit() || "+()-".contains(c))
    };
    let (number, rest): (Vec<&str>, Vec<&str>) = text.split_whitespace().partition(is_digits);
    let number = number.concat();
    (!rest.is_empty() && dialled(&number).is_some()).then(|| (number, rest.join(" ")))
}

fn number_fit(wanted: &str, number: &str) -> Option<u32> {
    if wanted == number {
        Some(20)
    } else if number.starts_with(wanted) {
        Some(8)
    } else {
        None
    }
}

fn order(kind: ContactKind) -> usize {
    ContactKind::ALL.iter().position(|other| *other == kind).unwrap_or(usize::MAX)
}

/// What somebody who names a region means.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Region<'a> {
    /// Ids of the guide's places that it is, or that are nearest.
    pub places: Vec<&'a str>,
    /// The counties it lies in, or is; none where it is one of the guide's places itself.
    pub counties: Vec<&'a str>,
    /// The municipalities that it is or holds, by all their names.
    pub municipalities: Vec<&'a str>,
}

/// What a region is: a place of the guide by its id or name, a municipality or a county by any of its official names,
/// or a county that is no more. Capitals, accents and "kommune" or "fylke" behind the name do not matter.
///
/// # Errors
/// The nearest name, where one is near enough to be meant.
pub fn region<'a>(catalogue: &'a Catalogue, text: &str) -> Result<Region<'a>, Option<&'a str>> {
    let folded = folded(text);
    let wanted = [" kommune", " fylke", " fylkeskommune"].iter().find_map(|end| folded.strip_suffix(end));
    let wanted = wanted.unwrap_or(&folded);
    let places = &catalogue.guide.places;
    let is_it = |place: &&Named| {
        place.id == wanted || place.name.iter().any(|(_, name)| self::folded(name) == wanted)
    };
    if let Some(place) = places.iter().find(is_it) {
        let named = |names: &&Vec<String>| {
            names
                .iter()
                .any(|name| place.name.iter().any(|(_, place)| self::folded(name) == self::folded(place)))
        };
        let municipalities = all_names(catalogue.municipalities().filter(named));
        return Ok(Region { places: vec![&place.id], counties: Vec::new(), municipalities });
    }
    let found: Vec<&County> = catalogue
        .counties
        .iter()
        .filter(|county| names(county).any(|name| self::folded(name) == wanted))
        .collect();
    if found.is_empty() {
        let known = catalogue.counties.iter().flat_map(names);
        return Err(nearest(wanted, places.iter().map(|place| place.id.as_str()).chain(known)));
    }
    let counties = found.iter().filter_map(|county| county.names.first()).map(String::as_str).collect();
    let mut near: Vec<&str> = found.iter().flat_map(|county| &county.near).map(String::as_str).collect();
    near.dedup();
    let one = catalogue.municipalities().find(|names| names.iter().any(|name| self::folded(name) == wanted));
    let municipalities = match one {
        Some(names) => names.iter().map(String::as_str).collect(),
        None => all_names(found.iter().flat_map(|county| &county.municipalities)),
    };
    Ok(Region { places: near, counties, municipalities })
}

fn folded(name: &str) -> String {
    deunicode::deunicode(name.trim()).to_lowercase()
}

fn all_names<'a>(municipalities: impl Iterator<Item = &'a Vec<String>>) -> Vec<&'a str> {
    municipalities.flatten().map(String::as_str).collect()
}

/// Every name that leads to a county.
fn names(county: &County) -> impl Iterator<Item = &str> {
    let municipalities = county.municipalities.iter().flatten();
    county.names.iter().chain(&county.former).chain(municipalities).map(String::as_str)
}
