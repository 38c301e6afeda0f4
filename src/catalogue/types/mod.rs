//! What the catalogue's files hold, read from YAML as it stands there.
//!
//! The format is described key by key in `docs/catalogue-format.md`.

mod common;
mod conversation;
mod directory;
mod duties;
mod guide;
mod handouts;
mod indicators;
mod knowledge;
mod overlay;

pub use common::*;
pub use conversation::*;
pub use directory::*;
pub use duties::*;
pub use guide::*;
pub use handouts::*;
pub use indicators::*;
pub use knowledge::*;
pub use overlay::*;
