//! Documents on paper and screen: what is in the file, what bad input does to it, what is written
//! where.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a helper of a test may fail like a test"
)]

mod files;
mod handouts;
mod markup;
mod nasty;
#[cfg(feature = "pdf")]
mod samples;
#[cfg(feature = "pdf")]
mod structure;
mod support;
