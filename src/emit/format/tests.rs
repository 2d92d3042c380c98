//! The layout says what the tokens say: what it has no place for would be lost without a word.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use quote::ToTokens;

use super::item_text;

/// Fails where the text has other tokens than it was made of. Each item that a unit test generates is asked, and
/// those of all cases are in `builder`.
pub(super) fn assert_nothing_is_lost(tokens: TokenStream, text: &str) {
    let [before, after] = [tokens, text.parse().expect("it is Rust")].map(words);
    if before != after {
        let same = before.bytes().zip(after.bytes()).take_while(|(before, after)| before == after).count();
        let near = |words: &str| {
            String::from_utf8_lossy(&words.as_bytes()[same.saturating_sub(40)..]).chars().take(80).collect::<String>()
        };
        panic!("`{}` became `{}` in\n{text}", near(&before), near(&after));
    }
}

/// What rustfmt's rules have no word for, and the layout adds.
const ADDED: &str = "allow clippy : : too_many_lines ";

/// The tokens but for commas and braces, which the layout adds and takes away. Attributes are what is in them: it joins
/// and parts them.
fn words(tokens: TokenStream) -> String {
    let mut words = String::new();
    write_words(tokens, &mut words);
    words
}

fn write_words(tokens: TokenStream, words: &mut String) {
    let mut tokens = tokens.into_iter().peekable();
    let mut after_serde = false;
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {}
            TokenTree::Punct(punct) if punct.as_char() == '#' && attribute(tokens.peek()).is_some() => {
                let Some(TokenTree::Group(attribute)) = tokens.next() else { continue };
                after_serde = write_attribute(&attribute, after_serde, words);
                continue;
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("( ", ") "),
                    Delimiter::Bracket => ("[ ", "] "),
                    Delimiter::Brace | Delimiter::None => ("", ""),
                };
                words.push_str(open);
                write_words(group.stream(), words);
                words.push_str(close);
            }
            other => _ = write!(words, "{other} "),
        }
        after_serde = false;
    }
}

fn attribute(token: Option<&TokenTree>) -> Option<&Group> {
    match token {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => Some(group),
        Some(TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_)) | None => None,
    }
}

/// Whether it was serde's, of which several in a row say what one says.
fn write_attribute(attribute: &Group, after_serde: bool, words: &mut String) -> bool {
    let mut tokens = attribute.stream().into_iter();
    let name = tokens.next().map(|name| name.to_string()).unwrap_or_default();
    let start = words.len();
    let is_serde = name == "serde";
    if !(is_serde && after_serde) {
        _ = write!(words, "{name} ");
    }
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                write_words(group.stream(), words)
            }
            // A line of documentation each, and the space behind it is none.
            TokenTree::Literal(text) if name == "doc" => {
                words.truncate(start);
                let text = syn::parse2::<syn::LitStr>(text.into_token_stream()).expect("it is a text").value();
                for line in text.split('\n') {
                    _ = writeln!(words, "{}", line.trim_end());
                }
            }
            other => write_words(other.into(), words),
        }
    }
    if &words[start..] == ADDED {
        words.truncate(start);
    }
    is_serde
}

#[test]
#[should_panic(expected = "became")]
fn a_lost_word_is_found() {
    assert_nothing_is_lost("match of { Some(it) if it > 1 => it }".parse().unwrap(), "match of { Some(it) => it }");
}

#[test]
#[should_panic(expected = "became")]
fn a_lost_attribute_is_found() {
    assert_nothing_is_lost("#[inline] #[serde(a, b)] struct A;".parse().unwrap(), "#[serde(a)] #[serde(b)] struct A;");
}

#[test]
fn attributes_are_joined_and_parted() {
    let parted = "#[serde(a)] #[serde(b = \"c\")] /// d\n/// e\nstruct A;";
    assert_nothing_is_lost("#[serde(a, b = \"c\")] #[doc = \" d\\n e\"] struct A;".parse().unwrap(), parted);
}

#[test]
fn attributes_stand_before_statements() {
    let text = "impl A {
    fn a(#[cfg(debug_assertions)] self) {
        #[allow(unused_variables)]
        let a = 1;
        #[cfg(debug_assertions)]
        b();
        #[cfg(debug_assertions)]
        c!();
        #[cfg(debug_assertions)]
        {
            d();
        }
        #[allow(clippy::no_effect)]
        e = 1;
        match f {
            #[cfg(debug_assertions)]
            Some(it) => it,
            #[allow(clippy::match_same_arms)]
            None => {
                let it = 1;
                it
            }
        }
    }
}
";
    assert_eq!(item_text(text.parse().unwrap(), 0), text);
}

#[test]
fn what_is_not_generated_is_not_lost() {
    for item in [
        "enum A { B = 1, C }",
        "struct A<T>(T) where T: Copy;",
        "struct A<T: ?Sized + for<'a> B<'a>>(Box<T>);",
        "unsafe impl<T> A for B<T> {}",
        "impl<T> A for B<T> where T: Copy {}",
        "impl !A for B {}",
        "impl A { async unsafe fn b<T>() where T: Copy {} }",
        "impl A { type B<T> = C<T>; }",
        "impl A { fn b() { 'c: for d in e { break 'c; } } }",
        "impl A { fn b() { 'c: while d { break 'c; } } }",
        "impl A { fn b() { let c = 'd: { break 'd 1; }; } }",
        "impl A { fn b() { c(move |d| -> u8 { d }); } }",
        "impl A { fn b() { #[c] let Some(d) = e else { return; }; } }",
        "impl A { fn b() { C { #[d] e: 1, #[f] g } } }",
    ] {
        // It is asked whether it says the same.
        item_text(item.parse().unwrap(), 0);
    }
}

/// The same around something, so many times.
fn nested(levels: usize, [open, inside, close]: [&str; 3]) -> String {
    format!("{}{inside}{}", open.repeat(levels), close.repeat(levels))
}

#[test]
fn what_is_nested_is_laid_out_once_for_each_level() {
    // What is laid out twice at each level is laid out 2^60 times at the last.
    let long = "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"";
    for [open, close] in [
        ["match a { B => ", ", _ => c }"],
        ["match a.b(LONG) { B => ", ", _ => c }"],
        ["match a { B if ", " => c, _ => d }"],
        ["match ", " { B => c, _ => d }"],
        ["match a { B => |c| ", ", _ => c }"],
        ["match a { B => &", ", _ => c }"],
        ["a(|b| ", ")"],
        ["a(LONG, |b| ", ")"],
        ["a(|b| b, |c| ", ")"],
        ["a(|b| { c; ", " })"],
        ["a.b(|c| ", ")?"],
        ["a.b(LONG).c(|d| ", ")"],
        ["a.b(|c| ", ").d(LONG)?.e(f)"],
        ["Ok(", ")"],
        ["a(", ")?"],
        ["a(b, ", ")"],
        ["a(b, &[", "])"],
        ["a!(", ")"],
        ["[LONG, ", "]"],
        ["(a, ", ")"],
        ["A { b: ", " }"],
        ["A { b: LONG, c: ", " }"],
        ["if a { ", " } else { b }"],
        ["if a { b } else { ", " }"],
        ["if a { b } else if c { ", " } else { d }"],
        ["if a(LONG) { ", " } else { b }"],
        ["if ", " { b } else { c }"],
        ["if let A = ", " { b }"],
        ["while ", " { b }"],
        ["for a in ", " { b }"],
        ["{ ", " }"],
        ["{ let a = ", "; a }"],
        ["{ a = ", "; }"],
        ["return ", ""],
        ["a = ", ""],
        ["a + ", ""],
        ["a(LONG) && b(", ")"],
        ["a::<[(); ", "]>()"],
    ] {
        let body = nested(60, [&open.replace("LONG", long), "z", close]);
        item_text(format!("impl A {{ fn a() {{ {body} }} }}").parse().unwrap(), 0);
    }
    for [open, close] in [["A<", ">"], ["A<(B, ", ")>"], ["&(B, ", ")"], ["[(", ",); 1]"], ["A<B, &(", ", B)>"]] {
        let body = nested(60, [open, "Z", close]);
        item_text(format!("struct A {{ a: {body} }} impl A {{ const A: {body} = 1; }}").parse().unwrap(), 0);
    }
    for [open, close] in [["a(", ")"], ["a(b, ", ")"], ["a(b = \"c\", d(", "))"]] {
        let body = nested(60, [open, "z", close]);
        item_text(format!("#[{body}] #[serde({body})] struct A;").parse().unwrap(), 0);
    }
}
