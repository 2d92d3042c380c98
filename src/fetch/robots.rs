//! `robots.txt`, as RFC 9309 has it: which paths a crawler is asked to leave alone.

/// The name that a group of rules can address this crawler by.
const NAME: &str = "tserde";

/// No more of the file than this counts.
const LONGEST: usize = 500 << 10;

/// The rules for this crawler.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Robots {
    rules: Vec<Rule>,
    /// The seconds between requests that are asked for.
    pub(super) delay: Option<u64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    allows: bool,
    pattern: String,
}

impl Robots {
    /// Reads the groups for this crawler, or else those for all.
    pub(super) fn parse(text: &str) -> Self {
        let mut end = text.len().min(LONGEST);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let (mut own, mut general) = (None, None);
        // Whom the group is for, and whether a rule of it was read.
        let (mut is_own, mut is_general, mut has_rules) = (false, false, false);
        for line in text[..end].lines() {
            let Some((key, value)) = line.split('#').next().unwrap_or_default().split_once(':') else { continue };
            let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
            if key == "user-agent" {
                if has_rules {
                    (is_own, is_general, has_rules) = (false, false, false);
                }
                is_own |= value.eq_ignore_ascii_case(NAME);
                is_general |= value == "*";
                for (is_meant, group) in [(is_own, &mut own), (is_general, &mut general)] {
                    if is_meant {
                        group.get_or_insert_with(Self::default);
                    }
                }
                continue;
            }
            has_rules |= matches!(key.as_str(), "allow" | "disallow" | "crawl-delay");
            for (is_meant, group) in [(is_own, &mut own), (is_general, &mut general)] {
                if let Some(group) = group.as_mut().filter(|_| is_meant) {
                    group.add(&key, value);
                }
            }
        }
        own.or(general).unwrap_or_default()
    }

    fn add(&mut self, key: &str, value: &str) {
        match key {
            // An empty rule forbids nothing.
            "allow" | "disallow" if !value.is_empty() => {
                self.rules.push(Rule { allows: key == "allow", pattern: value.to_owned() });
            }
            "crawl-delay" => {
                let seconds = value.parse::<f64>().ok().filter(|seconds| (0.0..1e6).contains(seconds));
                self.delay = self.delay.max(seconds.map(|seconds| seconds.ceil() as u64));
            }
            _ => {}
        }
    }

    /// The rule that forbids a path, if one does: the longest that fits decides, and one that allows before one that
    /// does not.
    pub(super) fn forbids(&self, path: &str) -> Option<&str> {
        let fitting = self.rules.iter().filter(|rule| fits(&rule.pattern, path));
        let longest = fitting.max_by_key(|rule| (rule.pattern.len(), rule.allows))?;
        (!longest.allows).then_some(longest.pattern.as_str())
    }
}

/// Whether a path begins as a pattern says, in which `*` is anything and a `$` at the end is the end of the path.
fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, to_the_end) = match pattern.strip_suffix('$') {
        Some(pattern) => (pattern, true),
        None => (pattern, false),
    };
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| path.strip_prefix(first)) else { return false };
    let Some(last) = parts.next_back() else { return !to_the_end || rest.is_empty() };
    // The first place is as good as any: what is behind it is the more.
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    if to_the_end { rest.ends_with(last) } else { rest.contains(last) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_own_group_stands_before_the_one_for_all() {
        let robots = Robots::parse(
            "User-agent: *\nDisallow: /\nCrawl-delay: 9\n\nUser-Agent: Other\nUSER-AGENT: TSerde # us\nDisallow: /private\nAllow: /private/api\nCrawl-delay: 1.5\n",
        );
        assert_eq!(robots.forbids("/docs/"), None);
        assert_eq!(robots.forbids("/private/x"), Some("/private"));
        assert_eq!(robots.forbids("/private/api/x"), None);
        assert_eq!(robots.delay, Some(2));
    }

    #[test]
    fn an_own_group_without_rules_allows_everything() {
        assert_eq!(Robots::parse("User-agent: tserde\nDisallow:\n\nUser-agent: *\nDisallow: /").forbids("/x"), None);
    }

    #[test]
    fn groups_of_one_crawler_are_one() {
        let robots =
            Robots::parse("User-agent: *\nDisallow: /a\nUser-agent: x\nDisallow: /b\nUser-agent: *\nDisallow: /c");
        assert_eq!(["/a", "/b", "/c"].map(|path| robots.forbids(path).is_some()), [true, false, true]);
    }

    #[test]
    fn patterns_fit_as_they_are_meant() {
        for (pattern, path, fit) in [
            ("/a", "/ab", true),
            ("/a$", "/ab", false),
            ("/a$", "/a", true),
            ("/*.html", "/x/y.html?z", true),
            ("/*.html$", "/x/y.html?z", false),
            ("/*.html$", "/a.html/b.html", true),
            ("/a*b*c", "/a-c-b-c", true),
            ("/a*b*c", "/a-c-b", false),
            ("*", "/", true),
        ] {
            assert_eq!(fits(pattern, path), fit, "{pattern} {path}");
        }
        let robots = Robots::parse("User-agent: *\nDisallow: /x\nAllow: /x");
        assert_eq!(robots.forbids("/x"), None);
    }

    #[test]
    fn what_is_no_such_file_forbids_nothing() {
        for text in ["", "<html>Not found</html>", "Disallow: /", "\u{0}\u{fffd}:::"] {
            assert_eq!(Robots::parse(text), Robots::default(), "{text}");
        }
    }
}
