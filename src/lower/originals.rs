//! Which declaration comes first where several have a type that nothing names: it is called by the place that it has there.

use indexmap::IndexSet;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::context::{Job, Lowerer};
use crate::{model::components, symbols::SymbolId};

impl Lowerer<'_, '_> {
    /// The items of declarations, which are still empty, in the order in which they are filled: those that name others
    /// come behind these, whatever stands first in the source. What is added and refers to what is there finds names given.
    pub(super) fn originals_first(&mut self, roots: &[SymbolId]) -> Vec<Job> {
        let (levels, jobs) = (self.levels_of(roots), std::mem::take(&mut self.jobs));
        let level = |job: &Job| self.note(job.item).symbol.and_then(|symbol| levels.get(&symbol).copied());
        let mut jobs: Vec<(Option<usize>, Job)> = jobs.into_iter().map(|job| (level(&job), job)).collect();
        jobs.sort_by_key(|(level, _)| *level);
        jobs.into_iter().map(|(_, job)| job).collect()
    }

    fn levels_of(&self, roots: &[SymbolId]) -> FxHashMap<SymbolId, usize> {
        let symbols = self.types.symbols();
        let mut nodes: IndexSet<SymbolId, FxBuildHasher> = roots.iter().copied().collect();
        let mut edges: Vec<Vec<usize>> = Vec::with_capacity(nodes.len());
        while let Some(&symbol) = nodes.get_index(edges.len()) {
            let named = symbols.mentions(symbol).filter(|named| !symbols.is_builtin(*named));
            edges.push(named.map(|named| nodes.insert_full(named).0).collect());
        }
        nodes.into_iter().zip(levels(&edges)).collect()
    }
}

/// How long the longest way is that leads from each node, where those that lead to each other are one.
fn levels(edges: &[Vec<usize>]) -> Vec<usize> {
    let components = components(edges);
    let mut order: Vec<usize> = (0..edges.len()).collect();
    order.sort_by_key(|node| components[*node]);
    let mut levels = vec![0; edges.len()];
    for node in order {
        let own = components[node];
        for &target in &edges[node] {
            if components[target] != own {
                levels[own] = levels[own].max(levels[components[target]] + 1);
            }
        }
    }
    components.into_iter().map(|component| levels[component]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_to_others_is_higher() {
        assert_eq!(levels(&[vec![1, 3], vec![2], vec![1], vec![1], vec![], vec![0, 4]]), [2, 0, 0, 1, 0, 3]);
    }
}
