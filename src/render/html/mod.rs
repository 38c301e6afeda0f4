//! One self-contained page: no script, no outside address, and a policy that forbids both.
//!
//! maud writes it: its templates are checked when the program is built, and whatever is put into
//! them is escaped.

mod forms;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::document::{Block, Document, Line, ListItem, Span, Tone, Words};

const STYLE: &str = include_str!("style.css");
/// Nothing is fetched, run, sent or framed; the style stands in the page itself.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The document as a page.
pub fn html(document: &Document, large: bool) -> String {
    let running = document.print.running.as_deref();
    let mut painter = Painter { words: &document.words, boxes: 0, parts: 0 };
    let emergency = if document.emergency.loud { "emergency loud" } else { "emergency" };
    let page = html! {
        (DOCTYPE)
        html lang=(document.lang) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta name="color-scheme" content="light dark";
                title { (document.title) }
                style { (PreEscaped(margins(document))) (PreEscaped(STYLE)) }
            }
            body class=[large.then_some("large")] {
                header {
                    p class=(emergency) { (spans(&document.emergency.line)) }
                    @if let Some(running) = running { p.running { (running) } }
                }
                main {
                    h1 { (document.title) }
                    @if document.blocks.iter().any(is_form) && !document.print.discreet { p.unkept { (document.words.unkept) } }
                    (contents(document))
                    @for block in &document.blocks { (painter.block(block)) }
                }
                footer { p { (document.foot) } }
            }
        }
    };
    page.into_string()
}

/// What stands in the margins of every printed page.
fn margins(document: &Document) -> String {
    let mut boxes =
        format!("@top-left {{ content: {}; font-weight: 700 }}", quoted(&document.emergency.text()));
    if let Some(running) = &document.print.running {
        boxes.push_str(&format!("@top-right {{ content: {}; font-weight: 700 }}", quoted(running)));
    }
    let foot = quoted(&document.foot);
    format!(
        "@page {{ {boxes} @bottom-left {{ content: {foot} }} @bottom-right {{ content: counter(page) ' / ' counter(pages); width: 16mm; white-space: nowrap; text-align: right }} }}"
    )
}

/// Text as a CSS string. Everything but letters and digits is written as its number, so that
/// nothing in it can end the string, the style or the element.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else {
            out.push_str(&format!("\\{:x} ", u32::from(c)));
        }
    }
    out.push('"');
    out
}

/// A page of so many parts begins with a list of them.
const MANY: usize = 4;

/// The parts of a page, where there are many: each is what its heading leads to.
fn contents(document: &Document) -> Markup {
    let part = |block: &Block| match block {
        Block::Heading { level: 1, text, .. } => Some(text.clone()),
        _ => None,
    };
    let parts: Vec<String> = document.blocks.iter().filter_map(part).collect();
    if parts.len() < MANY {
        return html! {};
    }
    html! {
        nav aria-label=(document.words.contents) {
            ul { @for (number, part) in parts.iter().enumerate() { li { a href=(format!("#part-{}", number + 1)) { (part) } } } }
        }
    }
}

/// Whether something can be filled in.
fn is_form(block: &Block) -> bool {
    matches!(block, Block::Checklist(_) | Block::Ticks(_) | Block::Fields { .. } | Block::Writing { .. })
}

struct Painter<'a> {
    words: &'a Words,
    boxes: usize,
    parts: usize,
}

impl Painter<'_> {
    fn block(&mut self, block: &Block) -> Markup {
        match block {
            Block::Heading { level, text, aside } => self.heading(*level, text, aside.as_deref()),
            Block::Paragraph(line) => html! { p { (spans(line)) } },
            Block::List { ordered: true, items } => html! { ol { (list_items(items)) } },
            Block::List { ordered: false, items } => html! { ul { (list_items(items)) } },
            Block::Table { head, rows } => table(head, rows),
            other => self.form(other),
        }
    }

    fn heading(&mut self, level: u8, text: &str, aside: Option<&str>) -> Markup {
        let inner = html! {
            (text)
            @if let Some(aside) = aside { " " span.aside { (aside) } }
        };
        match level {
            1 => {
                self.parts += 1;
                html! { h2 id=(format!("part-{}", self.parts)) { (inner) } }
            }
            2 => html! { h3 { (inner) } },
            _ => html! { h4 { (inner) } },
        }
    }
}

fn list_items(items: &[ListItem]) -> Markup {
    html! { @for item in items { li class=[item.marked().0.then_some("step")] { (lines(item)) } } }
}

fn lines(item: &ListItem) -> Markup {
    html! {
        (spans(item.marked().1))
        @for more in &item.more { div.more { (spans(more)) } }
    }
}

fn spans(line: &[Span]) -> Markup {
    html! { @for span in line { (one(span)) } }
}

pub(super) fn one(span: &Span) -> Markup {
    match &span.tone {
        Tone::Plain => html! { (span.text) },
        Tone::Strong => html! { strong { (span.text) } },
        Tone::Link(link) => html! { a href=(link.address()) { (span.text) } },
        // Whatever direction it runs in, it turns nothing around it.
        Tone::Typed => html! { bdi.typed dir="auto" { (span.text) } },
    }
}

fn table(head: &[String], rows: &[Vec<Line>]) -> Markup {
    html! {
        table {
            thead { tr { @for cell in head { th scope="col" { (cell) } } } }
            tbody {
                @for row in rows {
                    tr {
                        @for (column, cell) in row.iter().enumerate() {
                            @if column == 0 { th scope="row" { (spans(cell)) } } @else { td { (spans(cell)) } }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Blocks, Emergency, typed};

    #[test]
    fn nothing_that_was_typed_becomes_an_element_or_ends_the_style() {
        let nasty = "</style><script>alert(1)</script> ]]> \" onload=x [x](javascript:y) \u{202e}";
        let mut blocks = Blocks::default();
        blocks.paragraph(typed("", nasty));
        let document = Document {
            emergency: Emergency { line: crate::document::plain("112"), loud: true },
            title: nasty.into(),
            lang: "en".to_owned(),
            blocks: blocks.into_blocks(),
            foot: nasty.into(),
            print: crate::document::Print { running: Some(nasty.into()), ..Default::default() },
            words: Default::default(),
        }
        .assemble();
        let page = html(&document, false);
        assert!(!page.contains("<script") && !page.contains('\u{202e}'));
        assert_eq!(page.matches("</style>").count(), 1);
        assert!(page.contains("&lt;script&gt;") && page.contains("[U+202E]"));
    }
}
