//! The members of interfaces and object types.

use swc_common::Spanned;
use swc_ecma_ast as swc;

use super::Translator;
use crate::syntax::{IndexSignature, Member, MemberKind, PropertySignature};

impl Translator<'_> {
    /// The members between the braces at `body`.
    pub(super) fn members(&mut self, body: swc_common::Span, elements: &[swc::TsTypeElement]) -> Vec<Member> {
        let mut end = self.span(body).start;
        let mut members = Vec::with_capacity(elements.len());
        for element in elements {
            let span = self.span_of(element);
            let doc = self.doc(end, span.start);
            end = span.end;
            if let Some(kind) = self.member_kind(element) {
                members.push(Member { span, doc, is_static: false, is_hidden: false, kind });
            }
        }
        members
    }

    fn member_kind(&mut self, element: &swc::TsTypeElement) -> Option<MemberKind> {
        Some(match element {
            swc::TsTypeElement::TsPropertySignature(property) => MemberKind::Property(PropertySignature {
                name: self.signature_name(&property.key, property.computed),
                is_optional: property.optional,
                is_readonly: property.readonly,
                ty: self.annotation(property.type_ann.as_deref()),
                initializer: None,
            }),
            swc::TsTypeElement::TsMethodSignature(method) => MemberKind::Method {
                name: self.signature_name(&method.key, method.computed),
                is_optional: method.optional,
                signature: self.member_signature(
                    method.span,
                    method.key.span().hi,
                    &method.params,
                    method.type_params.as_deref(),
                    method.type_ann.as_deref(),
                ),
            },
            swc::TsTypeElement::TsGetterSignature(getter) => MemberKind::Getter {
                name: self.signature_name(&getter.key, getter.computed),
                signature: self.member_signature(
                    getter.span,
                    getter.key.span().hi,
                    &[],
                    None,
                    getter.type_ann.as_deref(),
                ),
            },
            swc::TsTypeElement::TsSetterSignature(setter) => MemberKind::Setter {
                name: self.signature_name(&setter.key, setter.computed),
                ty: self.setter_signature_type(&setter.param),
            },
            swc::TsTypeElement::TsCallSignatureDecl(call) => MemberKind::Call(self.member_signature(
                call.span,
                call.span.lo,
                &call.params,
                call.type_params.as_deref(),
                call.type_ann.as_deref(),
            )),
            swc::TsTypeElement::TsConstructSignatureDecl(construct) => MemberKind::Construct(self.member_signature(
                construct.span,
                construct.span.lo,
                &construct.params,
                construct.type_params.as_deref(),
                construct.type_ann.as_deref(),
            )),
            swc::TsTypeElement::TsIndexSignature(index) => MemberKind::Index(Box::new(self.index_signature(index)?)),
        })
    }

    /// `[key: K]: V`; without a `K` it is none, and the parser has said so.
    pub(super) fn index_signature(&mut self, index: &swc::TsIndexSignature) -> Option<IndexSignature> {
        let key = index.params.first().and_then(|parameter| self.setter_signature_type(parameter))?;
        Some(IndexSignature { key, ty: self.annotation(index.type_ann.as_deref()), is_readonly: index.readonly })
    }
}
