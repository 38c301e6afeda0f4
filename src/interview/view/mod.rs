//! Painting the state. Each screen is a `Page` of rows, made by a pure function; one function
//! paints pages, so that every screen scrolls, wraps and shows its keys alike.

mod answers;
mod calls;
mod cards;
mod exercise;
mod overlay;
mod page;
mod pages;
mod sheet;
mod talk;
pub(super) mod walk;
mod wrapping;

use ratatui::Frame;

use crate::choice::Choice;
use crate::document::Voice;
use crate::words::{Lang, Messages, each, harmless_line, id, msg};

use super::script::Part;
use super::state::{Overlay, Saved, Screen, Seen, State};
use page::Page;
use sheet::Around;
use wrapping::{Room, wrap};

/// The messages of every language: the interview can change at any time.
pub struct Languages(Vec<Messages>);

impl Languages {
    /// Reads the messages of every language.
    pub fn new() -> Self {
        Self(Lang::ALL.iter().copied().map(Messages::new).collect())
    }

    /// The messages in a language.
    pub fn get(&self, lang: Lang) -> &Messages {
        // The messages stand in the order of the languages, all of them.
        &self.0[lang as usize]
    }
}

impl Default for Languages {
    fn default() -> Self {
        Self::new()
    }
}

/// What painting needs beside the state.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub state: &'a State<'a>,
    pub voice: Voice<'a>,
    /// The voice in the other language, where questions are shown in both.
    pub other: Option<Voice<'a>>,
    pub width: Room,
}

impl Scene<'_> {
    /// The rows of a screen with their numbers, the one under the cursor marked.
    fn rows<T: Choice>(&self, page: &mut Page, rows: &[T], cursor: usize) {
        for (index, row) in rows.iter().enumerate() {
            self.row(page, index, &self.voice.say(each!("", T, *row)), cursor);
        }
    }

    /// One of them.
    fn row(&self, page: &mut Page, index: usize, text: &str, cursor: usize) {
        page.choice_led(&format!("{} ", index + 1), text, index == cursor, self.width);
    }

    fn part_name(&self, part: Part) -> String {
        self.voice.say(each!("part-", Part, part))
    }
}

/// Paints the screen on top, in ASCII alone where that is asked for. Tells how it was painted.
pub fn view(state: &State<'_>, languages: &Languages, frame: &mut Frame<'_>, ascii: bool) -> Seen {
    let area = frame.area();
    let voice = Voice::new(languages.get(state.lang), state.catalogue);
    let other = state.both.then(|| Voice::new(languages.get(state.lang.next()), state.catalogue));
    let scene = Scene { state, voice, other, width: Room::on(usize::from(area.width), ascii) };
    let page = match (&state.overlay, state.screen()) {
        (Some(Overlay::Leave { cursor }), _) => overlay::leave(scene, *cursor),
        (Some(Overlay::Sure { cursor, about }), _) => overlay::sure(scene, *cursor, about),
        (Some(Overlay::Guard { cursor, found }), _) => overlay::guard(scene, *cursor, found),
        (Some(Overlay::More { scroll }), Some(screen)) => overlay::more(scene, screen, *scroll),
        (_, Some(screen)) => pages::page(scene, screen),
        (_, None) => return Seen::default(),
    };
    let (emergency, loud) = emergency(scene);
    let around = Around {
        emergency,
        loud,
        head: head(scene, &page),
        foot: foot(scene, &page, usize::from(area.height / 3)),
        more: voice.say(id!("more-below")),
        too_small: voice.say(id!("too-small")),
        room: scene.width,
    };
    sheet::paint(&around, &page, input(state), frame)
}

/// The line about danger: loud unless danger was ruled out in this conversation.
fn emergency(scene: Scene<'_>) -> (String, bool) {
    let loud = !scene.state.record.danger_ruled_out();
    (scene.voice.emergency(loud), loud)
}

/// The title at the left; at the right what the page says, else reference and saving. Where all of it
/// does not fit, the reference goes before the title is cut.
fn head(scene: Scene<'_>, page: &Page) -> String {
    let title = harmless_line(&page.title);
    if !page.aside.is_empty() {
        return wrapping::left_and_right(&title, &page.aside, scene.width);
    }
    let saved = saved(scene);
    let whole = match &scene.state.record.reference {
        Some(reference) => format!("{} · {saved}", harmless_line(reference.as_str())),
        None => saved.clone(),
    };
    let fits = wrapping::side_by_side(&title, &whole) <= scene.width.columns;
    wrapping::left_and_right(&title, if fits { &whole } else { &saved }, scene.width)
}

fn saved(scene: Scene<'_>) -> String {
    match &scene.state.saved {
        Saved::Off => scene.voice.say(id!("head-not-saved")),
        Saved::At(kept) => {
            let (hour, minute) = kept.time.split_once(':').unwrap_or((&kept.time, ""));
            let time = scene.voice.say(msg!("time", hour = hour, minute = minute));
            scene.voice.say(match kept.in_plain_text {
                true => msg!("head-saved-plain", time = time),
                false => msg!("head-saved", time = time),
            })
        }
        Saved::Failed(_) => scene.voice.say(id!("head-save-failed")),
    }
}

/// What was done last, or why saving failed; then the keys. In so many rows, and never without the
/// keys: of what is said the end is left out where there is no room for it.
fn foot(scene: Scene<'_>, page: &Page, height: usize) -> Vec<String> {
    let failed = match &scene.state.saved {
        Saved::Failed(why) => Some(scene.voice.say(msg!("save-failed", why = why.clone()))),
        _ => None,
    };
    let said = scene.state.message.as_ref().map(|notice| scene.voice.say(notice.0.clone()));
    let mut lines: Vec<String> =
        failed.into_iter().chain(said).flat_map(|text| wrap(&text, scene.width, " ", " ")).collect();
    let keys: Vec<String> = page.keys.iter().map(|id| scene.voice.say(*id)).collect();
    let keys = wrapping::keys(&keys, &scene.voice.say(id!("key-quick")), scene.width);
    let room = height.saturating_sub(keys.len()).max(1);
    if lines.len() > room {
        lines.truncate(room);
        if let Some(last) = lines.last_mut() {
            *last = wrapping::cut(&scene.width.letters(&format!("{last} …")), scene.width.columns);
        }
    }
    if lines.len() < room {
        lines.insert(0, String::new());
    }
    lines.extend(keys);
    lines
}

/// What is being typed, if the screen on top takes text.
fn input<'a>(state: &'a State<'_>) -> Option<&'a ratatui_textarea::TextArea<'static>> {
    if state.overlay.is_some() {
        return None;
    }
    match state.screen() {
        Some(Screen::Note { input, .. } | Screen::Line { input, .. } | Screen::FileName { input, .. }) => {
            Some(input)
        }
        _ => None,
    }
}
