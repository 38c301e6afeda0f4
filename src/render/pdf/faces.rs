//! The faces: three weights of one family, inside the program.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;
use typst_kit::fonts::FontStore;

/// Regular, semibold, bold. Their licence is beside them, in data/fonts.
const FACES: [&[u8]; 3] = [
    include_bytes!("../../../data/fonts/Inter-Regular.otf"),
    include_bytes!("../../../data/fonts/Inter-SemiBold.otf"),
    include_bytes!("../../../data/fonts/Inter-Bold.otf"),
];

static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FACES.iter().filter_map(|face| Font::new(Bytes::new(*face), 0)).collect());

/// Where the engine takes the faces from.
pub(super) static STORE: LazyLock<FontStore> = LazyLock::new(|| {
    let mut store = FontStore::new();
    for font in FONTS.iter() {
        store.push((font.clone(), font.info().clone()));
    }
    store
});

/// The characters that every face has a glyph for, in order.
static SHARED: LazyLock<Vec<u32>> = LazyLock::new(|| {
    let Some((first, others)) = FONTS.split_first() else { return Vec::new() };
    let in_all = |c: &u32| others.iter().all(|font| font.info().coverage.contains(*c));
    first.info().coverage.iter().filter(in_all).collect()
});

/// Whether every face has a glyph for a character.
pub(super) fn has(c: char) -> bool {
    c.is_ascii_graphic() || c == ' ' || SHARED.binary_search(&u32::from(c)).is_ok()
}
