//! The addresses of pages: what their own files are called, and where their links lead.

/// The directories that TypeDoc puts pages into, by what is on them.
pub(super) const FOLDERS: [&str; 8] =
    ["interfaces", "types", "classes", "enums", "variables", "modules", "functions", "media"];

/// The address of a page below the site's root, and how to follow its links.
#[derive(Clone, Debug)]
pub(super) struct Address {
    /// `interfaces/User.html`
    pub page: String,
}

impl Address {
    /// `climbs` is how many directories above the page its site's root is; `folder` is where a page of this kind is,
    /// and `file` what it is called there. A page that was saved to some other place is at the address that it had.
    pub(super) fn new(below: &str, climbs: usize, folder: &str, file: &str) -> Self {
        let page = if below.matches('/').count() >= climbs {
            normalize(&decode(below)).unwrap_or_default()
        } else {
            format!("{folder}/{file}")
        };
        Self { page }
    }

    /// The key of the declaration that a link leads to, if it can be one of this site.
    pub(super) fn follow(&self, href: &str) -> Option<String> {
        let (path, fragment) = href.split_once('#').unwrap_or((href, ""));
        let path = path.split('?').next().unwrap_or_default();
        if path.is_empty() {
            return Some(key(&self.page, fragment));
        }
        let path = decode(path);
        if path.contains("//") || path.starts_with('/') || path.contains(':') {
            return Some(key(&tail(&path)?, fragment));
        }
        // A directory has its page in it.
        let is_directory = path.ends_with('/') || matches!(path.rsplit('/').next(), Some("." | ".."));
        let path = if is_directory { format!("{path}/index.html") } else { path };
        let directory = self.page.rsplit_once('/').map_or("", |(directory, _)| directory);
        let target = normalize(&format!("{directory}/{path}"));
        Some(key(&target.or_else(|| tail(&path))?, fragment))
    }
}

/// The key of a declaration. Before 0.23, some were sections of their module's page; since then, each has a page, and a
/// section is a member of it.
fn key(page: &str, fragment: &str) -> String {
    let is_module = matches!(page, "index.html" | "modules.html") || page.rsplit('/').nth(1) == Some("modules");
    if is_module && !fragment.is_empty() { format!("{page}#{}", decode(fragment)) } else { page.to_owned() }
}

/// The key of an enum's member: sections are numbered where their names are the same but for case.
pub(super) fn member(page: &str, name: &str) -> String {
    format!("{page}#.{name}")
}

/// The last two words of an address, where the directory is one of TypeDoc's: what two ways to a page have in common.
pub(super) fn tail(path: &str) -> Option<String> {
    let mut words = path.rsplit('/');
    let (file, folder) = (words.next()?, words.next()?);
    (FOLDERS.contains(&folder) && file.ends_with(".html")).then(|| format!("{folder}/{file}"))
}

/// A path without `.` and `..`; none if it climbs above its root.
fn normalize(path: &str) -> Option<String> {
    let mut words: Vec<&str> = Vec::new();
    for word in path.split('/') {
        match word {
            "" | "." => {}
            ".." => drop(words.pop()?),
            _ => words.push(word),
        }
    }
    Some(words.join("/"))
}

/// A text in which `%24` is what it stands for.
pub(super) fn decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        let digit = |at: usize| behind.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        match (first, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push((high * 16 + low) as u8);
                rest = &behind[2..];
            }
            _ => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_links() {
        let address = Address::new("docs/interfaces/a.User.html", 1, "interfaces", "");
        let follow = |href| address.follow(href);
        assert_eq!(follow("../enums/a.Colour.html"), Some("docs/enums/a.Colour.html".to_owned()));
        assert_eq!(follow("../types/a.Id/#id"), Some("docs/types/a.Id/index.html".to_owned()));
        assert_eq!(follow("../"), Some("docs/index.html".to_owned()));
        assert_eq!(follow("a.%24Base.html#id"), Some("docs/interfaces/a.$Base.html".to_owned()));
        assert_eq!(follow("../modules/a.html#Id"), Some("docs/modules/a.html#Id".to_owned()));
        assert_eq!(follow("#id"), Some("docs/interfaces/a.User.html".to_owned()));
        assert_eq!(follow("https://example.com/x/types/a.Id.html"), Some("types/a.Id.html".to_owned()));
        assert_eq!(follow("https://developer.mozilla.org/docs/Web/Date"), None);
        assert_eq!(follow("../../../types/a.Id.html"), Some("types/a.Id.html".to_owned()));
        assert_eq!(follow("../../../../a.html"), None);
    }

    #[test]
    fn a_saved_page_is_where_it_was() {
        let address = Address::new("page.html", 1, "interfaces", "a.User.html");
        assert_eq!(address.page, "interfaces/a.User.html");
        assert_eq!(address.follow("../types/a.Id.html"), Some("types/a.Id.html".to_owned()));
    }
}
