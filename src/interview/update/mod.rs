//! From state and event to the next state: pure but for the state it changes.

mod asking;
mod overlay;
mod signs;
mod undo;
mod writing;

use crate::words::msg;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::choice::Choice;
use crate::record::{Answer, Fact, Field};

pub(super) use writing::{keep as keep_typed, take_line};

use super::rows::{FinishRow, TopicRow, row};
use super::script::{Bundle, Part, topics};
use super::state::{Advice, NoteTarget, Notice, Overlay, Reading, Screen, State, editor};

/// What happens outside.
#[derive(Debug, Clone)]
pub enum Event {
    /// A key was pressed.
    Key(KeyEvent),
    /// Text was pasted.
    Paste(String),
    /// The terminal has another size now, or wants to be painted again.
    Redraw,
}

/// What the loop around has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    None,
    /// Leave; everything was asked.
    Leave,
    /// Leave at once, without a word.
    LeaveAtOnce,
    /// Write the assessment to this file.
    Write(String),
}

/// Changes the state by an event; what it changed of the record is one step that can be undone. A note is one
/// step when it is left, however often it was kept meanwhile.
pub fn update(state: &mut State<'_>, event: Event) -> Effect {
    let effect = changed(state, event);
    if !writing::is_writing(state) {
        state.steps.note(&state.record);
    }
    effect
}

fn changed(state: &mut State<'_>, event: Event) -> Effect {
    let key = match event {
        Event::Key(key) => key,
        Event::Paste(text) => {
            // Nothing is typed into what cannot be seen.
            if state.overlay.is_none() {
                writing::paste(state, &text);
            }
            return Effect::None;
        }
        Event::Redraw => return Effect::None,
    };
    if is_interrupt(key) {
        return overlay::interrupt(state);
    }
    if key.code == QUICK {
        writing::keep(state);
        return Effect::LeaveAtOnce;
    }
    if state.overlay.is_none() && writing::is_writing(state) {
        state.message = None;
        return writing::key(state, key);
    }
    if let Some(step) = step(key).filter(|_| state.overlay.is_none()) {
        step(state);
        return Effect::None;
    }
    if is_chord(key) {
        return Effect::None;
    }
    if state.overlay.is_some() {
        return overlay::key(state, key);
    }
    state.message = None;
    match key.code {
        KeyCode::Char('?') => state.overlay = Some(Overlay::More { scroll: 0 }),
        KeyCode::Char('L') => state.lang = state.lang.other(),
        KeyCode::Char('B') => state.both = !state.both,
        KeyCode::Esc => back(state),
        _ => return on_screen(state, key),
    }
    Effect::None
}

/// The quick way out as one key, on any screen. Terminals take F10 (menu), F11 (whole screen) and F12
/// (drop down) for themselves, and F9 is far from the keys that answer.
const QUICK: KeyCode = KeyCode::F(9);

fn is_interrupt(key: KeyEvent) -> bool {
    key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL)
}

/// What undoes or does again, where a key asks for it.
fn step(key: KeyEvent) -> Option<fn(&mut State<'_>)> {
    if key.modifiers.contains(KeyModifiers::ALT) {
        return None;
    }
    match (key.code, key.modifiers.contains(KeyModifiers::CONTROL)) {
        (KeyCode::Char('u'), false) | (KeyCode::Char('z'), true) => Some(undo::undo),
        (KeyCode::Char('U'), false) | (KeyCode::Char('y'), true) => Some(undo::redo),
        _ => None,
    }
}

/// A letter with Ctrl or Alt answers nothing. Esc and a letter in quick succession come as Alt and
/// the letter: going back was meant, and not an answer.
fn is_chord(key: KeyEvent) -> bool {
    let with = KeyModifiers::CONTROL | KeyModifiers::ALT;
    matches!(key.code, KeyCode::Char(_)) && key.modifiers.intersects(with)
}

/// Back by one screen; from the hub, the question whether to leave.
fn back(state: &mut State<'_>) {
    if state.stack.len() > 1 {
        state.stack.pop();
    } else {
        state.overlay = Some(Overlay::Leave { cursor: 0 });
    }
}

fn on_screen(state: &mut State<'_>, key: KeyEvent) -> Effect {
    let Some(screen) = state.stack.last().cloned() else { return Effect::Leave };
    match screen {
        Screen::Hub { .. } => hub(state, key),
        Screen::Ask { part, fact, .. } => asking::ask(state, key, part, fact),
        Screen::Advice { from, .. } => asking::advice(state, key, from),
        Screen::Preparation { .. } => preparation(state, key),
        Screen::Topics { .. } => topic_list(state, key),
        Screen::Topic { id, .. } => topic(state, key, &id),
        Screen::Bundles { .. } => bundles(state, key),
        Screen::Marks { bundle, .. } => signs::marks(state, key, &bundle),
        Screen::Rest { bundle, .. } => signs::rest(state, key, &bundle),
        Screen::Card { bundle, ids, index, then_rest } => {
            signs::card(state, key, &signs::Cards { bundle, ids, index, then_rest });
        }
        Screen::Reader { .. } => reader(state, key),
        Screen::Finish { .. } => return finish(state, key),
        Screen::Line { .. } | Screen::Note { .. } | Screen::WriteTo { .. } => {}
    }
    Effect::None
}

/// Moves the cursor of the screen on top by a key, within so many rows. True for Enter.
fn choose(state: &mut State<'_>, key: KeyEvent, rows: usize) -> bool {
    // Where a text stands above the rows, the page keys move the text.
    if let Some(Screen::Topic { scroll, .. } | Screen::Advice { scroll, .. }) = state.stack.last_mut()
        && matches!(
            key.code,
            KeyCode::PageDown | KeyCode::PageUp | KeyCode::Home | KeyCode::End | KeyCode::Char(' ')
        )
    {
        scroll_by(scroll, key);
        return false;
    }
    let Some(cursor) = state.stack.last_mut().and_then(cursor_mut) else { return false };
    let last = rows.saturating_sub(1);
    match key.code {
        KeyCode::Down | KeyCode::Char('j') => *cursor = (*cursor + 1).min(last),
        KeyCode::Up | KeyCode::Char('k') => *cursor = cursor.saturating_sub(1),
        KeyCode::PageDown => *cursor = (*cursor + 5).min(last),
        KeyCode::PageUp => *cursor = cursor.saturating_sub(5),
        KeyCode::Home => *cursor = 0,
        KeyCode::End => *cursor = last,
        KeyCode::Enter => return true,
        _ => {}
    }
    false
}

fn cursor_mut(screen: &mut Screen) -> Option<&mut usize> {
    match screen {
        Screen::Hub { cursor }
        | Screen::Ask { cursor, .. }
        | Screen::Advice { cursor, .. }
        | Screen::Preparation { cursor }
        | Screen::Topics { cursor }
        | Screen::Topic { cursor, .. }
        | Screen::Bundles { cursor }
        | Screen::Marks { cursor, .. }
        | Screen::Rest { cursor, .. }
        | Screen::Finish { cursor } => Some(cursor),
        _ => None,
    }
}

/// Where the cursor of the screen on top is.
fn cursor(state: &mut State<'_>) -> usize {
    state.stack.last_mut().and_then(cursor_mut).map_or(0, |cursor| *cursor)
}

fn hub(state: &mut State<'_>, key: KeyEvent) {
    if !choose(state, key, Part::ALL.len()) {
        return;
    }
    let part = Part::ALL.get(cursor(state));
    if danger_first(state, part) {
        return;
    }
    match part {
        Some(Part::Preparation) => state.stack.push(Screen::Preparation { cursor: 0 }),
        Some(Part::Conversation) => {
            let first_open = topics(state.catalogue, &state.record)
                .iter()
                .position(|topic| !state.record.topics.iter().any(|note| note.topic == topic.id));
            state.stack.push(Screen::Topics { cursor: first_open.unwrap_or(0) });
        }
        Some(Part::Observations) => state.stack.push(Screen::Bundles { cursor: 0 }),
        Some(Part::Finish) => state.stack.push(Screen::Finish { cursor: 0 }),
        Some(part) => asking::open(state, *part),
        None => {}
    }
}

/// Nothing but the end is opened before danger was asked about. True where that question comes now.
fn danger_first(state: &mut State<'_>, part: Option<&Part>) -> bool {
    let asked = state.record.answered_now(Fact::ImmediateDanger);
    if asked || matches!(part, None | Some(Part::Safety | Part::Finish)) {
        return false;
    }
    asking::push(state, Part::Safety, Field::Fact(Fact::ImmediateDanger));
    state.message = Some(Notice(msg!("safety-first")));
    true
}

fn preparation(state: &mut State<'_>, key: KeyEvent) {
    let steps = &state.catalogue.conversation.preparation;
    let row = cursor(state);
    if key.code == KeyCode::Char(' ')
        && let Some(step) = steps.get(row)
    {
        let done = &mut state.record.preparation;
        match done.iter().position(|id| *id == step.id) {
            Some(index) => {
                done.remove(index);
            }
            None => done.push(step.id.clone()),
        }
    } else if choose(state, key, steps.len()) {
        state.stack.pop();
    }
}

fn topic_list(state: &mut State<'_>, key: KeyEvent) {
    let topics = topics(state.catalogue, &state.record);
    if choose(state, key, topics.len())
        && let Some(topic) = topics.get(cursor(state))
    {
        state.stack.push(Screen::Topic { id: topic.id.clone(), cursor: 0, scroll: 0 });
    }
}

fn topic(state: &mut State<'_>, key: KeyEvent, id: &str) {
    if !choose(state, key, TopicRow::ALL.len()) {
        return;
    }
    match row(cursor(state)) {
        Some(TopicRow::Write) => {
            let current = state.record.current_conversation();
            let noted =
                state.record.topics.iter().find(|note| note.topic == id && note.conversation == current);
            let text = noted.and_then(|note| note.note.as_deref()).unwrap_or_default();
            state.stack.push(Screen::Note { target: NoteTarget::Topic(id.to_owned()), input: editor(text) });
        }
        Some(TopicRow::Mark) => {
            state.stack.push(Screen::Marks { bundle: Bundle::Topic(id.to_owned()), cursor: 0 });
        }
        Some(TopicRow::Next) => {
            let topics = topics(state.catalogue, &state.record);
            let here = topics.iter().position(|topic| topic.id == id);
            let next = here.and_then(|index| topics.get(index + 1)).map(|topic| topic.id.clone());
            state.stack.pop();
            if let Some(next) = next {
                state.stack.push(Screen::Topic { id: next, cursor: 0, scroll: 0 });
            }
        }
        Some(TopicRow::Hub) | None => state.stack.truncate(1),
    }
}

fn bundles(state: &mut State<'_>, key: KeyEvent) {
    let bundles = Bundle::observations(state.catalogue);
    if choose(state, key, bundles.len())
        && let Some(bundle) = bundles.get(cursor(state))
    {
        state.stack.push(Screen::Marks { bundle: bundle.clone(), cursor: 0 });
    }
}

fn reader(state: &mut State<'_>, key: KeyEvent) {
    if let Some(Screen::Reader { scroll, .. }) = state.stack.last_mut() {
        if matches!(key.code, KeyCode::Enter | KeyCode::Char('q')) {
            state.stack.pop();
        } else {
            scroll_by(scroll, key);
        }
    }
}

/// So many lines one page key moves.
const PAGE: usize = 8;

/// Moves a text up and down; the view keeps it within its end.
fn scroll_by(scroll: &mut usize, key: KeyEvent) {
    match key.code {
        KeyCode::Down | KeyCode::Char('j') => *scroll = scroll.saturating_add(1),
        KeyCode::Up | KeyCode::Char('k') => *scroll = scroll.saturating_sub(1),
        KeyCode::PageDown | KeyCode::Char(' ') => *scroll = scroll.saturating_add(PAGE),
        KeyCode::PageUp => *scroll = scroll.saturating_sub(PAGE),
        KeyCode::Home => *scroll = 0,
        KeyCode::End => *scroll = usize::MAX,
        _ => {}
    }
}

fn finish(state: &mut State<'_>, key: KeyEvent) -> Effect {
    if !choose(state, key, FinishRow::ALL.len()) {
        return Effect::None;
    }
    match row(cursor(state)) {
        Some(FinishRow::Show) => state.stack.push(Screen::Reader { what: Reading::Assessment, scroll: 0 }),
        Some(FinishRow::Write) => state.stack.push(Screen::WriteTo { input: editor("") }),
        Some(FinishRow::Leave) | None => state.overlay = Some(Overlay::Leave { cursor: 0 }),
    }
    Effect::None
}

/// The advice that an answer leads to, if it does.
pub(super) fn advice_for(state: &State<'_>, fact: Fact) -> Option<Advice> {
    use crate::record::{InterpreterKind, UrgentHealth};
    let record = &state.record;
    let safety = &record.safety;
    match fact {
        Fact::ImmediateDanger => (safety.immediate_danger == Some(Answer::Yes)).then_some(Advice::Danger),
        Fact::UrgentHealth => {
            matches!(safety.urgent_health, Some(UrgentHealth::LifeThreatening | UrgentHealth::Urgent))
                .then_some(Advice::Health)
        }
        Fact::Age => (record.is_child() == Answer::Yes).then_some(Advice::Child),
        Fact::CanTalkAlone => (safety.can_talk_alone == Some(Answer::No)).then_some(Advice::NoConversation),
        Fact::CompanionMayControl => {
            (safety.companion_may_control == Some(Answer::Yes)).then_some(Advice::NoConversation)
        }
        Fact::InterpreterKind => {
            matches!(record.interpreter.kind, Some(InterpreterKind::Unqualified | InterpreterKind::NoneYet))
                .then_some(Advice::NoConversation)
        }
        _ => None,
    }
}
