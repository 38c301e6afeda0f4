//! The end of each stream. A packed stream may happen to end in a carriage return; with the line feed that the
//! file puts after it, some readers take both for the end of the line and count a byte less than there is.
//! Such a stream is written in hexadecimal digits, which changes nothing else.

use std::ops::Range;

/// What follows a stream that ends in a carriage return.
const DOUBTFUL: &[u8] = b"\r\nendstream";
const BEGINS: &[u8] = b"\nstream\n";
const PACKED: &str = "/Filter/FlateDecode";
const PACKED_IN_DIGITS: &str = "/Filter[/ASCIIHexDecode/FlateDecode]";
/// Length of an entry of the table of places.
const ENTRY: usize = 20;

/// A piece of the file, and what stands there instead.
struct Edit {
    place: Range<usize>,
    text: Vec<u8>,
}

/// The file, each stream of which ends in a byte that is no part of a line's end.
pub(super) fn told_apart(bytes: Vec<u8>) -> Vec<u8> {
    let doubtful: Vec<usize> = find_all(&bytes, DOUBTFUL).collect();
    if doubtful.is_empty() {
        return bytes;
    }
    rewritten(&bytes, &doubtful).unwrap_or(bytes)
}

fn rewritten(bytes: &[u8], doubtful: &[usize]) -> Option<Vec<u8>> {
    let table = table(bytes)?;
    let places: Vec<usize> = entries(bytes, &table).map(|(_, place)| place).collect();
    let mut edits = Vec::new();
    for end in doubtful {
        let object = *places.iter().filter(|place| *place < end).max()?;
        edits.extend(in_digits(bytes, object, end + 1));
    }
    let moved = |place: usize| {
        let before = edits.iter().filter(|edit| edit.place.end <= place);
        before.fold(place, |place, edit| place + edit.text.len() - edit.place.len())
    };
    let mut out = Vec::with_capacity(bytes.len() * 2);
    let mut from = 0;
    for edit in &edits {
        out.extend_from_slice(bytes.get(from..edit.place.start)?);
        out.extend_from_slice(&edit.text);
        from = edit.place.end;
    }
    out.extend_from_slice(bytes.get(from..)?);
    for (entry, place) in entries(bytes, &table) {
        let entry = moved(entry);
        out.get_mut(entry..entry + 10)?.copy_from_slice(format!("{:010}", moved(place)).as_bytes());
    }
    let tail = find_all(&out, b"startxref").last()?;
    out.truncate(tail);
    out.extend_from_slice(format!("startxref\n{}\n%%EOF", moved(table.start)).as_bytes());
    Some(out)
}

/// A stream in digits, where it is one of ours: its dictionary and its bytes.
fn in_digits(bytes: &[u8], object: usize, end: usize) -> Option<Edit> {
    let whole = bytes.get(object..end)?;
    let head = find_all(whole, BEGINS).next()?;
    let data = whole.get(head + BEGINS.len()..)?;
    let dictionary = std::str::from_utf8(whole.get(..head)?).ok()?;
    let length = format!("/Length {}", data.len());
    if !dictionary.contains(&length) || !dictionary.contains(PACKED) {
        return None;
    }
    let digits = data.iter().map(|byte| format!("{byte:02X}")).collect::<String>() + ">";
    let dictionary =
        dictionary.replace(&length, &format!("/Length {}", digits.len())).replace(PACKED, PACKED_IN_DIGITS);
    let text = [dictionary.as_bytes(), BEGINS, digits.as_bytes()].concat();
    Some(Edit { place: object..end, text })
}

/// The table that says where each object begins.
fn table(bytes: &[u8]) -> Option<Range<usize>> {
    let tail = bytes.get(find_all(bytes, b"startxref").last()?..)?;
    let start: usize = std::str::from_utf8(tail).ok()?.lines().nth(1)?.trim().parse().ok()?;
    let trailer = find_all(bytes.get(start..)?, b"trailer").next()?;
    Some(start..start + trailer)
}

/// The entries of objects that are there: where the entry stands, and what it says.
fn entries<'a>(bytes: &'a [u8], table: &Range<usize>) -> impl Iterator<Item = (usize, usize)> + 'a {
    let text = bytes.get(table.clone()).unwrap_or_default();
    let heads = text.split_inclusive(|byte| *byte == b'\n').take(2).map(<[u8]>::len).sum::<usize>();
    let first = table.start + heads;
    let rows = text.get(heads..).unwrap_or_default().chunks_exact(ENTRY);
    rows.enumerate().filter_map(move |(number, row)| {
        let row = std::str::from_utf8(row).ok()?;
        let place = row.get(..10)?.parse().ok()?;
        (row.get(17..18) == Some("n")).then_some((first + number * ENTRY, place))
    })
}

fn find_all<'a>(bytes: &'a [u8], what: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    bytes.windows(what.len()).enumerate().filter(move |(_, window)| *window == what).map(|(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file of two streams, the first of which ends in a carriage return.
    fn file() -> Vec<u8> {
        let mut file = b"%PDF-1.7\n".to_vec();
        let mut places = Vec::new();
        for data in [&b"abc\r"[..], b"abcd"] {
            places.push(file.len());
            let head = format!("1 0 obj\n<</Length {}/Filter/FlateDecode>>\nstream\n", data.len());
            file.extend_from_slice(&[head.as_bytes(), data, b"\nendstream\nendobj\n\n"].concat());
        }
        let table = file.len();
        let entries = places.iter().map(|place| format!("{place:010} 00000 n\r\n"));
        let entries: String = entries.collect();
        let end =
            format!("xref\n0 3\n0000000000 65535 f\r\n{entries}trailer\n<<>>\nstartxref\n{table}\n%%EOF");
        file.extend_from_slice(end.as_bytes());
        file
    }

    #[test]
    fn a_stream_that_ends_in_a_carriage_return_is_written_in_digits_and_every_place_is_right() {
        let mended = told_apart(file());
        let text = String::from_utf8(mended.clone()).expect("text");
        assert!(
            text.contains("/Length 9/Filter[/ASCIIHexDecode/FlateDecode]>>\nstream\n6162630D>\nendstream"),
            "{text}"
        );
        assert!(text.contains("/Length 4/Filter/FlateDecode>>\nstream\nabcd\nendstream"));
        let table = table(&mended).expect("a table");
        assert!(text[table.start..].starts_with("xref\n"));
        for (_, place) in entries(&mended, &table) {
            assert!(text[place..].starts_with("1 0 obj"), "{place}");
        }
    }

    #[test]
    fn a_file_without_such_a_stream_stays_as_it_is() {
        let sound = told_apart(file());
        assert_eq!(told_apart(sound.clone()), sound);
    }
}
