use super::{MAX_BRACKETS, Nesting, nesting};

fn too_deep_at(text: &str) -> Option<usize> {
    match nesting(text) {
        Nesting::TooDeep(at) => Some(at),
        Nesting::Open | Nesting::Closed => None,
    }
}

/// Repeats the openings and closings of one level around a middle.
fn nest(before: &str, open: &str, close: &str, levels: usize) -> String {
    format!("{before}{}1{}", open.repeat(levels), close.repeat(levels))
}

#[test]
fn finds_every_kind_of_nesting() {
    let kinds = [
        ("type A = ", "{a:", "}"),
        ("type A = ", "(", ")"),
        ("type A = ", "[", "]"),
        ("type A = ", "A<", ">"),
        ("type A = ", "keyof ", ""),
        ("type A = ", "`${", "}`"),
        ("type A = ", "{[k in ", "]:1}"),
        ("type A = ", "A extends B ? ", ": 1"),
        ("type A = ", "() =>\n", ""),
        ("const a = ", "- ", ""),
        ("const a = ", "!", ""),
        ("const a = ", "a ? ", ": 1"),
        ("const a = ", "typeof\n", ""),
        ("const a = ", "void\n", ""),
        ("", "a = ", ""),
        ("", "a ** ", ""),
        ("", "a: ", ""),
        ("", "if (a)\n", ""),
        ("", "if (a) 1; else ", ""),
        ("", "if (a) {} else ", ""),
        ("", "/*}*/{//}\n'}'+", "}"),
        ("", "/[}]/.x({", "})"),
    ];
    for (before, open, close) in kinds {
        assert!(too_deep_at(&nest(before, open, close, 10_000)).is_some(), "{open}");
        assert!(too_deep_at(&nest(before, open, close, 300)).is_none(), "{open}");
    }
    assert!(too_deep_at(&"1+".repeat(200_000)).is_some());
}

#[test]
fn says_where() {
    assert_eq!(too_deep_at(&nest("", "(", ")", 2_000)), Some(MAX_BRACKETS as usize));
}

#[test]
fn long_texts_are_not_deep() {
    let texts = [
        "export interface A { a?: () => B<C>; readonly [k: string]: Array<D[]> | `x${E}` }\n",
        "readonly a?: () => void\n",
        "export const a = b(c) ? -1 : { d: e < f }\n",
        "const a = () => b\n",
        "if (a < b) { c = d / e } else { f = /[`'\"]/ }\n",
        "  'a' | 'b' | // it's\n",
        "\"a\": string,\n",
        "[1, 2, { a: - 1 }],\n",
        "/** {@link A} `a` ( */ A = 1 << 2,\n",
        "export declare class A<T extends B = C> extends D<T> implements E { private f: G }\n",
        "export interface A extends B<C> { a?: D } declare namespace E { type F = G extends H ? I : J } ",
    ];
    for text in texts {
        assert_eq!(too_deep_at(&text.repeat(20_000)), None, "{text}");
    }
}

#[test]
fn survives_anything() {
    for text in ["", "}", ")))>>>", "`${", "'", "\"\\", "/", "/*", "//", "`\\", "é`é${é", "?", "<", "a?", "$", "\\"]
    {
        for count in [1, 2, 3] {
            assert_eq!(too_deep_at(&text.repeat(count)), None);
        }
    }
}
