//! The guide as a form for other tools, and what they hand back.

mod bad;
pub mod held;
mod own;
mod shape;
pub mod submissions;
mod trip;
