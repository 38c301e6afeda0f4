//! Names that people have in services, and the addresses of their profiles.

use super::token::Tokens;
use super::topic::Topic;
use super::{Hit, Kind};

/// Where profiles are kept.
const HOSTS: [&str; 22] = [
    "facebook.com/",
    "fb.com/",
    "fb.me/",
    "m.me/",
    "instagram.com/",
    "t.me/",
    "telegram.me/",
    "wa.me/",
    "vk.com/",
    "tiktok.com/",
    "onlyfans.com/",
    "linkedin.com/in/",
    "snapchat.com/add/",
    "twitter.com/",
    "x.com/",
    "youtube.com/@",
    "discord.gg/",
    "signal.me/",
    "threads.net/",
    "reddit.com/u",
    "ok.ru/",
    "viber.me/",
];

/// What addresses of profiles have in them elsewhere.
const PARTS: [&str; 6] = ["/user/", "/users/", "/profile", "/profil/", "/u/", "/@"];

/// Where maps are kept.
const MAPS: [&str; 6] = [
    "maps.google.",
    "google.com/maps",
    "maps.app.goo.gl/",
    "goo.gl/maps",
    "maps.apple.com/",
    "openstreetmap.org/",
];

/// Words behind the sign that are no name.
const NO_NAMES: [&str; 12] =
    ["home", "work", "hjemme", "jobb", "jobben", "school", "skolen", "all", "alle", "the", "kl", "night"];

/// Addresses of profiles, and places on a map.
pub(super) fn addresses(text: &str) -> Vec<Hit> {
    let chunk = |chunk: &str| chunk.as_ptr().addr() - text.as_ptr().addr();
    text.split_whitespace().filter_map(|part| address(part, chunk(part))).collect()
}

fn address(chunk: &str, start: usize) -> Option<Hit> {
    let outer = |c: char| "()[]<>{}\"'«»“”,;:!?.".contains(c);
    let inner = chunk.trim_start_matches(outer);
    let start = start + chunk.len() - inner.len();
    let inner = inner.trim_end_matches(outer);
    let small = inner.to_ascii_lowercase();
    let in_path = |host: &&str| {
        small.find(*host).is_some_and(|at| {
            let begins =
                small.get(..at).is_some_and(|before| before.is_empty() || before.ends_with(['/', '.']));
            begins && small.len() > at + host.len()
        })
    };
    let kind = if MAPS.iter().any(|host| small.contains(host)) {
        Kind::Coordinates
    } else if HOSTS.iter().any(in_path)
        || ((small.contains("://") || small.starts_with("www."))
            && PARTS.iter().any(|part| small.contains(part)))
    {
        Kind::Handle
    } else {
        return None;
    };
    Some(Hit { kind, range: start..start + inner.len() })
}

/// Names behind an @, or behind a word for a service or a user.
pub(super) fn find(tokens: &Tokens, taken: &mut [bool]) -> Vec<Hit> {
    let mut hits = Vec::new();
    for (at, _) in tokens.iter() {
        if !tokens.begins_run(at) || taken.get(at) == Some(&true) {
            continue;
        }
        let end = name_end(tokens, at);
        let name = tokens.joined(at, end);
        let lettered = name.chars().any(char::is_alphabetic);
        let length = name.chars().count();
        let signed = at
            .checked_sub(1)
            .and_then(|gap| tokens.gap(gap))
            .is_some_and(|gap| gap.ends_with('@') && (gap.len() > 1 || at == 1) && !gap.ends_with("]@"));
        let called = signed && length >= 3 && lettered && !NO_NAMES.contains(&name.as_str());
        if called || (lettered && length >= 4 && is_named(tokens, at, &name)) {
            let mut range = tokens.range(at, end);
            if signed && let Some(gap) = at.checked_sub(1).and_then(|gap| tokens.get(gap)) {
                range.start = gap.range.end.saturating_sub(1).max(gap.range.start);
            }
            hits.push(Hit { kind: Kind::Handle, range });
            taken.iter_mut().take(end).skip(at).for_each(|taken| *taken = true);
        }
    }
    hits
}

/// Where a name ends: letters, digits, and single marks inside.
fn name_end(tokens: &Tokens, from: usize) -> usize {
    let mut end = tokens.run_end(from);
    while matches!(tokens.gap(end), Some("_" | "." | "#" | "__")) && tokens.is_solid(end + 1) {
        end = tokens.run_end(end + 1);
    }
    if matches!(tokens.gap(end), Some("_" | "__")) { end + 1 } else { end }
}

/// Whether a word for a service or a user stands before: behind the first a name has more than letters.
fn is_named(tokens: &Tokens, at: usize, name: &str) -> bool {
    let mixed = name.chars().any(|c| c.is_ascii_digit() || "_.#".contains(c));
    let Some(near) = tokens.nearest(at) else { return false };
    let direct = at.checked_sub(1).and_then(|gap| tokens.gap(gap));
    let linked = near.words == 0
        || (near.words == 1 && matches!(tokens.word(at.saturating_sub(2)), Some("er" | "is")));
    match near.topic {
        // Some of these words mean more than a name: to use, a user, to handle.
        Topic::Handle => {
            let word = tokens.word(near.at).unwrap_or_default();
            let said = ["brukernavn", "username", "nickname"].iter().any(|name| word.starts_with(name));
            let gap = direct.unwrap_or_default();
            linked && ((gap.starts_with(':') && gap.len() <= 2) || (gap == " " && (said || mixed)))
        }
        Topic::Service | Topic::Phone => mixed && near.words <= 2 && !is_number_like(name),
        _ => false,
    }
}

/// An hour or an ordinal, not a name.
fn is_number_like(name: &str) -> bool {
    !name.starts_with(|c: char| c.is_alphabetic()) || name.split('.').any(|part| part.chars().count() == 0)
}
