//! The helper module of a generated file: only what is used of it, as it stands in the texts of this folder.
//!
//! A text is cut into sections by lines `//- name: what it needs`. What a section imports stands at its head, a line
//! each, so that the imports of several can be joined. One whose name begins with `+` goes on where the last one ends.

use std::{collections::BTreeSet, fmt::Write as _, sync::LazyLock};

use super::{
    context::{Context, Uses},
    layout, libraries,
};

/// A stretch of a helper text.
struct Section {
    name: &'static str,
    needs: Vec<&'static str>,
    imports: Vec<&'static str>,
    text: &'static str,
}

/// What the helper module says of itself, by which it is known where a file is read back.
pub(super) const ABOUT: &str = "How types are read and written that serde has no derive for.";

/// Public helpers with a schema, and the sections that have it.
const SCHEMAS: [(&str, &str); 2] = [("Number", "Number_schema"), ("Rfc3339", "Rfc3339_schema")];

static SECTIONS: LazyLock<Vec<Section>> = LazyLock::new(|| {
    let texts = [
        include_str!("public.rs"),
        include_str!("strings.rs"),
        include_str!("fields.rs"),
        include_str!("keys.rs"),
        include_str!("numbers.rs"),
        include_str!("kinds.rs"),
        include_str!("content.rs"),
        include_str!("objects.rs"),
        include_str!("arrays.rs"),
        include_str!("patterns.rs"),
    ];
    texts.iter().flat_map(|text| text.split("//- ").skip(1)).map(section).collect()
});

fn section(text: &'static str) -> Section {
    let (head, mut text) = text.split_once('\n').unwrap_or((text, ""));
    let (name, needs) = head.split_once(':').unwrap_or((head, ""));
    let mut imports = Vec::new();
    while let Some((import, rest)) = text.strip_prefix("use ").and_then(|rest| rest.split_once(";\n")) {
        imports.push(import);
        text = rest;
    }
    let text = text.trim_start_matches('\n').trim_end();
    Section { name: name.trim(), needs: needs.split_whitespace().collect(), imports, text }
}

/// The text of the helper module, and of the names it has in public; nothing when nothing is used.
pub(super) fn emit_helpers(context: &Context<'_>, uses: &Uses, visibility: &str) -> String {
    let mut wanted = uses.helpers.clone();
    if !uses.plain.is_empty() && uses.tuples.iter().any(|length| *length > 0) {
        wanted.insert("plain");
    }
    let mut open: Vec<&'static str> = wanted.iter().copied().collect();
    if !uses.tuples.is_empty() {
        open.push("as_number");
        wanted.insert("as_number");
    }
    while let Some(name) = open.pop() {
        let needs = SECTIONS.iter().filter(|section| section.name == name).flat_map(|section| &section.needs);
        open.extend(needs.filter(|need| wanted.insert(need)));
    }
    if wanted.is_empty() {
        return String::new();
    }
    if context.model.basis.schemas {
        wanted.extend(SCHEMAS.iter().filter(|(of, _)| uses.public.contains(of)).map(|(_, schema)| *schema));
    }
    let sections: Vec<&Section> = SECTIONS.iter().filter(|section| wanted.contains(section.name)).collect();
    let basis = &context.model.basis;
    let mut imports: BTreeSet<&str> = sections.iter().flat_map(|section| &section.imports).copied().collect();
    if !uses.tuples.is_empty() {
        imports.extend(["serde::Serializer", "serde::ser::SerializeTuple"]);
    }
    let mut body = String::new();
    for section in sections {
        body.push_str(if section.name.starts_with('+') { "" } else { "\n" });
        let _ = writeln!(body, "{}", section.text);
        if section.name == "plain" {
            body.push_str(&plain_text(uses));
        }
    }
    for length in &uses.tuples {
        let _ = write!(body, "\n{}\n", tuple_text(*length));
    }
    imports.extend(libraries::prelude(&body, basis));
    let imports = imports.iter().map(|import| libraries::import(import, basis));
    let map =
        basis.map.iter().filter(|_| wanted.contains("number_chosen_map")).map(|map| format!("{map} as ChosenMap"));
    let imports: BTreeSet<String> = imports.chain(map).collect();
    // The macro names this module where it is used.
    let body = body.replace("wire::", &format!("{}::", context.wire));
    let body = imports_text(&imports) + &libraries::body(body, basis);
    let mut text = public_text(context, uses, visibility);
    let _ = write!(
        text,
        "/// {ABOUT}\n#[rustfmt::skip] // laid out for those who read it\nmod {} {{\n{}}}\n",
        context.wire,
        layout::indented(&body, 1)
    );
    text
}

fn public_text(context: &Context<'_>, uses: &Uses, visibility: &str) -> String {
    let mut text = String::new();
    for helper in &uses.public {
        let name = context.model.helper_name(helper);
        let renamed = if name == *helper { String::new() } else { format!(" as {name}") };
        // The error of parsing is named by macros alone, and by the user if at all.
        text.push_str(if *helper == "InvalidValue" { "#[allow(unused_imports)]\n" } else { "" });
        let _ = writeln!(text, "{visibility}use {}::{helper}{renamed};", context.wire);
    }
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

/// The imports, those of one module in one line.
fn imports_text(imports: &BTreeSet<String>) -> String {
    let mut modules: Vec<(&str, Vec<&str>)> = Vec::new();
    for import in imports {
        let (module, name) = import.rsplit_once("::").unwrap_or((import, "self"));
        match modules.iter_mut().find(|(known, _)| *known == module) {
            Some((_, names)) => names.push(name),
            None => modules.push((module, vec![name])),
        }
    }
    let mut text = String::new();
    for (module, names) in modules {
        match names.as_slice() {
            [name] => _ = writeln!(text, "use {module}::{name};"),
            names => _ = writeln!(text, "use {module}::{{{}}};", names.join(", ")),
        }
    }
    text
}

fn plain_text(uses: &Uses) -> String {
    let types: Vec<&str> = uses.plain.iter().map(String::as_str).collect();
    let allow = if uses.deprecated { "#[allow(deprecated)]\nconst _: () = {\n    " } else { "" };
    let end = if uses.deprecated { "\n};" } else { "" };
    format!("\n{allow}plain!({});{end}\n", types.join(", "))
}

/// The implementation for tuples of a length.
fn tuple_text(length: usize) -> String {
    let names: Vec<String> = (0..length).map(|at| format!("T{at}")).collect();
    let bounds: Vec<String> = names.iter().map(|name| format!("{name}: Numeric")).collect();
    let trailing = if length == 1 { "," } else { "" };
    let mut elements = String::new();
    for at in 0..length {
        let _ = writeln!(elements, "        tuple.serialize_element(&AsNumber(&self.{at}))?;");
    }
    format!(
        "impl<{}> Numeric for ({}{trailing}) {{\n    \
            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {{\n        \
                let mut tuple = serializer.serialize_tuple({length})?;\n{elements}        \
                tuple.end()\n    }}\n}}",
        bounds.join(", "),
        names.join(", "),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_section_needs_is_there() {
        for section in SECTIONS.iter() {
            for need in &section.needs {
                assert!(SECTIONS.iter().any(|other| other.name == *need), "{} needs {need}", section.name);
            }
        }
    }
}
