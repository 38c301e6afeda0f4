//! The state of the interview. [`update`](mod@super::update) changes it, [`view`](mod@super::view) paints it.

use ratatui_textarea::TextArea;

use crate::catalogue::Catalogue;
use crate::choice::Choice;
use crate::record::{Fact, Record};
use crate::training::Case;
use crate::words::{Lang, msg};
use crate::world::clock::At;

pub use super::screen::*;
use super::script::Part;
use super::steps::Steps;

/// Everything the interview knows.
#[derive(Debug, Clone)]
pub struct State<'a> {
    /// The catalogue.
    pub catalogue: &'a Catalogue,
    /// The training case that is played; none in a conversation with a person.
    pub exercise: Option<&'a Case>,
    /// What has been answered.
    pub record: Record,
    /// The language on the screen.
    pub lang: Lang,
    /// Whether questions are shown in the other language too, beneath.
    pub both: bool,
    /// The time the interview began at.
    pub at: At,
    /// The time now, as far as the loop has told it.
    pub now: At,
    /// The screens one can go back through; the hub is the first.
    pub stack: Vec<Screen>,
    /// What lies over the screen.
    pub overlay: Option<Overlay>,
    /// What saving did last.
    pub saved: Saved,
    /// What was changed in this conversation, to be undone and done again.
    pub(super) steps: Steps,
    /// What to say once about the last thing done.
    pub message: Option<Notice>,
    /// The digits of a number that may go on.
    pub number: String,
    /// How the screen was painted last.
    pub seen: Seen,
}

/// How a screen was painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Seen {
    /// How far its text can be scrolled.
    pub furthest: usize,
    /// So many rows there are between head and foot.
    pub height: usize,
    /// Whether what is asked could not be shown: then no key answers.
    pub small: bool,
}

/// What saving did last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// Nothing is kept: no file was asked for.
    Off,
    /// Saved at this time of day.
    At(Kept),
    /// Saving failed; the message says why.
    Failed(crate::words::Msg),
}

/// When a record was kept, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The time of day, `10:42`.
    pub time: String,
    /// Whether the file can be read by whoever has it.
    pub in_plain_text: bool,
}

/// A short message about the last thing done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice(pub crate::words::Msg);

impl Seen {
    /// So many rows one page key moves: a screen but for two rows, which tell where one was.
    pub(super) fn page(self) -> usize {
        self.height.saturating_sub(2).max(1)
    }
}

impl<'a> State<'a> {
    /// The beginning of an interview: the hub beneath, the first question of safety on top.
    pub fn new(catalogue: &'a Catalogue, mut record: Record, lang: Lang, at: At, saving: bool) -> Self {
        record.begin_conversation(at.date_naive());
        let mut state = Self {
            catalogue,
            exercise: None,
            steps: Steps::new(&record),
            record,
            lang,
            both: false,
            at,
            now: at,
            number: String::new(),
            seen: Seen::default(),
            stack: vec![Screen::Hub { cursor: 0 }],
            overlay: None,
            saved: if saving {
                Saved::At(Kept { time: at.format("%H:%M").to_string(), in_plain_text: false })
            } else {
                Saved::Off
            },
            message: None,
        };
        if !state.record.answered_now(Fact::ImmediateDanger) {
            // As everywhere, the cursor begins on "not known".
            let fact = Fact::ImmediateDanger;
            let cursor = catalogue.fact(fact.path()).map_or(0, |texts| texts.values.len().saturating_sub(1));
            state.stack.push(Screen::Ask { part: Part::Safety, fact, cursor });
            if state.record.has_former_conversation() {
                state.message = Some(Notice(msg!("again-first")));
            }
        }
        state
    }

    /// The same on a training case: the scene that was opened last comes first.
    #[must_use]
    pub fn on(mut self, case: &'a Case) -> Self {
        self.exercise = Some(case);
        if let Some(index) = self.record.training.as_ref().map(|training| training.scene.unwrap_or(1)) {
            let index = usize::try_from(index).unwrap_or(1).saturating_sub(1);
            self.stack.push(Screen::Scene { index, cursor: 0, scroll: 0 });
        }
        self
    }

    /// The row of the hub that leads to a part: in an exercise the scenes stand before all parts.
    pub(super) fn hub_row(&self, part: Part) -> usize {
        let row = Part::ALL.iter().position(|other| *other == part).unwrap_or(0);
        row + usize::from(self.exercise.is_some())
    }

    /// Takes in how the screen was painted: a text that is read is not scrolled beyond its end.
    pub fn see(&mut self, seen: Seen) {
        self.seen = seen;
        let furthest = seen.furthest;
        if let Some(Overlay::More { scroll }) = &mut self.overlay {
            *scroll = (*scroll).min(furthest);
        } else if let Some(
            Screen::Reader { scroll, .. }
            | Screen::Topic { scroll, .. }
            | Screen::Advice { scroll, .. }
            | Screen::Scene { scroll, .. },
        ) = self.stack.last_mut()
        {
            *scroll = (*scroll).min(furthest);
        }
    }

    /// The screen on top.
    pub fn screen(&self) -> Option<&Screen> {
        self.stack.last()
    }
}

/// A text area with a text in it, the cursor at its end.
pub fn editor(text: &str) -> TextArea<'static> {
    let mut area = TextArea::new(text.split('\n').map(str::to_owned).collect());
    area.set_cursor_line_style(ratatui::style::Style::default());
    area.set_wrap_mode(ratatui_textarea::WrapMode::WordOrGlyph);
    area.move_cursor(ratatui_textarea::CursorMove::Bottom);
    area.move_cursor(ratatui_textarea::CursorMove::End);
    area
}
