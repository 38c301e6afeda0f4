//! Getting the catalogue: the embedded one, or another from a folder.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use flate2::read::ZlibDecoder;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::failure::Failure;
use crate::words::msg;
use crate::world::store;
use crate::yaml::{self, Node, Problem};

use super::*;

/// The files of a catalogue, in the order they are read: each row is all that is said of one.
macro_rules! files {
    ($($FILE:ident $field:ident $name:literal: $Type:ty;)*) => {
        /// The files' names.
        pub(crate) mod file {
            $(pub const $FILE: &str = concat!($name, ".yaml");)*
        }

        const NAMES: &[&str] = &[$(file::$FILE),*];

        #[derive(Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        struct Packed {
            $(#[serde(rename = $name)] $field: $Type,)*
            translations: Vec<Translation>,
        }

        impl Reader<'_> {
            /// Reads every file before giving up on any, so that one run names all problems.
            fn all(&mut self) -> Option<Packed> {
                $(let $field = self.one(file::$FILE);)*
                let translations = self.translations();
                Some(Packed { $($field: $field?,)* translations: translations? })
            }
        }
    };
}

files! {
    GUIDE guide "guide": Guide;
    REGIONS regions "regions": Regions;
    SOURCES sources "sources": SourceFile;
    ADULT adult "indicators/adult": IndicatorFile;
    MINOR minor "indicators/minor": IndicatorFile;
    PROSTITUTION prostitution "indicators/prostitution": IndicatorFile;
    FORCED_LABOUR forced_labour "indicators/forced-labour": IndicatorFile;
    TOPICS topics "topics": TopicFile;
    CONVERSATION conversation "conversation": Conversation;
    FACTS facts "facts": FactFile;
    DUTIES duties "duties": DutyFile;
    STEPS steps "steps": Steps;
    CONTRADICTIONS contradictions "contradictions": ContradictionFile;
    RIGHTS rights "rights": RightFile;
    CONTACTS contacts "contacts": ContactFile;
    TERMS terms "terms": Knowledge;
    QUICK quick "quick": Quick;
    HANDOUTS handouts "handouts": Handouts;
}

/// The folder of what the person keeps in further languages: a file each, none of which has to be there.
pub(crate) const TRANSLATIONS: &str = "handouts";

/// The catalogue packed as JSON by the build script.
const PACKED: &str = include_str!(concat!(env!("OUT_DIR"), "/catalogue.json"));
/// The YAML it was packed from, by name without ending, compressed.
static EMBEDDED: &[(&str, &[u8])] = &include!(concat!(env!("OUT_DIR"), "/catalogue_sources.rs"));

/// A catalogue read from YAML, with the trees that know every line.
pub struct Loaded {
    /// The catalogue; `None` where a file is missing or cannot be read as what it should be.
    pub catalogue: Option<Catalogue>,
    /// The trees by file name.
    pub trees: BTreeMap<String, Node>,
    /// The problems met while reading.
    pub problems: Vec<Problem>,
}

/// The catalogue inside the program.
///
/// # Errors
/// Only if the program was built from a catalogue that does not fit it, which its tests rule out.
pub fn embedded() -> Result<Catalogue, Failure> {
    let packed: Packed = serde_json::from_str(PACKED)
        .map_err(|error| Failure::failed(msg!("error-embedded", detail = error)))?;
    Ok(assemble(packed))
}

/// The embedded catalogue read from the YAML it was packed from, with every line known.
pub fn load_embedded_yaml() -> Loaded {
    let unpacked = |(name, packed): &(&str, &[u8])| {
        let mut bytes = Vec::new();
        // What cannot be unpacked is told of as a file that is not there.
        ZlibDecoder::new(*packed).read_to_end(&mut bytes).ok().map(|_| (format!("{name}.yaml"), bytes))
    };
    from_files("data", EMBEDDED.iter().filter_map(unpacked).collect())
}

fn assemble(packed: Packed) -> Catalogue {
    let Packed { guide, sources, adult, minor, prostitution, forced_labour, .. } = packed;
    let mut indicators = Vec::new();
    let mut cautions = Vec::new();
    for mut file in [adult, minor, prostitution, forced_labour] {
        for indicator in &mut file.indicators {
            indicator.list = file.list;
        }
        indicators.append(&mut file.indicators);
        cautions.append(&mut file.cautions);
    }
    Catalogue {
        guide,
        sources: sources.sources,
        indicators,
        cautions,
        counties: packed.regions.counties,
        topics: packed.topics.topics,
        conversation: packed.conversation,
        facts: packed.facts.facts,
        laws: packed.duties.laws,
        duties: packed.duties.duties,
        steps: packed.steps,
        contradictions: packed.contradictions.contradictions,
        rights: packed.rights.rights,
        contacts: packed.contacts.contacts,
        knowledge: packed.terms,
        quick: packed.quick,
        handouts: packed.handouts,
        own: None,
        translations: packed.translations,
    }
}

/// Reads the catalogue in a folder, each file by its name in the format.
///
/// # Errors
/// A failure where the folder cannot be read at all.
pub fn load_folder(folder: &Path) -> Result<Loaded, Failure> {
    if !folder.is_dir() {
        let message = msg!("error-no-folder", path = folder.display());
        return Err(Failure::usage(message).advise(msg!("advice-no-folder")));
    }
    let mut files = BTreeMap::new();
    for name in NAMES {
        let path = folder.join(name);
        // A file that is not there is named with the other problems; one that cannot be read is a failure.
        if path.exists() {
            files.insert((*name).to_owned(), store::read_limited(&path, yaml::MAX_BYTES)?);
        }
    }
    // A catalogue has this folder or has it not.
    for path in store::listed(&folder.join(TRANSLATIONS), &["yaml"])? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        files.insert(format!("{TRANSLATIONS}/{name}"), store::read_limited(&path, yaml::MAX_BYTES)?);
    }
    Ok(from_files(&folder.display().to_string(), files))
}

/// Reads a catalogue from files in memory; `folder` stands before their names in problems.
pub(super) fn from_files(folder: &str, files: BTreeMap<String, Vec<u8>>) -> Loaded {
    let mut reader = Reader::new(folder, files);
    let packed = reader.all();
    Loaded { catalogue: packed.map(assemble), trees: reader.trees, problems: reader.problems }
}

/// Reads files one by one, and keeps the trees and the problems of all.
pub(super) struct Reader<'a> {
    folder: &'a str,
    files: BTreeMap<String, Vec<u8>>,
    pub trees: BTreeMap<String, Node>,
    pub problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    /// Of files in memory; `folder` stands before their names in problems.
    pub fn new(folder: &'a str, files: BTreeMap<String, Vec<u8>>) -> Self {
        Self { folder, files, trees: BTreeMap::new(), problems: Vec::new() }
    }

    /// Whether there is a file of this name.
    pub fn has(&self, name: &str) -> bool {
        self.files.contains_key(name)
    }

    /// Every file of the folder of further languages.
    fn translations(&mut self) -> Option<Vec<Translation>> {
        let folder = format!("{TRANSLATIONS}/");
        let names: Vec<String> =
            self.files.keys().filter(|name| name.starts_with(&folder)).cloned().collect();
        let read: Vec<Option<Translation>> = names.iter().map(|name| self.one(name)).collect();
        read.into_iter().collect()
    }

    /// What a file holds; nothing where it has a problem, which is kept.
    pub fn one<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let shown = display_name(self.folder, name);
        let Some(bytes) = self.files.get(name) else {
            self.problems.push(Problem {
                file: shown,
                place: None,
                path: yaml::Path::default(),
                what: msg!("problem-no-file"),
                advice: Some(msg!("advice-no-file")),
            });
            return None;
        };
        let tree = match yaml::parse(&shown, bytes) {
            Ok(tree) => tree,
            Err(mut problems) => {
                self.problems.append(&mut problems);
                return None;
            }
        };
        let reading = yaml::read::<T>(&shown, tree);
        self.problems.extend(reading.problems);
        self.trees.insert(name.to_owned(), reading.tree);
        reading.value
    }
}

/// A file's name as shown in problems: with its folder, if it has one.
pub(crate) fn display_name(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { Path::new(folder).join(name).display().to_string() }
}

/// What the files of a catalogue hold, by their names.
#[cfg(test)]
pub(crate) fn packed_schema(generator: schemars::SchemaGenerator) -> schemars::Schema {
    generator.into_root_schema_for::<Packed>()
}
