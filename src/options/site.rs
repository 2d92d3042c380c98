//! Documentation that was fetched, as an input.

use std::io::{self, Read, Write};

use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};

/// Published documentation that was fetched: the pages of one site.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PublishedSite {
    /// The directory that the pages are in, as a URL that ends with a slash.
    pub url: String,
    /// When the server says that the last page was modified: `Tue, 03 Jun 2025 09:00:00 GMT`.
    pub modified: Option<String>,
    /// Its pages, and what they are indexed by, in the order of their paths.
    pub pages: Vec<PublishedPage>,
}

/// A page of documentation. Its text is packed: a site has thousands of pages, and much of each is on all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedPage {
    path: String,
    packed: Packed,
}

/// A text that is packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Packed(Box<[u8]>);

impl PublishedSite {
    /// A site of pages, each a path below the URL and a text, that were read in some other way than by fetching.
    ///
    /// ```
    /// let pages = [("User.txt", "Interface User\ninterface User {\n    id: string;\n}\n")];
    /// let site = tserde::PublishedSite::new("https://docs.example.com/api/", pages);
    /// assert!(site.pages[0].text().starts_with("Interface"));
    /// let bindings = tserde::Builder::new().input_site(site).generate()?;
    /// assert!(bindings.to_string().contains("pub id: String"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    pub fn new<P: Into<String>, T: AsRef<str>>(
        url: impl Into<String>,
        pages: impl IntoIterator<Item = (P, T)>,
    ) -> Self {
        let pages = pages.into_iter().map(|(path, text)| PublishedPage::new(path, Packed::of(text.as_ref())));
        Self { url: url.into(), modified: None, pages: pages.collect() }
    }
}

impl PublishedPage {
    pub(crate) fn new(path: impl Into<String>, packed: Packed) -> Self {
        Self { path: path.into(), packed }
    }

    /// Its path below the site: `interfaces/User.html`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What it says.
    #[must_use]
    pub fn text(&self) -> String {
        // It was packed here, or was unpacked before.
        self.packed.unpack(u64::MAX).unwrap_or_default()
    }
}

impl Packed {
    pub(crate) fn of(text: &str) -> Self {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        // Writing to memory cannot fail.
        let packed = encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish());
        Self(packed.unwrap_or_default().into())
    }

    /// Bytes that were kept, which may be any by now.
    #[cfg(feature = "fetch")]
    pub(crate) fn kept(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }

    #[cfg(feature = "fetch")]
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The text, of so many bytes at most.
    ///
    /// # Errors
    ///
    /// When the bytes are no packed text, or are one of more.
    pub(crate) fn unpack(&self, most: u64) -> io::Result<String> {
        let mut text = String::new();
        let read = DeflateDecoder::new(&*self.0).take(most.saturating_add(1)).read_to_string(&mut text)?;
        if read as u64 > most { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(text) }
    }
}
