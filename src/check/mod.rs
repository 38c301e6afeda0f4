//! Everything that is wrong with a file, at once and with its place: records and catalogues.

mod catalogue;
mod record;

pub use catalogue::{check as check_catalogue, check_cases, check_overlay, unmet};
pub use record::{ReadRecord, read as read_record};
