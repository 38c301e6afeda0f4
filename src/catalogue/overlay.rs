//! A folder of an agency's own, laid over the guide. It adds bodies and routines and takes nothing away: ids of its own
//! begin so that no guide has them, and what it adds says whose it is wherever it is printed.

use std::collections::BTreeMap;
use std::path::Path;

use crate::choice::Choice;
use crate::failure::Failure;
use crate::words::search::is_id;
use crate::words::{Lang, Messages, Text, msg};
use crate::world::store;
use crate::yaml::{self, Node, Problem};

use super::load::Reader;
use super::{Agency, Catalogue, ContactFile, Item, Overlay, OwnSteps};

/// The files of an overlay. The first is needed, and no other is read.
pub(crate) const AGENCY: &str = "agency.yaml";
pub(crate) const CONTACTS: &str = "contacts.yaml";
pub(crate) const STEPS: &str = "steps.yaml";

/// What the id of everything that is an agency's own begins with: no guide has such an id.
pub const OWN: &str = "own-";

/// Whether an id can be of an agency's own: whoever has not its folder takes it as it is.
pub fn is_own(id: &str) -> bool {
    id.starts_with(OWN) && is_id(id)
}

/// An overlay read from YAML, with the trees that know every line.
pub struct LoadedOverlay {
    /// The overlay; `None` where a file cannot be read as what it should be.
    pub overlay: Option<Overlay>,
    /// The trees by file name.
    pub trees: BTreeMap<String, Node>,
    /// The problems met while reading.
    pub problems: Vec<Problem>,
    /// Files that are YAML and are none of an overlay's.
    pub strangers: Vec<String>,
}

/// Reads the overlay in a folder.
///
/// # Errors
/// A failure where the folder cannot be read at all.
pub fn load_overlay(folder: &Path) -> Result<LoadedOverlay, Failure> {
    let (files, strangers) = files(folder)?;
    let shown = folder.display().to_string();
    let mut reader = Reader::new(&shown, files);
    let agency = reader.one::<Agency>(AGENCY);
    let contacts = reader.has(CONTACTS).then(|| reader.one::<ContactFile>(CONTACTS));
    let steps = reader.has(STEPS).then(|| reader.one::<OwnSteps>(STEPS));
    let whole = || {
        Some(Overlay {
            agency: agency?,
            contacts: contacts.map_or(Some(Vec::new()), |file| Some(file?.contacts))?,
            steps: steps.map_or(Some(Vec::new()), |file| Some(file?.steps))?,
        })
    };
    let overlay = whole();
    Ok(LoadedOverlay { overlay, trees: reader.trees, problems: reader.problems, strangers })
}

/// Files by name.
type Files = BTreeMap<String, Vec<u8>>;

/// The overlay's files in a folder, and the names of other YAML there: a name that is misspelt is none of them.
fn files(folder: &Path) -> Result<(Files, Vec<String>), Failure> {
    if !folder.is_dir() {
        let message = msg!("error-no-folder", path = folder.display());
        return Err(Failure::usage(message).advise(msg!("advice-no-folder")));
    }
    let (mut files, mut strangers) = (BTreeMap::new(), Vec::new());
    for path in store::listed(folder, store::YAML)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if [AGENCY, CONTACTS, STEPS].contains(&name.as_str()) {
            files.insert(name, store::read_limited(&path, yaml::MAX_BYTES)?);
        } else {
            strangers.push(name);
        }
    }
    Ok((files, strangers))
}

impl Catalogue {
    /// The guide with an overlay on it. The names of its bodies say whose they are.
    #[must_use]
    pub fn with(mut self, overlay: Overlay) -> Self {
        let mut overlay = overlay;
        for contact in &mut overlay.contacts {
            contact.own = true;
            contact.name = marked(&contact.name, &overlay.agency.name);
        }
        self.contacts.append(&mut overlay.contacts);
        self.own = Some(overlay);
        self
    }

    /// The agency whose entries are laid over the guide, where there is one.
    pub fn agency(&self) -> Option<&Agency> {
        self.own.as_ref().map(|own| &own.agency)
    }

    /// The routines of an agency's own.
    pub fn own_steps(&self) -> &[Item] {
        self.own.as_ref().map_or(&[], |own| &own.steps)
    }

    /// The bodies of the guide itself.
    pub fn guide_contacts(&self) -> impl Iterator<Item = &super::Contact> {
        self.contacts.iter().filter(|contact| !contact.own)
    }

    /// The official names of municipalities, each with all of its own.
    pub fn municipalities(&self) -> impl Iterator<Item = &Vec<String>> {
        self.counties.iter().flat_map(|county| &county.municipalities)
    }
}

/// A name with whose it is.
fn marked(name: &Text, agency: &Text) -> Text {
    let one = |lang: &Lang| {
        let words = msg!("own-name", name = name.get(*lang), agency = agency.get(*lang));
        (*lang, Messages::new(*lang).text(words))
    };
    Lang::ALL.iter().map(one).collect()
}

/// What the files of an overlay hold, by their names.
#[cfg(test)]
pub(crate) fn overlay_files_schema(generator: schemars::SchemaGenerator) -> schemars::Schema {
    #[derive(schemars::JsonSchema)]
    #[schemars(deny_unknown_fields)]
    #[expect(dead_code, reason = "its shape is what counts")]
    struct Files {
        agency: Agency,
        contacts: Option<ContactFile>,
        steps: Option<OwnSteps>,
    }
    generator.into_root_schema_for::<Files>()
}
