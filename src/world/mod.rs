//! What touches the machine: the clock, the disk, and signals to end.

pub mod clock;
pub mod oslo;
pub(crate) mod quit;
pub mod store;

/// How many columns the terminal has that something is written to. The kernel is asked: the terminal library
/// would start another program where it cannot tell.
#[cfg(unix)]
pub(crate) fn terminal_width(to: &impl std::os::fd::AsFd) -> Option<usize> {
    let size = rustix::termios::tcgetwinsize(to).ok()?;
    Some(usize::from(size.ws_col)).filter(|width| *width > 0)
}

/// How many columns the terminal has.
#[cfg(not(unix))]
pub(crate) fn terminal_width<T>(_: &T) -> Option<usize> {
    crossterm::terminal::size().ok().map(|(width, _)| usize::from(width))
}
