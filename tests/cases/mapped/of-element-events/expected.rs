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

impl WatchTag {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 112] = [
        Self::A,
        Self::Abbr,
        Self::Address,
        Self::Area,
        Self::Article,
        Self::Aside,
        Self::Audio,
        Self::B,
        Self::Base,
        Self::Bdi,
        Self::Bdo,
        Self::Blockquote,
        Self::Body,
        Self::Br,
        Self::Button,
        Self::Canvas,
        Self::Caption,
        Self::Cite,
        Self::Code,
        Self::Col,
        Self::Colgroup,
        Self::Data,
        Self::Datalist,
        Self::Dd,
        Self::Del,
        Self::Details,
        Self::Dfn,
        Self::Dialog,
        Self::Div,
        Self::Dl,
        Self::Dt,
        Self::Em,
        Self::Embed,
        Self::Fieldset,
        Self::Figcaption,
        Self::Figure,
        Self::Footer,
        Self::Form,
        Self::H1,
        Self::H2,
        Self::H3,
        Self::H4,
        Self::H5,
        Self::H6,
        Self::Head,
        Self::Header,
        Self::Hgroup,
        Self::Hr,
        Self::Html,
        Self::I,
        Self::Iframe,
        Self::Img,
        Self::Input,
        Self::Ins,
        Self::Kbd,
        Self::Label,
        Self::Legend,
        Self::Li,
        Self::Link,
        Self::Main,
        Self::Map,
        Self::Mark,
        Self::Menu,
        Self::Meta,
        Self::Meter,
        Self::Nav,
        Self::Noscript,
        Self::Object,
        Self::Ol,
        Self::Optgroup,
        Self::Option,
        Self::Output,
        Self::P,
        Self::Picture,
        Self::Pre,
        Self::Progress,
        Self::Q,
        Self::Rp,
        Self::Rt,
        Self::Ruby,
        Self::S,
        Self::Samp,
        Self::Script,
        Self::Search,
        Self::Section,
        Self::Select,
        Self::Slot,
        Self::Small,
        Self::Source,
        Self::Span,
        Self::Strong,
        Self::Style,
        Self::Sub,
        Self::Summary,
        Self::Sup,
        Self::Table,
        Self::Tbody,
        Self::Td,
        Self::Template,
        Self::Textarea,
        Self::Tfoot,
        Self::Th,
        Self::Thead,
        Self::Time,
        Self::Title,
        Self::Tr,
        Self::Track,
        Self::U,
        Self::Ul,
        Self::Var,
        Self::Video,
        Self::Wbr,
    ];

    /// The value as it is written in JSON.
    #[must_use]
    #[allow(clippy::too_many_lines)]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::Abbr => "abbr",
            Self::Address => "address",
            Self::Area => "area",
            Self::Article => "article",
            Self::Aside => "aside",
            Self::Audio => "audio",
            Self::B => "b",
            Self::Base => "base",
            Self::Bdi => "bdi",
            Self::Bdo => "bdo",
            Self::Blockquote => "blockquote",
            Self::Body => "body",
            Self::Br => "br",
            Self::Button => "button",
            Self::Canvas => "canvas",
            Self::Caption => "caption",
            Self::Cite => "cite",
            Self::Code => "code",
            Self::Col => "col",
            Self::Colgroup => "colgroup",
            Self::Data => "data",
            Self::Datalist => "datalist",
            Self::Dd => "dd",
            Self::Del => "del",
            Self::Details => "details",
            Self::Dfn => "dfn",
            Self::Dialog => "dialog",
            Self::Div => "div",
            Self::Dl => "dl",
            Self::Dt => "dt",
            Self::Em => "em",
            Self::Embed => "embed",
            Self::Fieldset => "fieldset",
            Self::Figcaption => "figcaption",
            Self::Figure => "figure",
            Self::Footer => "footer",
            Self::Form => "form",
            Self::H1 => "h1",
            Self::H2 => "h2",
            Self::H3 => "h3",
            Self::H4 => "h4",
            Self::H5 => "h5",
            Self::H6 => "h6",
            Self::Head => "head",
            Self::Header => "header",
            Self::Hgroup => "hgroup",
            Self::Hr => "hr",
            Self::Html => "html",
            Self::I => "i",
            Self::Iframe => "iframe",
            Self::Img => "img",
            Self::Input => "input",
            Self::Ins => "ins",
            Self::Kbd => "kbd",
            Self::Label => "label",
            Self::Legend => "legend",
            Self::Li => "li",
            Self::Link => "link",
            Self::Main => "main",
            Self::Map => "map",
            Self::Mark => "mark",
            Self::Menu => "menu",
            Self::Meta => "meta",
            Self::Meter => "meter",
            Self::Nav => "nav",
            Self::Noscript => "noscript",
            Self::Object => "object",
            Self::Ol => "ol",
            Self::Optgroup => "optgroup",
            Self::Option => "option",
            Self::Output => "output",
            Self::P => "p",
            Self::Picture => "picture",
            Self::Pre => "pre",
            Self::Progress => "progress",
            Self::Q => "q",
            Self::Rp => "rp",
            Self::Rt => "rt",
            Self::Ruby => "ruby",
            Self::S => "s",
            Self::Samp => "samp",
            Self::Script => "script",
            Self::Search => "search",
            Self::Section => "section",
            Self::Select => "select",
            Self::Slot => "slot",
            Self::Small => "small",
            Self::Source => "source",
            Self::Span => "span",
            Self::Strong => "strong",
            Self::Style => "style",
            Self::Sub => "sub",
            Self::Summary => "summary",
            Self::Sup => "sup",
            Self::Table => "table",
            Self::Tbody => "tbody",
            Self::Td => "td",
            Self::Template => "template",
            Self::Textarea => "textarea",
            Self::Tfoot => "tfoot",
            Self::Th => "th",
            Self::Thead => "thead",
            Self::Time => "time",
            Self::Title => "title",
            Self::Tr => "tr",
            Self::Track => "track",
            Self::U => "u",
            Self::Ul => "ul",
            Self::Var => "var",
            Self::Video => "video",
            Self::Wbr => "wbr",
        }
    }

    #[allow(clippy::too_many_lines)]
    fn known(text: &str) -> Option<Self> {
        match text {
            "a" => Some(Self::A),
            "abbr" => Some(Self::Abbr),
            "address" => Some(Self::Address),
            "area" => Some(Self::Area),
            "article" => Some(Self::Article),
            "aside" => Some(Self::Aside),
            "audio" => Some(Self::Audio),
            "b" => Some(Self::B),
            "base" => Some(Self::Base),
            "bdi" => Some(Self::Bdi),
            "bdo" => Some(Self::Bdo),
            "blockquote" => Some(Self::Blockquote),
            "body" => Some(Self::Body),
            "br" => Some(Self::Br),
            "button" => Some(Self::Button),
            "canvas" => Some(Self::Canvas),
            "caption" => Some(Self::Caption),
            "cite" => Some(Self::Cite),
            "code" => Some(Self::Code),
            "col" => Some(Self::Col),
            "colgroup" => Some(Self::Colgroup),
            "data" => Some(Self::Data),
            "datalist" => Some(Self::Datalist),
            "dd" => Some(Self::Dd),
            "del" => Some(Self::Del),
            "details" => Some(Self::Details),
            "dfn" => Some(Self::Dfn),
            "dialog" => Some(Self::Dialog),
            "div" => Some(Self::Div),
            "dl" => Some(Self::Dl),
            "dt" => Some(Self::Dt),
            "em" => Some(Self::Em),
            "embed" => Some(Self::Embed),
            "fieldset" => Some(Self::Fieldset),
            "figcaption" => Some(Self::Figcaption),
            "figure" => Some(Self::Figure),
            "footer" => Some(Self::Footer),
            "form" => Some(Self::Form),
            "h1" => Some(Self::H1),
            "h2" => Some(Self::H2),
            "h3" => Some(Self::H3),
            "h4" => Some(Self::H4),
            "h5" => Some(Self::H5),
            "h6" => Some(Self::H6),
            "head" => Some(Self::Head),
            "header" => Some(Self::Header),
            "hgroup" => Some(Self::Hgroup),
            "hr" => Some(Self::Hr),
            "html" => Some(Self::Html),
            "i" => Some(Self::I),
            "iframe" => Some(Self::Iframe),
            "img" => Some(Self::Img),
            "input" => Some(Self::Input),
            "ins" => Some(Self::Ins),
            "kbd" => Some(Self::Kbd),
            "label" => Some(Self::Label),
            "legend" => Some(Self::Legend),
            "li" => Some(Self::Li),
            "link" => Some(Self::Link),
            "main" => Some(Self::Main),
            "map" => Some(Self::Map),
            "mark" => Some(Self::Mark),
            "menu" => Some(Self::Menu),
            "meta" => Some(Self::Meta),
            "meter" => Some(Self::Meter),
            "nav" => Some(Self::Nav),
            "noscript" => Some(Self::Noscript),
            "object" => Some(Self::Object),
            "ol" => Some(Self::Ol),
            "optgroup" => Some(Self::Optgroup),
            "option" => Some(Self::Option),
            "output" => Some(Self::Output),
            "p" => Some(Self::P),
            "picture" => Some(Self::Picture),
            "pre" => Some(Self::Pre),
            "progress" => Some(Self::Progress),
            "q" => Some(Self::Q),
            "rp" => Some(Self::Rp),
            "rt" => Some(Self::Rt),
            "ruby" => Some(Self::Ruby),
            "s" => Some(Self::S),
            "samp" => Some(Self::Samp),
            "script" => Some(Self::Script),
            "search" => Some(Self::Search),
            "section" => Some(Self::Section),
            "select" => Some(Self::Select),
            "slot" => Some(Self::Slot),
            "small" => Some(Self::Small),
            "source" => Some(Self::Source),
            "span" => Some(Self::Span),
            "strong" => Some(Self::Strong),
            "style" => Some(Self::Style),
            "sub" => Some(Self::Sub),
            "summary" => Some(Self::Summary),
            "sup" => Some(Self::Sup),
            "table" => Some(Self::Table),
            "tbody" => Some(Self::Tbody),
            "td" => Some(Self::Td),
            "template" => Some(Self::Template),
            "textarea" => Some(Self::Textarea),
            "tfoot" => Some(Self::Tfoot),
            "th" => Some(Self::Th),
            "thead" => Some(Self::Thead),
            "time" => Some(Self::Time),
            "title" => Some(Self::Title),
            "tr" => Some(Self::Tr),
            "track" => Some(Self::Track),
            "u" => Some(Self::U),
            "ul" => Some(Self::Ul),
            "var" => Some(Self::Var),
            "video" => Some(Self::Video),
            "wbr" => Some(Self::Wbr),
            _ => None,
        }
    }
}

impl std::fmt::Display for WatchTag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for WatchTag {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::known(text).ok_or_else(|| InvalidValue::one_of(text, &Self::ALL.map(Self::as_str)))
    }
}

impl serde::Serialize for WatchTag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for WatchTag {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::known(deserializer, Self::known)
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

impl WatchEvents {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 107] = [
        Self::Fullscreenchange,
        Self::Fullscreenerror,
        Self::Abort,
        Self::Animationcancel,
        Self::Animationend,
        Self::Animationiteration,
        Self::Animationstart,
        Self::Auxclick,
        Self::Beforeinput,
        Self::Beforematch,
        Self::Beforetoggle,
        Self::Blur,
        Self::Cancel,
        Self::Canplay,
        Self::Canplaythrough,
        Self::Change,
        Self::Click,
        Self::Close,
        Self::Compositionend,
        Self::Compositionstart,
        Self::Compositionupdate,
        Self::Contextlost,
        Self::Contextmenu,
        Self::Contextrestored,
        Self::Copy,
        Self::Cuechange,
        Self::Cut,
        Self::Dblclick,
        Self::Drag,
        Self::Dragend,
        Self::Dragenter,
        Self::Dragleave,
        Self::Dragover,
        Self::Dragstart,
        Self::Drop,
        Self::Durationchange,
        Self::Emptied,
        Self::Ended,
        Self::Error,
        Self::Focus,
        Self::Focusin,
        Self::Focusout,
        Self::Formdata,
        Self::Gotpointercapture,
        Self::Input,
        Self::Invalid,
        Self::Keydown,
        Self::Keypress,
        Self::Keyup,
        Self::Load,
        Self::Loadeddata,
        Self::Loadedmetadata,
        Self::Loadstart,
        Self::Lostpointercapture,
        Self::Mousedown,
        Self::Mouseenter,
        Self::Mouseleave,
        Self::Mousemove,
        Self::Mouseout,
        Self::Mouseover,
        Self::Mouseup,
        Self::Paste,
        Self::Pause,
        Self::Play,
        Self::Playing,
        Self::Pointercancel,
        Self::Pointerdown,
        Self::Pointerenter,
        Self::Pointerleave,
        Self::Pointermove,
        Self::Pointerout,
        Self::Pointerover,
        Self::Pointerrawupdate,
        Self::Pointerup,
        Self::Progress,
        Self::Ratechange,
        Self::Reset,
        Self::Resize,
        Self::Scroll,
        Self::Scrollend,
        Self::Securitypolicyviolation,
        Self::Seeked,
        Self::Seeking,
        Self::Select,
        Self::Selectionchange,
        Self::Selectstart,
        Self::Slotchange,
        Self::Stalled,
        Self::Submit,
        Self::Suspend,
        Self::Timeupdate,
        Self::Toggle,
        Self::Touchcancel,
        Self::Touchend,
        Self::Touchmove,
        Self::Touchstart,
        Self::Transitioncancel,
        Self::Transitionend,
        Self::Transitionrun,
        Self::Transitionstart,
        Self::Volumechange,
        Self::Waiting,
        Self::Webkitanimationend,
        Self::Webkitanimationiteration,
        Self::Webkitanimationstart,
        Self::Webkittransitionend,
        Self::Wheel,
    ];

    /// The value as it is written in JSON.
    #[must_use]
    #[allow(clippy::too_many_lines)]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fullscreenchange => "fullscreenchange",
            Self::Fullscreenerror => "fullscreenerror",
            Self::Abort => "abort",
            Self::Animationcancel => "animationcancel",
            Self::Animationend => "animationend",
            Self::Animationiteration => "animationiteration",
            Self::Animationstart => "animationstart",
            Self::Auxclick => "auxclick",
            Self::Beforeinput => "beforeinput",
            Self::Beforematch => "beforematch",
            Self::Beforetoggle => "beforetoggle",
            Self::Blur => "blur",
            Self::Cancel => "cancel",
            Self::Canplay => "canplay",
            Self::Canplaythrough => "canplaythrough",
            Self::Change => "change",
            Self::Click => "click",
            Self::Close => "close",
            Self::Compositionend => "compositionend",
            Self::Compositionstart => "compositionstart",
            Self::Compositionupdate => "compositionupdate",
            Self::Contextlost => "contextlost",
            Self::Contextmenu => "contextmenu",
            Self::Contextrestored => "contextrestored",
            Self::Copy => "copy",
            Self::Cuechange => "cuechange",
            Self::Cut => "cut",
            Self::Dblclick => "dblclick",
            Self::Drag => "drag",
            Self::Dragend => "dragend",
            Self::Dragenter => "dragenter",
            Self::Dragleave => "dragleave",
            Self::Dragover => "dragover",
            Self::Dragstart => "dragstart",
            Self::Drop => "drop",
            Self::Durationchange => "durationchange",
            Self::Emptied => "emptied",
            Self::Ended => "ended",
            Self::Error => "error",
            Self::Focus => "focus",
            Self::Focusin => "focusin",
            Self::Focusout => "focusout",
            Self::Formdata => "formdata",
            Self::Gotpointercapture => "gotpointercapture",
            Self::Input => "input",
            Self::Invalid => "invalid",
            Self::Keydown => "keydown",
            Self::Keypress => "keypress",
            Self::Keyup => "keyup",
            Self::Load => "load",
            Self::Loadeddata => "loadeddata",
            Self::Loadedmetadata => "loadedmetadata",
            Self::Loadstart => "loadstart",
            Self::Lostpointercapture => "lostpointercapture",
            Self::Mousedown => "mousedown",
            Self::Mouseenter => "mouseenter",
            Self::Mouseleave => "mouseleave",
            Self::Mousemove => "mousemove",
            Self::Mouseout => "mouseout",
            Self::Mouseover => "mouseover",
            Self::Mouseup => "mouseup",
            Self::Paste => "paste",
            Self::Pause => "pause",
            Self::Play => "play",
            Self::Playing => "playing",
            Self::Pointercancel => "pointercancel",
            Self::Pointerdown => "pointerdown",
            Self::Pointerenter => "pointerenter",
            Self::Pointerleave => "pointerleave",
            Self::Pointermove => "pointermove",
            Self::Pointerout => "pointerout",
            Self::Pointerover => "pointerover",
            Self::Pointerrawupdate => "pointerrawupdate",
            Self::Pointerup => "pointerup",
            Self::Progress => "progress",
            Self::Ratechange => "ratechange",
            Self::Reset => "reset",
            Self::Resize => "resize",
            Self::Scroll => "scroll",
            Self::Scrollend => "scrollend",
            Self::Securitypolicyviolation => "securitypolicyviolation",
            Self::Seeked => "seeked",
            Self::Seeking => "seeking",
            Self::Select => "select",
            Self::Selectionchange => "selectionchange",
            Self::Selectstart => "selectstart",
            Self::Slotchange => "slotchange",
            Self::Stalled => "stalled",
            Self::Submit => "submit",
            Self::Suspend => "suspend",
            Self::Timeupdate => "timeupdate",
            Self::Toggle => "toggle",
            Self::Touchcancel => "touchcancel",
            Self::Touchend => "touchend",
            Self::Touchmove => "touchmove",
            Self::Touchstart => "touchstart",
            Self::Transitioncancel => "transitioncancel",
            Self::Transitionend => "transitionend",
            Self::Transitionrun => "transitionrun",
            Self::Transitionstart => "transitionstart",
            Self::Volumechange => "volumechange",
            Self::Waiting => "waiting",
            Self::Webkitanimationend => "webkitanimationend",
            Self::Webkitanimationiteration => "webkitanimationiteration",
            Self::Webkitanimationstart => "webkitanimationstart",
            Self::Webkittransitionend => "webkittransitionend",
            Self::Wheel => "wheel",
        }
    }

    #[allow(clippy::too_many_lines)]
    fn known(text: &str) -> Option<Self> {
        match text {
            "fullscreenchange" => Some(Self::Fullscreenchange),
            "fullscreenerror" => Some(Self::Fullscreenerror),
            "abort" => Some(Self::Abort),
            "animationcancel" => Some(Self::Animationcancel),
            "animationend" => Some(Self::Animationend),
            "animationiteration" => Some(Self::Animationiteration),
            "animationstart" => Some(Self::Animationstart),
            "auxclick" => Some(Self::Auxclick),
            "beforeinput" => Some(Self::Beforeinput),
            "beforematch" => Some(Self::Beforematch),
            "beforetoggle" => Some(Self::Beforetoggle),
            "blur" => Some(Self::Blur),
            "cancel" => Some(Self::Cancel),
            "canplay" => Some(Self::Canplay),
            "canplaythrough" => Some(Self::Canplaythrough),
            "change" => Some(Self::Change),
            "click" => Some(Self::Click),
            "close" => Some(Self::Close),
            "compositionend" => Some(Self::Compositionend),
            "compositionstart" => Some(Self::Compositionstart),
            "compositionupdate" => Some(Self::Compositionupdate),
            "contextlost" => Some(Self::Contextlost),
            "contextmenu" => Some(Self::Contextmenu),
            "contextrestored" => Some(Self::Contextrestored),
            "copy" => Some(Self::Copy),
            "cuechange" => Some(Self::Cuechange),
            "cut" => Some(Self::Cut),
            "dblclick" => Some(Self::Dblclick),
            "drag" => Some(Self::Drag),
            "dragend" => Some(Self::Dragend),
            "dragenter" => Some(Self::Dragenter),
            "dragleave" => Some(Self::Dragleave),
            "dragover" => Some(Self::Dragover),
            "dragstart" => Some(Self::Dragstart),
            "drop" => Some(Self::Drop),
            "durationchange" => Some(Self::Durationchange),
            "emptied" => Some(Self::Emptied),
            "ended" => Some(Self::Ended),
            "error" => Some(Self::Error),
            "focus" => Some(Self::Focus),
            "focusin" => Some(Self::Focusin),
            "focusout" => Some(Self::Focusout),
            "formdata" => Some(Self::Formdata),
            "gotpointercapture" => Some(Self::Gotpointercapture),
            "input" => Some(Self::Input),
            "invalid" => Some(Self::Invalid),
            "keydown" => Some(Self::Keydown),
            "keypress" => Some(Self::Keypress),
            "keyup" => Some(Self::Keyup),
            "load" => Some(Self::Load),
            "loadeddata" => Some(Self::Loadeddata),
            "loadedmetadata" => Some(Self::Loadedmetadata),
            "loadstart" => Some(Self::Loadstart),
            "lostpointercapture" => Some(Self::Lostpointercapture),
            "mousedown" => Some(Self::Mousedown),
            "mouseenter" => Some(Self::Mouseenter),
            "mouseleave" => Some(Self::Mouseleave),
            "mousemove" => Some(Self::Mousemove),
            "mouseout" => Some(Self::Mouseout),
            "mouseover" => Some(Self::Mouseover),
            "mouseup" => Some(Self::Mouseup),
            "paste" => Some(Self::Paste),
            "pause" => Some(Self::Pause),
            "play" => Some(Self::Play),
            "playing" => Some(Self::Playing),
            "pointercancel" => Some(Self::Pointercancel),
            "pointerdown" => Some(Self::Pointerdown),
            "pointerenter" => Some(Self::Pointerenter),
            "pointerleave" => Some(Self::Pointerleave),
            "pointermove" => Some(Self::Pointermove),
            "pointerout" => Some(Self::Pointerout),
            "pointerover" => Some(Self::Pointerover),
            "pointerrawupdate" => Some(Self::Pointerrawupdate),
            "pointerup" => Some(Self::Pointerup),
            "progress" => Some(Self::Progress),
            "ratechange" => Some(Self::Ratechange),
            "reset" => Some(Self::Reset),
            "resize" => Some(Self::Resize),
            "scroll" => Some(Self::Scroll),
            "scrollend" => Some(Self::Scrollend),
            "securitypolicyviolation" => Some(Self::Securitypolicyviolation),
            "seeked" => Some(Self::Seeked),
            "seeking" => Some(Self::Seeking),
            "select" => Some(Self::Select),
            "selectionchange" => Some(Self::Selectionchange),
            "selectstart" => Some(Self::Selectstart),
            "slotchange" => Some(Self::Slotchange),
            "stalled" => Some(Self::Stalled),
            "submit" => Some(Self::Submit),
            "suspend" => Some(Self::Suspend),
            "timeupdate" => Some(Self::Timeupdate),
            "toggle" => Some(Self::Toggle),
            "touchcancel" => Some(Self::Touchcancel),
            "touchend" => Some(Self::Touchend),
            "touchmove" => Some(Self::Touchmove),
            "touchstart" => Some(Self::Touchstart),
            "transitioncancel" => Some(Self::Transitioncancel),
            "transitionend" => Some(Self::Transitionend),
            "transitionrun" => Some(Self::Transitionrun),
            "transitionstart" => Some(Self::Transitionstart),
            "volumechange" => Some(Self::Volumechange),
            "waiting" => Some(Self::Waiting),
            "webkitanimationend" => Some(Self::Webkitanimationend),
            "webkitanimationiteration" => Some(Self::Webkitanimationiteration),
            "webkitanimationstart" => Some(Self::Webkitanimationstart),
            "webkittransitionend" => Some(Self::Webkittransitionend),
            "wheel" => Some(Self::Wheel),
            _ => None,
        }
    }
}

impl std::fmt::Display for WatchEvents {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for WatchEvents {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::known(text).ok_or_else(|| InvalidValue::one_of(text, &Self::ALL.map(Self::as_str)))
    }
}

impl serde::Serialize for WatchEvents {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for WatchEvents {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::known(deserializer, Self::known)
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
            // What is not known says why.
            self.0(text).map_or_else(|| text.parse().map_err(E::custom), Ok)
        }
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

            #[allow(deprecated, non_camel_case_types, non_snake_case, clippy::enum_variant_names)]
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
            // From 2^52 on a number has no bits for a fraction, so that adding this rounds what is below 2^51.
            const ROUNDING: f64 = 6_755_399_441_055_744.0; // 1.5 * 2^52
            let rounded = (*self + ROUNDING) - ROUNDING;
            if self.abs() < ROUNDING / 3.0 && rounded.to_bits() != self.to_bits() {
                serializer.serialize_f64(*self)
            } else {
                integral(*self, serializer)
            }
        }
    }

    /// Writes a number that is likely integral. Apart, so that it makes no other number slower.
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
