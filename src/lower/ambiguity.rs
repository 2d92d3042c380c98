//! Members of a union that cannot be told apart, or not always.

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use super::{
    context::{Lowerer, Place},
    kind::KindSet,
    member::Member,
    shape::Shape,
    template::value_text,
};
use crate::{
    diagnostics::catalog,
    model::ItemId,
    types::{TypeId, View},
};

impl<'a> Lowerer<'_, 'a> {
    /// Objects that have the same keys, as far as these say anything.
    pub(super) fn report_ambiguous(
        &mut self,
        item: ItemId,
        members: &[Member<'a>],
        kept: &[usize],
        pairs: &[(usize, usize)],
        place: &Place,
    ) {
        let mut swallowed: IndexMap<usize, Vec<usize>, FxBuildHasher> = IndexMap::default();
        for (first, second) in pairs.iter().filter(|(first, second)| kept[*first] != kept[*second]) {
            swallowed.entry(*first).or_default().push(*second);
        }
        for (first, others) in swallowed {
            let others: Vec<&Member<'a>> = others.into_iter().map(|other| &members[other]).collect();
            self.report_members(item, &members[first], &others, place);
        }
    }

    /// Arrays are told apart by what is in them, which a smaller object can swallow.
    pub(super) fn report_arrays(&mut self, item: ItemId, members: &[Member<'a>], place: &Place) {
        let mut elements: Vec<(usize, Vec<Shape>)> = Vec::new();
        for (position, member) in members.iter().enumerate() {
            let Member::Type { ty, .. } = member else { continue };
            if let View::Array(element) = self.types.view(*ty) {
                let parts = self.parts(element);
                let leaves = self.leaves(&parts.members);
                let objects = leaves.into_iter().filter(|leaf| self.kinds(*leaf).has(KindSet::OBJECT));
                let objects: Vec<TypeId> = objects.collect();
                let shapes = objects.into_iter().map(|leaf| self.object_shape(leaf, 0)).collect();
                elements.push((position, shapes));
            }
        }
        for (at, (second, theirs)) in elements.iter().enumerate() {
            let swallower = elements[..at]
                .iter()
                .find(|(_, ours)| ours.iter().any(|first| theirs.iter().any(|second| first.swallows(second))));
            if let Some((first, _)) = swallower {
                self.report_members(item, &members[*first], &[&members[*second]], place);
            }
        }
    }

    /// What is said of a member that nothing declares, or whose contents JSON has not, is that.
    fn report_members(&mut self, item: ItemId, first: &Member<'a>, others: &[&Member<'a>], place: &Place) {
        let mut is_said = |member: &Member<'a>| self.is_unresolved(member) || self.has_no_contents(member);
        let mut others = others.to_vec();
        others.retain(|member| !is_said(member));
        if is_said(first) || others.is_empty() {
            return;
        }
        let union = self.model.item(item).address.join(".");
        let mut shown = |member| {
            let name = self.member_display(member);
            (name, self.member_span(member).unwrap_or(place.span))
        };
        let (first, others) = (shown(first), others.into_iter().map(shown).collect::<Vec<_>>());
        self.diagnostics.report(catalog::lower::ambiguous_union(&union, (&first.0, first.1), &others));
    }

    fn is_unresolved(&mut self, member: &Member<'_>) -> bool {
        matches!(member, Member::Type { ty, .. } if matches!(self.types.view(*ty), View::Unresolved { .. }))
    }

    fn has_no_contents(&mut self, member: &Member<'_>) -> bool {
        matches!(member, Member::Type { ty, .. } if self.is_without_contents(*ty))
    }

    fn member_display(&mut self, member: &Member<'_>) -> String {
        match member {
            Member::Literal(literal) => value_text(&literal.value),
            Member::Bool => "boolean".to_owned(),
            Member::Type { ty, .. } => self.types.display(*ty),
        }
    }
}
