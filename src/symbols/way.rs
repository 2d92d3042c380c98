//! How values are reached by name.

use super::{SymbolId, Symbols, declare::EXPORT_EQUALS};
use crate::syntax::Atom;

impl Symbols<'_> {
    /// How TypeScript names a value from the inputs: `Outer.Inner`, and `import("./other").Inner` where another file
    /// exports it.
    pub fn way_to(&self, value: SymbolId) -> String {
        if self.is_module(value) {
            return format!("import({:?})", self.specifier(value));
        }
        let mut symbols = self.namespace(value);
        symbols.push(value);
        let within = symbols[1..].iter().map(|symbol| self.name(*symbol).to_string());
        let (first, own) = (symbols[0], self.name(symbols[0]).to_string());
        let mut names = match self.exporting(first) {
            None => vec![own],
            Some((module, name)) if &*name == EXPORT_EQUALS => vec![self.way_to(module)],
            Some((module, name)) => vec![self.way_to(module), name.to_string()],
        };
        names.extend(within);
        names.join(".")
    }

    /// The module that a symbol is in and what that exports it as, where it is no input.
    fn exporting(&self, symbol: SymbolId) -> Option<(SymbolId, Atom)> {
        let file = self.file(symbol);
        if self.program.inputs.contains(&file) || self.is_builtin(symbol) {
            return None;
        }
        let around = self.symbol(symbol).parent.filter(|parent| self.is_module(*parent));
        let module = around.or(self.modules[file.0 as usize])?;
        let exports = self.exports(module);
        let (name, _) = exports.iter().find(|(_, exported)| self.follow(**exported).symbol() == Some(symbol))?;
        Some((module, name.clone()))
    }

    /// What a module is imported by: of a file, its path from the inputs on, or the one in its package.
    fn specifier(&self, module: SymbolId) -> String {
        let (name, file) = (self.name(module), self.file(module));
        if self.modules[file.0 as usize] != Some(module) {
            return name.to_string();
        }
        match name.rsplit_once("node_modules/") {
            Some((_, within)) => within.to_owned(),
            None if self.program.foreign[file.0 as usize] => name.to_string(),
            None => format!("./{name}"),
        }
    }
}
