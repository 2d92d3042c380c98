//! Pages that mean harm, or were damaged: whatever is in them, reading them ends, and nothing of them gets into the Rust
//! but identifiers, literals and documentation.

use std::{collections::BTreeMap, fs, path::Path};

use tserde::{Builder, Unresolved};

/// A page of an interface, with what its member section says.
fn page(title: &str, body: &str) -> String {
    format!(
        "<html><head><link rel=\"stylesheet\" href=\"../assets/style.css\"></head><body><div class=\"col-content\">\
         <div class=\"tsd-page-title\"><ul class=\"tsd-breadcrumb\"><li><a href=\"\">{title}</a></li></ul><h1>Interface {title}</h1>\
         </div>{body}</div></body></html>"
    )
}

fn member(name: &str, ty: &str, comment: &str) -> String {
    format!(
        "<section class=\"tsd-panel tsd-member\"><h3><span>{name}</span></h3><div class=\"tsd-signature\"><span \
         class=\"tsd-kind-property\">{name}</span><span class=\"tsd-signature-symbol\">:</span> <span \
         class=\"tsd-signature-type\">{ty}</span></div><div class=\"tsd-comment tsd-typography\">{comment}</div></section>"
    )
}

/// What comes of a site of one page: its declarations and its Rust, or the error.
fn read(page: &[u8]) -> Result<(String, String), String> {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("interfaces/Thing.html");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, page).unwrap();
    read_directory(directory.path())
}

fn read_directory(directory: &Path) -> Result<(String, String), String> {
    let builder = Builder::new().input(directory).unresolved(Unresolved::Value);
    let declarations = builder.declarations().map_err(|error| error.to_string())?;
    let text = declarations.files().iter().map(|file| file.text.as_str()).collect();
    Ok((text, builder.generate().map_err(|error| error.to_string())?.to_string()))
}

/// The Rust without its comments and literals, in one line.
fn code(rust: &str) -> String {
    let file = syn::parse_file(rust).unwrap();
    let is_word = |word: &&str| word.chars().all(|c| c.is_alphanumeric() || c == '_');
    let text = prettyplease::unparse(&file);
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines
        .flat_map(|line| line.split(|c: char| !(c.is_alphanumeric() || c == '_')))
        .filter(is_word)
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn what_a_comment_says_stays_a_comment() {
    for said in [
        "*/ export interface Evil { a: 1 } /*",
        "*&#47; evil(); /*",
        "</code></pre>\u{2028}export type Evil = 1;",
        "<pre><code>```\n*/ type Evil = 1; /*\n```</code></pre>",
        "\n@deprecated */ } type Evil = 1 /**",
        "]] ]( \"# evil!() #\" */ fn evil() {} /*",
    ] {
        let (declarations, rust) = read(page("Thing", &member("own", "string", said)).as_bytes()).unwrap();
        assert_eq!(exports(&declarations), 1, "{declarations}");
        assert!(!code(&rust).to_lowercase().contains("evil"), "{rust}");
        assert!(rust.contains("pub own: String"), "{rust}");
    }
}

/// How many declarations there are.
fn exports(declarations: &str) -> usize {
    declarations.lines().filter(|line| line.trim_start().starts_with("export ")).count()
}

#[test]
fn what_a_name_is_stays_a_name() {
    for name in [
        "a&quot;; evil(); //",
        "a\n: string }\nexport interface Evil {\nb",
        "&#39;&quot;`\\",
        "} evil {",
        "r#\"evil\"#",
        "\u{202e}evil\u{2066}",
    ] {
        let (_, rust) = read(page("Thing", &member(name, "string", "")).as_bytes()).unwrap();
        let file = syn::parse_file(&rust).unwrap();
        let count = |item: &&syn::Item| matches!(item, syn::Item::Struct(_));
        assert_eq!(file.items.iter().filter(count).count(), 1, "{rust}");
        assert!(!file.items.iter().any(|item| matches!(item, syn::Item::Fn(_))), "{rust}");
    }
}

#[test]
fn what_a_type_is_stays_a_type_or_is_refused() {
    for ty in [
        "string; } export interface Evil { a: 1",
        "string } declare const evil: 1; interface B {",
        "string /* evil */",
        "(() =&gt; { evil() })()",
        "import(&quot;./evil&quot;).Evil",
        "`${evil()}`",
        "&quot;a",
        "{ a: {",
    ] {
        let read = read(page("Thing", &member("own", ty, "")).as_bytes());
        if let Ok((declarations, rust)) = read {
            assert_eq!(exports(&declarations), 1, "{declarations}");
            syn::parse_file(&rust).unwrap();
            assert!(!rust.contains("fn evil"), "{rust}");
        }
    }
}

#[test]
fn a_title_cannot_leave_its_place() {
    for title in
        ["../../../etc/passwd", "Thing { } export const evil: 1; interface B", "a/../../b", "default", "class", "\u{0}"]
    {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("interfaces/Thing.html");
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, page(title, &member("own", "string", ""))).unwrap();
        if let Ok(declarations) = Builder::new().input(directory.path()).declarations() {
            for file in declarations.files() {
                assert!(!file.path.contains("..") && !file.path.starts_with('/'), "{}", file.path);
                assert!(!file.text.contains("evil"), "{}", file.text);
            }
        }
    }
}

#[test]
fn a_name_of_json_cannot_leave_its_place() {
    for evil in [
        "x { } export declare const evil: 1; namespace y",
        "a\"; export type evil = 1; type B = \"",
        "a\n*/ export type evil = 1; /*",
        "`${string}`; export type evil = 1",
        "*/ evil /*",
        "../../evil",
        "evil = 1",
        "evil>() => void; b<T",
        "A\u{2028}export type evil = 1;",
        "class",
        "",
    ] {
        for (place, json) in typedoc_with(evil).into_iter().chain([("package", model_with(evil))]) {
            let directory = tempfile::tempdir().unwrap();
            fs::write(directory.path().join("docs.json"), json).unwrap();
            let Ok((declarations, rust)) = read_directory(directory.path()) else { continue };
            let quoted = quoted_out(&declarations);
            assert!(!quoted.contains("evil"), "{place} {evil:?}: {declarations}");
            let added = syn::parse_file(&rust).unwrap().items.into_iter().filter(|item| {
                matches!(item, syn::Item::Type(_) | syn::Item::Const(_) | syn::Item::Fn(_) | syn::Item::Static(_))
            });
            assert_eq!(added.count(), 0, "{place} {evil:?}: {rust}");
        }
    }
}

/// Declarations without what is in quotes and in comments.
fn quoted_out(declarations: &str) -> String {
    let mut out = String::new();
    for line in declarations.lines().filter(|line| !line.trim_start().starts_with(['*', '/'])) {
        let mut quote = false;
        let mut chars = line.chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' if quote => drop(chars.next()),
                '"' => quote = !quote,
                _ if quote => {}
                _ => out.push(c),
            }
        }
        out.push('\n');
    }
    // A word that has it in it is one that was made of it.
    out.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| *word == "evil").collect()
}

/// What TypeDoc writes, with a name in each of the places that have one.
fn typedoc_with(name: &str) -> Vec<(&'static str, String)> {
    let property = |name: &str, ty: serde_json::Value| serde_json::json!({"id": 9, "name": name, "kind": 1024, "flags": {}, "type": ty});
    let string = || serde_json::json!({"type": "intrinsic", "name": "string"});
    let interface = |name: &str, member: serde_json::Value| serde_json::json!({"id": 2, "name": name, "kind": 256, "flags": {}, "children": [member]});
    let around = |kind: u64, name: &str, child: serde_json::Value| serde_json::json!({"id": 1, "name": name, "kind": kind, "flags": {}, "children": [child]});
    let plain = || interface("Thing", property("own", string()));
    let reference = serde_json::json!({"type": "reference", "name": "File", "package": name});
    let named = serde_json::json!({"type": "reference", "name": name, "package": name});
    let mut generic = plain();
    generic["typeParameters"] = serde_json::json!([{"id": 3, "name": name, "kind": 131_072, "flags": {}}]);
    let written = serde_json::json!({"type": "unknown", "name": name});
    let places = [
        ("module", around(2, name, plain())),
        ("namespace", around(4, name, plain())),
        ("interface", interface(name, property("own", string()))),
        ("property", interface("Thing", property(name, string()))),
        ("type parameter", generic),
        ("literal", interface("Thing", property("own", serde_json::json!({"type": "literal", "value": name})))),
        ("reference", interface("Thing", property("own", named))),
        ("package of a reference", interface("Thing", property("own", reference))),
        ("text of a type", interface("Thing", property("own", written))),
        (
            "enum",
            around(
                8,
                "Thing",
                serde_json::json!({"id": 4, "name": name, "kind": 16, "flags": {}, "type": {"type": "literal", "value": 1}}),
            ),
        ),
    ];
    let project = |child: serde_json::Value| around(1, "Things", child).to_string();
    places.into_iter().map(|(place, child)| (place, project(child))).collect()
}

/// What API Extractor writes, with a name wherever there is one.
fn model_with(name: &str) -> String {
    let token = |text: &str| serde_json::json!({"kind": "Content", "text": text});
    serde_json::json!({"kind": "Package", "name": name, "canonicalReference": name, "members": [{
        "kind": "EntryPoint", "name": name, "members": [{"kind": "Namespace", "name": name, "members": [{
            "kind": "Interface", "name": name, "canonicalReference": name, "docComment": name, "members": [{
                "kind": "PropertySignature", "name": name, "docComment": name, "propertyTypeTokenRange": {"startIndex": 0, "endIndex": 1},
                "excerptTokens": [token("string")],
            }],
        }]}],
    }]})
    .to_string()
}

#[test]
fn damaged_pages_end() {
    let whole = page("Thing", &member("own", "string", "<p>It is.</p>"));
    for end in 0..whole.len() {
        let _ = read_text(&whole.as_bytes()[..end]);
    }
    for (at, byte) in [(40, b'<'), (200, 0), (300, 0xff), (330, b'"'), (400, b'>')] {
        let mut bytes = whole.clone().into_bytes();
        bytes[at] = byte;
        let _ = read(&bytes);
    }
}

/// Without Rust, which costs more than reading.
fn read_text(page: &[u8]) -> bool {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("Thing.html");
    fs::write(&path, page).unwrap();
    Builder::new().input(path).declarations().is_ok()
}

#[test]
fn deep_and_large_pages_end() {
    let deep = 100_000;
    for (open, close) in
        [("<div>", "</div>"), ("<ul><li>", ""), ("<b>", "</i>"), ("<blockquote>", "</blockquote>"), ("<svg>", "")]
    {
        let comment = format!("{}x{}", open.repeat(deep), close.repeat(deep));
        let _ = read(page("Thing", &member("own", "string", &comment)).as_bytes());
    }
    for ty in ["{ a: ", "(", "[", "Array&lt;", "string | ", "a extends b ? ", "keyof ", "`${"] {
        let _ = read(page("Thing", &member("own", &ty.repeat(deep), "")).as_bytes());
    }
    let (_, rust) = read(page("Thing", &member("own", "string", &"word ".repeat(1_000_000))).as_bytes()).unwrap();
    assert!(rust.contains("pub own: String"));
}

#[test]
fn other_encodings_are_read_as_far_as_they_go() {
    let text = page("Thing", &member("own", "string", "gr\u{fc}n"));
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let latin: Vec<u8> = text.chars().map(|c| c as u8).collect();
    for bytes in [utf16, latin, [b"\xef\xbb\xbf", text.as_bytes()].concat()] {
        let (_, rust) = read(&bytes).unwrap();
        assert!(rust.contains("pub own: String"), "{rust}");
    }
}

#[test]
fn scripts_and_entities_are_not_taken_for_text() {
    let body = format!(
        "<script>document.write('<h1>Interface Evil</h1>')</script>{}",
        member("a&amp;lt;b", "&quot;&amp;&#x110000;&bogus;&quot;", "")
    );
    let (_, rust) = read(page("Thing", &body).as_bytes()).unwrap();
    assert!(rust.contains("a&lt;b") && !rust.contains("Evil"), "{rust}");
}

#[test]
fn pages_of_one_site_may_lie_anywhere() {
    let directory = tempfile::tempdir().unwrap();
    let ty = "<a class=\"tsd-signature-type\" href=\"../interfaces/Other.html\">Other</a>";
    fs::write(directory.path().join("a saved page.html"), page("Thing", &member("own", ty, ""))).unwrap();
    fs::write(directory.path().join("other.htm"), page("Other", &member("own", "number", ""))).unwrap();
    let (_, rust) = read_directory(directory.path()).unwrap();
    assert!(rust.contains("pub own: Other"), "{rust}");
}

/// The fields of a struct by their names: what they are read from and whether they have to be there, and what they are
/// of, with the fields of structs in place of their names.
fn fields(file: &syn::File, name: &str) -> BTreeMap<String, String> {
    let own = |item: &syn::Item| matches!(item, syn::Item::Struct(it) if it.ident == name);
    let Some(syn::Item::Struct(found)) = file.items.iter().find(|item| own(item)) else { panic!("no struct {name}") };
    let shape = |field: &syn::Field| {
        let written = |tokens: &dyn quote::ToTokens| tokens.to_token_stream().to_string();
        let attributes = field.attrs.iter().filter(|attribute| !attribute.path().is_ident("doc"));
        let mut ty = written(&field.ty);
        for item in &file.items {
            if let syn::Item::Struct(inner) = item
                && ty.split(' ').any(|word| inner.ident == word)
            {
                ty = ty.replace(&inner.ident.to_string(), &format!("{:?}", fields(file, &inner.ident.to_string())));
            }
        }
        format!("{} {ty}", attributes.map(|attribute| written(attribute)).collect::<String>())
    };
    let named = found.fields.iter().filter_map(|field| Some((field.ident.as_ref()?.to_string(), shape(field))));
    named.collect()
}

/// What documents a struct, and what else stands at it.
fn head(file: &syn::File, name: &str) -> String {
    let own = |item: &&syn::Item| matches!(item, syn::Item::Struct(it) if it.ident == name);
    let Some(syn::Item::Struct(found)) = file.items.iter().find(own) else { panic!("no struct {name}") };
    found.attrs.iter().map(|attribute| quote::ToTokens::to_token_stream(attribute).to_string() + "\n").collect()
}

#[test]
fn a_page_gives_what_the_definitions_give() {
    let name = "PatchCognitoUserBody";
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let rust = |input: &str| {
        let builder = Builder::new().input(root.join(input)).replace("ProductKey", "String");
        let text = builder.unresolved(Unresolved::Value).generate().unwrap().to_string();
        (syn::parse_file(&text).unwrap(), text)
    };
    let (definitions, text) = rust("input/harmony-auth");
    // A page by itself: all it can say, which is no name of a type on another page, and no documentation that is there.
    let (alone, _) = rust("tests/cases/documentation/text-alone/input/PatchCognitoUserBody.txt");
    assert_eq!(fields(&alone, name), fields(&definitions, name));
    assert_eq!(fields(&alone, name).len(), 13);
    assert_eq!(head(&alone, name), head(&definitions, name));
    // With the pages beside it, that say the rest: the same words.
    let (_, with_others) = rust("tests/cases/documentation/text-nodes/input");
    let own = |text: &str| {
        let start = text.find(&format!("pub struct {name} {{")).unwrap();
        text[start..].split_once("\n}").unwrap().0.to_owned()
    };
    assert_eq!(own(&with_others), own(&text));
}

/// What comes of a file of this name.
fn read_file(name: &str, bytes: impl AsRef<[u8]>) -> Result<String, String> {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join(name);
    fs::write(&path, bytes).unwrap();
    let bindings = Builder::new().input(path).generate();
    bindings.map(|bindings| bindings.to_string()).map_err(|error| error.diagnostics()[0].code.to_string())
}

#[test]
fn a_union_of_json_that_has_no_members_is_never() {
    let directory = tempfile::tempdir().unwrap();
    let json = r#"{"id": 0, "name": "x", "kind": 1, "children": [{"id": 1, "name": "T", "kind": 2097152, "type":
        {"type": "array", "elementType": {"type": "union", "types": []}}}]}"#;
    fs::write(directory.path().join("docs.json"), json).unwrap();
    let (declarations, _) = read_directory(directory.path()).unwrap();
    assert!(declarations.contains("type T = (never)[];"), "{declarations}");
}

#[test]
fn json_is_read_to_the_depth_of_types() {
    let nested = |levels: usize, open: &str, close: &str| {
        let ty =
            format!("{}{{\"type\": \"intrinsic\", \"name\": \"string\"}}{}", open.repeat(levels), close.repeat(levels));
        format!(
            "{{\"id\": 0, \"name\": \"x\", \"kind\": 1, \"children\": [{{\"id\": 1, \"name\": \"T\", \"kind\": 2097152, \
             \"type\": {ty}}}]}}"
        )
    };
    let array = |levels| nested(levels, "{\"type\": \"array\", \"elementType\": ", "}");
    let member = "{\"kind\": 1024, \"name\": \"a\", \"type\": ";
    let object = |levels| {
        let open = format!("{{\"type\": \"reflection\", \"declaration\": {{\"kind\": 65536, \"children\": [{member}");
        nested(levels, &open, "}]}}")
    };
    assert!(read_file("docs.json", array(200)).is_ok_and(|rust| rust.contains(&"Vec<".repeat(200))));
    assert_eq!(read_file("docs.json", object(200)).map(|rust| rust.matches("pub a:").count()), Ok(200));
    for levels in [1_200, 100_000] {
        assert_eq!(read_file("docs.json", array(levels)), Err("type-too-deep".to_owned()));
        assert_eq!(read_file("docs.json", object(levels)), Err("type-too-deep".to_owned()));
        let text = format!("Interface T\ninterface T {{ x: {}string{} }}", "{ a: ".repeat(levels), " }".repeat(levels));
        assert_eq!(read_file("page.txt", text), Err("type-too-deep".to_owned()));
    }
    assert_eq!(read_file("docs.json", "[".repeat(1_000_000)), Err("type-too-deep".to_owned()));
}

#[test]
fn utf_16_is_read_where_it_says_that_it_is() {
    let json = "{\"id\": 0, \"name\": \"x\", \"kind\": 1, \"children\": [{\"id\": 1, \"name\": \"Thing\", \"kind\": 256, \
                \"children\": [{\"id\": 2, \"name\": \"größe\", \"kind\": 1024, \"type\": {\"type\": \"intrinsic\", \"name\": \
                \"string\"}}]}]}";
    for (name, text) in [
        ("types.d.ts", "export interface Thing { größe: string }".to_owned()),
        ("docs.json", json.to_owned()),
        ("page.txt", "Interface Thing\ninterface Thing { größe: string; }".to_owned()),
        ("Thing.html", page("Thing", &member("größe", "string", ""))),
    ] {
        let bytes = |of: fn(u16) -> [u8; 2], mark: &str| {
            format!("{mark}{text}").encode_utf16().flat_map(of).collect::<Vec<u8>>()
        };
        let plain = read_file(name, &text).unwrap();
        assert!(plain.contains("größe: String"), "{plain}");
        let without_header = |rust: String| rust.lines().skip(3).collect::<Vec<_>>().join("\n");
        for of in [u16::to_le_bytes, u16::to_be_bytes] {
            let marked = read_file(name, bytes(of, "\u{feff}")).unwrap();
            assert_eq!(without_header(marked), without_header(plain.clone()), "{name}");
        }
        if name != "Thing.html" {
            assert_eq!(read_file(name, bytes(u16::to_le_bytes, "")), Err("not-utf8".to_owned()), "{name}");
        }
    }
}
