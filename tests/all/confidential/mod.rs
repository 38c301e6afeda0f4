//! Keys, encrypted records and sharing: the real program, killed, starved of space and lied to.
//!
//! `HOLDEPUNKT_KILLS=500 cargo test --test confidential` kills it five hundred times; without the
//! variable it is sixty.

mod cli;
mod corpus;
mod faults;
mod guard;
mod inject;
mod kill;
mod several;
mod share;
mod support;
mod tools;
