//! Documents on paper and screen: what is in the file, what bad input does to it, what is written
//! where.

mod files;
mod handouts;
mod markup;
mod nasty;
#[cfg(feature = "pdf")]
mod samples;
#[cfg(feature = "pdf")]
mod structure;
mod support;
