//! The state of the interview. [`update`](mod@super::update) changes it, [`view`](mod@super::view) paints it.

use ratatui_textarea::TextArea;

use crate::assessment::items_for;
use crate::catalogue::{Catalogue, Item};
use crate::record::{Fact, Field, Record};
use crate::words::{Id, Lang, id, msg};
use crate::world::clock::At;

use super::script::{Bundle, Part};
use super::steps::Steps;

/// Everything the interview knows.
#[derive(Debug, Clone)]
pub struct State<'a> {
    /// The catalogue.
    pub catalogue: &'a Catalogue,
    /// What has been answered.
    pub record: Record,
    /// The language on the screen.
    pub lang: Lang,
    /// Whether questions are shown in the other language too, beneath.
    pub both: bool,
    /// The time the interview began at.
    pub at: At,
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
}

/// What saving did last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// Nothing is kept: no file was asked for.
    Off,
    /// Saved at this time of day.
    At(String),
    /// Saving failed; the message says why.
    Failed(crate::words::Msg),
}

/// A short message about the last thing done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice(pub crate::words::Msg);

/// What lies over the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Overlay {
    /// Asks whether to leave. The cursor is on staying or leaving.
    Leave {
        /// 0 stays, 1 leaves.
        cursor: usize,
    },
    /// A note holds what may tell who somebody is: mask it, keep it, or go on writing.
    Guard {
        /// The row the cursor is on.
        cursor: usize,
        /// What was found: line, character, and what it looks like.
        found: Vec<(usize, usize, crate::guard::Kind)>,
    },
    /// More about what is on the screen.
    More {
        /// First line shown.
        scroll: usize,
    },
}

/// A screen.
#[derive(Debug, Clone)]
pub enum Screen {
    /// Where am I, what is open.
    Hub {
        /// The part the cursor is on.
        cursor: usize,
    },
    /// A question with its answers.
    Ask {
        /// The part it belongs to.
        part: Part,
        /// The fact asked for.
        fact: Fact,
        /// The answer the cursor is on.
        cursor: usize,
    },
    /// A question answered with a line of text.
    Line {
        /// The part it belongs to.
        part: Part,
        /// What is typed.
        field: Field,
        /// The text so far.
        input: TextArea<'static>,
        /// Why the text was not taken.
        problem: Option<Id>,
    },
    /// What an answer about safety leads to.
    Advice {
        /// Which answer.
        about: Advice,
        /// The part to go on in, and the fact that was answered.
        from: (Part, Fact),
        /// 0 goes on, 1 shows the assessment.
        cursor: usize,
        /// First line of the text shown.
        scroll: usize,
    },
    /// What to have in place.
    Preparation {
        /// The row the cursor is on.
        cursor: usize,
    },
    /// The topics.
    Topics {
        /// The row the cursor is on.
        cursor: usize,
    },
    /// One topic.
    Topic {
        /// Its id.
        id: String,
        /// The row the cursor is on.
        cursor: usize,
        /// First line of the text shown.
        scroll: usize,
    },
    /// The bundles of signs.
    Bundles {
        /// The row the cursor is on.
        cursor: usize,
    },
    /// The signs of a bundle, to be marked.
    Marks {
        /// The bundle.
        bundle: Bundle,
        /// The sign the cursor is on.
        cursor: usize,
    },
    /// What the signs that are not marked mean.
    Rest {
        /// The bundle.
        bundle: Bundle,
        /// The row the cursor is on.
        cursor: usize,
    },
    /// Signs one by one.
    Card {
        /// Where they are from.
        bundle: Bundle,
        /// Their ids.
        ids: Vec<String>,
        /// The one on the screen.
        index: usize,
        /// Whether the question about the rest follows.
        then_rest: bool,
    },
    /// A note being written.
    Note {
        /// What it is about.
        target: NoteTarget,
        /// The text so far.
        input: TextArea<'static>,
    },
    /// What follows for the duties, or the whole assessment.
    Reader {
        /// What is read.
        what: Reading,
        /// First line shown.
        scroll: usize,
    },
    /// Show, write or leave.
    Finish {
        /// The row the cursor is on.
        cursor: usize,
    },
    /// The name of a file to write.
    WriteTo {
        /// The text so far.
        input: TextArea<'static>,
    },
}

/// What an answer about safety leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// Danger: call now.
    Danger,
    /// Healthcare is needed at once.
    Health,
    /// Child welfare first.
    Child,
    /// No safe conversation: what can be done at least.
    NoConversation,
}

impl Advice {
    /// What the catalogue says: the urgent steps that the answer brings in, or what can be done
    /// without a conversation.
    pub fn items<'b>(self, catalogue: &'b Catalogue, record: &'b Record) -> Vec<&'b Item> {
        let fact = match self {
            Self::NoConversation => return items_for(catalogue, record, &catalogue.conversation.minimum),
            Self::Danger => Fact::ImmediateDanger,
            Self::Health => Fact::UrgentHealth,
            Self::Child => Fact::Age,
        };
        let brought_in = |item: &&Item| item.when.0.iter().any(|clause| clause.contains_key(fact.path()));
        items_for(catalogue, record, &catalogue.steps.urgent).into_iter().filter(brought_in).collect()
    }

    /// Id of the message that says it in a line.
    pub fn title(self) -> Id {
        match self {
            Self::Danger => id!("safety-danger"),
            Self::Health => id!("safety-health"),
            Self::Child => id!("safety-child"),
            Self::NoConversation => id!("safety-no-conversation"),
        }
    }
}

/// What a note is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteTarget {
    /// The answer to a topic.
    Topic(String),
    /// A sign.
    Finding(String),
    /// The reasons for the conclusion.
    Reasons,
}

/// What is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// The duties.
    Duties,
    /// The whole assessment.
    Assessment,
}

impl<'a> State<'a> {
    /// The beginning of an interview: the hub beneath, the first question of safety on top.
    pub fn new(catalogue: &'a Catalogue, mut record: Record, lang: Lang, at: At, saving: bool) -> Self {
        record.begin_conversation(at.date_naive());
        let mut state = Self {
            catalogue,
            steps: Steps::new(&record),
            record,
            lang,
            both: false,
            at,
            stack: vec![Screen::Hub { cursor: 0 }],
            overlay: None,
            saved: if saving { Saved::At(at.format("%H:%M").to_string()) } else { Saved::Off },
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

    /// Keeps the text that is read from being scrolled beyond its end.
    pub fn scroll_within(&mut self, furthest: usize) {
        if let Some(Overlay::More { scroll }) = &mut self.overlay {
            *scroll = (*scroll).min(furthest);
        } else if let Some(
            Screen::Reader { scroll, .. } | Screen::Topic { scroll, .. } | Screen::Advice { scroll, .. },
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
