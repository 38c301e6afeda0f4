//! Getting the catalogue: the embedded one, or another from a folder.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::failure::Failure;
use crate::words::msg;
use crate::world::store;
use crate::yaml::{self, Node, Problem};

use super::*;

/// The YAML files a catalogue consists of, in the order they are read.
pub(crate) mod file {
    pub const GUIDE: &str = "guide.yaml";
    pub const SOURCES: &str = "sources.yaml";
    pub const INDICATORS: [&str; 4] = [
        "indicators/adult.yaml",
        "indicators/minor.yaml",
        "indicators/prostitution.yaml",
        "indicators/forced-labour.yaml",
    ];
    pub const TOPICS: &str = "topics.yaml";
    pub const CONVERSATION: &str = "conversation.yaml";
    pub const FACTS: &str = "facts.yaml";
    pub const DUTIES: &str = "duties.yaml";
    pub const STEPS: &str = "steps.yaml";
    pub const CONTRADICTIONS: &str = "contradictions.yaml";
    pub const RIGHTS: &str = "rights.yaml";
    pub const CONTACTS: &str = "contacts.yaml";
    pub const TERMS: &str = "terms.yaml";
    pub const QUICK: &str = "quick.yaml";
    pub const HANDOUTS: &str = "handouts.yaml";
}

/// The catalogue packed as JSON by the build script.
const PACKED: &str = include_str!(concat!(env!("OUT_DIR"), "/catalogue.json"));
/// The YAML it was packed from, by name without ending.
static EMBEDDED: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/catalogue_sources.rs"));

/// A catalogue read from YAML, with the trees that know every line.
pub struct Loaded {
    /// The catalogue; `None` where a file is missing or cannot be read as what it should be.
    pub catalogue: Option<Catalogue>,
    /// The trees by file name.
    pub trees: BTreeMap<String, Node>,
    /// The problems met while reading.
    pub problems: Vec<Problem>,
}

#[derive(Deserialize)]
struct Packed {
    guide: Guide,
    sources: SourceFile,
    #[serde(rename = "indicators/adult")]
    adult: IndicatorFile,
    #[serde(rename = "indicators/minor")]
    minor: IndicatorFile,
    #[serde(rename = "indicators/prostitution")]
    prostitution: IndicatorFile,
    #[serde(rename = "indicators/forced-labour")]
    forced_labour: IndicatorFile,
    topics: TopicFile,
    conversation: Conversation,
    facts: FactFile,
    duties: DutyFile,
    steps: Steps,
    contradictions: ContradictionFile,
    rights: RightFile,
    contacts: ContactFile,
    terms: Knowledge,
    quick: Quick,
    handouts: Handouts,
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
    let files =
        EMBEDDED.iter().map(|(name, text)| (format!("{name}.yaml"), text.as_bytes().to_vec())).collect();
    from_files("data", files)
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
    for name in names() {
        let path = folder.join(name);
        // A file that is not there is named with the other problems; one that cannot be read is a failure.
        if path.exists() {
            files.insert(name.to_owned(), store::read_limited(&path, yaml::MAX_BYTES)?);
        }
    }
    Ok(from_files(&folder.display().to_string(), files))
}

fn names() -> impl Iterator<Item = &'static str> {
    use file::*;
    [GUIDE, SOURCES].into_iter().chain(INDICATORS).chain([
        TOPICS,
        CONVERSATION,
        FACTS,
        DUTIES,
        STEPS,
        CONTRADICTIONS,
        RIGHTS,
        CONTACTS,
        TERMS,
        QUICK,
        HANDOUTS,
    ])
}

/// Reads a catalogue from files in memory; `folder` stands before their names in problems.
pub(super) fn from_files(folder: &str, files: BTreeMap<String, Vec<u8>>) -> Loaded {
    let mut reader = Reader { folder, files, trees: BTreeMap::new(), problems: Vec::new() };
    let packed = reader.all();
    Loaded { catalogue: packed.map(assemble), trees: reader.trees, problems: reader.problems }
}

struct Reader<'a> {
    folder: &'a str,
    files: BTreeMap<String, Vec<u8>>,
    trees: BTreeMap<String, Node>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    /// Reads every file before giving up on any, so that one run names all problems.
    fn all(&mut self) -> Option<Packed> {
        let guide = self.one(file::GUIDE);
        let sources = self.one(file::SOURCES);
        let [adult, minor, prostitution, forced_labour] = file::INDICATORS.map(|name| self.one(name));
        let topics = self.one(file::TOPICS);
        let conversation = self.one(file::CONVERSATION);
        let facts = self.one(file::FACTS);
        let duties = self.one(file::DUTIES);
        let steps = self.one(file::STEPS);
        let contradictions = self.one(file::CONTRADICTIONS);
        let rights = self.one(file::RIGHTS);
        let contacts = self.one(file::CONTACTS);
        let terms = self.one(file::TERMS);
        let quick = self.one(file::QUICK);
        let handouts = self.one(file::HANDOUTS);
        Some(Packed {
            guide: guide?,
            sources: sources?,
            adult: adult?,
            minor: minor?,
            prostitution: prostitution?,
            forced_labour: forced_labour?,
            topics: topics?,
            conversation: conversation?,
            facts: facts?,
            duties: duties?,
            steps: steps?,
            contradictions: contradictions?,
            rights: rights?,
            contacts: contacts?,
            terms: terms?,
            quick: quick?,
            handouts: handouts?,
        })
    }

    fn one<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
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
