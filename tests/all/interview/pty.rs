//! The real program in a pseudo-terminal: what a person sees, and what is left behind.

use std::fs;
use std::path::Path;

use holdepunkt::interview::state::State;
use holdepunkt::interview::{Outside, run};
use holdepunkt::record::{Age, Answer, Fact, Record, UrgentHealth};
use holdepunkt::words::{Lang, Messages, Msg};

use super::terminal::{CTRL_C, DOWN, ENTER, ESC, HOME, LEFT, RIGHT, Terminal};
use super::world::{HALF_WAY, catalogue, fresh, read};

/// The question for a fact, as far as it stands on one row.
fn asks(path: &str) -> &'static str {
    catalogue().fact(path).expect("a fact").ask.get(Lang::En)
}

fn says(id: &'static str) -> String {
    Messages::new(Lang::En).text(Msg::composed(id.to_owned()))
}

fn saved(path: &Path) -> Record {
    read(&fs::read_to_string(path).expect("the record is there"))
}

/// An interview that saves to `case.yaml`.
fn interview(folder: &Path) -> Terminal {
    Terminal::start(folder, &["interview", "--save-plain", "case.yaml"])
}

/// A case that is half way, gone on with, at the overview.
fn half_way(folder: &Path) -> Terminal {
    fs::write(folder.join("case.yaml"), HALF_WAY).expect("written");
    let args = ["interview", "--resume", "case.yaml", "--at", "2026-11-22T10:42"];
    let terminal = Terminal::start(folder, &args);
    terminal.see(&says("hub-finish"));
    terminal
}

#[test]
fn every_answer_is_in_the_file_once_the_next_question_is_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("case.yaml");
    let mut terminal = interview(folder.path());
    terminal.see(asks("safety.immediate-danger"));
    assert_eq!(saved(&file).safety.immediate_danger, None);
    terminal.press("2", asks("safety.urgent-health"));
    assert_eq!(saved(&file).safety.immediate_danger, Some(Answer::No));
    terminal.press("3", asks("person.age"));
    assert_eq!(saved(&file).safety.urgent_health, Some(UrgentHealth::No));
    terminal.press("3", &says("safety-child"));
    assert_eq!(saved(&file).person.age, Some(Age::Uncertain));
    // To the hub, to the observations, to the first category, and one mark.
    terminal.press(ESC, &says("hub-finish"));
    terminal.send(&DOWN.repeat(4));
    terminal.press(ENTER, &says("bundle-open"));
    terminal.press(ENTER, "[ ]");
    terminal.press(" ", "❯ [x]");
    assert_eq!(saved(&file).findings.len(), 1);
    terminal.press(" ", &says("card-0"));
    assert_eq!(saved(&file).findings.len(), 1);
    terminal.press("0", "Now: not considered");
    assert_eq!(saved(&file).findings.len(), 0);
    terminal.press(ESC, "❯ [ ]");
    terminal.press(ESC, "❯ 1 Background");
    terminal.press(ESC, &says("hub-finish"));
    terminal.press(ESC, &says("leave-title"));
    terminal.send(&format!("{DOWN}{ENTER}"));
    let left = terminal.end_clean(0);
    assert!(!left.contains("Danger to life") && !left.contains("Safety"), "{left}");
    assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1, "nothing beside the record");
}

#[test]
fn another_size_is_painted_anew_without_ghosts() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut terminal = half_way(folder.path());
    let keys = says("key-open");
    for (width, height) in [(50, 20), (120, 40), (80, 24), (40, 12), (80, 24)] {
        terminal.resize(width, height);
        terminal.wait(&format!("{width}×{height}"), |screen| {
            let rows: Vec<String> = screen.rows(0, width).collect();
            let rule = rows.iter().filter(|row| row.contains('─')).collect::<Vec<_>>();
            // Lines are at most a hundred columns long.
            let whole = rule.len() == 1 && rule[0].chars().count() == (usize::from(width) - 1).min(101);
            let once = |text: &str| rows.iter().filter(|row| row.contains(text)).count() == 1;
            let foot = rows.len() - rows.len() / 3;
            whole
                && once("112")
                && once("❯")
                && rows.iter().skip(foot).any(|row| row.contains(&keys))
                && once(&keys)
        });
    }
}

#[test]
fn ctrl_c_asks_and_a_second_one_leaves_at_once_with_the_file_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut terminal = interview(folder.path());
    terminal.see(asks("safety.immediate-danger"));
    terminal.press("2", asks("safety.urgent-health"));
    terminal.press(CTRL_C, &says("leave-saved"));
    terminal.press(ENTER, asks("safety.urgent-health"));
    terminal.press(CTRL_C, &says("leave-saved"));
    terminal.send(CTRL_C);
    let left = terminal.end_neutral(130);
    assert!(!left.contains("error"), "{left}");
    assert_eq!(saved(&folder.path().join("case.yaml")).safety.immediate_danger, Some(Answer::No));
}

#[test]
fn a_note_being_typed_is_in_the_file_after_ctrl_c_twice() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("case.yaml");
    let mut terminal = half_way(folder.path());
    terminal.send(&DOWN.repeat(3));
    terminal.press(ENTER, "Wages and money");
    terminal.press(ENTER, &says("topic-write"));
    terminal.press(ENTER, &says("note-no-names"));
    terminal.press("Får ikke lønn – «ennå».", "Får ikke lønn – «ennå».");
    // Pasted text comes between brackets, and its line break does not end the note.
    terminal.press("\u{1b}[200~ Nor\rthe year before.\u{1b}[201~", "the year before.");
    terminal.press(CTRL_C, &says("leave-saved"));
    terminal.send(CTRL_C);
    terminal.end_neutral(130);
    let record = saved(&file);
    let note = record.topics.iter().find(|note| note.topic == "wages-and-money").expect("the note");
    assert_eq!(note.note.as_deref(), Some("Får ikke lønn – «ennå». Nor\nthe year before."));
    assert_eq!(record.conversations.len(), 1, "the same day, the same conversation");
}

#[test]
fn another_day_is_another_conversation_and_begins_with_danger_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("case.yaml");
    fs::write(&file, HALF_WAY).expect("written");
    let args = ["interview", "--resume", "case.yaml", "--at", "2026-11-29"];
    let mut terminal = Terminal::start(folder.path(), &args);
    let shown = terminal.see(asks("safety.immediate-danger"));
    // Nothing is ruled out yet: the line about danger is loud, and the former answer is shown as such.
    assert!(shown.contains("Call 112 first"), "{shown}");
    assert!(shown.contains("2 No (n) · recorded before") && shown.contains("❯ 3 Not known"), "{shown}");
    // The other parts wait for the answer.
    terminal.press(ESC, &says("hub-danger-again"));
    terminal.press(&format!("{DOWN}{DOWN}{DOWN}{ENTER}"), asks("safety.immediate-danger"));
    terminal.press("1", &says("safety-danger"));
    let record = saved(&file);
    assert_eq!(record.conversations.len(), 2, "another day, another conversation");
    assert_eq!(record.safety.immediate_danger, Some(Answer::Yes));
    let was = &record.earlier[0];
    assert_eq!((was.fact.as_str(), was.conversation), ("safety.immediate-danger", Some(1)));
    assert_eq!(was.values, ["no"]);
    // On to the next question, which is asked again as well.
    let shown = terminal.press("2", asks("safety.urgent-health"));
    assert!(shown.contains("· recorded before"), "{shown}");
}

#[test]
fn resuming_shows_former_answers_and_the_assessment_is_for_its_owner_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("case.yaml"), HALF_WAY).expect("written");
    let args = ["interview", "--resume", "case.yaml", "-o", "out.md", "--at", "2026-11-22"];
    let mut terminal = Terminal::start(folder.path(), &args);
    terminal.see("A-17");
    terminal.send(DOWN);
    // The first that is open.
    terminal.press(ENTER, asks("setting"));
    terminal.press(RIGHT.repeat(5).as_str(), "[x] Forced labour");
    terminal.press(LEFT, "❯ 4 No residence permit ✓");
    terminal.press(LEFT, "❯ 1 Woman ✓");
    terminal.press(LEFT, "❯ 1 Oslo ✓");
    terminal.press(ESC, &says("hub-finish"));
    terminal.press(ESC, &says("leave-saved"));
    terminal.send(&format!("{DOWN}{ENTER}"));
    terminal.end_clean(0);
    let out = folder.path().join("out.md");
    let text = fs::read_to_string(&out).expect("the assessment");
    assert!(text.contains("A-17") && text.contains("Looks at the door") && text.contains("112"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        for file in [out, folder.path().join("case.yaml")] {
            let mode = fs::metadata(&file).expect("metadata").permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{}", file.display());
        }
    }
}

#[test]
fn a_record_that_is_there_is_not_written_over() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("case.yaml"), HALF_WAY).expect("written");
    let mut terminal = interview(folder.path());
    let left = terminal.end_clean(2);
    assert!(left.contains("exists already") && left.contains("--resume"), "{left}");
    assert_eq!(fs::read_to_string(folder.path().join("case.yaml")).expect("read"), HALF_WAY);
}

#[test]
fn a_folder_that_vanished_is_said_and_the_interview_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let stick = folder.path().join("stick");
    fs::create_dir(&stick).expect("a folder");
    let mut terminal = Terminal::start(folder.path(), &["interview", "--save-plain", "stick/case.yaml"]);
    terminal.see(asks("safety.immediate-danger"));
    fs::remove_dir_all(&stick).expect("taken out");
    terminal.send("2");
    let shown = terminal.see("Not saved:");
    assert!(shown.contains(asks("safety.urgent-health")), "{shown}");
    terminal.press("3", asks("person.age"));
    terminal.press(ESC, &says("head-save-failed"));
    fs::create_dir(&stick).expect("put in again");
    terminal.press(ENTER, asks("person.age"));
    terminal.send("1");
    terminal.wait("saved again", |screen| !screen.contents().contains("Not saved:"));
    let record = saved(&stick.join("case.yaml"));
    assert_eq!((record.safety.urgent_health, record.person.age), (Some(UrgentHealth::No), Some(Age::Adult)));
}

/// Answers the questions of the duties, each with its first answer, and stops before one of them.
fn answer(terminal: &mut Terminal, stop: Option<Fact>) {
    use Fact::{Age, ChildrenAlong, ChildrenCareConcern, ChildrenReason, ImmediateDanger, Likelihood};
    use Fact::{ChildrenLikelihood, Role, Sector, SevereViolence, SignificantGain};
    let asked = [ImmediateDanger, Age, Role, Sector, ChildrenAlong, ChildrenCareConcern, ChildrenReason];
    for fact in asked.into_iter().chain([ChildrenLikelihood, SevereViolence, SignificantGain, Likelihood]) {
        // As much as stands on one row.
        let words: String = asks(fact.path()).chars().take(60).collect();
        terminal.see(&words);
        if Some(fact) == stop {
            return;
        }
        terminal.send(HOME);
        terminal.send(ENTER);
    }
}

#[test]
fn ctrl_c_leaves_the_questions_about_the_duties() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut terminal = Terminal::start(folder.path(), &["duties", "--at", "2026-11-22", "-o", "duties.md"]);
    answer(&mut terminal, Some(Fact::Sector));
    terminal.interrupt();
    let left = terminal.end_clean(130);
    assert!(!left.contains("error"), "{left}");
    assert!(!left.contains(asks("person.age")), "what was asked is gone: {left}");
    assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 0);
}

#[test]
fn questions_of_the_short_check_go_back_and_forth_and_leave_nothing_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut terminal = Terminal::start(folder.path(), &["quick"]);
    terminal.resize(80, 120);
    let signs = &catalogue().quick.signs;
    let begins = |sign: usize| signs[sign].question.get(Lang::En).chars().take(40).collect::<String>();
    terminal.see(&begins(0));
    terminal.press("y", &begins(1));
    terminal.press("u", &begins(0));
    terminal.press("1", &begins(1));
    let shown = terminal.see("112");
    assert!(shown.contains("❯ 3"), "nothing is preset: {shown}");
    terminal.send(&ENTER.repeat(signs.len() - 1));
    let left = terminal.end_clean(0);
    assert!(left.contains(&says("quick-seen").to_uppercase()) && !left.contains('❯'), "{left}");
}

#[test]
fn the_questions_about_the_duties_end_with_what_follows() {
    let folder = tempfile::tempdir().expect("a folder");
    let args = ["duties", "--at", "2026-11-22", "-o", "duties.md"];
    let mut terminal = Terminal::start(folder.path(), &args);
    terminal.resize(80, 60);
    answer(&mut terminal, None);
    terminal.end_clean(0);
    let text = fs::read_to_string(folder.path().join("duties.md")).expect("the duties");
    assert!(text.contains("§ 196") && text.contains("§ 13-2"), "{text}");
}

/// Panics when it is to save the first answer.
struct Panics;

impl Outside for Panics {
    fn save(&mut self, record: &Record) -> Result<Option<holdepunkt::interview::state::Kept>, Msg> {
        assert!(record.safety.immediate_danger.is_none(), "the roof fell in");
        Ok(None)
    }

    fn write(&mut self, _: &State<'_>, file: &str) -> Result<String, Msg> {
        Ok(file.to_owned())
    }

    fn keep_at(&mut self, _: &Record, _: &str) -> Result<(), Msg> {
        Ok(())
    }

    fn now(&self) -> holdepunkt::world::clock::At {
        holdepunkt::world::clock::now()
    }
}

/// Set where this very test is started again inside a terminal.
const INSIDE: &str = "HOLDEPUNKT_TEST_INSIDE_A_TERMINAL";

#[test]
fn a_panic_gives_the_terminal_back_before_it_says_anything() {
    if std::env::var_os(INSIDE).is_some() {
        let _ = run(&mut fresh(), &mut Panics, false);
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let itself = std::env::current_exe().expect("a path");
    let name = "interview::pty::a_panic_gives_the_terminal_back_before_it_says_anything";
    let program = [itself.to_str().expect("UTF-8"), "--exact", name, "--nocapture"];
    let mut terminal =
        Terminal::start_program(folder.path(), &program, &[(INSIDE, "1"), ("RUST_BACKTRACE", "0")]);
    terminal.see(asks("safety.immediate-danger"));
    terminal.send("2");
    let left = terminal.end_clean(101);
    assert!(left.contains("the roof fell in"), "{left}");
}

/// A terminal without bracketed paste delivers a text as keys: none is lost, no line break does anything else, and it is
/// one text.
#[test]
fn a_long_text_that_arrives_as_keys_is_in_the_file_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("case.yaml");
    let mut terminal = half_way(folder.path());
    terminal.press("4", "Wages and money");
    terminal.press(ENTER, &says("topic-write"));
    terminal.press("1", &says("note-no-names"));
    let text = "Får ikke lønn, og passet er borte.\r".repeat(1_150) + "The end.";
    assert!(text.chars().count() > 40_000);
    terminal.press(&text, "The end.");
    terminal.press(CTRL_C, &says("leave-saved"));
    terminal.send(CTRL_C);
    terminal.end_neutral(130);
    let record = saved(&file);
    let note = record.topics.iter().find(|note| note.topic == "wages-and-money").expect("the note");
    assert_eq!(note.note.as_deref(), Some(text.replace('\r', "\n").as_str()));
}

/// Whoever leaves reads where the record is and how to go on; after leaving at once the screen says nothing.
#[test]
fn leaving_says_where_the_record_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut terminal = interview(folder.path());
    terminal.press("2", asks("safety.urgent-health"));
    terminal.press(CTRL_C, &says("leave-saved"));
    terminal.send("2");
    let left = terminal.end_clean(0);
    assert!(left.contains("--resume \"case.yaml\""), "{left}");
    let mut terminal = Terminal::start(folder.path(), &["interview"]);
    terminal.press("2", asks("safety.urgent-health"));
    terminal.press(CTRL_C, &says("leave-not-saved"));
    terminal.send("3");
    let left = terminal.end_clean(0);
    assert!(left.contains(&says("left-not-kept")), "{left}");
}
