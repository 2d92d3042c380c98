//! Which nodes of a directed graph can reach each other.

/// The strongly connected component of each node, as a number; nodes share one if each can be reached from the other, and
/// what they lead to has a lower one.
///
/// Tarjan's algorithm with a stack of its own, since the graph is as deep as the input makes it.
pub fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut search = Search {
        edges,
        order: vec![usize::MAX; edges.len()],
        low: vec![0; edges.len()],
        component: vec![usize::MAX; edges.len()],
        way: Vec::new(),
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
    /// The nodes on the way from where the search began, each with the number of its next edge.
    way: Vec<(usize, usize)>,
    open: Vec<usize>,
    visited: usize,
    found: usize,
}

impl Search<'_> {
    fn run(&mut self, root: usize) {
        self.way.push((root, 0));
        self.enter(root);
        while let Some((node, next)) = self.way.last_mut() {
            let node = *node;
            let Some(&target) = self.edges[node].get(*next) else {
                self.way.pop();
                self.leave(node);
                if let Some((parent, _)) = self.way.last() {
                    self.low[*parent] = self.low[*parent].min(self.low[node]);
                }
                continue;
            };
            *next += 1;
            if self.order[target] == usize::MAX {
                self.enter(target);
                self.way.push((target, 0));
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

/// A graph that grows, and is asked in between what leads to a node.
pub(super) struct Growing {
    /// For each node, those with an edge to it.
    into: Vec<Vec<usize>>,
    /// For each node, the last search that came by, and the last that looked for it.
    seen: Vec<usize>,
    wanted: Vec<usize>,
    searches: usize,
}

impl Growing {
    pub(super) fn new(nodes: usize) -> Self {
        Self { into: vec![Vec::new(); nodes], seen: vec![0; nodes], wanted: vec![0; nodes], searches: 0 }
    }

    pub(super) fn add(&mut self, from: usize, to: usize) {
        if self.into[to].last() != Some(&from) {
            self.into[to].push(from);
        }
    }

    /// Looks for the nodes of `wanted` among all that lead to `to`, itself included; [`leads`](Self::leads) has the
    /// answers.
    pub(super) fn search<'a>(&mut self, to: usize, wanted: impl Iterator<Item = &'a usize>) {
        self.searches += 1;
        let search = self.searches;
        let is_new = |marks: &mut [usize], node: usize| std::mem::replace(&mut marks[node], search) != search;
        let mut left = wanted.filter(|node| is_new(&mut self.wanted, **node)).count();
        let mut open = vec![to];
        self.seen[to] = search;
        while left > 0
            && let Some(node) = open.pop()
        {
            left -= usize::from(self.wanted[node] == search);
            open.extend(self.into[node].iter().filter(|before| is_new(&mut self.seen, **before)));
        }
    }

    /// Whether the last search has found a node that it was to look for.
    pub(super) fn leads(&self, node: usize) -> bool {
        self.seen[node] == self.searches
    }
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
    fn what_leads_to_a_node() {
        let mut graph = Growing::new(4);
        [(0, 1), (1, 2), (2, 1)].into_iter().for_each(|(from, to)| graph.add(from, to));
        graph.search(2, [0, 1, 2, 3].iter());
        assert_eq!([0, 1, 2, 3].map(|node| graph.leads(node)), [true, true, true, false]);
        graph.search(0, [2].iter());
        assert!(!graph.leads(2));
    }
}
