//! Items and their members.

use std::fmt::Write as _;

use syn::{
    Attribute, Field, Fields, FnArg, Generics, ImplItem, ImplItemFn, Item, ItemEnum, ItemImpl, ItemStruct, ItemType,
    ReturnType, Signature, Type, Variant, Visibility,
};

use super::{
    attributes::{attributes, in_line},
    blocks::block,
    calls,
    expressions::{assigned, expression},
    lists::{Brackets, Element, list},
    place::{Place, WIDTH, is_line, last_line, width},
    spelt, types,
};

/// Clippy counts up to this many lines in a function without a word.
const LONGEST_FUNCTION: usize = 100;

/// An item, its attributes before it; nothing where it is of a kind that is not generated, or has words that none has.
pub(super) fn item(it: &Item, at: Place) -> Option<String> {
    let (before, text) = match it {
        Item::Struct(ItemStruct { generics, .. })
        | Item::Enum(ItemEnum { generics, .. })
        | Item::Type(ItemType { generics, .. })
        | Item::Impl(ItemImpl { generics, .. })
            if generics.where_clause.is_some() =>
        {
            return None;
        }
        Item::Struct(it) => {
            let head = head(&it.vis, "struct", &it.ident, &it.generics, at)?;
            let end = if it.semi_token.is_some() { ";" } else { "" };
            (&it.attrs, fields(head, &it.fields, at.before(end.len())?)? + end)
        }
        Item::Enum(it) if it.variants.iter().all(|it| it.discriminant.is_none()) => {
            let head = head(&it.vis, "enum", &it.ident, &it.generics, at)?;
            (&it.attrs, braced(head, it.variants.iter().map(|it| fitting(|at| variant(it, at), at.nested())), at)?)
        }
        Item::Type(it) => {
            let head = head(&it.vis, "type", &it.ident, &it.generics, at.before(1)?)? + " =";
            (&it.attrs, assigned(&head, at.before(1)?, |at| types::ty(&it.ty, at))? + ";")
        }
        Item::Impl(it) if it.unsafety.is_none() && !matches!(it.trait_, Some((Some(_), ..))) => {
            (&it.attrs, implementation(it, at)?)
        }
        Item::Use(it) => (&it.attrs, spelt(it)),
        Item::Macro(it) => (&it.attrs, calls::call(&it.mac, at)?),
        _other => return None,
    };
    Some(attributes(before, at)? + &text)
}

fn visibility(it: &Visibility) -> String {
    match it {
        Visibility::Inherited => String::new(),
        other => spelt(other) + " ",
    }
}

/// `pub struct Name<T>`
fn head(vis: &Visibility, keyword: &str, name: &syn::Ident, generics: &Generics, at: Place) -> Option<String> {
    types::generics(&format!("{}{keyword} {name}", visibility(vis)), generics, at)
}

/// A head with the brace behind it that opens, behind which so much more has to follow.
fn opened(head: String, more: usize, at: Place) -> String {
    // rustfmt does not count how deep it stands if it has no parameters.
    let most = if head.contains('<') { at.width } else { WIDTH };
    let has_room = width(last_line(&head)) + " {".len() + more <= most;
    head + &if has_room { " {".to_owned() } else { at.newline() + "{" }
}

/// Parts in braces, each in lines of its own with a comma behind. Braces with nothing between them stay together.
fn braced(head: String, parts: impl Iterator<Item = Option<String>>, at: Place) -> Option<String> {
    let line = at.nested().newline();
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return Some(opened(head, "}".len(), at) + "}");
    }
    let mut text = opened(head, 0, at);
    for part in parts {
        text.push_str(&line);
        text.push_str(&part?);
        text.push(',');
    }
    Some(text + &at.newline() + "}")
}

/// Braces with no field between them, which a struct has together where there is room for two characters more.
fn no_fields(head: String, at: Place) -> String {
    let text = opened(head, "}".len(), at);
    // How deep its module is, the place has no room for.
    let depth = WIDTH.saturating_sub(at.width);
    let used = depth + width(last_line(&text)) + if is_line(&text) { at.indent } else { 0 };
    let line = if used + "}".len() + 2 > WIDTH { at.newline() } else { String::new() };
    text + &line + "}"
}

fn fields(head: String, it: &Fields, at: Place) -> Option<String> {
    match it {
        Fields::Unit => Some(head),
        Fields::Named(it) if it.named.is_empty() => Some(no_fields(head, at)),
        Fields::Named(it) => braced(head, it.named.iter().map(|it| fitting(|at| field(it, at), at.nested())), at),
        Fields::Unnamed(it) => {
            let parts: Vec<&dyn Element> = it.unnamed.iter().map(|it| it as &dyn Element).collect();
            list(&head, Brackets::ARGUMENTS, &parts, at)
        }
    }
}

/// A field, without the comma behind it.
fn field(it: &Field, at: Place) -> Option<String> {
    let name = it.ident.as_ref().map(|name| format!("{}{name}:", visibility(&it.vis))).unwrap_or_default();
    // The comma's room is left free in the lines before, too; the one in a tuple of one is taken for it.
    let is_tuple_of_one = matches!(&it.ty, Type::Tuple(tuple) if tuple.elems.len() == 1);
    let at = if is_tuple_of_one { at } else { at.before(1)? };
    Some(attributes(&it.attrs, at)? + &assigned(&name, at, |at| types::ty(&it.ty, at))?)
}

impl Element for Field {
    fn lay(&self, at: Place) -> Option<String> {
        let visibility = visibility(&self.vis);
        let attributes = attributes(&self.attrs, at)?;
        let ty = types::ty(&self.ty, at.after(width(&visibility))?)?;
        let before = attributes.trim_end();
        // One attribute stands in the line of what it is of.
        let flat = format!("{before} {visibility}{ty}");
        let is_flat = !before.is_empty() && is_line(&flat) && width(&flat) <= at.room;
        Some(if is_flat { flat } else { format!("{attributes}{visibility}{ty}") })
    }
}

fn variant(it: &Variant, at: Place) -> Option<String> {
    Some(attributes(&it.attrs, at)? + &fields(it.ident.to_string(), &it.fields, at.before(1)?)?)
}

/// `impl Trait for Type { … }`
fn implementation(it: &ItemImpl, at: Place) -> Option<String> {
    let (mut text, bounds) = impl_generics(&it.generics, at)?;
    let below = at.nested();
    if let Some((_, path, _)) = &it.trait_ {
        let room = at.after(width(last_line(&text)) + 1);
        let here = room.and_then(|at| types::path(None, path, "", at).filter(|it| is_line(it) && width(it) <= at.room));
        match here {
            Some(path) => _ = write!(text, " {path}"),
            None => _ = write!(text, "{}{}", below.newline(), types::path(None, path, "", below)?),
        }
    }
    let word = if it.trait_.is_some() { "for " } else { "" };
    // rustfmt does not count how deep the first line stands.
    let room = if is_line(&text) { Place::new(WIDTH, at.memo) } else { at.line() };
    let room = room.after(width(last_line(&text)) + 1 + word.len()).and_then(|at| at.before(2));
    let here = room.and_then(|at| types::ty(&it.self_ty, at).filter(|it| is_line(it) && width(it) <= at.room));
    match here {
        Some(ty) => _ = write!(text, " {word}{ty}"),
        None => _ = write!(text, "{}{word}{}", below.newline(), types::ty(&it.self_ty, below)?),
    }
    text.push_str(&bounds);
    text.push_str(&if is_line(&text) { " {".to_owned() } else { at.newline() + "{" });
    let (mut after_function, mut is_first) = (false, true);
    for member in &it.items {
        let (attributes, is_function) = about(member);
        if !is_first && (after_function || is_function || !attributes.is_empty()) {
            text.push('\n');
        }
        text.push_str(&below.newline());
        text.push_str(&fitting(|at| self::member(member, at), below)?);
        (after_function, is_first) = (after_function || is_function, false);
    }
    Some(if is_first { text + "}" } else { text + &at.newline() + "}" })
}

/// `impl<T: Bound>`, and nothing; where that has no room in a line, `impl<T>`, and the bounds: rustfmt's editions are not
/// of one mind about it then.
fn impl_generics(it: &Generics, at: Place) -> Option<(String, String)> {
    let whole = types::generics("impl", it, at).filter(|text| is_line(text));
    if let Some(text) = whole {
        return Some((text, String::new()));
    }
    let (mut names, mut bounds) = (Vec::new(), format!("{}where", at.newline()));
    for parameter in &it.params {
        let text = parameter.lay(at.nested().endless())?;
        names.push(text.split(':').next().unwrap_or_default().to_owned());
        if text.contains(": ") {
            _ = write!(bounds, "{}{text},", at.nested().newline());
        }
    }
    let names: Vec<&dyn Element> = names.iter().map(|name| name as &dyn Element).collect();
    Some((list("impl", Brackets::GENERICS, &names, at)?, bounds))
}

/// The attributes of a member, and whether it is a function.
fn about(it: &ImplItem) -> (&[Attribute], bool) {
    match it {
        ImplItem::Const(it) => (&it.attrs, false),
        ImplItem::Fn(it) => (&it.attrs, true),
        ImplItem::Type(it) => (&it.attrs, false),
        _other => (&[], false),
    }
}

fn member(it: &ImplItem, at: Place) -> Option<String> {
    match it {
        ImplItem::Const(it) if it.generics.params.is_empty() => {
            let head = format!("{}const {}: {} =", visibility(&it.vis), it.ident, types::ty(&it.ty, at)?);
            let text = assigned(&head, at.before(1)?, |at| expression(&it.expr, at))?;
            Some(attributes(&it.attrs, at)? + &text + ";")
        }
        ImplItem::Type(it) if it.generics.params.is_empty() => {
            let head = format!("{}type {} =", visibility(&it.vis), it.ident);
            Some(attributes(&it.attrs, at)? + &assigned(&head, at.before(1)?, |at| types::ty(&it.ty, at))? + ";")
        }
        ImplItem::Fn(it) if is_plain(&it.sig) => function(it, at),
        other => Some(spelt(other)),
    }
}

/// Whether a function has no words but `const` before it, and no bounds behind.
fn is_plain(it: &Signature) -> bool {
    let words = it.asyncness.is_none() && it.unsafety.is_none() && it.abi.is_none();
    words && it.variadic.is_none() && it.generics.where_clause.is_none()
}

/// A function; where it is long, Clippy is told that it has to be.
fn function(it: &ImplItemFn, at: Place) -> Option<String> {
    let body = block(&it.block, at)?;
    let mut text = attributes(&it.attrs, at)?;
    if body.matches('\n').count() > LONGEST_FUNCTION + 1 {
        _ = write!(text, "#[allow(clippy::too_many_lines)]{}", at.newline());
    }
    let constness = if it.sig.constness.is_some() { "const " } else { "" };
    let head = format!("{}{constness}fn {}", visibility(&it.vis), it.sig.ident);
    let head = types::generics(&head, &it.sig.generics, at.before(2)?)?;
    let output = match &it.sig.output {
        ReturnType::Default => String::new(),
        ReturnType::Type(_, ty) => format!(" -> {}", types::ty(ty, at.after(5)?.before(2)?)?),
    };
    let inputs: Vec<String> =
        it.sig.inputs.iter().map(|it| fitting(|at| input(it, at), at.nested())).collect::<Option<_>>()?;
    let flat = format!("{head}({}){output} {{", inputs.join(", "));
    let is_flat =
        is_line(&inputs.join("")) && width(last_line(&flat)) <= at.room + if is_line(&head) { 0 } else { at.indent };
    if is_flat && is_line(&output) {
        text.push_str(&flat[..flat.len() - 1]);
    } else {
        let line = at.nested().newline();
        let end = format!("{}){output}", at.newline());
        _ = write!(text, "{head}({line}{},{end}", inputs.join(&format!(",{line}")));
        // rustfmt counts how deep it stands twice.
        let depth = WIDTH.saturating_sub(at.width);
        let has_room = depth + width(last_line(&end)) + " {".len() <= at.width.saturating_sub(at.indent);
        text.push_str(&if has_room { " ".to_owned() } else { at.newline() });
    }
    Some(text + &body)
}

/// What is laid out at a place, or, where it fits in no way, without regard to that.
fn fitting(lay: impl Fn(Place) -> Option<String>, at: Place) -> Option<String> {
    lay(at).or_else(|| lay(at.endless()))
}

fn input(it: &FnArg, at: Place) -> Option<String> {
    match it {
        FnArg::Receiver(it) => Some(spelt(it)),
        FnArg::Typed(it) => {
            let name = in_line(&it.attrs) + &types::pattern(&it.pat, at)?;
            Some(format!("{name}: {}", types::ty(&it.ty, at.after(width(&name) + 2)?.before(1)?)?))
        }
    }
}
