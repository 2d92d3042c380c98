//! Which nodes of a directed graph can reach each other.

/// The strongly connected component of each node, as a number; nodes share one if each can be reached from the other.
///
/// Tarjan's algorithm with a stack of its own, since the graph is as deep as the input makes it.
pub(super) fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut search = Search {
        edges,
        order: vec![usize::MAX; edges.len()],
        low: vec![0; edges.len()],
        component: vec![usize::MAX; edges.len()],
        open: Vec::new(),
        visited: 0,
        found: 0,
    };
    for node in 0..edges.len() {
        if search.order[node] == usize::MAX {
            search.run(node);
        }
    }
    search.component
}

struct Search<'a> {
    edges: &'a [Vec<usize>],
    order: Vec<usize>,
    low: Vec<usize>,
    component: Vec<usize>,
    open: Vec<usize>,
    visited: usize,
    found: usize,
}

impl Search<'_> {
    fn run(&mut self, root: usize) {
        let mut way = vec![(root, 0)];
        self.enter(root);
        while let Some((node, next)) = way.last_mut() {
            let node = *node;
            let Some(&target) = self.edges[node].get(*next) else {
                way.pop();
                self.leave(node);
                if let Some((parent, _)) = way.last() {
                    self.low[*parent] = self.low[*parent].min(self.low[node]);
                }
                continue;
            };
            *next += 1;
            if self.order[target] == usize::MAX {
                self.enter(target);
                way.push((target, 0));
            } else if self.component[target] == usize::MAX {
                self.low[node] = self.low[node].min(self.order[target]);
            }
        }
    }

    fn enter(&mut self, node: usize) {
        self.order[node] = self.visited;
        self.low[node] = self.visited;
        self.visited += 1;
        self.open.push(node);
    }

    fn leave(&mut self, node: usize) {
        if self.low[node] != self.order[node] {
            return;
        }
        while let Some(member) = self.open.pop() {
            self.component[member] = self.found;
            if member == node {
                break;
            }
        }
        self.found += 1;
    }
}

/// Whether `to` can be reached from `from`, or is the same.
pub(super) fn reaches(edges: &[Vec<usize>], from: usize, to: usize) -> bool {
    let mut seen = rustc_hash::FxHashSet::default();
    let mut open = vec![from];
    while let Some(node) = open.pop() {
        if node == to {
            return true;
        }
        if seen.insert(node) {
            open.extend(&edges[node]);
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_that_reach_each_other_share_a_component() {
        let found = components(&[vec![1], vec![2], vec![0, 3], vec![4], vec![]]);
        assert!(found[0] == found[1] && found[1] == found[2]);
        assert!(found[3] != found[0] && found[4] != found[3]);
    }

    #[test]
    fn a_long_chain_needs_no_deep_stack() {
        let mut edges: Vec<Vec<usize>> = (1..=200_000).map(|next| vec![next]).collect();
        edges.push(vec![0]);
        assert!(components(&edges).iter().all(|component| *component == 0));
    }

    #[test]
    fn what_can_be_reached() {
        let edges = [vec![1], vec![2], vec![1], vec![]];
        assert!(reaches(&edges, 0, 2) && reaches(&edges, 3, 3));
        assert!(!reaches(&edges, 2, 0));
    }
}
