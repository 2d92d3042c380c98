//! Arrays and tuples.

use std::rc::Rc;

use super::{
    Alias, TypeId, Types,
    instantiate::MAX_COUNT,
    kind::{Element, ElementArity, TypeKind},
};
use crate::{diagnostics::catalog, symbols::SymbolId, syntax::TupleElement};

/// How many elements a tuple may come to when others are spread in it; the compiler's limit.
const MAX_ELEMENTS: usize = 10_000;

impl<'a> Types<'a> {
    /// The type of the elements of an array type.
    pub(super) fn array_element(&mut self, ty: TypeId) -> Option<TypeId> {
        let ty = self.force(ty);
        let TypeKind::Reference { symbol, arguments } = self.raw(ty) else { return None };
        if self.is_array(*symbol) { arguments.first().copied() } else { None }
    }

    /// Whether it is `Array` or `ReadonlyArray`.
    pub(super) fn is_array(&self, symbol: SymbolId) -> bool {
        symbol == self.array || symbol == self.readonly_array
    }

    /// The elements of a tuple; of an array, the one that stands for all.
    pub(super) fn list_elements(&mut self, ty: TypeId) -> Option<Rc<[Element]>> {
        if let Some(ty) = self.array_element(ty) {
            return Some(Rc::from([Element { label: None, ty, arity: ElementArity::Rest }]));
        }
        if let TypeKind::Tuple { elements, .. } = self.kind(ty) { Some(elements) } else { None }
    }

    /// Whether it is a list that nothing is added to.
    pub(super) fn is_readonly_list(&mut self, ty: TypeId) -> bool {
        matches!(self.kind(ty), TypeKind::Tuple { is_readonly: true, .. }) || self.is_readonly_array(ty)
    }

    pub(super) fn is_readonly_array(&mut self, ty: TypeId) -> bool {
        matches!(self.kind(ty), TypeKind::Reference { symbol, .. } if symbol == self.readonly_array)
    }

    pub(super) fn array_of(&mut self, element: TypeId) -> TypeId {
        self.array_reference(element, false, None)
    }

    /// `T[]` or `readonly T[]`, known by `alias`.
    pub(super) fn array_reference(&mut self, element: TypeId, is_readonly: bool, alias: Option<Alias>) -> TypeId {
        let symbol = if is_readonly { self.readonly_array } else { self.array };
        self.intern(TypeKind::Reference { symbol, arguments: Rc::from([element]) }, alias)
    }

    /// `readonly T[]`, `readonly [A, B]`
    pub(super) fn readonly(&mut self, ty: TypeId) -> TypeId {
        if let Some(element) = self.array_element(ty) {
            return if self.is_readonly_array(ty) { ty } else { self.array_reference(element, true, None) };
        }
        let TypeKind::Tuple { elements, .. } = self.kind(ty) else { return ty };
        self.intern(TypeKind::Tuple { elements, is_readonly: true }, None)
    }

    pub(super) fn tuple_from_nodes(&mut self, nodes: &'a [TupleElement], alias: Option<Alias>) -> TypeId {
        let mut elements = Vec::with_capacity(nodes.len());
        for node in nodes {
            let ty = self.node_type(&node.ty);
            let arity = match (node.is_rest, node.is_optional) {
                (true, _) => ElementArity::Variadic,
                (false, true) => ElementArity::Optional,
                (false, false) => ElementArity::Required,
            };
            elements.push(Element { label: node.label.as_ref().map(|label| label.text.clone()), ty, arity });
        }
        self.tuple(elements, false, alias)
    }

    /// A tuple in which what is spread is laid out: arrays become rest elements, tuples their elements.
    pub(super) fn tuple(&mut self, mut elements: Vec<Element>, is_readonly: bool, alias: Option<Alias>) -> TypeId {
        for element in elements.iter_mut().filter(|element| element.arity == ElementArity::Variadic) {
            element.ty = self.force(element.ty);
            if self.is_error(element.ty) {
                return element.ty;
            }
        }
        let spread = elements.iter().position(|element| {
            element.arity == ElementArity::Variadic && matches!(self.raw(element.ty), TypeKind::Union { .. })
        });
        if let Some(at) = spread {
            let parts = self.parts_of(elements[at].ty);
            // Permutations and the like come to more than anybody waits for.
            self.count = self.count.saturating_add(parts.len() as u32);
            if self.count >= MAX_COUNT {
                return self.too_deep();
            }
            let each: Vec<TypeId> = parts
                .into_iter()
                .map(|ty| {
                    let mut elements = elements.clone();
                    elements[at].ty = ty;
                    self.tuple(elements, is_readonly, None)
                })
                .collect();
            return self.union_with_alias(&each, alias);
        }
        let mut flat: Vec<Element> = Vec::with_capacity(elements.len());
        for element in elements {
            if element.arity != ElementArity::Variadic {
                flat.push(element);
                continue;
            }
            if let Some(ty) = self.array_element(element.ty) {
                flat.push(Element { ty, arity: ElementArity::Rest, ..element });
            } else if let TypeKind::Tuple { elements: inner, .. } = self.kind(element.ty) {
                if flat.len() + inner.len() > MAX_ELEMENTS {
                    if let Some(place) = self.place {
                        self.report(catalog::types::too_many_elements(place, flat.len() + inner.len(), MAX_ELEMENTS));
                    }
                    return TypeId::ERROR;
                }
                flat.extend(inner.iter().cloned());
            } else if self.is_any(element.ty) {
                flat.push(Element { arity: ElementArity::Rest, ..element });
            } else {
                flat.push(element);
            }
        }
        self.join_rests(&mut flat);
        if let [Element { ty, arity: ElementArity::Rest, .. }] = flat[..] {
            return self.array_reference(ty, is_readonly, alias);
        }
        self.intern(TypeKind::Tuple { elements: flat.into(), is_readonly }, alias)
    }

    /// Of several rest elements, and what stands between them, one remains; before a rest, or at the end, an element
    /// that must be there makes those before it required as well.
    fn join_rests(&mut self, flat: &mut Vec<Element>) {
        let first = flat.iter().position(|element| element.arity == ElementArity::Rest);
        let last = flat.iter().rposition(|element| element.arity == ElementArity::Rest);
        if let (Some(first), Some(last)) = (first, last)
            && first < last
        {
            let joined: Vec<TypeId> = flat[first..=last].iter().map(|element| element.ty).collect();
            let ty = self.union(&joined);
            flat.splice(first..=last, [Element { label: None, ty, arity: ElementArity::Rest }]);
        }
        if let Some(required) = flat.iter().rposition(|element| element.arity == ElementArity::Required) {
            for element in &mut flat[..required] {
                if element.arity == ElementArity::Optional {
                    element.arity = ElementArity::Required;
                    // What may be left out may be `undefined` where it is not.
                    element.ty = self.union(&[element.ty, TypeId::UNDEFINED]);
                }
            }
        }
    }

    /// How many elements a tuple has: one of several numbers, if some may be left out, and any number with a rest.
    pub(super) fn tuple_length(&mut self, elements: &[Element]) -> TypeId {
        if elements.iter().any(|it| matches!(it.arity, ElementArity::Rest | ElementArity::Variadic)) {
            return TypeId::NUMBER;
        }
        let required = elements.iter().filter(|it| it.arity == ElementArity::Required).count();
        let each: Vec<TypeId> = (required..=elements.len()).map(|length| self.number_literal(length as f64)).collect();
        self.union(&each)
    }

    /// The array that a tuple is, when its length is forgotten.
    pub(super) fn tuple_as_array(&mut self, elements: &[Element]) -> TypeId {
        let mut each = Vec::with_capacity(elements.len());
        for element in elements {
            each.push(match element.arity {
                ElementArity::Variadic => self.indexed_access(element.ty, TypeId::NUMBER),
                ElementArity::Required | ElementArity::Optional | ElementArity::Rest => element.ty,
            });
        }
        let element = self.union(&each);
        self.array_of(element)
    }
}
