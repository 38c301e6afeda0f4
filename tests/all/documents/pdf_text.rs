//! The text that a PDF gives to whoever searches it or copies from it, without its spaces.

use std::collections::HashMap;

use hayro_syntax::Pdf;
use hayro_syntax::object::{Object, Stream};

/// What each code of a font stands for.
type Letters = HashMap<u16, String>;

/// The text of all pages, in the order it is painted, without white space: how it is broken into lines is the press's.
pub fn text(bytes: &[u8]) -> String {
    close(&lines(bytes).concat())
}

/// What is painted at a stroke, as it is in the file.
pub fn lines(bytes: &[u8]) -> Vec<String> {
    let file = Pdf::new(bytes.to_vec()).expect("a PDF");
    let mut lines = Vec::new();
    for page in file.pages().iter() {
        let fonts = &page.resources().fonts;
        let mut letters = Letters::new();
        let mut painted = page.operations();
        while let Some(instruction) = painted.next() {
            let operands: Vec<&Object<'_>> = instruction.operands().collect();
            match (&**instruction.operator, operands.as_slice()) {
                (b"Tf", [Object::Name(font), ..]) => {
                    let map = fonts.get::<hayro_syntax::object::Dict<'_>>(font.as_ref());
                    let map = map.and_then(|font| font.get::<Stream<'_>>(b"ToUnicode"));
                    letters = map.map(|map| read(&map.decoded().expect("decoded"))).unwrap_or_default();
                }
                (b"Tj", [Object::String(codes)]) => lines.push(said(codes.as_bytes(), &letters)),
                (b"TJ", [Object::Array(parts)]) => {
                    let said = parts.iter::<Object<'_>>().filter_map(|part| match part {
                        Object::String(codes) => Some(said(codes.as_bytes(), &letters)),
                        _ => None,
                    });
                    lines.push(said.collect());
                }
                _ => {}
            }
        }
    }
    lines
}

/// Without white space, as `text` has it.
pub fn close(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

fn said(codes: &[u8], letters: &Letters) -> String {
    let letter = |code: &[u8]| letters.get(&u16::from_be_bytes([code[0], code[1]]));
    codes.chunks_exact(2).map(|code| letter(code).map_or("\u{fffd}", String::as_str)).collect()
}

/// The lines `<code> <UTF-16>` of a map; the press writes no ranges.
fn read(map: &[u8]) -> Letters {
    let map = String::from_utf8_lossy(map);
    assert!(!map.contains("beginbfrange"), "ranges are not read here");
    let mut letters = Letters::new();
    for line in map.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let inside =
            |word: &&str| word.strip_prefix('<').and_then(|word| word.strip_suffix('>')).map(str::to_owned);
        if let [code, units] = words.as_slice()
            && let (Some(code), Some(units)) = (inside(code), inside(units))
            && let Ok(code) = u16::from_str_radix(&code, 16)
        {
            let unit = |four: &[u8]| u16::from_str_radix(std::str::from_utf8(four).ok()?, 16).ok();
            let units: Vec<u16> = units.as_bytes().chunks_exact(4).filter_map(unit).collect();
            letters.insert(code, String::from_utf16_lossy(&units));
        }
    }
    letters
}
