//! Lines of comments that are for tools, and say nothing of what they stand before.

/// Nothing stands behind these.
const ALONE: [&str; 6] = [
    "@ts-nocheck",
    "deno-fmt-ignore",
    "dprint-ignore",
    "prettier-ignore",
    "prettier-ignore-end",
    "prettier-ignore-start",
];

/// Behind these stand names of rules, with commas between them, and a reason behind ` -- `.
const OF_RULES: [&str; 7] = [
    "eslint-disable",
    "eslint-disable-line",
    "eslint-disable-next-line",
    "eslint-enable",
    "oxlint-disable",
    "oxlint-disable-next-line",
    "oxlint-enable",
];

/// What comes behind these is theirs, whatever it is.
const OPEN: [&str; 12] = [
    "#endregion",
    "#region",
    "@ts-expect-error",
    "@ts-ignore",
    "biome-ignore",
    "c8 ignore",
    "deno-lint-ignore",
    "istanbul ignore",
    "node:coverage",
    "tslint:disable",
    "tslint:enable",
    "v8 ignore",
];

/// Whether a line, without the blanks around it, is a directive and nothing else.
pub(super) fn is_directive(line: &str) -> bool {
    let behind = |word: &&str| line.strip_prefix(*word);
    let is_rule = |name: &str| !name.trim().contains(char::is_whitespace);
    let are_rules = |text: &str| {
        let rules = text.split_once(" -- ").map_or(text, |(rules, _)| rules);
        (text.is_empty() || text.starts_with(char::is_whitespace)) && rules.split(',').all(is_rule)
    };
    ALONE.contains(&line)
        || OF_RULES.iter().filter_map(behind).any(are_rules)
        || OPEN.iter().filter_map(behind).any(|text| !text.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directive_has_a_line_to_itself() {
        let directives = [
            "eslint-disable-next-line",
            "eslint-disable-next-line no-a, @b/no-c -- as it is written there",
            "eslint-disable -- generated",
            "prettier-ignore",
            "@ts-ignore: the types are wrong",
            "tslint:disable:no-any",
            "tslint:disable-next-line",
            "istanbul ignore next",
            "biome-ignore lint/style/noVar: old code",
            "#region Types",
        ];
        assert_eq!(directives.map(is_directive), [true; 10]);
        let words = [
            "",
            "eslint-disable is what turns a rule off",
            "eslint-disabled",
            "prettier-ignore comments are kept",
            "istanbul ignored",
            "Add `@ts-ignore` above",
            "#regions",
            "#1",
        ];
        assert_eq!(words.map(is_directive), [false; 8]);
    }
}
