//! `key`: the key of one's own.

use anyhow::Result;

use crate::cli::KeyCommand;
use crate::words::{id, msg};

use super::vault::Vault;
use super::{App, complain, passphrase, print};

pub(super) fn run(app: &App, command: &KeyCommand) -> Result<()> {
    match command {
        KeyCommand::New { key } => {
            let public = Vault::new(app, key).create()?;
            Ok(print(&format!("{public}\n"))?)
        }
        KeyCommand::Show { key } => {
            let vault = Vault::new(app, key);
            let keys = vault.own()?;
            // The public file may have been lost, or one's own line in it.
            let file = vault.file()?;
            let beside = file.recipients()?.unwrap_or_default();
            if keys.iter().any(|key| !beside.contains(key)) {
                file.write_public(&keys)?;
            }
            let lines: String = keys.iter().map(|key| format!("{key}\n")).collect();
            Ok(print(&lines)?)
        }
        KeyCommand::Passphrase { new_passphrase_file, key } => {
            let vault = Vault::new(app, key);
            let unlocked = vault.unlock()?;
            complain(&[app.messages.text(id!("key-new-lost"))]);
            let passphrase = passphrase::new(&app.messages, new_passphrase_file.as_deref())?;
            vault.file()?.relock(&unlocked, &passphrase)?;
            let file = vault.file()?;
            complain(&[app.messages.text(msg!("key-relocked", path = file.path().display()))]);
            Ok(())
        }
    }
}
