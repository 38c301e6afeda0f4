//! From strips to pages: as much on each as it holds, and nothing torn that belongs together.

use super::strip::{Column, Flow, Frame, Mark, Strip, height};

/// A strip and where it stands on its page; what is there for the eye alone is not read again.
pub(super) struct Placed {
    pub y: f32,
    pub strip: Strip,
    pub again: bool,
}

/// A last page with fewer lines is not worth turning to, where a little less room between parts spares it.
const FEW: f32 = 12.0;
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
    if fewer.len() < pages.len() { fewer } else { accompanied(pages, room) }
}

/// What stands alone on a last page takes the section before it along, so that a page is never turned for a signature.
fn accompanied(mut pages: Vec<Vec<Placed>>, room: f32) -> Vec<Vec<Placed>> {
    let Some(mut last) = pages.pop() else { return pages };
    let place = pages.last().and_then(|page| last_section(page, room));
    let turned = last.first().is_none_or(|placed| placed.strip.turn);
    let (Some(page), Some(place), false) = (pages.last_mut(), place, turned) else {
        pages.push(last);
        return pages;
    };
    let moved = page.split_off(place);
    last.retain(|placed| !placed.again);
    pages.push(stacked(moved.into_iter().chain(last).map(|placed| placed.strip)));
    pages
}

/// Where the last section of a page begins, in its lower half: a heading, with what leads to it.
fn last_section(page: &[Placed], room: f32) -> Option<usize> {
    let begins = |placed: &Placed| placed.strip.marks.iter().any(|mark| matches!(mark, Mark::Bookmark(_)));
    let heading = page.iter().rposition(begins)?;
    let led = page.get(..heading)?.iter().rev().take_while(|placed| placed.strip.keep).count();
    let place = heading - led;
    page.get(place).filter(|placed| placed.y > room / 2.0).map(|_| place)
}

/// Strips from the top of a page.
fn stacked(strips: impl Iterator<Item = Strip>) -> Vec<Placed> {
    let mut below = None;
    let place = |strip: Strip| {
        let y = below.map_or(0.0, |below: f32| below + strip.gap);
        below = Some(y + strip.height);
        Placed { y, strip, again: false }
    };
    strips.map(place).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    fn line(height: f32) -> Strip {
        Strip::drawn(height, Vec::new())
    }

    fn heading() -> Strip {
        Strip { keep: true, ..Strip::drawn(2.0, vec![Mark::Bookmark(0)]) }
    }

    fn heights(pages: &[Vec<Placed>]) -> Vec<Vec<f32>> {
        pages.iter().map(|page| page.iter().map(|placed| placed.strip.height).collect()).collect()
    }

    #[test]
    fn what_would_stand_alone_on_a_last_page_takes_the_section_before_it_along() {
        let flow = vec![line(60.0), heading(), line(20.0), heading(), line(25.0)];
        let pages = pages(flow, 100.0, 5.0);
        assert_eq!(heights(&pages), [vec![60.0], vec![2.0, 20.0, 2.0, 25.0]]);
        let places: Vec<f32> = pages.iter().flatten().map(|placed| placed.y).collect();
        assert_eq!(places, [0.0, 0.0, 2.0, 22.0, 24.0]);
    }

    #[test]
    fn a_section_that_began_in_the_upper_half_of_its_page_stays_there() {
        let flow = vec![line(40.0), heading(), line(50.0), heading(), line(25.0)];
        assert_eq!(heights(&pages(flow, 100.0, 5.0)), [vec![40.0, 2.0, 50.0], vec![2.0, 25.0]]);
    }

    #[test]
    fn a_page_that_was_turned_on_purpose_stays_as_it_is() {
        let turned = Strip { turn: true, ..heading() };
        let flow = vec![line(60.0), heading(), line(20.0), turned, line(25.0)];
        assert_eq!(heights(&pages(flow, 100.0, 5.0)), [vec![60.0, 2.0, 20.0], vec![2.0, 25.0]]);
    }
}
