//! What is `private` or `protected`: no property of the data, but types may ask for it by its name, and it keeps a class
//! apart from all others.

use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::{TypeId, Types, kind::TypeKind, members::Members};
use crate::{
    symbols::{DeclarationKind, SymbolId},
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

    /// Whether it extends all classes of which `target` has what they hide: no other type has that, whatever it is made of.
    pub(super) fn has_hidden_of(&mut self, source: TypeId, target: TypeId) -> bool {
        let wanted = self.hiding_classes(target);
        wanted.is_empty() || {
            let own = self.hiding_classes(source);
            wanted.iter().all(|class| own.contains(class))
        }
    }

    pub(super) fn hides_something(&mut self, ty: TypeId) -> bool {
        !self.hiding_classes(ty).is_empty()
    }

    /// The classes that hide something, among a type and those that it extends.
    fn hiding_classes(&mut self, ty: TypeId) -> Rc<[SymbolId]> {
        let kind = self.kind(ty);
        if let TypeKind::Intersection(parts) = kind {
            return parts.iter().flat_map(|&part| self.hiding_classes(part).to_vec()).collect();
        }
        let TypeKind::Reference { symbol, .. } = kind else { return Rc::default() };
        if let Some(known) = self.hiding.get(&symbol) {
            return known.clone();
        }
        // A class that extends itself has nothing to add.
        self.hiding.insert(symbol, Rc::default());
        let own = self.symbols.symbol(symbol).declarations.iter().any(
            |declaration| matches!(declaration.kind, DeclarationKind::Class(class) if class.members.iter().any(hides)),
        );
        let mut found: Vec<SymbolId> = own.then_some(symbol).into_iter().collect();
        for &base in self.base_types(symbol).iter() {
            found.extend(self.hiding_classes(base).iter());
        }
        let found: Rc<[SymbolId]> = found.into();
        self.hiding.insert(symbol, found.clone());
        found
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

/// Whether a member is one of objects, and hidden, or a constructor that declares such.
fn hides(member: &Member) -> bool {
    if let MemberKind::Constructor(signature) = &member.kind {
        return signature.parameters.iter().any(|parameter| parameter.property.is_some_and(|it| it.is_hidden));
    }
    member.is_hidden && !member.is_static
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
            && parameter.name().is_some_and(|own| &*own.text == name)
    })
}
