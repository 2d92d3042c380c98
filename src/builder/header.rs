//! The comment at the top of a generated file: what made it, and from what.

use crate::{
    options::Options,
    source::{FileId, Sources},
};

/// The lines at the top of a generated file. The same inputs and choices give the same lines on every machine, in
/// every directory, at any time.
pub(crate) fn header(sources: &Sources, options: &Options, made_by: &str) -> Vec<String> {
    let user = options.header.iter().flat_map(|text| text.lines()).map(str::to_owned);
    let own = [
        format!("Made by tserde {}. Changes to this file are lost when it is made again.", env!("CARGO_PKG_VERSION")),
        format!("Command: {made_by}"),
        format!("Fingerprint of its inputs and options: {:016x}", fingerprint(sources, options)),
    ];
    user.chain(own).collect()
}

/// A number that changes when a file that was read changes, or a choice does. Paths count only as far as they lie
/// below an input, so that another checkout gives the same number.
fn fingerprint(sources: &Sources, options: &Options) -> u64 {
    let choices = Options { inputs: Vec::new(), ..options.clone() };
    let mut hash = Fnv::new();
    hash.text(&format!("{choices:?}"));
    // The prelude is the first file, and belongs to the version of the tool.
    for file in (1..sources.len()).filter_map(|id| u32::try_from(id).ok()).map(FileId) {
        for word in sources.words(file) {
            hash.text(word);
        }
        hash.text(sources.text(file));
    }
    hash.0
}

/// A number that changes when one of these texts does.
#[cfg(feature = "docs")]
pub(crate) fn fingerprint_of<'a>(texts: impl IntoIterator<Item = &'a str>) -> u64 {
    let mut hash = Fnv::new();
    texts.into_iter().for_each(|text| hash.text(text));
    hash.0
}

/// FNV-1a: the standard library's hasher makes no promise to stay as it is.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Adds a text and its end, so that "ab" and "c" are not "a" and "bc". A carriage return counts for nothing:
    /// a checkout may have added it.
    fn text(&mut self, text: &str) {
        for byte in text.bytes().filter(|byte| *byte != b'\r').chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
