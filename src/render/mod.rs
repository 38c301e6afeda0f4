//! Painting documents: one file a format.

pub mod ascii;
mod contacts_json;
mod html;
mod json;
mod markdown;
pub mod pdf;
mod text;

pub use contacts_json::contacts as contacts_json;
pub use html::html;
pub use json::{assessment as assessment_json, catalogue_list, duties as duties_json};
pub use markdown::markdown;
pub use text::{Look, text};
