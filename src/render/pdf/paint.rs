//! Puts strips on pages, and notes for the tree and the bookmarks where everything came to stand.

use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::luma;
use krilla::geom::{PathBuilder, Point, Quadrilateral, Rect};
use krilla::page::Page;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag};

use super::glyphs;
use super::strip::{Column, Frame, Mark, Strip};
use super::style::THIN;
use super::tags::{Slot, Tree};
use super::text::Setting;

/// Where a bookmark leads to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    pub page: usize,
    pub y: f32,
}

/// One page while it is painted.
pub(super) struct Painter<'s, 'p> {
    surface: &'s mut Surface<'p>,
    tree: &'s mut Tree,
    spots: &'s mut [Option<Spot>],
    page: usize,
    /// What is being painted into.
    open: Option<(Slot, ArtifactType)>,
    /// Whether everything is for the eye alone, and as what.
    decor: Option<ArtifactType>,
    /// Where links stand.
    links: Vec<(Slot, Rect)>,
    white: bool,
}

impl<'s, 'p> Painter<'s, 'p> {
    pub fn new(
        surface: &'s mut Surface<'p>,
        tree: &'s mut Tree,
        spots: &'s mut [Option<Spot>],
        page: usize,
    ) -> Self {
        let mut painter =
            Self { surface, tree, spots, page, open: None, decor: None, links: Vec::new(), white: false };
        painter.ink(false);
        painter
    }

    /// Paints as decoration of a kind, or as what is read.
    pub fn decor(&mut self, decor: Option<ArtifactType>) {
        self.decor = decor;
    }

    /// Ends the page's content; what is left are its links.
    pub fn finish(mut self) -> Vec<(Slot, Rect)> {
        self.close();
        self.links
    }

    /// Paints a strip.
    pub fn strip(&mut self, strip: &Strip, x: f32, y: f32) {
        for column in &strip.columns {
            self.frame(column, x, y, strip.height);
        }
        for mark in &strip.marks {
            self.mark(mark, x, y);
        }
        for column in &strip.columns {
            let mut below = y + strip.pad.0;
            for (place, inner) in column.flow.iter().enumerate() {
                below += if place == 0 { 0.0 } else { inner.gap };
                self.strip(inner, x + column.x + column.inset, below);
                below += inner.height;
            }
        }
    }

    fn frame(&mut self, column: &Column, x: f32, y: f32, height: f32) {
        let left = x + column.x;
        match column.frame {
            Frame::None => {}
            Frame::Under(thick) => {
                self.line((left, y + height), (left + column.width, y + height), thick);
            }
            Frame::Left(thick) => self.line((left + thick / 2.0, y), (left + thick / 2.0, y + height), thick),
            Frame::Box { line, left: bar } => {
                let half = line / 2.0;
                self.rectangle(left + half, y + half, column.width - line, height - line, line);
                if bar > line {
                    self.line((left + bar / 2.0, y), (left + bar / 2.0, y + height), bar);
                }
            }
        }
    }

    fn mark(&mut self, mark: &Mark, x: f32, y: f32) {
        match mark {
            Mark::Line { setting, line, x: dx, y: dy } => self.text(setting, *line, x + dx, y + dy),
            Mark::Rule { x: dx, y: dy, width, thick } => {
                self.line((x + dx, y + dy), (x + dx + width, y + dy), *thick);
            }
            Mark::Stroke { from, to, thick } => {
                self.line((x + from.0, y + from.1), (x + to.0, y + to.1), *thick);
            }
            Mark::Square { x: dx, y: dy, side, slot } => {
                self.into(*slot);
                let half = LINE / 2.0;
                self.outline(x + dx + half, y + dy + half, side - LINE, side - LINE, LINE);
            }
            Mark::Circle { x: dx, y: dy, radius, slot } => {
                self.into(*slot);
                self.stroked(LINE, circle(x + dx, y + dy, radius - LINE / 2.0));
            }
            Mark::Ring { x: dx, y: dy, radius } => self.ring(x + dx, y + dy, *radius),
            Mark::Dot { x: dx, y: dy, radius } => self.dot(x + dx, y + dy, *radius),
            Mark::Field { x: dx, y: dy, width, height } => self.field(x + dx, y + dy, *width, *height),
            Mark::White(white) => self.ink(*white),
            Mark::Decor(on) => self.decor = on.then_some(ArtifactType::Layout),
            Mark::Bookmark(number) => {
                let spot = Spot { page: self.page, y };
                if let Some(place) = self.spots.get_mut(*number).filter(|_| self.decor.is_none()) {
                    *place = Some(spot);
                }
            }
        }
    }

    /// Goes on in a place; nothing happens where that is the place already.
    fn into(&mut self, slot: Slot) {
        let kind = self.decor.unwrap_or(ArtifactType::Layout);
        let slot = if self.decor.is_some() { Slot::DECOR } else { slot };
        if self.open == Some((slot, kind)) {
            return;
        }
        self.close();
        if slot == Slot::DECOR {
            self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
        } else {
            let place = self.surface.start_tagged(ContentTag::Other);
            self.tree.painted(slot, place);
        }
        self.open = Some((slot, kind));
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.surface.end_tagged();
        }
    }

    /// Black, or white on black.
    fn ink(&mut self, white: bool) {
        let color = if white { luma::Color::white() } else { luma::Color::black() };
        self.surface.set_fill(Some(Fill { paint: color.into(), ..Fill::default() }));
        self.surface.set_stroke(None);
        self.white = white;
    }

    fn text(&mut self, setting: &Setting, number: usize, x: f32, y: f32) {
        let Some(line) = setting.layout.get(number) else { return };
        let metrics = line.metrics();
        let baseline = y + metrics.baseline - metrics.block_min_coord;
        for piece in glyphs::pieces(setting, &line) {
            self.into(piece.slot);
            let (from, to) = (x + piece.from, x + piece.to);
            let (font, size) = (piece.face.font.clone(), piece.size);
            let start = Point::from_xy(from, baseline);
            self.surface.draw_glyphs(start, &piece.glyphs, font, &setting.text, size, false);
            let leads = self.decor.is_none() && self.tree.target(piece.slot).is_some();
            if let Some(rect) = Rect::from_ltrb(from, baseline - size * 0.95, to, baseline + size * 0.25)
                && leads
            {
                self.links.push((piece.slot, rect));
            }
        }
    }

    fn stroked(&mut self, thick: f32, path: PathBuilder) {
        if let Some(path) = path.finish() {
            let paint = luma::Color::black().into();
            self.surface.set_fill(None);
            self.surface.set_stroke(Some(Stroke { paint, width: thick, ..Stroke::default() }));
            self.surface.draw_path(&path);
            self.ink(self.white);
        }
    }

    fn line(&mut self, from: (f32, f32), to: (f32, f32), thick: f32) {
        self.into(Slot::DECOR);
        let mut path = PathBuilder::new();
        path.move_to(from.0, from.1);
        path.line_to(to.0, to.1);
        self.stroked(thick, path);
    }

    fn rectangle(&mut self, x: f32, y: f32, width: f32, height: f32, thick: f32) {
        self.into(Slot::DECOR);
        self.outline(x, y, width, height, thick);
    }

    fn outline(&mut self, x: f32, y: f32, width: f32, height: f32, thick: f32) {
        let mut path = PathBuilder::new();
        if let Some(rect) = Rect::from_xywh(x, y, width, height) {
            path.push_rect(rect);
        }
        self.stroked(thick, path);
    }

    fn ring(&mut self, x: f32, y: f32, r: f32) {
        self.into(Slot::DECOR);
        self.stroked(THIN, circle(x, y, r));
    }

    fn dot(&mut self, x: f32, y: f32, r: f32) {
        self.into(Slot::DECOR);
        if let Some(path) = circle(x, y, r).finish() {
            self.surface.draw_path(&path);
        }
    }

    /// A black field.
    fn field(&mut self, x: f32, y: f32, width: f32, height: f32) {
        self.into(Slot::DECOR);
        let mut path = PathBuilder::new();
        if let Some(rect) = Rect::from_xywh(x, y, width, height) {
            path.push_rect(rect);
        }
        if let Some(path) = path.finish() {
            self.surface.draw_path(&path);
        }
    }
}

/// A circle in four curves.
fn circle(x: f32, y: f32, r: f32) -> PathBuilder {
    let k = r * 0.552_28;
    let mut path = PathBuilder::new();
    path.move_to(x + r, y);
    path.cubic_to(x + r, y + k, x + k, y + r, x, y + r);
    path.cubic_to(x - k, y + r, x - r, y + k, x - r, y);
    path.cubic_to(x - r, y - k, x - k, y - r, x, y - r);
    path.cubic_to(x + k, y - r, x + r, y - k, x + r, y);
    path.close();
    path
}

/// The line of a box to be ticked.
const LINE: f32 = 0.9;

/// Makes what was painted as a link lead somewhere: one place a link and page, whatever lines it stands in.
pub(super) fn link(page: &mut Page<'_>, tree: &mut Tree, links: Vec<(Slot, Rect)>) {
    let mut links = links.into_iter().peekable();
    while let Some((slot, first)) = links.next() {
        let mut quads = vec![quad(first)];
        while let Some((_, more)) = links.next_if(|(next, _)| *next == slot) {
            quads.push(quad(more));
        }
        let Some((text, address)) = tree.target(slot) else { continue };
        let target = Target::Action(Action::Link(LinkAction::new(address.to_owned())));
        let annotation = LinkAnnotation::new_with_quad_points(quads, target);
        let place = page.add_tagged_annotation(Annotation::new_link(annotation, Some(text.to_owned())));
        tree.painted(slot, place);
    }
}

fn quad(rect: Rect) -> Quadrilateral {
    Quadrilateral([
        Point::from_xy(rect.left(), rect.bottom()),
        Point::from_xy(rect.right(), rect.bottom()),
        Point::from_xy(rect.right(), rect.top()),
        Point::from_xy(rect.left(), rect.top()),
    ])
}
