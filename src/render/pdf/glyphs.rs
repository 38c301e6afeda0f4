//! The glyphs of a line, in pieces: each of one face and one place in the tree, from left to right.

use krilla::text::{GlyphId, KrillaGlyph};
use parley::{Cluster, Line, Run};

use super::face::{self, Face};
use super::tags::Slot;
use super::text::{Setting, is_silent};

/// Glyphs that are painted at a stroke.
pub(super) struct Piece {
    pub slot: Slot,
    pub face: &'static Face,
    pub size: f32,
    /// Where it begins and ends, from the left edge of the line.
    pub from: f32,
    pub to: f32,
    pub glyphs: Vec<KrillaGlyph>,
}

/// The pieces of a line.
pub(super) fn pieces(setting: &Setting, line: &Line<'_, Slot>) -> Vec<Piece> {
    let metrics = line.metrics();
    let mut pen = metrics.offset + metrics.inline_min_coord;
    let mut pieces = Vec::new();
    for run in line.runs() {
        let Some(face) = face::of(&run.font().data) else { continue };
        pen = of_run(setting, &run, face, pen, &mut pieces);
    }
    pieces.retain(|piece| !piece.glyphs.is_empty());
    pieces
}

/// Adds the pieces of a run that begins at a place; where it ends.
fn of_run(
    setting: &Setting,
    run: &Run<'_, Slot>,
    face: &'static Face,
    from: f32,
    pieces: &mut Vec<Piece>,
) -> f32 {
    let size = run.font_size();
    let begin = |slot, from| Piece { slot, face, size, from, to: from, glyphs: Vec::new() };
    let mut piece = begin(Slot::DECOR, from);
    // Where a cluster begins among the glyphs, and where the text of one ends whose end came first.
    let (mut start, mut tail) = (0, None);
    for cluster in run.visual_clusters() {
        let mut range = cluster.text_range();
        if cluster.is_ligature_continuation() {
            if run.is_rtl() {
                tail = tail.or(Some(range.end));
            } else {
                let begun = piece.glyphs.get_mut(start..).unwrap_or_default();
                begun.iter_mut().for_each(|glyph| glyph.text_range.end = range.end);
            }
            continue;
        }
        range.end = tail.take().unwrap_or(range.end);
        let style = setting.layout.styles().get(usize::from(cluster.style_index()));
        let slot = style.map_or(Slot::DECOR, |style| style.brush);
        if slot != piece.slot {
            let next = begin(slot, piece.to);
            pieces.push(std::mem::replace(&mut piece, next));
        }
        start = piece.glyphs.len();
        let silent = setting.text.get(range.clone()).is_some_and(|text| text.chars().all(is_silent));
        piece.add(&cluster, &range, silent);
    }
    let end = piece.to;
    pieces.push(piece);
    end
}

impl Piece {
    /// Adds a cluster. Nothing is painted for a sign that is not seen; the room it takes, if any, stays.
    fn add(&mut self, cluster: &Cluster<'_, Slot>, range: &std::ops::Range<usize>, silent: bool) {
        let size = self.size;
        for glyph in cluster.glyphs() {
            if glyph.id != 0 && !silent {
                self.glyphs.push(KrillaGlyph::new(
                    GlyphId::new(glyph.id),
                    glyph.advance / size,
                    glyph.x / size,
                    -glyph.y / size,
                    0.0,
                    range.clone(),
                    None,
                ));
            } else if let Some(last) = self.glyphs.last_mut() {
                last.x_advance += glyph.advance / size;
            } else {
                self.from += glyph.advance;
            }
            self.to += glyph.advance;
        }
    }
}
