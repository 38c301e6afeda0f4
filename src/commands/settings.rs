//! What somebody settles once for all runs: a file in the platform's place, and `config` which shows it.

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde::Deserialize;

use crate::catalogue::directory;
use crate::choice::Choice;
use crate::failure::Failure;
use crate::record::{Fact, Record, Role, Sector};
use crate::words::{Id, Lang, Msg, id, msg};
use crate::world::store;
use crate::yaml;

use super::{App, print};

/// The variable that names another file.
const VARIABLE: &str = "HOLDEPUNKT_CONFIG";

/// The settings of the file; all of them may be left out.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The language, where neither an option nor a variable names one.
    pub language: Option<Lang>,
    /// The region where one works: bodies near it come first.
    region: Option<String>,
    /// In what role one assesses.
    role: Option<Role>,
    /// In what sector one works.
    sector: Option<Sector>,
    /// Public keys that can open what one encrypts, beside one's own.
    recipients: Vec<String>,
    /// The folder that is laid over the guide.
    overlay: Option<PathBuf>,
    #[serde(skip)]
    file: Option<PathBuf>,
}

impl Settings {
    /// Reads the file: the one that `HOLDEPUNKT_CONFIG` names, else the one in the platform's place, if it is there.
    ///
    /// # Errors
    /// A usage failure that names the line and the key of every problem of the file.
    pub fn read() -> Result<Self, Failure> {
        let named = std::env::var_os(VARIABLE).filter(|name| !name.is_empty()).map(PathBuf::from);
        let is_named = named.is_some();
        let Some(file) = named.or_else(|| store::settings_folder().map(|folder| folder.join("config.yaml")))
        else {
            return Ok(Self::default());
        };
        if !is_named && !file.exists() {
            return Ok(Self { file: Some(file), ..Self::default() });
        }
        let bytes = store::read_limited(&file, yaml::MAX_BYTES)?;
        let read = Self::from_bytes(&file.display().to_string(), &bytes)?;
        Ok(Self { file: Some(file), ..read })
    }

    fn from_bytes(shown: &str, bytes: &[u8]) -> Result<Self, Failure> {
        let says_nothing = |line: &[u8]| line.trim_ascii().is_empty() || line.trim_ascii().starts_with(b"#");
        if bytes.split(|byte| *byte == b'\n').all(says_nothing) {
            return Ok(Self::default());
        }
        let failed = |problems| Failure::from_problems(shown, problems);
        let reading = yaml::read::<Self>(shown, yaml::parse(shown, bytes).map_err(failed)?);
        match reading.value {
            Some(settings) if reading.problems.is_empty() => {
                match settings.recipients.iter().position(|key| store::recipient(key).is_err()) {
                    Some(index) => {
                        Err(Failure::usage(msg!("error-config-recipient", file = shown, number: index + 1))
                            .advise(msg!("advice-recipient")))
                    }
                    None => Ok(settings),
                }
            }
            _ => Err(failed(reading.problems)),
        }
    }

    /// The public keys to encrypt to beside one's own: those given with the command, else those settled.
    pub(super) fn recipients<'a>(&'a self, given: &'a [String]) -> &'a [String] {
        if given.is_empty() { &self.recipients } else { given }
    }

    /// The folder that is laid over the guide; one that is named from where the file is stands beside it.
    pub(super) fn overlay(&self) -> Option<PathBuf> {
        let named = self.overlay.as_ref()?;
        let beside = self.file.as_deref().and_then(Path::parent).map(|folder| folder.join(named));
        Some(beside.unwrap_or_else(|| named.clone()))
    }

    /// Answers of a new record what does not depend on the person: who assesses.
    pub(super) fn begin(&self, record: &mut Record) {
        record.assessor.role = self.role;
        record.assessor.sector = self.sector;
    }

    /// The places to name bodies in first, where none is asked for.
    ///
    /// # Errors
    /// A usage failure where the catalogue knows no such region.
    pub(super) fn places(&self, app: &App) -> Result<Vec<String>, Failure> {
        let Some(text) = &self.region else { return Ok(Vec::new()) };
        let region = directory::region(&app.catalogue, text).map_err(|_| {
            let file = self.file.as_deref().unwrap_or_else(|| Path::new(""));
            let places = app.catalogue.values(Fact::Region);
            Failure::usage(msg!("error-config-region", file = file.display()))
                .advise(msg!("advice-known", known = places.join(", ")))
        })?;
        Ok(region.places.into_iter().map(str::to_owned).collect())
    }
}

/// The language of a run, and the message that says where it is from: `--lang`, else `HOLDEPUNKT_LANG`, else what is
/// settled, else the system's, else English.
pub fn language(asked: Option<Lang>, settled: Option<Lang>) -> (Lang, Id) {
    let from_variable = || std::env::var("HOLDEPUNKT_LANG").ok().and_then(|value| Lang::from_locale(&value));
    let from_system = || sys_locale::get_locale().and_then(|locale| Lang::from_locale(&locale));
    asked
        .map(|lang| (lang, id!("config-from-option")))
        .or_else(|| Some((from_variable()?, id!("config-from-variable"))))
        .or_else(|| Some((settled?, id!("config-from-file"))))
        .unwrap_or_else(|| (from_system().unwrap_or(Lang::En), id!("config-from-system")))
}

/// Prints the settings with where each is from, in the form of the file itself.
pub(super) fn config(app: &App) -> Result<()> {
    let settings = &app.settings;
    settings.places(app)?;
    let from_file = |set: bool| if set { id!("config-from-file") } else { id!("config-not-set") };
    let (_, language) = language(app.global.lang.as_deref().and_then(Lang::parse), settings.language);
    let recipients = match settings.recipients.as_slice() {
        [] => String::new(),
        keys => format!("[{}]", keys.join(", ")),
    };
    let (overlay, where_from) = match (&app.global.overlay, &settings.overlay) {
        (Some(folder), _) => (folder.display().to_string(), id!("config-from-option")),
        (None, Some(folder)) => (folder.display().to_string(), id!("config-from-file")),
        (None, None) => (String::new(), id!("config-not-set")),
    };
    let rows = [
        ("language", app.messages.lang().as_str().to_owned(), language),
        ("region", settings.region.clone().unwrap_or_default(), from_file(settings.region.is_some())),
        ("role", written(settings.role), from_file(settings.role.is_some())),
        ("sector", written(settings.sector), from_file(settings.sector.is_some())),
        ("recipients", recipients, from_file(!settings.recipients.is_empty())),
        ("overlay", overlay, where_from),
    ];
    let mut text = format!("# {}\n", app.messages.text(where_it_is(settings.file.as_deref())));
    for (name, value, from) in rows {
        let line = if value.is_empty() { format!("# {name}:") } else { format!("{name}: {value}") };
        text.push_str(&format!("{line} # {}\n", app.messages.text(from)));
    }
    Ok(print(&text)?)
}

fn written<T: Choice>(value: Option<T>) -> String {
    value.map(|value| value.as_str().to_owned()).unwrap_or_default()
}

fn where_it_is(file: Option<&Path>) -> Msg {
    match file {
        Some(file) if file.exists() => msg!("config-file", file = file.display()),
        Some(file) => msg!("config-no-file", file = file.display()),
        None => msg!("config-no-place"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Settings, Failure> {
        Settings::from_bytes("config.yaml", text.as_bytes())
    }

    #[test]
    fn a_file_that_says_nothing_settles_nothing() {
        for text in ["", "\n", "# language: nb\n"] {
            assert!(read(text).expect("it is read").language.is_none(), "{text:?}");
        }
    }

    #[test]
    fn what_is_settled_is_read_and_what_is_misspelt_is_named() {
        let settings = read("language: nb\nsector: police\n").expect("it is read");
        assert_eq!((settings.language, settings.sector), (Some(Lang::Nb), Some(Sector::Police)));
        let failure = read("langauge: nb\nsector: polis\n").expect_err("it is refused");
        assert_eq!(failure.problems.len(), 2);
        assert!(read("recipients: [age1nobody]\n").is_err());
    }
}
