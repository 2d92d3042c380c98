//! Inputs and imports, in directories of their own.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use super::{FileId, RequestKind, Sources, Span};
use crate::{diagnostics::Diagnostics, options::Input};

/// A directory that is there as long as the test runs.
struct Directory(PathBuf);

impl Directory {
    /// Makes one with these files; a path that ends in a slash is a directory.
    fn with(files: &[(&str, &str)]) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("tserde-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let root = std::env::temp_dir().join(name);
        for (path, text) in files {
            let path_buf = root.join(path);
            if path.ends_with('/') {
                fs::create_dir_all(path_buf).unwrap();
            } else {
                fs::create_dir_all(path_buf.parent().unwrap()).unwrap();
                fs::write(path_buf, text).unwrap();
            }
        }
        Self(root.canonicalize().unwrap())
    }

    fn input(&self, path: &str) -> Input {
        Input::Path(self.0.join(path))
    }

    /// Opens these inputs: the sources, and the codes of what was reported.
    fn open(&self, inputs: &[&str]) -> (Sources, Vec<&'static str>) {
        let inputs: Vec<_> = inputs.iter().map(|path| self.input(path)).collect();
        let mut diagnostics = Diagnostics::default();
        let sources = Sources::open("", &inputs, &mut diagnostics);
        (sources, diagnostics.into_found().into_iter().map(|found| found.code).collect())
    }

    /// The paths of the inputs below this directory.
    fn inputs(&self, inputs: &[&str]) -> Vec<String> {
        let (sources, codes) = self.open(inputs);
        assert_eq!(codes, [""; 0]);
        sources.inputs().iter().map(|&file| self.below(sources.path(file))).collect()
    }

    fn below(&self, path: &str) -> String {
        Path::new(path).strip_prefix(&self.0).unwrap_or(Path::new(path)).to_string_lossy().into_owned()
    }

    /// What a specifier means in the first of the files of `from`, or the code of what is wrong.
    fn resolve(&self, from: &str, specifier: &str) -> String {
        self.resolve_as(from, specifier, RequestKind::Import)
    }

    fn resolve_as(&self, from: &str, specifier: &str, kind: RequestKind) -> String {
        let (mut sources, _) = self.open(&[from]);
        let mut diagnostics = Diagnostics::default();
        let span = Span::new(FileId(1), 0, 0);
        let file = sources.resolve(FileId(1), specifier, kind, span, &mut diagnostics);
        let codes: Vec<_> = diagnostics.into_found().into_iter().map(|found| found.code).collect();
        match file {
            Some(file) => self.below(sources.path(file)),
            None => codes.join(" "),
        }
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn walks_directories_in_order() {
    let directory = Directory::with(&[
        ("b.ts", ""),
        ("a/c.d.ts", ""),
        ("a/b.mts", ""),
        ("node_modules/x/index.d.ts", ""),
        (".hidden/x.ts", ""),
        ("both.ts", ""),
        ("both.d.ts", ""),
        ("x.js", ""),
        ("x.tsx", ""),
    ]);
    let all = ["a/b.mts", "a/c.d.ts", "b.ts", "both.ts", "x.tsx"];
    assert_eq!(directory.inputs(&["."]), all);
    assert_eq!(directory.inputs(&["b.ts", ".", "a/../b.ts"]), all);
    assert_eq!(directory.inputs(&["*.ts"]), ["b.ts", "both.ts"]);
    assert_eq!(directory.inputs(&["**/*.d.ts"]), ["a/c.d.ts", "both.d.ts"]);
    assert_eq!(directory.inputs(&["node_modules/x"]), ["node_modules/x/index.d.ts"]);
    assert_eq!(directory.inputs(&["node_modules/*"]), ["node_modules/x/index.d.ts"]);
}

#[test]
fn says_what_is_wrong_with_inputs() {
    let directory = Directory::with(&[("a.json", "{}"), ("empty.ts", ""), ("none/x.js", ""), ("b.d.ts/", "")]);
    fs::write(directory.0.join("bytes.ts"), [0xff, 0xfe, 0x00, 0x80]).unwrap();
    for (input, code) in [
        ("missing.ts", "missing-input"),
        ("missing/", "missing-input"),
        ("a.json", "not-typescript"),
        ("none", "no-typescript"),
        ("b.d.ts", "directory-as-file"),
        ("bytes.ts", "not-utf8"),
        ("*.tsx", "no-typescript"),
        ("a[", "bad-glob"),
        ("a.json/x.ts", "unreadable-file"),
    ] {
        assert_eq!(directory.open(&[input]).1, [code], "{input}");
    }
    assert_eq!(directory.inputs(&["empty.ts"]), ["empty.ts"]);
}

#[test]
fn takes_off_a_byte_order_mark() {
    let directory = Directory::with(&[("a.ts", "\u{feff}type A = 1")]);
    let (sources, _) = directory.open(&["a.ts"]);
    assert_eq!((sources.text(FileId(1)), sources.skipped_bytes(FileId(1))), ("type A = 1", 3));
}

#[test]
fn watches_what_it_depends_on() {
    let directory =
        Directory::with(&[("a/b.ts", ""), ("node_modules/p/package.json", "{}"), ("node_modules/p/index.d.ts", "")]);
    let (mut sources, _) = directory.open(&["a"]);
    let mut diagnostics = Diagnostics::default();
    sources.resolve(FileId(1), "p", RequestKind::Import, Span::new(FileId(1), 0, 0), &mut diagnostics);
    let watched: Vec<_> = sources.watched().map(|path| directory.below(&path.to_string_lossy())).collect();
    assert_eq!(watched, ["a", "a/b.ts", "node_modules/p/index.d.ts", "node_modules/p/package.json"]);
}

#[test]
fn names_files_below_their_input() {
    let directory = Directory::with(&[("api/user/address.d.ts", ""), ("api/x.ts", "")]);
    let words = |input: &str| directory.open(&[input]).0.words(FileId(1)).to_vec();
    assert_eq!(words("api"), ["user", "address"]);
    assert_eq!(words("api/user/address.d.ts"), ["address"]);
    assert_eq!(words("api/**/*.d.ts"), ["user", "address"]);
}

#[test]
fn resolves_paths_as_typescript_does() {
    let directory = Directory::with(&[
        ("a.ts", ""),
        ("b.d.ts", ""),
        ("c.tsx", ""),
        ("d/index.ts", ""),
        ("e/package.json", r#"{"types": "lib/e.d.ts"}"#),
        ("e/lib/e.d.ts", ""),
        ("f.mts", ""),
        ("g.json", "{}"),
        ("h.ts/", ""),
        ("d/x.ts", ""),
        ("d.ts", ""),
    ]);
    for (specifier, expected) in [
        ("./b", "b.d.ts"),
        ("./b.js", "b.d.ts"),
        ("./b.d.ts", "b.d.ts"),
        ("./c.js", "c.tsx"),
        ("./f.mjs", "f.mts"),
        ("./d", "d.ts"),
        ("./d/", "d/index.ts"),
        ("./d/index", "d/index.ts"),
        ("./e", "e/lib/e.d.ts"),
        ("./a.ts", "a.ts"),
        ("./g.json", ""),
        ("./h.ts", "directory-as-file"),
        ("./missing", "missing-import"),
        ("../missing.js", "missing-import"),
        ("missing", ""),
    ] {
        assert_eq!(directory.resolve("a.ts", specifier), expected, "{specifier}");
    }
    assert_eq!(directory.resolve("d/x.ts", ".."), "missing-import");
    assert_eq!(directory.resolve("d/x.ts", "."), "d/index.ts");
    assert_eq!(directory.resolve_as("a.ts", "b.d.ts", RequestKind::Path), "b.d.ts");
    assert_eq!(directory.resolve_as("a.ts", "./missing", RequestKind::Optional), "");
}

#[test]
fn resolves_packages() {
    let directory = Directory::with(&[
        ("src/deep/a.ts", ""),
        ("node_modules/plain/index.d.ts", ""),
        ("node_modules/plain/sub/thing.d.ts", ""),
        ("node_modules/typed/package.json", r#"{"main": "x.js", "typings": "./types/main"}"#),
        ("node_modules/typed/types/main.d.ts", ""),
        ("node_modules/main/package.json", r#"{"main": "./dist/main.js"}"#),
        ("node_modules/main/dist/main.d.ts", ""),
        (
            "node_modules/@s/p/package.json",
            r#"{"exports": {".": {"import": {"types": "./i.d.mts"}}, "./*": "./lib/*.js"}}"#,
        ),
        ("node_modules/@s/p/i.d.mts", "export * from './missing'"),
        ("node_modules/@s/p/lib/q.d.ts", ""),
        ("node_modules/untyped/index.js", ""),
        ("node_modules/@types/untyped/index.d.ts", ""),
        ("node_modules/@types/s__t/index.d.ts", ""),
        ("node_modules/nested/sub/package.json", r#"{"types": "../n.d.ts"}"#),
        ("node_modules/nested/sub/index.d.ts", ""),
        ("src/node_modules/near/index.d.ts", ""),
        ("node_modules/near/index.d.ts", ""),
        ("package.json", r##"{"imports": {"#own/*": "./src/deep/*.ts"}}"##),
    ]);
    for (specifier, expected) in [
        ("plain", "node_modules/plain/index.d.ts"),
        ("plain/sub/thing", "node_modules/plain/sub/thing.d.ts"),
        ("plain/sub/thing.js", "node_modules/plain/sub/thing.d.ts"),
        ("typed", "node_modules/typed/types/main.d.ts"),
        ("main", "node_modules/main/dist/main.d.ts"),
        ("@s/p", "node_modules/@s/p/i.d.mts"),
        ("@s/p/q", "node_modules/@s/p/lib/q.d.ts"),
        ("untyped", "node_modules/@types/untyped/index.d.ts"),
        ("@s/t", "node_modules/@types/s__t/index.d.ts"),
        ("nested/sub", "node_modules/nested/sub/index.d.ts"),
        ("near", "src/node_modules/near/index.d.ts"),
        ("#own/a", "src/deep/a.ts"),
        ("../../etc/passwd", "missing-import"),
        ("plain/../typed/types/main", ""),
        ("node:fs", ""),
        ("@s", ""),
        ("", ""),
    ] {
        assert_eq!(directory.resolve("src/deep/a.ts", specifier), expected, "{specifier}");
    }
    assert_eq!(directory.resolve("node_modules/@s/p/i.d.mts", "./missing"), "");
}

#[test]
#[cfg(unix)]
fn follows_links_to_packages() {
    let directory = Directory::with(&[
        ("a.ts", ""),
        ("node_modules/.store/p/node_modules/p/index.d.ts", ""),
        ("node_modules/.store/p/node_modules/q/index.d.ts", ""),
    ]);
    let store = directory.0.join("node_modules/.store/p/node_modules");
    std::os::unix::fs::symlink(store.join("p"), directory.0.join("node_modules/p")).unwrap();
    std::os::unix::fs::symlink(&directory.0, directory.0.join("loop")).unwrap();
    assert_eq!(directory.resolve("a.ts", "p"), "node_modules/.store/p/node_modules/p/index.d.ts");
    let (mut sources, _) = directory.open(&["a.ts"]);
    let mut diagnostics = Diagnostics::default();
    let span = Span::new(FileId(1), 0, 0);
    let p = sources.resolve(FileId(1), "p", RequestKind::Import, span, &mut diagnostics).unwrap();
    assert!(sources.resolve(p, "q", RequestKind::Import, span, &mut diagnostics).is_some());
    assert_eq!(directory.inputs(&["."]), ["a.ts"]);
}

#[test]
fn reads_texts() {
    let directory = Directory::with(&[("b.ts", "")]);
    let name = directory.0.join("stdin.ts").to_string_lossy().into_owned();
    let mut diagnostics = Diagnostics::default();
    let input = Input::Text { name, text: "import './b'".into() };
    let mut sources = Sources::open("declare const prelude: 1", &[input], &mut diagnostics);
    assert_eq!((sources.text(FileId(0)), sources.inputs()), ("declare const prelude: 1", &[FileId(1)][..]));
    let span = Span::new(FileId(1), 0, 0);
    let file = sources.resolve(FileId(1), "./b", RequestKind::Import, span, &mut diagnostics).unwrap();
    assert_eq!(directory.below(sources.path(file)), "b.ts");
}
