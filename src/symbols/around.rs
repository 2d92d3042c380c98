//! Which declaration a place in the source belongs to.

use rustc_hash::FxHashMap;

use super::{DeclarationKind, SymbolId, Symbols};
use crate::source::Span;

/// Where the declarations of a file begin, in order, and which type each is of.
pub(super) type Starts = Vec<(u32, Option<SymbolId>)>;

impl Symbols<'_> {
    /// The interface, alias or class in whose declaration something is written, if it is in that of a type at all: the
    /// last whose name stands before it. What stands behind all of its members is taken for a part of it, too.
    pub fn declaration_around(&self, place: Span) -> Option<SymbolId> {
        let starts = self.starts.get_or_init(|| self.collect_starts());
        let of_file = starts.get(place.file.0 as usize)?;
        let behind = of_file.partition_point(|(start, _)| *start <= place.start);
        of_file[..behind].last().and_then(|(_, symbol)| *symbol)
    }

    fn collect_starts(&self) -> Vec<Starts> {
        let mut starts = vec![Starts::new(); self.program.modules.len()];
        for (position, symbol) in self.symbols.iter().enumerate() {
            for declaration in &symbol.declarations {
                let ty = match declaration.kind {
                    DeclarationKind::Interface(_) | DeclarationKind::TypeAlias(_) | DeclarationKind::Class(_) => {
                        Some(SymbolId(position as u32))
                    }
                    DeclarationKind::Enum(_)
                    | DeclarationKind::Variable(_)
                    | DeclarationKind::Function(_)
                    | DeclarationKind::Namespace
                    | DeclarationKind::Expression(_) => None,
                    DeclarationKind::EnumMember
                    | DeclarationKind::Module
                    | DeclarationKind::TypeParameter(_)
                    | DeclarationKind::MappedParameter(_)
                    | DeclarationKind::InferParameter(_)
                    | DeclarationKind::Parameter(_)
                    | DeclarationKind::This(_)
                    | DeclarationKind::Alias(_) => continue,
                };
                starts[declaration.span.file.0 as usize].push((declaration.span.start, ty));
            }
        }
        starts.iter_mut().for_each(|of_file| of_file.sort_by_key(|(start, _)| *start));
        self.end_asked(&mut starts);
        starts
    }

    /// Behind a member that has an alias of its own, what it is a member of goes on.
    fn end_asked(&self, starts: &mut [Starts]) {
        let spans = |&(symbol, _): &(SymbolId, _)| (symbol, self.span(symbol));
        let asked: FxHashMap<SymbolId, Span> = self.asked().iter().map(spans).collect();
        for of_file in starts.iter_mut().filter(|_| !asked.is_empty()) {
            let mut ended = Starts::with_capacity(of_file.len());
            // The ends of the aliases at hand, each with what it is within.
            let mut open: Vec<(u32, Option<SymbolId>)> = Vec::new();
            for &(start, symbol) in of_file.iter() {
                while let Some(end) = open.pop_if(|(end, _)| *end <= start) {
                    ended.push(end);
                }
                if let Some(span) = symbol.and_then(|symbol| asked.get(&symbol)) {
                    open.push((span.end, ended.last().and_then(|(_, around)| *around)));
                }
                ended.push((start, symbol));
            }
            ended.extend(open.into_iter().rev());
            *of_file = ended;
        }
    }
}
