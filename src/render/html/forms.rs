//! Blocks that are filled in or called from, as real form elements. Nothing is sent or kept.

use maud::{Markup, html};

use crate::document::{Block, CardSheet, Checklist, ContactCard, Flow, ListItem, Span};

use super::{Painter, lines, list_items, one, spans};

impl Painter<'_> {
    pub(super) fn form(&mut self, block: &Block) -> Markup {
        match block {
            Block::Checklist(list) => self.checklist(list),
            Block::Ticks(items) => self.ticks(items),
            Block::Fields { labels, .. } => html! {
                div.fields {
                    @for label in labels { label { span { (label) } input type="text" autocomplete="off"; } }
                }
            },
            Block::Writing { label, lines, .. } => html! {
                label.writing { span { (label) } textarea rows=(lines) autocomplete="off" {} }
            },
            Block::Callout { title, items } => html! {
                div.callout role="note" { p.title { (title) } ul { (list_items(items)) } }
            },
            Block::Spoken(line) => html! { blockquote { p { (spans(line)) } } },
            Block::Contacts(cards) => contacts(cards),
            Block::Flow(steps) => self.flow(steps),
            Block::Cards(sheet) => cards(sheet),
            Block::Dots(chart) => super::dots::dots(chart),
            Block::PageBreak => html! { hr; },
            Block::Poster { .. } => html! {},
            // What reads without a pen is painted elsewhere.
            Block::Heading { .. } | Block::Paragraph(_) | Block::List { .. } | Block::Table { .. } => {
                html! {}
            }
        }
    }

    fn checklist(&self, list: &Checklist) -> Markup {
        html! {
            @for row in &list.rows {
                fieldset.indicator id=(row.number) {
                    legend { b.number { (row.number) } " " (row.text) }
                    div.boxes role="radiogroup" aria-label=(format!("{}: {}", row.number, row.text)) {
                        @for state in &list.states { (choice(&row.number, &state.label, false)) }
                        span.blank { (choice(&row.number, &self.words.blank, true)) }
                    }
                    div.boxes role="group" aria-label=(format!("{}: {}", row.number, list.basis)) {
                        span { (list.basis) ":" }
                        @for basis in &list.bases { (tick(&basis.label)) }
                    }
                    label.note { span { (list.note) } textarea rows="1" autocomplete="off" {} }
                }
            }
        }
    }

    fn ticks(&mut self, items: &[ListItem]) -> Markup {
        html! {
            ul.ticks {
                @for item in items {
                    @let id = self.next_box();
                    li {
                        input type="checkbox" id=(id) autocomplete="off";
                        div {
                            label for=(id) { (spans(&item.lead)) }
                            @for more in &item.more { div.more { (spans(more)) } }
                        }
                    }
                }
            }
        }
    }

    fn next_box(&mut self) -> String {
        self.boxes += 1;
        format!("box-{}", self.boxes)
    }

    fn flow(&self, steps: &[Flow]) -> Markup {
        html! {
            ol.flow {
                @for step in steps {
                    li {
                        h2 { (step.question) }
                        @for help in &step.help { p { (help) } }
                        dl {
                            @for branch in &step.branches {
                                div {
                                    dt { (branch.answer) }
                                    dd { @for item in &branch.then { p { (lines(item)) } } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn tick(label: &str) -> Markup {
    html! { label.tick { input type="checkbox" autocomplete="off"; " " (label) } }
}

/// One of several, of which one is chosen; the last is the way back to blank.
fn choice(name: &str, label: &str, chosen: bool) -> Markup {
    html! {
        label.tick { input type="radio" name=(name) value=(label) checked[chosen] autocomplete="off"; " " (label) }
    }
}

fn contacts(cards: &[ContactCard]) -> Markup {
    html! {
        ul.contacts {
            @for card in cards {
                li class=[card.urgent.then_some("urgent")] {
                    div.name { (card.name) }
                    div.reach { (one(&card.reach)) }
                    @if !card.hours.is_empty() { div.hours { (card.hours) } }
                }
            }
        }
    }
}

/// The copies are for scissors: whoever listens hears one card.
fn cards(sheet: &CardSheet) -> Markup {
    html! {
        @if !sheet.how.is_empty() { p.how { (sheet.how) } }
        div.cards lang=(sheet.lang) {
            @for copy in 0..sheet.copies {
                div.card aria-hidden=[(copy > 0).then_some("true")] {
                    p.title { (sheet.title) " " small { (sheet.date) } }
                    table {
                        tbody {
                            @for (label, number) in &sheet.lines {
                                tr { th scope="row" { (label) } td { (reach(number, copy > 0)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A number on a card. On a copy it can be tapped like the first, and is passed over by whoever moves by keys.
fn reach(number: &Span, copy: bool) -> Markup {
    match number.link().filter(|_| copy) {
        Some(link) => html! { a href=(link.address()) tabindex="-1" { (number.text) } },
        None => one(number),
    }
}
