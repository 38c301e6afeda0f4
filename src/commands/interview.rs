//! `interview`: the guided interview on the terminal, or line by line.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::assessment::assess;
use crate::cli::{Format, InterviewArgs};
use crate::document::{Length, Voice};
use crate::failure::Failure;
use crate::interview::state::{self, Saved, State};
use crate::interview::{self, Left, Outside, Plain};
use crate::record::Record;
use crate::render::Look;
use crate::training::Case;
use crate::words::{Messages, Msg, id, msg};
use crate::world::clock::At;
use crate::world::quit;

use super::kept::{self, Kept};
use super::output::{Output, Paper, Target};
use super::sink::Sink;
use super::{App, complain, maker, share};

pub(super) fn run(app: &App, args: &InterviewArgs) -> Result<()> {
    with(app, args, |record| match &record.training {
        Some(_) => Err(Failure::usage(msg!("error-is-exercise")).advise(msg!("advice-is-exercise"))),
        None => Ok(None),
    })
}

/// The interview on a training case, where one is chosen for the record; what has to be in the record for it is put
/// there by whoever chooses.
pub(super) fn with<'c>(
    app: &'c App,
    args: &InterviewArgs,
    choose: impl FnOnce(&mut Record) -> Result<Option<&'c Case>, Failure>,
) -> Result<()> {
    let output = Output::new(app, &args.output)?;
    let terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
    if !args.plain && !terminal {
        let failure = Failure::usage(msg!("error-no-terminal"));
        return Err(failure.advise(msg!("advice-no-terminal")).into());
    }
    kept::usable(args)?;
    let (mut record, file) = kept::begin(app, args)?;
    let case = choose(&mut record)?;
    let mut state = State::new(&app.catalogue, record, app.messages.lang(), output.at(), file.is_some());
    if let Some(case) = case {
        state = state.on(case);
    }
    let mut keeper = Keeper { file, app, args, output };
    let left = if args.plain {
        line_by_line(&mut state, &mut keeper)
    } else {
        interview::run(&mut state, &mut keeper, app.look().ascii)
    };
    if matches!(left, Ok(Left::AtOnce)) {
        return Err(Failure::interrupted().into());
    }
    // One more try: a disk may have been made room on. What cannot be saved even now is said.
    interview::save(&mut state, &mut keeper);
    keeper.hand_over(&state)?;
    keeper.say_where(&state);
    if let Saved::Failed(why) = state.saved {
        return Err(Failure::failed(msg!("save-failed", why = why)).into());
    }
    match left {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::io(id!("error-terminal", reason), Path::new("-"), &error).into())
        }
        _ => Ok(()),
    }
}

fn line_by_line(state: &mut State<'_>, keeper: &mut Keeper<'_>) -> io::Result<Left> {
    let app = keeper.app;
    let mut plain = Plain {
        input: io::stdin().lock(),
        prompts: quit::Printed(io::stderr()),
        output: quit::Printed(io::stdout()),
        outside: keeper,
        messages: &app.messages,
        look: app.look(),
        more: more_is_waiting,
        read: io::stdin().is_terminal() && io::stdout().is_terminal(),
    };
    let left = quit::clearing(|| plain.run(state));
    if matches!(left, Ok(Left::AtOnce)) {
        quit::clear();
    }
    left
}

/// Whether a terminal has more for us already: the rest of what was pasted.
#[cfg(unix)]
fn more_is_waiting() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let stdin = io::stdin();
    if !stdin.is_terminal() {
        return false;
    }
    let mut asked = [PollFd::new(&stdin, PollFlags::IN)];
    let moment = Timespec { tv_sec: 0, tv_nsec: 20_000_000 };
    poll(&mut asked, Some(&moment)).is_ok_and(|ready| ready > 0)
}

#[cfg(not(unix))]
fn more_is_waiting() -> bool {
    false
}

/// A path as people type it: `~` is the home folder.
fn from_home(file: &str) -> PathBuf {
    match (file.strip_prefix("~/"), std::env::home_dir()) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => PathBuf::from(file),
    }
}

/// Keeps the record where that was asked for, and writes the assessment.
struct Keeper<'a> {
    file: Option<Kept>,
    app: &'a App,
    args: &'a InterviewArgs,
    output: Output,
}

impl Keeper<'_> {
    /// Writes the assessment to the file or folder named with `-o`, once the interview is over.
    fn hand_over(&self, state: &State<'_>) -> Result<()> {
        let path = match &self.output.target {
            Target::Stdout => return Ok(()),
            Target::File(path) => path.clone(),
            Target::Folder(folder) => folder.join(format!("assessment.{}", self.output.format.ending())),
        };
        share::warn(self.app.voice(), share::warnings(&path.display().to_string(), &state.record, false));
        Ok(self.put(state, &path, self.output.format)?)
    }

    /// Says on the plain terminal where the record is, and how to go on; or that nothing was kept.
    fn say_where(&self, state: &State<'_>) {
        let said = match (&self.file, &state.saved) {
            (Some(kept), Saved::At(_)) if state.exercise.is_some() => {
                msg!("left-kept-exercise", path = kept.path().display())
            }
            (Some(kept), Saved::At(_)) => msg!("left-kept", path = kept.path().display()),
            (Some(_), _) => return,
            (None, _) => msg!("left-not-kept"),
        };
        complain(&[Messages::new(state.lang).text(said)]);
    }

    fn put(&self, state: &State<'_>, path: &Path, format: Format) -> Result<(), Failure> {
        let messages = Messages::new(state.lang);
        let made = assess(&self.app.catalogue, &state.record, state.at);
        let look = Look { width: 80, styled: false, ascii: false };
        let paper = Paper { look, at: state.at, ..self.output.paper };
        let voice = Voice::new(&messages, &self.app.catalogue);
        let painted = maker::assessment(voice, &made, Length::Usual).paint(format, paper)?;
        let mut sink = Sink::open(Some(path), self.output.existing)?;
        sink.write(&painted.bytes)?;
        sink.finish()
    }
}

impl Outside for Keeper<'_> {
    fn save(&mut self, record: &Record) -> Result<Option<state::Kept>, Msg> {
        let Some(kept) = &mut self.file else { return Ok(None) };
        kept.keep(&self.app.catalogue, record)?;
        let time = crate::world::clock::time_of_day();
        Ok(Some(state::Kept { time, in_plain_text: kept.is_in_plain_text() }))
    }

    fn keep_at(&mut self, record: &Record, file: &str) -> Result<(), Msg> {
        let path = from_home(file);
        let mut kept = match &self.file {
            Some(before) => before.elsewhere(&path),
            None => kept::later(self.app, &self.args.save, &path),
        }
        .map_err(|failure| failure.message.unwrap_or_else(|| id!("error-write", path, reason).into()))?;
        kept.keep(&self.app.catalogue, record)?;
        self.file = Some(kept);
        Ok(())
    }

    fn now(&self) -> At {
        self.output.now()
    }

    fn write(&mut self, state: &State<'_>, file: &str) -> Result<String, Msg> {
        let path = &from_home(file);
        if path == Path::new("-") || self.file.as_ref().is_some_and(|kept| kept.is_at(path)) {
            return Err(msg!("error-same-file", path = path.display()));
        }
        let format = self.output.format_for(path);
        format
            .and_then(|format| self.put(state, path, format))
            .map(|()| path.canonicalize().unwrap_or_else(|_| path.clone()).display().to_string())
            .map_err(|failure| failure.message.unwrap_or_else(|| id!("error-write", path, reason).into()))
    }
}
