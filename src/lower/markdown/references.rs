//! Links whose address stands at another place of the text: `[text][name]` and `[name]`, where there is a `[name]: https://…`.

use super::{fence::Fence, inline::is_url};

/// The addresses that a text has names for.
#[derive(Debug, Default)]
pub(super) struct References(Vec<(String, String)>);

impl References {
    /// Takes the lines that give addresses names out of a text.
    pub(super) fn take(lines: &mut Vec<&str>) -> Self {
        let mut found = Self::default();
        if !lines.iter().any(|line| definition(line).is_some()) {
            return found;
        }
        let mut open: Option<Fence<'_>> = None;
        lines.retain(|line| {
            if let Some(fence) = &open {
                if fence.is_closed_by(line) {
                    open = None;
                }
                return true;
            }
            open = Fence::open(line);
            let Some((name, url)) = definition(line) else { return true };
            // Of several of one name the first counts.
            found.0.push((folded(name), url.to_owned()));
            false
        });
        found
    }

    /// The address that a name stands for.
    pub(super) fn url(&self, name: &str) -> Option<&str> {
        if self.0.is_empty() {
            return None;
        }
        let name = folded(name);
        self.0.iter().find(|(known, _)| *known == name).map(|(_, url)| &**url)
    }
}

/// The name and the address of `[name]: https://… "title"`.
fn definition(line: &str) -> Option<(&str, &str)> {
    let inner = line.trim_start();
    let (name, rest) = inner.strip_prefix('[')?.split_once("]:")?;
    let target = rest.split_whitespace().next()?;
    let url = target.strip_prefix('<').and_then(|url| url.strip_suffix('>')).unwrap_or(target);
    let is_definition = line.len() - inner.len() < 4 && !name.is_empty() && !name.contains(['[', ']']);
    (is_definition && is_url(url) && !url.contains(['<', '>', '(', ')'])).then_some((name, url))
}

/// A name as it is compared: letters of either case are the same, and so are all spaces.
fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
