//! Inputs and imports, in directories of their own.

use std::{
    collections::BTreeMap,
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
    let directory = Directory::with(&[("a.py", ""), ("empty.ts", ""), ("none/x.js", ""), ("b.d.ts/", "")]);
    fs::write(directory.0.join("bytes.ts"), [0xc3, 0x28]).unwrap();
    for (input, code) in [
        ("missing.ts", "missing-input"),
        ("missing/", "missing-input"),
        ("a.py", "not-typescript"),
        ("none", "no-typescript"),
        ("b.d.ts", "directory-as-file"),
        ("bytes.ts", "not-utf8"),
        ("*.tsx", "no-typescript"),
        ("a[", "bad-glob"),
        ("a.py/x.ts", "unreadable-file"),
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

/// One directory and what specifiers mean in one of its files; `tests/conformance/resolution.mjs` asks the compiler.
#[derive(serde::Deserialize)]
struct Resolution {
    about: String,
    from: String,
    files: BTreeMap<String, serde_json::Value>,
    #[serde(default)]
    links: BTreeMap<String, String>,
    /// By specifier, with `require:` or `types:` before it where it is asked for like that.
    expected: BTreeMap<String, Option<String>>,
    /// What is found where the compiler finds nothing.
    #[serde(default)]
    ours: BTreeMap<String, Option<String>>,
}

#[test]
#[cfg(unix)]
fn resolves_as_the_compiler_does() {
    let groups: Vec<Resolution> = serde_json::from_str(include_str!("resolution.json")).unwrap();
    let mut wrong = Vec::new();
    for group in groups {
        let text = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let files: Vec<_> = group.files.iter().map(|(path, value)| (path.as_str(), text(value))).collect();
        let files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let directory = Directory::with(&files);
        for (link, target) in &group.links {
            fs::create_dir_all(directory.0.join(link).parent().unwrap()).unwrap();
            std::os::unix::fs::symlink(directory.0.join(target), directory.0.join(link)).unwrap();
        }
        let (mut sources, _) = directory.open(&[&group.from]);
        sources.working_directory = directory.0.clone();
        let mut diagnostics = Diagnostics::default();
        let expected = group.expected.iter().filter(|(asked, _)| !group.ours.contains_key(*asked)).chain(&group.ours);
        for (asked, expected) in expected {
            let (kind, specifier) = match asked.split_once(':') {
                Some(("require", specifier)) => (RequestKind::Require, specifier),
                Some(("types", specifier)) => (RequestKind::Types, specifier),
                _ => (RequestKind::Import, asked.as_str()),
            };
            let found = sources.resolve(FileId(1), specifier, kind, Span::new(FileId(1), 0, 0), &mut diagnostics);
            let found = found.map(|file| directory.below(sources.path(file)));
            if found != *expected {
                wrong.push(format!("{}: {asked} is {found:?}, not {expected:?}", group.about));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn says_what_is_wrong_with_imports() {
    let directory = Directory::with(&[
        ("a.ts", ""),
        ("b.d.ts", ""),
        ("g.json", "{}"),
        ("h.ts/", ""),
        ("d/x.ts", ""),
        ("node_modules/plain/index.d.ts", "export * from './missing'"),
        ("node_modules/typed/main.d.ts", ""),
    ]);
    for (specifier, expected) in [
        ("./g.json", ""),
        ("./h.ts", "directory-as-file"),
        ("./missing", "missing-import"),
        ("../missing.js", "missing-import"),
        ("missing", ""),
        ("", ""),
        ("plain/../typed/main", ""),
    ] {
        assert_eq!(directory.resolve("a.ts", specifier), expected, "{specifier}");
    }
    assert_eq!(directory.resolve("d/x.ts", ".."), "missing-import");
    assert_eq!(directory.resolve_as("a.ts", "b.d.ts", RequestKind::Path), "b.d.ts");
    assert_eq!(directory.resolve_as("a.ts", "./missing", RequestKind::Optional), "");
    assert_eq!(directory.resolve("node_modules/plain/index.d.ts", "./missing"), "");
}

#[test]
fn warns_of_broken_configurations() {
    let directory = Directory::with(&[
        ("broken/tsconfig.json", "{\"compilerOptions\": {"),
        ("broken/a.ts", ""),
        ("broken/b.ts", ""),
        ("lost/tsconfig.json", r#"{"extends": "./base.json", "compilerOptions": {"paths": {"~/*": ["./*"]}}}"#),
        ("lost/a.ts", ""),
        ("lost/b.ts", ""),
        ("circle/tsconfig.json", r#"{"extends": "./tsconfig.json"}"#),
        ("circle/a.ts", ""),
        ("circle/b.ts", ""),
        (
            "solution/tsconfig.json",
            r#"{"files": [], "references": [{"path": "./none"}, {"path": "./tsconfig.app.json"}]}"#,
        ),
        ("solution/tsconfig.app.json", r#"{"compilerOptions": {"paths": {"~/*": ["./*"]}}}"#),
        ("solution/a.ts", ""),
        ("solution/b.ts", ""),
    ]);
    for (project, specifier, codes) in [
        ("broken", "./b", &["invalid-tsconfig"][..]),
        ("lost", "~/b", &["invalid-tsconfig"]),
        ("circle", "./b", &[]),
        ("solution", "~/b", &[]),
    ] {
        let (mut sources, _) = directory.open(&[&format!("{project}/a.ts")]);
        let mut diagnostics = Diagnostics::default();
        let span = Span::new(FileId(1), 0, 0);
        let found = sources.resolve(FileId(1), specifier, RequestKind::Import, span, &mut diagnostics);
        let found = found.map(|file| directory.below(sources.path(file)));
        assert_eq!(found.as_deref(), Some(&*format!("{project}/b.ts")), "{project}");
        let found: Vec<_> = diagnostics.into_found().into_iter().map(|found| found.code).collect();
        assert_eq!(found, codes, "{project}");
    }
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
