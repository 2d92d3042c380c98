//! Numbers as JavaScript spells them.

/// What `String(value)` is in JavaScript: `1e3` is `1000`, `1e21` stays `1e+21`. Property keys, enum values and
/// template literals go by it.
pub fn spell_number(value: f64) -> String {
    if value.is_nan() {
        return "NaN".to_owned();
    }
    if value == 0.0 {
        return "0".to_owned();
    }
    let sign = if value < 0.0 { "-" } else { "" };
    if value.is_infinite() {
        return format!("{sign}Infinity");
    }
    // The shortest digits that read back as the same number are the same in both languages.
    let scientific = format!("{:e}", value.abs());
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let point = exponent.parse::<i32>().unwrap_or(0) + 1;
    format!("{sign}{}", place_point(&digits, point))
}

/// The digits with the point behind the first `point` of them, in the form JavaScript chooses by its place.
fn place_point(digits: &str, point: i32) -> String {
    let count = digits.len() as i32;
    match point {
        22.. | ..=-6 => {
            let (first, rest) = digits.split_at(1);
            let dot = if rest.is_empty() { "" } else { "." };
            format!("{first}{dot}{rest}e{:+}", point - 1)
        }
        -5..=0 => format!("0.{}{digits}", "0".repeat(-point as usize)),
        1..=21 if count <= point => format!("{digits}{}", "0".repeat((point - count) as usize)),
        1..=21 => format!("{}.{}", &digits[..point as usize], &digits[point as usize..]),
    }
}

/// Whether a text is one that JavaScript's `Number(text)` takes for a finite number.
pub fn is_number_text(text: &str) -> bool {
    let digits = text.trim();
    match is_of_radix(digits) {
        Some(is_number) => is_number,
        None if digits.is_empty() => !text.is_empty(),
        None => digits.parse::<f64>().is_ok_and(f64::is_finite),
    }
}

/// Whether a text is one that `BigInt(text)` takes, without spaces; a sign may stand before digits of any radix.
pub fn is_bigint_text(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    is_of_radix(digits).unwrap_or_else(|| is_decimal_bigint(digits))
}

/// Whether a text is what JavaScript writes for some `bigint`.
pub fn is_spelled_bigint(text: &str) -> bool {
    text != "-0" && is_decimal_bigint(text.strip_prefix('-').unwrap_or(text))
}

fn is_decimal_bigint(digits: &str) -> bool {
    !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'))
}

/// Whether what stands behind `0x`, `0o` or `0b` are digits; nothing without one of them.
fn is_of_radix(text: &str) -> Option<bool> {
    [("0x", 16), ("0o", 8), ("0b", 2)].into_iter().find_map(|(prefix, radix)| {
        let (start, digits) = text.split_at_checked(2)?;
        let is_number = || !digits.is_empty() && digits.chars().all(|it| it.is_digit(radix));
        start.eq_ignore_ascii_case(prefix).then(is_number)
    })
}

/// Whether a property key is a number.
pub fn is_numeric_text(text: &str) -> bool {
    text.parse::<f64>().is_ok_and(|value| spell_number(value) == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_texts_of_bigints() {
        for text in ["0", "-0", "12", "-12", "0x1f", "-0x1F", "0o17", "0B1"] {
            assert!(is_bigint_text(text), "{text}");
        }
        for text in ["", "-", "--1", "01", "00", "08", "1_0", " 1", "+1", "- 1", "1e3", "0x", "0b2", "a"] {
            assert!(!is_bigint_text(text) && !is_spelled_bigint(text), "{text}");
        }
        assert!(["0", "12", "-12"].into_iter().all(is_spelled_bigint));
        assert!(!["-0", "0x1f"].into_iter().any(is_spelled_bigint));
    }

    #[test]
    fn knows_the_texts_of_numbers() {
        for text in ["01", "1e+21", "-0", " ", " 1 ", ".5", "5.", "+1", "0xf"] {
            assert!(is_number_text(text), "{text}");
        }
        for text in ["", "Infinity", "NaN", "-0x1", "0x", "1_0", "1px"] {
            assert!(!is_number_text(text), "{text}");
        }
    }

    #[test]
    fn spells_as_javascript_does() {
        let expected = [
            (1e3, "1000"),
            (0x10 as f64, "16"),
            (1.5, "1.5"),
            (-0.0, "0"),
            (-2.25, "-2.25"),
            (1e21, "1e+21"),
            (123e18, "123000000000000000000"),
            (1.5e300, "1.5e+300"),
            (1e-6, "0.000001"),
            (1.25e-7, "1.25e-7"),
            (9007199254740993.0, "9007199254740992"),
            (f64::INFINITY, "Infinity"),
        ];
        for (value, text) in expected {
            assert_eq!(spell_number(value), text);
        }
    }
}
