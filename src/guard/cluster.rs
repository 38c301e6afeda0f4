//! Digits that stand so close together that they may be one number.

/// Digits in groups with no more than a few marks or blanks between them.
pub(super) struct Cluster<'a> {
    /// The text that it stands in.
    pub(super) text: &'a str,
    /// Start and end of each group.
    pub(super) groups: Vec<(usize, usize)>,
    /// Whether a plus stands before the first.
    pub(super) plus: bool,
    /// Whether a letter touches the first. Letters part clusters, so it can be no other.
    pub(super) letter_before: bool,
    /// Whether a letter touches the last.
    pub(super) letter_after: bool,
}

impl<'a> Cluster<'a> {
    /// The digits of each of the groups `from..to`.
    pub(super) fn digits(&self, from: usize, to: usize) -> Vec<&'a str> {
        let groups = self.groups.get(from..to).unwrap_or_default();
        groups.iter().filter_map(|(start, end)| self.text.get(*start..*end)).collect()
    }

    /// What stands between the groups `from..to`.
    pub(super) fn marks(&self, from: usize, to: usize) -> Vec<&'a str> {
        (from + 1..to).map(|index| self.mark_before(index)).collect()
    }

    /// What stands between a group and the one before it.
    pub(super) fn mark_before(&self, index: usize) -> &'a str {
        let end = index.checked_sub(1).map_or(0, |last| self.end(last));
        self.text.get(end..self.start(index)).unwrap_or_default()
    }

    /// Where a group starts.
    pub(super) fn start(&self, index: usize) -> usize {
        self.groups.get(index).map_or(0, |group| group.0)
    }

    /// Where a group ends.
    pub(super) fn end(&self, index: usize) -> usize {
        self.groups.get(index).map_or(0, |group| group.1)
    }
}

/// All clusters in a text.
pub(super) fn clusters(text: &str) -> Vec<Cluster<'_>> {
    let mut found: Vec<Cluster<'_>> = Vec::new();
    let mut chars = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((start, first)) = chars.next() {
        if !first.is_ascii_digit() {
            before = first;
            continue;
        }
        let mut end = start + 1;
        while let Some((at, _)) = chars.next_if(|(_, c)| c.is_ascii_digit()) {
            end = at + 1;
        }
        let letter_after = chars.peek().is_some_and(|(_, c)| c.is_alphabetic());
        match found.last_mut() {
            Some(cluster) if joined(cluster, start) => {
                cluster.groups.push((start, end));
                cluster.letter_after = letter_after;
            }
            _ => found.push(Cluster {
                text,
                groups: vec![(start, end)],
                plus: before == '+',
                letter_before: before.is_alphanumeric(),
                letter_after,
            }),
        }
        before = '0';
    }
    found
}

fn joined(cluster: &Cluster<'_>, start: usize) -> bool {
    let end = cluster.groups.last().map_or(0, |(_, end)| *end);
    let between = cluster.text.get(end..start).unwrap_or("\n");
    let joins = |c: char| is_blank(c) || is_dash(c) || "./:_".contains(c);
    (1..=3).contains(&between.chars().count()) && between.chars().all(joins)
}

/// A blank of any width, none included, that does not end a line.
pub(super) fn is_blank(c: char) -> bool {
    let ends_line = matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let no_width = matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}');
    no_width || (c.is_whitespace() && !ends_line)
}

/// A hyphen, dash or minus.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
