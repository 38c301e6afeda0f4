//! What is told by its digits, and by the words beside them.

use super::account;
use super::cluster::{Cluster, Mark, clusters};
use super::date;
use super::foreign;
use super::identity::{self, identities};
use super::phone;
use super::token::Tokens;
use super::window::Window;
use super::{Hit, Kind};

/// What groups were taken for. The lower the rank, the surer.
#[derive(Debug, Clone, Copy)]
struct Claim {
    rank: u8,
    kind: Kind,
    from: usize,
    to: usize,
}

/// How many groups and digits a number has at most.
const GROUPS: usize = 19;
const DIGITS: usize = 19;

/// Everything that is told by its digits. Numbers that go on in the next line are looked for last.
pub(super) fn find(tokens: &Tokens, taken: &mut [bool]) -> Vec<Hit> {
    let mut hits = Vec::new();
    for lines in [false, true] {
        for cluster in clusters(tokens, taken, lines) {
            // Within a line everything was found the first time.
            if lines && !cluster.marks(0, cluster.len()).iter().any(|mark| mark.line) {
                continue;
            }
            for claim in in_cluster(&cluster) {
                let (first, end) = cluster.span(claim.from, claim.to);
                let mut range = cluster.range(claim.from, claim.to);
                if claim.kind == Kind::Phone
                    && let Some(code) = country_above(tokens, first)
                {
                    range.start = code;
                }
                hits.push(Hit { kind: claim.kind, range });
                taken.iter_mut().take(end).skip(first).for_each(|taken| *taken = true);
            }
        }
    }
    hits
}

/// Where the number of a country begins that stands at the end of the line before.
fn country_above(tokens: &Tokens, first: usize) -> Option<usize> {
    let code =
        first.checked_sub(2).filter(|code| tokens.number(*code).is_some_and(|code| code.len() <= 3))?;
    let line = tokens.gap(code + 1).is_some_and(|gap| gap.trim_matches(' ') == "\n");
    let sign = tokens.get(code.checked_sub(1)?).filter(|gap| gap.text.ends_with('+'))?;
    line.then_some(sign.range.end - 1)
}

fn in_cluster(cluster: &Cluster<'_>) -> Vec<Claim> {
    let mut claims: Vec<Claim> = identities(cluster)
        .into_iter()
        .map(|(from, to)| Claim { rank: 0, kind: Kind::Identity, from, to })
        .collect();
    for from in 0..cluster.len() {
        let near = cluster.token(from).and_then(|token| cluster.tokens.nearest(token));
        for to in from + 1..=cluster.len().min(from + GROUPS) {
            let digits = cluster.digits(from, to);
            if digits.len() > DIGITS {
                break;
            }
            let (sizes, marks) = (cluster.sizes(from, to), cluster.marks(from, to));
            let window = Window { cluster, from, to, digits, sizes, marks, near };
            if let Some((rank, kind)) = judge(&window) {
                claims.push(Claim { rank, kind, from, to });
            }
        }
    }
    // The surest first, then the longest, then the first.
    claims.sort_by_key(|claim| (claim.rank, claim.from.abs_diff(claim.to).wrapping_neg(), claim.from));
    let mut free = vec![true; cluster.len()];
    let mut chosen: Vec<Claim> = Vec::new();
    for claim in claims {
        let groups = free.get_mut(claim.from..claim.to).unwrap_or_default();
        if groups.iter().all(|free| *free) {
            groups.fill(false);
            chosen.push(claim);
        }
    }
    chosen.sort_by_key(|claim| claim.from);
    widen(cluster, &mut chosen);
    chosen
}

/// What groups are, and how sure that is: check digits prove more than a word, and a word more than a form.
fn judge(window: &Window<'_>) -> Option<(u8, Kind)> {
    let proven = || foreign::is_proven(window).then_some((1, Kind::ForeignIdentity));
    let own = || identity::judge(window);
    let birth = || date::is_birth(window).then_some((3, Kind::BirthDate));
    let phone = || phone::judge(window).map(|rank| (rank, Kind::Phone));
    let account = || account::judge(window).map(|rank| (rank, Kind::Account));
    [own(), proven(), birth(), phone(), account()].into_iter().flatten().min_by_key(|(rank, _)| *rank)
}

/// Draws the digits that are joined to what was taken into it: part of a number left beside a mask
/// helps to guess the rest, and a cut date or time only misleads.
fn widen(cluster: &Cluster<'_>, taken: &mut [Claim]) {
    let mut free_from = 0;
    for index in 0..taken.len() {
        let free_to = taken.get(index + 1).map_or(cluster.len(), |next| next.from);
        let Some(this) = taken.get_mut(index) else { continue };
        let own = cluster.marks(this.from, this.to).to_vec();
        let is_tight = |mark: Option<Mark>| mark.is_some_and(|mark| !mark.blank);
        while this.from > free_from && is_tight(cluster.mark_before(this.from)) {
            this.from -= 1;
        }
        // A telephone number may be grouped with blanks and have a digit too many; a date is over with
        // its last group.
        let goes_on = |mark: Option<Mark>, size: usize| {
            is_tight(mark) || mark.is_some_and(|mark| size == 1 && own.contains(&mark))
        };
        while this.to < free_to {
            let size = cluster.digits(this.to, this.to + 1).len();
            let long = if this.kind == Kind::Phone { size } else { usize::MAX };
            if !goes_on(cluster.mark_before(this.to), long) {
                break;
            }
            this.to += 1;
        }
        free_from = this.to;
    }
}
