//! A page on the screen: the emergency line, the head, the rows, the foot.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::Line;
use ratatui::widgets::{Clear, Paragraph};

use super::super::state::Seen;
use super::page::{Page, Tone, Visible};
use super::wrapping::{Room, wrap};

/// What stands around a page.
pub(super) struct Around {
    /// The line about danger, and whether it is loud.
    pub emergency: String,
    pub loud: bool,
    /// The line above the page.
    pub head: String,
    /// The lines beneath it, the keys last.
    pub foot: Vec<String>,
    /// What says that there is more beneath.
    pub more: String,
    /// What says that the window is too small.
    pub too_small: String,
    pub room: Room,
}

/// Paints a page. Tells how it was painted.
pub(super) fn paint(
    around: &Around,
    page: &Page,
    input: Option<&ratatui_textarea::TextArea<'static>>,
    frame: &mut Frame<'_>,
) -> Seen {
    let area = frame.area();
    frame.render_widget(Clear, area);
    let mut top = 0;
    let mut line = |frame: &mut Frame<'_>, text: String, style: Style| {
        if top < area.height {
            let row = Rect { x: area.x, y: area.y + top, width: area.width, height: 1 };
            frame.render_widget(Paragraph::new(Line::styled(text, style)), row);
        }
        top += 1;
    };
    let style = if around.loud { Style::new().add_modifier(Modifier::BOLD) } else { Style::new() };
    for text in wrap(&around.emergency, around.room, " ", " ") {
        line(frame, text, style);
    }
    line(frame, around.head.clone(), Style::new().add_modifier(Modifier::BOLD));
    line(
        frame,
        around.room.letters(&format!(" {}", "─".repeat(around.room.columns))).into_owned(),
        Style::new(),
    );
    let foot_height = u16::try_from(around.foot.len()).unwrap_or(u16::MAX).min(area.height);
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
        return too_small(around, frame);
    }
    self::body(around, fitted, input, frame, body);
    for (index, text) in around.foot.iter().take(usize::from(foot_height)).enumerate() {
        let y = area.bottom().saturating_sub(foot_height) + u16::try_from(index).unwrap_or_default();
        let row = Rect { x: area.x, y, width: area.width, height: 1 };
        frame.render_widget(Paragraph::new(text.as_str()), row);
    }
    Seen { furthest: page.furthest(rows), height: rows, small }
}

/// On fewer columns no question can be read.
const LEAST_WIDTH: u16 = 24;

/// Where what is asked cannot be shown, nothing is: the number to call, and that the window is too small.
fn too_small(around: &Around, frame: &mut Frame<'_>) -> Seen {
    let area = frame.area();
    frame.render_widget(Clear, area);
    let mut lines = wrap(&around.emergency, around.room, " ", " ");
    lines.extend(wrap(&around.too_small, around.room, " ", " "));
    for (row, text) in (0..area.height).zip(lines) {
        let line = Rect { x: area.x, y: area.y + row, width: area.width, height: 1 };
        frame.render_widget(Paragraph::new(text), line);
    }
    Seen { small: true, ..Seen::default() }
}

fn body(
    around: &Around,
    page: &Page,
    input: Option<&ratatui_textarea::TextArea<'static>>,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let height = usize::from(area.height);
    if height == 0 {
        return;
    }
    if let Some(input) = input {
        return writing(page, input, frame, area);
    }
    for (index, visible) in page.visible(height).into_iter().enumerate() {
        let y = area.y + u16::try_from(index).unwrap_or_default();
        let (text, style) = match visible {
            Visible::More => (around.room.letters(&format!(" {}", around.more)).into_owned(), Style::new()),
            Visible::Row(row) => (row.text.clone(), row.tone.style()),
        };
        let line = Rect { x: area.x, y, width: area.width, height: 1 };
        frame.render_widget(Paragraph::new(Line::styled(text, style)), line);
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
