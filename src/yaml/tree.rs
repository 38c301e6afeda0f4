//! The tree of a YAML file, every node and key with its place.

use super::path::{Path, Segment};

/// Where something stands in a file, counted from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

/// A value and the place it begins at.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where the value begins.
    pub place: Place,
    /// Its position in the sequence it stands in, as in the file, from zero. It stays the same when
    /// a neighbour is taken out.
    pub number: usize,
    /// The value itself.
    pub value: Value,
}

/// A YAML value, scalars resolved by the core schema.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing, `~` or `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other text, and every quoted one.
    Text(String),
    /// A sequence.
    Seq(Vec<Node>),
    /// A mapping, in the order of the file.
    Map(Vec<(Key, Node)>),
}

/// A key of a mapping and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// Where the key begins.
    pub place: Place,
    /// The key.
    pub name: String,
}

impl Node {
    /// The node at `path`, if there is one.
    pub fn at(&self, path: &[Segment]) -> Option<&Node> {
        let Some((first, rest)) = path.split_first() else { return Some(self) };
        match (first, &self.value) {
            (Segment::Key(name), Value::Map(entries)) => {
                entries.iter().find(|(key, _)| key.name == *name).and_then(|(_, node)| node.at(rest))
            }
            (Segment::Index(index), Value::Seq(items)) => items.get(*index).and_then(|node| node.at(rest)),
            _ => None,
        }
    }

    /// Shows every node from this one down, with its path, in the order of the file. Where `visit` says no,
    /// what is below a node is left out.
    pub fn visit(&self, path: &Path, visit: &mut impl FnMut(&Self, &Path) -> bool) {
        if !visit(self, path) {
            return;
        }
        match &self.value {
            Value::Seq(items) => {
                items.iter().enumerate().for_each(|(index, item)| item.visit(&path.index(index), visit));
            }
            Value::Map(entries) => {
                entries.iter().for_each(|(key, value)| value.visit(&path.key(&key.name), visit));
            }
            Value::Null | Value::Bool(_) | Value::Int(_) | Value::Text(_) => {}
        }
    }

    /// The place of what `path` names, and the path as it is in the file: of the key where it ends in
    /// one, else of the value; where the path leads further than the file does, of the nearest thing
    /// on the way.
    pub fn locate(&self, path: &Path) -> (Place, Path) {
        let mut node = Some(self);
        let mut place = self.place;
        let mut in_file = Path::default();
        for segment in path.segments() {
            let next = match (segment, node.map(|node| &node.value)) {
                (Segment::Key(name), Some(Value::Map(entries))) => {
                    let entry = entries.iter().find(|(key, _)| key.name == *name);
                    entry.map(|(key, node)| (key.place, node))
                }
                (Segment::Index(index), Some(Value::Seq(items))) => {
                    items.get(*index).map(|node| (node.place, node))
                }
                _ => None,
            };
            in_file = match (segment, next) {
                (Segment::Index(_), Some((_, node))) => in_file.index(node.number),
                (Segment::Index(index), None) => in_file.index(*index),
                (Segment::Key(name), _) => in_file.key(name),
            };
            if let Some((found, _)) = next {
                place = found;
            }
            node = next.map(|(_, node)| node);
        }
        (place, in_file)
    }

    fn at_mut(&mut self, path: &[Segment]) -> Option<&mut Node> {
        path.iter().try_fold(self, |node, segment| match (segment, &mut node.value) {
            (Segment::Key(name), Value::Map(entries)) => {
                entries.iter_mut().find(|(key, _)| key.name == *name).map(|(_, node)| node)
            }
            (Segment::Index(index), Value::Seq(items)) => items.get_mut(*index),
            _ => None,
        })
    }

    /// Puts a word in the place of the value at `path`. False where there is none.
    pub(super) fn replace(&mut self, path: &[Segment], word: &str) -> bool {
        let Some(node) = self.at_mut(path) else { return false };
        node.value = Value::Text(word.to_owned());
        true
    }

    /// Takes the value at `path` out of the tree. False where there is none, or the path is empty.
    pub(super) fn prune(&mut self, path: &[Segment]) -> bool {
        let Some((last, parents)) = path.split_last() else { return false };
        let Some(node) = self.at_mut(parents) else { return false };
        match (last, &mut node.value) {
            (Segment::Key(name), Value::Map(entries)) => {
                let before = entries.len();
                entries.retain(|(key, _)| key.name != *name);
                entries.len() < before
            }
            (Segment::Index(index), Value::Seq(items)) if *index < items.len() => {
                items.remove(*index);
                true
            }
            _ => false,
        }
    }
}
