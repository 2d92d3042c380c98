//! What somebody meant who wrote a name that is not there.

/// The known name that is nearest to the one that was written, if any is near enough to be what was meant.
///
/// Of several that are equally near, the first. Case counts less than letters: `user` means `User`.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted: Vec<char> = written.chars().collect();
    let limit = 2 * wanted.len().div_ceil(3);
    known
        .into_iter()
        .filter(|candidate| candidate.chars().count().abs_diff(wanted.len()) * 2 <= limit)
        .map(|candidate| (distance(&wanted, candidate), candidate))
        .filter(|(cost, _)| *cost <= limit)
        .min_by_key(|(cost, _)| *cost)
        .map(|(_, candidate)| candidate)
}

/// Twice the number of letters to insert, remove or replace; a letter in the wrong case costs half.
fn distance(wanted: &[char], candidate: &str) -> usize {
    let mut row: Vec<usize> = (0..=wanted.len()).map(|column| column * 2).collect();
    for (line, letter) in candidate.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = (line + 1) * 2;
        for (column, other) in wanted.iter().enumerate() {
            let replaced = diagonal + replacement(letter, *other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 2).min(row[column] + 2);
        }
    }
    row[wanted.len()]
}

fn replacement(a: char, b: char) -> usize {
    if a == b {
        0
    } else if a.to_lowercase().eq(b.to_lowercase()) {
        1
    } else {
        2
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_nearest_name_is_suggested_and_only_when_it_is_near() {
        let known = ["User", "UserAddress", "id", "identifier"];
        for (written, expected) in [
            ("user", Some("User")),
            ("Usre", Some("User")),
            ("UserAdress", Some("UserAddress")),
            ("ID", Some("id")),
            ("identifer", Some("identifier")),
            ("Frame", None),
            ("", None),
        ] {
            assert_eq!(nearest(written, known), expected, "{written}");
        }
    }
}
