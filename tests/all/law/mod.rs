//! What the program says of the law and of whom to call, against tables written by hand from the
//! sources; and the pages of docs/ that are made from the program. `UPDATE_DOCS=1 cargo test --test
//! law` writes those pages anew; read what changed.

mod conflicts;
mod directory;
mod explain;
mod facts;
mod referrals;
mod spoken;
mod tables;
mod texts;
mod times;
