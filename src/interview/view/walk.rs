//! A question of a short walk on the screen.

use ratatui::Frame;

use crate::document::Voice;
use crate::words::{id, msg};

use super::super::walk::{Question, Walk};
use super::page::{Page, Tone};
use super::sheet::{self, Around};
use super::wrapping::{self, Room, left_and_right};

/// Paints the question. Whether the window is too small for it.
pub(in super::super) fn view(
    voice: Voice<'_>,
    walk: &Walk,
    question: &Question,
    frame: &mut Frame<'_>,
    ascii: bool,
) -> bool {
    let area = frame.area();
    let room = Room::on(usize::from(area.width), ascii);
    let mut page = Page::new("", &[]);
    page.gap();
    page.text(&question.ask, room, " ", Tone::Strong);
    page.gap();
    page.stay_on_top();
    for (index, answer) in question.answers.iter().enumerate() {
        page.choice_led(&format!("{} ", index + 1), answer, index == walk.on(question), room);
    }
    let mut ids = vec![id!("key-number"), id!("key-choose"), id!("key-answer")];
    ids.push(if walk.answers.is_empty() { id!("key-leave-hub") } else { id!("key-back") });
    ids.push(id!("key-leave"));
    let keys: Vec<String> = ids.into_iter().map(|id| voice.say(id)).collect();
    let number = walk.number.as_str();
    let said = (!number.is_empty()).then(|| voice.say(msg!("number-typed", number = number)));
    let mut foot = wrapping::wrap(&said.unwrap_or_default(), room, " ", " ");
    foot.extend(wrapping::keys(&keys, &voice.say(id!("key-quick")), room));
    let around = Around {
        emergency: voice.emergency(true),
        loud: true,
        head: left_and_right(&voice.say(id!("walk-head")), "", room),
        foot,
        more: voice.say(id!("more-below")),
        too_small: voice.say(id!("too-small")),
        room,
    };
    sheet::paint(&around, &page, None, frame).small
}
