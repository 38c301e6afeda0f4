//! The files of a folder, by their endings.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The endings of YAML.
pub const YAML: &[&str] = &["yaml", "yml"];

/// What stands in a folder under a name with one of these endings, by name; nothing where there is no such folder.
///
/// # Errors
/// A failure that names the folder where it is there and cannot be read: nothing in it is passed over in silence.
pub fn listed(folder: &Path, endings: &[&str]) -> Result<Vec<PathBuf>, Failure> {
    let unread = |error| Failure::unread(folder, &error);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        // Whoever reads a link would expect what it leads to.
        Err(error) if error.kind() == ErrorKind::NotFound && folder.symlink_metadata().is_err() => {
            return Ok(Vec::new());
        }
        Err(error) => return Err(unread(error)),
    };
    let mut paths = Vec::new();
    for entry in entries {
        paths.push(entry.map_err(unread)?.path());
    }
    paths.retain(|path| {
        path.extension().and_then(|ending| ending.to_str()).is_some_and(|ending| endings.contains(&ending))
    });
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Lang, Messages};

    #[test]
    fn files_are_listed_by_name_and_a_folder_that_cannot_be_read_is_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        for name in ["b.yaml", "a.yml", "c.txt", "yaml", ".yaml"] {
            fs::write(path(name), "").expect("written");
        }
        assert_eq!(listed(folder.path(), YAML).expect("listed"), [path("a.yml"), path("b.yaml")]);
        assert_eq!(listed(folder.path(), &["txt"]).expect("listed"), [path("c.txt")]);
        assert!(listed(&path("nowhere"), YAML).expect("none").is_empty());
        let said = |name: &str| {
            let failure = listed(&path(name), YAML).expect_err("it is no folder");
            failure.lines(&Messages::new(Lang::En)).join("\n")
        };
        assert!(said("c.txt").contains("c.txt"), "{}", said("c.txt"));
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(path("gone"), path("link")).expect("linked");
            assert!(said("link").contains("link"), "{}", said("link"));
        }
    }
}
