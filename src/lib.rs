//! holdepunkt: an identification guide for professionals who talk with a person who may be
//! exploited.
//!
//! Data flows one way. The [`catalogue`] holds what the guide says, the [`record`] what was
//! answered; [`assessment::assess`] derives from both what follows, without clock or disk; a
//! [`document`] puts it in order, and [`render`] paints it. [`interview`] fills a record,
//! and so do [`forms`] that came back from other tools.
//!
//! The rooms stand in the order of this list: each may use those above it and none below. A test
//! reads the imports and keeps it so.

mod choice;

pub mod words;

pub mod yaml;

pub mod failure;

pub mod world;

pub mod record;

pub mod guard;

pub mod catalogue;

pub mod assessment;

pub mod training;

pub mod check;

pub mod document;

pub mod render;

pub mod forms;

#[allow(missing_docs, reason = "what the names do not say stands in the messages, as help")]
pub mod cli;

pub mod interview;

pub mod commands;

pub use choice::Choice;
