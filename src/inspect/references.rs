//! The named types that others mention, each under a key of its own.

use std::collections::VecDeque;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    symbols::{Root, SymbolId},
    types::{TypeId, Types},
};

/// How many generic types may lead to each other, each with arguments that the one before did not have.
const MAX_GENERATION: u32 = 12;

/// How many types are described that are not exported.
const MAX_REFERENCES: usize = 50_000;

/// The keys that were given, and the types whose description is still owed.
pub(super) struct References {
    exported: FxHashMap<SymbolId, String>,
    keys: FxHashMap<TypeId, String>,
    taken: FxHashSet<String>,
    owed: VecDeque<(TypeId, u32)>,
    /// How many generic types led to the one that is described now.
    generation: u32,
}

impl References {
    pub(super) fn new(roots: &[Root]) -> Self {
        let exported: FxHashMap<_, _> = roots.iter().map(|root| (root.symbol, root.path.join("."))).collect();
        let taken = exported.values().cloned().collect();
        Self { exported, keys: FxHashMap::default(), taken, owed: VecDeque::new(), generation: 0 }
    }

    /// The key of a type that goes by a name and arguments; none if it is too far away from all that is exported.
    pub(super) fn key(
        &mut self,
        types: &mut Types<'_>,
        ty: TypeId,
        (symbol, arguments): (SymbolId, &[TypeId]),
    ) -> Option<&str> {
        if !self.keys.contains_key(&ty) {
            let is_declared = *arguments == *types.type_parameters(symbol);
            let key = match self.exported.get(&symbol).filter(|_| is_declared) {
                Some(exported) => exported.clone(),
                None => {
                    let generation = if arguments.is_empty() { 0 } else { self.generation + 1 };
                    if generation > MAX_GENERATION || self.keys.len() >= MAX_REFERENCES {
                        return None;
                    }
                    self.owed.push_back((ty, generation));
                    self.free_key(written(types, symbol, arguments))
                }
            };
            self.keys.insert(ty, key);
        }
        self.keys.get(&ty).map(String::as_str)
    }

    /// The next type to describe, with its key.
    pub(super) fn next(&mut self) -> Option<(TypeId, String)> {
        let (ty, generation) = self.owed.pop_front()?;
        self.generation = generation;
        Some((ty, self.keys.get(&ty)?.clone()))
    }

    /// Types of different files may have the same name.
    fn free_key(&mut self, wanted: String) -> String {
        let mut key = wanted.clone();
        let mut count = 1;
        while !self.taken.insert(key.clone()) {
            count += 1;
            key = format!("{wanted}#{count}");
        }
        key
    }
}

/// A name with its namespaces and arguments.
fn written(types: &mut Types<'_>, symbol: SymbolId, arguments: &[TypeId]) -> String {
    let arguments: Vec<String> = arguments.iter().map(|argument| types.display(*argument)).collect();
    let symbols = types.symbols();
    let around = symbols.namespace(symbol).into_iter().chain([symbol]);
    let name = around.map(|part| symbols.name(part).to_string()).collect::<Vec<_>>().join(".");
    if arguments.is_empty() { name } else { format!("{name}<{}>", arguments.join(", ")) }
}
