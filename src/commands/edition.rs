//! Whether a sheet is of the edition that the program has, and what changed where it is not.

use crate::catalogue::{self as guide, Reprint};
use crate::failure::Failure;
use crate::words::{Msg, msg};

use super::App;

/// Refuses a sheet of another edition. What changed is named where the program knows both: where it works with another
/// catalogue than its own, and the sheet is of its own.
pub(super) fn same(app: &App, given: Option<&str>) -> Result<(), Failure> {
    let Some(given) = given.filter(|given| !app.catalogue.is_sheet_edition(given)) else { return Ok(()) };
    let edition = app.catalogue.sheet_edition();
    let own = guide::embedded()?;
    let changed = own.is_sheet_edition(given).then(|| named(app.catalogue.reprint(&own))).flatten();
    let failure = Failure::usage(match changed {
        Some(changes) => {
            msg!("error-sheet-changed", sheet = own.sheet_edition(), edition = edition, changes = changes)
        }
        None => msg!("error-sheet-edition", sheet = given, edition = edition),
    });
    Err(failure.advise(msg!("advice-sheet-edition")))
}

/// What changed, in one line; nothing where no number did.
fn named(Reprint { added, retired, reworded }: Reprint) -> Option<Msg> {
    let added = (!added.is_empty()).then(|| msg!("sheet-added", numbers = added.join(", ")));
    let retired = (!retired.is_empty()).then(|| msg!("sheet-retired", numbers = retired.join(", ")));
    let reworded = (!reworded.is_empty()).then(|| msg!("sheet-reworded", numbers = reworded.join(", ")));
    let all = [added, retired, reworded].into_iter().flatten();
    all.reduce(|all, one| msg!("listed-lines", before = all, next = one))
}
