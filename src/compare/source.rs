//! What code that uses the Rust would no longer compile against.

use std::fmt;

use rustc_hash::FxHashMap;

use crate::model::{Outline, OutlineItem, OutlinePart};

use super::outline::Renamed;

/// Something that is not in Rust what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SourceChange {
    /// What the definitions call it: the type, and the property, value or member of it.
    pub(super) address: Vec<String>,
    /// What it was, and what it is, in Rust; none where it is not there.
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
    /// It is about what an item derives, which hangs on everything in it.
    pub(super) is_derive: bool,
}

/// Everything that breaks code: what is gone or has another type, what was derived, and what a literal of a struct or a
/// match over an enum has to name besides. An item that is new breaks nothing.
pub(super) fn source_changes(old: &Outline, new: &Outline, renamed: &Renamed) -> Vec<SourceChange> {
    let by_path: FxHashMap<&str, &OutlineItem> = new.items.iter().map(|item| (item.path.as_str(), item)).collect();
    let mut changes = Vec::new();
    for item in &old.items {
        match by_path.get(renamed.path(&item.path)) {
            Some(now) => compare_items(item, now, renamed, &mut changes),
            None => changes.push(SourceChange::new(item.address.clone(), Some(head(item)), None)),
        }
    }
    changes
}

fn compare_items(old: &OutlineItem, new: &OutlineItem, renamed: &Renamed, changes: &mut Vec<SourceChange>) {
    if head(old) != head(new) {
        changes.push(SourceChange::new(old.address.clone(), Some(head(old)), Some(head(new))));
    }
    let is_lost = |name: &&String| !new.traits.contains(name);
    let lost: Vec<&str> = old.traits.iter().filter(is_lost).map(String::as_str).collect();
    if !lost.is_empty() && new.keyword != "type" {
        let was = format!("{} no longer derives {}", old.path, lost.join(", "));
        changes.push(SourceChange { is_derive: true, ..SourceChange::new(old.address.clone(), Some(was), None) });
    }
    let parts: FxHashMap<&str, &OutlinePart> = new.parts.iter().map(|part| (part.rust.as_str(), part)).collect();
    let known: FxHashMap<&str, &OutlinePart> = old.parts.iter().map(|part| (part.rust.as_str(), part)).collect();
    for part in &old.parts {
        let now = parts.get(part.rust.as_str());
        if now.is_none_or(|now| resolved(now) != renamed.ty(resolved(part))) {
            let now = now.map(|now| spelt(new, now));
            changes.push(SourceChange::new(address(old, part), Some(spelt(old, part)), now));
        }
    }
    // A constant more is in nobody's way; a field or a variant is, unless code reckons with it.
    let is_named = |part: &&OutlinePart| (new.keyword == "enum" || !part.ty.is_empty()) && !old.non_exhaustive;
    for part in new.parts.iter().filter(|part| !known.contains_key(part.rust.as_str())).filter(is_named) {
        let address = old.address.iter().chain(wire(part)).cloned().collect();
        changes.push(SourceChange::new(address, None, Some(spelt(new, part))));
    }
}

impl SourceChange {
    fn new(address: Vec<String>, old: Option<String>, new: Option<String>) -> Self {
        Self { address, old, new, is_derive: false }
    }
}

/// `User.id: f64 is now String`
impl fmt::Display for SourceChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.old, &self.new) {
            (Some(old), Some(new)) => match (old.split_once(": "), new.split_once(": ")) {
                (Some((before, _)), Some((after, ty))) if before == after => write!(f, "{old} is now {ty}"),
                (_, _) => write!(f, "{old} is now {new}"),
            },
            (Some(old), None) if self.is_derive => f.write_str(old),
            (Some(old), None) => write!(f, "{old} is gone"),
            (None, new) => write!(f, "{} is new", new.as_deref().unwrap_or_default()),
        }
    }
}

/// `struct Page<T = String>`
fn head(item: &OutlineItem) -> String {
    let generics = if item.generics.is_empty() { String::new() } else { format!("<{}>", item.generics.join(", ")) };
    format!("{} {}{generics}", item.keyword, item.path)
}

fn address(item: &OutlineItem, part: &OutlinePart) -> Vec<String> {
    item.address.iter().chain(wire(part)).cloned().collect()
}

/// An alias is what stands behind it.
fn resolved(part: &OutlinePart) -> &str {
    part.resolved.as_ref().unwrap_or(&part.ty)
}

fn wire(part: &OutlinePart) -> Option<&String> {
    Some(&part.wire).filter(|wire| !wire.is_empty())
}

/// `User::nick_name: Option<String>`
fn spelt(item: &OutlineItem, part: &OutlinePart) -> String {
    let between = if item.keyword == "enum" { "::" } else { "." };
    match (part.ty.is_empty(), part.rust.as_str()) {
        (true, _) => format!("{}{between}{}", item.path, part.rust),
        (false, "=") => format!("type {} = {}", item.path, part.ty),
        (false, _) if item.keyword == "enum" => format!("{}::{}({})", item.path, part.rust, part.ty),
        (false, _) => format!("{}{between}{}: {}", item.path, part.rust, part.ty),
    }
}
