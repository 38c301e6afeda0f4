//! Pages of docs/ that a test makes from the program and compares with the file.

use crate::support::root;

/// Compares a page with its file, or writes it where `UPDATE_DOCS` is set.
pub fn compare(name: &str, page: &str) {
    let path = root().join("docs").join(name);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, page).expect("the page is written");
        return;
    }
    let file = std::fs::read_to_string(&path).unwrap_or_default();
    let changed = file.lines().zip(page.lines()).position(|(old, new)| old != new);
    let line = changed.unwrap_or_else(|| file.lines().count().min(page.lines().count())) + 1;
    assert!(
        file == page,
        "docs/{name} differs from the program at line {line}; UPDATE_DOCS=1 cargo test --test law writes it"
    );
}
