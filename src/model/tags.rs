//! Tags of which there are many: they are listed where the union is that has them, and by no union that it is in.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{ItemId, ItemKind, Literal, Model, SelectObject, TagCase, Text, Ty, VariantContent};

/// How many values of a tag are listed wherever they are asked for.
const MOST_REPEATED: usize = 32;

/// The values of a tag that a union has.
struct Tags {
    wire: Text,
    values: FxHashSet<Text>,
}

/// Lets unions with many values of a tag be asked for them where they are members of other unions.
pub(super) fn list_tags_once(model: &mut Model) {
    let tags: Vec<Option<Tags>> = model.items.iter().map(|item| many_tags(&item.kind)).collect();
    if tags.iter().all(Option::is_none) {
        return;
    }
    let found: Vec<Vec<Option<ItemId>>> =
        model.items.iter().map(|item| unions_that_list(model, &item.kind, &tags)).collect();
    let mut asked: FxHashMap<ItemId, usize> = FxHashMap::default();
    found.iter().flatten().flatten().for_each(|union| *asked.entry(*union).or_default() += 1);
    // Where it is a member of one other union alone, nothing is repeated that would not be written once more for it.
    asked.retain(|_, times| *times > 1);
    for (item, found) in model.items.iter_mut().zip(found) {
        let ItemKind::Union(it) = &mut item.kind else { continue };
        let Some(SelectObject::Tag { cases, .. }) = &mut it.select.object else { continue };
        for (case, union) in cases.iter_mut().zip(found) {
            case.listed_by = union.filter(|union| asked.contains_key(union));
        }
    }
    for union in asked.keys() {
        if let ItemKind::Union(it) = &mut model.item_mut(*union).kind {
            it.lists_tags = true;
        }
    }
}

/// The tags of a union that has many, all of them texts.
fn many_tags(kind: &ItemKind) -> Option<Tags> {
    let ItemKind::Union(it) = kind else { return None };
    let Some(SelectObject::Tag { wire, cases, .. }) = &it.select.object else { return None };
    let values: Option<FxHashSet<Text>> = cases.iter().flat_map(|case| &case.values).map(text).collect();
    values.filter(|values| values.len() > MOST_REPEATED).map(|values| Tags { wire: wire.clone(), values })
}

/// For each case of a union's tag the member that can be asked for its values: one that has them all, and no others but
/// those that are listed beside them.
fn unions_that_list(model: &Model, kind: &ItemKind, tags: &[Option<Tags>]) -> Vec<Option<ItemId>> {
    let ItemKind::Union(it) = kind else { return Vec::new() };
    let Some(SelectObject::Tag { wire, cases, .. }) = &it.select.object else { return Vec::new() };
    let holder = |case: &TagCase| {
        let SelectObject::One(variant) = case.then else { return None };
        let union = held_union(model, &it.variants[variant].content)?;
        let theirs = tags[union.0 as usize].as_ref().filter(|theirs| theirs.wire == *wire)?;
        let has_all =
            || case.values.iter().all(|value| text(value).is_some_and(|value| theirs.values.contains(&value)));
        (case.values.len() > MOST_REPEATED && has_all()).then_some((union, &theirs.values))
    };
    let holders: Vec<_> = cases.iter().map(holder).collect();
    let others = cases.iter().zip(&holders).filter(|(_, holder)| holder.is_none());
    let others: Option<FxHashSet<Text>> = others.flat_map(|(case, _)| &case.values).map(text).collect();
    let Some(others) = others else { return vec![None; cases.len()] };
    let is_listed = |case: &TagCase, theirs: &FxHashSet<Text>| {
        let own: FxHashSet<Text> = case.values.iter().filter_map(text).collect();
        theirs.iter().all(|value| own.contains(value) || others.contains(value))
    };
    let listed = holders.into_iter().zip(cases).map(|(holder, case)| {
        let (union, theirs) = holder?;
        is_listed(case, theirs).then_some(union)
    });
    listed.collect()
}

/// The union without parameters that a variant holds.
fn held_union(model: &Model, content: &VariantContent) -> Option<ItemId> {
    let VariantContent::Newtype(held) = content else { return None };
    let mut ty = held;
    loop {
        if let Ty::Boxed(of) = ty {
            ty = of;
            continue;
        }
        let Ty::Item(id, arguments) = ty else { return None };
        if !arguments.is_empty() {
            return None;
        }
        let ItemKind::Alias(of) = &model.item(*id).kind else { return Some(*id) };
        ty = of;
    }
}

fn text(value: &Literal) -> Option<Text> {
    match value {
        Literal::String(text) => Some(text.clone()),
        Literal::Number(_) | Literal::Bool(_) => None,
    }
}
