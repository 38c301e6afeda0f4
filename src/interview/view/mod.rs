//! Painting the state. Each screen is a `Page` of rows, made by a pure function; one function
//! paints pages, so that every screen scrolls, wraps and shows its keys alike.

mod answers;
mod calls;
mod cards;
mod overlay;
mod page;
mod pages;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::Line;
use ratatui::widgets::{Clear, Paragraph};

use crate::choice::Choice;
use crate::document::Voice;
use crate::words::{Lang, Messages, each, harmless_line, id, msg};

use super::script::Part;
use super::state::{Overlay, Saved, Screen, Seen, State};
use page::{Page, Room, Tone, Visible, wrap};

/// The messages of every language: the interview can change at any time.
pub struct Languages {
    english: Messages,
    bokmal: Messages,
}

impl Languages {
    /// Reads the messages of every language.
    pub fn new() -> Self {
        Self { english: Messages::new(Lang::En), bokmal: Messages::new(Lang::Nb) }
    }

    /// The messages in a language.
    pub fn get(&self, lang: Lang) -> &Messages {
        match lang {
            Lang::En => &self.english,
            Lang::Nb => &self.bokmal,
        }
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
    let other = state.both.then(|| Voice::new(languages.get(state.lang.other()), state.catalogue));
    let scene = Scene { state, voice, other, width: Room::on(usize::from(area.width), ascii) };
    let page = match (&state.overlay, state.screen()) {
        (Some(Overlay::Leave { cursor }), _) => overlay::leave(scene, *cursor),
        (Some(Overlay::Sure { cursor, about }), _) => overlay::sure(scene, *cursor, about),
        (Some(Overlay::Guard { cursor, found }), _) => overlay::guard(scene, *cursor, found),
        (Some(Overlay::More { scroll }), Some(screen)) => overlay::more(scene, screen, *scroll),
        (_, Some(screen)) => pages::page(scene, screen),
        (_, None) => return Seen::default(),
    };
    frame.render_widget(Clear, area);
    paint(scene, &page, frame, area)
}

fn paint(scene: Scene<'_>, page: &Page, frame: &mut Frame<'_>, area: Rect) -> Seen {
    let mut top = 0;
    let mut line = |frame: &mut Frame<'_>, text: String, style: Style| {
        if top < area.height {
            let row = Rect { x: area.x, y: area.y + top, width: area.width, height: 1 };
            frame.render_widget(Paragraph::new(Line::styled(text, style)), row);
        }
        top += 1;
    };
    let (emergency, loud) = emergency(scene);
    let style = if loud { Style::new().add_modifier(Modifier::BOLD) } else { Style::new() };
    for text in wrap(&emergency, scene.width, " ", " ") {
        line(frame, text, style);
    }
    line(frame, head(scene, page), Style::new().add_modifier(Modifier::BOLD));
    line(
        frame,
        scene.width.letters(&format!(" {}", "─".repeat(scene.width.columns))).into_owned(),
        Style::new(),
    );
    let foot = foot(scene, page, usize::from(area.height / 3));
    let foot_height = u16::try_from(foot.len()).unwrap_or(u16::MAX).min(area.height);
    let body = Rect {
        x: area.x,
        y: area.y + top.min(area.height),
        width: area.width,
        height: area.height.saturating_sub(top).saturating_sub(foot_height),
    };
    let rows = usize::from(body.height);
    let fitted = page.fitted(rows);
    let fitted = fitted.as_ref().unwrap_or(page);
    let small = area.width < LEAST_WIDTH || fitted.is_too_tall(rows);
    if small {
        return too_small(scene, frame, area);
    }
    self::body(scene, fitted, frame, body);
    for (index, text) in foot.into_iter().take(usize::from(foot_height)).enumerate() {
        let y = area.bottom().saturating_sub(foot_height) + u16::try_from(index).unwrap_or_default();
        let row = Rect { x: area.x, y, width: area.width, height: 1 };
        frame.render_widget(Paragraph::new(text), row);
    }
    Seen { furthest: page.furthest(rows), height: rows, small }
}

/// On fewer columns no question can be read.
const LEAST_WIDTH: u16 = 24;

/// Where what is asked cannot be shown, nothing is: the number to call, and that the window is too small.
fn too_small(scene: Scene<'_>, frame: &mut Frame<'_>, area: Rect) -> Seen {
    frame.render_widget(Clear, area);
    let mut lines = wrap(&emergency(scene).0, scene.width, " ", " ");
    lines.extend(wrap(&scene.voice.say(id!("too-small")), scene.width, " ", " "));
    for (row, text) in (0..area.height).zip(lines) {
        let line = Rect { x: area.x, y: area.y + row, width: area.width, height: 1 };
        frame.render_widget(Paragraph::new(text), line);
    }
    Seen { small: true, ..Seen::default() }
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
        return page::left_and_right(&title, &page.aside, scene.width);
    }
    let saved = saved(scene);
    let whole = match &scene.state.record.reference {
        Some(reference) => format!("{} · {saved}", harmless_line(reference.as_str())),
        None => saved.clone(),
    };
    let fits = page::side_by_side(&title, &whole) <= scene.width.columns;
    page::left_and_right(&title, if fits { &whole } else { &saved }, scene.width)
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
    let keys = page::keys(&keys, &scene.voice.say(id!("key-quick")), scene.width);
    let room = height.saturating_sub(keys.len()).max(1);
    if lines.len() > room {
        lines.truncate(room);
        if let Some(last) = lines.last_mut() {
            *last = page::cut(&scene.width.letters(&format!("{last} …")), scene.width.columns);
        }
    }
    if lines.len() < room {
        lines.insert(0, String::new());
    }
    lines.extend(keys);
    lines
}

fn body(scene: Scene<'_>, page: &Page, frame: &mut Frame<'_>, area: Rect) {
    let height = usize::from(area.height);
    if height == 0 {
        return;
    }
    if let Some(input) = input(scene.state) {
        return writing(page, input, frame, area);
    }
    for (index, visible) in page.visible(height).into_iter().enumerate() {
        let y = area.y + u16::try_from(index).unwrap_or_default();
        let (text, style) = match visible {
            Visible::More => (
                scene.width.letters(&format!(" {}", scene.voice.say(id!("more-below")))).into_owned(),
                Style::new(),
            ),
            Visible::Row(row) => (row.text.clone(), row.tone.style()),
        };
        let line = Rect { x: area.x, y, width: area.width, height: 1 };
        frame.render_widget(Paragraph::new(Line::styled(text, style)), line);
    }
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

/// The page's rows with the text area beneath: the area keeps at least a third of the height.
fn writing(page: &Page, input: &ratatui_textarea::TextArea<'static>, frame: &mut Frame<'_>, area: Rect) {
    let least = (area.height / 3).max(1);
    let rows = u16::try_from(page.rows.len()).unwrap_or(u16::MAX).min(area.height.saturating_sub(least));
    for (index, row) in page.rows.iter().take(usize::from(rows)).enumerate() {
        let line = Rect {
            x: area.x,
            y: area.y + u16::try_from(index).unwrap_or_default(),
            width: area.width,
            height: 1,
        };
        frame.render_widget(Paragraph::new(Line::styled(row.text.clone(), row.tone.style())), line);
    }
    let inner = Rect {
        x: area.x + 3.min(area.width),
        y: area.y + rows,
        width: area.width.saturating_sub(4),
        height: area.height - rows,
    };
    frame.render_widget(input, inner);
}

impl Tone {
    fn style(self) -> Style {
        match self {
            Self::Plain => Style::new(),
            Self::Strong => Style::new().add_modifier(Modifier::BOLD),
            Self::Quiet => Style::new().add_modifier(Modifier::DIM),
        }
    }
}
