//! From one address to all pages of its site.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{
    FetchProgress,
    body::{Kind, MEGABYTE},
    cache::{Cache, Kept},
    client::Client,
    date,
    location::Url,
    page,
    transport::{Answer, Purpose, Reply, Validators},
};
use crate::{
    diagnostics::{Diagnostic, catalog::fetch as catalog},
    docs,
    options::{FetchOptions, Packed, PublishedPage, PublishedSite},
};

/// A run: what is known of a site so far.
pub(super) struct Crawl<'a> {
    client: Client<'a>,
    cache: Cache,
    options: &'a FetchOptions,
    progress: &'a mut dyn FnMut(&FetchProgress),
    /// By their paths below the site.
    pages: BTreeMap<String, Packed>,
    /// Seconds, and the date as the server writes it.
    modified: Option<(u64, String)>,
}

impl<'a> Crawl<'a> {
    /// Fetches what is at an address: a site, or the one file that it is.
    pub(super) fn run(
        start: &Url,
        options: &'a FetchOptions,
        progress: &'a mut dyn FnMut(&FetchProgress),
    ) -> Result<PublishedSite, Diagnostic> {
        let cache = Cache::open(options.cache_dir.as_deref(), start, options.max_size.saturating_mul(MEGABYTE))?;
        let client = Client::new(options);
        let mut crawl = Self { client, cache, options, progress, pages: BTreeMap::new(), modified: None };
        let first =
            crawl.fetch_anew(start, Purpose::Page, None)?.ok_or_else(|| catalog::status(&start.to_string(), 404))?;
        let site = match first.kind {
            Kind::Html => crawl.site(first)?,
            Kind::Json => crawl.file(first, "json"),
            Kind::Text => crawl.file(first, "txt"),
            Kind::Script => return Err(catalog::content_type(&start.to_string(), first.kind.mime())),
        };
        crawl.cache.finish();
        let none: [(&str, &str); 0] = [];
        let mut published = PublishedSite::new(site.to_string(), none);
        published.modified = crawl.modified.map(|(_, date)| date);
        published.pages = crawl.pages.into_iter().map(|(path, text)| PublishedPage::new(path, text)).collect();
        Ok(published)
    }

    /// One file is all there is.
    fn file(&mut self, first: Kept, extension: &str) -> Url {
        let name = first.url.path().rsplit('/').next().unwrap_or_default();
        let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c)).collect();
        let suffix = format!(".{extension}");
        let stem = name.strip_suffix(&suffix).unwrap_or(&name).trim_matches('.');
        let stem = if stem.is_empty() { "index" } else { stem };
        self.pages.insert(format!("{stem}{suffix}"), first.packed);
        first.url.directory()
    }

    /// The site that a page is of: what its index lists, and what the pages lead to besides.
    fn site(&mut self, first: Kept) -> Result<Url, Diagnostic> {
        if !page::is_typedoc(&first.text) {
            return Err(catalog::not_typedoc(&first.url.to_string()));
        }
        let site = page::site_of(&first.url, &first.text);
        let mut queue = Queue { site: &site, open: VecDeque::new(), known: BTreeSet::new(), options: self.options };
        self.read_index(&mut queue)?;
        queue.link("index.html", &site)?;
        page::links(&first.text).try_for_each(|link| queue.link(&link, &first.url))?;
        while let Some(next) = queue.open.pop_front() {
            self.report(&queue, &next.below);
            let Some(kept) = self.fetch(&next.url, Some(&site))? else {
                // A page that is listed has to be there; a link can be one to a page that never was.
                if next.is_listed {
                    return Err(catalog::missing_page(&next.url.to_string()));
                }
                continue;
            };
            if kept.kind != Kind::Html || !page::is_typedoc(&kept.text) {
                return Err(catalog::not_typedoc(&next.url.to_string()));
            }
            page::links(&kept.text).try_for_each(|link| queue.link(&link, &next.url))?;
            self.pages.insert(next.below, kept.packed);
        }
        self.report(&queue, "");
        Ok(site)
    }

    /// Reads the files that a site is indexed by.
    fn read_index(&mut self, queue: &mut Queue<'_>) -> Result<(), Diagnostic> {
        for name in docs::INDEX_FILES {
            let Some(url) = queue.site.join(name) else { continue };
            let Some(kept) = self.fetch_anew(&url, Purpose::Index, Some(queue.site))? else { continue };
            docs::pages_of_index(&kept.text).iter().try_for_each(|path| queue.list(path))?;
            self.pages.insert(name.to_owned(), kept.packed);
        }
        Ok(())
    }

    /// A page that tells of the others. Where it changed since a run was interrupted, they may have as well.
    fn fetch_anew(&mut self, url: &Url, purpose: Purpose, site: Option<&Url>) -> Result<Option<Kept>, Diagnostic> {
        let before = self.cache.get(url);
        let kept = before.clone().map(|kept| Kept { is_fresh: false, ..kept });
        let page = self.ask(url, purpose, site, kept)?;
        if before.is_some_and(|before| page.as_ref().is_none_or(|page| page.text != before.text)) {
            self.cache.start_over();
        }
        Ok(page)
    }

    /// A page, from the server or from what is kept of it. `None` if there is none.
    fn fetch(&mut self, url: &Url, site: Option<&Url>) -> Result<Option<Kept>, Diagnostic> {
        let kept = self.cache.get(url);
        self.ask(url, Purpose::Page, site, kept)
    }

    fn ask(
        &mut self,
        url: &Url,
        purpose: Purpose,
        site: Option<&Url>,
        kept: Option<Kept>,
    ) -> Result<Option<Kept>, Diagnostic> {
        let known = kept.as_ref().map_or_else(Validators::default, |kept| kept.validators.clone());
        let page = match kept {
            Some(kept) if kept.is_fresh => {
                self.client.count(url, kept.text.len())?;
                kept
            }
            kept => match (self.client.get(url, purpose, site, &known)?, kept) {
                (Reply::Answer(Answer { url, kind, text, validators }), _) => {
                    Kept { kind, packed: Packed::of(&text), text, validators, url, is_fresh: true }
                }
                (Reply::NotModified, Some(kept)) => {
                    self.client.count(url, kept.text.len())?;
                    kept
                }
                (Reply::NotModified, None) => return Err(catalog::status(&url.to_string(), 304)),
                (Reply::Missing(_), _) => return Ok(None),
            },
        };
        self.cache.put(url, &page)?;
        let date = page.validators.modified.as_ref().and_then(|date| Some((date::seconds(date)?, date.clone())));
        self.modified = self.modified.take().max(date);
        Ok(Some(page))
    }

    fn report(&mut self, queue: &Queue<'_>, below: &str) {
        (self.progress)(&FetchProgress {
            done: queue.known.len() - queue.open.len() - usize::from(!below.is_empty()),
            known: queue.known.len(),
            bytes: self.client.bytes(),
            page: below.to_owned(),
        });
    }
}

/// The pages that are still to be fetched.
struct Queue<'a> {
    site: &'a Url,
    open: VecDeque<Next>,
    known: BTreeSet<String>,
    options: &'a FetchOptions,
}

/// A page that is still to be fetched.
struct Next {
    below: String,
    url: Url,
    /// Whether the index lists it.
    is_listed: bool,
}

impl Queue<'_> {
    /// A page that the index lists.
    fn list(&mut self, path: &str) -> Result<(), Diagnostic> {
        let url = self.site.join(path);
        match url.and_then(|url| Some((url.below(self.site)?, url))) {
            Some((below, _)) if !page::is_listed_page(&below) => Ok(()),
            Some((below, url)) => self.add(Next { below, url, is_listed: true }),
            None => Err(catalog::bad_page_name(&self.site.to_string(), path)),
        }
    }

    /// What a link on a page leads to: not all of it is of the site, and that is as it should be.
    fn link(&mut self, link: &str, page: &Url) -> Result<(), Diagnostic> {
        let Some(url) = page.join(link) else { return Ok(()) };
        let Some(below) = url.below(self.site).filter(|below| page::is_page(below)) else { return Ok(()) };
        self.add(Next { below, url, is_listed: false })
    }

    fn add(&mut self, next: Next) -> Result<(), Diagnostic> {
        if self.known.insert(next.below.clone()) {
            self.open.push_back(next);
        }
        match self.known.len() as u64 > self.options.max_pages {
            true => Err(catalog::too_many_pages(&self.site.to_string(), self.known.len(), self.options.max_pages)),
            false => Ok(()),
        }
    }
}
