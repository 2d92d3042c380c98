//- elements
/// The elements of an array, one after the other.
pub struct Elements<A> {
    array: A,
    read: usize,
    expected: &'static str,
}

impl<A> Elements<A> {
    /// Nothing is read yet.
    pub fn new(array: A, expected: &'static str) -> Self {
        Self { array, read: 0, expected }
    }
}

//- elements_optional: elements
use serde::Deserialize;
use serde::de::SeqAccess;

impl<'de, A: SeqAccess<'de>> Elements<A> {
    /// One element, if there is one left.
    pub fn optional<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, A::Error> {
        let element = self.array.next_element()?;
        self.read += usize::from(element.is_some());
        Ok(element)
    }
}

//- elements_end: elements
use serde::de::Error;
use serde::de::IgnoredAny;
use serde::de::SeqAccess;

impl<'de, A: SeqAccess<'de>> Elements<A> {
    /// The end; one element more is too many.
    pub fn end(mut self) -> Result<(), A::Error> {
        let mut length = self.read;
        while self.array.next_element::<IgnoredAny>()?.is_some() {
            length += 1;
        }
        if length == self.read { Ok(()) } else { Err(A::Error::invalid_length(length, &self.expected)) }
    }
}

//- elements_required: elements_optional
use serde::Deserialize;
use serde::de::Error;
use serde::de::SeqAccess;

impl<'de, A: SeqAccess<'de>> Elements<A> {
    /// One element, which must be there.
    pub fn required<T: Deserialize<'de>>(&mut self) -> Result<T, A::Error> {
        self.optional()?.ok_or_else(|| A::Error::invalid_length(self.read, &self.expected))
    }
}

//- elements_rest: elements_optional
use serde::Deserialize;
use serde::de::SeqAccess;

impl<'de, A: SeqAccess<'de>> Elements<A> {
    /// As many elements as are left.
    pub fn rest<T: Deserialize<'de>>(&mut self) -> Result<Vec<T>, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = self.optional()? {
            elements.push(element);
        }
        Ok(elements)
    }
}

//- elements_until: elements_optional content_read
use serde::Deserialize;
use serde::de::Error;
use serde::de::SeqAccess;

/// The last elements of an array, which come after any number of others.
pub struct Tail<'de>(std::vec::IntoIter<Content<'de>>);

impl<'de, A: SeqAccess<'de>> Elements<A> {
    /// As many elements as there are before the last `count`.
    pub fn until<T: Deserialize<'de>>(mut self, count: usize) -> Result<(Vec<T>, Tail<'de>), A::Error> {
        let mut values: Vec<Content> = Vec::new();
        while let Some(value) = self.optional()? {
            values.push(value);
        }
        let Some(middle) = values.len().checked_sub(count) else {
            return Err(A::Error::invalid_length(self.read, &self.expected));
        };
        let tail = values.split_off(middle);
        let middle = values.iter().enumerate().map(|(at, value)| T::deserialize(Kept(value, Place::Element(at), None)));
        Ok((middle.collect::<Result<_, _>>().map_err(A::Error::custom)?, Tail(tail.into_iter())))
    }
}

impl<'de> Tail<'de> {
    /// One of the last elements.
    pub fn next<T: Deserialize<'de>, E: Error>(&mut self) -> Result<T, E> {
        let value = self.0.next().unwrap_or(Content::Null);
        T::deserialize(Kept(&value, Place::Whole, None)).map_err(E::custom)
    }
}
