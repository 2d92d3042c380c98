//! The whole file: the items in their modules, and the helpers last.

use std::fmt::Write as _;

use crate::model::{Text, Visibility};

use super::{
    Emitted,
    attributes::private,
    context::{Context, Uses},
    helpers, lints,
};

/// A text, so many levels deeper.
pub(super) fn indented(text: &str, levels: usize) -> String {
    let mut indented = String::with_capacity(text.len() * 5 / 4);
    for line in text.lines() {
        if !line.is_empty() {
            indented.extend(std::iter::repeat_n("    ", levels));
            indented.push_str(line);
        }
        indented.push('\n');
    }
    indented
}

/// A module with what stands in it, in order.
#[derive(Default)]
struct Module<'a> {
    items: Vec<&'a str>,
    names_wire: bool,
    modules: Vec<(&'a str, Self)>,
}

impl<'a> Module<'a> {
    fn at(&mut self, path: &'a [Text]) -> &mut Self {
        let mut module = self;
        for name in path {
            let at = module.modules.iter().position(|(known, _)| **known == **name).unwrap_or_else(|| {
                module.modules.push((name, Self::default()));
                module.modules.len() - 1
            });
            module = &mut module.modules[at].1;
        }
        module
    }

    /// Writes it, in a module that is called so, or may be.
    fn write(&self, text: &mut String, level: usize, around: Option<&str>, whole: &Whole<'_>) {
        let indent = "    ".repeat(level);
        if self.names_wire && level > 0 {
            let _ = writeln!(text, "{indent}use {}{};", "super::".repeat(level), whole.wire);
        }
        for item in &self.items {
            separate(text);
            text.push_str(&if level == 0 { (*item).to_owned() } else { indented(item, level) });
        }
        for (name, module) in &self.modules {
            separate(text);
            if around == Some(name) {
                let _ = writeln!(text, "{indent}#[allow(clippy::module_inception)]");
            }
            if !lints::is_snake_case(name) {
                let _ = writeln!(text, "{indent}#[allow(non_snake_case)]");
            }
            let _ = writeln!(text, "{indent}{}mod {name} {{", prefix(whole.visibility, level));
            module.write(text, level + 1, Some(name), whole);
            let _ = writeln!(text, "{indent}}}");
        }
    }
}

/// What modules have to know of the file.
struct Whole<'a> {
    wire: &'a str,
    visibility: &'a Visibility,
}

/// An empty line, unless something begins here.
fn separate(text: &mut String) {
    if !text.is_empty() && !text.ends_with("{\n") && !text.ends_with("\n\n") {
        text.push('\n');
    }
}

/// The whole file.
pub(super) fn write_file(context: &Context<'_>, items: &[Emitted]) -> String {
    let mut text = String::new();
    for line in &context.model.header {
        let _ = writeln!(text, "{}", format!("// {line}").trim_end());
    }
    let (mut root, mut uses) = (Module::default(), Uses::default());
    for item in items {
        let module = root.at(&context.model.item(item.id).module);
        module.items.push(&item.text);
        module.names_wire |= item.uses.names_wire;
        uses.merge(&item.uses);
    }
    let mut widest = &Visibility::Private;
    for item in items {
        widest = match (&context.model.item(item.id).visibility, widest) {
            (Visibility::Public, _) | (_, Visibility::Public) => &Visibility::Public,
            (Visibility::Crate, _) | (_, Visibility::Crate) => &Visibility::Crate,
            (Visibility::Private, Visibility::Private) => &Visibility::Private,
        };
    }
    let whole = Whole { wire: context.wire, visibility: widest };
    root.write(&mut text, 0, context.model.likely_module.as_deref(), &whole);
    let helpers = helpers::emit_helpers(context, &uses, &prefix(widest, 0));
    if !helpers.is_empty() {
        separate(&mut text);
        text.push_str(&helpers);
    }
    text
}

/// A visibility in front of something that stands so many modules deep.
fn prefix(visibility: &Visibility, level: usize) -> String {
    match visibility {
        Visibility::Public => "pub ".into(),
        Visibility::Crate => "pub(crate) ".into(),
        Visibility::Private if level == 0 => String::new(),
        Visibility::Private => format!("{} ", private(level)),
    }
}
