//! Parse, run, print an error, exit code.

use std::ffi::OsString;
use std::process::ExitCode;

use holdepunkt::cli;
use holdepunkt::commands::{self, Settings, complain, language};
use holdepunkt::failure::{Exit, Failure};
use holdepunkt::words::Messages;

fn main() -> ExitCode {
    no_core_dumps();
    let args: Vec<OsString> = std::env::args_os().collect();
    let settings = Settings::read();
    let settled = settings.as_ref().ok().and_then(|settings| settings.language);
    let (lang, _) = language(cli::lang_asked(&args), settled);
    // A panic would quote what it stumbled over, and that may be a note. Its place is enough to mend it.
    std::panic::set_hook(Box::new(move |info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        let failure = Failure::panicked(&place);
        complain(&failure.lines(&Messages::new(lang)));
    }));
    let Ok(result) = std::panic::catch_unwind(|| commands::run(Messages::new(lang), settings, args)) else {
        return ExitCode::from(Exit::Failed.code());
    };
    let Err(error) = result else { return ExitCode::SUCCESS };
    let failure = match error.downcast::<Failure>() {
        Ok(failure) => failure,
        Err(other) => Failure::other(&other),
    };
    complain(&failure.lines(&Messages::new(lang)));
    ExitCode::from(failure.exit.code())
}

/// A crash must not leave behind on the disk what is in memory. Best effort: nothing follows where
/// the system refuses.
fn no_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
}
