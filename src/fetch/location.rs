//! Addresses of pages: what a user gives, and what pages link to.
//!
//! Only `http` and `https`, and no user names. What does not fit is no address to follow.

use std::fmt;

/// An address without fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Url(url::Url);

impl Url {
    /// Reads what a user gives, or says what is wrong with it.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let url = url::Url::parse(text).map_err(|error| match error {
            url::ParseError::RelativeUrlWithoutBase => "it does not begin with `https://`".to_owned(),
            error => error.to_string(),
        })?;
        Self::admit(url).map_err(str::to_owned)
    }

    fn admit(mut url: url::Url) -> Result<Self, &'static str> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err("only `https` and `http` are fetched");
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("there is a user name in it, which would stand in the snapshot");
        }
        if url.port() == Some(0) {
            return Err("its port is none");
        }
        url.set_fragment(None);
        Ok(Self(url))
    }

    /// What a link on this page leads to: `None` if that is nothing to fetch.
    pub(super) fn join(&self, link: &str) -> Option<Self> {
        Self::admit(self.0.join(link).ok()?).ok()
    }

    /// The host's name, in lower case.
    pub(super) fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }

    /// The path, which begins with a slash and has nothing in it that leads upward.
    pub(super) fn path(&self) -> &str {
        self.0.path()
    }

    /// The path up to its last slash.
    pub(super) fn folder(&self) -> &str {
        let path = self.path();
        &path[..path.rfind('/').map_or(0, |slash| slash + 1)]
    }

    /// The address of the directory that this is in.
    pub(super) fn directory(&self) -> Self {
        self.at_root(self.folder())
    }

    /// The address of a path on the same server.
    pub(super) fn at_root(&self, path: &str) -> Self {
        let mut url = self.0.clone();
        url.set_path(path);
        url.set_query(None);
        Self(url)
    }

    /// Path and query, as a request has them.
    pub(super) fn target(&self) -> &str {
        &self.0[url::Position::BeforePath..]
    }

    /// The path below a directory as a file would have it, decoded. `None` when it is not below it, or when a name in
    /// it is none that a file has.
    pub(super) fn below(&self, directory: &Self) -> Option<String> {
        if self.origin() != directory.origin() || self.0.query().is_some() {
            return None;
        }
        let below = self.path().strip_prefix(directory.folder())?;
        let names: Option<Vec<String>> = below.split('/').map(|name| decoded(name).filter(|n| is_name(n))).collect();
        names.map(|names| names.join("/"))
    }

    /// Whether a server may send on to `next`: to itself, or to its own encrypted side.
    pub(super) fn may_lead_to(&self, next: &Self) -> bool {
        let is_upgrade =
            self.origin() == format!("http://{}", self.host()) && next.origin() == format!("https://{}", self.host());
        is_upgrade || self.origin() == next.origin()
    }

    /// `https://docs.example.com`
    pub(super) fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

/// The text without its percent-encoding; `None` if that is no UTF-8.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        let hex = behind.get(..2).filter(|_| *first == b'%').and_then(|hex| std::str::from_utf8(hex).ok());
        let byte = hex.filter(|hex| !hex.starts_with('+')).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &behind[2..] } else { behind };
    }
    String::from_utf8(bytes).ok()
}

/// Whether a file can have this name, wherever it is.
fn is_name(name: &str) -> bool {
    !matches!(name, "" | "." | "..") && !name.contains(|c: char| c.is_control() || c == '/' || c == '\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn an_address_is_written_in_one_way() {
        for (text, written) in [
            ("HTTPS://Docs.Example.COM", "https://docs.example.com/"),
            ("http://a:80/b/../c/./d?e#f", "http://a/c/d?e"),
            ("https://a:8443/x y/é", "https://a:8443/x%20y/%C3%A9"),
            ("https://a/%2e%2E/../b/..", "https://a/"),
            ("https://[::1]:9/a", "https://[::1]:9/a"),
            ("https://a?b", "https://a/?b"),
            ("https://exämple.com/", "https://xn--exmple-cua.com/"),
        ] {
            assert_eq!(url(text).to_string(), written, "{text}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "docs.example.com",
            "file:///etc/passwd",
            "ftp://a/",
            "https://",
            "https://me:secret@a/",
            "https://a:0/",
            "https://a:99999/",
            "https://a b/",
            "https://[::1/",
            "https://[::1]x/",
        ] {
            assert!(Url::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn links_are_followed_as_a_browser_does() {
        let page = url("https://a/api/interfaces/User.html");
        for (link, reached) in [
            ("Other.html#id", "https://a/api/interfaces/Other.html"),
            ("../types/A%20B.html", "https://a/api/types/A%20B.html"),
            ("../../../../x", "https://a/x"),
            ("/x", "https://a/x"),
            ("//b/x", "https://b/x"),
            ("http://b/x", "http://b/x"),
            ("", "https://a/api/interfaces/User.html"),
            ("#top", "https://a/api/interfaces/User.html"),
        ] {
            assert_eq!(page.join(link).unwrap().to_string(), reached, "{link}");
        }
        for link in ["javascript:alert(1)", "mailto:a@b", "data:text/html,x", "file:///x", "//a@b/", "http://"] {
            assert_eq!(page.join(link), None, "{link}");
        }
    }

    #[test]
    fn only_what_is_below_a_directory_has_a_path_in_it() {
        let site = url("https://a/api/");
        for (text, below) in [
            ("https://a/api/types/A.html", Some("types/A.html")),
            ("https://a/api/types/%C3%A9%20b.html", Some("types/é b.html")),
            ("https://a/api2/types/A.html", None),
            ("https://a/api/../types/A.html", None),
            ("https://a/api/types%2F..%2F..%2Fx", None),
            ("https://a/api/..%5C..%5Cx", None),
            ("https://a/api/a%00b", None),
            ("https://a/api//x", None),
            ("https://a/api/%FF", None),
            ("https://a/api/", None),
            ("https://b/api/x", None),
            ("http://a/api/x", None),
        ] {
            assert_eq!(url(text).below(&site).as_deref(), below, "{text}");
        }
    }

    #[test]
    fn a_server_may_send_on_to_itself_only() {
        let from = url("http://a/");
        for (to, may) in [
            ("http://a/x", true),
            ("https://a/x", true),
            ("https://a:8443/x", false),
            ("http://a:8080/", false),
            ("http://www.a/", false),
        ] {
            assert_eq!(from.may_lead_to(&url(to)), may, "{to}");
        }
        assert!(!url("https://a/").may_lead_to(&url("http://a/")), "never back to plain text");
    }
}
