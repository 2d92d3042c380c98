//! Where the command runs, and how.

use std::{fs, path::PathBuf, process::Command};

/// A directory of its own for each test.
pub struct Place {
    pub root: tempfile::TempDir,
}

/// What a run of the command came to.
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Place {
    pub fn new() -> Self {
        Self { root: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) -> &Self {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
        self
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The files below a directory, sorted.
    pub fn files(&self, name: &str) -> Vec<String> {
        let (mut found, mut open) = (Vec::new(), vec![self.path(name)]);
        while let Some(directory) = open.pop() {
            for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
                match entry.path() {
                    path if path.is_dir() => open.push(path),
                    path => {
                        found.push(path.strip_prefix(self.path(name)).unwrap().to_string_lossy().replace('\\', "/"))
                    }
                }
            }
        }
        found.sort();
        found
    }

    /// Runs the command, without a proxy, as fast as it goes, with a cache in this place.
    pub fn run(&self, arguments: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tserde"));
        command.args(arguments).current_dir(&self.root).env("NO_PROXY", "*").env("no_proxy", "*");
        command.env("XDG_CACHE_HOME", self.path("cache")).env("HOME", self.path("home")).env("NO_COLOR", "1");
        command.env("LOCALAPPDATA", self.path("cache"));
        let output = command.output().unwrap();
        Run {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    pub fn docs(&self, url: &str, more: &[&str]) -> Run {
        self.run(&[&["docs", url, "--rate", "10000", "--out-dir", "input"], more].concat())
    }

    pub fn succeeds(&self, url: &str, more: &[&str]) -> Run {
        let run = self.docs(url, more);
        assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{}", run.stderr);
        run
    }

    /// Runs `tserde docs`, which has to fail with this code of a diagnostic and these words, and to write nothing.
    pub fn fails(&self, url: &str, more: &[&str], code: &str, words: &str) {
        let before: Vec<_> = self.files("input").iter().map(|name| self.read(&format!("input/{name}"))).collect();
        let run = self.docs(url, more);
        assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""), "{}", run.stderr);
        assert!(run.stderr.contains(&format!("error[{code}]")), "no [{code}] in:\n{}", run.stderr);
        assert!(run.stderr.contains(words), "no `{words}` in:\n{}", run.stderr);
        assert!(run.stderr.contains("help: "), "no help in:\n{}", run.stderr);
        let after: Vec<_> = self.files("input").iter().map(|name| self.read(&format!("input/{name}"))).collect();
        assert_eq!(before, after, "something was written");
    }
}
