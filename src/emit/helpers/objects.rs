//- object: content
/// An object that is read as far as its tag.
pub struct Object<'de, A> {
    seen: Entries<'de>,
    rest: A,
}

impl<A> Object<'_, A> {
    /// Nothing is read yet.
    pub fn new(rest: A) -> Self {
        Self { seen: Vec::new(), rest }
    }
}

//- object_find: object content_get
use serde::de::MapAccess;

impl<'de, A: MapAccess<'de>> Object<'de, A> {
    /// The value of a key, if it is there. What comes before it is kept for the member that will be chosen.
    pub fn find(&mut self, key: &str) -> Result<Option<&Content<'de>>, A::Error> {
        let mut found = self.seen.iter().position(|(name, _)| name.as_str() == Some(key));
        while found.is_none() {
            let Some(name) = self.rest.next_key::<Content>()? else { return Ok(None) };
            found = (name.as_str() == Some(key)).then_some(self.seen.len());
            self.seen.push((name, self.rest.next_value()?));
        }
        Ok(found.map(|at| &self.seen[at].1))
    }
}

//- object_text: object_find
use serde::de::MapAccess;

impl<'de, A: MapAccess<'de>> Object<'de, A> {
    /// The value of a key, if it is there and a string.
    pub fn text(&mut self, key: &str) -> Result<Option<&str>, A::Error> {
        Ok(self.find(key)?.and_then(Content::as_str))
    }
}

//- object_number: object_find as_f64
use serde::de::MapAccess;

impl<'de, A: MapAccess<'de>> Object<'de, A> {
    /// The value of a key, if it is there and a number.
    pub fn number(&mut self, key: &str) -> Result<Option<f64>, A::Error> {
        Ok(match self.find(key)? {
            Some(Content::Number(number)) => Some(number.as_f64()),
            _ => None,
        })
    }
}

//- object_bool: object_find
use serde::de::MapAccess;

impl<'de, A: MapAccess<'de>> Object<'de, A> {
    /// The value of a key, if it is there and `true` or `false`.
    pub fn bool(&mut self, key: &str) -> Result<Option<bool>, A::Error> {
        Ok(match self.find(key)? {
            Some(Content::Bool(value)) => Some(*value),
            _ => None,
        })
    }
}

//- object_read: object content_read
use serde::Deserialize;
use serde::de::DeserializeSeed;
use serde::de::Error;
use serde::de::MapAccess;
use serde::de::value::MapAccessDeserializer;

impl<'de, A: MapAccess<'de>> Object<'de, A> {
    /// Reads the member that was chosen: what was seen, then the rest as it comes.
    pub fn read<T: Deserialize<'de>>(self) -> Result<T, A::Error> {
        let chain = Chain { seen: self.seen.iter(), value: None, rest: self.rest };
        T::deserialize(MapAccessDeserializer::new(chain))
    }
}

/// The entries of an object that were seen, and then the rest.
struct Chain<'a, 'de, A> {
    seen: std::slice::Iter<'a, (Content<'de>, Content<'de>)>,
    value: Option<Kept<'a, 'de>>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Chain<'_, 'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.seen.next() {
            Some((key, value)) => {
                self.value = Some(Kept(value, key.as_str().map_or(Place::Whole, Place::Key), None));
                seed.deserialize(Kept(key, Place::Whole, None)).map(Some).map_err(A::Error::custom)
            }
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(A::Error::custom),
            None => self.rest.next_value_seed(seed),
        }
    }
}

//- object_unknown: object_find content_unexpected
use serde::de::Error;
use serde::de::MapAccess;

impl<'de, A: MapAccess<'de>> Object<'de, A> {
    /// No member has the tag that was found.
    pub fn unknown(mut self, name: &str, tag: &str) -> A::Error {
        match self.find(tag) {
            Ok(Some(found)) => {
                let found = found.unexpected();
                A::Error::custom(format_args!("no member of `{name}` has {found} as its `{tag}`"))
            }
            Ok(None) => A::Error::custom(format_args!("missing field `{tag}`, which tells the members of `{name}` apart")),
            Err(error) => error,
        }
    }
}

//- has_tag
/// A union that is asked for its tags where it is a member of others.
pub trait Tagged {
    fn has_tag(tag: &str) -> bool;
}

/// Whether an object with this tag is of the union.
pub fn has_tag<T: Tagged>(tag: &str) -> bool {
    T::has_tag(tag)
}

//- choose: object content_get content_is read_kept
use serde::de::Error;
use serde::de::MapAccess;
use std::cmp::Reverse;

/// What is known of a member of a union that is told apart by its keys.
pub struct Member<'a, 'de, T> {
    required: &'a [&'a str],
    optional: &'a [&'a str],
    fixed: &'a [(&'a str, &'a [Literal])],
    absent: &'a [&'a str],
    alone: bool,
    open: bool,
    read: Read<'de, T>,
}

/// A member with the keys that must be there, the other keys that it knows, and what reads it.
pub fn member<'a, 'de, T>(
    required: &'a [&'a str],
    optional: &'a [&'a str],
    read: Read<'de, T>,
) -> Member<'a, 'de, T> {
    Member { required, optional, fixed: &[], absent: &[], alone: false, open: false, read }
}

impl<T> Member<'_, '_, T> {
    fn fits(&self, entries: &Entries, all: &[Self]) -> bool {
        self.required.iter().all(|key| value(entries, key).is_some())
            && self.fixed.iter().all(|(key, values)| {
                value(entries, key).is_none_or(|value| values.iter().any(|literal| literal.is(value)))
            })
            && self.absent.iter().all(|key| value(entries, key).is_none())
            // An object with none of the keys that it may have is none of it.
            && (self.optional.is_empty() || entries.is_empty() || self.known(entries) > 0)
            && !(self.alone && entries.iter().any(|(key, _)| {
                !self.knows(key) && all.iter().any(|other| other.alone && other.knows(key))
            }))
    }

    fn knows(&self, key: &Content) -> bool {
        self.required.iter().chain(self.optional).any(|known| key.as_str() == Some(known))
    }

    /// How many of the keys that are there it knows.
    fn known(&self, entries: &Entries) -> usize {
        if self.open {
            return entries.len();
        }
        self.required.iter().chain(self.optional).filter(|key| value(entries, key).is_some()).count()
    }
}

/// The value of a key; of several, the last.
fn value<'a, 'de>(entries: &'a Entries<'de>, key: &str) -> Option<&'a Content<'de>> {
    entries.iter().rfind(|(name, _)| name.as_str() == Some(key)).map(|(_, value)| value)
}

/// How many keys a message names.
const MOST_KEYS: usize = 8;

/// Reads the member that fits and passes over the least of what is there; of several, the one that knows the most keys.
pub fn choose<'de, T, A: MapAccess<'de>>(
    object: Object<'de, A>,
    name: &str,
    members: &[Member<'_, 'de, T>],
) -> Result<T, A::Error> {
    let Object { seen: mut entries, mut rest } = object;
    while let Some(entry) = rest.next_entry()? {
        entries.push(entry);
    }
    let mut fitting: Vec<_> = members.iter().filter(|member| member.fits(&entries, members)).collect();
    if fitting.is_empty() {
        let keys: Vec<_> = entries.iter().filter_map(|(key, _)| key.as_str()).take(MOST_KEYS).collect();
        let keys = if keys.is_empty() { "none".to_owned() } else { format!("`{}`", keys.join("`, `")) };
        return Err(A::Error::custom(format_args!("no member of `{name}` has the keys of this object: {keys}")));
    }
    fitting.sort_by_key(|member| (Reverse(member.known(&entries)), member.open));
    let readers: Vec<_> = fitting.iter().map(|member| member.read).collect();
    best(&Content::Object(entries), name, &readers)
}

//- member_fixed: choose
impl<'a, T> Member<'a, '_, T> {
    /// With keys that have one of these values, if they are there.
    pub fn fixed(self, fixed: &'a [(&'a str, &'a [Literal])]) -> Self {
        Self { fixed, ..self }
    }
}

//- member_alone: choose
impl<T> Member<'_, '_, T> {
    /// Where no key may be there that only others of these members know.
    pub fn alone(self) -> Self {
        Self { alone: true, ..self }
    }
}

//- member_without: choose
impl<'a, T> Member<'a, '_, T> {
    /// Where none of these keys may be there.
    pub fn without(self, absent: &'a [&'a str]) -> Self {
        Self { absent, ..self }
    }
}

//- member_open: choose
impl<T> Member<'_, '_, T> {
    /// It holds any other key too.
    pub fn open(self) -> Self {
        Self { open: true, ..self }
    }
}
