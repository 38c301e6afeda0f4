//! From strips to pages: as much on each as it holds, and nothing torn that belongs together.

use super::strip::{Column, Flow, Frame, Strip, height};

/// A strip and where it stands on its page; what is there for the eye alone is not read again.
pub(super) struct Placed {
    pub y: f32,
    pub strip: Strip,
    pub again: bool,
}

/// A last page with fewer lines is not worth turning to, where a little less room between parts spares it.
const FEW: f32 = 4.0;
const TIGHTER: f32 = 0.8;

/// Pages of a height, of lines of a height.
pub(super) fn pages(flow: Flow, room: f32, line: f32) -> Vec<Vec<Placed>> {
    let mut tight = flow.clone();
    let pages = filled(flow, room);
    let used = pages.last().and_then(|page| page.last()).map_or(0.0, |last| last.y + last.strip.height);
    if pages.len() < 2 || used >= FEW * line {
        return pages;
    }
    tight.iter_mut().for_each(|strip| strip.gap *= TIGHTER);
    let fewer = filled(tight, room);
    if fewer.len() < pages.len() { fewer } else { pages }
}

fn filled(flow: Flow, room: f32) -> Vec<Vec<Placed>> {
    let mut pages = Vec::new();
    let mut rest = flow;
    while !rest.is_empty() {
        let (page, left) = page(rest, room);
        pages.push(page);
        rest = left;
    }
    pages
}

/// Fills one page; something is always taken, so that there is an end.
fn page(flow: Flow, room: f32) -> (Vec<Placed>, Flow) {
    let mut placed = Vec::new();
    let mut y = 0.0;
    if let Some(head) = flow.first().and_then(|strip| strip.head.clone()) {
        y += head.height;
        placed.push(Placed { y: 0.0, strip: (*head).clone(), again: true });
    }
    let (taken, left) = cut(flow, room - y, true);
    for (place, strip) in taken.into_iter().enumerate() {
        if place > 0 || y > 0.0 {
            y += if place == 0 { 0.0 } else { strip.gap };
        }
        let below = y + strip.height;
        placed.push(Placed { y, strip, again: false });
        y = below;
    }
    (placed, left)
}

/// Parts strips into those that fit a height and the rest. Where `must`, something is taken even if it
/// breaks a promise or the height.
fn cut(mut flow: Flow, room: f32, must: bool) -> (Flow, Flow) {
    let fits = fitting(&flow, room);
    if fits == flow.len() {
        return (flow, Flow::new());
    }
    // The last place at which nothing is torn from what it belongs to.
    let whole = (1..=fits).rev().find(|at| !flow.get(at - 1).is_some_and(|strip| strip.keep));
    // A strip higher than a page cannot wait for a page that holds it; one that could may not be torn.
    let torn = flow.get(fits).filter(|strip| !strip.turn || fits == 0).cloned();
    let above = height(flow.get(..fits).unwrap_or_default());
    let tearable = |strip: &Strip| !must || strip.height > room;
    if let Some(strip) = torn.filter(|strip| !strip.columns.is_empty() && tearable(strip)) {
        let gap = if fits == 0 { 0.0 } else { strip.gap };
        if let Some((first, second)) = tear(strip, room - above - gap, fits == 0 && must) {
            let mut rest = flow.split_off(fits);
            flow.push(first);
            if let Some(front) = rest.first_mut() {
                *front = second;
            }
            return (flow, rest);
        }
    }
    let at = match (whole, must) {
        (Some(at), _) => at,
        (None, true) => fits.max(1),
        (None, false) => 0,
    };
    let rest = flow.split_off(at.min(flow.len()));
    (flow, rest)
}

/// How many strips a height holds, up to where a page is turned.
fn fitting(flow: &[Strip], room: f32) -> usize {
    let mut y = 0.0;
    for (place, strip) in flow.iter().enumerate() {
        if place > 0 && strip.turn {
            return place;
        }
        y += strip.height + if place == 0 { 0.0 } else { strip.gap };
        if y > room + 0.01 {
            return place;
        }
    }
    flow.len()
}

/// Tears columns at a height: what is left of each goes on in a strip of its own.
fn tear(strip: Strip, room: f32, must: bool) -> Option<(Strip, Strip)> {
    let inner = room - strip.pad.0 - strip.pad.1;
    let (mut first, mut second) = (strip.clone(), strip.clone());
    first.columns.clear();
    second.columns.clear();
    second.marks.clear();
    second.gap = 0.0;
    let mut taken = false;
    for column in strip.columns {
        let Column { x, width, inset, frame, flow } = column;
        let (above, below) = cut(flow, inner, must);
        taken |= !above.is_empty();
        // A frame that goes on is closed at the end alone where it is a rule beneath.
        let upper = if matches!(frame, Frame::Under(_)) { Frame::None } else { frame };
        first.columns.push(Column { x, width, inset, frame: upper, flow: above });
        second.columns.push(Column { x, width, inset, frame, flow: below });
    }
    if !taken {
        return None;
    }
    let tallest = |strip: &Strip| strip.columns.iter().map(|column| height(&column.flow)).fold(0.0, f32::max);
    first.height = tallest(&first) + strip.pad.0 + strip.pad.1;
    second.height = tallest(&second) + strip.pad.0 + strip.pad.1;
    first.keep = false;
    Some((first, second))
}
