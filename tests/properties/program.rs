//! Random TypeScript programs: several files of declarations that refer to each other.

use std::fmt;

use crate::random::Random;

/// The files of a program.
pub struct Program {
    /// Names and texts.
    pub files: Vec<(String, String)>,
}

impl fmt::Display for Program {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.files.iter().try_for_each(|(name, text)| writeln!(to, "// {name}\n{text}"))
    }
}

/// What a declared name takes, and what can be asked of it.
#[derive(Clone)]
struct Declared {
    name: String,
    file: usize,
    is_generic: bool,
    is_object: bool,
}

const TYPES: [&str; 14] = [
    "User",
    "URL2",
    "Url2",
    "Page",
    "Tree",
    "node_list",
    "HTMLBody",
    "Shape",
    "Color",
    "iOSApp",
    "Option",
    "String2",
    "Vec",
    "Event_",
];
const KEYS: [&str; 16] = [
    "id", "name", "userId", "UserID", "type", "self", "'$ref'", "'a-b'", "'1st'", "''", "kind", "extra", "next",
    "日本", "'*'", "items",
];
const LITERALS: [&str; 10] = ["'a'", "'B'", "'a-b'", "''", "1", "-1", "1.5", "true", "false", "'日本'"];
const WORDS: [&str; 12] =
    ["string", "number", "boolean", "null", "undefined", "unknown", "any", "bigint", "Date", "object", "never", "{}"];

/// A program of one to three files.
pub fn random_program(random: &mut Random) -> Program {
    let files = 1 + random.below(3);
    let mut declared = Vec::new();
    for file in 0..files {
        for name in TYPES {
            if random.chance(35) {
                let is_object = random.chance(60);
                declared.push(Declared { name: name.to_owned(), file, is_generic: random.chance(25), is_object });
            }
        }
    }
    let text = |file: usize, random: &mut Random| {
        let mut writer = Writer { random, declared: &declared, file, is_generic: false, imported: Vec::new() };
        let body: String =
            (0..declared.len()).filter(|at| declared[*at].file == file).map(|at| writer.declaration(at)).collect();
        let imports: String = writer
            .imported
            .iter()
            .map(|(name, from)| format!("import type {{ {name} as {name}{from} }} from './file{from}';\n"))
            .collect();
        format!("{imports}{body}export {{}};\n")
    };
    Program { files: (0..files).map(|file| (format!("file{file}.ts"), text(file, random))).collect() }
}

struct Writer<'a> {
    random: &'a mut Random,
    declared: &'a [Declared],
    file: usize,
    /// `T` is in scope.
    is_generic: bool,
    /// What is used of other files.
    imported: Vec<(String, usize)>,
}

impl Writer<'_> {
    fn declaration(&mut self, at: usize) -> String {
        let Declared { name, is_generic, is_object, .. } = self.declared[at].clone();
        self.is_generic = is_generic;
        let parameters = if is_generic { "<T = string>" } else { "" };
        let docs = if self.random.chance(20) { "/** Says [what] <it> is. @deprecated */\n" } else { "" };
        if is_object {
            // Only what was declared before is extended: a circle would be an error.
            let base = self.declared[..at].iter().rev().find(|base| base.is_object && base.file == self.file).cloned();
            let base = base.filter(|base| !base.is_generic && self.random.chance(20));
            let extends = base.map(|base| format!(" extends {}", base.name)).unwrap_or_default();
            return format!("{docs}export interface {name}{parameters}{extends} {}\n", self.object(3));
        }
        match self.random.below(6) {
            0 if !is_generic => format!("{docs}export enum {name} {{ {} }}\n", self.members()),
            1 if !is_generic => format!("{docs}export type {name} = {};\n", self.literals()),
            _ => format!("{docs}export type {name}{parameters} = {};\n", self.shape()),
        }
    }

    /// The right side of an alias: something that holds its parts in properties or elements, so that an alias that
    /// leads back to itself is a type.
    fn shape(&mut self) -> String {
        match self.random.below(6) {
            0 => format!("({})[]", self.ty(2)),
            1 => format!("Record<string, {}>", self.ty(2)),
            2 => format!("{} | {}", self.object(2), self.object(2)),
            3 => format!("{} & {}", self.object(2), self.object(2)),
            4 => format!("{{ kind: 'a' }} & {} | {{ kind: 'b' }} & {} | null", self.object(2), self.object(2)),
            _ => self.object(2),
        }
    }

    fn ty(&mut self, depth: usize) -> String {
        let choices = if depth == 0 { 6 } else { 18 };
        match self.random.below(choices) {
            0 | 1 => (*self.random.pick(&WORDS[..3])).to_owned(),
            2 => (*self.random.pick(&WORDS)).to_owned(),
            3 => self.literals(),
            4 | 5 => self.reference(depth),
            6 => format!("({})[]", self.ty(depth - 1)),
            7 => format!("[{}, {}?]", self.ty(depth - 1), self.ty(0)),
            8 => format!("[{}, ...({})[]]", self.ty(0), self.ty(depth - 1)),
            9 => format!("({} | {})", self.ty(depth - 1), self.ty(depth - 1)),
            10 => format!("({} | null | undefined)", self.ty(depth - 1)),
            11 => format!("Record<string, {}>", self.ty(depth - 1)),
            12 => format!("Partial<Record<'a' | 'b', {}>>", self.ty(depth - 1)),
            13 => format!("Pick<{{ a: {}; b: string }}, 'a'>", self.ty(depth - 1)),
            14 => format!("`v${{{}}}`", self.random.pick(&["number", "string", "'a' | 'b'"])),
            15 => format!("({} extends string ? {} : {})", self.ty(0), self.ty(depth - 1), self.ty(0)),
            16 => format!("{{ [K in 'x' | 'y']?: {} }}", self.ty(depth - 1)),
            _ => self.object(depth - 1),
        }
    }

    fn reference(&mut self, depth: usize) -> String {
        if self.is_generic && self.random.chance(40) {
            return "T".to_owned();
        }
        if self.declared.is_empty() {
            return "string".to_owned();
        }
        let target = self.random.pick(self.declared).clone();
        let mut name = target.name.clone();
        if target.file != self.file {
            let import = (name.clone(), target.file);
            if !self.imported.contains(&import) {
                self.imported.push(import);
            }
            name = format!("{name}{}", target.file);
        }
        if target.is_generic {
            // An argument that wraps the parameter again would never end.
            let argument = if depth == 0 || self.is_generic {
                "string".to_owned()
            } else {
                self.random.pick(&WORDS[..4]).to_string()
            };
            name = format!("{name}<{argument}>");
        }
        match self.random.below(8) {
            0 if target.is_object => format!("Partial<{name}>"),
            1 if target.is_object => format!("Readonly<{name}>"),
            _ => name,
        }
    }

    fn object(&mut self, depth: usize) -> String {
        let mut members = String::new();
        for key in KEYS {
            if !self.random.chance(25) {
                continue;
            }
            let readonly = if self.random.chance(10) { "readonly " } else { "" };
            let optional = if self.random.chance(40) { "?" } else { "" };
            let docs = if self.random.chance(10) { "/** `code` */ " } else { "" };
            members += &format!("{docs}{readonly}{key}{optional}: {}; ", self.ty(depth.saturating_sub(1)));
        }
        if self.random.chance(10) {
            members += "[key: string]: unknown; ";
        }
        format!("{{ {members}}}")
    }

    fn literals(&mut self) -> String {
        let count = 1 + self.random.below(4);
        let found: Vec<&str> = (0..count).map(|_| *self.random.pick(&LITERALS)).collect();
        format!("({})", found.join(" | "))
    }

    fn members(&mut self) -> String {
        match self.random.below(3) {
            0 => "Red = 'red', DARK_BLUE = 'dark-blue', self = ''".to_owned(),
            1 => "A, B, C = 7, D".to_owned(),
            _ => "None = 0, Read = 1 << 0, Write = 1 << 1, All = Read | Write".to_owned(),
        }
    }
}
