//! What dialoguer's prompts have in common here: their look, and leaving them.

use std::fmt;
use std::io::{self, IsTerminal};

use dialoguer::theme::Theme;

use crate::failure::Failure;

/// Whether somebody can be asked: questions go to standard error.
pub(super) fn on_terminal() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

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

    fn format_error(&self, f: &mut dyn fmt::Write, said: &str) -> fmt::Result {
        write!(f, "{said}")
    }

    fn format_password_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        write!(f, "{prompt}: ")
    }

    fn format_password_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        write!(f, "{prompt}: ***")
    }
}

/// What leaving by Esc or Ctrl-C means. The prompt had hidden the cursor.
pub(super) fn left() -> Failure {
    let _ = crossterm::execute!(io::stderr(), crossterm::cursor::Show);
    Failure::interrupted()
}
