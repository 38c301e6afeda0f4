//! What can go wrong, said in the user's language with the next step, and the exit codes.

use std::fmt;
use std::path::Path;

use crate::words::{Id, Messages, Msg, id, msg};
use crate::yaml::Problem;

/// How the program ends when it does not end well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Something failed that the input is not to blame for (exit code 1).
    Failed,
    /// The command line or a file it names cannot be used (exit code 2).
    Usage,
    /// The user interrupted (exit code 130).
    Interrupted,
    /// Whoever reads has had enough, which is no error (exit code 0).
    ReaderGone,
}

impl Exit {
    /// The process's exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Failed => 1,
            Self::Usage => 2,
            Self::Interrupted => 130,
            Self::ReaderGone => 0,
        }
    }
}

/// A failure: what happened, what to do next, and the problems found in a file.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The exit code to end with.
    pub exit: Exit,
    /// What happened; `None` where it needs no words.
    pub message: Option<Msg>,
    /// What to do next.
    pub advice: Option<Box<Msg>>,
    /// The problems of a file, each with its place.
    pub problems: Vec<Problem>,
}

impl Failure {
    /// Unusable input or a wrong command line.
    pub fn usage(message: Msg) -> Self {
        Self { exit: Exit::Usage, message: Some(message), advice: None, problems: Vec::new() }
    }

    /// Something outside failed: the disk, the terminal.
    pub fn failed(message: Msg) -> Self {
        Self { exit: Exit::Failed, message: Some(message), advice: None, problems: Vec::new() }
    }

    /// The program stumbled over itself, at this place of its source.
    pub fn panicked(place: &str) -> Self {
        Self::failed(msg!("error-panic", place = place))
    }

    /// Something that no other failure is for.
    pub fn other(detail: &dyn fmt::Display) -> Self {
        Self::failed(msg!("error-other", detail = detail))
    }

    /// The user interrupted; nothing needs to be said.
    pub fn interrupted() -> Self {
        Self { exit: Exit::Interrupted, message: None, advice: None, problems: Vec::new() }
    }

    /// The pipe that was written to is closed; nothing needs to be said.
    pub fn closed_pipe() -> Self {
        Self { exit: Exit::ReaderGone, message: None, advice: None, problems: Vec::new() }
    }

    /// The same with the next step to take.
    #[must_use]
    pub fn advise(mut self, advice: Msg) -> Self {
        self.advice = Some(Box::new(advice));
        self
    }

    /// A file with problems in it, as one failure.
    pub fn from_problems(file: &str, problems: Vec<Problem>) -> Self {
        let message = msg!("error-problems", file = file, count: problems.len());
        Self { exit: Exit::Usage, message: Some(message), advice: None, problems }
    }

    /// An error of the operating system while doing `what` (a message) with `path`.
    pub fn io(what: Id, path: &Path, error: &std::io::Error) -> Self {
        let failure =
            Self::failed(Msg::new(what).with("path", path.display()).with("reason", io_reason(error)));
        match io_advice(error) {
            Some(advice) => failure.advise(Msg::new(advice)),
            None => failure,
        }
    }

    /// A file or folder that cannot be read: what was given cannot be used.
    pub fn unread(path: &Path, error: &std::io::Error) -> Self {
        Self { exit: Exit::Usage, ..Self::io(id!("error-read", path, reason), path, error) }
    }

    /// The lines to print on standard error.
    pub fn lines(&self, messages: &Messages) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(message) = &self.message {
            let message = messages.text(message.clone());
            lines.push(messages.text(msg!("error-line", message = message)));
        }
        for problem in &self.problems {
            lines.extend(problem.lines(messages));
        }
        if let Some(advice) = &self.advice {
            let advice = messages.text(Msg::clone(advice));
            lines.push(messages.text(msg!("advice-line", advice = advice)));
        }
        lines
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message.as_ref().map_or("interrupted", Msg::id))
    }
}

impl std::error::Error for Failure {}

fn io_reason(error: &std::io::Error) -> Msg {
    use std::io::ErrorKind as Kind;
    let id = match error.kind() {
        Kind::NotFound => id!("io-not-found"),
        Kind::PermissionDenied => id!("io-permission"),
        Kind::AlreadyExists => id!("io-exists"),
        Kind::StorageFull | Kind::QuotaExceeded => id!("io-full"),
        Kind::ReadOnlyFilesystem => id!("io-read-only"),
        Kind::IsADirectory => id!("io-directory"),
        Kind::NotADirectory => id!("io-not-directory"),
        Kind::FileTooLarge => id!("io-too-large"),
        Kind::Interrupted => id!("io-interrupted"),
        _ => return msg!("io-other", detail = error.kind()),
    };
    Msg::new(id)
}

fn io_advice(error: &std::io::Error) -> Option<Id> {
    use std::io::ErrorKind as Kind;
    match error.kind() {
        Kind::NotFound => Some(id!("advice-not-found")),
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Some(id!("advice-permission")),
        Kind::StorageFull | Kind::QuotaExceeded => Some(id!("advice-full")),
        Kind::IsADirectory | Kind::NotADirectory => Some(id!("advice-directory")),
        _ => None,
    }
}
