//! The index that a TypeDoc site has of itself: `assets/search.js`, `navigation.js` and `hierarchy.js`, which say of
//! each page what it is about. They are JSON, packed in one way or another.

use std::{borrow::Cow, fmt, io::Read as _};

use base64::Engine as _;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

/// What is packed is not unpacked to more than this.
const LARGEST: u64 = 256 << 20;

/// A page that an index names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// The page, below the site's root.
    pub page: String,
    /// The page is a namespace's.
    pub is_namespace: bool,
}

/// TypeDoc's number for a namespace.
const NAMESPACE: u64 = 4;

/// The pages that an index names, each once and sorted. None where it is no index.
pub fn pages(text: &str) -> Option<Vec<Entry>> {
    let json = unpack(text)?;
    let mut found = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(&json);
    Scan { found: &mut found, is_wanted: false }.deserialize(&mut reader).and_then(|_| reader.end()).ok()?;
    found.sort_by(|a, b| a.page.cmp(&b.page).then(b.is_namespace.cmp(&a.is_namespace)));
    found.dedup_by(|a, b| a.page == b.page);
    Some(found)
}

/// Goes through JSON and keeps nothing but its pages: every index has objects of a kind and a page, at some depth. A
/// tree of the whole would take many times the memory that it is packed in.
struct Scan<'f> {
    found: &'f mut Vec<Entry>,
    /// Whether a text here is to be given back.
    is_wanted: bool,
}

/// What a value is that an object has at one of the keys that count.
enum Scanned {
    Text(String),
    Number(u64),
    Other,
}

impl<'de> DeserializeSeed<'de> for Scan<'_> {
    type Value = Scanned;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Scanned, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Scan<'_> {
    type Value = Scanned;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Scanned, E> {
        Ok(Scanned::Other)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Scanned, E> {
        Ok(Scanned::Other)
    }

    fn visit_u64<E>(self, number: u64) -> Result<Scanned, E> {
        Ok(Scanned::Number(number))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Scanned, E> {
        Ok(Scanned::Other)
    }

    fn visit_str<E>(self, text: &str) -> Result<Scanned, E> {
        Ok(if self.is_wanted { Scanned::Text(text.to_owned()) } else { Scanned::Other })
    }

    fn visit_unit<E>(self) -> Result<Scanned, E> {
        Ok(Scanned::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Scanned, A::Error> {
        while items.next_element_seed(Scan { found: &mut *self.found, is_wanted: false })?.is_some() {}
        Ok(Scanned::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Scanned, A::Error> {
        let (mut url, mut path, mut kind) = (None, None, None);
        while let Some(key) = entries.next_key::<Cow<'de, str>>()? {
            let is_wanted = key == "url" || key == "path";
            let value = entries.next_value_seed(Scan { found: &mut *self.found, is_wanted })?;
            match (&*key, value) {
                ("url", Scanned::Text(text)) => url = Some(text),
                ("path", Scanned::Text(text)) => path = Some(text),
                ("kind", Scanned::Number(number)) => kind = Some(number),
                _ => {}
            }
        }
        if let Some(page) = url.or(path).and_then(|page| page_of(&page)) {
            self.found.push(Entry { page, is_namespace: kind == Some(NAMESPACE) });
        }
        Ok(Scanned::Other)
    }
}

/// The page that an address is on, if it is one of the site's own.
fn page_of(address: &str) -> Option<String> {
    let page = address.split(['#', '?']).next()?.trim_start_matches("./");
    let is_own = !page.contains("//") && !page.starts_with('/') && !page.contains("..");
    // Some sites have each page in a directory of its own.
    let page = if page.ends_with('/') { format!("{page}index.html") } else { page.to_owned() };
    (is_own && page.ends_with(".html")).then_some(page)
}

/// The JSON in a script that assigns it.
fn unpack(text: &str) -> Option<String> {
    let value = text.split_once('=').map_or(text, |(_, value)| value).trim().trim_end_matches(';');
    if let Some(escaped) = value.strip_prefix("JSON.parse(").and_then(|rest| rest.strip_suffix(')')) {
        return unescape(escaped);
    }
    let Some(quoted) = value.strip_prefix(['"', '\'']) else { return Some(value.to_owned()) };
    let packed = quoted.trim_end_matches(['"', '\'']);
    let packed = packed.rsplit_once("base64,").map_or(packed, |(_, packed)| packed);
    let packed = packed.trim_end_matches('=');
    let bytes = base64::engine::general_purpose::STANDARD_NO_PAD.decode(packed).ok()?;
    let mut json = String::new();
    let read = match bytes.as_slice() {
        [0x1f, 0x8b, ..] => flate2::read::GzDecoder::new(bytes.as_slice()).take(LARGEST).read_to_string(&mut json),
        _ => flate2::read::ZlibDecoder::new(bytes.as_slice()).take(LARGEST).read_to_string(&mut json),
    };
    read.ok().map(|_| json)
}

/// What a string literal of JavaScript says. In single quotes, JSON has no name for a quote.
fn unescape(literal: &str) -> Option<String> {
    let literal = literal.trim();
    let text = match literal.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        Some(inner) => format!("\"{}\"", inner.replace("\\'", "'").replace('"', "\\\"")),
        None => literal.replace("\\'", "'"),
    };
    serde_json::from_str(&text).ok()
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    const JSON: &str = r##"{"rows":[{"kind":4,"name":"A","url":"modules/A.html"},{"kind":256,"url":"interfaces/A.B.html"},
        {"kind":1024,"url":"interfaces/A.B.html#it's"}],"index":{"version":"2"}}"##;

    fn found(text: &str) -> Vec<(String, bool)> {
        pages(text).unwrap().into_iter().map(|entry| (entry.page, entry.is_namespace)).collect()
    }

    #[test]
    fn every_way_to_pack_it_is_known() {
        let expected = [("interfaces/A.B.html".to_owned(), false), ("modules/A.html".to_owned(), true)];
        let base64 = |bytes: Vec<u8>| base64::engine::general_purpose::STANDARD.encode(bytes);
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        gzip.write_all(JSON.as_bytes()).unwrap();
        let gzip = base64(gzip.finish().unwrap());
        let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
        zlib.write_all(JSON.as_bytes()).unwrap();
        let zlib = base64(zlib.finish().unwrap());
        let literal = serde_json::Value::from(JSON).to_string();
        for text in [
            JSON.to_owned(),
            format!("window.searchData = {JSON};"),
            format!("window.searchData = JSON.parse({});", literal.replace('\'', "\\'")),
            format!("window.searchData = \"data:application/octet-stream;base64,{gzip}\""),
            format!("window.searchData = \"{gzip}\";"),
            format!("window.searchData = \"{zlib}\""),
        ] {
            assert_eq!(found(&text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_index_is_none() {
        for text in ["", "x", "window.searchData = \"H4sI\"", "window.searchData = JSON.parse(\"{\")", "a = '"] {
            assert_eq!(pages(text), None, "{text}");
        }
        assert_eq!(found("{\"url\": \"https://a.b/c.html\", \"x\": {\"url\": \"../a.html\"}}"), []);
    }

    #[test]
    fn what_is_deep_without_end_is_none() {
        assert_eq!(pages(&format!("window.searchData = {}", "[".repeat(1_000_000))), None);
        assert_eq!(
            pages("[{\"url\": 1, \"path\": \"types/A.html\", \"kind\": -4}, null, 1.5]").map(|found| found.len()),
            Some(1)
        );
    }

    #[test]
    fn a_directory_has_its_page_in_it() {
        assert_eq!(found(r#"[{"path":"interfaces/A/","kind":256}]"#), [("interfaces/A/index.html".to_owned(), false)]);
    }

    #[test]
    fn navigation_has_children() {
        let text = r#"[{"text":"a","kind":2,"path":"modules/a.html","children":[{"kind":8,"path":"enums/a.B.html"}]}]"#;
        assert_eq!(found(text).len(), 2);
    }
}
