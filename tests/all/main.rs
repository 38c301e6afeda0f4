//! Every integration test in one binary, so that the library is linked once.
//!
//! What is expected here is written from the design and the sources, never from what the program
//! prints: where the two differ, one of them is wrong.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a helper of a test may fail like a test"
)]

mod again;
mod bad_input;
mod breakage;
mod cases;
mod catalogue;
mod confidential;
mod directory;
mod documents;
mod enter;
mod exported;
mod forms;
mod fuzz;
mod interview;
mod language;
mod law;
mod lengths;
mod lines;
mod linked;
mod many;
mod messages;
mod oracle;
mod output;
mod overlay;
mod pages;
mod properties;
mod reached;
mod record_strategy;
mod report;
mod rooms;
mod settings;
mod suites;
mod support;
mod training;
