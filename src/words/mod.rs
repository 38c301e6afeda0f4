//! Words: the program's own sentences, texts that exist in several languages, spelling that is
//! forgiven, and what is made harmless before it is shown.

mod harmless;
mod lang;
mod messages;
pub mod search;

pub(crate) use harmless::is_hidden;
pub use harmless::{TOGETHER, harmless, harmless_line};
pub use lang::*;
pub use messages::*;
