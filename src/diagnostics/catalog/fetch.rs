//! What can go wrong when documentation is fetched.

use std::{io, path::Path};

use crate::diagnostics::Diagnostic;

const OR_BY_HAND: &str = "or save its pages by other means, and give the directory that they are in";

/// A text that is meant as a URL and is none.
pub fn bad_url(url: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("bad-url", format!("`{url}` cannot be fetched: {reason}"))
        .help("give the address of the documentation as a browser shows it: `https://docs.example.com/api/`")
}

/// Nobody answers.
pub fn unreachable(url: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("unreachable", format!("cannot fetch `{url}`: {reason}"))
        .help("try the address in a browser; `https_proxy` names a proxy, where there has to be one")
        .help(OR_BY_HAND)
}

/// One answer took too long.
pub fn too_slow(url: &str, seconds: u64) -> Diagnostic {
    Diagnostic::error("too-slow", format!("`{url}` was not there within {seconds} seconds"))
        .help("give it more with `--timeout`; what has been fetched already is not fetched again")
}

/// All of it took too long.
pub fn out_of_time(url: &str, seconds: u64) -> Diagnostic {
    Diagnostic::error(
        "too-slow",
        format!("the documentation was not fetched within {seconds} seconds; `{url}` is next"),
    )
    .help("run it again: what has been fetched already is not fetched again")
    .help("or give it more with `--max-time`")
}

/// The server asks for a longer pause than it gets.
pub fn long_wait(url: &str, seconds: u64, most: u64) -> Diagnostic {
    Diagnostic::error("too-slow", format!("`{url}` asks for a pause of {seconds} seconds, and {most} are the most"))
        .help("run it again later, or wait longer with `--max-wait`; what has been fetched is not fetched again")
}

/// The server is busy, however often it is asked.
pub fn busy(url: &str, status: u16, tries: u32) -> Diagnostic {
    Diagnostic::error("refused-answer", format!("`{url}` answered with {status} {tries} times"))
        .help("run it again later, or ask less often with `--rate`; what has been fetched is not fetched again")
}

/// One answer is too large.
pub fn too_large(url: &str, megabytes: u64) -> Diagnostic {
    Diagnostic::error("too-large", format!("`{url}` is larger than {megabytes} MB"))
        .help("if that is as it should be, allow more with `--max-size`")
}

/// All of it is too large.
pub fn too_large_in_all(url: &str, megabytes: u64) -> Diagnostic {
    Diagnostic::error("too-large", format!("with `{url}` the documentation is larger than {megabytes} MB"))
        .help("if that is as it should be, allow more with `--max-total-size`")
}

/// A site has more pages than it may.
pub fn too_many_pages(url: &str, pages: usize, most: u64) -> Diagnostic {
    Diagnostic::error("too-many-pages", format!("`{url}` has {pages} pages or more, and {most} are the most"))
        .help("if that is as it should be, allow more with `--max-pages`")
}

/// A chain of redirects has no end, or comes late to it.
pub fn too_many_redirects(url: &str, most: u64) -> Diagnostic {
    Diagnostic::error("too-many-redirects", format!("`{url}` leads on and on: {most} redirects are the most"))
        .help("try the address in a browser, and give the one where that ends")
        .help("or allow more with `--max-redirects`")
}

/// A redirect leads back to where it came from.
pub fn redirect_loop(url: &str) -> Diagnostic {
    Diagnostic::error("too-many-redirects", format!("`{url}` leads back to itself"))
        .help("try the address in a browser: the server may want a login")
}

/// A redirect leads to another host, or out of the site.
pub fn leads_away(url: &str, to: &str) -> Diagnostic {
    Diagnostic::error("leads-away", format!("`{url}` leads away from the site, to `{to}`"))
        .help(format!("if that is where the documentation is, name it: `tserde docs {to}`"))
}

/// A host that was public is a private address now.
pub fn private_address(url: &str, address: &str) -> Diagnostic {
    Diagnostic::error("leads-away", format!("the host of `{url}` became {address}, which is a private address"))
        .help("what begins in the public network is not followed into another; give the private address itself")
}

/// A link or an index names what is no path below the site.
pub fn bad_page_name(site: &str, name: &str) -> Diagnostic {
    let shown: String = name.chars().take(120).collect();
    Diagnostic::error("leads-away", format!("`{site}` has a page {shown:?}, which is not below it"))
        .help("its index was not written by TypeDoc, or was changed")
}

/// `robots.txt` asks to leave it alone.
pub fn disallowed(url: &str, rule: &str) -> Diagnostic {
    Diagnostic::error("disallowed", format!("`robots.txt` asks to leave `{url}` alone: `Disallow: {rule}`"))
        .help("if the site is yours, add a group `User-agent: tserde` that allows it")
        .help(OR_BY_HAND)
}

/// Whether there is such a wish cannot be told.
pub fn no_robots(url: &str, status: u16) -> Diagnostic {
    Diagnostic::error(
        "disallowed",
        format!("`{url}` answered with {status}, and nothing is fetched without knowing it"),
    )
    .help("run it again later")
    .help(OR_BY_HAND)
}

/// An answer with a status that is no page.
pub fn status(url: &str, status: u16) -> Diagnostic {
    let diagnostic = Diagnostic::error("refused-answer", format!("`{url}` answered with {status}"));
    match status {
        401 | 403 | 407 => diagnostic.help("the page wants a login, and there is none").help(OR_BY_HAND),
        404 | 410 => diagnostic.help("there is no such page: try the address in a browser"),
        _ => diagnostic.help("try the address in a browser, and run it again later"),
    }
}

/// A page that the site's own index lists, and that is not there.
pub fn missing_page(url: &str) -> Diagnostic {
    Diagnostic::error("missing-page", format!("there is no `{url}`, which the index of its site lists"))
        .help("the site may be in the middle of being published: run it again later")
}

/// An answer that is no text.
pub fn content_type(url: &str, kind: &str) -> Diagnostic {
    let shown: String = kind.chars().filter(|c| !c.is_control()).take(80).collect();
    Diagnostic::error("refused-answer", format!("`{url}` is `{shown}`, which is no page of documentation"))
        .help("HTML is read, what `typedoc --json` writes, and plain text")
}

/// An answer that is packed in another way than was asked for.
pub fn content_encoding(url: &str, encoding: &str) -> Diagnostic {
    let shown: String = encoding.chars().filter(|c| !c.is_control()).take(80).collect();
    Diagnostic::error("refused-answer", format!("`{url}` is packed as `{shown}`, though gzip was asked for"))
        .help(OR_BY_HAND)
}

/// An answer whose letters are unknown.
pub fn unknown_letters(url: &str, charset: &str) -> Diagnostic {
    let shown: String = charset.chars().filter(|c| !c.is_control()).take(40).collect();
    let said = if shown.is_empty() { String::new() } else { format!(", and not known as `{shown}`") };
    Diagnostic::error("refused-answer", format!("`{url}` is not UTF-8{said}"))
        .help("TypeDoc writes UTF-8; have the server send its files as they are")
}

/// An answer that ends too early.
pub fn cut_short(url: &str) -> Diagnostic {
    Diagnostic::error("cut-short", format!("`{url}` ends before its end"))
        .help("run it again; what has been fetched already is not fetched again")
}

/// A page that another tool made: a login, a page that says that there is none.
pub fn not_typedoc(url: &str) -> Diagnostic {
    Diagnostic::error("not-typedoc", format!("`{url}` is no page of TypeDoc"))
        .help("give the address of the page that TypeDoc made, which ends in `index.html` or in a slash")
        .help("if a browser shows one there, the server sends another page to who is no browser, such as a login")
}

/// Pages cannot be kept.
pub fn unusable_cache(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error("unusable-cache", format!("cannot keep pages in `{}`: {error}", path.display()))
        .help("give a directory that can be written to with `--cache-dir`")
}
