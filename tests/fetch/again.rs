//! What is kept from one run to the next.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use super::{place::*, server::*, site::*};

#[test]
fn what_did_not_change_is_not_sent_again() {
    let server = server(|request| {
        let (_, text) = site().remove(request.path.as_str())?;
        let etag = format!("\"{}\"", text.len());
        let date = "Tue, 03 Jun 2025 09:00:00 GMT";
        if request.headers.get("if-none-match") == Some(&etag) {
            assert_eq!(request.headers["if-modified-since"], date);
            return Some(Response::status(304).body(Body::Whole(vec![])));
        }
        Some(answer(&site(), &request.path).header("ETag", &etag).header("Last-Modified", date))
    });
    let place = Place::new();
    place.succeeds(&server.url("/api/"), &[]);
    let first = place.read("input/index.d.ts");
    assert!(first.contains("modified: Tue, 03 Jun 2025 09:00:00 GMT"), "{first}");
    server.take_requests();
    let run = place.succeeds(&server.url("/api/"), &[]);
    assert!(run.stderr.contains("index.d.ts is up to date"), "{}", run.stderr);
    assert_eq!(place.read("input/index.d.ts"), first);
    let requests = server.take_requests();
    let is_asked = |request: &Request| request.path == "/robots.txt" || request.headers.contains_key("if-none-match");
    let missing = ["/api/assets/navigation.js", "/api/assets/hierarchy.js"];
    let blunt: Vec<_> = requests.iter().filter(|r| !is_asked(r) && !missing.contains(&r.path.as_str())).collect();
    assert!(blunt.is_empty(), "{blunt:?}");
    assert!(place.files("cache").iter().all(|name| !name.contains("User")), "{:?}", place.files("cache"));
}

#[test]
fn an_interrupted_run_is_gone_on_with() {
    let is_broken = Arc::new(AtomicUsize::new(1));
    let flag = Arc::clone(&is_broken);
    let server = server(move |request| {
        (request.path.ends_with("types/Id.html") && flag.load(Ordering::SeqCst) == 1).then(|| Response::status(403))
    });
    let place = Place::new();
    place.fails(&server.url("/api/"), &[], "refused-answer", "answered with 403");
    assert_eq!(place.files("input"), Vec::<String>::new());
    assert!(server.take_paths().iter().any(|path| path.ends_with(USER)));
    is_broken.store(0, Ordering::SeqCst);
    place.succeeds(&server.url("/api/"), &[]);
    let paths = server.take_paths();
    assert!(!paths.iter().any(|path| path.ends_with(USER)), "{paths:?}");
    assert!(paths.iter().any(|path| path.ends_with("types/Id.html")), "{paths:?}");
    // It came to its end: now, everything is asked for again.
    place.succeeds(&server.url("/api/"), &[]);
    assert!(server.take_paths().iter().any(|path| path.ends_with(USER)));
}

#[test]
fn a_site_that_changed_meanwhile_is_fetched_anew() {
    let state = Arc::new(AtomicUsize::new(0));
    let now = Arc::clone(&state);
    let server = server(move |request| match (request.path.as_str(), now.load(Ordering::SeqCst)) {
        ("/api/types/Id.html", 0) => Some(Response::status(403)),
        ("/api/assets/search.js", 1) => {
            Some(Response::new("text/javascript", search(&["types/Id.html", "interfaces/User.html"])))
        }
        ("/api/interfaces/User.html", 1) => Some(Response::html(interface("User", None, &[("newer", NUMBER)]))),
        _ => None,
    });
    let place = Place::new();
    place.fails(&server.url("/api/"), &[], "refused-answer", "403");
    state.store(1, Ordering::SeqCst);
    place.succeeds(&server.url("/api/"), &[]);
    assert!(place.read("input/index.d.ts").contains("newer: number"));
}
