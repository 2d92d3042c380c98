//! What a server asks for is kept to.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use super::{place::*, server::*, site::*};

#[test]
fn robots_txt_is_kept_to() {
    let place = Place::new();
    let with = |text: &'static str| {
        server(move |request| (request.path == "/robots.txt").then(|| Response::new("text/plain", text)))
    };
    let server = with("User-agent: *\nDisallow: /api/types/\n");
    place.fails(&server.url("/api/"), &[], "disallowed", "Disallow: /api/types/");
    assert!(!server.take_paths().iter().any(|path| path.contains("/types/")));
    let server = with("User-agent: *\nDisallow: /\n");
    place.fails(&server.url("/api/"), &[], "disallowed", "User-agent: tserde");
    assert_eq!(server.take_paths(), ["/robots.txt"]);
    place.succeeds(&with("User-agent: *\nDisallow: /\n\nUser-agent: tserde\nAllow: /\n").url("/api/"), &[]);

    let missing = self::server(|request| (request.path == "/robots.txt").then(|| Response::status(403)));
    place.succeeds(&missing.url("/api/"), &[]);
    let failing = self::server(|request| (request.path == "/robots.txt").then(|| Response::status(501)));
    place.fails(&failing.url("/api/"), &[], "disallowed", "answered with 501");
}

#[test]
fn the_pace_is_kept() {
    let place = Place::new();
    let start = Instant::now();
    let server = server(|_| None);
    let run = place.run(&["docs", &server.url("/api/"), "--rate", "20"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let requests = u32::try_from(server.take_paths().len()).unwrap();
    assert!(start.elapsed() >= Duration::from_millis(50) * (requests - 1), "{requests} in {:?}", start.elapsed());
    // A wish of the server, as far as it goes.
    let server = self::server(|request| {
        (request.path == "/robots.txt").then(|| Response::new("text/plain", "User-agent: *\nCrawl-delay: 3600\n"))
    });
    place.fails(&server.url("/api/"), &["--max-wait", "1", "--max-time", "3"], "too-slow", "--max-time");
}

#[test]
fn a_busy_server_is_waited_for() {
    let place = Place::new();
    let busy = |after: Option<&'static str>, status: u16, times: usize| {
        let count = AtomicUsize::new(0);
        server(move |request| {
            let is_busy = request.path.ends_with(USER) && count.fetch_add(1, Ordering::SeqCst) < times;
            let response = Response::status(status);
            is_busy.then(|| after.map_or(Response::status(status), |after| response.header("Retry-After", after)))
        })
    };
    let start = Instant::now();
    place.succeeds(&busy(Some("1"), 429, 1).url("/api/"), &[]);
    assert!(start.elapsed() >= Duration::from_secs(1));
    place.succeeds(&busy(None, 503, 1).url("/api/"), &[]);
    place.succeeds(&busy(Some("Sun, 06 Nov 1994 08:49:37 GMT"), 503, 1).url("/api/"), &[]);
    place.fails(&busy(Some("9999"), 429, 9).url("/api/"), &[], "too-slow", "--max-wait");
    let server = busy(Some("0"), 503, 99);
    place.fails(&server.url("/api/"), &[], "refused-answer", "503 4 times");
    assert_eq!(server.take_paths().iter().filter(|path| path.ends_with(USER)).count(), 4);
    place.fails(&busy(Some("20"), 503, 99).url("/api/"), &["--max-time", "10"], "too-slow", "--max-time");
}
