//! Types.

use swc_ecma_ast as swc;

use super::{Translator, modules::request_kind};
use crate::syntax::{
    Atom, ConditionalType, ImportType, Keyword, Literal, MappedModifier, MappedType, TemplateLiteralType, TupleElement,
    TypeNode, TypeNodeKind, TypeParameter, TypeReference,
};

impl Translator<'_> {
    /// A type.
    pub(super) fn ty(&mut self, ty: &swc::TsType) -> TypeNode {
        let mut ty = ty;
        while let swc::TsType::TsParenthesizedType(parenthesized) = ty {
            ty = &parenthesized.type_ann;
        }
        let (id, span) = (self.node_id(), self.span_of(ty));
        let is_resolved_by_alias = self.is_in_alias;
        let kind = self.nested(span, |t| t.type_kind(ty)).unwrap_or(TypeNodeKind::Keyword(Keyword::Any));
        TypeNode { id, span, is_resolved_by_alias, kind }
    }

    /// A type that is not resolved by the alias it stands in.
    pub(super) fn inner_type(&mut self, ty: &swc::TsType) -> TypeNode {
        self.with_alias(false, |t| t.ty(ty))
    }

    /// `: T`
    pub(super) fn annotation(&mut self, annotation: Option<&swc::TsTypeAnn>) -> Option<TypeNode> {
        annotation.map(|annotation| self.inner_type(&annotation.type_ann))
    }

    /// `<A, B>` of a reference.
    pub(super) fn type_arguments(&mut self, arguments: Option<&swc::TsTypeParamInstantiation>) -> Vec<TypeNode> {
        arguments.map_or_else(Vec::new, |arguments| self.types(&arguments.params))
    }

    /// `<T extends C = D>` of a declaration.
    pub(super) fn type_parameters(&mut self, parameters: Option<&swc::TsTypeParamDecl>) -> Vec<TypeParameter> {
        let parameters = parameters.map_or(&[][..], |parameters| &parameters.params);
        parameters.iter().map(|parameter| self.type_parameter(parameter)).collect()
    }

    fn type_parameter(&mut self, parameter: &swc::TsTypeParam) -> TypeParameter {
        TypeParameter {
            span: self.span(parameter.span),
            name: self.identifier(&parameter.name),
            constraint: parameter.constraint.as_ref().map(|constraint| self.inner_type(constraint)),
            default: parameter.default.as_ref().map(|default| self.inner_type(default)),
            is_const: parameter.is_const,
        }
    }

    fn types(&mut self, types: &[Box<swc::TsType>]) -> Vec<TypeNode> {
        types.iter().map(|ty| self.ty(ty)).collect()
    }

    fn boxed_type(&mut self, ty: &swc::TsType) -> Box<TypeNode> {
        Box::new(self.ty(ty))
    }

    fn type_kind(&mut self, ty: &swc::TsType) -> TypeNodeKind {
        use swc::{TsFnOrConstructorType as Callable, TsUnionOrIntersectionType as Combined};
        match ty {
            swc::TsType::TsKeywordType(keyword) => TypeNodeKind::Keyword(self::keyword(keyword.kind)),
            swc::TsType::TsThisType(_) => TypeNodeKind::This,
            swc::TsType::TsFnOrConstructorType(Callable::TsFnType(function)) => {
                TypeNodeKind::Function(self.type_signature(
                    function.span,
                    &function.params,
                    function.type_params.as_deref(),
                    &function.type_ann,
                ))
            }
            swc::TsType::TsFnOrConstructorType(Callable::TsConstructorType(function)) => {
                TypeNodeKind::Constructor(self.type_signature(
                    function.span,
                    &function.params,
                    function.type_params.as_deref(),
                    &function.type_ann,
                ))
            }
            swc::TsType::TsTypeRef(reference) => TypeNodeKind::TypeReference(TypeReference {
                name: self.entity_name(&reference.type_name),
                arguments: self.type_arguments(reference.type_params.as_deref()),
            }),
            swc::TsType::TsTypeQuery(query) => self.type_query(query),
            swc::TsType::TsTypeLit(literal) => {
                TypeNodeKind::TypeLiteral(self.with_alias(false, |t| t.members(literal.span, &literal.members)))
            }
            swc::TsType::TsArrayType(array) => TypeNodeKind::Array(self.boxed_type(&array.elem_type)),
            swc::TsType::TsTupleType(tuple) => {
                TypeNodeKind::Tuple(tuple.elem_types.iter().map(|element| self.tuple_element(element)).collect())
            }
            // Outside of tuples these are how JSDoc writes types; their inside is what is meant.
            swc::TsType::TsOptionalType(optional) => self.ty(&optional.type_ann).kind,
            swc::TsType::TsRestType(rest) => self.ty(&rest.type_ann).kind,
            swc::TsType::TsParenthesizedType(parenthesized) => self.type_kind(&parenthesized.type_ann),
            swc::TsType::TsUnionOrIntersectionType(Combined::TsUnionType(union)) => {
                TypeNodeKind::Union(self.types(&union.types))
            }
            swc::TsType::TsUnionOrIntersectionType(Combined::TsIntersectionType(intersection)) => {
                TypeNodeKind::Intersection(self.types(&intersection.types))
            }
            swc::TsType::TsConditionalType(conditional) => TypeNodeKind::Conditional(Box::new(ConditionalType {
                check: self.ty(&conditional.check_type),
                extends: self.ty(&conditional.extends_type),
                true_type: self.ty(&conditional.true_type),
                false_type: self.ty(&conditional.false_type),
            })),
            swc::TsType::TsInferType(infer) => TypeNodeKind::Infer(Box::new(self.type_parameter(&infer.type_param))),
            swc::TsType::TsTypeOperator(operator) => match operator.op {
                swc::TsTypeOperatorOp::KeyOf => TypeNodeKind::Keyof(self.boxed_type(&operator.type_ann)),
                swc::TsTypeOperatorOp::ReadOnly => TypeNodeKind::Readonly(self.boxed_type(&operator.type_ann)),
                swc::TsTypeOperatorOp::Unique => TypeNodeKind::UniqueSymbol,
            },
            swc::TsType::TsIndexedAccessType(access) => TypeNodeKind::IndexedAccess {
                object: self.boxed_type(&access.obj_type),
                index: self.boxed_type(&access.index_type),
            },
            swc::TsType::TsMappedType(mapped) => {
                TypeNodeKind::Mapped(Box::new(self.with_alias(false, |t| t.mapped_type(mapped))))
            }
            swc::TsType::TsLitType(literal) => self.literal_type(&literal.lit),
            swc::TsType::TsTypePredicate(predicate) => TypeNodeKind::Predicate {
                asserts: predicate.asserts,
                of: match &predicate.param_name {
                    swc::TsThisTypeOrIdent::Ident(name) => Some(self.atom(&name.sym)),
                    swc::TsThisTypeOrIdent::TsThisType(_) => None,
                },
                ty: predicate.type_ann.as_ref().map(|ty| self.boxed_type(&ty.type_ann)),
            },
            swc::TsType::TsImportType(import) => TypeNodeKind::Import(Box::new(self.import_type(import, None))),
        }
    }

    /// `typeof a.b`, `typeof import("x").a`
    fn type_query(&mut self, query: &swc::TsTypeQuery) -> TypeNodeKind {
        match &query.expr_name {
            swc::TsTypeQueryExpr::TsEntityName(name) => TypeNodeKind::TypeQuery(TypeReference {
                name: self.value_entity_name(name),
                arguments: self.with_alias(false, |t| t.type_arguments(query.type_args.as_deref())),
            }),
            swc::TsTypeQueryExpr::Import(import) => TypeNodeKind::Import(Box::new(ImportType {
                is_typeof: true,
                ..self.import_type(import, query.type_args.as_deref())
            })),
        }
    }

    fn import_type(
        &mut self,
        import: &swc::TsImportType,
        arguments: Option<&swc::TsTypeParamInstantiation>,
    ) -> ImportType {
        let specifier = self.string(&import.arg);
        let attributes = import.attributes.as_ref().map(|attributes| &*attributes.with);
        self.request(&specifier.text, request_kind(attributes), specifier.span);
        let arguments = import.type_args.as_deref().or(arguments);
        ImportType {
            specifier,
            qualifier: import.qualifier.as_ref().map(|name| self.entity_name(name)),
            arguments: self.with_alias(false, |t| t.type_arguments(arguments)),
            is_typeof: false,
        }
    }

    fn tuple_element(&mut self, element: &swc::TsTupleElement) -> TupleElement {
        let label = element.label.as_ref();
        let (label, is_labelled_rest) = match label {
            Some(swc::Pat::Rest(rest)) => (Some(&*rest.arg), true),
            label => (label, false),
        };
        let label = match label {
            Some(swc::Pat::Ident(label)) => Some(&label.id),
            _ => None,
        };
        let (ty, is_optional, is_rest) = match &*element.ty {
            swc::TsType::TsOptionalType(optional) => (&optional.type_ann, true, false),
            swc::TsType::TsRestType(rest) => (&rest.type_ann, false, true),
            _ => (&element.ty, false, false),
        };
        TupleElement {
            is_optional: is_optional || label.is_some_and(|label| label.optional),
            is_rest: is_rest || is_labelled_rest,
            label: label.map(|label| self.identifier(label)),
            ty: self.ty(ty),
        }
    }

    fn mapped_type(&mut self, mapped: &swc::TsMappedType) -> MappedType {
        MappedType {
            parameter: self.type_parameter(&mapped.type_param),
            name_type: mapped.name_type.as_ref().map(|name| self.ty(name)),
            ty: mapped.type_ann.as_ref().map(|ty| self.ty(ty)),
            readonly: mapped.readonly.map(mapped_modifier),
            optional: mapped.optional.map(mapped_modifier),
        }
    }

    fn literal_type(&mut self, literal: &swc::TsLit) -> TypeNodeKind {
        TypeNodeKind::Literal(match literal {
            swc::TsLit::Number(number) => Literal::Number(number.value),
            swc::TsLit::Str(string) => Literal::String(self.string(string).text),
            swc::TsLit::Bool(boolean) => Literal::Boolean(boolean.value),
            swc::TsLit::BigInt(number) => Literal::BigInt(self.atom(&number.value.to_string())),
            swc::TsLit::Tpl(template) => {
                return TypeNodeKind::TemplateLiteral(TemplateLiteralType {
                    texts: self.template_texts(&template.quasis),
                    types: self.with_alias(false, |t| t.types(&template.types)),
                });
            }
        })
    }

    /// The texts of a template, escapes taken out.
    pub(super) fn template_texts(&mut self, elements: &[swc::TplElement]) -> Vec<Atom> {
        let text = |element: &swc::TplElement| match &element.cooked {
            Some(cooked) => cooked.to_string_lossy().into_owned(),
            None => element.raw.to_string(),
        };
        elements.iter().map(|element| self.atom(&text(element))).collect()
    }
}

fn mapped_modifier(modifier: swc::TruePlusMinus) -> MappedModifier {
    match modifier {
        swc::TruePlusMinus::True | swc::TruePlusMinus::Plus => MappedModifier::Add,
        swc::TruePlusMinus::Minus => MappedModifier::Remove,
    }
}

fn keyword(kind: swc::TsKeywordTypeKind) -> Keyword {
    match kind {
        swc::TsKeywordTypeKind::TsAnyKeyword => Keyword::Any,
        swc::TsKeywordTypeKind::TsUnknownKeyword => Keyword::Unknown,
        swc::TsKeywordTypeKind::TsNumberKeyword => Keyword::Number,
        swc::TsKeywordTypeKind::TsObjectKeyword => Keyword::Object,
        swc::TsKeywordTypeKind::TsBooleanKeyword => Keyword::Boolean,
        swc::TsKeywordTypeKind::TsBigIntKeyword => Keyword::BigInt,
        swc::TsKeywordTypeKind::TsStringKeyword => Keyword::String,
        swc::TsKeywordTypeKind::TsSymbolKeyword => Keyword::Symbol,
        swc::TsKeywordTypeKind::TsVoidKeyword => Keyword::Void,
        swc::TsKeywordTypeKind::TsUndefinedKeyword => Keyword::Undefined,
        swc::TsKeywordTypeKind::TsNullKeyword => Keyword::Null,
        swc::TsKeywordTypeKind::TsNeverKeyword => Keyword::Never,
        swc::TsKeywordTypeKind::TsIntrinsicKeyword => Keyword::Intrinsic,
    }
}
