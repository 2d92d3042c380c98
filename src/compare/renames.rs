//! What is likely the same under another name.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    surface::{Property, Shape, Surface, Text, TypeRef},
    walk::Walk,
};

/// How much of two types must be the same, in hundredths, for one to be what became of the other.
const ALIKE: usize = 80;

/// The same, where the names are similar too.
const ALIKE_BY_NAME: usize = 50;

/// How similar names have to be, in hundredths.
const SIMILAR: usize = 60;

impl Walk<'_> {
    /// Finds the types that are only there before and only there after, and have much the same in them. The most
    /// alike are paired first.
    pub(super) fn find_renamed_types(&mut self) {
        let gone = only_in(self.old, self.new);
        let come = only_in(self.new, self.old);
        let features: Vec<FxHashSet<String>> =
            come.iter().map(|key| self.new.features(self.new.declarations[*key].ty)).collect();
        let mut having: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
        for (position, features) in features.iter().enumerate() {
            for feature in features {
                having.entry(feature).or_default().push(position);
            }
        }
        let mut candidates = Vec::new();
        for (before, key) in gone.iter().enumerate() {
            let own = self.old.features(self.old.declarations[*key].ty);
            let mut shared: FxHashMap<usize, usize> = FxHashMap::default();
            for after in own.iter().filter_map(|feature| having.get(feature.as_str())).flatten() {
                *shared.entry(*after).or_default() += 1;
            }
            for (after, count) in shared {
                let alike = 200 * count / (own.len() + features[after].len());
                let similar = similarity(last(key), last(come[after]));
                let is_likely = alike >= ALIKE && own.len() > 1 || alike >= ALIKE_BY_NAME && similar >= SIMILAR;
                if is_likely {
                    candidates.push((std::cmp::Reverse((alike, similar)), before, after));
                }
            }
        }
        candidates.sort_unstable();
        let (mut taken_before, mut taken_after) = (FxHashSet::default(), FxHashSet::default());
        for (_, before, after) in candidates {
            if !taken_before.contains(&before) && taken_after.insert(after) {
                taken_before.insert(before);
                self.renamed.insert(gone[before].clone(), come[after].clone());
            }
        }
    }

    /// The position of the new property that an old one likely became: it has the same type, is as optional, and has a
    /// similar name.
    pub(super) fn renamed_property(
        &mut self,
        (name, before): (&Text, &Property),
        added: &[(&Text, &Property)],
    ) -> Option<usize> {
        let mut best = None;
        for (position, (now, after)) in added.iter().enumerate() {
            let similar = similarity(name, now);
            let is_likely = similar >= SIMILAR && before.is_optional == after.is_optional;
            if is_likely && best.is_none_or(|(most, _)| similar > most) && self.is_same(before.ty, after.ty) {
                best = Some((similar, position));
            }
        }
        best.map(|(_, position)| position)
    }
}

/// The exported types of one side whose names the other does not have.
fn only_in<'s>(side: &'s Surface, other: &Surface) -> Vec<&'s Text> {
    let exported = side.declarations.iter().filter(|(_, declaration)| declaration.is_exported);
    exported.map(|(key, _)| key).filter(|key| !other.declarations.contains_key(*key)).collect()
}

impl Surface {
    /// What a type has in it that tells it from others: its properties, its values, its members.
    fn features(&self, ty: TypeRef) -> FxHashSet<String> {
        let mut features = FxHashSet::default();
        for leaf in self.leaves(ty) {
            let shape = self.shape(leaf);
            if let Shape::Object(object) = shape {
                features.extend(object.properties.keys().map(ToString::to_string));
                features.extend(object.indexes.iter().map(|index| format!("[{}]", self.display(index.key))));
            } else if let Shape::Enum(members) = shape {
                features.extend(members.iter().map(|member| format!("{:?}", member.value)));
            } else if let Shape::Literal(literal) = shape {
                features.insert(format!("{:?}", Some(literal)));
            } else {
                features.insert(self.display(leaf));
            }
        }
        features
    }
}

/// How much of two names is the same, in hundredths: by pairs of letters, whatever the case. A name that another one
/// begins or ends with is similar to it.
fn similarity(one: &str, other: &str) -> usize {
    let letters = |name: &str| -> String {
        name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let pairs = |name: &str| -> Vec<(char, char)> { name.chars().zip(name.chars().skip(1)).collect() };
    let (one, other) = (letters(one), letters(other));
    let (short, long) = if one.len() < other.len() { (&one, &other) } else { (&other, &one) };
    if short.len() < long.len() && short.len() > 2 && (long.starts_with(short) || long.ends_with(short)) {
        return SIMILAR;
    }
    let (a, mut b) = (pairs(&one), pairs(&other));
    let total = a.len() + b.len();
    let mut shared = 0_usize;
    for pair in a {
        if let Some(position) = b.iter().position(|other| *other == pair) {
            b.swap_remove(position);
            shared += 1;
        }
    }
    (200 * shared).checked_div(total).unwrap_or(0)
}

/// The name behind its namespaces.
fn last(key: &str) -> &str {
    key.rsplit('.').next().unwrap_or(key)
}

#[cfg(test)]
mod tests {
    use super::similarity;

    #[test]
    fn names_are_similar_by_their_letters() {
        assert_eq!(similarity("nick_name", "nickName"), 100);
        assert!(similarity("userId", "user_identifier") >= 60);
        assert!(similarity("created", "updated") < 60);
        assert!(similarity("email", "emailAddress") >= 60);
        assert_eq!(similarity("a", "b"), 0);
    }
}
