//! Whether another agency may be told: what the record says of it, and what is asked where it says nothing.

use std::path::{Path, PathBuf};

use crate::assessment::{Share, assess};
use crate::catalogue::Catalogue;
use crate::cli::AssessArgs;
use crate::failure::Failure;
use crate::record::{Answer, Record};
use crate::words::{Msg, id, msg};
use crate::world::clock::At;

use super::vault::Vault;
use super::{App, prompt, seal, share};

/// How it is said where nothing in a record lets another agency be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Consent {
    /// Nothing is said: this is for no other agency.
    Silent,
    /// It is said with each record. Nobody is asked in a pipe: what works in a script goes on to.
    Said,
    /// It is said of all before anything is written, and somebody at a terminal is asked.
    Asked,
}

impl Consent {
    /// How a run does it.
    pub fn of(args: &AssessArgs, records: &[PathBuf]) -> Self {
        let piped = args.lines || records.iter().any(|path| path == Path::new("-")) || !prompt::on_terminal();
        match args.share.share() {
            Some(Share::Agency) if args.share.yes || piped => Self::Said,
            Some(Share::Agency) => Self::Asked,
            _ => Self::Silent,
        }
    }

    /// What to say with a record.
    pub fn said(self, catalogue: &Catalogue, name: &str, record: &Record, at: At) -> Option<Msg> {
        if self == Self::Said { missing(catalogue, name, record, at) } else { None }
    }

    /// Asks, where somebody is to be asked. A danger that is recorded waits for nobody, and a record that cannot be
    /// read is told of when its turn comes.
    ///
    /// # Errors
    /// Where the answer is not yes.
    pub fn ask(self, app: &App, vault: &Vault, records: &[PathBuf], at: At) -> Result<(), Failure> {
        if self != Self::Asked {
            return Ok(());
        }
        let mut waits = false;
        let mut said = Vec::new();
        for path in records {
            let Ok((opened, record)) = seal::read(&app.catalogue, vault, path) else { continue };
            if let Some(missing) = missing(&app.catalogue, &opened.name, &record, at) {
                waits |= record.safety.immediate_danger != Some(Answer::Yes);
                said.push(missing);
            }
        }
        share::warn(app.voice(), said);
        if waits { seal::choose(app, id!("ask-share").into()) } else { Ok(()) }
    }
}

fn missing(catalogue: &Catalogue, name: &str, record: &Record, at: At) -> Option<Msg> {
    (!assess(catalogue, record, at).may_be_told()).then(|| msg!("consent-missing", file = name))
}
