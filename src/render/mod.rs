//! Painting documents: one file a format.

pub mod ascii;
mod contacts_json;
mod csv;
mod htcds;
mod html;
mod json;
mod kept_schemas;
mod markdown;
pub mod pdf;
mod schema;
mod text;

pub use contacts_json::contacts as contacts_json;
pub use csv::{CSV_HEAD, csv_rows};
pub use htcds::{HTCDS_HEAD, htcds_row};
pub use html::html;
pub use json::{
    agreement as agreement_json, assessment as assessment_json, case_list, catalogue_list,
    duties as duties_json,
};
pub use kept_schemas::{assessment_schema, catalogue_schema, overlay_schema};
pub use markdown::markdown;
pub use schema::record_schema;
pub use text::{Look, Section, sections, text};
