//! Writing a record as YAML.

use anyhow::{Context, Result};

use super::Record;

/// The record as a YAML file that `check::read_record` reads back to an equal one.
///
/// # Errors
/// None that a record can cause; passed on from the serializer.
pub fn to_yaml(record: &Record) -> Result<String> {
    let yaml = serde_yaml::to_string(record).context("a record that cannot be written as YAML")?;
    if !yaml.contains(['\u{2028}', '\u{2029}']) {
        return Ok(yaml);
    }
    // The writer follows YAML 1.1, where these two are line breaks; readers of YAML 1.2 take the
    // indent after them as text. JSON is YAML too, and keeps them.
    serde_json::to_string_pretty(record).context("a record that cannot be written as JSON")
}
