//! Tests of the interview: what every screen shows, where every key leads, and the real program in
//! a pseudo-terminal. `INSTA_UPDATE=always cargo test --test interview` renews the pictures of the
//! screens in `snapshots/`; read them afterwards.

mod again;
mod cases;
mod flow;
mod guard;
mod keystrokes;
mod others;
mod person;
mod plain;
mod pty;
mod random;
mod screens;
mod sealed;
mod signs;
mod sizes;
mod slips;
pub mod terminal;
pub mod world;
