//! Text set in lines: which face each character is taken from, in which direction it runs, where lines break.

use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use parley::fontique::SourceCache;
use parley::{
    Alignment, AlignmentOptions, BreakReason, FontContext, FontFamily, FontFamilyName, FontFeatures, Layout,
    LayoutContext, LineHeight, OverflowWrap, StyleProperty, TextWrapMode,
};

use super::face::{self, Weight};
use super::tags::Slot;
pub(super) use super::wording::Wording;

/// How words are set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    pub size: f32,
    /// Height of a line, in sizes.
    pub lead: f32,
    /// How wide a line may be.
    pub width: f32,
    pub align: Alignment,
}

/// Words in lines.
pub(super) struct Setting {
    pub text: String,
    pub layout: Layout<Slot>,
    /// The height of one line.
    pub line: f32,
}

impl Setting {
    /// How many lines there are; words that are none take one all the same.
    pub fn lines(&self) -> usize {
        self.layout.len().max(1)
    }

    pub fn height(&self) -> f32 {
        self.lines() as f32 * self.line
    }

    /// Where words go on in the next line for want of room.
    fn torn_at(&self) -> impl Iterator<Item = usize> + '_ {
        let torn = self.layout.lines().filter(|line| line.break_reason() == BreakReason::Emergency);
        torn.map(|line| line.text_range().end.saturating_sub(1))
    }

    /// Whether a word goes on in the next line for want of room.
    fn is_torn(&self) -> bool {
        self.torn_at().next().is_some()
    }

    /// Of the joints because of which a word is torn, the last at a space, else the last.
    fn strained(&self, joints: &[Range<usize>]) -> Option<usize> {
        let torn = self.layout.lines().filter(|line| line.break_reason() == BreakReason::Emergency);
        let mut lines = torn.map(|line| line.text_range());
        lines.find_map(|line| {
            let held = |at: usize| joints.binary_search_by_key(&at, |joint| joint.start).is_ok();
            let rest = self.text.get(line.end..).unwrap_or_default().char_indices();
            let mut spaces = rest.filter(|(_, c)| c.is_whitespace()).map(|(at, _)| line.end + at);
            let end = spaces.find(|at| !held(*at)).unwrap_or(self.text.len());
            let begun = self.text.get(line.clone()).unwrap_or_default().char_indices().rev();
            let mut spaces = begun.filter(|(_, c)| c.is_whitespace()).map(|(at, _)| line.start + at);
            let start = spaces.find(|at| !held(*at)).unwrap_or(line.start);
            let within = |joint: &Range<usize>| (start..end).contains(&joint.start);
            let spaced = |joint: &Range<usize>| self.text.get(joint.clone()) == Some(" ");
            let space = joints.iter().rposition(|joint| within(joint) && spaced(joint));
            space.or_else(|| joints.iter().rposition(within))
        })
    }

    /// The width of the widest line.
    pub fn width(&self) -> f32 {
        self.layout.width()
    }
}

/// How often a text is set anew until it stays as it comes.
const TRIES: usize = 6;
/// Scripts whose signs stand higher and lower than Latin letters need more room.
const TALL: f32 = 1.5;

struct Contexts {
    fonts: FontContext,
    layouts: LayoutContext<Slot>,
    /// The families that are known so far.
    known: Vec<&'static str>,
}

thread_local! {
    static CONTEXTS: RefCell<Contexts> = RefCell::new(Contexts::new());
}

impl Contexts {
    fn new() -> Self {
        let mut collection = face::collection();
        face::text_faces().iter().for_each(|face| face.join(&mut collection));
        let fonts = FontContext { collection, source_cache: SourceCache::default() };
        Self { fonts, layouts: LayoutContext::new(), known: Vec::new() }
    }
}

/// Sets the words of one document.
#[derive(Default)]
pub(super) struct Setter {
    /// Characters that no face has: they are shown by their code point.
    pub missing: Vec<char>,
}

impl Setter {
    /// Words in lines.
    pub fn set(&mut self, wording: Wording, look: Look) -> Rc<Setting> {
        let (wording, families) = self.shown(wording.joined());
        let setting = CONTEXTS.with_borrow_mut(|contexts| contexts.whole(&wording, &families, look));
        if wording.text.is_ascii() {
            return Rc::new(setting);
        }
        // A sign that its face cannot draw where it stands.
        let bare: Vec<char> = bare(&setting);
        if bare.is_empty() {
            return Rc::new(setting);
        }
        let wording = self.coded(wording, |c| bare.contains(&c));
        Rc::new(CONTEXTS.with_borrow_mut(|contexts| contexts.whole(&wording, &families, look)))
    }

    /// The same in characters that there are faces for, and the families they are in.
    fn shown(&mut self, wording: Wording) -> (Wording, Vec<&'static str>) {
        let mut families = vec![face::TEXT];
        if wording.text.is_ascii() {
            return (wording, families);
        }
        let Some(text) = face::text_faces().first() else { return (wording, families) };
        let mut known = |c: char| {
            if c.is_ascii() || is_silent(c) || text.has(c) {
                return true;
            }
            let Some(face) = face::script_face(c).filter(|_| !is_private(c)) else { return false };
            if !families.contains(&face.family) {
                families.push(face.family);
                CONTEXTS.with_borrow_mut(|contexts| contexts.learn(face));
            }
            true
        };
        let wording =
            if wording.text.chars().all(&mut known) { wording } else { self.coded(wording, |c| !known(c)) };
        (wording, families)
    }

    /// The same with some characters by their code point.
    fn coded(&mut self, wording: Wording, mut unknown: impl FnMut(char) -> bool) -> Wording {
        let mut coded = Wording::default();
        let mut start = 0;
        for run in wording.runs {
            let mut text = String::new();
            for c in wording.text.get(start..run.end).unwrap_or_default().chars() {
                if unknown(c) {
                    self.missing.push(c);
                    text.push_str(&format!("[U+{:04X}]", u32::from(c)));
                } else {
                    text.push(c);
                }
            }
            start = run.end;
            coded.push(&text, run.weight, run.slot);
        }
        coded.joined()
    }
}

impl Contexts {
    fn learn(&mut self, face: &'static face::Face) {
        if !self.known.contains(&face.family) {
            face.join(&mut self.fonts.collection);
            self.known.push(face.family);
        }
    }

    /// Words in lines that hold together what belongs together. Where a word is torn for want of room, an address
    /// is parted at its parts instead, and then what belongs together.
    fn whole(&mut self, wording: &Wording, families: &[&'static str], look: Look) -> Setting {
        let mut setting = self.set(wording, families, look);
        if !setting.is_torn() {
            return setting;
        }
        let mut wording = wording.clone();
        for _ in 0..TRIES {
            let torn: Vec<usize> = setting.torn_at().collect();
            let Some(loose) = wording.loosened(&torn) else { break };
            wording = loose;
            setting = self.set(&wording, families, look);
        }
        for _ in 0..TRIES {
            let Some(joint) = setting.strained(&wording.joints) else { return setting };
            wording.joints.remove(joint);
            setting = self.set(&wording, families, look);
        }
        wording.joints.clear();
        self.set(&wording, families, look)
    }

    fn set(&mut self, wording: &Wording, families: &[&'static str], look: Look) -> Setting {
        let lead = if families.len() > 1 { look.lead.max(TALL) } else { look.lead };
        let line = look.size * lead;
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, &wording.text, 1.0, false);
        let names: Vec<FontFamilyName<'_>> =
            families.iter().map(|family| FontFamilyName::Named(Cow::Borrowed(family))).collect();
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Owned(names))));
        builder.push_default(StyleProperty::FontSize(look.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(line)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        builder.push_default(StyleProperty::FontFeatures(FontFeatures::Source(Cow::Borrowed("\"tnum\" 1"))));
        let mut start = 0;
        for run in &wording.runs {
            if run.weight != Weight::Regular {
                builder.push(StyleProperty::FontWeight(run.weight.value()), start..run.end);
            }
            builder.push(StyleProperty::Brush(run.slot), start..run.end);
            start = run.end;
        }
        for joint in &wording.joints {
            builder.push(StyleProperty::TextWrapMode(TextWrapMode::NoWrap), joint.clone());
        }
        let mut layout = builder.build(&wording.text);
        layout.break_all_lines(Some(look.width));
        layout.align(look.align, AlignmentOptions::default());
        Setting { text: wording.text.clone(), layout, line }
    }
}

/// Characters set with a glyph that stands for none.
fn bare(setting: &Setting) -> Vec<char> {
    let runs = setting.layout.lines().flat_map(|line| line.runs());
    let clusters = runs.flat_map(|run| run.clusters());
    let bare = clusters.filter(|cluster| cluster.glyphs().any(|glyph| glyph.id == 0));
    let texts = bare.filter_map(|cluster| setting.text.get(cluster.text_range()));
    texts.flat_map(str::chars).filter(|c| !c.is_ascii() && !is_silent(*c)).collect()
}

/// Characters that shape their neighbours and are not seen themselves.
pub(super) fn is_silent(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}')
}

/// Characters that mean what somebody agreed on, and nothing that a file may hold.
fn is_private(c: char) -> bool {
    matches!(u32::from(c), 0xE000..=0xF8FF | 0xF0000.. | 0xFEFF | 0xFFFE | 0)
}
