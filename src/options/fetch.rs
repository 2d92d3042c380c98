//! How much is fetched, and how long that may take.

use std::path::PathBuf;

/// The limits of fetching published documentation. `FetchOptions::default()` is what the command does by itself.
///
/// ```
/// let mut options = tserde::FetchOptions::default();
/// options.max_pages = 200;
/// assert_eq!(options.max_redirects, 5);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
#[cfg_attr(feature = "cli", command(next_help_heading = "Fetching"))]
#[non_exhaustive]
pub struct FetchOptions {
    /// How long one answer may take.
    #[cfg_attr(feature = "cli", arg(long, value_name = "SECONDS", default_value_t = DEFAULT.timeout, value_parser = at_least_one()))]
    pub timeout: u64,
    /// How long all of it may take.
    #[cfg_attr(feature = "cli", arg(long, value_name = "SECONDS", default_value_t = DEFAULT.max_time, value_parser = at_least_one()))]
    pub max_time: u64,
    /// How long a server that asks for a pause is waited for, and the longest `Crawl-delay` that is kept to.
    #[cfg_attr(feature = "cli", arg(long, value_name = "SECONDS", default_value_t = DEFAULT.max_wait))]
    pub max_wait: u64,
    /// How large one answer may be, unpacked.
    #[cfg_attr(feature = "cli", arg(long, value_name = "MEGABYTES", default_value_t = DEFAULT.max_size, value_parser = at_least_one()))]
    pub max_size: u64,
    /// How large all of it may be, unpacked.
    #[cfg_attr(feature = "cli", arg(long, value_name = "MEGABYTES", default_value_t = DEFAULT.max_total_size, value_parser = at_least_one()))]
    pub max_total_size: u64,
    /// How many pages a site may have.
    #[cfg_attr(feature = "cli", arg(long, value_name = "NUMBER", default_value_t = DEFAULT.max_pages, value_parser = at_least_one()))]
    pub max_pages: u64,
    /// How many redirects in a row are followed, none of them to another host.
    #[cfg_attr(feature = "cli", arg(long, value_name = "NUMBER", default_value_t = DEFAULT.max_redirects))]
    pub max_redirects: u64,
    /// How many requests are made in a second at most.
    #[cfg_attr(feature = "cli", arg(long, value_name = "NUMBER", default_value_t = DEFAULT.rate, value_parser = at_least_one()))]
    pub rate: u64,
    /// Where pages are kept, so that those that did not change are not sent again.
    ///
    /// By default `tserde` in the user's own directory for caches. An interrupted run goes on from there.
    #[cfg_attr(feature = "cli", arg(long, value_name = "DIR"))]
    pub cache_dir: Option<PathBuf>,
}

const DEFAULT: FetchOptions = FetchOptions {
    timeout: 30,
    max_time: 1800,
    max_wait: 60,
    max_size: 32,
    max_total_size: 1024,
    max_pages: 10_000,
    max_redirects: 5,
    rate: 10,
    cache_dir: None,
};

impl Default for FetchOptions {
    fn default() -> Self {
        DEFAULT
    }
}

/// Numbers of which none makes no sense.
#[cfg(feature = "cli")]
fn at_least_one() -> clap::builder::RangedU64ValueParser {
    clap::value_parser!(u64).range(1..)
}
