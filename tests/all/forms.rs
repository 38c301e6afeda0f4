//! The guide as a form for other tools, and what they hand back.

mod bad;
mod held;
mod own;
mod shape;
mod submissions;
mod trip;
