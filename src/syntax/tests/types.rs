//! Types, read back as S-expressions.

use super::statement;
use crate::syntax::{
    Identifier, Keyword, Literal, MappedModifier, Member, MemberKind, PropertyName, StatementKind, TupleElement,
    TypeNode, TypeNodeKind, TypeReference, spell_number,
};

/// The type of `type A = …` as an S-expression. An exclamation mark is on types that the alias does not resolve.
fn show(text: &str) -> String {
    match statement(&format!("type A = {text}")) {
        StatementKind::TypeAlias(alias) => node(&alias.ty),
        other => panic!("{other:?}"),
    }
}

pub(super) fn node(ty: &TypeNode) -> String {
    let mark = if ty.is_resolved_by_alias { "" } else { "!" };
    format!("{mark}{}", kind(&ty.kind))
}

fn kind(kind: &TypeNodeKind) -> String {
    match kind {
        TypeNodeKind::Keyword(keyword) => word(*keyword),
        TypeNodeKind::This => "this".to_owned(),
        TypeNodeKind::Literal(value) => literal(value),
        TypeNodeKind::TemplateLiteral(template) => {
            let texts: Vec<_> = template.texts.iter().map(|text| format!("{text:?}")).collect();
            format!("(template {} {})", texts.join(" "), nodes(&template.types))
        }
        TypeNodeKind::TypeReference(reference) => self::reference("ref", reference),
        TypeNodeKind::Import(import) => {
            let typeof_ = if import.is_typeof { "typeof-" } else { "" };
            let qualifier = import.qualifier.as_ref().map(|name| names(&name.parts)).unwrap_or_default();
            format!("({typeof_}import {:?} {qualifier} {})", import.specifier.text, nodes(&import.arguments))
        }
        TypeNodeKind::TypeQuery(reference) => self::reference("typeof", reference),
        TypeNodeKind::TypeLiteral(members) => format!("{{{}}}", all(members, member)),
        TypeNodeKind::Array(element) => format!("(array {})", node(element)),
        TypeNodeKind::Tuple(elements) => format!("(tuple {})", all(elements, tuple_element)),
        TypeNodeKind::Union(types) => format!("(or {})", nodes(types)),
        TypeNodeKind::Intersection(types) => format!("(and {})", nodes(types)),
        TypeNodeKind::Function(signature) => format!("(fn {})", self::signature(signature)),
        TypeNodeKind::Constructor(signature) => format!("(new {})", self::signature(signature)),
        TypeNodeKind::Keyof(ty) => format!("(keyof {})", node(ty)),
        TypeNodeKind::UniqueSymbol => "unique-symbol".to_owned(),
        TypeNodeKind::Readonly(ty) => format!("(readonly {})", node(ty)),
        TypeNodeKind::IndexedAccess { object, index } => format!("(at {} {})", node(object), node(index)),
        TypeNodeKind::Mapped(mapped) => {
            let modifier = |modifier: Option<MappedModifier>, name: &str| match modifier {
                Some(MappedModifier::Add) => format!(" +{name}"),
                Some(MappedModifier::Remove) => format!(" -{name}"),
                None => String::new(),
            };
            format!(
                "(mapped {} in {} as {} is {}{}{})",
                mapped.parameter.name.text,
                option(mapped.parameter.constraint.as_ref()),
                option(mapped.name_type.as_ref()),
                option(mapped.ty.as_ref()),
                modifier(mapped.readonly, "readonly"),
                modifier(mapped.optional, "?"),
            )
        }
        TypeNodeKind::Conditional(conditional) => format!(
            "(if {} {} {} {})",
            node(&conditional.check),
            node(&conditional.extends),
            node(&conditional.true_type),
            node(&conditional.false_type)
        ),
        TypeNodeKind::Infer(parameter) => {
            format!("(infer {} {})", parameter.name.text, option(parameter.constraint.as_ref()))
        }
        TypeNodeKind::Predicate { asserts, .. } => if *asserts { "asserts" } else { "is" }.to_owned(),
    }
}

fn all<T>(list: &[T], show: impl Fn(&T) -> String) -> String {
    list.iter().map(show).collect::<Vec<_>>().join(" ")
}

fn nodes(types: &[TypeNode]) -> String {
    all(types, node)
}

fn option(ty: Option<&TypeNode>) -> String {
    ty.map_or("-".to_owned(), node)
}

fn names(parts: &[Identifier]) -> String {
    parts.iter().map(|part| &*part.text).collect::<Vec<_>>().join(".")
}

fn word(keyword: Keyword) -> String {
    format!("{keyword:?}").to_lowercase()
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::String(text) => format!("{text:?}"),
        Literal::Number(value) => spell_number(*value),
        Literal::BigInt(digits) => format!("{digits}n"),
        Literal::Boolean(value) => value.to_string(),
    }
}

fn reference(word: &str, reference: &TypeReference) -> String {
    let name = names(&reference.name.parts);
    if reference.arguments.is_empty() && word == "ref" {
        return name;
    }
    format!("({word} {name} {})", nodes(&reference.arguments))
}

fn tuple_element(element: &TupleElement) -> String {
    let label = element.label.as_ref().map(|label| format!("{}:", label.text)).unwrap_or_default();
    let marks = [(element.is_rest, "..."), (element.is_optional, "?")];
    let marks: String = marks.into_iter().filter_map(|(is, mark)| is.then_some(mark)).collect();
    format!("{label}{marks}{}", node(&element.ty))
}

pub(super) fn signature(signature: &crate::syntax::Signature) -> String {
    let parameters = all(&signature.parameters, |parameter| {
        let rest = if parameter.is_rest { "..." } else { "" };
        let optional = if parameter.is_optional { "?" } else { "" };
        let name = parameter.name().map_or("_", |name| &*name.text);
        format!("{rest}{name}{optional}:{}", option(parameter.ty.as_ref()))
    });
    format!("({parameters}) {}", option(signature.return_type.as_ref()))
}

pub(super) fn member(member: &Member) -> String {
    let marks = [(member.is_static, "static "), (member.is_hidden, "hidden ")];
    let marks: String = marks.into_iter().filter_map(|(is, mark)| is.then_some(mark)).collect();
    let mark = |is: bool, text: &'static str| if is { text } else { "" };
    let text = match &member.kind {
        MemberKind::Property(property) => format!(
            "{}{}{}:{}",
            mark(property.is_readonly, "readonly "),
            name(&property.name),
            mark(property.is_optional, "?"),
            option(property.ty.as_ref())
        ),
        MemberKind::Method { name: key, is_optional, signature: of } => {
            format!("{}{}{}", name(key), mark(*is_optional, "?"), signature(of))
        }
        MemberKind::Getter { name: key, signature } => {
            format!("get {}:{}", name(key), option(signature.return_type.as_ref()))
        }
        MemberKind::Setter { name: key, ty } => format!("set {}:{}", name(key), option(ty.as_ref())),
        MemberKind::Call(of) => format!("call{}", signature(of)),
        MemberKind::Construct(of) => format!("new{}", signature(of)),
        MemberKind::Constructor(of) => format!("constructor{}", signature(of)),
        MemberKind::Index(index) => {
            format!("{}[{}]:{}", mark(index.is_readonly, "readonly "), node(&index.key), option(index.ty.as_ref()))
        }
    };
    format!("{marks}{text}")
}

fn name(name: &PropertyName) -> String {
    match name {
        PropertyName::Literal(key) | PropertyName::Number(key) => key.text.to_string(),
        PropertyName::Computed(_) => "[computed]".to_owned(),
    }
}

#[test]
fn keywords_and_literals() {
    let text = "any | unknown | never | void | undefined | null | string | number | boolean | bigint | symbol | object";
    assert_eq!(show(text), format!("(or {})", text.replace(" |", "")));
    assert_eq!(show("'a' | -1.50 | 0x10 | 1_0n | -2n | true | this"), r#"(or "a" -1.5 16 10n -2n true this)"#);
    assert_eq!(show("`v${number}.\\n${A}`"), r#"(template "v" ".\n" "" !number !A)"#);
    assert_eq!(show("intrinsic"), "intrinsic");
    assert_eq!(show(r#""\uD800x""#), "\"\u{fffd}x\"");
}

#[test]
fn compounds_are_resolved_by_their_alias() {
    assert_eq!(show("(A.B<C> & D[])[K]"), "(at (and (ref A.B C) (array D)) K)");
    assert_eq!(show("readonly (keyof A)[]"), "(readonly (array (keyof A)))");
    assert_eq!(
        show("[A, B?, ...C[]] | [a: A, b?: B, ...c: C[]]"),
        "(or (tuple A ?B ...(array C)) (tuple a:A b:?B c:...(array C)))"
    );
    assert_eq!(
        show("A extends (infer U extends string)[] ? U : B extends C ? D : never"),
        "(if A (array (infer U !string)) U (if B C D never))"
    );
}

#[test]
fn object_and_function_types_end_the_alias() {
    assert_eq!(
        show("{ a: A[]; readonly b?: { c: C }; [k: string]: D }"),
        "{a:!(array !A) readonly b?:!{c:!C} [!string]:!D}"
    );
    assert_eq!(show("(this: X, a: A, b?: B, ...c: C[]) => a is D"), "(fn (a:!A b?:!B ...c:!(array !C)) !is)");
    assert_eq!(show("abstract new ({ a }: A, [b]: B) => asserts b"), "(new (_:!A _:!B) !asserts)");
    assert_eq!(
        show("{ -readonly [K in keyof T as `a${K}`]+?: T[K] }"),
        r#"(mapped K in !(keyof !T) as !(template "a" "" !K) is !(at !T !K) -readonly +?)"#
    );
    assert_eq!(show("{ readonly [K in T] }"), "(mapped K in !T as - is - +readonly)");
}

#[test]
fn imports_and_queries() {
    assert_eq!(show("import('x').A.B<C>"), r#"(import "x" A.B !C)"#);
    assert_eq!(show("typeof import('x')"), r#"(typeof-import "x"  )"#);
    assert_eq!(show("typeof a.b<C> | unique symbol"), "(or (typeof a.b !C) unique-symbol)");
}

#[test]
fn property_names_are_spelt_as_javascript_does() {
    assert_eq!(
        show("{ 1e3: A; 0x10: A; 'a b': A; ['c']: A; [`d`]: A; [-1]: A; [e.f]: A; readonly: A; get: A }"),
        "{1000:!A 16:!A a b:!A c:!A d:!A -1:!A [computed]:!A readonly:!A get:!A}"
    );
}

#[test]
fn signatures_and_accessors() {
    assert_eq!(
        show("{ (a: A): B; new (a: A): B; m?(a: A): B; get g(): A; set g(v: A) }"),
        "{call(a:!A) !B new(a:!A) !B m?(a:!A) !B get g:!A set g:!A}"
    );
}
