//! The engine's world: the parts of the sheet, two files of data, three faces, and nothing else.

use std::sync::{LazyLock, OnceLock};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::faces;

/// The parts of the sheet. The first brings in the others, where a document needs them.
static PARTS: [Part; 6] = [
    Part::new("main.typ", include_str!("sheet/main.typ")),
    Part::new("base.typ", include_str!("sheet/base.typ")),
    Part::new("blocks.typ", include_str!("sheet/blocks.typ")),
    Part::new("checklist.typ", include_str!("sheet/checklist.typ")),
    Part::new("flow.typ", include_str!("sheet/flow.typ")),
    Part::new("cards.typ", include_str!("sheet/cards.typ")),
];

static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(<Library as LibraryExt>::default()));
static DOCUMENT: LazyLock<Option<FileId>> = LazyLock::new(|| file("document.json"));
static RUNNING: LazyLock<Option<FileId>> = LazyLock::new(|| file("running.json"));

fn file(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// A part of the sheet, parsed when it is first asked for and then kept.
struct Part {
    name: &'static str,
    text: &'static str,
    source: OnceLock<Source>,
}

impl Part {
    const fn new(name: &'static str, text: &'static str) -> Self {
        Self { name, text, source: OnceLock::new() }
    }

    fn source(&self) -> &Source {
        self.source.get_or_init(|| match file(self.name) {
            Some(id) => Source::new(id, self.text.to_owned()),
            None => Source::detached(self.text),
        })
    }
}

/// What one document is set with.
pub(super) struct Press {
    document: Bytes,
    running: Bytes,
}

impl Press {
    /// With the document, and what stands at the top of its pages, as JSON.
    pub fn new(document: Vec<u8>, running: Vec<u8>) -> Self {
        Self { document: Bytes::new(document), running: Bytes::new(running) }
    }
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        faces::STORE.book()
    }

    fn main(&self) -> FileId {
        PARTS[0].source().id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let part = PARTS.iter().find(|part| file(part.name) == Some(id));
        part.map(|part| part.source().clone()).ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match Some(id) {
            id if id == *DOCUMENT => Ok(self.document.clone()),
            id if id == *RUNNING => Ok(self.running.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        faces::STORE.font(index)
    }

    /// There is no today: a date is said in the document, or not at all.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
