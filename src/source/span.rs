//! Places in the text: which file, and which bytes of it.

/// A file that was read, by its number: the prelude, the inputs by their paths, then others as they are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

impl FileId {
    /// The prelude, which is there before any file is read.
    pub const PRELUDE: Self = Self(0);
}

/// A half-open range of bytes in one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The file the bytes are in.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The range `start..end` of `file`.
    pub fn new(file: FileId, start: u32, end: u32) -> Self {
        Self { file, start, end }
    }

    /// Whether it is in the prelude, which the user does not see.
    pub fn is_builtin(self) -> bool {
        self.file == FileId::PRELUDE
    }
}
