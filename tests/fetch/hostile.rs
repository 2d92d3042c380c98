//! Servers that lead astray, or are none of TypeDoc's.

use std::{fs, io::Write, net::TcpListener};

use super::{place::*, server::*, site::*};

#[test]
fn redirects_stay_on_the_host_and_in_the_site() {
    // Some servers leave out the extension.
    let clean = server(|request| {
        if let Some(short) = request.path.strip_suffix(".html") {
            return Some(Response::redirect(short));
        }
        let long = format!("{}.html", request.path);
        site().contains_key(long.as_str()).then(|| answer(&site(), &long))
    });
    let place = Place::new();
    place.succeeds(&clean.url("/api/"), &[]);
    assert!(place.read("input/index.d.ts").contains("export interface User"));

    let other = server(|_| None);
    let port = other.url("").rsplit(':').next().unwrap().to_owned();
    for location in [other.url("/api/"), format!("http://localhost:{port}/api/"), "//elsewhere.example/".to_owned()] {
        let to = location.clone();
        let server = server(move |request| (request.path == "/api/").then(|| Response::redirect(&to)));
        place.fails(&server.url("/api/"), &[], "leads-away", "tserde docs http");
    }
    assert_eq!(other.take_paths(), Vec::<String>::new(), "another host was asked");

    for (location, code, words) in [
        ("/login", "leads-away", "/login"),
        ("/api/../secret.html", "leads-away", "/secret.html"),
        ("file:///etc/passwd", "leads-away", "file:///etc/passwd"),
        ("http://169.254.169.254/latest/", "leads-away", "169.254.169.254"),
        (USER, "too-many-redirects", "leads on and on"),
        ("User.html", "too-many-redirects", "back to itself"),
    ] {
        let server = server(move |request| request.path.contains(USER).then(|| Response::redirect(location)));
        place.fails(&server.url("/api/"), &[], code, words);
    }
    let hops = |request: &Request| {
        let number: usize = request.path.strip_prefix("/api/?")?.parse().ok()?;
        (number < 3).then(|| Response::redirect(&format!("?{}", number + 1)))
    };
    let server = server(move |request| match request.path.as_str() {
        "/api/" => Some(Response::redirect("?1")),
        "/api/?3" => Some(answer(&site(), "/api/")),
        _ => hops(request),
    });
    place.fails(&server.url("/api/"), &["--max-redirects", "2"], "too-many-redirects", "--max-redirects");
    place.succeeds(&server.url("/api/"), &["--max-redirects", "3"]);
}

#[test]
fn no_name_of_a_page_leads_out() {
    let place = Place::new();
    for name in ["interfaces/%2e%2e/%2e%2e/%2e%2e/x.html", "interfaces/a%00b.html", "interfaces/%2Fetc%2Fx.html"] {
        let server = server(move |request| {
            request.path.ends_with("search.js").then(|| Response::new("text/javascript", search(&[name])))
        });
        place.fails(&server.url("/api/"), &[], "leads-away", "is not below it");
    }
    // What is no page by any reading is none.
    for name in [
        "../../x.html",
        "interfaces/..%2F..%2Fx.html",
        "https://elsewhere.example/interfaces/X.html",
        "//x/types/X.html",
    ] {
        let server = server(move |request| {
            request.path.ends_with("search.js").then(|| Response::new("text/javascript", search(&[USER, name])))
        });
        place.succeeds(&server.url("/api/"), &[]);
        let paths = server.take_paths();
        assert!(paths.iter().all(|path| path == "/robots.txt" || path.starts_with("/api/")), "{paths:?}");
        assert!(!paths.iter().any(|path| path.ends_with("/x.html")), "{paths:?}");
    }
    // Names that are no more than odd, of pages, modules and types.
    let server = server(|request| {
        let hostile = interface("User", Some("..%2F..%2Fevil"), &[("id", STRING)]);
        match request.path.as_str() {
            "/api/assets/search.js" => Some(Response::new("text/javascript", search(&[USER]))),
            "/api/interfaces/User.html" => Some(Response::html(
                hostile.replace(">..%2F..%2Fevil<", ">../../../evil<").replace("..%2F..%2Fevil", "../../evil"),
            )),
            _ => None,
        }
    });
    place.succeeds(&server.url("/api/"), &[]);
    let root = fs::read_dir(place.root.path()).unwrap().flatten().map(|entry| entry.file_name());
    let mut root: Vec<_> = root.map(|name| name.into_string().unwrap()).collect();
    root.sort();
    assert_eq!(root, ["cache", "input"]);
}

#[test]
fn what_is_no_page_of_typedoc_is_refused() {
    let place = Place::new();
    let whole = "<html><body>Please log in.</body></html>";
    let cases: [(&str, &str, Way); 9] = [
        ("refused-answer", "image/png", || Response::new("image/png", [0x89, b'P', b'N', b'G'])),
        ("refused-answer", "application/octet-stream", || Response::new("application/octet-stream", "x")),
        ("refused-answer", "packed as `br`", || Response::html("x").header("Content-Encoding", "br")),
        ("refused-answer", "is not UTF-8", || {
            Response::new("text/html; charset=koi8-r", b"<html>\xe9</html>".to_vec())
        }),
        ("refused-answer", "answered with 401", || Response::status(401)),
        ("missing-page", "which the index of its site lists", || Response::status(404)),
        ("refused-answer", "answered with 206", || Response::status(206)),
        ("refused-answer", "answered with 302", || Response::status(302)),
        ("not-typedoc", "no page of TypeDoc", || Response::html("<html><body>Please log in.</body></html>")),
    ];
    for (code, words, response) in cases {
        let server = server(move |request| request.path.ends_with(USER).then(response));
        place.fails(&server.url("/api/"), &[], code, words);
    }
    let server = server(move |request| (request.path == "/api/").then(|| Response::html(whole)));
    place.fails(&server.url("/api/"), &[], "not-typedoc", "login");
    let asked = server.take_paths();
    assert_eq!(asked, ["/robots.txt", "/api/"], "nothing but TypeDoc's pages is crawled");
    let garbage = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/api/", garbage.local_addr().unwrap());
    std::thread::spawn(move || {
        for mut stream in garbage.incoming().flatten() {
            let _ = stream.write_all(b"SSH-2.0-OpenSSH_9.9\r\n");
        }
    });
    place.fails(&url, &[], "unreachable", "cannot fetch");
}

#[test]
fn what_cannot_be_asked_is_said() {
    let place = Place::new();
    for url in ["http://me:secret@127.0.0.1/", "https://", "http://127.0.0.1:0/", "https://[::1"] {
        place.fails(url, &[], "bad-url", "cannot be fetched");
    }
    // Nobody listens where a listener was.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    place.fails(&format!("http://127.0.0.1:{port}/api/"), &[], "unreachable", "cannot fetch");
    place.write("file", "");
    let server = server(|_| None);
    place.fails(&server.url("/api/"), &["--cache-dir", "file"], "unusable-cache", "--cache-dir");
}
