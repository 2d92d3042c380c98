//! One request after another, at a polite rate and within the limits.

use std::{
    io, thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use ureq::{Agent, Body, http::Response, unversioned::transport::DefaultConnector};

use super::{
    address::{Guarded, WentPrivate},
    body::{self, Budget, Kind},
    date,
    location::Url,
};
use crate::{
    diagnostics::{Diagnostic, catalog::fetch as catalog},
    options::FetchOptions,
};

/// How often a server that is busy, or breaks off, is asked.
const TRIES: u32 = 4;

/// How long the first pause is when the server names none. Each is twice the one before.
const FIRST_PAUSE: Duration = Duration::from_millis(250);

/// What an answer can be told by when it is asked for again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Validators {
    pub(super) etag: Option<String>,
    pub(super) modified: Option<String>,
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Page,
    /// A file that not every site has: what some servers send in its place, or refuse it with, says that there is none.
    Index,
    /// Whatever it is, it is a text, and whatever is wrong with it says that there is none.
    Robots,
}

/// An answer that is a text.
#[derive(Debug)]
pub(super) struct Answer {
    /// Where it was in the end.
    pub(super) url: Url,
    pub(super) kind: Kind,
    pub(super) text: String,
    pub(super) validators: Validators,
}

/// What a server says in the end.
#[derive(Debug)]
pub(super) enum Reply {
    Answer(Answer),
    /// It is what the validators say.
    NotModified,
    /// There is no such page, by this status.
    Missing(u16),
}

/// What a server says.
#[derive(Debug)]
pub(super) enum Outcome {
    Reply(Reply),
    Redirect(String),
}

/// Why a request failed.
pub(super) enum Failure {
    Final(Diagnostic),
    /// Another try is worth while, after a pause that the server may name.
    Passing(Diagnostic, Option<Duration>),
    /// There was no answer, or no end of it.
    Transport(ureq::Error),
}

impl From<Diagnostic> for Failure {
    fn from(diagnostic: Diagnostic) -> Self {
        Self::Final(diagnostic)
    }
}

impl From<ureq::Error> for Failure {
    fn from(error: ureq::Error) -> Self {
        Self::Transport(error)
    }
}

/// Makes requests.
pub(super) struct Transport<'a> {
    agent: Agent,
    options: &'a FetchOptions,
    pub(super) budget: Budget,
    began: Instant,
    /// When the last request was made.
    last: Option<Instant>,
}

impl<'a> Transport<'a> {
    pub(super) fn new(options: &'a FetchOptions) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            // They are followed where it can be seen where to.
            .max_redirects(0)
            .user_agent(concat!("tserde/", env!("CARGO_PKG_VERSION")))
            .accept("text/html, application/xhtml+xml, application/json, text/javascript, text/plain;q=0.9")
            .build();
        Self {
            agent: Agent::with_parts(config, DefaultConnector::default(), Guarded::default()),
            options,
            budget: Budget::new(options),
            began: Instant::now(),
            last: None,
        }
    }

    /// One request, and again if that is worth while.
    pub(super) fn exchange(
        &mut self,
        url: &Url,
        known: &Validators,
        purpose: Purpose,
        delay: u64,
    ) -> Result<Outcome, Diagnostic> {
        let most = Duration::from_secs(self.options.max_wait);
        let mut pause = FIRST_PAUSE;
        for _ in 1..TRIES {
            self.keep_the_pace(url, delay)?;
            let wanted = match self.try_once(url, known, purpose) {
                Ok(outcome) => return Ok(outcome),
                Err(Failure::Passing(_, wanted)) => wanted,
                Err(failure) => return Err(self.reason(failure, url)),
            };
            if let Some(wanted) = wanted.filter(|wanted| *wanted > most) {
                return Err(catalog::long_wait(&url.to_string(), wanted.as_secs(), most.as_secs()));
            }
            self.rest(wanted.unwrap_or(pause.min(most)), url)?;
            pause *= 2;
        }
        self.keep_the_pace(url, delay)?;
        self.try_once(url, known, purpose).map_err(|failure| self.reason(failure, url))
    }

    /// Waits until the next request is due.
    fn keep_the_pace(&mut self, url: &Url, delay: u64) -> Result<(), Diagnostic> {
        let own = Duration::from_secs(1) / u32::try_from(self.options.rate).unwrap_or(u32::MAX).max(1);
        let asked = Duration::from_secs(delay.min(self.options.max_wait));
        if let Some(last) = self.last {
            self.rest(own.max(asked).saturating_sub(last.elapsed()), url)?;
        }
        self.last = Some(Instant::now());
        Ok(())
    }

    /// Waits, unless there is not that much time.
    fn rest(&self, pause: Duration, url: &Url) -> Result<(), Diagnostic> {
        if pause >= self.left(url)? {
            return Err(self.out_of_time(url));
        }
        thread::sleep(pause);
        Ok(())
    }

    /// How much time there is left for all of it.
    fn left(&self, url: &Url) -> Result<Duration, Diagnostic> {
        let left = Duration::from_secs(self.options.max_time).checked_sub(self.began.elapsed());
        left.filter(|left| !left.is_zero()).ok_or_else(|| self.out_of_time(url))
    }

    fn out_of_time(&self, url: &Url) -> Diagnostic {
        catalog::out_of_time(&url.to_string(), self.options.max_time)
    }

    fn try_once(&mut self, url: &Url, known: &Validators, purpose: Purpose) -> Result<Outcome, Failure> {
        let time = self.left(url)?.min(Duration::from_secs(self.options.timeout));
        let mut request = self.agent.get(url.to_string());
        for (name, value) in [("If-None-Match", &known.etag), ("If-Modified-Since", &known.modified)] {
            if let Some(value) = value {
                request = request.header(name, value);
            }
        }
        let response = request.config().timeout_global(Some(time)).build().call();
        let outcome = response.map_err(Failure::from).and_then(|response| self.read(response, url, known, purpose));
        outcome.map_err(|failure| match failure {
            Failure::Transport(error) if is_passing(&error) => Failure::Passing(self.reason(error.into(), url), None),
            failure => failure,
        })
    }

    fn read(
        &mut self,
        mut response: Response<Body>,
        url: &Url,
        known: &Validators,
        purpose: Purpose,
    ) -> Result<Outcome, Failure> {
        let shown = || url.to_string();
        let header = |name: &str| Some(response.headers().get(name)?.to_str().ok()?.trim().to_owned());
        let status = response.status().as_u16();
        match status {
            200 => {}
            301 | 302 | 303 | 307 | 308 => {
                let location = header("location").ok_or_else(|| catalog::status(&shown(), status))?;
                return Ok(Outcome::Redirect(location));
            }
            304 if *known != Validators::default() => return Ok(Outcome::Reply(Reply::NotModified)),
            404 | 410 => return Ok(Outcome::Reply(Reply::Missing(status))),
            429 | 500 | 502 | 503 | 504 => {
                let wanted = header("retry-after").and_then(|text| retry_after(&text));
                return Err(Failure::Passing(catalog::busy(&shown(), status, TRIES), wanted));
            }
            _ => match purpose {
                Purpose::Index if status < 500 => return Ok(Outcome::Reply(Reply::Missing(status))),
                Purpose::Page | Purpose::Index => return Err(catalog::status(&shown(), status).into()),
                Purpose::Robots => return Ok(Outcome::Reply(Reply::Missing(status))),
            },
        }
        let validators = Validators { etag: header("etag"), modified: header("last-modified") };
        let (mime, encoding) = (header("content-type").unwrap_or_default(), header("content-encoding"));
        let kind = match (purpose, Kind::of(&mime)) {
            (Purpose::Robots, _) => Kind::Text,
            (Purpose::Index, None | Some(Kind::Html)) => return Ok(Outcome::Reply(Reply::Missing(status))),
            (Purpose::Page, None) => return Err(catalog::content_type(&shown(), &mime).into()),
            (Purpose::Page | Purpose::Index, Some(kind)) => kind,
        };
        // What was asked for is unpacked by now, and its header gone.
        if let Some(encoding) = encoding.filter(|encoding| !encoding.eq_ignore_ascii_case("identity")) {
            return Err(catalog::content_encoding(&shown(), &encoding).into());
        }
        let length = response.body().content_length();
        let bytes = self.budget.read(response.body_mut().as_reader(), length, url)?;
        let letters = body::decode(bytes, &mime);
        let text = letters.map_err(|charset| catalog::unknown_letters(&shown(), &charset))?;
        if kind == Kind::Html && !body::is_whole(&text) {
            return Err(Failure::Passing(catalog::cut_short(&shown()), None));
        }
        Ok(Outcome::Reply(Reply::Answer(Answer { url: url.clone(), kind, text, validators })))
    }

    /// What to say of a failure.
    fn reason(&self, failure: Failure, url: &Url) -> Diagnostic {
        let shown = url.to_string();
        let error = match failure {
            Failure::Final(diagnostic) | Failure::Passing(diagnostic, _) => return diagnostic,
            Failure::Transport(error) => error,
        };
        match &error {
            ureq::Error::Timeout(_) if self.left(url).is_err() => self.out_of_time(url),
            ureq::Error::Timeout(_) => catalog::too_slow(&shown, self.options.timeout),
            ureq::Error::Decompress(..) => catalog::cut_short(&shown),
            ureq::Error::Io(io) if io.kind() == io::ErrorKind::UnexpectedEof => catalog::cut_short(&shown),
            ureq::Error::Io(io) => catalog::unreachable(&shown, &io.to_string()),
            ureq::Error::HostNotFound => catalog::unreachable(&shown, "there is no such host"),
            ureq::Error::Other(other) => match other.downcast_ref::<WentPrivate>() {
                Some(WentPrivate(address)) => catalog::private_address(&shown, &address.to_string()),
                None => catalog::unreachable(&shown, &error.to_string()),
            },
            error => catalog::unreachable(&shown, &error.to_string()),
        }
    }
}

/// Whether another try may go better: the connection broke off.
fn is_passing(error: &ureq::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, UnexpectedEof};
    match error {
        ureq::Error::Io(io) => {
            matches!(io.kind(), UnexpectedEof | ConnectionReset | ConnectionAborted | BrokenPipe)
        }
        ureq::Error::Decompress(..) => true,
        _ => false,
    }
}

/// The pause that a server asks for: in seconds, or until a date.
fn retry_after(text: &str) -> Option<Duration> {
    let seconds = text.parse().ok().or_else(|| {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
        Some(date::seconds(text)?.saturating_sub(now))
    });
    seconds.map(Duration::from_secs)
}
