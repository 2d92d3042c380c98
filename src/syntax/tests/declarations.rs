//! Declarations, imports and exports.

use super::{parse, parse_named, statement, statements, types};
use crate::syntax::{
    Base, ExpressionKind, ImportEqualsTarget, Literal, NamespaceName, ObjectMember, StatementKind, UnaryOperator,
};

fn class_members(text: &str) -> String {
    match statement(text) {
        StatementKind::Class(class) => class.members.iter().map(types::member).collect::<Vec<_>>().join(" "),
        other => panic!("{other:?}"),
    }
}

#[test]
fn modifiers_are_on_the_statement() {
    let found =
        statements("export default interface A {} export declare class B {} declare const c: 1; export enum D {}");
    let flags: Vec<_> = found.iter().map(|s| (s.is_exported, s.is_default, s.is_declare)).collect();
    assert_eq!(flags, [(true, true, false), (true, false, true), (false, false, true), (true, false, false)]);
}

#[test]
fn code_is_passed_over() {
    assert_eq!(statements("f(); if (a) { type B = 1 } for (;;) {} type A = string; label: 1").len(), 1);
}

#[test]
fn classes_keep_hidden_members_apart() {
    assert_eq!(
        class_members(
            "class A { a: X; private b: X; static c = 1; #d: X; protected e?(): X; get f(): X { return 1 }\
             constructor(readonly g: X, private h?: X, i = 1) { super() } declare readonly j: X; [k: string]: X; accessor l: X }"
        ),
        "a:!X hidden b:!X static c:- hidden #d:!X hidden e?() !X get f:!X constructor(g:!X h?:!X i?:-) - \
         readonly j:!X [!string]:!X l:!X"
    );
    let StatementKind::Class(class) = statement("abstract class A<T> extends B.C<T> implements D, E<F> {}") else {
        panic!()
    };
    let clause = class.extends.unwrap();
    assert!(matches!(clause.base, Base::Name(name) if name.parts.len() == 2));
    assert_eq!(clause.arguments.len(), 1);
    assert_eq!((class.implements.len(), class.is_abstract, class.type_parameters.len()), (2, true, 1));
    let StatementKind::Class(class) = statement("class A extends mixin(B) {}") else { panic!() };
    assert!(matches!(class.extends.unwrap().base, Base::Value(_)));
}

#[test]
fn constructors_declare_properties() {
    let StatementKind::Class(class) = statement("class A { constructor(a: X, private readonly b: X) {} }") else {
        panic!()
    };
    let crate::syntax::MemberKind::Constructor(signature) = &class.members[0].kind else { panic!() };
    let properties: Vec<_> =
        signature.parameters.iter().map(|p| p.property.map(|p| (p.is_readonly, p.is_hidden))).collect();
    assert_eq!(properties, [None, Some((true, true))]);
}

#[test]
fn namespaces_are_nested() {
    let StatementKind::Namespace(a) = statement("declare namespace A.B { export type C = 1 }") else { panic!() };
    assert!(matches!(&a.name, NamespaceName::Identifier(name) if &*name.text == "A"));
    assert!(a.statements[0].is_exported);
    let StatementKind::Namespace(b) = &a.statements[0].kind else { panic!() };
    assert!(matches!(&b.name, NamespaceName::Identifier(name) if &*name.text == "B"));
    assert_eq!(b.statements.len(), 1);
    let StatementKind::Namespace(module) = statement("declare module 'x' { interface A {} }") else { panic!() };
    assert!(matches!(&module.name, NamespaceName::Module(name) if &*name.text == "x"));
    let StatementKind::Namespace(global) = statement("declare global { interface A {} }") else { panic!() };
    assert!(matches!(global.name, NamespaceName::Global(_)));
}

#[test]
fn imports_and_exports() {
    let found = statements(
        "import a, { b as c, type d, default as e } from './x'; import type * as f from 'y'; import './z';\
         import g = require('w'); import h = A.B; export { a as b, c }; export { d } from './x'; export * from './x';\
         export * as ns from './x'; export default a; export as namespace N;",
    );
    let StatementKind::Import(import) = &found[0].kind else { panic!() };
    assert_eq!(import.default.as_ref().map(|name| &*name.text), Some("a"));
    let named: Vec<_> = import.named.iter().map(|n| (&*n.imported.text, &*n.local.text)).collect();
    assert_eq!(named, [("b", "c"), ("d", "d"), ("default", "e")]);
    let StatementKind::Import(import) = &found[1].kind else { panic!() };
    assert_eq!(import.namespace.as_ref().map(|name| &*name.text), Some("f"));
    assert!(
        matches!(&found[3].kind, StatementKind::ImportEquals(i) if matches!(i.target, ImportEqualsTarget::Require(_)))
    );
    assert!(
        matches!(&found[4].kind, StatementKind::ImportEquals(i) if matches!(i.target, ImportEqualsTarget::Entity { .. }))
    );
    let StatementKind::Export(export) = &found[5].kind else { panic!() };
    assert_eq!(
        export.named.iter().map(|n| (&*n.local.text, &*n.exported.text)).collect::<Vec<_>>(),
        [("a", "b"), ("c", "c")]
    );
    assert!(matches!(&found[6].kind, StatementKind::Export(e) if e.specifier.is_some()));
    assert!(matches!(&found[7].kind, StatementKind::ExportAll(_)));
    assert!(matches!(&found[8].kind, StatementKind::Export(e) if e.namespace.is_some()));
    assert!(matches!(&found[9].kind, StatementKind::ExportDefault(_)));
    assert!(matches!(&found[10].kind, StatementKind::NamespaceExport(_)));
}

#[test]
fn knows_modules() {
    for text in ["export {}", "import 'x'", "import a = require('x')", "export = a", "export type A = 1"] {
        assert!(parse(text).module.is_module, "{text}");
    }
    for text in ["", "type A = 1", "import a = A.B", "declare module 'x' { export type A = 1 }"] {
        assert!(!parse(text).module.is_module, "{text}");
    }
    assert!(parse_named("a.d.mts", "type A = 1").module.is_module);
    assert!(parse_named("a.d.cts", "type A = 1").module.is_declaration_file);
}

#[test]
fn enums_and_their_values() {
    let StatementKind::Enum(found) = statement("const enum A { B, 'c d' = -1, /** e */ E = B | 1 << 2 }") else {
        panic!()
    };
    assert!(found.is_const);
    assert_eq!(found.members.iter().map(|m| &*m.name.text).collect::<Vec<_>>(), ["B", "c d", "E"]);
    let initializer = found.members[1].initializer.as_ref().map(|value| &value.kind);
    assert!(matches!(initializer, Some(ExpressionKind::Unary { operator: UnaryOperator::Minus, .. })));
    assert_eq!(found.members[2].doc.as_ref().map(|doc| &*doc.description), Some("e"));
}

#[test]
fn values_behind_typeof() {
    let StatementKind::Variable(found) = statement(
        "const a = { b: 1, 'c': [true, ...d], e, f() {}, get g(): X { return 1 }, ...h } as const, { i } = a, j = x as Y",
    ) else {
        panic!()
    };
    assert_eq!(found.declarations.len(), 2);
    let Some(ExpressionKind::AsConst(object)) = found.declarations[0].initializer.as_ref().map(|value| &value.kind)
    else {
        panic!()
    };
    let ExpressionKind::Object(members) = &object.kind else { panic!() };
    assert_eq!(members.len(), 6);
    let ObjectMember::Property { value, .. } = &members[0] else { panic!() };
    assert!(matches!(value.kind, ExpressionKind::Literal(Literal::Number(1.0))));
    assert!(matches!(members[5], ObjectMember::Spread(_)));
}

#[test]
fn documentation_is_before_the_modifiers() {
    let found = statements(
        "/** no */\n\n/** One. */\n// x\nexport declare interface A {\n  /** a */ a: 1; // y\n  /**\n   * b\n   */\n  readonly b: 2;\n}\n/** Two. */\n@dec('/** not this */') class B {}",
    );
    let docs: Vec<_> = found.iter().map(|s| s.doc.as_ref().map(|doc| &*doc.description)).collect();
    assert_eq!(docs, [Some("One."), Some("Two.")]);
    let StatementKind::Interface(interface) = &found[0].kind else { panic!() };
    let docs: Vec<_> = interface.members.iter().map(|m| m.doc.as_ref().map(|doc| &*doc.description)).collect();
    assert_eq!(docs, [Some("a"), Some("b")]);
    let StatementKind::Function(function) = statement("function f(/** one */ a: A, /** two */ b?: B): void") else {
        panic!()
    };
    let docs: Vec<_> =
        function.signature.parameters.iter().map(|p| p.doc.as_ref().map(|doc| &*doc.description)).collect();
    assert_eq!(docs, [Some("one"), Some("two")]);
}
