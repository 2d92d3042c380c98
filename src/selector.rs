//! Addresses of types and members, as options use them.
//!
//! | address | what it names |
//! |---|---|
//! | `User` | a type |
//! | `ns.User`, `ns::User` | a type in a namespace |
//! | `User.address` | a member, and the type that was made for it |
//! | `User.address.street` | a member of a nested type |
//! | `User."a.b"`, `User["a.b"]` | a member whose name has a dot in it |
//! | `*.id` | the member `id` of any type |
//! | `*` | any type |
//!
//! The most specific address wins: that which spells out more of the way. Of two that are as specific, the later.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::diagnostics::{Diagnostic, Diagnostics, catalog, nearest};

/// The values of one option that is set per address.
#[derive(Debug)]
pub struct Selectors<T> {
    option: &'static str,
    entries: Vec<Entry<T>>,
}

#[derive(Debug)]
struct Entry<T> {
    address: String,
    path: Vec<Segment>,
    value: T,
    matched: AtomicBool,
    /// It made a difference, where somebody looks.
    used: AtomicBool,
}

/// One part of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// At the start, any type, namespaces included; further on, any one name.
    Any,
    /// This name.
    Name(String),
    /// `[number]`, what is in a list: of an address that is followed through types, and of no other.
    Element,
}

impl<T> Selectors<T> {
    /// Reads the addresses of `option`, which is the name messages use. Those that cannot be read are reported.
    pub fn new(
        option: &'static str,
        entries: impl IntoIterator<Item = (String, T)>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut read = Vec::new();
        for (address, value) in entries {
            match parse_address(&address) {
                Ok(path) => read.push(Entry {
                    address,
                    path,
                    value,
                    matched: AtomicBool::new(false),
                    used: AtomicBool::new(false),
                }),
                Err(reason) => diagnostics.report(catalog::names::malformed_address(option, &address, reason)),
            }
        }
        Self { option, entries: read }
    }

    /// Reports two values of the same address, of which only one can hold, and keeps the later. `both` says of which two
    /// that is not so.
    pub fn each_once(mut self, both: impl Fn(&T, &T) -> bool, diagnostics: &mut Diagnostics) -> Self
    where
        T: PartialEq,
    {
        let mut kept: Vec<Entry<T>> = Vec::with_capacity(self.entries.len());
        for entry in self.entries {
            let is_same = |known: &Entry<T>| known.path == entry.path && !both(&known.value, &entry.value);
            if let Some(at) = kept.iter().position(is_same) {
                let known = kept.remove(at);
                if known.value != entry.value {
                    diagnostics.report(catalog::names::repeated_address(self.option, &entry.address));
                }
            }
            kept.push(entry);
        }
        self.entries = kept;
        self
    }

    /// What the option is called.
    pub fn name(&self) -> &'static str {
        self.option
    }

    /// Whether the option is not used.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value for the item with this address.
    pub fn item(&self, address: &[impl AsRef<str>]) -> Option<&T> {
        self.best(address, None)
    }

    /// The value for a member of the item with this address, by its JSON name.
    pub fn part(&self, address: &[impl AsRef<str>], wire: &str) -> Option<&T> {
        self.best(address, Some(wire))
    }

    /// Says that the value for an item, or a member of one, made a difference.
    pub fn mark_used(&self, address: &[impl AsRef<str>], wire: Option<&str>) {
        if let Some(entry) = self.matching(address, wire).pop() {
            entry.used.store(true, Ordering::Relaxed);
        }
    }

    /// Says that every value for an item made a difference.
    pub fn mark_all_used(&self, address: &[impl AsRef<str>]) {
        for entry in self.matching(address, None) {
            entry.used.store(true, Ordering::Relaxed);
        }
    }

    /// Whether an address says the name of an item, or that of a member of it.
    pub fn names(&self, address: &[impl AsRef<str>]) -> bool {
        let is_name = |(segment, name): (&Segment, &_)| matches!(segment, Segment::Name(own) if own == AsRef::<str>::as_ref(name));
        let names = |path: &[Segment]| path.len() >= address.len() && path.iter().zip(address).all(is_name);
        self.entries.iter().any(|entry| names(&entry.path))
    }

    /// The addresses that something had, and that made no difference.
    pub fn unused(&self) -> impl Iterator<Item = &str> {
        let is_unused =
            |entry: &&Entry<T>| entry.matched.load(Ordering::Relaxed) && !entry.used.load(Ordering::Relaxed);
        self.entries.iter().filter(is_unused).map(|entry| &*entry.address)
    }

    /// Every value for the item with this address, those that would win last.
    pub fn all_of_item<'s>(&'s self, address: &[impl AsRef<str>]) -> impl Iterator<Item = &'s T> {
        self.matching(address, None).into_iter().map(|entry| &entry.value)
    }

    /// Every value for a member of the item with this address, those that would win last.
    pub fn all_of_part<'s>(&'s self, address: &[impl AsRef<str>], wire: &str) -> impl Iterator<Item = &'s T> {
        self.matching(address, Some(wire)).into_iter().map(|entry| &entry.value)
    }

    /// An error for each address that nothing had, with the nearest of the `known` addresses, which are asked for only
    /// then.
    pub fn unmatched(&self, known: impl FnOnce() -> Vec<String>) -> Vec<Diagnostic> {
        let missed: Vec<_> = self.entries.iter().filter(|entry| !entry.matched.load(Ordering::Relaxed)).collect();
        if missed.is_empty() {
            return Vec::new();
        }
        let known = known();
        let suggest = |entry: &Entry<T>| {
            let written = entry.address.replace("::", ".");
            // What is there is not what the option is about.
            let is_there = known.contains(&written);
            let nearest = nearest(&written, known.iter().map(String::as_str)).filter(|_| !is_there);
            catalog::names::unmatched_address(self.option, &entry.address, nearest)
        };
        missed.into_iter().map(suggest).collect()
    }

    #[inline]
    fn best(&self, address: &[impl AsRef<str>], wire: Option<&str>) -> Option<&T> {
        if self.entries.is_empty() {
            return None;
        }
        self.matching(address, wire).pop().map(|entry| &entry.value)
    }

    /// The entries for an address, from the least specific to the one that wins.
    fn matching(&self, address: &[impl AsRef<str>], wire: Option<&str>) -> Vec<&Entry<T>> {
        if self.entries.is_empty() {
            return Vec::new();
        }
        let way: Vec<&str> = address.iter().map(AsRef::as_ref).chain(wire).collect();
        // `*` alone is any type, and no member.
        let fits = |entry: &&Entry<T>| !(wire.is_some() && entry.path == [Segment::Any]) && matches(&entry.path, &way);
        let mut found: Vec<_> = self.entries.iter().filter(fits).collect();
        found.iter().for_each(|entry| entry.matched.store(true, Ordering::Relaxed));
        found.sort_by_key(|entry| entry.specificity());
        found
    }
}

impl<T> Entry<T> {
    fn specificity(&self) -> usize {
        self.path.iter().filter(|segment| **segment != Segment::Any).count()
    }
}

/// An address as messages and listings show it.
pub fn show_address(address: &[impl AsRef<str>], wire: Option<&str>) -> String {
    let quoted = |name: &str| {
        if name.is_empty() || name.contains(['.', ':', '"', '*', '[']) { format!("{name:?}") } else { name.to_owned() }
    };
    address.iter().map(AsRef::as_ref).chain(wire).map(quoted).collect::<Vec<_>>().join(".")
}

/// Whether an address is `*` alone, which names every type at once.
pub fn names_every_type(address: &str) -> bool {
    address.trim() == "*"
}

fn matches(path: &[Segment], way: &[&str]) -> bool {
    let one = |(segment, name): (&Segment, &&str)| match segment {
        Segment::Any => true,
        Segment::Name(wanted) => wanted == name,
        Segment::Element => false,
    };
    match path.split_first() {
        // The type that `*` stands for may be nested, or in a namespace.
        Some((Segment::Any, rest)) => {
            way.len() > rest.len() && rest.iter().zip(&way[way.len() - rest.len()..]).all(one)
        }
        Some((Segment::Name(_) | Segment::Element, _)) => path.len() == way.len() && path.iter().zip(way).all(one),
        None => false,
    }
}

fn parse_address(address: &str) -> Result<Vec<Segment>, &'static str> {
    let path = parse_way(address)?;
    if path.contains(&Segment::Element) { Err("`[number]` names no member") } else { Ok(path) }
}

/// Reads an address, or the way to a type through others, which may lead into lists: `paths["/pets"].get[number]`.
pub fn parse_way(text: &str) -> Result<Vec<Segment>, &'static str> {
    let (first, mut rest) = parse_segment(text.trim())?;
    let mut path = vec![first];
    while !rest.is_empty() {
        let (segment, behind) = if let Some(index) = rest.strip_prefix('[') {
            parse_index(index)?
        } else if let Some(name) = rest.strip_prefix("::").or_else(|| rest.strip_prefix('.')) {
            parse_segment(name)?
        } else {
            return Err("a name is followed by something that is neither `.` nor `::`");
        };
        path.push(segment);
        rest = behind;
    }
    Ok(path)
}

/// What stands in brackets, as TypeScript writes a member of a type.
fn parse_index(text: &str) -> Result<(Segment, &str), &'static str> {
    let text = text.trim_start();
    let (segment, behind) = if let Some(quoted) = text.strip_prefix('"') {
        parse_quoted(quoted, '"')?
    } else if let Some(quoted) = text.strip_prefix('\'') {
        parse_quoted(quoted, '\'')?
    } else {
        let behind = text.strip_prefix("number").ok_or("in brackets stands a name in quotation marks, or `number`")?;
        (Segment::Element, behind)
    };
    let behind = behind.trim_start().strip_prefix(']').ok_or("a bracket is not closed")?;
    Ok((segment, behind))
}

fn parse_segment(text: &str) -> Result<(Segment, &str), &'static str> {
    if let Some(quoted) = text.strip_prefix('"') {
        return parse_quoted(quoted, '"');
    }
    let end = text.find(['.', ':', '"', '[']).unwrap_or(text.len());
    let (name, behind) = text.split_at(end);
    match name.trim() {
        "" => Err("a name is missing"),
        "*" => Ok((Segment::Any, behind)),
        name if name.contains('*') => Err("`*` stands beside letters, but it is a name of its own"),
        name => Ok((Segment::Name(name.to_owned()), behind)),
    }
}

fn parse_quoted(text: &str, quote: char) -> Result<(Segment, &str), &'static str> {
    let mut name = String::new();
    let mut chars = text.char_indices();
    while let Some((at, letter)) = chars.next() {
        match letter {
            letter if letter == quote => return Ok((Segment::Name(name), &text[at + 1..])),
            '\\' => name.extend(chars.next().map(|(_, escaped)| escaped)),
            _ => name.push(letter),
        }
    }
    Err("a quotation mark is not closed")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(dotted: &str) -> Vec<String> {
        dotted.split('.').map(str::to_owned).collect()
    }

    fn selectors(addresses: &[&str]) -> Selectors<usize> {
        let mut diagnostics = Diagnostics::default();
        let entries = addresses.iter().enumerate().map(|(at, address)| ((*address).to_owned(), at));
        let selectors = Selectors::new("rename", entries, &mut diagnostics);
        assert!(diagnostics.gate().is_ok());
        selectors
    }

    #[test]
    fn addresses_name_types_and_members() {
        for (address, item, wire, expected) in [
            ("User", "User", None, true),
            ("User", "Users", None, false),
            ("User", "ns.User", None, false),
            ("ns.User", "ns.User", None, true),
            ("ns::User", "ns.User", None, true),
            ("ns::User.id", "ns.User", Some("id"), true),
            ("User.address", "User", Some("address"), true),
            ("User.address", "User.address", None, true),
            ("User.address.street", "User.address", Some("street"), true),
            ("User.\"a.b\"", "User", Some("a.b"), true),
            ("User.\"\"", "User", Some(""), true),
            ("ns.User[\"a.b\"]['c']", "ns.User.a.b", Some("c"), false),
            ("User[\"address\"][ 'street' ]", "User.address", Some("street"), true),
            ("*.id", "User", Some("id"), true),
            ("*.id", "ns.User.address", Some("id"), true),
            ("*.id", "id", None, false),
            ("User.*.id", "User.address", Some("id"), true),
            ("User.*.id", "User", Some("id"), false),
            ("*", "ns.User", None, true),
            ("*", "User", Some("id"), false),
        ] {
            let selectors = selectors(&[address]);
            let found = wire.map_or_else(|| selectors.item(&way(item)), |wire| selectors.part(&way(item), wire));
            assert_eq!(found.is_some(), expected, "{address} for {item} {wire:?}");
        }
    }

    #[test]
    fn the_most_specific_wins_and_the_later_of_equals() {
        let selectors = selectors(&["User.id", "*.id", "*.id", "User.id", "*"]);
        assert_eq!(selectors.part(&way("User"), "id"), Some(&3));
        assert_eq!(selectors.part(&way("Pet"), "id"), Some(&2));
        assert_eq!(selectors.item(&way("Pet")), Some(&4));
        assert_eq!(selectors.all_of_part(&way("User"), "id").copied().collect::<Vec<_>>(), [1, 2, 0, 3]);
    }

    #[test]
    fn an_address_that_nothing_has_is_an_error_with_the_nearest_name() {
        let selectors = selectors(&["User", "User::adress", "Frame"]);
        selectors.item(&way("User"));
        let known = || ["User", "User.address"].map(str::to_owned).to_vec();
        let found = selectors.unmatched(known);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].code, "unmatched-address");
        assert_eq!(found[0].help, ["there is `User.address`"]);
        assert!(found[1].help[0].contains("inspect"));
    }

    #[test]
    fn malformed_addresses_are_errors() {
        for address in [
            "",
            ".",
            "User.",
            "User..id",
            "User:id",
            "Us*er",
            "User.\"id",
            "\"a\"b",
            "::User",
            "User[id]",
            "User[\"id\"",
            "User[number]",
        ] {
            let mut diagnostics = Diagnostics::default();
            Selectors::new("derive", [(address.to_owned(), ())], &mut diagnostics);
            assert!(diagnostics.gate().is_err(), "{address}");
        }
    }

    #[test]
    fn shown_addresses_can_be_read_again() {
        for wire in ["id", "a.b", "", "a\"b", "*", "a[b]"] {
            let shown = show_address(&way("ns.User"), Some(wire));
            assert!(selectors(&[&shown]).part(&way("ns.User"), wire).is_some(), "{shown}");
        }
    }
}
