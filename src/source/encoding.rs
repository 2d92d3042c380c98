//! Bytes to text, in the encodings that the compiler reads: UTF-8, and UTF-16 that says that it is.

/// The bytes that a UTF-8 text can begin with to say that it is one.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Why bytes are no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoText {
    /// They are UTF-8 up to this one.
    Utf8(usize),
    /// They are UTF-16 up to this one.
    Utf16(usize),
    /// They are UTF-16 or UTF-32, as the zeros in them show, without a mark that says so.
    Unmarked,
}

/// The text of a file, and how many of its bytes come before it. UTF-16 becomes another text, with places of its own.
pub fn decode(mut bytes: Vec<u8>) -> Result<(String, usize), NoText> {
    // A sign of ASCII has a zero in it when two bytes or four write it.
    let zeros = bytes.iter().take(4).filter(|byte| **byte == 0).count();
    if zeros == 2 {
        return Err(NoText::Unmarked);
    }
    if let Some(units) = utf16(&bytes) {
        let text = String::from_utf16(&units).map_err(|_| NoText::Utf16(2 * valid_units(&units) + 2))?;
        return if bytes.len().is_multiple_of(2) { Ok((text, 0)) } else { Err(NoText::Utf16(bytes.len() - 1)) };
    }
    let skipped = if bytes.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
    bytes.drain(..skipped);
    match String::from_utf8(bytes) {
        Ok(text) => Ok((text, skipped)),
        Err(error) => Err(NoText::Utf8(error.utf8_error().valid_up_to() + skipped)),
    }
}

/// The same of bytes that may be wrong in places, which get a sign of their own.
pub fn decode_lossy(bytes: Vec<u8>) -> String {
    if let Some(units) = utf16(&bytes) {
        return String::from_utf16_lossy(&units);
    }
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&bytes);
    String::from_utf8_lossy(bytes).into_owned()
}

/// The units of UTF-16, where bytes begin with its mark.
fn utf16(bytes: &[u8]) -> Option<Vec<u16>> {
    let units = |rest: &[u8], from: fn([u8; 2]) -> u16| rest.as_chunks().0.iter().map(|pair| from(*pair)).collect();
    match bytes {
        [0xff, 0xfe, rest @ ..] => Some(units(rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => Some(units(rest, u16::from_be_bytes)),
        _ => None,
    }
}

/// How many units come before the first that is half of a character.
fn valid_units(units: &[u16]) -> usize {
    let characters = char::decode_utf16(units.iter().copied()).map_while(Result::ok);
    characters.map(char::len_utf16).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(mark: [u8; 2], text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        mark.into_iter().chain(text.encode_utf16().flat_map(bytes)).collect()
    }

    #[test]
    fn text_is_read_in_every_encoding_that_says_which_it_is() {
        let text = "type A = \"ü😀\"";
        let decoded = |bytes: Vec<u8>| decode(bytes).unwrap();
        assert_eq!(decoded(text.as_bytes().to_vec()), (text.to_owned(), 0));
        assert_eq!(decoded([BYTE_ORDER_MARK, text.as_bytes()].concat()), (text.to_owned(), 3));
        assert_eq!(decoded(utf16([0xff, 0xfe], text, u16::to_le_bytes)), (text.to_owned(), 0));
        assert_eq!(decoded(utf16([0xfe, 0xff], text, u16::to_be_bytes)), (text.to_owned(), 0));
        assert_eq!(decoded(vec![0xff, 0xfe]), (String::new(), 0));
        assert_eq!(decoded(b"a\0b".to_vec()), ("a\0b".to_owned(), 0));
    }

    #[test]
    fn what_is_no_text_says_where_and_as_what() {
        assert_eq!(decode(b"a\xe9".to_vec()), Err(NoText::Utf8(1)));
        assert_eq!(decode(b"\xef\xbb\xbfa\xe9".to_vec()), Err(NoText::Utf8(4)));
        assert_eq!(decode(b"\xff\xfea\0\0\xd8b\0".to_vec()), Err(NoText::Utf16(4)));
        assert_eq!(decode(b"\xff\xfea\0b".to_vec()), Err(NoText::Utf16(4)));
        assert_eq!(decode(b"t\0y\0p\0".to_vec()), Err(NoText::Unmarked));
        assert_eq!(decode(b"\xff\xfe\0\0t\0\0\0".to_vec()), Err(NoText::Unmarked));
    }

    #[test]
    fn what_is_no_text_has_a_sign_in_a_page() {
        assert_eq!(decode_lossy(b"\xef\xbb\xbfa\xe9".to_vec()), "a\u{fffd}");
        assert_eq!(decode_lossy(b"\xff\xfea\0\0\xd8b\0".to_vec()), "a\u{fffd}b");
    }
}
