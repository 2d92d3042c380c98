//! Holds the source tree against its plan: which room may name which, which guest is let into which room, how long a
//! file may be, and what a match says of the crate's own enums. One crate means that the compiler does not stop a wrong
//! `use`; this does.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

#[path = "architecture/arms.rs"]
mod arms;

/// No file is longer.
const LONGEST_FILE: usize = 600;

/// What may build on all stages: it runs them.
const SPINE: &str = "lib";

/// The rooms, in the order of the stages, and the rooms that each may name besides itself.
const ROOMS: [(&str, &[&str]); 19] = [
    ("threads", &[]),
    // It holds the user's Rust against what `emit` can write.
    ("builder", &["diagnostics", "options", "source", "emit", "threads", SPINE]),
    ("options", &[]),
    ("selector", &["diagnostics"]),
    ("diagnostics", &["source"]),
    ("source", &["diagnostics", "options"]),
    ("syntax", &["diagnostics", "source", "threads"]),
    // It parses what it writes, before anyone else does.
    ("docs", &["diagnostics", "options", "source", "syntax"]),
    // It keeps pages as files are written.
    ("fetch", &["builder", "diagnostics", "docs", "options"]),
    ("symbols", &["diagnostics", "source", "syntax"]),
    ("types", &["diagnostics", "selector", "source", "syntax", "symbols"]),
    ("lower", &["diagnostics", "options", "selector", "source", "syntax", "symbols", "types", "model", "threads"]),
    ("model", &[]),
    // `lower` for the places that messages point at.
    ("names", &["diagnostics", "options", "selector", "source", "lower", "model", "threads"]),
    ("emit", &["model", "names", "threads"]),
    // It runs the stages for each side, and compares what they found.
    (
        "compare",
        &[
            "builder",
            "diagnostics",
            "options",
            "source",
            "syntax",
            "symbols",
            "types",
            "lower",
            "model",
            "emit",
            "threads",
            SPINE,
        ],
    ),
    // It runs the stages, shows what each found, and the Rust that one type became.
    (
        "inspect",
        &[
            "builder",
            "diagnostics",
            "options",
            "selector",
            "source",
            "syntax",
            "symbols",
            "types",
            "lower",
            "model",
            "names",
            "emit",
            "threads",
            SPINE,
        ],
    ),
    ("cli", &["builder", "compare", "diagnostics", "fetch", "inspect", "options", "source", "syntax", SPINE]),
    (
        SPINE,
        &[
            "builder",
            "options",
            "selector",
            "diagnostics",
            "source",
            "docs",
            "fetch",
            "syntax",
            "symbols",
            "types",
            "lower",
            "model",
            "names",
            "emit",
            "compare",
            "inspect",
            "cli",
            "threads",
        ],
    ),
];

/// Crates that are named in their rooms only; `std::fs` is one for this purpose.
const GUESTS: [(&str, &[&str]); 21] = [
    ("swc_common", &["syntax"]),
    ("swc_ecma_ast", &["syntax"]),
    ("swc_ecma_parser", &["syntax"]),
    ("quote", &["emit"]),
    ("prettyplease", &["emit"]),
    ("syn", &["emit"]),
    ("proc_macro2", &["emit"]),
    ("clap", &["cli", "options"]),
    ("toml", &["cli"]),
    ("similar", &["cli"]),
    ("rayon", &["threads"]),
    ("annotate_snippets", &["diagnostics"]),
    ("html5gum", &["docs"]),
    ("flate2", &["docs", "options"]),
    ("base64", &["docs"]),
    ("serde", &["docs", "source"]),
    ("unicode_security", &["names"]),
    ("ureq", &["fetch"]),
    ("url", &["fetch"]),
    // `package.json`, `tsconfig.json`; and what other tools read.
    ("serde_json", &["source", "docs", "fetch", "compare", "inspect", "cli"]),
    ("std::fs", &["source", "builder", "fetch"]),
];

#[test]
fn every_file_keeps_to_its_room() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let exports = exports(&read(&root.join("lib.rs")));
    let mut found = Vec::new();
    for path in rust_files(&root) {
        let below = path.strip_prefix(&root).unwrap();
        let place = Place::of(below);
        let shown = below.display();
        let text = read(&path);
        found.extend(too_long(&text).map(|fault| format!("{shown}: {fault}")));
        if !is_output(below) {
            found.extend(faults(&place, &text, &exports).into_iter().map(|fault| format!("{shown}: {fault}")));
        }
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn no_match_takes_variants_together_that_it_does_not_name() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    for path in rust_files(&root) {
        let below = path.strip_prefix(&root).unwrap().to_owned();
        if !is_output(&below) {
            files.push((below, read(&path).parse::<TokenStream>().unwrap()));
        }
    }
    let enums: BTreeSet<String> = files.iter().flat_map(|(_, tokens)| arms::enums(tokens)).collect();
    let mut found = Vec::new();
    for (below, tokens) in &files {
        found.extend(arms::faults(tokens, &enums).into_iter().map(|fault| format!("{}: {fault}", below.display())));
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn the_map_in_the_crates_documentation_has_every_room() {
    let text = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs"));
    let rooms: BTreeSet<&str> = ROOMS.iter().map(|(room, _)| *room).filter(|room| *room != SPINE).collect();
    let rows = text.lines().filter_map(|line| line.strip_prefix("//! | `")?.split('`').next());
    let mapped: BTreeSet<&str> = rows.filter(|room| *room != "lib.rs").collect();
    assert_eq!(mapped, rooms, "the table in src/lib.rs and the table in tests/architecture.rs differ");
    let file: syn::File = syn::parse_file(&text).unwrap();
    let modules: BTreeSet<String> = file.items.iter().filter_map(module_name).collect();
    assert_eq!(modules, rooms.iter().map(|room| (*room).to_owned()).collect(), "src/lib.rs declares other modules");
}

fn module_name(item: &syn::Item) -> Option<String> {
    let syn::Item::Mod(module) = item else { return None };
    Some(module.ident.to_string())
}

/// Where a file stands in the tree.
struct Place {
    room: String,
    /// How many modules it is below the crate's root.
    depth: usize,
}

impl Place {
    fn of(below: &Path) -> Self {
        let mut words: Vec<String> =
            below.with_extension("").iter().map(|word| word.to_string_lossy().into_owned()).collect();
        if words.last().is_some_and(|last| last == "mod") {
            words.pop();
        }
        // The command's `main` calls one function of the library, as the spine does.
        if words == ["lib"] || words == ["main"] {
            return Self { room: SPINE.to_owned(), depth: 0 };
        }
        Self { room: words[0].clone(), depth: words.len() }
    }
}

fn too_long(text: &str) -> Option<String> {
    let lines = text.lines().count();
    (lines > LONGEST_FILE).then(|| format!("{lines} lines, and no file has more than {LONGEST_FILE}"))
}

/// What `emit` writes down as it stands: it is compiled where the output is, and names what that has.
fn is_output(below: &Path) -> bool {
    below.starts_with("emit/helpers") && !below.ends_with("mod.rs")
}

/// What is wrong with a file: rooms and guests that it may not name. `exports` are the names at the crate's root, with
/// the rooms they come from.
fn faults(place: &Place, text: &str, exports: &BTreeMap<String, String>) -> Vec<String> {
    let Ok(tokens) = text.parse::<TokenStream>() else { return vec!["is no Rust".to_owned()] };
    let Some((_, allowed)) = ROOMS.iter().find(|(room, _)| *room == place.room) else {
        return vec![format!("`{}` is no room", place.room)];
    };
    let mut named = Named { emits: place.room == "emit", ..Named::default() };
    named.walk(tokens, place.depth);
    let room_of = |name: &String| exports.get(name).unwrap_or(name).clone();
    let is_room = |name: &String| ROOMS.iter().any(|(room, _)| room == name);
    // What is no room and comes from none is of the crate's root itself.
    let rooms: BTreeSet<String> =
        named.rooms.iter().map(room_of).map(|name| if is_room(&name) { name } else { SPINE.to_owned() }).collect();
    let strangers = rooms.iter().filter(|room| **room != place.room && !allowed.contains(&room.as_str()));
    let mut found: Vec<String> = strangers.map(|room| format!("`{}` may not name `{room}`", place.room)).collect();
    for (guest, hosts) in GUESTS {
        if named.guests.contains(guest) && !hosts.contains(&place.room.as_str()) {
            found.push(format!("`{guest}` is a guest in {hosts:?} only"));
        }
    }
    found
}

/// What the tokens of a file name.
#[derive(Default)]
struct Named {
    rooms: BTreeSet<String>,
    guests: BTreeSet<&'static str>,
    /// What stands in `quote!` is the generated code's, and names nothing here.
    emits: bool,
}

impl Named {
    fn walk(&mut self, tokens: TokenStream, depth: usize) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Ident(ident) => {
                    // In the middle of a path, a name is nobody's but its parent's.
                    let is_head = at < 3 || !(is_colons(&tokens[at - 2..at]) && is_name(&tokens[at - 3]));
                    if is_head {
                        self.path(&tokens[at..], depth, 0);
                        self.guest(&ident.to_string(), &tokens[at + 1..], &tokens[..at]);
                    }
                }
                TokenTree::Group(group) => {
                    if at >= 1 && tokens[at - 1].to_string() == "use" {
                        heads(&tokens[at..]).iter().for_each(|head| self.guest(head, &[], &tokens[..at]));
                    }
                    let quoted = self.emits && at >= 2 && is_punct(&tokens[at - 1], '!') && is_quoting(&tokens[at - 2]);
                    // `mod tests { … }` is a module deeper.
                    let is_module = group.delimiter() == Delimiter::Brace
                        && at >= 2
                        && is_name(&tokens[at - 1])
                        && tokens[at - 2].to_string() == "mod";
                    if !quoted {
                        self.walk(group.stream(), depth + usize::from(is_module));
                    }
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    /// A path that begins at the crate's root, or climbs there, names the rooms that follow. `climbed` counts the
    /// `super`s that came before.
    fn path(&mut self, tokens: &[TokenTree], depth: usize, climbed: usize) {
        let [TokenTree::Ident(first), rest @ ..] = tokens else { return };
        if rest.len() < 3 || !is_colons(&rest[..2]) {
            return;
        }
        let behind = &rest[2..];
        let first = first.to_string();
        let climbed = climbed + usize::from(first == "super");
        if (first == "crate") || (first == "super" && climbed == depth) {
            self.rooms.extend(heads(behind));
        } else if first == "super" {
            for branch in branches(behind) {
                self.path(&branch, depth, climbed);
            }
        } else if first == "self" && climbed == 0 {
            self.path(behind, depth, 0);
        }
    }

    fn guest(&mut self, name: &str, after: &[TokenTree], before: &[TokenTree]) {
        let in_use = before.iter().rev().take(3).any(|token| ["use", "crate"].contains(&token.to_string().as_str()));
        let is_named = after.len() > 1 && is_colons(&after[..2])
            || after.first().is_some_and(|token| is_punct(token, '!'))
            || in_use;
        let known = GUESTS.iter().find(|(guest, _)| *guest == name);
        self.guests.extend(known.filter(|_| is_named).map(|(guest, _)| *guest));
        if name == "std" && after.len() > 2 && is_colons(&after[..2]) && heads(&after[2..]).contains(&"fs".to_owned()) {
            self.guests.insert("std::fs");
        }
    }
}

/// The first names of what follows a `::`: one name, or those in braces.
fn heads(tokens: &[TokenTree]) -> Vec<String> {
    let first = |branch: Vec<TokenTree>| branch.first().filter(|first| is_name(first)).map(ToString::to_string);
    branches(tokens).into_iter().filter_map(first).filter(|name| name != "self").collect()
}

/// The paths that follow a `::`: one, or those in braces.
fn branches(tokens: &[TokenTree]) -> Vec<Vec<TokenTree>> {
    match tokens.first() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            inner.split(|token| is_punct(token, ',')).map(<[TokenTree]>::to_vec).collect()
        }
        _ => vec![tokens.to_vec()],
    }
}

fn is_colons(tokens: &[TokenTree]) -> bool {
    tokens.len() == 2 && tokens.iter().all(|token| is_punct(token, ':'))
}

fn is_punct(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

fn is_name(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(_))
}

fn is_quoting(token: &TokenTree) -> bool {
    ["quote", "quote_spanned", "parse_quote"].contains(&token.to_string().as_str())
}

/// The names that `lib.rs` re-exports, and from which rooms.
fn exports(text: &str) -> BTreeMap<String, String> {
    let file: syn::File = syn::parse_file(text).unwrap();
    let mut found = BTreeMap::new();
    for item in file.items {
        if let syn::Item::Use(syn::ItemUse { tree: syn::UseTree::Path(path), .. }) = item {
            let room = path.ident.to_string();
            let mut open = vec![&*path.tree];
            while let Some(tree) = open.pop() {
                match tree {
                    syn::UseTree::Name(name) => drop(found.insert(name.ident.to_string(), room.clone())),
                    syn::UseTree::Rename(name) => drop(found.insert(name.rename.to_string(), room.clone())),
                    syn::UseTree::Path(path) => open.push(&path.tree),
                    syn::UseTree::Group(group) => open.extend(&group.items),
                    syn::UseTree::Glob(_) => {}
                }
            }
        }
    }
    found
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The checker finds what it is there to find.
mod checker {
    use super::*;

    fn found(file: &str, text: &str) -> Vec<String> {
        let exports = exports("pub use builder::Builder; pub use diagnostics::{Error, Report as Finding};");
        faults(&Place::of(Path::new(file)), text, &exports)
    }

    #[test]
    fn a_room_that_may_not_be_named_is_found_however_it_is_written() {
        for (file, text) in [
            ("model/mod.rs", "use crate::types::Types;"),
            ("model/mod.rs", "use crate::{model::Ty, types::Types};"),
            ("model/mod.rs", "use crate::{model::Ty, types};"),
            ("model/mod.rs", "use super::types::Types;"),
            ("model/ty.rs", "use super::super::types;"),
            ("model/ty.rs", "use super::{Model, super::types};"),
            ("model/ty.rs", "fn f() -> crate::types::TypeId { todo!() }"),
            ("model/ty.rs", "mod tests { use super::super::super::types; }"),
            ("model/ty.rs", "mod tests { fn f() { if true { super::super::super::types::f() } } }"),
            ("model/ty.rs", "use self::super::super::types;"),
            ("emit/item.rs", "use crate::options::Options;"),
            ("emit/item.rs", "use ::std::vec; use crate::lower::Places;"),
            ("types/view.rs", "pub(crate) use crate::lower;"),
            ("model/mod.rs", "use crate::Builder;"),
            ("model/mod.rs", "fn f(_: crate::Finding) {}"),
            ("model/mod.rs", "fn f() { crate::generate() }"),
            ("util/mod.rs", ""),
        ] {
            assert!(!found(file, text).is_empty(), "{file}: {text}");
        }
    }

    #[test]
    fn a_guest_outside_its_room_is_found() {
        for (file, text) in [
            ("types/mod.rs", "use swc_ecma_ast::Expr;"),
            ("types/mod.rs", "use swc_ecma_ast as ast;"),
            ("lower/mod.rs", "fn f() { let x = quote::quote! {}; }"),
            ("lower/mod.rs", "use { syn };"),
            ("types/mod.rs", "fn f(_: &::syn::Type) {}"),
            ("lower/mod.rs", "use std::{collections::BTreeMap, fs};"),
            ("lower/mod.rs", "fn f() { std::fs::read(\"a\"); }"),
            ("cli/mod.rs", "use std::fs::File;"),
            ("builder/mod.rs", "#[cfg_attr(feature = \"cli\", derive(clap::Args))] struct A;"),
        ] {
            assert!(!found(file, text).is_empty(), "{file}: {text}");
        }
    }

    #[test]
    fn what_is_allowed_is_not_found() {
        for (file, text) in [
            ("lower/mod.rs", "use crate::{types::Types, model::{Model, Ty}, diagnostics::Diagnostics};"),
            ("lower/object.rs", "use super::{Lowered, types::f}; use super::super::types::Types;"),
            ("model/ty.rs", "use super::types; mod tests { use super::super::emit; }"),
            ("emit/item.rs", "use quote::quote; fn f() { quote! { use crate::lower::X; ::serde_json::Value } }"),
            ("model/ty.rs", "/// [`crate::Builder`] and `serde_json::Value`\npub(crate) struct A;"),
            ("model/ty.rs", "const PATH: &str = \"crate::types\"; fn f(syn: u8) { crate::model::syn::f(); syn + 1; }"),
            ("builder/mod.rs", "use crate::{Error, generate};"),
            ("main.rs", "fn main() { tserde::cli::main() }"),
        ] {
            assert_eq!(found(file, text), [""; 0], "{file}: {text}");
        }
    }

    #[test]
    fn a_match_that_drops_variants_is_found() {
        let declared: TokenStream =
            "pub enum Kind<'a> { One, Two(u8) } mod inner { enum Other { A } }".parse().unwrap();
        let enums = arms::enums(&declared);
        for (text, count) in [
            ("fn f(it: Kind) { match it { Kind::One => 1, _ => 2 } }", 1),
            ("fn f(it: Kind) { match it { Kind::One => 1, _other => 2 } }", 1),
            ("fn f(it: &[Kind]) { it.iter().any(|it| match it { &Kind::Two(1..) | Kind::One if b => 1, _ => 2 }) }", 1),
            (
                "fn f() { if a { match it.next() { Some(inner::Other::A) => { match b { Kind::One => 1, _ => 2 } } _ => 2 } } }",
                2,
            ),
            ("impl Kind { fn f(self) { match self { Self::One => 1, _ => 2 } } }", 1),
            ("use Kind as K; fn f(it: K) { match it { K::One => 1, _ => 2 } }", 1),
            ("fn f(it: Kind) { match it { Kind::One => 1, Kind::Two(_) => 2 } }", 0),
            ("fn f(it: Kind) { match it { Kind::One => 1, rest => g(rest) } }", 0),
            ("fn f(it: Kind) { match it { _ if a => 1, Kind::One => 1, Kind::Two(_) => 2 } }", 0),
            ("fn f(it: Kind) { match (it, it) { (Kind::One, Kind::One) | (Kind::Two(_), _) => 1, _ => 2 } }", 0),
            ("fn f(it: Set) { match it { Self::NONE => 1, _ => 2 } }", 0),
            ("fn f(it: u8) { match it { 1 => Kind::One, _ => Kind::Two(1) } }", 0),
            ("fn f(it: E) { match it.kind() { io::ErrorKind::NotFound => 1, _ => 2 } }", 0),
        ] {
            let found = arms::faults(&text.parse().unwrap(), &enums);
            assert_eq!(found.len(), count, "{text}: {found:?}");
        }
    }

    #[test]
    fn a_long_file_is_found() {
        assert!(too_long(&"\n".repeat(LONGEST_FILE)).is_none());
        assert!(too_long(&"\n".repeat(LONGEST_FILE + 1)).is_some());
    }
}
