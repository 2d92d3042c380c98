//! Asking for a page: whether the server minds, and where it sends on to.

use std::collections::BTreeMap;

use super::{
    location::Url,
    robots::Robots,
    transport::{Outcome, Purpose, Reply, Transport, Validators},
};
use crate::{
    diagnostics::{Diagnostic, catalog::fetch as catalog},
    options::FetchOptions,
};

/// Asks one server.
pub(super) struct Client<'a> {
    transport: Transport<'a>,
    options: &'a FetchOptions,
    /// By origin: the server's plain side and its encrypted one.
    robots: BTreeMap<String, Robots>,
}

impl<'a> Client<'a> {
    pub(super) fn new(options: &'a FetchOptions) -> Self {
        Self { transport: Transport::new(options), options, robots: BTreeMap::new() }
    }

    /// How many bytes were read, unpacked.
    pub(super) fn bytes(&self) -> u64 {
        self.transport.budget.used()
    }

    /// Counts a page that was kept from before as if it had been read.
    pub(super) fn count(&mut self, url: &Url, bytes: usize) -> Result<(), Diagnostic> {
        self.transport.budget.take(url, bytes)
    }

    /// Asks for a page. Redirects are followed within `site`, or on the host while that is not known.
    pub(super) fn get(
        &mut self,
        url: &Url,
        purpose: Purpose,
        site: Option<&Url>,
        known: &Validators,
    ) -> Result<Reply, Diagnostic> {
        let mut at = url.clone();
        let mut seen = vec![url.clone()];
        loop {
            let delay = self.ask_robots(&at)?;
            let location = match self.transport.exchange(&at, known, purpose, delay)? {
                Outcome::Reply(reply) => return Ok(reply),
                Outcome::Redirect(location) => location,
            };
            let next = at.join(&location).ok_or_else(|| catalog::leads_away(&at.to_string(), &location))?;
            let is_in_site = site.is_none_or(|site| next.path().starts_with(site.folder()));
            if !at.may_lead_to(&next) || !is_in_site {
                return Err(catalog::leads_away(&at.to_string(), &next.to_string()));
            }
            if seen.contains(&next) {
                return Err(catalog::redirect_loop(&next.to_string()));
            }
            if seen.len() as u64 > self.options.max_redirects {
                return Err(catalog::too_many_redirects(&url.to_string(), self.options.max_redirects));
            }
            seen.push(next.clone());
            at = next;
        }
    }

    /// Whether the server would rather not have this asked for, and the seconds between requests that it wishes.
    fn ask_robots(&mut self, url: &Url) -> Result<u64, Diagnostic> {
        let origin = url.origin();
        let robots = match self.robots.get(&origin) {
            Some(robots) => robots,
            None => {
                let robots = self.read_robots(url)?;
                self.robots.entry(origin).or_insert(robots)
            }
        };
        match robots.forbids(url.target()) {
            Some(rule) => Err(catalog::disallowed(&url.to_string(), rule)),
            None => Ok(robots.delay.unwrap_or(0)),
        }
    }

    fn read_robots(&mut self, url: &Url) -> Result<Robots, Diagnostic> {
        let mut at = url.at_root("/robots.txt");
        for _ in 0..=self.options.max_redirects {
            let location = match self.transport.exchange(&at, &Validators::default(), Purpose::Robots, 0)? {
                Outcome::Reply(Reply::Answer(answer)) => return Ok(Robots::parse(&answer.text)),
                // A server that has no such file allows everything; one that fails, nothing.
                Outcome::Reply(Reply::Missing(status)) if status < 500 => return Ok(Robots::default()),
                Outcome::Reply(Reply::Missing(status)) => return Err(catalog::no_robots(&at.to_string(), status)),
                Outcome::Reply(Reply::NotModified) => return Err(catalog::no_robots(&at.to_string(), 304)),
                Outcome::Redirect(location) => location,
            };
            match at.join(&location).filter(|next| at.may_lead_to(next)) {
                Some(next) => at = next,
                // The rules of another host are not about this one.
                None => break,
            }
        }
        Ok(Robots::default())
    }
}
