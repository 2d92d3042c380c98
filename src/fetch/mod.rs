//! Fetching published documentation: a site's pages, politely and within limits, all of them or none.
//!
//! A crawl asks for the page it is given, finds the site's own directory and index by it, and asks for what is listed
//! there. Nothing leads to another host, and nothing out of the directory. Each stage refuses what it does not know: an
//! address, an answer, a kind of text, a page that TypeDoc did not make.

mod address;
mod body;
mod cache;
mod client;
mod crawl;
mod date;
mod location;
mod page;
mod robots;
mod transport;

use crate::{
    diagnostics::{Error, catalog::fetch as catalog},
    options::{FetchOptions, PublishedSite},
};
use crawl::Crawl;
use location::Url;

/// How far a crawl has come.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FetchProgress {
    /// How many pages are there.
    pub done: usize,
    /// How many pages the site is known to have by now.
    pub known: usize,
    /// How many bytes were read, unpacked.
    pub bytes: u64,
    /// The page that is asked for next; empty at the end.
    pub page: String,
}

/// Fetches the documentation that is published at a URL: all pages of a TypeDoc site, or one file of `typedoc --json`.
///
/// The server's `robots.txt` is kept to. What was fetched before is asked for only as whether it changed, and a run that
/// was interrupted is gone on with. `progress` is told before each page.
///
/// # Errors
///
/// When a page cannot be had, or a limit of the options is reached; the message names the option. There is never a part
/// of a site.
///
/// ```no_run
/// let site = tserde::fetch_site("https://docs.example.com/api/", &tserde::FetchOptions::default(), |_| {})?;
/// let declarations = tserde::Builder::new().input_site(site).declarations()?;
/// # Ok::<(), tserde::Error>(())
/// ```
pub fn fetch_site(
    url: &str,
    options: &FetchOptions,
    mut progress: impl FnMut(&FetchProgress),
) -> Result<PublishedSite, Error> {
    let start = Url::parse(url).map_err(|reason| Error::new(&catalog::bad_url(url, &reason)))?;
    Crawl::run(&start, options, &mut progress).map_err(|diagnostic| Error::new(&diagnostic))
}
