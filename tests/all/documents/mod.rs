//! Documents on paper and screen: what is in the file, what bad input does to it, what is written
//! where.

mod files;
mod handouts;
mod markup;
mod nasty;
mod samples;
mod structure;
mod support;
