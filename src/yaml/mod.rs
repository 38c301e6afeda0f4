//! YAML with a place for everything: a tree that knows the line of each key, and a reader that
//! collects every problem of a file instead of stopping at the first.
//!
//! The usual way, `serde_yaml::from_str`, stops at the first error, silently keeps the last of two
//! equal keys and expands aliases. A caseworker's record deserves one complete answer, so files are
//! parsed once into a [`Node`] tree, within limits, and types are read from the tree.

mod json;
mod parse;
mod path;
mod problem;
mod read;
mod tree;

pub use parse::{MAX_BYTES, MAX_DEPTH, parse, parse_whole};
pub use path::{Path, Segment};
pub(crate) use problem::MAX_PROBLEMS;
pub use problem::Problem;
pub use read::{Reading, read};
pub use tree::{Key, Node, Place, Value};
