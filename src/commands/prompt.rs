//! What dialoguer's prompts have in common here: their look, and leaving them.

use std::fmt;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

use dialoguer::theme::Theme;

use crate::failure::Failure;

/// Whether Ctrl-C was pressed where no prompt was listening.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Prompts as plain lines: questions bring their own question mark.
pub(super) struct Prompts;

impl Theme for Prompts {
    fn format_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        write!(f, "{prompt}")
    }

    fn format_select_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        write!(f, "{prompt}")
    }

    fn format_select_prompt_selection(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        chosen: &str,
    ) -> fmt::Result {
        write!(f, "{prompt} {chosen}")
    }
}

/// Makes Ctrl-C an answer that can be seen. Without a handler of ours it would end the program with
/// the cursor hidden.
pub(super) fn begin() {
    let _ = ctrlc::set_handler(|| INTERRUPTED.store(true, Ordering::SeqCst));
}

/// Whether Ctrl-C was pressed between two prompts.
pub(super) fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

/// What leaving by Esc or Ctrl-C means. The prompt had hidden the cursor.
pub(super) fn left() -> Failure {
    let _ = crossterm::execute!(io::stderr(), crossterm::cursor::Show);
    Failure::interrupted()
}
