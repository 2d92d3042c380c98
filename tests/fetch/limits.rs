//! Servers that are slow, large, or never done.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

use super::{place::*, server::*, site::*};

#[test]
fn time_is_limited() {
    let drip: Way = || Response::html("").body(Body::Slow(vec![b' '; 10_000], Duration::from_millis(50)));
    let silence: Way = || {
        thread::sleep(Duration::from_secs(5));
        Response::status(404)
    };
    let start = Instant::now();
    thread::scope(|scope| {
        for (way, option) in [(drip, "--timeout"), (drip, "--max-time"), (silence, "--timeout")] {
            scope.spawn(move || {
                let server = server(move |request| request.path.ends_with(USER).then(way));
                Place::new().fails(&server.url("/api/"), &[option, "1"], "too-slow", option);
            });
        }
    });
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

#[test]
fn size_is_limited() {
    let place = Place::new();
    let bodies: [(&str, Way); 3] = [
        ("a length", || Response::html("").header("Content-Length", "999999999999").body(Body::Closed(vec![], None))),
        ("no end", || Response::html("").body(Body::Endless)),
        ("a bomb", || {
            Response::html("").header("Content-Encoding", "gzip").body(Body::Whole(gzip(&vec![b' '; 50 << 20])))
        }),
    ];
    for (name, body) in bodies {
        let server = server(move |request| request.path.ends_with(USER).then(body));
        let start = Instant::now();
        place.fails(&server.url("/api/"), &["--max-size", "2"], "too-large", "--max-size");
        assert!(start.elapsed() < Duration::from_secs(10), "{name}");
    }
    let server = server(|request| {
        let is_large = request.path.ends_with(USER) || request.path.ends_with("Id.html");
        is_large.then(|| Response::html(format!("{}{}", " ".repeat(700_000), site()[request.path.as_str()].1)))
    });
    place.fails(&server.url("/api/"), &["--max-total-size", "1"], "too-large", "--max-total-size");
    place.fails(&server.url("/api/"), &["--max-pages", "2"], "too-many-pages", "--max-pages");
    // What was kept counts as what is read.
    place.succeeds(&server.url("/api/"), &[]);
    place.fails(&server.url("/api/"), &["--max-total-size", "1"], "too-large", "--max-total-size");
}

/// Answers with half a page, of a whole that is so long.
type Half = fn(&[u8], usize) -> Response;

#[test]
fn what_breaks_off_is_tried_again_and_then_refused() {
    let ways: [(&str, Half); 4] = [
        ("less than promised", |half, whole| Response::html("").body(Body::Closed(half.to_vec(), Some(whole)))),
        ("no length", |half, _| Response::html("").body(Body::Closed(half.to_vec(), None))),
        ("promises too little", |half, _| Response::html("").body(Body::Whole(half.to_vec()))),
        ("half a gzip", |half, _| {
            let packed = gzip(half);
            let packed = packed[..packed.len() - 20].to_vec();
            Response::html("").header("Content-Encoding", "gzip").body(Body::Whole(packed))
        }),
    ];
    thread::scope(|scope| {
        for (name, way) in ways {
            scope.spawn(move || {
                let server = server(move |request| request.path.ends_with(USER).then(|| half(way)));
                Place::new().fails(&server.url("/api/"), &[], "cut-short", "User.html");
                let tries = server.take_paths().iter().filter(|path| path.ends_with(USER)).count();
                assert_eq!(tries, 4, "{name}");
            });
        }
    });
    let count = AtomicUsize::new(0);
    let server = server(move |request| {
        let breaks = request.path.ends_with(USER) && count.fetch_add(1, Ordering::SeqCst) == 0;
        breaks.then(|| half(ways[0].1))
    });
    Place::new().succeeds(&server.url("/api/"), &[]);
}

fn half(way: Half) -> Response {
    let page = site()[USER_PATH].1.clone();
    way(&page.as_bytes()[..page.len() / 2], page.len())
}
