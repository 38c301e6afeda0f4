//! Packs the catalogue: `data/**/*.yaml` becomes one JSON text, which reads in a fraction of the
//! time that YAML takes. The YAML itself is embedded as well, compressed, for `catalogue check`,
//! which needs the lines. So are the faces for other scripts, and the cases for training, which
//! nothing but `train` and `catalogue check` asks for; and the schemas that are kept in `docs/schema`.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use serde_json::{Map, Value};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let data = root.join("data");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let mut packed = Map::new();
    let mut translations = Vec::new();
    let mut sources = String::from("[\n");
    println!("cargo::rerun-if-changed={}", data.display());
    for path in catalogue(&data)? {
        println!("cargo::rerun-if-changed={}", path.display());
        let name = path.strip_prefix(&data)?.with_extension("");
        let name = name.to_string_lossy().replace('\\', "/");
        match name.starts_with("handouts/") {
            true => translations.push(read(&path)?),
            false => drop(packed.insert(name.clone(), read(&path)?)),
        }
        let yaml = out.join("yaml").join(name.replace('/', "-") + ".z");
        compress(&path, &yaml)?;
        sources.push_str(&format!("({name:?}, include_bytes!({yaml:?})),\n"));
    }
    sources.push(']');
    packed.insert("translations".to_owned(), Value::Array(translations));
    fs::write(out.join("training.z"), cases(&data.join("training"))?)?;
    faces(&data.join("fonts"), &out.join("fonts"))?;
    schemas(&root.join("docs/schema"), &out.join("schemas"))?;
    fs::write(out.join("messages.rs"), messages(&data)?)?;
    fs::write(out.join("catalogue.json"), serde_json::to_string(&Value::Object(packed))?)?;
    fs::write(out.join("catalogue_sources.rs"), sources)?;
    Ok(())
}

/// The cases for training as one packed text: a JSON object of YAML by name.
fn cases(folder: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut named = Map::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "yaml") {
                println!("cargo::rerun-if-changed={}", path.display());
                let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                named.insert(name, Value::from(fs::read_to_string(&path)?));
            }
        }
    }
    packed(serde_json::to_string(&named)?.as_bytes())
}

/// Packs the faces for other scripts: they are a third smaller then, and unpacked only where a document asks for
/// them.
fn faces(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("Noto") {
            println!("cargo::rerun-if-changed={}", path.display());
            compress(&path, &to.join(name + ".z"))?;
        }
    }
    Ok(())
}

/// Packs the schemas that a test makes from the types: of one kind in several languages, they are a seventh as large then.
fn schemas(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", from.display());
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        // That of a record is made where it is asked for.
        let kept = path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with("record."));
        if let Some(name) = path.file_stem().filter(|_| kept && path.extension().is_some_and(|e| e == "json"))
        {
            println!("cargo::rerun-if-changed={}", path.display());
            compress(&path, &to.join(name).with_added_extension("z"))?;
        }
    }
    Ok(())
}

/// What is asked for seldom stands in the program compressed, and is unpacked where it is asked for.
fn compress(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(to, packed(&fs::read(from)?)?)?)
}

fn packed(bytes: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes)?;
    Ok(packer.finish()?)
}

/// The catalogue's files: every one in `data/` and in the folders that belong to it.
fn catalogue(data: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for folder in [data.to_owned(), data.join("indicators"), data.join("handouts")] {
        for entry in fs::read_dir(folder)? {
            found.push(entry?.path());
        }
    }
    found.retain(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    found.sort();
    Ok(found)
}

fn read(path: &Path) -> Result<Value, Box<dyn Error>> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(serde_yaml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?)
}

/// The ids of the messages, each with the arguments it takes, as a table to be searched. A test compares the
/// languages with one another.
fn messages(data: &Path) -> Result<String, Box<dyn Error>> {
    let path = data.join("messages/en.ftl");
    println!("cargo::rerun-if-changed={}", data.join("messages").display());
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let text = fs::read_to_string(&path)?;
    let mut current = None;
    for line in text.lines() {
        let begins = line.starts_with(|c: char| c.is_ascii_lowercase());
        if let Some((id, _)) = line.split_once(" =").filter(|_| begins) {
            found.insert(id, BTreeSet::new());
            current = Some(id);
        }
        let arguments = line.split('$').skip(1).map(|rest| {
            rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default()
        });
        if let Some(known) = current.filter(|_| !line.starts_with('#')).and_then(|id| found.get_mut(id)) {
            known.extend(arguments);
        }
    }
    let rows: Vec<String> = found
        .into_iter()
        .map(|(id, arguments)| format!("({id:?}, &{:?})", arguments.into_iter().collect::<Vec<_>>()))
        .collect();
    Ok(format!("[{}]", rows.join(",\n")))
}
