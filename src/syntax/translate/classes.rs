//! Classes, whose public data is a type.

use swc_common::Spanned;
use swc_ecma_ast as swc;

use super::Translator;
use crate::syntax::{
    Base, ClassDeclaration, HeritageClause, Identifier, Member, MemberKind, PropertyName, PropertySignature,
};

/// What the modifiers of a class member say.
struct Modifiers {
    is_static: bool,
    is_hidden: bool,
}

impl Translator<'_> {
    /// A class; `start` is where its name ends, or its keyword when it has none.
    pub(super) fn class(
        &mut self,
        name: Option<&swc::Ident>,
        class: &swc::Class,
        start: swc_common::BytePos,
    ) -> ClassDeclaration {
        ClassDeclaration {
            name: name.map(|name| self.identifier(name)),
            type_parameters: self.type_parameters(class.type_params.as_deref()),
            extends: self.base_class(class),
            implements: class.implements.iter().filter_map(|clause| self.heritage_clause(clause)).collect(),
            members: self.class_members(class, start),
            is_abstract: class.is_abstract,
        }
    }

    /// `B<string>` behind the `extends` of an interface or `implements`, when it is a name.
    pub(super) fn heritage_clause(&mut self, clause: &swc::TsExprWithTypeArgs) -> Option<HeritageClause> {
        let base = Base::Name(self.expression_name(&clause.expr)?);
        Some(self.heritage(base, clause.type_args.as_deref(), clause.span))
    }

    fn base_class(&mut self, class: &swc::Class) -> Option<HeritageClause> {
        let base = class.super_class.as_deref()?;
        let (base, arguments) = match base {
            swc::Expr::TsInstantiation(instantiation) => (&*instantiation.expr, Some(&*instantiation.type_args)),
            base => (base, class.super_type_params.as_deref()),
        };
        let span = arguments.map_or(base.span(), |arguments| base.span().with_hi(arguments.span.hi));
        let base = match self.expression_name(base) {
            Some(name) => Base::Name(name),
            None => Base::Value(self.boxed(base)),
        };
        Some(self.heritage(base, arguments, span))
    }

    fn heritage(
        &mut self,
        base: Base,
        arguments: Option<&swc::TsTypeParamInstantiation>,
        span: swc_common::Span,
    ) -> HeritageClause {
        let id = self.node_id();
        let arguments = self.with_alias(false, |t| t.type_arguments(arguments));
        HeritageClause { id, span: self.span(span), base, arguments }
    }

    fn class_members(&mut self, class: &swc::Class, start: swc_common::BytePos) -> Vec<Member> {
        // The last thing before the brace, so that what lies between it and the first member holds no string.
        let header = [
            class.type_params.as_ref().map(|parameters| parameters.span.hi),
            class.super_class.as_ref().map(|base| base.span().hi),
            class.super_type_params.as_ref().map(|arguments| arguments.span.hi),
            class.implements.last().map(|clause| clause.span.hi),
        ];
        let start = header.into_iter().flatten().max().unwrap_or(start);
        let mut end = self.span(class.span.with_lo(start)).start;
        let mut members = Vec::with_capacity(class.body.len());
        for member in &class.body {
            let span = self.span_of(member);
            let doc = self.doc(end, span.start);
            end = span.end;
            if let Some((kind, modifiers)) = self.class_member(member) {
                let Modifiers { is_static, is_hidden } = modifiers;
                members.push(Member { span, doc, is_static, is_hidden, kind });
            }
        }
        members
    }

    fn class_member(&mut self, member: &swc::ClassMember) -> Option<(MemberKind, Modifiers)> {
        Some(match member {
            swc::ClassMember::Constructor(constructor) => (
                MemberKind::Constructor(Box::new(self.constructor_signature(constructor))),
                modifiers(false, constructor.accessibility),
            ),
            swc::ClassMember::Method(method) => {
                let name = self.property_name(&method.key);
                let signature = (&*method.function, method.key.span().hi, !method.is_static);
                let kind = self.method(name, method.kind, method.is_optional, signature);
                (kind, modifiers(method.is_static, method.accessibility))
            }
            swc::ClassMember::PrivateMethod(method) => {
                let name = self.private_name(&method.key);
                let signature = (&*method.function, method.key.span.hi, !method.is_static);
                let kind = self.method(name, method.kind, method.is_optional, signature);
                (kind, Modifiers { is_static: method.is_static, is_hidden: true })
            }
            swc::ClassMember::ClassProp(property) => {
                let kind = MemberKind::Property(PropertySignature {
                    name: self.property_name(&property.key),
                    is_optional: property.is_optional,
                    is_readonly: property.readonly,
                    ty: self.annotation(property.type_ann.as_deref()),
                    initializer: property.value.as_ref().map(|value| self.boxed(value)),
                });
                (kind, modifiers(property.is_static, property.accessibility))
            }
            swc::ClassMember::PrivateProp(property) => {
                let kind = MemberKind::Property(PropertySignature {
                    name: self.private_name(&property.key),
                    is_optional: property.is_optional,
                    is_readonly: property.readonly,
                    ty: self.annotation(property.type_ann.as_deref()),
                    initializer: None,
                });
                (kind, Modifiers { is_static: property.is_static, is_hidden: true })
            }
            swc::ClassMember::AutoAccessor(accessor) => self.auto_accessor(accessor),
            swc::ClassMember::TsIndexSignature(index) => {
                (MemberKind::Index(Box::new(self.index_signature(index)?)), modifiers(index.is_static, None))
            }
            swc::ClassMember::Empty(_) | swc::ClassMember::StaticBlock(_) => return None,
        })
    }

    fn method(
        &mut self,
        name: PropertyName,
        kind: swc::MethodKind,
        is_optional: bool,
        (function, start, has_this): (&swc::Function, swc_common::BytePos, bool),
    ) -> MemberKind {
        let signature = |t: &mut Self| Box::new(t.method_signature(function, start, has_this));
        match kind {
            swc::MethodKind::Method => MemberKind::Method { name, is_optional, signature: signature(self) },
            swc::MethodKind::Getter => MemberKind::Getter { name, signature: signature(self) },
            swc::MethodKind::Setter => MemberKind::Setter { name, ty: self.setter_type(function) },
        }
    }

    /// `accessor a: T`, which is a getter and a setter, and so reads like a property.
    fn auto_accessor(&mut self, accessor: &swc::AutoAccessor) -> (MemberKind, Modifiers) {
        let mut modifiers = modifiers(accessor.is_static, accessor.accessibility);
        let name = match &accessor.key {
            swc::Key::Private(name) => {
                modifiers.is_hidden = true;
                self.private_name(name)
            }
            swc::Key::Public(name) => self.property_name(name),
        };
        let kind = MemberKind::Property(PropertySignature {
            name,
            is_optional: false,
            is_readonly: false,
            ty: self.annotation(accessor.type_ann.as_deref()),
            initializer: accessor.value.as_ref().map(|value| self.boxed(value)),
        });
        (kind, modifiers)
    }

    /// `#name`
    fn private_name(&mut self, name: &swc::PrivateName) -> PropertyName {
        PropertyName::Literal(Identifier { text: self.atom(&format!("#{}", name.name)), span: self.span(name.span) })
    }
}

fn modifiers(is_static: bool, accessibility: Option<swc::Accessibility>) -> Modifiers {
    let is_hidden = matches!(accessibility, Some(swc::Accessibility::Private | swc::Accessibility::Protected));
    Modifiers { is_static, is_hidden }
}
