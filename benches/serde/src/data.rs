//! The JSON that is read and written: the same in each run.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

/// Numbers that look random.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn word(&mut self) -> &'static str {
        const WORDS: [&str; 8] = ["lorem", "ipsum", "dolor", "sit amet", "consectetur", "adipiscing elit", "sed", "do"];
        WORDS[self.below(8) as usize]
    }
}

/// Events that follow each other, of twenty types, with the tag at some position.
pub fn events(position: usize) -> String {
    let events: Vec<Map<String, Value>> = serde_json::from_str(include_str!("../events.json")).expect("it is JSON");
    let (mut numbers, mut text) = (Numbers(1), String::new());
    for _ in 0..2000 {
        let event = &events[numbers.below(events.len() as u64) as usize];
        let entry = |(key, value): (&String, &Value)| format!("{}:{value}", json!(key));
        let mut entries: Vec<_> = event.iter().filter(|(key, _)| *key != "type").map(entry).collect();
        entries.insert(position.min(entries.len()), format!("\"type\":{}", event["type"]));
        writeln!(text, "{{{}}}", entries.join(",")).expect("a string takes it");
    }
    text
}

/// One collection.
pub fn geojson() -> String {
    let mut numbers = Numbers(2);
    let position = |numbers: &mut Numbers| {
        json!([numbers.below(360_000_000) as f64 / 1e6 - 180.0, numbers.below(180_000_000) as f64 / 1e6 - 90.0])
    };
    let features: Vec<String> = (0..500)
        .map(|id| {
            let mut line = |count: usize| (0..count).map(|_| position(&mut numbers)).collect::<Vec<_>>();
            let (ty, coordinates) = match id % 3 {
                0 => ("Point", line(1)[0].clone()),
                1 => ("LineString", json!(line(12))),
                _ => ("Polygon", json!([line(20), line(5)])),
            };
            let geometry = format!(r#"{{"type":"{ty}","coordinates":{coordinates}}}"#);
            let properties = json!({ "name": numbers.word(), "class": numbers.word() });
            format!(r#"{{"type":"Feature","id":"f{id}","geometry":{geometry},"properties":{properties}}}"#)
        })
        .collect();
    format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","))
}

/// Objects with some of forty fields.
pub fn settings() -> String {
    const FIELDS: [&str; 40] = [
        "title",
        "subtitle",
        "author",
        "editor",
        "publisher",
        "language",
        "country",
        "city",
        "street",
        "postcode",
        "phone",
        "email",
        "website",
        "logo",
        "banner",
        "theme",
        "font",
        "color",
        "background",
        "border",
        "width",
        "height",
        "depth",
        "weight",
        "price",
        "tax",
        "discount",
        "stock",
        "rating",
        "votes",
        "visible",
        "featured",
        "archived",
        "draft",
        "locked",
        "pinned",
        "public",
        "verified",
        "subscribed",
        "deleted",
    ];
    let (mut numbers, mut text) = (Numbers(3), String::new());
    for _ in 0..300 {
        let mut object = Map::new();
        for (at, name) in FIELDS.iter().enumerate() {
            let value = match at {
                0..20 => json!(numbers.word()),
                20..30 => json!(numbers.below(1000)),
                _ => json!(numbers.below(2) == 0),
            };
            if numbers.below(2) == 0 {
                object.insert((*name).to_owned(), value);
            }
        }
        writeln!(text, "{}", Value::Object(object)).expect("a string takes it");
    }
    text
}

/// Objects with five keys that are declared and twenty that are not.
pub fn manifests() -> String {
    let (mut numbers, mut text) = (Numbers(4), String::new());
    for _ in 0..300 {
        let mut object = Map::new();
        for name in ["name", "version", "description", "license"] {
            object.insert(name.to_owned(), json!(numbers.word()));
        }
        object.insert("private".to_owned(), json!(numbers.below(2) == 0));
        for at in 0..20 {
            let value = match at % 4 {
                0 => json!(numbers.below(1000)),
                1 => json!([numbers.word(), numbers.word()]),
                2 => json!({ "main": numbers.word() }),
                _ => json!(numbers.word()),
            };
            object.insert(format!("x-{}-{at}", numbers.word()), value);
        }
        writeln!(text, "{}", Value::Object(object)).expect("a string takes it");
    }
    text
}

/// Names of languages, of which thirty are known.
pub fn languages(of: u64) -> String {
    const KNOWN: [&str; 30] = [
        "bash",
        "c",
        "clojure",
        "cpp",
        "csharp",
        "css",
        "dart",
        "elixir",
        "elm",
        "erlang",
        "fsharp",
        "go",
        "haskell",
        "html",
        "java",
        "javascript",
        "julia",
        "kotlin",
        "lua",
        "nim",
        "ocaml",
        "perl",
        "php",
        "python",
        "ruby",
        "rust",
        "scala",
        "swift",
        "typescript",
        "zig",
    ];
    let mut numbers = Numbers(5);
    let names: Vec<String> = (0..3000)
        .map(|_| {
            let at = numbers.below(of);
            KNOWN.get(at as usize).map_or_else(|| format!("language-{at}"), |name| (*name).to_owned())
        })
        .collect();
    json!(names).to_string()
}

/// Strings, numbers, booleans and nulls.
pub fn scalars() -> String {
    let mut numbers = Numbers(6);
    let scalars: Vec<Value> = (0..3000)
        .map(|_| match numbers.below(4) {
            0 => json!(numbers.word()),
            1 => json!(numbers.below(100_000)),
            2 => json!(numbers.below(2) == 0),
            _ => Value::Null,
        })
        .collect();
    json!(scalars).to_string()
}

/// Accounts, names of accounts, and lists of accounts.
pub fn assignees() -> String {
    let mut numbers = Numbers(7);
    let account = |numbers: &mut Numbers| {
        json!({
            "id": numbers.below(1_000_000),
            "login": numbers.word(),
            "email": "somebody@example.org",
            "node_id": "U_000f4240",
            "avatar_url": "https://example.org/a/1",
            "url": "https://example.org/somebody",
            "account_type": "User",
            "site_admin": false,
        })
    };
    let assignees: Vec<Value> = (0..1000)
        .map(|_| match numbers.below(3) {
            0 => account(&mut numbers),
            1 => json!(numbers.word()),
            _ => (0..3).map(|_| account(&mut numbers)).collect(),
        })
        .collect();
    json!(assignees).to_string()
}
