//! A workbook of plain texts: what an XLSForm needs of the format, and no more.

use std::fmt::Write as _;

use super::archive::archive;
use super::xlsform::Sheet;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const MIME: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// The workbook's bytes: the same for the same sheets.
///
/// # Errors
/// None that texts can cause; passed on from the writer of the archive.
pub(super) fn workbook(sheets: &[Sheet]) -> std::io::Result<Vec<u8>> {
    let targets: Vec<_> =
        (1..=sheets.len()).map(|number| ("worksheet", format!("worksheets/sheet{number}.xml"))).collect();
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), types(sheets)),
        ("_rels/.rels".to_owned(), relations(&[("officeDocument", "xl/workbook.xml".to_owned())])),
        ("xl/workbook.xml".to_owned(), book(sheets)),
        ("xl/_rels/workbook.xml.rels".to_owned(), relations(&targets)),
    ];
    let part =
        |(index, sheet): (usize, &Sheet)| (format!("xl/worksheets/sheet{}.xml", index + 1), cells(sheet));
    parts.extend(sheets.iter().enumerate().map(part));
    archive(&parts)
}

fn types(sheets: &[Sheet]) -> String {
    let mut xml = format!("{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">");
    let relations = "application/vnd.openxmlformats-package.relationships+xml";
    // Writing to a string does not fail, here and below.
    let _ = write!(xml, "<Default Extension=\"rels\" ContentType=\"{relations}\"/>");
    let _ = write!(xml, "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    let mut part = |name: &str, kind: &str| {
        let _ = write!(xml, "<Override PartName=\"/xl/{name}\" ContentType=\"{MIME}.{kind}+xml\"/>");
    };
    part("workbook.xml", "sheet.main");
    (1..=sheets.len()).for_each(|number| part(&format!("worksheets/sheet{number}.xml"), "worksheet"));
    xml + "</Types>"
}

fn relations(targets: &[(&str, String)]) -> String {
    let mut xml = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (index, (kind, target)) in targets.iter().enumerate() {
        let number = index + 1;
        let _ =
            write!(xml, "<Relationship Id=\"rId{number}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>");
    }
    xml + "</Relationships>"
}

fn book(sheets: &[Sheet]) -> String {
    let mut xml = format!("{HEAD}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets>");
    for (index, sheet) in sheets.iter().enumerate() {
        let number = index + 1;
        let _ = write!(xml, "<sheet name=\"{}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>", sheet.name);
    }
    xml + "</sheets></workbook>"
}

/// The head stays in sight, and columns are wide enough to be read.
fn cells(sheet: &Sheet) -> String {
    let mut xml = format!(
        "{HEAD}<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView workbookViewId=\"0\">\
         <pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>\
         <cols><col min=\"1\" max=\"{}\" width=\"28\" customWidth=\"1\"/></cols><sheetData>",
        sheet.rows.first().map_or(1, Vec::len)
    );
    for row in &sheet.rows {
        xml.push_str("<row>");
        for cell in row {
            if cell.is_empty() {
                xml.push_str("<c/>");
            } else {
                xml.push_str("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                escape(cell, &mut xml);
                xml.push_str("</t></is></c>");
            }
        }
        xml.push_str("</row>");
    }
    xml + "</sheetData></worksheet>"
}

fn escape(text: &str, xml: &mut String) {
    for c in text.chars() {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            c => xml.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::archive::tests::files;
    use super::*;

    #[test]
    fn a_workbook_holds_texts_as_they_are() {
        let rows = vec![vec!["a".to_owned(), String::new(), "x < y & z\n– no".to_owned()]];
        let files = files(&workbook(&[Sheet { name: "survey", rows }]).expect("a workbook"));
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        let sheet = "xl/worksheets/sheet1.xml";
        let all =
            ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", sheet];
        assert_eq!(names, all);
        let cells = "<c/><c t=\"inlineStr\"><is><t xml:space=\"preserve\">x &lt; y &amp; z\n– no</t>";
        assert!(files[4].1.contains(cells), "{}", files[4].1);
    }
}
