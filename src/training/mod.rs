//! The trainer's room: cases in scenes, the reference of each, and how the answers of a group agree.

#[allow(missing_docs, reason = "what the names do not say stands in docs/catalogue-format.md")]
mod case;
mod load;
pub mod reference;

pub use case::{Answers, Case, Closing, Reasoned, Scene, Turn};
pub use load::{Cases, embedded, load_folder};
pub(crate) use load::{FOLDER, file};
