//! A ZIP archive as workbooks are: its files packed, without dates, so that the same files give the same bytes.

use std::io::Write as _;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

/// What is needed to read an archive: 2.0, with packing.
const VERSION: u16 = 20;
/// That the names are UTF-8.
const FLAGS: u16 = 1 << 11;
/// Packed by deflate.
const DEFLATE: u16 = 8;
/// The first day there is in an archive, 1 January 1980, at midnight.
const TIME_AND_DAY: [u16; 2] = [0, (1 << 5) | 1];

/// Packs files into an archive, in their order.
///
/// # Errors
/// None that texts can cause; passed on from the packer. More than an archive of this kind can hold is one.
pub(super) fn archive(files: &[(String, String)]) -> std::io::Result<Vec<u8>> {
    let mut whole = Bytes::default();
    let mut index = Bytes::default();
    for (name, text) in files {
        let mut packer = DeflateEncoder::new(Vec::new(), Compression::default());
        packer.write_all(text.as_bytes())?;
        let packed = packer.finish()?;
        let mut sum = Crc::new();
        sum.update(text.as_bytes());
        let place = length(whole.0.len())?;
        let mut head = Bytes::default();
        head.short(&[VERSION, FLAGS, DEFLATE]).short(&TIME_AND_DAY);
        head.long(&[sum.sum(), length(packed.len())?, length(text.len())?]);
        head.short(&[short(name.len())?, 0]);
        whole.0.extend(b"PK\x03\x04");
        whole.0.extend(&head.0);
        whole.0.extend(name.as_bytes());
        whole.0.extend(packed);
        // The index says the same again, and where the file stands.
        index.0.extend(b"PK\x01\x02");
        index.short(&[VERSION]);
        index.0.extend(&head.0);
        index.short(&[0, 0, 0]).long(&[0, place]);
        index.0.extend(name.as_bytes());
    }
    let count = short(files.len())?;
    let (place, size) = (length(whole.0.len())?, length(index.0.len())?);
    whole.0.extend(index.0);
    whole.0.extend(b"PK\x05\x06");
    whole.short(&[0, 0, count, count]).long(&[size, place]).short(&[0]);
    Ok(whole.0)
}

fn length(length: usize) -> std::io::Result<u32> {
    u32::try_from(length).map_err(std::io::Error::other)
}

fn short(length: usize) -> std::io::Result<u16> {
    u16::try_from(length).map_err(std::io::Error::other)
}

/// Bytes to which numbers are added, the low byte first.
#[derive(Default)]
struct Bytes(Vec<u8>);

impl Bytes {
    fn short(&mut self, numbers: &[u16]) -> &mut Self {
        numbers.iter().for_each(|number| self.0.extend(number.to_le_bytes()));
        self
    }

    fn long(&mut self, numbers: &[u32]) -> &mut Self {
        numbers.iter().for_each(|number| self.0.extend(number.to_le_bytes()));
        self
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::io::Read as _;

    use super::*;

    fn number(bytes: &[u8], at: usize, size: usize) -> usize {
        bytes[at..at + size].iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte))
    }

    /// The files of an archive, found as readers find them: from its end, by the index.
    pub fn files(bytes: &[u8]) -> Vec<(String, String)> {
        let end = bytes.len() - 22;
        assert_eq!(&bytes[end..end + 4], b"PK\x05\x06");
        let mut at = number(bytes, end + 16, 4);
        let mut files = Vec::new();
        for _ in 0..number(bytes, end + 10, 2) {
            assert_eq!(&bytes[at..at + 4], b"PK\x01\x02");
            let (packed, size, name) =
                (number(bytes, at + 20, 4), number(bytes, at + 24, 4), number(bytes, at + 28, 2));
            let place = number(bytes, at + 42, 4);
            assert_eq!(bytes[at + 6..at + 32], bytes[place + 4..place + 30], "both say the same");
            let data = place + 30 + name;
            let mut text = String::new();
            flate2::read::DeflateDecoder::new(&bytes[data..data + packed])
                .read_to_string(&mut text)
                .expect("unpacked");
            let mut sum = Crc::new();
            sum.update(text.as_bytes());
            assert_eq!((text.len(), sum.sum() as usize), (size, number(bytes, at + 16, 4)));
            let named = std::str::from_utf8(&bytes[place + 30..data]).expect("a name");
            files.push((named.to_owned(), text));
            at += 46 + name;
        }
        assert_eq!(at, end);
        files
    }

    #[test]
    fn what_is_packed_can_be_unpacked() {
        let packed = [("a.xml".to_owned(), "æøå ".repeat(1000)), ("b/å.xml".to_owned(), String::new())];
        let bytes = archive(&packed).expect("an archive");
        assert_eq!(files(&bytes), packed);
        assert!(bytes.len() < 500, "{}", bytes.len());
    }
}
