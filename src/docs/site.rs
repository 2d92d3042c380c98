//! What documentation publishes, as data: declarations, with types as they are written there.

use std::collections::BTreeMap;

/// Everything that the pages of one run declare.
#[derive(Debug, Default)]
pub(super) struct Site {
    /// In the order of the pages.
    pub declarations: Vec<Declaration>,
    /// Other addresses of declarations: re-exports, and anchors on another page.
    pub aliases: BTreeMap<String, String>,
}

/// One declaration.
#[derive(Clone, Debug)]
pub(super) struct Declaration {
    /// What links to it say: the path of its page, or its number. Empty where nothing links.
    pub key: String,
    /// The page that declares it, as messages name it.
    pub page: String,
    /// `Definitions/User`; empty where the documentation has one module.
    pub module: String,
    /// The namespaces around it, and its name.
    pub path: Vec<String>,
    /// Its documentation, with block tags as a doc comment has them.
    pub comment: String,
    pub parameters: Vec<Parameter>,
    pub body: Body,
    /// What it inherits is among its members.
    pub is_flat: bool,
}

impl Declaration {
    /// The types in it, in one order.
    pub(super) fn types_mut(&mut self) -> Vec<&mut TypeText> {
        let parameters = self.parameters.iter_mut();
        let mut types: Vec<&mut TypeText> = parameters
            .flat_map(|parameter| parameter.constraint.iter_mut().chain(parameter.default.iter_mut()))
            .collect();
        match &mut self.body {
            Body::Interface { extends, members } | Body::Class { extends, members } => {
                types.extend(extends.iter_mut());
                types.extend(members.iter_mut().map(|member| &mut member.ty));
            }
            Body::Alias(ty) | Body::Variable(ty) => types.push(ty),
            Body::Enum(_) => {}
        }
        types
    }
}

/// What kind of declaration it is, and what is in it.
#[derive(Clone, Debug)]
pub(super) enum Body {
    Interface { extends: Vec<TypeText>, members: Vec<Member> },
    Class { extends: Vec<TypeText>, members: Vec<Member> },
    Alias(TypeText),
    Enum(Vec<EnumMember>),
    Variable(TypeText),
}

/// A type parameter.
#[derive(Clone, Debug, Default)]
pub(super) struct Parameter {
    pub name: String,
    pub constraint: Option<TypeText>,
    pub default: Option<TypeText>,
}

/// A member of an enum, with the value as it is written: a number or a string literal.
#[derive(Clone, Debug)]
pub(super) struct EnumMember {
    /// As that of a declaration.
    pub key: String,
    pub name: String,
    pub value: Option<String>,
    pub comment: String,
}

/// A member of an interface, a class or an object type.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub head: MemberHead,
    /// The parameters of a method, from `<` or `(` to `)`.
    pub call: Option<TypeText>,
    pub optional: bool,
    pub readonly: bool,
    pub ty: TypeText,
    pub comment: String,
    /// It is another declaration's, and stands here because that is extended.
    pub inherited: bool,
}

/// What stands before the `:`.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum MemberHead {
    /// A property's or a method's name, as the JSON has it.
    Name(String),
    /// `[key: string]`, or the key of a mapped type.
    Bracket(TypeText),
    /// A call or construct signature: what comes before its parameters.
    Call(&'static str),
}

impl Member {
    /// A property that has to be there.
    pub(super) fn new(head: MemberHead, ty: TypeText) -> Self {
        Self { head, call: None, optional: false, readonly: false, ty, comment: String::new(), inherited: false }
    }

    /// A call signature, or with `new ` a construct signature. Whatever it takes, there is no data of it.
    pub(super) fn call(word: &'static str) -> Self {
        let call = Some(TypeText::of("(...parameters: any[])"));
        Self { call, ..Self::new(MemberHead::Call(word), TypeText::of("any")) }
    }

    pub(super) fn name(&self) -> Option<&str> {
        match &self.head {
            MemberHead::Name(name) => Some(name),
            MemberHead::Bracket(_) | MemberHead::Call(_) => None,
        }
    }
}

/// A type, as pieces of text between the names and the objects in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct TypeText {
    pub pieces: Vec<Piece>,
}

/// A part of a type.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    /// Signs, keywords and literals.
    Text(String),
    /// A name, and the key of the declaration that it leads to.
    Name { text: String, link: Link },
    /// `{ … }`
    Object(Vec<Member>),
    /// The page shows `...` in place of a type.
    Cut,
}

/// Where a name leads.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Link {
    /// The text says no more than the name.
    Unknown,
    /// To the declaration of this key.
    To(String),
    /// To nothing that is documented here: another package's, a built-in, a type parameter.
    Elsewhere,
    /// To what another package declares: what it is imported from, and as what, if one import says it.
    Package { specifier: String, name: Option<String> },
}

impl PartialEq for Member {
    fn eq(&self, other: &Self) -> bool {
        self.head == other.head && self.call == other.call && self.optional == other.optional && self.ty == other.ty
    }
}

impl TypeText {
    /// A type that is one piece of text.
    pub(super) fn of(text: impl Into<String>) -> Self {
        Self { pieces: vec![Piece::Text(text.into())] }
    }

    /// Adds signs, a keyword or a literal, with the space that belongs before it.
    pub(super) fn push(&mut self, text: &str) {
        let space = self.space_before(text);
        if space.is_empty() && text.is_empty() {
            return;
        }
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => {
                last.push_str(space);
                last.push_str(text);
            }
            Some(Piece::Name { .. } | Piece::Object(_) | Piece::Cut) | None => {
                self.pieces.push(Piece::Text(format!("{space}{text}")));
            }
        }
    }

    /// Adds signs as they are.
    pub(super) fn push_raw(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            Some(Piece::Name { .. } | Piece::Object(_) | Piece::Cut) | None => {
                self.pieces.push(Piece::Text(text.to_owned()));
            }
        }
    }

    /// Adds a name.
    pub(super) fn push_name(&mut self, text: &str, link: Link) {
        if !self.space_before(text).is_empty() {
            self.push_raw(" ");
        }
        self.pieces.push(Piece::Name { text: text.to_owned(), link });
    }

    /// Adds what another type has.
    pub(super) fn append(&mut self, other: Self) {
        for piece in other.pieces {
            match piece {
                Piece::Text(text) => self.push_raw(&text),
                Piece::Name { .. } | Piece::Object(_) | Piece::Cut => self.pieces.push(piece),
            }
        }
    }

    /// Whether some part of it is cut.
    pub(super) fn is_cut(&self) -> bool {
        self.pieces.iter().any(|piece| match piece {
            Piece::Cut => true,
            Piece::Object(members) => members.iter().any(|member| member.ty.is_cut()),
            Piece::Text(_) | Piece::Name { .. } => false,
        })
    }

    /// The space between what is there and `text`, for the eye, and between words.
    fn space_before(&self, text: &str) -> &'static str {
        let last = match self.pieces.last() {
            None => return "",
            Some(Piece::Text(text)) => text.chars().next_back(),
            Some(Piece::Name { .. }) => Some('a'),
            Some(Piece::Object(_)) => Some('}'),
            Some(Piece::Cut) => Some('.'),
        };
        let last = last.unwrap_or(' ');
        let is_open = matches!(last, '(' | '[' | '<' | '.' | '-' | ' ' | '`');
        let begins_word = text
            .chars()
            .next()
            .is_some_and(|first| first.is_alphanumeric() || matches!(first, '_' | '$' | '"' | '\'' | '`' | '{' | '-'));
        let is_infix = matches!(text, "|" | "&" | "=>" | "=" | "?");
        let before_object = last == '?' && text.is_empty();
        if is_infix
            || before_object
            || (begins_word && !is_open)
            || (matches!(last, '|' | '&' | ',' | ':' | '=') && text != ",")
        {
            " "
        } else {
            ""
        }
    }
}
