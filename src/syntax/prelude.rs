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
pub(super) struct Prelude<'a> {
    text: &'a str,
    declarations: Vec<Declaration<'a>>,
    by_name: FxHashMap<&'a str, Vec<usize>>,
    /// Those that are asked for.
    needed: Vec<bool>,
    /// Those whose own names were not looked at yet.
    pending: Vec<usize>,
}

/// One declaration; what holds others, the lines that it opens and closes with, has no name and is always there.
struct Declaration<'a> {
    name: Option<&'a str>,
    text: &'a str,
}

impl<'a> Prelude<'a> {
    /// The prelude, of which nothing is asked for but `always`.
    pub(super) fn new(text: &'a str, always: &[&str]) -> Self {
        let mut prelude = Self {
            text,
            declarations: declarations(text),
            by_name: FxHashMap::default(),
            needed: Vec::new(),
            pending: Vec::new(),
        };
        for (number, declaration) in prelude.declarations.iter().enumerate() {
            prelude.needed.push(declaration.name.is_none());
            if let Some(name) = declaration.name {
                prelude.by_name.entry(name).or_default().push(number);
            }
        }
        always.iter().for_each(|name| prelude.ask(name));
        prelude
    }

    /// Takes in the names of a file.
    pub(super) fn ask_all(&mut self, names: &[Atom]) {
        names.iter().for_each(|name| self.ask(name));
    }

    fn ask(&mut self, name: &str) {
        if name == GLOBAL_THIS {
            let all = (0..self.declarations.len()).collect::<Vec<_>>();
            all.into_iter().for_each(|number| self.need(number));
        } else if let Some(found) = self.by_name.get(name) {
            found.clone().into_iter().for_each(|number| self.need(number));
        }
    }

    fn need(&mut self, number: usize) {
        if !std::mem::replace(&mut self.needed[number], true) {
            self.pending.push(number);
        }
    }

    /// The text, with blanks where nothing is asked for, so that every place in it stays what it is.
    pub(super) fn into_needed(mut self) -> String {
        while let Some(number) = self.pending.pop() {
            references(self.declarations[number].text).for_each(|word| self.ask(word));
        }
        let mut needed = String::with_capacity(self.text.len());
        for (declaration, is_needed) in self.declarations.iter().zip(&self.needed) {
            match is_needed {
                true => needed.push_str(declaration.text),
                false => needed.extend(std::iter::repeat_n(' ', declaration.text.len())),
            }
        }
        needed
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
fn declarations(text: &str) -> Vec<Declaration<'_>> {
    let mut found: Vec<(usize, Option<&str>)> = vec![(0, None)];
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
    let declaration = |(&(start, name), end)| Declaration { name, text: &text[start..end] };
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
        let text = Prelude::new(TEXT, names).into_needed();
        assert_eq!(text.len(), TEXT.len());
        text.split_inclusive('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn nothing_is_asked_for() {
        assert_eq!(needed(&["Other"]), "declare module \"host\" {\n}");
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
