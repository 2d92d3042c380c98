//! Values of enums that a script has.

use super::{super::emitted::complete_enums, StatementKind, parse_named};
use crate::syntax::{ExpressionKind, Literal};

/// What the members of `declare enum A { X, Y }` are set to beside a script; the compiler's own words where that says nothing.
fn values(script: &str) -> Vec<String> {
    let mut module = parse_named("test.d.ts", "export declare enum A { X, Y }").module;
    complete_enums(&mut module, || Some(script.to_owned()));
    let StatementKind::Enum(declared) = &module.statements[0].kind else { panic!("an enum") };
    let value = |kind: &ExpressionKind| match kind {
        ExpressionKind::Literal(Literal::String(text)) => format!("{text:?}"),
        ExpressionKind::Literal(Literal::Number(number)) => number.to_string(),
        ExpressionKind::Other => "computed".to_owned(),
        other => panic!("{other:?}"),
    };
    let values = declared.members.iter().map(|member| member.initializer.as_ref().map(|it| value(&it.kind)));
    values.map(|value| value.unwrap_or_else(|| "left out".to_owned())).collect()
}

#[test]
fn what_compilers_write() {
    let body = "A[A[\"X\"] = \"x\"] = \"X\"; A[A.Y = -1] = \"Y\";";
    for script in [
        format!("var A; (function (A) {{ {body} }})(A || (A = {{}}));"),
        format!("var A; (function (A) {{ {body} }})(A = exports.A || (exports.A = {{}}));"),
        format!("var A; (function (A) {{ {body} }})(A || (exports.A = A = {{}}));"),
        format!(
            "export var A = /* @__PURE__ */ ((A2) => {{ {} return A2; }})(A || {{}});",
            body.replace("A[", "A2[").replace("A.", "A2.")
        ),
        format!(
            "(function (factory) {{ factory(exports); }})(function (exports) {{ var A; (function (A) {{ {body} }})(A || (A = {{}})); }});"
        ),
        format!("!function () {{ var A; (function (A) {{ {body} }})(A || (A = {{}})); }}();"),
    ] {
        assert_eq!(values(&script), ["\"x\"", "-1"], "{script}");
    }
}

#[test]
fn what_is_no_constant() {
    let script = "(function (A) { A[A[\"X\"] = flag(1)] = \"X\"; A[A[\"Y\"] = 2] = \"Y\"; })(A || (A = {}));";
    assert_eq!(values(script), ["computed", "2"]);
    // Two modules of a bundle, which have an enum of one name each.
    let other = script.replace("= 2", "= 3");
    assert_eq!(values(&format!("{script} {other}")), ["computed", "computed"]);
}

#[test]
fn what_says_nothing() {
    for script in [
        "",
        "(function (A) { A[\"X\"] = \"x\"; })(A || (A = {}));",
        "(function (A) { A[\"X\"] = \"x\"; A[\"Y\"] = \"y\"; })(B || (B = {}));",
        "(function (B) { (function (A) { A[\"X\"] = 1; A[\"Y\"] = 2; })(A = B.A || (B.A = {})); })(B || (B = {}));",
        "(function (A) { A[",
        &"(".repeat(100_000),
        &format!("{} = 1", vec!["a"; 100_000].join(" = ")),
    ] {
        assert_eq!(values(script), ["left out", "left out"], "{:.80}", script);
    }
}
