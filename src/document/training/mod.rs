//! What is printed of cases for training.

mod agreement;
mod list;
mod sheets;

pub use agreement::agreement;
pub use list::cases;
pub use sheets::{case_sheets, facilitator};
