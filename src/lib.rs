//! holdepunkt: an identification guide for professionals who talk with a person who may be
//! exploited.
//!
//! Data flows one way. The [`catalogue`] holds what the guide says, the [`record`] what was
//! answered; [`assessment::assess`] derives from both what follows, without clock or disk; a
//! [`document`] puts it in order, and [`render`] paints it. [`interview`] fills a record.

pub mod assessment;
pub mod catalogue;
mod choice;
pub mod cli;
pub mod clock;
pub mod commands;
pub mod directory;
pub mod document;
pub mod failure;
pub mod hours;
pub mod interview;
pub mod lang;
pub mod messages;
mod quit;
pub mod record;
pub mod render;
pub mod search;
pub mod store;
pub mod voice;
pub mod yaml;

pub use choice::Choice;
