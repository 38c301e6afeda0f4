//! A scene of a training case.

use crate::words::{each, msg};

use super::super::exercise::{Exercise, SceneRow};
use super::Scene;
use super::page::{Page, READ, Tone};

pub(super) fn page(scene: Scene<'_>, index: usize, cursor: usize, scroll: usize) -> Page {
    let Some(exercise) = Exercise::of(scene.state) else { return Page::default() };
    let (index, told) = exercise.scene(index);
    let title = msg!("scene-title", this = index + 1, all = exercise.all());
    let title = format!("{} · {}", scene.voice.say(title), scene.voice.text(&exercise.case.title));
    let mut page = Page::new(title, &READ);
    page.gap();
    if let Some(told) = told {
        page.text(scene.voice.text(&told.text), scene.width, "   ", Tone::Plain);
        if let Some(other) = scene.other {
            page.gap();
            page.text(other.text(&told.text), scene.width, "   ", Tone::Quiet);
        }
    }
    page.gap();
    page.pin(scroll);
    for (number, row) in exercise.rows(index).into_iter().enumerate() {
        scene.row(&mut page, number, &scene.voice.say(each!("", SceneRow, row)), cursor);
    }
    page
}

/// The hub's row for the scenes: its name, and what it says.
pub(super) fn row(scene: Scene<'_>) -> Option<(String, String)> {
    let exercise = Exercise::of(scene.state)?;
    let name = msg!("scene-title", this = exercise.opened, all = exercise.all());
    let status = match exercise.opened < exercise.all() {
        true => msg!("scene-status"),
        false => msg!("scene-status-last"),
    };
    Some((scene.voice.say(name), scene.voice.say(status)))
}
