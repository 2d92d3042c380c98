//! `docs/gallery.md` is made of the folders of `tests/cases/gallery`: the TypeScript of each beside the Rust that is
//! expected of it. `UPDATE_EXPECT=1` writes it; nothing else does.

use std::{fmt::Write as _, fs, path::Path};

const INTRODUCTION: &str = "\
# Gallery

Idioms of TypeScript, and the Rust that `tserde` makes of them with no option set. Each is a folder of
[`tests/cases/gallery`](../tests/cases/gallery), where JSON samples that must be read, written back and refused stand
beside it; this page is made from those.

What is folded away is as much part of the generated file. The module `wire`, the few functions that such readers
share, is left out here.
";

#[test]
fn the_gallery_is_what_the_cases_are() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<_> =
        fs::read_dir(root.join("tests/cases/gallery")).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let page = folders.iter().fold(INTRODUCTION.to_owned(), |page, folder| page + &section(folder));
    let path = root.join("docs/gallery.md");
    if std::env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1") {
        fs::write(&path, page).unwrap();
        return;
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let diff = similar::TextDiff::from_lines(&committed, &page);
    let shown = diff.unified_diff().context_radius(2).header("docs/gallery.md", "what the cases give").to_string();
    assert!(committed == page, "differs (UPDATE_EXPECT=1 takes it over):\n{shown}");
    assert!(folders.len() >= 12, "the gallery has {} pictures", folders.len());
}

/// A case: its title, which the input begins with, its TypeScript, its types in Rust, and what belongs to those.
fn section(folder: &Path) -> String {
    let input = fs::read_to_string(folder.join("input.ts")).unwrap();
    let (title, input) = input.split_once('\n').unwrap();
    let title = title.strip_prefix("// ").expect("the first line of the input is its title");
    let rust = fs::read_to_string(folder.join("expected.rs")).unwrap();
    let (types, others): (Vec<&str>, Vec<&str>) =
        items(&rust).into_iter().filter(|item| !is_helper(item)).partition(|item| is_type(item));
    let mut out = String::new();
    let _ = write!(out, "\n## {title}\n\n```typescript\n{}\n```\n", input.trim());
    let _ = write!(out, "\n```rust\n{}\n```\n", types.join("\n\n"));
    if !others.is_empty() {
        let others = others.join("\n\n");
        let _ = write!(
            out,
            "\n<details>\n<summary>Its implementations</summary>\n\n```rust\n{others}\n```\n\n</details>\n"
        );
    }
    out
}

/// The items of a formatted file: each ends with the first line that is not indented and closes it.
fn items(rust: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut start, mut end) = (0, 0);
    for line in rust.split_inclusive('\n') {
        end += line.len();
        let is_last = matches!(line.trim_end().chars().last(), Some('}' | ';')) && !line.starts_with([' ', '/', '#']);
        if is_last {
            found.push(rust[start..end].trim());
            start = end;
        }
    }
    found
}

/// The line of an item that says what it is.
fn head(item: &str) -> &str {
    let is_attribute = |line: &&str| line.starts_with([' ', '/', '#', ')', ']']) || line.is_empty();
    item.lines().find(|line| !is_attribute(line)).unwrap_or_default()
}

fn is_type(item: &str) -> bool {
    ["pub struct ", "pub enum ", "pub type "].iter().any(|word| head(item).starts_with(word))
}

fn is_helper(item: &str) -> bool {
    head(item).starts_with("mod wire") || head(item).starts_with("pub use wire::")
}
