//! Declarations as the text of declaration files, one for each module that is documented.

use super::{
    resolve::Names,
    scan::{is_identifier, quote},
    site::{Body, Declaration, EnumMember, Member, MemberHead, Parameter, Piece, TypeText},
};

/// Writes one declaration, from `export` to its last brace.
pub(super) struct Writer<'a> {
    names: &'a mut Names<'a>,
    text: String,
    indent: usize,
}

impl<'a> Writer<'a> {
    pub(super) fn new(names: &'a mut Names<'a>) -> Self {
        Self { names, text: String::new(), indent: 0 }
    }

    pub(super) fn declaration(mut self, declaration: &Declaration, indent: usize) -> String {
        self.indent = indent;
        self.comment(&declaration.comment);
        let name = declaration.path.last().map(String::as_str).unwrap_or_default();
        self.start_line("export ");
        match &declaration.body {
            Body::Interface { extends, members } | Body::Class { extends, members } => {
                // A class that an interface of its name gives further parents can only be said as an interface.
                let is_class = matches!(declaration.body, Body::Class { .. }) && extends.len() < 2;
                let keyword = if is_class { format!("{}class", self.ambient()) } else { "interface".to_owned() };
                self.raw(&format!("{keyword} {name}"));
                self.parameters(&declaration.parameters);
                self.extends(extends);
                self.raw(" ");
                self.members(members);
            }
            Body::Alias(ty) => {
                self.raw(&format!("type {name}"));
                self.parameters(&declaration.parameters);
                self.raw(" = ");
                self.ty(ty);
                self.raw(";");
            }
            Body::Variable(ty) => {
                self.raw(&format!("{}const {name}: ", self.ambient()));
                self.ty(ty);
                self.raw(";");
            }
            Body::Enum(members) => self.enumeration(name, members),
        }
        self.raw("\n");
        self.text
    }

    fn enumeration(&mut self, name: &str, members: &[EnumMember]) {
        self.raw(&format!("{}enum {name} {{\n", self.ambient()));
        self.indent += 1;
        for member in members {
            self.comment(&member.comment);
            self.start_line(&key(&member.name));
            if let Some(value) = &member.value {
                self.raw(&format!(" = {value}"));
            }
            self.raw(",\n");
        }
        self.indent -= 1;
        self.start_line("}");
    }

    fn parameters(&mut self, parameters: &[Parameter]) {
        let mut named = parameters.iter().filter(|parameter| is_identifier(&parameter.name)).peekable();
        if named.peek().is_none() {
            return;
        }
        for (index, parameter) in named.enumerate() {
            self.raw(if index == 0 { "<" } else { ", " });
            self.raw(&parameter.name);
            if let Some(constraint) = &parameter.constraint {
                self.raw(" extends ");
                self.ty(constraint);
            }
            if let Some(default) = &parameter.default {
                self.raw(" = ");
                self.ty(default);
            }
        }
        self.raw(">");
    }

    fn extends(&mut self, extends: &[TypeText]) {
        for (index, ty) in extends.iter().enumerate() {
            self.raw(if index == 0 { " extends " } else { ", " });
            self.ty(ty);
        }
    }

    fn members(&mut self, members: &[Member]) {
        if members.is_empty() {
            return self.raw("{}");
        }
        self.raw("{\n");
        self.indent += 1;
        for member in members {
            self.member(member);
        }
        self.indent -= 1;
        self.start_line("}");
    }

    fn member(&mut self, member: &Member) {
        self.comment(&member.comment);
        self.start_line(if member.readonly { "readonly " } else { "" });
        match &member.head {
            MemberHead::Name(name) => self.raw(&key(name)),
            MemberHead::Bracket(bracket) => self.ty(bracket),
            MemberHead::Call(word) => self.raw(word),
        }
        if member.optional {
            self.raw("?");
        }
        if let Some(call) = &member.call {
            self.ty(call);
        }
        self.raw(": ");
        self.ty(&member.ty);
        self.raw(";\n");
    }

    fn ty(&mut self, ty: &TypeText) {
        for piece in &ty.pieces {
            match piece {
                Piece::Text(text) => self.raw(text),
                Piece::Name { text, link } => {
                    let name = self.names.spell(text, link);
                    self.raw(&name);
                }
                Piece::Object(members) => self.members(members),
                // It was told of.
                Piece::Cut => self.raw("unknown"),
            }
        }
    }

    /// A documentation comment. Nothing in it can end it.
    fn comment(&mut self, comment: &str) {
        let comment = comment.trim().replace("*/", "*\\/");
        if comment.is_empty() {
            return;
        }
        let lines: Vec<&str> = comment.lines().map(str::trim_end).collect();
        if let [line] = lines.as_slice() {
            self.start_line(&format!("/** {line} */\n"));
            return;
        }
        self.start_line("/**\n");
        for line in lines {
            self.start_line(if line.is_empty() { " *" } else { " * " });
            self.raw(line);
            self.raw("\n");
        }
        self.start_line(" */\n");
    }

    /// In a namespace everything is ambient already.
    fn ambient(&self) -> &'static str {
        if self.indent == 0 { "declare " } else { "" }
    }

    fn start_line(&mut self, text: &str) {
        self.text.push_str(&"  ".repeat(self.indent));
        self.text.push_str(text);
    }

    fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }
}

/// A property's name as it is written before a `:`. What reads as a number was one, or the value of an enum's member: in
/// `keyof`, that is another type than its text.
fn key(name: &str) -> String {
    let is_number = name.bytes().all(|digit| digit.is_ascii_digit()) && name.len() < 16;
    let is_canonical = is_number && (name == "0" || name.starts_with(|first: char| first != '0'));
    if is_identifier(name) || is_canonical { name.to_owned() } else { quote(name) }
}
