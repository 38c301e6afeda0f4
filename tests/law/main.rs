//! What the program says of the law and of whom to call, against tables written by hand from the
//! sources; and the pages of docs/ that are made from the program. `UPDATE_DOCS=1 cargo test --test
//! law` writes those pages anew; read what changed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a helper of a test may fail like a test"
)]

mod conflicts;
mod directory;
mod docs;
mod explain;
mod facts;
mod referrals;
#[allow(dead_code, reason = "shared with the tests in all/, which need more of it")]
#[path = "../all/support.rs"]
mod support;
mod tables;
mod texts;
mod times;
