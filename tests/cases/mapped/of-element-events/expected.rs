#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PositionOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_high_accuracy: Option<bool>,
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_age: Option<f64>,
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<f64>,
}

wire::deserialize! {
    PositionOptions {
        enable_high_accuracy: optional("enableHighAccuracy"),
        maximum_age: optional("maximumAge"),
        timeout: optional("timeout"),
    }
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Watch {
    pub tag: WatchTag,
    pub events: Vec<WatchEvents>,
    pub once: WatchOnce,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<PositionOptions>,
}

wire::deserialize! {
    Watch {
        tag: required("tag"),
        events: required("events"),
        once: required("once"),
        at: optional("at"),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WatchTag {
    A,
    Abbr,
    Address,
    Area,
    Article,
    Aside,
    Audio,
    B,
    Base,
    Bdi,
    Bdo,
    Blockquote,
    Body,
    Br,
    Button,
    Canvas,
    Caption,
    Cite,
    Code,
    Col,
    Colgroup,
    Data,
    Datalist,
    Dd,
    Del,
    Details,
    Dfn,
    Dialog,
    Div,
    Dl,
    Dt,
    Em,
    Embed,
    Fieldset,
    Figcaption,
    Figure,
    Footer,
    Form,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hgroup,
    Hr,
    Html,
    I,
    Iframe,
    Img,
    Input,
    Ins,
    Kbd,
    Label,
    Legend,
    Li,
    Link,
    Main,
    Map,
    Mark,
    Menu,
    Meta,
    Meter,
    Nav,
    Noscript,
    Object,
    Ol,
    Optgroup,
    Option,
    Output,
    P,
    Picture,
    Pre,
    Progress,
    Q,
    Rp,
    Rt,
    Ruby,
    S,
    Samp,
    Script,
    Search,
    Section,
    Select,
    Slot,
    Small,
    Source,
    Span,
    Strong,
    Style,
    Sub,
    Summary,
    Sup,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    Track,
    U,
    Ul,
    Var,
    Video,
    Wbr,
}

wire::strings! {
    WatchTag by table {
        A: "a",
        Abbr: "abbr",
        Address: "address",
        Area: "area",
        Article: "article",
        Aside: "aside",
        Audio: "audio",
        B: "b",
        Base: "base",
        Bdi: "bdi",
        Bdo: "bdo",
        Blockquote: "blockquote",
        Body: "body",
        Br: "br",
        Button: "button",
        Canvas: "canvas",
        Caption: "caption",
        Cite: "cite",
        Code: "code",
        Col: "col",
        Colgroup: "colgroup",
        Data: "data",
        Datalist: "datalist",
        Dd: "dd",
        Del: "del",
        Details: "details",
        Dfn: "dfn",
        Dialog: "dialog",
        Div: "div",
        Dl: "dl",
        Dt: "dt",
        Em: "em",
        Embed: "embed",
        Fieldset: "fieldset",
        Figcaption: "figcaption",
        Figure: "figure",
        Footer: "footer",
        Form: "form",
        H1: "h1",
        H2: "h2",
        H3: "h3",
        H4: "h4",
        H5: "h5",
        H6: "h6",
        Head: "head",
        Header: "header",
        Hgroup: "hgroup",
        Hr: "hr",
        Html: "html",
        I: "i",
        Iframe: "iframe",
        Img: "img",
        Input: "input",
        Ins: "ins",
        Kbd: "kbd",
        Label: "label",
        Legend: "legend",
        Li: "li",
        Link: "link",
        Main: "main",
        Map: "map",
        Mark: "mark",
        Menu: "menu",
        Meta: "meta",
        Meter: "meter",
        Nav: "nav",
        Noscript: "noscript",
        Object: "object",
        Ol: "ol",
        Optgroup: "optgroup",
        Option: "option",
        Output: "output",
        P: "p",
        Picture: "picture",
        Pre: "pre",
        Progress: "progress",
        Q: "q",
        Rp: "rp",
        Rt: "rt",
        Ruby: "ruby",
        S: "s",
        Samp: "samp",
        Script: "script",
        Search: "search",
        Section: "section",
        Select: "select",
        Slot: "slot",
        Small: "small",
        Source: "source",
        Span: "span",
        Strong: "strong",
        Style: "style",
        Sub: "sub",
        Summary: "summary",
        Sup: "sup",
        Table: "table",
        Tbody: "tbody",
        Td: "td",
        Template: "template",
        Textarea: "textarea",
        Tfoot: "tfoot",
        Th: "th",
        Thead: "thead",
        Time: "time",
        Title: "title",
        Tr: "tr",
        Track: "track",
        U: "u",
        Ul: "ul",
        Var: "var",
        Video: "video",
        Wbr: "wbr",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WatchEvents {
    Fullscreenchange,
    Fullscreenerror,
    Abort,
    Animationcancel,
    Animationend,
    Animationiteration,
    Animationstart,
    Auxclick,
    Beforeinput,
    Beforematch,
    Beforetoggle,
    Blur,
    Cancel,
    Canplay,
    Canplaythrough,
    Change,
    Click,
    Close,
    Compositionend,
    Compositionstart,
    Compositionupdate,
    Contextlost,
    Contextmenu,
    Contextrestored,
    Copy,
    Cuechange,
    Cut,
    Dblclick,
    Drag,
    Dragend,
    Dragenter,
    Dragleave,
    Dragover,
    Dragstart,
    Drop,
    Durationchange,
    Emptied,
    Ended,
    Error,
    Focus,
    Focusin,
    Focusout,
    Formdata,
    Gotpointercapture,
    Input,
    Invalid,
    Keydown,
    Keypress,
    Keyup,
    Load,
    Loadeddata,
    Loadedmetadata,
    Loadstart,
    Lostpointercapture,
    Mousedown,
    Mouseenter,
    Mouseleave,
    Mousemove,
    Mouseout,
    Mouseover,
    Mouseup,
    Paste,
    Pause,
    Play,
    Playing,
    Pointercancel,
    Pointerdown,
    Pointerenter,
    Pointerleave,
    Pointermove,
    Pointerout,
    Pointerover,
    Pointerrawupdate,
    Pointerup,
    Progress,
    Ratechange,
    Reset,
    Resize,
    Scroll,
    Scrollend,
    Securitypolicyviolation,
    Seeked,
    Seeking,
    Select,
    Selectionchange,
    Selectstart,
    Slotchange,
    Stalled,
    Submit,
    Suspend,
    Timeupdate,
    Toggle,
    Touchcancel,
    Touchend,
    Touchmove,
    Touchstart,
    Transitioncancel,
    Transitionend,
    Transitionrun,
    Transitionstart,
    Volumechange,
    Waiting,
    Webkitanimationend,
    Webkitanimationiteration,
    Webkitanimationstart,
    Webkittransitionend,
    Wheel,
}

wire::strings! {
    WatchEvents by table {
        Fullscreenchange: "fullscreenchange",
        Fullscreenerror: "fullscreenerror",
        Abort: "abort",
        Animationcancel: "animationcancel",
        Animationend: "animationend",
        Animationiteration: "animationiteration",
        Animationstart: "animationstart",
        Auxclick: "auxclick",
        Beforeinput: "beforeinput",
        Beforematch: "beforematch",
        Beforetoggle: "beforetoggle",
        Blur: "blur",
        Cancel: "cancel",
        Canplay: "canplay",
        Canplaythrough: "canplaythrough",
        Change: "change",
        Click: "click",
        Close: "close",
        Compositionend: "compositionend",
        Compositionstart: "compositionstart",
        Compositionupdate: "compositionupdate",
        Contextlost: "contextlost",
        Contextmenu: "contextmenu",
        Contextrestored: "contextrestored",
        Copy: "copy",
        Cuechange: "cuechange",
        Cut: "cut",
        Dblclick: "dblclick",
        Drag: "drag",
        Dragend: "dragend",
        Dragenter: "dragenter",
        Dragleave: "dragleave",
        Dragover: "dragover",
        Dragstart: "dragstart",
        Drop: "drop",
        Durationchange: "durationchange",
        Emptied: "emptied",
        Ended: "ended",
        Error: "error",
        Focus: "focus",
        Focusin: "focusin",
        Focusout: "focusout",
        Formdata: "formdata",
        Gotpointercapture: "gotpointercapture",
        Input: "input",
        Invalid: "invalid",
        Keydown: "keydown",
        Keypress: "keypress",
        Keyup: "keyup",
        Load: "load",
        Loadeddata: "loadeddata",
        Loadedmetadata: "loadedmetadata",
        Loadstart: "loadstart",
        Lostpointercapture: "lostpointercapture",
        Mousedown: "mousedown",
        Mouseenter: "mouseenter",
        Mouseleave: "mouseleave",
        Mousemove: "mousemove",
        Mouseout: "mouseout",
        Mouseover: "mouseover",
        Mouseup: "mouseup",
        Paste: "paste",
        Pause: "pause",
        Play: "play",
        Playing: "playing",
        Pointercancel: "pointercancel",
        Pointerdown: "pointerdown",
        Pointerenter: "pointerenter",
        Pointerleave: "pointerleave",
        Pointermove: "pointermove",
        Pointerout: "pointerout",
        Pointerover: "pointerover",
        Pointerrawupdate: "pointerrawupdate",
        Pointerup: "pointerup",
        Progress: "progress",
        Ratechange: "ratechange",
        Reset: "reset",
        Resize: "resize",
        Scroll: "scroll",
        Scrollend: "scrollend",
        Securitypolicyviolation: "securitypolicyviolation",
        Seeked: "seeked",
        Seeking: "seeking",
        Select: "select",
        Selectionchange: "selectionchange",
        Selectstart: "selectstart",
        Slotchange: "slotchange",
        Stalled: "stalled",
        Submit: "submit",
        Suspend: "suspend",
        Timeupdate: "timeupdate",
        Toggle: "toggle",
        Touchcancel: "touchcancel",
        Touchend: "touchend",
        Touchmove: "touchmove",
        Touchstart: "touchstart",
        Transitioncancel: "transitioncancel",
        Transitionend: "transitionend",
        Transitionrun: "transitionrun",
        Transitionstart: "transitionstart",
        Volumechange: "volumechange",
        Waiting: "waiting",
        Webkitanimationend: "webkitanimationend",
        Webkitanimationiteration: "webkitanimationiteration",
        Webkitanimationstart: "webkitanimationstart",
        Webkittransitionend: "webkittransitionend",
        Wheel: "wheel",
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct WatchOnce {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keydown: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keypress: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyup: Option<bool>,
}

wire::deserialize! {
    WatchOnce {
        keydown: optional("keydown"),
        keypress: optional("keypress"),
        keyup: optional("keyup"),
    }
}

#[allow(unused_imports)]
pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
    use std::fmt;
    use std::marker::PhantomData;
    use std::str::FromStr;

    /// A value that is none of those its type has.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct InvalidValue(String);

    impl fmt::Display for InvalidValue {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&self.0)
        }
    }

    impl std::error::Error for InvalidValue {}

    impl InvalidValue {
        /// None of the values that are expected.
        pub(super) fn one_of<T: fmt::Display, E: fmt::Display>(value: T, expected: &[E]) -> Self {
            let expected: Vec<String> = expected.iter().map(|value| format!("`{value}`")).collect();
            let one_of = if expected.len() == 1 { "" } else { "one of " };
            Self(format!("unknown value `{value}`, expected {one_of}{}", expected.join(", ")))
        }
    }

    /// An enum of strings: what each variant is in JSON.
    macro_rules! strings {
        ($name:ident $(by $table:ident)? { $($variant:ident: $text:literal),+ $(,)? }) => {
            #[allow(deprecated)]
            impl $name {
                /// All values, in the order of their declaration.
                pub const ALL: [Self; [$($text),+].len()] = [$(Self::$variant),+];

                /// The value as it is written in JSON.
                #[must_use]
                pub const fn as_str(self) -> &'static str {
                    match self {
                        $(Self::$variant => $text,)+
                    }
                }
            }

            #[allow(deprecated)]
            impl ::core::str::FromStr for $name {
                type Err = wire::InvalidValue;

                fn from_str(text: &str) -> ::core::result::Result<Self, wire::InvalidValue> {
                    Self::known(text).ok_or_else(|| wire::InvalidValue::one_of(text, &Self::ALL.map(Self::as_str)))
                }
            }

            wire::strings!(@impl $name known(Self::known) $($table)? { $($variant: $text),+ });
        };
        (@impl $name:ident $read:ident($($known:path)?) $($table:ident)? { $($variant:ident: $text:literal),+ }) => {
            #[allow(deprecated)]
            impl $name {
                #[inline]
                fn known(text: &str) -> ::core::option::Option<Self> {
                    wire::strings!(@known text $($table)? { $($variant: $text),+ })
                }
            }

            #[allow(deprecated)]
            impl ::core::fmt::Display for $name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(self.as_str())
                }
            }

            #[allow(deprecated)]
            impl wire::serde::Serialize for $name {
                fn serialize<S: wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }

            #[allow(deprecated)]
            impl<'de> wire::serde::Deserialize<'de> for $name {
                fn deserialize<D: wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    wire::$read(deserializer, $($known)?)
                }
            }
        };
        (@known $given:ident table { $($variant:ident: $text:literal),+ }) => {{
            #[allow(non_camel_case_types, clippy::enum_variant_names)]
            enum Known {
                $($variant),+
            }
            const KNOWN: &[(&str, Known)] = &[$(($text, Known::$variant)),+];
            static PLACES: [u16; wire::room(KNOWN)] = wire::places(KNOWN);
            ::core::option::Option::Some(match wire::find($given, KNOWN, &PLACES)? {
                $(Known::$variant => Self::$variant,)+
            })
        }};
    }

    pub(super) use strings;

    /// How many places a table has for so many texts: half of them or more stay free.
    pub const fn room<T>(texts: &[(&str, T)]) -> usize {
        (2 * texts.len()).next_power_of_two()
    }

    /// The first place for a text among so many, by its length and five of its bytes.
    const fn place(text: &str, of: usize) -> usize {
        let (bytes, length) = (text.as_bytes(), text.len());
        let mut place = length;
        if length > 0 {
            place = joined(place, bytes[0]);
            place = joined(place, bytes[length / 4]);
            place = joined(place, bytes[length / 2]);
            place = joined(place, bytes[length - 1 - length / 4]);
            place = joined(place, bytes[length - 1]);
        }
        (place ^ (place >> 7)) & (of - 1)
    }

    const fn joined(place: usize, byte: u8) -> usize {
        place.wrapping_mul(33).wrapping_add(byte as usize)
    }

    /// So many places are tried for a text, one after the other.
    const TRIED: usize = 8;

    /// Which of the texts has which place, counted from one.
    #[allow(clippy::cast_possible_truncation)] // there are not that many
    pub const fn places<T, const N: usize>(texts: &[(&str, T)]) -> [u16; N] {
        let mut places = [0; N];
        let mut at = 0;
        while at < texts.len() {
            let (first, mut tried) = (place(texts[at].0, N), 0);
            while tried < TRIED && places[(first + tried) & (N - 1)] != 0 {
                tried += 1;
            }
            if tried < TRIED {
                places[(first + tried) & (N - 1)] = at as u16 + 1;
            }
            at += 1;
        }
        places
    }

    /// What a text stands for.
    #[inline]
    pub fn find<'a, T, const N: usize>(text: &str, texts: &'a [(&str, T)], places: &[u16; N]) -> Option<&'a T> {
        let first = place(text, N);
        for tried in 0..TRIED {
            let at = places[(first + tried) & (N - 1)].checked_sub(1)?;
            let (other, value) = &texts[usize::from(at)];
            if text == *other {
                return Some(value);
            }
        }
        // It may be one that had no place left.
        texts.iter().find_map(|(other, value)| (text == *other).then_some(value))
    }

    /// Reads a string that has to be one of those its type knows.
    pub fn known<'de, T, D>(deserializer: D, known: impl Fn(&str) -> Option<T>) -> Result<T, D::Error>
    where
        T: FromStr,
        T::Err: fmt::Display,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(Known(known, PhantomData))
    }

    struct Known<T, F>(F, PhantomData<T>);

    impl<T, F> Visitor<'_> for Known<T, F>
    where
        T: FromStr,
        T::Err: fmt::Display,
        F: Fn(&str) -> Option<T>,
    {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            match self.0(text) {
                Some(value) => Ok(value),
                None => unknown(text),
            }
        }
    }

    /// What is not known says why, apart from where all others pass.
    #[cold]
    fn unknown<T, E>(text: &str) -> Result<T, E>
    where
        T: FromStr,
        T::Err: fmt::Display,
        E: Error,
    {
        text.parse().map_err(E::custom)
    }

    /// How a struct is read: the key of each field, and whether it has to be there.
    ///
    /// Where the key is absent, a field that is `required` is an error, and one that is `optional` is `None`. Whether `null` is
    /// a value is for the field's type to say.
    macro_rules! deserialize {
        ($name:ident $(<$($of:ident),+>)? { $($field:ident: $presence:ident($key:literal)),+ $(,)? }) => {
            wire::deserialize!(@impl $name [$($($of),+)?] object {
                enum Key {
                    $($field),+
                }
                $(let mut $field = ::core::option::Option::None;)+
                while let ::core::option::Option::Some(key) = wire::key_as(&mut object, |key| match key {
                    $($key => ::core::option::Option::Some(Key::$field),)+
                    _ => ::core::option::Option::None,
                })? {
                    match key {
                        $(::core::option::Option::Some(Key::$field) => wire::field(&mut object, &mut $field, $key),)+
                        ::core::option::Option::None => wire::skip(&mut object),
                    }?;
                }
                ::core::result::Result::Ok(Self { $($field: wire::deserialize!(@$presence $field $key)),+ })
            });
        };
        (@impl $name:ident [$($of:ident),*] $object:ident $body:block) => {
            #[allow(deprecated)]
            impl<'de, $($of: wire::serde::Deserialize<'de>),*> wire::serde::Deserialize<'de> for $name<$($of),*> {
                fn deserialize<__D: wire::serde::Deserializer<'de>>(
                    deserializer: __D,
                ) -> ::core::result::Result<Self, __D::Error> {
                    wire::by_key(deserializer)
                }
            }

            #[allow(deprecated, non_camel_case_types, non_snake_case)]
            #[allow(clippy::disallowed_names, clippy::enum_variant_names)]
            impl<'de, $($of: wire::serde::Deserialize<'de>),*> wire::ByKey<'de> for $name<$($of),*> {
                const EXPECTED: &'static str = ::core::concat!("struct ", ::core::stringify!($name));

                fn object<__A: wire::serde::de::MapAccess<'de>>(
                    mut $object: __A,
                ) -> ::core::result::Result<Self, __A::Error> $body
            }
        };
        (@required $field:ident $key:literal) => { wire::required($field, $key)? };
        (@optional $field:ident $key:literal) => { $field };
    }

    pub(super) use deserialize;

    pub use serde;

    /// Reads a struct.
    pub fn by_key<'de, T: ByKey<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_map(KeysVisitor(PhantomData))
    }

    /// A struct that is read key by key.
    pub trait ByKey<'de>: Sized {
        /// What it is, for messages.
        const EXPECTED: &'static str;

        /// From the keys and values of an object.
        fn object<A: MapAccess<'de>>(object: A) -> Result<Self, A::Error>;
    }

    struct KeysVisitor<T>(PhantomData<T>);

    impl<'de, T: ByKey<'de>> Visitor<'de> for KeysVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(T::EXPECTED)
        }

        fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<T, A::Error> {
            T::object(object)
        }
    }

    /// Reads the value of a key that has a field.
    pub fn field<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
        object: &mut A,
        field: &mut Option<T>,
        key: &'static str,
    ) -> Result<(), A::Error> {
        if field.is_some() {
            return Err(A::Error::duplicate_field(key));
        }
        *field = Some(object.next_value()?);
        Ok(())
    }

    /// Passes over the value of a key that has none.
    pub fn skip<'de, A: MapAccess<'de>>(object: &mut A) -> Result<(), A::Error> {
        object.next_value::<IgnoredAny>().map(drop)
    }

    /// Reads the next key, as what it is known as.
    pub fn key_as<'de, K, A: MapAccess<'de>>(
        object: &mut A,
        known: impl Fn(&str) -> K,
    ) -> Result<Option<K>, A::Error> {
        object.next_key_seed(KeyAs(known))
    }

    struct KeyAs<F>(F);

    impl<'de, K, F: Fn(&str) -> K> DeserializeSeed<'de> for KeyAs<F> {
        type Value = K;

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<K, D::Error> {
            deserializer.deserialize_identifier(self)
        }
    }

    impl<K, F: Fn(&str) -> K> Visitor<'_> for KeyAs<F> {
        type Value = K;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a key")
        }

        fn visit_str<E: Error>(self, key: &str) -> Result<K, E> {
            Ok((self.0)(key))
        }
    }

    /// The value of a key that must be there.
    pub fn required<T, E: Error>(value: Option<T>, key: &'static str) -> Result<T, E> {
        value.ok_or_else(|| E::missing_field(key))
    }

    /// Writes numbers as JavaScript does: an integral one without a fraction, `1` and not `1.0`.
    ///
    /// Beyond ±2⁶³, and for `-0.0`, infinities and NaN, it is what the format makes of an `f64`.
    pub fn number<T: Numeric, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.write(serializer)
    }

    /// A number, or something made of numbers.
    pub trait Numeric {
        /// Writes it, its integral numbers as integers.
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }

    impl Numeric for f64 {
        #[inline]
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            // What is integral and below 2^21 has nothing in the lower half of its bits. Most that is not, has something there.
            if self.to_bits() << 32 != 0 && self.abs() < 2_097_152.0 {
                serializer.serialize_f64(*self)
            } else {
                integral(*self, serializer)
            }
        }
    }

    /// Writes a number that may be integral. Apart, so that it makes no other number slower.
    #[inline(never)]
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // it must come back to the bit
    fn integral<S: Serializer>(value: f64, serializer: S) -> Result<S::Ok, S::Error> {
        let integer = value as i64;
        if (integer as f64).to_bits() == value.to_bits() && integer != i64::MAX {
            serializer.serialize_i64(integer)
        } else {
            serializer.serialize_f64(value)
        }
    }

    /// Writes a part of something made of numbers.
    pub struct AsNumber<'a, T>(pub &'a T);

    impl<T: Numeric> Serialize for AsNumber<'_, T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.write(serializer)
        }
    }

    impl<T: Numeric> Numeric for Option<T> {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Some(value) => serializer.serialize_some(&AsNumber(value)),
                None => serializer.serialize_none(),
            }
        }
    }
}
