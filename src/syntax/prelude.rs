//! The part of the prelude that a program can ask for.
//!
//! It declares all there is besides a program, and a program names little of that. What it does not name, directly or by
//! way of what it names, is not parsed: small inputs cost what they are, rather than what the prelude is.

use std::ops::Range;

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

/// One declaration.
#[derive(Debug)]
struct Declaration {
    name: &'static str,
    /// Where the name stands of the module that it is declared in.
    module: Option<Range<usize>>,
    range: Range<usize>,
    state: State,
}

/// Declarations that are needed, one behind the other.
#[derive(Debug)]
pub(super) struct Needed {
    /// The bytes they are.
    pub range: Range<usize>,
    /// Where the name stands of the module that they are declared in.
    pub module: Option<Range<usize>>,
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

    /// All of it.
    pub(super) fn text(&self) -> &'static str {
        self.text
    }

    /// What is needed of the text and was not before, in its order.
    pub(super) fn take_needed(&mut self) -> Vec<Needed> {
        if self.declarations.is_empty() {
            self.read();
        }
        let mut pending = Vec::new();
        for name in std::mem::take(&mut self.asked) {
            self.need(&name, &mut pending);
        }
        while let Some(range) = pending.pop() {
            references(&self.text[range]).for_each(|word| self.need(word, &mut pending));
        }
        let mut needed: Vec<Needed> = Vec::new();
        for declaration in self.declarations.iter_mut().filter(|it| it.state == State::Needed) {
            declaration.state = State::Parsed;
            let Declaration { range, module, .. } = declaration;
            match needed.last_mut() {
                Some(last) if last.range.end == range.start => last.range.end = range.end,
                Some(_) | None => needed.push(Needed { range: range.clone(), module: module.clone() }),
            }
        }
        needed
    }

    fn read(&mut self) {
        self.declarations = declarations(self.text);
        for (number, declaration) in self.declarations.iter().enumerate() {
            self.by_name.entry(declaration.name).or_default().push(number);
        }
    }

    /// Notes that what bears a name is needed. What was not before is pending: its own names are to be looked at.
    fn need(&mut self, name: &str, pending: &mut Vec<Range<usize>>) {
        let mut note = |declaration: &mut Declaration| {
            if declaration.state == State::Unasked {
                declaration.state = State::Needed;
                pending.push(declaration.range.clone());
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

/// The declarations of the text, each of which goes on until the next, or until its module ends.
fn declarations(text: &'static str) -> Vec<Declaration> {
    let mut found: Vec<Declaration> = Vec::new();
    let mut module = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let range = at..at + line.len();
        at = range.end;
        let indent = if module.is_some() { "  " } else { "" };
        let begins = line.strip_prefix(indent).filter(|own| own.starts_with(|c: char| c.is_ascii_lowercase()));
        if module.is_some() && line.starts_with('}') {
            module = None;
        } else if let Some(name) = line.strip_prefix("declare module \"") {
            let start = at - name.len();
            module = name.find('"').map(|length| start..start + length);
        } else if let Some(name) = begins.and_then(declared_name) {
            found.push(Declaration { name, module: module.clone(), range, state: State::Unasked });
        } else if let Some(last) = found.last_mut().filter(|last| last.range.end == range.start) {
            last.range.end = range.end;
        }
    }
    found
}

/// The name in the first line of a declaration.
fn declared_name(line: &str) -> Option<&str> {
    let mut words = line.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '$'));
    words.find(|word| !KEYWORDS.contains(word)).filter(|name| !name.is_empty())
}

/// What stands before the name of a declaration.
const KEYWORDS: [&str; 8] = ["declare", "interface", "type", "var", "const", "function", "class", "namespace"];

#[cfg(test)]
mod tests {
    use super::{Needed, Prelude, references};

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
        taken(&mut Prelude::new(TEXT, names))
    }

    /// What is needed now, with the names of modules before what is in them.
    fn taken(prelude: &mut Prelude) -> String {
        let text = |needed: Needed| {
            let module = needed.module.map(|name| format!("{}: ", &TEXT[name])).unwrap_or_default();
            module + &TEXT[needed.range]
        };
        prelude.take_needed().into_iter().map(text).collect()
    }

    #[test]
    fn nothing_is_asked_for() {
        assert_eq!(needed(&["Other"]), "");
    }

    #[test]
    fn what_was_taken_is_not_taken_again() {
        let mut prelude = Prelude::new(TEXT, &["Error"]);
        assert!(taken(&mut prelude).contains("Cause"));
        prelude.ask_all(&["Cause".into(), "Unused".into()]);
        assert_eq!(taken(&mut prelude).lines().next(), Some("type Unused = string;"));
        assert_eq!(taken(&mut prelude), "");
    }

    #[test]
    fn what_is_named_by_what_is_named_comes_along() {
        let text = needed(&["fetch"]);
        assert!(text.contains("class URL") && text.contains("declare var Error") && text.contains("type Cause"));
        assert!(!text.contains("Unused") && !text.contains("Partial"));
    }

    #[test]
    fn what_a_module_declares_is_needed_as_that() {
        let text = needed(&["globalThis"]);
        assert!(text.contains("host:   class URL {\n    error: Error;\n  }\n  function fetch(): URL;\n"));
        assert!(text.starts_with("type Partial") && !text.contains("declare module") && !text.contains("host: }"));
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
