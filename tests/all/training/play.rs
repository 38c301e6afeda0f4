//! The interview on a case, scene by scene.

use std::fs;

use holdepunkt::interview::state::{Screen, State};
use holdepunkt::record::{Fact, Judgement, Record, Training};
use holdepunkt::words::Lang;

use super::{CASE, case, house, with_guide};
use crate::interview::world::{TODAY, at, paint, picture as screen, press};
use crate::support::{Ran, guide, program, try_record};

fn exercise() -> Record {
    let mut record = Record::new(guide().edition());
    record.training = Some(Training { case: CASE.to_owned(), scene: Some(1) });
    record
}

fn scene(state: &State<'_>) -> Option<u32> {
    state.record.training.as_ref().and_then(|training| training.scene)
}

#[test]
fn the_scene_comes_first_and_the_hub_opens_the_next() {
    let case = case();
    let mut state = State::new(guide(), exercise(), Lang::En, at(TODAY), true).on(&case);
    let shown = screen(&state, 80, 24);
    assert!(shown.contains("Scene 1 of 2 · The cleaner who works at night"), "{shown}");
    assert!(shown.contains("A labour inspector meets a man"), "{shown}");
    assert!(!shown.contains("beats those who ask"), "{shown}");
    // Danger is asked after the scene, before anything else.
    press(&mut state, "enter");
    assert!(screen(&state, 80, 24).contains("in immediate danger?"));
    press(&mut state, "n esc");
    let hub = screen(&state, 80, 24);
    assert!(hub.contains("❯ 1 Safety") || hub.contains("0 Scene 1 of 2"), "{hub}");
    // Parts keep their numbers: 0 is the scenes' own.
    assert!(hub.contains("9 Finish"), "{hub}");
    press(&mut state, "0 2");
    assert_eq!(scene(&state), Some(2));
    let shown = screen(&state, 80, 24);
    assert!(shown.contains("Scene 2 of 2") && shown.contains("beats those who ask"), "{shown}");
    // Going back to an earlier scene closes none.
    press(&mut state, "2");
    assert!(screen(&state, 80, 24).contains("Scene 1 of 2"));
    assert_eq!(scene(&state), Some(2));
    press(&mut state, "enter 3");
    assert!(matches!(state.screen(), Some(Screen::Preparation { .. })), "{:?}", state.screen());
}

#[test]
fn a_case_does_not_end_before_its_last_scene() {
    let case = case();
    let mut state = State::new(guide(), exercise(), Lang::En, at(TODAY), true).on(&case);
    // Calls are the last but one part; the conclusion behind it is answered.
    state.record.conclusion.judgement = Some(Judgement::Undecided);
    state.record.conclusion.reasons = Some("17".to_owned());
    for fact in Fact::ALL {
        if fact.value(&state.record) == "unknown" {
            state.record.answer(*fact, Some("unknown"));
        }
    }
    state.stack.truncate(1);
    press(&mut state, "7 down down enter");
    assert!(
        matches!(state.screen(), Some(Screen::Scene { index: 0, cursor: 1, .. })),
        "{:?}",
        state.screen()
    );
    press(&mut state, "enter");
    assert_eq!(scene(&state), Some(2));
    press(&mut state, "enter 7 down down enter");
    assert!(matches!(state.screen(), Some(Screen::Finish { .. })), "{:?}", state.screen());
}

#[test]
fn opening_a_scene_can_be_undone_and_both_languages_are_shown() {
    let case = case();
    let mut state = State::new(guide(), exercise(), Lang::Nb, at(TODAY), true).on(&case);
    press(&mut state, "2 u");
    assert_eq!(scene(&state), Some(1));
    let shown = screen(&state, 80, 30);
    assert!(shown.contains("Scene 1 av 2") && shown.contains("scenen"), "{shown}");
    press(&mut state, "B");
    assert!(screen(&state, 80, 30).contains("A labour inspector meets a man"));
    // At the end there is nothing more to open.
    press(&mut state, "2");
    assert!(!screen(&state, 80, 30).contains("Åpne neste scene"));
}

/// The program, with lines to read.
fn plain(folder: &std::path::Path, args: &[&str], lines: &str) -> Ran {
    let mut command = program();
    command.current_dir(folder).args(with_guide(args)).write_stdin(lines.to_owned());
    Ran::new(command.output().expect("it runs"))
}

#[test]
fn line_by_line_the_next_scene_is_opened_from_the_list_of_parts_and_it_goes_on_later() {
    let folder = house();
    let args = ["train", "run", CASE, "--plain", "--save-plain", "own.yaml"];
    let ran = plain(folder.path(), &args, "2\n!\n");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.err.contains("Scene 1 of 2") && !ran.err.contains("beats those"), "{}", ran.err);
    assert!(ran.err.contains("train run --resume"), "{}", ran.err);
    let text = fs::read_to_string(folder.path().join("own.yaml")).expect("kept");
    assert!(text.contains("training:\n  case: cleaner-at-night\n  scene: 1\n"), "{text}");
    let ran = plain(folder.path(), &["train", "run", "--resume", "own.yaml", "--plain"], "#\n0\n5\n!\n");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let (_, after) = ran.err.split_once("Scene 2 of 2").expect("the next scene");
    assert!(after.contains("beats those who ask") && after.contains("Part 5 of 9"), "{}", ran.err);
    let text = fs::read_to_string(folder.path().join("own.yaml")).expect("kept");
    let record = try_record(&text).expect("a record");
    assert_eq!(record.training, Some(Training { case: CASE.to_owned(), scene: Some(2) }));
}

#[test]
fn what_somebody_settled_for_their_work_is_not_the_case() {
    let folder = house();
    let settings = folder.file("config.yaml", "role: own-duty\nsector: health\n");
    let ran = program()
        .current_dir(folder.path())
        .env("HOLDEPUNKT_CONFIG", settings)
        .args(with_guide(&["train", "run", CASE, "--plain", "--save-plain", "own.yaml"]))
        .write_stdin("!\n")
        .output()
        .expect("it runs");
    assert!(ran.status.success());
    let text = fs::read_to_string(folder.path().join("own.yaml")).expect("kept");
    assert!(!text.contains("assessor"), "{text}");
}

#[test]
fn an_exercise_goes_on_with_its_own_case_and_a_persons_record_with_none() {
    let folder = house();
    folder.file("person.yaml", crate::support::FINE);
    folder.file("other.yaml", "schema: holdepunkt.record/1\ntraining: { case: another-case, scene: 1 }\n");
    for (args, words) in [
        (&["train", "run", "--resume", "person.yaml", "--plain"][..], "of no training case"),
        (&["train", "run", CASE, "--resume", "other.yaml", "--plain"], "on the case another-case"),
        (&["train", "run", "--resume", "other.yaml", "--plain"], "there is no case another-case"),
        (&["train", "run", "--plain"], "missing"),
        (&["interview", "--resume", "other.yaml", "--plain"], "an exercise on a training case"),
    ] {
        let ran = folder.run(&with_guide(args));
        assert_eq!(ran.code, Some(2), "{args:?}: {}", ran.err);
        assert!(ran.err.contains(words), "{args:?}: {}", ran.err);
    }
    let kept = fs::read_to_string(folder.path().join("person.yaml")).expect("read");
    assert_eq!(kept, crate::support::FINE);
}

#[test]
fn every_document_of_an_exercise_says_so_at_its_head() {
    let folder = house();
    let text = "schema: holdepunkt.record/1\nreference: A-17\ntraining: { case: cleaner-at-night }\n\
                assessor: { role: public-authority }\nperson: { age: under-18 }\nconcern: { reason-to-believe: yes }\n";
    folder.file("own.yaml", text);
    for format in ["text", "markdown", "html"] {
        for length in
            [&[][..], &["--one-page"], &["--full"], &["--share", "agency"], &["--share", "anonymous"]]
        {
            let ran = folder.run(&[&["assess", "own.yaml", "--format", format], length].concat());
            let head: String = ran.out.lines().take(12).collect::<Vec<_>>().join("\n");
            let head = head.replace('\\', "");
            let head = if format == "html" { ran.out.clone() } else { head };
            assert!(
                head.contains("Exercise cleaner-at-night, not a real case"),
                "{format} {length:?}: {head}"
            );
        }
    }
    let ran = folder.run(&["report", "child-welfare", "own.yaml"]);
    assert!(ran.out.contains("Exercise cleaner-at-night, not a real case"), "{}", ran.out);
    let ran = folder.run(&["assess", "own.yaml", "--format", "json"]);
    let made: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(made["training"]["case"], CASE);
    let ran = folder.run(&["record", "export", "own.yaml"]);
    assert!(ran.out.contains("1,training,cleaner-at-night,,yes,,"), "{}", ran.out);
    // Of a person nothing of it is said.
    folder.file("person.yaml", crate::support::FINE);
    let ran = folder.run(&["assess", "person.yaml", "--format", "json"]);
    assert!(ran.out.contains("\"training\":null"), "{}", ran.out);
}

#[test]
fn a_case_that_is_no_id_and_a_scene_that_is_none_are_named() {
    for (training, words) in [
        ("{ case: Leyla H }", "not an id"),
        ("{ case: a, scene: 0 }", "there is no scene 0"),
        ("{ scene: 1 }", "case"),
        ("{ case: a, score: 3 }", "unknown key"),
    ] {
        let text = format!("schema: holdepunkt.record/1\ntraining: {training}\n");
        let problems = try_record(&text).expect_err(training).join("\n");
        assert!(problems.contains(words) && !problems.contains("Leyla"), "{training}: {problems}");
    }
}

#[test]
fn every_scene_fits_every_window_in_both_languages() {
    let mut cases = holdepunkt::training::embedded("data").expect("packed").cases;
    cases.push(case());
    for case in &cases {
        for (scene, lang) in (0..case.scenes.len()).flat_map(|scene| [(scene, Lang::En), (scene, Lang::Nb)]) {
            let mut record = exercise();
            record.training = Some(Training { case: case.id.clone(), scene: u32::try_from(scene + 1).ok() });
            let state = State::new(guide(), record, lang, at(TODAY), true).on(case);
            for (width, height) in [(80, 24), (50, 20), (40, 16), (120, 50)] {
                let rows = paint(&state, width, height);
                let told = format!("{} {scene} at {width}×{height}: {rows:#?}", case.id);
                assert!(rows[0].contains("112"), "{told}");
                assert!(rows.iter().any(|row| row.starts_with(" ❯ 1")), "{told}");
                // A letter in the last column belongs to a row that was cut.
                assert!(rows.iter().all(|row| row.ends_with(' ')), "{told}");
                // At the size of an ordinary terminal a scene is read whole.
                let last = case.scenes[scene].text.get(lang).split_whitespace().last().expect("a word");
                assert!((width, height) != (80, 24) || rows.iter().any(|row| row.contains(last)), "{told}");
            }
        }
    }
}
