//! `tserde docs URL` and `tserde check --against URL`, against servers on the loopback that answer well and badly.

mod server;

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use server::{Body, Request, Response, Server};

/// A directory of its own for each test.
struct Place {
    root: tempfile::TempDir,
}

/// What a run of the command came to.
struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Place {
    fn new() -> Self {
        Self { root: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn write(&self, name: &str, text: &str) -> &Self {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
        self
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The files below a directory, sorted.
    fn files(&self, name: &str) -> Vec<String> {
        let (mut found, mut open) = (Vec::new(), vec![self.path(name)]);
        while let Some(directory) = open.pop() {
            for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
                match entry.path() {
                    path if path.is_dir() => open.push(path),
                    path => {
                        found.push(path.strip_prefix(self.path(name)).unwrap().to_string_lossy().replace('\\', "/"))
                    }
                }
            }
        }
        found.sort();
        found
    }

    /// Runs the command, without a proxy, as fast as it goes, with a cache in this place.
    fn run(&self, arguments: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tserde"));
        command.args(arguments).current_dir(&self.root).env("NO_PROXY", "*").env("no_proxy", "*");
        command.env("XDG_CACHE_HOME", self.path("cache")).env("HOME", self.path("home")).env("NO_COLOR", "1");
        command.env("LOCALAPPDATA", self.path("cache"));
        let output = command.output().unwrap();
        Run {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn docs(&self, url: &str, more: &[&str]) -> Run {
        self.run(&[&["docs", url, "--rate", "10000", "--out-dir", "input"], more].concat())
    }

    fn succeeds(&self, url: &str, more: &[&str]) -> Run {
        let run = self.docs(url, more);
        assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{}", run.stderr);
        run
    }

    /// Runs `tserde docs`, which has to fail with this code of a diagnostic and these words, and to write nothing.
    fn fails(&self, url: &str, more: &[&str], code: &str, words: &str) {
        let before: Vec<_> = self.files("input").iter().map(|name| self.read(&format!("input/{name}"))).collect();
        let run = self.docs(url, more);
        assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""), "{}", run.stderr);
        assert!(run.stderr.contains(&format!("error[{code}]")), "no [{code}] in:\n{}", run.stderr);
        assert!(run.stderr.contains(words), "no `{words}` in:\n{}", run.stderr);
        assert!(run.stderr.contains("help: "), "no help in:\n{}", run.stderr);
        let after: Vec<_> = self.files("input").iter().map(|name| self.read(&format!("input/{name}"))).collect();
        assert_eq!(before, after, "something was written");
    }
}

/// A page of the default theme.
fn page(title: &str, module: Option<&str>, signature: &str) -> String {
    let name = title.rsplit(' ').next().unwrap();
    let module = module.map(|module| format!(r#"<li><a href="../modules/{module}.html">{module}</a></li>"#));
    format!(
        r#"<!DOCTYPE html><html class="default" lang="en" data-base="../"><head><meta charset="utf-8"/>
<title>{name} | docs</title><meta name="generator" content="typedoc 0.28.1"/>
<link rel="stylesheet" href="../assets/style.css"/><script defer src="../assets/main.js"></script></head><body>
<div class="container container-main"><div class="col-content"><div class="tsd-page-title">
<ul class="tsd-breadcrumb" aria-label="Breadcrumb">{}<li><a href="" aria-current="page">{name}</a></li></ul>
<h1>{title}</h1></div>{signature}</div></div></body></html>
"#,
        module.unwrap_or_default()
    )
}

fn interface(name: &str, module: Option<&str>, members: &[(&str, &str)]) -> String {
    let members = members.iter().map(|(name, ty)| {
        format!(
            r##"    <a class="tsd-kind-property" href="#{name}">{name}</a><span class="tsd-signature-symbol">:</span> {ty}<span class="tsd-signature-symbol">;</span><br/>"##
        )
    });
    let members: String = members.collect();
    let signature = format!(
        r#"<div class="tsd-signature"><span class="tsd-signature-keyword">interface</span> <span class="tsd-kind-interface">{name}</span> <span class="tsd-signature-symbol">{{</span><br/>{members}<span class="tsd-signature-symbol">}}</span></div>"#
    );
    page(&format!("Interface {name}"), module, &signature)
}

const STRING: &str = r#"<span class="tsd-signature-type">string</span>"#;
const NUMBER: &str = r#"<span class="tsd-signature-type">number</span>"#;
const ID: &str = r#"<a href="../types/Id.html" class="tsd-signature-type tsd-kind-type-alias">Id</a>"#;

/// The files of a small site, by their paths.
fn site() -> BTreeMap<&'static str, (&'static str, String)> {
    let html = "text/html";
    let alias = format!(
        r#"<div class="tsd-signature"><span class="tsd-kind-type-alias">Id</span><span class="tsd-signature-symbol">:</span> {STRING}</div>"#
    );
    let index = page("docs", None, r#"<a href="modules.html">All</a> <a href="interfaces/User.html#id">User</a>"#)
        .replace("../", "");
    BTreeMap::from([
        ("/robots.txt", ("text/plain", "User-agent: *\nDisallow: /private\n".to_owned())),
        ("/api/", (html, index.clone())),
        ("/api/index.html", (html, index)),
        (
            "/api/modules.html",
            (html, page("docs", None, r#"<a href="types/Id.html">Id</a> <a href="functions/f.html">f</a> <a href="https://elsewhere.example/interfaces/X.html">X</a>"#).replace("../", "")),
        ),
        ("/api/interfaces/User.html", (html, interface("User", None, &[("id", ID), ("name", STRING)]))),
        ("/api/types/Id.html", (html, page("Type Alias Id", None, &alias))),
        ("/api/assets/search.js", ("text/javascript", search(&["interfaces/User.html", "types/Id.html", "functions/f.html"]))),
    ])
}

/// An index of pages.
fn search(pages: &[&str]) -> String {
    let rows: Vec<String> = pages.iter().map(|page| format!(r#"{{\"kind\":256,\"url\":\"{page}\"}}"#)).collect();
    format!(r#"window.searchData = JSON.parse("{{\"rows\":[{}]}}");"#, rows.join(","))
}

/// What a site answers when all is well.
fn answer(site: &BTreeMap<&str, (&str, String)>, path: &str) -> Response {
    match site.get(path) {
        Some((kind, text)) => Response::new(kind, text.as_str()),
        None => Response::status(404),
    }
}

/// A server of the small site, in which some requests are answered otherwise.
fn server(otherwise: impl Fn(&Request) -> Option<Response> + Send + Sync + 'static) -> Server {
    let site = site();
    Server::start(move |request| otherwise(request).unwrap_or_else(|| answer(&site, &request.path)))
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

const USER: &str = "interfaces/User.html";

#[test]
fn a_site_becomes_a_snapshot() {
    let server = server(|_| None);
    let place = Place::new();
    let run = place.succeeds(&server.url("/api/"), &[]);
    assert!(run.stderr.contains("index.d.ts was written"), "{}", run.stderr);
    let text = place.read("input/index.d.ts");
    assert!(text.contains("export interface User {\n  id: Id;\n  name: string;\n}"), "{text}");
    assert!(text.contains("export type Id = string;"), "{text}");
    let header = text.split("\n\n").next().unwrap();
    assert!(header.contains(&format!("//   {}\n", server.url("/api/"))), "{header}");
    assert!(header.contains("typedoc 0.28.1"), "{header}");
    let requests = server.take_requests();
    assert_eq!(requests[0].path, "/robots.txt");
    assert_eq!(requests[0].headers["user-agent"], format!("tserde/{}", env!("CARGO_PKG_VERSION")));
    let mut paths: Vec<_> = requests.into_iter().map(|request| request.path).collect();
    assert!(!paths.iter().any(|path| path.contains("functions") || path.contains("elsewhere")), "{paths:?}");
    paths.sort();
    let count = paths.len();
    paths.dedup();
    assert_eq!(paths.len(), count, "asked for twice: {paths:?}");
}

#[test]
fn the_directory_that_a_mirror_has_gives_the_same() {
    let server = server(|_| None);
    let place = Place::new();
    place.succeeds(&server.url("/api/"), &[]);
    for (path, (_, text)) in site() {
        if let Some(below) = path.strip_prefix("/api/").filter(|below| !below.is_empty()) {
            place.write(&format!("mirror/{below}"), &text);
        }
    }
    let run = place.run(&["docs", "mirror", "--out-dir", "other"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let body = |name: &str| place.read(name).split_once("\n\n").unwrap().1.to_owned();
    assert_eq!(body("input/index.d.ts"), body("other/index.d.ts"));
}

#[test]
fn any_page_leads_to_its_site_and_any_way_to_send_it_is_understood() {
    let expected = {
        let (place, server) = (Place::new(), server(|_| None));
        place.succeeds(&server.url("/api/"), &[]);
        place.read("input/index.d.ts").split_once("\n\n").unwrap().1.to_owned()
    };
    let site = Arc::new(site());
    let packed = |response: Response, text: &str| {
        response.header("Content-Encoding", "gzip").body(Body::Whole(gzip(text.as_bytes())))
    };
    let ways: [(&str, fn(Response, &str) -> Response); 5] = [
        ("gzip", packed),
        ("chunked", |response, text| response.body(Body::Chunked(text.as_bytes().to_vec()))),
        ("packed in chunks", |response, text| {
            response.header("Content-Encoding", "gzip").body(Body::Chunked(gzip(text.as_bytes())))
        }),
        ("until the end", |response, text| response.body(Body::Closed(text.as_bytes().to_vec(), None))),
        ("UTF-16", |response, text| {
            let units = "\u{feff}".encode_utf16().chain(text.encode_utf16());
            response.body(Body::Whole(units.flat_map(u16::to_le_bytes).collect()))
        }),
    ];
    for (name, way) in ways {
        for start in ["/api/", "/api/index.html", "/api/interfaces/User.html#id", "/api"] {
            let site = Arc::clone(&site);
            let server = Server::start(move |request| match (request.path.as_str(), site.get(request.path.as_str())) {
                ("/api", _) => Response::redirect("/api/"),
                (_, Some((kind, text))) => way(Response::new(kind, ""), text),
                _ => Response::status(404),
            });
            let place = Place::new();
            place.succeeds(&server.url(start), &[]);
            let text = place.read("input/index.d.ts");
            assert_eq!(text.split_once("\n\n").unwrap().1, expected, "{name}, {start}");
        }
    }
}

#[test]
fn without_an_index_links_are_followed() {
    let server = server(|request| request.path.starts_with("/api/assets").then(|| Response::html("<html>No.</html>")));
    let place = Place::new();
    place.succeeds(&server.url("/api/"), &[]);
    assert!(place.read("input/index.d.ts").contains("export type Id = string;"));
}

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

#[test]
fn time_is_limited() {
    let slow = |body: Body| {
        server(move |request| {
            let is_slow = request.path.ends_with(USER);
            is_slow.then(|| {
                Response::html("").body(match &body {
                    Body::Slow(bytes, pause) => Body::Slow(bytes.clone(), *pause),
                    _ => Body::Endless,
                })
            })
        })
    };
    let drip = Body::Slow(vec![b' '; 10_000], Duration::from_millis(50));
    let place = Place::new();
    let start = Instant::now();
    place.fails(&slow(drip).url("/api/"), &["--timeout", "1"], "too-slow", "--timeout");
    let drip = Body::Slow(vec![b' '; 10_000], Duration::from_millis(50));
    place.fails(&slow(drip).url("/api/"), &["--max-time", "1"], "too-slow", "--max-time");
    let silent = server(|request| {
        request.path.ends_with(USER).then(|| {
            std::thread::sleep(Duration::from_secs(5));
            Response::status(404)
        })
    });
    place.fails(&silent.url("/api/"), &["--timeout", "1"], "too-slow", "--timeout");
    assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
}

#[test]
fn what_breaks_off_is_tried_again_and_then_refused() {
    let page = site()["/api/interfaces/User.html"].1.clone().into_bytes();
    let half = page[..page.len() / 2].to_vec();
    let ways: [(&str, fn(Vec<u8>, usize) -> Response); 4] = [
        ("less than promised", |half, whole| Response::html("").body(Body::Closed(half, Some(whole)))),
        ("no length", |half, _| Response::html("").body(Body::Closed(half, None))),
        ("promises too little", |half, _| Response::html("").body(Body::Whole(half))),
        ("half a gzip", |half, _| {
            let packed = gzip(&half);
            let packed = packed[..packed.len() - 20].to_vec();
            Response::html("").header("Content-Encoding", "gzip").body(Body::Whole(packed))
        }),
    ];
    for (name, way) in ways {
        let (half, whole) = (half.clone(), page.len());
        let server = server(move |request| request.path.ends_with(USER).then(|| way(half.clone(), whole)));
        let place = Place::new();
        place.fails(&server.url("/api/"), &[], "cut-short", "User.html");
        let tries = server.take_paths().iter().filter(|path| path.ends_with(USER)).count();
        assert_eq!(tries, 4, "{name}");
    }
    let count = AtomicUsize::new(0);
    let server = server(move |request| {
        let breaks = request.path.ends_with(USER) && count.fetch_add(1, Ordering::SeqCst) == 0;
        breaks.then(|| Response::html("").body(Body::Closed(half.clone(), Some(100_000))))
    });
    Place::new().succeeds(&server.url("/api/"), &[]);
}

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
fn size_is_limited() {
    let place = Place::new();
    let bodies: [(&str, fn() -> Response); 3] = [
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
        is_large.then(|| Response::html(format!("{}{}", " ".repeat(700_000), answer_text(&request.path))))
    });
    place.fails(&server.url("/api/"), &["--max-total-size", "1"], "too-large", "--max-total-size");
    place.fails(&server.url("/api/"), &["--max-pages", "2"], "too-many-pages", "--max-pages");
    // What was kept counts as what is read.
    place.succeeds(&server.url("/api/"), &[]);
    place.fails(&server.url("/api/"), &["--max-total-size", "1"], "too-large", "--max-total-size");
}

fn answer_text(path: &str) -> String {
    site()[path].1.clone()
}

#[test]
fn no_name_of_a_page_leads_out() {
    let place = Place::new();
    for name in ["interfaces/%2e%2e/%2e%2e/%2e%2e/x.html", "interfaces/..%2F..%2F..%2Fx.html", "interfaces/a%00b.html"]
    {
        let server = server(move |request| {
            request.path.ends_with("search.js").then(|| Response::new("text/javascript", search(&[name])))
        });
        place.fails(&server.url("/api/"), &[], "leads-away", "is not below it");
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

#[test]
fn what_is_no_page_of_typedoc_is_refused() {
    let place = Place::new();
    let whole = "<html><body>Please log in.</body></html>";
    let cases: [(&str, &str, fn() -> Response); 9] = [
        ("refused-answer", "image/png", || Response::new("image/png", [0x89, b'P', b'N', b'G'])),
        ("refused-answer", "application/octet-stream", || Response::new("application/octet-stream", "x")),
        ("refused-answer", "packed as `br`", || Response::html("x").header("Content-Encoding", "br")),
        ("refused-answer", "is not UTF-8", || {
            Response::new("text/html; charset=koi8-r", b"<html>\xe9</html>".to_vec())
        }),
        ("refused-answer", "answered with 401", || Response::status(401)),
        ("refused-answer", "answered with 404", || Response::status(404)),
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
    let garbage = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/api/", garbage.local_addr().unwrap());
    std::thread::spawn(move || {
        for mut stream in garbage.incoming().flatten() {
            let _ = stream.write_all(b"SSH-2.0-OpenSSH_9.9\r\n");
        }
    });
    place.fails(&url, &[], "unreachable", "cannot fetch");
}

#[test]
fn western_letters_are_read_as_the_server_says() {
    let server = server(|request| {
        let text = site()[USER_PATH].1.replace(">name<", ">n\u{e9}<").replace("#name", "#n");
        let bytes: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        (request.path == USER_PATH).then(|| Response::new("text/html; charset=ISO-8859-1", bytes))
    });
    let place = Place::new();
    place.succeeds(&server.url("/api/"), &[]);
    assert!(place.read("input/index.d.ts").contains("né: string"));
}

const USER_PATH: &str = "/api/interfaces/User.html";

#[test]
fn what_cannot_be_asked_is_said() {
    let place = Place::new();
    for url in ["http://me:secret@127.0.0.1/", "https://", "http://127.0.0.1:0/", "https://[::1"] {
        place.fails(url, &[], "bad-url", "cannot be fetched");
    }
    // Nobody listens where a listener was.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    place.fails(&format!("http://127.0.0.1:{port}/api/"), &[], "unreachable", "cannot fetch");
    place.write("file", "");
    let server = server(|_| None);
    place.fails(&server.url("/api/"), &["--cache-dir", "file"], "unusable-cache", "--cache-dir");
}

#[test]
fn one_file_is_an_input_as_well() {
    let json = r#"{"id":0,"name":"docs","variant":"project","kind":1,"flags":{},"children":[{"id":1,"name":"Id","variant":"declaration","kind":2097152,"flags":{},"type":{"type":"intrinsic","name":"string"}}]}"#;
    let server = server(move |request| match request.path.as_str() {
        "/docs/api" => Some(Response::new("application/json; charset=utf-8", json)),
        "/docs/Id.txt" => Some(Response::new("text/plain", "Type Alias Id\nId: string\n")),
        _ => None,
    });
    for path in ["/docs/api", "/docs/Id.txt"] {
        let place = Place::new();
        place.succeeds(&server.url(path), &[]);
        let text = place.read("input/index.d.ts");
        assert!(text.contains("export type Id = string;"), "{text}");
        assert!(text.contains(&server.url("/docs/")), "{text}");
    }
}

#[test]
fn a_snapshot_changes_only_when_its_declarations_do() {
    let state = Arc::new(AtomicUsize::new(0));
    let now = Arc::clone(&state);
    let server = server(move |request| {
        let now = now.load(Ordering::SeqCst);
        let date = format!("Tue, 03 Jun 2025 09:00:0{now} GMT");
        let modules = ["one", "two"].map(|module| interface("User", Some(module), &[("id", STRING)]));
        let response = match request.path.as_str() {
            "/api/assets/search.js" if now < 2 => {
                Response::new("text/javascript", search(&["interfaces/one.User.html", "interfaces/two.User.html"]))
            }
            "/api/assets/search.js" => Response::new("text/javascript", search(&["interfaces/one.User.html"])),
            "/api/interfaces/one.User.html" => Response::html(modules[0].as_str()),
            "/api/interfaces/two.User.html" => Response::html(modules[1].as_str()),
            path => answer(&site(), path),
        };
        Some(response.header("Last-Modified", &date))
    });
    let place = Place::new();
    let url = server.url("/api/");
    place.succeeds(&url, &[]);
    assert_eq!(place.files("input"), ["one.d.ts", "two.d.ts"]);
    let first = place.read("input/one.d.ts");
    assert!(first.contains("09:00:00 GMT"), "{first}");
    // Published again, and nothing in it changed.
    state.store(1, Ordering::SeqCst);
    assert!(place.succeeds(&url, &[]).stderr.contains("one.d.ts is up to date"));
    assert_eq!(place.read("input/one.d.ts"), first);
    // What is somebody else's is left alone.
    place.write("input/own.d.ts", "export type Own = 1;\n");
    let other = first.replace("/api/\n", "/other/\n");
    place.write("input/other.d.ts", &other);
    state.store(2, Ordering::SeqCst);
    let run = place.succeeds(&url, &[]);
    assert!(run.stderr.contains("two.d.ts was removed"), "{}", run.stderr);
    assert_eq!(place.files("input"), ["one.d.ts", "other.d.ts", "own.d.ts"]);
}

#[test]
fn a_file_that_cannot_be_written_leaves_all_as_it_was() {
    let server = server(|_| None);
    let place = Place::new();
    fs::create_dir_all(place.path("input/index.d.ts")).unwrap();
    let run = place.docs(&server.url("/api/"), &[]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("error[unwritable-output]"), "{}", run.stderr);
    assert_eq!(place.files("input"), Vec::<String>::new());
}

/// Every text of the catalogue is met by a test here.
#[test]
fn every_code_is_tested() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let catalog = fs::read_to_string(root.join("src/diagnostics/catalog/fetch.rs")).unwrap();
    let own = fs::read_to_string(root.join("tests/fetch/main.rs")).unwrap();
    let codes = catalog.split("Diagnostic::error(").skip(1).filter_map(|rest| rest.trim_start().split('"').nth(1));
    let missing: Vec<_> = codes.filter(|code| !own.contains(&format!("\"{code}\""))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
