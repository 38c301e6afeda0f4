//! One file a command: what it does with its options.

mod assess;
mod batch;
mod cases;
mod catalogue;
mod compare;
mod consent;
mod contacts;
mod deliver;
mod done;
mod duties;
mod edition;
mod enter;
mod explain;
mod export;
mod folder;
mod forms;
mod import;
mod inputs;
mod interview;
mod kept;
mod key;
mod lines;
mod maker;
mod many;
mod output;
mod passphrase;
mod progress;
mod prompt;
mod recipients;
mod record;
mod report;
mod seal;
mod settings;
mod share;
mod sheets;
mod shell;
mod sink;
mod ticks;
mod train;
mod trainees;
mod vault;
mod welcome;

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::mem::ManuallyDrop;
use std::path::Path;

use anyhow::Result;

use crate::catalogue::{self as guide, Catalogue, Translation};
use crate::choice::Choice;
use crate::cli::{Cli, Command, Global, When};
use crate::document::Voice;
use crate::failure::Failure;
use crate::render::Look;
use crate::words::{Lang, Messages, id, msg};
use crate::world::terminal_width;

pub use settings::{Settings, language};
pub use sink::complain;
use sink::{needs_ascii, print};

/// Runs the command line.
///
/// # Errors
/// What a command fails with: a [`Failure`], or an error of the operating system.
pub fn run(messages: Messages, settings: Result<Settings, Failure>, args: Vec<OsString>) -> Result<()> {
    let cli = match Cli::read(&messages, args) {
        Ok(cli) => cli,
        Err(error) if error.use_stderr() => return Err(crate::cli::usage_failure(&error).into()),
        Err(help) => return Ok(print(&help.render().to_string())?),
    };
    let settings = match settings {
        // Whom to call in danger is shown whatever somebody settled.
        Err(failure) if cli.command.is_none() => {
            complain(&failure.lines(&messages));
            Settings::default()
        }
        settings => settings?,
    };
    // The catalogue's own commands look at a catalogue that may be broken; all others need it whole.
    let command = match cli.command {
        Some(Command::Catalogue(crate::cli::CatalogueCommand::Check { dir })) => {
            let dir = dir.or(cli.global.catalogue);
            return catalogue::check(&messages, dir.as_deref(), cli.global.overlay.as_deref());
        }
        command => command,
    };
    let overlay = cli.global.overlay.clone().or_else(|| settings.overlay());
    // In danger the numbers are shown whatever somebody laid over them.
    let catalogue = match with(load(&cli.global)?, overlay.as_deref()) {
        Err(failure) if command.is_none() => {
            complain(&failure.lines(&messages));
            load(&cli.global)?
        }
        catalogue => catalogue?,
    };
    // The system takes back what the guide takes up, when the process ends: nothing is gained by taking it apart
    // before that.
    let app = ManuallyDrop::new(App { messages, catalogue, settings, global: cli.global });
    if app.translation()?.is_some() && !matches!(command, Some(Command::Handout(_))) {
        return Err(app.no_such_language().into());
    }
    if app.look().ascii {
        complain(&[app.voice().say(id!("terminal-not-utf8"))]);
    }
    match command {
        None => welcome::run(&app),
        Some(Command::Interview(args)) => interview::run(&app, &args),
        Some(Command::Assess(args)) => assess::run(&app, &args),
        Some(Command::Report(args)) => report::run(&app, &args),
        Some(Command::Duties(args)) => duties::run(&app, &args),
        Some(Command::Contacts(args)) => contacts::run(&app, &args),
        Some(Command::Explain(args)) => explain::explain(&app, &args),
        Some(Command::Quick(output)) => explain::quick(&app, &output),
        Some(Command::Checklist(args)) => sheets::checklist(&app, &args),
        Some(Command::Questions(output)) => sheets::questions(&app, &output),
        Some(Command::Preparation(output)) => sheets::preparation(&app, &output),
        Some(Command::Handout(command)) => sheets::handout(&app, &command),
        Some(Command::Record(command)) => record::run(&app, &command),
        Some(Command::Train(command)) => train::run(&app, &command),
        Some(Command::Key(command)) => key::run(&app, &command),
        Some(Command::Catalogue(command)) => catalogue::run(&app, &command),
        Some(Command::Config) => settings::config(&app),
        Some(Command::Completions { shell }) => shell::completions(&app, shell),
        Some(Command::Man { dir }) => shell::man(&dir),
    }
}

fn load(global: &Global) -> Result<Catalogue, Failure> {
    let Some(folder) = &global.catalogue else { return guide::embedded() };
    checked(&folder.display().to_string(), guide::load_folder(folder)?)
}

/// A guide with the overlay of a folder on it.
fn with(guide: Catalogue, overlay: Option<&Path>) -> Result<Catalogue, Failure> {
    let Some(folder) = overlay else { return Ok(guide) };
    let shown = folder.display().to_string();
    let loaded = guide::load_overlay(folder)?;
    let Some(overlay) = loaded.overlay else { return Err(Failure::from_problems(&shown, loaded.problems)) };
    let laid = guide.with(overlay.clone());
    let mut problems = loaded.problems;
    let check = crate::check::check_overlay;
    problems.extend(check(&shown, &laid, &overlay, &loaded.trees, &loaded.strangers));
    if problems.is_empty() { Ok(laid) } else { Err(Failure::from_problems(&shown, problems)) }
}

/// The catalogue that was read, where it has no problem; `shown` is what its folder is called.
fn checked(shown: &str, loaded: guide::Loaded) -> Result<Catalogue, Failure> {
    let mut problems = loaded.problems;
    if let Some(catalogue) = &loaded.catalogue {
        problems.extend(crate::check::check_catalogue(shown, catalogue, &loaded.trees));
    }
    match loaded.catalogue {
        Some(catalogue) if problems.is_empty() => Ok(catalogue),
        _ => Err(Failure::from_problems(shown, problems)),
    }
}

/// Whether somebody sits there to be asked.
fn asks_on_terminal() -> bool {
    io::stdin().is_terminal() && (io::stdout().is_terminal() || io::stderr().is_terminal())
}

/// What every command works with.
pub(crate) struct App {
    pub messages: Messages,
    pub catalogue: Catalogue,
    pub settings: Settings,
    pub global: Global,
}

impl App {
    pub fn voice(&self) -> Voice<'_> {
        Voice::new(&self.messages, &self.catalogue)
    }

    /// The language asked for, where it is one of handouts alone.
    ///
    /// # Errors
    /// Where nothing is in the language asked for.
    pub fn translation(&self) -> Result<Option<&Translation>, Failure> {
        let asked = self.global.lang.as_deref().filter(|asked| Lang::parse(asked).is_none());
        let Some(asked) = asked else { return Ok(None) };
        let known = self.catalogue.translations.iter().find(|translation| translation.language == asked);
        known.map(Some).ok_or_else(|| self.no_such_language())
    }

    fn no_such_language(&self) -> Failure {
        let handouts = self.catalogue.translations.iter().map(|translation| translation.language.as_str());
        let known = Lang::NAMES.join(", ");
        let advice = match handouts.collect::<Vec<_>>().join(", ") {
            none if none.is_empty() => msg!("advice-known", known = known),
            handouts => msg!("advice-languages", known = known, handouts = handouts),
        };
        Failure::usage(msg!("usage-wrong-value", arg = "--lang")).advise(advice)
    }

    /// How text on standard output is painted.
    pub fn look(&self) -> Look {
        let terminal = io::stdout().is_terminal();
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let styled = match self.global.color {
            When::Always => true,
            When::Never => false,
            When::Auto => terminal && !no_color,
        };
        Look { width: self.width(terminal), styled, ascii: terminal && needs_ascii() }
    }

    /// The width asked for, else the terminal's, else 80.
    fn width(&self, terminal: bool) -> usize {
        let asked = self.global.width.map(usize::from);
        asked
            .or_else(|| if terminal { terminal_width(&io::stdout()) } else { None })
            .filter(|width| *width > 0)
            .unwrap_or(80)
    }
}
