//! The rows of screens, in the order they are shown. Their written forms are the messages that say
//! them, so a row put in between changes the meaning of none.

use crate::choice::choice;
use crate::record::Record;

use super::state::{Advice, Saved};

choice! {
    /// What a topic's screen leads to.
    pub enum TopicRow {
        /// Write down the answer.
        Write = "topic-write",
        /// Mark the signs it threw light on.
        Mark = "topic-mark",
        /// It was asked about, and there is nothing to note.
        Nothing = "topic-nothing",
        /// Go to the next topic; this one stays open.
        Next = "topic-next",
    }
}

choice! {
    /// What the signs without a mark mean.
    pub enum RestRow {
        /// The list was looked through; they stay not considered.
        LookedThrough = "rest-looked-through",
        /// They were looked for and not seen.
        Absent = "rest-absent",
        /// They are gone through one by one.
        OneByOne = "rest-one-by-one",
        /// The list stays open.
        Open = "rest-open",
    }
}

choice! {
    /// What comes after advice.
    pub enum AdviceRow {
        /// Help was called.
        Called = "safety-called",
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
        /// Keep the record.
        Keep = "finish-keep",
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
        /// Keep the record first.
        Keep = "leave-keep",
        /// Leave.
        Leave = "leave-leave",
    }
}

choice! {
    /// Whether something is done that cannot be seen at a glance.
    pub enum SureRow {
        /// It is left as it is.
        No = "sure-no",
        /// It is done.
        Yes = "sure-yes",
    }
}

/// The rows under advice: in danger, that help was called comes first.
pub(super) fn advice_rows(about: Advice) -> &'static [AdviceRow] {
    match about {
        Advice::Danger => &[AdviceRow::Called, AdviceRow::GoOn, AdviceRow::Assessment],
        Advice::Health | Advice::Child | Advice::NoConversation(_) => {
            &[AdviceRow::GoOn, AdviceRow::Assessment]
        }
    }
}

/// The rows at the end: the record can be kept where it is not, or not any more.
pub(super) fn finish_rows(saved: &Saved) -> &'static [FinishRow] {
    match saved {
        Saved::At(_) => &[FinishRow::Show, FinishRow::Write, FinishRow::Leave],
        Saved::Off | Saved::Failed(_) => {
            &[FinishRow::Show, FinishRow::Write, FinishRow::Keep, FinishRow::Leave]
        }
    }
}

/// The row that leads on from the list of calls: behind another call, and other records of the case.
pub(super) fn past_the_calls(record: &Record) -> usize {
    record.calls.len() + 2
}

/// The rows of the question whether to leave.
pub(super) fn leave_rows(saved: &Saved) -> &'static [LeaveRow] {
    match saved {
        Saved::At(_) => &[LeaveRow::Stay, LeaveRow::Leave],
        Saved::Off | Saved::Failed(_) => &[LeaveRow::Stay, LeaveRow::Keep, LeaveRow::Leave],
    }
}
