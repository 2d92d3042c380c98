//- object
use serde_json::Value;
use std::borrow::Cow;

/// An object that is read as far as its tag.
pub struct Object<A> {
    seen: Vec<(Cow<'static, str>, Value)>,
    rest: A,
}

impl<A> Object<A> {
    /// Nothing is read yet.
    pub fn new(rest: A) -> Self {
        Self { seen: Vec::new(), rest }
    }
}

//- object_find: object
use serde::de::DeserializeSeed;
use serde::de::Error;
use serde::de::MapAccess;
use serde::de::Visitor;
use serde::Deserializer;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

impl<'de, A: MapAccess<'de>> Object<A> {
    /// The value of a key, if it is there. What comes before it is kept for the member that will be chosen.
    pub fn find(&mut self, key: &'static str) -> Result<Option<&Value>, A::Error> {
        if let Some(at) = self.seen.iter().position(|(seen, _)| seen == key) {
            return Ok(Some(&self.seen[at].1));
        }
        while let Some(name) = self.rest.next_key_seed(Key(key))? {
            let found = name == key;
            self.seen.push((name, self.rest.next_value()?));
            if found {
                return Ok(self.seen.last().map(|(_, value)| value));
            }
        }
        Ok(None)
    }
}

/// Reads a key, without a copy when it is the one that is looked for.
struct Key(&'static str);

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'static, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Cow<'static, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(if text == self.0 { Cow::Borrowed(self.0) } else { Cow::Owned(text.to_owned()) })
    }
}

//- object_text: object_find
use serde::de::MapAccess;
use serde_json::Value;

impl<'de, A: MapAccess<'de>> Object<A> {
    /// The value of a key, if it is there and a string.
    pub fn text(&mut self, key: &'static str) -> Result<Option<&str>, A::Error> {
        Ok(self.find(key)?.and_then(Value::as_str))
    }
}

//- object_is: object_find
use serde::de::MapAccess;
use serde_json::Value;

impl<'de, A: MapAccess<'de>> Object<A> {
    /// Whether a key is there and has this value.
    pub fn is<T: Copy>(&mut self, key: &'static str, value: T) -> Result<bool, A::Error>
    where
        Value: PartialEq<T>,
    {
        Ok(self.find(key)?.is_some_and(|found| *found == value))
    }
}

//- object_read: object
use serde::Deserialize;
use serde::de::DeserializeSeed;
use serde::de::Error;
use serde::de::IntoDeserializer;
use serde::de::MapAccess;
use serde::de::value::MapAccessDeserializer;
use serde_json::Value;
use std::borrow::Cow;

impl<'de, A: MapAccess<'de>> Object<A> {
    /// Reads the member that was chosen: what was seen, then the rest as it comes.
    pub fn read<T: Deserialize<'de>>(self) -> Result<T, A::Error> {
        let chain = Chain { seen: self.seen.into_iter(), value: None, rest: self.rest };
        T::deserialize(MapAccessDeserializer::new(chain))
    }
}

/// The entries of an object that were seen, and then the rest.
struct Chain<A> {
    seen: std::vec::IntoIter<(Cow<'static, str>, Value)>,
    value: Option<Value>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Chain<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.seen.next() {
            Some((key, value)) => {
                self.value = Some(value);
                seed.deserialize(key.into_deserializer()).map(Some)
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

//- object_unknown: object_find
use serde::de::Error;
use serde::de::MapAccess;

impl<'de, A: MapAccess<'de>> Object<A> {
    /// No member has the tag that was found.
    pub fn unknown(mut self, name: &str, tag: &'static str) -> A::Error {
        match self.find(tag) {
            Ok(Some(found)) => A::Error::custom(format_args!("no member of `{name}` has {found} as its `{tag}`")),
            Ok(None) => A::Error::custom(format_args!("missing field `{tag}`, which tells the members of `{name}` apart")),
            Err(error) => error,
        }
    }
}

//- choose: object
use serde::de::Error;
use serde::de::MapAccess;
use serde_json::Map;
use serde_json::Value;
use std::cmp::Reverse;

/// What is known of a member of a union that is told apart by its keys.
pub struct Member<'a, T> {
    /// Keys that must be there.
    pub required: &'a [&'a str],
    /// Other keys that it knows.
    pub optional: &'a [&'a str],
    /// Keys that have one of these values, if they are there.
    pub fixed: &'a [(&'a str, &'a [Literal])],
    /// Whether it holds any other key too.
    pub open: bool,
    /// Reads it.
    pub read: fn(&Value) -> serde_json::Result<T>,
}

/// A value that a key can be fixed to.
#[allow(dead_code)] // not every file needs every kind
pub enum Literal {
    Text(&'static str),
    Number(f64),
    Bool(bool),
}

impl Literal {
    fn is(&self, value: &Value) -> bool {
        match self {
            Self::Text(text) => value == text,
            Self::Number(number) => value == number,
            Self::Bool(bool) => value == bool,
        }
    }
}

impl<T> Member<'_, T> {
    fn fits(&self, object: &Map<String, Value>) -> bool {
        self.required.iter().all(|key| object.contains_key(*key))
            && self.fixed.iter().all(|(key, values)| {
                object.get(*key).is_none_or(|value| values.iter().any(|literal| literal.is(value)))
            })
    }

    /// How many of the keys that are there it knows.
    fn known(&self, object: &Map<String, Value>) -> usize {
        if self.open {
            return object.len();
        }
        self.required.iter().chain(self.optional).filter(|key| object.contains_key(**key)).count()
    }
}

/// Reads the member that fits and knows the most of the keys that are there; if it refuses, the next.
pub fn choose<'de, T, A: MapAccess<'de>>(
    object: Object<A>,
    name: &str,
    members: &[Member<'_, T>],
) -> Result<T, A::Error> {
    let Object { seen, mut rest } = object;
    let mut object: Map<String, Value> = seen.into_iter().map(|(key, value)| (key.into_owned(), value)).collect();
    while let Some((key, value)) = rest.next_entry()? {
        object.insert(key, value);
    }
    let mut fitting: Vec<_> = members.iter().filter(|member| member.fits(&object)).collect();
    fitting.sort_by_key(|member| (Reverse(member.known(&object)), member.open));
    let object = Value::Object(object);
    let mut reasons = Vec::new();
    for member in fitting {
        match (member.read)(&object) {
            Ok(value) => return Ok(value),
            Err(reason) => reasons.push(reason.to_string()),
        }
    }
    if reasons.is_empty() {
        return Err(A::Error::custom(format_args!("no member of `{name}` has the keys of this object")));
    }
    Err(A::Error::custom(format_args!("no member of `{name}` takes this object: {}", reasons.join("; "))))
}
