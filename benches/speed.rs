//! What a command costs as a whole process: `cargo bench`. Reads the processor time of finished
//! children from the kernel, so it runs on Linux; elsewhere it says so.

#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_holdepunkt");
/// The kernel counts processor time in hundredths of a second.
const TICK_MS: f64 = 10.0;
const RUNS: u32 = 200;
const RECORDS: usize = 1000;

/// What the records have in common: a reference is put before it, other findings between.
const RECORD: &str = "\
conversations:
  - { id: 1, on: 2026-11-22 }
assessor: { role: public-authority, sector: health }
person: { age: uncertain, gender: woman }
concern: { reason-to-believe: yes }
safety: { immediate-danger: no, can-talk-alone: yes }
children-along: { any: no }
forms: [forced-labour]
region: oslo
aggravation: { likelihood: certain-or-most-likely }
findings:
  - { indicator: no-control-over-documents, state: present, basis: [stated, observed], in: 1, note: kept by the employer }
  - { indicator: little-or-no-pay, state: present, basis: [stated], in: 1 }
  - { indicator: accompanied-to-work, state: absent, basis: [observed], in: 1 }
FINDING
topics:
  - { topic: wages-and-money, in: 1, note: paid now and then }
";

/// Findings by which records differ.
const FINDINGS: [&str; 5] = [
    "caregiving-burden",
    "acts-on-instruction",
    "fear-of-being-reported",
    "social-isolation",
    "degrading-living-conditions",
];

/// A record that is like the others, and not the same.
fn record(number: usize) -> String {
    let findings = FINDINGS.iter().enumerate().filter(|(place, _)| number >> place & 1 == 1);
    let lines = findings.map(|(_, id)| {
        format!("  - {{ indicator: {id}, state: present, basis: [stated], in: 1, note: case {number} }}")
    });
    let record = RECORD.replace("FINDING", &lines.collect::<Vec<_>>().join("\n"));
    format!("schema: holdepunkt.record/1\nreference: A-{number}\n{record}")
}

fn main() {
    if processor_time().is_none() {
        println!("this system does not tell the processor time of finished processes");
        return;
    }
    let folder = std::env::temp_dir().join(format!("holdepunkt-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let records: Vec<PathBuf> = (0..RECORDS).map(|number| folder.join(format!("{number}.yaml"))).collect();
    records.iter().enumerate().for_each(|(number, path)| std::fs::write(path, record(number)).unwrap());
    let one = records.first().unwrap().to_str().unwrap();

    println!("{:<44} {:>9} {:>9}", "command", "ms", "MiB");
    single(&["--version"]);
    single(&[]);
    single(&["catalogue", "list"]);
    single(&["catalogue", "list", "--format", "json"]);
    single(&["duties", "--age", "under-18", "--role", "public-authority"]);
    for format in ["text", "markdown", "html", "json"] {
        single(&["assess", "--format", format, one]);
    }
    for format in ["text", "markdown", "html"] {
        single(&["checklist", "--format", format]);
    }
    single(&["checklist", "--format", "pdf"]);
    single(&["handout", "card", "--format", "pdf"]);
    single(&["assess", "--format", "pdf", one]);
    println!("\n{:<44} {:>9} {:>9}", "assess of many records", "records/s", "MiB");
    for format in ["text", "markdown", "json"] {
        batch(&["--format", format], &records);
    }
    let out = format!("{}/", folder.join("out").display());
    std::fs::create_dir_all(&out).unwrap();
    for count in [100, RECORDS] {
        batch(&["--format", "pdf", "--force", "-o", &out], &records[..count]);
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

fn single(args: &[&str]) {
    let before = processor_time().unwrap();
    for _ in 0..RUNS {
        assert!(start(args).wait().unwrap().success());
    }
    let cost = (processor_time().unwrap() - before) * TICK_MS / f64::from(RUNS);
    let name: Vec<&str> = args.iter().copied().filter(|arg| !Path::new(arg).is_absolute()).collect();
    println!("{:<44} {cost:>9.1} {:>9}", name.join(" "), peak(start(args)));
}

fn batch(options: &[&str], records: &[PathBuf]) {
    let mut args = vec!["assess"];
    args.extend(options);
    args.extend(records.iter().filter_map(|path| path.to_str()));
    let begun = Instant::now();
    let peak = peak(start(&args));
    let name = format!("{} x {}", options[1], records.len());
    println!("{name:<44} {:>9.0} {peak:>9}", records.len() as f64 / begun.elapsed().as_secs_f64());
}

fn start(args: &[&str]) -> Child {
    Command::new(PROGRAM).args(args).stdout(Stdio::null()).spawn().unwrap()
}

/// The largest memory seen while a child ran, in MiB. A glance now and then: a lower bound.
fn peak(mut child: Child) -> u64 {
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    while child.try_wait().unwrap().is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let now =
            line.and_then(|line| line.split_whitespace().next()).and_then(|kib| kib.parse::<u64>().ok());
        most = most.max(now.unwrap_or(0));
        std::thread::sleep(Duration::from_micros(200));
    }
    most / 1024
}

/// Processor time of all finished children, in ticks.
fn processor_time() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let after_name = stat.rsplit_once(')')?.1;
    let fields: Vec<&str> = after_name.split_whitespace().collect();
    let ticks = |index: usize| fields.get(index)?.parse::<f64>().ok();
    Some(ticks(13)? + ticks(14)?)
}
