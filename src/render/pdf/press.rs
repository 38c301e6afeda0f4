//! The engine's world: one template, one file of data, three faces, and nothing else.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::faces;

const TEMPLATE: &str = include_str!("template.typ");

static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(<Library as LibraryExt>::default()));
static MAIN: LazyLock<Option<Source>> =
    LazyLock::new(|| file("template.typ").map(|id| Source::new(id, TEMPLATE.to_owned())));
static DATA: LazyLock<Option<FileId>> = LazyLock::new(|| file("document.json"));

fn file(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// What one document is set with.
pub(super) struct Press {
    main: Source,
    data: Bytes,
}

impl Press {
    /// With the document as JSON.
    pub fn new(json: Vec<u8>) -> Self {
        let main = MAIN.clone().unwrap_or_else(|| Source::detached(TEMPLATE));
        Self { main, data: Bytes::new(json) }
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
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == *DATA { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        faces::STORE.font(index)
    }

    /// There is no today: a date is said in the document, or not at all.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
