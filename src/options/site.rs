//! Documentation that was fetched, as an input.

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

/// A page of documentation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PublishedPage {
    /// Its path below the site: `interfaces/User.html`.
    pub path: String,
    /// What it says.
    pub text: String,
}

impl PublishedSite {
    /// A site of pages, each a path below the URL and a text, that were read in some other way than by fetching.
    ///
    /// ```
    /// let pages = [("User.txt", "Interface User\ninterface User {\n    id: string;\n}\n")];
    /// let site = tserde::PublishedSite::new("https://docs.example.com/api/", pages);
    /// let bindings = tserde::Builder::new().input_site(site).generate()?;
    /// assert!(bindings.to_string().contains("pub id: String"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    pub fn new<P: Into<String>, T: Into<String>>(
        url: impl Into<String>,
        pages: impl IntoIterator<Item = (P, T)>,
    ) -> Self {
        let page = |(path, text): (P, T)| PublishedPage { path: path.into(), text: text.into() };
        Self { url: url.into(), modified: None, pages: pages.into_iter().map(page).collect() }
    }
}
