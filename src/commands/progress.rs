//! How far a run over many records is: one line on a terminal, gone at the end.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::words::{Messages, msg};

/// What is done sooner needs no line.
const SOON: Duration = Duration::from_secs(1);

/// The line on standard error. None in a pipe, and none where the output itself runs over the screen.
pub(super) struct Progress {
    bar: Option<ProgressBar>,
    begun: Instant,
}

impl Progress {
    /// Begins to count to `all`, where that is known.
    pub fn new(messages: &Messages, all: Option<usize>, on_stdout: bool) -> Self {
        let shown = io::stderr().is_terminal() && !(on_stdout && io::stdout().is_terminal());
        let bar = || {
            let target = ProgressDrawTarget::hidden();
            let bar = ProgressBar::with_draw_target(all.map(|all| all as u64), target);
            let template = if all.is_some() { "{msg} {pos}/{len} {wide_bar}" } else { "{msg} {pos}" };
            // A template that cannot be read leaves indicatif's own.
            if let Ok(style) = ProgressStyle::with_template(template) {
                bar.set_style(style.progress_chars("=> "));
            }
            bar.set_message(messages.text(msg!("progress-records")));
            bar
        };
        Self { bar: shown.then(bar), begun: Instant::now() }
    }

    /// One more is done.
    pub fn step(&self) {
        let Some(bar) = &self.bar else { return };
        bar.inc(1);
        if bar.is_hidden() && self.begun.elapsed() > SOON {
            bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(5));
        }
    }

    /// Prints something else meanwhile.
    pub fn aside(&self, print: impl FnOnce()) {
        match &self.bar {
            Some(bar) => bar.suspend(print),
            None => print(),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
