//! `/// <reference … />` lines.

use super::{FileReference, FileReferenceKind, comments};
use crate::source::{FileId, Span};

/// The references at the beginning of a file.
pub(super) fn file_references(file: FileId, text: &str) -> Vec<FileReference> {
    comments::leading_lines(text)
        .filter_map(|(start, line)| {
            let (kind, value) = reference(line)?;
            // The value is a part of the line, so that its place follows from it.
            let offset = start + (value.as_ptr() as usize - line.as_ptr() as usize);
            let span = Span::new(file, offset as u32, (offset + value.len()) as u32);
            Some(FileReference { kind, specifier: value.into(), span })
        })
        .collect()
}

/// The attribute of a `<reference … />` and its value.
fn reference(line: &str) -> Option<(FileReferenceKind, &str)> {
    let attributes = line.trim_start().strip_prefix("<reference")?;
    let kinds =
        [("path", FileReferenceKind::Path), ("types", FileReferenceKind::Types), ("lib", FileReferenceKind::Lib)];
    kinds.into_iter().find_map(|(name, kind)| Some((kind, attribute(attributes, name)?)))
}

/// The value of `name="…"`.
fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = attributes;
    loop {
        let at = rest.find(name)?;
        let is_whole = rest[..at].ends_with(char::is_whitespace);
        rest = &rest[at + name.len()..];
        let value = rest.trim_start().strip_prefix('=').map(str::trim_start);
        if let Some(value) = value.filter(|_| is_whole) {
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            return value[1..].split(quote).next();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_each_kind() {
        let text =
            "/// <reference path=\"./a.d.ts\" />\n/// <reference types='node' />\n/// <reference lib=\"dom\"/>\nx";
        let found = file_references(FileId(1), text);
        let seen: Vec<_> = found.iter().map(|reference| (reference.kind, &*reference.specifier)).collect();
        assert_eq!(
            seen,
            [
                (FileReferenceKind::Path, "./a.d.ts"),
                (FileReferenceKind::Types, "node"),
                (FileReferenceKind::Lib, "dom")
            ]
        );
        assert_eq!(&text[found[0].span.start as usize..found[0].span.end as usize], "./a.d.ts");
    }

    #[test]
    fn ignores_other_lines() {
        assert!(file_references(FileId(1), "/// <amd-module name=\"x\" />\n/// text\n").is_empty());
        assert!(file_references(FileId(1), "/// <reference no-default-lib=\"true\"/>").is_empty());
    }
}
