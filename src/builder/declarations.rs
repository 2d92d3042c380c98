//! What comes of documentation, as files of TypeScript, and how they become a snapshot that is committed.

use std::{
    collections::BTreeSet,
    fs,
    path::{Component, Path, PathBuf},
};

use super::files;
use crate::{Error, Report, diagnostics::catalog::output as catalog};

/// Files of declarations, as [`Builder::declarations`](crate::Builder::declarations) makes them of documentation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declarations {
    pub(crate) files: Vec<DeclarationFile>,
    pub(crate) warnings: Vec<Report>,
    /// The lines of the header that say where it is from, when that is a place that can be told again.
    pub(crate) origin: Option<String>,
}

/// One file, for one module that is documented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclarationFile {
    /// Its path below the directory that all of them belong in: `index.d.ts`, `Definitions/User.d.ts`.
    pub path: String,
    /// Its text, with a header that says what it was made from.
    pub text: String,
}

/// What became of a file of a snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Done {
    Written,
    /// Its declarations are what they were.
    Kept,
    /// The documentation has nothing for it any more.
    Removed,
}

impl Declarations {
    /// The files, by their paths.
    pub fn files(&self) -> &[DeclarationFile] {
        &self.files
    }

    /// Where the documentation says less than the declarations did.
    pub fn warnings(&self) -> &[Report] {
        &self.warnings
    }

    /// Writes the files below a directory: all of them, or none. A file whose declarations are what they were is left
    /// as it is, header and all, so that documentation that was published again without a change changes nothing here.
    /// A file that was made from the same URL before, and that the documentation has nothing for any more, is removed.
    ///
    /// ```no_run
    /// tserde::Builder::new().input("site/").declarations()?.write_to_dir("input/api")
    /// # ; Ok::<(), tserde::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When a file cannot be written. What was there before is there still.
    pub fn write_to_dir(&self, directory: impl AsRef<Path>) -> Result<(), Error> {
        self.write(directory.as_ref()).map(|_| ())
    }

    /// Writes the files, and says what became of each.
    pub(crate) fn write(&self, directory: &Path) -> Result<Vec<(PathBuf, Done)>, Error> {
        let mut done = Vec::new();
        let mut changed = Vec::new();
        for file in &self.files {
            let path = directory.join(below(&file.path));
            match fs::read_to_string(&path) {
                Ok(old) if declarations_of(&old) == declarations_of(&file.text) => done.push((path, Done::Kept)),
                Ok(_) | Err(_) => {
                    changed.push((path.clone(), file.text.as_str()));
                    done.push((path, Done::Written));
                }
            }
        }
        files::write_all(&changed).map_err(|(path, error)| Error::new(&catalog::unwritable_output(&path, &error)))?;
        for path in self.left_behind(directory, &done) {
            fs::remove_file(&path).map_err(|error| Error::new(&catalog::unwritable_output(&path, &error)))?;
            done.push((path, Done::Removed));
        }
        Ok(done)
    }

    /// The files below a directory that were made from the same place, and are none of these.
    fn left_behind(&self, directory: &Path, current: &[(PathBuf, Done)]) -> Vec<PathBuf> {
        let Some(origin) = &self.origin else { return Vec::new() };
        let current: BTreeSet<&Path> = current.iter().map(|(path, _)| path.as_path()).collect();
        let (mut found, mut open) = (Vec::new(), vec![directory.to_path_buf()]);
        while let Some(directory) = open.pop() {
            for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
                let (path, kind) = (entry.path(), entry.file_type());
                // Links are not followed: what they lead to is somebody else's.
                if kind.as_ref().is_ok_and(fs::FileType::is_dir) {
                    open.push(path);
                } else if path.to_string_lossy().ends_with(".d.ts") && !current.contains(path.as_path()) {
                    let is_same = |text: String| header_of(&text).contains(origin.as_str());
                    found.extend(fs::read_to_string(&path).is_ok_and(is_same).then_some(path));
                }
            }
        }
        found.sort();
        found
    }
}

impl Done {
    /// What to say of a file.
    #[cfg(feature = "cli")]
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Written => "was written",
            Self::Kept => "is up to date",
            Self::Removed => "was removed: nothing is documented for it any more",
        }
    }
}

/// The path of a file, of names only. The names of modules were made into such before; this is where it counts.
fn below(path: &str) -> PathBuf {
    let names = Path::new(path).components().filter(|component| matches!(component, Component::Normal(_)));
    names.collect()
}

/// What begins the header of a snapshot, and what its last line begins with.
const FIRST: &str = "// Declarations from documentation";
const LAST: &str = "// Fingerprint of what was read";

/// The comment on top, with the ends of its lines as they were written.
fn header_of(text: &str) -> String {
    if !text.starts_with(FIRST) {
        return String::new();
    }
    let mut is_over = false;
    let lines = text.lines().take_while(|line| {
        let was_over = is_over;
        is_over = line.starts_with(LAST);
        line.starts_with("//") && !was_over
    });
    lines.map(|line| format!("{line}\n")).collect()
}

/// What stands below the header, whatever ends its lines: git may have changed that.
pub(crate) fn declarations_of(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let header = header_of(&text);
    text[header.len()..].trim_start_matches('\n').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "// Declarations from documentation, by tserde 1. Read from:\n//   https://a/\n// Fingerprint of what was read: 1\n";

    #[test]
    fn the_header_is_told_from_comments_below_it() {
        let text = format!("{HEADER}// Not the header.\n\nexport type A = 1;\n");
        assert_eq!(header_of(&text), HEADER);
        assert_eq!(declarations_of(&text), "// Not the header.\n\nexport type A = 1;\n");
        assert_eq!(declarations_of(&text.replace('\n', "\r\n")), declarations_of(&text));
        assert_eq!(declarations_of("// My own.\nexport {};\n"), "// My own.\nexport {};\n");
    }

    #[test]
    fn no_path_leads_out_of_the_directory() {
        for path in ["../a.d.ts", "/a.d.ts", "./a.d.ts", "../../a.d.ts"] {
            assert_eq!(below(path), Path::new("a.d.ts"), "{path}");
        }
    }
}
