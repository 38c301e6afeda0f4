//! Documents on paper and screen: what is in the file, what bad input does to it, what is written
//! where.

mod files;
mod handouts;
mod marks;
mod markup;
mod nasty;
mod pdf_text;
mod samples;
mod structure;
mod support;
