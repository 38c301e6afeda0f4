//! What touches the machine: the clock, the disk, and signals to end.

pub mod clock;
pub(crate) mod quit;
pub mod store;
