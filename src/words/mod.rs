//! Words: the program's own sentences, texts that exist in several languages, spelling that is
//! forgiven, and what is made harmless before it is shown.

mod harmless;
pub(crate) mod ids;
mod lang;
mod messages;
pub mod search;
mod text;

pub(crate) use harmless::is_hidden;
pub use harmless::{TOGETHER, harmless, harmless_line};
pub use ids::Id;
pub(crate) use ids::{each, id, msg};
pub use lang::*;
pub use messages::*;
pub use text::Text;
