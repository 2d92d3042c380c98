//! Types that wait for a type parameter, written down.

use super::Notation;
use crate::{
    symbols::inferred_parameters,
    syntax::{ConditionalType, MappedModifier, MappedType, TypeNode},
    types::{
        TypeId, Types,
        kind::{At, Mapper, TypeKind},
    },
};

impl<'a> Types<'a> {
    /// `{ readonly [K in C as N]?: T; }`
    pub(super) fn write_mapped(&mut self, out: &mut Notation, at: At<'a, MappedType>, arguments: &[TypeId]) {
        let mapper = self.captured_mapper(at.file, at.id, arguments);
        let node = at.node;
        out.push("{ ");
        out.push(match node.readonly {
            Some(MappedModifier::Add) => "readonly ",
            Some(MappedModifier::Remove) => "-readonly ",
            None => "",
        });
        out.push("[");
        out.push(&node.parameter.name.text);
        out.push(" in ");
        self.write_optional_node(out, node.parameter.constraint.as_ref(), &mapper);
        if node.name_type.is_some() {
            out.push(" as ");
            self.write_optional_node(out, node.name_type.as_ref(), &mapper);
        }
        out.push("]");
        out.push(match node.optional {
            Some(MappedModifier::Add) => "?: ",
            Some(MappedModifier::Remove) => "-?: ",
            None => ": ",
        });
        self.write_optional_node(out, node.ty.as_ref(), &mapper);
        out.push("; }");
    }

    /// `C extends E ? A : B`
    pub(super) fn write_conditional(&mut self, out: &mut Notation, at: At<'a, ConditionalType>, arguments: &[TypeId]) {
        let mapper = self.captured_mapper(at.file, at.id, arguments);
        let node = at.node;
        self.write_operand(out, &node.check, &mapper);
        out.push(" extends ");
        let outer = out.inferred.len();
        out.inferred.extend(
            inferred_parameters(&node.extends).into_iter().filter_map(|it| self.symbols.parameter(it.parameter)),
        );
        self.write_operand(out, &node.extends, &mapper);
        out.inferred.truncate(outer);
        out.push(" ? ");
        self.write_node(out, &node.true_type, &mapper);
        out.push(" : ");
        self.write_node(out, &node.false_type, &mapper);
    }

    fn write_optional_node(&mut self, out: &mut Notation, node: Option<&'a TypeNode>, mapper: &Mapper) {
        match node {
            Some(node) => self.write_node(out, node, mapper),
            None => out.push("any"),
        }
    }

    /// A function or another condition stands in parentheses there.
    fn write_operand(&mut self, out: &mut Notation, node: &'a TypeNode, mapper: &Mapper) {
        let ty = self.node_type(node);
        let ty = self.instantiate(ty, mapper);
        let is_loose = matches!(self.kind(ty), TypeKind::Function { .. } | TypeKind::Conditional(..))
            && self.alias_of(ty).is_none();
        out.push(if is_loose { "(" } else { "" });
        self.write(out, ty);
        out.push(if is_loose { ")" } else { "" });
    }

    fn write_node(&mut self, out: &mut Notation, node: &'a TypeNode, mapper: &Mapper) {
        let ty = self.node_type(node);
        let ty = self.instantiate(ty, mapper);
        self.write(out, ty);
    }
}
