//! How an answer went over the conversations, read from what they list and from what answers were before.

use std::ops::RangeInclusive;

use super::{Conversation, Fact, Field, Record};

/// What one answer was, from conversation to conversation.
#[derive(Debug)]
pub struct Course {
    /// What was recorded at some time, what is recorded now last.
    held: Vec<Vec<String>>,
    /// Before any conversation that is known to have given it: a place in `held`, none where nothing was.
    first: Option<usize>,
    /// From which conversation on what held, in their order: a place in `held`.
    from: Vec<(u32, usize)>,
}

impl Course {
    /// What was recorded by the end of a conversation.
    pub fn by(&self, conversation: u32) -> &[String] {
        let after = self.from.partition_point(|(id, _)| *id <= conversation);
        let place = after.checked_sub(1).and_then(|at| self.from.get(at)).map(|(_, place)| *place);
        self.held(place.or(self.first))
    }

    /// What was recorded by the end of the first of some conversations, and of each further one that gave it.
    pub fn during(&self, conversations: &RangeInclusive<u32>) -> impl Iterator<Item = &[String]> {
        let first = *conversations.start();
        let later = self.from.iter().filter(move |(id, _)| *id > first && conversations.contains(id));
        std::iter::once(self.by(first)).chain(later.map(|(_, place)| self.held(Some(*place))))
    }

    fn held(&self, place: Option<usize>) -> &[String] {
        place.and_then(|place| self.held.get(place)).map_or(&[], Vec::as_slice)
    }
}

impl Record {
    /// How an answer went.
    pub fn course(&self, field: Field) -> Course {
        let path = field.path();
        let lists = self.conversations.iter().filter(|one| one.lists(field));
        let mut given: Vec<u32> = lists.map(|one| one.id).collect();
        let listed = !given.is_empty();
        let was = self.earlier.iter().filter(|was| was.fact == path);
        // Each is kept with the last conversation it held in, where that is known.
        let mut kept: Vec<(Option<u32>, &[String])> =
            was.map(|was| (was.conversation, was.values.as_slice())).collect();
        kept.sort_by_key(|(id, _)| *id);
        // What held last of all stands last: where nothing was kept after a conversation, that.
        let mut held: Vec<Vec<String>> = kept.iter().map(|(_, values)| values.to_vec()).collect();
        let now = held.len();
        held.push(field.values(self));
        // A former answer that names its conversation was given by then, listed or not.
        given.extend(kept.iter().filter_map(|(id, _)| *id));
        given.sort_unstable();
        given.dedup();
        let until = |id: u32| kept.partition_point(|(last, _)| *last < Some(id));
        let from = given.into_iter().map(|id| (id, until(id))).collect();
        let first = match kept.first() {
            Some((None, _)) => Some(0),
            // Where no conversation is named at all it is not taken for news.
            _ => (!listed).then_some(now),
        };
        Course { held, first, from }
    }

    /// The latest conversation up to this one that an answer was given in, where the record says so.
    pub fn given_by(&self, field: Field, latest: u32) -> Option<u32> {
        let given = |one: &&Conversation| one.id <= latest && one.lists(field);
        self.conversations.iter().filter(given).map(|one| one.id).max()
    }

    /// The last conversation by which a body had been notified of everything that was known; the first one
    /// where the record does not say when. None where it was not notified.
    pub fn notified_in(&self, body: Fact) -> Option<&Conversation> {
        let field = Field::Fact(body);
        let course = self.course(field);
        let mut listed = self.conversations.iter().filter(|one| one.lists(field)).peekable();
        if listed.peek().is_none() {
            let yes = field.values(self) == ["yes"];
            return self.conversations.iter().filter(|_| yes).min_by_key(|one| one.id);
        }
        listed.filter(|one| course.by(one.id) == ["yes"]).max_by_key(|one| one.id)
    }
}
