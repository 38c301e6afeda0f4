//! What several tests need: the catalogue, records from text, and the program itself.

use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::OnceLock;

use assert_cmd::{Command, cargo::cargo_bin_cmd};
use holdepunkt::catalogue::{self, Catalogue};
use holdepunkt::check;
use holdepunkt::record::{self, Record};
use holdepunkt::words::{Lang, Messages};
use holdepunkt::world::clock::{self, At};

/// Both languages.
pub const LANGS: [Lang; 2] = [Lang::En, Lang::Nb];

/// The catalogue inside the program.
pub fn guide() -> &'static Catalogue {
    static GUIDE: OnceLock<Catalogue> = OnceLock::new();
    GUIDE.get_or_init(|| catalogue::embedded().expect("the embedded catalogue"))
}

/// One point in time for all.
pub fn at() -> At {
    clock::at(Some("2026-11-22T14:05"), None).expect("a time")
}

/// The messages of a language.
pub fn messages(lang: Lang) -> Messages {
    Messages::new(lang)
}

/// A record from YAML that must be fine; the schema is added.
pub fn record(yaml: &str) -> Record {
    let text = format!("schema: {}\n{yaml}", record::SCHEMA);
    try_record(&text).unwrap_or_else(|problems| panic!("{}\n{text}", problems.join("\n")))
}

/// A record from a whole file's text, or its problems in English.
pub fn try_record(text: &str) -> Result<Record, Vec<String>> {
    let read = check::read_record(guide(), "record.yaml", text.as_bytes());
    let messages = messages(Lang::En);
    read.record.ok_or_else(|| read.problems.iter().flat_map(|problem| problem.lines(&messages)).collect())
}

/// The folder of the package.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The program, in English and untouched by the environment.
pub fn program() -> Command {
    let mut command = cargo_bin_cmd!("holdepunkt");
    for (name, _) in std::env::vars_os() {
        let foreign = ["HOLDEPUNKT_", "LANG", "LC_", "NO_COLOR", "XDG_", "SOURCE_DATE_EPOCH"];
        if name.to_str().is_some_and(|name| foreign.iter().any(|prefix| name.starts_with(prefix))) {
            command.env_remove(name);
        }
    }
    command.env("SOURCE_DATE_EPOCH", "1795000000").env("HOLDEPUNKT_LANG", "en");
    // What the developer settled for themselves is no part of a test.
    command.env("HOLDEPUNKT_CONFIG", "/dev/null");
    command
}

/// A folder of its own for one test. Its path has no capital letters, and neither need files in it.
pub struct Folder(tempfile::TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        path
    }

    /// Runs the program in the folder, standard input empty.
    pub fn run(&self, args: &[&str]) -> Ran {
        Ran::new(program().current_dir(self.path()).args(args).output().expect("it runs"))
    }
}

/// What a run of the program left behind.
pub struct Ran<T = String> {
    pub code: Option<i32>,
    pub out: T,
    pub err: String,
}

impl Ran<Vec<u8>> {
    /// With standard output as the bytes it is.
    pub fn raw(output: Output) -> Self {
        let err = String::from_utf8(output.stderr).expect("UTF-8 on standard error");
        Self { code: output.status.code(), out: output.stdout, err }
    }
}

impl Ran {
    pub fn new(output: Output) -> Self {
        let out = String::from_utf8(output.stdout).expect("UTF-8 on standard output");
        let err = String::from_utf8(output.stderr).expect("UTF-8 on standard error");
        // An argument that a message asks for and the code does not give.
        assert!(!out.contains("{$") && !err.contains("{$"), "{out}{err}");
        Self { code: output.status.code(), out, err }
    }
}

/// A record that is fine, for the program to read.
pub const FINE: &str =
    "schema: holdepunkt.record/1\nperson: { age: adult }\nsafety: { immediate-danger: no }\n";

/// Every file under a folder with one of these endings.
pub fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path, endings));
        } else if path.extension().and_then(|e| e.to_str()).is_some_and(|e| endings.contains(&e)) {
            found.push(path);
        }
    }
    found.sort();
    found
}

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
        "docs/{name} differs from the program at line {line}; UPDATE_DOCS=1 cargo test writes it"
    );
}
