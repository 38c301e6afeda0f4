//! What a page is to those who cannot see it: the tree of its parts, grown while the document is laid out, in
//! the order in which it is read. Painting fills in where on the pages each part stands.

use krilla::tagging::{Identifier, Node, Tag, TagGroup, TagKind, TagTree};

/// A part of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part(usize);

/// A place for something painted: a piece of text, or a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Slot(usize);

impl Slot {
    /// What is there for the eye alone.
    pub const DECOR: Self = Self(0);
}

enum Branch {
    Part { tag: TagKind, inside: Vec<usize> },
    Slot { painted: Vec<Identifier>, link: Option<(Part, String, String)> },
}

/// The tree.
pub(super) struct Tree {
    /// The first stands for the whole, and for what is decoration.
    branches: Vec<Branch>,
}

impl Tree {
    /// The whole document.
    pub const WHOLE: Part = Part(0);

    pub fn new() -> Self {
        Self { branches: vec![Branch::Part { tag: Tag::Part.into(), inside: Vec::new() }] }
    }

    fn grow(&mut self, parent: Part, branch: Branch) -> usize {
        let place = self.branches.len();
        self.branches.push(branch);
        if let Some(Branch::Part { inside, .. }) = self.branches.get_mut(parent.0) {
            inside.push(place);
        }
        place
    }

    /// A part inside another.
    pub fn part(&mut self, parent: Part, tag: impl Into<TagKind>) -> Part {
        Part(self.grow(parent, Branch::Part { tag: tag.into(), inside: Vec::new() }))
    }

    /// A place inside a part.
    pub fn slot(&mut self, parent: Part) -> Slot {
        Slot(self.grow(parent, Branch::Slot { painted: Vec::new(), link: None }))
    }

    /// A place inside a part that leads somewhere.
    pub fn link(&mut self, parent: Part, text: &str, address: String) -> Slot {
        let part = self.part(parent, Tag::Link);
        let link = Some((part, text.to_owned(), address));
        Slot(self.grow(part, Branch::Slot { painted: Vec::new(), link }))
    }

    /// Where a place leads to: its words, and the address.
    pub fn target(&self, slot: Slot) -> Option<(&str, &str)> {
        match self.branches.get(slot.0)? {
            Branch::Slot { link: Some((_, text, address)), .. } => Some((text, address)),
            _ => None,
        }
    }

    /// Notes where something was painted.
    pub fn painted(&mut self, slot: Slot, place: Identifier) {
        if let Some(Branch::Slot { painted, .. }) = self.branches.get_mut(slot.0) {
            painted.push(place);
        }
    }

    /// The tree as the file has it.
    pub fn finish(mut self, lang: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(lang.to_owned()));
        for child in self.inside(Self::WHOLE.0) {
            tree.push(child);
        }
        tree
    }

    fn inside(&mut self, place: usize) -> Vec<Node> {
        let inside = match self.branches.get_mut(place) {
            Some(Branch::Part { inside, .. }) => std::mem::take(inside),
            _ => return Vec::new(),
        };
        let mut nodes = Vec::with_capacity(inside.len());
        for child in inside {
            match self.branches.get_mut(child) {
                Some(Branch::Slot { painted, .. }) => nodes.extend(painted.drain(..).map(Node::from)),
                Some(Branch::Part { tag, .. }) => {
                    let tag = tag.clone();
                    let children = self.inside(child);
                    // A cell may be empty; nothing else may.
                    if !children.is_empty() || matches!(tag, TagKind::TD(_) | TagKind::TH(_)) {
                        nodes.push(TagGroup::with_children(tag, children).into());
                    }
                }
                None => {}
            }
        }
        nodes
    }
}
