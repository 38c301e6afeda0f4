//! The screens of the interview, and what lies over them.

use ratatui_textarea::TextArea;

use crate::assessment::items_for;
use crate::catalogue::{Catalogue, Item};
use crate::record::{Fact, Field, Record};
use crate::words::{Id, id};

use super::script::{Bundle, Part};

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
    /// Asks whether something is done that a slip must not do.
    Sure {
        /// 0 leaves it, 1 does it.
        cursor: usize,
        /// What would be done.
        about: Sure,
    },
    /// More about what is on the screen.
    More {
        /// First line shown.
        scroll: usize,
    },
}

/// What is asked about before it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sure {
    /// Signs are said to have been looked for and not seen.
    Absent {
        /// The list they are of.
        bundle: Bundle,
        /// Their ids.
        ids: Vec<String>,
    },
    /// A finding is taken back, and its note with it.
    TakeBack(String),
    /// A call is taken out of the list.
    TakeOutCall(usize),
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
        /// Ids of those that were marked since the screen was opened: their cards come next.
        new: Vec<String>,
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
        /// Whether what comes after the list follows.
        then_on: bool,
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
    /// The name of a file.
    FileName {
        /// What is written to it.
        what: ToFile,
        /// The text so far.
        input: TextArea<'static>,
        /// Why it could not be written.
        problem: Option<crate::words::Msg>,
    },
    /// The calls that were made.
    Calls {
        /// The row the cursor is on: a call, another one, or going on.
        cursor: usize,
    },
    /// Whom to note a call to.
    CallTo {
        /// Ids of the bodies, those of this case first.
        bodies: Vec<String>,
        /// The row the cursor is on.
        cursor: usize,
    },
    /// Every answer, to be gone to.
    Answers {
        /// The row the cursor is on.
        cursor: usize,
    },
    /// A scene of a training case.
    Scene {
        /// Which, from zero.
        index: usize,
        /// The row the cursor is on.
        cursor: usize,
        /// First line of the text shown.
        scroll: usize,
    },
    /// Signs found by a word or their number, in whatever list they stand.
    Find {
        /// What is looked for.
        input: TextArea<'static>,
        /// The row the cursor is on.
        cursor: usize,
    },
}

/// What is written to a file from inside the interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToFile {
    /// The assessment.
    Assessment,
    /// The record, to be kept there from now on.
    Record,
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
    /// No safe conversation, and why: what can be done at least.
    NoConversation(Why),
}

/// Why a conversation may not be safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// One cannot talk with the person alone.
    NotAlone,
    /// Somebody along may be in control.
    Companion,
    /// There is no interpreter, or none that is qualified.
    Interpreter,
}

impl Advice {
    /// What the catalogue says: the urgent steps that the answer brings in, or what can be done
    /// without a conversation.
    pub fn items<'b>(self, catalogue: &'b Catalogue, record: &'b Record) -> Vec<&'b Item> {
        let fact = match self {
            Self::NoConversation(_) => return items_for(catalogue, record, &catalogue.conversation.minimum),
            Self::Danger => Fact::ImmediateDanger,
            Self::Health => Fact::UrgentHealth,
            Self::Child => Fact::Age,
        };
        let brought_in = |item: &&Item| item.when.subjects().any(|subject| subject == fact.into());
        items_for(catalogue, record, &catalogue.steps.urgent).into_iter().filter(brought_in).collect()
    }

    /// Id of the message that says it in a line.
    pub fn title(self) -> Id {
        match self {
            Self::Danger => id!("safety-danger"),
            Self::Health => id!("safety-health"),
            Self::Child => id!("safety-child"),
            Self::NoConversation(Why::NotAlone) => id!("safety-not-alone"),
            Self::NoConversation(Why::Companion) => id!("safety-companion"),
            Self::NoConversation(Why::Interpreter) => id!("safety-interpreter"),
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
    /// What was answered to a call.
    Call(usize),
    /// A sign that no list has, by its place among them.
    Own(usize),
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
