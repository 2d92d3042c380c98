//! A small site of TypeDoc's default theme.

use std::{collections::BTreeMap, io::Write};

use super::server::{Request, Response, Server};

/// A page of the default theme.
pub fn page(title: &str, module: Option<&str>, signature: &str) -> String {
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

pub fn interface(name: &str, module: Option<&str>, members: &[(&str, &str)]) -> String {
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

pub const STRING: &str = r#"<span class="tsd-signature-type">string</span>"#;
pub const NUMBER: &str = r#"<span class="tsd-signature-type">number</span>"#;
pub const ID: &str = r#"<a href="../types/Id.html" class="tsd-signature-type tsd-kind-type-alias">Id</a>"#;

/// The files of a small site, by their paths.
pub fn site() -> BTreeMap<&'static str, (&'static str, String)> {
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
pub fn search(pages: &[&str]) -> String {
    let rows: Vec<String> = pages.iter().map(|page| format!(r#"{{\"kind\":256,\"url\":\"{page}\"}}"#)).collect();
    format!(r#"window.searchData = JSON.parse("{{\"rows\":[{}]}}");"#, rows.join(","))
}

/// What a site answers when all is well.
pub fn answer(site: &BTreeMap<&str, (&str, String)>, path: &str) -> Response {
    match site.get(path) {
        Some((kind, text)) => Response::new(kind, text.as_str()),
        None => Response::status(404),
    }
}

/// A server of the small site, in which some requests are answered otherwise.
pub fn server(otherwise: impl Fn(&Request) -> Option<Response> + Send + Sync + 'static) -> Server {
    let site = site();
    Server::start(move |request| otherwise(request).unwrap_or_else(|| answer(&site, &request.path)))
}

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// The page of the interface, below the site, and its path.
pub const USER: &str = "interfaces/User.html";
pub const USER_PATH: &str = "/api/interfaces/User.html";

/// The declarations of a snapshot, without its header.
pub fn declarations(text: &str) -> &str {
    text.split_once("\n\n").unwrap().1
}
