//! Where a document goes, and in which format.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Where a document goes.
#[derive(Debug, Clone, Args)]
pub struct OutputArgs {
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    #[arg(short = 'o', long)]
    pub output: Option<PathBuf>,
    /// Replace a file that exists.
    #[arg(long)]
    pub force: bool,
    #[arg(long)]
    pub at: Option<String>,
    #[arg(long)]
    pub large_print: bool,
}

/// A format to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Text,
    Markdown,
    Json,
    Html,
    Pdf,
}

impl Format {
    pub const ALL: &'static [Self] = &[Self::Text, Self::Markdown, Self::Json, Self::Html, Self::Pdf];

    /// The endings of files in this format, the usual one first.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Text => &["txt", "text"],
            Self::Markdown => &["md", "markdown"],
            Self::Json => &["json"],
            Self::Html => &["html", "htm"],
            Self::Pdf => &["pdf"],
        }
    }

    pub fn ending(self) -> &'static str {
        self.endings().first().copied().unwrap_or_default()
    }
}
