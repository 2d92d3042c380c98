//! The `infer` parameters of conditional types.

use crate::syntax::{Member, MemberKind, Signature, TypeNode, TypeNodeKind, TypeParameter};

/// An `infer` parameter, and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Inferred<'a> {
    /// The parameter.
    pub parameter: &'a TypeParameter,
    /// What it is the type of.
    pub place: InferredPlace<'a>,
}

/// What an `infer` parameter is the type of, where that says what it must be at least.
#[derive(Clone, Copy, Debug)]
pub enum InferredPlace<'a> {
    /// Something that may be anything.
    Any,
    /// All that comes: `...infer A`, a list.
    Rest,
    /// A part of a template literal, a text.
    Text,
    /// The argument at a position of a reference to a generic.
    Argument(&'a TypeNode, usize),
}

/// The `infer` parameters of an `extends` clause; those in the `extends` clause of a conditional type inside belong to
/// that.
pub fn inferred_parameters(extends: &TypeNode) -> Vec<Inferred<'_>> {
    let mut inferred = Vec::new();
    collect_inferred(extends, InferredPlace::Any, &mut inferred);
    inferred
}

fn collect_inferred<'a>(node: &'a TypeNode, place: InferredPlace<'a>, found: &mut Vec<Inferred<'a>>) {
    let mut within = |ty: &'a TypeNode, place: InferredPlace<'a>| collect_inferred(ty, place, found);
    let any = InferredPlace::Any;
    match &node.kind {
        TypeNodeKind::Infer(parameter) => found.push(Inferred { parameter, place }),
        TypeNodeKind::Keyword(_) | TypeNodeKind::This | TypeNodeKind::Literal(_) | TypeNodeKind::UniqueSymbol => {}
        TypeNodeKind::Predicate { ty, .. } => ty.iter().for_each(|ty| within(ty, any)),
        TypeNodeKind::TemplateLiteral(template) => {
            template.types.iter().for_each(|ty| within(ty, InferredPlace::Text));
        }
        TypeNodeKind::TypeReference(reference) => {
            let arguments = reference.arguments.iter().enumerate();
            arguments.for_each(|(position, ty)| within(ty, InferredPlace::Argument(node, position)));
        }
        TypeNodeKind::TypeQuery(query) => query.arguments.iter().for_each(|ty| within(ty, any)),
        TypeNodeKind::Import(import) => import.arguments.iter().for_each(|ty| within(ty, any)),
        TypeNodeKind::TypeLiteral(members) => members.iter().for_each(|member| collect_in_member(member, found)),
        TypeNodeKind::Tuple(elements) => elements.iter().for_each(|element| {
            within(&element.ty, if element.is_rest { InferredPlace::Rest } else { any });
        }),
        TypeNodeKind::Union(types) | TypeNodeKind::Intersection(types) => types.iter().for_each(|ty| within(ty, any)),
        TypeNodeKind::Function(signature) | TypeNodeKind::Constructor(signature) => {
            collect_in_signature(signature, found);
        }
        TypeNodeKind::Array(ty) | TypeNodeKind::Keyof(ty) | TypeNodeKind::Readonly(ty) => within(ty, any),
        TypeNodeKind::IndexedAccess { object, index } => {
            within(object, any);
            within(index, any);
        }
        TypeNodeKind::Mapped(mapped) => {
            let parts = mapped.parameter.constraint.iter().chain(&mapped.name_type).chain(&mapped.ty);
            parts.for_each(|ty| within(ty, any));
        }
        TypeNodeKind::Conditional(conditional) => {
            [&conditional.check, &conditional.true_type, &conditional.false_type]
                .into_iter()
                .for_each(|ty| within(ty, any));
        }
    }
}

fn collect_in_signature<'a>(signature: &'a Signature, found: &mut Vec<Inferred<'a>>) {
    for parameter in &signature.parameters {
        let place = if parameter.is_rest { InferredPlace::Rest } else { InferredPlace::Any };
        parameter.ty.iter().for_each(|ty| collect_inferred(ty, place, found));
    }
    let others = signature.this.iter().chain(&signature.return_type);
    others.for_each(|ty| collect_inferred(ty, InferredPlace::Any, found));
}

fn collect_in_member<'a>(member: &'a Member, found: &mut Vec<Inferred<'a>>) {
    let mut each = |ty: &'a TypeNode| collect_inferred(ty, InferredPlace::Any, found);
    match &member.kind {
        MemberKind::Property(property) => property.ty.iter().for_each(each),
        MemberKind::Method { signature, .. }
        | MemberKind::Call(signature)
        | MemberKind::Construct(signature)
        | MemberKind::Constructor(signature)
        | MemberKind::Getter { signature, .. } => collect_in_signature(signature, found),
        MemberKind::Setter { ty, .. } => ty.iter().for_each(each),
        MemberKind::Index(index) => index.ty.iter().chain([&index.key]).for_each(&mut each),
    }
}
