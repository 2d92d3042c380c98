//! Signatures and their parameters.

use swc_common::Spanned;
use swc_ecma_ast as swc;

use super::{Translator, bindings::Pattern};
use crate::{
    source::Span,
    syntax::{Body, Parameter, ParameterProperty, Signature, TypeNode},
};

/// A parameter as the parser has it, taken apart.
#[derive(Clone, Copy, Default)]
struct ParameterParts<'a> {
    pattern: Pattern<'a>,
    annotation: Option<&'a swc::TsTypeAnn>,
    is_optional: bool,
    is_rest: bool,
    property: Option<ParameterProperty>,
    initializer: Option<&'a swc::Expr>,
}

impl Translator<'_> {
    /// The signature of a function or constructor type.
    pub(super) fn type_signature(
        &mut self,
        span: swc_common::Span,
        parameters: &[swc::TsFnParam],
        type_parameters: Option<&swc::TsTypeParamDecl>,
        return_type: &swc::TsTypeAnn,
    ) -> Box<Signature> {
        self.member_signature(span, span.lo, parameters, type_parameters, Some(return_type))
    }

    /// The signature of a member of an interface or object type; its parameters come after `start`.
    pub(super) fn member_signature(
        &mut self,
        span: swc_common::Span,
        start: swc_common::BytePos,
        parameters: &[swc::TsFnParam],
        type_parameters: Option<&swc::TsTypeParamDecl>,
        return_type: Option<&swc::TsTypeAnn>,
    ) -> Box<Signature> {
        let start = type_parameters.map_or(start, |parameters| parameters.span.hi);
        let parts = parameters.iter().map(|parameter| (parameter.span(), signature_parameter(parameter)));
        self.with_alias(false, |t| {
            let type_parameters = t.type_parameters(type_parameters);
            let (this, parameters) = t.parameters(start, parts);
            let return_type = t.annotation(return_type);
            let body = Body::Absent;
            Box::new(Signature { span: t.span(span), type_parameters, this, parameters, return_type, body })
        })
    }

    /// The signature of a function with or without a body; its parameters come after `start`.
    pub(super) fn function_signature(&mut self, function: &swc::Function, start: swc_common::BytePos) -> Signature {
        self.method_signature(function, start, false)
    }

    /// The same; `has_this` where it is one of a class, whose object `this` is.
    pub(super) fn method_signature(
        &mut self,
        function: &swc::Function,
        start: swc_common::BytePos,
        has_this: bool,
    ) -> Signature {
        let type_parameters = function.type_params.as_deref();
        let start = type_parameters.map_or(start, |parameters| parameters.span.hi);
        let parts = function.params.iter().map(|parameter| (parameter.span, pattern_parameter(&parameter.pat)));
        self.with_alias(false, |t| {
            let type_parameters = t.type_parameters(type_parameters);
            let this = function.this_param.as_ref().and_then(|this| t.annotation(this.type_ann.as_deref()));
            let (_, parameters) = t.parameters(start, parts);
            let return_type = t.annotation(function.return_type.as_deref());
            let body = match &function.body {
                None => Body::Absent,
                Some(_) if return_type.is_some() => Body::Absent,
                Some(_) if function.is_generator => Body::Other,
                Some(block) => {
                    let patterns: Vec<&swc::Pat> = function.params.iter().map(|it| &it.pat).collect();
                    t.body_of(block, (&parameters, &patterns), (function.is_async, has_this))
                }
            };
            Signature { span: t.span(function.span), type_parameters, this, parameters, return_type, body }
        })
    }

    /// The signature of `(a: A): B => …`.
    pub(super) fn arrow_signature(&mut self, arrow: &swc::ArrowExpr) -> Signature {
        let type_parameters = arrow.type_params.as_deref();
        let start = type_parameters.map_or(arrow.span.lo, |parameters| parameters.span.hi);
        let parts = arrow.params.iter().map(|pattern| (pattern.span(), pattern_parameter(pattern)));
        self.with_alias(false, |t| {
            let type_parameters = t.type_parameters(type_parameters);
            let (this, parameters) = t.parameters(start, parts);
            let return_type = t.annotation(arrow.return_type.as_deref());
            let patterns: Vec<&swc::Pat> = arrow.params.iter().collect();
            let taken = (&parameters[..], &patterns[..]);
            let body = match &*arrow.body {
                _ if return_type.is_some() => Body::Absent,
                swc::ArrowFunctionBody::FunctionBody(block) => t.body_of(block, taken, (arrow.is_async, false)),
                swc::ArrowFunctionBody::Expr(value) => t.value_of(value, taken, arrow.is_async),
            };
            Signature { span: t.span(arrow.span), type_parameters, this, parameters, return_type, body }
        })
    }

    /// The signature of a class's constructor.
    pub(super) fn constructor_signature(&mut self, constructor: &swc::Constructor) -> Signature {
        let parts = constructor.params.iter().map(|parameter| (parameter.span(), constructor_parameter(parameter)));
        let (this, parameters) = self.parameters(constructor.key.span().hi, parts);
        Signature {
            span: self.span(constructor.span),
            type_parameters: Vec::new(),
            this,
            parameters,
            return_type: None,
            body: Body::Absent,
        }
    }

    /// What a setter takes.
    pub(super) fn setter_type(&mut self, function: &swc::Function) -> Option<TypeNode> {
        let parts = function.params.first().map(|parameter| pattern_parameter(&parameter.pat))?;
        self.annotation(parts.annotation)
    }

    /// What a setter of an interface or object type takes.
    pub(super) fn setter_signature_type(&mut self, parameter: &swc::TsFnParam) -> Option<TypeNode> {
        self.annotation(signature_parameter(parameter).annotation)
    }

    /// The type of `this`, which takes no argument, and the parameters without it.
    fn parameters<'p>(
        &mut self,
        start: swc_common::BytePos,
        parts: impl Iterator<Item = (swc_common::Span, ParameterParts<'p>)>,
    ) -> (Option<TypeNode>, Vec<Parameter>) {
        let mut end = start;
        let mut this = None;
        let mut parameters = Vec::new();
        for (span, parts) in parts {
            let place: Span = self.span(swc_common::Span { lo: end, hi: span.lo });
            end = span.hi;
            if matches!(parts.pattern, Pattern::Name(name) if name.sym == *"this") {
                this = self.annotation(parts.annotation);
                continue;
            }
            parameters.push(Parameter {
                binding: self.binding(parts.pattern),
                is_optional: parts.is_optional,
                is_rest: parts.is_rest,
                ty: self.annotation(parts.annotation),
                property: parts.property,
                initializer: parts.initializer.map(|value| self.expression(value)),
                doc: self.doc(place.start, place.end),
            });
        }
        (this, parameters)
    }
}

fn signature_parameter(parameter: &swc::TsFnParam) -> ParameterParts<'_> {
    match parameter {
        swc::TsFnParam::Ident(binding) => identifier_parameter(binding),
        swc::TsFnParam::Array(array) => ParameterParts {
            pattern: Pattern::Array(array),
            annotation: array.type_ann.as_deref(),
            is_optional: array.optional,
            ..ParameterParts::default()
        },
        swc::TsFnParam::Object(object) => ParameterParts {
            pattern: Pattern::Object(object),
            annotation: object.type_ann.as_deref(),
            is_optional: object.optional,
            ..ParameterParts::default()
        },
        swc::TsFnParam::Rest(rest) => rest_parameter(rest),
    }
}

fn pattern_parameter(pattern: &swc::Pat) -> ParameterParts<'_> {
    match pattern {
        swc::Pat::Ident(binding) => identifier_parameter(binding),
        swc::Pat::Array(array) => ParameterParts {
            pattern: Pattern::Array(array),
            annotation: array.type_ann.as_deref(),
            is_optional: array.optional,
            ..ParameterParts::default()
        },
        swc::Pat::Object(object) => ParameterParts {
            pattern: Pattern::Object(object),
            annotation: object.type_ann.as_deref(),
            is_optional: object.optional,
            ..ParameterParts::default()
        },
        swc::Pat::Rest(rest) => rest_parameter(rest),
        // A default is never the default of another default, so that this goes one level deep.
        swc::Pat::Assign(assign) => {
            let initializer = Some(&*assign.right);
            ParameterParts { is_optional: true, initializer, ..pattern_parameter(&assign.left) }
        }
        swc::Pat::Invalid(_) | swc::Pat::Expr(_) => ParameterParts::default(),
    }
}

fn constructor_parameter(parameter: &swc::ParamOrTsParamProp) -> ParameterParts<'_> {
    match parameter {
        swc::ParamOrTsParamProp::Param(parameter) => pattern_parameter(&parameter.pat),
        swc::ParamOrTsParamProp::TsParamProp(property) => {
            let parts = match &property.param {
                swc::TsParamPropParam::Ident(binding) => identifier_parameter(binding),
                swc::TsParamPropParam::Assign(assign) => {
                    let initializer = Some(&*assign.right);
                    ParameterParts { is_optional: true, initializer, ..pattern_parameter(&assign.left) }
                }
            };
            let property = ParameterProperty {
                is_readonly: property.readonly,
                is_hidden: matches!(
                    property.accessibility,
                    Some(swc::Accessibility::Private | swc::Accessibility::Protected)
                ),
            };
            ParameterParts { property: Some(property), ..parts }
        }
    }
}

fn identifier_parameter(binding: &swc::BindingIdent) -> ParameterParts<'_> {
    ParameterParts {
        pattern: Pattern::Name(&binding.id),
        annotation: binding.type_ann.as_deref(),
        is_optional: binding.id.optional,
        ..ParameterParts::default()
    }
}

fn rest_parameter(rest: &swc::RestPat) -> ParameterParts<'_> {
    let pattern = Pattern::of(&rest.arg);
    ParameterParts { pattern, annotation: rest.type_ann.as_deref(), is_rest: true, ..ParameterParts::default() }
}
