//! What a page says of its site: where that begins, and what else is on it.

use super::location::Url;

/// Files that every page of TypeDoc, of any generation, names below the site's own directory.
const ASSETS: [&str; 4] = ["assets/style.css", "assets/main.js", "assets/css/main.css", "assets/js/main.js"];

/// Whether TypeDoc made it: its elements are named so in every theme.
pub(super) fn is_typedoc(html: &str) -> bool {
    html.contains("tsd-")
}

/// The directory that a page's site is in: at the page, or above it.
pub(super) fn site_of(page: &Url, html: &str) -> Url {
    let base = attribute(html, "data-base=").or_else(|| {
        let named = ASSETS.iter().filter_map(|asset| Some((html.find(asset)?, asset)));
        let (at, _) = named.min()?;
        let start = html[..at].rfind(['"', '\''])? + 1;
        Some(&html[start..at])
    });
    let directory = base.filter(|base| base.len() < 1000).and_then(|base| page.join(&in_directory(base)));
    let above = directory.map(|url| url.directory()).filter(|url| page.origin() == url.origin());
    above.filter(|site| page.path().starts_with(site.path())).unwrap_or_else(|| page.directory())
}

/// Some file in a directory, however that is written.
fn in_directory(base: &str) -> String {
    let slash = if base.is_empty() || base.ends_with('/') { "" } else { "/" };
    format!("{base}{slash}x")
}

/// What the links of a page lead to, in their order.
pub(super) fn links(html: &str) -> impl Iterator<Item = String> + '_ {
    let values = html.match_indices("href=").filter_map(|(at, _)| attribute(&html[at..], "href="));
    values.map(|value| value.replace("&amp;", "&"))
}

/// Whether a page that the index of a site lists is one to read. Where sites are laid out by their modules, or by what
/// their authors call groups, nothing but the index says where declarations are.
pub(super) fn is_listed_page(below: &str) -> bool {
    let is_other = ["functions/", "documents/", "media/"].iter().any(|folder| below.starts_with(folder));
    below.ends_with(".html") && below != "hierarchy.html" && !is_other
}

/// Whether a path below a site is that of a page to read: of one that declares something, or that names those that do.
pub(super) fn is_page(below: &str) -> bool {
    match below.rsplit_once('/') {
        None => matches!(below, "index.html" | "modules.html" | "globals.html"),
        Some((folder, file)) => {
            let folders = ["interfaces", "types", "classes", "enums", "variables", "modules"];
            folders.contains(&folder) && file.ends_with(".html")
        }
    }
}

/// The value of the first attribute that is written so.
fn attribute<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let rest = &html[html.find(name)? + name.len()..];
    match rest.chars().next()? {
        quote @ ('"' | '\'') => rest[1..].split(quote).next(),
        _ => rest.split(|c: char| c.is_whitespace() || c == '>').next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(page: &str, html: &str) -> String {
        site_of(&Url::parse(page).unwrap(), html).to_string()
    }

    #[test]
    fn a_site_begins_where_its_pages_say() {
        let page = "https://a/b/api/interfaces/User.html";
        for (html, root) in [
            (r#"<html class="default" lang="en" data-base="../">"#, "https://a/b/api/"),
            (r#"<html data-base="..">"#, "https://a/b/api/"),
            (
                r#"<link rel="stylesheet" href="../assets/style.css?x"/><script src="../assets/main.js">"#,
                "https://a/b/api/",
            ),
            (r#"<link rel="stylesheet" href="../assets/css/main.css">"#, "https://a/b/api/"),
            (r#"<link href='https://a/b/api/assets/style.css'>"#, "https://a/b/api/"),
            // What is not above the page is not believed.
            (r#"<html data-base="../../other">"#, "https://a/b/api/interfaces/"),
            (r#"<html data-base="https://evil/">"#, "https://a/b/api/interfaces/"),
            (r#"<html data-base="javascript:x">"#, "https://a/b/api/interfaces/"),
            ("<html data-base=\"..", "https://a/b/api/"),
            ("", "https://a/b/api/interfaces/"),
        ] {
            assert_eq!(site(page, html), root, "{html}");
        }
        assert_eq!(site("https://a/api/", r#"<html data-base=".">"#), "https://a/api/");
    }

    #[test]
    fn links_are_found_however_they_are_quoted() {
        let html = r##"<a href="a.html#x" class="b">A</a><a class=c href='b&amp;c.html'><a href=d.html>D</a><a href="##;
        assert_eq!(Vec::from_iter(links(html)), ["a.html#x", "b&c.html", "d.html"]);
    }

    #[test]
    fn what_is_listed_is_read_wherever_it_is() {
        for (below, is) in [
            ("interfaces/User.html", true),
            ("shop/User/index.html", true),
            ("shop/User.html", true),
            ("functions/f.html", false),
            ("hierarchy.html", false),
            ("media/x.html", false),
            ("shop/User.js", false),
        ] {
            assert_eq!(is_listed_page(below), is, "{below}");
        }
    }

    #[test]
    fn only_pages_that_declare_or_list_are_read() {
        for (below, is) in [
            ("interfaces/User.html", true),
            ("modules.html", true),
            ("functions/f.html", false),
            ("media/x.html", false),
            ("interfaces/User.js", false),
            ("x/interfaces/User.html", false),
        ] {
            assert_eq!(is_page(below), is, "{below}");
        }
    }
}
