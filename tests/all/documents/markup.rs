//! Text, Markdown and HTML of every document.

use std::collections::HashSet;

use holdepunkt::catalogue;

use super::support::{LANGS, MARKUP, SHEETS, made};

fn text(args: &[&str]) -> String {
    String::from_utf8(made(args)).expect("UTF-8")
}

#[test]
fn danger_stands_first_in_every_document_and_format() {
    for lang in LANGS {
        for (name, args) in SHEETS {
            for format in MARKUP {
                let made = text(&[args, &["--lang", lang, "--format", format]].concat());
                let body = made.split_once("<body").map_or(made.as_str(), |(_, body)| body);
                let first = body.find("112").expect("the emergency number");
                let title = body.find("<h1").unwrap_or_else(|| body.find('\n').expect("a line"));
                assert!(first < title, "{name} {lang} {format}");
            }
        }
    }
}

#[test]
fn the_same_call_gives_the_same_bytes() {
    for (_, args) in SHEETS {
        for format in MARKUP {
            let args = [args, &["--format", format]].concat();
            assert_eq!(made(&args), made(&args), "{args:?}");
        }
    }
}

#[test]
fn numbers_of_indicators_are_the_same_in_every_language_and_format() {
    let guide = catalogue::embedded().expect("the catalogue");
    for lang in LANGS {
        for format in MARKUP {
            let made = text(&["checklist", "--lang", lang, "--format", format]);
            for indicator in &guide.indicators {
                assert!(made.contains(&indicator.number), "{} {lang} {format}", indicator.number);
            }
        }
    }
}

#[test]
fn a_list_that_is_not_asked_for_is_not_printed_and_the_one_for_minors_is_missed() {
    let made = text(&["checklist", "--list", "forced-labour", "--list", "adult"]);
    assert!(made.contains("F8") && made.contains("A49"));
    assert!(!made.contains("M1 ") && !made.contains("P1 "));
    let words: Vec<&str> = made.split_whitespace().collect();
    assert!(words.join(" ").contains("list for minors is not printed here"));
    assert!(made.find("A1 ").expect("A1") < made.find("F1 ").expect("F1"), "printed order");
}

/// Who follows the sheet from its beginning is not to ask a child first.
#[test]
fn what_comes_first_with_a_child_stands_before_the_first_question() {
    for (lang, first) in [("en", "Contact child welfare before"), ("nb", "Kontakt barnevernet før")] {
        let made = text(&["questions", "--lang", lang]);
        let words = made.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(words.matches(first).count(), 1, "{lang}");
        assert!(words.find(first) < words.find(" 1. "), "{lang}");
    }
}

/// A list in addition says so, and how it is filled in, though it stands alone.
#[test]
fn a_list_that_stands_alone_says_what_else_is_needed() {
    for list in ["prostitution", "forced-labour"] {
        let made = text(&["checklist", "--list", list]);
        let words = made.split_whitespace().collect::<Vec<_>>().join(" ");
        for wanted in [
            "The list for everyone is not printed here.",
            "The list for minors is not printed here.",
            "too if you think",
            "“Not seen” means that you looked for it.",
            "Without a tick it is not considered.",
            "Source: ",
        ] {
            assert!(words.contains(wanted), "{list}: {wanted}");
        }
    }
    let whole = text(&["checklist"]);
    assert!(!whole.contains("is not printed here"));
}

#[test]
fn a_page_fetches_nothing_and_runs_nothing() {
    for (name, args) in SHEETS {
        let page = text(&[args, &["--format", "html"]].concat());
        for outside in ["<script", "http://", "https://", "url(", "src=", "@import", " on"] {
            let found = page.to_lowercase().find(outside).map(|at| &page[at..(at + 40).min(page.len())]);
            let harmless = found.is_none_or(|found| outside == " on" && !found.contains("=\""));
            assert!(harmless, "{name}: {found:?}");
        }
        for (at, _) in page.match_indices("href=\"") {
            let to = &page[at + 6..];
            let inside = to.strip_prefix("#part-").and_then(|rest| rest.split('"').next());
            let leads = inside.is_some_and(|part| page.contains(&format!("id=\"part-{part}\"")));
            assert!(leads || to.starts_with("tel:") || to.starts_with("mailto:"), "{name}: {}", &to[..40]);
        }
        assert!(page.contains("default-src 'none'"), "{name}");
        assert_eq!(page.matches("<h1").count(), 1, "{name}");
    }
}

#[test]
fn every_box_has_a_label_and_every_id_stands_once() {
    for (name, args) in SHEETS {
        let page = text(&[args, &["--format", "html"]].concat());
        let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len(), "{name}");
        let radios = page.split("<input type=\"radio\"").skip(1);
        for after in page.split("<input type=\"checkbox\"").skip(1).chain(radios) {
            let tag = after.split('>').next().expect("a tag");
            let labelled = match tag.split(" id=\"").nth(1).and_then(|id| id.split('"').next()) {
                Some(id) => page.contains(&format!("<label for=\"{id}\"")),
                // A box without an id stands inside its label.
                None => after.find("</label>").is_some_and(|end| !after[..end].contains("<label")),
            };
            assert!(labelled, "{name}: {tag}");
        }
    }
}

/// One state an indicator, none of them at first, and a way back to none; a note is a text that grows.
#[test]
fn a_page_takes_one_state_an_indicator_and_says_that_it_keeps_nothing() {
    let page = text(&["checklist", "--list", "prostitution", "--format", "html"]);
    for number in ["P1", "P2", "P3", "P4"] {
        let radios = page.split("<input type=\"radio\"").skip(1);
        let tags = radios.filter_map(|after| after.split('>').next());
        let tags: Vec<&str> = tags.filter(|tag| tag.contains(&format!("name=\"{number}\""))).collect();
        assert_eq!(tags.len(), 5, "{number}");
        let chosen: Vec<&&str> = tags.iter().filter(|tag| tag.contains(" checked")).collect();
        assert_eq!(chosen.len(), 1, "{number}");
        assert!(chosen[0].contains("value=\"not considered\""), "{}", chosen[0]);
    }
    assert!(page.contains("keeps nothing of what you write"));
    assert!(!page.contains("<input type=\"text\" autocomplete=\"off\"></label></fieldset>"));
    assert_eq!(page.matches("<textarea rows=\"1\"").count(), 4);
}

#[test]
fn markdown_has_boxes_as_task_lists() {
    let made = text(&["checklist", "--list", "prostitution", "--format", "markdown"]);
    assert_eq!(made.matches("- [ ] present").count(), 4);
    assert_eq!(made.matches("- [ ] looked for and not seen").count(), 4);
}

/// A number that is printed and does not lead anywhere is one that has to be typed by somebody in a hurry.
#[test]
fn every_number_and_address_of_the_directory_can_be_called_or_written_to_where_it_is_printed() {
    for (name, args) in SHEETS {
        let page = text(&[args, &["--format", "html"]].concat());
        for contact in &catalogue::embedded().expect("the catalogue").contacts {
            for phone in &contact.phones {
                let shown = format!(">{}<", phone.number.replace(' ', "\u{a0}"));
                let bare = page.match_indices(&shown).any(|(at, _)| !page[..at].ends_with('"'));
                assert!(!bare, "{name}: {} stands without a link", phone.number);
            }
        }
        assert!(page.contains("<a href=\"tel:112\">112</a>"), "{name}");
    }
}
