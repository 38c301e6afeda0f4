//! Groups of digits in a row, and what decides what they are.

use super::cluster::{Cluster, Mark};
use super::context::Near;
use super::topic::Topic;

/// Groups in a row, with what decides what they are.
pub(super) struct Window<'a> {
    pub(super) cluster: &'a Cluster<'a>,
    /// The groups, from and to.
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) digits: &'a str,
    pub(super) sizes: &'a [usize],
    pub(super) marks: &'a [Mark],
    /// The word before that says most of it.
    pub(super) near: Option<Near>,
}

impl Window<'_> {
    /// Whether the word before is about this.
    pub(super) fn is_about(&self, topic: Topic, within: usize) -> bool {
        self.near.is_some_and(|near| near.is(topic, within))
    }

    /// Whether letters touch it on this side.
    pub(super) fn touched(&self) -> bool {
        (self.from == 0 && self.cluster.letter_before)
            || (self.to == self.cluster.len() && self.cluster.letter_after)
    }

    pub(super) fn tokens(&self) -> (usize, usize) {
        self.cluster.span(self.from, self.to)
    }

    /// Whether it is counted in money.
    pub(super) fn is_money(&self) -> bool {
        let (first, end) = self.tokens();
        self.cluster.tokens.is_money(first, end)
    }

    /// Whether one mark stands between all groups, blanks aside.
    pub(super) fn is_even(&self) -> bool {
        self.marks.windows(2).all(|two| matches!(two, [a, b] if a.sign == b.sign))
    }
}
