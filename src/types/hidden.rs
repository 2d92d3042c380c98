//! What is `private` or `protected`: no property of the data, but types may ask for it by its name.

use rustc_hash::FxHashSet;

use super::{TypeId, Types, kind::TypeKind, members::Members};
use crate::{
    symbols::DeclarationKind,
    syntax::{ClassDeclaration, Member, MemberKind, Parameter, PropertyName},
};

impl<'a> Types<'a> {
    /// The type of a member that a class, or one that it extends, hides: `Server["socket"]`, `typeof this.socket`.
    pub(super) fn hidden_member(&mut self, object: TypeId, name: &str) -> Option<TypeId> {
        let mut seen = FxHashSet::default();
        let mut pending = vec![object];
        while let Some(object) = pending.pop() {
            let TypeKind::Reference { symbol, arguments } = self.kind(object) else { continue };
            if !seen.insert(object) {
                continue;
            }
            let mapper = self.reference_mapper(symbol, &arguments, object);
            let declarations = self.symbols.symbol(symbol).declarations.clone();
            for declaration in declarations {
                let DeclarationKind::Class(class) = declaration.kind else { continue };
                if let Some(ty) = self.hidden_member_of(class, name) {
                    return Some(self.instantiate(ty, &mapper));
                }
            }
            let bases = self.base_types(symbol);
            pending.extend(bases.iter().rev().map(|&base| self.instantiate(base, &mapper)));
        }
        None
    }

    /// The same, of what the class says itself and in terms of its parameters.
    fn hidden_member_of(&mut self, class: &'a ClassDeclaration, name: &str) -> Option<TypeId> {
        let mut members = Members::default();
        for member in class.members.iter().filter(|member| !member.is_static) {
            if member.is_hidden && is_named(member, name) {
                self.add_member(&mut members, member);
            } else if let Some(parameter) = hidden_parameter(member, name) {
                return Some(match (&parameter.ty, &parameter.initializer) {
                    (Some(ty), _) => self.node_type(ty),
                    (None, Some(value)) => self.initializer_type(value, false),
                    (None, None) => TypeId::ANY,
                });
            }
        }
        let (_, &property) = members.properties.first()?;
        Some(self.optional_type(property))
    }
}

fn is_named(member: &Member, name: &str) -> bool {
    match member.name() {
        Some(PropertyName::Literal(own) | PropertyName::Number(own)) => &*own.text == name,
        Some(PropertyName::Computed(_)) | None => false,
    }
}

/// The parameter of a constructor that declares such a property.
fn hidden_parameter<'a>(member: &'a Member, name: &str) -> Option<&'a Parameter> {
    let MemberKind::Constructor(signature) = &member.kind else { return None };
    signature.parameters.iter().find(|parameter| {
        parameter.property.is_some_and(|property| property.is_hidden)
            && parameter.name.as_ref().is_some_and(|own| &*own.text == name)
    })
}
