//! What becomes of a site that answers well.

use std::{
    fs,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use super::{place::*, server::*, site::*};

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
    let (fetched, read) = (place.read("input/index.d.ts"), place.read("other/index.d.ts"));
    assert_eq!(declarations(&fetched), declarations(&read));
}

/// A way to send a text.
type Sent = fn(Response, &str) -> Response;

#[test]
fn any_page_leads_to_its_site_and_any_way_to_send_it_is_understood() {
    let expected = {
        let (place, server) = (Place::new(), server(|_| None));
        place.succeeds(&server.url("/api/"), &[]);
        declarations(&place.read("input/index.d.ts")).to_owned()
    };
    let site = Arc::new(site());
    let packed = |response: Response, text: &str| {
        response.header("Content-Encoding", "gzip").body(Body::Whole(gzip(text.as_bytes())))
    };
    let ways: [(&str, Sent); 5] = [
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
            assert_eq!(declarations(&text), expected, "{name}, {start}");
        }
    }
}

#[test]
fn what_the_index_does_not_list_is_found_by_links() {
    let ways: [Way; 6] = [
        || Response::html("Not found"),
        || Response::status(404),
        // As stores of files answer that do not say what they have.
        || Response::status(403),
        || Response::new("application/xml", "<Error>"),
        || Response::new("text/javascript", "window.searchData = \"H4sI\""),
        || Response::new("text/javascript", search(&[USER])),
    ];
    for way in ways {
        let server = server(move |request| {
            // And what a link leads to need not be there.
            let modules = || {
                site()["/api/modules.html"].1.replace("types/Id.html", "types/Id.html\"></a><a href=\"types/Old.html")
            };
            match request.path.as_str() {
                path if path.starts_with("/api/assets") => Some(way()),
                "/api/modules.html" => Some(Response::html(modules())),
                _ => None,
            }
        });
        let place = Place::new();
        place.succeeds(&server.url("/api/"), &[]);
        assert!(place.read("input/index.d.ts").contains("export type Id = string;"));
        assert!(server.take_paths().iter().any(|path| path.ends_with("types/Old.html")));
    }
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
            "/api/" | "/api/index.html" => Response::html(page("docs", None, "").replace("../", "")),
            _ => Response::status(404),
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

#[test]
fn a_site_of_directories_is_read_by_its_index() {
    let root =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/documentation/site-directories/input");
    let server = Server::start(move |request| {
        let path = request.path.trim_start_matches('/').to_owned();
        let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path };
        let kind = if path.ends_with(".js") { "text/javascript" } else { "text/html" };
        std::fs::read_to_string(root.join(path))
            .map_or_else(|_| Response::status(404), |text| Response::new(kind, text))
    });
    let place = Place::new();
    let run = place.run(&["docs", &server.url("/"), "--rate", "1000"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("export interface Order"), "{}", run.stdout);
    assert!(run.stdout.contains("export declare namespace People"), "{}", run.stdout);
}
