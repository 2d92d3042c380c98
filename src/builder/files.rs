//! Writing a file whole or not at all.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

/// Whether a file had to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// It has other bytes than before.
    Changed,
    /// It had these bytes already, and was not touched.
    Unchanged,
}

/// How many links may point to each other.
const MOST_LINKS: usize = 40;

/// Makes `path` hold `text`. A reader, or a second writer, sees the old file or the new one and nothing between, and
/// an unchanged file keeps its modification time.
pub(crate) fn write_if_changed(path: &Path, text: impl AsRef<[u8]>) -> io::Result<Written> {
    let text = text.as_ref();
    let path = &place_of(path);
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => return Err(io::Error::from(io::ErrorKind::IsADirectory)),
        // A pipe or a device has no bytes to compare and cannot be renamed over.
        Ok(metadata) if !metadata.is_file() => {
            OpenOptions::new().write(true).open(path)?.write_all(text)?;
            return Ok(Written::Changed);
        }
        Ok(_) if fs::read(path)? == text => return Ok(Written::Unchanged),
        Ok(_) | Err(_) => {}
    }
    if let Some(directory) = path.parent().filter(|directory| !directory.as_os_str().is_empty()) {
        fs::create_dir_all(directory)?;
    }
    Temporary::create(path)?.fill_and_rename(text, path)?;
    remove_leftovers(path);
    Ok(Written::Changed)
}

/// Where what is written to a path comes to stand. A link stays a link: what it points to is written, be it there or not.
fn place_of(path: &Path) -> PathBuf {
    let mut place = path.to_path_buf();
    for _ in 0..MOST_LINKS {
        if let Ok(place) = fs::canonicalize(&place) {
            return place;
        }
        let Ok(target) = fs::read_link(&place) else { break };
        place = place.with_file_name("").join(target);
    }
    place
}

/// Makes each path hold its text, or none of them: what is written is beside its place before the first takes it, and
/// if one cannot, those before it get back what they had. Fails with the path that could not be written.
#[cfg(feature = "docs")]
pub(crate) fn write_all(texts: &[(PathBuf, &str)]) -> Result<(), (PathBuf, io::Error)> {
    let failed = |path: &Path| {
        let path = path.to_path_buf();
        move |error| (path, error)
    };
    let mut ready = Vec::new();
    for (path, text) in texts {
        let place = place_of(path);
        if place.is_dir() {
            return Err((path.clone(), io::Error::from(io::ErrorKind::IsADirectory)));
        }
        let old = match fs::read(&place) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err((path.clone(), error)),
        };
        if let Some(directory) = place.parent() {
            fs::create_dir_all(directory).map_err(failed(path))?;
        }
        let mut temporary = Temporary::create(&place).map_err(failed(path))?;
        temporary.fill(text.as_bytes(), &place).map_err(failed(path))?;
        ready.push((temporary, place, old));
    }
    let mut replaced: Vec<(PathBuf, Option<Vec<u8>>)> = Vec::new();
    for (temporary, place, old) in ready {
        if let Err(error) = fs::rename(&temporary.path, &place) {
            for (place, old) in replaced {
                // There is no more to be done than to try.
                let _ = old.map_or_else(|| fs::remove_file(&place), |bytes| fs::write(&place, bytes));
            }
            return Err((place, error));
        }
        remove_leftovers(&place);
        replaced.push((place, old));
    }
    Ok(())
}

/// Whether a file is one of those that were read. A file of Rust never is, though it may stand in a directory that was.
pub(crate) fn is_among(path: &Path, inputs: &[PathBuf]) -> bool {
    let Ok(place) = fs::canonicalize(path) else { return false };
    let is_same = |input: &PathBuf| fs::canonicalize(input).is_ok_and(|input| input == place);
    place.extension().is_none_or(|ending| ending != "rs") && place.is_file() && inputs.iter().any(is_same)
}

/// The text of a file, without a byte order mark.
#[cfg(feature = "cli")]
pub(crate) fn read_text(path: &Path) -> io::Result<String> {
    Ok(fs::read_to_string(path)?.trim_start_matches('\u{feff}').to_owned())
}

/// When each of these files, or what is in these directories, was last changed.
#[cfg(feature = "cli")]
pub(crate) fn modification_times(paths: &[PathBuf]) -> Vec<Option<std::time::SystemTime>> {
    paths.iter().map(|path| fs::metadata(path).ok()?.modified().ok()).collect()
}

/// Makes `path` hold `text` unless it is there already.
///
/// # Errors
///
/// `AlreadyExists` when it is.
#[cfg(feature = "cli")]
pub(crate) fn write_new(path: &Path, text: &str) -> io::Result<()> {
    if path.symlink_metadata().is_ok() {
        return Err(io::Error::from(io::ErrorKind::AlreadyExists));
    }
    write_if_changed(path, text).map(|_| ())
}

/// A file beside the one that is to be written, gone again unless it takes its place.
struct Temporary {
    path: PathBuf,
    file: Option<File>,
}

/// What the names of temporary files have in them.
const MARK: &str = ".tserde-";

impl Temporary {
    fn create(target: &Path) -> io::Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = target.with_file_name(format!("{}{}-{number}", prefix(target), process::id()));
        // Another machine may share the directory and the process id: whoever was first keeps the name.
        let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        Ok(Self { path, file: Some(file) })
    }

    fn fill_and_rename(mut self, text: &[u8], target: &Path) -> io::Result<()> {
        self.fill(text, target)?;
        fs::rename(&self.path, target)
    }

    fn fill(&mut self, text: &[u8], target: &Path) -> io::Result<()> {
        let Some(mut file) = self.file.take() else { return Ok(()) };
        file.write_all(text)?;
        if let Ok(metadata) = fs::metadata(target) {
            file.set_permissions(metadata.permissions())?;
        }
        file.sync_all()
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        drop(self.file.take());
        // After the rename there is nothing left to remove, and nothing to say about it.
        let _ = fs::remove_file(&self.path);
    }
}

fn prefix(target: &Path) -> String {
    format!(".{}{MARK}", target.file_name().unwrap_or_default().to_string_lossy())
}

/// Removes the temporary files of runs that were killed: those that are older than any run takes.
fn remove_leftovers(target: &Path) {
    let prefix = prefix(target);
    let directory = target.parent().filter(|directory| !directory.as_os_str().is_empty()).unwrap_or(Path::new("."));
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        let is_old =
            || entry.metadata().ok()?.modified().ok()?.elapsed().ok().map(|age| age > Duration::from_secs(600));
        if entry.file_name().to_string_lossy().starts_with(&prefix) && is_old() == Some(true) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unchanged_file_is_not_touched() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a/b.rs");
        assert_eq!(write_if_changed(&path, "one").unwrap(), Written::Changed);
        let before = fs::metadata(&path).unwrap().modified().unwrap();
        assert_eq!(write_if_changed(&path, "one").unwrap(), Written::Unchanged);
        assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
    }

    #[test]
    fn nothing_is_left_beside_the_file() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("b.rs");
        write_if_changed(&path, "one").unwrap();
        write_if_changed(&path, "two").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_one_though_it_points_to_nothing() {
        let directory = tempfile::tempdir().unwrap();
        let [first, second, file] = ["first.rs", "second.rs", "file.rs"].map(|name| directory.path().join(name));
        std::os::unix::fs::symlink("second.rs", &first).unwrap();
        std::os::unix::fs::symlink(&file, &second).unwrap();
        write_if_changed(&first, "one").unwrap();
        assert!(first.is_symlink() && second.is_symlink());
        assert_eq!(fs::read_to_string(&file).unwrap(), "one");
    }

    #[cfg(all(feature = "docs", unix))]
    #[test]
    fn what_cannot_be_read_is_not_replaced() {
        let directory = tempfile::tempdir().unwrap();
        let [file, looped] = ["file.rs", "looped.rs"].map(|name| directory.path().join(name));
        std::os::unix::fs::symlink("looped.rs", &looped).unwrap();
        let (path, _) = write_all(&[(file.clone(), "one"), (looped.clone(), "two")]).unwrap_err();
        assert_eq!(path, looped);
        assert!(!file.exists() && looped.is_symlink());
    }

    #[test]
    fn writers_at_once_leave_one_whole_text() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("b.rs");
        let texts: Vec<_> = ["a", "b", "c", "d"].map(|letter| letter.repeat(200_000)).into();
        std::thread::scope(|scope| {
            for text in &texts {
                let path = &path;
                scope.spawn(move || (0..10).for_each(|_| _ = write_if_changed(path, text).unwrap()));
            }
        });
        assert!(texts.contains(&fs::read_to_string(&path).unwrap()));
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }

    #[cfg(feature = "docs")]
    #[test]
    fn of_several_files_all_are_written_or_none() {
        let directory = tempfile::tempdir().unwrap();
        let (one, two) = (directory.path().join("one.d.ts"), directory.path().join("two.d.ts"));
        fs::write(&one, "before").unwrap();
        fs::create_dir_all(&two).unwrap();
        let error = write_all(&[(one.clone(), "after"), (two.clone(), "after")]).unwrap_err();
        assert_eq!(error.0, two);
        assert_eq!(fs::read_to_string(&one).unwrap(), "before");
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 2);
        fs::remove_dir(&two).unwrap();
        write_all(&[(one.clone(), "after"), (two.clone(), "after")]).unwrap();
        assert_eq!([one, two].map(|path| fs::read_to_string(path).unwrap()), ["after", "after"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let directory = tempfile::tempdir().unwrap();
        let (target, link) = (directory.path().join("target.rs"), directory.path().join("link.rs"));
        fs::write(&target, "one").unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        write_if_changed(&link, "two").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&target).unwrap(), "two");
    }
}
