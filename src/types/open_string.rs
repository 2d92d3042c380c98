//! `"a" | "b" | string`: to the compiler nothing but `string`. Whoever wrote it meant the literals to be read, so the type
//! remembers them, and shows them to those who decide on Rust.

use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::{
    TypeId, Types,
    answers::Answers,
    kind::{Intrinsic, LiteralKey, TypeKind, TypeList},
};
use crate::syntax::{TypeNode, TypeNodeKind};

impl Types<'_> {
    /// Shows a `string` that was written beside literals as a union of those, open as `"a" | (string & {})` is; or no
    /// more.
    pub fn show_written(&mut self, shows: bool) {
        self.shows_written = shows;
        self.views = Answers::default();
    }

    /// The types of a union as it is written, with the literals in the `string` beside them. One that goes by a name,
    /// `type UserId = string`, keeps that.
    pub(super) fn with_open_string(&mut self, nodes: &[TypeNode], types: TypeList) -> TypeList {
        let is_string = |types: &Self, ty: TypeId| types.is_intrinsic(ty, Intrinsic::String);
        let is_named = |types: &Self, ty| types.alias_of(ty).is_some() && types.written_beside(ty).is_none();
        let strings = types.iter().filter(|&&ty| is_string(self, ty));
        if strings.clone().next().is_none() || strings.clone().any(|&ty| is_named(self, ty)) {
            return types;
        }
        let is_one = strings.collect::<FxHashSet<_>>().len() == 1;
        let (mut beside, mut has_more) = (Vec::new(), !is_one);
        for (node, &ty) in nodes.iter().zip(types.iter()) {
            if let Some(known) = self.written_beside(ty) {
                beside.extend(known.iter());
            } else if may_be_literals(node) {
                let ty = self.force_union(ty);
                let known = beside.len();
                self.push_texts(ty, &mut beside);
                has_more |= beside.len() > known;
            }
        }
        if beside.is_empty() || !has_more {
            return types;
        }
        let open = self.open_string(beside.into(), None);
        let with_open = |&ty: &TypeId| if is_string(self, ty) { open } else { ty };
        types.iter().map(with_open).collect()
    }

    /// The string literals of a type, which goes by its name where it has no other members.
    fn push_texts(&self, ty: TypeId, texts: &mut Vec<TypeId>) {
        let is_text = |member: &&TypeId| matches!(self.raw(**member).as_literal(), Some(LiteralKey::String(_)));
        let members = self.members_of(&ty);
        if members.iter().all(|member| is_text(&member)) {
            texts.push(ty);
        } else {
            texts.extend(members.iter().filter(is_text));
        }
    }

    /// Whether a member of a union is shown as several, by no name.
    pub(super) fn is_shown_apart(&self, ty: TypeId) -> bool {
        self.shows_written && self.written_beside(ty).is_some() && self.alias_of(ty).is_none()
    }

    /// The union that a type is shown as which the compiler takes for `string`.
    pub(super) fn shown_union(&mut self, ty: TypeId) -> Option<TypeId> {
        let mut written = self.written_beside(ty).filter(|_| self.shows_written)?.to_vec();
        written.push(self.any_other_string());
        Some(self.union(&written))
    }

    /// The members of a union, as [`Types::whole_booleans`] has them, with those that are shown of a `string` among them.
    pub(super) fn shown_members(&mut self, members: &TypeList) -> TypeList {
        let mut shown = Vec::with_capacity(members.len());
        for member in members.iter() {
            let Some(written) = self.shown_union(*member) else {
                shown.push(*member);
                continue;
            };
            shown.extend(self.members_of(&written));
        }
        self.whole_booleans(&Rc::from(shown))
    }

    /// `string & {}`
    fn any_other_string(&mut self) -> TypeId {
        self.intern(TypeKind::Intersection([TypeId::STRING, TypeId::EMPTY_OBJECT].into()), None)
    }
}

/// Whether a node says its literals: by themselves, or by the name of a declaration.
fn may_be_literals(node: &TypeNode) -> bool {
    match &node.kind {
        TypeNodeKind::Literal(_) | TypeNodeKind::Union(_) => true,
        TypeNodeKind::TypeReference(reference) => reference.arguments.is_empty(),
        TypeNodeKind::Keyword(_)
        | TypeNodeKind::This
        | TypeNodeKind::TemplateLiteral(_)
        | TypeNodeKind::Import(_)
        | TypeNodeKind::TypeQuery(_)
        | TypeNodeKind::TypeLiteral(_)
        | TypeNodeKind::Array(_)
        | TypeNodeKind::Tuple(_)
        | TypeNodeKind::Intersection(_)
        | TypeNodeKind::Function(_)
        | TypeNodeKind::Constructor(_)
        | TypeNodeKind::Keyof(_)
        | TypeNodeKind::UniqueSymbol
        | TypeNodeKind::Readonly(_)
        | TypeNodeKind::IndexedAccess { .. }
        | TypeNodeKind::Mapped(_)
        | TypeNodeKind::Conditional(_)
        | TypeNodeKind::Infer(_)
        | TypeNodeKind::Predicate { .. } => false,
    }
}
