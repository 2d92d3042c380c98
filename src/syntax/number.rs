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

#[cfg(test)]
mod tests {
    use super::spell_number;

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
