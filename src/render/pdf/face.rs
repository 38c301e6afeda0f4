//! The faces: three weights of one family for everything the program says, and one face a script for what
//! people say. All are inside the program; those for other scripts are packed, and unpacked when a text
//! first asks for them.

use std::io::Read;
use std::sync::{Arc, LazyLock, OnceLock};

use flate2::read::ZlibDecoder;
use krilla::text::Font;
use parley::FontWeight;
use parley::fontique::{Blob, CharmapIndex, Collection, CollectionOptions, FontInfoOverride};

/// How strongly text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Weight {
    #[default]
    Regular,
    SemiBold,
    Bold,
}

impl Weight {
    pub const ALL: [Self; 3] = [Self::Regular, Self::SemiBold, Self::Bold];

    /// As fonts count it.
    pub fn value(self) -> FontWeight {
        FontWeight::new(match self {
            Self::Regular => 400.0,
            Self::SemiBold => 600.0,
            Self::Bold => 700.0,
        })
    }
}

/// A face, ready to be set and to be put into a file.
pub(super) struct Face {
    /// The family it is asked for by.
    pub family: &'static str,
    weight: Weight,
    blob: Blob<u8>,
    /// The same for the file.
    pub font: Font,
    charmap: CharmapIndex,
}

type Bytes = Arc<dyn AsRef<[u8]> + Send + Sync>;

impl Face {
    fn new(family: &'static str, weight: Weight, bytes: Bytes) -> Option<Self> {
        let blob = Blob::new(bytes.clone());
        let font = Font::new(bytes.into(), 0)?;
        let mut collection = collection();
        let registered = register(&mut collection, family, weight, blob.clone());
        let charmap = registered?;
        Some(Self { family, weight, blob, font, charmap })
    }

    /// Whether it has a glyph for a character.
    pub fn has(&self, c: char) -> bool {
        let charmap = self.charmap.charmap(self.blob.as_ref());
        charmap.and_then(|charmap| charmap.map(c)).is_some_and(|glyph| glyph != 0)
    }

    /// Makes it known to a collection.
    pub fn join(&self, collection: &mut Collection) {
        register(collection, self.family, self.weight, self.blob.clone());
    }
}

fn register(
    collection: &mut Collection,
    family: &str,
    weight: Weight,
    blob: Blob<u8>,
) -> Option<CharmapIndex> {
    let named = FontInfoOverride {
        family_name: Some(family),
        weight: Some(weight.value()),
        ..FontInfoOverride::default()
    };
    let families = collection.register_fonts(blob, Some(named));
    families.first().and_then(|(_, fonts)| fonts.first()).map(|font| font.charmap_index())
}

/// A collection that looks at no disk.
pub(super) fn collection() -> Collection {
    Collection::new(CollectionOptions { shared: false, system_fonts: false })
}

/// The family of everything the program says.
pub(super) const TEXT: &str = "Inter";

static TEXT_FACES: LazyLock<Vec<Face>> = LazyLock::new(|| {
    let files: [&'static [u8]; 3] = [
        include_bytes!("../../../data/fonts/Inter-Regular.otf"),
        include_bytes!("../../../data/fonts/Inter-SemiBold.otf"),
        include_bytes!("../../../data/fonts/Inter-Bold.otf"),
    ];
    let faces = Weight::ALL.into_iter().zip(files);
    faces.filter_map(|(weight, bytes)| Face::new(TEXT, weight, Arc::new(bytes))).collect()
});

/// The faces of the family for text: regular, semibold, bold.
pub(super) fn text_faces() -> &'static [Face] {
    &TEXT_FACES
}

/// A face for a script.
struct Script {
    family: &'static str,
    packed: &'static [u8],
    /// The blocks it is looked into for.
    blocks: &'static [(u32, u32)],
}

macro_rules! scripts {
    ($($file:literal: $($first:literal..=$last:literal),+;)+) => {
        [$(Script {
            family: $file,
            packed: include_bytes!(concat!(env!("OUT_DIR"), "/fonts/", $file, ".z")),
            blocks: &[$(($first, $last)),+],
        }),+]
    };
}

/// In the order in which they are asked: a face for one script before those for many.
static SCRIPTS: [Script; 31] = scripts! {
    "NotoSansArabic": 0x600..=0x6FF, 0x750..=0x77F, 0x8A0..=0x8FF, 0xFB50..=0xFDFF, 0xFE70..=0xFEFC;
    "NotoSansHebrew": 0x590..=0x5FF, 0xFB1D..=0xFB4F;
    "NotoSansEthiopic": 0x1200..=0x139F, 0x2D80..=0x2DDF, 0xAB00..=0xAB2F;
    "NotoSansThai": 0xE00..=0xE7F;
    "NotoSansLao": 0xE80..=0xEFF;
    "NotoSansKhmer": 0x1780..=0x17FF, 0x19E0..=0x19FF;
    "NotoSansMyanmar": 0x1000..=0x109F, 0xA9E0..=0xA9FF, 0xAA60..=0xAA7F;
    "NotoSansDevanagari": 0x900..=0x97F, 0xA8E0..=0xA8FF, 0x1CD0..=0x1CFF;
    "NotoSansBengali": 0x980..=0x9FF;
    "NotoSansGurmukhi": 0xA00..=0xA7F;
    "NotoSansGujarati": 0xA80..=0xAFF;
    "NotoSansOriya": 0xB00..=0xB7F;
    "NotoSansTamil": 0xB80..=0xBFF;
    "NotoSansTelugu": 0xC00..=0xC7F;
    "NotoSansKannada": 0xC80..=0xCFF;
    "NotoSansMalayalam": 0xD00..=0xD7F;
    "NotoSansSinhala": 0xD80..=0xDFF;
    "NotoSansGeorgian": 0x10A0..=0x10FF, 0x1C90..=0x1CBF, 0x2D00..=0x2D2F;
    "NotoSansArmenian": 0x530..=0x58F, 0xFB13..=0xFB17;
    "NotoSansSyriac": 0x700..=0x74F, 0x860..=0x86F;
    "NotoSansThaana": 0x780..=0x7BF;
    "NotoSansTifinagh": 0x2D30..=0x2D7F;
    "NotoSansNKo": 0x7C0..=0x7FF;
    "NotoSansAdlam": 0x1E900..=0x1E95F;
    "NotoSansHanifiRohingya": 0x10D00..=0x10D3F;
    "NotoSerifTibetan": 0xF00..=0xFFF;
    "NotoSansCJKsc": 0x1100..=0x11FF, 0x2E80..=0x9FFF, 0xAC00..=0xD7AF, 0xF900..=0xFAFF, 0xFE30..=0xFE4F, 0xFF00..=0xFFEF, 0x20000..=0x2FFFF;
    "NotoSans": 0x250..=0x52F, 0x1AB0..=0x1DFF, 0x1F00..=0x20FF, 0x25CC..=0x25CC, 0x2C60..=0x2C7F, 0x2DE0..=0x2DFF, 0xA640..=0xA7FF, 0xAB30..=0xAB6F;
    "NotoSansSymbols2": 0x2190..=0x23FF, 0x2500..=0x2BFF;
    "NotoSansMath": 0x2070..=0x214F, 0x2190..=0x22FF;
    "NotoEmoji": 0x203C..=0x3299, 0x1F000..=0x1FAFF;
};

static SCRIPT_FACES: [OnceLock<Option<Face>>; 31] = [const { OnceLock::new() }; 31];

/// The face for a character that the family for text does not have.
pub(super) fn script_face(c: char) -> Option<&'static Face> {
    let code = u32::from(c);
    let within = |script: &Script| script.blocks.iter().any(|(first, last)| (*first..=*last).contains(&code));
    let candidates = SCRIPTS.iter().zip(&SCRIPT_FACES).filter(|(script, _)| within(script));
    let mut faces = candidates.filter_map(|(script, cell)| cell.get_or_init(|| unpacked(script)).as_ref());
    faces.find(|face| face.has(c))
}

fn unpacked(script: &Script) -> Option<Face> {
    let mut bytes = Vec::new();
    ZlibDecoder::new(script.packed).read_to_end(&mut bytes).ok()?;
    Face::new(script.family, Weight::Regular, Arc::new(bytes))
}

/// The face that a setting used.
pub(super) fn of(blob: &Blob<u8>) -> Option<&'static Face> {
    let scripts = SCRIPT_FACES.iter().filter_map(|cell| cell.get()?.as_ref());
    TEXT_FACES.iter().chain(scripts).find(|face| face.blob.id() == blob.id())
}
