//! The part of the prelude that a program can ask for.
//!
//! It declares all there is besides a program, and a program names little of that. What it does not name, directly or by
//! way of what it names, is not parsed: small inputs cost what they are, rather than what the prelude is.

use rustc_hash::FxHashMap;

use super::Atom;

/// The name that has every other one as its member.
const GLOBAL_THIS: &str = "globalThis";

/// What the declarations of the prelude are, by the lines they stand in.
///
/// A declaration begins at the start of a line, in a module two spaces further in, and goes on until the next.
#[derive(Debug, Default)]
pub(super) struct Prelude {
    text: &'static str,
    /// The names that are asked for, and were not looked up yet.
    asked: Vec<Atom>,
    /// Those of the text, once the first is looked up.
    declarations: Vec<Declaration>,
    by_name: FxHashMap<&'static str, Vec<usize>>,
}

/// One declaration; what holds others, the lines that it opens and closes with, has no name and is always there.
#[derive(Debug)]
struct Declaration {
    name: Option<&'static str>,
    text: &'static str,
    state: State,
}

/// How far a declaration is on its way to the parser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Unasked,
    Needed,
    Parsed,
}

impl Prelude {
    /// The prelude, of which nothing is asked for but `always`.
    pub(super) fn new(text: &'static str, always: &[&str]) -> Self {
        Self { text, asked: always.iter().map(|name| (*name).into()).collect(), ..Self::default() }
    }

    /// Takes in the names of a file.
    pub(super) fn ask_all(&mut self, names: &[Atom]) {
        self.asked.extend_from_slice(names);
    }

    /// What is needed of the text and was not before, if there is any: with blanks for all else, so that every place in
    /// it stays what it is.
    pub(super) fn take_needed(&mut self) -> Option<String> {
        if self.declarations.is_empty() {
            self.read();
        }
        let mut pending = Vec::new();
        for name in std::mem::take(&mut self.asked) {
            self.need(&name, &mut pending);
        }
        if pending.is_empty() {
            return None;
        }
        while let Some(text) = pending.pop() {
            references(text).for_each(|word| self.need(word, &mut pending));
        }
        let mut needed = String::with_capacity(self.text.len());
        for declaration in &mut self.declarations {
            if declaration.name.is_none() || declaration.state == State::Needed {
                needed.push_str(declaration.text);
                declaration.state = State::Parsed;
            } else {
                needed.push_str(&" ".repeat(declaration.text.len()));
            }
        }
        Some(needed)
    }

    fn read(&mut self) {
        self.declarations = declarations(self.text);
        for (number, declaration) in self.declarations.iter().enumerate() {
            if let Some(name) = declaration.name {
                self.by_name.entry(name).or_default().push(number);
            }
        }
    }

    /// Notes that what bears a name is needed. The text of what was not before is pending: its own names are to be
    /// looked at.
    fn need(&mut self, name: &str, pending: &mut Vec<&'static str>) {
        let mut note = |declaration: &mut Declaration| {
            if declaration.state == State::Unasked {
                declaration.state = State::Needed;
                pending.push(declaration.text);
            }
        };
        if name == GLOBAL_THIS {
            self.declarations.iter_mut().for_each(note);
        } else if let Some(numbers) = self.by_name.get(name) {
            numbers.iter().for_each(|&number| note(&mut self.declarations[number]));
        }
    }
}

/// The words of a declaration that may be names of others: not those of members and parameters, which a colon or a
/// parenthesis follows.
fn references(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$');
    let mut rest = text;
    std::iter::from_fn(move || {
        let word = rest.trim_start_matches(|c| !is_part(c));
        let end = word.find(|c| !is_part(c)).unwrap_or(word.len());
        rest = &word[end..];
        (end > 0).then(|| (&word[..end], rest))
    })
    .filter(|(_, behind)| !["(", ":", "?:"].iter().any(|mark| behind.starts_with(mark)))
    .map(|(word, _)| word)
}

/// The text, cut where a declaration begins.
fn declarations(text: &'static str) -> Vec<Declaration> {
    let mut found: Vec<(usize, Option<&'static str>)> = vec![(0, None)];
    let mut is_in_module = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let own = line.trim_start_matches(' ');
        let indent = line.len() - own.len();
        if is_in_module && line.starts_with('}') {
            is_in_module = false;
            found.push((at, None));
        } else if indent == if is_in_module { 2 } else { 0 } && own.starts_with(|c: char| c.is_ascii_lowercase()) {
            let mut words = own.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '$'));
            let name = words.find(|word| !KEYWORDS.contains(word)).filter(|name| !name.is_empty());
            is_in_module |= own.starts_with("declare module");
            found.push((at, name));
        }
        at += line.len();
    }
    let ends = found.iter().skip(1).map(|(start, _)| *start).chain([text.len()]);
    let declaration = |(&(start, name), end)| Declaration { name, text: &text[start..end], state: State::Unasked };
    found.iter().zip(ends).map(declaration).collect()
}

/// What stands before the name of a declaration. A module's name is no word.
const KEYWORDS: [&str; 9] =
    ["declare", "interface", "type", "var", "const", "function", "class", "namespace", "module"];

#[cfg(test)]
mod tests {
    use super::{Prelude, references};

    const TEXT: &str = "\
type Partial<T> = { [K in keyof T]?: T[K] };
interface Error {
  cause?: Cause;
}
declare var Error: Error;
type Cause = string;
type Unused = string;
// Of hosts.
declare module \"host\" {
  class URL {
    error: Error;
  }
  function fetch(): URL;
  namespace globalThis {}
}
";

    fn needed(names: &[&str]) -> String {
        let text = Prelude::new(TEXT, names).take_needed().unwrap_or_default();
        assert!(text.is_empty() || text.len() == TEXT.len());
        text.split_inclusive('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn nothing_is_asked_for() {
        assert_eq!(needed(&["Other"]), "");
    }

    #[test]
    fn what_was_taken_is_not_taken_again() {
        let mut prelude = Prelude::new(TEXT, &["Error"]);
        assert!(prelude.take_needed().is_some_and(|text| text.contains("Cause")));
        prelude.ask_all(&["Cause".into(), "Unused".into()]);
        assert_eq!(
            prelude.take_needed().unwrap_or_default().trim_start().lines().next(),
            Some("type Unused = string;")
        );
        assert_eq!(prelude.take_needed(), None);
    }

    #[test]
    fn what_is_named_by_what_is_named_comes_along() {
        let text = needed(&["fetch"]);
        assert!(text.contains("class URL") && text.contains("declare var Error") && text.contains("type Cause"));
        assert!(!text.contains("Unused") && !text.contains("Partial"));
    }

    #[test]
    fn names_of_members_and_parameters_are_none_of_others() {
        let found: Vec<_> = references("interface A extends B.C { a(b?: D, ...c: E): F<G>; h: I[] }").collect();
        assert_eq!(found.join(" "), "interface A extends B C D E F G I");
    }

    #[test]
    fn all_is_a_member_of_global_this() {
        assert!(needed(&["globalThis"]).contains("Unused"));
    }
}
