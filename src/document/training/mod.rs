//! What is printed of cases for training.

mod list;

pub use list::cases;
