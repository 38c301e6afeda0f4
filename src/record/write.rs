//! Writing a record as YAML.

use anyhow::{Context, Result};

use super::Record;

/// The record as a YAML file that [`super::read`] reads back to an equal one.
///
/// # Errors
/// None that a record can cause; passed on from the serializer.
pub fn to_yaml(record: &Record) -> Result<String> {
    serde_yaml::to_string(record).context("a record that cannot be written as YAML")
}
