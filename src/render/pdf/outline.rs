//! Bookmarks: the headings as a tree.

use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};

use super::paint::Spot;

/// A heading that is waiting for those below it.
type Open = (u8, OutlineNode);

/// The tree of headings, each with the place it leads to.
pub(super) fn outline(headings: Vec<(u8, String)>, spots: &[Option<Spot>]) -> Outline {
    let mut outline = Outline::new();
    let mut open: Vec<Open> = Vec::new();
    for ((level, text), spot) in headings.into_iter().zip(spots) {
        let Some(spot) = spot else { continue };
        close(&mut open, &mut outline, level);
        let place = XyzDestination::new(spot.page, Point::from_xy(0.0, spot.y));
        open.push((level, OutlineNode::new(text, place).with_open(level < 2)));
    }
    close(&mut open, &mut outline, 0);
    outline
}

/// Hands every open heading that is not above a level to the one above it.
fn close(open: &mut Vec<Open>, outline: &mut Outline, level: u8) {
    while open.last().is_some_and(|(last, _)| *last >= level) {
        let Some((_, node)) = open.pop() else { return };
        match open.last_mut() {
            Some((_, above)) => above.push_child(node),
            None => outline.push_child(node),
        }
    }
}
