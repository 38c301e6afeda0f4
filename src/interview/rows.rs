//! The rows of screens, in the order they are shown. Their written forms are the messages that say
//! them, so a row put in between changes the meaning of none.

use crate::choice::{Choice, choice};

choice! {
    /// What a topic's screen leads to.
    pub enum TopicRow {
        /// Write down the answer.
        Write = "topic-write",
        /// Mark the signs it threw light on.
        Mark = "topic-mark",
        /// Go to the next topic.
        Next = "topic-next",
        /// Go to the overview.
        Hub = "topic-hub",
    }
}

choice! {
    /// What the signs without a mark mean.
    pub enum RestRow {
        /// Nobody has considered them.
        NotConsidered = "rest-not-considered",
        /// They were looked for and not seen.
        Absent = "rest-absent",
        /// They are gone through one by one.
        OneByOne = "rest-one-by-one",
    }
}

choice! {
    /// What comes after advice.
    pub enum AdviceRow {
        /// The next question.
        GoOn = "safety-go-on",
        /// The assessment.
        Assessment = "safety-assessment",
    }
}

choice! {
    /// How an interview ends.
    pub enum FinishRow {
        /// Show the assessment.
        Show = "finish-show",
        /// Write it to a file.
        Write = "finish-write",
        /// Leave.
        Leave = "finish-leave",
    }
}

choice! {
    /// What becomes of a note that may tell who somebody is.
    pub enum GuardRow {
        /// Mask what was found.
        Mask = "guard-mask",
        /// Keep the note as it is.
        Keep = "guard-keep",
        /// Write it anew.
        Write = "guard-write",
    }
}

choice! {
    /// Whether to leave.
    pub enum LeaveRow {
        /// Stay.
        Stay = "leave-stay",
        /// Leave.
        Leave = "leave-leave",
    }
}

/// The row a cursor is on.
pub(super) fn row<T: Choice>(cursor: usize) -> Option<T> {
    T::ALL.get(cursor).copied()
}
