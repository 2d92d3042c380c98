//! When `#[serde(rename_all)]` says it shorter.

use crate::model::{RenameRule, Struct};

/// The rules that change the name of a field, the most usual first.
const RULES: [RenameRule; 5] = [
    RenameRule::CamelCase,
    RenameRule::PascalCase,
    RenameRule::KebabCase,
    RenameRule::ScreamingSnakeCase,
    RenameRule::ScreamingKebabCase,
];

/// Sets the rule that leaves the fewest fields to rename one by one, if that makes the struct shorter or leaves none.
pub(super) fn choose_rule(it: &mut Struct) {
    let without = left_to_rename(it, None);
    if without == 0 {
        it.rename_all = None;
        return;
    }
    let best = RULES.map(|rule| (left_to_rename(it, Some(rule)), rule)).into_iter().min_by_key(|(left, _)| *left);
    it.rename_all = best.filter(|(left, _)| *left == 0 || left + 1 < without).map(|(_, rule)| rule);
}

fn left_to_rename(it: &mut Struct, rule: Option<RenameRule>) -> usize {
    it.rename_all = rule;
    it.fields.iter().filter(|field| it.needs_rename(&field.name)).count()
}
