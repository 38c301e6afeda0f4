//! Getting the cases: those inside the program, or those beside another catalogue. Nothing else pays for them: they
//! are unpacked when a command asks.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use flate2::read::ZlibDecoder;

use crate::catalogue::display_name;
use crate::failure::Failure;
use crate::words::msg;
use crate::world::store;
use crate::yaml::{self, Node, Problem};

use super::case::Case;

/// The cases' YAML by name without ending, packed by the build script.
const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/training.z"));

/// The folder of the cases, inside the catalogue's.
pub(crate) const FOLDER: &str = "training";

/// Cases that were read, with the trees that know every line.
#[derive(Debug, Default)]
pub struct Cases {
    /// The cases that have the right form, by their files' names.
    pub cases: Vec<Case>,
    /// The trees by file name.
    pub trees: BTreeMap<String, Node>,
    /// The problems met while reading.
    pub problems: Vec<Problem>,
}

impl Cases {
    /// The case with this id.
    pub fn case(&self, id: &str) -> Option<&Case> {
        self.cases.iter().find(|case| case.id == id)
    }

    fn take(&mut self, folder: &str, name: &str, bytes: &[u8]) {
        let name = format!("{FOLDER}/{name}.yaml");
        let shown = display_name(folder, &name);
        match yaml::parse(&shown, bytes) {
            Ok(tree) => {
                let reading = yaml::read::<Case>(&shown, tree);
                self.problems.extend(reading.problems);
                self.cases.extend(reading.value);
                self.trees.insert(name, reading.tree);
            }
            Err(mut problems) => self.problems.append(&mut problems),
        }
    }
}

/// The file of a case, as its tree is known by.
pub(crate) fn file(case: &Case) -> String {
    format!("{FOLDER}/{}.yaml", case.id)
}

/// The cases inside the program; `folder` stands before their files in problems.
///
/// # Errors
/// Only if the program was packed wrongly, which its tests rule out.
pub fn embedded(folder: &str) -> Result<Cases, Failure> {
    let broken = |detail: &dyn std::fmt::Display| Failure::failed(msg!("error-embedded", detail = detail));
    let mut text = String::new();
    ZlibDecoder::new(PACKED).read_to_string(&mut text).map_err(|error| broken(&error))?;
    let packed: BTreeMap<String, String> = serde_json::from_str(&text).map_err(|error| broken(&error))?;
    let mut cases = Cases::default();
    for (name, yaml) in packed {
        cases.take(folder, &name, yaml.as_bytes());
    }
    Ok(cases)
}

/// The cases beside a catalogue in a folder; none where it has none.
///
/// # Errors
/// A failure where the folder or a file in it cannot be read.
pub fn load_folder(catalogue: &Path) -> Result<Cases, Failure> {
    let folder = catalogue.join(FOLDER);
    let mut cases = Cases::default();
    for path in store::listed(&folder, &["yaml"])? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = store::read_limited(&path, yaml::MAX_BYTES)?;
        cases.take(&catalogue.display().to_string(), &name, &bytes);
    }
    Ok(cases)
}
