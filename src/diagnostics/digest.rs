//! What a person is shown of many findings.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Report;

/// How many findings of one kind are shown.
const MOST_OF_A_KIND: usize = 20;

/// The findings that are worth reading one by one, and a line about those that say the same again.
pub(crate) struct Digest<'r> {
    /// Of those with the same message, the first; of one kind, so many.
    pub(crate) shown: Vec<&'r Report>,
    /// For each kind of which some are not shown, how many they are.
    pub(crate) left_out: Vec<String>,
}

impl<'r> Digest<'r> {
    pub(crate) fn of(reports: impl IntoIterator<Item = &'r Report>) -> Self {
        let mut said = FxHashSet::default();
        let mut counts: FxHashMap<&str, (usize, usize)> = FxHashMap::default();
        let mut kinds = Vec::new();
        let mut shown = Vec::new();
        for report in reports {
            let (shown_of_kind, left_out) = counts.entry(report.code).or_insert_with(|| {
                kinds.push((report.code, report.severity));
                (0, 0)
            });
            if *shown_of_kind < MOST_OF_A_KIND && said.insert((report.code, &report.message)) {
                *shown_of_kind += 1;
                shown.push(report);
            } else {
                *left_out += 1;
            }
        }
        let left_out = kinds.into_iter().filter_map(|(code, severity)| match counts[code].1 {
            0 => None,
            count => Some(format!("{severity}[{code}]: {count} more of this kind")),
        });
        Self { shown, left_out: left_out.collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::render::render_unplaced, *};
    use crate::diagnostics::Diagnostic;

    #[test]
    fn many_of_a_kind_are_counted() {
        let reports: Vec<Report> = (0..30)
            .map(|number| Diagnostic::warning("many", format!("number {number}")))
            .chain([Diagnostic::error("few", "the same"), Diagnostic::error("few", "the same")])
            .map(|diagnostic| render_unplaced(&diagnostic))
            .collect();
        let digest = Digest::of(&reports);
        assert_eq!(digest.shown.len(), MOST_OF_A_KIND + 1);
        assert_eq!(digest.left_out, ["warning[many]: 10 more of this kind", "error[few]: 1 more of this kind"]);
    }
}
