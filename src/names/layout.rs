//! Which module each item goes into.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{case::Case, hash::without_hash, order::NamingOrder, taken::Taken, words::words};
use crate::{
    model::{Basis, BuilderBy, CRATES, Item, MapKind, Model, NameHint, StringKind, Text, Ty},
    options::{Input, ModuleLayout},
};

/// A module, before it has a name: the words of all modules around it and its own.
pub(super) type Scope = Vec<Module>;

/// What a module is made from. Namespaces come first where both want a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Module {
    /// A namespace.
    Namespace(Text),
    /// A file, or a directory.
    File(Text),
}

/// The module of each item. `declared` has the identifier of each item that does not get its name from another.
///
/// In one flat module, a name that several files declare, or have a type for that is called by what they declare, goes into a
/// module of each of these files. What is part of another item goes where that one is.
pub(super) fn assign_scopes(
    model: &Model,
    order: &NamingOrder,
    layout: ModuleLayout,
    declared: &[Option<Text>],
) -> Vec<Scope> {
    let moved = match layout {
        ModuleLayout::Flat => moved_items(model, declared),
        ModuleLayout::Files => FxHashMap::default(),
    };
    let mut files: Vec<Scope> = vec![Vec::new(); model.items.len()];
    let mut scopes: Vec<Scope> = vec![Vec::new(); model.items.len()];
    for &at in &order.parts_last {
        let item = &model.items[at];
        files[at] = match layout {
            ModuleLayout::Files => file_modules(item),
            ModuleLayout::Flat => moved.get(&made_of(at, item)).cloned().unwrap_or_default(),
        };
        scopes[at] =
            [files[at].clone(), item.namespace.iter().map(|it| Module::Namespace(it.wire.clone())).collect()].concat();
        if declared[at].is_none()
            && let NameHint::Nested { parent, .. } = &item.name.hint
        {
            files[at] = files[parent.0 as usize].clone();
            scopes[at] = scopes[parent.0 as usize].clone();
        }
    }
    scopes
}

/// The item itself, or the one that it is a generic of: `Partial<User>` stands beside `User`.
fn made_of(at: usize, item: &Item) -> usize {
    match &item.name.hint {
        NameHint::Instance { of: Some(of), .. } => of.0 as usize,
        NameHint::Instance { of: None, .. }
        | NameHint::Declared(_)
        | NameHint::Made(_)
        | NameHint::Nested { .. }
        | NameHint::Within(_) => at,
    }
}

/// The modules of an item's file. `user/index` is what `user` is.
fn file_modules(item: &Item) -> Scope {
    let words = match item.file.split_last() {
        Some((last, rest)) if &**last == "index" => rest,
        _ => &item.file,
    };
    words.iter().map(|word| Module::File(word.clone())).collect()
}

/// The items whose names several files have, with the modules of their files: the last word of each, and as many
/// before it as it takes to tell them apart.
fn moved_items(model: &Model, declared: &[Option<Text>]) -> FxHashMap<usize, Scope> {
    if model.items.windows(2).all(|pair| pair[0].file == pair[1].file) {
        return FxHashMap::default();
    }
    let mut groups: FxHashMap<(Vec<&str>, Vec<&str>), Vec<usize>> = FxHashMap::default();
    for (at, item) in model.items.iter().enumerate() {
        let name: Vec<&str> = match (&declared[at], &item.name.hint) {
            (Some(name), _) => vec![name],
            (None, NameHint::Within(way)) => way.iter().map(|word| &**word).collect(),
            (None, NameHint::Made(name)) => vec![name],
            (None, NameHint::Declared(_) | NameHint::Nested { .. } | NameHint::Instance { .. }) => continue,
        };
        let namespace = item.namespace.iter().map(|name| &*name.wire).collect();
        groups.entry((namespace, name)).or_default().push(at);
    }
    let mut moved: FxHashMap<usize, Scope> = FxHashMap::default();
    for group in groups.into_values() {
        let files: FxHashSet<Scope> = group.iter().map(|at| file_modules(&model.items[*at])).collect();
        if files.len() > 1 {
            moved.extend(group.into_iter().map(|at| (at, file_modules(&model.items[at]))));
        }
    }
    let files: FxHashSet<Scope> = moved.values().cloned().collect();
    let endings = |file: &[Module]| (0..file.len()).rev();
    let mut counts: FxHashMap<&[Module], usize> = FxHashMap::default();
    for file in &files {
        endings(file).for_each(|start| *counts.entry(&file[start..]).or_default() += 1);
    }
    for file in moved.values_mut() {
        let start = endings(file).find(|start| counts[&file[*start..]] == 1).unwrap_or(0);
        file.drain(..start);
    }
    moved
}

/// Gives every module its name, apart from its siblings and from the types beside it, and writes it into the items.
pub(super) fn assign_modules(
    model: &mut Model,
    order: &NamingOrder,
    scopes: &[Scope],
    mut taken: FxHashMap<Scope, Taken>,
) {
    if scopes.iter().all(Vec::is_empty) {
        return;
    }
    let hidden = hidden_names(model);
    let mut wanted: Vec<&Scope> = Vec::new();
    let mut seen = FxHashSet::default();
    for &at in &order.declared {
        wanted.extend(Some(&scopes[at]).filter(|scope| seen.insert(*scope)));
    }
    let mut names: FxHashMap<Scope, Text> = FxHashMap::default();
    for namespaces in [true, false] {
        for scope in &wanted {
            for length in 1..=scope.len() {
                let (inner, outer) = (&scope[..length], &scope[..length - 1]);
                let (word, is_namespace) = match &scope[length - 1] {
                    Module::Namespace(word) => (&**word, true),
                    Module::File(word) => (without_hash(word), false),
                };
                if is_namespace == namespaces && !names.contains_key(inner) {
                    let name = Case::Snake.identifier(&words(word));
                    let beside = taken.entry(outer.to_vec()).or_default();
                    for name in &hidden {
                        beside.take(name);
                    }
                    let behind = format!("{name}_");
                    names.insert(inner.to_vec(), beside.take_first(Case::Snake, &[name.into(), behind.into()]));
                }
            }
        }
    }
    for (item, scope) in model.items.iter_mut().zip(scopes) {
        item.module = (1..=scope.len()).map(|length| names[&scope[..length]].clone()).collect();
        let own = item.module.len() - item.namespace.len().min(item.module.len());
        for (namespace, name) in item.namespace.iter_mut().zip(&item.module[own..]) {
            namespace.rust.clone_from(name);
        }
    }
}

/// What a module would hide from those in it and beside it: crates, and what the user's paths begin with.
fn hidden_names(model: &Model) -> Vec<Text> {
    let mut found: Vec<Text> = CRATES.map(Text::from).into();
    let mut open: Vec<&Ty> = model.items.iter().flat_map(|item| item.kind.slots()).map(|slot| slot.ty).collect();
    while let Some(ty) = open.pop() {
        if let Ty::Path(path) = ty
            && let Some((first, _)) = path.split_once("::")
        {
            found.push(first.into());
        } else if matches!(ty, Ty::Map { kind: MapKind::IndexMap, .. }) {
            found.push("indexmap".into());
        } else if *ty == Ty::Rfc3339 {
            found.push("time".into());
        }
        open.extend(ty.children());
    }
    let Basis { serde, serde_json, string, map, schemas, no_std: _ } = &model.basis;
    let string = match string {
        StringKind::Path(path) => Some(path),
        StringKind::String | StringKind::BoxStr | StringKind::ArcStr => None,
    };
    found.extend(schemas.then(|| "schemars".into()));
    found.extend(model.items.iter().find_map(|item| item.builder.as_ref()).map(|builder| match builder.by {
        BuilderBy::Bon => "bon".into(),
        BuilderBy::DeriveBuilder => "derive_builder".into(),
    }));
    let paths = [serde.as_ref(), serde_json.as_ref(), string, map.as_ref()];
    found.extend(paths.into_iter().flatten().filter_map(|path| Some(path.split_once("::")?.0.into())));
    found.sort();
    found.dedup();
    found
}

/// What the module is likely to be called that is made of the only input: as that is called.
pub(super) fn likely_module(inputs: &[Input]) -> Option<String> {
    let [input] = inputs else { return None };
    let name = match input {
        Input::Path(path) => path.file_name()?.to_str()?.split('.').next()?,
        Input::Package { specifier, .. } => specifier.rsplit('/').next()?.split('@').next()?,
        Input::Text { name, .. } => name.split('.').next()?,
        #[cfg(feature = "docs")]
        Input::Site(_) => return None,
    };
    Some(name.to_lowercase().replace(|letter: char| !letter.is_alphanumeric(), "_"))
}
