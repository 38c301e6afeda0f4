//! Text that YAML cuts off: a number sign behind a blank begins a comment, and a word with an exclamation mark
//! before a value is a tag.

use crate::words::{Id, Msg, id};
use crate::yaml::{Node, Path, Problem, Segment, Value};

/// The texts in a file that somebody typed and that look cut.
pub(super) fn looks_cut(file: &str, bytes: &[u8], tree: &Node) -> Vec<Problem> {
    let text = String::from_utf8_lossy(bytes);
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    tree.visit(&Path::default(), &mut |node, path| {
        let typed =
            matches!(path.segments().last(), Some(Segment::Key(key)) if ["note", "reasons", "answer", "sign"].contains(&key.as_str()));
        if typed && matches!(node.value, Value::Text(_) | Value::Null | Value::Int(_)) {
            let line =
                node.place.line.checked_sub(1).and_then(|line| lines.get(line)).copied().unwrap_or_default();
            let above =
                node.place.line.checked_sub(2).and_then(|line| lines.get(line)).copied().unwrap_or_default();
            if let Some((what, advice)) = cut(above, line, node.place.column) {
                let (what, advice) = (Msg::new(what), Some(Msg::new(advice)));
                found.push(Problem {
                    file: file.to_owned(),
                    place: Some(node.place),
                    path: path.clone(),
                    what,
                    advice,
                });
            }
        }
        true
    });
    found
}

/// What is cut off a value that begins in this column of a line, if anything looks so. `above` is the line before:
/// in a block that it opens nothing is a comment.
fn cut(above: &str, line: &str, column: usize) -> Option<(Id, Id)> {
    let at = line.char_indices().nth(column.checked_sub(1)?).map_or(line.len(), |(at, _)| at);
    let (before, value) = (line.get(..at)?, line.get(at..)?);
    let tag = |word: &str| word.starts_with('!') && word.len() > 1;
    if before.split_whitespace().last().is_some_and(tag) || value.split_whitespace().next().is_some_and(tag) {
        return Some((id!("problem-cut-tag"), id!("advice-cut")));
    }
    let block = before.trim().is_empty() && above.trim_end_matches([' ', '-', '+']).ends_with(['|', '>']);
    if block || value.starts_with(['"', '\'', '|', '>']) {
        return None;
    }
    // Who means a comment puts a blank behind the sign.
    let whole = line.split_once(':').map_or(line, |(_, rest)| rest);
    let comment =
        whole.match_indices('#').find(|(at, _)| whole.get(..*at).is_some_and(|text| text.ends_with(' ')));
    let joined = comment.is_some_and(|(at, _)| {
        whole.get(at + 1..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
    });
    joined.then(|| (id!("problem-cut-comment"), id!("advice-cut")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml;

    fn said(value: &str) -> Option<String> {
        let text = format!("conclusion:\n  reasons: {value}\n");
        let tree = yaml::parse("case.yaml", text.as_bytes()).expect("YAML");
        looks_cut("case.yaml", text.as_bytes(), &tree).first().map(|problem| problem.what.id().to_owned())
    }

    #[test]
    fn what_looks_cut_is_told_and_a_comment_is_one() {
        assert_eq!(said("Rom #3 i kjelleren er last").as_deref(), Some("problem-cut-comment"));
        assert_eq!(said("#3 i kjelleren").as_deref(), Some("problem-cut-comment"));
        assert_eq!(said("!viktig ring").as_deref(), Some("problem-cut-tag"));
        for fine in
            ["Rom 3 # i kjelleren", "\"Rom #3\"", "'Rom #3'", "|\n    Rom #3", "C#3 er en tone", "Rom nr. 3!"]
        {
            assert_eq!(said(fine), None, "{fine}");
        }
    }
}
