//! `key`: the key of one's own.

use anyhow::Result;

use crate::cli::KeyCommand;
use crate::messages::Msg;

use super::vault::{self, Vault};
use super::{App, complain, print};

pub(super) fn run(app: &App, command: &KeyCommand) -> Result<()> {
    match command {
        KeyCommand::New { key } => {
            let public = Vault::new(app, key).create()?;
            Ok(print(&format!("{public}\n"))?)
        }
        KeyCommand::Show { key } => {
            let vault = Vault::new(app, key);
            let keys = match vault.file()?.recipients()? {
                Some(keys) => keys,
                None => {
                    // The public half was lost; the key itself knows it.
                    let public = vault.unlock()?.to_public();
                    vault.file()?.write_public(&public)?;
                    vec![public]
                }
            };
            let lines: String = keys.iter().map(|key| format!("{key}\n")).collect();
            Ok(print(&lines)?)
        }
        KeyCommand::Passphrase { new_passphrase_file, key } => {
            let vault = Vault::new(app, key);
            let unlocked = vault.unlock()?;
            complain(&[app.messages.text("key-new-lost")]);
            let passphrase = vault::new(&app.messages, new_passphrase_file.as_deref())?;
            vault.file()?.relock(&unlocked, &passphrase)?;
            let file = vault.file()?;
            complain(&[app.messages.text(Msg::new("key-relocked").with("path", file.path().display()))]);
            Ok(())
        }
    }
}
