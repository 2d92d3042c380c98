//! Ranges of compiler versions, as `typesVersions` and `types@…` conditions write them.

/// The version of TypeScript that we answer for.
const COMPILER: Version = [5, 9, 0];

type Version = [u32; 3];

/// Whether our version of the compiler is in a range: `*`, `>=4.2`, `^5`, `3.1 - 4.0`, `>=3.1 <5 || ~5.9`. What cannot
/// be read is a range that nothing is in.
pub(super) fn holds(range: &str) -> bool {
    range.split("||").any(|alternative| all_hold(alternative.trim()).unwrap_or(false))
}

/// Whether every comparison of an alternative holds.
fn all_hold(alternative: &str) -> Option<bool> {
    if let Some((low, high)) = alternative.split_once(" - ") {
        return Some(compare(">=", low.trim())? && compare("<=", high.trim())?);
    }
    // The operator may stand apart from its version.
    let mut operator = "";
    let mut holds = true;
    for word in alternative.split_whitespace() {
        let digits = word.find(|c: char| !"<>=^~".contains(c)).unwrap_or(word.len());
        let (own, version) = word.split_at(digits);
        operator = if own.is_empty() { operator } else { own };
        if !version.is_empty() {
            holds &= compare(operator, version)?;
            operator = "";
        }
    }
    Some(holds)
}

/// One comparison with a version of which parts may be missing or `*`.
fn compare(operator: &str, version: &str) -> Option<bool> {
    let parts = parts(version)?;
    let low: Version = std::array::from_fn(|index| parts.get(index).copied().unwrap_or(0));
    // The first version behind all that begin with these parts.
    let after = next(low, parts.len());
    Some(match operator {
        "" | "=" => low <= COMPILER && after.is_none_or(|after| COMPILER < after),
        ">=" => COMPILER >= low,
        "<" => COMPILER < low,
        ">" => after.is_some_and(|after| COMPILER >= after),
        "<=" => after.is_none_or(|after| COMPILER < after),
        "~" => low <= COMPILER && next(low, parts.len().min(2)).is_none_or(|after| COMPILER < after),
        "^" => {
            let significant = low.iter().position(|&part| part > 0).map_or(parts.len(), |first| first + 1);
            low <= COMPILER && next(low, significant.min(parts.len())).is_none_or(|after| COMPILER < after)
        }
        _ => return None,
    })
}

/// The least version above all that share the first `count` parts; there is none when that is no part.
fn next(version: Version, count: usize) -> Option<Version> {
    let last = count.checked_sub(1)?;
    let mut after = [0; 3];
    after[..=last].copy_from_slice(&version[..=last]);
    after[last] = after[last].checked_add(1)?;
    Some(after)
}

/// The numbers of a version up to the first that is missing or `*`; what comes before a `-` only.
fn parts(version: &str) -> Option<Vec<u32>> {
    let release = version.split(['-', '+']).next().unwrap_or_default();
    let mut parts = Vec::new();
    for part in release.trim_start_matches('v').split('.').take(3) {
        if matches!(part, "*" | "x" | "X" | "") {
            break;
        }
        parts.push(part.parse().ok()?);
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_ranges() {
        for range in
            ["*", "", ">=4.2", ">= 4.2", "5", "5.9", "5.x", "^5.1", "~5.9", ">=3.1 <6", "3.1 - 6", "<4 || >5.8"]
        {
            assert!(holds(range), "{range}");
        }
        for range in ["<=5.8", "<5.9", ">5", "4.x", "^4.9", "~5.8", ">=6.0.0-0", "3.1 - 5.8", "<4 || 5.8", "five"] {
            assert!(!holds(range), "{range}");
        }
    }
}
