//! Documentation that a user names: what is at a URL is fetched, the rest is read.

use std::path::PathBuf;

use super::report::Reporter;
use crate::{Error, FetchOptions, Input};

/// Whether a user means a URL.
pub(super) fn is_url(text: &str) -> bool {
    ["http://", "https://"]
        .iter()
        .any(|scheme| text.get(..scheme.len()).is_some_and(|s| s.eq_ignore_ascii_case(scheme)))
}

/// The input that a user means.
pub(super) fn input(named: &str, options: &FetchOptions, reporter: &Reporter) -> Result<Input, Error> {
    if is_url(named) { fetch(named, options, reporter) } else { Ok(Input::Path(PathBuf::from(named))) }
}

#[cfg(feature = "fetch")]
fn fetch(url: &str, options: &FetchOptions, reporter: &Reporter) -> Result<Input, Error> {
    let mut line = super::progress::Line::new(reporter.shows_progress());
    let site = crate::fetch_site(url, options, |progress| line.show(progress))?;
    Ok(Input::Site(std::sync::Arc::new(site)))
}

#[cfg(not(feature = "fetch"))]
fn fetch(url: &str, _: &FetchOptions, _: &Reporter) -> Result<Input, Error> {
    Err(Error::new(&crate::diagnostics::catalog::source::cannot_fetch(url)))
}
