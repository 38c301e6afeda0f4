//! The program's voice in one language: messages, the catalogue's texts, and how dates, hours and
//! numbers are written.

use chrono::{Datelike, NaiveDate, Timelike};

use super::{Line, Link, Span, Tone, strong};
use crate::catalogue::hours::{ALWAYS, Answering, DAYS, days_and_times};
use crate::catalogue::{Catalogue, Citation, Cited, Contact, FactText, Indicator, Phone, Translation};
use crate::choice::Choice;
use crate::record::{Basis, State};
use crate::words::{Lang, Messages, Msg, TOGETHER, Text, each, id, msg};
use crate::world::clock::At;

/// Stands in a message for what is put there afterwards; no text of the program or the catalogue has it.
const HOLE: &str = "\u{f8ff}";

/// Everything that is needed to say something.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// The program's messages.
    pub messages: &'a Messages,
    /// The catalogue.
    pub catalogue: &'a Catalogue,
    /// A language that the program does not speak, where what is said is in one.
    translation: Option<&'a Translation>,
}

impl<'a> Voice<'a> {
    /// A voice in the messages' language.
    pub fn new(messages: &'a Messages, catalogue: &'a Catalogue) -> Self {
        Self { messages, catalogue, translation: None }
    }

    /// A voice in a language of handouts, over its messages. What the translation lacks is said in the messages'
    /// language.
    pub fn translated(
        messages: &'a Messages,
        catalogue: &'a Catalogue,
        translation: &'a Translation,
    ) -> Self {
        Self { messages, catalogue, translation: Some(translation) }
    }

    /// The tag of the language that is spoken.
    pub fn tag(&self) -> &'a str {
        self.translation.map_or(self.lang().as_str(), |translation| &translation.language)
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.messages.lang()
    }

    /// A message.
    pub fn say(&self, msg: impl Into<Msg>) -> String {
        self.messages.text(msg)
    }

    /// A text of the catalogue.
    pub fn text<'t>(&self, text: &'t Text) -> &'t str
    where
        'a: 't,
    {
        let translated = self.translation.and_then(|translation| translation.of(text));
        translated.unwrap_or_else(|| text.get(self.lang()))
    }

    /// A text of the catalogue as an owned string.
    pub fn own(&self, text: &Text) -> String {
        self.text(text).to_owned()
    }

    /// The words for a fact.
    pub fn fact(&self, path: &str) -> Option<&'a FactText> {
        self.catalogue.fact(path)
    }

    /// A fact's short name.
    pub fn fact_label(&self, path: &str) -> String {
        self.fact(path).map_or_else(|| path.to_owned(), |fact| self.own(&fact.label))
    }

    /// A fact's value as chosen.
    pub fn value_label(&self, path: &str, value: &str) -> String {
        let texts = self.fact(path).and_then(|fact| fact.values.iter().find(|v| v.value == value));
        texts.map_or_else(|| value.to_owned(), |texts| self.own(&texts.label))
    }

    /// A missing fact as the question that would clear it up: what is still to be judged with the
    /// value recorded, else the fact's own question.
    pub fn missing(&self, path: &str, value: &str) -> String {
        let Some(fact) = self.fact(path) else { return path.to_owned() };
        let open = fact.values.iter().find(|v| v.value == value).and_then(|v| v.open.as_ref());
        self.own(open.unwrap_or(&fact.ask))
    }

    /// A finding's state in words.
    pub fn state(&self, state: State) -> String {
        self.say(each!("state-", State, state))
    }

    /// What a finding rests on, in words.
    pub fn basis(&self, basis: &[Basis]) -> String {
        basis.iter().map(|b| self.say(each!("basis-", Basis, *b))).collect::<Vec<_>>().join(", ")
    }

    /// How a sign may come to light, in words.
    pub fn light(&self, indicator: &Indicator) -> String {
        let ways: Vec<String> = indicator
            .comes_to_light
            .iter()
            .map(|way| self.say(Msg::composed(format!("light-{way}"))))
            .collect();
        ways.join(", ")
    }

    /// The name of a category, or of the group where there is one.
    pub fn heading(&self, category: &str, group: Option<&str>) -> String {
        let category =
            self.catalogue.category(category).map_or_else(|| category.to_owned(), |c| self.own(&c.name));
        match group.and_then(|id| self.catalogue.group(id)) {
            Some(group) => format!("{category}: {}", self.text(&group.name)),
            None => category,
        }
    }

    /// A day, written out.
    pub fn date(&self, date: NaiveDate) -> String {
        self.say(msg!(
            "date",
            day = date.day(),
            month = Msg::composed(format!("month-{}", date.month())),
            year = date.year()
        ))
    }

    /// A month with its year, where the day is nobody's to know.
    pub fn month(&self, date: NaiveDate) -> String {
        let month = Msg::composed(format!("month-{}", date.month()));
        self.say(msg!("month-of-year", month = month, year = date.year()))
    }

    /// A day given as YYYY-MM-DD, written out; as it stands where it is none.
    pub fn date_text(&self, date: &str) -> String {
        NaiveDate::parse_from_str(date, "%Y-%m-%d").map_or_else(|_| date.to_owned(), |date| self.date(date))
    }

    /// A time of day.
    pub fn time(&self, at: At) -> String {
        self.clock(&format!("{:02}:{:02}", at.hour(), at.minute()))
    }

    /// A time of day given as HH:MM.
    pub(super) fn clock(&self, time: &str) -> String {
        match time.split_once(':') {
            Some((hour, minute)) => self.say(msg!("time", hour = hour, minute = minute)),
            None => time.to_owned(),
        }
    }

    /// A phone number in the language's form: the country code stands before ordinary numbers where
    /// readers may come from abroad.
    pub fn phone(&self, phone: &Phone) -> String {
        let id = if phone.e164().is_some() { id!("phone-long", number) } else { id!("phone-short", number) };
        // Digits that belong together stay on one line.
        self.say(Msg::new(id).with("number", &phone.number)).replace(' ', TOGETHER)
    }

    /// Opening hours in words, from OpenStreetMap's syntax.
    pub fn hours(&self, hours: &str) -> String {
        if hours == ALWAYS {
            return self.say(id!("hours-always"));
        }
        match days_and_times(hours) {
            Some((first, last, from, to)) => self.say(msg!(
                "hours-days",
                first = Msg::composed(format!("day-{first}")),
                last = Msg::composed(format!("day-{last}")),
                from = self.clock(from),
                to = self.clock(to)
            )),
            None => hours.to_owned(),
        }
    }

    /// Whether somebody answers at a point in time, in words; nothing where it is not stated.
    /// `live` says that the point in time is now.
    pub fn answering(&self, answering: Answering, at: At, live: bool) -> Option<String> {
        let prefix = if live { "answering-now" } else { "answering-then" };
        let time = |then: At| {
            if then.date_naive() == at.date_naive() {
                return self.time(then);
            }
            let day = DAYS.get(then.weekday().num_days_from_monday() as usize).copied().unwrap_or("Mo");
            let day = Msg::composed(format!("day-{day}"));
            let id = if (then.date_naive() - at.date_naive()).num_days() < 7 {
                id!("day-time", day, time)
            } else {
                id!("date-time", date, time)
            };
            self.say(
                Msg::new(id)
                    .with("day", day)
                    .with("date", self.date(then.date_naive()))
                    .with("time", self.time(then)),
            )
        };
        match answering {
            Answering::NotStated => None,
            Answering::Always => Some(self.say(Msg::composed(format!("{prefix}-always")))),
            Answering::Until(then) => {
                Some(self.say(Msg::composed(format!("{prefix}-until")).with("time", time(then))))
            }
            Answering::From(then) => Some(self.say(msg!("answering-from", time = time(then)))),
        }
    }

    /// A number that leads to where it is dialled.
    pub fn phone_link(&self, phone: &Phone) -> Span {
        Span { text: self.phone(phone), tone: Tone::Link(Link::Phone(phone.dialled())) }
    }

    /// The first way to reach a body: its number, else its e-mail or web address. A number that is
    /// for some callers alone is never it.
    pub fn reach(&self, contact: &Contact) -> Span {
        let email =
            |address: &String| Span { text: address.clone(), tone: Tone::Link(Link::Email(address.clone())) };
        contact
            .own_phones()
            .next()
            .map(|phone| self.phone_link(phone))
            .or_else(|| contact.emails.first().map(email))
            .or_else(|| contact.pages(self.lang()).first().map(|address| Span::strong(address.clone())))
            .unwrap_or_else(|| Span::plain(""))
    }

    /// A body in one line: name, way to reach it, hours.
    pub fn contact_spans(&self, contact: &Contact) -> Line {
        let reach = self.reach(contact);
        let name = self.text(&contact.name);
        let mut line = if reach.text.is_empty() || reach.text == name {
            strong(name)
        } else {
            vec![Span::strong(format!("{name}: ")), reach]
        };
        let hours = contact.hours.iter().map(|hours| match hours.as_str() {
            // Few words stay in one line.
            ALWAYS => self.hours(hours).replace(' ', TOGETHER),
            hours => self.hours(hours),
        });
        line.extend(hours.map(|hours| Span::strong(format!(" ({hours})"))));
        line
    }

    /// The same as text.
    pub fn contact_line(&self, contact: &Contact) -> String {
        self.contact_spans(contact).into_iter().map(|span| span.text).collect()
    }

    /// The line about danger that stands first everywhere: loud, or quiet where danger is recorded as no.
    pub fn emergency(&self, loud: bool) -> String {
        self.emergency_line(loud).into_iter().map(|span| span.text).collect()
    }

    /// The same with the number as one that can be called.
    pub fn emergency_line(&self, loud: bool) -> Line {
        let number =
            self.catalogue.emergency().map_or_else(|| Span::plain(""), |contact| self.reach(contact));
        let id = if loud { id!("emergency-loud", number) } else { id!("emergency-quiet", number) };
        self.around(Msg::new(id).with("number", HOLE), &number)
    }

    /// A message with a piece of text in the place of [`HOLE`].
    fn around(&self, msg: Msg, part: &Span) -> Line {
        let said = self.say(msg);
        let (before, after) = said.split_once(HOLE).unwrap_or((said.as_str(), ""));
        let all = [Span::plain(before), part.clone(), Span::plain(after)];
        all.into_iter().filter(|span| !span.text.is_empty()).collect()
    }

    /// A citation as shown.
    pub fn cite(&self, citation: &Citation) -> Cited {
        self.catalogue.cite(citation, self.lang())
    }

    /// Citations in one line: each source once, with its places.
    pub fn cites(&self, citations: &[Citation]) -> String {
        let mut sources: Vec<(String, Vec<String>)> = Vec::new();
        for citation in citations {
            let cited = self.cite(citation);
            let index = sources.iter().position(|(title, _)| *title == cited.title).unwrap_or_else(|| {
                sources.push((cited.title, Vec::new()));
                sources.len() - 1
            });
            if let (Some((_, places)), Some(place)) = (sources.get_mut(index), cited.place)
                && !places.contains(&place)
            {
                places.push(place);
            }
        }
        sources
            .into_iter()
            .map(
                |(title, places)| {
                    if places.is_empty() { title } else { format!("{title}: {}", places.join("; ")) }
                },
            )
            .collect::<Vec<_>>()
            .join(". ")
    }

    /// A choice's written form as a message id's ending.
    pub fn choice<T: Choice>(&self, prefix: &str, value: T) -> String {
        self.say(Msg::composed(format!("{prefix}-{}", value.as_str())))
    }
}
