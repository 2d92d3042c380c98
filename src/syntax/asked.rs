//! Aliases that no file has: of members of types that the user asks for by name.

use super::{
    Atom, EntityName, Identifier, JsDoc, Keyword, Literal, NodeId, Program, Statement, StatementKind,
    TypeAliasDeclaration, TypeNode, TypeNodeKind, TypeReference,
};
use crate::source::Span;

/// A member of a type that is asked for as a type, as if the file said `type Pet = components["schemas"]["Pet"]`.
#[derive(Debug)]
pub struct AskedMember {
    /// How it was asked for.
    pub asked: Vec<String>,
    /// What it is called by those who asked.
    pub public_name: Atom,
    /// The name of the alias, which is none that the file may have: what leads to it.
    pub name: Atom,
    /// The type whose member it is, where that is declared.
    pub of: Identifier,
    /// What leads to it from there.
    pub way: Vec<Index>,
    /// Where it is written.
    pub span: Span,
    /// Its documentation.
    pub doc: Option<JsDoc>,
}

/// One step from a type to what is in it.
#[derive(Clone, Debug)]
pub struct Index {
    /// The property; nothing of what is in a list.
    pub key: Option<Atom>,
    /// What it leads to may be `null` or `undefined` besides.
    pub is_nullable: bool,
}

/// An alias that was declared for what was asked for.
#[derive(Debug)]
pub struct Asked {
    /// How it was asked for.
    pub asked: Vec<String>,
    /// What it is called by those who asked.
    pub public_name: Atom,
    /// The name of the alias, and where the member is written.
    pub name: Identifier,
}

impl Program {
    /// Declares an alias of a member beside the type that it is of, which has the same names in scope.
    pub fn declare_asked(&mut self, member: AskedMember) {
        let AskedMember { asked, public_name, name, of, way, span, doc } = member;
        let module = &mut self.modules[of.span.file.0 as usize];
        let mut nodes = Nodes { next: &mut module.node_count, span };
        let beside = of.span;
        let reference = TypeReference { name: EntityName { parts: vec![of] }, arguments: Vec::new() };
        let start = nodes.node(TypeNodeKind::TypeReference(reference));
        let ty = way.into_iter().fold(start, |object, index| nodes.member(object, index));
        let name = Identifier { text: name, span };
        self.asked.push(Asked { asked, public_name, name: name.clone() });
        let kind = StatementKind::TypeAlias(TypeAliasDeclaration { name, type_parameters: Vec::new(), ty });
        let doc = doc.map(Box::new);
        let statement = Statement { span, is_exported: false, is_default: false, is_declare: false, doc, kind };
        declare_beside(&mut module.statements, beside, statement);
    }
}

/// Adds a statement to those among which something stands: of the innermost namespace around it.
fn declare_beside(statements: &mut Vec<Statement>, inner: Span, statement: Statement) {
    let mut around = statements.iter_mut().filter(|it| it.span.start <= inner.start && inner.end <= it.span.end);
    let around = around.find_map(|it| {
        if let StatementKind::Namespace(namespace) = &mut it.kind { Some(&mut namespace.statements) } else { None }
    });
    match around {
        Some(within) => declare_beside(within, inner, statement),
        None => statements.push(statement),
    }
}

/// Type nodes with new numbers.
struct Nodes<'m> {
    next: &'m mut u32,
    span: Span,
}

impl Nodes<'_> {
    fn node(&mut self, kind: TypeNodeKind) -> TypeNode {
        let id = NodeId(*self.next);
        *self.next += 1;
        TypeNode { id, span: self.span, is_resolved_by_alias: true, kind }
    }

    /// `T["key"]`, `T[number]`; `T["key"] & {}` where `null` is left out.
    fn member(&mut self, object: TypeNode, Index { key, is_nullable }: Index) -> TypeNode {
        let index = self.node(match key {
            Some(key) => TypeNodeKind::Literal(Literal::String(key)),
            None => TypeNodeKind::Keyword(Keyword::Number),
        });
        let member = self.node(TypeNodeKind::IndexedAccess { object: Box::new(object), index: Box::new(index) });
        if !is_nullable {
            return member;
        }
        let anything = self.node(TypeNodeKind::TypeLiteral(Vec::new()));
        self.node(TypeNodeKind::Intersection(vec![member, anything]))
    }
}
