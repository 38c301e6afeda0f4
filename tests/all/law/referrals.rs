//! docs/referrals.md: five different persons, and whom the program names for each and why. The
//! output is captured from the program; whom it must name is written here by hand from Part 8 of the
//! KOM guide.

use std::fmt::Write as _;

use crate::support;
use crate::support::Folder;

/// One person: file name, what it is about, the record, who must come in this order, who never.
struct Case {
    file: &'static str,
    about: &'static str,
    record: &'static str,
    /// Names as printed, the first being the first row of the table.
    order: &'static [&'static str],
    never: &'static [&'static str],
}

const CASES: [Case; 5] = [
    Case {
        file: "man-oslo.yaml",
        about: "A man in forced labour in Oslo. Safe House Filemon is for men exploited in that way, in Oslo, so it \
                comes right after the helpline that answers by day and by night.",
        record: "\
schema: holdepunkt.record/1
assessor: { role: public-authority, sector: labour-inspection }
person: { age: adult, gender: man }
safety: { immediate-danger: no, urgent-health: no }
forms: [forced-labour]
region: oslo
residence: permit
wishes: { help: yes, stay: no, return: no }
",
        order: &["ROSA", "Safe House Filemon", "Caritas Norway", "The police"],
        never: &["Shalam", "Marita", "Child welfare", "(KOM)", "Local NAV office", "Nadheim"],
    },
    Case {
        file: "woman-kristiansand.yaml",
        about: "A woman in Kristiansand who sells sex, met by a volunteer. Shalam works with women there. What is in \
                other towns is not named.",
        record: "\
schema: holdepunkt.record/1
assessor: { role: volunteer, sector: organisation }
person: { age: adult, gender: woman }
safety: { immediate-danger: no, urgent-health: no }
forms: [prostitution]
region: kristiansand
residence: eea
wishes: { help: unsure, report: no, stay: no, return: no }
",
        order: &["ROSA", "Shalam Kristiansand", "Pro Sentret", "The police"],
        never: &["Marita", "Filemon", "Caritas", "Child welfare", "(KOM)"],
    },
    Case {
        file: "worker-bergen.yaml",
        about: "A migrant worker in Bergen. Caritas has a resource centre in Bergen, and so has the service centre for \
                foreign workers. The Labour Inspection Authority oversees the employer.",
        record: "\
schema: holdepunkt.record/1
assessor: { role: public-authority, sector: nav }
person: { age: adult, gender: man }
safety: { immediate-danger: no, urgent-health: no }
forms: [forced-labour]
region: bergen
residence: eea
wishes: { help: yes, stay: no, return: no }
",
        order: &[
            "ROSA",
            "Caritas Norway",
            "The police",
            "Norwegian Labour Inspection Authority",
            "Service Centre for Foreign Workers",
        ],
        never: &["Migration Centre", "Nadheim", "Child welfare", "(KOM)"],
    },
    Case {
        file: "child-oslo.yaml",
        about: "A girl in Oslo, exploited in prostitution. Child welfare comes first, and none of the houses for adults \
                is named, though the form and the town fit them.",
        record: "\
schema: holdepunkt.record/1
assessor: { role: public-authority, sector: health }
person: { age: under-18, gender: woman }
safety: { immediate-danger: no, urgent-health: no }
forms: [prostitution]
region: oslo
residence: none
",
        order: &[
            "Child welfare service",
            "Emergency child welfare service",
            "Alarmtelefonen",
            "National Guidance Unit",
            "The police",
        ],
        never: &["Lauras hus", "Marita", "Nadheim", "Pro Sentret", "ROSA", "Local NAV office", "(KOM)"],
    },
    Case {
        file: "woman-reflection-oslo.yaml",
        about: "A woman in Oslo with a reflection period. An adult with such a permit goes to the local NAV office; in \
                Oslo, HTSO at NAV Grünerløkka follows up and comes before it.",
        record: "\
schema: holdepunkt.record/1
assessor: { role: public-authority, sector: health }
person: { age: adult, gender: woman }
safety: { immediate-danger: no, urgent-health: no }
forms: [prostitution]
region: oslo
residence: reflection-period
wishes: { help: yes, report: unsure, stay: yes, return: no }
",
        order: &[
            "ROSA",
            "Lauras hus",
            "Human Trafficking Support Oslo",
            "Local NAV office",
            "Nadheim",
            "UDI",
        ],
        never: &["Filemon", "Shalam", "Child welfare", "Caritas", "(KOM)"],
    },
];

const INTRO: &str = "\
# Five referrals

Whom the program names for five different persons, and why. Each table is captured from the program by a test, which
fails where the page and the program differ; `UPDATE_DOCS=1 cargo test` captures it anew. The same record,
catalogue and time give the same table.

Confirmed bodies come before unconfirmed ones. Then they are ordered by urgency, then by how many known facts make them
fit, then as listed. *Why* names those facts: a fact that is not known is no reason. A body that takes no single
cases is never named. Hours are given and never \"open now\", for nobody knows when a page is read.
";

/// The table under a heading, up to the next heading.
fn section(text: &str, heading: &str) -> String {
    let after = text.lines().skip_while(|line| *line != heading).skip(1);
    let is_heading = |line: &&str| line.starts_with(|c: char| c.is_ascii_uppercase());
    let lines: Vec<&str> = after.take_while(|line| !is_heading(line)).map(str::trim_end).collect();
    lines.join("\n").trim_end().to_owned()
}

#[test]
fn five_referrals_as_the_page_shows_them() {
    let folder = Folder::new();
    let mut page = INTRO.to_owned();
    let mut tables = Vec::new();
    for case in CASES {
        folder.file(case.file, case.record);
        let ran = folder.run(&["assess", case.file, "--full", "--at", "2026-11-23T10:00", "--width", "100"]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        assert!(ran.out.starts_with("Danger to life or health: 112"), "{}", case.file);
        let table = section(&ran.out, "WHO CAN HELP").replace('\u{a0}', " ");
        named(&case, &table);
        let title = case.about.split('.').next().expect("a title");
        let rest = case.about[title.len() + 1..].trim();
        let _ = writeln!(page, "\n## {title}\n\n{}\n", textwrap::fill(rest, 118));
        let _ = writeln!(page, "```yaml\n# {}\n{}```\n", case.file, case.record);
        let _ =
            writeln!(page, "`holdepunkt assess {} --full --at 2026-11-23T10:00 --width 100`\n", case.file);
        let _ = writeln!(page, "```\nWHO CAN HELP\n{table}\n```");
        tables.push(table);
    }
    for (index, table) in tables.iter().enumerate() {
        assert!(!tables[..index].contains(table), "two persons have one table");
    }
    support::compare("referrals.md", &page);
}

/// The names of the table's rows are in the order expected, and those who must not are not there.
fn named(case: &Case, table: &str) {
    // A row's cells may be wrapped: its name is the first column of all its lines.
    let head = table.lines().find(|line| line.contains("Contact")).expect("a head");
    let before = head.split_once("Contact").expect("the column").0;
    let width = before.chars().count();
    let mut rows: Vec<String> = Vec::new();
    for line in table.lines() {
        if line.starts_with(['─', '═']) {
            rows.push(String::new());
        } else if let Some(row) = rows.last_mut() {
            let name: String = line.chars().take(width).collect();
            row.push_str(name.trim_end());
        }
    }
    let names: Vec<&str> = rows.iter().map(|row| row.trim()).filter(|row| !row.is_empty()).skip(1).collect();
    let mut from = 0;
    for wanted in case.order {
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        let place = names[from..].iter().position(|name| squeezed(name).contains(&squeezed(wanted)));
        let place = place.unwrap_or_else(|| panic!("{}: {wanted} in {names:?}", case.file));
        assert!(from > 0 || place == 0, "{}: {wanted} is first in {names:?}", case.file);
        from += place + 1;
    }
    for body in case.never {
        assert!(!names.iter().any(|name| name.contains(body)), "{}: {body} in {names:?}", case.file);
    }
    // Always at least one that answers day and night.
    assert!(table.contains("round the"), "{}: {table}", case.file);
}
