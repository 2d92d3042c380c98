//! Which declaration a place in the source belongs to.

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
        starts
    }
}
