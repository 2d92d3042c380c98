//! What an answer holds: how much of it, of which kind, in which letters.

use std::io::Read;

use super::{location::Url, transport::Failure};
use crate::{
    diagnostics::{Diagnostic, catalog::fetch as catalog},
    options::FetchOptions,
};

/// The kinds of answers that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Html,
    Script,
    Json,
    Text,
}

impl Kind {
    /// The kind that a `Content-Type` names; a server that names none sends what was asked for.
    pub(super) fn of(mime: &str) -> Option<Self> {
        match mime.split(';').next().unwrap_or_default().trim().to_ascii_lowercase().as_str() {
            "" | "text/html" | "application/xhtml+xml" => Some(Self::Html),
            "text/javascript" | "application/javascript" | "application/x-javascript" => Some(Self::Script),
            "application/json" | "text/json" => Some(Self::Json),
            "text/plain" => Some(Self::Text),
            _ => None,
        }
    }

    /// The name of the kind.
    pub(super) fn mime(self) -> &'static str {
        match self {
            Self::Html => "text/html",
            Self::Script => "text/javascript",
            Self::Json => "application/json",
            Self::Text => "text/plain",
        }
    }
}

/// How much may be read.
pub(super) struct Budget {
    /// Megabytes for one answer.
    most: u64,
    /// Megabytes for all of them.
    most_in_all: u64,
    used: u64,
}

/// As options count.
pub(super) const MEGABYTE: u64 = 1 << 20;

impl Budget {
    pub(super) fn new(options: &FetchOptions) -> Self {
        Self { most: options.max_size, most_in_all: options.max_total_size, used: 0 }
    }

    /// How many bytes were read.
    pub(super) fn used(&self) -> u64 {
        self.used
    }

    /// Reads to the end, or to where it is too much. Memory is asked for as bytes come, not as a length promises them.
    pub(super) fn read(&mut self, mut reader: impl Read, length: Option<u64>, url: &Url) -> Result<Vec<u8>, Failure> {
        let most = self.most.saturating_mul(MEGABYTE);
        let too_large = || catalog::too_large(&url.to_string(), self.most);
        if length.is_some_and(|length| length > most) {
            return Err(too_large().into());
        }
        let mut bytes = Vec::new();
        let mut chunk = vec![0; 64 << 10];
        loop {
            let read = reader.read(&mut chunk).map_err(ureq::Error::from)?;
            if read == 0 {
                return Ok(bytes);
            }
            bytes.extend_from_slice(&chunk[..read]);
            if bytes.len() as u64 > most {
                return Err(too_large().into());
            }
            self.used += read as u64;
            self.check(url)?;
        }
    }

    /// Counts what was not read, but kept from before.
    pub(super) fn take(&mut self, url: &Url, bytes: usize) -> Result<(), Diagnostic> {
        self.used += bytes as u64;
        self.check(url)
    }

    fn check(&self, url: &Url) -> Result<(), Diagnostic> {
        match self.used > self.most_in_all.saturating_mul(MEGABYTE) {
            true => Err(catalog::too_large_in_all(&url.to_string(), self.most_in_all)),
            false => Ok(()),
        }
    }
}

/// The text of an answer. TypeDoc writes UTF-8, so what is UTF-8 is taken as that, whatever its header says; else the
/// header is believed. Fails with the name of the letters.
pub(super) fn decode(bytes: Vec<u8>, mime: &str) -> Result<String, String> {
    let utf16 = |from: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| from([pair[0], pair[1]])).collect();
        String::from_utf16(&units).map_err(|_| "UTF-16".to_owned())
    };
    match bytes.as_slice() {
        [0xff, 0xfe, ..] => return utf16(u16::from_le_bytes),
        [0xfe, 0xff, ..] => return utf16(u16::from_be_bytes),
        _ => {}
    }
    let charset = mime.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let is_charset = name.trim().eq_ignore_ascii_case("charset");
        is_charset.then(|| value.trim().trim_matches('"').to_ascii_lowercase())
    });
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text.trim_start_matches('\u{feff}').to_owned()),
        Err(error) => match charset.as_deref() {
            Some("iso-8859-1" | "latin1" | "us-ascii" | "windows-1252") => {
                Ok(error.as_bytes().iter().map(|byte| western(*byte)).collect())
            }
            other => Err(other.unwrap_or_default().to_owned()),
        },
    }
}

/// A letter of windows-1252, which is what browsers take all western charsets for.
fn western(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// Whether a page has its end: a server that promises too little, or none of its length, can break off unnoticed.
pub(super) fn is_whole(html: &str) -> bool {
    let end = html.trim_end();
    let mut start = end.len().saturating_sub(4096);
    while !end.is_char_boundary(start) {
        start -= 1;
    }
    let tail = end[start..].to_ascii_lowercase();
    tail.contains("</html") || tail.contains("</body")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_by_what_the_server_says() {
        assert_eq!(Kind::of("Text/HTML; charset=utf-8"), Some(Kind::Html));
        assert_eq!(Kind::of("application/json"), Some(Kind::Json));
        assert_eq!(Kind::of("image/png"), None);
        assert_eq!(Kind::of("application/octet-stream"), None);
    }

    #[test]
    fn letters_are_taken_for_what_they_are() {
        let decode = |bytes: &[u8], mime: &str| decode(bytes.to_vec(), mime);
        assert_eq!(decode("é".as_bytes(), "text/html; charset=iso-8859-1").as_deref(), Ok("é"));
        assert_eq!(decode(b"\xe9\x80", "text/html; Charset=\"ISO-8859-1\"").as_deref(), Ok("é€"));
        assert_eq!(decode(b"\xe9", "text/html; charset=utf-8"), Err("utf-8".to_owned()));
        assert_eq!(decode(b"\xe9", "text/html"), Err(String::new()));
        assert_eq!(decode(b"\xef\xbb\xbfa", "").as_deref(), Ok("a"));
        assert_eq!(decode(b"\xff\xfea\0", "").as_deref(), Ok("a"));
        assert_eq!(decode(b"\xfe\xff\0a", "").as_deref(), Ok("a"));
        assert_eq!(decode(b"\xff\xfe\0\xd8", ""), Err("UTF-16".to_owned()));
    }

    #[test]
    fn a_page_that_breaks_off_is_not_whole() {
        assert!(is_whole("<html><body></body></html>\n"));
        assert!(!is_whole("<html><body><h1>User</h1>é"));
        assert!(!is_whole(""));
    }
}
