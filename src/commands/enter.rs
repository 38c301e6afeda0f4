//! `record enter`: what was ticked on a printed checklist comes back by the numbers that stand on it.

use anyhow::Result;

use crate::cli::EnterArgs;
use crate::failure::Failure;
use crate::record::Record;
use crate::words::msg;

use super::ticks::{self, Letters, understood};
use super::{App, complain, edition, kept, prompt, seal, trainees};

pub(super) fn run(app: &App, args: &EnterArgs) -> Result<()> {
    edition::same(app, args.edition.as_deref())?;
    if args.trainee {
        return trainees::run(app, args);
    }
    // In quotes each word is one or several findings; without, all of them are what was typed.
    let quoted = args.findings.iter().any(|word| word.contains([' ', ',', ';', '\n']));
    let text = match args.findings.as_slice() {
        [] => ticks::typed()?,
        findings => findings.join(if quoted { "," } else { " " }),
    };
    let entries = understood(&Letters::new(&app.messages), &app.catalogue, &text)?;
    let mut record = Record::new(app.catalogue.edition());
    record.begin_conversation(args.on.unwrap_or_else(|| crate::world::clock::now().date_naive()));
    ticks::put(&mut record, &entries);
    let voice = app.voice();
    let shown = entries.iter().map(|entry| {
        let label = voice.text(&entry.indicator.label);
        let state = voice.state(entry.state);
        let basis =
            if entry.bases.is_empty() { String::new() } else { format!(" ({})", voice.basis(&entry.bases)) };
        format!("{} {label}: {state}{basis}", entry.indicator.number)
    });
    complain(&shown.collect::<Vec<_>>());
    let asked = args.yes || !prompt::on_terminal();
    let question = msg!("ask-enter", path = args.output.display(), count: entries.len());
    seal::confirm(app, question, asked)?;
    let mut kept = kept::for_new(app, &args.output, &args.keep)?;
    kept.keep(&app.catalogue, &record).map_err(Failure::failed)?;
    complain(&[voice.say(msg!("entered", path = args.output.display()))]);
    Ok(())
}
