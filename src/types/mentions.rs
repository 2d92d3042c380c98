//! Which type parameters stand in a type.

use rustc_hash::FxHashSet;

use super::{TypeId, Types, kind::TypeKind, members::Members, property::PropertySource};

/// So many types are looked at; what people write has fewer parts.
const MOST: usize = 10_000;

impl<'a> Types<'a> {
    /// Whether one of some type parameters stands in a type.
    pub fn mentions(&mut self, ty: TypeId, parameters: &[TypeId]) -> bool {
        let (mut seen, mut left) = (FxHashSet::default(), vec![ty]);
        while let Some(ty) = left.pop() {
            if parameters.contains(&ty) {
                return true;
            }
            if !self.is_closed(ty) && seen.len() < MOST && seen.insert(ty) {
                self.add_parts(ty, &mut left);
            }
        }
        false
    }

    fn add_parts(&mut self, ty: TypeId, parts: &mut Vec<TypeId>) {
        if let Some((_, arguments)) = self.alias_of(ty) {
            parts.extend(arguments.iter());
        }
        match self.raw(ty).clone() {
            TypeKind::Intrinsic(_)
            | TypeKind::Literal(_)
            | TypeKind::EnumMember { .. }
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Unresolved { .. }
            | TypeKind::Value(_)
            | TypeKind::Parameter(_) => {}
            TypeKind::Union { members: of, .. }
            | TypeKind::Intersection(of)
            | TypeKind::Reference { arguments: of, .. }
            | TypeKind::ObjectLiteral(_, of)
            | TypeKind::Function { arguments: of, .. }
            | TypeKind::Mapped(_, of)
            | TypeKind::Conditional(_, of)
            | TypeKind::Deferred(_, of)
            | TypeKind::Template { types: of, .. } => parts.extend(of.iter()),
            TypeKind::Tuple { elements, .. } => parts.extend(elements.iter().map(|element| element.ty)),
            TypeKind::Keyof(of) | TypeKind::StringMapping { ty: of, .. } => parts.push(of),
            TypeKind::IndexedAccess { object, index } => parts.extend([object, index]),
            TypeKind::Synthetic(members) => self.add_parts_of_members(&members.0, parts),
        }
    }

    fn add_parts_of_members(&mut self, members: &Members<'a>, parts: &mut Vec<TypeId>) {
        for &property in members.properties.values() {
            // What a getter gives is not asked before it is needed.
            if !matches!(self.data(property).source, PropertySource::Getter(_)) {
                parts.push(self.type_of(property));
            }
        }
        parts.extend(members.index_infos.iter().map(|info| info.value));
        for signature in members.calls.iter().chain(&members.constructs) {
            if !signature.is_closed(&self.symbols) {
                parts.push(self.taken(signature, &signature.mapper));
                parts.extend(self.written_return(signature));
            }
        }
    }
}
