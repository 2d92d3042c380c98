//! From the tokens of an item to its text.

use std::fmt::Write as _;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

use super::json::{SCHEMA, write_schema};

/// The width up to which a line is joined again that was broken earlier; rustfmt's.
const WIDTH: usize = 100;

/// The text of an item and its implementations, an empty line between them. `level` is how deep it will stand.
pub(super) fn item_text(tokens: TokenStream, level: usize) -> String {
    // What the user adds as written may be no Rust; then rustc says so where the file is compiled.
    let Ok(file) = syn::parse2::<syn::File>(tokens.clone()) else {
        return format!("{tokens}\n");
    };
    let mut text = String::new();
    for item in file.items {
        if !text.is_empty() {
            text.push('\n');
        }
        if let syn::Item::Macro(call) = item {
            write_call(&mut text, &call.mac);
            continue;
        }
        let has_members = matches!(item, syn::Item::Impl(_));
        let item = prettyplease::unparse(&syn::File { shebang: None, attrs: Vec::new(), items: vec![item] });
        let item = joined(&item, WIDTH - 4 * level);
        text.push_str(&if has_members { spaced(&item) } else { item });
    }
    text
}

/// The call of a macro that is given a struct, of which rustfmt leaves every field where it is.
fn write_call(text: &mut String, call: &syn::Macro) {
    let spelt = |tokens: TokenStream| tokens.to_string().replace(" :: ", "::");
    let _ = writeln!(text, "{}! {{", spelt(call.path.to_token_stream()));
    let mut head = String::new();
    for token in call.tokens.clone() {
        let TokenTree::Group(fields) = token else {
            head.push_str(&token.to_string());
            head.push_str(if token.to_string() == "," { " " } else { "" });
            continue;
        };
        let _ = writeln!(text, "    {head} {{");
        let fields: Vec<TokenTree> = fields.stream().into_iter().collect();
        for field in fields.split(|token| matches!(token, TokenTree::Punct(it) if it.as_char() == ',')) {
            let field: String = field.iter().map(spelt_in_call).collect();
            let end = if field.is_empty() || field.starts_with("..") { "" } else { "," };
            text.push_str(&if field.is_empty() { String::new() } else { format!("        {field}{end}\n") });
        }
        text.push_str("    }\n}\n");
    }
}

/// A token of a field: `name: required("key")`.
fn spelt_in_call(token: &TokenTree) -> String {
    match token {
        TokenTree::Punct(it) if it.as_char() == ':' => ": ".to_owned(),
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) | TokenTree::Group(_) => token.to_string(),
    }
}

/// Laid out as rustfmt does where prettyplease does otherwise: attributes and heads of functions and implementations in
/// one line, where they fit, and lists of strings in full lines.
fn joined(item: &str, width: usize) -> String {
    let mut text = String::with_capacity(item.len());
    let mut lines = item.lines().peekable();
    while let Some(line) = lines.next() {
        let start = line.trim_start();
        let indent = &line[..line.len() - start.len()];
        let is_head = start.starts_with("fn ") || start.starts_with("pub fn ");
        if start.starts_with("//") {
            // What looks like code in documentation is none of ours.
            _ = writeln!(text, "{line}");
        } else if start.starts_with(SCHEMA) {
            let end = format!("{indent})");
            let mut inner = line.to_owned();
            if line.ends_with('(') {
                lines.by_ref().take_while(|line| *line != end).for_each(|line| {
                    let line = line.trim_start();
                    inner.push_str(if line.starts_with('.') { "" } else { " " });
                    inner.push_str(line);
                });
            }
            let inner = inner.trim_start().trim_start_matches(SCHEMA).trim().trim_end_matches(')');
            write_schema(&mut text, inner, indent, width);
        } else if start.starts_with("#[") && line.ends_with('(') {
            let (inner, end) = rest_of(indent, &mut lines);
            write_attribute(&mut text, line, &inner, end, width);
        } else if let Some((head, inner)) = start.strip_suffix(")]").and_then(|_| flat_attribute(line)) {
            write_attribute(&mut text, head, &[inner], ")]", width);
        } else if line.ends_with('(') && is_head || line.ends_with('<') && !start.starts_with("impl") {
            let (inner, end) = rest_of(indent, &mut lines);
            write_head(&mut text, line, &inner, end, width);
        } else if let Some((pattern, inner)) = arm_with_one_expression(line, indent, lines.clone()) {
            let count = inner.len() + 1;
            lines.by_ref().take(count).for_each(drop);
            let (first, rest) = inner.split_first().unwrap_or((&"", &[]));
            let body: Vec<String> =
                rest.iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect();
            let arm =
                [format!("{pattern}{}", first.trim_start())].into_iter().chain(body).collect::<Vec<_>>().join("\n");
            let arm = joined(&arm, width);
            let is_block = arm.lines().next().is_some_and(|line| line.ends_with("=> {"));
            _ = writeln!(text, "{}{}", arm.trim_end(), if is_block { "" } else { "," });
        } else if let Some(arm) = short_arm(line, indent, lines.clone(), width) {
            lines.by_ref().take(2).for_each(drop);
            _ = writeln!(text, "{arm}");
        } else if line.ends_with(['(', '[']) && !start.starts_with("impl") {
            let (inner, end) = rest_of(indent, &mut lines);
            write_list(&mut text, line, &inner, end, width);
        } else if let Some(link) = only_link(indent, lines.clone())
            && line.chars().count() + link.chars().count() <= width
        {
            lines.next();
            _ = writeln!(text, "{line}{link}");
        } else if line.starts_with("impl") && !line.ends_with('{') {
            let mut head = vec![line];
            for next in lines.by_ref() {
                head.push(next.trim());
                if next.ends_with('{') {
                    break;
                }
            }
            write_impl(&mut text, &head, width);
        } else if is_string(start) && lines.peek().is_some_and(|next| is_string(next.trim_start())) {
            let mut strings = vec![start.trim_end_matches(',')];
            while let Some(next) = lines.next_if(|next| is_string(next.trim_start())) {
                strings.push(next.trim_start().trim_end_matches(','));
            }
            fill(&mut text, &strings, indent.len(), width);
        } else {
            write_line(&mut text, line, indent, width);
        }
    }
    text
}

/// A line that is one in rustfmt's layout too, or too much for one.
fn write_line(text: &mut String, line: &str, indent: &str, width: usize) {
    let start = line.trim_start();
    let branches =
        start.strip_prefix("if ").filter(|_| start.len() > BRANCHES_WIDTH).and_then(|it| it.split_once(" else "));
    let fields = start.strip_prefix("Ok(Self { ").and_then(|it| it.strip_suffix(" })"));
    if let Some((condition, (yes, no))) =
        branches.and_then(|(yes, no)| Some((yes.split_once(" { ")?.0, (yes.split_once(" { ")?.1, no))))
        && let (Some(yes), Some(no)) =
            (yes.strip_suffix(" }"), no.strip_prefix("{ ").and_then(|no| no.strip_suffix(" }")))
    {
        _ = writeln!(
            text,
            "{indent}if {condition} {{\n{indent}    {yes}\n{indent}}} else {{\n{indent}    {no}\n{indent}}}"
        );
    } else if let Some(fields) = fields.filter(|fields| fields.len() > FIELDS_WIDTH) {
        _ = writeln!(text, "{indent}Ok(Self {{");
        for field in fields.split(", ") {
            _ = writeln!(text, "{indent}    {field},");
        }
        _ = writeln!(text, "{indent}}})");
    } else if let Some((head, parts, end)) = long_tuple(start).or_else(|| call_in_call(start)) {
        _ = writeln!(text, "{indent}{head}");
        for part in parts_of(parts) {
            _ = writeln!(text, "{indent}    {part},");
        }
        _ = writeln!(text, "{indent}{end}");
    } else if let Some((name, value)) = start.split_once(" = ").filter(|(name, _)| name.contains("const "))
        && line.chars().count() > width
    {
        _ = writeln!(text, "{indent}{name} =\n{indent}    {value}");
    } else {
        _ = writeln!(text, "{line}");
    }
}

/// A field that is a tuple too long for a line: what comes before its parts, those, and what comes after.
fn long_tuple(start: &str) -> Option<(&str, &str, &str)> {
    let at = start.find(": (").filter(|_| start.starts_with("pub "))? + 3;
    let parts = start[at..].strip_suffix("),")?;
    (parts.len() > LIST_WIDTH).then(|| (&start[..at], parts, "),"))
}

/// A call whose only argument is a call too long for it, the value of a match arm perhaps: what comes before the arguments
/// of the inner call, those, and what comes after.
fn call_in_call(start: &str) -> Option<(&str, &str, &str)> {
    let call = start.rsplit_once("=> ").map_or(start, |(_, call)| call);
    let call = call.strip_prefix("return ").unwrap_or(call);
    let outer = call.find('(').filter(|at| call[..*at].chars().all(char::is_alphanumeric))? + 1;
    let argument = call[outer..].trim_end_matches([',', ';']).strip_suffix(')')?;
    let inner = argument.find('(')? + 1;
    let is_call =
        argument.ends_with(')') && argument[..inner - 1].chars().all(|it| it.is_alphanumeric() || "_:".contains(it));
    let is_long = argument.chars().count() > LIST_WIDTH && parts_of(argument).len() == 1;
    let from = start.len() - call.len() + outer + inner;
    let to = start.trim_end_matches([',', ';']).len() - 2;
    (is_call && is_long).then(|| (&start[..from], &start[from..to], &start[to..]))
}

/// The lines up to the parenthesis that closes what this indentation began, and from there on.
fn rest_of<'t>(indent: &str, lines: &mut impl Iterator<Item = &'t str>) -> (Vec<&'t str>, &'t str) {
    let mut inner = Vec::new();
    for line in lines {
        match line.strip_prefix(indent).filter(|rest| rest.starts_with([')', ']', '>'])) {
            Some(rest) => return (inner, rest),
            None => inner.push(line),
        }
    }
    (inner, "")
}

/// `#[derive(` and what is in it, of an attribute in one line.
fn flat_attribute(line: &str) -> Option<(&str, &str)> {
    let start = line.trim_start();
    let at = start.strip_prefix("#[").and_then(|rest| rest.find('('))? + line.len() - start.len() + 3;
    Some((&line[..at], line[at..].strip_suffix(")]")?))
}

/// A match arm with nothing but one call or one match in its braces, which rustfmt takes away: what comes before them, and
/// the lines in them.
fn arm_with_one_expression<'t>(
    line: &'t str,
    indent: &str,
    lines: impl Iterator<Item = &'t str>,
) -> Option<(&'t str, Vec<&'t str>)> {
    let pattern = line.strip_suffix("=> {")?.len() + "=> ".len();
    let is_end = |line: &str| line.strip_prefix(indent) == Some("}");
    let inner: Vec<&str> = lines.take_while(|line| !is_end(line)).collect();
    let (first, rest) = inner.split_first()?;
    let first = first.strip_prefix(indent)?.strip_prefix("    ")?;
    let (last, between) = rest.split_last()?;
    let is_deeper = |line: &&str| line.strip_prefix(indent).is_some_and(|line| line.starts_with("     "));
    let opens = !first.starts_with("if ") && !first.starts_with("let ") && first.ends_with(['(', '{']);
    let closes = matches!(last.strip_prefix(indent)?.strip_prefix("    ")?, ")" | "}");
    (opens && closes && between.iter().all(is_deeper)).then(|| (&line[..pattern], inner.clone()))
}

/// A match arm with one line in its braces that fits behind the pattern, as one line.
fn short_arm<'t>(line: &str, indent: &str, mut lines: impl Iterator<Item = &'t str>, width: usize) -> Option<String> {
    let pattern = line.strip_suffix("=> {")?;
    let value = lines.next()?.strip_prefix(indent)?.strip_prefix("    ")?;
    let is_call = value.ends_with(')') && !value.starts_with(' ') && lines.next()?.strip_prefix(indent) == Some("}");
    let arm = format!("{pattern}=> {value},");
    (is_call && arm.chars().count() <= width).then_some(arm)
}

/// A match arm with a call of few arguments that does not fit behind the pattern, and fits into a line of its own.
fn arm_in_block(head: &str, words: &str, end: &str, width: usize) -> Option<String> {
    let (pattern, call) = head.split_once("=> ").filter(|_| words.chars().count() <= LIST_WIDTH)?;
    let indent = &head[..head.len() - head.trim_start().len()];
    let line = format!("{indent}    {call}{words}{}", end.trim_end_matches(','));
    (line.chars().count() <= width).then(|| format!("{pattern}=> {{\n{line}\n{indent}}}"))
}

/// The one call that is made on what the line above says, if it is in one line.
fn only_link<'t>(indent: &str, mut lines: impl Iterator<Item = &'t str>) -> Option<&'t str> {
    let link = lines.next()?.strip_prefix(indent)?.strip_prefix("    ").filter(|link| link.starts_with('.'))?;
    let is_last = lines.next().is_none_or(|next| !next.trim_start().starts_with('.'));
    (is_last && !link.ends_with(['(', '{', '['])).then_some(link)
}

/// Arguments or elements, in one line if they are few.
fn write_list(text: &mut String, head: &str, inner: &[&str], end: &str, width: usize) {
    let words = inner.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    let words = words.trim_end_matches(',');
    let flat = format!("{head}{words}{end}");
    if words.chars().count() <= LIST_WIDTH && flat.chars().count() <= width {
        _ = writeln!(text, "{flat}");
    } else if let Some(block) = arm_in_block(head, words, end, width) {
        _ = writeln!(text, "{block}");
    } else {
        let indent = &head[..head.len() - head.trim_start().len()];
        let inner = match inner {
            // What a variant holds stands behind its attribute.
            [attribute, held] if attribute.trim_start().starts_with("#[") => {
                format!("{attribute} {}", held.trim_start())
            }
            _ => joined(&inner.join("\n"), width),
        };
        let lines: Vec<&str> = inner.lines().collect();
        if let ([call], true) = (&lines[..], head.ends_with("Err("))
            && let Some((path, argument)) = call.trim().trim_end_matches(',').split_once("(\"")
            && let Some(argument) = argument.strip_suffix("\")")
        {
            _ = writeln!(text, "{head}{path}(\n{indent}    \"{argument}\",\n{indent}){end}");
            return;
        }
        if let Some((open, inner, close)) = only_list(&lines).filter(|_| head.ends_with('[')) {
            _ = writeln!(text, "{head}{open}\n{}\n{indent}{close}{end}", inner.join("\n"));
            return;
        }
        _ = writeln!(text, "{head}\n{}\n{indent}{end}", inner.trim_end());
    }
}

/// The tuple or list that is the only element of a list: how it opens, its lines, less deep by a level, how it closes.
fn only_list<'t>(lines: &[&'t str]) -> Option<(&'t str, Vec<&'t str>, &'t str)> {
    let [first, inner @ .., last] = lines else { return None };
    let (open, close) = (first.trim_start(), last.trim_start().trim_end_matches(','));
    let indent = &first[..first.len() - open.len()];
    let is_deeper = |line: &&str| line.strip_prefix(indent).is_some_and(|line| line.starts_with(' '));
    let is_whole = matches!((open, close), ("(", ")") | ("&[", "]")) && inner.iter().all(is_deeper);
    is_whole.then(|| (open, inner.iter().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect(), close))
}

/// The head of an implementation, given in lines; in two where it is too long for one.
fn write_impl(text: &mut String, head: &[&str], width: usize) {
    let mut flat = String::new();
    for part in head {
        if !flat.is_empty() && !flat.ends_with('<') && !part.starts_with('>') {
            flat.push(' ');
        }
        flat.push_str(part);
    }
    let flat = flat.replace(",>", ">");
    match flat.rsplit_once(" for ") {
        Some((of, ty)) if flat.chars().count() > width => {
            _ = writeln!(text, "{of}\n    for {}\n{{", ty.trim_end_matches(" {"));
        }
        Some(_) | None => _ = writeln!(text, "{flat}"),
    }
}

/// Whether a line is a string in a list of several lines.
fn is_string(line: &str) -> bool {
    line.starts_with('"') && line.ends_with("\",")
}

/// The longest `if` with an `else` that rustfmt leaves in a line.
const BRANCHES_WIDTH: usize = 50;
/// The longest fields of a struct's value that rustfmt leaves in a line.
const FIELDS_WIDTH: usize = 18;
/// The longest list of arguments or elements that rustfmt leaves in a line.
const LIST_WIDTH: usize = 60;
/// The longest list that rustfmt leaves in the line of its attribute, unless it is of derives.
const ATTRIBUTE_WIDTH: usize = 70;

/// An attribute with a list. Where that is too long for a line, it has a line of its own, or each part has one; serde
/// does not mind several attributes, of a few parts each.
fn write_attribute(text: &mut String, head: &str, inner: &[&str], end: &str, width: usize) {
    let words = inner.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    let words = words.trim_end_matches(',');
    let indent = &head[..head.len() - head.trim_start().len()];
    let room = width.saturating_sub(head.len() + end.len());
    let length = words.chars().count();
    if head.ends_with("#[derive(") && length + 3 <= room || length <= ATTRIBUTE_WIDTH.min(room) {
        _ = writeln!(text, "{head}{words}{end}");
    } else if head.ends_with("#[serde(") {
        for words in packed(&parts_of(words), ATTRIBUTE_WIDTH.min(room)) {
            _ = writeln!(text, "{head}{words}{end}");
        }
    } else if head.ends_with("#[derive(") && indent.len() + 4 + length < width {
        _ = writeln!(text, "{head}\n{indent}    {words},\n{indent}{end}");
    } else {
        _ = writeln!(text, "{head}");
        let parts = parts_of(words);
        let is_derive = head.ends_with("#[derive(");
        for (at, part) in parts.iter().enumerate() {
            let comma = if is_derive || at + 1 < parts.len() { "," } else { "" };
            _ = writeln!(text, "{indent}    {part}{comma}");
        }
        _ = writeln!(text, "{indent}{end}");
    }
}

/// Lists of as many parts as fit into a width.
fn packed(parts: &[&str], width: usize) -> Vec<String> {
    let mut lists: Vec<String> = Vec::new();
    for part in parts {
        match lists.last_mut() {
            Some(list) if list.chars().count() + 2 + part.chars().count() <= width => {
                list.push_str(", ");
                list.push_str(part);
            }
            Some(_) | None => lists.push((*part).to_owned()),
        }
    }
    lists
}

/// What stands between commas, outside of parentheses and strings.
fn parts_of(list: &str) -> Vec<&str> {
    let (mut parts, mut from, mut depth, mut is_text, mut is_escaped) = (Vec::new(), 0, 0, false, false);
    for (at, letter) in list.char_indices() {
        match letter {
            '"' if !is_escaped => is_text = !is_text,
            '(' | '<' | '[' if !is_text => depth += 1,
            ')' | '>' | ']' if !is_text => depth -= 1,
            ',' if !is_text && depth == 0 => {
                parts.push(list[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
        is_escaped = letter == '\\' && !is_escaped;
    }
    parts.push(list[from..].trim());
    parts
}

/// The head of a function, which is one line if that fits.
fn write_head(text: &mut String, head: &str, inner: &[&str], end: &str, width: usize) {
    let words = inner.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    let flat = format!("{head}{}{end}", words.trim_end_matches(','));
    let field = head.split_once(": ").filter(|(name, _)| name.trim_start().starts_with("pub ") && head.ends_with('<'));
    if flat.chars().count() <= width {
        text.push_str(&flat);
    } else if let Some((name, ty)) = field.filter(|(name, _)| flat.chars().count() + 3 <= width + name.trim().len()) {
        // The type has a line of its own.
        let indent = &head[..head.len() - head.trim_start().len()];
        _ = write!(text, "{name}:\n{indent}    {ty}{}{end}", words.trim_end_matches(','));
    } else {
        for line in [head].iter().chain(inner) {
            text.push_str(line);
            text.push('\n');
        }
        text.extend(head.chars().take_while(|letter| *letter == ' '));
        text.push_str(end);
    }
    text.push('\n');
}

/// Lines that are as full as they can be.
pub(super) fn fill(text: &mut String, words: &[&str], indent: usize, width: usize) {
    let mut used = 0;
    for word in words {
        let length = word.chars().count() + 1;
        if used > 0 && used + 1 + length <= width {
            used += 1;
            text.push(' ');
        } else {
            if used > 0 {
                text.push('\n');
            }
            used = indent;
            text.extend(std::iter::repeat_n(' ', indent));
        }
        used += length;
        text.push_str(word);
        text.push(',');
    }
    text.push('\n');
}

/// Clippy counts up to this many lines in a function without a word.
const LONGEST_FUNCTION: usize = 100;

/// An implementation with an empty line between its members, where one of them has several lines.
fn spaced(item: &str) -> String {
    let mut text = String::with_capacity(item.len() + 64);
    let mut lines = item.lines().peekable();
    let (mut after_function, mut function) = (false, None);
    while let Some(line) = lines.next() {
        if is_member_line(line) && line.ends_with('{') && line.contains("fn ") {
            function = Some((text.len(), 0));
        } else if let Some((_, length)) = &mut function {
            *length += 1;
        }
        text.push_str(line);
        text.push('\n');
        if line == "    }" {
            after_function = true;
            if let Some((at, _)) = function.take().filter(|(_, length)| *length > LONGEST_FUNCTION) {
                text.insert_str(at, "    #[allow(clippy::too_many_lines)]\n");
            }
        }
        let Some(next) = lines.peek() else { break };
        let ends_member = is_member_line(line) && line.ends_with(['}', ';']);
        let opens_long_one = next.starts_with("    ///") || next.starts_with("    #[") || next.contains("fn ");
        let ends_imports = line.trim_start().starts_with("use ") && !next.trim_start().starts_with("use ");
        if ends_imports || is_member_line(next) && ends_member && (after_function || opens_long_one) {
            text.push('\n');
        }
    }
    text
}

/// Whether a line stands at the level of an implementation's members.
fn is_member_line(line: &str) -> bool {
    line.starts_with("    ") && !line.starts_with("     ")
}
